// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "token/judge.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;
using jose::ErrorCode;

namespace {

const QByteArray payload = R"({"sub":"42"})";

QByteArray headerOf(const QByteArray &alg, const QByteArray &more = {})
{
    return "{\"alg\":\"" + alg + '"' + more + '}';
}

} // namespace

/// Which of the given keys a signature is checked with, and what is said where none fits: see judge.h.
class TestJudgeKeys : public QObject
{
    Q_OBJECT
private slots:
    void singleKeyThatDoesNotFit_data();
    void singleKeyThatDoesNotFit();
    void keyIdNamesTheKey();
    void keyIdIsNoConditionForAKey();
    void certificateNamesTheKey_data();
    void certificateNamesTheKey();
    void thumbprintNamesTheKey_data();
    void thumbprintNamesTheKey();
    void namesInTheirOrder();
    void setInWhichNoneFits();
    void setInWhichNoneVerifies();
    void smallKeysAreRefusedWhenStrict();

private:
    jose::CryptoSession m_session;
};

void TestJudgeKeys::singleKeyThatDoesNotFit_data()
{
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<QByteArray>("keyText");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, AlgorithmId algorithm, const QByteArray &keyText, ErrorCode code) {
        QTest::newRow(name) << algorithm << keyText << code;
    };
    constexpr auto k =
        R"("k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow")";
    const QByteArray oct = R"({"kty":"oct",)" + QByteArray(k);
    row("secret for ES256", AlgorithmId::ES256, oct + "}", ErrorCode::KeyTypeMismatch);
    row("secret for RS256", AlgorithmId::RS256, oct + "}", ErrorCode::KeyTypeMismatch);
    row("kept for another algorithm", AlgorithmId::HS256, oct + R"(,"alg":"HS512"})", ErrorCode::KeyAlgMismatch);
    row("kept for encryption", AlgorithmId::HS256, oct + R"(,"use":"enc"})", ErrorCode::KeyUseMismatch);
    row("kept for wrapping", AlgorithmId::HS256, oct + R"(,"key_ops":["wrapKey"]})", ErrorCode::KeyOpsMismatch);
}

void TestJudgeKeys::singleKeyThatDoesNotFit()
{
    QFETCH(AlgorithmId, algorithm);
    QFETCH(QByteArray, keyText);
    QFETCH(ErrorCode, code);
    const QByteArray name(jose::algorithm(algorithm).name);
    const Token token = Token::decode(minted(headerOf(name), payload, newKey(algorithm), algorithm));
    const Verdict verdict = judged(token, {jwk(keyText)});
    QCOMPARE(verdict.signature, SignatureStatus::KeyMismatch);
    QCOMPARE(codes(verdict, token), "key_mismatch"_ba);
    QCOMPARE(verdict.keyIndex, 0);
    QVERIFY(verdict.failures.first().error);
    QCOMPARE(verdict.failures.first().error->code, code);
}

void TestJudgeKeys::keyIdNamesTheKey()
{
    const Token token =
        Token::decode(minted(headerOf("HS256", R"(,"kid":"b")"), payload, secretKey(), AlgorithmId::HS256));
    // The one that is named is the one meant, wherever it stands.
    QCOMPARE(
        judged(token, {secretKey("another secret of 32 bytes ....", "a"), secretKey(strongSecret(), "b")}).keyIndex, 1);
    // The key that is named did not sign; another that would is not tried in its place.
    Verdict verdict =
        judged(token, {secretKey(strongSecret(), "a"), secretKey("another secret of 32 bytes ....", "b")});
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
    QCOMPARE(codes(verdict, token), "signature_invalid"_ba);
    QCOMPARE(verdict.keyIndex, 1);
    // The key that is named does not fit: that is said, although another would.
    jose::Key named = newKey(AlgorithmId::ES256);
    named.setKeyId("b");
    verdict = judged(token, {secretKey(), named});
    QCOMPARE(verdict.signature, SignatureStatus::KeyMismatch);
    QCOMPARE(verdict.keyIndex, 1);
    // Two keys of one ID, as RFC 7517 §4.5 allows for different types: the one that fits is used.
    verdict = judged(token, {named, secretKey(strongSecret(), "b")});
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
    QCOMPARE(verdict.keyIndex, 1);
}

void TestJudgeKeys::keyIdIsNoConditionForAKey()
{
    const Token token =
        Token::decode(minted(headerOf("HS256", R"(,"kid":"b")"), payload, secretKey(), AlgorithmId::HS256));
    QVERIFY(judged(token, {secretKey()}).accepted());
    QVERIFY(judged(token, {secretKey(strongSecret(), "other")}).accepted());
    QVERIFY(judged(Token::decode(minted(payload)), {secretKey(strongSecret(), "other")}).accepted());
}

void TestJudgeKeys::certificateNamesTheKey_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("SHA-256") << "x5t#S256"_ba << QByteArray(32, 's');
    QTest::newRow("SHA-1") << "x5t"_ba << QByteArray(20, 's');
}

void TestJudgeKeys::certificateNamesTheKey()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, digest);
    const QByteArray member = ",\"" + name + "\":\"" + jose::base64url::encode(digest) + '"';
    const jose::Key signing = newKey(AlgorithmId::ES256);
    const auto withCertificate = [&member](const jose::Key &key) {
        QByteArray text = key.toJwk(true).view().toByteArray();
        text.chop(1);
        return jwk(text + member + '}');
    };
    const Token token =
        Token::decode(minted(headerOf("ES256", member + R"(,"kid":"unknown")"), payload, signing, AlgorithmId::ES256));
    const jose::Key other = *jose::Key::generate(AlgorithmId::ES256); // newKey() makes one
    Verdict verdict = judged(token, {other, withCertificate(signing)});
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
    QCOMPARE(verdict.keyIndex, 1);
    QCOMPARE(verdict.keyChoice, KeyChoice::Certificate);
    // The one that is named is the one meant: another that would verify is not tried in its place.
    verdict = judged(token, {signing, withCertificate(other)});
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
    QCOMPARE(verdict.keyIndex, 1);
    QCOMPARE(verdict.keyChoice, KeyChoice::Certificate);
    // A certificate that nobody has is no condition.
    verdict = judged(token, {other, signing});
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
    QCOMPARE(verdict.keyChoice, KeyChoice::Tried);
}

void TestJudgeKeys::thumbprintNamesTheKey_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("RFC 7638") << ""_ba;
    QTest::newRow("RFC 9278") << "urn:ietf:params:oauth:jwk-thumbprint:sha-256:"_ba;
}

void TestJudgeKeys::thumbprintNamesTheKey()
{
    QFETCH(QByteArray, prefix);
    const jose::Key signing = newKey(AlgorithmId::Ed25519);
    const jose::Key other = *jose::Key::generate(AlgorithmId::Ed25519);
    const auto named = [&prefix](const jose::Key &key) {
        return R"(,"kid":")" + prefix + jose::base64url::encode(key.thumbprint()) + '"';
    };
    const auto token = [&](const jose::Key &key) {
        return Token::decode(minted(headerOf("Ed25519", named(key)), payload, signing, AlgorithmId::Ed25519));
    };
    const QList<jose::Key> keys{other, signing};
    Verdict verdict = judged(token(signing), keys);
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
    QCOMPARE(verdict.keyIndex, 1);
    QCOMPARE(verdict.keyChoice, KeyChoice::Thumbprint);
    verdict = judged(token(other), keys);
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
    QCOMPARE(verdict.keyIndex, 0);
    QCOMPARE(verdict.keyChoice, KeyChoice::Thumbprint);
    // The same judge, and a token that names nobody: what was named before is forgotten.
    Judge judge({}, keys);
    QCOMPARE(judge.judge(token(signing), {}).keyChoice, KeyChoice::Thumbprint);
    const Token unnamed = Token::decode(minted(headerOf("Ed25519"), payload, other, AlgorithmId::Ed25519));
    verdict = judge.judge(unnamed, {});
    QCOMPARE(verdict.keyIndex, 0);
    QCOMPARE(verdict.keyChoice, KeyChoice::Tried);
    QCOMPARE(judge.rejudge(token(signing), judge.judge(token(signing), {}), {}).keyChoice, KeyChoice::Thumbprint);
}

void TestJudgeKeys::namesInTheirOrder()
{
    // Three keys, each named in one way: `kid` comes before the certificate, which comes before the thumbprint.
    const jose::Key signing = newKey(AlgorithmId::ES256);
    const QByteArray digest = jose::base64url::encode(QByteArray(32, 's'));
    const jose::Key certified =
        jwk(R"({"kty":"EC","crv":"P-256","x":")" + jose::base64url::encode(signing.parameter("x")) + R"(","y":")"
            + jose::base64url::encode(signing.parameter("y")) + R"(","x5t#S256":")" + digest + "\"}");
    const QByteArray thumbprint = jose::base64url::encode(signing.thumbprint());
    jose::Key byId = signing;
    byId.setKeyId(thumbprint);
    const Token token =
        Token::decode(minted(headerOf("ES256", R"(,"kid":")" + thumbprint + R"(","x5t#S256":")" + digest + '"'),
            payload, signing, AlgorithmId::ES256));
    const auto choice = [&token](const QList<jose::Key> &keys) { return judged(token, keys).keyChoice; };
    QCOMPARE(choice({certified, byId}), KeyChoice::KeyId);
    QCOMPARE(choice({signing, certified}), KeyChoice::Certificate);
    QCOMPARE(choice({signing, secretKey()}), KeyChoice::Thumbprint);
}

void TestJudgeKeys::setInWhichNoneFits()
{
    const Token token = Token::decode(minted(payload));
    const Verdict verdict = judged(token, {newKey(AlgorithmId::ES256), newKey(AlgorithmId::Ed25519)});
    QCOMPARE(verdict.signature, SignatureStatus::NotChecked);
    QCOMPARE(codes(verdict, token), "signature_not_checked"_ba);
    QCOMPARE(verdict.failures.first().found, "2"_ba);
    QCOMPARE(verdict.keyIndex, -1);
}

void TestJudgeKeys::setInWhichNoneVerifies()
{
    const Token token = Token::decode(minted(payload));
    const jose::Key wrong = secretKey("another secret of 32 bytes ....");
    Verdict verdict = judged(token, {wrong, newKey(AlgorithmId::ES256), wrong});
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
    QCOMPARE(verdict.failures.first().found, "2"_ba);
    QCOMPARE(verdict.keyIndex, -1);
    // Where one alone fits, it is the one that is spoken of.
    verdict = judged(token, {newKey(AlgorithmId::ES256), wrong});
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
    QCOMPARE(verdict.keyIndex, 1);
    // The length is to blame only where it is wrong for every key.
    const auto rsa = [](int bits) { return *jose::Key::generate(AlgorithmId::RS256, bits); };
    const Token other = Token::decode(minted(headerOf("RS256"), payload, rsa(1024), AlgorithmId::RS256));
    const jose::Key same = rsa(1024);
    const jose::Key longer = newKey(AlgorithmId::RS256);
    QCOMPARE(codes(judged(other, {same, longer}), other), "signature_invalid"_ba);
    QCOMPARE(codes(judged(other, {longer, same}), other), "signature_invalid"_ba);
    QCOMPARE(codes(judged(other, {longer}), other), "signature_length"_ba);
}

void TestJudgeKeys::smallKeysAreRefusedWhenStrict()
{
    const jose::Key small = secretKey("20 bytes, no more...");
    const Token token = Token::decode(minted(headerOf("HS256"), payload, small, AlgorithmId::HS256));
    // People must be able to look at what their server really does.
    QVERIFY(judged(token, {small}).accepted());
    Policy strict;
    strict.strict = true;
    Verdict verdict = judged(token, {small}, strict);
    QCOMPARE(verdict.signature, SignatureStatus::KeyTooSmall);
    QCOMPARE(codes(verdict, token), "key_too_small"_ba);
    QCOMPARE(verdict.failures.first().error->code, ErrorCode::KeyTooSmall);
    QCOMPARE(verdict.keyIndex, 0);
    // Both reasons, where the signature is wrong besides.
    verdict = judged(token, {secretKey("20 other bytes .....")}, strict);
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
    QCOMPARE(codes(verdict, token), "signature_invalid,key_too_small"_ba);
    QVERIFY(judged(Token::decode(minted(payload)), {secretKey()}, strict).accepted());
}

QTEST_GUILESS_MAIN(TestJudgeKeys)
#include "tst_judgekeys.moc"
