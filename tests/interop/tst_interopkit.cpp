// SPDX-License-Identifier: MIT
#include "interop/programs.h"
#include "jose/crypto/crypto.h"
#include "support/vectors.h"
#include "token/judge.h"
#include "token/testkit.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QVersionNumber>

using namespace claimsmith;
using namespace claimsmith::interop;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;

Q_DECLARE_METATYPE(AlgorithmId)

namespace {

constexpr token::Instant noon = token::fromSeconds(1'773'320'400);

token::KitOrder orderFor(const QString &key, AlgorithmId algorithm, int leeway)
{
    const QByteArray bytes = readFile(sourcePath(u"tests/data/interop/keys/%1.jwk"_s.arg(key)));
    token::KitOrder order;
    order.header = R"({"alg":"","typ":"at+jwt"})";
    order.payload = R"({"iss":"https://id.example","aud":"api","sub":"1","client_id":"web","scope":"read"})";
    order.key = jose::importKeys(bytes).value().keys.constFirst();
    order.algorithm = algorithm;
    order.now = noon;
    order.leeway = std::chrono::seconds(leeway);
    return order;
}

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

QByteArray linesFor(const QString &key, const token::KitOrder &order, const QList<token::KitVariant> &kit)
{
    const token::Policy policy = kitPolicy(order);
    QJsonArray required;
    for (const QByteArray &name : policy.requiredClaims)
        required.append(QString::fromUtf8(name));
    QByteArray lines = line({{"alg"_L1, jose::algorithm(order.algorithm).name}, {"key"_L1, key},
        {"now"_L1, token::toSeconds(noon)}, {"leeway"_L1, qint64(order.leeway.count() / 1000)},
        {"iss"_L1, QString::fromUtf8(*policy.issuer)}, {"aud"_L1, QString::fromUtf8(policy.audiences.constFirst())},
        {"sub"_L1, QString::fromUtf8(*policy.subject)}, {"typ"_L1, QString::fromUtf8(*policy.type)},
        {"required"_L1, required}});
    for (const token::KitVariant &row : kit)
        lines += line({{"id"_L1, QString::fromUtf8(row.id)}, {"token"_L1, QString::fromUtf8(row.text.toBase64())}});
    return lines;
}

/// Where a library does other than the kit says, and why. tests/interop/README.md has the same list in words.
struct Difference
{
    const char *id;
    const char *outcome;    ///< the library's
    const char *since = ""; ///< the first version that has it
    const char *below = ""; ///< the first version that has it no more
    bool untilCrit = false; ///< not in a version that is told to look at `crit`
};
using Differences = QList<Difference>;

const Differences pyjwtDifferences{
    {"exp-text", "accepted"},
    {"exp-array", "crashed"},
    {"nbf-text", "accepted"},
    {"iat-text", "crashed", "", "2.7"},
    {"iat-text", "accepted", "2.7"},
    {"sub-wrong", "accepted", "", "2.10"},
    {"sub-number", "accepted", "", "2.10"},
    {"typ-wrong", "accepted"},
    {"typ-missing", "accepted"},
    {.id = "crit-unknown", .outcome = "accepted", .untilCrit = true},
    {.id = "crit-empty", .outcome = "accepted", .untilCrit = true},
    {"header-duplicate", "accepted"},
    {"padding", "accepted"},
    {"alphabet", "accepted"},
    {"payload-bom", "accepted"},
    {"payload-deep", "crashed"},
};

const Differences joseDifferences{
    {"iat-future-1s", "accepted"},
    {"iat-future-1h", "accepted"},
    {"header-duplicate", "accepted"},
    {"newline-after", "accepted"},
    {"padding", "accepted"},
    {"alphabet", "accepted"},
    {"payload-utf8", "accepted"},
    {"payload-bom", "accepted"},
    {"payload-deep", "accepted"},
};

QVersionNumber version(QByteArrayView text) { return QVersionNumber::fromString(QLatin1StringView(text)); }

/// The differences that the output of a script shows, as "id outcome"; the first line is the version.
QByteArrayList found(const QByteArray &out, const QList<token::KitVariant> &kit)
{
    QHash<QByteArray, QByteArray> outcomes;
    for (const QByteArray &one : out.trimmed().split('\n').sliced(1))
        outcomes.insert(one.split(' ').value(0), one.split(' ').value(1));
    QByteArrayList differences;
    for (const token::KitVariant &row : kit) {
        const QByteArray outcome = outcomes.value(row.id, "unanswered");
        if (outcome != (row.accepted ? "accepted" : "rejected"))
            differences.append(row.id + ' ' + outcome);
    }
    return differences;
}

QByteArrayList expected(const Differences &differences, const QByteArray &out, const QList<token::KitVariant> &kit)
{
    const QByteArray told = out.first(out.indexOf('\n'));
    const QVersionNumber its = version(told);
    const bool looksAtCrit = told.endsWith(" crit");
    QByteArrayList list;
    for (const token::KitVariant &row : kit) {
        for (const Difference &one : differences) {
            const QVersionNumber below = version(one.below);
            if (row.id == one.id && its >= version(one.since) && (below.isNull() || its < below)
                && !(one.untilCrit && looksAtCrit))
                list.append(row.id + ' ' + one.outcome);
        }
    }
    return list;
}

} // namespace

/// The whole test kit before Claimsmith's own judgement, Debian's PyJWT and npm's jose. A difference that is not
/// listed fails, and so does a listed one that is gone.
class TestInteropKit : public QObject
{
    Q_OBJECT
private slots:
    void weJudgeEveryRowAsItSays_data() { keys(); }
    void weJudgeEveryRowAsItSays();
    void pyjwtDiffersAsListed_data() { keys(); }
    void pyjwtDiffersAsListed();
    void joseDiffersAsListed_data() { keys(); }
    void joseDiffersAsListed();
    void everyDifferenceIsExplained();

private:
    static void keys();
    jose::CryptoSession m_crypto;
};

void TestInteropKit::keys()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<int>("leeway"); // seconds
    QTest::newRow("HS256") << u"hs256"_s << AlgorithmId::HS256 << 0;
    QTest::newRow("RS256") << u"rsa"_s << AlgorithmId::RS256 << 0;
    QTest::newRow("ES256") << u"p256"_s << AlgorithmId::ES256 << 0;
    QTest::newRow("EdDSA") << u"ed25519"_s << AlgorithmId::EdDSA << 0;
    QTest::newRow("ES256, leeway") << u"p256"_s << AlgorithmId::ES256 << 60;
}

void TestInteropKit::weJudgeEveryRowAsItSays()
{
    QFETCH(QString, key);
    QFETCH(AlgorithmId, algorithm);
    QFETCH(int, leeway);
    const token::KitOrder order = orderFor(key, algorithm, leeway);
    const auto kit = token::makeKit(order);
    QVERIFY(kit && kit->size() > 75);
    token::Judge judge(kitPolicy(order), {order.key});
    for (const token::KitVariant &row : *kit) {
        const token::Verdict verdict = judge.judge(token::Token::decode(row.text), noon);
        QVERIFY2(verdict.accepted() == row.accepted, row.id.constData());
    }
}

void TestInteropKit::pyjwtDiffersAsListed()
{
    QFETCH(QString, key);
    QFETCH(AlgorithmId, algorithm);
    QFETCH(int, leeway);
    const token::KitOrder order = orderFor(key, algorithm, leeway);
    const QList<token::KitVariant> kit = token::makeKit(order).value();
    const Ended ended = runPyjwt(u"verify_kit_pyjwt.py"_s, linesFor(key, order, kit));
    if (ended.status == skipStatus || ended.status < 0)
        QSKIP("PyJWT is missing: apt install python3-jwt python3-cryptography");
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QByteArray differences = found(ended.out, kit).join('\n');
    QVERIFY2(differences == expected(pyjwtDifferences, ended.out, kit).join('\n'), differences.constData());
}

void TestInteropKit::joseDiffersAsListed()
{
    QFETCH(QString, key);
    QFETCH(AlgorithmId, algorithm);
    QFETCH(int, leeway);
    const JoseFolder jose({u"verify_kit_jose.mjs"_s});
    if (!jose.missing().isEmpty())
        QSKIP(jose.missing().constData());
    const token::KitOrder order = orderFor(key, algorithm, leeway);
    const QList<token::KitVariant> kit = token::makeKit(order).value();
    const Ended ended =
        jose.run({u"verify_kit_jose.mjs"_s, sourcePath(u"tests/data/interop"_s)}, linesFor(key, order, kit));
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QByteArray differences = found(ended.out, kit).join('\n');
    QVERIFY2(differences == expected(joseDifferences, ended.out, kit).join('\n'), differences.constData());
}

void TestInteropKit::everyDifferenceIsExplained()
{
    const QByteArray text = readFile(sourcePath(u"tests/interop/README.md"_s));
    for (const auto &[library, differences] :
        {std::pair{"PyJWT", &pyjwtDifferences}, std::pair{"jose", &joseDifferences}}) {
        for (const Difference &one : *differences) {
            const QByteArray start = QByteArray("| ") + library + " | `" + one.id + "` | " + one.outcome;
            QVERIFY2(text.contains(start), start.constData());
        }
    }
    // And no other is.
    QCOMPARE(text.count("\n| PyJWT | ") + text.count("\n| jose | "), pyjwtDifferences.size() + joseDifferences.size());
}

QTEST_GUILESS_MAIN(TestInteropKit)
#include "tst_interopkit.moc"
