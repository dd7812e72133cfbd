// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/crypto/crypto.h"

#include <QJsonArray>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rfcPayload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";

QByteArray compact(const QByteArray &header, const QByteArray &payload, const QByteArray &signature = "AA")
{
    const auto encode = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encode(header) + '.' + encode(payload) + '.' + signature;
}

} // namespace

class TestDecodeCommand : public QObject
{
    Q_OBJECT
private slots:
    void tokenIsReadFromEverywhere_data();
    void tokenIsReadFromEverywhere();
    void jsonHasTheBytesAsReceived();
    void wordsShowTimesInUtc();
    void neverSaysWhetherASignatureIsGood();
    void longTokenIsNotTruncated();
    void whatDecodesOfABrokenTokenIsShown();
    void payloadThatIsNoJsonIsShown();
    void textThatIsNoTokenIsNone();
    void unreadableFilesAreNamed_data();
    void unreadableFilesAreNamed();
    void severalTokensAreToldOf();
    void charactersThatSteerATerminalAreEscaped();

private:
    jose::CryptoSession m_crypto;
    Folder m_folder;
};

void TestDecodeCommand::tokenIsReadFromEverywhere_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("in");
    const QString token = QString::fromLatin1(rfcToken);
    QTest::newRow("text") << token << QByteArray();
    QTest::newRow("standard input") << u"-"_s << rfcToken;
    QTest::newRow("standard input with a line end") << u"-"_s << rfcToken + "\r\n";
    QTest::newRow("file") << u'@' + m_folder.write(u"token"_s, rfcToken + '\n') << QByteArray();
    QTest::newRow("Authorization header") << u"Authorization: Bearer "_s + token << QByteArray();
    QTest::newRow("JSON answer") << u"-"_s << R"({"access_token":")" + rfcToken + R"(","token_type":"bearer"})";
    QTest::newRow("quoted") << u'"' + token + u'"' << QByteArray();
    QByteArray wrapped;
    for (qsizetype at = 0; at < rfcToken.size(); at += 64)
        wrapped += rfcToken.mid(at, 64) + '\n';
    QTest::newRow("wrapped over lines") << u"-"_s << wrapped;
}

void TestDecodeCommand::tokenIsReadFromEverywhere()
{
    QFETCH(const QString, argument);
    QFETCH(const QByteArray, in);
    const Ran ran = run({u"decode"_s, argument, u"--json"_s}, {.in = in});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(ran.json()["payload"_L1]["iss"_L1].toString(), u"joe"_s);
    QCOMPARE(ran.json()["defects"_L1].toArray().size(), 0);
}

void TestDecodeCommand::jsonHasTheBytesAsReceived()
{
    const Ran ran = run({u"decode"_s, QString::fromLatin1(rfcToken), u"--json"_s});
    QVERIFY(ran.out.contains("\"payload\":" + rfcPayload + ','));
    const QJsonObject object = ran.json();
    QCOMPARE(object.keys(),
        (QStringList{u"defects"_s, u"findings"_s, u"header"_s, u"payload"_s, u"signature"_s, u"structure"_s}));
    QCOMPARE(object["structure"_L1]["status"_L1].toString(), u"well_formed"_s);
    QCOMPARE(object["signature"_L1]["alg"_L1].toString(), u"HS256"_s);
    QVERIFY(object["signature"_L1]["kid"_L1].isNull());
    QCOMPARE(object["signature"_L1]["bytes"_L1].toString(), u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s);

    const QByteArray odd = R"({"b":1.0e+2,"a":12345678901234567890.00,"b":"\u00e9\/"})";
    const Ran kept = run({u"decode"_s, QString::fromLatin1(compact(R"({"alg":"HS256"})", odd)), u"--json"_s});
    QVERIFY2(kept.out.contains("\"payload\":" + odd + ','), kept.out.constData());
}

void TestDecodeCommand::wordsShowTimesInUtc()
{
    const Ran ran = run({u"decode"_s, QString::fromLatin1(rfcToken)});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains("1300819380"), ran.out.constData());
    QVERIFY2(ran.out.contains("2011-03-22 18:43:00 UTC"), ran.out.constData());
    QVERIFY(ran.out.contains("\"iss\": \"joe\""));
    QVERIFY(!ran.out.contains('\x1b'));
}

void TestDecodeCommand::neverSaysWhetherASignatureIsGood()
{
    const Ran ran = run({u"decode"_s, QString::fromLatin1(rfcToken)});
    QVERIFY(ran.out.contains("not checked: decode reads, verify trusts"));
    QVERIFY(!ran.out.toLower().contains("verified"));
    QVERIFY(!ran.out.toLower().contains("invalid"));
}

void TestDecodeCommand::longTokenIsNotTruncated()
{
    const QByteArray value(1'000'000, 'x');
    const Ran ran = run({u"decode"_s, u"-"_s}, {.in = compact(R"({"alg":"HS256"})", R"({"v":")" + value + R"("})")});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.contains(value));
}

void TestDecodeCommand::whatDecodesOfABrokenTokenIsShown()
{
    QByteArray token = rfcToken;
    token.insert(token.indexOf('.'), '='); // padding behind the header
    const Ran ran = run({u"decode"_s, QString::fromLatin1(token), u"--json"_s});
    QCOMPARE(ran.status, 10);
    const QJsonObject object = ran.json();
    QCOMPARE(object["structure"_L1]["status"_L1].toString(), u"partial"_s);
    QCOMPARE(object["payload"_L1]["iss"_L1].toString(), u"joe"_s);
    const QJsonObject defect = object["defects"_L1].toArray().first().toObject();
    QCOMPARE(defect["reason"_L1].toString(), u"base64_padding"_s);
    QCOMPARE(defect["segment"_L1].toString(), u"header"_s);
    QCOMPARE(defect["offset"_L1].toInteger(), token.indexOf('='));
    QVERIFY(!defect["message"_L1].toString().isEmpty());
}

void TestDecodeCommand::payloadThatIsNoJsonIsShown()
{
    const QString token = QString::fromLatin1(compact(R"({"alg":"HS256"})", "hello\x1b[31m world"));
    const Ran words = run({u"decode"_s, token});
    QCOMPARE(words.status, 10);
    QVERIFY2(words.out.contains(R"(hello\u001b[31m world)"), words.out.constData());
    const QJsonObject object = run({u"decode"_s, token, u"--json"_s}).json();
    QVERIFY(object["payload"_L1].isNull());
    QCOMPARE(object["payload_bytes"_L1].toString(), u"aGVsbG8bWzMxbSB3b3JsZA"_s);
}

void TestDecodeCommand::textThatIsNoTokenIsNone()
{
    for (const QByteArray &text : {"hello world"_ba, ""_ba, "\xff\xfe\x00"_ba, "....."_ba}) {
        const Ran ran = run({u"decode"_s, u"-"_s, u"--json"_s}, {.in = text});
        QCOMPARE(ran.status, 10);
        QVERIFY(ran.json()["header"_L1].isNull());
        QVERIFY(!ran.json()["defects"_L1].toArray().isEmpty());
        const Ran words = run({u"decode"_s, u"-"_s}, {.in = text});
        QVERIFY2(words.out.contains("✖") && !words.out.contains("Header\n"), words.out.constData());
    }
}

void TestDecodeCommand::unreadableFilesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("not there") << m_folder.path(u"absent"_s);
    QTest::newRow("folder") << m_folder.path(u"."_s);
}

void TestDecodeCommand::unreadableFilesAreNamed()
{
    QFETCH(const QString, name);
    const Ran ran = run({u"decode"_s, u'@' + name});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.startsWith("claimsmith-cli: " + name.toUtf8()), ran.err.constData());
    QCOMPARE(ran.out, "");
}

void TestDecodeCommand::severalTokensAreToldOf()
{
    const Ran ran = run({u"decode"_s, u"-"_s, u"--json"_s}, {.in = "first " + rfcToken + "\nthen " + rfcToken + "\n"});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.contains("2 tokens"), ran.err.constData());
    QCOMPARE(ran.json()["payload"_L1]["iss"_L1].toString(), u"joe"_s);
}

void TestDecodeCommand::charactersThatSteerATerminalAreEscaped()
{
    // U+009B begins a control sequence as ESC [ does, U+202E turns the writing direction: both may stand in JSON.
    const QByteArray payload = QByteArray("{\"name\":\"a") + "\xc2\x9b" + "31m" + "\xe2\x80\xae" + "b\"}";
    const Ran ran = run({u"decode"_s, QString::fromLatin1(compact(R"({"alg":"HS256"})", payload))});
    QVERIFY2(ran.out.contains(R"("name": "a\u009b31m\u202eb")"), ran.out.constData());
    QVERIFY(!ran.out.contains("\xc2\x9b"));
    const Ran json = run({u"decode"_s, QString::fromLatin1(compact(R"({"alg":"HS256"})", payload)), u"--json"_s});
    QVERIFY(json.out.contains(payload)); // for programs it is as received
}

QTEST_GUILESS_MAIN(TestDecodeCommand)
#include "tst_decodecommand.moc"
