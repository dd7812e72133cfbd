// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/history.h"
#include "model/historyfilter.h"
#include "model/rfctokens.h"
#include "token/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::History;
using model::HistoryFilter;
using model::KeyHandle;
using model::TokenOrigin;
using token::Tone;

/// The list of the tokens that were seen, on a clock that stands still.
class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theLatestIsOnTop();
    void eachIsThereOnce();
    void severalAtOnceKeepTheirOrder();
    void whatIsNoTokenIsLeftOut_data();
    void whatIsNoTokenIsLeftOut();
    void keysAreNeverTaken_data();
    void keysAreNeverTaken();
    void rowsSayWhatTheTokensAre();
    void nothingShowsTheTokenWhole();
    void verdictsFollowTheClock();
    void verdictsFollowKeysAndPolicy();
    void manyAreJudgedInTurns();
    void removedAndBroughtBack();
    void clearedAndBroughtBack();
    void seenAgainBeforeTheUndo();
    void theOldestGoWhereThereAreTooMany();
    void largeTokens();
    void earlierRunsStandBelow();
    void hostileEntriesAreHarmless();
    void whatIsOldGoes();
    void forgottenForGood();
    void ticksOnlyWhileSomebodyLooks();
    void filteredByWords_data();
    void filteredByWords();
    void theFilterFollowsTheVerdicts();

private:
    static constexpr qint64 start = 1'700'000'000;
    /// Of `name`, issued at the start for `seconds`.
    static QByteArray lasting(qint64 seconds, const QByteArray &name = "john", const QByteArray &more = {})
    {
        return signedToken(R"({"iss":"https://auth.example","sub":"42","username":")" + name + R"(","exp":)"
                           + QByteArray::number(start + seconds) + more + '}');
    }
    void see(const QByteArray &text, TokenOrigin origin = TokenOrigin::Inspected) const
    {
        m_history->see({{text}}, origin);
    }
    void moveTo(qint64 seconds) const { m_clock->freeze(token::fromSeconds(start + seconds)); }
    [[nodiscard]] QString cell(int row, int column) const { return m_history->index(row, column).data().toString(); }
    [[nodiscard]] Tone tone(int row, int column) const
    {
        return static_cast<Tone>(m_history->index(row, column).data(History::ToneRole).toInt());
    }
    [[nodiscard]] QStringList subjects() const
    {
        QStringList all;
        for (int row = 0; row < m_history->rowCount(); ++row)
            all.append(cell(row, History::Subject));
        return all;
    }

    jose::CryptoSession m_crypto;
    token::Instant m_machine{};
    std::unique_ptr<token::Clock> m_clock;
    std::unique_ptr<model::KeyringModel> m_keyring;
    KeyHandle m_key = KeyHandle::None;
    std::unique_ptr<History> m_history;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestHistory::init()
{
    m_machine = token::fromSeconds(start);
    m_clock = std::make_unique<token::Clock>([this] { return m_machine; });
    m_clock->freeze(token::fromSeconds(start));
    m_keyring = std::make_unique<model::KeyringModel>();
    m_key = m_keyring->add(onlyKey(hs256Jwk), u"rfc"_s, u"a1"_s);
    m_history = std::make_unique<History>(m_clock.get(), m_keyring.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_history.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestHistory::cleanup()
{
    m_tester.reset();
    m_history.reset();
    m_keyring.reset();
    m_clock.reset();
}

void TestHistory::theLatestIsOnTop()
{
    const QSignalSpy changed(m_history.get(), &History::entriesChanged);
    see(lasting(60, "a"));
    see(lasting(60, "b"));
    see(lasting(60, "c"));
    QCOMPARE(subjects(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(m_history->row(lasting(60, "b")), 1);
    QCOMPARE(m_history->row(lasting(61, "b")), -1);
}

void TestHistory::eachIsThereOnce()
{
    see(lasting(60, "a"), TokenOrigin::Crafted);
    see(lasting(60, "b"));
    moveTo(30);
    see(lasting(60, "a"), TokenOrigin::Inspected);
    QCOMPARE(subjects(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(cell(0, History::Origin), u"Crafted"_s);
    QCOMPARE(cell(0, History::Seen), u"now"_s);
    QCOMPARE(cell(1, History::Seen), u"30 s ago"_s);
    QCOMPARE(m_history->row(lasting(60, "a")), 0);
    QCOMPARE(m_history->row(lasting(60, "b")), 1);
    see(lasting(60, "a"));
    QCOMPARE(subjects(), QStringList({u"a"_s, u"b"_s}));
}

void TestHistory::severalAtOnceKeepTheirOrder()
{
    see(lasting(60, "b"));
    m_history->see({{lasting(60, "a"), u"access_token"_s}, {lasting(60, "b")}, {lasting(60, "c"), u"refresh_token"_s}},
        TokenOrigin::Issued);
    QCOMPARE(subjects(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(cell(0, History::Use), u"Access token"_s);
    QCOMPARE(cell(2, History::Use), u"Refresh token"_s);
    QCOMPARE(cell(1, History::Origin), u"Inspected"_s);
    QCOMPARE(cell(2, History::Origin), u"Issued here"_s);
}

void TestHistory::whatIsNoTokenIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << "Hello"_ba;
    QTest::newRow("a private key") << QByteArray(encryptedPem);
    QTest::newRow("a secret JWK") << QByteArray(hs256Jwk);
    QTest::newRow("a secret") << "correct horse battery staple"_ba;
}

void TestHistory::whatIsNoTokenIsLeftOut()
{
    QFETCH(const QByteArray, text);
    see(text);
    QCOMPARE(m_history->rowCount(), 0);
}

void TestHistory::keysAreNeverTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray jwk = hs256Jwk;
    QTest::newRow("in the header") << signedToken("{}", R"({"alg":"HS256","jwk":)" + jwk + '}');
    QTest::newRow("in the claims") << signedToken(R"({"keys":[{"deep":)" + jwk + "}]}");
    QTest::newRow("confirmation") << signedToken(R"({"cnf":{"jwk":{"kty":"EC","crv":"P-256","d":"AA"}}})");
    QTest::newRow("JSON serialization")
        << R"({"payload":"e30","protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AA","header":{"jwk":)"_ba + jwk + "}}";
    QTest::newRow("beside a JSON serialization")
        << R"({"payload":"e30","protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AA","key":)"_ba + jwk + '}';
}

/// A token with a private key in it is as good as the key, on the disk too.
void TestHistory::keysAreNeverTaken()
{
    QFETCH(const QByteArray, text);
    QVERIFY(token::Token::decode(text).kind() != token::TokenKind::NotAToken);
    see(text);
    m_history->restore({{text}});
    QCOMPARE(m_history->rowCount(), 0);
    see(signedToken(R"({"cnf":{"jwk":{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}},"k":1})"));
    QCOMPARE(m_history->rowCount(), 1);
}

void TestHistory::rowsSayWhatTheTokensAre()
{
    m_history->see({{lasting(3600), u"access_token"_s}}, TokenOrigin::Inspected);
    moveTo(120);
    QStringList cells;
    for (int column = 0; column < History::ColumnCount; ++column)
        cells.append(cell(0, column));
    QCOMPARE(cells.sliced(1), QStringList({u"john"_s, u"Signature verified"_s, u"expires in 58 min"_s, u"2 min ago"_s,
                                  u"https://auth.example"_s, u"HS256"_s, u"Access token"_s, u"Inspected"_s}));
    QCOMPARE(m_history->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"Access token, john, Signature verified, expires in 58 min, seen 2 min ago"_s);
    QVERIFY(m_history->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Subject: 42\n"_s));
    QVERIFY(m_history->index(0, History::Seen).data(Qt::ToolTipRole).toString().contains(u"14 Nov 2023 22:13:20"_s));
    QVERIFY(m_history->index(0, History::Expiry).data(Qt::ToolTipRole).toString().startsWith(u"Active"_s));
    QCOMPARE(tone(0, History::Status), Tone::Good);
    for (int column = 0; column < History::ColumnCount; ++column)
        QVERIFY(!m_history->headerData(column, Qt::Horizontal).toString().isEmpty());
}

/// Shown masked: no cell, tool tip or word for a screen reader has what a thief could use.
void TestHistory::nothingShowsTheTokenWhole()
{
    const QByteArray text = lasting(3600);
    see(text);
    const QString signature = QString::fromUtf8(text.split('.').constLast());
    for (int column = 0; column < History::ColumnCount; ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                 int(Qt::EditRole), int(History::SearchRole)})
            QVERIFY(!m_history->index(0, column).data(role).toString().contains(signature.left(12)));
    }
    QCOMPARE(cell(0, History::Preview), u"eyJhbGciOiJI…"_s + signature.right(6));
    QCOMPARE(m_history->index(0, 0).data(History::TextRole).toByteArray(), text);
}

void TestHistory::verdictsFollowTheClock()
{
    see(lasting(3600, "a"));
    see(lasting(7200, "b"));
    QCOMPARE(tone(1, History::Expiry), Tone::Good);
    QSignalSpy changed(m_history.get(), &QAbstractItemModel::dataChanged);
    moveTo(3600);
    QCOMPARE(cell(1, History::Expiry), u"expired just now"_s);
    QCOMPARE(tone(1, History::Expiry), Tone::Refused);
    QCOMPARE(tone(0, History::Expiry), Tone::Good);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1);
    moveTo(7200);
    QCOMPARE(tone(0, History::Expiry), Tone::Refused);
    see(lasting(3600, "a")); // to the top, and back in time
    moveTo(0);
    QCOMPARE(tone(0, History::Expiry), Tone::Good);
    QCOMPARE(tone(1, History::Expiry), Tone::Good);
    QCOMPARE(m_history->shownVerdict(0).now, token::fromSeconds(start));
}

void TestHistory::verdictsFollowKeysAndPolicy()
{
    see(lasting(3600));
    QVERIFY(m_history->verdict(0).accepted());
    m_keyring->remove(m_key);
    QCOMPARE(m_history->verdict(0).signature, token::SignatureStatus::NotChecked);
    m_keyring->add(onlyKey(hs256Jwk), u"rfc"_s);
    QVERIFY(m_history->verdict(0).accepted());
    token::Policy policy;
    policy.issuer = "another";
    m_history->setPolicy(policy);
    QCOMPARE(m_history->verdict(0).claims, token::ClaimsStatus::Violated);
    QCOMPARE(tone(0, History::Status), Tone::Refused);
}

void TestHistory::manyAreJudgedInTurns()
{
    QList<History::Sighting> many;
    for (int i = 0; i < 100; ++i)
        many.append({lasting(3600 + i)});
    m_history->see(many, TokenOrigin::Inspected);
    QCOMPARE(m_history->rowCount(), 100);
    QVERIFY(m_history->verdict(0).accepted());
    QCOMPARE(m_history->verdict(99).signature, token::SignatureStatus::NotChecked);
    see(lasting(3600 + 99)); // one that waits comes to the top
    QTRY_VERIFY(m_history->verdict(99).accepted());
    for (int row = 0; row < 100; ++row)
        QVERIFY(m_history->verdict(row).accepted());
}

void TestHistory::removedAndBroughtBack()
{
    for (const char *name : {"a", "b", "c", "d", "e"})
        see(lasting(60, name));
    const QSignalSpy removed(m_history.get(), &QAbstractItemModel::rowsRemoved);
    m_history->remove({lasting(60, "b"), lasting(60, "d"), lasting(60, "c"), "no token"});
    QCOMPARE(subjects(), QStringList({u"e"_s, u"a"_s}));
    QCOMPARE(removed.size(), 1); // neighbours together
    QCOMPARE(m_history->undoStack()->undoText(), u"remove"_s);
    see(lasting(60, "f"));
    m_history->undoStack()->undo();
    QCOMPARE(subjects(), QStringList({u"f"_s, u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(m_history->verdict(3).signature == token::SignatureStatus::Verified);
    m_history->undoStack()->redo();
    QCOMPARE(subjects(), QStringList({u"f"_s, u"e"_s, u"a"_s}));
    m_history->remove({"no token"});
    QCOMPARE(m_history->undoStack()->count(), 1);
}

void TestHistory::clearedAndBroughtBack()
{
    m_history->clear();
    QVERIFY(!m_history->undoStack()->canUndo());
    m_tester.reset(); // which looks at every cell at every change
    QList<History::Sighting> many;
    for (int i = 0; i < 2000; ++i)
        many.append({lasting(i)});
    m_history->see(many, TokenOrigin::Inspected);
    const auto before = m_history->entries();
    m_history->clear();
    QCOMPARE(m_history->rowCount(), 0);
    QVERIFY(m_history->entries().isEmpty());
    m_history->undoStack()->undo();
    QCOMPARE(m_history->entries(), before);
}

void TestHistory::seenAgainBeforeTheUndo()
{
    see(lasting(60, "a"));
    see(lasting(60, "b"));
    m_history->remove({lasting(60, "a")});
    see(lasting(60, "a"), TokenOrigin::Crafted);
    m_history->undoStack()->undo();
    QCOMPARE(subjects(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(cell(0, History::Origin), u"Crafted"_s);
    m_history->undoStack()->redo();
    QCOMPARE(subjects(), QStringList{u"b"_s});
}

void TestHistory::theOldestGoWhereThereAreTooMany()
{
    m_tester.reset(); // which looks at every cell at every change
    QList<store::HistoryEntry> many;
    for (int i = 0; i < History::mostTokens + 10; ++i)
        many.append({"eyJhbGciOiJub25lIn0.eyJqdGkiOjF9." + QByteArray::number(i), {}, {}, 0, 0});
    m_history->restore(many);
    QCOMPARE(m_history->rowCount(), History::mostTokens);
    QCOMPARE(m_history->row(many.constFirst().text), 0);
    QCOMPARE(m_history->row(many.constLast().text), -1);
    see(lasting(60));
    QCOMPARE(m_history->rowCount(), History::mostTokens);
    QCOMPARE(m_history->row(many.at(History::mostTokens - 1).text), -1);
    QCOMPARE(m_history->row(many.at(History::mostTokens - 2).text), History::mostTokens - 1);
}

void TestHistory::largeTokens()
{
    const auto sized = [](qsizetype size, char fill) { return "eyJhbGciOiJub25lIn0.e30." + QByteArray(size, fill); };
    see(sized(History::largestToken, 'A'));
    QCOMPARE(m_history->rowCount(), 0);
    for (char fill = 'a'; fill < 'a' + 12; ++fill)
        see(sized(History::largestToken - 100, fill));
    QCOMPARE(m_history->rowCount(), 8);
    QCOMPARE(m_history->row(sized(History::largestToken - 100, 'a' + 11)), 0);
}

void TestHistory::earlierRunsStandBelow()
{
    const token::Instant yesterday = token::fromSeconds(start - 86400);
    see(lasting(60, "now"));
    see(lasting(60, "both"));
    m_history->restore(
        {{lasting(60, "both"), yesterday, yesterday, 2, 0}, {lasting(60, "late"), yesterday, yesterday, 2, 1},
            {lasting(60, "early"), token::fromSeconds(start - 2 * 86400), yesterday, 5, 2}});
    QCOMPARE(subjects(), QStringList({u"both"_s, u"now"_s, u"late"_s, u"early"_s}));
    QCOMPARE(cell(0, History::Seen), u"now"_s);
    QCOMPARE(cell(2, History::Seen), u"1 d ago"_s);
    QCOMPARE(cell(2, History::Origin), u"Crafted"_s);
    QCOMPARE(cell(2, History::Use), u"Access token"_s);
    QCOMPARE(cell(3, History::Origin), u"Renewed"_s);
    QCOMPARE(cell(3, History::Use), u"Refresh token"_s);
    QVERIFY(!m_history->undoStack()->canUndo());
    const auto kept = m_history->entries();
    m_history->forget();
    m_history->restore(kept);
    QCOMPARE(m_history->entries(), kept);
}

void TestHistory::hostileEntriesAreHarmless()
{
    constexpr qint64 far = std::numeric_limits<qint64>::max();
    const auto at = [](qint64 number) { return token::Instant(token::Duration(number)); };
    m_history->restore({{lasting(60), at(far), at(-far - 1), 255, 255}, {"no token"}, {QByteArray()},
        {lasting(60, "\\u202e\\n\\u0000")}, {lasting(60)}});
    QCOMPARE(m_history->rowCount(), 2);
    QCOMPARE(cell(0, History::Origin), u"Inspected"_s);
    QCOMPARE(cell(0, History::Use), u"Token"_s);
    QVERIFY(!cell(0, History::Seen).isEmpty());
    for (const char16_t bad : {u'\u202e', u'\n', u'\0'})
        QVERIFY(!cell(1, History::Subject).contains(bad));
    m_history->setTicking(true);
    m_history->dropSeenBefore(token::fromSeconds(0));
    QCOMPARE(m_history->rowCount(), 1);
}

void TestHistory::whatIsOldGoes()
{
    see(lasting(60, "old"));
    m_machine = token::fromSeconds(start + 100);
    moveTo(-5'000'000); // the clock that was moved has no say
    see(lasting(60, "new"));
    m_history->dropSeenBefore(token::fromSeconds(start + 100));
    QCOMPARE(subjects(), QStringList{u"new"_s});
    QVERIFY(!m_history->undoStack()->canUndo());
    m_history->dropSeenBefore(token::fromSeconds(start + 101));
    QCOMPARE(m_history->rowCount(), 0);
}

void TestHistory::forgottenForGood()
{
    see(lasting(60, "a"));
    see(lasting(60, "b"));
    m_history->remove({lasting(60, "a")});
    m_history->forget();
    QCOMPARE(m_history->rowCount(), 0);
    QVERIFY(!m_history->undoStack()->canUndo() && !m_history->undoStack()->canRedo());
}

void TestHistory::ticksOnlyWhileSomebodyLooks()
{
    m_clock->setReal();
    see(lasting(60));
    const auto timers = m_history->findChildren<QTimer *>();
    const auto running = [&timers] { return std::ranges::count_if(timers, &QTimer::isActive); };
    QCOMPARE(running(), 0);
    m_history->setTicking(true);
    QCOMPARE(running(), 1);
    const QSignalSpy changed(m_history.get(), &QAbstractItemModel::dataChanged);
    m_machine = token::fromSeconds(start + 1);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(cell(0, History::Seen), u"1 s ago"_s);
    m_history->setTicking(false);
    QCOMPARE(running(), 0);
}

void TestHistory::filteredByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QString() << 3;
    QTest::newRow("white space") << u"  "_s << 3;
    QTest::newRow("subject") << u"JOHN"_s << 1;
    QTest::newRow("issuer") << u"auth.example"_s << 2;
    QTest::newRow("two words") << u"auth.example crafted"_s << 1;
    QTest::newRow("words of different rows") << u"john ada"_s << 0;
    QTest::newRow("algorithm") << u"hs256"_s << 2;
    QTest::newRow("verdict") << u"unsecured"_s << 1;
    QTest::newRow("expiry") << u"expires in"_s << 2;
    QTest::newRow("claim jti") << u"an-id-7"_s << 1;
    QTest::newRow("a short piece of a token") << u"eyJhb"_s << 0;
    QTest::newRow("a piece of a token") << u"eyJhbGciOiJub25lIn0"_s << 1;
    QTest::newRow("a whole token") << QString::fromUtf8(lasting(3600)) << 1;
}

void TestHistory::filteredByWords()
{
    QFETCH(const QString, text);
    QFETCH(const int, rows);
    see(lasting(3600));
    see(lasting(3600, "ada", R"(,"jti":"an-id-7")"), TokenOrigin::Crafted);
    see(unsecuredToken);
    HistoryFilter filter(m_history.get());
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setText(text);
    QCOMPARE(filter.rowCount(), rows);
    QCOMPARE(filter.isFiltering(), !text.trimmed().isEmpty());
    see(lasting(3600, "ada", R"(,"jti":"an-id-7")"));
    QCOMPARE(filter.rowCount(), rows);
    m_history->clear();
    QCOMPARE(filter.rowCount(), 0);
    m_history->undoStack()->undo();
    QCOMPARE(filter.rowCount(), rows);
}

void TestHistory::theFilterFollowsTheVerdicts()
{
    see(lasting(3600));
    HistoryFilter filter(m_history.get());
    filter.setText(u"expired"_s);
    QCOMPARE(filter.rowCount(), 0);
    moveTo(3600);
    QCOMPARE(filter.rowCount(), 1);
    moveTo(0);
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
