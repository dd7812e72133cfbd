// SPDX-License-Identifier: MIT
#include "token/otherstest.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;
using Answer = OthersAnswer;
using Reason = OthersReason;

namespace {

constexpr qint64 end = exampleEnd;
using Payload = TimesPayload;

QByteArray number(qint64 value) { return QByteArray::number(value); }

/// When PyJWT and its like refuse, written as they write it: claims and clock are doubles in seconds.
using Comparison = bool (*)(double claim, double now, double leeway);

} // namespace

/// The figures are those of the sources that otherrules.cpp names, package and line.
class TestOthers : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreWhole();
    void theTokenEnds_data();
    void theTokenEnds();
    void theTokenBegins_data();
    void theTokenBegins();
    void fractionsOfExpiry_data();
    void fractionsOfExpiry();
    void agreesWithTheLibrarysOwnComparison_data();
    void agreesWithTheLibrarysOwnComparison();
    void changesAreForeseen_data();
    void changesAreForeseen();
    void headlineCounts();
    void reasonsAreWorded();
    void factsNameTheSource();
};

void TestOthers::rowsAreWhole()
{
    QList<QByteArray> ids;
    for (const OtherRule &rule : otherRules()) {
        QVERIFY2(!ids.contains(rule.id), rule.id);
        ids.append(rule.id);
        for (const char *text : {rule.name, rule.version, rule.platform, rule.source})
            QVERIFY2(text && *text, rule.id);
        QVERIFY2(QByteArrayView(rule.source).contains('.'), rule.id); // the name of a file
        QVERIFY2(rule.leeway >= 0 && rule.leeway <= 1000, rule.id);
    }
    for (const char *named : {"pyjwt", "golang-jwt", "jjwt", "spring", "microsoft", "rust-jsonwebtoken", "jwt-cli",
             "node-jsonwebtoken", "jose", "go-jose", "java-jwt", "nimbus", "authlib", "python-jose", "ruby-jwt",
             "php-jwt", "simplejwt", "step"})
        QVERIFY2(ids.contains(named), named);
}

void TestOthers::theTokenEnds_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<qint64>("firstRefused"); // milliseconds after exp
    const auto row = [](const char *id, qint64 milliseconds) {
        QTest::addRow("%s", id) << QByteArray(id) << milliseconds;
    };
    for (const char *id : {"pyjwt", "simplejwt", "golang-jwt", "java-jwt", "node-jsonwebtoken", "jose", "php-jwt",
             "lcobucci", "ruby-jwt"})
        row(id, 0);
    row("jjwt", 1);
    row("step", 1);
    row("authlib", 1000);
    row("joserfc", 1000);
    row("python-jose", 1000);
    row("nimbus", 60'000);
    row("spring", 60'001);
    row("go-jose", 60'001);
    row("rust-jsonwebtoken", 61'000);
    row("microsoft", 300'001);
    row("jwt-cli", 1'001'000);
}

void TestOthers::theTokenEnds()
{
    QFETCH(QByteArray, rule);
    QFETCH(qint64, firstRefused);
    const QByteArray json = R"({"exp":)" + number(end) + '}';
    const qint64 boundary = end * 1000 + firstRefused;
    QCOMPARE(judged(rule, json, boundary - 1).answer, Answer::Accepted);
    QCOMPARE(judged(rule, json, (end - 1) * 1000).answer, Answer::Accepted);
    QCOMPARE(judged(rule, json, boundary), (OthersVerdict{Answer::Refused, Reason::Expired, "exp"}));
    QCOMPARE(judged(rule, json, boundary + 1).reason, Reason::Expired);
    const Payload payload(json);
    QCOMPARE(OthersWindow(ruleOf(rule), payload.claims).until(), Instant(Duration(boundary)));

    const bool needed = ruleOf(rule).needsExpiry;
    QCOMPARE(judged(rule, "{}", boundary).answer, needed ? Answer::Refused : Answer::Accepted);
    QCOMPARE(judged(rule, "{}", boundary).reason, needed ? Reason::NoExpiry : Reason::None);
}

void TestOthers::theTokenBegins_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<qint64>("firstAccepted"); // milliseconds after the claim
    const auto row = [](const char *id, const char *claim, qint64 milliseconds) {
        QTest::addRow("%s, %s", id, claim) << QByteArray(id) << QByteArray(claim) << milliseconds;
    };
    for (const char *id : {"pyjwt", "authlib", "joserfc", "java-jwt", "lcobucci"}) {
        row(id, "nbf", 0);
        row(id, "iat", 0);
    }
    for (const char *id :
        {"python-jose", "golang-jwt", "step", "jjwt", "node-jsonwebtoken", "jose", "ruby-jwt", "php-jwt"})
        row(id, "nbf", 0);
    row("php-jwt", "iat", 0);
    row("go-jose", "nbf", -60'000);
    row("go-jose", "iat", -60'000);
    row("spring", "nbf", -60'000);
    row("nimbus", "nbf", -59'999);
    // These need an exp; it is given, far ahead.
    row("simplejwt", "nbf", 0);
    row("simplejwt", "iat", 0);
    row("microsoft", "nbf", -300'000);
    constexpr qint64 always = std::numeric_limits<qint64>::min();
    for (const char *id : {"python-jose", "golang-jwt", "step", "jjwt", "nimbus", "spring", "microsoft",
             "rust-jsonwebtoken", "jwt-cli", "node-jsonwebtoken", "jose", "ruby-jwt"})
        row(id, "iat", always);
    row("rust-jsonwebtoken", "nbf", always);
    row("jwt-cli", "nbf", always);
}

void TestOthers::theTokenBegins()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, claim);
    QFETCH(qint64, firstAccepted);
    const QByteArray json = "{\"" + claim + "\":" + number(end) + R"(,"exp":)" + number(end + 9000) + '}';
    if (firstAccepted == std::numeric_limits<qint64>::min()) {
        QCOMPARE(judged(rule, json, (end - 8'000'000) * 1000).answer, Answer::Accepted);
        return;
    }
    const qint64 boundary = end * 1000 + firstAccepted;
    const Reason reason = claim == "nbf" ? Reason::NotYetValid : Reason::IssuedInFuture;
    QCOMPARE(judged(rule, json, boundary - 1), (OthersVerdict{Answer::Refused, reason, claim}));
    QCOMPARE(judged(rule, json, boundary).answer, Answer::Accepted);
    QCOMPARE(judged(rule, json, boundary + 1).answer, Answer::Accepted);
}

void TestOthers::fractionsOfExpiry_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("fraction");
    QTest::addColumn<qint64>("firstRefused"); // milliseconds after the whole second
    const auto row = [](const char *id, const char *fraction, qint64 milliseconds) {
        QTest::addRow("%s, %s", id, fraction) << QByteArray(id) << QByteArray(fraction) << milliseconds;
    };
    row("pyjwt", ".6", 0);
    row("pyjwt", ".999999", 0);
    row("golang-jwt", ".6", 0);
    row("java-jwt", ".6", 0);
    row("ruby-jwt", ".6", 0);
    row("jjwt", ".6", 1);
    row("go-jose", ".6", 60'001);
    row("nimbus", ".6", 60'000);
    row("authlib", ".6", 1000); // 0.6 < now, in whole seconds
    row("authlib", ".000001", 1000);
    row("python-jose", ".6", 1000);
    row("node-jsonwebtoken", ".6", 1000);
    row("jose", ".001", 1000);
    row("php-jwt", ".6", 1000);
    row("lcobucci", ".6", 600);
    row("lcobucci", ".0000001", 0); // to the microsecond
    row("lcobucci", ".0000006", 1);
    row("rust-jsonwebtoken", ".4", 61'000);
    row("rust-jsonwebtoken", ".6", 62'000);
    row("jwt-cli", ".5", 1'002'000);
    row("microsoft", ".5", 300'001); // the even second is this one
    row("microsoft", ".6", 301'001);
    row("jose", ".00000001", 0); // a double does not hold so much
    row("node-jsonwebtoken", "00e-2", 0);
}

void TestOthers::fractionsOfExpiry()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, fraction);
    QFETCH(qint64, firstRefused);
    const QByteArray json = R"({"exp":)" + number(end) + fraction + '}';
    const qint64 boundary = end * 1000 + firstRefused;
    QCOMPARE(judged(rule, json, boundary - 1).answer, Answer::Accepted);
    QCOMPARE(judged(rule, json, boundary).reason, Reason::Expired);
    QCOMPARE(judged("step", json, boundary), (OthersVerdict{Answer::Refused, Reason::Fraction, "exp"}));
}

void TestOthers::agreesWithTheLibrarysOwnComparison_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<Comparison>("refuses");
    const auto row = [](const char *id, Comparison refuses) { QTest::addRow("%s", id) << QByteArray(id) << refuses; };
    row("pyjwt", [](double exp, double now, double leeway) { return std::trunc(exp) <= now - leeway; });
    row("golang-jwt", [](double exp, double now, double leeway) { return !(now < std::trunc(exp) + leeway); });
    row("jjwt", [](double exp, double now, double leeway) { return now - leeway > std::trunc(exp); });
    row("go-jose", [](double exp, double now, double leeway) { return now - leeway > std::trunc(exp); });
    row("spring", [](double exp, double now, double leeway) { return now - leeway > std::trunc(exp); });
    row("microsoft", [](double exp, double now, double leeway) { return std::nearbyint(exp) < now - leeway; });
    row("nimbus", [](double exp, double now, double leeway) { return !(std::trunc(exp) + leeway > now); });
    row("authlib", [](double exp, double now, double leeway) { return exp < std::floor(now) - leeway; });
    row("python-jose",
        [](double exp, double now, double leeway) { return std::trunc(exp) < std::floor(now) - leeway; });
    row("java-jwt",
        [](double exp, double now, double leeway) { return !(std::floor(now) - leeway < std::trunc(exp)); });
    row("rust-jsonwebtoken",
        [](double exp, double now, double leeway) { return std::round(exp) < std::floor(now) - leeway; });
    row("jwt-cli", [](double exp, double now, double leeway) { return std::round(exp) < std::floor(now) - leeway; });
    row("node-jsonwebtoken", [](double exp, double now, double leeway) { return std::floor(now) >= exp + leeway; });
    row("jose", [](double exp, double now, double leeway) { return exp <= std::floor(now) - leeway; });
    row("php-jwt", [](double exp, double now, double leeway) { return std::floor(now) - leeway >= exp; });
    row("ruby-jwt", [](double exp, double now, double leeway) { return std::trunc(exp) <= std::floor(now) - leeway; });
}

void TestOthers::agreesWithTheLibrarysOwnComparison()
{
    QFETCH(QByteArray, rule);
    QFETCH(Comparison, refuses);
    const OtherRule &row = ruleOf(rule);
    const auto leeway = static_cast<double>(row.leeway);
    // Sixteenths of a second are exact in a double, and so is the sum with a time of day; 125 ms are one eighth.
    for (int sixteenth = 0; sixteenth <= 16; ++sixteenth) {
        const double exp = static_cast<double>(end) + sixteenth / 16.0;
        const Payload payload(R"({"exp":)" + QByteArray::number(exp, 'f', 4) + '}');
        for (qint64 step = -32; step <= 32; ++step) {
            const qint64 now = (end + row.leeway) * 1000 + step * 125;
            const bool refused = othersVerdict(row, payload.claims, Instant(Duration(now))).answer == Answer::Refused;
            QCOMPARE(refused, refuses(exp, static_cast<double>(now) / 1000, leeway));
        }
    }
}

void TestOthers::changesAreForeseen_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("exp") << R"({"exp":)" + number(end) + '}';
    QTest::addRow("nbf, iat and exp") << R"({"nbf":)" + number(end - 4) + R"(,"iat":)" + number(end - 2) + R"(,"exp":)"
                                             + number(end) + '}';
    QTest::addRow("with fractions") << R"({"nbf":)" + number(end - 4) + R"(.25,"exp":)" + number(end) + ".75}";
    QTest::addRow("ends before it begins") << R"({"nbf":)" + number(end) + R"(,"exp":)" + number(end - 3) + '}';
}

void TestOthers::changesAreForeseen()
{
    QFETCH(QByteArray, json);
    const Payload payload(json);
    for (const OtherRule &rule : otherRules()) {
        const OthersWindow window(rule, payload.claims);
        // Millisecond by millisecond is too many: every quarter of a second, and both sides of each change.
        for (qint64 now = (end - 1010) * 1000; now < (end + 1010) * 1000; now += 250) {
            const Instant instant{Duration(now)};
            const auto next = window.nextChange(instant);
            if (!next) {
                QCOMPARE(window.at(Instant(Duration((end + 5000) * 1000))), window.at(instant));
                continue;
            }
            QVERIFY2(*next > instant, rule.id);
            QCOMPARE(window.at(*next - Duration(1)), window.at(instant));
            QVERIFY2(window.at(*next) != window.at(instant), rule.id);
        }
    }
}

void TestOthers::headlineCounts()
{
    const Payload payload(R"({"exp":)" + number(end) + '}');
    const auto textAt = [&payload](qint64 milliseconds) {
        return othersHeadline(othersRows(payload.claims, Instant(Duration(milliseconds))));
    };
    QCOMPARE(textAt((end - 1) * 1000), u"Accepted by 20 of 20"_s);
    QCOMPARE(textAt(end * 1000), u"Accepted by 11 of 20"_s);
    QCOMPARE(textAt((end + 30) * 1000), u"Accepted by 6 of 20"_s);
    QCOMPARE(textAt((end + 1001) * 1000), u"Accepted by 0 of 20"_s);
    const Payload text(R"({"exp":"9"})");
    QVERIFY(othersHeadline(othersRows(text.claims, Instant())).endsWith(u"not known"));
}

void TestOthers::reasonsAreWorded()
{
    const auto wordsOf = [](const char *id, const QByteArray &json) {
        const Payload payload(json);
        const OthersWindow window(ruleOf(id), payload.claims);
        const Instant now{Duration(end * 1000)};
        return reasonText(ruleOf(id), window, window.at(now), Zone::Utc);
    };
    const QByteArray json = R"({"exp":)" + number(end) + '}';
    QCOMPARE(wordsOf("pyjwt", json), u"Expired: refused since Tue 22 Mar 2011 18:43:00 UTC"_s);
    QCOMPARE(wordsOf("nimbus", json), u"Accepted until Tue 22 Mar 2011 18:44:00 UTC (leeway 60 s)"_s);
    QCOMPARE(wordsOf("jose", "{}"), u"Accepted for ever: no end applies"_s);
    QCOMPARE(wordsOf("microsoft", "{}"), u"It needs an exp, and the token has none"_s);
    QCOMPARE(wordsOf("jose", R"({"exp":"1"})"), u"It does not take the value of exp for a time"_s);
    QCOMPARE(wordsOf("spring", R"({"iat":2,"exp":1})"), u"exp is not later than iat, which it refuses at any time"_s);
    QCOMPARE(wordsOf("go-jose", R"({"iat":)" + number(end + 90) + '}'),
        u"Issued in the future: refused until Tue 22 Mar 2011 18:43:30 UTC by iat (leeway 60 s)"_s);
}

void TestOthers::factsNameTheSource()
{
    for (const OtherRule &rule : otherRules()) {
        const QList<OthersFact> facts = ruleFacts(rule);
        QCOMPARE(facts.constLast().value, QString::fromUtf8(rule.source));
        for (const OthersFact &fact : facts)
            QVERIFY2(!fact.name.isEmpty() && !fact.value.isEmpty(), rule.id);
    }
    QCOMPARE(ruleFacts(ruleOf("spring")).constFirst().value, u"refused when now > exp + 60 s"_s);
    QCOMPARE(ruleFacts(ruleOf("jose")).constFirst().value, u"refused when now ≥ exp; now is cut to whole seconds"_s);
}

QTEST_GUILESS_MAIN(TestOthers)
#include "tst_others.moc"
