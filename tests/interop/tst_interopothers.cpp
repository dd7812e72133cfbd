// SPDX-License-Identifier: MIT
#include "interop/programs.h"
#include "jose/crypto/crypto.h"
#include "support/vectors.h"
#include "token/issue.h"
#include "token/otherstest.h"
#include "token/skew.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QVersionNumber>

#include <algorithm>

using namespace claimsmith;
using namespace claimsmith::interop;
using namespace claimsmith::testsupport;
using namespace claimsmith::token;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto noPyjwt = "PyJWT is missing: apt install python3-jwt python3-cryptography";
constexpr QByteArrayView secret("forty characters or so that guard nothing");
constexpr qint64 end = exampleEnd;
const QList<qint64> leeways{0, 30, 60, 300, 1000};

/// A payload whose times the libraries are asked about.
struct Sample
{
    const char *name;
    const char *json;
};
constexpr std::array samples{
    Sample{"the claims of RFC 7515 A.1",
        "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"},
    Sample{"exp", R"({"exp":1300819380})"},
    Sample{"exp with a fraction", R"({"exp":1300819380.5})"},
    Sample{"exp with an exponent", R"({"exp":1.30081938e9})"},
    Sample{"exp of three decimals", R"({"exp":1300819380.001})"},
    Sample{"nbf", R"({"nbf":1300819380,"exp":1300919380})"},
    Sample{"nbf with a fraction", R"({"nbf":1300819380.5,"exp":1300919380})"},
    Sample{"iat", R"({"iat":1300819380,"exp":1300919380})"},
    Sample{"iat with a fraction", R"({"iat":1300819380.5,"exp":1300919380})"},
    Sample{"nbf and exp", R"({"nbf":1300819000,"exp":1300819380})"},
    Sample{"nbf after exp", R"({"nbf":1300819400,"exp":1300819380})"},
    Sample{"no times", R"({"sub":"42"})"},
    Sample{"exp as text", R"({"exp":"1300819380"})"},
    Sample{"exp as text that is no number", R"({"exp":"soon"})"},
    Sample{"exp as text with a fraction", R"({"exp":"1300819380.5"})"},
    Sample{"exp as text with spaces", R"({"exp":" 1300819380 "})"},
    Sample{"exp null", R"({"exp":null})"},
    Sample{"exp true", R"({"exp":true})"},
    Sample{"exp a list", R"({"exp":[1300819380]})"},
    Sample{"exp 0", R"({"exp":0})"},
    Sample{"exp negative", R"({"exp":-1.5})"},
    Sample{"exp in milliseconds", R"({"exp":1300819380000})"},
    Sample{"exp huge", R"({"exp":1e300})"},
    Sample{"exp beyond a double", R"({"exp":1e400})"},
    Sample{"iat as text", R"({"iat":"1300819380","exp":1300919380})"},
    Sample{"iat as text that is no number", R"({"iat":"now","exp":1300919380})"},
};

struct Question
{
    int sample;
    qint64 milliseconds;
    qint64 leeway;
};

/// Every sample, with each leeway, at every instant of the skew matrix and around each instant at which an answer may
/// change.
QList<Question> questions()
{
    QList<qint64> instants;
    const auto around = [&instants](qint64 milliseconds) {
        for (const qint64 by : {-1000, -500, -1, 0, 1, 499, 500, 501, 999, 1000, 1001, 1500})
            instants.append(end * 1000 + milliseconds + by);
    };
    for (const Duration offset : SkewSettings::usualOffsets())
        around(offset.count());
    for (const qint64 leeway : leeways) {
        around(leeway * 1000);
        around(-leeway * 1000);
    }
    std::ranges::sort(instants);
    instants.erase(std::ranges::unique(instants).begin(), instants.end());
    QList<Question> all;
    for (int sample = 0; sample < static_cast<int>(samples.size()); ++sample) {
        for (const qint64 instant : instants) {
            for (const qint64 leeway : leeways)
                all.append({sample, instant, leeway});
        }
    }
    return all;
}

QByteArray signedToken(const char *payload)
{
    const jose::Key key = jose::Key::fromSecret(secret, jose::SecretEncoding::Utf8).value();
    jose::Signer signer = jose::Signer::create(key, jose::AlgorithmId::HS256).value();
    return signCompact(R"({"alg":"HS256","typ":"JWT"})", payload, signer).value();
}

QByteArray asJson(const QList<Question> &asked)
{
    QJsonArray tokens;
    for (const Sample &sample : samples)
        tokens.append(QString::fromLatin1(signedToken(sample.json)));
    QJsonArray rows;
    for (const Question &one : asked)
        rows.append(QJsonArray{one.sample, one.milliseconds, one.leeway});
    return QJsonDocument(
        QJsonObject{{"secret"_L1, QString::fromLatin1(secret)}, {"tokens"_L1, tokens}, {"questions"_L1, rows}})
        .toJson(QJsonDocument::Compact);
}

/// What a library said to questions(), in their order.
struct Answers
{
    QVersionNumber version;
    QString accepted; ///< '1' or '0' each
};

Answers answersOf(const Ended &ended)
{
    const QJsonObject object = QJsonDocument::fromJson(ended.out).object();
    return {QVersionNumber::fromString(object["version"_L1].toString()), object["answers"_L1].toString()};
}

QByteArray describe(const Question &one)
{
    return QByteArray(samples.at(static_cast<size_t>(one.sample)).name) + " at exp "
           + QByteArray::number(one.milliseconds - end * 1000) + " ms with leeway " + QByteArray::number(one.leeway);
}

/// The rule where somebody set another leeway.
OtherRule withLeeway(OtherRule rule, qint64 leeway)
{
    rule.leeway = leeway;
    return rule;
}

/// Our own answer, as the skew matrix gives it.
bool weAccept(const RegisteredClaims &claims, const Question &one)
{
    SkewSettings settings;
    settings.anchor = SkewSettings::Anchor::Now;
    settings.offsets = {0s};
    settings.leeways = {std::chrono::seconds(one.leeway)};
    Policy policy;
    policy.checkIssuedAt = true; // as PyJWT does
    return skewMatrix(claims, policy, settings, Instant(Duration(one.milliseconds))).at(0, 0).accepted();
}

} // namespace

/// Does the table of other judges tell the truth? The libraries themselves are asked, at every instant of the skew
/// matrix, with every leeway.
class TestInteropOthers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void ruleIsWhatTheLibraryAnswers_data();
    void ruleIsWhatTheLibraryAnswers();
    void matrixIsWhatPyjwtAnswers_data();
    void matrixIsWhatPyjwtAnswers();

private:
    /// Empty where the library is missing; `why` says what to do.
    [[nodiscard]] Answers ask(const QByteArray &rule, QByteArray &why);

    jose::CryptoSession m_crypto;
    QList<Question> m_questions;
    std::vector<std::unique_ptr<TimesPayload>> m_payloads;
    QHash<QByteArray, Answers> m_answers;
};

void TestInteropOthers::initTestCase()
{
    m_questions = questions();
    QVERIFY(m_questions.size() > 10'000);
    for (const Sample &sample : samples)
        m_payloads.push_back(std::make_unique<TimesPayload>(sample.json));
}

Answers TestInteropOthers::ask(const QByteArray &rule, QByteArray &why)
{
    if (m_answers.contains(rule))
        return m_answers.value(rule);
    Ended ended;
    if (rule == "pyjwt") {
        ended = runPyjwt(u"judge_times_pyjwt.py"_s, asJson(m_questions));
        if (ended.status == skipStatus || ended.status < 0)
            why = noPyjwt;
    } else {
        const JoseFolder npm({u"judge_times.mjs"_s});
        why = npm.missing();
        if (why.isEmpty())
            ended =
                npm.run({u"judge_times.mjs"_s, rule == "jose" ? u"jose"_s : u"jsonwebtoken"_s}, asJson(m_questions));
    }
    if (!why.isEmpty())
        return {};
    if (ended.status != 0)
        qFatal("%s: %s", rule.constData(), ended.err.constData());
    m_answers.insert(rule, answersOf(ended));
    return m_answers.value(rule);
}

void TestInteropOthers::ruleIsWhatTheLibraryAnswers_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("sample");
    for (const char *rule : {"pyjwt", "jose", "node-jsonwebtoken"}) {
        for (size_t sample = 0; sample < samples.size(); ++sample)
            QTest::addRow("%s: %s", rule, samples.at(sample).name) << QByteArray(rule) << static_cast<int>(sample);
    }
}

void TestInteropOthers::ruleIsWhatTheLibraryAnswers()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, sample);
    QByteArray why;
    const Answers answers = ask(rule, why);
    if (!why.isEmpty())
        QSKIP(why.constData());
    QCOMPARE(answers.accepted.size(), m_questions.size());
    OtherRule asRead = ruleOf(rule);
    const bool isAboutIssue = QByteArrayView(samples.at(static_cast<size_t>(sample)).name).startsWith("iat");
    if (rule == "pyjwt" && answers.version < QVersionNumber(2, 7) && isAboutIssue) {
        // As the note of the rule says, 2.6 compares iat uncut, with a clock of whole seconds, and text not at all.
        asRead.nowIn = OtherRule::NowIn::WholeSeconds;
        asRead.startFraction = OtherRule::Fraction::Kept;
        asRead.text = OtherRule::Text::Refused;
    }
    int asked = 0;
    for (qsizetype at = 0; at < m_questions.size(); ++at) {
        const Question &one = m_questions.at(at);
        if (one.sample != sample)
            continue;
        ++asked;
        const OthersVerdict verdict = othersVerdict(withLeeway(asRead, one.leeway),
            m_payloads.at(static_cast<size_t>(sample))->claims, Instant(Duration(one.milliseconds)));
        QVERIFY2(verdict.answer != OthersAnswer::NotKnown, describe(one).constData());
        QVERIFY2((verdict.answer == OthersAnswer::Accepted) == (answers.accepted.at(at) == u'1'),
            (describe(one) + ": the library says " + answers.accepted.at(at).toLatin1()).constData());
    }
    QVERIFY(asked > 500);
}

void TestInteropOthers::matrixIsWhatPyjwtAnswers_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<qint64>("from"); // milliseconds after 1300819380, of the instants that differ, without leeway
    QTest::addColumn<qint64>("until");
    QTest::addColumn<bool>("weAccept"); // where they differ
    const auto same = [](const char *sample) {
        QTest::addRow("%s: the same", sample) << QByteArray(sample) << qint64{0} << qint64{0} << false;
    };
    for (const char *sample : {"exp", "exp with an exponent", "nbf", "iat", "nbf and exp", "nbf after exp", "no times",
             "exp null", "exp 0", "exp as text that is no number", "exp a list", "exp in milliseconds", "exp huge"})
        same(sample);
    QTest::addRow("exp with a fraction: PyJWT cuts it off and ends earlier")
        << "exp with a fraction"_ba << qint64{0} << qint64{500} << true;
    QTest::addRow("exp of three decimals: PyJWT cuts them off and ends earlier")
        << "exp of three decimals"_ba << qint64{0} << qint64{1} << true;
    QTest::addRow("nbf with a fraction: PyJWT cuts it off and begins earlier")
        << "nbf with a fraction"_ba << qint64{0} << qint64{500} << false;
    QTest::addRow("exp as text: PyJWT takes it for a number")
        << "exp as text"_ba << std::numeric_limits<qint64>::min() << qint64{0} << false;
}

void TestInteropOthers::matrixIsWhatPyjwtAnswers()
{
    QFETCH(QByteArray, sample);
    QFETCH(qint64, from);
    QFETCH(qint64, until);
    QFETCH(bool, weAccept);
    QByteArray why;
    const Answers answers = ask("pyjwt", why);
    if (!why.isEmpty())
        QSKIP(why.constData());
    // The leeway moves the end forwards and the beginning backwards.
    const int sign = sample.startsWith("nbf with") ? -1 : 1;
    int compared = 0;
    int differing = 0;
    for (qsizetype at = 0; at < m_questions.size(); ++at) {
        const Question &one = m_questions.at(at);
        if (samples.at(static_cast<size_t>(one.sample)).name != sample)
            continue;
        ++compared;
        const bool ours = ::weAccept(m_payloads.at(static_cast<size_t>(one.sample))->claims, one);
        const bool theirs = answers.accepted.at(at) == u'1';
        const qint64 moved = one.milliseconds - end * 1000 - sign * one.leeway * 1000;
        const bool mayDiffer = moved >= from && moved < until;
        QVERIFY2((ours != theirs) == mayDiffer, describe(one).constData());
        if (mayDiffer) {
            ++differing;
            QVERIFY2(ours == weAccept, describe(one).constData());
        }
    }
    QVERIFY(compared > 500);
    QCOMPARE(differing > 0, from != until);
}

QTEST_GUILESS_MAIN(TestInteropOthers)
#include "tst_interopothers.moc"
