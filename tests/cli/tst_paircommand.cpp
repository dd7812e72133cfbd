// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

class TestPairCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pairIsThatOfTheContract();
    void optionsGetIntoTheTokens_data();
    void optionsGetIntoTheTokens();
    void idsAreRandom();
    void badArgumentsAreRefused_data();
    void badArgumentsAreRefused();

private:
    Ran pair(const QStringList &arguments) const;
    jose::CryptoSession m_crypto;
    Folder m_folder;
    QString m_key;
};

namespace {

QByteArray part(const Ran &ran, const char *member, qsizetype index)
{
    const QByteArray token = ran.json()[QLatin1StringView(member)].toString().toLatin1();
    return jose::base64url::decode(token.split('.').at(index)).bytes;
}

} // namespace

void TestPairCommand::initTestCase() { m_key = m_folder.write(u"key.jwk"_s, rfcKey); }

Ran TestPairCommand::pair(const QStringList &arguments) const { return run(QStringList{u"pair"_s, m_key} + arguments); }

void TestPairCommand::pairIsThatOfTheContract()
{
    // The issue's "done when": a secret in a file, the user by --sub and --username.
    const QString secret = m_folder.write(u"secret.txt"_s, "a secret that is long enough for HS256\n");
    const Ran ran = run({u"pair"_s, u"--sub"_s, u"1"_s, u"--username"_s, u"john"_s, u"--secret-file"_s, secret});
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.err.constData());
    const QJsonObject json = ran.json();
    QCOMPARE(json.keys(), (QStringList{u"access_token"_s, u"expires_in"_s, u"refresh_expires_in"_s, u"refresh_token"_s,
                              u"token_type"_s}));
    QCOMPARE(json["token_type"_L1].toString(), u"bearer"_s);
    QCOMPARE(json["expires_in"_L1].toInteger(), 3600);
    QCOMPARE(json["refresh_expires_in"_L1].toInteger(), 604800);
    QVERIFY(ran.out.startsWith("{\"access_token\":\"") && ran.out.count('\n') == 1);
    QCOMPARE(part(ran, "access_token", 0), R"({"alg":"HS256","typ":"JWT"})");
    QCOMPARE(part(ran, "access_token", 1), R"({"sub":"1","username":"john","iat":1700000000,"exp":1700003600})");
    QCOMPARE(part(ran, "refresh_token", 1), R"({"sub":"1","type":"refresh","iat":1700000000,"exp":1700604800})");
    for (const char *member : {"access_token", "refresh_token"}) {
        const QString token = json[QLatin1StringView(member)].toString();
        QCOMPARE(run({u"verify"_s, token, u"--secret-file"_s, secret}).status, 0);
    }
}

void TestPairCommand::optionsGetIntoTheTokens_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<QByteArray>("refresh");
    const QByteArray plain = R"({"alg":"HS256","typ":"JWT"})";
    const auto row = [](const char *name, const char *arguments, const QByteArray &header, const QByteArray &access,
                         const QByteArray &refresh) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts) << header << access
                            << refresh;
    };
    row("user ID stays text", "--sub 42 --no-iat", plain, R"({"sub":"42","exp":1700003600})",
        R"({"sub":"42","type":"refresh","exp":1700604800})");
    row("lifetimes at another instant", "--sub 1 --access-ttl 15m --refresh-ttl 2w --at 1000", plain,
        R"({"sub":"1","iat":1000,"exp":1900})", R"({"sub":"1","type":"refresh","iat":1000,"exp":1210600})");
    row("roles, scopes, issuer, audiences, claims",
        "--sub 1 --role admin --role dev --scope read --scope write --iss i --aud a --aud b --claim t=1.0 --no-iat",
        plain,
        R"({"sub":"1","roles":["admin","dev"],"scope":"read write","iss":"i","aud":["a","b"],"t":1.0,"exp":1700003600})",
        R"({"sub":"1","type":"refresh","iss":"i","aud":["a","b"],"exp":1700604800})");
    row("type is the access token's", "--sub 1 --typ at+jwt --kid k --no-iat",
        R"({"alg":"HS256","typ":"at+jwt","kid":"k"})", R"({"sub":"1","exp":1700003600})",
        R"({"sub":"1","type":"refresh","exp":1700604800})");
    row("expired on purpose", "--sub 1 --access-ttl -1h --no-iat", plain, R"({"sub":"1","exp":1699996400})",
        R"({"sub":"1","type":"refresh","exp":1700604800})");
}

void TestPairCommand::optionsGetIntoTheTokens()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, header);
    const Ran ran = pair(arguments);
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(part(ran, "access_token", 0), header);
    QTEST(part(ran, "access_token", 1), "access");
    QTEST(part(ran, "refresh_token", 1), "refresh");
    QCOMPARE(part(ran, "refresh_token", 0), QByteArray(header).replace("at+jwt", "JWT"));
}

void TestPairCommand::idsAreRandom()
{
    const QStringList arguments{u"--sub"_s, u"1"_s, u"--jti"_s, u"--family"_s, u"--no-iat"_s};
    const QByteArray access = part(pair(arguments), "access_token", 1);
    const QByteArray begin = R"({"sub":"1","family":")";
    const QByteArray middle = R"(","exp":1700003600,"jti":")";
    QVERIFY2(access.startsWith(begin) && access.contains(middle), access.constData());
    QVERIFY(access != part(pair(arguments), "access_token", 1));
}

void TestPairCommand::badArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [this](const char *name, const QStringList &arguments, const char *message) {
        QTest::newRow(name) << QStringList{m_key, u"--sub"_s, u"1"_s} + arguments << QByteArray(message);
    };
    row("claim that the pair sets", {u"--claim"_s, u"exp=1"_s}, "--claim exp: the pair sets this claim by itself");
    row("claim twice", {u"--claim"_s, u"a=1"_s, u"--claim"_s, u"a=2"_s}, "--claim: “a” is given twice");
    row("bad lifetime", {u"--access-ttl"_s, u"soon"_s}, "--access-ttl: ");
    row("bad life of the refresh token", {u"--refresh-ttl"_s, u"5x"_s}, "--refresh-ttl: ");
    row("bad time", {u"--at"_s, u"soon"_s}, "--at: ");
    row("type twice", {u"--typ"_s, u"a"_s, u"--header"_s, u"typ=b"_s}, "type is given twice");
    QTest::newRow("no user") << QStringList{m_key} << "--sub"_ba;
    QTest::newRow("no key") << QStringList{u"--sub"_s, u"1"_s} << "A key is missing"_ba;
}

void TestPairCommand::badArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Ran ran = run(QStringList{u"pair"_s} + arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
    QCOMPARE(ran.out, "");
}

QTEST_GUILESS_MAIN(TestPairCommand)
#include "tst_paircommand.moc"
