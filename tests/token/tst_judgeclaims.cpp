// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/crypto/crypto.h"
#include "token/judge.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

/// The claims axis: RFC 7519 §4.1, RFC 7515 §4.1.9.
class TestJudgeClaims : public QObject
{
    Q_OBJECT
private slots:
    void notCheckedWhereNothingIsExpected();
    void issuer_data();
    void issuer();
    void audience_data();
    void audience();
    void subjectAndTokenId_data();
    void subjectAndTokenId();
    void type_data();
    void type();
    void requiredClaims_data();
    void requiredClaims();
    void everyFailureIsListed();
    void detailIsData();

private:
    jose::CryptoSession m_session;
};

void TestJudgeClaims::notCheckedWhereNothingIsExpected()
{
    // Wrong types matter only where a value is expected: many servers use their own.
    const Token token = Token::decode(minted(R"({"iss":1,"aud":null,"sub":{},"jti":[]})"));
    const Verdict verdict = judged(token, {secretKey()});
    QCOMPARE(verdict.claims, ClaimsStatus::NotChecked);
    QVERIFY(verdict.accepted());
}

void TestJudgeClaims::issuer_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *payload, const char *expected) {
        QTest::newRow(name) << QByteArray(payload) << QByteArray(expected);
    };
    row("equal", R"({"iss":"https://auth.example"})", "");
    row("equal once unescaped", R"({"iss":"https:\/\/auth.ex\u0061mple"})", "");
    row("missing", "{}", "claim_missing");
    row("prefix", R"({"iss":"https://auth.example.evil"})", "issuer_mismatch");
    row("shorter", R"({"iss":"https://auth"})", "issuer_mismatch");
    row("with a slash", R"({"iss":"https://auth.example/"})", "issuer_mismatch");
    row("other case", R"({"iss":"https://AUTH.example"})", "issuer_mismatch");
    row("NUL behind", R"({"iss":"https://auth.example\u0000"})", "issuer_mismatch");
    row("empty", R"({"iss":""})", "issuer_mismatch");
    row("null", R"({"iss":null})", "claim_malformed");
    row("array of it", R"({"iss":["https://auth.example"]})", "claim_malformed");
    row("the last of duplicates counts", R"({"iss":"https://auth.example","iss":"x"})", "issuer_mismatch");
    row("nested does not count", R"({"a":{"iss":"https://auth.example"}})", "claim_missing");
}

void TestJudgeClaims::issuer()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    const Token token = Token::decode(minted(payload));
    Policy policy;
    policy.issuer = "https://auth.example"_ba;
    const Verdict verdict = judged(token, {secretKey()}, policy);
    QCOMPARE(codes(verdict, token), expected);
    QCOMPARE(verdict.claims, expected.isEmpty() ? ClaimsStatus::Satisfied : ClaimsStatus::Violated);
    QCOMPARE(verdict.accepted(), expected.isEmpty());
}

void TestJudgeClaims::audience_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *payload, const char *expected) {
        QTest::newRow(name) << QByteArray(payload) << QByteArray(expected);
    };
    row("string", R"({"aud":"api"})", "");
    row("the other one", R"({"aud":"web"})", "");
    row("array", R"({"aud":["x","web"]})", "");
    row("no match", R"({"aud":"x"})", "audience_mismatch");
    row("no match in array", R"({"aud":["x","y"]})", "audience_mismatch");
    row("empty array", R"({"aud":[]})", "audience_mismatch");
    row("part of one", R"({"aud":"ap"})", "audience_mismatch");
    row("both in one string", R"({"aud":"api web"})", "audience_mismatch");
    row("missing", "{}", "claim_missing");
    row("null", R"({"aud":null})", "claim_malformed");
    row("number", R"({"aud":1})", "claim_malformed");
    row("object", R"({"aud":{"api":"api"}})", "claim_malformed");
    row("number beside a match", R"({"aud":["api",1]})", "claim_malformed");
    row("nested array", R"({"aud":[["api"]]})", "claim_malformed");
}

void TestJudgeClaims::audience()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    const Token token = Token::decode(minted(payload));
    Policy policy;
    policy.audiences = {"api"_ba, "web"_ba};
    const Verdict verdict = judged(token, {secretKey()}, policy);
    QCOMPARE(codes(verdict, token), expected);
    QCOMPARE(verdict.accepted(), expected.isEmpty());
}

void TestJudgeClaims::subjectAndTokenId_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *payload, const char *expected) {
        QTest::newRow(name) << QByteArray(payload) << QByteArray(expected);
    };
    row("both", R"({"sub":"42","jti":"a"})", "");
    row("a number is no string", R"({"sub":42,"jti":"a"})", "claim_malformed");
    row("wrong subject", R"({"sub":"43","jti":"a"})", "subject_mismatch");
    row("wrong token ID", R"({"sub":"42","jti":"b"})", "token_id_mismatch");
    row("neither", "{}", "claim_missing,claim_missing");
}

void TestJudgeClaims::subjectAndTokenId()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    const Token token = Token::decode(minted(payload));
    Policy policy;
    policy.subject = "42"_ba;
    policy.tokenId = "a"_ba;
    QCOMPARE(codes(judged(token, {secretKey()}, policy), token), expected);
}

void TestJudgeClaims::type_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *member, const char *wanted, const char *expected) {
        QTest::newRow(name) << QByteArray(member) << QByteArray(wanted) << QByteArray(expected);
    };
    row("equal", R"(,"typ":"at+jwt")", "at+jwt", "");
    row("case is ignored", R"(,"typ":"AT+JWT")", "at+jwt", "");
    row("application/ may stand in the token", R"(,"typ":"application/at+jwt")", "at+jwt", "");
    row("application/ may stand in the policy", R"(,"typ":"at+jwt")", "application/at+jwt", "");
    row("not where another slash follows", R"(,"typ":"application/a/b")", "a/b", "type_mismatch");
    row("other", R"(,"typ":"JWT")", "at+jwt", "type_mismatch");
    row("missing", "", "at+jwt", "claim_missing");
    row("no string", R"(,"typ":7)", "at+jwt", "claim_malformed");
}

void TestJudgeClaims::type()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, expected);
    // The claim of that name is another thing.
    const Token token = Token::decode(
        minted(R"({"alg":"HS256")" + member + '}', R"({"typ":"at+jwt"})", secretKey(), jose::AlgorithmId::HS256));
    Policy policy;
    policy.type = wanted;
    QCOMPARE(codes(judged(token, {secretKey()}, policy), token), expected);
}

void TestJudgeClaims::requiredClaims_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("there") << R"({"exp":9999999999,"role":"x"})"_ba << ""_ba;
    // Present with any value: what a value must be is another check.
    QTest::newRow("null is present") << R"({"exp":9999999999,"role":null})"_ba << ""_ba;
    QTest::newRow("one missing") << R"({"role":1})"_ba << "claim_missing"_ba;
    QTest::newRow("both missing") << "{}"_ba << "claim_missing,claim_missing"_ba;
    QTest::newRow("in a nested object only") << R"({"a":{"exp":1,"role":1}})"_ba << "claim_missing,claim_missing"_ba;
}

void TestJudgeClaims::requiredClaims()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    const Token token = Token::decode(minted(payload));
    Policy policy;
    policy.requiredClaims = {"exp"_ba, "role"_ba};
    QCOMPARE(codes(judged(token, {secretKey()}, policy), token), expected);
}

void TestJudgeClaims::everyFailureIsListed()
{
    const Token token = Token::decode(minted(R"({"iss":"x","aud":"x","sub":1,"exp":1})"));
    Policy policy;
    policy.issuer = "me"_ba;
    policy.audiences = {"api"_ba};
    policy.subject = "42"_ba;
    policy.type = "at+jwt"_ba;
    policy.tokenId = "a"_ba;
    policy.requiredClaims = {"role"_ba, "jti"_ba};
    policy.maxAge = std::chrono::seconds(1);
    QCOMPARE(codes(judged(token, {}, policy), token),
        "signature_not_checked,expired,claim_missing,claim_missing,issuer_mismatch,audience_mismatch,claim_malformed,"
        "type_mismatch,claim_missing"_ba); // a claim that is required and expected is missing once
}

void TestJudgeClaims::detailIsData()
{
    const Token token = Token::decode(minted(R"({"aud":["x", "y"]})"));
    Policy policy;
    policy.issuer = "me"_ba;
    policy.audiences = {"api"_ba, "web"_ba};
    const Verdict verdict = judged(token, {secretKey()}, policy);
    QCOMPARE(verdict.failures.size(), 2);
    QCOMPARE(verdict.failures.at(0).axis, Axis::Claims);
    QCOMPARE(verdict.failures.at(0).claim, "iss"_ba);
    QCOMPARE(verdict.failures.at(0).wanted, "me"_ba);
    QCOMPARE(verdict.failures.at(1).claim, "aud"_ba);
    QCOMPARE(verdict.failures.at(1).found, R"(["x", "y"])"_ba);
    QCOMPARE(verdict.failures.at(1).wanted, "api, web"_ba);
}

QTEST_GUILESS_MAIN(TestJudgeClaims)
#include "tst_judgeclaims.moc"
