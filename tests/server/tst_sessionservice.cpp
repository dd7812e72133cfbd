// SPDX-License-Identifier: MIT
#include "server/sessionfixture.h"
#include "token/minting.h"

#include "jose/crypto/crypto.h"
#include "jose/crypto/passwordhash.h"
#include "jose/json.h"
#include "store/sessionstore.h"
#include "token/words.h"

#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::server;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using token::Instant;
using token::Refusal;

namespace {

constexpr Instant start = token::fromSeconds(1'700'000'000) + token::Duration(250);

/// What was answered, in a word: "granted", or the code of the refusal.
template<typename T>
QByteArray said(const Outcome<T> &outcome)
{
    return outcome ? "granted"_ba : QByteArray(codeName(outcome.error().refusal).latin1());
}

QByteArray signedBy(const QByteArray &header, const QByteArray &payload, const jose::Key &key = sharedSecret())
{
    return minted(header, payload, key, jose::AlgorithmId::HS256);
}

const QByteArray atJwt = R"({"alg":"HS256","typ":"at+jwt"})";
const QByteArray jwt = R"({"alg":"HS256","typ":"JWT"})";

} // namespace

class TestSessionService : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tutorialGoesThrough();
    void pairIsThatOfTheContract();
    void plainJwtSwitch();
    void neverOneForTheOther();
    void refusalsOfAccess_data();
    void refusalsOfAccess();
    void hostileTexts_data();
    void hostileTexts();
    void clockIsMoved();
    void twoRotationsWithinOneSecond();
    void replayRevokesTheFamily();
    void policies_data();
    void policies();
    void currentTokenIsGivenAgain();
    void passwordsAreAsked();
    void usersAreForAdmins();
    void disabledUserIsOut();
    void logoutEndsAccess();
    void handMadeTokenCanBeLoggedOut();
    void revokeIsQuiet();
    void introspection();
    void whoAmITellsAll();
    void keysAreRotated_data();
    void keysAreRotated();
    void keySetIsPublic();
    void settingsAreTakenOver();
    void badSettingsAreRefused();
    void restartForgetsNothing();
    void sweepFollowsTheClock();
    void noTokenIsKept();
    void lostFileIsAProblem();

private:
    [[nodiscard]] Grant login() { return m_service->login(u"john"_s, {}, start).value(); }
    void open(const SessionSettings &settings) { m_service.emplace(openService(m_path, settings)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::optional<SessionService> m_service;
    jose::CryptoSession m_session;
};

void TestSessionService::init()
{
    m_service.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"claimsmith.db"_s);
    open(basicSettings());
}

/// Log in, profile, expiry, 401, refresh, profile, log out, 401.
void TestSessionService::tutorialGoesThrough()
{
    const Grant grant = login();
    QCOMPARE(grant.pair.expiresIn, 3600);
    const auto identity = m_service->profile(grant.pair.accessToken, start + 3599s);
    QVERIFY(identity);
    QCOMPARE(profileJson(identity->user), R"({"id":1,"username":"john","email":"john@example.com"})");
    const Instant later = start + 3600s;
    QCOMPARE(said(m_service->profile(grant.pair.accessToken, later)), "token_expired");
    const auto renewed = m_service->refresh(grant.pair.refreshToken, later);
    QVERIFY(renewed);
    QCOMPARE(renewed->generation, 1);
    QCOMPARE(renewed->family, grant.family);
    QCOMPARE(renewed->consumed, grant.pair.refreshId);
    QCOMPARE(said(m_service->profile(renewed->pair.accessToken, later)), "granted");
    const auto ended = m_service->logout(renewed->pair.accessToken, {}, later);
    QVERIFY(ended);
    QCOMPARE(ended->families, QList<QByteArray>{grant.family});
    QCOMPARE(said(m_service->profile(renewed->pair.accessToken, later)), "token_revoked");
    QCOMPARE(said(m_service->refresh(renewed->pair.refreshToken, later)), "token_revoked");
    QCOMPARE(said(m_service->logout(renewed->pair.accessToken, {}, later)), "token_revoked");
}

void TestSessionService::pairIsThatOfTheContract()
{
    store::UserStore users(&m_service->database());
    token::User john = users.find(1).value().value();
    john.roles = {u"tester"_s};
    john.scope = u"read write"_s;
    QVERIFY(users.change(john));
    const Grant grant = login();
    QCOMPARE(headerOf(grant.pair.accessToken), R"({"alg":"HS256","typ":"at+jwt"})");
    QCOMPARE(headerOf(grant.pair.refreshToken), R"({"alg":"HS256","typ":"JWT"})");
    QCOMPARE(payloadOf(grant.pair.accessToken),
        R"({"sub":"1","username":"john","roles":["tester"],"scope":"read write","iss":"http://127.0.0.1","aud":"api",)"
        R"("family":")"
            + grant.family + R"(","iat":1700000000,"exp":1700003600,"jti":")" + grant.pair.accessId + "\"}");
    QCOMPARE(payloadOf(grant.pair.refreshToken),
        R"({"sub":"1","type":"refresh","iss":"http://127.0.0.1","aud":"api","family":")" + grant.family
            + R"(","generation":0,"iat":1700000000,"exp":1700604800,"jti":")" + grant.pair.refreshId + "\"}");
    QCOMPARE(grant.pair.refreshExpiresIn, 604'800);
    QVERIFY(grant.pair.accessId != grant.pair.refreshId);
}

void TestSessionService::plainJwtSwitch()
{
    SessionSettings settings = basicSettings();
    settings.accessType = token::AccessType::PlainJwt;
    settings.issuer.clear();
    settings.audience.clear();
    open(settings);
    const Grant grant = login();
    QCOMPARE(headerOf(grant.pair.accessToken), jwt);
    QVERIFY(!payloadOf(grant.pair.accessToken).contains("iss"));
    QCOMPARE(said(m_service->profile(grant.pair.accessToken, start)), "granted");
    QCOMPARE(said(m_service->profile(grant.pair.refreshToken, start)), "not_access");
    QCOMPARE(said(m_service->refresh(grant.pair.accessToken, start)), "not_refresh");
    QCOMPARE(said(m_service->refresh(grant.pair.refreshToken, start)), "granted");
}

void TestSessionService::neverOneForTheOther()
{
    const Grant grant = login();
    QCOMPARE(said(m_service->profile(grant.pair.refreshToken, start)), "not_access");
    QCOMPARE(said(m_service->logout(grant.pair.refreshToken, {}, start)), "not_access");
    QCOMPARE(said(m_service->users(grant.pair.refreshToken, start)), "not_access");
    QCOMPARE(said(m_service->refresh(grant.pair.accessToken, start)), "not_refresh");
    // Neither attempt ends anything.
    QCOMPARE(said(m_service->profile(grant.pair.accessToken, start)), "granted");
    QCOMPARE(said(m_service->refresh(grant.pair.refreshToken, start)), "granted");
}

void TestSessionService::refusalsOfAccess_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char *name, const QByteArray &token, const char *refusal) {
        QTest::newRow(name) << token << QByteArray(refusal);
    };
    const QByteArray ours = R"("iss":"http://127.0.0.1","aud":"api")";
    row("none", "", "token_missing");
    row("made by hand", signedBy(atJwt, "{\"sub\":\"1\"," + ours + '}'), "granted");
    row("no sub", signedBy(atJwt, '{' + ours + '}'), "payload_invalid");
    row("sub is null", signedBy(atJwt, "{\"sub\":null," + ours + '}'), "payload_invalid");
    row("sub is a number", signedBy(atJwt, "{\"sub\":1," + ours + '}'), "payload_invalid");
    row("sub is a name", signedBy(atJwt, "{\"sub\":\"john\"," + ours + '}'), "user_not_found");
    row("sub is nobody", signedBy(atJwt, "{\"sub\":\"99\"," + ours + '}'), "user_not_found");
    row("other audience", signedBy(atJwt, R"({"sub":"1","iss":"http://127.0.0.1","aud":"other"})"), "token_invalid");
    row("no issuer", signedBy(atJwt, R"({"sub":"1","aud":"api"})"), "token_invalid");
    row("plain typ", signedBy(jwt, "{\"sub\":\"1\"," + ours + '}'), "not_access");
    row("expired", signedBy(atJwt, "{\"sub\":\"1\",\"exp\":1700000000," + ours + '}'), "token_expired");
    row("unknown family", signedBy(atJwt, "{\"sub\":\"1\",\"family\":\"x\"," + ours + '}'), "token_revoked");
    row("another's key",
        signedBy(atJwt, "{\"sub\":\"1\"," + ours + '}', sharedSecret("some other secret of 32 bytes....")),
        "token_invalid");
    row("unsecured", token::unsecuredCompact(R"({"alg":"none","typ":"at+jwt"})", "{\"sub\":\"1\"," + ours + '}'),
        "token_invalid");
    row("another algorithm of the same key",
        minted(R"({"alg":"HS384","typ":"at+jwt"})", "{\"sub\":\"1\"," + ours + '}', sharedSecret(),
            jose::AlgorithmId::HS384),
        "token_invalid");
}

void TestSessionService::refusalsOfAccess()
{
    QFETCH(QByteArray, token);
    const auto outcome = m_service->profile(token, start);
    QTEST(said(outcome), "refusal");
    QVERIFY(outcome || !outcome.error().reason.isEmpty());
}

void TestSessionService::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a word") << "hello"_ba;
    QTest::newRow("dots") << "..."_ba;
    QTest::newRow("many dots") << QByteArray(100'000, '.');
    QTest::newRow("zero bytes") << QByteArray(1000, '\0');
    QTest::newRow("very long") << QByteArray(5'000'000, 'A');
    QTest::newRow("not UTF-8") << "\xff\xfe.\xc0\x80.\xf5"_ba;
    QTest::newRow("SQL") << "' OR 1=1; DROP TABLE families; --"_ba;
    QTest::newRow("deep payload") << signedBy(atJwt, QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    QTest::newRow("huge claims") << signedBy(jwt, R"({"iss":"http://127.0.0.1","aud":"api","type":"refresh","sub":"1",)"
                                                  R"("family":")"
                                                      + QByteArray(100'000, 'f') + R"(","jti":")"
                                                      + QByteArray(100'000, 'j') + "\"}");
    QTest::newRow("odd claims") << signedBy(jwt,
        R"({"iss":"http://127.0.0.1","aud":"api","type":"refresh","sub":"-1","family":"' OR ''='","generation":-1})");
    QTest::newRow("JSON serialization") << R"({"payload":"e30","signatures":[{"protected":"e30","signature":""}]})"_ba;
}

void TestSessionService::hostileTexts()
{
    QFETCH(QByteArray, text);
    const Grant grant = login();
    QVERIFY(!m_service->profile(text, start));
    QVERIFY(!m_service->refresh(text, start));
    QVERIFY(!m_service->logout(text, text, start));
    QVERIFY(!m_service->introspect(text, start)->active);
    QVERIFY(m_service->revoke(text, start)->families.isEmpty());
    QVERIFY(!m_service->whoAmI(text, start).outcome);
    QCOMPARE(said(m_service->login(QString::fromUtf8(text), {}, start)), "wrong_password");
    QCOMPARE(said(m_service->profile(grant.pair.accessToken, start)), "granted");
    QCOMPARE(said(m_service->refresh(grant.pair.refreshToken, start)), "granted");
}

void TestSessionService::clockIsMoved()
{
    const Grant grant = login();
    const auto access = [&](Instant now) { return said(m_service->profile(grant.pair.accessToken, now)); };
    QCOMPARE(access(start + 2h), "token_expired");
    QCOMPARE(access(start), "granted");         // back: nothing was revoked
    QCOMPARE(access(start - 1000h), "granted"); // `iat` to come is a finding, no refusal
    QCOMPARE(said(m_service->refresh(grant.pair.refreshToken, start + 168h)), "token_expired");
    const auto renewed = m_service->refresh(grant.pair.refreshToken, start + 100h);
    QVERIFY(renewed);
    // Consumed stays consumed, whatever the clock says.
    QCOMPARE(said(m_service->refresh(grant.pair.refreshToken, start - 1000h)), "reuse_detected");
    QCOMPARE(said(m_service->refresh(renewed->pair.refreshToken, start)), "token_revoked");
}

/// Keycloak#50999: a state keyed on seconds let a stale token through.
void TestSessionService::twoRotationsWithinOneSecond()
{
    SessionSettings settings = basicSettings();
    settings.rotation = token::rotation();
    open(settings);
    const Grant first = login();
    const Grant second = m_service->refresh(first.pair.refreshToken, start + 1ms).value();
    const Grant third = m_service->refresh(second.pair.refreshToken, start + 2ms).value();
    QCOMPARE(payloadOf(first.pair.refreshToken).contains("\"iat\":1700000000"), true);
    QCOMPARE(payloadOf(third.pair.refreshToken).contains("\"iat\":1700000000"), true);
    QCOMPARE(said(m_service->refresh(first.pair.refreshToken, start + 3ms)), "token_revoked");
    QCOMPARE(said(m_service->refresh(second.pair.refreshToken, start + 3ms)), "token_revoked");
    QCOMPARE(said(m_service->refresh(third.pair.refreshToken, start + 3ms)), "granted");
}

void TestSessionService::replayRevokesTheFamily()
{
    const Grant first = login();
    const Grant second = m_service->refresh(first.pair.refreshToken, start).value();
    const auto replay = m_service->refresh(first.pair.refreshToken, start + 1s);
    QCOMPARE(said(replay), "reuse_detected");
    QVERIFY(replay.error().familyRevoked);
    QCOMPARE(replay.error().family, first.family);
    QCOMPARE(replay.error().user, 1);
    QCOMPARE(token::answer(replay.error().refusal, token::Channel::Json).toJson(),
        R"({"detail":"Refresh token reuse detected","error":"invalid_grant",)"
        R"("error_description":"Refresh token reuse detected"})");
    QCOMPARE(said(m_service->refresh(second.pair.refreshToken, start + 1s)), "token_revoked");
    QCOMPARE(said(m_service->profile(second.pair.accessToken, start + 1s)), "token_revoked");
    QCOMPARE(said(m_service->login(u"john"_s, {}, start)), "granted"); // another family is another matter
}

void TestSessionService::policies_data()
{
    QTest::addColumn<token::RotationPolicy>("policy");
    QTest::addColumn<QByteArray>("replay");
    QTest::addColumn<QByteArray>("newest");
    QTest::addColumn<QByteArray>("access");
    QTest::newRow("none") << token::noRotation() << "granted"_ba << "granted"_ba << "granted"_ba;
    QTest::newRow("rotate") << token::rotation() << "token_revoked"_ba << "granted"_ba << "granted"_ba;
    QTest::newRow("detect") << token::reuseDetection() << "reuse_detected"_ba << "token_revoked"_ba
                            << "token_revoked"_ba;
    QTest::newRow("grace") << token::gracePeriod(10s) << "granted"_ba << "granted"_ba << "granted"_ba;
    QTest::newRow("auth0") << token::sessionPresets().at(1).rotation << "reuse_detected"_ba << "token_revoked"_ba
                           << "granted"_ba;
    QTest::newRow("supabase") << token::sessionPresets().at(2).rotation << "granted"_ba << "granted"_ba << "granted"_ba;
}

void TestSessionService::policies()
{
    QFETCH(token::RotationPolicy, policy);
    SessionSettings settings = basicSettings();
    settings.rotation = policy;
    open(settings);
    const Grant first = login();
    const Grant second = m_service->refresh(first.pair.refreshToken, start).value();
    QCOMPARE(second.pair.refreshToken == first.pair.refreshToken, !policy.rotates);
    QTEST(said(m_service->refresh(first.pair.refreshToken, start + 5s)), "replay");
    QTEST(said(m_service->refresh(second.pair.refreshToken, start + 5s)), "newest");
    QTEST(said(m_service->profile(second.pair.accessToken, start + 5s)), "access");
}

void TestSessionService::currentTokenIsGivenAgain()
{
    SessionSettings settings = basicSettings();
    settings.rotation = token::sessionPresets().at(2).rotation;
    open(settings);
    const Grant first = login();
    const Grant second = m_service->refresh(first.pair.refreshToken, start + 1s).value();
    const Grant again = m_service->refresh(first.pair.refreshToken, start + 8s).value();
    // No text is kept: it is made anew of what is, and HMAC makes the same bytes of the same claims.
    QCOMPARE(again.pair.refreshToken, second.pair.refreshToken);
    QCOMPARE(*again.pair.refreshExpiresIn, *second.pair.refreshExpiresIn - 7);
    QVERIFY(again.pair.accessId != second.pair.accessId);
}

void TestSessionService::passwordsAreAsked()
{
    store::UserStore users(&m_service->database());
    const jose::SecretBytes right("correct horse"_ba);
    const auto hash = jose::hashPassword(right, {.logN = 4, .blockSize = 8, .parallelism = 1});
    QVERIFY(users.setPasswordHash(1, hash.value()));
    QCOMPARE(said(m_service->login(u"john"_s, right, start)), "granted");
    for (const auto &wrong : {std::optional<jose::SecretBytes>(), std::optional(jose::SecretBytes("wrong"_ba)),
             std::optional(jose::SecretBytes())}) {
        const auto refused = m_service->login(u"john"_s, wrong, start);
        QCOMPARE(said(refused), "wrong_password");
        QVERIFY(!refused.error().reason.isEmpty());
    }
    QCOMPARE(said(m_service->login(u"John"_s, right, start)), "wrong_password");
    QCOMPARE(said(m_service->login(u""_s, right, start)), "wrong_password");
    QCOMPARE(said(m_service->login(u"jane"_s, {}, start)), "granted");
    QCOMPARE(said(m_service->loginAs(1, start)), "granted");
    QCOMPARE(said(m_service->loginAs(99, start)), "wrong_password");
}

void TestSessionService::usersAreForAdmins()
{
    QCOMPARE(said(m_service->users(login().pair.accessToken, start)), "role_missing");
    const Grant admin = m_service->login(u"admin"_s, {}, start).value();
    const auto all = m_service->users(admin.pair.accessToken, start);
    QVERIFY(all);
    QCOMPARE(all->size(), 3);
    // A role that is taken away is gone at once.
    store::UserStore users(&m_service->database());
    token::User user = admin.user;
    user.roles.clear();
    QVERIFY(users.change(user));
    QCOMPARE(said(m_service->users(admin.pair.accessToken, start)), "role_missing");
    QCOMPARE(said(m_service->users({}, start)), "token_missing");
}

void TestSessionService::disabledUserIsOut()
{
    const Grant grant = login();
    store::UserStore users(&m_service->database());
    token::User john = grant.user;
    john.disabled = true;
    QVERIFY(users.change(john));
    QCOMPARE(said(m_service->profile(grant.pair.accessToken, start)), "user_not_found");
    QCOMPARE(said(m_service->refresh(grant.pair.refreshToken, start)), "user_not_found");
    QCOMPARE(said(m_service->login(u"john"_s, {}, start)), "wrong_password");
    QVERIFY(!m_service->introspect(grant.pair.refreshToken, start)->active);
    john.disabled = false;
    QVERIFY(users.change(john));
    QCOMPARE(said(m_service->refresh(grant.pair.refreshToken, start)), "granted");
}

void TestSessionService::logoutEndsAccess()
{
    SessionSettings settings = basicSettings();
    settings.rotation.accessEndsWithFamily = false;
    open(settings);
    const Grant first = login();
    const Grant second = m_service->refresh(first.pair.refreshToken, start).value();
    const Grant other = login();
    const Grant janes = m_service->login(u"jane"_s, {}, start).value();
    const auto ended = m_service->logout(second.pair.accessToken, janes.pair.refreshToken, start);
    QVERIFY(ended);
    QCOMPARE(ended->token, second.pair.accessId);
    QCOMPARE(ended->families, QList<QByteArray>{first.family});
    QCOMPARE(said(m_service->profile(second.pair.accessToken, start)), "token_revoked");
    QCOMPARE(said(m_service->profile(first.pair.accessToken, start)), "granted"); // lives on, as the policy has it
    QCOMPARE(said(m_service->refresh(janes.pair.refreshToken, start)), "granted");
    const auto both = m_service->logout(first.pair.accessToken, other.pair.refreshToken, start);
    QCOMPARE(both->families, QList<QByteArray>{other.family});
    QCOMPARE(said(m_service->logout(m_service->loginAs(1, start)->pair.accessToken, "nonsense", start)), "granted");
}

void TestSessionService::handMadeTokenCanBeLoggedOut()
{
    const QByteArray made = signedBy(atJwt, R"({"sub":"1","iss":"http://127.0.0.1","aud":"api"})");
    QCOMPARE(said(m_service->profile(made, start)), "granted");
    const auto ended = m_service->logout(made, {}, start);
    QVERIFY(ended && ended->token.startsWith("sha256:"));
    QCOMPARE(said(m_service->profile(made, start)), "token_revoked");
}

void TestSessionService::revokeIsQuiet()
{
    const Grant grant = login();
    for (const QByteArray &text : {"nonsense"_ba, signedBy(jwt, R"({"type":"refresh","sub":"1"})")}) {
        const auto nothing = m_service->revoke(text, start);
        QVERIFY(nothing && nothing->token.isEmpty() && nothing->families.isEmpty());
    }
    QCOMPARE(said(m_service->revoke({}, start)), "request_invalid");
    QCOMPARE(m_service->revoke(grant.pair.accessToken, start)->token, grant.pair.accessId);
    QCOMPARE(said(m_service->profile(grant.pair.accessToken, start)), "token_revoked");
    // An expired one is revoked all the same: the clock may be moved back.
    const Instant over = start + 10'000h;
    QCOMPARE(m_service->revoke(grant.pair.refreshToken, over)->families, QList<QByteArray>{grant.family});
    QVERIFY(m_service->revoke(grant.pair.refreshToken, over)->families.isEmpty());
    QCOMPARE(said(m_service->refresh(grant.pair.refreshToken, start)), "token_revoked");
    const Grant other = login();
    QVERIFY(m_service->revokeFamily(other.family, start).value());
    QVERIFY(!m_service->revokeFamily(other.family, start).value());
    QVERIFY(!m_service->revokeFamily("nothing", start).value());
}

void TestSessionService::introspection()
{
    const Grant grant = login();
    const Introspection access = m_service->introspect(grant.pair.accessToken, start).value();
    QVERIFY(access.active);
    QCOMPARE(access.json,
        R"({"active":true,"username":"john","token_type":"Bearer","sub":"1","aud":"api","iss":"http://127.0.0.1",)"
        R"("jti":")"
            + grant.pair.accessId + R"(","iat":1700000000,"exp":1700003600,"family":")" + grant.family + "\"}");
    const Introspection refresh = m_service->introspect(grant.pair.refreshToken, start).value();
    QVERIFY(refresh.active);
    QVERIFY(!refresh.json.contains("token_type") && refresh.json.contains("\"generation\":0"));
    const auto inactive = [this](const QByteArray &text, Instant now) {
        const Introspection answer = m_service->introspect(text, now).value();
        return !answer.active && answer.json == R"({"active":false})" && answer.problem;
    };
    QVERIFY(inactive(grant.pair.accessToken, start + 1h));
    QVERIFY(inactive("nonsense", start));
    const QByteArray neither = signedBy(jwt, R"({"sub":"1","iss":"http://127.0.0.1","aud":"api"})");
    QVERIFY(inactive(neither, start));
    QVERIFY(m_service->refresh(grant.pair.refreshToken, start));
    QVERIFY(inactive(grant.pair.refreshToken, start));
    QVERIFY(m_service->revoke(grant.pair.accessToken, start));
    QVERIFY(inactive(grant.pair.accessToken, start));
    // Asking is no use: the family still stands.
    QCOMPARE(said(m_service->loginAs(1, start)), "granted");
    QCOMPARE(said(m_service->introspect({}, start)), "request_invalid");
}

void TestSessionService::whoAmITellsAll()
{
    const Grant grant = login();
    WhoAmI answer = m_service->whoAmI(grant.pair.accessToken, start);
    QCOMPARE(answer.outcome->username, u"john"_s);
    QCOMPARE(answer.verdict.revocation, token::RevocationStatus::Current);
    QVERIFY(answer.verdict.accepted());
    QCOMPARE(answer.token.id, grant.pair.accessId);
    QVERIFY(m_service->revoke(grant.pair.accessToken, start));
    answer = m_service->whoAmI(grant.pair.accessToken, start);
    QCOMPARE(said(answer.outcome), "token_revoked");
    QCOMPARE(answer.verdict.revocation, token::RevocationStatus::Revoked);
    QCOMPARE(answer.outcome.error().reason, u"It was revoked before its time was over."_s);
    answer = m_service->whoAmI(grant.pair.accessToken, start + 1h);
    QCOMPARE(answer.verdict.time, token::TimeStatus::Expired);
    QCOMPARE(answer.verdict.revocation, token::RevocationStatus::NotChecked);
    QCOMPARE(said(m_service->whoAmI({}, start).outcome), "token_missing");
}

void TestSessionService::keysAreRotated_data()
{
    QTest::addColumn<jose::AlgorithmId>("first");
    QTest::addColumn<jose::AlgorithmId>("second");
    using enum jose::AlgorithmId;
    QTest::newRow("ES256 to EdDSA") << ES256 << EdDSA;
    QTest::newRow("HS256 to RS256") << HS256 << RS256;
    QTest::newRow("EdDSA to another algorithm of the secret") << EdDSA << HS512;
}

void TestSessionService::keysAreRotated()
{
    QFETCH(jose::AlgorithmId, first);
    QFETCH(jose::AlgorithmId, second);
    const auto keyFor = [](jose::AlgorithmId algorithm) {
        return jose::algorithm(algorithm).keyType == jose::KeyType::Oct ? secretKey(strongSecret().repeated(2))
                                                                        : newKey(algorithm);
    };
    SessionSettings settings = basicSettings();
    settings.current = {keyFor(first), first};
    open(settings);
    const Grant before = login();
    const bool isSecret = keyFor(first).type() == jose::KeyType::Oct;
    const jose::Key former = isSecret ? keyFor(first) : keyFor(first).publicKey();
    settings.former = {{former, first}};
    settings.current = {keyFor(second), second};
    QVERIFY(m_service->use(shared(settings)));
    QCOMPARE(said(m_service->profile(before.pair.accessToken, start)), "granted");
    const auto renewed = m_service->refresh(before.pair.refreshToken, start);
    QVERIFY(renewed);
    QVERIFY(headerOf(renewed->pair.accessToken).contains(jose::algorithm(second).name.latin1()));
    settings.former.clear();
    QVERIFY(m_service->use(shared(settings)));
    QCOMPARE(said(m_service->profile(before.pair.accessToken, start)), "token_invalid");
    QCOMPARE(said(m_service->profile(renewed->pair.accessToken, start)), "granted");
}

void TestSessionService::keySetIsPublic()
{
    SessionSettings settings = basicSettings();
    QCOMPARE(publicKeySet(settings), R"({"keys":[]})"); // a secret is nobody's business
    settings.former = {settings.current, {newKey(jose::AlgorithmId::RS256), jose::AlgorithmId::RS256}};
    settings.current = {newKey(jose::AlgorithmId::ES256), jose::AlgorithmId::ES256};
    const auto set = jose::Json::parse(publicKeySet(settings));
    QVERIFY(set);
    QCOMPARE(set->member("keys").size(), 2);
    QList<QByteArray> algorithms, ids;
    set->member("keys").forEachElement([&](jose::JsonValue key) {
        QVERIFY(!key.contains("d") && !key.contains("k") && !key.contains("p"));
        QCOMPARE(key.member("use").string(), "sig");
        algorithms.append(key.member("alg").string().toByteArray());
        ids.append(key.member("kid").string().toByteArray());
    });
    QCOMPARE(algorithms, (QList<QByteArray>{"ES256", "RS256"}));
    open(settings);
    QVERIFY(headerOf(login().pair.accessToken).contains("\"kid\":\"" + ids.at(0) + '"'));
}

void TestSessionService::settingsAreTakenOver()
{
    SessionSettings settings = basicSettings();
    settings.lifetimes = {.access = 5s, .refresh = 60s};
    QVERIFY(m_service->use(shared(settings)));
    QCOMPARE(login().pair.expiresIn, 5);
    settings.leeway = 30s;
    QVERIFY(m_service->use(shared(settings)));
    const Grant grant = login();
    QCOMPARE(said(m_service->profile(grant.pair.accessToken, start + 34s)), "granted");
    QCOMPARE(said(m_service->profile(grant.pair.accessToken, start + 35s)), "token_expired");
}

void TestSessionService::badSettingsAreRefused()
{
    SessionSettings settings = basicSettings();
    settings.current = {newKey(jose::AlgorithmId::ES256).publicKey(), jose::AlgorithmId::ES256};
    const auto refused = m_service->use(shared(settings));
    QCOMPARE(said(refused), "server_failed");
    QVERIFY(refused.error().issueError);
    QCOMPARE(m_service->settings().current.algorithm, jose::AlgorithmId::HS256);
    QCOMPARE(said(m_service->login(u"john"_s, {}, start)), "granted");
    settings.current = {sharedSecret(), jose::AlgorithmId::None};
    QCOMPARE(said(m_service->use(shared(settings))), "server_failed");
    QCOMPARE(said(SessionService::open(m_path, shared(settings))), "server_failed");
}

void TestSessionService::restartForgetsNothing()
{
    SessionSettings settings = basicSettings();
    settings.rotation = token::rotation();
    open(settings);
    const Grant first = login();
    const Grant second = m_service->refresh(first.pair.refreshToken, start).value();
    const Grant other = login();
    QVERIFY(m_service->logout(other.pair.accessToken, {}, start));
    open(settings);
    QCOMPARE(said(m_service->refresh(first.pair.refreshToken, start)), "token_revoked");
    QCOMPARE(said(m_service->profile(other.pair.accessToken, start)), "token_revoked");
    QCOMPARE(said(m_service->refresh(other.pair.refreshToken, start)), "token_revoked");
    QCOMPARE(said(m_service->profile(second.pair.accessToken, start)), "granted");
    QCOMPARE(said(m_service->refresh(second.pair.refreshToken, start)), "granted");
}

void TestSessionService::sweepFollowsTheClock()
{
    SessionSettings settings = basicSettings();
    settings.rotation.accessEndsWithFamily = false;
    settings.leeway = 60s;
    open(settings);
    const Grant grant = login();
    const Grant other = login();
    QVERIFY(m_service->logout(grant.pair.accessToken, {}, start));
    QCOMPARE(m_service->sweep(start + 1h + 59s).value(), 0); // the leeway counts
    QCOMPARE(m_service->sweep(start + 1h + 60s).value(), 1);
    QCOMPARE(said(m_service->profile(grant.pair.accessToken, start)), "token_revoked");
    QCOMPARE(said(m_service->profile(other.pair.accessToken, start)), "granted");
    // A look far ahead ends no session of now …
    QCOMPARE(m_service->sweep(start + 24h * 36).value(), 0);
    QCOMPARE(said(m_service->profile(other.pair.accessToken, start)), "granted");
    // … but one that is swept is over for good.
    QCOMPARE(m_service->sweep(start + 24h * 38).value(), 2);
    QCOMPARE(said(m_service->profile(other.pair.accessToken, start)), "token_revoked");
    QCOMPARE(said(m_service->refresh(other.pair.refreshToken, start)), "token_invalid");
}

/// Neither the data file nor its log has a token, a signature of one, or the key.
void TestSessionService::noTokenIsKept()
{
    const Grant first = login();
    const Grant second = m_service->refresh(first.pair.refreshToken, start).value();
    QVERIFY(m_service->logout(second.pair.accessToken, {}, start));
    QByteArray bytes;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_path + suffix);
        QVERIFY(file.open(QFile::ReadOnly));
        bytes += file.readAll();
    }
    QVERIFY(bytes.contains(second.pair.refreshId));
    for (const token::TokenPair &pair : {first.pair, second.pair}) {
        for (const QByteArray &text : {pair.accessToken, pair.refreshToken}) {
            for (const QByteArray &part : text.split('.'))
                QVERIFY(!bytes.contains(part));
            QVERIFY(!bytes.contains(jose::base64url::decode(text.split('.').at(2)).bytes));
        }
    }
    QVERIFY(!bytes.contains("a secret of the tests"));
}

void TestSessionService::lostFileIsAProblem()
{
    const Grant grant = login();
    QVERIFY(m_service->database().run(u"DROP TABLE revoked_tokens"_s));
    const auto refused = m_service->profile(grant.pair.accessToken, start);
    QCOMPARE(said(refused), "server_failed");
    QVERIFY(refused.error().storeError);
    QCOMPARE(token::answer(refused.error().refusal, token::Channel::Bearer).status, 500);
    QCOMPARE(said(m_service->introspect(grant.pair.accessToken, start)), "server_failed");
    QCOMPARE(said(m_service->logout(grant.pair.accessToken, {}, start)), "server_failed");
    const auto nowhere = SessionService::open(u"/proc/nowhere/claimsmith.db"_s, shared(basicSettings()));
    QCOMPARE(said(nowhere), "server_failed");
    QCOMPARE(nowhere.error().storeError->code, store::ErrorCode::FileOpen);
}

QTEST_GUILESS_MAIN(TestSessionService)
#include "tst_sessionservice.moc"
