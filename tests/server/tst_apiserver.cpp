// SPDX-License-Identifier: MIT
#include "server/apifixture.h"

#include "jose/crypto/crypto.h"
#include "jose/crypto/passwordhash.h"
#include "jose/keygeneration.h"
#include "server/keyrotation.h"

#include <QJsonArray>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::server;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray john = R"({"username":"john"})";

QByteArray refreshBody(const QByteArray &token) { return R"({"refresh_token":")" + token + R"("})"; }

QByteArray tokenForm(const QByteArray &token) { return "token=" + token; }

/// Status, error code and text, and the challenge: what a client sees of a refusal.
QByteArray said(const HttpAnswer &answer)
{
    return QByteArray::number(answer.status) + ' ' + answer.text(u"error"_s) + " / " + answer.text(u"detail"_s);
}

} // namespace

class TestApiServer : public QObject
{
    Q_OBJECT
private slots:
    void tutorialGoesThrough();
    void answersOfTheContract();
    void everyErrorHasThreeMembers_data();
    void everyErrorHasThreeMembers();
    void challengeIsThatOfTheRfc();
    void usersNeedTheRole();
    void oauthRoutes();
    void revokedByRfc7009();
    void introspected();
    void metadataNamesWhatIsServed();
    void keysStayUntilTheirTokensEnd();
    void settingsChangeWhileItRuns();
    void clockIsMovedByRequests();
    void clockIsThatOfTheApplication();
    void noClockUnlessSwitchedOn();
    void passwordIsAskedForAndLimited();
    void crossOrigin();
    void descriptionNamesEveryRoute();
    void docsLetNothingInFromElsewhere();
    void logSaysWhyAndKeepsNoSecret();
    void bothAddresses();
    void portIsTaken();
    void stopsAndStartsAgain();
    void servesByTls();
};

/// The steps of the tutorial that this grew from.
void TestApiServer::tutorialGoesThrough()
{
    RunningApi api;
    HttpClient client = api.client();
    const HttpAnswer login = client.postJson("/login", john);
    QCOMPARE(login.status, 200);
    const QByteArray access = login.text(u"access_token"_s);
    QCOMPARE(client.get("/profile", access).body, R"({"id":1,"username":"john","email":"john@example.com"})");
    api.setMachine(api.machine() + 1h);
    QCOMPARE(said(client.get("/profile", access)), "401 invalid_token / Token has expired");
    const HttpAnswer renewed = client.postJson("/token/refresh", refreshBody(login.text(u"refresh_token"_s)));
    QCOMPARE(renewed.status, 200);
    const QByteArray second = renewed.text(u"access_token"_s);
    QCOMPARE(client.get("/profile", second).status, 200);
    const HttpAnswer logout = client.postJson("/logout", {}, second);
    QCOMPARE(logout.status, 200);
    QCOMPARE(logout.text(u"detail"_s), "Logged out");
    QCOMPARE(said(client.get("/profile", second)), "401 invalid_token / Token has been revoked");
    QCOMPARE(said(client.postJson("/token/refresh", refreshBody(renewed.text(u"refresh_token"_s)))),
        "401 invalid_grant / Token has been revoked");
}

void TestApiServer::answersOfTheContract()
{
    RunningApi api;
    HttpClient client = api.client();
    const HttpAnswer login = client.postJson("/login", john);
    const QJsonObject pair = login.json();
    QCOMPARE(pair[u"token_type"_s].toString(), u"bearer"_s);
    QCOMPARE(pair[u"expires_in"_s].toInt(), 3600);
    QCOMPARE(login.field("Cache-Control"), "no-store");
    QCOMPARE(login.field("Pragma"), "no-cache");
    QCOMPARE(login.field("Content-Type"), "application/json");
    QCOMPARE(login.field("X-Content-Type-Options"), "nosniff");
    QCOMPARE(headerOf(pair[u"access_token"_s].toString().toLatin1()), R"({"alg":"HS256","typ":"at+jwt"})");
    QCOMPARE(client.get("/health").body, R"({"status":"ok"})");
    const HttpAnswer head = client.request("HEAD", "/health");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("Content-Length"), "15");
    // The connection is still in step after an answer without a body.
    QCOMPARE(client.get("/health").status, 200);
    const HttpAnswer wrong = client.request("PUT", "/login");
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.field("Allow"), "POST");
}

void TestApiServer::everyErrorHasThreeMembers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target, const QByteArray &body,
                         const QByteArray &expected) { QTest::newRow(name) << method << target << body << expected; };
    row("no such path", "GET", "/nothing", "", "404 not_found / Not Found");
    row("encoded path", "GET", "/%68ealth", "", "404 not_found / Not Found");
    row("path and more", "GET", "/profile/", "", "404 not_found / Not Found");
    row("wrong method", "GET", "/login", "", "405 method_not_allowed / Method Not Allowed");
    row("no token", "GET", "/profile", "", "401 unauthorized / Not authenticated");
    row("no user of that name", "POST", "/login", R"({"username":"nobody"})",
        "401 invalid_grant / Incorrect username or password");
    row("no name", "POST", "/login", "{}", "400 invalid_request / Invalid request");
    row("name is a number", "POST", "/login", R"({"username":1})", "400 invalid_request / Invalid request");
    row("password is a number", "POST", "/login", R"({"username":"john","password":1})",
        "400 invalid_request / Invalid request");
    row("no JSON", "POST", "/login", "{", "400 invalid_request / Invalid request");
    row("JSON that is no object", "POST", "/login", "[]", "400 invalid_request / Invalid request");
    row("a name twice", "POST", "/login", R"({"username":"john","username":"admin"})",
        "400 invalid_request / Invalid request");
    row("no refresh token", "POST", "/token/refresh", R"({"refresh_token":""})",
        "400 invalid_request / Invalid request");
    row("refresh token that is none", "POST", "/token/refresh", R"({"refresh_token":"x"})",
        "401 invalid_grant / Invalid token");
    row("log out without a token", "POST", "/logout", "", "401 unauthorized / Not authenticated");
    row("grant type that is not there", "POST", "/oauth/token", R"({"grant_type":"client_credentials"})",
        "400 unsupported_grant_type / The grant types are password and refresh_token");
    row("nothing to revoke", "POST", "/oauth/revoke", "{}", "400 invalid_request / Invalid request");
    row("nothing to introspect", "POST", "/oauth/introspect", "{}", "400 invalid_request / Invalid request");
    row("two moves of the clock", "POST", "/_test/clock", R"({"now":1,"reset":true})",
        "400 invalid_request / Invalid request");
    row("no move of the clock", "POST", "/_test/clock", R"({"reset":false})", "400 invalid_request / Invalid request");
    row("a clock of text", "POST", "/_test/clock", R"({"now":"1"})", "400 invalid_request / Invalid request");
}

void TestApiServer::everyErrorHasThreeMembers()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    RunningApi api;
    const HttpAnswer answer = api.client().request(method, target, body, {"Content-Type: application/json"});
    QCOMPARE(said(answer), expected);
    QCOMPARE(answer.text(u"error_description"_s), answer.text(u"detail"_s));
    QCOMPARE(answer.json().size(), 3);
    QCOMPARE(answer.field("WWW-Authenticate").isEmpty(), answer.status != 401);
}

void TestApiServer::challengeIsThatOfTheRfc()
{
    RunningApi api;
    HttpClient client = api.client();
    // RFC 6750 §3.1: nothing but the realm where no token came.
    QCOMPARE(client.get("/profile").field("WWW-Authenticate"), R"(Bearer realm="claimsmith")");
    const HttpAnswer basic = client.request("GET", "/profile", {}, {"Authorization: Basic am9objp4"});
    QCOMPARE(basic.field("WWW-Authenticate"), R"(Bearer realm="claimsmith")");
    QCOMPARE(client.get("/profile", "x").field("WWW-Authenticate"),
        R"(Bearer realm="claimsmith", error="invalid_token", error_description="Invalid token")");
    const HttpAnswer login = client.postJson("/login", john);
    const HttpAnswer other = client.get("/profile", login.text(u"refresh_token"_s));
    QCOMPARE(other.field("WWW-Authenticate"),
        R"(Bearer realm="claimsmith", error="invalid_token", error_description="Not an access token")");
    const HttpAnswer lower =
        client.request("GET", "/profile", {}, {"authorization: bearer " + login.text(u"access_token"_s)});
    QCOMPARE(lower.status, 200);
}

void TestApiServer::usersNeedTheRole()
{
    RunningApi api;
    HttpClient client = api.client();
    const QByteArray plain = client.postJson("/login", john).text(u"access_token"_s);
    const HttpAnswer refused = client.get("/users", plain);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.field("WWW-Authenticate").contains(R"(error="insufficient_scope")"));
    const QByteArray admin = client.postJson("/login", R"({"username":"admin"})").text(u"access_token"_s);
    const QJsonArray users = QJsonDocument::fromJson(client.get("/users", admin).body).array();
    QCOMPARE(users.size(), 3);
    QCOMPARE(users[0].toObject().keys(), QStringList({u"email"_s, u"id"_s, u"username"_s}));
}

void TestApiServer::oauthRoutes()
{
    RunningApi api;
    HttpClient client = api.client();
    const HttpAnswer login = client.postForm("/oauth/token", "grant_type=password&username=john&password=x%20y");
    QCOMPARE(login.status, 200);
    const QByteArray refresh = login.text(u"refresh_token"_s);
    const HttpAnswer second = client.postForm("/oauth/token", "grant_type=refresh_token&refresh_token=" + refresh);
    QCOMPARE(second.status, 200);
    QCOMPARE(client.get("/profile", second.text(u"access_token"_s)).status, 200);
    // RFC 6749 §5.2: 400, where the other routes say 401.
    QCOMPARE(said(client.postForm("/oauth/token", "grant_type=refresh_token&refresh_token=" + refresh)),
        "400 invalid_grant / Refresh token reuse detected");
    QCOMPARE(said(client.postForm("/oauth/token", "grant_type=password&username=nobody")),
        "400 invalid_grant / Incorrect username or password");
    QCOMPARE(said(client.postForm("/oauth/token", "grant_type=password&grant_type=password")),
        "400 invalid_request / Invalid request");
    QCOMPARE(client.postForm("/login", "username=john").status, 415);
}

void TestApiServer::revokedByRfc7009()
{
    RunningApi api;
    HttpClient client = api.client();
    const HttpAnswer login = client.postJson("/login", john);
    const QByteArray access = login.text(u"access_token"_s);
    QCOMPARE(client.postForm("/oauth/revoke", tokenForm("nonsense")).status, 200);
    QCOMPARE(client.get("/profile", access).status, 200);
    QCOMPARE(
        client.postForm("/oauth/revoke", tokenForm(login.text(u"refresh_token"_s)) + "&token_type_hint=x").status, 200);
    QCOMPARE(client.get("/profile", access).status, 401);
    QCOMPARE(api.records(5).at(3).ended.size(), 1);
}

void TestApiServer::introspected()
{
    RunningApi api;
    HttpClient client = api.client();
    const HttpAnswer login = client.postJson("/login", john);
    const HttpAnswer told = client.postForm("/oauth/introspect", tokenForm(login.text(u"access_token"_s)));
    QCOMPARE(told.json()[u"active"_s].toBool(), true);
    QCOMPARE(told.text(u"username"_s), "john");
    QCOMPARE(client.postForm("/oauth/introspect", tokenForm("x")).body, R"({"active":false})");
}

void TestApiServer::metadataNamesWhatIsServed()
{
    RunningApi api([](ApiSettings &settings) {
        SessionSettings sessions = basicSettings();
        sessions.issuer.clear();
        settings.sessions = shared(sessions);
    });
    HttpClient client = api.client();
    const QJsonObject metadata = client.get("/.well-known/oauth-authorization-server").json();
    const QString url = QString::fromLatin1(api.server().url());
    QCOMPARE(metadata[u"issuer"_s].toString(), url);
    for (const QString &name : metadata.keys()) {
        if (name.endsWith("_endpoint"_L1)) {
            const QByteArray path = metadata[name].toString().sliced(url.size()).toLatin1();
            QCOMPARE(client.postForm(path, "x=1").status, 400);
        }
    }
    QCOMPARE(client.get("/.well-known/jwks.json").body, R"({"keys":[]})"); // a secret has no public half
    const QByteArray claims = payloadOf(client.postJson("/login", john).text(u"access_token"_s));
    QVERIFY(claims.contains("\"iss\":\"" + api.server().url() + '"'));
}

void TestApiServer::keysStayUntilTheirTokensEnd()
{
    const auto newKey = [] {
        return SigningKey{jose::generateKey({.algorithm = jose::AlgorithmId::ES256}).value(), jose::AlgorithmId::ES256};
    };
    RunningApi api([&](ApiSettings &settings) {
        SessionSettings sessions = basicSettings();
        sessions.current = newKey();
        settings.sessions = shared(sessions);
    });
    HttpClient client = api.client();
    const QByteArray before = client.postJson("/login", john).text(u"access_token"_s);
    QVERIFY(api.server().use(withNextKey(api.server().settings(), newKey(), api.machine())));
    const QByteArray after = client.postJson("/login", john).text(u"access_token"_s);
    QVERIFY(headerOf(before) != headerOf(after)); // another key ID
    QCOMPARE(client.get("/profile", before).status, 200);
    QCOMPARE(client.get("/profile", after).status, 200);
    const HttpAnswer set = client.get("/.well-known/jwks.json");
    QCOMPARE(set.json()[u"keys"_s].toArray().size(), 2);
    QVERIFY(!set.body.contains("\"d\""));
    const auto ended = withoutEndedKeys(api.server().settings(), api.machine() + 7 * 24h);
    QVERIFY(api.server().use(ended));
    QCOMPARE(client.get("/.well-known/jwks.json").json()[u"keys"_s].toArray().size(), 1);
    QCOMPARE(said(client.get("/profile", before)), "401 invalid_token / Invalid token");
}

void TestApiServer::settingsChangeWhileItRuns()
{
    RunningApi api;
    HttpClient client = api.client();
    SessionSettings sessions = basicSettings();
    sessions.lifetimes.access = 5min;
    sessions.rotation = token::noRotation();
    QVERIFY(api.server().use(shared(sessions)));
    const HttpAnswer login = client.postJson("/login", john);
    QCOMPARE(login.json()[u"expires_in"_s].toInt(), 300);
    const QByteArray refresh = login.text(u"refresh_token"_s);
    QCOMPARE(client.postJson("/token/refresh", refreshBody(refresh)).text(u"refresh_token"_s), refresh);
    SessionSettings none = basicSettings();
    none.current = {};
    QVERIFY(!api.server().use(shared(none)));
    QCOMPARE(client.postJson("/login", john).status, 200);
}

void TestApiServer::clockIsMovedByRequests()
{
    RunningApi api;
    HttpClient client = api.client();
    QCOMPARE(client.get("/_test/clock").body, R"({"now":1700000000,"mode":"system"})");
    QCOMPARE(
        client.postJson("/_test/clock", R"({"offset_seconds":-60.5})").body, R"({"now":1699999939,"mode":"shifted"})");
    QCOMPARE(client.postJson("/_test/clock", R"({"now":5})").body, R"({"now":5,"mode":"frozen"})");
    api.setMachine(api.machine() + 1h);
    QCOMPARE(client.get("/_test/clock").body, R"({"now":5,"mode":"frozen"})");
    QCOMPARE(client.postJson("/_test/clock", R"({"reset":true})").body, R"({"now":1700003600,"mode":"system"})");
    // The application's clock hears of each.
    const QList<token::ClockState> clocks = api.clocks();
    QCOMPARE(clocks.size(), 3);
    QCOMPARE(clocks[1].mode, token::ClockMode::Frozen);
    token::Clock application([&api] { return api.machine(); });
    application.setState(clocks[1]);
    QCOMPARE(application.now(), token::fromSeconds(5));
}

void TestApiServer::clockIsThatOfTheApplication()
{
    RunningApi api;
    HttpClient client = api.client();
    const QByteArray access = client.postJson("/login", john).text(u"access_token"_s);
    token::Clock application([&api] { return api.machine(); });
    application.step(1h);
    api.server().setClock(application.state());
    QCOMPARE(client.get("/profile", access).status, 401);
    application.setReal();
    api.server().setClock(application.state());
    QCOMPARE(client.get("/profile", access).status, 200);
}

void TestApiServer::noClockUnlessSwitchedOn()
{
    RunningApi api([](ApiSettings &settings) { settings.testClock = false; });
    HttpClient client = api.client();
    QCOMPARE(client.get("/_test/clock").status, 404);
    QCOMPARE(client.postJson("/_test/clock", R"({"now":5})").status, 404);
    QVERIFY(!client.get("/openapi.json").body.contains("_test"));
}

void TestApiServer::passwordIsAskedForAndLimited()
{
    RunningApi api([](ApiSettings &settings) { settings.limits.wrongPasswords = 3; });
    const auto database = store::Database::open(api.server().databasePath()).value();
    const QByteArray hash = jose::hashPassword(jose::SecretBytes("right"), {.logN = 4}).value();
    QVERIFY(store::UserStore(database.get()).setPasswordHash(1, hash));
    HttpClient client = api.client();
    const auto logIn = [&client](const QByteArray &password) {
        return client.postJson("/login", R"({"username":"john","password":)" + password + '}');
    };
    QCOMPARE(logIn("null").status, 401);
    QCOMPARE(logIn(R"("wrong")").status, 401);
    QCOMPARE(logIn(R"("right")").status, 200); // and the count begins anew
    for (int i = 0; i < 3; ++i)
        QCOMPARE(logIn(R"("wrong")").status, 401);
    const HttpAnswer limited = logIn(R"("right")");
    QCOMPARE(limited.status, 429);
    QVERIFY(limited.field("Retry-After").toInt() >= 50);
    // Neither the clock nor another user is touched by that.
    QCOMPARE(client.postJson("/_test/clock", R"({"offset_seconds":7200})").status, 200);
    QCOMPARE(logIn(R"("right")").status, 429);
    QCOMPARE(client.postJson("/login", R"({"username":"jane"})").status, 200);
}

void TestApiServer::crossOrigin()
{
    RunningApi api([](ApiSettings &settings) { settings.corsOrigins = {"HTTP://LocalHost:5173/"}; });
    HttpClient client = api.client();
    const auto asked = [&client](const QByteArray &origin) {
        return client.request("GET", "/health", {}, {"Origin: " + origin});
    };
    QCOMPARE(asked("http://localhost:5173").field("Access-Control-Allow-Origin"), "http://localhost:5173");
    QCOMPARE(asked("http://localhost:5173").field("Vary"), "Origin");
    for (const char *origin : {"http://evil.example", "null", "http://localhost:5174", "https://localhost:5173"})
        QCOMPARE(asked(origin).status, 403);
    QCOMPARE(asked(api.server().url()).status, 200); // its own pages
    const HttpAnswer preflight = client.request("OPTIONS", "/login", {},
        {"Origin: http://localhost:5173", "Access-Control-Request-Method: POST",
            "Access-Control-Request-Headers: content-type"});
    QCOMPARE(preflight.status, 204);
    QCOMPARE(preflight.field("Access-Control-Allow-Methods"), "POST");
    QVERIFY(preflight.field("Access-Control-Allow-Headers").contains("Authorization"));
    QCOMPARE(
        client.request("OPTIONS", "/login", {}, {"Origin: http://evil.example", "Access-Control-Request-Method: POST"})
            .status,
        403);
    QCOMPARE(client.request("OPTIONS", "/login").status, 405);
}

void TestApiServer::descriptionNamesEveryRoute()
{
    RunningApi api;
    HttpClient client = api.client();
    const QJsonObject description = client.get("/openapi.json").json();
    QCOMPARE(description[u"openapi"_s].toString(), u"3.1.0"_s);
    const QJsonObject paths = description[u"paths"_s].toObject();
    QCOMPARE(paths.size(), 14);
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QStringList methods = path->toObject().keys();
        const HttpAnswer wrong = client.request("DELETE", path.key().toLatin1());
        QStringList allowed = QString::fromLatin1(wrong.field("Allow")).toLower().split(u", "_s);
        allowed.removeAll(u"head"_s);
        QCOMPARE(allowed, methods);
    }
}

void TestApiServer::docsLetNothingInFromElsewhere()
{
    RunningApi api;
    const HttpAnswer page = api.client().get("/docs");
    QCOMPARE(page.field("Content-Type"), "text/html; charset=utf-8");
    const QByteArray policy = page.field("Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'; script-src 'sha256-"));
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!page.body.contains("http://") && !page.body.contains("https://"));
    QCOMPARE(page.body.count("<script"), 1);
}

void TestApiServer::logSaysWhyAndKeepsNoSecret()
{
    RunningApi api;
    HttpClient client = api.client();
    const HttpAnswer login = client.postJson("/login", R"({"username":"john","password":"hunter2","x":"hunter3"})");
    const QByteArray access = login.text(u"access_token"_s);
    const QByteArray refresh = login.text(u"refresh_token"_s);
    QCOMPARE(client.postJson("/token/refresh", refreshBody(refresh)).status, 200);
    QCOMPARE(client.postJson("/token/refresh", refreshBody(refresh)).status, 401);
    QCOMPARE(client.get("/profile?access_token=" + access + "&a=b", access).status, 400);
    QCOMPARE(client.postForm("/oauth/revoke", tokenForm(refresh)).status, 200);
    const QList<RequestRecord> records = api.records(5);
    for (const RequestRecord &record : records) {
        QByteArray all = record.target + record.requestBody + record.curl + record.reason.toUtf8() + record.detail;
        for (const HeaderField &field : record.requestFields + record.answerFields)
            all += field.name + field.value;
        for (const QByteArray &secret : {access, refresh, access.last(20), "hunter2"_ba, "hunter3"_ba})
            QVERIFY2(!all.contains(secret), all.constData());
    }
    QCOMPARE(records[0].user, 1);
    QCOMPARE(records[0].curl,
        "curl -i " + api.server().url()
            + R"(/login -H 'Content-Type: application/json' -d '{"username":"john","password":"'"$PASSWORD"'"}')");
    QCOMPARE(records[1].requestBody, R"({"refresh_token":"***"})");
    QCOMPARE(records[2].ended, QList{records[0].family});
    QVERIFY(records[2].reason.contains("exchanged before"_L1));
    QCOMPARE(records[2].status, 401);
    QCOMPARE(records[2].time, api.machine());
    QCOMPARE(records[3].target, "/profile?access_token=***&a=***");
    QVERIFY(records[3].curl.contains(R"(-H 'Authorization: Bearer '"$ACCESS_TOKEN")"));
    QVERIFY(records[4].curl.endsWith(R"(-d token="$TOKEN")"));
}

void TestApiServer::bothAddresses()
{
    RunningApi api;
    HttpClient six(api.server().port(), true);
    if (!six.isConnected())
        QSKIP("this machine has no ::1: it comes with IPv6 on its loopback");
    QCOMPARE(six.get("/health").status, 200);
}

void TestApiServer::portIsTaken()
{
    RunningApi api;
    ApiServer second;
    ApiSettings settings;
    settings.databasePath = store::Database::inMemory;
    settings.sessions = shared(basicSettings());
    settings.port = api.server().port();
    const auto started = second.start(settings);
    QVERIFY(!started);
    QCOMPARE(started.error().code, StartError::Code::PortTaken);
    QVERIFY(message(started.error()).contains(QString::number(settings.port)));
    QVERIFY(!second.isRunning());
    settings.port = 0;
    settings.corsOrigins = {"localhost"};
    QCOMPARE(second.start(settings).error().code, StartError::Code::OriginMalformed);
}

void TestApiServer::stopsAndStartsAgain()
{
    RunningApi api;
    HttpClient idle = api.client();
    QCOMPARE(idle.get("/health").status, 200);
    const quint16 port = api.server().port();
    QElapsedTimer timer;
    timer.start();
    api.server().stop();
    QVERIFY(timer.elapsed() < 900); // an idle connection is not waited for
    QVERIFY(idle.isClosed());
    QVERIFY(!HttpClient(port).isConnected());
    ApiSettings settings;
    settings.databasePath = store::Database::inMemory;
    settings.sessions = shared(basicSettings());
    settings.port = port;
    QVERIFY(api.server().start(settings));
    QCOMPARE(HttpClient(port).get("/health").status, 200);
}

void TestApiServer::servesByTls()
{
    RunningApi api([](ApiSettings &settings) { settings.https = true; });
    QVERIFY(api.server().url().startsWith("https://127.0.0.1:"));
    QVERIFY(api.server().certificate().startsWith("-----BEGIN CERTIFICATE-----"));
    // In the clear there is no answer, and the server lives on.
    HttpClient clear = api.client();
    QVERIFY(clear.send("GET /health HTTP/1.1\r\n\r\n"));
    QCOMPARE(clear.receive().status, 0);
}

QTEST_GUILESS_MAIN(TestApiServer)
#include "tst_apiserver.moc"
