// SPDX-License-Identifier: MIT
#include "model/crafting.h"
#include "model/history.h"
#include "model/inspection.h"
#include "model/renewal.h"
#include "model/rfctokens.h"
#include "model/sessionsbench.h"
#include "model/sessionwatching.h"
#include "model/sightings.h"
#include "model/tokenediting.h"
#include "model/watchlist.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::History;

/// How tokens come into the history from each page.
class TestSightings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m.end(); }

    void whatIsInspectedOnceItRests();
    void everyTokenOfAText();
    void typingLeavesNoPieces();
    void keysAndOtherTextsAreNot();
    void editsOnlyWhereTheyAreUsed();
    void thePolicyOfInspect();
    void craftedOnPurpose();
    void craftedAndHandedOut();
    void issuedToTheWindow();
    void watchedAndRenewed();
    void watchedFromElsewhereKeepsItsOrigin();

private:
    void inspect(const QByteArray &text) const
    {
        m.workbench->inspection()->setText(QString::fromUtf8(text));
        m.workbench->sightings()->settle();
    }
    [[nodiscard]] History *history() const { return m.workbench->history(); }
    /// "Crafted 42", the latest first.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < history()->rowCount(); ++row)
            all.append(cell(row, History::Origin) + u' ' + cell(row, History::Subject));
        return all;
    }
    [[nodiscard]] QString cell(int row, int column) const { return history()->index(row, column).data().toString(); }
    static QByteArray token(const QByteArray &subject)
    {
        return signedToken(R"({"sub":")" + subject + R"(","exp":1700003600})");
    }

    jose::CryptoSession m_crypto;
    SessionsBench m;
};

void TestSightings::init()
{
    m.begin();
    m.workbench->keyring()->add(onlyKey(hs256Jwk), u"rfc"_s, u"a1"_s);
}

void TestSightings::whatIsInspectedOnceItRests()
{
    m.workbench->inspection()->setText(QString::fromUtf8(token("a")));
    QCOMPARE(rows(), QStringList());
    QTRY_COMPARE(rows(), QStringList{u"Inspected a"_s});
    inspect(token("b"));
    QCOMPARE(rows(), QStringList({u"Inspected b"_s, u"Inspected a"_s}));
    inspect("");
    inspect(token("a"));
    QCOMPARE(rows(), QStringList({u"Inspected a"_s, u"Inspected b"_s}));
}

void TestSightings::everyTokenOfAText()
{
    inspect(R"({"access_token":")" + token("a") + R"(","refresh_token":")" + token("b") + "\"}");
    QCOMPARE(rows(), QStringList({u"Inspected a"_s, u"Inspected b"_s}));
    QCOMPARE(cell(1, History::Use), u"Refresh token"_s);
    m.workbench->inspection()->choose(1);
    m.workbench->sightings()->settle();
    QCOMPARE(rows(), QStringList({u"Inspected b"_s, u"Inspected a"_s}));
}

void TestSightings::typingLeavesNoPieces()
{
    const QByteArray text = token("a");
    for (qsizetype length = text.size() - 10; length <= text.size(); ++length)
        m.workbench->inspection()->setText(QString::fromUtf8(text.first(length)));
    m.workbench->sightings()->settle();
    QCOMPARE(history()->rowCount(), 1);
    QCOMPARE(history()->row(text), 0);
}

void TestSightings::keysAndOtherTextsAreNot()
{
    for (const char *text : {hs256Jwk, encryptedPem, "Hello", "a secret of 32 bytes, or so it says"})
        inspect(text);
    m.workbench->take(hs256Jwk, u"a.jwk"_s);
    m.workbench->sightings()->settle();
    QCOMPARE(rows(), QStringList());
}

void TestSightings::editsOnlyWhereTheyAreUsed()
{
    inspect(token("a"));
    m.workbench->editing()->setOn(true);
    m.workbench->editing()->setText(token::Segment::Payload, R"({"sub":"edited"})");
    QVERIFY(m.workbench->editing()->isEdited());
    m.workbench->sightings()->settle();
    QCOMPARE(rows(), QStringList{u"Inspected a"_s});
    m.workbench->sightings()->seeEdited();
    QCOMPARE(rows(), QStringList({u"Edited edited"_s, u"Inspected a"_s}));
    m.workbench->editing()->goBack();
    m.workbench->sightings()->seeEdited();
    QCOMPARE(history()->rowCount(), 2);
}

void TestSightings::thePolicyOfInspect()
{
    inspect(token("a"));
    QVERIFY(history()->verdict(0).accepted());
    token::Policy policy;
    policy.audiences = {"api"};
    m.workbench->inspection()->setPolicy(policy);
    QVERIFY(!history()->verdict(0).accepted());
}

void TestSightings::craftedOnPurpose()
{
    model::Crafting *crafting = m.workbench->crafting();
    crafting->chooseKey(0, m.workbench->keyring()->entries().constFirst().handle);
    crafting->settle();
    QVERIFY(crafting->isComplete());
    QCOMPARE(rows(), QStringList()); // the form signs with each letter that is typed
    QVERIFY(crafting->generate());
    QCOMPARE(history()->rowCount(), crafting->tokenCount());
    QCOMPARE(cell(0, History::Origin), u"Crafted"_s);
    crafting->setPair(!crafting->isPair());
    crafting->settle();
    QVERIFY(crafting->generate());
    if (crafting->isPair())
        QCOMPARE(cell(1, History::Use), u"Refresh token"_s);
}

void TestSightings::craftedAndHandedOut()
{
    model::Crafting *crafting = m.workbench->crafting();
    crafting->chooseKey(0, m.workbench->keyring()->entries().constFirst().handle);
    QVERIFY(m.workbench->inspectCrafted(0));
    m.workbench->sightings()->settle();
    QCOMPARE(history()->rowCount(), crafting->tokenCount());
    QCOMPARE(cell(0, History::Origin), u"Crafted"_s);
    for (const model::KeyEntry &entry : QList(m.workbench->keyring()->entries()))
        m.workbench->keyring()->remove(entry.handle);
    history()->forget();
    crafting->handOut();
    QCOMPARE(rows(), QStringList()); // no key, no token
}

void TestSightings::issuedToTheWindow()
{
    const QByteArray family = m.logIn();
    QCOMPARE(history()->rowCount(), 2);
    QCOMPARE(history()->row(m.sessions()->accessToken(family)), 0);
    QCOMPARE(history()->row(m.sessions()->refreshToken(family)), 1);
    QCOMPARE(cell(0, History::Origin), u"Issued here"_s);
    QCOMPARE(cell(1, History::Use), u"Refresh token"_s);
    m.deeds()->refresh(family);
    m.settle();
    QCOMPARE(history()->rowCount(), 4);
}

void TestSightings::watchedAndRenewed()
{
    model::WatchList *list = m.workbench->watchList();
    const auto handles = list->watch({{token("a")}});
    QCOMPARE(rows(), QStringList{u"Watched a"_s});
    m.workbench->clock()->step(std::chrono::minutes(1));
    m.workbench->renewal()->renew(handles);
    QTRY_COMPARE(rows(), QStringList({u"Renewed a"_s, u"Watched a"_s}));
    list->stop(handles);
    QCOMPARE(history()->rowCount(), 2);
}

void TestSightings::watchedFromElsewhereKeepsItsOrigin()
{
    inspect(token("b"));
    inspect(token("a"));
    m.workbench->watchList()->watch({{token("b")}});
    QCOMPARE(rows(), QStringList({u"Inspected a"_s, u"Inspected b"_s}));
    const QByteArray family = m.logIn();
    m.workbench->sessionWatching()->watch(family);
    m.settle();
    QCOMPARE(cell(0, History::Origin), u"Issued here"_s);
    QCOMPARE(history()->rowCount(), 4);
}

QTEST_GUILESS_MAIN(TestSightings)
#include "tst_sightings.moc"
