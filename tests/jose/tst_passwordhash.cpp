// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/crypto/passwordhash.h"

#include <QTest>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;

namespace {

/// Made to be quick.
constexpr PasswordCost cheap{.logN = 4, .blockSize = 8, .parallelism = 1};

SecretBytes secret(const char *text) { return SecretBytes(QByteArrayView(text)); }

/// "password", from the documentation of Python's passlib 1.7, whose base64 is that of PHC strings here.
const QByteArray fromPasslib =
    "$scrypt$ln=16,r=8,p=1$aM15713r3Xsvxbi31lqr1Q$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD+iCs5E";

} // namespace

class TestPasswordHash : public QObject
{
    Q_OBJECT
private slots:
    void knownAnswers_data();
    void knownAnswers();
    void hashOfAnotherProgramIsChecked();
    void whatWasHashedIsFound();
    void saltDiffers();
    void defaultCostIsInTheText();
    void oddTextsAreRefused_data();
    void oddTextsAreRefused();
    void unbearableCostIsRefused();

private:
    CryptoSession m_session;
};

void TestPasswordHash::knownAnswers_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("logN");
    QTest::addColumn<int>("blockSize");
    QTest::addColumn<int>("parallelism");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("RFC 7914 12, empty") << ""_ba << ""_ba << 4 << 1 << 1
                                        << "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                           "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"_ba;
    QTest::newRow("RFC 7914 12, NaCl") << "password"_ba << "NaCl"_ba << 10 << 8 << 16
                                       << "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                          "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"_ba;
    QTest::newRow("RFC 7914 12, SodiumChloride")
        << "pleaseletmein"_ba << "SodiumChloride"_ba << 14 << 8 << 1
        << "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
           "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"_ba;
}

void TestPasswordHash::knownAnswers()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, salt);
    QFETCH(int, logN);
    QFETCH(int, blockSize);
    QFETCH(int, parallelism);
    QFETCH(QByteArray, hex);
    const SecretBytes derived = scrypt(password, salt, {logN, blockSize, parallelism}, 64);
    QCOMPARE(derived.view().toByteArray().toHex(), hex);
}

void TestPasswordHash::hashOfAnotherProgramIsChecked()
{
    QCOMPARE(passwordCost(fromPasslib), (PasswordCost{16, 8, 1}));
    QVERIFY(isPassword(secret("password"), fromPasslib));
    QVERIFY(!isPassword(secret("Password"), fromPasslib));
}

void TestPasswordHash::whatWasHashedIsFound()
{
    for (const char *const text : {"", "correct horse battery staple", "pässwörd €", "a much longer one than that…"}) {
        const Result<QByteArray> stored = hashPassword(secret(text), cheap);
        QVERIFY(stored);
        QVERIFY(isPassword(secret(text), *stored));
        QVERIFY(!isPassword(secret("another"), *stored));
        QVERIFY(!stored->contains(text) || *text == '\0');
    }
    QVERIFY(!isPassword(SecretBytes(QByteArrayView("a\0b", 3)), hashPassword(secret("a"), cheap).value()));
}

void TestPasswordHash::saltDiffers()
{
    QVERIFY(hashPassword(secret("same"), cheap).value() != hashPassword(secret("same"), cheap).value());
}

void TestPasswordHash::defaultCostIsInTheText()
{
    const QByteArray stored = hashPassword(secret("x")).value();
    QVERIFY2(stored.startsWith("$scrypt$ln=15,r=8,p=3$"), stored.constData());
    QCOMPARE(passwordCost(stored), PasswordCost());
    QVERIFY(isPassword(secret("x"), stored));
}

void TestPasswordHash::oddTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("stored");
    const auto changed = [](const char *from, const char *to) { return QByteArray(fromPasslib).replace(from, to); };
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("the password itself") << "password"_ba;
    QTest::newRow("another scheme") << changed("$scrypt$", "$argon2id$");
    QTest::newRow("parameter missing") << changed(",p=1", "");
    QTest::newRow("parameter twice") << changed("p=1", "p=1,p=1");
    QTest::newRow("other order") << changed("ln=16,r=8", "r=8,ln=16");
    QTest::newRow("no number") << changed("ln=16", "ln=x");
    QTest::newRow("a sign") << changed("ln=16", "ln=+16");
    QTest::newRow("negative") << changed("r=8", "r=-8");
    QTest::newRow("zero") << changed("p=1", "p=0");
    QTest::newRow("overflow") << changed("ln=16", "ln=99999999999999999999");
    QTest::newRow("a shift too far") << changed("ln=16", "ln=64");
    QTest::newRow("too much memory") << changed("ln=16", "ln=20");
    QTest::newRow("too much time") << changed("p=1", "p=1000");
    QTest::newRow("too many at once") << changed("p=1", "p=2147483647");
    QTest::newRow("no salt") << changed("aM15713r3Xsvxbi31lqr1Q", "");
    QTest::newRow("short hash") << changed("nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD+iCs5E", "nFNh2A");
    QTest::newRow("no hash") << changed("$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD+iCs5E", "");
    QTest::newRow("base64url") << changed("+", "-");
    QTest::newRow("padding") << fromPasslib + '=';
    QTest::newRow("bits that say nothing") << changed("Cs5E", "Cs5F");
    QTest::newRow("something behind") << fromPasslib + "$";
    QTest::newRow("very long") << fromPasslib + QByteArray(1'000'000, 'A');
    QTest::newRow("zero byte") << changed("ln=16", "ln=1") + QByteArray(1, '\0');
}

void TestPasswordHash::oddTextsAreRefused()
{
    QFETCH(QByteArray, stored);
    QCOMPARE(passwordCost(stored), std::nullopt);
    QVERIFY(!isPassword(secret("password"), stored));
    QVERIFY(!isPassword(secret(""), stored));
}

void TestPasswordHash::unbearableCostIsRefused()
{
    const auto refused = hashPassword(secret("x"), {.logN = 30, .blockSize = 8, .parallelism = 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CryptoFailure);
    QVERIFY(scrypt("x", "y", {.logN = 0, .blockSize = 1, .parallelism = 1}, 32).isEmpty());
}

QTEST_GUILESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"
