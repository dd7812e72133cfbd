// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/crypto/knownanswers.h"
#include "jose/crypto/secretbytes.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;

class TestSelfTest : public QObject
{
    Q_OBJECT
private slots:
    void passes();
    void everyAlgorithmHasAKnownAnswer();
    void digests_data();
    void digests();
    void digestOfNoneIsEmpty();
    void randomBytesDiffer();
    void versionsAreNamed();
    void secretsAreSharedAndCompared();
    void wipingLeavesOtherCopies();

private:
    CryptoSession m_session;
};

void TestSelfTest::passes()
{
    const std::optional<Error> error = selfTest();
    QVERIFY2(!error, error ? qPrintable(message(*error)) : "");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!selfTest());
    qInfo("a second run took %lld µs", static_cast<long long>(timer.nsecsElapsed() / 1000));
}

void TestSelfTest::everyAlgorithmHasAKnownAnswer()
{
    QSet<AlgorithmId> known{AlgorithmId::None, AlgorithmId::EdDSA}; // EdDSA is Ed25519 or Ed448
    for (const auto &row : knownanswers::signatures)
        known.insert(row.algorithm);
    for (const Algorithm &row : algorithms())
        QVERIFY2(known.contains(row.id), row.name.latin1());
}

void TestSelfTest::digests_data()
{
    // FIPS 180-4; NIST CAVP SHA short messages of length 0.
    QTest::addColumn<int>("digest");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("SHA-1 of nothing") << int(Digest::Sha1) << QByteArray()
                                      << QByteArray("da39a3ee5e6b4b0d3255bfef95601890afd80709");
    QTest::newRow("SHA-256 of nothing") << int(Digest::Sha256) << QByteArray()
                                        << QByteArray(
                                               "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("SHA-256 of abc") << int(Digest::Sha256) << QByteArray("abc")
                                    << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

void TestSelfTest::digests()
{
    QFETCH(const int, digest);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, hex);
    QCOMPARE(claimsmith::jose::digest(static_cast<Digest>(digest), message).toHex(), hex);
}

void TestSelfTest::digestOfNoneIsEmpty() { QVERIFY(digest(Digest::None, "abc").isEmpty()); }

void TestSelfTest::randomBytesDiffer()
{
    QSet<QByteArray> drawn;
    for (int i = 0; i < 100; ++i)
        drawn.insert(randomBytes(16));
    QCOMPARE(drawn.size(), 100);
    QCOMPARE(randomBytes(1000).size(), 1000);
    QVERIFY(randomBytes(0).isEmpty());
}

void TestSelfTest::versionsAreNamed()
{
    const QByteArray versions = cryptoVersions();
    QVERIFY(versions.startsWith("OpenSSL 3."));
    QVERIFY(versions.contains(", QCA 2."));
}

void TestSelfTest::secretsAreSharedAndCompared()
{
    const SecretBytes secret(QByteArrayView("swordfish"));
    const SecretBytes copy = secret; // NOLINT(performance-unnecessary-copy-initialization)
    QCOMPARE(copy.view().data(), secret.view().data());
    QVERIFY(copy == SecretBytes(QByteArrayView("swordfish")));
    QVERIFY(!(copy == SecretBytes(QByteArrayView("swordfisH"))));
    QVERIFY(!(copy == SecretBytes(QByteArrayView("swordfish!"))));
    QVERIFY(SecretBytes() == SecretBytes(QByteArrayView()));
    QVERIFY(SecretBytes().isEmpty());
}

void TestSelfTest::wipingLeavesOtherCopies()
{
    QByteArray bytes("swordfish");
    const QByteArray other = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(other, QByteArray("swordfish"));
}

QTEST_GUILESS_MAIN(TestSelfTest)
#include "tst_selftest.moc"
