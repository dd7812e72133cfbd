// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/crypto/crypto.h"
#include "jose/json.h"
#include "token/refusal.h"

#include <QRegularExpression>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr int refusalCount = static_cast<int>(Refusal::ServerFailed) + 1;

} // namespace

/// The words of the API and the statuses of RFC 6749, RFC 6750.
class TestRefusal : public QObject
{
    Q_OBJECT
private slots:
    void textsAreThoseOfTheContract_data();
    void textsAreThoseOfTheContract();
    void everyRefusalHasWords();
    void answers_data();
    void answers();
    void jsonSaysItThreeTimes();
    void verdictsAreRefused_data();
    void verdictsAreRefused();
    void revocationIsWrittenOnce();

private:
    jose::CryptoSession m_session;
};

void TestRefusal::textsAreThoseOfTheContract_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("expired") << Refusal::TokenExpired << "Token has expired"_ba;
    QTest::newRow("invalid") << Refusal::TokenInvalid << "Invalid token"_ba;
    QTest::newRow("payload") << Refusal::PayloadInvalid << "Invalid token payload"_ba;
    QTest::newRow("user") << Refusal::UserNotFound << "User not found"_ba;
    QTest::newRow("revoked") << Refusal::TokenRevoked << "Token has been revoked"_ba;
    QTest::newRow("not access") << Refusal::NotAccess << "Not an access token"_ba;
    QTest::newRow("reuse") << Refusal::ReuseDetected << "Refresh token reuse detected"_ba;
}

void TestRefusal::textsAreThoseOfTheContract()
{
    QFETCH(Refusal, refusal);
    QTEST(detail(refusal), "text");
}

void TestRefusal::everyRefusalHasWords()
{
    QSet<QByteArray> details;
    QSet<QString> explanations;
    QSet<QLatin1StringView> names;
    static const QRegularExpression forHeaders(u"^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$"_s); // RFC 6750 §3
    for (int i = 0; i < refusalCount; ++i) {
        const auto refusal = static_cast<Refusal>(i);
        QVERIFY(forHeaders.match(QString::fromUtf8(detail(refusal))).hasMatch());
        QVERIFY(explanation(refusal).endsWith(u'.'));
        details.insert(detail(refusal));
        explanations.insert(explanation(refusal));
        names.insert(codeName(refusal));
    }
    QCOMPARE(details.size(), refusalCount);
    QCOMPARE(explanations.size(), refusalCount);
    QCOMPARE(names.size(), refusalCount);
}

void TestRefusal::answers_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("challenge");
    const auto row = [](const char *name, Refusal refusal, Channel channel, int status, const char *error,
                         const char *challenge) {
        QTest::newRow(name) << refusal << channel << status << QByteArray(error) << QByteArray(challenge);
    };
    row("no token: no error in the challenge, RFC 6750 3.1", Refusal::TokenMissing, Channel::Bearer, 401,
        "unauthorized", R"(Bearer realm="claimsmith")");
    row("expired", Refusal::TokenExpired, Channel::Bearer, 401, "invalid_token",
        R"(Bearer realm="claimsmith", error="invalid_token", error_description="Token has expired")");
    row("malformed is told from expired", Refusal::TokenInvalid, Channel::Bearer, 401, "invalid_token",
        R"(Bearer realm="claimsmith", error="invalid_token", error_description="Invalid token")");
    row("role", Refusal::RoleMissing, Channel::Bearer, 403, "insufficient_scope",
        R"(Bearer realm="claimsmith", error="insufficient_scope", error_description="The role admin is needed")");
    row("request", Refusal::RequestInvalid, Channel::Bearer, 400, "invalid_request",
        R"(Bearer realm="claimsmith", error="invalid_request", error_description="Invalid request")");
    row("busy", Refusal::ServerBusy, Channel::Bearer, 503, "temporarily_unavailable", "");
    row("failed", Refusal::ServerFailed, Channel::Bearer, 500, "server_error", "");
    row("refresh expired", Refusal::TokenExpired, Channel::Json, 401, "invalid_grant",
        R"(Bearer realm="claimsmith", error="invalid_token", error_description="Token has expired")");
    row("reuse", Refusal::ReuseDetected, Channel::Json, 401, "invalid_grant",
        R"(Bearer realm="claimsmith", error="invalid_token", error_description="Refresh token reuse detected")");
    row("login", Refusal::WrongPassword, Channel::Json, 401, "invalid_grant", R"(Bearer realm="claimsmith")");
    row("json request", Refusal::RequestInvalid, Channel::Json, 400, "invalid_request", "");
    row("json failed", Refusal::ServerFailed, Channel::Json, 500, "server_error", "");
    row("grant expired", Refusal::TokenExpired, Channel::OAuth, 400, "invalid_grant", "");
    row("grant reuse", Refusal::ReuseDetected, Channel::OAuth, 400, "invalid_grant", "");
    row("password grant", Refusal::WrongPassword, Channel::OAuth, 400, "invalid_grant", "");
    row("oauth request", Refusal::RequestInvalid, Channel::OAuth, 400, "invalid_request", "");
    row("oauth without a token", Refusal::TokenMissing, Channel::OAuth, 400, "invalid_request", "");
}

void TestRefusal::answers()
{
    QFETCH(Refusal, refusal);
    QFETCH(Channel, channel);
    const Answer given = answer(refusal, channel);
    QTEST(given.status, "status");
    QTEST(given.error, "error");
    QTEST(given.challengeText(), "challenge");
    QCOMPARE(given.detail, detail(refusal));
}

void TestRefusal::jsonSaysItThreeTimes()
{
    QCOMPARE(answer(Refusal::TokenExpired, Channel::Bearer).toJson(),
        R"({"detail":"Token has expired","error":"invalid_token","error_description":"Token has expired"})");
    for (int i = 0; i < refusalCount; ++i) {
        for (const Channel channel : {Channel::Bearer, Channel::Json, Channel::OAuth}) {
            const Answer given = answer(static_cast<Refusal>(i), channel);
            QVERIFY(jose::Json::parse(given.toJson()));
            QVERIFY(given.status >= 400 && given.status < 600);
            QVERIFY(given.status != 401 || !given.challenge.isEmpty()); // RFC 9110 §15.5.2
        }
    }
}

void TestRefusal::verdictsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<Refusal>>("refusal");
    const QByteArray atJwt = R"({"alg":"HS256","typ":"at+jwt"})";
    const QByteArray jwt = R"({"alg":"HS256","typ":"JWT"})";
    const auto row = [](const char *name, const QByteArray &text, std::optional<Refusal> refusal) {
        QTest::newRow(name) << text << refusal;
    };
    const auto made = [](const QByteArray &header, const QByteArray &payload) {
        return minted(header, payload, secretKey(), jose::AlgorithmId::HS256);
    };
    const QByteArray good = made(atJwt, R"({"iss":"me","exp":1700000001})");
    row("good", good, {});
    row("no expiry", made(atJwt, R"({"iss":"me"})"), {});
    row("application/at+jwt", made(R"({"alg":"HS256","typ":"Application/AT+JWT"})", R"({"iss":"me"})"), {});
    row("no token", "hello", Refusal::TokenInvalid);
    row("nothing", "", Refusal::TokenInvalid);
    row("cut", good.chopped(1), Refusal::TokenInvalid);
    row("other signature",
        minted(atJwt, R"({"iss":"me"})", secretKey("another secret of 32 characters!"), jose::AlgorithmId::HS256),
        Refusal::TokenInvalid);
    row("other algorithm",
        minted(R"({"alg":"HS512","typ":"at+jwt"})", R"({"iss":"me"})", secretKey(), jose::AlgorithmId::HS512),
        Refusal::TokenInvalid);
    row("none", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJtZSJ9.", Refusal::TokenInvalid);
    row("expired", made(atJwt, R"({"iss":"me","exp":1700000000})"), Refusal::TokenExpired);
    row("expired, and changed", made(atJwt, R"({"iss":"me","exp":1700000000})").chopped(5) + "AAAAA",
        Refusal::TokenInvalid);
    row("not yet valid", made(atJwt, R"({"iss":"me","nbf":1700000001})"), Refusal::TokenInvalid);
    row("exp is a text", made(atJwt, R"({"iss":"me","exp":"1700000001"})"), Refusal::TokenInvalid);
    row("other issuer", made(atJwt, R"({"iss":"you"})"), Refusal::TokenInvalid);
    row("of other type", made(jwt, R"({"iss":"me"})"), Refusal::NotAccess);
    row("without type", made(R"({"alg":"HS256"})", R"({"iss":"me"})"), Refusal::NotAccess);
    row("of other type and issuer", made(jwt, R"({"iss":"you"})"), Refusal::TokenInvalid);
    row("of other type, expired", made(jwt, R"({"iss":"me","exp":1})"), Refusal::TokenExpired);
}

void TestRefusal::verdictsAreRefused()
{
    QFETCH(QByteArray, text);
    Policy policy;
    policy.algorithms = {jose::AlgorithmId::HS256};
    policy.issuer = "me";
    policy.type = "at+jwt";
    QTEST(refusalOf(judged(Token::decode(text), {secretKey()}, policy)), "refusal");
}

void TestRefusal::revocationIsWrittenOnce()
{
    const Token token = Token::decode(minted("{}"));
    Verdict verdict = judged(token, {secretKey()});
    QVERIFY(verdict.accepted());
    setRevocation(verdict, RevocationStatus::Consumed);
    setRevocation(verdict, RevocationStatus::Revoked);
    QCOMPARE(codes(verdict, token), "revoked");
    QCOMPARE(refusalOf(verdict), std::optional(Refusal::TokenRevoked));
    setRevocation(verdict, RevocationStatus::Consumed);
    QCOMPARE(codes(verdict, token), "consumed");
    setRevocation(verdict, RevocationStatus::Current);
    QVERIFY(verdict.accepted() && verdict.failures.isEmpty());
    QCOMPARE(refusalOf(verdict), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
