// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "support/vectors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

class TestKitCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void kitIsJsonUnlessSaid();
    void tokenComesFromAnywhere_data();
    void tokenComesFromAnywhere();
    void rowsFareAsTheySay();
    void leewayAndInstantCount();
    void rowsAreChosen();
    void listShowsNoToken();
    void formsAreWritten_data();
    void formsAreWritten();
    void filesAreNotReplacedUnasked();
    void keyOfASetIsTheTokens();
    void foreignKeyIsToldOf();
    void badArgumentsAreRefused_data();
    void badArgumentsAreRefused();

private:
    Ran kit(const QStringList &arguments, const Setting &setting = {}) const;
    static QJsonArray rows(const Ran &ran) { return QJsonDocument::fromJson(ran.out).array(); }
    static QStringList idsOf(const QJsonArray &rows);
    static QString interopKey(const QString &name)
    {
        return testsupport::sourcePath(u"tests/data/interop/keys/%1.jwk"_s.arg(name));
    }
    jose::CryptoSession m_crypto;
    Folder m_folder;
    QString m_key;
    QString m_token;
};

void TestKitCommand::initTestCase()
{
    m_key = m_folder.write(u"key.jwk"_s, rfcKey);
    m_token = QString::fromLatin1(rfcToken);
}

Ran TestKitCommand::kit(const QStringList &arguments, const Setting &setting) const
{
    return run(QStringList{u"kit"_s} + arguments, setting);
}

QStringList TestKitCommand::idsOf(const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids.append(row["id"_L1].toString());
    return ids;
}

void TestKitCommand::kitIsJsonUnlessSaid()
{
    const Ran ran = kit({m_token, m_key});
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.err.constData());
    const QJsonArray all = rows(ran);
    QVERIFY(all.size() > 50);
    const QJsonObject first = all.first().toObject();
    QCOMPARE(first.keys(), (QStringList{u"axis"_s, u"code"_s, u"expected"_s, u"holds_until"_s, u"id"_s, u"reason"_s,
                               u"title"_s, u"token"_s}));
    QCOMPARE(first["id"_L1].toString(), u"good"_s);
    // Its claims are the token's own, its times are good now.
    const QByteArray payload = jose::base64url::decode(first["token"_L1].toString().toLatin1().split('.').at(1)).bytes;
    QCOMPARE(payload, "{\"iss\":\"joe\",\r\n \"exp\":1700003600,\r\n \"http://example.com/is_root\":true,\r\n "
                      "\"iat\":1700000000}");
}

void TestKitCommand::tokenComesFromAnywhere_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("in");
    QTest::newRow("text") << m_token << QByteArray();
    QTest::newRow("a header around it") << u"Authorization: Bearer "_s + m_token << QByteArray();
    QTest::newRow("a file") << u"@"_s + m_folder.write(u"token"_s, rfcToken + '\n') << QByteArray();
    QTest::newRow("standard input") << u"-"_s << rfcToken;
}

void TestKitCommand::tokenComesFromAnywhere()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, in);
    // Other rows are signed by a key that is new in each kit.
    const Ran ran = kit({token, m_key, u"--only"_s, u"good"_s}, {.in = in});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(ran.out, kit({m_token, m_key, u"--only"_s, u"good"_s}).out);
}

/// verify says of every row what the kit says.
void TestKitCommand::rowsFareAsTheySay()
{
    const QJsonArray all = rows(kit({m_token, m_key, u"--all"_s}));
    int accepted = 0;
    for (const QJsonValue &row : all) {
        const QString token = row["token"_L1].toString();
        if (row["token"_L1].isNull() || token.isEmpty() || token != token.trimmed() || token.startsWith(u"Bearer"))
            continue; // verify takes off what pasting adds
        const Ran ran = run({u"verify"_s, u"@"_s + m_folder.write(u"row"_s, token.toUtf8()), u"--key"_s, m_key,
            u"--alg"_s, u"HS256"_s, u"--iss"_s, u"joe"_s, u"--require"_s, u"exp"_s, u"--check-iat"_s});
        const bool isAccepted = row["expected"_L1] == u"accepted"_s;
        if (row["id"_L1] != u"space-inside"_s && row["id"_L1] != u"bom-before"_s)
            QVERIFY2((ran.status == 0) == isAccepted, qPrintable(row["id"_L1].toString()));
        accepted += isAccepted ? 1 : 0;
    }
    QVERIFY(accepted > 5 && accepted < all.size() / 2);
}

void TestKitCommand::leewayAndInstantCount()
{
    QVERIFY(!idsOf(rows(kit({m_token, m_key}))).contains(u"exp-leeway-inside"_s));
    const QJsonArray all = rows(
        kit({m_token, m_key, u"--leeway"_s, u"30s"_s, u"--at"_s, u"1000000000"_s, u"--only"_s, u"exp-leeway-end"_s}));
    QCOMPARE(all.size(), 1);
    const QByteArray payload =
        jose::base64url::decode(all.first()["token"_L1].toString().toLatin1().split('.').at(1)).bytes;
    QVERIFY2(payload.contains("\"exp\":999999970,"), payload.constData());
}

void TestKitCommand::rowsAreChosen()
{
    QCOMPARE(idsOf(rows(kit({m_token, m_key, u"--only"_s, u"sig-zero"_s, u"--only"_s, u"good"_s}))),
        (QStringList{u"good"_s, u"sig-zero"_s}));
    const QStringList usual = idsOf(rows(kit({m_token, m_key})));
    const QStringList all = idsOf(rows(kit({m_token, m_key, u"--all"_s})));
    QVERIFY(all.size() > usual.size());
    QVERIFY(!usual.contains(u"newline-after"_s) && all.contains(u"newline-after"_s));
    QCOMPARE(idsOf(rows(kit({m_token, m_key, u"--only"_s, u"newline-after"_s}))), QStringList{u"newline-after"_s});
}

void TestKitCommand::listShowsNoToken()
{
    const Ran ran = kit({m_token, m_key, u"--list"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.count('\n'), rows(kit({m_token, m_key, u"--all"_s})).size());
    QVERIFY(!ran.out.contains("eyJ"));
    const QByteArrayList lines = ran.out.split('\n');
    QVERIFY2(lines.contains("good                 accepted             As it should be"), ran.out.constData());
    QVERIFY2(lines.contains("newline-after      - base64               A line break behind"), ran.out.constData());
    QCOMPARE(kit({m_token, m_key, u"--list"_s, u"--only"_s, u"good"_s}).out.count('\n'), 1);
}

void TestKitCommand::formsAreWritten_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("json") << "[\n{\"id\":\"good\""_ba;
    QTest::newRow("env") << "# Made by Claimsmith for 2023-11-14 22:13:20 UTC\n"_ba;
    QTest::newRow("curl") << "#!/usr/bin/env bash\n"_ba;
    QTest::newRow("postman") << "{\n  \"info\": {"_ba;
    QTest::newRow("http") << "# Made by Claimsmith for 2023-11-14 22:13:20 UTC\n@url = "_ba;
    QTest::newRow("pytest") << "\"\"\"Made by Claimsmith for 2023-11-14 22:13:20 UTC"_ba;
    QTest::newRow("junit5") << "// Made by Claimsmith for 2023-11-14 22:13:20 UTC"_ba;
}

void TestKitCommand::formsAreWritten()
{
    QFETCH(QByteArray, beginning);
    const QString format = QString::fromUtf8(QTest::currentDataTag());
    const QString out = m_folder.path(u"kit."_s + format);
    const QStringList arguments{m_token, m_key, u"--only"_s, u"good"_s, u"--format"_s, format};
    const Ran ran = kit(arguments + QStringList{u"--out"_s, out});
    QVERIFY2(ran.status == 0 && ran.out.isEmpty(), ran.err.constData());
    const QByteArray text = testsupport::readFile(out);
    QVERIFY2(text.startsWith(beginning), text.first(80).constData());
    QCOMPARE(text, kit(arguments).out);
    // Its good token is one that a server takes.
    QCOMPARE(QFile(out).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestKitCommand::filesAreNotReplacedUnasked()
{
    const QString out = m_folder.write(u"there.json"_s, "mine");
    const Ran refused = kit({m_token, m_key, u"--out"_s, out});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.err.contains("--force"));
    QCOMPARE(testsupport::readFile(out), "mine");
    QCOMPARE(kit({m_token, m_key, u"--out"_s, out, u"--force"_s}).status, 0);
    QVERIFY(testsupport::readFile(out).startsWith("[\n"));
}

void TestKitCommand::keyOfASetIsTheTokens()
{
    const Ran keygen = run({u"keygen"_s, u"--alg"_s, u"ES256"_s, u"--kid"_s, u"two"_s});
    const QByteArray other = run({u"keygen"_s, u"--alg"_s, u"ES256"_s, u"--kid"_s, u"one"_s}).out;
    const QString one = m_folder.write(u"two.jwk"_s, keygen.out);
    const QString set = m_folder.write(u"set.jwks"_s, "{\"keys\":[" + other + ',' + keygen.out + "]}");
    const QByteArray token = run({u"sign"_s, one, u"--claim"_s, u"sub=a"_s}).out.trimmed();
    const Ran ran = kit({QString::fromLatin1(token), set, u"--only"_s, u"good"_s});
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.err.constData());
    const QString good = rows(ran).first()["token"_L1].toString();
    QCOMPARE(run({u"verify"_s, good, u"--key"_s, one}).status, 0);
}

void TestKitCommand::foreignKeyIsToldOf()
{
    const Ran ran = kit({m_token, u"--secret"_s, u"another secret of thirty-two octets"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.contains("did not sign this token"), ran.err.constData());
}

void TestKitCommand::badArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &words) {
        QTest::newRow(name) << arguments << words;
    };
    row("no token", {}, "A token is missing");
    row("no key", {m_token}, "A key is missing");
    row("no such row", {m_token, m_key, u"--only"_s, u"exp-yesterday"_s}, "--only exp-yesterday");
    row("no such format", {m_token, m_key, u"--format"_s, u"yaml"_s}, "json, env, curl");
    row("all and only", {m_token, m_key, u"--all"_s, u"--only"_s, u"good"_s}, "--all and --only");
    row("no token at all", {u"hello"_s, m_key}, "A kit is made of a signed token");
    row("encrypted", {u"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA"_s, m_key}, "of a signed token");
    row("payload is no object", {u"eyJhbGciOiJIUzI1NiJ9.W10.AAAA"_s, m_key}, "TOKEN");
    row("key of another kind", {m_token, interopKey(u"rsa"_s)}, "needs a secret");
    row("bad instant", {m_token, m_key, u"--at"_s, u"someday"_s}, "--at");
    row("bad leeway", {m_token, m_key, u"--leeway"_s, u"-5"_s}, "--leeway");
    row("none", {m_token, m_key, u"--alg"_s, u"none"_s}, "--alg none");
    row("standard input twice", {u"-"_s, u"-"_s}, "only once");
}

void TestKitCommand::badArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Ran ran = kit(arguments, {.in = rfcToken});
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(words), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestKitCommand)
#include "tst_kitcommand.moc"
