// SPDX-License-Identifier: MIT
#include "model/renewer.h"
#include "model/watchfixture.h"
#include "model/watchsample.h"

#include <QSignalSpy>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using model::Renewal;
using model::RenewalOutcome;
using model::RenewedTokens;
using model::WatchHandle;
using model::WatchList;
using token::TimeStatus;

namespace {

/// Answers when it is told to, as a session that asks its server would.
class SlowRenewer : public model::Renewer
{
public:
    [[nodiscard]] QString obstacle(const model::RenewalSubject &) const override { return {}; }
    [[nodiscard]] QString means(const model::RenewalSubject &) const override { return u"session"_s; }
    void renew(const QList<model::RenewalSubject> &subjects, token::Instant, const Done &done) override
    {
        asked += subjects.size();
        answer = done;
    }

    qsizetype asked = 0;
    Done answer;
};

} // namespace

class TestRenewal : public QObject, private WatchFixture
{
    Q_OBJECT
private slots:
    void init()
    {
        begin();
        m_renewal = std::make_unique<Renewal>(m_list.get(), m_clock.get());
    }
    void cleanup()
    {
        m_renewal.reset();
        end();
    }
    void asksOnceWhenItComesNearAndOnceMoreAtTheEnd();
    void aJumpOverBothAsksOnce();
    void laterAsksAtHalfOfTheTimeLeft();
    void laterAfterTheEndAsksByTheMinute();
    void aClockThatGoesBackTakesTheQuestionAway();
    void laterIsForgottenBeforeItWasSaid();
    void whatWasNearItsEndWhenItCame();
    void severalQuestionsAreOne();
    void hostileTokensAreNotAskedFor_data();
    void hostileTokensAreNotAskedFor();
    void theThresholdAsks();
    void stopTakesThemOffTheList();
    void renewsWhatItCan();
    void whatCannotBeRenewedSaysWhy();
    void renewalIsUndone();
    void aPairIsRenewedTogether();
    void aSessionAnswersLater();
    void theQuestionTicksOnlyWhileItIsSeen();
    void asksWhileTimeRuns();
    void namesOnlyTheName();
    void theSampleAsksSoon();

private:
    [[nodiscard]] QString question() const { return m_renewal->question(); }
    std::unique_ptr<Renewal> m_renewal;
};

void TestRenewal::asksOnceWhenItComesNearAndOnceMoreAtTheEnd()
{
    const QSignalSpy asked(m_renewal.get(), &Renewal::asked);
    const WatchHandle handle = watch(lasting(3600));
    moveTo(3299);
    QCOMPARE(question(), QString());
    QCOMPARE(m_renewal->obstacle(), u"No token is chosen."_s);
    moveTo(3300);
    QCOMPARE(question(), u"Token “john” expires in 5 min"_s);
    QCOMPARE(m_renewal->asking(), QList{handle});
    QCOMPARE(cell(0, WatchList::Renewal), u"waits for an answer"_s);
    moveTo(3301);
    moveTo(3302);
    QCOMPARE(asked.size(), 1);
    m_renewal->later();
    QCOMPARE(question(), QString());
    QCOMPARE(cell(0, WatchList::Renewal), u"asks again in 2 min 29 s"_s);
    moveTo(3600); // sooner than it would have been asked again
    QCOMPARE(question(), u"Token “john” expired just now"_s);
    QCOMPARE(asked.size(), 2);
    moveTo(7200);
    QCOMPARE(question(), u"Token “john” expired 1 h ago"_s);
    QCOMPARE(asked.size(), 2);
}

void TestRenewal::aJumpOverBothAsksOnce()
{
    const QSignalSpy asked(m_renewal.get(), &Renewal::asked);
    const QSignalSpy changes(m_renewal.get(), &Renewal::questionChanged);
    watch(lasting(3600));
    moveTo(3400);
    moveTo(5000);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(changes.size(), 2); // it ended while the question was open
    QCOMPARE(question(), u"Token “john” expired 23 min 20 s ago"_s);
}

void TestRenewal::laterAsksAtHalfOfTheTimeLeft()
{
    const QSignalSpy asked(m_renewal.get(), &Renewal::asked);
    watch(lasting(3600));
    const std::pair<qint64, qint64> times[] = {{3300, 3450}, {3450, 3525}, {3525, 3585}, {3585, 3600}};
    for (const auto &[now, next] : times) {
        moveTo(now);
        QVERIFY(!question().isEmpty());
        m_renewal->later();
        moveTo(next - 1);
        QCOMPARE(question(), QString());
    }
    QCOMPARE(asked.size(), 4);
}

void TestRenewal::laterAfterTheEndAsksByTheMinute()
{
    watch(lasting(3600));
    moveTo(4000);
    m_renewal->later();
    moveTo(4059);
    QCOMPARE(question(), QString());
    moveTo(4060);
    QVERIFY(!question().isEmpty());
    m_renewal->setLaterDelay(10min);
    m_renewal->later();
    moveTo(4659);
    QCOMPARE(question(), QString());
    moveTo(4660);
    QVERIFY(!question().isEmpty());
    m_renewal->setLaterDelay(0s);
    QCOMPARE(m_renewal->laterDelay(), token::Duration(1s));
}

void TestRenewal::aClockThatGoesBackTakesTheQuestionAway()
{
    const QSignalSpy asked(m_renewal.get(), &Renewal::asked);
    const WatchHandle handle = watch(lasting(3600));
    moveTo(9000);
    QVERIFY(!question().isEmpty());
    moveTo(0);
    QCOMPARE(question(), QString());
    QCOMPARE(verdict(handle).time, TimeStatus::Active);
    QCOMPARE(cell(0, WatchList::Renewal), u"key “a1”"_s);
    moveTo(3500);
    QCOMPARE(question(), u"Token “john” expires in 1 min 40 s"_s);
    QCOMPARE(asked.size(), 2);
}

void TestRenewal::laterIsForgottenBeforeItWasSaid()
{
    watch(lasting(3600));
    moveTo(3590);
    m_renewal->later();
    QCOMPARE(question(), QString());
    moveTo(3400); // within the threshold, but nobody has said later yet
    QCOMPARE(question(), u"Token “john” expires in 3 min 20 s"_s);
}

void TestRenewal::whatWasNearItsEndWhenItCame()
{
    const QSignalSpy asked(m_renewal.get(), &Renewal::asked);
    watch(lasting(200));
    QCOMPARE(question(), QString());
    moveTo(99);
    QCOMPARE(question(), QString());
    moveTo(100);
    QCOMPARE(question(), u"Token “john” expires in 1 min 40 s"_s);
    m_list->undoStack()->undo();
    QCOMPARE(question(), QString());
    watch(lasting(-60)); // whoever adds it sees that it is over
    QCOMPARE(cell(0, WatchList::Renewal), u"not possible"_s);
    moveTo(100'000);
    QCOMPARE(question(), QString());
    moveTo(-300);
    QCOMPARE(question(), u"Token “john” expires in 4 min"_s);
    QCOMPARE(asked.size(), 2);
}

void TestRenewal::severalQuestionsAreOne()
{
    QSignalSpy asked(m_renewal.get(), &Renewal::asked);
    watch(lasting(3600, "a"));
    watch(lasting(3601, "b"));
    watch(lasting(3700, "c"));
    moveTo(3500);
    QCOMPARE(question(), u"3 tokens expire soon"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.takeFirst().constFirst().value<QList<WatchHandle>>().size(), 3);
    moveTo(3601);
    QCOMPARE(question(), u"1 tokens expire soon, 2 have expired"_s);
    moveTo(3700);
    QCOMPARE(question(), u"3 tokens have expired"_s);
    QVERIFY(asked.isEmpty());
    m_renewal->later();
    QCOMPARE(question(), QString());
}

void TestRenewal::hostileTokensAreNotAskedFor_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addRow("no expiry") << signedToken(R"({"sub":"1"})");
    QTest::addRow("beyond any clock") << signedToken(R"({"exp":1e400})");
    QTest::addRow("text as expiry") << signedToken(R"({"exp":"1700000001"})");
    QTest::addRow("no JSON") << signedToken("exp");
    QTest::addRow("milliseconds") << signedToken(R"({"exp":1700000001000})");
    QTest::addRow("encrypted, RFC 7516 header alone") << "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..YQ.YQ.YQ"_ba;
}

void TestRenewal::hostileTokensAreNotAskedFor()
{
    QFETCH(const QByteArray, token);
    const QSignalSpy asked(m_renewal.get(), &Renewal::asked);
    const WatchHandle handle = watch(token);
    QVERIFY(handle != WatchHandle::None);
    for (const qint64 seconds : {10LL, 1'000'000'000LL, 10'000'000'000LL, -1'000'000'000LL, 0LL}) {
        moveTo(seconds);
        QCOMPARE(question(), QString());
    }
    QVERIFY(asked.isEmpty());
    QVERIFY(!m_renewal->obstacle({handle}).isEmpty());
}

void TestRenewal::theThresholdAsks()
{
    watch(lasting(3600));
    m_list->setThreshold(2h);
    QCOMPARE(question(), u"Token “john” expires in 1 h"_s);
    m_list->setThreshold(1min);
    QCOMPARE(question(), QString());
    m_list->setThreshold(0s);
    moveTo(3600);
    QCOMPARE(question(), u"Token “john” expired just now"_s);
}

void TestRenewal::stopTakesThemOffTheList()
{
    watch(lasting(600, "a"));
    watch(lasting(601, "b"));
    watch(lasting(6000, "c"));
    moveTo(500);
    m_renewal->stop();
    QCOMPARE(question(), QString());
    QCOMPARE(m_list->rowCount(), 1);
    QCOMPARE(cell(0, WatchList::Name), u"c"_s);
    m_list->undoStack()->undo();
    QCOMPARE(m_list->rowCount(), 3);
    QCOMPARE(question(), QString()); // who brings them back knows
}

void TestRenewal::renewsWhatItCan()
{
    QSignalSpy finished(m_renewal.get(), &Renewal::finished);
    const WatchHandle handle =
        watch(signedToken(R"({"username":"john","jti":"a","iat":1700000000,"nbf":1700000000,"exp":1700003600})",
            R"({ "typ":"at+jwt", "alg":"HS256" })"));
    const WatchHandle foreign = watch(es256Token);
    moveTo(3500);
    QCOMPARE(m_renewal->asking(), QList{handle});
    m_renewal->renewNow();
    QCOMPARE(question(), QString());
    const auto outcome = finished.takeFirst().constFirst().value<RenewalOutcome>();
    QCOMPARE(outcome.words, u"Renewed: Access token “john” expires in 1 h."_s);
    QCOMPARE(outcome.renewed, QList{handle});
    const model::WatchedToken *renewed = m_list->find(handle);
    QVERIFY(renewed->verdict.accepted()); // judged as any other
    QCOMPARE(renewed->verifiedBy, m_key);
    QCOMPARE(*renewed->verdict.expiresAt, token::fromSeconds(start + 3500 + 3600));
    QCOMPARE(*renewed->verdict.notBefore, token::fromSeconds(start + 3500));
    QCOMPARE(renewed->token->header().text(), R"({ "typ":"at+jwt", "alg":"HS256" })");
    QVERIFY(renewed->token->payload().member("jti").string() != "a");
    QVERIFY(renewed->former);

    m_renewal->renew({handle, foreign});
    const auto both = finished.takeFirst().constFirst().value<RenewalOutcome>();
    QCOMPARE(both.renewed, QList{handle});
    QCOMPARE(both.refusals.size(), 1);
    QVERIFY2(both.words.contains(u"“joe”: No key of the keyring verifies this token"_s), qPrintable(both.words));
    m_renewal->renew({});
    QVERIFY(finished.isEmpty());
}

void TestRenewal::whatCannotBeRenewedSaysWhy()
{
    const WatchHandle handle = watch(lasting(3600));
    const WatchHandle second = watch(signedToken(R"({"sub":"x","exp":1700003600})"));
    QCOMPARE(m_renewal->obstacle({handle}), QString());
    m_keyring->remove(m_key);
    QCOMPARE(m_renewal->obstacle({handle, second}),
        u"No key of the keyring verifies this token: add the key that signs it."_s);
    moveTo(3500);
    QVERIFY(!question().isEmpty());
    QVERIFY(!m_renewal->obstacle().isEmpty());
    QSignalSpy finished(m_renewal.get(), &Renewal::finished);
    m_renewal->renewNow();
    QCOMPARE(finished.takeFirst().constFirst().value<RenewalOutcome>().renewed.size(), 0);
    QVERIFY(!question().isEmpty());

    // The public half alone verifies and cannot sign.
    m_keyring->add(onlyKey(es256Jwk), u"rfc"_s);
    const WatchHandle third = watch(es256Token);
    QCOMPARE(verdict(third).signature, token::SignatureStatus::Verified);
    QVERIFY2(m_renewal->obstacle({third}).startsWith(u"ES256 needs the private key"_s),
        qPrintable(m_renewal->obstacle({third})));
}

void TestRenewal::renewalIsUndone()
{
    const WatchHandle handle = watch(lasting(3600));
    moveTo(3500);
    m_renewal->renewNow();
    QCOMPARE(m_list->find(handle)->token->text() == lasting(3600), false);
    m_list->undoStack()->undo();
    QCOMPARE(m_list->find(handle)->token->text(), lasting(3600));
    QVERIFY(!m_list->find(handle)->former);
    QCOMPARE(question(), QString());
    moveTo(3600);
    QCOMPARE(question(), u"Token “john” expired just now"_s);
}

void TestRenewal::aPairIsRenewedTogether()
{
    const auto renewer = std::make_shared<model::KeyRenewer>(m_keyring.get());
    const QList<WatchHandle> pair =
        m_list->watch({{lasting(3600), u"access_token"_s}, {lasting(86400), u"refresh_token"_s}}, renewer);
    moveTo(3400);
    QCOMPARE(question(), u"Access token “john” expires in 3 min 20 s"_s);
    QSignalSpy finished(m_renewal.get(), &Renewal::finished);
    m_renewal->renewNow();
    const auto outcome = finished.takeFirst().constFirst().value<RenewalOutcome>();
    QCOMPARE(outcome.renewed, pair);
    QCOMPARE(outcome.words, u"2 tokens renewed."_s);
    QCOMPARE(*verdict(pair[1]).expiresAt, token::fromSeconds(start + 3400 + 86400));
    QCOMPARE(m_list->undoStack()->count(), 2); // one step
    m_list->undoStack()->undo();
    QCOMPARE(*verdict(pair[1]).expiresAt, token::fromSeconds(start + 86400));
}

void TestRenewal::aSessionAnswersLater()
{
    const auto slow = std::make_shared<SlowRenewer>();
    const QList<WatchHandle> pair = m_list->watch({{lasting(3600)}, {lasting(7200)}}, slow);
    QCOMPARE(cell(0, WatchList::Renewal), u"session"_s);
    moveTo(3500);
    QSignalSpy finished(m_renewal.get(), &Renewal::finished);
    m_renewal->renewNow();
    m_renewal->renewNow();
    QCOMPARE(slow->asked, 2); // the second time it is on its way already
    QVERIFY(finished.isEmpty());
    m_list->stop({pair[1]});
    slow->answer(QList<QByteArray>{lasting(9000), lasting(9001)});
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.takeFirst().constFirst().value<RenewalOutcome>().renewed, QList{pair[0]});
    QCOMPARE(*verdict(pair[0]).expiresAt, token::fromSeconds(start + 9000));

    m_renewal->renew({pair[0]});
    slow->answer(std::unexpected(u"The session has ended."_s));
    QCOMPARE(
        finished.takeFirst().constFirst().value<RenewalOutcome>().words, u"Token “john”: The session has ended."_s);
    m_renewal->renew({pair[0]});
    slow->answer(QList<QByteArray>{});
    QVERIFY(finished.takeFirst().constFirst().value<RenewalOutcome>().words.contains(u"other tokens"_s));

    m_renewal->renew({pair[0]});
    m_renewal.reset();
    slow->answer(QList<QByteArray>{lasting(9002)}); // nobody listens any more
}

void TestRenewal::theQuestionTicksOnlyWhileItIsSeen()
{
    watch(lasting(3600));
    m_clock->shift(token::fromSeconds(start + 3400) - token::Clock::systemNow());
    QVERIFY(!question().isEmpty());
    QCOMPARE(running(*m_renewal), 0);
    m_renewal->setTicking(true);
    QCOMPARE(running(*m_renewal), 1);
    QSignalSpy ticks(m_renewal.get(), &Renewal::questionTicked);
    QTRY_VERIFY(!ticks.isEmpty());
    m_renewal->later();
    QCOMPARE(running(*m_renewal), 0); // no question, nothing to count
}

void TestRenewal::asksWhileTimeRuns()
{
    watch(lasting(3600));
    m_clock->shift(token::fromSeconds(start + 3300) - 100ms - token::Clock::systemNow());
    QCOMPARE(question(), QString());
    QTRY_VERIFY(!question().isEmpty());
    m_clock->jumpTo(token::fromSeconds(start + 3597));
    m_renewal->later();
    m_clock->setSpeed(100);
    QTRY_VERIFY(!question().isEmpty());
}

void TestRenewal::namesOnlyTheName()
{
    watch(signedToken(
        R"({"email":"john@example.com","jti":"secret-id","roles":["x"],"iat":1700000000,"exp":1700003600})"));
    moveTo(3599);
    QCOMPARE(question(), u"Access token expires in 1 s"_s);
}

void TestRenewal::theSampleAsksSoon()
{
    m_keyring->clear();
    const auto handles =
        model::watchSample(*m_list, *m_keyring, "a secret that everybody may know, 256 bits and more", m_clock->now());
    QCOMPARE(handles.size(), 3);
    QCOMPARE(rows().join(u'\n'),
        u"john | Access token | Signature verified | expired 1 h ago | key “sample session”\n"
        "ada | Access token | Signature verified | expires in 5 min 15 s | key “sample session”\n"
        "ada | Refresh token | Signature verified | expires in 7 d | key “sample session”"_s);
    moveTo(15);
    QCOMPARE(question(), u"Access token “ada” expires in 5 min"_s);
    QCOMPARE(m_renewal->obstacle(), QString());
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
