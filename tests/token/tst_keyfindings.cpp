// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "token/findings.h"
#include "token/weaksecrets.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;
using jose::SecretEncoding;

namespace {

const QByteArray header = R"({"alg":"HS256","typ":"JWT"})";
const QByteArray payload = R"({"iat":1699999000,"exp":1700002600})";

QList<Finding> findingsOf(const QByteArray &text, const QList<jose::Key> &keys)
{
    const Token token = Token::decode(text);
    return findings(token, judged(token, keys), keys);
}

QByteArray names(const QList<Finding> &list)
{
    QByteArrayList names;
    for (const Finding &finding : list)
        names.append(QByteArray(codeName(finding.id)));
    return names.join(", ");
}

QByteArray signedWith(const QByteArray &secret)
{
    return minted(header, payload, secretKey(secret), AlgorithmId::HS256);
}

jose::Key given(const QByteArray &text, SecretEncoding encoding = SecretEncoding::Utf8)
{
    return *jose::Key::fromSecret(text, encoding);
}

} // namespace

/// What is found about keys and secrets, and the list of secrets that everybody knows.
class TestKeyFindings : public QObject
{
    Q_OBJECT
private slots:
    void secretThatVerified_data();
    void secretThatVerified();
    void knownSecretWithoutAnyKey();
    void knownSecretInsteadOfTheGivenKey();
    void secretInAnotherEncoding_data();
    void secretInAnotherEncoding();
    void anotherKeyOfTheSetIsNoEncoding();
    void publicKeyAsSecret();
    void rsaTooSmall();
    void keyIdThatNoKeyHas();
    void tokenSignedWithItsOwnKey();
    void largeTokensAreNotTried();
    void listHoldsWhatItShould();
    void listIsComparedWithoutCaseAndLineEnd();
    void lowVariety_data();
    void lowVariety();

private:
    jose::CryptoSession m_session;
};

void TestKeyFindings::secretThatVerified_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("strong") << strongSecret() << ""_ba;
    QTest::newRow("a sentence of one's own") << "Every 3rd otter juggles; 14 herons watch."_ba << ""_ba;
    QTest::newRow("short") << "k7#Rw!z2pQ9@fL5x"_ba << "secret_too_short"_ba;
    QTest::newRow("known and short") << "secret"_ba << "known_secret, secret_too_short"_ba;
    QTest::newRow("known and long enough") << "a-string-secret-at-least-256-bits-long"_ba << "known_secret"_ba;
    QTest::newRow("known, RFC 7515 A.1") << jose::base64url::decode(
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow")
                                                .bytes
                                         << "known_secret"_ba;
    QTest::newRow("weak") << QByteArray(40, 'z') << "weak_secret"_ba;
    QTest::newRow("weak and short") << "7777777777777"_ba << "weak_secret, secret_too_short"_ba;
    // Tutorials sign with 20 bytes.
    QTest::newRow("20 bytes") << "mD4!vq-92_Lx(e0Zr+7k"_ba << "secret_too_short"_ba;
}

void TestKeyFindings::secretThatVerified()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, expected);
    const QList<Finding> list = findingsOf(signedWith(secret), {secretKey(secret)});
    QCOMPARE(names(list), expected);
    for (const Finding &finding : list) {
        QVERIFY(!finding.found.contains(secret) && !finding.wanted.contains(secret)); // never a secret
        QVERIFY(!message(finding).contains(QString::fromUtf8(secret.toBase64())));
        QCOMPARE(finding.segment, Segment::Signature);
    }
}

void TestKeyFindings::knownSecretWithoutAnyKey()
{
    const QList<Finding> list = findingsOf(signedWith("your-256-bit-secret"), {});
    QCOMPARE(names(list), "known_secret"_ba);
    QCOMPARE(list.first().severity, Severity::Danger);
    QCOMPARE(names(findingsOf(signedWith(strongSecret()), {})), ""_ba);
    // HS512, and bytes that are no text
    const jose::Key key =
        secretKey(QByteArray::fromHex("849b57219dae48de646d07dbb533566e976686457c1491be3a76dcea6c427188"));
    QCOMPARE(names(findingsOf(minted(R"({"alg":"HS512"})", payload, key, AlgorithmId::HS512), {})), "known_secret"_ba);
}

void TestKeyFindings::knownSecretInsteadOfTheGivenKey()
{
    QCOMPARE(names(findingsOf(signedWith("changeme"), {secretKey()})), "known_secret"_ba);
    QCOMPARE(names(findingsOf(signedWith("changeme"), {newKey(AlgorithmId::ES256)})), "known_secret"_ba);
}

void TestKeyFindings::secretInAnotherEncoding_data()
{
    QTest::addColumn<QByteArray>("signedWithBytes");
    QTest::addColumn<QByteArray>("givenText");
    QTest::addColumn<SecretEncoding>("encoding");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray s = strongSecret();
    const auto utf8 = SecretEncoding::Utf8;
    QTest::newRow("base64 taken as text") << s << s.toBase64() << utf8 << "base64"_ba;
    QTest::newRow("base64url taken as text") << s << jose::base64url::encode(s) << utf8 << "base64url"_ba;
    QTest::newRow("hex taken as text") << s << s.toHex() << utf8 << "hex"_ba;
    QTest::newRow("text taken as base64") << s.toBase64() << s.toBase64() << SecretEncoding::Base64 << "utf8"_ba;
    QTest::newRow("text taken as hex") << s.toHex() << s.toHex() << SecretEncoding::Hex << "utf8"_ba;
    QTest::newRow("issuer keeps the line break")
        << "k7#Rw!z2pQ9@fL5x\n"_ba << "k7#Rw!z2pQ9@fL5x"_ba << utf8 << "newline"_ba;
    QTest::newRow("line break was pasted") << "k7#Rw!z2pQ9@fL5x"_ba << "k7#Rw!z2pQ9@fL5x\n"_ba << utf8 << "trimmed"_ba;
    QTest::newRow("simply wrong") << s << "k7#Rw!z2pQ9@fL5x"_ba << utf8 << ""_ba;
}

void TestKeyFindings::secretInAnotherEncoding()
{
    QFETCH(QByteArray, signedWithBytes);
    QFETCH(QByteArray, givenText);
    QFETCH(SecretEncoding, encoding);
    QFETCH(QByteArray, expected);
    const QList<Finding> list = findingsOf(signedWith(signedWithBytes), {given(givenText, encoding)});
    QCOMPARE(names(list), expected.isEmpty() ? ""_ba : "secret_looks_encoded"_ba);
    if (expected.isEmpty())
        return;
    const QByteArrayList either =
        expected == "base64url" ? QByteArrayList{"base64url", "base64"} : QByteArrayList{expected};
    QVERIFY2(either.contains(list.first().wanted), list.first().wanted.constData());
    QVERIFY(list.first().found.isEmpty());
}

void TestKeyFindings::anotherKeyOfTheSetIsNoEncoding()
{
    // The key that the token names did not sign; another one did, as it stands.
    const QByteArray text = minted(R"({"alg":"HS256","kid":"a"})", payload, secretKey(), AlgorithmId::HS256);
    QCOMPARE(names(findingsOf(text, {secretKey("k7#Rw!z2pQ9@fL5x", "a"), secretKey(strongSecret(), "b")})), ""_ba);
}

// The attacker signs with the text of the public key as HMAC secret (see tst_attacks). It is refused; the finding says
// that it was tried, which a wrong key alone does not.
void TestKeyFindings::publicKeyAsSecret()
{
    for (const AlgorithmId algorithm : {AlgorithmId::RS256, AlgorithmId::ES256}) {
        const jose::Key key = newKey(algorithm).publicKey();
        const QByteArray pem = key.toPem(false)->view().toByteArray();
        for (const QByteArray &text : {pem, pem.trimmed()}) {
            const QList<Finding> list = findingsOf(signedWith(text), {key});
            QCOMPARE(names(list), "algorithm_confusion"_ba);
            QCOMPARE(list.first().severity, Severity::Danger);
            // Also where somebody gave the text as a secret, and it verifies.
            QVERIFY(names(findingsOf(signedWith(text), {secretKey(text)})).contains("algorithm_confusion"));
        }
        QCOMPARE(names(findingsOf(signedWith(strongSecret()), {key})), ""_ba);
    }
}

void TestKeyFindings::rsaTooSmall()
{
    const auto key = jose::Key::generate(AlgorithmId::RS256, 1024);
    QVERIFY(key);
    const QByteArray rsHeader = R"({"alg":"RS256"})";
    const QList<Finding> list = findingsOf(minted(rsHeader, payload, *key, AlgorithmId::RS256), {key->publicKey()});
    QCOMPARE(names(list), "rsa_too_small"_ba);
    QCOMPARE(list.first().found, "1024"_ba);
    QCOMPARE(list.first().wanted, "2048"_ba);
    const jose::Key good = newKey(AlgorithmId::RS256);
    QCOMPARE(names(findingsOf(minted(rsHeader, payload, good, AlgorithmId::RS256), {good})), ""_ba);
}

void TestKeyFindings::keyIdThatNoKeyHas()
{
    const QByteArray text = minted(R"({"alg":"HS256","kid":"b"})", payload, secretKey(), AlgorithmId::HS256);
    QCOMPARE(names(findingsOf(text, {secretKey(strongSecret(), "a")})), "key_id_unmatched"_ba);
    QCOMPARE(names(findingsOf(text, {secretKey(strongSecret(), "a"), secretKey(strongSecret(), "b")})), ""_ba);
    QCOMPARE(names(findingsOf(text, {secretKey()})), ""_ba); // a bare secret has no ID
    QCOMPARE(names(findingsOf(text, {})), ""_ba);
    // It names the key by its thumbprint.
    const jose::Key key = secretKey(strongSecret(), "a");
    const QByteArray header = R"({"alg":"HS256","kid":")" + jose::base64url::encode(key.thumbprint()) + R"("})";
    QCOMPARE(names(findingsOf(minted(header, payload, key, AlgorithmId::HS256), {key})), ""_ba);
}

// The attacker signs with a key that he puts into the header. That the signature fits that very key is what tells his
// token from one that carries a key for other reasons.
void TestKeyFindings::tokenSignedWithItsOwnKey()
{
    const jose::Key own = newKey(AlgorithmId::ES256);
    const QByteArray own256 = "{\"alg\":\"ES256\",\"jwk\":" + own.toJwk(false).view().toByteArray() + '}';
    const QByteArray forged = minted(own256, payload, own, AlgorithmId::ES256);
    QList<Finding> list = findingsOf(forged, {});
    QCOMPARE(names(list), "header_jwk"_ba);
    QCOMPARE(list.first().severity, Severity::Danger);
    // The same key was given by the person: it carries its key, and that is all.
    list = findingsOf(forged, {own.publicKey()});
    QCOMPARE(names(list), "header_jwk"_ba);
    QCOMPARE(list.first().severity, Severity::Warning);
}

void TestKeyFindings::largeTokensAreNotTried()
{
    // Hundreds of HMACs over megabytes would stop the window.
    const QByteArray large = "{\"iat\":1699999000,\"exp\":1700002600,\"a\":\"" + QByteArray(100'000, 'a') + "\"}";
    QCOMPARE(
        names(findingsOf(minted(header, large, secretKey("secret"), AlgorithmId::HS256), {})), "over_header_limit"_ba);
}

void TestKeyFindings::listHoldsWhatItShould()
{
    QVERIFY2(knownSecrets().size() >= 150, "the list is embedded and was read");
    QSet<QByteArray> distinct(knownSecrets().begin(), knownSecrets().end());
    QCOMPARE(distinct.size(), knownSecrets().size());
    for (const QByteArray &secret : knownSecrets())
        QVERIFY2(!secret.isEmpty() && !secret.startsWith("hex:") && secret.trimmed() == secret, secret.constData());
    for (const char *secret : {"secret", "your-256-bit-secret", "changeme", "password", "keyboard cat"})
        QVERIFY2(isKnownSecret(secret), secret);
}

void TestKeyFindings::listIsComparedWithoutCaseAndLineEnd()
{
    QVERIFY(isKnownSecret("SeCrEt"));
    QVERIFY(isKnownSecret("secret\r\n"));
    QVERIFY(!isKnownSecret("secret "));
    QVERIFY(!isKnownSecret(""));
    QVERIFY(!isKnownSecret("# Collected for Claimsmith"));
    QVERIFY(!isKnownSecret(strongSecret()));
}

void TestKeyFindings::lowVariety_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("low");
    QTest::newRow("empty") << ""_ba << true;
    QTest::newRow("one letter") << QByteArray(64, 'a') << true;
    QTest::newRow("pattern") << QByteArray("q8!Zm2#").repeated(5) << true;
    QTest::newRow("successive letters") << "abcdefghijklmnopqrstuvwxyz0123456789"_ba << true;
    QTest::newRow("descending") << "zyxwvutsrqponmlkjihgfedcba"_ba << true;
    QTest::newRow("digits") << "83920174659201837465918273645918"_ba << true;
    QTest::newRow("zero bytes") << QByteArray(32, '\0') << true;
    QTest::newRow("random bytes") << strongSecret() << false;
    QTest::newRow("random, in hex") << strongSecret().toHex() << false;
    QTest::newRow("random, in base64") << strongSecret().toBase64() << false;
}

void TestKeyFindings::lowVariety()
{
    QFETCH(QByteArray, secret);
    QFETCH(bool, low);
    QCOMPARE(isLowVariety(secret), low);
}

QTEST_GUILESS_MAIN(TestKeyFindings)
#include "tst_keyfindings.moc"
