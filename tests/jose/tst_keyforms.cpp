// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/crypto/signing.h"
#include "jose/key.h"
#include "support/vectors.h"

#include <QTest>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::jose::AlgorithmId)
Q_DECLARE_METATYPE(claimsmith::jose::ErrorCode)
Q_DECLARE_METATYPE(claimsmith::jose::SecretEncoding)

namespace {

Key imported(const QByteArray &text)
{
    const Result<ImportedKeys> keys = importKeys(text);
    if (!keys)
        qFatal("%s", qPrintable(message(keys.error())));
    return keys->keys.front();
}

Key fileKey(const QString &name) { return imported(readFile(sourcePath(u"tests/data/keys/"_s + name))); }

Key secret(const QByteArray &text) { return Key::fromSecret(text, SecretEncoding::Utf8).value(); }

} // namespace

/// Where keys come from without a file, and what they are written as.
class TestKeyForms : public QObject
{
    Q_OBJECT
private slots:
    void secrets_data();
    void secrets();
    void secretsRefused_data();
    void secretsRefused();
    void jwkHasItsMembersInOrder();
    void jwkQuotesWhatItMust();
    void jwkWithoutSecret();
    void pemGoesBackIn_data();
    void pemGoesBackIn();
    void secretHasNoPem();
    void generated_data();
    void generated();
    void generatedSizesRefused_data();
    void generatedSizesRefused();
    void rsaWithoutPrimes();

private:
    CryptoSession m_session;
};

void TestKeyForms::secrets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SecretEncoding>("encoding");
    QTest::addColumn<QByteArray>("hex");
    using enum SecretEncoding;
    QTest::newRow("text as it stands") << " sécret\n"_ba << Utf8 << "2073c3a96372657 40a"_ba.replace(" ", "");
    QTest::newRow("text that looks like base64") << "c2VjcmV0"_ba << Utf8 << "6332566a636d5630"_ba;
    QTest::newRow("base64") << "+/+/"_ba << Base64 << "fbffbf"_ba;
    QTest::newRow("base64 padded") << "c2VjcmV0cw=="_ba << Base64 << "73656372657473"_ba;
    QTest::newRow("base64 unpadded") << "c2VjcmV0cw"_ba << Base64 << "73656372657473"_ba;
    QTest::newRow("base64 over lines") << "c2Vj\r\ncmV0\n"_ba << Base64 << "736563726574"_ba;
    QTest::newRow("base64url") << "-_-_"_ba << Base64Url << "fbffbf"_ba;
    QTest::newRow("base64url padded") << "c2VjcmV0cw=="_ba << Base64Url << "73656372657473"_ba;
    QTest::newRow("hex") << "00fFa0"_ba << Hex << "00ffa0"_ba;
    QTest::newRow("hex with colons and spaces") << "00:ff:a0 11\n"_ba << Hex << "00ffa011"_ba;
    // Postman turns such bytes into text and back and loses them.
    QTest::newRow("bytes over 0x7f") << "808182ff"_ba << Hex << "808182ff"_ba;
}

void TestKeyForms::secrets()
{
    QFETCH(const QByteArray, text);
    QFETCH(const SecretEncoding, encoding);
    QFETCH(const QByteArray, hex);
    const Result<Key> key = Key::fromSecret(text, encoding);
    QVERIFY2(key, key ? "" : qPrintable(message(key.error())));
    QCOMPARE(key->secretParameter("k").view().toByteArray().toHex(), hex);
    QCOMPARE(key->bits(), hex.size() * 4);
    QCOMPARE(key->container(), Container::Secret);
    QVERIFY(key->isPrivate());
    QVERIFY(key->description().startsWith(u"secret, "_s));
}

void TestKeyForms::secretsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SecretEncoding>("encoding");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    using enum SecretEncoding;
    const auto row = [](const char *name, const QByteArray &text, SecretEncoding encoding, const QString &wanted) {
        const QString sentence = wanted.isEmpty()
                                     ? u"There is no key here: the text is empty"_s
                                     : u"The secret is not written in %1: name the encoding that it has"_s.arg(wanted);
        QTest::newRow(name) << text << encoding << (wanted.isEmpty() ? ErrorCode::KeyEmpty : ErrorCode::SecretEncoding)
                            << sentence;
    };
    row("empty text", "", Utf8, {});
    row("only white space in hex", " \n", Hex, {});
    row("only padding", "", Base64, {});
    row("a phrase as base64", "correct horse!", Base64, u"base64"_s);
    row("base64url as base64", "-_-_", Base64, u"base64"_s);
    row("base64 as base64url", "+/+/", Base64Url, u"base64url"_s);
    row("wrong padding", "c2VjcmV0cw=", Base64, u"base64"_s);
    row("padding inside", "c2==cmV0", Base64, u"base64"_s);
    row("a single last character", "c2VjcmV0c", Base64, u"base64"_s);
    row("bits left over", "c2VjcmV0cx", Base64, u"base64"_s);
    row("odd hex", "abc", Hex, u"hex"_s);
    row("a phrase as hex", "secret", Hex, u"hex"_s);
    row("hex with prefix", "0x00ff", Hex, u"hex"_s);
}

void TestKeyForms::secretsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const SecretEncoding, encoding);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, sentence);
    const Result<Key> key = Key::fromSecret(text, encoding);
    QVERIFY(!key);
    QCOMPARE(key.error().code, code);
    QCOMPARE(message(key.error()), sentence);
    QVERIFY(key.error().found.isEmpty()); // nothing of the secret is repeated
}

void TestKeyForms::jwkHasItsMembersInOrder()
{
    // RFC 8037 A.1, with all that a JWK may say.
    const QByteArray jwk =
        R"({"kty":"OKP","use":"sig","key_ops":["sign","verify"],"alg":"EdDSA","kid":"k1",)"
        R"("x5t":"AAAAAAAAAAAAAAAAAAAAAAAAAAA","x5t#S256":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",)"
        R"("crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",)"
        R"("d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"})";
    QCOMPARE(imported(jwk).toJwk(true).view(), jwk);
    QCOMPARE(secret("a").toJwk(true).view(), R"({"kty":"oct","k":"YQ"})"_ba);
}

void TestKeyForms::jwkQuotesWhatItMust()
{
    Key key = secret("a");
    key.setKeyId("a\"b\\c\n\xc3\xa9");
    const SecretBytes jwk = key.toJwk(true);
    QCOMPARE(imported(jwk.view().toByteArray()).keyId(), key.keyId());
}

void TestKeyForms::jwkWithoutSecret()
{
    const Key key = fileKey(u"ec-prime256v1-pkcs8.pem"_s);
    const QByteArray jwk = key.toJwk(false).view().toByteArray();
    QVERIFY(!jwk.contains("\"d\""));
    QCOMPARE(imported(jwk).thumbprint(), key.thumbprint());
    QCOMPARE(secret("swordfish").toJwk(false).view(), R"({"kty":"oct"})"_ba);
}

void TestKeyForms::pemGoesBackIn_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"rsa-pkcs8.pem"_s, u"ec-prime256v1-pkcs8.pem"_s, u"ec-secp384r1-pkcs8.pem"_s,
             u"ec-secp521r1-pkcs8.pem"_s, u"ec-secp256k1-pkcs8.pem"_s, u"ED25519-pkcs8.pem"_s, u"ED448-pkcs8.pem"_s,
             u"X25519-pkcs8.pem"_s, u"X448-pkcs8.pem"_s}) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestKeyForms::pemGoesBackIn()
{
    QFETCH(const QString, file);
    const Key key = fileKey(file);
    const Result<SecretBytes> whole = key.toPem(true);
    QVERIFY(whole);
    // The same bytes as OpenSSL's own command line wrote.
    QCOMPARE(whole->view(), readFile(sourcePath(u"tests/data/keys/"_s + file)));
    const Result<SecretBytes> half = key.toPem(false);
    QVERIFY(half);
    const Key back = imported(half->view().toByteArray());
    QCOMPARE(back.container(), Container::PemSpki);
    QVERIFY(!back.isPrivate());
    QCOMPARE(back.thumbprint(), key.thumbprint());
    QCOMPARE(key.publicKey().toPem(true)->view(), half->view());
}

void TestKeyForms::secretHasNoPem()
{
    const Result<SecretBytes> pem = secret("swordfish").toPem(true);
    QVERIFY(!pem);
    QCOMPARE(pem.error().code, ErrorCode::KeyTypeUnsupported);
    QCOMPARE(message(pem.error()), u"This is a secret, 72 bits, which is not supported; wanted: JWK"_s);
}

void TestKeyForms::generated_data()
{
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("description");
    const auto row = [](AlgorithmId id, int bits, const QString &description) {
        QTest::addRow("%s %d", algorithm(id).name.latin1(), bits) << id << bits << description;
    };
    using enum AlgorithmId;
    row(HS256, 0, u"secret, 256 bits"_s);
    row(HS384, 0, u"secret, 384 bits"_s);
    row(HS512, 0, u"secret, 512 bits"_s);
    row(HS256, 64, u"secret, 64 bits"_s);
    row(RS256, 0, u"RSA 2048-bit private key"_s);
    row(PS512, 1024, u"RSA 1024-bit private key"_s);
    row(ES256, 0, u"EC P-256 private key"_s);
    row(ES384, 384, u"EC P-384 private key"_s);
    row(ES512, 0, u"EC P-521 private key"_s);
    row(ES256K, 0, u"EC secp256k1 private key"_s);
    row(EdDSA, 0, u"Ed25519 private key"_s);
    row(Ed25519, 0, u"Ed25519 private key"_s);
    row(Ed448, 0, u"Ed448 private key"_s);
}

void TestKeyForms::generated()
{
    QFETCH(const AlgorithmId, algorithm);
    QFETCH(const int, bits);
    QFETCH(const QString, description);
    const Result<Key> key = Key::generate(algorithm, bits);
    QVERIFY2(key, key ? "" : qPrintable(message(key.error())));
    QCOMPARE(key->description(), description);
    QCOMPARE(key->container(), Container::Generated);
    QCOMPARE(key->algorithmName(), QByteArray(claimsmith::jose::algorithm(algorithm).name.latin1()));
    QVERIFY(!key->misfit(algorithm, true));
    QVERIFY(Key::generate(algorithm, bits)->thumbprint() != key->thumbprint());
    // What was made can be read back: its numbers hold together.
    QCOMPARE(imported(key->toJwk(true).view().toByteArray()).thumbprint(), key->thumbprint());
}

void TestKeyForms::generatedSizesRefused_data()
{
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<int>("bits");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    using enum AlgorithmId;
    using enum ErrorCode;
    QTest::newRow("RSA too small") << RS256 << 512 << KeySize
                                   << u"A key of this type cannot have 512 bit(s); wanted: 1024–16384"_s;
    QTest::newRow("RSA too large") << PS256 << 16392 << KeySize
                                   << u"A key of this type cannot have 16392 bit(s); wanted: 1024–16384"_s;
    QTest::newRow("RSA negative") << RS256 << -2048 << KeySize
                                  << u"A key of this type cannot have -2048; wanted: 1024–16384"_s;
    QTest::newRow("half an octet")
        << HS256 << 252 << KeySize
        << u"A key of this type cannot have 252 bit(s); wanted: a multiple of 8 up to 65536"_s;
    QTest::newRow("negative secret") << HS256 << -8 << KeySize
                                     << u"A key of this type cannot have -8; wanted: a multiple of 8 up to 65536"_s;
    QTest::newRow("another curve's size")
        << ES256 << 384 << KeySize << u"A key of this type cannot have 384 bit(s); wanted: 256"_s;
    QTest::newRow("none") << None << 0 << AlgorithmNotSigning
                          << u"“none” is no signature: there is nothing that a key could sign or verify"_s;
}

void TestKeyForms::generatedSizesRefused()
{
    QFETCH(const AlgorithmId, algorithm);
    QFETCH(const int, bits);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, sentence);
    const Result<Key> key = Key::generate(algorithm, bits);
    QVERIFY(!key);
    QCOMPARE(key.error().code, code);
    QCOMPARE(message(key.error()), sentence);
}

void TestKeyForms::rsaWithoutPrimes()
{
    // RFC 7517 §9.3 and RFC 7518 §6.3.2 let a private key be n, e and d; PKCS#1 wants the primes, which d gives away.
    const Key whole = fileKey(u"rsa-pkcs8.pem"_s);
    const auto member = [](const char *name, QByteArrayView value) {
        return ",\"" + QByteArray(name) + "\":\"" + base64url::encode(value) + '"';
    };
    const QByteArray start = R"({"kty":"RSA")" + member("n", whole.parameter("n")) + member("e", whole.parameter("e"));
    const Key bare = imported(start + member("d", whole.secretParameter("d").view()) + '}');
    QVERIFY(bare.isPrivate());
    QVERIFY(bare.secretParameter("p").isEmpty());
    for (const AlgorithmId id : {AlgorithmId::RS256, AlgorithmId::PS256}) {
        const Result<QByteArray> signature = Signer::create(bare, id).value().sign("x");
        QVERIFY(signature);
        QCOMPARE(Verifier::create(whole, id).value().verify("x", *signature), SignatureCheck::Verified);
    }
    const Key again = imported(bare.toPem(true)->view().toByteArray());
    QCOMPARE(again.secretParameter("p").size(), 128);
    QCOMPARE(imported(bare.toJwk(true).view().toByteArray()).secretParameter("qi").size(),
        again.secretParameter("qi").size());

    QByteArray wrong = whole.secretParameter("d").view().toByteArray();
    wrong[100] = static_cast<char>(wrong[100] ^ 4);
    const Key broken = imported(start + member("d", wrong) + '}');
    const Result<Signer> signer = Signer::create(broken, AlgorithmId::RS256);
    QVERIFY(!signer);
    QCOMPARE(signer.error().code, ErrorCode::KeyPointInvalid);
    QCOMPARE(message(signer.error()), u"The key's numbers contradict each other: d does not belong to n and e"_s);
}

QTEST_GUILESS_MAIN(TestKeyForms)
#include "tst_keyforms.moc"
