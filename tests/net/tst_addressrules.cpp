// SPDX-License-Identifier: MIT
#include "net/addressrules.h"

#include <QTest>

using namespace claimsmith::net;
using namespace Qt::StringLiterals;

class TestAddressRules : public QObject
{
    Q_OBJECT
private slots:
    void typedAddress_data();
    void typedAddress();
    void refusal_data();
    void refusal();
    void steps_data();
    void steps();
    void discovery_data();
    void discovery();
};

void TestAddressRules::typedAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("whole") << u" https://a.example/jwks.json\n"_s << u"https://a.example/jwks.json"_s;
    QTest::newRow("without scheme") << u"a.example/jwks.json"_s << u"https://a.example/jwks.json"_s;
    QTest::newRow("this machine") << u"localhost:8080/jwks"_s << u"http://localhost:8080/jwks"_s;
    QTest::newRow("this machine, IPv6") << u"[::1]:8080/jwks"_s << u"http://[::1]:8080/jwks"_s;
    QTest::newRow("port") << u"a.example:8443"_s << u"https://a.example:8443"_s;
    QTest::newRow("nothing") << u"  "_s << u""_s;
    QTest::newRow("words") << u"my key server"_s << u""_s;
}

void TestAddressRules::typedAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QCOMPARE(addressFromText(typed).toString(), address);
}

void TestAddressRules::refusal_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<std::optional<FetchErrorCode>>("code");
    const auto row = [](const char *name, const QString &address, std::optional<FetchErrorCode> code) {
        QTest::newRow(name) << address << code;
    };
    row("https", u"https://a.example/jwks"_s, {});
    row("https, any port", u"https://a.example:8443/"_s, {});
    row("https to an address", u"https://192.0.2.1/"_s, {});
    row("http to localhost", u"http://localhost:8080/"_s, {});
    row("http to LOCALHOST", u"HTTP://LOCALHOST/"_s, {});
    row("http to 127.0.0.1", u"http://127.0.0.1/"_s, {});
    row("http to 127.8.9.1", u"http://127.8.9.1/"_s, {});
    row("http to ::1", u"http://[::1]/"_s, {});
    using enum FetchErrorCode;
    row("http beyond", u"http://a.example/"_s, PlainRefused);
    row("http to the neighbour", u"http://192.168.1.1/"_s, PlainRefused);
    row("http to every address", u"http://0.0.0.0/"_s, PlainRefused);
    row("a name that only looks local", u"http://localhost.a.example/"_s, PlainRefused);
    row("a name that begins like an address", u"http://127.0.0.1.a.example/"_s, PlainRefused);
    row("a subdomain of localhost", u"http://a.localhost/"_s, PlainRefused);
    row("mapped IPv4", u"http://[::ffff:192.168.1.1]/"_s, PlainRefused);
    row("file", u"file:///etc/passwd"_s, SchemeRefused);
    row("ftp", u"ftp://a.example/"_s, SchemeRefused);
    row("data", u"data:application/json,{}"_s, SchemeRefused);
    row("another scheme", u"javascript:alert(1)"_s, SchemeRefused);
    row("user name", u"https://user@a.example/"_s, CredentialsRefused);
    row("password", u"https://user:word@a.example/"_s, CredentialsRefused);
    row("http with a host as user name", u"http://localhost@a.example/"_s, CredentialsRefused);
    row("no host", u"https:///jwks"_s, AddressInvalid);
    row("relative", u"/jwks"_s, AddressInvalid);
    row("empty", u""_s, AddressInvalid);
}

void TestAddressRules::refusal()
{
    QFETCH(QString, address);
    QFETCH(std::optional<FetchErrorCode>, code);
    const QUrl url(address);
    const auto refusal = addressRefusal(url);
    QCOMPARE(refusal.has_value(), code.has_value());
    if (!refusal)
        return;
    QCOMPARE(codeName(refusal->code), codeName(*code));
    QCOMPARE(refusal->url, url);
}

void TestAddressRules::steps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("https to https") << u"https://a.example/"_s << u"https://b.example/"_s << true;
    QTest::newRow("http here to https") << u"http://localhost/"_s << u"https://b.example/"_s << true;
    QTest::newRow("http here to http here") << u"http://localhost/"_s << u"http://127.0.0.1:1/"_s << true;
    QTest::newRow("https to http here") << u"https://a.example/"_s << u"http://localhost/"_s << false;
    QTest::newRow("https here to http here") << u"https://localhost/"_s << u"http://localhost/"_s << false;
    QTest::newRow("http here to http beyond") << u"http://localhost/"_s << u"http://b.example/"_s << false;
    QTest::newRow("to a file") << u"https://a.example/"_s << u"file:///etc/passwd"_s << false;
    QTest::newRow("to a password") << u"https://a.example/"_s << u"https://u:p@b.example/"_s << false;
}

void TestAddressRules::steps()
{
    QFETCH(QString, from);
    QFETCH(QString, target);
    QFETCH(bool, isFollowed);
    QCOMPARE(!stepRefusal(QUrl(from), QUrl(target)), isFollowed);
}

/// OpenID Connect Discovery 1.0 §4.1 puts the well-known part behind the issuer's path, RFC 8414 §3.1 before it.
void TestAddressRules::discovery_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("documents");
    QTest::newRow("host") << u"https://a.example"_s
                          << QStringList{u"https://a.example/.well-known/openid-configuration"_s,
                                 u"https://a.example/.well-known/oauth-authorization-server"_s};
    QTest::newRow("path, slash, query") << u"https://a.example/realms/x/?q=1"_s
                                        << QStringList{u"https://a.example/realms/x/.well-known/openid-configuration"_s,
                                               u"https://a.example/.well-known/oauth-authorization-server/realms/x"_s};
    QTest::newRow("a file") << u"https://a.example/keys/jwks.json"_s << QStringList();
    QTest::newRow("a document") << u"https://a.example/.well-known/openid-configuration"_s << QStringList();
}

void TestAddressRules::discovery()
{
    QFETCH(QString, address);
    QFETCH(QStringList, documents);
    QStringList found;
    for (const QUrl &url : discoveryAddresses(QUrl(address))) {
        found.append(url.toString());
        QCOMPARE(
            issuerOfDocument(url), QUrl(address).adjusted(QUrl::RemoveQuery | QUrl::StripTrailingSlash).toString());
    }
    QCOMPARE(found, documents);
    QCOMPARE(issuerOfDocument(QUrl(u"https://a.example/discovery"_s)), QString());
}

QTEST_GUILESS_MAIN(TestAddressRules)
#include "tst_addressrules.moc"
