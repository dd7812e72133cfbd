// SPDX-License-Identifier: MIT
#include "token/sessionrules.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace claimsmith::token;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromSeconds(1'700'000'000);

User john() { return {.id = 1, .username = u"john"_s, .email = u"john@example.com"_s}; }

TokenFacts accessFacts()
{
    return {.use = TokenUse::Access, .id = "a", .family = "f", .subject = "1", .expiresAt = start + 1h};
}

/// One family as a store would keep it, told by what is presented to it and what that gets.
///   0:1        token 0 is exchanged for token 1 (0 is that of the login; new ones are counted on)
///   0:=1       token 0 gets token 1 once more
///   0:keep     token 0 stays good, and an access token is given
///   0:reuse    (or expired, revoked, invalid, user): token 0 is refused so
///   +10 -3600  the clock is moved, in seconds
///   sweep      consumed tokens that nobody can honour are forgotten
///   disable    the user
class Sequence
{
public:
    Sequence(RotationPolicy policy, Lifetimes lifetimes)
        : m_policy(policy)
        , m_lifetimes(lifetimes)
    {
        m_family = newFamily(1, policy, lifetimes, m_now);
        m_family.id = "f";
        m_records.append({.id = "0",
            .family = "f",
            .issuedAt = m_now,
            .expiresAt = refreshExpiry(m_family, policy, lifetimes, m_now)});
    }

    /// What came of it, in the same form.
    [[nodiscard]] QString run(const QString &steps)
    {
        QStringList said;
        for (const QString &step : steps.split(u' ')) {
            if (step.startsWith(u'+') || step.startsWith(u'-'))
                m_now += std::chrono::seconds(step.toLongLong());
            else if (step == "sweep"_L1)
                sweep();
            else if (step == "disable"_L1)
                m_user.disabled = true;
            else {
                said.append(step.section(u':', 0, 0) + u':' + present(step.section(u':', 0, 0).toInt()));
                continue;
            }
            said.append(step);
        }
        return said.join(u' ');
    }

private:
    void sweep()
    {
        for (RefreshRecord &record : m_records) {
            if (record.consumedAt && record.generation < m_family.generation - 1)
                m_swept.insert(record.id, record.generation);
        }
    }

    [[nodiscard]] RefreshState stateOf(const RefreshRecord &record) const
    {
        RefreshState state{.user = m_user, .family = m_family};
        if (!m_swept.contains(record.id))
            state.presented = record;
        if (record.consumedAt)
            state.replacement = m_records.at(record.replacedBy.toInt());
        return state;
    }

    [[nodiscard]] QString present(int index)
    {
        const RefreshRecord record = m_records.at(index);
        if (m_now >= record.expiresAt)
            return u"expired"_s; // its own `exp`, which the judge tells
        const TokenFacts facts{.use = TokenUse::Refresh,
            .id = record.id,
            .family = "f",
            .generation = record.generation,
            .subject = "1",
            .issuedAt = record.issuedAt,
            .expiresAt = record.expiresAt};
        const RefreshDecision decision = decideRefresh(facts, stateOf(record), m_policy, m_lifetimes, m_now);
        switch (decision.kind) {
        case RefreshDecision::Kind::Refuse:
            if (decision.revokesFamily)
                m_family.revokedAt = m_now;
            return QString(codeName(decision.refusal)).section(u'_', 0, 0) == "token"_L1
                       ? QString(codeName(decision.refusal)).section(u'_', 1)
                       : QString(codeName(decision.refusal)).section(u'_', 0, 0);
        case RefreshDecision::Kind::Rotate:
        case RefreshDecision::Kind::Beside:
            return exchange(index, decision);
        case RefreshDecision::Kind::Replace:
            m_family.lastUsedAt = m_now;
            return u'=' + QString::fromUtf8(record.replacedBy);
        case RefreshDecision::Kind::Keep:
            m_family.lastUsedAt = m_now;
            return u"keep"_s;
        }
        return {};
    }

    [[nodiscard]] QString exchange(int index, const RefreshDecision &decision)
    {
        const QByteArray id = QByteArray::number(m_records.size());
        m_records.append({.id = id,
            .family = "f",
            .parent = m_records.at(index).id,
            .generation = decision.generation,
            .issuedAt = m_now,
            .expiresAt = decision.expiresAt});
        if (decision.kind == RefreshDecision::Kind::Rotate) {
            m_records[index].consumedAt = m_now;
            m_records[index].replacedBy = id;
        }
        m_family.lastUsedAt = m_now;
        m_family.generation = std::max(m_family.generation, decision.generation);
        return QString::fromUtf8(id);
    }

    RotationPolicy m_policy;
    Lifetimes m_lifetimes;
    Instant m_now = start;
    User m_user = john();
    Family m_family;
    QList<RefreshRecord> m_records;
    QHash<QByteArray, qint64> m_swept;
};

} // namespace

class TestSessionRules : public QObject
{
    Q_OBJECT
private slots:
    void sequences_data();
    void sequences();
    void expiryIsCutToTheFamily_data();
    void expiryIsCutToTheFamily();
    void refreshIsRefused_data();
    void refreshIsRefused();
    void refusedRefreshRevokesNothing();
    void accessIsRevoked_data();
    void accessIsRevoked();
    void currentUserIsFound_data();
    void currentUserIsFound();
    void revokeEndsWhatItIs();
    void logoutEndsBoth();
    void logoutWithARefreshToken_data();
    void logoutWithARefreshToken();
    void consumedIsNotActive();
    void presetsAreWhatTheyImitate();
};

void TestSessionRules::sequences_data()
{
    QTest::addColumn<RotationPolicy>("policy");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *name, const RotationPolicy &policy, const char *steps) {
        QTest::newRow(name) << policy << QString::fromLatin1(steps);
    };
    row("none: one token for all its life", noRotation(), "0:keep 0:keep +604799 0:keep +1 0:expired");
    row("none: moved back", noRotation(), "+604800 0:expired -604800 0:keep");
    row("rotate: each once", rotation(), "0:1 1:2 2:3");
    row("rotate: replay is refused, the newest lives", rotation(), "0:1 0:revoked 1:2 0:revoked 1:revoked 2:3");
    row("rotate: two within one second", rotation(), "0:1 1:2 0:revoked 1:revoked 2:3");
    row("detect: each once", reuseDetection(), "0:1 1:2 +3600 2:3");
    row("detect: replay ends the family", reuseDetection(), "0:1 0:reuse 1:revoked 0:revoked");
    row("detect: replay within the same second", reuseDetection(), "0:1 1:2 1:reuse 2:revoked");
    row("detect: replay of an old one", reuseDetection(), "0:1 1:2 2:3 0:reuse 3:revoked");
    row("detect: replay after moving back", reuseDetection(), "+100 0:1 -100 0:reuse 1:revoked");
    row("detect: replay after moving back before the login", reuseDetection(), "0:1 -1000000 0:reuse 1:revoked");
    row("detect: revoked stays revoked however time moves", reuseDetection(),
        "0:1 0:reuse -50 1:revoked +99 1:revoked");
    row("detect: replay of one that was swept", reuseDetection(), "0:1 1:2 2:3 sweep 0:reuse 3:revoked");
    row("detect: swept, then moved back", reuseDetection(), "+100 0:1 1:2 2:3 sweep -100 1:reuse 3:revoked");
    row("detect: the user is disabled", reuseDetection(), "0:1 disable 1:user");
    row("rotate: replay of one that was swept", rotation(), "0:1 1:2 2:3 sweep 0:revoked 3:4");
    row("grace: another child", gracePeriod(10s), "0:1 +9 0:2 1:3");
    row("grace: over to the second", gracePeriod(10s), "0:1 +10 0:reuse 1:revoked");
    row("grace: both children live", gracePeriod(10s), "0:1 0:2 1:3 2:4 3:5 4:6");
    row("grace: not for the grandparent", gracePeriod(10s), "0:1 1:2 0:reuse 2:revoked");
    row("grace: not for the grandparent by the other child", gracePeriod(10s), "0:1 0:2 2:3 0:reuse 1:revoked");
    row("grace: served a little later with an earlier instant", gracePeriod(10s), "+1 0:1 -1 0:2");
    row("grace: moved back by as much as it lasts", gracePeriod(10s), "+10 0:1 -10 0:reuse");
    row("grace: a race of five", gracePeriod(10s), "0:1 0:2 0:3 0:4 0:5");
    RotationPolicy current = gracePeriod(10s);
    current.honoured = RotationPolicy::Honoured::CurrentToken;
    row("grace with the current token", current, "0:1 0:=1 +9 0:=1 +1 0:reuse 1:revoked");
    row("grace with the current token, used", current, "0:1 1:2 0:reuse 2:revoked");
    const RotationPolicy supabase = sessionPresets().at(2).rotation;
    row("supabase: the parent at any time", supabase, "0:1 +86400 0:=1 0:=1 1:2 1:=2 +10 1:=2");
    row("supabase: the grandparent", supabase, "0:1 1:2 0:reuse 2:revoked");
    row("supabase: a race", supabase, "0:1 0:=1 0:=1 0:=1 1:2");
    RotationPolicy parent = reuseDetection();
    parent.honoursParent = true;
    row("parent with another child, while the first is unused", parent, "0:1 +86400 0:2");
    const RotationPolicy keycloak = sessionPresets().at(3).rotation;
    row("keycloak: idle", keycloak, "0:1 +1799 1:2 +1799 2:3 +1800 3:expired");
    row("keycloak: idle counts from the last use, and back", keycloak, "+1800 0:expired -1 0:1");
    row("keycloak: reuse ends the session", keycloak, "0:1 0:reuse 1:revoked");
    RotationPolicy brief = noRotation();
    brief.absoluteLifetime = 100s;
    row("none: absolute lifetime", brief, "+99 0:keep +1 0:expired -1 0:keep");
    brief.absoluteLifetime = {};
    brief.idleLifetime = 100s;
    row("none: idle lifetime is cut into the token", brief, "+99 0:keep +1 0:expired");
    RotationPolicy both = reuseDetection();
    both.absoluteLifetime = 150s;
    both.idleLifetime = 100s;
    row("absolute lifetime holds for children", both, "+99 0:1 +50 1:2 +1 2:expired -1 2:3");
}

void TestSessionRules::sequences()
{
    QFETCH(RotationPolicy, policy);
    QFETCH(QString, steps);
    QCOMPARE(Sequence(policy, {}).run(steps), steps);
}

void TestSessionRules::expiryIsCutToTheFamily_data()
{
    QTest::addColumn<std::optional<Duration>>("absolute");
    QTest::addColumn<std::optional<Duration>>("idle");
    QTest::addColumn<Duration>("later");
    QTest::addColumn<qint64>("expiresIn");
    const std::optional<Duration> none;
    QTest::newRow("its lifetime") << none << none << Duration(0) << qint64(600);
    QTest::newRow("a fraction is rounded down") << none << none << Duration(999) << qint64(600);
    QTest::newRow("idle is shorter") << none << std::optional<Duration>(60s) << Duration(5s) << qint64(65);
    QTest::newRow("absolute is shorter") << std::optional<Duration>(300s) << none << Duration(200s) << qint64(300);
    QTest::newRow("absolute is over") << std::optional<Duration>(300s) << none << Duration(400s) << qint64(300);
    QTest::newRow("both are longer") << std::optional<Duration>(9000s) << std::optional<Duration>(9000s) << Duration(0)
                                     << qint64(600);
}

void TestSessionRules::expiryIsCutToTheFamily()
{
    QFETCH(std::optional<Duration>, absolute);
    QFETCH(std::optional<Duration>, idle);
    QFETCH(Duration, later);
    QFETCH(qint64, expiresIn);
    RotationPolicy policy;
    policy.absoluteLifetime = absolute;
    policy.idleLifetime = idle;
    const Lifetimes lifetimes{.access = 60s, .refresh = 600s};
    const Family family = newFamily(1, policy, lifetimes, start);
    QCOMPARE(toSeconds(refreshExpiry(family, policy, lifetimes, start + later)) - toSeconds(start), expiresIn);
    QCOMPARE(refreshExpiry(family, policy, lifetimes, start + later).time_since_epoch().count() % 1000, 0);
    QCOMPARE_GE(family.endsAt, start + 60s);
}

void TestSessionRules::refreshIsRefused_data()
{
    QTest::addColumn<TokenFacts>("facts");
    QTest::addColumn<RefreshState>("state");
    QTest::addColumn<Refusal>("refusal");
    const TokenFacts good{
        .use = TokenUse::Refresh, .id = "r", .family = "f", .generation = 0, .subject = "1", .expiresAt = start + 7h};
    Family family = newFamily(1, {}, {}, start);
    family.id = "f";
    const RefreshState kept{.user = john(),
        .family = family,
        .presented = RefreshRecord{.id = "r", .family = "f", .issuedAt = start, .expiresAt = start + 7h}};
    const auto row = [&](const char *name, Refusal refusal, auto change) {
        TokenFacts facts = good;
        RefreshState state = kept;
        change(facts, state);
        QTest::newRow(name) << facts << state << refusal;
    };
    row("an access token", Refusal::NotRefresh, [](auto &facts, auto &) { facts.use = TokenUse::Access; });
    row("neither", Refusal::NotRefresh, [](auto &facts, auto &) { facts.use = TokenUse::Neither; });
    row("no sub", Refusal::PayloadInvalid, [](auto &facts, auto &) { facts.subject = {}; });
    row("no family", Refusal::TokenInvalid, [](auto &facts, auto &) { facts.family.clear(); });
    row("unknown family", Refusal::TokenInvalid, [](auto &, auto &state) { state.family = {}; });
    row("another's family", Refusal::TokenInvalid, [](auto &, auto &state) { state.family->user = 2; });
    row("another's sub", Refusal::TokenInvalid, [](auto &facts, auto &) { facts.subject = "2"; });
    row("sub is no number", Refusal::TokenInvalid, [](auto &facts, auto &) { facts.subject = "john"; });
    row("unknown jti", Refusal::TokenInvalid, [](auto &, auto &state) { state.presented = {}; });
    row("unknown jti, no generation", Refusal::TokenInvalid, [](auto &facts, auto &state) {
        state.presented = {};
        facts.generation = {};
    });
    row("unknown jti of a generation to come", Refusal::TokenInvalid, [](auto &facts, auto &state) {
        state.presented = {};
        facts.generation = 5;
    });
    row("jti of another family", Refusal::TokenInvalid, [](auto &, auto &state) { state.presented->family = "g"; });
    row("revoked family", Refusal::TokenRevoked, [](auto &, auto &state) { state.family->revokedAt = start; });
    row("revoked at an instant to come", Refusal::TokenRevoked,
        [](auto &, auto &state) { state.family->revokedAt = start + 1000h; });
    row("unknown user", Refusal::UserNotFound, [](auto &, auto &state) { state.user = {}; });
    row("disabled user", Refusal::UserNotFound, [](auto &, auto &state) { state.user->disabled = true; });
    row("family is over", Refusal::TokenExpired, [](auto &, auto &state) { state.family->expiresAt = start; });
}

void TestSessionRules::refreshIsRefused()
{
    QFETCH(TokenFacts, facts);
    QFETCH(RefreshState, state);
    for (const RotationPolicy &policy : {noRotation(), rotation(), reuseDetection(), gracePeriod(1h)}) {
        const RefreshDecision decision = decideRefresh(facts, state, policy, {}, start);
        QCOMPARE(decision.kind, RefreshDecision::Kind::Refuse);
        QTEST(decision.refusal, "refusal");
        QVERIFY(!decision.revokesFamily);
        QCOMPARE(introspectRefresh(facts, state, policy, start), std::optional(decision.refusal));
    }
}

/// A stranger's nonsense must not end somebody's session: only a token that was consumed does.
void TestSessionRules::refusedRefreshRevokesNothing()
{
    Family family = newFamily(1, {}, {}, start);
    family.id = "f";
    family.generation = 3;
    const TokenFacts facts{.use = TokenUse::Refresh, .id = "x", .family = "f", .generation = 3, .subject = "1"};
    const RefreshDecision unknown = decideRefresh(facts, {.user = john(), .family = family}, {}, {}, start);
    QVERIFY(!unknown.revokesFamily);
    QCOMPARE(unknown.status, RevocationStatus::Revoked);
}

void TestSessionRules::accessIsRevoked_data()
{
    QTest::addColumn<AccessState>("state");
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<bool>("revokedIfAccessLivesOn");
    QTest::newRow("current") << AccessState{.familyIsKept = true} << false << false;
    QTest::newRow("listed") << AccessState{.listed = true, .familyIsKept = true} << true << true;
    QTest::newRow("family revoked") << AccessState{.familyIsKept = true, .familyIsRevoked = true} << true << false;
    QTest::newRow("family not kept") << AccessState{} << true << true;
    QTest::newRow("one with the same exp was swept")
        << AccessState{.familyIsKept = true, .sweptUntil = start + 1h} << true << true;
    QTest::newRow("one with an earlier exp was swept")
        << AccessState{.familyIsKept = true, .sweptUntil = start + 1h - 1s} << false << false;
}

void TestSessionRules::accessIsRevoked()
{
    QFETCH(AccessState, state);
    QFETCH(bool, revoked);
    QFETCH(bool, revokedIfAccessLivesOn);
    const auto wanted = [](bool isRevoked) {
        return isRevoked ? RevocationStatus::Revoked : RevocationStatus::Current;
    };
    QCOMPARE(revocationOf(accessFacts(), state, {}), wanted(revoked));
    RotationPolicy livesOn;
    livesOn.accessEndsWithFamily = false;
    QCOMPARE(revocationOf(accessFacts(), state, livesOn), wanted(revokedIfAccessLivesOn));
    // One that was made by hand names no family.
    TokenFacts alone = accessFacts();
    alone.family.clear();
    QCOMPARE(revocationOf(alone, {}, {}), RevocationStatus::Current);
    QCOMPARE(revocationOf(alone, {.listed = true}, {}), RevocationStatus::Revoked);
    alone.expiresAt = {};
    QCOMPARE(revocationOf(alone, {.sweptUntil = start + 1000h}, {}), RevocationStatus::Current);
}

void TestSessionRules::currentUserIsFound_data()
{
    QTest::addColumn<std::optional<QByteArray>>("subject");
    QTest::addColumn<std::optional<Refusal>>("refusal");
    const auto row = [](const char *name, std::optional<QByteArray> subject, std::optional<Refusal> refusal) {
        QTest::newRow(name) << subject << refusal;
    };
    row("known", "1", {});
    row("missing, or no text", {}, Refusal::PayloadInvalid);
    for (const char *text : {"", "2", "3", "0", "-1", "+1", "01", "1.0", "1e0", " 1", "1 ", "john", "0x1", "١",
             "9223372036854775808", "99999999999999999999999999"}) {
        row(text, text, Refusal::UserNotFound);
    }
}

void TestSessionRules::currentUserIsFound()
{
    QFETCH(std::optional<QByteArray>, subject);
    QFETCH(std::optional<Refusal>, refusal);
    TokenFacts facts = accessFacts();
    facts.subject = subject;
    const auto user = currentUser(facts, [](qint64 id) -> std::optional<User> {
        if (id == 1)
            return john();
        return id == 3 ? std::optional(User{.id = 3, .disabled = true}) : std::nullopt;
    });
    QCOMPARE(user.has_value(), !refusal);
    if (user)
        QCOMPARE(*user, john());
    else
        QCOMPARE(user.error(), *refusal);
}

void TestSessionRules::revokeEndsWhatItIs()
{
    TokenFacts facts = accessFacts();
    const RevokeDecision access = decideRevoke(facts, true, start);
    QCOMPARE(access.token, (RevokedToken{"a", "f", start + 1h, start}));
    QVERIFY(!access.family);
    QCOMPARE(access.reason, RevocationReason::Request);
    QVERIFY(decideRevoke(facts, false, start).endsNothing()); // refused as it is
    facts.family.clear();
    QVERIFY(decideRevoke(facts, false, start).token);
    facts = {.use = TokenUse::Refresh, .id = "r", .family = "f"};
    QCOMPARE(decideRevoke(facts, true, start).family, "f"_ba);
    QVERIFY(!decideRevoke(facts, true, start).token);
    QVERIFY(decideRevoke(facts, false, start).endsNothing());
    facts.use = TokenUse::Neither;
    QVERIFY(decideRevoke(facts, true, start).endsNothing());
}

void TestSessionRules::logoutEndsBoth()
{
    const RevokeDecision decision = decideLogout(accessFacts(), start);
    QCOMPARE(decision.token, (RevokedToken{"a", "f", start + 1h, start}));
    QCOMPARE(decision.family, "f"_ba);
    QCOMPARE(decision.reason, RevocationReason::Logout);
    TokenFacts alone = accessFacts();
    alone.family.clear();
    QVERIFY(!decideLogout(alone, start).family);
}

void TestSessionRules::logoutWithARefreshToken_data()
{
    QTest::addColumn<TokenUse>("use");
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<bool>("ends");
    QTest::newRow("own") << TokenUse::Refresh << "g"_ba << "1"_ba << true;
    QTest::newRow("another user's") << TokenUse::Refresh << "g"_ba << "2"_ba << false;
    QTest::newRow("another family") << TokenUse::Refresh << "h"_ba << "1"_ba << false;
    QTest::newRow("no refresh token") << TokenUse::Access << "g"_ba << "1"_ba << false;
}

void TestSessionRules::logoutWithARefreshToken()
{
    QFETCH(TokenUse, use);
    QFETCH(QByteArray, family);
    QFETCH(QByteArray, subject);
    QFETCH(bool, ends);
    Family kept = newFamily(1, {}, {}, start);
    kept.id = "g";
    const TokenFacts facts{.use = use, .family = family, .subject = subject};
    QCOMPARE(decideLogoutOf(facts, kept, 1).family.has_value(), ends);
    QVERIFY(decideLogoutOf(facts, kept, 2).endsNothing());
    QVERIFY(decideLogoutOf(facts, std::nullopt, 1).endsNothing());
}

void TestSessionRules::consumedIsNotActive()
{
    Family family = newFamily(1, {}, {}, start);
    family.id = "f";
    family.generation = 1;
    const TokenFacts facts{.use = TokenUse::Refresh, .id = "r", .family = "f", .generation = 0, .subject = "1"};
    RefreshState state{.user = john(), .family = family, .presented = RefreshRecord{.id = "r", .family = "f"}};
    QCOMPARE(introspectRefresh(facts, state, gracePeriod(1h), start), std::nullopt);
    state.presented->consumedAt = start;
    QCOMPARE(introspectRefresh(facts, state, gracePeriod(1h), start), std::optional(Refusal::TokenRevoked));
}

void TestSessionRules::presetsAreWhatTheyImitate()
{
    QStringList ids;
    for (const SessionPreset &preset : sessionPresets()) {
        ids.append(preset.id);
        QVERIFY(!preset.name.isEmpty() && preset.description.endsWith(u'.'));
        QVERIFY(preset.rotation.rotates && preset.rotation.detectsReuse);
        QVERIFY(preset.accessLifetime > 0s && preset.refreshLifetime > preset.accessLifetime);
    }
    QCOMPARE(ids, (QStringList{u"rfc9700"_s, u"auth0"_s, u"supabase"_s, u"keycloak"_s}));
    QCOMPARE(sessionPresets().at(0).rotation, RotationPolicy());
    QVERIFY(!noRotation().rotates);
    QVERIFY(rotation().rotates && !rotation().detectsReuse);
    QCOMPARE(gracePeriod(30s).grace, 30s);
}

QTEST_GUILESS_MAIN(TestSessionRules)
#include "tst_sessionrules.moc"
