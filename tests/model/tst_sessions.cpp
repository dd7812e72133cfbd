// SPDX-License-Identifier: MIT
#include "model/sessionsbench.h"

#include "model/renewal.h"
#include "model/sessionwatching.h"
#include "model/watchlist.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTemporaryDir>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::RaceEntry;
using model::RequestLog;
using model::Sessions;
using model::SessionsModel;

/// What a person does with users and sessions at the window, without a window.
class TestSessions : public QObject
{
    Q_OBJECT
private slots:
    void init() { m.begin(); }
    void cleanup() { m.end(); }

    void touchesNothingBeforeItBegins();
    void samplesAtFirstStart();
    void loginIsAFamily();
    void refreshRotates();
    void endsSoonFollowsTheSetting();
    void replayRevokesTheFamily();
    void familyOfAnotherProgramIsShownAndRefreshed();
    void logoutEndsItAndSaysSo();
    void revokedByHand();
    void theClockMovesAllOfIt();
    void theClockBringsItBack();
    void graceIsHonouredAndEnds();
    void policiesTakeEffectAtOnce();
    void keysAreChangedWithoutEndingTokens();
    void rowsStay();
    void whoAmIAnswersAsTheApi();
    void theLogSaysWhy();
    void noTokenIsKept();
    void raceHasOneWinner();
    void raceWithoutRotation();
    void watchedSessionIsRenewedByRefreshing();
    void refreshByHandReachesTheWatchList();
    void endedSessionCannotBeRenewed();
    void damagedFileIsToldAndBegunAnew();
    void unusableFileIsToldAndTriedAgain();
    void optionsSurvive();
    void hostileOptions_data();
    void hostileOptions();

private:
    [[nodiscard]] QByteArray newest() const { return m.tree()->index(0, 0).data(SessionsModel::IdRole).toByteArray(); }
    SessionsBench m;
};

void TestSessions::touchesNothingBeforeItBegins()
{
    const QTemporaryDir folder;
    model::Workbench workbench([] { return SessionsBench::start; });
    workbench.setDataFolder(folder.path());
    QCOMPARE(workbench.sessions()->state(), Sessions::State::Closed);
    workbench.sessions()->refreshView();
    QVERIFY(!workbench.sessions()->isBusy());
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(workbench.keyring()->isEmpty());
}

void TestSessions::samplesAtFirstStart()
{
    const QAbstractItemModelTester users(m.sessions()->users());
    QCOMPARE(m.sessions()->state(), Sessions::State::Open);
    QCOMPARE(m.sessions()->users()->rowCount(), 3);
    QCOMPARE(m.sessions()->users()->index(0, model::UsersModel::Username).data().toString(), u"john"_s);
    QCOMPARE(m.sessions()->users()->index(2, model::UsersModel::Roles).data().toString(), u"admin"_s);
    QCOMPARE(m.workbench->keyring()->entries().size(), 1); // verifies what the API signs
}

void TestSessions::loginIsAFamily()
{
    const QAbstractItemModelTester tester(m.tree());
    m.logIn();
    QCOMPARE(m.printed(), u"john | current\n"
                          "  generation 0 | current\n"
                          "    access | good\n"_s);
    QVERIFY(m.tree()->index(0, 0).data(SessionsModel::SuffixRole).toString().startsWith(u" · family "_s));
    QCOMPARE(m.logged(), QStringList{u"POST /login 200 john"_s});
}

void TestSessions::refreshRotates()
{
    const QAbstractItemModelTester tester(m.tree());
    const QByteArray family = m.logIn();
    m.moveBy(10min);
    m.refresh(family);
    QCOMPARE(m.printed(), u"john | current\n"
                          "  generation 0 | consumed\n"
                          "    access | good\n"
                          "  generation 1 | current\n"
                          "    access | good\n"_s);
    QVERIFY(m.log()->index(0, RequestLog::Why).data().toString().contains(u"generation 0 → 1"_s));
}

/// Access tokens last an hour: amber five minutes before it, unless the person wants to know earlier or later.
void TestSessions::endsSoonFollowsTheSetting()
{
    const auto access = [this] { return m.printed().section(u'\n', 2, 2).trimmed(); };
    m.logIn();
    m.moveBy(50min);
    QCOMPARE(access(), u"access | good"_s);
    m.workbench->setExpiringSoon(15min);
    m.settle();
    QCOMPARE(access(), u"access | ends soon"_s);
    m.workbench->setExpiringSoon(30s);
    m.settle();
    QCOMPARE(access(), u"access | good"_s);
    // Chosen before the page was ever visited, it holds as well.
    m.end();
    m.workbench = std::make_unique<model::Workbench>([] { return SessionsBench::start; });
    m.workbench->setDataFolder({});
    m.workbench->setExpiringSoon(2h);
    m.sessions()->begin();
    m.settle();
    m.logIn();
    QCOMPARE(access(), u"access | ends soon"_s);
}

/// A thief has a consumed token: bringing it ends the whole family, the thief's part of it and the owner's.
void TestSessions::replayRevokesTheFamily()
{
    const QAbstractItemModelTester tester(m.tree());
    const QByteArray family = m.logIn();
    m.refresh(family);
    m.refresh(family);
    m.deeds()->replay(family);
    m.settle();
    QCOMPARE(m.printed(), u"john | revoked\n"
                          "  generation 0 | consumed\n"
                          "    access | revoked\n"
                          "  generation 1 | replayed\n"
                          "    access | revoked\n"
                          "  generation 2 | revoked\n"
                          "    access | revoked\n"_s);
    QVERIFY(m.tree()->index(0, SessionsModel::Note).data().toString().startsWith(u"reuse of generation 1"_s));
    QCOMPARE(m.logged().constFirst(), u"POST /token/refresh 401 john"_s);
    const QString why = m.log()->index(0, RequestLog::Why).data().toString();
    QVERIFY2(
        why.startsWith(u"Refresh token reuse detected; family "_s) && why.endsWith(u" is revoked"_s), qPrintable(why));
    // Nothing of it is exchanged any more.
    m.refresh(family);
    QCOMPARE(m.logged().constFirst(), u"POST /token/refresh 401 john"_s);
}

void TestSessions::familyOfAnotherProgramIsShownAndRefreshed()
{
    auto other = server::SessionService::open(m.sessions()->path(), m.sessions()->settings());
    QVERIFY(other.has_value());
    const auto grant = other->loginAs(2, SessionsBench::start);
    QVERIFY(grant.has_value());
    m.sessions()->setWatching(true);
    QTRY_COMPARE(m.printed(), u"jane | current\n  generation 0 | current\n"_s);
    m.refresh(newest());
    QCOMPARE(m.printed(), u"jane | current\n"
                          "  generation 0 | consumed\n"
                          "  generation 1 | current\n"
                          "    access | good\n"_s);
    // What the other program was given is consumed by that.
    QVERIFY(!other->refresh(grant->pair.refreshToken, SessionsBench::start).has_value());
}

void TestSessions::logoutEndsItAndSaysSo()
{
    const QByteArray family = m.logIn();
    m.deeds()->logOut(family);
    m.settle();
    QCOMPARE(m.printed(), u"john | logged out\n"
                          "  generation 0 | logged out\n"
                          "    access | revoked\n"_s);
    QCOMPARE(m.logged().constFirst(), u"POST /logout 200 john"_s);
}

void TestSessions::revokedByHand()
{
    const QByteArray family = m.logIn();
    QSignalSpy done(m.deeds(), &model::SessionDeeds::done);
    m.deeds()->revoke(family);
    m.deeds()->revoke(family);
    m.settle();
    QVERIFY(m.printed().startsWith(u"john | revoked\n"_s));
    QCOMPARE(done.size(), 2);
    QVERIFY(done.at(0).constFirst().toString() != done.at(1).constFirst().toString());
}

void TestSessions::theClockMovesAllOfIt()
{
    const QByteArray family = m.logIn();
    m.moveBy(56min);
    QCOMPARE(m.tree()->index(0, 1, m.tree()->index(0, 0, m.tree()->index(0, 0))).data(SessionsModel::ToneRole).toInt(),
        int(token::Tone::Attention));
    m.moveBy(5min);
    QCOMPARE(m.printed(), u"john | current\n"
                          "  generation 0 | current\n"
                          "    access | expired\n"_s);
    m.moveBy(24h * 7);
    QVERIFY(m.printed().startsWith(u"john | expired\n  generation 0 | expired\n"_s));
    m.refresh(family);
    QCOMPARE(m.logged().constFirst(), u"POST /token/refresh 401 john"_s);
}

void TestSessions::theClockBringsItBack()
{
    m.logIn();
    m.moveBy(2h);
    QVERIFY(m.printed().contains(u"access | expired"_s));
    m.moveBy(-2h);
    QVERIFY(m.printed().contains(u"access | good"_s));
}

void TestSessions::graceIsHonouredAndEnds()
{
    model::SessionOptions options = m.sessions()->options();
    options.policy = u"grace"_s;
    options.grace = 30s;
    m.sessions()->setOptions(options);
    const QByteArray family = m.logIn();
    m.refresh(family);
    QVERIFY(m.printed().contains(u"generation 0 | still honoured"_s));
    m.deeds()->replay(family);
    m.settle();
    QCOMPARE(m.logged().constFirst(), u"POST /token/refresh 200 john"_s);
    m.moveBy(31s);
    QVERIFY2(m.printed().contains(u"generation 0 | consumed"_s), qPrintable(m.printed()));
}

void TestSessions::policiesTakeEffectAtOnce()
{
    model::SessionOptions options = m.sessions()->options();
    options.policy = u"rotate"_s;
    options.lifetimes.access = 90s;
    m.sessions()->setOptions(options);
    const QByteArray family = m.logIn();
    QVERIFY(m.printed().contains(u"access | ends soon"_s));
    m.refresh(family);
    m.deeds()->replay(family);
    m.settle();
    QCOMPARE(m.logged().constFirst(), u"POST /token/refresh 401 john"_s);
    QVERIFY(m.printed().startsWith(u"john | current\n"_s)); // its reuse is not told
}

void TestSessions::keysAreChangedWithoutEndingTokens()
{
    m.logIn();
    const auto key = jose::Key::generate(jose::AlgorithmId::EdDSA);
    QVERIFY(key.has_value());
    const model::KeyHandle handle = m.workbench->keyring()->add(*key, u"test"_s);
    m.sessions()->setSigningKey(handle);
    m.settle();
    QCOMPARE(m.sessions()->signingKey(), handle);
    QVERIFY(m.printed().contains(u"access | good"_s));
    m.workbench->clock()->step(1s);
    m.logIn(2);
    QVERIFY(m.sessions()->accessToken(newest()) != QByteArray());
    QVERIFY(m.printed().startsWith(u"jane | current\n  generation 0 | current\n    access | good\n"_s));
}

void TestSessions::rowsStay()
{
    const QByteArray first = m.logIn(1);
    const QPersistentModelIndex john = m.tree()->indexOf(first);
    const QPersistentModelIndex generation = m.tree()->index(0, 0, john);
    m.workbench->clock()->step(1s);
    m.logIn(2);
    m.refresh(first);
    QVERIFY(john.isValid());
    QCOMPARE(john.row(), 1);
    QVERIFY(generation.isValid());
    QCOMPARE(generation.data().toString(), u"generation 0"_s);
}

void TestSessions::whoAmIAnswersAsTheApi()
{
    QSignalSpy answered(m.deeds(), &model::SessionDeeds::answered);
    const auto ask = [&](const QByteArray &token) {
        answered.clear();
        m.deeds()->askWhoAmI(token);
        m.settle();
        return answered.value(0).value(1).value<model::WhoAmIAnswer>();
    };
    const QByteArray family = m.logIn();
    const QByteArray access = m.sessions()->accessToken(family);
    QCOMPARE(ask(access).status, 200);
    QCOMPARE(ask(access).headline, u"john · john@example.com"_s);
    QCOMPARE(ask(m.sessions()->refreshToken(family)).headline, u"Not an access token"_s);
    QCOMPARE(ask("no token").headline, u"Invalid token"_s);
    QCOMPARE(ask({}).status, 0);
    m.moveBy(1h);
    const model::WhoAmIAnswer late = ask(access);
    QCOMPARE(late.status, 401);
    QCOMPARE(late.headline, u"Token has expired"_s);
    QVERIFY(!late.reason.isEmpty());
    QVERIFY(m.logged().size() == 1); // asking leaves no trace
}

void TestSessions::theLogSaysWhy()
{
    const QAbstractItemModelTester tester(m.log());
    model::RequestFilter filter(m.log());
    const QAbstractItemModelTester filterTester(&filter);
    const QByteArray family = m.logIn();
    m.refresh(family);
    m.deeds()->replay(family);
    m.settle();
    QCOMPARE(filter.rowCount(), 3);
    filter.setRefusedOnly(true);
    QCOMPARE(filter.rowCount(), 1);
    filter.setRefusedOnly(false);
    filter.setText(u"LOGIN john"_s);
    QCOMPARE(filter.rowCount(), 1);
    const model::LoggedRequest &refused = m.log()->request(0);
    const QString details = model::detailsOf(refused);
    QVERIFY(details.contains(u"401"_s));
    QVERIFY(details.contains(u"Refresh token reuse detected"_s));
    QVERIFY(refused.record.curl.contains("$REFRESH_TOKEN"));
    QVERIFY(model::exported(m.log()->requests()).contains("\"status\":401"));
    m.log()->clear();
    QCOMPARE(filter.rowCount(), 0);
}

/// Somebody else reads the log, its export, the details or the file: no token and no password is in any of them.
void TestSessions::noTokenIsKept()
{
    const QTemporaryDir folder;
    m.begin(folder.path());
    m.sessions()->editing()->add(
        {.username = u"eve"_s}, {model::PasswordWish::Kind::Set, jose::SecretBytes("a password of the tests")});
    const QByteArray family = m.logIn();
    m.refresh(family);
    const QByteArrayList secrets{m.sessions()->accessToken(family), m.sessions()->refreshToken(family)};
    QString texts = QString::fromUtf8(model::exported(m.log()->requests()));
    for (const model::LoggedRequest &request : m.log()->requests())
        texts += model::detailsOf(request) + QString::fromUtf8(request.record.curl);
    m.end();
    QByteArray files;
    for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files += file.readAll();
    }
    QVERIFY(files.contains("eve"));
    QVERIFY(!files.contains("a password of the tests"));
    for (const QByteArray &secret : secrets) {
        QVERIFY(!secret.isEmpty());
        const QByteArray signature = secret.split('.').constLast();
        QVERIFY(!texts.contains(QString::fromLatin1(signature)));
        QVERIFY(!files.contains(signature));
    }
}

void TestSessions::raceHasOneWinner()
{
    const QAbstractItemModelTester tester(m.sessions()->race());
    const QByteArray family = m.logIn();
    m.deeds()->race(family, 10);
    QVERIFY(m.deeds()->isRacing());
    m.deeds()->race(family, 10); // one at a time
    m.settle();
    const QList<RaceEntry> &entries = m.sessions()->race()->entries();
    QCOMPARE(entries.size(), 10);
    QCOMPARE(std::ranges::count(entries, RaceEntry::Got::Won, &RaceEntry::got), 1);
    QCOMPARE(std::ranges::count(entries, RaceEntry::Got::Refused, &RaceEntry::got), 9);
    QCOMPARE(entries.constFirst().got, RaceEntry::Got::Won); // on top
    QCOMPARE(m.logged().size(), 11);
    const token::AxisWords words = model::raceWords(entries);
    QCOMPARE(words.headline, u"1 of 10 got tokens"_s);
    QVERIFY(words.sentence.contains(u"the family is revoked"_s));
    QVERIFY(m.printed().startsWith(u"john | revoked\n"_s));
}

void TestSessions::raceWithoutRotation()
{
    model::SessionOptions options = m.sessions()->options();
    options.policy = u"none"_s;
    m.sessions()->setOptions(options);
    const QByteArray family = m.logIn();
    m.deeds()->race(family, 5);
    m.settle();
    const QList<RaceEntry> &entries = m.sessions()->race()->entries();
    QCOMPARE(std::ranges::count(entries, RaceEntry::Got::Same, &RaceEntry::got), 5);
    QVERIFY(m.printed().startsWith(u"john | current\n  generation 0 | current\n"_s));
}

void TestSessions::watchedSessionIsRenewedByRefreshing()
{
    const QByteArray family = m.logIn();
    model::WatchList *list = m.workbench->watchList();
    m.workbench->sessionWatching()->watch(family);
    m.settle();
    QCOMPARE(list->rowCount(), 2);
    const model::WatchHandle access = list->tokens().front().handle;
    m.moveBy(56min);
    QCOMPARE(m.workbench->renewal()->asking(), QList{access});
    m.workbench->renewal()->renewNow();
    m.settle();
    QVERIFY(m.printed().contains(u"generation 1 | current"_s));
    QVERIFY(m.workbench->renewal()->asking().isEmpty());
    QCOMPARE(list->rowCount(), 2);
    QCOMPARE(list->find(access)->token->text().toByteArray(), m.sessions()->accessToken(family));
    QVERIFY(list->find(access)->verdict.accepted());
}

/// The list has a token that was consumed on the page meanwhile: renewing must not bring that one, which would be
/// reuse.
void TestSessions::refreshByHandReachesTheWatchList()
{
    const QByteArray family = m.logIn();
    model::WatchList *list = m.workbench->watchList();
    m.workbench->sessionWatching()->watch(family);
    m.settle();
    m.refresh(family);
    for (const model::WatchedToken &token : list->tokens())
        QCOMPARE(token.token->text().toByteArray(), token.use == model::TokenUse::Refresh
                                                        ? m.sessions()->refreshToken(family)
                                                        : m.sessions()->accessToken(family));
    m.workbench->renewal()->renew({list->tokens().front().handle});
    m.settle();
    QVERIFY(m.printed().contains(u"generation 2 | current"_s));
}

void TestSessions::endedSessionCannotBeRenewed()
{
    const QByteArray family = m.logIn();
    m.workbench->sessionWatching()->watch(family);
    m.deeds()->revoke(family);
    m.settle();
    QSignalSpy finished(m.workbench->renewal(), &model::Renewal::finished);
    const model::WatchHandle access = m.workbench->watchList()->tokens().front().handle;
    m.workbench->renewal()->renew({access});
    m.settle();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!finished.constFirst().constFirst().value<model::RenewalOutcome>().refusals.isEmpty());
}

void TestSessions::damagedFileIsToldAndBegunAnew()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"claimsmith.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x'));
    file.close();
    m.begin(folder.path());
    QCOMPARE(m.sessions()->state(), Sessions::State::Open);
    QVERIFY(!m.sessions()->notice().isEmpty());
    QCOMPARE(m.sessions()->users()->rowCount(), 3);
}

void TestSessions::unusableFileIsToldAndTriedAgain()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"claimsmith.db"_s));
    m.begin(folder.path());
    QCOMPARE(m.sessions()->state(), Sessions::State::Failed);
    QVERIFY(!m.sessions()->notice().isEmpty());
    QSignalSpy refused(m.deeds(), &model::SessionDeeds::refused);
    m.deeds()->logInAs(1);
    m.settle();
    QCOMPARE(refused.size(), 1);
    QVERIFY(QDir(folder.path()).rmdir(u"claimsmith.db"_s));
    m.sessions()->retry();
    m.settle();
    QCOMPARE(m.sessions()->state(), Sessions::State::Open);
    QVERIFY(m.sessions()->notice().isEmpty());
    QCOMPARE(m.sessions()->users()->rowCount(), 3);
}

void TestSessions::optionsSurvive()
{
    model::SessionOptions options;
    options.policy = u"supabase"_s;
    options.grace = 7s;
    options.lifetimes = {90s, 12h};
    options.port = 0;
    options.https = true;
    options.testClock = true;
    options.plainJwt = true;
    options.origins = QStringList{u"http://localhost:5173"_s};
    QCOMPARE(model::SessionOptions::fromJson(options.toJson()), options);
}

void TestSessions::hostileOptions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << "[1]"_ba;
    QTest::newRow("of other types")
        << R"({"policy":7,"grace":"x","access":null,"refresh":[],"port":"a","origins":3})"_ba;
    QTest::newRow("an unknown policy") << R"({"policy":"let them in"})"_ba;
}

void TestSessions::hostileOptions()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(model::SessionOptions::fromJson(json), model::SessionOptions());
    const auto held = model::SessionOptions::fromJson(R"({"access":-5,"refresh":9e18,"port":99999,"grace":-1})");
    QCOMPARE(held.lifetimes.access, model::shortestLifetime);
    QVERIFY(held.lifetimes.refresh <= model::longestLifetime);
    QCOMPARE(held.port, 65'535);
    QCOMPARE(held.grace, token::Duration(0));
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
