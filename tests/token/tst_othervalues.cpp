// SPDX-License-Identifier: MIT
#include "token/otherstest.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using Answer = OthersAnswer;
using Reason = OthersReason;

namespace {

constexpr qint64 end = exampleEnd;
using Payload = TimesPayload;

QByteArray number(qint64 value) { return QByteArray::number(value); }

} // namespace

/// Values that no issuer should write, and claims that contradict each other.
class TestOtherValues : public QObject
{
    Q_OBJECT
private slots:
    void oddValues_data();
    void oddValues();
    void twoClaimsTogether_data();
    void twoClaimsTogether();
    void hugeAndHostileValuesAreHeld();
};

void TestOtherValues::oddValues_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const char *id, const QByteArray &json, Answer answer, Reason reason) {
        QTest::addRow("%s, %s", id, name) << QByteArray(id) << json << answer << reason;
    };
    const QByteArray later = number(end + 100);
    const QByteArray text = R"({"exp":")" + later + "\"}";
    for (const char *id : {"pyjwt", "python-jose", "jjwt", "microsoft", "lcobucci", "ruby-jwt"})
        row("text", id, text, Answer::Accepted, Reason::None);
    for (const char *id : {"authlib", "joserfc", "simplejwt", "golang-jwt", "go-jose", "step", "java-jwt", "nimbus",
             "spring", "rust-jsonwebtoken", "jwt-cli", "node-jsonwebtoken", "jose"})
        row("text", id, text, Answer::Refused, Reason::NotATime);
    row("text", "php-jwt", text, Answer::NotKnown, Reason::NotKnownValue);
    row("text with a fraction", "pyjwt", R"({"exp":")" + later + ".5\"}", Answer::Refused, Reason::NotATime);
    row("text with a fraction", "microsoft", R"({"exp":")" + later + ".5\"}", Answer::Accepted, Reason::None);
    row("text with underscores", "pyjwt", R"({"exp":" 1_300_819_480 "})", Answer::Accepted, Reason::None);
    row("text that is none", "pyjwt", R"({"exp":"soon"})", Answer::Refused, Reason::NotATime);
    row("text that is none", "ruby-jwt", R"({"exp":"soon"})", Answer::Refused, Reason::Expired); // 0
    row("text that is empty", "pyjwt", R"({"exp":""})", Answer::Refused, Reason::NotATime);
    row("a date", "jjwt", R"({"exp":"2011-03-22T18:44:00Z"})", Answer::Accepted, Reason::None);
    row("a date that is over", "jjwt", R"({"exp":"2011-03-22T18:42:00.500Z"})", Answer::Refused, Reason::Expired);
    row("a date with a zone", "jjwt", R"({"exp":"2011-03-22T18:44:00+01:00"})", Answer::NotKnown,
        Reason::NotKnownValue);
    row("a date", "pyjwt", R"({"exp":"2011-03-22T18:44:00Z"})", Answer::Refused, Reason::NotATime);
    for (const char *id : {"pyjwt", "authlib", "simplejwt", "golang-jwt", "nimbus", "spring", "microsoft",
             "rust-jsonwebtoken", "jwt-cli", "node-jsonwebtoken", "jose", "lcobucci"})
        row("null", id, R"({"exp":null})", Answer::Refused, Reason::NotATime);
    for (const char *id : {"go-jose", "step", "jjwt", "java-jwt", "php-jwt"})
        row("null", id, R"({"exp":null})", Answer::Accepted, Reason::None);
    row("null", "ruby-jwt", R"({"exp":null})", Answer::Refused, Reason::Expired);
    row("true", "pyjwt", R"({"exp":true})", Answer::Refused, Reason::Expired); // 1
    row("true", "jose", R"({"exp":true})", Answer::Refused, Reason::NotATime);
    row("an array", "pyjwt", R"({"exp":[1]})", Answer::Refused, Reason::NotATime);
    row("an object", "golang-jwt", R"({"exp":{"a":1}})", Answer::Refused, Reason::NotATime);
    row("zero", "golang-jwt", R"({"exp":0})", Answer::Accepted, Reason::None);
    row("zero", "pyjwt", R"({"exp":0})", Answer::Refused, Reason::Expired);
    row("negative", "pyjwt", R"({"exp":-1})", Answer::Refused, Reason::Expired);
    row("negative", "rust-jsonwebtoken", R"({"exp":-1})", Answer::Refused, Reason::OutOfRange);
    row("minus zero", "rust-jsonwebtoken", R"({"exp":-0.0})", Answer::Refused, Reason::Expired);
    row("exponent", "pyjwt", R"({"exp":1.3008195e9})", Answer::Accepted, Reason::None);
    row("exponent", "step", R"({"exp":1.3008195e9})", Answer::Refused, Reason::Fraction);
    row("milliseconds", "pyjwt", R"({"exp":1300819380000})", Answer::Accepted, Reason::None);
    row("milliseconds", "simplejwt", R"({"exp":1300819380000})", Answer::Refused, Reason::OutOfRange);
    row("huge", "pyjwt", R"({"exp":1e300})", Answer::Accepted, Reason::None);
    row("huge", "golang-jwt", R"({"exp":1e300})", Answer::NotKnown, Reason::NotKnownValue);
    row("huge", "rust-jsonwebtoken", R"({"exp":1e300})", Answer::Refused, Reason::OutOfRange);
    row("of 64 bits", "rust-jsonwebtoken", R"({"exp":18446744073709549568})", Answer::Accepted, Reason::None);
    row("beyond doubles", "pyjwt", R"({"exp":1e400})", Answer::Refused, Reason::OutOfRange);
    row("beyond doubles", "jose", R"({"exp":1e400})", Answer::Accepted, Reason::None);
    row("beyond doubles", "authlib", R"({"nbf":1e400})", Answer::Refused, Reason::NotYetValid);
    row("iat as text", "jose", R"({"iat":"1"})", Answer::Refused, Reason::NotATime);
    row("iat as text", "node-jsonwebtoken", R"({"iat":"1"})", Answer::Accepted, Reason::None);
    row("iat as text", "python-jose", R"({"iat":"soon"})", Answer::Refused, Reason::NotATime);
    row("iat with a fraction", "step", R"({"iat":1.5})", Answer::Accepted, Reason::None);
    row("nbf as text", "rust-jsonwebtoken", R"({"nbf":"x","exp":)" + later + '}', Answer::Accepted, Reason::None);
    row("exp twice", "pyjwt", R"({"exp":1,"exp":)" + later + '}', Answer::Accepted, Reason::None);
}

void TestOtherValues::oddValues()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, json);
    QFETCH(Answer, answer);
    QFETCH(Reason, reason);
    const OthersVerdict verdict = judged(rule, json, end * 1000);
    QCOMPARE(verdict.answer, answer);
    QCOMPARE(verdict.reason, reason);
}

void TestOtherValues::twoClaimsTogether_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const char *id, const QByteArray &json, Reason reason) {
        QTest::addRow("%s, %s", id, name) << QByteArray(id) << json << reason;
    };
    const QByteArray late = number(end + 100);
    const QByteArray later = number(end + 200);
    row("nbf after exp", "microsoft", R"({"nbf":)" + later + R"(,"exp":)" + late + '}', Reason::Inverted);
    row("nbf at exp", "microsoft", R"({"nbf":)" + late + R"(,"exp":)" + late + '}', Reason::None);
    row("nbf after exp", "pyjwt", R"({"nbf":)" + later + R"(,"exp":)" + late + '}', Reason::NotYetValid);
    row("exp at iat", "spring", R"({"iat":)" + late + R"(,"exp":)" + late + '}', Reason::NoLifetime);
    row("exp after iat", "spring", R"({"iat":)" + late + R"(,"exp":)" + later + '}', Reason::None);
    row("iat ahead", "php-jwt", R"({"iat":)" + late + '}', Reason::IssuedInFuture);
    row("iat ahead with nbf", "php-jwt", R"({"nbf":1,"iat":)" + late + '}', Reason::None);
    row("iat ahead with nbf null", "php-jwt", R"({"nbf":null,"iat":)" + late + '}', Reason::IssuedInFuture);
    row("over before it began", "pyjwt", R"({"nbf":)" + late + R"(,"exp":1})", Reason::Expired);
}

void TestOtherValues::twoClaimsTogether()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, json);
    QFETCH(Reason, reason);
    QCOMPARE(judged(rule, json, end * 1000).reason, reason);
}

void TestOtherValues::hugeAndHostileValuesAreHeld()
{
    const QByteArray digits(200'000, '9');
    const QByteArrayList values{digits, '-' + digits, "0." + digits, "1e999999999999", "-1e999999999999",
        "1e-999999999999", '"' + digits + '"', '"' + QByteArray(200'000, ' ') + '"', R"("\u0000")",
        "9223372036854775808", "-9223372036854775809"};
    for (const QByteArray &value : values) {
        for (const char *claim : {"exp", "nbf", "iat"}) {
            const Payload payload("{\"" + QByteArray(claim) + "\":" + value + '}');
            for (const OtherRule &rule : otherRules()) {
                const OthersWindow window(rule, payload.claims);
                const Instant now{Duration(end * 1000)};
                const auto next = window.nextChange(now);
                QVERIFY2(!next || *next > now, rule.id);
                QVERIFY(!reasonText(rule, window, window.at(now), Zone::Utc).isEmpty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestOtherValues)
#include "tst_othervalues.moc"
