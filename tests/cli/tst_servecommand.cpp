// SPDX-License-Identifier: MIT
#include "server/httpclient.h"
#include "support/servedapi.h"
#include "support/vectors.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <mutex>
#include <thread>

using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

QString cli() { return QStringLiteral(CLAIMSMITH_CLI); }

QByteArray logIn(HttpClient &client, const QByteArray &name, const QByteArray &member = "access_token")
{
    return client.postJson("/login", R"({"username":")" + name + R"("})").text(QString::fromLatin1(member));
}

QByteArray refreshBody(const QByteArray &token) { return R"({"refresh_token":")" + token + R"("})"; }

struct Ended
{
    int status = -1;
    QByteArray error;
};

Ended runServe(const QStringList &options)
{
    QProcess process;
    process.start(cli(), QStringList{u"serve"_s} + options);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), process.readAllStandardError()};
}

constexpr int kills = 100;

/// What clients were told before the server was killed.
struct Told
{
    std::mutex mutex;
    QList<QByteArray> consumed;  ///< refresh tokens that were exchanged
    QList<QByteArray> loggedOut; ///< access tokens
    QList<QByteArray> current;   ///< refresh tokens that were given and not used

    [[nodiscard]] bool hasBegun()
    {
        const std::scoped_lock lock(mutex);
        return !consumed.isEmpty();
    }
};

/// Refreshes and logs out until the server is gone.
void load(quint16 port, Told &told)
{
    HttpClient client(port);
    for (int step = 0;; ++step) {
        const HttpAnswer login = client.postJson("/login", R"({"username":"john"})");
        QByteArray refresh = login.text(u"refresh_token"_s);
        QByteArray access = login.text(u"access_token"_s);
        if (refresh.isEmpty())
            return;
        for (int i = 0; i < 4; ++i) {
            const HttpAnswer answer = client.postJson("/token/refresh", refreshBody(refresh));
            if (answer.status != 200)
                return;
            const std::scoped_lock lock(told.mutex);
            told.consumed.append(refresh);
            refresh = answer.text(u"refresh_token"_s);
            access = answer.text(u"access_token"_s);
        }
        if (step % 2 == 0) {
            const std::scoped_lock lock(told.mutex);
            told.current.append(refresh);
        } else if (client.postJson("/logout", {}, access).status == 200) {
            const std::scoped_lock lock(told.mutex);
            told.loggedOut.append(access);
        }
    }
}

bool isActive(HttpClient &client, const QByteArray &token)
{
    const HttpAnswer told = client.postForm("/oauth/introspect", "token=" + token);
    if (told.status != 200)
        qFatal("introspection: %d %s", told.status, told.body.constData());
    return told.json()[u"active"_s].toBool();
}

} // namespace

/// The real program.
class TestServeCommand : public QObject
{
    Q_OBJECT
private slots:
    void saysWhereItListens();
    void usersAreThereBeforeTheFirstAnswer();
    void endsInOrder_data();
    void endsInOrder();
    void usersComeFromOptionsAndStay();
    void policyAndLifetimes();
    void refusedOptions_data();
    void refusedOptions();
    void certificateIsTrusted();
    void verboseSaysWhy();
    void killedItForgetsNothing();
    void onlyThisMachine();
};

void TestServeCommand::saysWhereItListens()
{
    ServedApi api(cli(), {});
    QVERIFY2(!api.url().isEmpty(), api.error().constData());
    QCOMPARE(api.readyLine(), "{\"url\":\"" + api.url().toLatin1() + "\",\"ready\":true}\n");
    HttpClient client(api.port());
    QCOMPARE(client.get("/profile", logIn(client, "admin")).text(u"username"_s), "admin");
    QCOMPARE(client.get("/_test/clock").status, 404);
}

/// A client that does not wait for the ready line, but asks until somebody answers.
void TestServeCommand::usersAreThereBeforeTheFirstAnswer()
{
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    QProcess process;
    process.start(cli(), {u"serve"_s, u"--port"_s, QString::number(port), u"--user"_s, u"7:anna:anna@example.com:a:b"_s});
    QVERIFY(process.waitForStarted());
    int status = 0;
    QElapsedTimer patience;
    for (patience.start(); status == 0 && !patience.hasExpired(30'000);) {
        HttpClient client(port);
        if (client.isConnected())
            status = client.postJson("/login", R"({"username":"anna","password":"a:b"})").status;
    }
    QCOMPARE(status, 200);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
}

void TestServeCommand::endsInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestServeCommand::endsInOrder()
{
    QFETCH(const int, signal);
    QProcess process;
    process.start(cli(), {u"serve"_s});
    QVERIFY(process.waitForReadyRead(30'000));
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), ""_ba);
}

void TestServeCommand::usersComeFromOptionsAndStay()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"users.db"_s);
    {
        ServedApi api(cli(), {u"--db"_s, file, u"--user"_s, u"7:anna:anna@example.com:a:b"_s, u"--user"_s, u"8:bert:"_s,
                                 u"--admin"_s, u"bert"_s});
        QVERIFY2(!api.url().isEmpty(), api.error().constData());
        HttpClient client(api.port());
        QCOMPARE(client.postJson("/login", R"({"username":"anna","password":"wrong"})").status, 401);
        QCOMPARE(client.postJson("/login", R"({"username":"anna","password":"a:b"})").status, 200);
        QCOMPARE(client.postJson("/login", R"({"username":"john"})").status, 401);
        QCOMPARE(client.get("/users", logIn(client, "bert")).status, 200);
        QCOMPARE(api.terminate(), 0);
    }
    // Said again, and otherwise: the same user from now on.
    ServedApi api(cli(), {u"--db"_s, file, u"--user"_s, u"7:anne:anne@example.com"_s});
    HttpClient client(api.port());
    QCOMPARE(
        client.get("/profile", logIn(client, "anne")).body, R"({"id":7,"username":"anne","email":"anne@example.com"})");
    QCOMPARE(client.postJson("/login", R"({"username":"anna"})").status, 401);
    QCOMPARE(client.get("/users", logIn(client, "bert")).status, 200);
}

void TestServeCommand::policyAndLifetimes()
{
    ServedApi api(cli(), {u"--policy"_s, u"grace=10s"_s, u"--access-ttl"_s, u"5m"_s, u"--refresh-ttl"_s, u"2h"_s,
                             u"--typ"_s, u"JWT"_s, u"--alg"_s, u"EdDSA"_s});
    QVERIFY2(!api.url().isEmpty(), api.error().constData());
    HttpClient client(api.port());
    const HttpAnswer login = client.postJson("/login", R"({"username":"john"})");
    QCOMPARE(login.json()[u"expires_in"_s].toInt(), 300);
    QCOMPARE(login.json()[u"refresh_expires_in"_s].toInt(), 7200);
    const QByteArray refresh = login.text(u"refresh_token"_s);
    QCOMPARE(client.postJson("/token/refresh", refreshBody(refresh)).status, 200);
    QCOMPARE(client.postJson("/token/refresh", refreshBody(refresh)).status, 200);
    QVERIFY(client.get("/.well-known/jwks.json").body.contains(R"("alg":"EdDSA")"));
}

void TestServeCommand::refusedOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &options, const QByteArray &said) {
        QTest::newRow(name) << options << said;
    };
    row("port", {u"--port"_s, u"70000"_s}, "--port");
    row("policy", {u"--policy"_s, u"sometimes"_s},
        "none, rotate, detect, grace=DUR, rfc9700, auth0, supabase, keycloak");
    row("grace that is no duration", {u"--policy"_s, u"grace=soon"_s}, "--policy grace");
    row("lifetime", {u"--access-ttl"_s, u"soon"_s}, "--access-ttl");
    row("user without an address", {u"--user"_s, u"1:john"_s}, "ID:NAME:EMAIL");
    row("user without a number", {u"--user"_s, u"john:john:x"_s}, "ID:NAME:EMAIL");
    row("user 0", {u"--user"_s, u"0:john:x"_s}, "from 1");
    row("admin who is nobody", {u"--admin"_s, u"john"_s}, "john");
    row("algorithm none", {u"--alg"_s, u"none"_s}, "signs nothing");
    row("key that is not there", {u"--key"_s, u"/nowhere/key.jwk"_s}, "/nowhere/key.jwk");
    row("origin", {u"--cors"_s, u"localhost:5173"_s}, "localhost:5173");
    row("data file that cannot be", {u"--db"_s, u"/dev/null/users.db"_s}, "/dev/null/users.db");
    row("certificate of nothing", {u"--certificate-out"_s, u"/tmp/x.pem"_s}, "--https");
}

void TestServeCommand::refusedOptions()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, said);
    const Ended ended = runServe(options);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.error.contains(said), ended.error.constData());
}

void TestServeCommand::certificateIsTrusted()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"certificate.pem"_s);
    ServedApi api(cli(), {u"--https"_s, u"--certificate-out"_s, file});
    QVERIFY2(api.url().startsWith("https://"_L1), api.error().constData());
    const auto curl = [](const QStringList &arguments) {
        QProcess process;
        process.start(u"curl"_s, QStringList{u"-sS"_s} + arguments);
        return process.waitForFinished(30'000) ? std::pair(process.exitCode(), process.readAllStandardOutput())
                                               : std::pair(-1, process.errorString().toUtf8());
    };
    if (const auto version = curl({u"--version"_s}); version.first != 0)
        QSKIP("curl is missing: apt install curl");
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        const QString url = u"https://%1:%2/health"_s.arg(host).arg(api.port());
        QCOMPARE(curl({u"--cacert"_s, file, url, url}).second, R"({"status":"ok"}{"status":"ok"})");
        QCOMPARE(curl({url}).first, 60); // not trusted by itself
    }
    // A body that takes several records.
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.write(QByteArray(60'000, ' ')) == 60'000);
    large.close();
    const auto posted = curl({u"--cacert"_s, file, u"-H"_s, u"Content-Type: application/json"_s, u"--data-binary"_s,
        u'@' + large.fileName(), api.url() + u"/login"_s});
    QVERIFY(posted.second.contains("invalid_request"));
}

void TestServeCommand::verboseSaysWhy()
{
    ServedApi api(cli(), {u"-v"_s});
    HttpClient client(api.port());
    QCOMPARE(client.get("/profile", "x").status, 401);
    QCOMPARE(api.terminate(), 0);
    const QByteArray error = api.error();
    QVERIFY2(error.contains("401 GET /profile: "), error.constData());
}

/// kill -9 at a random moment of a load of refreshes and log outs: what was answered holds, and no consumed token works
/// again.
void TestServeCommand::killedItForgetsNothing()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"secret"_s);
    QFile file(key);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(32, 's')) == 32);
    file.close();
    const QStringList options{
        u"--db"_s, folder.filePath(u"users.db"_s), u"--secret-file"_s, key, u"--iss"_s, u"tests"_s};
    for (int round = 0; round < kills; ++round) {
        Told told;
        {
            ServedApi api(cli(), options);
            QVERIFY2(!api.url().isEmpty(), api.error().constData());
            std::vector<std::thread> clients;
            for (int i = 0; i < 4; ++i)
                clients.emplace_back(&load, api.port(), std::ref(told));
            const bool hasBegun = QTest::qWaitFor([&told] { return told.hasBegun(); }, 30'000);
            std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(250)));
            api.kill();
            for (std::thread &client : clients)
                client.join();
            QVERIFY(hasBegun);
        }
        ServedApi api(cli(), options);
        QVERIFY2(!api.url().isEmpty(), api.error().constData());
        HttpClient client(api.port());
        for (const QByteArray &token : std::as_const(told.consumed))
            QVERIFY(!isActive(client, token));
        for (const QByteArray &token : std::as_const(told.loggedOut))
            QCOMPARE(client.get("/profile", token).status, 401);
        for (const QByteArray &token : std::as_const(told.current))
            QCOMPARE(client.postJson("/token/refresh", refreshBody(token)).status, 200);
        QCOMPARE(client.postJson("/token/refresh", refreshBody(told.consumed.constFirst())).status, 401);
        QCOMPARE(api.terminate(), 0);
    }
}

void TestServeCommand::onlyThisMachine()
{
    QProcess process;
    process.start(sourcePath(u"tests/cli/loopback_only.sh"_s), {cli()});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray error = process.readAllStandardError().trimmed();
    if (process.exitCode() == 77)
        QSKIP(error.constData());
    QVERIFY2(process.exitCode() == 0, error.constData());
    QCOMPARE(process.readAllStandardOutput().trimmed(), "unreachable");
}

QTEST_GUILESS_MAIN(TestServeCommand)
#include "tst_servecommand.moc"
