// SPDX-License-Identifier: MIT
#include "model/renewer.h"
#include "model/watchfixture.h"

#include <QSignalSpy>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using model::TokenUse;
using model::WatchHandle;
using model::WatchList;
using token::TimeStatus;
using token::Tone;

class TestWatchList : public QObject, private WatchFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void aRowSaysWhatATokenIs();
    void theFirstToEndIsOnTop();
    void namesAndUses_data();
    void namesAndUses();
    void hostileTokens_data();
    void hostileTokens();
    void noTokenIsLeftOut();
    void oneTokenIsWatchedOnce();
    void verdictsFollowTheClockBothWays();
    void oneTimerFollowsTheTimeThatRuns();
    void thePolicyIsTheOneItWasWatchedWith();
    void theThresholdIsSettable();
    void keysComeAndGo();
    void manyAreJudgedInSlices();
    void everythingIsUndone();
    void aRowKeepsItsHandleAsItMoves();
    void copies();
    void hiddenCostsNothing();
    void tickingTellsTimesAlone();
};

void TestWatchList::aRowSaysWhatATokenIs()
{
    watch(signedToken(R"({"username":"john","roles":["admin"],"iat":1700000000,"exp":1700003600})"));
    QCOMPARE(rows(), QStringList{u"john | Access token | Signature verified | expires in 1 h | key “a1”"_s});
    QCOMPARE(tone(0), Tone::Good);
    QCOMPARE(tone(0, WatchList::Status), Tone::Good);
    const QModelIndex name = m_list->index(0, WatchList::Name);
    QVERIFY(name.data(WatchList::AcceptedRole).toBool());
    QVERIFY(name.data(WatchList::RenewableRole).toBool());
    QVERIFY(!name.data(WatchList::ToneRole).isValid());
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"john, Access token, Signature verified, expires in 1 h"_s);
    QCOMPARE(m_list->index(0, WatchList::Renewal).data(Qt::ToolTipRole).toString(), u"Renewed with key “a1”."_s);
    QCOMPARE(m_list->headerData(WatchList::Expiry, Qt::Horizontal).toString(), u"Expiry"_s);
}

void TestWatchList::theFirstToEndIsOnTop()
{
    watch(lasting(900, "c"));
    watch(signedToken(R"({"sub":"d"})"));
    watch(lasting(300, "a"));
    watch(lasting(600, "b"));
    QStringList names;
    for (int row = 0; row < m_list->rowCount(); ++row)
        names.append(cell(row, WatchList::Name));
    QCOMPARE(names.join(u' '), u"a b c d"_s);
    QCOMPARE(cell(3, WatchList::Expiry), u"never expires"_s);
}

void TestWatchList::namesAndUses_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("use");
    const QByteArray plain = R"({"alg":"HS256"})";
    const auto row = [&](const char *what, const QByteArray &payload, const QString &name, const QString &use) {
        QTest::addRow("%s", what) << plain << payload << QString() << name << use;
    };
    row("user name before subject", R"({"sub":"42","username":"john"})", u"john"_s, u"Token"_s);
    row("OpenID Connect Core 2", R"({"sub":"42","preferred_username":"ada","nonce":"n"})", u"ada"_s, u"ID token"_s);
    row("subject", R"({"sub":"42","iss":"https://a.example","scope":"read"})", u"42"_s, u"Access token"_s);
    row("a number as subject", R"({"sub":42})", u"42"_s, u"Token"_s);
    row("a client", R"({"client_id":"app","iss":"i"})", u"app"_s, u"Access token"_s);
    row("issuer alone", R"({"iss":"joe"})", u"joe"_s, u"Token"_s);
    row("Flask-JWT-Extended", R"({"sub":"1","type":"refresh"})", u"1"_s, u"Refresh token"_s);
    row("SimpleJWT", R"({"user":"1","token_type":"access"})", QString(), u"Access token"_s);
    row("Cognito", R"({"sub":"1","token_use":"id"})", u"1"_s, u"ID token"_s);
    row("Keycloak", R"({"sub":"1","typ":"Offline"})", u"1"_s, u"Refresh token"_s);
    row("a use of no meaning", R"({"sub":"1","type":"admin"})", u"1"_s, u"Token"_s);
    QTest::addRow("RFC 9068") << R"({"alg":"HS256","typ":"application/AT+JWT"})"_ba << R"({"sub":"1"})"_ba << QString()
                              << u"1"_s << u"Access token"_s;
    QTest::addRow("the name it was received under")
        << plain << R"({"sub":"1","scope":"x"})"_ba << u"refresh_token"_s << u"1"_s << u"Refresh token"_s;
    row("names are harmless", u"{\"sub\":\"a\u202Eb\\nc\"}"_s.toUtf8(), uR"(a\u202Eb\u000Ac)"_s, u"Token"_s);
    row("blank names are none", R"({"username":"  ","sub":"7"})", u"7"_s, u"Token"_s);
}

void TestWatchList::namesAndUses()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, label);
    const auto token = token::Token::decode(signedToken(payload, header));
    QTEST(model::tokenOwner(token), "name");
    QTEST(model::useText(model::tokenUse(token, label)), "use");
}

void TestWatchList::hostileTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("expiry");
    QTest::addColumn<int>("expiryTone");
    QTest::addColumn<bool>("renewable");
    const auto row = [](const char *name, const QByteArray &token, const QString &expiry, Tone tone, bool renewable) {
        QTest::addRow("%s", name) << token << expiry << static_cast<int>(tone) << renewable;
    };
    row("no expiry", signedToken(R"({"sub":"1"})"), u"never expires"_s, Tone::Attention, false);
    row("an expiry beyond any clock", signedToken(R"({"exp":1e400})"), u"expires in"_s, Tone::Good, false);
    row("an expiry before any", signedToken(R"({"exp":-1e400})"), u"expired"_s, Tone::Refused, false);
    row("milliseconds", signedToken(R"({"iat":1700000000000,"exp":1700003600000})"), u"expires in 53,"_s, Tone::Good,
        false);
    row("text as expiry", signedToken(R"({"exp":"1700003600"})"), u"malformed time"_s, Tone::Refused, false);
    row("over when it began", signedToken(R"({"iat":1700000000,"exp":1})"), u"expired 53 y"_s, Tone::Refused, false);
    row("not yet valid", signedToken(R"({"nbf":1700000060,"exp":1700003600})"), u"not yet valid, starts in 1 min"_s,
        Tone::NotYet, true);
    row("cut off", lasting(60).chopped(60), u"time not checked"_s, Tone::NotChecked, false);
    row("no signature", lasting(60).chopped(43), u"expires in 1 min"_s, Tone::Attention, false);
    row("payload that is no JSON", signedToken("hello"), u"time not checked"_s, Tone::NotChecked, false);
    row("unsecured", unsecuredToken, u"expired 12 y"_s, Tone::Refused, true);
    row("another signer", es256Token, u"expired 12 y"_s, Tone::Refused, false);
}

void TestWatchList::hostileTokens()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QString, expiry);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    watch(token);
    QCOMPARE(m_list->rowCount(), 1);
    const QString text = cell(0, WatchList::Expiry);
    QLocale::setDefault(before);
    QVERIFY2(text.startsWith(expiry), qPrintable(text));
    QTEST(static_cast<int>(tone(0)), "expiryTone");
    QTEST(m_list->index(0, 0).data(WatchList::RenewableRole).toBool(), "renewable");
    for (int column = 0; column < WatchList::Timeline; ++column) {
        QVERIFY(!cell(0, column).isEmpty());
        QVERIFY(!m_list->index(0, column).data(Qt::ToolTipRole).toString().isEmpty());
    }
}

void TestWatchList::noTokenIsLeftOut()
{
    QVERIFY(m_list->watch({{"hello"}, {""}}).isEmpty());
    QCOMPARE(m_list->watch({{"hello"}, {lasting(60)}}).size(), 1);
    QCOMPARE(m_list->rowCount(), 1);
    QCOMPARE(m_list->undoStack()->count(), 1);
}

void TestWatchList::oneTokenIsWatchedOnce()
{
    const WatchHandle first = watch(lasting(60));
    QCOMPARE(m_list->watch({{lasting(60)}, {lasting(90)}, {lasting(90)}}),
        (QList<WatchHandle>{first, WatchHandle{2}, WatchHandle{2}}));
    QCOMPARE(m_list->rowCount(), 2);
}

void TestWatchList::verdictsFollowTheClockBothWays()
{
    const WatchHandle handle = watch(lasting(3600));
    const QSignalSpy changes(m_list.get(), &QAbstractItemModel::dataChanged);
    const std::tuple<qint64, TimeStatus, Tone, QString> steps[] = {
        {3299, TimeStatus::Active, Tone::Good, u"expires in 5 min 1 s"_s},
        {3300, TimeStatus::ExpiringSoon, Tone::Attention, u"expires in 5 min"_s},
        {3599, TimeStatus::ExpiringSoon, Tone::Attention, u"expires in 1 s"_s},
        {3600, TimeStatus::Expired, Tone::Refused, u"expired just now"_s},
        {10800, TimeStatus::Expired, Tone::Refused, u"expired 2 h ago"_s},
        {3599, TimeStatus::ExpiringSoon, Tone::Attention, u"expires in 1 s"_s},
        {0, TimeStatus::Active, Tone::Good, u"expires in 1 h"_s},
        {-3600, TimeStatus::Active, Tone::Good, u"expires in 2 h"_s},
    };
    for (const auto &[seconds, status, expected, text] : steps) {
        moveTo(seconds);
        QCOMPARE(verdict(handle).time, status);
        QCOMPARE(tone(0), expected);
        QCOMPARE(cell(0, WatchList::Expiry), text);
        QCOMPARE(m_list->index(0, 0).data(WatchList::AcceptedRole).toBool(), status != TimeStatus::Expired);
    }
    QVERIFY(!changes.isEmpty());
}

void TestWatchList::oneTimerFollowsTheTimeThatRuns()
{
    const WatchHandle first = watch(lasting(60));
    const WatchHandle second = watch(lasting(3600));
    m_clock->shift(token::fromSeconds(start + 3600) - 100ms - token::Clock::systemNow());
    QCOMPARE(verdict(first).time, TimeStatus::Expired);
    QCOMPARE(verdict(second).time, TimeStatus::ExpiringSoon);
    QTRY_COMPARE(verdict(second).time, TimeStatus::Expired);
}

void TestWatchList::thePolicyIsTheOneItWasWatchedWith()
{
    token::Policy policy;
    policy.leeway = 60s;
    policy.issuer = "joe";
    const WatchHandle handle = m_list->watch({{lasting(3600), {}, {}, policy}}).constFirst();
    QCOMPARE(verdict(handle).claims, token::ClaimsStatus::Violated);
    QCOMPARE(cell(0, WatchList::Status), u"Claim missing"_s);
    QCOMPARE(tone(0, WatchList::Status), Tone::Refused);
    moveTo(3630);
    QCOMPARE(verdict(handle).time, TimeStatus::ExpiringSoon);
    QCOMPARE(cell(0, WatchList::Expiry), u"expired 30 s ago"_s);
    QCOMPARE(tone(0), Tone::Attention);
    QVERIFY(m_list->index(0, WatchList::Expiry)
            .data(Qt::ToolTipRole)
            .toString()
            .startsWith(u"Active by leeway for another 30 s"_s));
    moveTo(3660);
    QCOMPARE(verdict(handle).time, TimeStatus::Expired);
}

void TestWatchList::theThresholdIsSettable()
{
    const WatchHandle handle = watch(lasting(3600));
    const QSignalSpy changes(m_list.get(), &WatchList::thresholdChanged);
    QCOMPARE(verdict(handle).time, TimeStatus::Active);
    m_list->setThreshold(1h);
    QCOMPARE(verdict(handle).time, TimeStatus::ExpiringSoon);
    QCOMPARE(verdict(handle).signature, token::SignatureStatus::Verified);
    m_list->setThreshold(1h);
    m_list->setThreshold(0s);
    QCOMPARE(changes.size(), 2);
    moveTo(3599);
    QCOMPARE(verdict(handle).time, TimeStatus::Active);
    m_list->setThreshold(-1s);
    QCOMPARE(m_list->threshold(), token::Duration(0));
    m_list->setThreshold(token::Duration::max());
    QCOMPARE(m_list->threshold(), token::Duration(std::chrono::years(10)));
}

void TestWatchList::keysComeAndGo()
{
    const WatchHandle handle = watch(lasting(3600));
    m_keyring->remove(m_key);
    QCOMPARE(verdict(handle).signature, token::SignatureStatus::NotChecked);
    QCOMPARE(rows(), QStringList{u"john | Token | Signature not checked | expires in 1 h | not possible"_s});
    const QString why = m_list->index(0, WatchList::Renewal).data(Qt::ToolTipRole).toString();
    QVERIFY2(why.contains(u"No key of the keyring verifies this token"_s), qPrintable(why));
    m_keyring->add(onlyKey(hs256Jwk), u"again"_s, u"b2"_s);
    QCOMPARE(rows(), QStringList{u"john | Token | Signature verified | expires in 1 h | key “b2”"_s});
    m_keyring->rename(m_keyring->entries().constFirst().handle, u"c3"_s);
    QCOMPARE(cell(0, WatchList::Renewal), u"key “c3”"_s);
}

void TestWatchList::manyAreJudgedInSlices()
{
    QList<model::WatchRequest> requests;
    for (int i = 0; i < 100; ++i)
        requests.append({lasting(600 + i)});
    m_list->watch(requests);
    m_keyring->remove(m_key);
    const auto unchecked = [this] {
        return std::ranges::count_if(m_list->tokens(), [](const model::WatchedToken &token) {
            return token.verdict.signature == token::SignatureStatus::NotChecked;
        });
    };
    QCOMPARE_LT(unchecked(), 100);
    QTRY_COMPARE(unchecked(), 100);
}

void TestWatchList::everythingIsUndone()
{
    const WatchHandle first = watch(lasting(600, "a"));
    watch(lasting(300, "b"));
    m_list->setData(m_list->index(1, WatchList::Name), u" my  token "_s);
    QCOMPARE(cell(1, WatchList::Name), u"my token"_s);
    const QStringList before = rows();
    m_list->replace({{first, lasting(900, "a")}});
    QCOMPARE(cell(1, WatchList::Expiry), u"expires in 15 min"_s);
    QVERIFY(m_list->index(1, 0).data(Qt::ToolTipRole).toString().contains(u"Renewed"_s));
    m_list->stop({first});
    QCOMPARE(m_list->rowCount(), 1);
    m_list->undoStack()->undo();
    QCOMPARE(m_list->rowCount(), 2);
    m_list->undoStack()->undo();
    QCOMPARE(rows(), before);
    m_list->undoStack()->undo();
    QCOMPARE(cell(1, WatchList::Name), u"a"_s);
    m_list->undoStack()->undo();
    m_list->undoStack()->undo();
    QCOMPARE(m_list->rowCount(), 0);
    while (m_list->undoStack()->canRedo())
        m_list->undoStack()->redo();
    QCOMPARE(m_list->rowCount(), 1);
    m_list->rename(WatchHandle{2}, u"x"_s);
    m_list->rename(WatchHandle{2}, {});
    QCOMPARE(cell(0, WatchList::Name), u"b"_s);
}

void TestWatchList::aRowKeepsItsHandleAsItMoves()
{
    const WatchHandle first = watch(lasting(300, "a"));
    watch(lasting(600, "b"));
    watch(lasting(900, "c"));
    const QPersistentModelIndex index = m_list->index(m_list->row(first), 0);
    m_list->replace({{first, lasting(700, "a")}});
    QCOMPARE(index.row(), 1);
    m_list->replace({{first, lasting(1000, "a")}});
    QCOMPARE(index.row(), 2);
    m_list->replace({{first, lasting(1, "a")}});
    QCOMPARE(index.row(), 0);
    QCOMPARE(index.data(WatchList::HandleRole).toULongLong(), static_cast<quint64>(first));
    moveTo(100);
    QCOMPARE(verdict(first).time, TimeStatus::Expired); // the clock reaches the right ones
    QCOMPARE(verdict(WatchHandle{2}).time, TimeStatus::Active);
    QCOMPARE(m_list->find(WatchHandle{9}), nullptr);
}

void TestWatchList::copies()
{
    const QByteArray access = lasting(300, "a");
    const QByteArray refresh = lasting(600, "a");
    const QByteArray other = lasting(900, "c");
    const auto renewer = std::make_shared<model::KeyRenewer>(m_keyring.get());
    const QList<WatchHandle> pair = m_list->watch({{access}, {refresh}}, renewer);
    const WatchHandle third = watch(other);
    QCOMPARE(m_list->withTheirGroups({pair[1]}), pair);
    QCOMPARE(m_list->withTheirGroups({third}), QList{third});
    QCOMPARE(m_list->copyText({pair[1]}), QString::fromLatin1(refresh));
    QCOMPARE(m_list->copyText({third, pair[0]}), QString::fromLatin1(access + '\n' + other));
    QCOMPARE(m_list->copyText({pair[1], pair[0]}),
        QString::fromLatin1(R"({"access_token":")" + access + R"(","refresh_token":")" + refresh
                            + R"(","token_type":"bearer","expires_in":300,"refresh_expires_in":600})"));
    QCOMPARE(m_list->copyText({WatchHandle{77}}), QString());
}

void TestWatchList::hiddenCostsNothing()
{
    for (int i = 0; i < 10; ++i)
        watch(lasting(600 + i));
    m_clock->shift(0s);
    m_clock->setReal();
    QCOMPARE(running(*m_list), 0);
    m_clock->shift(token::fromSeconds(start) - token::Clock::systemNow());
    QCOMPARE(running(*m_list), 0);
    m_list->setTicking(true);
    QCOMPARE(running(*m_list), 1);
    m_list->setTicking(false);
    QCOMPARE(running(*m_list), 0);
}

void TestWatchList::tickingTellsTimesAlone()
{
    watch(lasting(600));
    m_clock->shift(token::fromSeconds(start) - token::Clock::systemNow());
    m_list->setTicking(true);
    QSignalSpy changes(m_list.get(), &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(!changes.isEmpty());
    for (const QList<QVariant> &change : std::as_const(changes)) {
        QCOMPARE_GE(change[0].toModelIndex().column(), static_cast<int>(WatchList::Expiry));
        QVERIFY(!change[2].value<QList<int>>().contains(WatchList::ToneRole));
    }
}

QTEST_GUILESS_MAIN(TestWatchList)
#include "tst_watchlist.moc"
