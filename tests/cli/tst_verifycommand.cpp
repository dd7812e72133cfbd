// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/crypto/crypto.h"

#include <QJsonArray>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secretText = "a secret of at least 32 bytes, for HS256"_L1;

} // namespace

class TestVerifyCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rfcExampleExpiresAtItsSecond_data();
    void rfcExampleExpiresAtItsSecond();
    void jsonHasTheShapeOfTheContract();
    void statusesFollowTheFirstAxisThatFails_data();
    void statusesFollowTheFirstAxisThatFails();
    void everyFailureIsListed();
    void secretsAreReadFromEverywhere_data();
    void secretsAreReadFromEverywhere();
    void secretThatIsWrongIsInvalid();
    void badArgumentsAreUsage_data();
    void badArgumentsAreUsage();
    void keyErrorsNameFileAndReason_data();
    void keyErrorsNameFileAndReason();
    void standardInputIsReadOnce();
    void setChoosesByKeyId();
    void fractionsOfSecondsAreWritten();
    void coloursOnlyWhereAsked();

private:
    Ran verify(const QByteArray &token, const QStringList &arguments = {}) const;
    QByteArray sign(const QStringList &arguments) const;
    jose::CryptoSession m_crypto;
    Folder m_folder;
    QString m_rfcKey;
    QString m_secret;
    QByteArray m_token; ///< iat 1700000000, exp an hour later, iss, aud, sub
};

void TestVerifyCommand::initTestCase()
{
    m_rfcKey = m_folder.write(u"rfc.jwk"_s, rfcKey);
    m_secret = m_folder.write(u"secret"_s, QByteArray(secretText.data()) + '\n');
    m_token = sign({u"--claim"_s, u"iss=me"_s, u"--claim"_s, u"aud=[\"api\",\"web\"]"_s, u"--claim"_s, u"sub=alice"_s,
        u"--expires-in"_s, u"1h"_s});
}

QByteArray TestVerifyCommand::sign(const QStringList &arguments) const
{
    const Ran ran = run(QStringList{u"sign"_s, u"--secret-file"_s, m_secret} + arguments);
    if (ran.status != 0)
        qFatal("%s", ran.err.constData());
    return ran.out.trimmed();
}

Ran TestVerifyCommand::verify(const QByteArray &token, const QStringList &arguments) const
{
    return run(QStringList{u"verify"_s, QString::fromLatin1(token)} + arguments);
}

void TestVerifyCommand::rfcExampleExpiresAtItsSecond_data()
{
    // RFC 7515 A.1, the issue's "done when": exp 1300819380 is 2011-03-22 18:43:00 UTC.
    QTest::addColumn<QStringList>("at");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("time");
    QTest::newRow("now") << QStringList{} << 13 << u"expired"_s;
    QTest::newRow("a second before") << QStringList{u"--at"_s, u"1300819379"_s} << 0 << u"expiring_soon"_s;
    QTest::newRow("at exp") << QStringList{u"--at"_s, u"1300819380"_s} << 13 << u"expired"_s;
    QTest::newRow("at exp, with leeway") << QStringList{u"--at"_s, u"1300819380"_s, u"--leeway"_s, u"1s"_s} << 0
                                         << u"expiring_soon"_s;
    QTest::newRow("an hour before, ISO 8601") << QStringList{u"--at"_s, u"2011-03-22T17:43:00Z"_s} << 0 << u"active"_s;
    QTest::newRow("relative to now") << QStringList{u"--at"_s, u"now-5000d"_s} << 0 << u"active"_s;
}

void TestVerifyCommand::rfcExampleExpiresAtItsSecond()
{
    QFETCH(const QStringList, at);
    QFETCH(const int, status);
    QFETCH(const QString, time);
    const Ran words = verify(rfcToken, QStringList{u"--key"_s, m_rfcKey} + at);
    QCOMPARE(words.status, status);
    QVERIFY2(words.out.contains("2011-03-22 18:43:00 UTC"), words.out.constData());
    QVERIFY(words.out.contains(status == 0 ? "✔ Accepted" : "✖ Not accepted"));
    const Ran json = verify(rfcToken, QStringList{u"--json"_s, u"--key"_s, m_rfcKey} + at);
    QCOMPARE(json.status, status);
    QCOMPARE(json.json()["time"_L1]["status"_L1].toString(), time);
    QCOMPARE(json.json()["signature"_L1]["status"_L1].toString(), u"verified"_s);
}

void TestVerifyCommand::jsonHasTheShapeOfTheContract()
{
    const Ran ran = verify(rfcToken, {u"--json"_s, u"--key"_s, m_rfcKey, u"--leeway"_s, u"1m30s"_s});
    QVERIFY2(
        ran.out.startsWith(
            R"({"accepted":false,"structure":{"status":"well_formed"},"signature":{"status":"verified",)"
            R"("alg":"HS256","kid":null,"thumbprint":null},"time":{"status":"expired","now":1700000000,)"
            R"("leeway":90,"exp":1300819380,"nbf":null,"iat":null,"changes_at":null},)"
            R"("claims":{"status":"not_checked"},"revocation":{"status":"not_checked"},"failures":[{"axis":"time",)"
            R"("code":"expired","claim":"exp","message":")"),
        ran.out.constData());
    QVERIFY(ran.out.contains(
        "\"header\":{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"},\"payload\":{\"iss\":\"joe\",\r\n \"exp\":1300819380,"));
    const QJsonObject finding = ran.json()["findings"_L1].toArray().first().toObject();
    for (const QString &name : {u"id"_s, u"severity"_s, u"title"_s, u"message"_s})
        QVERIFY2(finding[name].isString(), qPrintable(name));

    const Ran before = verify(rfcToken, {u"--json"_s, u"--key"_s, m_rfcKey, u"--at"_s, u"1300819300"_s});
    QCOMPARE(before.json()["time"_L1]["changes_at"_L1].toInteger(), 1300819380);
    QCOMPARE(before.json()["failures"_L1].toArray().size(), 0);
}

void TestVerifyCommand::statusesFollowTheFirstAxisThatFails_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QStringList key{u"--secret-file"_s, m_secret};
    QTest::newRow("no key") << QStringList{} << 12 << u"signature_not_checked"_s;
    QTest::newRow("another secret") << QStringList{u"--secret"_s, u"another secret of 32 bytes or more"_s} << 11
                                    << u"signature_invalid"_s;
    QTest::newRow("algorithm not allowed") << key + QStringList{u"--alg"_s, u"HS512"_s} << 11 << u"alg_not_allowed"_s;
    QTest::newRow("two allowed") << key + QStringList{u"--alg"_s, u"HS512"_s, u"--alg"_s, u"HS256"_s} << 0 << QString();
    QTest::newRow("expired") << key + QStringList{u"--at"_s, u"now+1h"_s} << 13 << u"expired"_s;
    QTest::newRow("issuer") << key + QStringList{u"--iss"_s, u"you"_s} << 15 << u"issuer_mismatch"_s;
    QTest::newRow("issuer as it is") << key + QStringList{u"--iss"_s, u"me"_s} << 0 << QString();
    QTest::newRow("audience") << key + QStringList{u"--aud"_s, u"app"_s} << 15 << u"audience_mismatch"_s;
    QTest::newRow("one of two audiences")
        << key + QStringList{u"--aud"_s, u"app"_s, u"--aud"_s, u"web"_s} << 0 << QString();
    QTest::newRow("subject") << key + QStringList{u"--sub"_s, u"bob"_s} << 15 << u"subject_mismatch"_s;
    QTest::newRow("type") << key + QStringList{u"--typ"_s, u"at+jwt"_s} << 15 << u"type_mismatch"_s;
    QTest::newRow("required claim") << key + QStringList{u"--require"_s, u"jti"_s} << 15 << u"claim_missing"_s;
    QTest::newRow("required claims that are there")
        << key + QStringList{u"--require"_s, u"iss"_s, u"--require"_s, u"exp"_s} << 0 << QString();
    QTest::newRow("too old") << key + QStringList{u"--max-age"_s, u"5m"_s, u"--at"_s, u"now+6m"_s} << 15
                             << u"too_old"_s;
    QTest::newRow("issued in the future")
        << key + QStringList{u"--check-iat"_s, u"--at"_s, u"now-1s"_s} << 14 << u"issued_in_future"_s;
    QTest::newRow("issued in the future, not checked") << key + QStringList{u"--at"_s, u"now-1s"_s} << 0 << QString();
}

void TestVerifyCommand::statusesFollowTheFirstAxisThatFails()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    const Ran ran = verify(m_token, arguments + QStringList{u"--json"_s});
    QVERIFY2(ran.status == status, (ran.out + ran.err).constData());
    const QJsonObject object = ran.json();
    QCOMPARE(object["accepted"_L1].toBool(), status == 0);
    QCOMPARE(object["failures"_L1].toArray().first()["code"_L1].toString(), code);
    QCOMPARE(verify(m_token, arguments).status, status);
}

void TestVerifyCommand::everyFailureIsListed()
{
    const Ran ran = verify(m_token,
        {u"--json"_s, u"--secret"_s, u"wrong"_s, u"--at"_s, u"now+2h"_s, u"--iss"_s, u"you"_s, u"--aud"_s, u"x"_s});
    QStringList codes;
    for (const QJsonValue &failure : ran.json()["failures"_L1].toArray())
        codes += failure["code"_L1].toString();
    QCOMPARE(codes, (QStringList{u"signature_invalid"_s, u"expired"_s, u"issuer_mismatch"_s, u"audience_mismatch"_s}));
    QCOMPARE(ran.status, 11);
}

void TestVerifyCommand::secretsAreReadFromEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QByteArray secret(secretText.data(), secretText.size());
    const auto file = [this](const char *name, const QByteArray &bytes) {
        return m_folder.write(QString::fromLatin1(name), bytes);
    };
    QTest::newRow("text") << QStringList{u"--secret"_s, QString(secretText)};
    QTest::newRow("file without a line end") << QStringList{u"--secret-file"_s, file("bare", secret)};
    QTest::newRow("file with CRLF") << QStringList{u"--secret-file"_s, file("crlf", secret + "\r\n")};
    QTest::newRow("variable") << QStringList{u"--secret-env"_s, u"CLAIMSMITH_TEST_SECRET"_s};
    QTest::newRow("hex") << QStringList{
        u"--secret-file"_s, file("hex", secret.toHex() + '\n'), u"--secret-encoding"_s, u"hex"_s};
    QTest::newRow("base64") << QStringList{
        u"--secret"_s, QString::fromLatin1(secret.toBase64()), u"--secret-encoding"_s, u"base64"_s};
    QTest::newRow("base64url") << QStringList{u"--secret-file"_s,
        file("base64url", secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + "\r\n"),
        u"--secret-encoding"_s, u"base64url"_s};
}

void TestVerifyCommand::secretsAreReadFromEverywhere()
{
    QFETCH(const QStringList, arguments);
    qputenv("CLAIMSMITH_TEST_SECRET", QByteArray(secretText.data()));
    const Ran ran = verify(m_token, arguments);
    QVERIFY2(ran.status == 0, (ran.out + ran.err).constData());
}

void TestVerifyCommand::secretThatIsWrongIsInvalid()
{
    // Only one line end is taken off, and none of a secret that is not text.
    const QString twice = m_folder.write(u"twice"_s, QByteArray(secretText.data()) + "\n\n");
    QCOMPARE(verify(m_token, {u"--secret-file"_s, twice}).status, 11);
    const QString binary = m_folder.write(u"binary"_s, QByteArray("\xff\xfe\x80", 3) + QByteArray(40, 'x') + '\n');
    const Ran made = run({u"sign"_s, u"--secret-file"_s, binary});
    QCOMPARE(made.status, 0);
    const QString chopped = m_folder.write(u"chopped"_s, QByteArray("\xff\xfe\x80", 3) + QByteArray(40, 'x'));
    QCOMPARE(verify(made.out.trimmed(), {u"--secret-file"_s, binary}).status, 0);
    QCOMPARE(verify(made.out.trimmed(), {u"--secret-file"_s, chopped}).status, 11);
}

void TestVerifyCommand::badArgumentsAreUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no token") << QStringList{} << "A TOKEN is missing"_ba;
    QTest::newRow("unknown algorithm") << QStringList{u"x"_s, u"--alg"_s, u"HS257"_s} << "ES256K, EdDSA"_ba;
    QTest::newRow("algorithm in lower case")
        << QStringList{u"x"_s, u"--alg"_s, u"hs256"_s} << "“hs256” is no algorithm"_ba;
    QTest::newRow("bad duration") << QStringList{u"x"_s, u"--leeway"_s, u"5 parsecs"_s} << "--leeway: "_ba;
    QTest::newRow("negative leeway") << QStringList{u"x"_s, u"--leeway"_s, u"-5s"_s} << "--leeway: "_ba;
    QTest::newRow("bad time") << QStringList{u"x"_s, u"--at"_s, u"noon"_s} << "--at: "_ba;
    QTest::newRow("unknown option") << QStringList{u"x"_s, u"--nonsense"_s} << "--nonsense"_ba;
    QTest::newRow("two tokens") << QStringList{u"x"_s, u"y"_s} << "not expected"_ba;
    QTest::newRow("two secrets") << QStringList{u"x"_s, u"--secret"_s, u"a"_s, u"--secret-env"_s, u"PATH"_s}
                                 << "not several"_ba;
    QTest::newRow("empty secret") << QStringList{u"x"_s, u"--secret"_s, QString()} << "--secret: "_ba;
    QTest::newRow("empty secret, from a shell variable that is not set")
        << QStringList{u"x"_s, u"--secret="_s, u"--strict"_s} << "--secret: "_ba;
    QTest::newRow("variable that is not set")
        << QStringList{u"x"_s, u"--secret-env"_s, u"CLAIMSMITH_NO_SUCH"_s} << "CLAIMSMITH_NO_SUCH is not set"_ba;
    QTest::newRow("unknown encoding") << QStringList{u"x"_s, u"--secret"_s, u"a"_s, u"--secret-encoding"_s, u"rot13"_s}
                                      << "base64url or hex"_ba;
    QTest::newRow("secret not in its encoding")
        << QStringList{u"x"_s, u"--secret"_s, u"xyz"_s, u"--secret-encoding"_s, u"hex"_s} << "--secret: "_ba;
    QTest::newRow("token and batch") << QStringList{u"x"_s, u"--batch"_s, u"f"_s} << "not both"_ba;
    QTest::newRow("summary without batch") << QStringList{u"x"_s, u"--summary"_s} << "--batch FILE"_ba;
    QTest::newRow("no threads") << QStringList{u"--batch"_s, u"f"_s, u"--threads"_s, u"0"_s} << "--threads"_ba;
    QTest::newRow("too many threads") << QStringList{u"--batch"_s, u"f"_s, u"--threads"_s, u"1000"_s}
                                      << "--threads is from 1 to 256"_ba;
}

void TestVerifyCommand::badArgumentsAreUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const Ran ran = run(QStringList{u"verify"_s} + arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
    QVERIFY(ran.err.startsWith("claimsmith-cli: "));
    QCOMPARE(ran.out, "");
}

void TestVerifyCommand::keyErrorsNameFileAndReason_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << "\x01\x02\x03"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("plain secret") << "s3cret\n"_ba;
    QTest::newRow("JWK without kty") << R"({"k":"AAAA"})"_ba;
    QTest::newRow("PEM cut off") << "-----BEGIN PUBLIC KEY-----\nMFkw\n"_ba;
}

void TestVerifyCommand::keyErrorsNameFileAndReason()
{
    QFETCH(const QByteArray, content);
    const QString name = m_folder.write(u"bad key"_s, content);
    const Ran ran = verify(m_token, {u"--key"_s, name});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.startsWith("claimsmith-cli: " + name.toUtf8() + ": "), ran.err.constData());
    QVERIFY(!ran.err.contains("s3cret")); // what may be a secret is not repeated
}

void TestVerifyCommand::standardInputIsReadOnce()
{
    const Ran ran = run({u"verify"_s, u"-"_s, u"--key"_s, u"-"_s}, {.in = rfcToken});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("only once"), ran.err.constData());
    QCOMPARE(run({u"verify"_s, u"-"_s, u"--key"_s, m_rfcKey}, {.in = rfcToken}).status, 13);
    QCOMPARE(run({u"verify"_s, QString::fromLatin1(rfcToken), u"--key"_s, u"-"_s}, {.in = rfcKey}).status, 13);
}

void TestVerifyCommand::setChoosesByKeyId()
{
    const Ran first = run({u"keygen"_s, u"--alg"_s, u"ES256"_s, u"--kid"_s, u"one"_s});
    const Ran second = run({u"keygen"_s, u"--alg"_s, u"ES256"_s, u"--kid"_s, u"two"_s});
    const QString set = m_folder.write(u"set"_s, R"({"keys":[)" + first.out + ',' + second.out + "]}");
    const Ran token = run({u"sign"_s, set, u"--kid"_s, u"two"_s});
    QVERIFY2(token.status == 0, token.err.constData());
    const QJsonObject object = verify(token.out.trimmed(), {u"--key"_s, set, u"--json"_s}).json();
    QVERIFY(object["accepted"_L1].toBool());
    QCOMPARE(object["signature"_L1]["kid"_L1].toString(), u"two"_s);
    QCOMPARE(object["signature"_L1]["thumbprint"_L1].toString().size(), 43); // SHA-256 in base64url
    QVERIFY2(run({u"sign"_s, set}).err.contains("2 keys"), "which of the two is meant must be said");
}

void TestVerifyCommand::fractionsOfSecondsAreWritten()
{
    const QByteArray token = sign({u"--claim"_s, u"exp=1700000000.2505e0"_s, u"--no-iat"_s});
    const Ran ran = verify(token, {u"--json"_s, u"--secret-file"_s, m_secret, u"--at"_s, u"1700000000.05"_s});
    QVERIFY2(
        ran.out.contains(
            R"("now":1700000000.05,"leeway":0,"exp":1700000000.2505e0,"nbf":null,"iat":null,"changes_at":1700000000.251})"),
        ran.out.constData());
}

void TestVerifyCommand::coloursOnlyWhereAsked()
{
    const QStringList arguments{u"verify"_s, QString::fromLatin1(rfcToken), u"--key"_s, m_rfcKey};
    QVERIFY(!run(arguments).out.contains('\x1b'));
    const Ran coloured = run(arguments, {.colour = true});
    QVERIFY(coloured.out.startsWith("\x1b[31m✖"));
    QVERIFY(!run(arguments + QStringList{u"--json"_s}, {.colour = true}).out.contains('\x1b'));
}

QTEST_GUILESS_MAIN(TestVerifyCommand)
#include "tst_verifycommand.moc"
