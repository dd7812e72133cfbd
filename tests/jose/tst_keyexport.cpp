// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/json.h"
#include "jose/key.h"
#include "support/vectors.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

Key fileKey(const QString &name)
{
    return importKeys(readFile(sourcePath(u"tests/data/keys/"_s + name))).value().keys.front();
}

Key secret(QByteArrayView text) { return Key::fromSecret(text, SecretEncoding::Utf8).value(); }

SecretBytes phrase(QByteArrayView text) { return SecretBytes(text); }

/// `pem` without its armour and line breaks.
QByteArray body(QByteArrayView pem)
{
    QByteArray text;
    const QList<QByteArray> lines = pem.toByteArray().split('\n');
    for (const QByteArray &line : lines)
        text += line.startsWith("-----") ? QByteArray() : line;
    return QByteArray::fromBase64(text);
}

/// What OpenSSL's command line says of `input`; empty where there is none.
QByteArray openssl(const QStringList &arguments, QByteArrayView input)
{
    const QString program = QStandardPaths::findExecutable(u"openssl"_s);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    process.write(input.data(), input.size());
    process.closeWriteChannel();
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

/// Encrypted PEM and JWK Sets; JWK and plain PEM are in tst_keyforms.
class TestKeyExport : public QObject
{
    Q_OBJECT
private slots:
    void encryptedPemGoesBackIn_data();
    void encryptedPemGoesBackIn();
    void encryptedPemIsWhatItSays();
    void encryptedPemIsReadByOpenSsl();
    void encryptedPemRefusals();
    void jwksHoldsAllInOrder();
    void jwksWithoutSecrets();
    void jwksOfNothing();

private:
    CryptoSession m_session;
};

void TestKeyExport::encryptedPemGoesBackIn_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"rsa-pkcs8.pem"_s, u"ec-prime256v1-pkcs8.pem"_s, u"ec-secp256k1-pkcs8.pem"_s,
             u"ED25519-pkcs8.pem"_s, u"ED448-pkcs8.pem"_s}) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestKeyExport::encryptedPemGoesBackIn()
{
    QFETCH(const QString, file);
    const Key key = fileKey(file);
    const Result<SecretBytes> pem = key.toEncryptedPem(phrase("größer"));
    QVERIFY2(pem, pem ? "" : qPrintable(message(pem.error())));
    QVERIFY(pem->view().startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    QCOMPARE(importKeys(pem->view()).error().code, ErrorCode::KeyEncrypted);
    QCOMPARE(importKeys(pem->view(), phrase("grosser")).error().code, ErrorCode::KeyPassphrase);
    const Result<ImportedKeys> back = importKeys(pem->view(), phrase("größer"));
    QVERIFY2(back, back ? "" : qPrintable(message(back.error())));
    QCOMPARE(back->container, Container::PemPkcs8Encrypted);
    QCOMPARE(back->keys.front().toPem(true)->view(), key.toPem(true)->view());
}

void TestKeyExport::encryptedPemIsWhatItSays()
{
    const Key key = fileKey(u"ED25519-pkcs8.pem"_s);
    const QByteArray der = body(key.toEncryptedPem(phrase("swordfish"))->view());
    // RFC 8018: PBES2 with PBKDF2; salt of 16 octets; 600,000 (0x0927c0) rounds; HMAC-SHA256; AES-256-CBC.
    for (const QByteArray &part : {"06092a864886f70d01050d"_ba, "06092a864886f70d01050c"_ba, "0410"_ba, "02030927c0"_ba,
             "06082a864886f70d0209"_ba, "060960864801650304012a"_ba})
        QVERIFY2(der.toHex().contains(part), part.constData());
    QVERIFY(body(key.toEncryptedPem(phrase("swordfish"))->view()) != der); // salt and vector are new each time
}

void TestKeyExport::encryptedPemIsReadByOpenSsl()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl is missing: apt install openssl");
    const Key key = fileKey(u"rsa-pkcs8.pem"_s);
    const SecretBytes pem = key.toEncryptedPem(phrase("swordfish")).value();
    QCOMPARE(openssl({u"pkey"_s, u"-passin"_s, u"pass:swordfish"_s}, pem.view()), key.toPem(true)->view());
    QCOMPARE(openssl({u"pkey"_s, u"-passin"_s, u"pass:Swordfish"_s}, pem.view()), ""_ba);
}

void TestKeyExport::encryptedPemRefusals()
{
    const Key key = fileKey(u"ED25519-pkcs8.pem"_s);
    const auto refused = [](const Key &each, const SecretBytes &passphrase) {
        const Result<SecretBytes> pem = each.toEncryptedPem(passphrase);
        return pem ? Error{} : pem.error();
    };
    QCOMPARE(refused(key, {}).code, ErrorCode::KeyEncrypted);
    QCOMPARE(message(refused(key, {})), u"A pass phrase is needed to encrypt the private key with"_s);
    QCOMPARE(refused(key.publicKey(), phrase("x")).code, ErrorCode::PrivatePartMissing);
    QCOMPARE(refused(secret("x"), phrase("x")).code, ErrorCode::KeyTypeUnsupported);
    QCOMPARE(refused(Key(), phrase("x")).code, ErrorCode::KeyEmpty);
}

void TestKeyExport::jwksHoldsAllInOrder()
{
    const QList<Key> keys{fileKey(u"ec-prime256v1-pkcs8.pem"_s), secret("swordfish"), fileKey(u"rsa-spki.pem"_s)};
    const SecretBytes set = toJwks(keys, true);
    QCOMPARE(set.view(), R"({"keys":[)" + keys[0].toJwk(true).view().toByteArray() + ','
                             + keys[1].toJwk(true).view().toByteArray() + ','
                             + keys[2].toJwk(false).view().toByteArray() + "]}");
    const Result<ImportedKeys> back = importKeys(set.view());
    QVERIFY(back);
    QCOMPARE(back->container, Container::Jwks);
    QCOMPARE(back->keys.size(), 3);
    for (qsizetype i = 0; i < keys.size(); ++i)
        QCOMPARE(back->keys[i].thumbprint(), keys[i].thumbprint());
}

void TestKeyExport::jwksWithoutSecrets()
{
    const QList<Key> keys{secret("swordfish"), fileKey(u"ec-prime256v1-pkcs8.pem"_s), fileKey(u"rsa-pkcs8.pem"_s)};
    const SecretBytes set = toJwks(keys, false);
    for (const char *member : {"\"d\"", "\"k\"", "\"p\"", "oct"})
        QVERIFY2(!set.view().contains(member), member);
    QCOMPARE(importKeys(set.view())->keys.size(), 2);
}

void TestKeyExport::jwksOfNothing()
{
    QCOMPARE(toJwks({}, true).view(), R"({"keys":[]})"_ba);
    QCOMPARE(toJwks({secret("x"), Key()}, false).view(), R"({"keys":[]})"_ba);
}

QTEST_GUILESS_MAIN(TestKeyExport)
#include "tst_keyexport.moc"
