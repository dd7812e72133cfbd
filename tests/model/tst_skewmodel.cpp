// SPDX-License-Identifier: MIT
#include "model/skewmodel.h"

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
using model::SkewModel;
using token::fromSeconds;
using token::Instant;
using Anchor = token::SkewSettings::Anchor;

class TestSkewModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cellsAreThoseOfTheMatrix();
    void nowAndTheOwnLeewayAreMarked();
    void theLineOfNowFollowsTheClock();
    void cellsAroundNowFollowTheClock();
    void nothingIsJudgedWhileNobodyLooks();
    void withoutExpiryItIsAroundNow();
    void otherSettingsAreOtherRows();
    void whatCannotBeReadHasNoRows();
    void tablesAreThoseInView();

private:
    void show(const QByteArray &text) { m_model->setToken(std::make_shared<token::Token>(token::Token::decode(text))); }
    void setAnchor(Anchor anchor)
    {
        token::SkewSettings settings = m_model->settings();
        settings.anchor = anchor;
        m_model->setSettings(settings);
    }
    /// The row of an offset.
    [[nodiscard]] int row(token::Duration offset) const
    {
        return static_cast<int>(m_model->settings().offsets.indexOf(offset));
    }
    /// The cell of an offset and a leeway; without one, the name of the row.
    [[nodiscard]] QModelIndex cell(token::Duration offset, std::optional<token::Duration> leeway = {}) const
    {
        const auto column = leeway ? m_model->settings().leeways.indexOf(*leeway) + 1 : 0;
        return m_model->index(row(offset), static_cast<int>(column));
    }
    [[nodiscard]] QList<QModelIndex> marked() const
    {
        QList<QModelIndex> found;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                if (m_model->index(row, column).data(SkewModel::HereRole).toBool())
                    found.append(m_model->index(row, column));
            }
        }
        return found;
    }

    jose::CryptoSession m_crypto;
    Instant m_machine{};
    std::unique_ptr<token::Clock> m_clock;
    std::unique_ptr<SkewModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSkewModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_machine = fromSeconds(hs256Expiry - 100);
    m_clock = std::make_unique<token::Clock>([this] { return m_machine; });
    m_model = std::make_unique<SkewModel>(m_clock.get());
    m_model->setZone(token::Zone::Utc);
    m_model->setActive(true);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestSkewModel::cellsAreThoseOfTheMatrix()
{
    show(hs256Token);
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->columnCount(), 6);
    QCOMPARE(m_model->headline(), u"Accepted in 34 of 50"_s);
    QCOMPARE(cell(-90s).data().toString(), u"exp − 90 s"_s);
    QCOMPARE(m_model->headerData(4, Qt::Horizontal).toString(), u"± 300 s"_s);
    QCOMPARE(cell(0s, 0s).data().toString(), u"expired"_s);
    QCOMPARE(cell(0s, 0s).data(SkewModel::ToneRole).toInt(), int(token::Tone::Refused));
    QCOMPARE(cell(0s, 30s).data().toString(), u"accepted"_s);
    QCOMPARE(cell(0s, 30s).data(SkewModel::ToneRole).toInt(), int(token::Tone::Good));
    QVERIFY(!cell(0s).data(SkewModel::ToneRole).isValid());
    QCOMPARE(cell(600s, 1000s).data(SkewModel::InstantRole).toLongLong(), (hs256Expiry + 600) * 1000);
    QCOMPARE(cell(180s, 60s).data(Qt::ToolTipRole).toString(),
        u"expired with leeway 60 s, on Tue 22 Mar 2011 18:46:00 UTC"_s);
    QVERIFY(cell(180s, 60s).data(Qt::AccessibleTextRole).toString().startsWith("exp + 180 s: expired"_L1));
    show(signedToken(R"({"nbf":1300819380,"exp":1300819381})"));
    QCOMPARE(cell(-390s, 300s).data(SkewModel::ToneRole).toInt(), int(token::Tone::NotYet));
}

void TestSkewModel::nowAndTheOwnLeewayAreMarked()
{
    show(hs256Token);
    QVERIFY(marked().isEmpty());
    QVERIFY(m_model->headerData(1, Qt::Horizontal, SkewModel::OwnRole).toBool());
    token::Policy policy;
    policy.leeway = 60s;
    m_model->setPolicy(policy);
    QVERIFY(!m_model->headerData(1, Qt::Horizontal, SkewModel::OwnRole).toBool());
    QVERIFY(m_model->headerData(3, Qt::Horizontal, SkewModel::OwnRole).toBool());
    m_clock->freeze(m_model->instant(row(90s)));
    QCOMPARE(marked(), (QList<QModelIndex>{cell(90s), cell(90s, 60s)}));
    QVERIFY(cell(90s, 60s).data(Qt::ToolTipRole).toString().endsWith("with the leeway that is expected"_L1));
    m_clock->freeze(m_model->instant(row(90s)) + 999ms);
    QCOMPARE(marked().size(), 2);
    m_clock->freeze(m_model->instant(row(90s)) + 1000ms);
    QVERIFY(marked().isEmpty());
    setAnchor(Anchor::Now);
    QCOMPARE(marked(), (QList<QModelIndex>{cell(0s), cell(0s, 60s)}));
    policy.leeway = 45s; // in no column
    m_model->setPolicy(policy);
    QCOMPARE(marked(), QList<QModelIndex>{cell(0s)});
}

void TestSkewModel::theLineOfNowFollowsTheClock()
{
    show(hs256Token);
    QCOMPARE(m_model->rowsUntilNow(), 2);
    QCOMPARE(m_clock->boundaries()->next(), fromSeconds(hs256Expiry - 90));
    QSignalSpy headline(m_model.get(), &SkewModel::headlineChanged);
    m_machine = fromSeconds(hs256Expiry - 90);
    m_clock->boundaries()->recheck();
    QTRY_COMPARE(m_model->rowsUntilNow(), 3);
    QCOMPARE(headline.count(), 0);                                          // counted from exp, no cell differs
    QCOMPARE(m_clock->boundaries()->next(), fromSeconds(hs256Expiry - 89)); // its mark goes
    m_clock->freeze(fromSeconds(hs256Expiry + 4000));
    QCOMPARE(m_model->rowsUntilNow(), 10);
    QVERIFY(!m_clock->boundaries()->next());
}

void TestSkewModel::cellsAroundNowFollowTheClock()
{
    show(hs256Token);
    setAnchor(Anchor::Now);
    QCOMPARE(cell(90s).data().toString(), u"now + 90 s"_s);
    QCOMPARE(cell(90s, 0s).data().toString(), u"accepted"_s);
    QCOMPARE(m_clock->boundaries()->next(), fromSeconds(hs256Expiry - 90));
    QSignalSpy headline(m_model.get(), &SkewModel::headlineChanged);
    m_machine = fromSeconds(hs256Expiry - 90);
    m_clock->boundaries()->recheck();
    QTRY_COMPARE(cell(90s, 0s).data().toString(), u"expired"_s);
    QCOMPARE(headline.count(), 1);
    QCOMPARE(cell(90s).data(SkewModel::InstantRole).toLongLong(), hs256Expiry * 1000);
    // Not asked for by a cell, the instant is that of the clock all the same.
    m_machine += 5s;
    QCOMPARE(cell(90s).data(SkewModel::InstantRole).toLongLong(), (hs256Expiry + 5) * 1000);
}

void TestSkewModel::nothingIsJudgedWhileNobodyLooks()
{
    m_model->setActive(false);
    show(hs256Token);
    QVERIFY(m_model->isEmpty());
    QVERIFY(!m_clock->boundaries()->next());
    m_model->setActive(true);
    QCOMPARE(m_model->rowCount(), 10);
    setAnchor(Anchor::Now);
    m_model->setActive(false);
    QVERIFY(!m_clock->boundaries()->next());
    m_clock->freeze(fromSeconds(hs256Expiry));
    QCOMPARE(cell(0s, 0s).data().toString(), u"accepted"_s);
    m_model->setActive(true);
    QCOMPARE(cell(0s, 0s).data().toString(), u"expired"_s);
    m_model->setActive(false);
    show(signedToken("{}"));
    QVERIFY(m_model->isEmpty());
}

void TestSkewModel::withoutExpiryItIsAroundNow()
{
    show(signedToken(R"({"nbf":1300819380})"));
    QCOMPARE(m_model->settings().anchor, Anchor::Expiry);
    QCOMPARE(m_model->anchor(), Anchor::Now);
    QCOMPARE(cell(90s).data().toString(), u"now + 90 s"_s);
    QCOMPARE(cell(90s, 0s).data().toString(), u"not yet valid"_s);
    QCOMPARE(cell(90s, 30s).data().toString(), u"accepted"_s);
}

void TestSkewModel::otherSettingsAreOtherRows()
{
    show(hs256Token);
    token::SkewSettings settings;
    settings.offsets = {-1s, 0s};
    settings.leeways = {0s};
    m_model->setSettings(settings);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->columnCount(), 2);
    QCOMPARE(m_model->headline(), u"Accepted in 1 of 2"_s);
    token::Policy policy;
    policy.maxAge = 10s;
    m_model->setPolicy(policy);
    QCOMPARE(m_model->headline(), u"Accepted in 1 of 2"_s); // no iat, no age
}

void TestSkewModel::whatCannotBeReadHasNoRows()
{
    show(hs256Token);
    for (const QByteArray &text : {"hello"_ba, signedToken("12"), signedToken("no JSON"), QByteArray()}) {
        show(text);
        QVERIFY(m_model->isEmpty());
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), 0);
        QCOMPARE(m_model->headline(), QString());
    }
    show(signedToken("{}"));
    QCOMPARE(m_model->headline(), u"Accepted in 50 of 50"_s);
}

void TestSkewModel::tablesAreThoseInView()
{
    show(hs256Token);
    setAnchor(Anchor::Now);
    m_machine = fromSeconds(hs256Expiry); // and no timer ran
    const token::TextTable worded = m_model->wordedTable();
    const token::TextTable plain = m_model->plainTable();
    QCOMPARE(worded.rows.size(), 10);
    QCOMPARE(worded.rows.at(row(0s)),
        (QStringList{u"now"_s, u"expired"_s, u"accepted"_s, u"accepted"_s, u"accepted"_s, u"accepted"_s}));
    QCOMPARE(plain.rows.at(row(0s)).at(1), u"2011-03-22T18:43:00Z"_s);
}

QTEST_GUILESS_MAIN(TestSkewModel)
#include "tst_skewmodel.moc"
