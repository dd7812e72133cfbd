// SPDX-License-Identifier: MIT
#include "model/othersmodel.h"

#include "jose/crypto/crypto.h"
#include "model/rfctokens.h"
#include "token/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using model::OthersModel;
using token::fromSeconds;
using token::Instant;
using Column = OthersModel::Column;

class TestOthersModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyRuleHasItsRow();
    void aRowOpensIntoItsRule();
    void answersFollowTheClock();
    void oneTimerWaitsForTheNextAnswer();
    void nothingIsJudgedWhileNobodyLooks();
    void anotherTokenKeepsTheRows();
    void whatCannotBeReadHasNoRows_data();
    void whatCannotBeReadHasNoRows();
    void tablesAreThoseInView();

private:
    void show(const QByteArray &text) { m_model->setToken(std::make_shared<token::Token>(token::Token::decode(text))); }
    [[nodiscard]] QModelIndex cell(QLatin1StringView rule, Column column) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, static_cast<int>(column));
            if (index.data(OthersModel::RuleRole).toString() == rule)
                return index;
        }
        qFatal("there is no row %s", rule.data());
    }
    [[nodiscard]] QString text(QLatin1StringView rule, Column column = Column::Answer) const
    {
        return cell(rule, column).data().toString();
    }

    jose::CryptoSession m_crypto;
    Instant m_machine{};
    std::unique_ptr<token::Clock> m_clock;
    std::unique_ptr<OthersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOthersModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_machine = fromSeconds(hs256Expiry - 1);
    m_clock = std::make_unique<token::Clock>([this] { return m_machine; });
    m_model = std::make_unique<OthersModel>(m_clock.get());
    m_model->setZone(token::Zone::Utc);
    m_model->setActive(true);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestOthersModel::everyRuleHasItsRow()
{
    show(hs256Token);
    QCOMPARE(m_model->rowCount(), static_cast<int>(token::otherRules().size()));
    QCOMPARE(m_model->headline(), u"Accepted by 20 of 20"_s);
    QCOMPARE(text("pyjwt"_L1, Column::Library), u"PyJWT"_s);
    QCOMPARE(text("pyjwt"_L1, Column::Platform), u"Python"_s);
    QCOMPARE(text("pyjwt"_L1), u"accepted"_s);
    QCOMPARE(text("pyjwt"_L1, Column::Until), u"22 Mar 18:43:00"_s);
    QCOMPARE(text("microsoft"_L1, Column::Until), u"22 Mar 18:48:00.001"_s.first(15)); // to the second
    QCOMPARE(text("microsoft"_L1, Column::Leeway), u"300 s"_s);
    QCOMPARE(text("microsoft"_L1, Column::NeedsExpiry), u"yes"_s);
    QCOMPARE(text("rust-jsonwebtoken"_L1, Column::NotBefore), u"not checked"_s);
    QCOMPARE(text("php-jwt"_L1, Column::IssuedAt), u"if no nbf"_s);
    QCOMPARE(text("step"_L1, Column::Fraction), u"refused"_s);
    const QString tip = cell("jwt-cli"_L1, Column::Library).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("jwt-cli 6.2.0"_L1) && tip.contains("18:59:41 UTC (leeway 1000 s)"_L1)
                 && tip.contains("src/translators/decode.rs"_L1),
        qPrintable(tip));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
}

void TestOthersModel::aRowOpensIntoItsRule()
{
    show(hs256Token);
    const QModelIndex microsoft = cell("microsoft"_L1, Column::Library);
    QStringList names;
    for (int row = 0; row < m_model->rowCount(microsoft); ++row) {
        const QModelIndex fact = m_model->index(row, 0, microsoft);
        names.append(fact.data(OthersModel::FactNameRole).toString());
        QVERIFY(!fact.data(OthersModel::FactValueRole).toString().isEmpty());
        QCOMPARE(fact.data(OthersModel::RuleRole).toString(), u"microsoft"_s);
        QCOMPARE(m_model->rowCount(fact), 0);
    }
    QCOMPARE(names.constFirst(), u"accepted"_s);
    QCOMPARE(names.constLast(), u"source"_s);
    const QString source = m_model->index(static_cast<int>(names.size()) - 1, 0, microsoft).data().toString();
    QVERIFY2(source.contains("DefaultClockSkew"_L1), qPrintable(source));
}

void TestOthersModel::answersFollowTheClock()
{
    show(hs256Token);
    QSignalSpy headline(m_model.get(), &OthersModel::headlineChanged);
    m_clock->freeze(fromSeconds(hs256Expiry));
    QCOMPARE(headline.count(), 1);
    QCOMPARE(text("pyjwt"_L1), u"refused"_s);
    QCOMPARE(cell("pyjwt"_L1, Column::Answer).data(OthersModel::ToneRole).toInt(), int(token::Tone::Refused));
    QVERIFY(!cell("pyjwt"_L1, Column::Library).data(OthersModel::ToneRole).isValid());
    QCOMPARE(text("joserfc"_L1), u"accepted"_s); // now > exp
    QCOMPARE(text("microsoft"_L1), u"accepted"_s);
    m_clock->freeze(fromSeconds(hs256Expiry + 2000));
    QCOMPARE(m_model->headline(), u"Accepted by 0 of 20"_s);
    QCOMPARE(m_model->acceptedCount(), 0);
    const QModelIndex why = m_model->index(0, 0, cell("jwt-cli"_L1, Column::Library));
    QVERIFY(why.data().toString().startsWith("refused: Expired"_L1));
    m_clock->freeze(fromSeconds(hs256Expiry - 1));
    QCOMPARE(m_model->headline(), u"Accepted by 20 of 20"_s);
}

void TestOthersModel::oneTimerWaitsForTheNextAnswer()
{
    show(hs256Token);
    QCOMPARE(m_clock->boundaries()->next(), fromSeconds(hs256Expiry));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_machine = fromSeconds(hs256Expiry);
    m_clock->boundaries()->recheck();
    QTRY_COMPARE(text("pyjwt"_L1), u"refused"_s);
    // Two for each row that differs, none for others.
    int differing = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex answer = m_model->index(row, static_cast<int>(Column::Answer));
        differing += answer.data().toString() == u"refused"_s;
    }
    QCOMPARE(changed.count(), 2 * differing);
    QCOMPARE(m_clock->boundaries()->next(), fromSeconds(hs256Expiry) + 1ms); // jjwt: now > exp
}

void TestOthersModel::nothingIsJudgedWhileNobodyLooks()
{
    m_model->setActive(false);
    QSignalSpy headline(m_model.get(), &OthersModel::headlineChanged);
    show(hs256Token);
    QVERIFY(!m_clock->boundaries()->next());
    QVERIFY(m_model->isEmpty());
    m_clock->freeze(fromSeconds(hs256Expiry));
    QCOMPARE(headline.count(), 0);
    m_model->setActive(true);
    QCOMPARE(text("pyjwt"_L1), u"refused"_s);
    m_model->setActive(false);
    QVERIFY(!m_clock->boundaries()->next());
    m_clock->freeze(fromSeconds(hs256Expiry - 1));
    QCOMPARE(text("pyjwt"_L1), u"refused"_s);
    m_model->setActive(true);
    QCOMPARE(text("pyjwt"_L1), u"accepted"_s);
    // A token that came meanwhile: the rows of the former one are gone at once.
    m_model->setActive(false);
    show(signedToken("{}"));
    QVERIFY(m_model->isEmpty());
}

void TestOthersModel::anotherTokenKeepsTheRows()
{
    show(hs256Token);
    const QPersistentModelIndex selected(cell("jose"_L1, Column::Library));
    show(signedToken("{}"));
    QVERIFY(selected.isValid());
    QCOMPARE(text("jose"_L1), u"accepted"_s);
    QCOMPARE(text("jose"_L1, Column::Until), u"for ever"_s);
    QCOMPARE(text("jwt-cli"_L1), u"refused"_s); // it needs an exp
    QCOMPARE(text("jwt-cli"_L1, Column::Until), u"–"_s);
    QVERIFY(!m_clock->boundaries()->next());
    show(signedToken(R"({"exp":"soon"})"));
    QCOMPARE(cell("php-jwt"_L1, Column::Answer).data(OthersModel::ToneRole).toInt(), int(token::Tone::NotChecked));
    show(signedToken(R"({"nbf":1e12})"));
    QCOMPARE(cell("pyjwt"_L1, Column::Answer).data(OthersModel::ToneRole).toInt(), int(token::Tone::NotYet));
}

void TestOthersModel::whatCannotBeReadHasNoRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("no token") << "hello"_ba;
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("no JSON") << signedToken("exp 12");
    QTest::addRow("no object") << signedToken("[12]");
    QTest::addRow("encrypted") << "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA"_ba;
}

void TestOthersModel::whatCannotBeReadHasNoRows()
{
    QFETCH(QByteArray, text);
    show(hs256Token);
    QVERIFY(!m_model->isEmpty());
    show(text);
    QVERIFY(m_model->isEmpty());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->headline(), QString());
}

void TestOthersModel::tablesAreThoseInView()
{
    show(hs256Token);
    m_clock->freeze(fromSeconds(hs256Expiry));
    const token::TextTable worded = m_model->wordedTable();
    const token::TextTable plain = m_model->plainTable();
    QCOMPARE(worded.rows.size(), m_model->rowCount());
    QCOMPARE(plain.rows.size(), m_model->rowCount());
    for (const token::TextTable &table : {worded, plain}) {
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.headings.size());
    }
    const QString markdown = token::toMarkdown(worded);
    QVERIFY2(markdown.contains("| PyJWT 2.10.1"_L1) && markdown.contains("Expired: refused since Tue 22 Mar 2011"_L1),
        qPrintable(markdown));
    QCOMPARE(plain.rows.constFirst().first(13),
        (QStringList{u"pyjwt"_s, u"PyJWT"_s, u"2.10.1"_s, u"Python"_s, u"refused"_s, u"expired"_s, u"exp"_s, QString(),
            u"2011-03-22T18:43:00Z"_s, u"0"_s, u"no"_s, u"yes"_s, u"yes"_s}));
}

QTEST_GUILESS_MAIN(TestOthersModel)
#include "tst_othersmodel.moc"
