// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/crypto/crypto.h"
#include "token/judge.h"

#include <QTest>

using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 expiry = 1'300'819'380; // RFC 7519 §3.1

Instant at(qint64 milliseconds) { return Instant(Duration(milliseconds)); }

QByteArray claim(const QByteArray &name, const QByteArray &value) { return "{\"" + name + "\":" + value + '}'; }

} // namespace

/// The time axis: RFC 7519 §4.1.4 to §4.1.6.
class TestJudgeTime : public QObject
{
    Q_OBJECT
private slots:
    void expiry_data();
    void expiry();
    void notBefore_data();
    void notBefore();
    void issuedAtIsRefusedOnlyWhereChecked();
    void malformed_data();
    void malformed();
    void gravestStatusWins_data();
    void gravestStatusWins();
    void everyFailureIsListed();
    void expiringSoonCountsToTheClaimItself();
    void millisecondsAreJudgedAsSeconds();
    void maximumAgeEndsLikeAnExpiry_data();
    void maximumAgeEndsLikeAnExpiry();
    void encryptedClaimsAreNotChecked();
    void changesAtIsTheFirstInstantThatDiffers_data();
    void changesAtIsTheFirstInstantThatDiffers();
    void failuresTellWhenTheyEnd();
    void rejudgeIsJudgeAtAnotherInstant();

private:
    claimsmith::jose::CryptoSession m_session;
};

void TestJudgeTime::expiry_data()
{
    QTest::addColumn<QByteArray>("exp");
    QTest::addColumn<qint64>("leeway");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("expired");

    const qint64 ms = ::expiry * 1000;
    const auto row = [](const char *name, const char *exp, qint64 leeway, qint64 now, bool expired) {
        QTest::newRow(name) << QByteArray(exp) << leeway << now << expired;
    };
    row("a millisecond before exp", "1300819380", 0, ms - 1, false);
    row("at exp: on or after, RFC 7519 §4.1.4", "1300819380", 0, ms, true);
    row("exp, leeway a minute", "1300819380", 60'000, ms, false);
    row("a millisecond before exp and leeway", "1300819380", 60'000, ms + 59'999, false);
    row("at exp and leeway", "1300819380", 60'000, ms + 60'000, true);
    row("fraction, before", "1300819380.5", 0, ms + 499, false);
    row("fraction, at", "1300819380.5", 0, ms + 500, true);
    row("finer than a millisecond: not yet", "1300819380.0001", 0, ms, false);
    row("finer than a millisecond: over", "1300819380.0001", 0, ms + 1, true);
    row("nines that a double would round up", "1300819379.99999999999999999999", 0, ms - 1, false);
    row("nines, at", "1300819379.99999999999999999999", 0, ms, true);
    row("exponent, before", "1.30081938e9", 0, ms - 1, false);
    row("exponent, at", "1.30081938E+9", 0, ms, true);
    row("negative exponent", "13008193800e-1", 0, ms, true);
    row("zero", "0", 0, ms, true);
    row("minus zero", "-0", 0, 0, true);
    row("negative", "-1.5", 0, -1500, true);
    row("negative, before", "-1.5", 0, -1501, false);
    row("huge", "9007199254740993", 0, ms, false);
    row("beyond any calendar", "1e400", 0, ms, false);
    row("before any calendar", "-1e400", 60'000, ms, true);
    row("too fine to matter", "1e-400", 0, 1, true);
}

void TestJudgeTime::expiry()
{
    QFETCH(QByteArray, exp);
    QFETCH(qint64, leeway);
    QFETCH(qint64, now);
    QFETCH(bool, expired);

    const Token token = Token::decode(minted(claim("exp", exp)));
    Policy policy;
    policy.leeway = Duration(leeway);
    const Verdict verdict = Judge(policy, {secretKey()}).judge(token, at(now));
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
    QCOMPARE(verdict.time == TimeStatus::Expired, expired);
    QCOMPARE(verdict.accepted(), !expired);
    QCOMPARE(codes(verdict, token), expired ? "expired"_ba : ""_ba);
    QCOMPARE(verdict.leeway, policy.leeway);
    QCOMPARE(verdict.now, at(now));
}

void TestJudgeTime::notBefore_data()
{
    QTest::addColumn<QByteArray>("nbf");
    QTest::addColumn<qint64>("leeway");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("valid");

    const auto row = [](const char *name, const char *nbf, qint64 leeway, qint64 now, bool valid) {
        QTest::newRow(name) << QByteArray(nbf) << leeway << now << valid;
    };
    row("a millisecond before", "1000", 0, 999'999, false);
    row("at nbf", "1000", 0, 1'000'000, true);
    row("leeway reaches it", "1000", 5'000, 995'000, true);
    row("leeway falls a millisecond short", "1000", 5'000, 994'999, false);
    row("fraction", "999.9991", 0, 999'999, false);
    row("fraction, at", "999.9991", 0, 1'000'000, true);
    row("beyond any calendar", "1e99", 5'000, 1'000'000, false);
    row("before any calendar", "-1e99", 0, 0, true);
}

void TestJudgeTime::notBefore()
{
    QFETCH(QByteArray, nbf);
    QFETCH(qint64, leeway);
    QFETCH(qint64, now);
    QFETCH(bool, valid);

    const Token token = Token::decode(minted(claim("nbf", nbf)));
    Policy policy;
    policy.leeway = Duration(leeway);
    const Verdict verdict = Judge(policy, {secretKey()}).judge(token, at(now));
    QCOMPARE(verdict.time, valid ? TimeStatus::NoExpiry : TimeStatus::NotYetValid);
    QCOMPARE(verdict.accepted(), valid);
    QCOMPARE(codes(verdict, token), valid ? ""_ba : "not_yet_valid"_ba);
}

void TestJudgeTime::issuedAtIsRefusedOnlyWhereChecked()
{
    const Token token = Token::decode(minted(R"({"iat":1000,"exp":9000})"));
    Policy policy;
    QVERIFY(Judge(policy, {secretKey()}).judge(token, fromSeconds(1)).accepted());

    policy.checkIssuedAt = true;
    policy.leeway = 10s;
    Judge judge(policy, {secretKey()});
    const Verdict early = judge.judge(token, at(989'999));
    QCOMPARE(early.time, TimeStatus::IssuedInFuture);
    QCOMPARE(codes(early, token), "issued_in_future"_ba);
    QVERIFY(!early.accepted());
    QVERIFY(judge.judge(token, at(990'000)).accepted());
}

void TestJudgeTime::malformed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("a number in quotation marks") << "\"1300819380\""_ba << "1300819380"_ba;
    QTest::newRow("an ISO date") << "\"2011-03-22T18:43:00Z\""_ba << "2011-03-22T18:43:00Z"_ba;
    QTest::newRow("empty string") << "\"\""_ba << ""_ba;
    QTest::newRow("true") << "true"_ba << "true"_ba;
    QTest::newRow("null") << "null"_ba << "null"_ba;
    QTest::newRow("object") << "{}"_ba << "{}"_ba;
    QTest::newRow("array of a number") << "[1300819380]"_ba << "[1300819380]"_ba;
    QTest::newRow("hostile length") << '"' + QByteArray(100'000, 'x') + '"' << QByteArray(200, 'x') + "…";
    // 199 letters and a two-byte character: the cut falls inside of it, and is moved before it.
    QTest::newRow("cut at a character") << '"' + QByteArray(199, 'x') + "ääää\"" << QByteArray(199, 'x') + "…";
}

void TestJudgeTime::malformed()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, shown);
    constexpr std::array<std::pair<const char *, const char *>, 3> names{
        {{"exp", "exp_malformed"}, {"nbf", "nbf_malformed"}, {"iat", "iat_malformed"}}};
    for (const auto &[name, code] : names) {
        const Token token = Token::decode(minted(claim(name, value)));
        const Verdict verdict = judged(token, {secretKey()});
        QCOMPARE(verdict.time, TimeStatus::Malformed);
        QCOMPARE(codes(verdict, token), QByteArray(code));
        QCOMPARE(verdict.failures.first().claim, QByteArray(name));
        QCOMPARE(verdict.failures.first().found, shown);
        QVERIFY(!verdict.accepted());
        QVERIFY(!verdict.changesAt);
    }
}

void TestJudgeTime::gravestStatusWins_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("status");
    // Judged at 1,000 s with iat checked and a threshold of 5 minutes.
    QTest::newRow("malformed over expired") << R"({"exp":1,"nbf":"x"})"_ba << "malformed"_ba;
    QTest::newRow("expired over not yet valid") << R"({"exp":1,"nbf":2000})"_ba << "expired"_ba;
    QTest::newRow("not yet valid over issued in future") << R"({"exp":9000,"nbf":2000,"iat":2000})"_ba
                                                         << "not_yet_valid"_ba;
    QTest::newRow("issued in future over expiring soon") << R"({"exp":1100,"iat":1050})"_ba << "issued_in_future"_ba;
    QTest::newRow("issued in future over no expiry") << R"({"iat":1050})"_ba << "issued_in_future"_ba;
    QTest::newRow("expiring soon") << R"({"exp":1300})"_ba << "expiring_soon"_ba;
    QTest::newRow("active") << R"({"exp":1301})"_ba << "active"_ba;
    QTest::newRow("no expiry") << R"({"iat":1})"_ba << "no_expiry"_ba;
    QTest::newRow("the last of duplicates counts") << R"({"exp":1,"exp":9000})"_ba << "active"_ba;
    QTest::newRow("names are case-sensitive") << R"({"Exp":1,"EXP":1})"_ba << "no_expiry"_ba;
    QTest::newRow("nested claims are not the token's") << R"({"a":{"exp":1}})"_ba << "no_expiry"_ba;
}

void TestJudgeTime::gravestStatusWins()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, status);
    const Token token = Token::decode(minted(payload));
    Policy policy;
    policy.checkIssuedAt = true;
    QCOMPARE(QByteArray(statusName(judged(token, {secretKey()}, policy, 1000).time)), status);
}

void TestJudgeTime::everyFailureIsListed()
{
    const Token token = Token::decode(minted(R"({"exp":1,"nbf":2000,"iat":3000})"));
    Policy policy;
    policy.checkIssuedAt = true;
    QCOMPARE(codes(judged(token, {secretKey()}, policy, 1000), token), "expired,not_yet_valid,issued_in_future"_ba);
}

void TestJudgeTime::expiringSoonCountsToTheClaimItself()
{
    const Token token = Token::decode(minted(R"({"exp":1000})"));
    Policy policy;
    policy.leeway = 60s;
    policy.expiringSoon = 10s;
    Judge judge(policy, {secretKey()});
    QCOMPARE(judge.judge(token, at(989'999)).time, TimeStatus::Active);
    QCOMPARE(judge.judge(token, at(990'000)).time, TimeStatus::ExpiringSoon);
    QCOMPARE(judge.judge(token, at(1'059'999)).time, TimeStatus::ExpiringSoon);
    QCOMPARE(judge.judge(token, at(1'060'000)).time, TimeStatus::Expired);
}

void TestJudgeTime::millisecondsAreJudgedAsSeconds()
{
    // Many ask for it: a value in milliseconds must not stop the decode; it is a number and judged as what it says.
    const Token token = Token::decode(minted(R"({"exp":1700000000000,"iat":1699990000000})"));
    const Verdict verdict = judged(token, {secretKey()});
    QCOMPARE(verdict.time, TimeStatus::Active);
    QVERIFY(verdict.accepted());
    QCOMPARE(verdict.expiresAt, at(1'700'000'000'000'000));
}

void TestJudgeTime::maximumAgeEndsLikeAnExpiry_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<qint64>("leeway");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *payload, qint64 leeway, qint64 now, const char *expected) {
        QTest::newRow(name) << QByteArray(payload) << leeway << now << QByteArray(expected);
    };
    row("young", R"({"iat":60})", 0, 69'999, "");
    row("at the age", R"({"iat":60})", 0, 70'000, "too_old");
    row("leeway", R"({"iat":60})", 2'000, 71'999, "");
    row("leeway over", R"({"iat":60})", 2'000, 72'000, "too_old");
    row("no iat", R"({"a":1})", 0, 70'000, "claim_missing");
    row("iat is no number", R"({"iat":"60"})", 0, 70'000, "iat_malformed,claim_malformed");
    row("the age allows no more than exp", R"({"iat":60,"exp":65})", 0, 66'000, "expired");
}

void TestJudgeTime::maximumAgeEndsLikeAnExpiry()
{
    QFETCH(QByteArray, payload);
    QFETCH(qint64, leeway);
    QFETCH(qint64, now);
    QFETCH(QByteArray, expected);
    const Token token = Token::decode(minted(payload));
    Policy policy;
    policy.leeway = Duration(leeway);
    policy.maxAge = 10s;
    const Verdict verdict = Judge(policy, {secretKey()}).judge(token, at(now));
    QCOMPARE(codes(verdict, token), expected);
    QCOMPARE(verdict.accepted(), expected.isEmpty());
    QCOMPARE(verdict.claims == ClaimsStatus::Violated, !expected.isEmpty() && expected != "expired");
}

void TestJudgeTime::encryptedClaimsAreNotChecked()
{
    // {"alg":"dir","enc":"A128GCM"} with nothing behind it
    const Token token = Token::decode("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA");
    Policy policy;
    policy.issuer = "me"_ba;
    const Verdict verdict = judged(token, {}, policy);
    QCOMPARE(verdict.time, TimeStatus::NotChecked);
    QCOMPARE(verdict.claims, ClaimsStatus::NotChecked);
    QVERIFY(!verdict.accepted());
}

void TestJudgeTime::changesAtIsTheFirstInstantThatDiffers_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("checkIssuedAt");
    QTest::addColumn<int>("maxAge");
    QTest::addColumn<int>("leeway");
    const auto row = [](const char *name, const char *payload, bool check = false, int age = 0, int leeway = 0) {
        QTest::newRow(name) << QByteArray(payload) << check << age << leeway;
    };
    row("exp", R"({"exp":0.5})");
    row("exp with leeway", R"({"exp":0.5})", false, 0, 200);
    row("nbf and exp", R"({"nbf":0.2,"exp":0.7})");
    row("nbf after exp", R"({"nbf":0.8,"exp":0.3})");
    row("nbf inside the last moments", R"({"nbf":0.45,"exp":0.5})");
    row("iat not checked", R"({"iat":0.4})");
    row("iat checked", R"({"iat":0.4,"exp":0.9})", true);
    row("iat checked, leeway", R"({"iat":0.4,"exp":0.9})", true, 0, 100);
    row("age", R"({"iat":0.1,"exp":0.9})", false, 300);
    row("age of an expired token", R"({"iat":0.1,"exp":0.2})", false, 300);
    row("malformed exp, good nbf", R"({"exp":"x","nbf":0.5})");
    row("all at once", R"({"iat":0.3,"nbf":0.31,"exp":0.6})", true, 400, 50);
    row("finer than a millisecond", R"({"nbf":0.2001,"exp":0.7009})");
    row("nothing", "{}");
    row("beyond any calendar", R"({"exp":1e300,"nbf":1e299})");
}

/// Asks every millisecond of a second what the verdict is: changesAt must be the next one that differs.
void TestJudgeTime::changesAtIsTheFirstInstantThatDiffers()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, checkIssuedAt);
    QFETCH(int, maxAge);
    QFETCH(int, leeway);
    const Token token = Token::decode(minted(payload));
    Policy policy;
    policy.leeway = Duration(leeway);
    policy.expiringSoon = 150ms;
    policy.checkIssuedAt = checkIssuedAt;
    if (maxAge > 0)
        policy.maxAge = Duration(maxAge);
    Judge judge(policy, {secretKey()});
    const Verdict first = judge.judge(token, at(0));

    constexpr int last = 1500; // every boundary lies before
    std::optional<Instant> next;
    QByteArray after;
    for (int now = last; now >= 0; --now) {
        const Verdict verdict = judge.rejudge(token, first, at(now));
        const QByteArray state = QByteArray(statusName(verdict.time)) + ' ' + QByteArray(statusName(verdict.claims))
                                 + ' ' + codes(verdict, token);
        if (now < last && state != after)
            next = at(now + 1);
        QCOMPARE(verdict.changesAt, next);
        after = state;
    }
}

void TestJudgeTime::failuresTellWhenTheyEnd()
{
    const Token token = Token::decode(minted(R"({"nbf":2000,"iat":3000,"exp":1})"));
    Policy policy;
    policy.leeway = 10s;
    policy.checkIssuedAt = true;
    const Verdict verdict = judged(token, {secretKey()}, policy, 1000);
    QCOMPARE(verdict.failures.size(), 3);
    QCOMPARE(verdict.failures.at(0).changesAt, std::nullopt);
    QCOMPARE(verdict.failures.at(1).changesAt, fromSeconds(1990));
    QCOMPARE(verdict.failures.at(2).changesAt, fromSeconds(2990));

    const Token never = Token::decode(minted(R"({"nbf":1e99})"));
    QCOMPARE(judged(never, {secretKey()}).failures.constFirst().changesAt, std::nullopt);
}

void TestJudgeTime::rejudgeIsJudgeAtAnotherInstant()
{
    Token token = Token::decode(minted(R"({"iss":"me","iat":900,"exp":2000})") + "=");
    Policy policy;
    policy.issuer = "you"_ba;
    policy.maxAge = 500s;
    Judge judge(policy, {secretKey()});
    Verdict former = judge.judge(token, fromSeconds(1000));
    for (const qint64 now : {0, 1399, 1400, 1999, 2000}) {
        const Verdict again = judge.rejudge(token, former, fromSeconds(now));
        const Verdict anew = judge.judge(token, fromSeconds(now));
        QCOMPARE(codes(again, token), codes(anew, token));
        QCOMPARE(again.structure, anew.structure);
        QCOMPARE(again.signature, anew.signature);
        QCOMPARE(again.time, anew.time);
        QCOMPARE(again.keyIndex, anew.keyIndex);
        QCOMPARE(again.changesAt, anew.changesAt);
    }
    // Revocation is not a matter of time: it stays.
    former.revocation = RevocationStatus::Revoked;
    former.failures.append({Axis::Revocation, FailureCode::Revoked, {}, {}, {}, {}, {}, -1});
    const Verdict revoked = judge.rejudge(token, former, fromSeconds(1000));
    QCOMPARE(revoked.revocation, RevocationStatus::Revoked);
    QVERIFY(codes(revoked, token).endsWith(",revoked"));
}

QTEST_GUILESS_MAIN(TestJudgeTime)
#include "tst_judgetime.moc"
