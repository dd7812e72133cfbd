// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/key.h"
#include "support/vectors.h"

#include <QTest>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::jose::ErrorCode)

namespace {

/// tests/data/keys, made by make_keys.sh with OpenSSL's command line.
QByteArray keyFile(const QString &name) { return readFile(sourcePath(u"tests/data/keys/"_s + name)); }

} // namespace

/// What holds no usable key is named; and nothing that is given for a key brings the reader down.
class TestKeyRefusal : public QObject
{
    Q_OBJECT
private slots:
    void otherThings_data();
    void otherThings();
    void brokenContainers_data();
    void brokenContainers();
    void everyPrefixOfAKeyIsSurvived_data();
    void everyPrefixOfAKeyIsSurvived();
    void floodsAreBounded_data();
    void floodsAreBounded();
    void tooLargeIsRefused();

private:
    CryptoSession m_session;
};

void TestKeyRefusal::otherThings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("start");
    using enum ErrorCode;
    const auto row = [](const char *name, const QByteArray &text, ErrorCode code, const QString &start) {
        QTest::newRow(name) << text << code << start;
    };
    row("nothing", "", KeyEmpty, u"There is no key here: the text is empty"_s);
    row("blank lines", " \r\n\t\n", KeyEmpty, u"There is no key here: the text is empty"_s);
    row("an SSH2 public key", "---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----",
        KeyTypeUnsupported, u"This is an SSH2 public key"_s);
    row("a PuTTY key", "PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none", KeyTypeUnsupported,
        u"This is a PuTTY key"_s);
    row("a PGP key", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ\n-----END PGP PUBLIC KEY BLOCK-----",
        KeyTypeUnsupported, u"This is a PGP key or message"_s);
    row(".NET's XML", "<RSAKeyValue><Modulus>x</Modulus></RSAKeyValue>", KeyTypeUnsupported, u"This is an XML key"_s);
    row("a web page", "<!DOCTYPE html><html></html>", KeyUnrecognised, u"This looks like a web page, not like a key"_s);
    row("an address", "https://example.com/.well-known/jwks.json", KeyUnrecognised,
        u"This looks like an address, not like a key; what can be read: the keys that are found there"_s);
    row("a token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.AAAA", KeyUnrecognised,
        u"This looks like a token, not like a key"_s);
    row("a token in JSON", R"({"payload":"e30","signatures":[]})", KeyUnrecognised, u"This looks like a token"_s);
    row("a provider's description", R"({"issuer":"https://x","jwks_uri":"https://x/jwks"})", KeyUnrecognised,
        u"This looks like the description of an OpenID provider, not like a key; what can be read: the JWK Set at"_s);
    row("other JSON", R"({"a":1})", KeyUnrecognised, u"This looks like JSON without “kty” or “keys”, not like a key"_s);
    row("broken JSON", R"({"kty":"oct",)", JsonSyntax, u"This is not JSON: "_s);
    row("plain text", "secret", KeyUnrecognised,
        u"This looks like plain text, not like a key; what can be read: a JWK or"_s);
    row("binary data", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), KeyUnrecognised,
        u"This looks like binary data of another kind"_s);
    row("a Java key store", QByteArray("\xfe\xed\xfe\xed\0\0\0\2", 8), KeyUnrecognised,
        u"This looks like a Java key store"_s);
    row("EC parameters alone", "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----",
        KeyUnrecognised, u"This looks like the parameters of a curve without a key"_s);
    const auto file = [&row](const QString &name, ErrorCode code, const QString &start) {
        row(qPrintable(name), keyFile(name), code, start);
    };
    file(u"rsa-certificate-request.pem"_s, KeyTypeUnsupported,
        u"This is a certificate request, which is not supported; wanted: the certificate"_s);
    file(u"rsa-certificates.p7b"_s, KeyTypeUnsupported, u"This is a CMS or PKCS#7 message"_s);
    file(u"dsa-traditional.pem"_s, KeyTypeUnsupported, u"This is a DSA private key, which is not supported; RSA, EC"_s);
    file(u"dh-parameters.pem"_s, KeyCannotSign, u"This is a DH key: it agrees on keys, it cannot sign"_s);
    file(u"dh-pkcs8.pem"_s, KeyCannotSign, u"This is a DH key: it agrees on keys, it cannot sign"_s);
    file(u"ec-brainpoolP256r1-pkcs8.pem"_s, KeyTypeUnsupported,
        u"This is an EC key on curve brainpoolP256r1, which is not supported; wanted: P-256, P-384, P-521, secp256k1"_s);
    file(u"rsa-three-primes.pem"_s, KeyTypeUnsupported, u"This is an RSA key of more than two primes"_s);
    file(u"ML-DSA-44-spki.pem"_s, KeyTypeUnsupported, u"This is a"_s); // OpenSSL before 3.5 knows it by its OID alone
}

void TestKeyRefusal::otherThings()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, start);
    const Result<ImportedKeys> imported = importKeys(text);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
    QVERIFY2(message(imported.error()).startsWith(start), qPrintable(message(imported.error())));
}

void TestKeyRefusal::brokenContainers_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("part");
    const QByteArray pem = keyFile(u"rsa-spki.pem"_s);
    QTest::newRow("nothing between the lines") << QByteArray("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n")
                                               << u"PEM PUBLIC KEY: there is nothing between its BEGIN and END lines"_s;
    QTest::newRow("no base64") << QByteArray(pem).replace("MII", "M*I")
                               << u"PEM PUBLIC KEY: what stands between its BEGIN and END lines is not base64"_s;
    QTest::newRow("cut off") << pem.first(200) << u"PEM PUBLIC KEY: it is cut off: its END line is missing"_s;
    QTest::newRow("a line lost") << QByteArray(pem).remove(92, 65)
                                 << u"SPKI public key, cut off after 246 of 294 octet(s)"_s;
    QTest::newRow("DER cut off") << keyFile(u"rsa-pkcs8.der"_s).first(500)
                                 << u"PKCS#8 private key, cut off after 500 of"_s;
    QByteArray der = keyFile(u"rsa-spki.der"_s);
    der[30] = '\x7f';
    QTest::newRow("an inner length too long") << der << u"SPKI public key"_s;
}

void TestKeyRefusal::brokenContainers()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, part);
    const Result<ImportedKeys> imported = importKeys(data);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::KeyDamaged);
    QVERIFY2(
        message(imported.error()).startsWith(u"This key is damaged: "_s + part), qPrintable(message(imported.error())));
}

void TestKeyRefusal::everyPrefixOfAKeyIsSurvived_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const QString &file : {u"ec-prime256v1-pkcs8.der"_s, u"ED25519-pkcs8.der"_s, u"rsa-spki.der"_s,
             u"rsa-certificate.der"_s, u"rsa-encrypted-pbes2.der"_s, u"ec-prime256v1-sec1-without-public.pem"_s}) {
        QTest::newRow(qPrintable(file)) << keyFile(file);
    }
}

void TestKeyRefusal::everyPrefixOfAKeyIsSurvived()
{
    QFETCH(const QByteArray, data);
    for (qsizetype length = 0; length < data.size(); ++length) {
        const QByteArray prefix(data.constData(), length); // a copy: reading past its end is seen by the sanitizer
        const Result<ImportedKeys> imported = importKeys(prefix);
        QVERIFY(imported || !message(imported.error()).isEmpty());
    }
    for (qsizetype i = 0; i < data.size(); ++i) {
        QByteArray changed = data;
        changed[i] = static_cast<char>(changed[i] ^ 0x80);
        const Result<ImportedKeys> imported = importKeys(changed);
        QVERIFY(imported || !message(imported.error()).isEmpty());
    }
}

void TestKeyRefusal::floodsAreBounded_data()
{
    QTest::addColumn<QByteArray>("data");
    constexpr qsizetype size = 1024 * 1024;
    const auto filled = [](const QByteArray &piece) { return piece.repeated(size / piece.size()); };
    const QByteArray mark = "-----BEGIN PUBLIC KEY-----";
    QTest::newRow("BEGIN lines") << filled(mark + '\n');
    QTest::newRow("BEGIN lines that never close") << filled("-----BEGIN ");
    QTest::newRow("backslashes") << mark + filled("\\").chopped(100);
    QTest::newRow("quotes") << mark + filled("\" ").chopped(100);
    QTest::newRow("dashes") << filled("-");
    QTest::newRow("braces") << filled("{");
    QTest::newRow("zeros") << QByteArray(size, '\0');
    QTest::newRow("DER sequences") << filled("\x30\x84");
    QTest::newRow("legacy headers") << mark + "Proc-Type: 4,ENCRYPTED\n" + filled(":\n").chopped(100);
    QTest::newRow("a nest of JSON strings") << QByteArray("\"\\\"\\\\\\\"x");
    QByteArray encrypted = keyFile(u"rsa-encrypted-pbes2.pem"_s);
    QTest::newRow("encrypted keys") << filled(encrypted);
    QTest::newRow("OpenSSH lines") << filled("ssh-rsa AAAA\n");
    QTest::newRow("OpenSSH types") << filled("ssh-rsa ");
    QTest::newRow("OpenSSH quotation marks") << "ssh-rsa " + filled("\"\\").chopped(100);
    QTest::newRow("OpenSSH private keys") << filled(keyFile(u"openssh-encrypted"_s));
    QTest::newRow("an OpenSSH key of one number")
        << "ssh-rsa "
               + (QByteArray("\0\0\0\7ssh-rsa\0\0\0\1\3\0\x0b\xf0\0", 20) + QByteArray(0xbf000, '\x7f')).toBase64();
    QTest::newRow("PKCS#12 stores") << filled(
        "-----BEGIN PKCS12-----\n" + keyFile(u"store-chain.p12"_s).toBase64() + "\n-----END PKCS12-----\n");
    QTest::newRow("a set of empty keys") << "[" + filled("{},").chopped(10) + "{}]";
}

void TestKeyRefusal::floodsAreBounded()
{
    // ctest's own limit is what would notice an import that does not end.
    QFETCH(const QByteArray, data);
    const Result<ImportedKeys> imported = importKeys(data, SecretBytes(QByteArrayView("wrong")));
    QVERIFY(!imported);
    QVERIFY(!message(imported.error()).isEmpty());
}

void TestKeyRefusal::tooLargeIsRefused()
{
    const Result<ImportedKeys> imported = importKeys(QByteArray(1024 * 1024 + 1, ' '));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::KeyUnrecognised);
    QCOMPARE(message(imported.error()),
        u"This looks like a file of 1024 KiB, not like a key; what can be read: up to 1024 KiB of keys"_s);
}

QTEST_GUILESS_MAIN(TestKeyRefusal)
#include "tst_keyrefusal.moc"
