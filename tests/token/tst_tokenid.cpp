// SPDX-License-Identifier: MIT
#include "token/tokenid.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;

class TestTokenId : public QObject
{
    Q_OBJECT
private slots:
    void everyIdIsNew_data();
    void everyIdIsNew();
    void uuid7IsThatOfTheRfc();
    void uuid7SortsByTime();
    void uuid7HoldsEveryInstant_data();
    void uuid7HoldsEveryInstant();

private:
    jose::CryptoSession m_session;
};

void TestTokenId::everyIdIsNew_data()
{
    QTest::addColumn<TokenIdKind>("kind");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<int>("version"); // 0: no UUID
    QTest::newRow("UUID version 4") << TokenIdKind::Uuid4 << qsizetype(36) << 4;
    QTest::newRow("UUID version 7") << TokenIdKind::Uuid7 << qsizetype(36) << 7;
    QTest::newRow("128 random bits") << TokenIdKind::Random128 << qsizetype(22) << 0;
}

void TestTokenId::everyIdIsNew()
{
    QFETCH(TokenIdKind, kind);
    QFETCH(qsizetype, length);
    QFETCH(int, version);
    QSet<QByteArray> ids;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray id = newTokenId(kind, fromSeconds(1'700'000'000));
        QCOMPARE(id.size(), length);
        if (version == 0) {
            const auto decoded = jose::base64url::decode(id);
            QVERIFY(!decoded.problem);
            QCOMPARE(decoded.bytes.size(), 16);
        } else {
            const QUuid uuid = QUuid::fromString(QLatin1StringView(id));
            // Its own number, not QUuid's: that knows version 7 only since Qt 6.9.
            QCOMPARE(static_cast<quint8>(uuid.toRfc4122().at(6)) >> 4, version);
            QCOMPARE(uuid.variant(), QUuid::DCE);
        }
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 1000);
}

void TestTokenId::uuid7IsThatOfTheRfc()
{
    // RFC 9562 appendix A.6: 017F22E2-79B0-7CC3-98C4-DC0C0C07398F at 2022-02-22T19:22:22Z. The bits under the version
    // and variant are replaced.
    const QByteArray octets = QByteArray::fromHex("ffffffffffff0cc318c4dc0c0c07398f");
    QCOMPARE(tokenIdFrom(octets, TokenIdKind::Uuid7, Instant(Duration(Q_INT64_C(0x017F22E279B0)))),
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_ba);
    // RFC 9562 appendix A.3
    QCOMPARE(tokenIdFrom(QByteArray::fromHex("919108f752d1032"
                                             "05bacf847db4148a8"),
                 TokenIdKind::Uuid4),
        "919108f7-52d1-4320-9bac-f847db4148a8"_ba);
}

void TestTokenId::uuid7SortsByTime()
{
    const QByteArray earlier = newTokenId(TokenIdKind::Uuid7, fromSeconds(1'700'000'000));
    const QByteArray later = newTokenId(TokenIdKind::Uuid7, fromSeconds(1'700'000'000) + Duration(1));
    QVERIFY(earlier < later);
}

void TestTokenId::uuid7HoldsEveryInstant_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("before 1970") << Q_INT64_C(-1) << "00000000-0000-7"_ba;
    QTest::newRow("1970") << Q_INT64_C(0) << "00000000-0000-7"_ba;
    QTest::newRow("after the year 10889") << Q_INT64_C(4'000'000'000'000'000'000) << "ffffffff-ffff-7"_ba;
}

void TestTokenId::uuid7HoldsEveryInstant()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QByteArray, begin);
    const QByteArray id = newTokenId(TokenIdKind::Uuid7, Instant(Duration(milliseconds)));
    QVERIFY2(id.startsWith(begin), id.constData());
}

QTEST_GUILESS_MAIN(TestTokenId)
#include "tst_tokenid.moc"
