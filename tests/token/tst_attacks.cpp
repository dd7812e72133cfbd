// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/json.h"
#include "token/judge.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;

namespace {

const QByteArray payload = R"({"sub":"admin"})";

QByteArray withSignature(const QByteArray &header, const QByteArray &signature)
{
    return jose::base64url::encode(header) + '.' + jose::base64url::encode(payload) + '.'
           + jose::base64url::encode(signature);
}

/// Raw r‖s as the ASN.1 SEQUENCE of two INTEGERs that crypto libraries give.
QByteArray asDer(const QByteArray &raw)
{
    const auto integer = [](QByteArray number) {
        while (number.size() > 1 && number.at(0) == '\0' && static_cast<quint8>(number.at(1)) < 0x80)
            number.remove(0, 1);
        if (static_cast<quint8>(number.at(0)) >= 0x80)
            number.prepend('\0');
        return '\x02' + QByteArray(1, static_cast<char>(number.size())) + number;
    };
    const QByteArray body = integer(raw.first(raw.size() / 2)) + integer(raw.sliced(raw.size() / 2));
    return '\x30' + QByteArray(1, static_cast<char>(body.size())) + body;
}

} // namespace

/// One test for each way in that RFC 8725 and the peers' advisories tell of; each must stay shut.
class TestAttacks : public QObject
{
    Q_OBJECT
private slots:
    void publicKeyAsHmacSecret_data();
    void publicKeyAsHmacSecret();
    void noneInAllSpellings_data();
    void noneInAllSpellings();
    void noneOnlyWhereListed();
    void signatureBehindNone();
    void keyInTheHeader();
    void criticalExtension();
    void duplicateAlgorithm();
    void unprotectedAlgorithm();
    void keyIdThatIsAPath();
    void emptySecret();
    void derSignature();
    void zeroSignature();
    void swappedPayload();
    void otherSpellingOfTheSignature();
    void refreshTokenAsAccessToken();

private:
    jose::CryptoSession m_session;
};

void TestAttacks::publicKeyAsHmacSecret_data()
{
    QTest::addColumn<AlgorithmId>("keyAlgorithm");
    QTest::newRow("RSA") << AlgorithmId::RS256;
    QTest::newRow("EC") << AlgorithmId::ES256;
    QTest::newRow("Ed25519") << AlgorithmId::Ed25519;
}

// The attacker takes the server's public key, which everybody may have, and makes an HMAC with its PEM text as secret.
// A server that takes the algorithm from the header then verifies with the same text, and finds it right.
void TestAttacks::publicKeyAsHmacSecret()
{
    QFETCH(AlgorithmId, keyAlgorithm);
    const jose::Key key = newKey(keyAlgorithm).publicKey();
    const QByteArray pem = key.toPem(false)->view().toByteArray();
    const Token token = Token::decode(minted(R"({"alg":"HS256"})", payload, secretKey(pem), AlgorithmId::HS256));
    Policy policy;
    for (const bool listed : {false, true}) {
        if (listed)
            policy.algorithms = {keyAlgorithm, AlgorithmId::HS256};
        Verdict verdict = judged(token, {key}, policy);
        QCOMPARE(verdict.signature, SignatureStatus::KeyMismatch);
        QCOMPARE(codes(verdict, token), "key_mismatch"_ba);
        QCOMPARE(verdict.failures.first().error->code, jose::ErrorCode::KeyTypeMismatch);
        // Nor with the private key, nor as one of several.
        verdict = judged(token, {newKey(keyAlgorithm), key}, policy);
        QCOMPARE(verdict.signature, SignatureStatus::NotChecked);
        QVERIFY(!verdict.accepted());
    }
}

void TestAttacks::noneInAllSpellings_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("none") << "none"_ba << "alg_none"_ba;
    for (const char *name : {"None", "NONE", "nOnE", " none", "none ", "no\\u006ee\\u0000", "n\\u043ene"})
        QTest::newRow(name) << QByteArray(name) << "alg_unsupported"_ba;
    // JSON escapes are undone before the name is looked at.
    QTest::newRow("escaped") << "\\u006eone"_ba << "alg_none"_ba;
}

// The attacker writes what he likes, says in the header that nothing is signed, and leaves the signature out.
// Servers that refuse "none" by comparing the word have been passed with "None" or "nOnE".
void TestAttacks::noneInAllSpellings()
{
    QFETCH(QByteArray, alg);
    QFETCH(QByteArray, code);
    const Token token = Token::decode(withSignature("{\"alg\":\"" + alg + "\"}", {}));
    for (const QList<jose::Key> &keys : {QList<jose::Key>{}, QList<jose::Key>{secretKey()}}) {
        const Verdict verdict = judged(token, keys);
        QVERIFY(!verdict.accepted());
        QVERIFY2(codes(verdict, token).split(',').contains(code), codes(verdict, token).constData());
    }
}

void TestAttacks::noneOnlyWhereListed()
{
    const Token token = Token::decode(withSignature(R"({"alg":"none"})", {}));
    Policy policy;
    policy.algorithms = {AlgorithmId::HS256};
    Verdict verdict = judged(token, {secretKey()}, policy);
    QCOMPARE(verdict.signature, SignatureStatus::Unsecured);
    QCOMPARE(codes(verdict, token), "alg_none"_ba);
    policy.algorithms = {AlgorithmId::HS256, AlgorithmId::None};
    verdict = judged(token, {secretKey()}, policy);
    QCOMPARE(verdict.signature, SignatureStatus::Unsecured);
    QVERIFY(verdict.noneAllowed);
    QVERIFY(verdict.accepted());
    QCOMPARE(codes(verdict, token), ""_ba);
}

// A signature stands behind a header that says none. A verifier that looks only whether the third part is empty takes
// the token for a signed one.
void TestAttacks::signatureBehindNone()
{
    const Token token = Token::decode(withSignature(R"({"alg":"none"})", "signature"));
    Policy policy;
    policy.algorithms = {AlgorithmId::None};
    const Verdict verdict = judged(token, {secretKey()}, policy);
    QCOMPARE(codes(verdict, token), "signature_present"_ba);
    QVERIFY(!verdict.accepted());
}

// The attacker signs with a key of his own and puts its public half into the header (CVE-2018-0114).
// A server that verifies with the key it finds there accepts whatever he wrote.
void TestAttacks::keyInTheHeader()
{
    const jose::Key own = newKey(AlgorithmId::ES256);
    const QByteArray jwkText = own.toJwk(false).view().toByteArray();
    const Token token =
        Token::decode(minted("{\"alg\":\"ES256\",\"jwk\":" + jwkText + "}", payload, own, AlgorithmId::ES256));
    Verdict verdict = judged(token, {});
    QCOMPARE(verdict.signature, SignatureStatus::NotChecked);
    QVERIFY(!verdict.accepted());
    const auto other = jose::Key::generate(AlgorithmId::ES256);
    QVERIFY(other);
    verdict = judged(token, {*other});
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
}

// The issuer marks an extension as one that must be understood, since ignoring it changes what the token means.
// A verifier that passes over `crit` accepts a token under conditions that it never checked.
void TestAttacks::criticalExtension()
{
    const Token token =
        Token::decode(minted(R"({"alg":"HS256","crit":["http://example.com/max"],"http://example.com/max":1})", payload,
            secretKey(), AlgorithmId::HS256));
    const Verdict verdict = judged(token, {secretKey()});
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
    QCOMPARE(codes(verdict, token), "crit_not_understood"_ba);
    QVERIFY(!verdict.accepted());
}

// The header names two algorithms. A gateway that reads the first one and a server that reads the last judge two
// different tokens.
void TestAttacks::duplicateAlgorithm()
{
    for (const char *header : {R"({"alg":"none","alg":"HS256"})", R"({"alg":"HS256","alg":"none"})",
             R"({"alg":"HS256","kid":"a","kid":"b"})", R"({"alg":"HS256","\u0061lg":"HS256"})"}) {
        const Token token = Token::decode(minted(header, payload, secretKey(), AlgorithmId::HS256));
        Policy policy;
        policy.algorithms = {AlgorithmId::HS256, AlgorithmId::None};
        const Verdict verdict = judged(token, {secretKey()}, policy);
        QVERIFY2(codes(verdict, token).contains("header_duplicate"), header);
        QVERIFY(!verdict.accepted());
    }
}

// In a JSON serialization the attacker adds a second algorithm in the header that is not signed.
// Whichever of the two a verifier reads, the other reads differently.
void TestAttacks::unprotectedAlgorithm()
{
    const QByteArrayList parts = minted(R"({"alg":"HS256"})", payload, secretKey(), AlgorithmId::HS256).split('.');
    const Token token = Token::decode("{\"payload\":\"" + parts.at(1) + "\",\"protected\":\"" + parts.at(0)
                                      + "\",\"header\":{\"alg\":\"none\"},\"signature\":\"" + parts.at(2) + "\"}");
    Policy policy;
    policy.algorithms = {AlgorithmId::HS256, AlgorithmId::None};
    QVERIFY(!judged(token, {secretKey()}, policy).accepted());
}

// The key ID names a file whose contents everybody knows, or ends a string in a query, so that the server's look-up
// gives a key of the attacker's choice. Here it is compared with the IDs of the given keys, and nothing else.
void TestAttacks::keyIdThatIsAPath()
{
    for (const char *keyId : {"../../../../../../dev/null", "/dev/null", "x' UNION SELECT 'AA'; --", "$(id)", "%00"}) {
        const QByteArray header = QByteArray(R"({"alg":"HS256","kid":)") + jose::jsonQuoted(keyId) + '}';
        const Token token = Token::decode(minted(header, payload, secretKey("\0"_ba), AlgorithmId::HS256));
        QVERIFY(!judged(token, {}).accepted());
        QCOMPARE(judged(token, {secretKey()}).signature, SignatureStatus::Invalid);
    }
}

// The attacker signs with a secret of no bytes, which is what some look-ups give for a key that does not exist.
// No such secret can be made a key here, so no token can verify with it.
void TestAttacks::emptySecret()
{
    const auto key = jose::Key::fromSecret("", jose::SecretEncoding::Utf8);
    QVERIFY(!key);
    QCOMPARE(key.error().code, jose::ErrorCode::KeyEmpty);
}

// A signature that is written in DER instead of r‖s has many spellings of one value, and its length tells a careless
// verifier what to read. RFC 7518 §3.4 has one form of exact length, and all others are refused.
void TestAttacks::derSignature()
{
    const jose::Key key = newKey(AlgorithmId::ES256);
    const QByteArray good = minted(R"({"alg":"ES256"})", payload, key, AlgorithmId::ES256);
    const QByteArray raw = jose::base64url::decode(good.split('.').at(2)).bytes;
    QCOMPARE(raw.size(), 64);
    const Token token = Token::decode(withSignature(R"({"alg":"ES256"})", asDer(raw)));
    const Verdict verdict = judged(token, {key.publicKey()});
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
    QCOMPARE(codes(verdict, token), "signature_length"_ba);
    QCOMPARE(verdict.failures.first().wanted, "64"_ba);
    QCOMPARE(verdict.failures.first().found.toInt(), asDer(raw).size());
    // Longer and shorter by a byte
    for (const QByteArray &signature : {raw + '\0', raw.chopped(1), '\0' + raw}) {
        const Token changed = Token::decode(withSignature(R"({"alg":"ES256"})", signature));
        QCOMPARE(codes(judged(changed, {key.publicKey()}), changed), "signature_length"_ba);
    }
}

// r and s are both zero, which satisfies the equation of an ECDSA verifier that does not look at their range
// (CVE-2022-21449). The same is tried for the other families.
void TestAttacks::zeroSignature()
{
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.id == AlgorithmId::None)
            continue;
        const jose::Key key = newKey(row.id);
        const QByteArray name(row.name);
        const QByteArray good = minted("{\"alg\":\"" + name + "\"}", payload, key, row.id);
        const qsizetype size = jose::base64url::decode(good.split('.').at(2)).bytes.size();
        const Token token = Token::decode(withSignature("{\"alg\":\"" + name + "\"}", QByteArray(size, '\0')));
        const Verdict verdict = judged(token, {key});
        QVERIFY2(verdict.signature == SignatureStatus::Invalid && !verdict.accepted(), row.name.data());
    }
}

// The attacker keeps header and signature of a good token and puts other claims between them.
// What was signed is all of header and payload, so the signature is wrong.
void TestAttacks::swappedPayload()
{
    QByteArrayList parts = minted(R"({"sub":"guest"})").split('.');
    parts[1] = jose::base64url::encode(payload);
    const Token token = Token::decode(parts.join('.'));
    QCOMPARE(codes(judged(token, {secretKey()}), token), "signature_invalid"_ba);
}

// The unused bits of a signature's last character, padding or white space change the token's text but not its bytes.
// A block list that compares text would be passed by, so such a token is refused although its signature is right.
void TestAttacks::otherSpellingOfTheSignature()
{
    const QByteArray good = minted(payload);
    QVERIFY(judged(Token::decode(good), {secretKey()}).accepted());
    QByteArray trailing = good;
    // 32 bytes end in a character of which two bits are unused: the next one in the alphabet has the same four.
    const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    trailing.back() = alphabet.at(alphabet.indexOf(trailing.back()) + 1);
    for (const QByteArray &other : {trailing, good + '=', good + '\n', good.first(60) + ' ' + good.sliced(60)}) {
        const Token token = Token::decode(other);
        const Verdict verdict = judged(token, {secretKey()});
        QVERIFY2(!verdict.accepted(), other.constData());
        QVERIFY2(codes(verdict, token).contains("base64"), codes(verdict, token).constData());
    }
}

// A refresh token lives long and is meant for the issuer alone; the attacker sends it to the API as access token.
// Both have good signatures, so the type in the header must tell them apart (RFC 9068 §4).
void TestAttacks::refreshTokenAsAccessToken()
{
    Policy policy;
    policy.type = "at+jwt"_ba;
    const Token refresh = Token::decode(minted(R"({"sub":"42","type":"refresh"})"));
    QCOMPARE(codes(judged(refresh, {secretKey()}, policy), refresh), "type_mismatch"_ba);
    const Token access = Token::decode(
        minted(R"({"alg":"HS256","typ":"application/AT+JWT"})", payload, secretKey(), AlgorithmId::HS256));
    QVERIFY(judged(access, {secretKey()}, policy).accepted());
}

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
