// SPDX-License-Identifier: MIT
// Whoever steals sealed bytes learns nothing from them, and whoever changes a bit of them gets nothing accepted.
#include "jose/crypto/knownanswers.h"
#include "jose/crypto/sealing.h"

#include <QSet>
#include <QTest>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;

class TestSealing : public QObject
{
    Q_OBJECT
private slots:
    void knownAnswer();
    void comesBack_data();
    void comesBack();
    void noTwoSealsAreAlike();
    void everyBitCounts();
    void everyLengthCounts();
    void otherKeysAndContexts();
    void keysOfOtherSizes();

private:
    const SecretBytes m_key = newSealKey();
};

void TestSealing::knownAnswer()
{
    const SecretBytes key(QByteArray::fromHex(knownanswers::sealKeyHex));
    const auto plain =
        unseal(key, QByteArray::fromHex(knownanswers::sealedHex), QByteArray::fromHex(knownanswers::sealContextHex));
    QVERIFY(plain);
    QCOMPARE(*plain, QByteArray::fromHex(knownanswers::sealPlainHex));
}

void TestSealing::comesBack_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("context");
    QTest::newRow("text") << "a text"_ba << "a context"_ba;
    QTest::newRow("no context") << "a text"_ba << QByteArray();
    QTest::newRow("no text") << QByteArray() << "a context"_ba;
    QTest::newRow("neither") << QByteArray() << QByteArray();
    QTest::newRow("binary") << "\0\xff\0"_ba << "\0"_ba;
    QTest::newRow("large") << "0123456789"_ba.repeated(300'000) << "a context"_ba;
}

void TestSealing::comesBack()
{
    QFETCH(const QByteArray, plain);
    QFETCH(const QByteArray, context);
    const auto sealed = seal(m_key, plain, context);
    QVERIFY2(sealed, qPrintable(message(sealed.error_or(Error{}))));
    QCOMPARE(sealed->size(), plain.size() + sealOverhead);
    QVERIFY(plain.isEmpty() || !sealed->contains(plain));
    const auto back = unseal(m_key, *sealed, context);
    QVERIFY2(back, qPrintable(message(back.error_or(Error{}))));
    QCOMPARE(*back, plain);
}

/// A nonce that comes twice under one key gives the texts away.
void TestSealing::noTwoSealsAreAlike()
{
    QSet<QByteArray> nonces;
    for (int i = 0; i < 2000; ++i)
        nonces.insert(seal(m_key, "the same", {}).value().first(12));
    QCOMPARE(nonces.size(), 2000);
    QVERIFY(newSealKey() != newSealKey());
}

void TestSealing::everyBitCounts()
{
    const QByteArray sealed = seal(m_key, "a text", "a context").value();
    for (qsizetype bit = 0; bit < 8 * sealed.size(); ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
        const auto back = unseal(m_key, changed, "a context");
        QVERIFY2(!back, qPrintable(QString::number(bit)));
        QCOMPARE(back.error().code, ErrorCode::CryptoFailure);
    }
}

void TestSealing::everyLengthCounts()
{
    const QByteArray sealed = seal(m_key, "a text", {}).value();
    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY2(!unseal(m_key, sealed.first(length), {}), qPrintable(QString::number(length)));
    QVERIFY(!unseal(m_key, sealed + '\0', {}));
}

void TestSealing::otherKeysAndContexts()
{
    const QByteArray sealed = seal(m_key, "a text", "a context").value();
    QVERIFY(!unseal(newSealKey(), sealed, "a context"));
    QVERIFY(!unseal(m_key, sealed, "another"));
    QVERIFY(!unseal(m_key, sealed, {}));
    QCOMPARE(message(unseal(m_key, sealed, {}).error()).contains(u"changed, or sealed with another key"_s), true);
}

void TestSealing::keysOfOtherSizes()
{
    for (const qsizetype size : {0, 16, 31, 33}) {
        const SecretBytes key(QByteArray(size, 'k'));
        QCOMPARE(seal(key, "a text", {}).error().code, ErrorCode::CryptoFailure);
        QCOMPARE(unseal(key, QByteArray(100, 'x'), {}).error().code, ErrorCode::CryptoFailure);
    }
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
