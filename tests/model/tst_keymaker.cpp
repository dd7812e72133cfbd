// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/keygeneration.h"
#include "model/keymaker.h"

#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;
using model::KeyMaker;
using model::KeyWish;
using model::NewKeyKind;

namespace {

constexpr int patience = 120'000; // ms: primes are found by luck

} // namespace

class TestKeyMaker : public QObject
{
    Q_OBJECT
private slots:
    void kindsCanBeMade_data();
    void kindsCanBeMade();
    void theKeySaysWhatWasWished_data();
    void theKeySaysWhatWasWished();
    void sizesThatCannotBe_data();
    void sizesThatCannotBe();
    void curvesOfOtherAlgorithmsAreRefused();
    void aCancelledKeyIsDropped();
    void theNewestWishWins();
    void goingAwayDropsIt();

private:
    jose::CryptoSession m_crypto;
};

void TestKeyMaker::kindsCanBeMade_data()
{
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<jose::Curve>("curve");
    QTest::addColumn<int>("bits");
    for (const NewKeyKind &kind : model::newKeyKinds()) {
        const QList<int> sizes = kind.sizes.isEmpty() ? QList{0} : kind.sizes;
        for (const int bits : sizes) {
            for (const AlgorithmId id : kind.algorithms) {
                // Large primes take their time, whatever they are for.
                if (bits < 3000 || (bits == 3072 && id == AlgorithmId::PS512))
                    QTest::addRow("%s %d for %s", qPrintable(kind.name), bits, jose::algorithm(id).name.latin1())
                        << id << kind.curve << bits;
            }
        }
    }
}

void TestKeyMaker::kindsCanBeMade()
{
    QFETCH(const AlgorithmId, algorithm);
    QFETCH(const jose::Curve, curve);
    QFETCH(const int, bits);
    KeyMaker maker;
    QSignalSpy made(&maker, &KeyMaker::made);
    maker.start({.algorithm = algorithm, .curve = curve, .bits = bits});
    QVERIFY2(made.isEmpty(), "not in the GUI thread");
    QVERIFY(maker.isBusy());
    QVERIFY(made.wait(patience));
    QVERIFY(!maker.isBusy());
    const auto key = made[0][0].value<jose::Key>();
    QVERIFY(key.isPrivate());
    QVERIFY(!key.misfit(algorithm, true));
    QCOMPARE(key.curve(), curve);
    if (bits)
        QCOMPARE(key.bits(), bits);
}

void TestKeyMaker::theKeySaysWhatWasWished_data()
{
    QTest::addColumn<KeyWish>("wish");
    QTest::addColumn<QByteArray>("keyId"); // "thumbprint": its own
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("use");
    QTest::newRow("a pair") << KeyWish{.algorithm = AlgorithmId::ES256} << "thumbprint"_ba << ""_ba << ""_ba;
    QTest::newRow("a secret") << KeyWish{.algorithm = AlgorithmId::HS256} << ""_ba << ""_ba << ""_ba;
    QTest::newRow("a key ID of one's own")
        << KeyWish{.algorithm = AlgorithmId::HS256, .keyIdFrom = KeyWish::KeyIdFrom::Own, .keyId = "dev"} << "dev"_ba
        << ""_ba << ""_ba;
    QTest::newRow("none") << KeyWish{.algorithm = AlgorithmId::ES256, .keyIdFrom = KeyWish::KeyIdFrom::None} << ""_ba
                          << ""_ba << ""_ba;
    QTest::newRow("for one algorithm") << KeyWish{.algorithm = AlgorithmId::ES256,
        .keyIdFrom = KeyWish::KeyIdFrom::None,
        .saysAlgorithm = true,
        .saysUse = true} << ""_ba
                                       << "ES256"_ba << "sig"_ba;
}

void TestKeyMaker::theKeySaysWhatWasWished()
{
    QFETCH(KeyWish, wish);
    QFETCH(const QByteArray, keyId);
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, use);
    KeyMaker maker;
    QSignalSpy made(&maker, &KeyMaker::made);
    wish.name = u"name"_s;
    maker.start(wish);
    QVERIFY(made.wait(patience));
    QCOMPARE(made[0][1].toString(), u"name"_s);
    const auto key = made[0][0].value<jose::Key>();
    QCOMPARE(key.keyId(), keyId == "thumbprint" ? jose::base64url::encode(key.thumbprint()) : keyId);
    QCOMPARE(key.algorithmName(), algorithm);
    QCOMPARE(key.use(), use);
}

void TestKeyMaker::curvesOfOtherAlgorithmsAreRefused()
{
    const auto key = jose::generateKey({.algorithm = AlgorithmId::ES256, .curve = jose::Curve::Ed448});
    QVERIFY(!key);
    QCOMPARE(key.error().code, jose::ErrorCode::KeyCurveMismatch);
    QCOMPARE(key.error().found, "Ed448"_ba);
    QCOMPARE(key.error().wanted, "P-256"_ba);
}

void TestKeyMaker::sizesThatCannotBe_data()
{
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<int>("bits");
    QTest::newRow("an RSA key of 512 bits") << AlgorithmId::RS256 << 512;
    QTest::newRow("an RSA key of a million bits") << AlgorithmId::RS256 << 1'000'000;
    QTest::newRow("a secret of 12 bits") << AlgorithmId::HS256 << 12;
    QTest::newRow("a secret of a million bits") << AlgorithmId::HS256 << 1'000'000;
    QTest::newRow("less than nothing") << AlgorithmId::HS256 << -8;
    QTest::newRow("P-256 of 384 bits") << AlgorithmId::ES256 << 384;
    QTest::newRow("none") << AlgorithmId::None << 0;
}

void TestKeyMaker::sizesThatCannotBe()
{
    QFETCH(const AlgorithmId, algorithm);
    QFETCH(const int, bits);
    KeyMaker maker;
    QSignalSpy failed(&maker, &KeyMaker::failed);
    maker.start({.algorithm = algorithm, .bits = bits});
    QVERIFY(failed.wait(patience));
    QVERIFY(!failed[0][0].toString().isEmpty());
    QVERIFY(!maker.isBusy());
}

void TestKeyMaker::aCancelledKeyIsDropped()
{
    KeyMaker maker;
    QSignalSpy made(&maker, &KeyMaker::made);
    QSignalSpy failed(&maker, &KeyMaker::failed);
    QSignalSpy busy(&maker, &KeyMaker::busyChanged);
    // Hours of work, were it not cancelled.
    maker.start({.algorithm = AlgorithmId::RS256, .bits = 16384});
    maker.cancel();
    maker.cancel();
    QVERIFY(!maker.isBusy());
    QCOMPARE(busy.count(), 2);
    // The thread is free again.
    maker.start({.algorithm = AlgorithmId::ES256});
    QVERIFY(made.wait(patience));
    QCOMPARE(made.count(), 1);
    QCOMPARE(made[0][0].value<jose::Key>().type(), jose::KeyType::Ec);
    QVERIFY(failed.isEmpty());
}

void TestKeyMaker::theNewestWishWins()
{
    KeyMaker maker;
    QSignalSpy made(&maker, &KeyMaker::made);
    maker.start({.algorithm = AlgorithmId::RS256, .bits = 16384, .name = u"old"_s});
    maker.start({.algorithm = AlgorithmId::EdDSA, .name = u"new"_s});
    QVERIFY(made.wait(patience));
    QCOMPARE(made[0][1].toString(), u"new"_s);
    QTest::qWait(20);
    QCOMPARE(made.count(), 1);
}

void TestKeyMaker::goingAwayDropsIt()
{
    auto maker = std::make_unique<KeyMaker>();
    maker->start({.algorithm = AlgorithmId::RS256, .bits = 16384});
    QTest::qWait(50); // well into the search
    maker.reset();
}

QTEST_GUILESS_MAIN(TestKeyMaker)
#include "tst_keymaker.moc"
