// SPDX-License-Identifier: MIT
#include "net/keysetfetch.h"
#include "net/scriptedserver.h"
#include "support/vectors.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::net;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms

// RFC 7517 A.1, the EC key.
const QByteArray jwk = R"({"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",)"
                       R"("y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","use":"enc","kid":"1"})";
const QByteArray jwks = R"({"keys":[)" + jwk + "]}";

QByteArray discovery(const QUrl &keySet, const QUrl &issuer)
{
    return R"({"issuer":")" + issuer.toEncoded() + R"(","jwks_uri":")" + keySet.toEncoded() + R"("})";
}

} // namespace

Q_DECLARE_METATYPE(claimsmith::net::FetchErrorCode)

class TestKeySetFetch : public QObject
{
    Q_OBJECT
private slots:
    void keySetIsFetched();
    void nothingPersonalIsSent();
    void otherContainers_data();
    void otherContainers();
    void discoveryIsFollowed_data();
    void discoveryIsFollowed();
    void issuerThatIsAnother();
    void discoveryDowngrade();
    void redirectsAreFollowed();
    void redirectLoop();
    void refusedRedirects_data();
    void refusedRedirects();
    void refusedAnswers_data();
    void refusedAnswers();
    void failedKeySetIsNotGuessedAt();
    void oversize_data();
    void oversize();
    void slowAnswers_data();
    void slowAnswers();
    void timeIsForAllRequests();
    void unreachable();
    void cancelled();
    void startedAnew();
    void destroyedWhileRunning();
    void refusedAddressSendsNothing();
    void untrustedCertificate();
    void trustedCertificate();
    void tlsDowngrade();
    void secretKeyIsRemarked();
    void noConnectionStays();

private:
    FetchedKeySet fetch(const QUrl &url, const FetchLimits &limits = {}, const QSslConfiguration &tls = {});
};

FetchedKeySet TestKeySetFetch::fetch(const QUrl &url, const FetchLimits &limits, const QSslConfiguration &tls)
{
    KeySetFetch fetch(limits);
    fetch.setTlsConfiguration(tls);
    std::optional<FetchedKeySet> result;
    connect(&fetch, &KeySetFetch::finished, this, [&result](const FetchedKeySet &set) { result = set; });
    fetch.start(url);
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, patience))
        qFatal("the fetch never ends");
    if (fetch.isRunning())
        qFatal("the fetch is over and runs");
    return *result;
}

void TestKeySetFetch::keySetIsFetched()
{
    ScriptedServer server;
    server.put("/jwks", jwks, "application/jwk-set+json; charset=utf-8");
    const FetchedKeySet result = fetch(server.url(u"/jwks#fragment"_s));
    QVERIFY2(result.keys, qPrintable(message(result.keys.error_or(FetchError{}))));
    QCOMPARE(result.keys->keys.size(), 1);
    QCOMPARE(result.keys->keys.constFirst().keyId(), "1"_ba);
    QCOMPARE(result.keys->container, jose::Container::Jwks);
    QVERIFY(result.remarks.isEmpty());
    QCOMPARE(result.exchanges.size(), 1);
    const Exchange &exchange = result.exchanges.constFirst();
    QCOMPARE(exchange.url, server.url(u"/jwks"_s));
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.body, jwks);
    QCOMPARE(exchange.mediaType, "application/jwk-set+json; charset=utf-8"_ba);
}

void TestKeySetFetch::nothingPersonalIsSent()
{
    ScriptedServer server;
    server.redirect("/a", "/jwks");
    server.put("/jwks", jwks);
    KeySetFetch fetch;
    for (int time = 0; time < 2; ++time) { // the second might send back what the first was given
        QSignalSpy finished(&fetch, &KeySetFetch::finished);
        fetch.start(server.url(u"/a"_s));
        QVERIFY(finished.wait(patience));
    }
    QCOMPARE(server.requests().size(), 4); // no cache either
    for (const QByteArray &head : server.requests()) {
        QVERIFY(head.startsWith("GET /"));
        const QByteArray lower = head.toLower();
        for (const char *field : {"\r\ncookie:", "\r\nauthorization:", "\r\nreferer:", "\r\norigin:", "\r\nif-"})
            QVERIFY2(!lower.contains(field), field);
        QVERIFY(lower.contains("\r\nuser-agent: claimsmith\r\n"));
        QVERIFY(lower.contains("\r\naccept-encoding: identity"));
    }
}

void TestKeySetFetch::otherContainers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<jose::Container>("container");
    QTest::newRow("one JWK") << jwk << jose::Container::Jwk;
    QTest::newRow("PEM") << readFile(sourcePath(u"tests/data/keys/ec-prime256v1-spki.pem"_s))
                         << jose::Container::PemSpki;
    QTest::newRow("certificate in DER") << readFile(sourcePath(u"tests/data/keys/rsa-certificate.der"_s))
                                        << jose::Container::DerCertificate;
}

void TestKeySetFetch::otherContainers()
{
    QFETCH(QByteArray, body);
    QFETCH(jose::Container, container);
    ScriptedServer server;
    server.put("/key", body, "text/plain");
    const FetchedKeySet result = fetch(server.url(u"/key"_s));
    QVERIFY2(result.keys, qPrintable(message(result.keys.error_or(FetchError{}))));
    QCOMPARE(result.keys->container, container);
}

void TestKeySetFetch::discoveryIsFollowed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("OpenID Connect document")
        << u"/realms/x/.well-known/openid-configuration"_s
        << QStringList{u"/realms/x/.well-known/openid-configuration"_s, u"/certs"_s};
    QTest::newRow("RFC 8414 document") << u"/.well-known/oauth-authorization-server/tenant"_s
                                       << QStringList{u"/.well-known/oauth-authorization-server/tenant"_s, u"/certs"_s};
    QTest::newRow("issuer of OpenID Connect")
        << u"/realms/x"_s << QStringList{u"/realms/x"_s, u"/realms/x/.well-known/openid-configuration"_s, u"/certs"_s};
    QTest::newRow("issuer of RFC 8414, with a page at its address")
        << u"/tenant/"_s
        << QStringList{u"/tenant/"_s, u"/tenant/.well-known/openid-configuration"_s,
               u"/.well-known/oauth-authorization-server/tenant"_s, u"/certs"_s};
}

void TestKeySetFetch::discoveryIsFollowed()
{
    QFETCH(QString, address);
    QFETCH(QStringList, paths);
    ScriptedServer server;
    server.put("/certs", jwks);
    server.put("/tenant/", "<!doctype html><title>Sign in</title>", "text/html");
    server.put(
        "/realms/x/.well-known/openid-configuration", discovery(server.url(u"/certs"_s), server.url(u"/realms/x"_s)));
    server.put(
        "/.well-known/oauth-authorization-server/tenant", discovery(server.url(u"/certs"_s), server.url(u"/tenant"_s)));
    const FetchedKeySet result = fetch(server.url(address));
    QVERIFY2(result.keys, qPrintable(message(result.keys.error_or(FetchError{}))));
    QCOMPARE(result.keys->keys.size(), 1);
    QStringList fetched;
    for (const Exchange &exchange : result.exchanges)
        fetched.append(exchange.url.path());
    QCOMPARE(fetched, paths);
    QVERIFY2(result.remarks.isEmpty(), qPrintable(result.remarks.join(u'\n')));
}

void TestKeySetFetch::issuerThatIsAnother()
{
    ScriptedServer server;
    server.put("/certs", jwks);
    server.put("/.well-known/openid-configuration",
        discovery(server.url(u"/certs"_s), QUrl(u"https://keycloak:8080/realms/x"_s)));
    const FetchedKeySet result = fetch(server.url(u"/.well-known/openid-configuration"_s));
    QVERIFY(result.keys);
    QCOMPARE(result.remarks.size(), 1);
    QVERIFY2(result.remarks.constFirst().contains(u"https://keycloak:8080/realms/x"_s),
        qPrintable(result.remarks.constFirst()));
}

void TestKeySetFetch::discoveryDowngrade()
{
    ScriptedServer server;
    server.put("/d1", R"({"issuer":"x","jwks_uri":"http://keys.example/jwks"})");
    server.put("/d2", R"({"issuer":"x","jwks_uri":"file:///etc/passwd"})");
    server.put("/d3", R"({"issuer":"x","jwks_uri":"keys"})");
    server.put("/d4", discovery(server.url(u"/d1"_s), QUrl()));
    QCOMPARE(fetch(server.url(u"/d1"_s)).keys.error().code, FetchErrorCode::RedirectRefused);
    QCOMPARE(fetch(server.url(u"/d2"_s)).keys.error().code, FetchErrorCode::RedirectRefused);
    const FetchError noAddress = fetch(server.url(u"/d3"_s)).keys.error();
    QCOMPARE(noAddress, (FetchError{FetchErrorCode::NoKeySetAddress, server.url(u"/d3"_s), u"“keys”"_s}));
    // A document that points to a document goes no further.
    const FetchedKeySet chain = fetch(server.url(u"/d4"_s));
    QCOMPARE(chain.keys.error().code, FetchErrorCode::NoKeys);
    QCOMPARE(chain.exchanges.size(), 2);
}

void TestKeySetFetch::redirectsAreFollowed()
{
    ScriptedServer server;
    server.redirect("/1", "2", 301);
    server.redirect("/2", server.url(u"/3"_s).toEncoded(), 307);
    server.redirect("/3", "/jwks", 303);
    server.put("/jwks", jwks);
    const FetchedKeySet result = fetch(server.url(u"/1"_s));
    QVERIFY2(result.keys, qPrintable(message(result.keys.error_or(FetchError{}))));
    QCOMPARE(result.exchanges.size(), 4);
    QCOMPARE(result.exchanges[0].status, 301);
    QCOMPARE(result.exchanges[0].redirectedTo, server.url(u"/2"_s));
    QVERIFY(result.exchanges[3].redirectedTo.isEmpty());
}

void TestKeySetFetch::redirectLoop()
{
    ScriptedServer server;
    server.redirect("/a", "/b");
    server.redirect("/b", "/a");
    const FetchedKeySet result = fetch(server.url(u"/a"_s));
    QCOMPARE(result.keys.error(), (FetchError{FetchErrorCode::TooManyRedirects, server.url(u"/b"_s), {}}));
    QCOMPARE(server.requests().size(), 4);
}

void TestKeySetFetch::refusedRedirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("http beyond this machine") << "http://keys.example/jwks"_ba;
    QTest::newRow("to a file") << "file:///etc/passwd"_ba;
    QTest::newRow("to data") << R"(data:application/json,{"keys":[]})"_ba;
    QTest::newRow("to a user name") << "https://user:word@keys.example/"_ba;
}

void TestKeySetFetch::refusedRedirects()
{
    QFETCH(QByteArray, location);
    ScriptedServer server;
    server.redirect("/a", location);
    const FetchedKeySet result = fetch(server.url(u"/a"_s));
    QCOMPARE(result.keys.error().code, FetchErrorCode::RedirectRefused);
    QCOMPARE(result.keys.error().url, server.url(u"/a"_s));
    QVERIFY(!result.keys.error().detail.isEmpty());
    QCOMPARE(result.exchanges.size(), 1);
}

void TestKeySetFetch::refusedAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FetchErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &answer, FetchErrorCode code) {
        QTest::newRow(name) << answer << code;
    };
    const auto body = [](const QByteArray &text) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text;
    };
    using enum FetchErrorCode;
    row("a web page", body("<!doctype html><title>Sign in</title>"), NoKeys);
    row("empty", body({}), NoKeys);
    row("no key in the set", body(R"({"keys":[]})"), NoKeys);
    row("another document", body(R"({"status":"ok"})"), NoKeys);
    row("broken JSON", body(R"({"keys":[)"), NoKeys);
    row("deep JSON", body(QByteArray(100'000, '[')), NoKeys);
    row("noise", body(QByteArray(1000, '\xff')), NoKeys);
    row("compressed unasked",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08\x08"_ba, NoKeys);
    row("not found", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba, BadStatus);
    row("wants a password", "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba,
        BadStatus);
    row("server error with keys",
        "HTTP/1.1 500 Oh\r\nContent-Length: " + QByteArray::number(jwks.size()) + "\r\n\r\n" + jwks, BadStatus);
    row("redirect without a place", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"_ba, BadStatus);
    row("cut off", "HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n{\"keys\""_ba, Unreachable);
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n"_ba, Unreachable);
    row("nothing at all", ""_ba, Unreachable);
}

void TestKeySetFetch::refusedAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(FetchErrorCode, code);
    ScriptedServer server;
    server.putRaw("/jwks.json", {answer});
    const FetchedKeySet result = fetch(server.url(u"/jwks.json"_s), {.time = std::chrono::seconds(5)});
    QVERIFY(!result.keys);
    QCOMPARE(codeName(result.keys.error().code), codeName(code));
    QCOMPARE(result.keys.error().url, server.url(u"/jwks.json"_s));
    QCOMPARE(result.exchanges.size(), 1);
}

void TestKeySetFetch::failedKeySetIsNotGuessedAt()
{
    ScriptedServer server;
    server.put("/.well-known/openid-configuration", discovery(server.url(u"/gone"_s), server.url({})));
    const FetchedKeySet result = fetch(server.url(u"/.well-known/openid-configuration"_s));
    QCOMPARE(result.keys.error(), (FetchError{FetchErrorCode::BadStatus, server.url(u"/gone"_s), u"404"_s}));
    // Where no discovery document helps, the address that was named is the one to speak of.
    const FetchedKeySet none = fetch(server.url(u"/nothing/here"_s));
    QCOMPARE(none.keys.error(), (FetchError{FetchErrorCode::BadStatus, server.url(u"/nothing/here"_s), u"404"_s}));
    QCOMPARE(none.exchanges.size(), 3);
}

void TestKeySetFetch::oversize_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << "HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n"_ba;
    QTest::newRow("not announced") << "HTTP/1.1 200 OK\r\n\r\n"_ba;
    QTest::newRow("in an error page") << "HTTP/1.1 404 Not Found\r\n\r\n"_ba;
}

void TestKeySetFetch::oversize()
{
    QFETCH(QByteArray, head);
    ScriptedServer server;
    server.putRaw("/jwks.json", {head + QByteArray(65536, ' '), true});
    const FetchedKeySet result = fetch(server.url(u"/jwks.json"_s));
    QCOMPARE(codeName(result.keys.error_or(FetchError{}).code), "too_large"_L1);
    QCOMPARE(result.keys.error(), (FetchError{FetchErrorCode::TooLarge, server.url(u"/jwks.json"_s), {}}));
    QVERIFY(result.exchanges.constFirst().body.size() <= FetchLimits{}.bytes);
    // Exactly the limit is read.
    server.put("/full", jwks + QByteArray(FetchLimits{}.bytes - jwks.size(), ' '));
    QVERIFY(fetch(server.url(u"/full"_s)).keys);
}

void TestKeySetFetch::slowAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("accepts and says nothing") << ""_ba;
    QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent-"_ba;
    QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"_ba;
}

void TestKeySetFetch::slowAnswers()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server;
    server.putRaw("/jwks", {answer, false, true});
    const FetchedKeySet result = fetch(server.url(u"/jwks"_s), {.time = std::chrono::milliseconds(200)});
    QCOMPARE(result.keys.error(), (FetchError{FetchErrorCode::TimedOut, server.url(u"/jwks"_s), {}}));
    QTRY_COMPARE(server.openConnections(), 0);
}

/// A server that is slow at each step does not get the whole time for each.
void TestKeySetFetch::timeIsForAllRequests()
{
    ScriptedServer server;
    server.redirect("/a", "/b");
    server.putRaw("/b", {{}, false, true});
    const FetchedKeySet result = fetch(server.url(u"/a"_s), {.time = std::chrono::milliseconds(300)});
    QCOMPARE(result.keys.error(), (FetchError{FetchErrorCode::TimedOut, server.url(u"/b"_s), {}}));
    QCOMPARE(result.exchanges.size(), 2);
}

void TestKeySetFetch::unreachable()
{
    QUrl url;
    {
        const ScriptedServer server;
        url = server.url(u"/jwks"_s);
    }
    const FetchedKeySet result = fetch(url);
    QCOMPARE(result.keys.error().code, FetchErrorCode::Unreachable);
    QVERIFY(!result.keys.error().detail.isEmpty());
    QCOMPARE(result.exchanges.size(), 1);
    QCOMPARE(result.exchanges.constFirst().status, 0);
    // No resolver asks anybody for a name of more than 255 octets (RFC 1035 §2.3.4).
    const QUrl noName(u"https://%1example/jwks"_s.arg((QString(60, u'a') + u'.').repeated(5)));
    const FetchErrorCode code = fetch(noName).keys.error().code;
    QVERIFY2(code == FetchErrorCode::HostUnknown || code == FetchErrorCode::ProxyRefused, codeName(code).data());
}

void TestKeySetFetch::cancelled()
{
    ScriptedServer server;
    server.putRaw("/jwks", {{}, false, true});
    KeySetFetch fetch;
    QList<FetchErrorCode> codes;
    connect(&fetch, &KeySetFetch::finished, this,
        [&codes](const FetchedKeySet &set) { codes.append(set.keys.error_or(FetchError{}).code); });
    fetch.cancel(); // nothing runs
    fetch.start(server.url(u"/jwks"_s));
    fetch.cancel(); // before anything was sent
    QCOMPARE(codes, QList{FetchErrorCode::Cancelled});
    QTest::qWait(20);
    QVERIFY(server.requests().isEmpty());
    fetch.start(server.url(u"/jwks"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(fetch.isRunning());
    fetch.cancel();
    QCOMPARE(codes.size(), 2);
    QVERIFY(!fetch.isRunning());
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(codes.size(), 2);
}

void TestKeySetFetch::startedAnew()
{
    ScriptedServer server;
    server.putRaw("/slow", {{}, false, true});
    server.put("/jwks", jwks);
    KeySetFetch fetch;
    QList<FetchedKeySet> results;
    connect(&fetch, &KeySetFetch::finished, this, [&results](const FetchedKeySet &set) { results.append(set); });
    fetch.start(server.url(u"/slow"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    fetch.start(server.url(u"/other"_s));
    fetch.start(server.url(u"/jwks"_s));
    QTRY_COMPARE(results.size(), 1);
    QVERIFY(results.constFirst().keys);
    QCOMPARE(results.constFirst().exchanges.size(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(results.size(), 1);
}

void TestKeySetFetch::destroyedWhileRunning()
{
    ScriptedServer server;
    server.putRaw("/slow", {{}, false, true});
    auto fetch = std::make_unique<KeySetFetch>();
    const QSignalSpy finished(fetch.get(), &KeySetFetch::finished);
    fetch->start(server.url(u"/slow"_s));
    QTRY_COMPARE(server.requests().size(), 1);
    fetch.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(finished.size(), 0);
}

void TestKeySetFetch::refusedAddressSendsNothing()
{
    const ScriptedServer server;
    for (const QString &address : {u"http://user@127.0.0.1:%1/"_s, u"ftp://127.0.0.1:%1/"_s, u"http://0.0.0.0:%1/"_s}) {
        const FetchedKeySet result = fetch(QUrl(address.arg(server.url({}).port())));
        QVERIFY(!result.keys);
        QVERIFY(result.exchanges.isEmpty());
    }
    QCOMPARE(server.openConnections(), 0);
    QVERIFY(server.requests().isEmpty());
}

void TestKeySetFetch::untrustedCertificate()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("No TLS here: install Qt's TLS plug-in (Debian: in libqt6network6)");
    ScriptedServer server(ScriptedServer::Tls::On);
    server.put("/jwks", jwks);
    const FetchedKeySet result = fetch(server.url(u"/jwks"_s));
    QCOMPARE(result.keys.error().code, FetchErrorCode::TlsRefused);
    QVERIFY2(result.keys.error().detail.contains(u"self-signed"_s), qPrintable(result.keys.error().detail));
    QVERIFY(server.requests().isEmpty());
}

void TestKeySetFetch::trustedCertificate()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("No TLS here: install Qt's TLS plug-in (Debian: in libqt6network6)");
    ScriptedServer server(ScriptedServer::Tls::On);
    server.put("/jwks", jwks);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(readFile(sourcePath(u"tests/data/net/loopback-certificate.pem"_s)))});
    const FetchedKeySet result = fetch(server.url(u"/jwks"_s), {}, tls);
    QVERIFY2(result.keys, qPrintable(message(result.keys.error_or(FetchError{}))));
    ScriptedServer other(ScriptedServer::Tls::On, QHostAddress(u"127.0.0.2"_s));
    const FetchedKeySet refused = fetch(other.url(u"/jwks"_s), {}, tls);
    QCOMPARE(refused.keys.error().code, FetchErrorCode::TlsRefused);
    QVERIFY2(refused.keys.error().detail.contains(u"host name"_s), qPrintable(refused.keys.error().detail));
    QVERIFY(other.requests().isEmpty());
}

void TestKeySetFetch::tlsDowngrade()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("No TLS here: install Qt's TLS plug-in (Debian: in libqt6network6)");
    ScriptedServer plain;
    plain.put("/jwks", jwks);
    ScriptedServer server(ScriptedServer::Tls::On);
    server.redirect("/redirect", plain.url(u"/jwks"_s).toEncoded());
    server.put("/discovery", discovery(plain.url(u"/jwks"_s), server.url({})));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(readFile(sourcePath(u"tests/data/net/loopback-certificate.pem"_s)))});
    for (const QString &path : {u"/redirect"_s, u"/discovery"_s}) {
        const FetchedKeySet result = fetch(server.url(path), {}, tls);
        QCOMPARE(result.keys.error().code, FetchErrorCode::RedirectRefused);
        QVERIFY2(result.keys.error().detail.contains(plain.url(u"/jwks"_s).toString()),
            qPrintable(result.keys.error().detail));
    }
    QVERIFY(plain.requests().isEmpty());
}

void TestKeySetFetch::secretKeyIsRemarked()
{
    ScriptedServer server;
    // RFC 7515 A.1
    server.put("/jwks", R"({"keys":[{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75)"
                        R"(aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}]})");
    const FetchedKeySet result = fetch(server.url(u"/jwks"_s));
    QVERIFY(result.keys);
    QCOMPARE(result.remarks.size(), 1);
    QVERIFY(result.remarks.constFirst().contains(u"secret, 512 bits"_s));
}

void TestKeySetFetch::noConnectionStays()
{
    ScriptedServer server;
    server.put("/jwks", jwks);
    KeySetFetch fetch;
    QSignalSpy finished(&fetch, &KeySetFetch::finished);
    fetch.start(server.url(u"/jwks"_s));
    QVERIFY(finished.wait(patience));
    QTRY_COMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestKeySetFetch)
#include "tst_keysetfetch.moc"
