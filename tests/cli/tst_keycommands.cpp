// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/crypto/crypto.h"
#include "support/vectors.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

/// keygen and key.
class TestKeyCommands : public QObject
{
    Q_OBJECT
private slots:
    void everyAlgorithmGetsAKeyThatSignsAndVerifies_data();
    void everyAlgorithmGetsAKeyThatSignsAndVerifies();
    void filesArePrivateAndNotReplaced();
    void keygenRefusals_data();
    void keygenRefusals();
    void keySaysWhatItRecognised();
    void keyThatCannotSignIsCalledSo();
    void keyJsonListsWhatItCanDo();
    void secretsAreNotShown();
    void conversionsKeepTheKey_data();
    void conversionsKeepTheKey();
    void conversionRefusals_data();
    void conversionRefusals();
    void membersPassedOverAreNamed();
    void encryptedKeyNeedsItsPassphrase();

private:
    jose::CryptoSession m_crypto;
    Folder m_folder;
};

namespace {

QString interopKey(const QString &name)
{
    return testsupport::sourcePath(u"tests/data/interop/keys/%1.jwk"_s.arg(name));
}

} // namespace

void TestKeyCommands::everyAlgorithmGetsAKeyThatSignsAndVerifies_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("format");
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.family == jose::Family::None)
            continue;
        QTest::addRow("%s as JWK", row.name.data()) << QString(row.name) << u"jwk"_s;
        if (row.keyType != jose::KeyType::Oct)
            QTest::addRow("%s as PEM", row.name.data()) << QString(row.name) << u"pem"_s;
    }
}

void TestKeyCommands::everyAlgorithmGetsAKeyThatSignsAndVerifies()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QString, format);
    const QString file = m_folder.path(algorithm + u'.' + format);
    const QString publicFile = file + u".public"_s;
    QStringList arguments{u"keygen"_s, u"--alg"_s, algorithm, u"--format"_s, format, u"--out"_s, file};
    const bool hasPublicHalf = !algorithm.startsWith(u"HS");
    if (hasPublicHalf)
        arguments += {u"--public-out"_s, publicFile};
    const Ran made = run(arguments);
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(made.out, "");
    const Ran token = run({u"sign"_s, file, u"--alg"_s, algorithm});
    QVERIFY2(token.status == 0, token.err.constData());
    QCOMPARE(token.err, "");
    const QString checker = hasPublicHalf ? publicFile : file;
    const Ran verified = run({u"verify"_s, u"-"_s, u"--key"_s, checker, u"--strict"_s}, {.in = token.out});
    QVERIFY2(verified.status == 0, verified.out.constData());
    if (hasPublicHalf)
        QVERIFY(!run({u"key"_s, publicFile, u"--json"_s}).json()["keys"_L1][0]["private"_L1].toBool());
}

void TestKeyCommands::filesArePrivateAndNotReplaced()
{
    const QString file = m_folder.path(u"mine"_s);
    const QStringList arguments{u"keygen"_s, u"--alg"_s, u"HS256"_s, u"--out"_s, file};
    QCOMPARE(run(arguments).status, 0);
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    const QByteArray first = testsupport::readFile(file);
    const Ran again = run(arguments);
    QCOMPARE(again.status, 2);
    QVERIFY2(again.err.contains("--force"), again.err.constData());
    QCOMPARE(testsupport::readFile(file), first);
    QCOMPARE(run(arguments + QStringList{u"--force"_s}).status, 0);
    QVERIFY(testsupport::readFile(file) != first);

    const QString converted = m_folder.path(u"converted.pem"_s);
    QCOMPARE(run({u"key"_s, interopKey(u"p256"_s), u"--to"_s, u"pem"_s, u"--out"_s, converted}).status, 0);
    QVERIFY(!(QFile::permissions(converted) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestKeyCommands::keygenRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no algorithm") << QStringList{} << "--alg"_ba;
    QTest::newRow("unknown algorithm") << QStringList{u"--alg"_s, u"RS257"_s} << "RS384, RS512"_ba;
    QTest::newRow("none") << QStringList{u"--alg"_s, u"none"_s} << "none"_ba;
    QTest::newRow("unknown format") << QStringList{u"--alg"_s, u"HS256"_s, u"--format"_s, u"p12"_s} << "“p12”"_ba;
    QTest::newRow("secret as PEM") << QStringList{u"--alg"_s, u"HS256"_s, u"--format"_s, u"pem"_s} << "PEM"_ba;
    QTest::newRow("public half of a secret")
        << QStringList{u"--alg"_s, u"HS256"_s, u"--public-out"_s, u"/nonexistent/x"_s} << "no public half"_ba;
    QTest::newRow("negative size") << QStringList{u"--alg"_s, u"RS256"_s, u"--bits"_s, u"-1"_s} << "--bits"_ba;
    QTest::newRow("size of a curve") << QStringList{u"--alg"_s, u"ES256"_s, u"--bits"_s, u"512"_s} << "512"_ba;
}

void TestKeyCommands::keygenRefusals()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const Ran ran = run(QStringList{u"keygen"_s} + arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
    QCOMPARE(ran.out, "");
}

void TestKeyCommands::keySaysWhatItRecognised()
{
    const Ran ran = run({u"key"_s, interopKey(u"p384"_s)});
    QCOMPARE(ran.status, 0);
    for (const char *words : {"P-384", "private", "ES384", "Thumbprint"})
        QVERIFY2(ran.out.contains(words), ran.out.constData());
    QVERIFY(!ran.out.contains("ES256"));
    const Ran half = run({u"key"_s, interopKey(u"p384"_s), u"--public"_s});
    QVERIFY2(half.out.contains("public") && !half.out.contains("Signs"), half.out.constData());
}

void TestKeyCommands::keyThatCannotSignIsCalledSo()
{
    // x: RFC 8037 A.6
    const QByteArray key = R"({"kty":"OKP","crv":"X25519","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"})";
    const Ran ran = run({u"key"_s, u"-"_s}, {.in = key});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains("X25519") && ran.out.contains("cannot sign"), ran.out.constData());
    QVERIFY(!ran.out.contains("Verifies"));
}

void TestKeyCommands::keyJsonListsWhatItCanDo()
{
    const QJsonObject key = run({u"key"_s, interopKey(u"rsa"_s), u"--json"_s}).json()["keys"_L1][0].toObject();
    QCOMPARE(key["kty"_L1].toString(), u"RSA"_s);
    QCOMPARE(key["bits"_L1].toInt(), 2048);
    QVERIFY(key["private"_L1].toBool());
    QVERIFY(key["crv"_L1].isNull());
    const QJsonArray all{u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s};
    QCOMPARE(key["verifies"_L1].toArray(), all);
    QCOMPARE(key["signs"_L1].toArray(), all);
    QCOMPARE(key["thumbprint"_L1].toString().size(), 43);
}

void TestKeyCommands::secretsAreNotShown()
{
    const QString name = interopKey(u"hs256"_s);
    const QByteArray secret = testsupport::readJson(name)["k"_L1].toString().toLatin1();
    QVERIFY(secret.size() > 40);
    for (const QStringList &arguments : {QStringList{u"key"_s, name}, QStringList{u"key"_s, name, u"--json"_s}}) {
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, 0);
        QVERIFY(!ran.out.contains(secret));
        QVERIFY(!ran.out.contains("Thumbprint")); // it would help to guess the secret
    }
    QVERIFY(run({u"key"_s, name, u"--json"_s}).json()["keys"_L1][0]["thumbprint"_L1].isNull());
}

void TestKeyCommands::conversionsKeepTheKey_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : {u"rsa"_s, u"p256"_s, u"p384"_s, u"p521"_s, u"secp256k1"_s, u"ed25519"_s, u"ed448"_s})
        QTest::newRow(qPrintable(key)) << interopKey(key);
}

void TestKeyCommands::conversionsKeepTheKey()
{
    QFETCH(const QString, key);
    const auto thumbprint = [](const QByteArray &content) {
        return run({u"key"_s, u"-"_s, u"--json"_s}, {.in = content}).json()["keys"_L1][0]["thumbprint"_L1].toString();
    };
    const QString expected = thumbprint(testsupport::readFile(key));
    const Ran pem = run({u"key"_s, key, u"--to"_s, u"pem"_s});
    QVERIFY2(pem.out.startsWith("-----BEGIN PRIVATE KEY-----\n"), pem.err.constData());
    const Ran publicPem = run({u"key"_s, key, u"--to"_s, u"pem"_s, u"--public"_s});
    QVERIFY(publicPem.out.startsWith("-----BEGIN PUBLIC KEY-----\n"));
    const Ran jwk = run({u"key"_s, u"-"_s, u"--to"_s, u"jwk"_s}, {.in = pem.out});
    QVERIFY(jwk.json().contains("d"_L1));
    const Ran jwks = run({u"key"_s, u"-"_s, u"--to"_s, u"jwks"_s, u"--public"_s}, {.in = pem.out});
    QVERIFY(!jwks.json()["keys"_L1][0].toObject().contains("d"_L1));
    for (const Ran &each : {pem, publicPem, jwk, jwks})
        QCOMPARE(thumbprint(each.out), expected);
}

void TestKeyCommands::conversionRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const QString two = m_folder.write(u"two"_s, R"({"keys":[)" + testsupport::readFile(interopKey(u"p256"_s)) + ','
                                                     + testsupport::readFile(interopKey(u"rsa"_s)) + "]}");
    QTest::newRow("two keys as one JWK") << QStringList{two, u"--to"_s, u"jwk"_s}
                                         << "this form holds one: write them as jwks"_ba;
    QTest::newRow("secret as PEM") << QStringList{interopKey(u"hs256"_s), u"--to"_s, u"pem"_s} << "PEM"_ba;
    QTest::newRow("public half of a secret")
        << QStringList{interopKey(u"hs256"_s), u"--to"_s, u"jwk"_s, u"--public"_s} << "no public half"_ba;
    QTest::newRow("unknown form") << QStringList{two, u"--to"_s, u"der"_s} << "“der”"_ba;
    QTest::newRow("out without to") << QStringList{two, u"--out"_s, u"x"_s} << "--out goes with --to"_ba;
    QTest::newRow("not there") << QStringList{m_folder.path(u"absent"_s)} << "absent cannot be read"_ba;
}

void TestKeyCommands::conversionRefusals()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const Ran ran = run(QStringList{u"key"_s} + arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
    QCOMPARE(ran.out, "");
}

void TestKeyCommands::membersPassedOverAreNamed()
{
    const QString set = m_folder.write(u"mixed"_s, R"({"keys":[{"kty":"AKP","alg":"ML-DSA-44","pub":"AA"},)"
                                                       + testsupport::readFile(interopKey(u"p256"_s)) + "]}");
    const Ran ran = run({u"key"_s, set, u"--json"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.contains("passed over") && ran.err.contains("AKP"), ran.err.constData());
    QCOMPARE(ran.json()["keys"_L1].toArray().size(), 1);
    QCOMPARE(ran.json()["skipped"_L1].toArray().size(), 1);
}

void TestKeyCommands::encryptedKeyNeedsItsPassphrase()
{
    // openssl genpkey -algorithm ed25519 | openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 1000 -passout pass:correct
    const QString file = testsupport::sourcePath(u"tests/data/interop/keys/ed25519-encrypted.pem"_s);
    const Ran without = run({u"key"_s, file});
    QCOMPARE(without.status, 2);
    QVERIFY2(without.err.contains("--passphrase-env"), without.err.constData());
    qputenv("CLAIMSMITH_TEST_PASS", "wrong");
    const QStringList with{u"key"_s, file, u"--passphrase-env"_s, u"CLAIMSMITH_TEST_PASS"_s};
    QCOMPARE(run(with).status, 2);
    qputenv("CLAIMSMITH_TEST_PASS", "correct");
    const Ran opened = run(with);
    QVERIFY2(opened.status == 0 && opened.out.contains("Ed25519"), opened.err.constData());
    QCOMPARE(run({u"sign"_s, file, u"--passphrase-env"_s, u"CLAIMSMITH_TEST_PASS"_s}).status, 0);
}

QTEST_GUILESS_MAIN(TestKeyCommands)
#include "tst_keycommands.moc"
