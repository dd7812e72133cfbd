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

const QByteArray payload = R"({"sub":"42"})";

QByteArray headerOf(const QByteArray &alg, const QByteArray &more = {})
{
    return "{\"alg\":\"" + alg + '"' + more + '}';
}

QByteArray unsigned_(const QByteArray &header)
{
    return jose::base64url::encode(header) + '.' + jose::base64url::encode(payload) + '.';
}

/// A general JSON serialization (RFC 7515 §7.2.1) of compact tokens over the same payload.
QByteArray general(const QByteArrayList &tokens)
{
    QByteArrayList signatures;
    for (const QByteArray &token : tokens) {
        const QByteArrayList parts = token.split('.');
        signatures.append("{\"protected\":\"" + parts.at(0) + "\",\"signature\":\"" + parts.at(2) + "\"}");
    }
    return "{\"payload\":\"" + tokens.first().split('.').at(1) + "\",\"signatures\":[" + signatures.join(',') + "]}";
}

} // namespace

/// Structure and signature. The choice of keys is in tst_judgekeys, the attacks are in tst_attacks.
class TestJudge : public QObject
{
    Q_OBJECT
private slots:
    void verifiesEveryAlgorithm_data();
    void verifiesEveryAlgorithm();
    void refusesAChangedBit();
    void structureListsEveryDefect();
    void signatureIsJudgedOverTheBytesReceived();
    void noKeyIsNotInvalid();
    void unknownAlgorithm_data();
    void unknownAlgorithm();
    void policyNamesTheAlgorithms();
    void missingSignature();
    void encryptedTokenIsSaidToBe();
    void detachedPayloadThatWasNotGiven();
    void oneGoodSignatureIsEnough();
    void theSignatureThatSaysMostIsReported();
    void everyRefusalHasAFailure();
    void oneJudgeForManyTokens();

private:
    jose::CryptoSession m_session;
};

void TestJudge::verifiesEveryAlgorithm_data()
{
    QTest::addColumn<AlgorithmId>("algorithm");
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.id != AlgorithmId::None)
            QTest::newRow(row.name.data()) << row.id;
    }
}

void TestJudge::verifiesEveryAlgorithm()
{
    QFETCH(AlgorithmId, algorithm);
    const jose::Key key = newKey(algorithm);
    const QByteArray name(jose::algorithm(algorithm).name);
    const Token token = Token::decode(minted(headerOf(name), payload, key, algorithm));
    const Verdict verdict = judged(token, {key});
    QCOMPARE(codes(verdict, token), ""_ba);
    QCOMPARE(verdict.structure, StructureStatus::WellFormed);
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
    QCOMPARE(verdict.keyIndex, 0);
    QVERIFY(verdict.accepted());
}

void TestJudge::refusesAChangedBit()
{
    const QByteArray good = minted(payload);
    Judge judge({}, {secretKey()});
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = bad.at(i) == 'A' ? 'B' : 'A';
        const Token token = Token::decode(bad);
        QVERIFY2(!judge.judge(token, fromSeconds(1)).accepted(), bad.constData());
    }
}

void TestJudge::structureListsEveryDefect()
{
    // An unknown critical extension, a duplicate name and a payload that is no object, all at once.
    const Token token = Token::decode(minted(
        R"({"alg":"HS256","crit":["exp2"],"exp2":1,"typ":"a","typ":"b"})", "[]", secretKey(), AlgorithmId::HS256));
    const Verdict verdict = judged(token, {secretKey()});
    QCOMPARE(verdict.structure, StructureStatus::Partial);
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
    QCOMPARE(codes(verdict, token), "header_duplicate,crit_not_understood,payload_not_object"_ba);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(verdict.failures.at(i).axis, Axis::Structure);
        QCOMPARE(verdict.failures.at(i).code, FailureCode::Structure);
        QCOMPARE(verdict.failures.at(i).defect, i);
    }
    QVERIFY(!verdict.accepted());

    const Token none = Token::decode("hello");
    const Verdict refused = judged(none, {secretKey()});
    QCOMPARE(refused.structure, StructureStatus::NotAToken);
    QCOMPARE(refused.signature, SignatureStatus::NotChecked);
    QVERIFY(!refused.failures.isEmpty());
}

void TestJudge::signatureIsJudgedOverTheBytesReceived()
{
    // White space, "\/" and member order are signed as they are.
    const QByteArray odd = "{ \"z\" : \"\\/\\u0041\",\r\n\t\"a\":1.50e+2 }";
    QVERIFY(judged(Token::decode(minted(odd)), {secretKey()}).accepted());
    // Also where the payload is not JSON.
    const Token token = Token::decode(minted("hello"));
    const Verdict verdict = judged(token, {secretKey()});
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
    QCOMPARE(codes(verdict, token), "payload_not_json"_ba);
}

void TestJudge::noKeyIsNotInvalid()
{
    const Token token = Token::decode(minted(payload));
    const Verdict verdict = judged(token, {});
    QCOMPARE(verdict.signature, SignatureStatus::NotChecked);
    QCOMPARE(codes(verdict, token), "signature_not_checked"_ba);
    QCOMPARE(verdict.keyIndex, -1);
    QVERIFY(!verdict.accepted());
}

void TestJudge::unknownAlgorithm_data()
{
    QTest::addColumn<QByteArray>("alg");
    for (const char *name : {"hs256", "HS1", "RS1", "ES256 ", "HS256\\u0000", "A128GCM"})
        QTest::newRow(name) << QByteArray(name);
}

void TestJudge::unknownAlgorithm()
{
    QFETCH(QByteArray, alg);
    const Token token = Token::decode(minted(headerOf(alg), payload, secretKey(), AlgorithmId::HS256));
    const Verdict verdict = judged(token, {secretKey()});
    QCOMPARE(verdict.signature, SignatureStatus::AlgUnsupported);
    QCOMPARE(codes(verdict, token), "alg_unsupported"_ba);
    QCOMPARE(verdict.failures.first().claim, "alg"_ba);
    QVERIFY(!verdict.accepted());
}

void TestJudge::policyNamesTheAlgorithms()
{
    const Token token = Token::decode(minted(payload));
    Policy policy;
    policy.algorithms = {AlgorithmId::HS384, AlgorithmId::ES256};
    const Verdict verdict = judged(token, {secretKey()}, policy);
    QCOMPARE(verdict.signature, SignatureStatus::AlgNotAllowed);
    QCOMPARE(codes(verdict, token), "alg_not_allowed"_ba);
    QCOMPARE(verdict.failures.first().found, "HS256"_ba);
    QCOMPARE(verdict.failures.first().wanted, "HS384, ES256"_ba);
    policy.algorithms.append(AlgorithmId::HS256);
    QVERIFY(judged(token, {secretKey()}, policy).accepted());
}

void TestJudge::missingSignature()
{
    const Token token = Token::decode(unsigned_(headerOf("HS256")));
    Policy policy;
    Verdict verdict = judged(token, {secretKey()});
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
    QCOMPARE(codes(verdict, token), "signature_empty,signature_missing"_ba);
    // A key is not needed to see that; and what else is wrong is said too.
    QCOMPARE(codes(judged(token, {}), token), "signature_empty,signature_missing"_ba);
    policy.algorithms = {AlgorithmId::ES256};
    verdict = judged(token, {}, policy);
    QCOMPARE(verdict.signature, SignatureStatus::AlgNotAllowed);
    QCOMPARE(codes(verdict, token), "signature_empty,alg_not_allowed,signature_missing"_ba);
}

void TestJudge::encryptedTokenIsSaidToBe()
{
    const Token token =
        Token::decode(jose::base64url::encode(R"({"alg":"RSA-OAEP","enc":"A256GCM"})") + ".AAAA.AAAA.AAAA.AAAA");
    const Verdict verdict = judged(token, {secretKey()});
    QCOMPARE(verdict.signature, SignatureStatus::NotChecked);
    QCOMPARE(codes(verdict, token), "encrypted"_ba);
    QVERIFY(!verdict.accepted());
}

void TestJudge::detachedPayloadThatWasNotGiven()
{
    // RFC 7515 appendix F
    QByteArrayList parts = minted(payload).split('.');
    parts[1].clear();
    const QByteArray detached = parts.join('.');
    const Token without = Token::decode(detached);
    const Verdict verdict = judged(without, {secretKey()});
    QCOMPARE(verdict.signature, SignatureStatus::NotChecked);
    QCOMPARE(codes(verdict, without), "payload_missing,signature_not_checked"_ba);
    const Token with = Token::decode(detached, {.detachedPayload = payload});
    QVERIFY(judged(with, {secretKey()}).accepted());
    const Token other = Token::decode(detached, {.detachedPayload = R"({"sub":"43"})"_ba});
    QCOMPARE(judged(other, {secretKey()}).signature, SignatureStatus::Invalid);
}

void TestJudge::oneGoodSignatureIsEnough()
{
    const jose::Key ec = newKey(AlgorithmId::ES256);
    const QByteArray first = minted(headerOf("HS256"), payload, secretKey(), AlgorithmId::HS256);
    const QByteArray second = minted(headerOf("ES256"), payload, ec, AlgorithmId::ES256);
    const Token token = Token::decode(general({first, second}));
    QCOMPARE(token.kind(), TokenKind::JwsJson);
    Verdict verdict = judged(token, {ec.publicKey()});
    QVERIFY(verdict.accepted());
    QCOMPARE(verdict.signatureIndex, 1);
    QCOMPARE(verdict.keyIndex, 0);
    verdict = judged(token, {ec.publicKey(), secretKey()});
    QVERIFY(verdict.accepted());
    QCOMPARE(verdict.signatureIndex, 0);
    QCOMPARE(verdict.keyIndex, 1);
}

void TestJudge::theSignatureThatSaysMostIsReported()
{
    const jose::Key ec = newKey(AlgorithmId::ES256);
    const QByteArray unknown = minted(headerOf("X"), payload, secretKey(), AlgorithmId::HS256);
    const QByteArray wrong = minted(headerOf("ES256"), payload, newKey(AlgorithmId::ES256K), AlgorithmId::ES256K);
    const Token token = Token::decode(general({unknown, wrong}));
    const Verdict verdict = judged(token, {ec.publicKey()});
    QCOMPARE(verdict.signature, SignatureStatus::Invalid);
    QCOMPARE(verdict.signatureIndex, 1);
    QCOMPARE(codes(verdict, token), "signature_invalid"_ba);
}

void TestJudge::everyRefusalHasAFailure()
{
    const QByteArray good = minted(payload);
    QByteArrayList texts{"", ".", "..", "...", "a.b.c", "{}", "{\"payload\":\"\"}", "e30.e30.e30", "e30.e30.", "eyJ",
        "\xff\xfe", unsigned_(R"({"alg":"none"})"), unsigned_("{}"), unsigned_(R"({"alg":""})"),
        unsigned_(R"({"alg":1})"), good + '.'};
    for (qsizetype length = 0; length < good.size(); length += 3)
        texts.append(good.first(length));
    for (const QByteArray &text : std::as_const(texts)) {
        const Token token = Token::decode(text);
        for (const QList<jose::Key> &keys : {QList<jose::Key>{}, QList<jose::Key>{secretKey()}}) {
            const Verdict verdict = judged(token, keys);
            QVERIFY2(!verdict.accepted() && !verdict.failures.isEmpty(), text.constData());
        }
    }
}

void TestJudge::oneJudgeForManyTokens()
{
    Judge judge({}, {newKey(AlgorithmId::ES256), secretKey()});
    Token token;
    for (int i = 0; i < 50; ++i) {
        const bool good = i % 3 != 0;
        QByteArray text = minted("{\"n\":" + QByteArray::number(i) + '}');
        if (!good)
            text[5] = text.at(5) == 'x' ? 'y' : 'x';
        token.assign(text);
        QCOMPARE(judge.judge(token, fromSeconds(1)).accepted(), good);
    }
    Judge moved = std::move(judge);
    token.assign(minted(payload));
    QCOMPARE(moved.judge(token, fromSeconds(1)).keyIndex, 1);
    QCOMPARE(moved.keys().size(), 2);
    QCOMPARE(moved.policy(), Policy());
}

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
