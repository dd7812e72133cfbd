// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "support/vectors.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

class TestSignCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void headerAndClaimsStandInOrder_data();
    void headerAndClaimsStandInOrder();
    void rfcExampleIsMadeByteForByte();
    void algorithmComesFromTheKey_data();
    void algorithmComesFromTheKey();
    void jtiIsRandom();
    void payloadIsSignedByteForByte();
    void unsecuredTokenIsMadeWhenAskedFor();
    void manyAreMade_data();
    void manyAreMade();
    void idsOfManyAreNew();
    void manyThatCannotBeMadeAreTold_data();
    void manyThatCannotBeMadeAreTold();
    void badArgumentsAreRefused_data();
    void badArgumentsAreRefused();
    void keyThatCannotSignIsRefusedByName_data();
    void keyThatCannotSignIsRefusedByName();
    void shortSecretIsWarnedOf();

private:
    Ran sign(const QStringList &arguments) const;
    static QByteArray part(const QByteArray &token, qsizetype index);
    static QString interopKey(const QString &name);
    jose::CryptoSession m_crypto;
    Folder m_folder;
    QString m_key;
};

void TestSignCommand::initTestCase() { m_key = m_folder.write(u"key.jwk"_s, rfcKey); }

Ran TestSignCommand::sign(const QStringList &arguments) const { return run(QStringList{u"sign"_s} + arguments); }

QByteArray TestSignCommand::part(const QByteArray &token, qsizetype index)
{
    return jose::base64url::decode(token.trimmed().split('.').at(index)).bytes;
}

QString TestSignCommand::interopKey(const QString &name)
{
    return testsupport::sourcePath(u"tests/data/interop/keys/%1.jwk"_s.arg(name));
}

void TestSignCommand::headerAndClaimsStandInOrder_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray plain = R"({"alg":"HS256","typ":"JWT"})";
    const auto row = [](const char *name, const char *arguments, const QByteArray &header, const QByteArray &payload) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts) << header << payload;
    };
    row("nothing asked for", "", plain, R"({"iat":1700000000})");
    row("claims as given, then times", R"(--claim z=1 --claim a="x" --expires-in 15m --not-before now-5m)", plain,
        R"({"z":1,"a":"x","iat":1700000000,"nbf":1699999700,"exp":1700000900})");
    row("at another instant", "--at 1000 --expires-in 90 --not-before now+1s", plain,
        R"({"iat":1000,"nbf":1001,"exp":1090})");
    row("ISO 8601", "--at 2011-03-22T18:43:00Z", plain, R"({"iat":1300819380})");
    row("expired on purpose", "--expires-in -1h --no-iat", plain, R"({"exp":1699996400})");
    row("no iat", "--no-iat", plain, "{}");
    row("iat as a claim", "--claim iat=5 --claim sub=a", plain, R"({"iat":5,"sub":"a"})");
    row("key ID", "--kid k1 --no-iat", R"({"alg":"HS256","typ":"JWT","kid":"k1"})", "{}");
    row("other algorithm", "--alg HS512 --no-iat", R"({"alg":"HS512","typ":"JWT"})", "{}");
    row("type takes its place", R"(--header x=[1,2] --header typ="at+jwt" --kid k --no-iat)",
        R"({"alg":"HS256","typ":"at+jwt","kid":"k","x":[1,2]})", "{}");
    row("array claim that begins and ends with brackets", R"(--claim roles=["a","b"] --claim s=[x] --no-iat)", plain,
        R"({"roles":["a","b"],"s":"[x]"})");
}

void TestSignCommand::headerAndClaimsStandInOrder()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, payload);
    const Ran ran = sign(QStringList{m_key} + arguments);
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(part(ran.out, 0), header);
    QCOMPARE(part(ran.out, 1), payload);
    QCOMPARE(ran.out.count('\n'), 1);
    const Ran verified = run({u"verify"_s, u"-"_s, u"--key"_s, m_key, u"--json"_s}, {.in = ran.out});
    QVERIFY(verified.out.contains(R"("signature":{"status":"verified")"));
}

void TestSignCommand::rfcExampleIsMadeByteForByte()
{
    // The signature of RFC 7515 A.1 covers a header with a line break, which no option makes: its payload is kept.
    const QByteArray payload = part(rfcToken, 1);
    const QString file = m_folder.write(u"payload"_s, payload);
    const Ran ran = sign({m_key, u"--payload"_s, file});
    QCOMPARE(ran.out.split('.').at(1), rfcToken.split('.').at(1));
}

void TestSignCommand::algorithmComesFromTheKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("algorithm");
    for (const auto &[key, algorithm] : std::initializer_list<std::pair<const char *, const char *>>{{"hs256", "HS256"},
             {"rsa", "RS256"}, {"p256", "ES256"}, {"p384", "ES384"}, {"p521", "ES512"}, {"secp256k1", "ES256K"},
             {"ed25519", "EdDSA"}, {"ed448", "EdDSA"}})
        QTest::newRow(key) << interopKey(QString::fromLatin1(key)) << QByteArray(algorithm);
    // The key's own alg comes before the first that would fit.
    QTest::newRow("own alg") << m_folder.write(u"own.jwk"_s, QByteArray(rfcKey).replace("}", R"(,"alg":"HS384"})"))
                             << "HS384"_ba;
}

void TestSignCommand::algorithmComesFromTheKey()
{
    QFETCH(const QString, key);
    QFETCH(const QByteArray, algorithm);
    const Ran ran = sign({key});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(part(ran.out, 0), "{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}");
    QCOMPARE(run({u"verify"_s, u"-"_s, u"--key"_s, key}, {.in = ran.out}).status, 0);
}

void TestSignCommand::jtiIsRandom()
{
    const QByteArray first = part(sign({m_key, u"--jti"_s, u"--no-iat"_s}).out, 1);
    QVERIFY2(first.startsWith("{\"jti\":\"") && first.size() > 40, first.constData());
    QVERIFY(first != part(sign({m_key, u"--jti"_s, u"--no-iat"_s}).out, 1));
}

void TestSignCommand::payloadIsSignedByteForByte()
{
    const QByteArray odd = "{ \"b\":1.0e2 ,\r\n\t\"b\":\"\\u0041\" }\n";
    const QString file = m_folder.write(u"odd"_s, odd);
    QCOMPARE(part(sign({m_key, u"--payload"_s, file}).out, 1), odd);
    QCOMPARE(part(run({u"sign"_s, m_key, u"--payload"_s, u"-"_s}, {.in = "hello"}).out, 1), "hello");
    QCOMPARE(part(sign({m_key, u"--payload"_s, file, u"--expires-in"_s, u"1h"_s}).out, 1),
        "{ \"b\":1.0e2 ,\r\n\t\"b\":\"\\u0041\" ,\"exp\":1700003600}\n");
}

void TestSignCommand::unsecuredTokenIsMadeWhenAskedFor()
{
    const Ran ran = sign({u"--alg"_s, u"none"_s, u"--claim"_s, u"sub=a"_s, u"--no-iat"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.endsWith(".\n"));
    QCOMPARE(part(ran.out, 0), R"({"alg":"none","typ":"JWT"})");
    QCOMPARE(run({u"verify"_s, u"-"_s}, {.in = ran.out}).status, 11);
    QCOMPARE(run({u"verify"_s, u"-"_s, u"--alg"_s, u"none"_s}, {.in = ran.out}).status, 0);
    QVERIFY(sign({m_key, u"--alg"_s, u"none"_s}).err.contains("the key is not used"));
}

void TestSignCommand::manyAreMade_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("payloads");
    const QString csv = m_folder.write(u"users.csv"_s, "id,name\r\n1,\"a \"\"b\"\"\"\r\n2,Zoë\r\n");
    const QString payload = m_folder.write(u"form.json"_s, R"({ "id": {{id}}, "name": "{{name}}" })");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArrayList &payloads) {
        QTest::newRow(name) << arguments << payloads;
    };
    row("counted", {u"--count"_s, u"3"_s, u"--claim"_s, u"sub=u{{n}}"_s, u"--no-iat"_s},
        {R"({"sub":"u1"})", R"({"sub":"u2"})", R"({"sub":"u3"})"});
    row("from a table", {u"--csv"_s, csv, u"--claim"_s, u"sub={{id}}"_s, u"--claim"_s, u"d={\"n\":\"{{name}}\"}"_s},
        {R"({"sub":"1","d":{"n":"a \"b\""},"iat":1700000000})", R"({"sub":"2","d":{"n":"Zoë"},"iat":1700000000})"});
    row("payload with numbers", {u"--csv"_s, csv, u"--payload"_s, payload},
        {R"({ "id": 1, "name": "a \"b\"" })", R"({ "id": 2, "name": "Zoë" })"});
    row("all the same", {u"--count"_s, u"2"_s, u"--no-iat"_s}, {"{}", "{}"});
    row("another template language", {u"--count"_s, u"1"_s, u"--claim"_s, u"x={{7*7}}"_s, u"--no-iat"_s},
        {R"({"x":"{{7*7}}"})"});
}

void TestSignCommand::manyAreMade()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, payloads);
    const Ran ran = sign(QStringList{m_key} + arguments);
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.err.constData());
    QByteArrayList made;
    for (const QByteArray &token : ran.out.trimmed().split('\n'))
        made.append(part(token, 1));
    QCOMPARE(made, payloads);
    QCOMPARE(run({u"verify"_s, u"--batch"_s, u"-"_s, u"--key"_s, m_key}, {.in = ran.out}).status, 0);
}

void TestSignCommand::idsOfManyAreNew()
{
    const Ran ran = sign({m_key, u"--count"_s, u"2"_s, u"--jti"_s, u"--kid"_s, u"k{{n}}"_s, u"--threads"_s, u"2"_s});
    const QByteArrayList tokens = ran.out.trimmed().split('\n');
    QCOMPARE(tokens.size(), 2);
    QVERIFY(part(tokens.at(0), 1) != part(tokens.at(1), 1));
    QVERIFY(part(tokens.at(1), 1).startsWith("{\"iat\":1700000000,\"jti\":\""));
    QCOMPARE(part(tokens.at(1), 0), R"({"alg":"HS256","typ":"JWT","kid":"k2"})");
    // One token leaves braces alone.
    QCOMPARE(part(sign({m_key, u"--claim"_s, u"a={{n}}"_s, u"--no-iat"_s}).out, 1), R"({"a":"{{n}}"})");
}

void TestSignCommand::manyThatCannotBeMadeAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &message) {
        QTest::newRow(name) << arguments << message;
    };
    const QString csv = m_folder.write(u"bad.csv"_s, "id\n1\nx\n");
    row("column misspelt", {u"--csv"_s, csv, u"--claim"_s, u"sub={{ID}}"_s},
        "{{ID}} is no column of the table: there are id");
    row("no table for a column", {u"--count"_s, u"1"_s, u"--claim"_s, u"sub={{id}}"_s}, "{{id}} is no placeholder");
    row("value that is no JSON", {u"--csv"_s, csv, u"--payload"_s, m_folder.write(u"n.json"_s, R"({"id":{{id}}})")},
        "bad.csv, line 3: ");
    row("payload that is no object", {u"--count"_s, u"1"_s, u"--payload"_s, m_folder.write(u"l.json"_s, R"([{{n}}])")},
        "Token 1: ");
    row("table that is none", {u"--csv"_s, m_folder.write(u"open.csv"_s, "a\n\"x\n")},
        "open.csv: Line 2: The quotation marks");
    row("table not there", {u"--csv"_s, m_folder.path(u"absent.csv"_s)}, "absent.csv cannot be read");
    row("count and table", {u"--csv"_s, csv, u"--count"_s, u"2"_s}, "--count");
    row("count of nothing", {u"--count"_s, u"0"_s}, "--count");
    row("threads alone", {u"--threads"_s, u"2"_s}, "--threads goes with --count or --csv");
    row("too many threads", {u"--threads"_s, u"5000"_s, u"--count"_s, u"2"_s}, "--threads is from 1 to 256");
}

void TestSignCommand::manyThatCannotBeMadeAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Ran ran = sign(QStringList{m_key} + arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
}

void TestSignCommand::badArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [this](const char *name, const QStringList &arguments, const char *message) {
        QTest::newRow(name) << QStringList{m_key} + arguments << QByteArray(message);
    };
    row("claim twice", {u"--claim"_s, u"a=1"_s, u"--claim"_s, u"a=2"_s}, "--claim: “a” is given twice");
    row("exp twice", {u"--claim"_s, u"exp=1"_s, u"--expires-in"_s, u"1h"_s}, "--expires-in: “exp” is given twice");
    row("nbf twice", {u"--claim"_s, u"nbf=1"_s, u"--not-before"_s, u"now"_s}, "--not-before: “nbf” is given twice");
    row("jti twice", {u"--claim"_s, u"jti=x"_s, u"--jti"_s}, "--jti: “jti” is given twice");
    row("header twice", {u"--header"_s, u"x=1"_s, u"--header"_s, u"x=1"_s}, "--header: “x” is given twice");
    row("alg by header", {u"--header"_s, u"alg=\"none\""_s}, "--alg");
    row("kid twice", {u"--header"_s, u"kid=\"a\""_s, u"--kid"_s, u"b"_s}, "key ID is given twice");
    row("claims beside a payload that is no object",
        {u"--payload"_s, m_folder.write(u"l"_s, "[1]"), u"--claim"_s, u"a=2"_s},
        "It is not a JSON object: no claim can be added to it");
    row("not an assignment", {u"--claim"_s, u"admin"_s}, "NAME=VALUE");
    row("bad duration", {u"--expires-in"_s, u"soon"_s}, "--expires-in: ");
    row("bad time", {u"--not-before"_s, u"soon"_s}, "--not-before: ");
    row("unknown algorithm", {u"--alg"_s, u"XS256"_s}, "“XS256” is no algorithm");
    row("payload not there", {u"--payload"_s, m_folder.path(u"absent"_s)}, "absent cannot be read");
    row("payload has the claim", {u"--payload"_s, m_folder.write(u"p"_s, R"({"a":1})"), u"--claim"_s, u"a=2"_s},
        "has “a” already");
    QTest::newRow("no key") << QStringList{} << "A key is missing"_ba;
    QTest::newRow("key not there") << QStringList{m_folder.path(u"no key"_s)} << "no key cannot be read"_ba;
}

void TestSignCommand::badArgumentsAreRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const Ran ran = sign(arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
    QCOMPARE(ran.out, "");
}

void TestSignCommand::keyThatCannotSignIsRefusedByName_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("EC key for HS256") << interopKey(u"p256"_s) << u"HS256"_s << "EC"_ba;
    QTest::newRow("secret for RS256") << m_key << u"RS256"_s << "RSA"_ba;
    QTest::newRow("P-256 for ES384") << interopKey(u"p256"_s) << u"ES384"_s << "P-256"_ba;
    const Ran publicHalf = run({u"key"_s, interopKey(u"p256"_s), u"--to"_s, u"jwk"_s, u"--public"_s});
    QTest::newRow("public key") << m_folder.write(u"public.jwk"_s, publicHalf.out) << QString() << "private"_ba;
}

void TestSignCommand::keyThatCannotSignIsRefusedByName()
{
    QFETCH(const QString, key);
    QFETCH(const QString, algorithm);
    QFETCH(const QByteArray, found);
    const Ran ran = sign(algorithm.isEmpty() ? QStringList{key} : QStringList{key, u"--alg"_s, algorithm});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(found), ran.err.constData());
}

void TestSignCommand::shortSecretIsWarnedOf()
{
    const Ran ran = sign({u"--secret"_s, u"short"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.contains("40") && ran.err.contains("256"), ran.err.constData());
    const Ran strict = run({u"verify"_s, u"-"_s, u"--secret"_s, u"short"_s, u"--strict"_s}, {.in = ran.out});
    QCOMPARE(strict.status, 11);
}

QTEST_GUILESS_MAIN(TestSignCommand)
#include "tst_signcommand.moc"
