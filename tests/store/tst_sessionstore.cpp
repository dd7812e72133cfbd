// SPDX-License-Identifier: MIT
#include "store/sessionstore.h"
#include "store/userstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::store;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromSeconds(1'700'000'000);
const Lifetimes lifetimes{};

TokenFacts refreshFacts(const RefreshRecord &record)
{
    return {.use = TokenUse::Refresh,
        .id = record.id,
        .family = record.family,
        .generation = record.generation,
        .subject = "1",
        .issuedAt = record.issuedAt,
        .expiresAt = record.expiresAt};
}

TokenFacts accessFacts(const QByteArray &id, const QByteArray &family, Instant expiresAt = start + 1h)
{
    return {.use = TokenUse::Access, .id = id, .family = family, .subject = "1", .expiresAt = expiresAt};
}

} // namespace

/// What is kept of sessions: each change one transaction, and nothing that was swept comes back.
class TestSessionStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void loginIsKept();
    void nobodyLogsIn();
    void rotationIsKept();
    void reuseEndsTheFamily();
    void graceKeepsBothChildren();
    void keepingTouchesTheFamily();
    void unknownTokensChangeNothing();
    void failedStepLeavesNothing();
    void logoutListsAndEnds();
    void logoutTakesARefreshTokenAlong();
    void revocationIsTheFirst();
    void restartForgetsNothing();
    void sweptAccessStaysRevoked();
    void sweptAccessWithoutAFamilyStaysRevoked();
    void sweptConsumedIsReuse();
    void sweptFamilyRefusesAll();
    void sweepTakesNothingElse();
    void sweepGoesByTheInstantGiven();
    void removedUserComesBackWithSessions();
    void damagedFileIsSetAside();
    void oldFileIsBroughtUpToDate();
    void memoryIsShared();
    void allOfItIsForgotten();

private:
    [[nodiscard]] SessionStore store() { return SessionStore(m_database.get()); }
    SessionStep login(const QByteArray &family = "f", Instant now = start, const RotationPolicy &policy = {})
    {
        return store().login(1, family, family + "-0", policy, lifetimes, now).value().value();
    }
    [[nodiscard]] RevocationStatus accessStatus(const TokenFacts &facts)
    {
        return revocationOf(facts, store().access(facts).value().state, {});
    }
    [[nodiscard]] Family family(const QByteArray &id)
    {
        const QList<Family> all = store().families().value();
        for (const Family &one : all) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestSessionStore::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->filePath(u"claimsmith.db"_s)).value();
    QVERIFY(UserStore(m_database.get()).addSamplesOnce());
}

void TestSessionStore::loginIsKept()
{
    RotationPolicy policy;
    policy.absoluteLifetime = 1000h;
    const SessionStep step = login("f", start, policy);
    QCOMPARE(step.user.username, u"john"_s);
    QCOMPARE(step.record.expiresAt, start + lifetimes.refresh);
    QCOMPARE(step.family.expiresAt, start + 1000h);
    QCOMPARE(store().families().value(), QList{step.family});
    QCOMPARE(store().families(1).value(), QList{step.family});
    QCOMPARE(store().families(2).value(), QList<Family>());
    QCOMPARE(store().refreshTokens("f").value(), QList{step.record});
    QVERIFY(!step.family.revokedAt && !step.record.consumedAt);
}

void TestSessionStore::nobodyLogsIn()
{
    QCOMPARE(store().login(7, "f", "r", {}, lifetimes, start).value(), std::nullopt);
    User john = UserStore(m_database.get()).find(1).value().value();
    john.disabled = true;
    QVERIFY(UserStore(m_database.get()).change(john));
    QVERIFY(!store().login(1, "f", "r", {}, lifetimes, start).value());
    QVERIFY(store().families().value().isEmpty());
}

void TestSessionStore::rotationIsKept()
{
    const SessionStep first = login();
    const SessionStep second = store().refresh(refreshFacts(first.record), "f-1", {}, lifetimes, start + 5s).value();
    QCOMPARE(second.decision.kind, RefreshDecision::Kind::Rotate);
    const QList<RefreshRecord> records = store().refreshTokens("f").value();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).consumedAt, start + 5s);
    QCOMPARE(records.at(0).replacedBy, "f-1"_ba);
    QCOMPARE(records.at(1), second.record);
    QCOMPARE(records.at(1).parent, "f-0"_ba);
    QCOMPARE(records.at(1).generation, 1);
    QCOMPARE(family("f"), second.family);
    QCOMPARE(second.family.generation, 1);
    QCOMPARE(second.family.lastUsedAt, start + 5s);
    QCOMPARE(second.family.endsAt, start + 5s + lifetimes.refresh);
}

void TestSessionStore::reuseEndsTheFamily()
{
    const SessionStep first = login();
    const SessionStep second = store().refresh(refreshFacts(first.record), "f-1", {}, lifetimes, start).value();
    const SessionStep replay = store().refresh(refreshFacts(first.record), "f-x", {}, lifetimes, start).value();
    QCOMPARE(replay.decision.refusal, Refusal::ReuseDetected);
    QCOMPARE(family("f").revokedFor, RevocationReason::Reuse);
    QCOMPARE(store().refreshTokens("f").value().size(), 2);
    const SessionStep after = store().refresh(refreshFacts(second.record), "f-y", {}, lifetimes, start).value();
    QCOMPARE(after.decision.refusal, Refusal::TokenRevoked);
    QCOMPARE(accessStatus(accessFacts("a", "f")), RevocationStatus::Revoked);
}

void TestSessionStore::graceKeepsBothChildren()
{
    const RotationPolicy policy = gracePeriod(10s);
    const SessionStep first = login();
    QVERIFY(store().refresh(refreshFacts(first.record), "f-1", policy, lifetimes, start));
    const SessionStep beside =
        store().refresh(refreshFacts(first.record), "f-2", policy, lifetimes, start + 9s).value();
    QCOMPARE(beside.decision.kind, RefreshDecision::Kind::Beside);
    const QList<RefreshRecord> records = store().refreshTokens("f").value();
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(0).replacedBy, "f-1"_ba);
    QCOMPARE(records.at(0).consumedAt, start);
    QCOMPARE(records.at(1).generation, records.at(2).generation);
    QCOMPARE(records.at(2).parent, "f-0"_ba);
    RotationPolicy current = policy;
    current.honoured = RotationPolicy::Honoured::CurrentToken;
    const SessionStep again =
        store().refresh(refreshFacts(first.record), "f-3", current, lifetimes, start + 9s).value();
    QCOMPARE(again.decision.kind, RefreshDecision::Kind::Replace);
    QCOMPARE(again.record, records.at(1));
    QCOMPARE(store().refreshTokens("f").value().size(), 3);
}

void TestSessionStore::keepingTouchesTheFamily()
{
    const SessionStep first = login();
    const SessionStep kept =
        store().refresh(refreshFacts(first.record), "f-1", noRotation(), lifetimes, start + 167h + 30min).value();
    QCOMPARE(kept.decision.kind, RefreshDecision::Kind::Keep);
    QCOMPARE(kept.record, first.record);
    QCOMPARE(family("f").lastUsedAt, start + 167h + 30min);
    // The access token that was given last ends after the refresh token.
    QCOMPARE(family("f").endsAt, start + 168h + 30min);
}

void TestSessionStore::unknownTokensChangeNothing()
{
    const SessionStep first = login();
    TokenFacts stranger = refreshFacts(first.record);
    stranger.id = "never issued";
    const SessionStep refused = store().refresh(stranger, "f-1", {}, lifetimes, start).value();
    QCOMPARE(refused.decision.refusal, Refusal::TokenInvalid);
    stranger.family = QByteArray(1'000'000, 'f');
    stranger.id = "' OR 1=1 --";
    QCOMPARE(store().refresh(stranger, "f-1", {}, lifetimes, start).value().decision.refusal, Refusal::TokenInvalid);
    QCOMPARE(store().families().value(), QList{first.family});
    QCOMPARE(store().refreshTokens("f").value(), QList{first.record});
}

/// An id that is there already, as no generator makes one twice: half a rotation must not stay.
void TestSessionStore::failedStepLeavesNothing()
{
    const SessionStep first = login();
    const auto failed = store().refresh(refreshFacts(first.record), "f-0", {}, lifetimes, start);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::FileFailed);
    QCOMPARE(store().refreshTokens("f").value(), QList{first.record});
    QVERIFY(!store().login(1, "g", "f-0", {}, lifetimes, start));
    QCOMPARE(store().families().value(), QList{first.family});
    QVERIFY(store().refresh(refreshFacts(first.record), "f-1", {}, lifetimes, start));
}

void TestSessionStore::logoutListsAndEnds()
{
    login();
    const TokenFacts access = accessFacts("a", "f");
    QCOMPARE(accessStatus(access), RevocationStatus::Current);
    const Revoked ended = store().logout(access, {}, start + 1s).value();
    QCOMPARE(ended.token, "a");
    QCOMPARE(ended.families, QList<QByteArray>{"f"});
    QCOMPARE(accessStatus(access), RevocationStatus::Revoked);
    QCOMPARE(store().revokedTokens().value(), (QList{RevokedToken{"a", "f", start + 1h, start + 1s}}));
    QCOMPARE(family("f").revokedFor, RevocationReason::Logout);
    const Revoked again = store().logout(access, {}, start + 2s).value();
    QVERIFY(again.token.isEmpty() && again.families.isEmpty());
    QCOMPARE(family("f").revokedAt, start + 1s);
}

void TestSessionStore::logoutTakesARefreshTokenAlong()
{
    login("f");
    const SessionStep other = login("g");
    SessionStep janes = store().login(2, "h", "h-0", {}, lifetimes, start).value().value();
    const TokenFacts access = accessFacts("a", "f");
    QCOMPARE(store().logout(access, refreshFacts(janes.record), start).value().families, QList<QByteArray>{"f"});
    QVERIFY(!family("h").revokedAt);
    QCOMPARE(store().logout(access, refreshFacts(other.record), start).value().families, QList<QByteArray>{"g"});
}

void TestSessionStore::revocationIsTheFirst()
{
    const SessionStep first = login();
    QCOMPARE(store().revoke(accessFacts("a", "f"), start).value().token, "a");
    QVERIFY(!family("f").revokedAt);
    QCOMPARE(store().revoke(refreshFacts(first.record), start + 1s).value().families, QList<QByteArray>{"f"});
    QCOMPARE(family("f").revokedFor, RevocationReason::Request);
    QVERIFY(!store().revokeFamily("f", RevocationReason::Person, start + 2s).value());
    QCOMPARE(family("f").revokedAt, start + 1s);
    QVERIFY(!store().revokeFamily("nothing", RevocationReason::Person, start).value());
    QVERIFY(store().revoke(accessFacts("b", "nothing"), start).value().token.isEmpty());
}

/// Keycloak#49426: consumed and revoked tokens worked again after a restart.
void TestSessionStore::restartForgetsNothing()
{
    const SessionStep first = login("f");
    const SessionStep second = store().refresh(refreshFacts(first.record), "f-1", rotation(), lifetimes, start).value();
    login("g");
    QVERIFY(store().logout(accessFacts("a", "g"), {}, start));
    const QString path = m_database->path();
    m_database.reset();
    m_database = Database::open(path).value();
    QCOMPARE(store().refresh(refreshFacts(first.record), "x", rotation(), lifetimes, start).value().decision.refusal,
        Refusal::TokenRevoked);
    QCOMPARE(accessStatus(accessFacts("a", "g")), RevocationStatus::Revoked);
    QCOMPARE(store().refresh(refreshFacts(second.record), "f-2", rotation(), lifetimes, start).value().decision.kind,
        RefreshDecision::Kind::Rotate);
}

void TestSessionStore::sweptAccessStaysRevoked()
{
    login();
    const TokenFacts revoked = accessFacts("a", "f");
    const TokenFacts later = accessFacts("b", "f", start + 2h);
    QVERIFY(store().revoke(revoked, start));
    QCOMPARE(store().sweep(start + 59min, 30 * 24h).value(), 0);
    QCOMPARE(store().sweep(start + 1h, 30 * 24h).value(), 1);
    QVERIFY(store().revokedTokens().value().isEmpty());
    QCOMPARE(accessStatus(revoked), RevocationStatus::Revoked); // and so it is at every instant
    QCOMPARE(accessStatus(later), RevocationStatus::Current);
    QVERIFY(store().revoke(later, start));
    QCOMPARE(store().sweep(start + 2h, 30 * 24h).value(), 1);
    QCOMPARE(accessStatus(revoked), RevocationStatus::Revoked);
    QCOMPARE(accessStatus(later), RevocationStatus::Revoked);
    QCOMPARE(accessStatus(accessFacts("c", "f", start + 3h)), RevocationStatus::Current);
}

void TestSessionStore::sweptAccessWithoutAFamilyStaysRevoked()
{
    const TokenFacts revoked = accessFacts("a", "");
    TokenFacts endless = accessFacts("e", "");
    endless.expiresAt = {};
    QVERIFY(store().revoke(revoked, start));
    QVERIFY(store().revoke(endless, start));
    QCOMPARE(store().sweep(start + 100'000h, 0h).value(), 1);
    QCOMPARE(accessStatus(revoked), RevocationStatus::Revoked);
    QCOMPARE(accessStatus(endless), RevocationStatus::Revoked);
    QCOMPARE(accessStatus(accessFacts("b", "", start + 2h)), RevocationStatus::Current);
}

void TestSessionStore::sweptConsumedIsReuse()
{
    const Lifetimes brief{.access = 1min, .refresh = 10min};
    QList<RefreshRecord> records{store().login(1, "f", "f-0", {}, brief, start).value().value().record};
    for (int i = 1; i <= 4; ++i) {
        const QByteArray id = "f-" + QByteArray::number(i);
        records.append(store().refresh(refreshFacts(records.last()), id, {}, brief, start + i * 1min).value().record);
    }
    // 0, 1 and 2 are over; 3 is the parent of the newest and stays.
    QCOMPARE(store().sweep(start + 13min, 30 * 24h).value(), 3);
    QCOMPARE(store().refreshTokens("f").value().size(), 2);
    const SessionStep replay = store().refresh(refreshFacts(records.at(1)), "x", {}, brief, start + 5min).value();
    QCOMPARE(replay.decision.refusal, Refusal::ReuseDetected);
    QVERIFY(family("f").revokedAt);
}

void TestSessionStore::sweptFamilyRefusesAll()
{
    const SessionStep first = login();
    QVERIFY(store().revoke(accessFacts("a", "f"), start));
    const Instant over = first.family.endsAt;
    QCOMPARE(store().sweep(over + 1h - 1ms, 1h).value(), 1); // the revoked access token alone
    QCOMPARE(store().sweep(over + 1h, 1h).value(), 1);
    QVERIFY(store().families().value().isEmpty());
    QVERIFY(store().refreshTokens("f").value().isEmpty());
    QCOMPARE(store().refresh(refreshFacts(first.record), "x", {}, lifetimes, start).value().decision.refusal,
        Refusal::TokenInvalid);
    QCOMPARE(accessStatus(accessFacts("a", "f")), RevocationStatus::Revoked);
    QCOMPARE(accessStatus(accessFacts("b", "f")), RevocationStatus::Revoked);
    auto left = m_database->run(u"SELECT count(*) FROM swept"_s);
    QVERIFY(left && left->next());
    QCOMPARE(left->value(0).toInt(), 0);
}

/// express-jwt-blacklist#8: the entry of one token must not take another's with it.
void TestSessionStore::sweepTakesNothingElse()
{
    login("f");
    login("g", start + 1h);
    QVERIFY(store().revoke(accessFacts("a", "f", start + 1h), start));
    QVERIFY(store().revoke(accessFacts("b", "f", start + 2h), start));
    QVERIFY(store().revoke(accessFacts("c", "g", start + 2h), start));
    QCOMPARE(store().sweep(start + 1h, 1h).value(), 1);
    QCOMPARE(store().revokedTokens().value().size(), 2);
    QCOMPARE(accessStatus(accessFacts("b", "f", start + 2h)), RevocationStatus::Revoked);
    QCOMPARE(accessStatus(accessFacts("d", "g", start + 1h)), RevocationStatus::Current);
}

void TestSessionStore::sweepGoesByTheInstantGiven()
{
    const SessionStep first = login();
    QVERIFY(store().revoke(accessFacts("a", "f"), start));
    QCOMPARE(store().sweep(start - 100'000h, 0h).value(), 0);
    QCOMPARE(store().sweep(saturated(std::numeric_limits<qint64>::min()), 0h).value(), 0);
    QCOMPARE(store().sweep(saturated(std::numeric_limits<qint64>::max()), 0h).value(), 2);
    QCOMPARE(store().refresh(refreshFacts(first.record), "x", {}, lifetimes, start).value().decision.kind,
        RefreshDecision::Kind::Refuse);
}

void TestSessionStore::removedUserComesBackWithSessions()
{
    const SessionStep first = login();
    UserStore users(m_database.get());
    const User john = users.find(1).value().value();
    QVERIFY(users.remove(1));
    QCOMPARE(store().access(accessFacts("a", "f")).value().user, std::nullopt);
    QCOMPARE(store().refresh(refreshFacts(first.record), "x", {}, lifetimes, start).value().decision.refusal,
        Refusal::UserNotFound);
    QVERIFY(users.add(john));
    QCOMPARE(store().refresh(refreshFacts(first.record), "f-1", {}, lifetimes, start).value().decision.kind,
        RefreshDecision::Kind::Rotate);
}

void TestSessionStore::damagedFileIsSetAside()
{
    const SessionStep first = login();
    const QString path = m_database->path();
    m_database.reset();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(4096));
    file.write(QByteArray(8 * 4096, '\xa5'));
    file.close();
    m_database = Database::open(path).value();
    QCOMPARE(m_database->setAside(), path + u".damaged"_s);
    QVERIFY(QFile::exists(path + u".damaged"_s));
    // Nobody is known, and nothing that was given out works.
    QVERIFY(UserStore(m_database.get()).all().value().isEmpty());
    QCOMPARE(store().refresh(refreshFacts(first.record), "x", {}, lifetimes, start).value().decision.refusal,
        Refusal::TokenInvalid);
    QCOMPARE(accessStatus(accessFacts("a", "f")), RevocationStatus::Revoked);
}

void TestSessionStore::oldFileIsBroughtUpToDate()
{
    const QString path = m_folder->filePath(u"old.db"_s);
    {
        const auto old = Database::open(path, schema().first(1)).value();
        QVERIFY(old->run(u"INSERT INTO linked_files (id, path, name, held) VALUES ('i', '/k', 'k', '')"_s));
    }
    const auto database = Database::open(path).value();
    QVERIFY(QFile::exists(path + u".before-v2"_s));
    QVERIFY(UserStore(database.get()).addSamplesOnce());
    auto kept = database->run(u"SELECT path FROM linked_files"_s);
    QVERIFY(kept && kept->next());
    QCOMPARE(kept->value(0).toString(), u"/k"_s);
}

void TestSessionStore::memoryIsShared()
{
    const QString path = Database::newSharedMemory();
    QVERIFY(path != Database::newSharedMemory());
    auto one = Database::open(path).value();
    const auto two = Database::open(path).value();
    QVERIFY(UserStore(one.get()).addSamplesOnce());
    QVERIFY(SessionStore(two.get()).login(1, "f", "r", {}, lifetimes, start).value());
    QCOMPARE(SessionStore(one.get()).families().value().size(), 1);
    one.reset();
    QCOMPARE(SessionStore(two.get()).families().value().size(), 1);
    QVERIFY(UserStore(Database::open(Database::newSharedMemory()).value().get()).all().value().isEmpty());
}

void TestSessionStore::allOfItIsForgotten()
{
    const auto kept = [this] {
        QByteArray bytes;
        for (const QString &name : {u"claimsmith.db"_s, u"claimsmith.db-wal"_s}) {
            QFile file(m_folder->filePath(name));
            if (file.open(QFile::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    };
    User user = UserStore(m_database.get()).all().value().constFirst();
    user.email = u"quite.rare@mail.example"_s;
    QVERIFY(UserStore(m_database.get()).change(user));
    login("rare-family");
    QVERIFY(store().logout(accessFacts("rare-access", "rare-family"), {}, start));
    QVERIFY(kept().contains("quite.rare"));
    QVERIFY(store().forgetAll());
    QVERIFY(store().families().value().isEmpty());
    QVERIFY(store().revokedTokens().value().isEmpty());
    QVERIFY(UserStore(m_database.get()).all().value().isEmpty());
    QVERIFY2(!kept().contains("quite.rare") && !kept().contains("rare-"), "not in the free pages either");
    // As a file that never had a user.
    QVERIFY(UserStore(m_database.get()).addSamplesOnce());
    QCOMPARE(UserStore(m_database.get()).all().value().constFirst().id, 1);
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
