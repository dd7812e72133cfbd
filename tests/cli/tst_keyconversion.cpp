// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/crypto/crypto.h"
#include "support/vectors.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

namespace {

/// tests/data/keys, made by make_keys.sh: the pass phrase is "swordfish".
QString keyFile(const QString &name) { return testsupport::sourcePath(u"tests/data/keys/"_s + name); }

constexpr const char *variable = "CLAIMSMITH_TEST_PASS";
const QStringList withPhrase{u"--passphrase-env"_s, u"CLAIMSMITH_TEST_PASS"_s};
const QStringList withNewPhrase{u"--new-passphrase-env"_s, u"CLAIMSMITH_TEST_PASS"_s};

QString thumbprintOf(const QByteArray &content, const QList<QByteArray> &typed = {})
{
    const Ran ran = run({u"key"_s, u"-"_s, u"--json"_s}, {.in = content, .typed = typed});
    return ran.status == 0 ? ran.json()["keys"_L1][0]["thumbprint"_L1].toString() : QString::fromUtf8(ran.err);
}

} // namespace

/// key and keygen: every container in, every form out, and pass phrases.
class TestKeyConversion : public QObject
{
    Q_OBJECT
private slots:
    void init() { qputenv(variable, "swordfish"); }
    void containersAreRead_data();
    void containersAreRead();
    void storesAreDescribed();
    void formsAreWritten_data();
    void formsAreWritten();
    void formRefusals_data();
    void formRefusals();
    void encryptedIsWrittenWithItsOwnPassphrase();
    void filesAreAsSecretAsWhatTheyHold();
    void keygenUnderAPassphrase();
    void keygenForms_data();
    void keygenForms();
    void passphraseIsAskedFor();
    void threeWrongPassphrasesAreEnough();
    void newPassphraseIsAskedForTwice();
    void secretIsAskedFor();

private:
    jose::CryptoSession m_crypto;
    Folder m_folder;
};

void TestKeyConversion::containersAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("container");
    QTest::newRow("PKCS#12") << u"store-chain.p12"_s << "PKCS#12 key store"_ba;
    QTest::newRow("encrypted SEC1") << u"ec-prime256v1-encrypted-legacy.pem"_s
                                    << "PEM, encrypted SEC1 (EC PRIVATE KEY)"_ba;
    QTest::newRow("OpenSSH private") << u"openssh-ec-prime256v1"_s << "OpenSSH private key (OPENSSH PRIVATE KEY)"_ba;
    QTest::newRow("OpenSSH public") << u"openssh-ec-prime256v1.pub"_s << "OpenSSH public key"_ba;
}

void TestKeyConversion::containersAreRead()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, container);
    const Ran ran = run(QStringList{u"key"_s, keyFile(file)} + withPhrase);
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY2(ran.out.startsWith(container + '\n'), ran.out.constData());
    const QJsonObject json = run(QStringList{u"key"_s, keyFile(file), u"--json"_s} + withPhrase).json();
    QCOMPARE(json["container"_L1].toString(), QString::fromUtf8(container));
    QCOMPARE(json["keys"_L1][0]["thumbprint"_L1].toString(),
        thumbprintOf(testsupport::readFile(keyFile(u"ec-prime256v1-pkcs8.pem"_s))));
}

void TestKeyConversion::storesAreDescribed()
{
    const Ran ran = run(QStringList{u"key"_s, keyFile(u"store-several.p12"_s), u"--json"_s} + withPhrase);
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.contains("passed over: This is a secret in a PKCS#12 key store"), ran.err.constData());
    const QJsonArray keys = ran.json()["keys"_L1].toArray();
    QCOMPARE(keys.size(), 4);
    QCOMPARE(keys[1]["label"_L1].toString(), u"signing 2026"_s);
    QCOMPARE(keys[1]["x5t"_L1].toString().size(), 27);
    QCOMPARE(keys[1]["x5t#S256"_L1].toString().size(), 43);
    QVERIFY(keys[0]["x5t"_L1].isNull());
    const Ran words = run(QStringList{u"key"_s, keyFile(u"store-several.p12"_s)} + withPhrase);
    QVERIFY2(words.out.contains("signing 2026") && words.out.contains("x5t#S256"), words.out.constData());
}

void TestKeyConversion::formsAreWritten_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("jwk") << u"jwk"_s << R"({"kty":)"_ba << true;
    QTest::newRow("jwks") << u"jwks"_s << R"({"keys":[{"kty":)"_ba << true;
    QTest::newRow("pem") << u"pem"_s << "-----BEGIN PRIVATE KEY-----\n"_ba << true;
    QTest::newRow("pkcs8") << u"pkcs8"_s << "-----BEGIN PRIVATE KEY-----\n"_ba << true;
    QTest::newRow("pkcs8-encrypted") << u"pkcs8-encrypted"_s << "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"_ba << true;
    QTest::newRow("spki") << u"spki"_s << "-----BEGIN PUBLIC KEY-----\n"_ba << false;
}

void TestKeyConversion::formsAreWritten()
{
    QFETCH(const QString, form);
    QFETCH(const QByteArray, start);
    QFETCH(const bool, isPrivate);
    for (const QString &file : {u"rsa-pkcs8.pem"_s, u"ec-secp521r1-pkcs8.pem"_s, u"ED25519-pkcs8.pem"_s}) {
        const Ran ran = run(QStringList{u"key"_s, keyFile(file), u"--to"_s, form} + withNewPhrase);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY2(ran.out.startsWith(start), ran.out.constData());
        const QString back = m_folder.write(u"back"_s, ran.out);
        const QJsonValue key = run(QStringList{u"key"_s, back, u"--json"_s} + withPhrase).json()["keys"_L1][0];
        QCOMPARE(key["private"_L1].toBool(), isPrivate);
        QCOMPARE(key["thumbprint"_L1].toString(), thumbprintOf(testsupport::readFile(keyFile(file))));
    }
}

void TestKeyConversion::formRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const QString publicKey = keyFile(u"rsa-spki.pem"_s);
    const QString privateKey = keyFile(u"rsa-pkcs8.pem"_s);
    const auto to = [](const QString &file, const QString &form, const QStringList &more = {}) {
        return QStringList{file, u"--to"_s, form} + more;
    };
    QTest::newRow("unknown form") << to(privateKey, u"pkcs12"_s)
                                  << "“pkcs12” is no key format that is written here: jwk, jwks, pem, pkcs8, "
                                     "pkcs8-encrypted, spki, secret, secret-base64url"_ba;
    QTest::newRow("public key as PKCS#8")
        << to(publicKey, u"pkcs8"_s) << "this is RSA 2048-bit public key: write it as spki"_ba;
    QTest::newRow("public key encrypted")
        << to(publicKey, u"pkcs8-encrypted"_s, withNewPhrase) << "PKCS#8 holds private keys"_ba;
    QTest::newRow("public half as PKCS#8") << to(privateKey, u"pkcs8"_s, {u"--public"_s}) << "write it as spki"_ba;
    QTest::newRow("variable not set") << to(
        privateKey, u"pkcs8-encrypted"_s, {u"--new-passphrase-env"_s, u"CLAIMSMITH_TEST_UNSET"_s})
                                      << "CLAIMSMITH_TEST_UNSET is not set"_ba;
    QTest::newRow("no phrase and no terminal")
        << to(privateKey, u"pkcs8-encrypted"_s)
        << "There is no terminal to ask at. Put the new pass phrase into an environment variable and name it with "
           "--new-passphrase-env."_ba;
    QTest::newRow("encrypted, and no terminal")
        << QStringList{keyFile(u"store-chain.p12"_s)}
        << "store-chain.p12: This key is encrypted: give its pass phrase. There is no terminal to ask at. Put the pass "
           "phrase into an environment variable and name it with --passphrase-env."_ba;
}

void TestKeyConversion::formRefusals()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, message);
    const Ran ran = run(QStringList{u"key"_s} + arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
    QCOMPARE(ran.out, "");
}

void TestKeyConversion::encryptedIsWrittenWithItsOwnPassphrase()
{
    qputenv("CLAIMSMITH_TEST_NEW", "another");
    const Ran ran = run(QStringList{u"key"_s, keyFile(u"store-chain.p12"_s), u"--to"_s, u"pkcs8-encrypted"_s,
                            u"--new-passphrase-env"_s, u"CLAIMSMITH_TEST_NEW"_s}
                        + withPhrase);
    QVERIFY2(ran.status == 0, ran.err.constData());
    const QString file = m_folder.write(u"again.pem"_s, ran.out);
    QCOMPARE(run(QStringList{u"key"_s, file} + withPhrase).status, 2);
    qputenv(variable, "another");
    QCOMPARE(run(QStringList{u"key"_s, file} + withPhrase).status, 0);
    qputenv(variable, "");
    const Ran empty =
        run(QStringList{u"key"_s, keyFile(u"rsa-pkcs8.pem"_s), u"--to"_s, u"pkcs8-encrypted"_s} + withNewPhrase);
    QCOMPARE(empty.status, 2);
    QVERIFY2(empty.err.contains("An empty pass phrase protects nothing"), empty.err.constData());
}

void TestKeyConversion::filesAreAsSecretAsWhatTheyHold()
{
    const auto permissions = [this](const QString &form) {
        const QString file = m_folder.path(u"written."_s + form);
        const Ran ran = run(
            QStringList{u"key"_s, keyFile(u"ED25519-pkcs8.pem"_s), u"--to"_s, form, u"--out"_s, file} + withNewPhrase);
        return ran.status == 0 ? QFile::permissions(file) : QFile::Permissions();
    };
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther;
    for (const QString &form : {u"jwk"_s, u"pem"_s, u"pkcs8"_s, u"pkcs8-encrypted"_s}) {
        QVERIFY2(permissions(form) & QFile::ReadOwner || m_folder.path(form).isEmpty(), qPrintable(form));
        QVERIFY2(!(QFile::permissions(m_folder.path(u"written."_s + form)) & others), qPrintable(form));
    }
    QVERIFY(permissions(u"spki"_s) & QFile::ReadOther);
}

void TestKeyConversion::keygenUnderAPassphrase()
{
    const QString file = m_folder.path(u"generated.pem"_s);
    const QString publicFile = m_folder.path(u"generated.pub"_s);
    const Ran made = run(QStringList{u"keygen"_s, u"--alg"_s, u"ES384"_s, u"--format"_s, u"pkcs8-encrypted"_s,
                             u"--out"_s, file, u"--public-out"_s, publicFile}
                         + withNewPhrase);
    QVERIFY2(made.status == 0, made.err.constData());
    QVERIFY(testsupport::readFile(file).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    QVERIFY(testsupport::readFile(publicFile).startsWith("-----BEGIN PUBLIC KEY-----\n"));
    const Ran token = run(QStringList{u"sign"_s, file} + withPhrase);
    QVERIFY2(token.status == 0, token.err.constData());
    QCOMPARE(run({u"verify"_s, u"-"_s, u"--key"_s, publicFile}, {.in = token.out}).status, 0);
}

void TestKeyConversion::keygenForms_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QString &algorithm, const QString &form, const QStringList &more,
                         int status, const QByteArray &text) {
        QTest::newRow(name) << QStringList{u"--alg"_s, algorithm, u"--format"_s, form} + more << status << text;
    };
    row("a set", u"HS512"_s, u"jwks"_s, {}, 0, R"({"keys":[{"kty":"oct","alg":"HS512","k":)");
    row("PKCS#8", u"ES256K"_s, u"pkcs8"_s, {}, 0, "-----BEGIN PRIVATE KEY-----\n");
    row("RSA of another size", u"PS256"_s, u"pem"_s, {u"--bits"_s, u"3072"_s}, 0, "-----BEGIN PRIVATE KEY-----\n");
    row("SPKI would lose the key", u"ES256"_s, u"spki"_s, {}, 2, "the private one would be lost");
    row("a secret as PKCS#8", u"HS256"_s, u"pkcs8"_s, {}, 2, "A shared secret has no PEM form");
    row("a secret under a pass phrase", u"HS256"_s, u"pkcs8-encrypted"_s, withNewPhrase, 2,
        "A shared secret has no PEM form");
}

void TestKeyConversion::keygenForms()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, text);
    const Ran ran = run(QStringList{u"keygen"_s} + arguments);
    QVERIFY2(ran.status == status, ran.err.constData());
    QVERIFY2(status ? ran.err.contains(text) : ran.out.startsWith(text), (ran.err + ran.out).constData());
}

void TestKeyConversion::passphraseIsAskedFor()
{
    const QString file = keyFile(u"store-chain.p12"_s);
    const Ran ran = run({u"key"_s, file, u"--to"_s, u"jwk"_s}, {.typed = {"wrong", "swordfish"}});
    QVERIFY2(ran.status == 0, ran.err.constData());
    const QByteArray question = "Pass phrase of " + file.toUtf8() + ": \n";
    QCOMPARE(ran.err.count(question), 2);
    QVERIFY2(ran.err.contains("The pass phrase does not open this key"), ran.err.constData());
    QVERIFY(ran.json().contains("d"_L1));
    // The variable that is named counts: nobody is asked.
    qputenv(variable, "wrong");
    const Ran named = run(QStringList{u"key"_s, file} + withPhrase, {.typed = {"swordfish"}});
    QCOMPARE(named.status, 2);
    QVERIFY(!named.err.contains("Pass phrase of"));
}

void TestKeyConversion::threeWrongPassphrasesAreEnough()
{
    const Ran ran =
        run({u"sign"_s, keyFile(u"rsa-encrypted-pbes2.pem"_s)}, {.typed = {"one", "", "three", "swordfish"}});
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.err.count("Pass phrase of"), 3);
    QVERIFY2(ran.err.endsWith("The pass phrase does not open this key\n"), ran.err.constData());
    QCOMPARE(ran.out, "");
}

void TestKeyConversion::newPassphraseIsAskedForTwice()
{
    const QStringList command{u"keygen"_s, u"--alg"_s, u"Ed25519"_s, u"--format"_s, u"pkcs8-encrypted"_s};
    const Ran made = run(command, {.typed = {"größer", "größer"}});
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(made.err, "New pass phrase: \nThe same again: \n"_ba);
    QCOMPARE(thumbprintOf(made.out, {"größer"}).size(), 43);
    const Ran differ = run(command, {.typed = {"one", "another"}});
    QCOMPARE(differ.status, 2);
    QVERIFY2(differ.err.contains("The two pass phrases differ: nothing was written"), differ.err.constData());
    const Ran empty = run(command, {.typed = {""}});
    QCOMPARE(empty.status, 2);
    QVERIFY2(empty.err.contains("An empty pass phrase protects nothing"), empty.err.constData());
}

void TestKeyConversion::secretIsAskedFor()
{
    const Ran token = run({u"sign"_s, u"--secret-prompt"_s}, {.typed = {"swordfish"}});
    QVERIFY2(token.status == 0, token.err.constData());
    QVERIFY(token.err.startsWith("Secret: \n"));
    const QStringList verify{u"verify"_s, u"-"_s, u"--secret-prompt"_s};
    QCOMPARE(run(verify, {.in = token.out, .typed = {"swordfish"}}).status, 0);
    QCOMPARE(run(verify, {.in = token.out, .typed = {"Swordfish"}}).status, 11);
    QCOMPARE(run(verify + QStringList{u"--secret"_s, u"x"_s}, {.in = token.out, .typed = {"x"}}).status, 2);
}

QTEST_GUILESS_MAIN(TestKeyConversion)
#include "tst_keyconversion.moc"
