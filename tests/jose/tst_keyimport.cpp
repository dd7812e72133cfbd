// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/key.h"
#include "support/vectors.h"

#include <QStringEncoder>
#include <QTest>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::jose::Container)

namespace {

/// tests/data/keys, made by make_keys.sh with OpenSSL's command line.
QByteArray keyFile(const QString &name) { return readFile(sourcePath(u"tests/data/keys/"_s + name)); }

SecretBytes swordfish() { return SecretBytes(QByteArrayView("swordfish")); }

/// The only key of an import, or a null key with the reason in the log.
Key onlyKey(const Result<ImportedKeys> &imported)
{
    if (!imported) {
        qWarning("%s", qPrintable(message(imported.error())));
        return {};
    }
    return imported->keys.size() == 1 ? imported->keys.front() : Key();
}

QByteArray base64Of(const QByteArray &pem)
{
    const QList<QByteArray> lines = pem.split('\n');
    QByteArray text;
    for (const QByteArray &line : lines)
        text += line.startsWith("-----") ? QByteArray() : line;
    return text;
}

} // namespace

class TestKeyImport : public QObject
{
    Q_OBJECT
private slots:
    void containers_data();
    void containers();
    void encrypted_data();
    void encrypted();
    void encryptedWithTooManyRounds_data();
    void encryptedWithTooManyRounds();
    void mangledPem_data();
    void mangledPem();
    void severalBlocks();
    void encryptedBesideReadable();
    void pemInJson();
    void pssKeysAreKeptForPss();
    void fixtureFiles_data();
    void fixtureFiles();

private:
    CryptoSession m_session;
};

void TestKeyImport::containers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Container>("container");
    QTest::addColumn<QString>("description");
    const auto row = [](const QString &file, Container container, const QString &description) {
        QTest::newRow(qPrintable(file)) << file << container << description;
    };
    row(u"rsa-spki.pem"_s, Container::PemSpki, u"RSA 2048-bit public key"_s);
    row(u"rsa-pkcs1-public.pem"_s, Container::PemPkcs1, u"RSA 2048-bit public key"_s);
    row(u"rsa-pkcs1.pem"_s, Container::PemPkcs1, u"RSA 2048-bit private key"_s);
    row(u"rsa-pkcs8.pem"_s, Container::PemPkcs8, u"RSA 2048-bit private key"_s);
    row(u"rsa-certificate.pem"_s, Container::PemCertificate, u"RSA 2048-bit public key"_s);
    row(u"rsa-spki.der"_s, Container::DerSpki, u"RSA 2048-bit public key"_s);
    row(u"rsa-pkcs1-public.der"_s, Container::DerPkcs1, u"RSA 2048-bit public key"_s);
    row(u"rsa-pkcs1.der"_s, Container::DerPkcs1, u"RSA 2048-bit private key"_s);
    row(u"rsa-pkcs8.der"_s, Container::DerPkcs8, u"RSA 2048-bit private key"_s);
    row(u"rsa-certificate.der"_s, Container::DerCertificate, u"RSA 2048-bit public key"_s);
    row(u"ec-prime256v1-spki.pem"_s, Container::PemSpki, u"EC P-256 public key"_s);
    row(u"ec-prime256v1-compressed-spki.pem"_s, Container::PemSpki, u"EC P-256 public key"_s);
    row(u"ec-prime256v1-explicit-spki.pem"_s, Container::PemSpki, u"EC P-256 public key"_s);
    row(u"ec-prime256v1-parameters-and-sec1.pem"_s, Container::PemSec1, u"EC P-256 private key"_s);
    row(u"ec-prime256v1-sec1-without-public.pem"_s, Container::PemSec1, u"EC P-256 private key"_s);
    row(u"ec-prime256v1-sec1.der"_s, Container::DerSec1, u"EC P-256 private key"_s);
    row(u"ec-prime256v1-pkcs8.pem"_s, Container::PemPkcs8, u"EC P-256 private key"_s);
    row(u"ec-prime256v1-pkcs8.der"_s, Container::DerPkcs8, u"EC P-256 private key"_s);
    row(u"ec-secp384r1-pkcs8.pem"_s, Container::PemPkcs8, u"EC P-384 private key"_s);
    row(u"ec-secp521r1-pkcs8.pem"_s, Container::PemPkcs8, u"EC P-521 private key"_s);
    row(u"ec-secp256k1-pkcs8.pem"_s, Container::PemPkcs8, u"EC secp256k1 private key"_s);
    row(u"ED25519-pkcs8.pem"_s, Container::PemPkcs8, u"Ed25519 private key"_s);
    row(u"ED25519-pkcs8.der"_s, Container::DerPkcs8, u"Ed25519 private key"_s);
    row(u"ED25519-spki.pem"_s, Container::PemSpki, u"Ed25519 public key"_s);
    row(u"ED448-pkcs8.pem"_s, Container::PemPkcs8, u"Ed448 private key"_s);
    row(u"ED448-spki.pem"_s, Container::PemSpki, u"Ed448 public key"_s);
    row(u"X25519-pkcs8.pem"_s, Container::PemPkcs8, u"X25519 private key"_s);
    row(u"X448-spki.pem"_s, Container::PemSpki, u"X448 public key"_s);
}

void TestKeyImport::containers()
{
    QFETCH(const QString, file);
    QFETCH(const Container, container);
    QFETCH(const QString, description);
    const QByteArray data = keyFile(file);
    const Result<ImportedKeys> imported = importKeys(data);
    const Key key = onlyKey(imported);
    QVERIFY(!key.isNull());
    QCOMPARE(imported->container, container);
    QCOMPARE(key.container(), container);
    QCOMPARE(key.description(), description);
    QVERIFY(!containerText(container).isEmpty());
    // Every file of one key holds the same key.
    const QString family = file.section(u'-', 0, file.startsWith(u"ec-") ? 1 : 0);
    const Key reference = onlyKey(importKeys(keyFile(family + u"-pkcs8.pem"_s)));
    QCOMPARE(key.thumbprint(), reference.thumbprint());
    const bool isCertificate = file.contains(u"certificate"_s);
    QCOMPARE(key.x5tS256(), isCertificate ? digest(Digest::Sha256, keyFile(u"rsa-certificate.der"_s)) : QByteArray());
    QCOMPARE(key.x5t(), isCertificate ? digest(Digest::Sha1, keyFile(u"rsa-certificate.der"_s)) : QByteArray());
}

void TestKeyImport::encrypted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Container>("container");
    QTest::newRow("PBES2") << u"rsa-encrypted-pbes2.pem"_s << Container::PemPkcs8Encrypted;
    QTest::newRow("PBES2 in DER") << u"rsa-encrypted-pbes2.der"_s << Container::DerPkcs8Encrypted;
    QTest::newRow("scrypt") << u"rsa-encrypted-scrypt.pem"_s << Container::PemPkcs8Encrypted;
    QTest::newRow("PBES1") << u"rsa-encrypted-pbes1.pem"_s << Container::PemPkcs8Encrypted;
    QTest::newRow("RFC 1421 headers") << u"rsa-encrypted-legacy.pem"_s << Container::PemPkcs1Encrypted;
    QTest::newRow("RFC 1421 headers, SEC1") << u"ec-prime256v1-encrypted-legacy.pem"_s << Container::PemSec1Encrypted;
}

void TestKeyImport::encrypted()
{
    QFETCH(const QString, file);
    QFETCH(const Container, container);
    const QByteArray data = keyFile(file);
    const Result<ImportedKeys> closed = importKeys(data);
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, ErrorCode::KeyEncrypted);
    QCOMPARE(message(closed.error()), u"This key is encrypted: give its pass phrase"_s);

    const Result<ImportedKeys> wrong = importKeys(data, SecretBytes(QByteArrayView("Swordfish")));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::KeyPassphrase);
    QCOMPARE(message(wrong.error()), u"The pass phrase does not open this key"_s);

    const Key key = onlyKey(importKeys(data, swordfish()));
    QCOMPARE(key.container(), container);
    QVERIFY(key.isPrivate());
    const QString family = file.startsWith(u"rsa"_s) ? u"rsa"_s : u"ec-prime256v1"_s;
    QCOMPARE(key.thumbprint(), onlyKey(importKeys(keyFile(family + u"-pkcs8.pem"_s))).thumbprint());
}

void TestKeyImport::encryptedWithTooManyRounds_data()
{
    QTest::addColumn<QString>("file");
    // The file decides how long opening it takes: 20,000,000 rounds here, and nothing keeps an attacker from 2³¹.
    QTest::newRow("PBKDF2") << u"rsa-encrypted-20000000-rounds.pem"_s;
    // OpenSSL bounds the memory alone, and a little of it can be mixed for hours.
    QTest::newRow("scrypt") << u"ed25519-encrypted-scrypt-slow.pem"_s;
}

void TestKeyImport::encryptedWithTooManyRounds()
{
    QFETCH(const QString, file);
    const Result<ImportedKeys> refused = importKeys(keyFile(file), swordfish());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::KeyDamaged);
    QVERIFY(message(refused.error()).contains(u"more than 10000000 rounds of key derivation"_s));
}

void TestKeyImport::mangledPem_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray pem = keyFile(u"ec-prime256v1-pkcs8.pem"_s);
    const auto replaced = [&pem](const QByteArray &lineBreak) { return QByteArray(pem).replace('\n', lineBreak); };
    QTest::newRow("as it should be") << pem;
    QTest::newRow("CRLF") << replaced("\r\n");
    QTest::newRow("CR") << replaced("\r");
    QTest::newRow("literal \\n") << replaced("\\n");
    QTest::newRow("literal \\\\n") << replaced("\\\\n");
    QTest::newRow("literal \\r\\n") << replaced("\\r\\n");
    QTest::newRow("spaces for line breaks") << replaced(" ");
    QTest::newRow("no line breaks") << replaced("");
    QTest::newRow("indented") << "    " + replaced("\n    ");
    QTest::newRow("tabs") << "\t" + replaced("\n\t");
    QTest::newRow("blank lines between") << replaced("\n\n");
    QTest::newRow("no line break at the end") << pem.trimmed();
    QTest::newRow("a JSON string") << '"' + replaced("\\n") + '"';
    QTest::newRow("single quotes") << '\'' + replaced("\\n") + '\'';
    QTest::newRow("a shell variable") << "export KEY=\"" + replaced("\\n") + "\"\n";
    QTest::newRow("JavaScript literals") << "const key = '" + replaced("\\n' +\n  '") + "';";
    QTest::newRow("PHP literals") << "$key = \"" + replaced("\\n\" .\n  \"") + "\";";
    QTest::newRow("an array of lines") << "[\"" + replaced("\",\n\"") + "\"]";
    QTest::newRow("YAML") << "jwt:\n  key: |\n    " + replaced("\n    ") + "\n  ttl: 3600\n";
    QTest::newRow("text around") << "Here is the key:\n\n" + pem + "\nRegards\n";
    QTest::newRow("bag attributes") << "Bag Attributes\n    friendlyName: test\nKey Attributes: <No Attributes>\n"
                                           + pem;
    QTest::newRow("UTF-8 byte-order mark") << "\xef\xbb\xbf" + pem;
    QStringEncoder little(QStringEncoder::Utf16LE);
    QTest::newRow("UTF-16LE") << QByteArray("\xff\xfe") + QByteArray(little.encode(QString::fromLatin1(pem)));
    QStringEncoder big(QStringEncoder::Utf16BE);
    QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff") + QByteArray(big.encode(QString::fromLatin1(pem)));
    QTest::newRow("the label of another container")
        << QByteArray(pem).replace("BEGIN PRIVATE", "BEGIN EC PRIVATE").replace("END PRIVATE", "END EC PRIVATE");
    QTest::newRow("without its armour lines") << base64Of(pem);
    QTest::newRow("armourless lines")
        << QByteArray(pem).replace("-----BEGIN PRIVATE KEY-----\n", "").replace("-----END PRIVATE KEY-----\n", "");
    QTest::newRow("armourless base64url") << base64Of(pem).replace('+', '-').replace('/', '_').replace("=", "");
    QTest::newRow("base64 of the whole") << pem.toBase64();
    QTest::newRow("END line missing") << pem.first(pem.indexOf("-----END"));
}

void TestKeyImport::mangledPem()
{
    QFETCH(const QByteArray, text);
    const Key key = onlyKey(importKeys(text));
    QVERIFY(!key.isNull());
    QCOMPARE(key.container(), Container::PemPkcs8);
    QCOMPARE(key.toPem(true)->view(), keyFile(u"ec-prime256v1-pkcs8.pem"_s));
}

void TestKeyImport::severalBlocks()
{
    const QByteArray text = keyFile(u"rsa-pkcs8.pem"_s) + keyFile(u"rsa-certificate.pem"_s)
                            + keyFile(u"dsa-traditional.pem"_s) + keyFile(u"ED25519-spki.pem"_s);
    const Result<ImportedKeys> imported = importKeys(text);
    QVERIFY(imported);
    QCOMPARE(imported->keys.size(), 3);
    QCOMPARE(imported->container, Container::PemPkcs8);
    QCOMPARE(imported->keys[0].description(), u"RSA 2048-bit private key"_s);
    QCOMPARE(imported->keys[1].container(), Container::PemCertificate);
    QCOMPARE(imported->keys[2].description(), u"Ed25519 public key"_s);
    QCOMPARE(imported->skipped.size(), 1);
    QCOMPARE(imported->skipped[0].code, ErrorCode::KeyTypeUnsupported);
    QCOMPARE(imported->skipped[0].offset, text.indexOf("-----BEGIN DSA"));
}

void TestKeyImport::encryptedBesideReadable()
{
    const QByteArray text = keyFile(u"rsa-encrypted-pbes2.pem"_s) + keyFile(u"rsa-certificate.pem"_s);
    const Result<ImportedKeys> closed = importKeys(text);
    QVERIFY(closed);
    QCOMPARE(closed->keys.size(), 1);
    QCOMPARE(closed->skipped.size(), 1);
    QCOMPARE(closed->skipped[0].code, ErrorCode::KeyEncrypted);
    QCOMPARE(importKeys(text, swordfish())->keys.size(), 2);
}

void TestKeyImport::pemInJson()
{
    const auto quoted = [](QByteArray pem) { return '"' + pem.replace('\n', "\\n") + '"'; };
    const Key account =
        onlyKey(importKeys(R"({"type":"service_account","private_key_id":"abc123","private_key":)"
                           + quoted(keyFile(u"rsa-pkcs8.pem"_s)) + R"(,"client_email":"x@example.com"})"));
    QCOMPARE(account.keyId(), "abc123"_ba);
    QVERIFY(account.isPrivate());

    const Result<ImportedKeys> map = importKeys("{\"one\":" + quoted(keyFile(u"rsa-certificate.pem"_s))
                                                + ",\"two\":" + quoted(keyFile(u"ED448-spki.pem"_s)) + '}');
    QVERIFY(map);
    QCOMPARE(map->keys.size(), 2);
    QCOMPARE(map->keys[0].keyId(), "one"_ba);
    QVERIFY(map->keys[1].keyId().isEmpty()); // only a certificate's name is known to be a key ID
}

void TestKeyImport::pssKeysAreKeptForPss()
{
    // RFC 4055 §1.2: a key under id-RSASSA-PSS serves no other scheme.
    const Key key = onlyKey(importKeys(keyFile(u"rsa-pss-pkcs8.pem"_s)));
    QVERIFY(!key.misfit(AlgorithmId::PS256, true));
    const std::optional<Error> misfit = key.misfit(AlgorithmId::RS256);
    QVERIFY(misfit);
    QCOMPARE(misfit->code, ErrorCode::KeyAlgMismatch);
    QCOMPARE(misfit->found, "RSASSA-PSS"_ba);
}

void TestKeyImport::fixtureFiles_data()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("outcome");
    const std::pair<QString, QString> rows[] = {
        {u"RFC7516-A.1.3.json"_s, u"RSA 2048-bit private key"_s},
        {u"RFC7516-A.2.3.json"_s, u"RSA 2048-bit private key"_s},
        {u"RFC7520-EC-108.json"_s, u"EC P-384 private key"_s},
        {u"RFC7520-EC-120.json"_s, u"EC P-256 private key"_s},
        {u"RFC7520-EC-private.json"_s, u"EC P-521 private key"_s},
        {u"RFC7520-EC-public.json"_s, u"EC P-521 public key"_s},
        {u"RFC7520-RSA-73.json"_s, u"RSA 2048-bit private key"_s},
        {u"RFC7520-RSA-84.json"_s, u"RSA 4096-bit private key"_s},
        {u"RFC7520-RSA-private.json"_s, u"RSA 2048-bit private key"_s},
        {u"RFC7520-RSA-public.json"_s, u"RSA 2048-bit public key"_s},
        {u"RFC7520-oct-130.json"_s, u"secret, 128 bits"_s},
        {u"RFC7520-oct-enc.json"_s, u"secret, 256 bits"_s},
        {u"RFC7520-oct-sig.json"_s, u"secret, 256 bits"_s},
        {u"ec-p256-alice.json"_s, u"EC P-256 private key"_s},
        {u"ec-p256-bob.json"_s, u"EC P-256 private key"_s},
        {u"ec-p256-private.pem"_s, u"EC P-256 private key"_s},
        {u"ec-p256-public.pem"_s, u"EC P-256 public key"_s},
        {u"ec-p384-private.pem"_s, u"EC P-384 private key"_s},
        {u"ec-p384-public.pem"_s, u"EC P-384 public key"_s},
        {u"ec-p512-private.pem"_s, u"EC P-521 private key"_s},
        {u"ec-p512-public.pem"_s, u"EC P-521 public key"_s},
        {u"ec-secp256k1-private.pem"_s, u"EC secp256k1 private key"_s},
        {u"ec-secp256k1-public.pem"_s, u"EC secp256k1 public key"_s},
        {u"firebase-cert.pem"_s, u"RSA 2048-bit public key"_s},
        {u"okp-ed25519-private.json"_s, u"Ed25519 private key"_s},
        {u"okp-ed25519-public.json"_s, u"Ed25519 public key"_s},
        {u"okp-ed448-private.pem"_s, u"Ed448 private key"_s},
        {u"okp-ed448-public.pem"_s, u"Ed448 public key"_s},
        {u"okp-x25519-alice.json"_s, u"X25519 private key"_s},
        {u"okp-x25519-bob.json"_s, u"X25519 private key"_s},
        {u"okp-x25519-charlie.json"_s, u"X25519 private key"_s},
        {u"rsa-openssl-private.pem"_s, u"RSA 4096-bit private key"_s},
        {u"rsa-openssl-public.pem"_s, u"RSA 4096-bit public key"_s},
        {u"ssh-ecdsa-public.pem"_s, u"EC P-256 public key"_s},
        {u"ssh-ed25519-public.pem"_s, u"Ed25519 public key"_s},
        {u"ssh-rsa-private.pem"_s, u"RSA 4096-bit private key"_s},
        {u"ssh-rsa-public.pem"_s, u"RSA 4096-bit public key"_s},
    };
    for (const auto &[file, outcome] : rows)
        QTest::newRow(qPrintable(file)) << file << outcome;
}

void TestKeyImport::fixtureFiles()
{
    QFETCH(const QString, file);
    QFETCH(const QString, outcome);
    const Result<ImportedKeys> imported = importKeys(readFile(vectorPath(u"joserfc_fixtures/keys/"_s + file)));
    const QString got = imported ? imported->keys.front().description() : message(imported.error());
    QVERIFY2(got.startsWith(outcome), qPrintable(got));
}

QTEST_GUILESS_MAIN(TestKeyImport)
#include "tst_keyimport.moc"
