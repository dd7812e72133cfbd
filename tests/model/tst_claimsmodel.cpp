// SPDX-License-Identifier: MIT
#include "model/claimnode.h"
#include "model/claimsmodel.h"
#include "token/judge.h"
#include "token/translation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::ClaimsModel;
using token::Tone;

namespace {

std::shared_ptr<const token::Token> tokenOf(const QByteArray &payload, const QByteArray &header = R"({"alg":"HS256"})")
{
    constexpr auto flags = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return std::make_shared<const token::Token>(
        token::Token::decode(header.toBase64(flags) + '.' + payload.toBase64(flags) + ".c2ln"));
}

constexpr qint64 noon = 1773316800; // 2026-03-12 12:00:00 UTC

} // namespace

class TestClaimsModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void keepsOrderNumbersAndEscapes();
    void nestsWithPathsAndPointers();
    void quotesOddNamesInPaths_data();
    void quotesOddNamesInPaths();
    void flagsDuplicatesAtEveryDepth();
    void saysWhatARegisteredClaimMeans();
    void timeClaimsHaveDateAndRelativeText();
    void timeClaimsThatAreNoTimeAreToldSo_data();
    void timeClaimsThatAreNoTimeAreToldSo();
    void tonesFollowTheVerdict();
    void relativeTextsMoveOnlyWhileWatched();
    void largeArraysComeInBatches();
    void longValuesAreCutInTheCellOnly();
    void deceptiveCharactersAreWrittenOut();
    void headerSaysWhatIsNotProtected();
    void payloadThatIsNoJsonHasNoRows();

private:
    void show(const QByteArray &payload)
    {
        m_token = tokenOf(payload);
        token::Judge judge({}, {});
        m_model->setToken(m_token, judge.judge(*m_token, m_clock->now()));
    }
    QModelIndex row(int at, const QModelIndex &parent = {}) const { return m_model->index(at, 0, parent); }
    QString cell(int at, int column) const { return m_model->index(at, column).data().toString(); }

    std::unique_ptr<token::Clock> m_clock;
    std::unique_ptr<ClaimsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::shared_ptr<const token::Token> m_token;
};

void TestClaimsModel::initTestCase()
{
    token::installTranslation(QCoreApplication::instance(), {u"en"_s}); // for "1 member"
}

void TestClaimsModel::init()
{
    m_tester.reset();
    m_clock = std::make_unique<token::Clock>();
    m_clock->freeze(token::fromSeconds(noon));
    m_model = std::make_unique<ClaimsModel>(ClaimsModel::Part::Payload, m_clock.get());
    m_model->setZone(token::Zone::Utc);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // It would fetch from inside rowsInserted(), which no view does; the tests fetch by themselves.
    m_tester->setUseFetchMore(false);
}

void TestClaimsModel::keepsOrderNumbersAndEscapes()
{
    // jwt.io rounds 9007199254740993 and loses duplicate names.
    show(R"({"z":9007199254740993,"a":1.50e2,"url":"https:\/\/x","n":null,"t":true})");
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(cell(0, ClaimsModel::Name), u"z"_s);
    QCOMPARE(cell(0, ClaimsModel::Value), u"9007199254740993"_s);
    QCOMPARE(cell(1, ClaimsModel::Value), u"1.50e2"_s);
    QCOMPARE(cell(2, ClaimsModel::Value), u"\"https:\\/\\/x\""_s);
    QCOMPARE(row(2).data(ClaimsModel::ValueRole).toString(), u"https://x"_s);
    QCOMPARE(row(2).data(ClaimsModel::JsonRole).toString(), u"\"https:\\/\\/x\""_s);
    QCOMPARE(cell(3, ClaimsModel::Value), u"null"_s);
    QCOMPARE(row(4).data(ClaimsModel::TypeRole).toInt(), static_cast<int>(jose::JsonValue::Type::Bool));
}

void TestClaimsModel::nestsWithPathsAndPointers()
{
    show(R"({"a":{"b":[10,{"c":"x"}]}})");
    const QModelIndex a = row(0);
    QVERIFY(m_model->hasChildren(a));
    QVERIFY(m_model->canFetchMore(a));
    QCOMPARE(m_model->rowCount(a), 0);
    m_model->fetchMore(a);
    const QModelIndex b = row(0, a);
    m_model->fetchMore(b);
    QCOMPARE(m_model->rowCount(b), 2);
    const QModelIndex second = row(1, b);
    m_model->fetchMore(second);
    const QModelIndex c = row(0, second);
    QCOMPARE(c.data(ClaimsModel::PathRole).toString(), u"$.a.b[1].c"_s);
    QCOMPARE(c.data(ClaimsModel::PointerRole).toString(), u"/a/b/1/c"_s);
    QCOMPARE(second.data().toString(), u"[1]"_s);
    QCOMPARE(c.parent(), second);
    QVERIFY(!m_model->hasChildren(c));
    QCOMPARE(b.siblingAtColumn(ClaimsModel::Value).data().toString(), u"[10,{\"c\":\"x\"}]"_s);
}

void TestClaimsModel::quotesOddNamesInPaths_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pointer");
    QTest::addRow("a URI") << "http://x/~y"_ba << u"$['http://x/~y']"_s << u"/http:~1~1x~1~0y"_s;
    QTest::addRow("a quote") << "it's"_ba << u"$['it\\'s']"_s << u"/it's"_s;
    QTest::addRow("empty") << ""_ba << u"$['']"_s << u"/"_s;
    QTest::addRow("digit first") << "1a"_ba << u"$['1a']"_s << u"/1a"_s;
    QTest::addRow("underscore") << "_a1"_ba << u"$._a1"_s << u"/_a1"_s;
}

void TestClaimsModel::quotesOddNamesInPaths()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, path);
    QFETCH(QString, pointer);
    show("{" + jose::jsonQuoted(name) + ":1}");
    QCOMPARE(row(0).data(ClaimsModel::PathRole).toString(), path);
    QCOMPARE(row(0).data(ClaimsModel::PointerRole).toString(), pointer);
}

void TestClaimsModel::flagsDuplicatesAtEveryDepth()
{
    show(R"({"sub":"1","sub":"2","o":{"x":1,"y":2,"x":3}})");
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(row(0).data(ClaimsModel::DuplicateRole).toBool());
    QVERIFY(row(1).data(ClaimsModel::DuplicateRole).toBool());
    QVERIFY(!row(2).data(ClaimsModel::DuplicateRole).toBool());
    QCOMPARE(row(0).data(ClaimsModel::ToneRole).toInt(), static_cast<int>(Tone::Attention));
    QVERIFY(row(1).data(ClaimsModel::DetailRole).toString().contains(u"more than once"_s));
    const QModelIndex object = row(2);
    m_model->fetchMore(object);
    QVERIFY(row(0, object).data(ClaimsModel::DuplicateRole).toBool());
    QVERIFY(!row(1, object).data(ClaimsModel::DuplicateRole).toBool());
}

void TestClaimsModel::saysWhatARegisteredClaimMeans()
{
    show(R"({"iss":"joe","mine":1,"roles":["a","b"],"none":[],"o":{"p":1},"one":[1],"empty":{}})");
    QCOMPARE(row(0).data(ClaimsModel::MeaningRole).toString(), u"Issuer"_s);
    QCOMPARE(row(0).data(ClaimsModel::ReferenceRole).toString(), u"RFC 7519 §4.1.1"_s);
    QCOMPARE(row(1).data(ClaimsModel::MeaningRole).toString(), u"Custom claim"_s);
    QVERIFY(row(2).data(ClaimsModel::DetailRole).toString().endsWith(u"2 entries"_s));
    QCOMPARE(row(3).data(ClaimsModel::DetailRole).toString(), u"empty array"_s);
    QVERIFY(row(4).data(ClaimsModel::DetailRole).toString().endsWith(u"1 member"_s));
    QCOMPARE(row(5).data(ClaimsModel::DetailRole).toString(), u"1 entry"_s);
    QCOMPARE(row(6).data(ClaimsModel::DetailRole).toString(), u"empty object"_s);
}

void TestClaimsModel::timeClaimsHaveDateAndRelativeText()
{
    show(R"({"iat":1773313200,"exp":1773320400.5,"nested":{"exp":1}})");
    QCOMPARE(row(0).data(ClaimsModel::DetailRole).toString(), u"Thu 12 Mar 2026 11:00:00 UTC"_s);
    QCOMPARE(row(0).data(ClaimsModel::RelativeRole).toString(),
        token::relativeText(token::fromSeconds(1773313200), m_clock->now()));
    QCOMPARE(row(1).data(ClaimsModel::InstantRole).toLongLong(), 1773320400500);
    const QModelIndex nested = row(2);
    m_model->fetchMore(nested);
    QVERIFY(row(0, nested).data(ClaimsModel::InstantRole).isNull());
    QCOMPARE(row(0, nested).data(ClaimsModel::MeaningRole).toString(), QString());
}

void TestClaimsModel::timeClaimsThatAreNoTimeAreToldSo_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("detail");
    QTest::addRow("a string") << R"("tomorrow")"_ba << u"not a number, so not a time"_s;
    QTest::addRow("null") << "null"_ba << u"not a number, so not a time"_s;
    QTest::addRow("beyond") << "1e400"_ba << u"beyond the calendar"_s;
}

void TestClaimsModel::timeClaimsThatAreNoTimeAreToldSo()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, detail);
    show("{\"exp\":" + value + "}");
    QCOMPARE(row(0).data(ClaimsModel::DetailRole).toString(), detail);
    QCOMPARE(row(0).data(ClaimsModel::RelativeRole).toString(), QString());
    QCOMPARE(row(0).data(ClaimsModel::ToneRole).toInt(), static_cast<int>(Tone::Refused));
}

void TestClaimsModel::tonesFollowTheVerdict()
{
    show("{\"exp\":" + QByteArray::number(noon + 3600) + "}");
    QCOMPARE(row(0).data(ClaimsModel::ToneRole).toInt(), static_cast<int>(Tone::Good));
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    token::Judge judge({}, {});
    m_clock->freeze(token::fromSeconds(noon + 3600));
    m_model->setVerdict(judge.judge(*m_token, m_clock->now()));
    QCOMPARE(row(0).data(ClaimsModel::ToneRole).toInt(), static_cast<int>(Tone::Refused));
    QCOMPARE(reset.count(), 0);
}

void TestClaimsModel::relativeTextsMoveOnlyWhileWatched()
{
    show("{\"exp\":" + QByteArray::number(noon + 30) + ",\"sub\":\"1\"}");
    m_clock->setSpeed(20);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QTest::qWait(300);
    QCOMPARE(changed.count(), 0);
    m_model->setTicking(true);
    QTRY_VERIFY(changed.count() >= 2);
    QCOMPARE(changed.constLast().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.constLast().at(0).toModelIndex().column(), int(ClaimsModel::Meaning));
}

void TestClaimsModel::largeArraysComeInBatches()
{
    QByteArray list = "{\"big\":[0";
    for (int at = 1; at < 1200; ++at)
        list += ',' + QByteArray::number(at);
    show(list + "]}");
    const QModelIndex big = row(0);
    m_model->fetchMore(big);
    QCOMPARE(m_model->rowCount(big), ClaimsModel::batch);
    m_model->fetchMore(big);
    m_model->fetchMore(big);
    QCOMPARE(m_model->rowCount(big), 1200);
    QVERIFY(!m_model->canFetchMore(big));
    QCOMPARE(row(1199, big).data(ClaimsModel::PathRole).toString(), u"$.big[1199]"_s);
    QCOMPARE(row(1199, big).data(ClaimsModel::JsonRole).toString(), u"1199"_s);
}

void TestClaimsModel::longValuesAreCutInTheCellOnly()
{
    show("{\"x\":\"" + QByteArray(100'000, 'y') + "\"}");
    QCOMPARE(cell(0, ClaimsModel::Value).size(), ClaimsModel::longestCell + 1);
    QVERIFY(cell(0, ClaimsModel::Value).endsWith(u'…'));
    QCOMPARE(row(0).data(ClaimsModel::ValueRole).toString().size(), 100'000);
    QCOMPARE(row(0).data(ClaimsModel::JsonRole).toString().size(), 100'002);
}

void TestClaimsModel::deceptiveCharactersAreWrittenOut()
{
    // U+202E turns what follows around: "nimda" would read "admin" in the cell (Trojan Source, CVE-2021-42574).
    show("{\"role\":\"\xE2\x80\xAEnimda\"}");
    QCOMPARE(cell(0, ClaimsModel::Value), u"\"\\u202enimda\""_s);
    QCOMPARE(row(0).data(ClaimsModel::ValueRole).toString(), u"\u202enimda"_s);
    QCOMPARE(model::oneLine("[\n  1,\r\n  \"a  b\"\n]", 100), u"[ 1, \"a  b\" ]"_s);
}

void TestClaimsModel::headerSaysWhatIsNotProtected()
{
    ClaimsModel header(ClaimsModel::Part::Header, m_clock.get());
    const QAbstractItemModelTester tester(&header, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // RFC 7515 §7.2.2, flattened: {"alg":"HS256"} protected, a key ID beside it that nobody signed.
    const auto flattened = std::make_shared<const token::Token>(token::Token::decode(
        R"({"payload":"e30","protected":"eyJhbGciOiJIUzI1NiJ9","header":{"kid":"x"},"signature":"c2ln"})"));
    header.setToken(flattened, {});
    QCOMPARE(header.rowCount(), 2);
    QCOMPARE(header.index(0, ClaimsModel::Name).data().toString(), u"alg"_s);
    QCOMPARE(header.index(0, ClaimsModel::Name).data(ClaimsModel::MeaningRole).toString(), u"Algorithm"_s);
    QCOMPARE(header.index(1, ClaimsModel::Name).data().toString(), u"kid"_s);
    QCOMPARE(header.index(1, ClaimsModel::Value).data().toString(), u"\"x\""_s);
    QVERIFY(header.index(1, 0).data(ClaimsModel::DetailRole).toString().contains(u"not protected"_s));
    QVERIFY(!header.index(0, 0).data(ClaimsModel::DetailRole).toString().contains(u"not protected"_s));
}

void TestClaimsModel::payloadThatIsNoJsonHasNoRows()
{
    show("not json");
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasChildren({}));
    m_model->setToken(nullptr, {});
    QCOMPARE(m_model->rowCount(), 0);
    show(R"(["an","array"])");
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(row(1).data(ClaimsModel::PathRole).toString(), u"$[1]"_s);
}

QTEST_GUILESS_MAIN(TestClaimsModel)
#include "tst_claimsmodel.moc"
