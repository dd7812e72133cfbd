// SPDX-License-Identifier: MIT
#include "jose/algorithm.h"

#include <QTest>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;

class TestAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void everyRowStandsAtItsOwnIndex();
    void namesAreFoundAndCaseSensitive();
    void curvesStandAtTheirOwnIndex();
    void signatureLengthsFollowFromCurves();
};

void TestAlgorithm::everyRowStandsAtItsOwnIndex()
{
    QCOMPARE(algorithms().size(), static_cast<size_t>(AlgorithmId::None) + 1);
    for (const Algorithm &row : algorithms()) {
        QCOMPARE(&algorithm(row.id), &row);
        QCOMPARE(findAlgorithm(row.name), &row);
        QVERIFY(QByteArrayView(row.reference).startsWith("RFC "));
    }
}

void TestAlgorithm::namesAreFoundAndCaseSensitive()
{
    // RFC 7515 §4.1.1: the value is case-sensitive; "NONE" and "Hs256" are how attackers spell it.
    for (const char *name : {"hs256", "HS257", "None", "NONE", "", "ES256 ", "eddsa"})
        QCOMPARE(findAlgorithm(name), nullptr);
}

void TestAlgorithm::curvesStandAtTheirOwnIndex()
{
    for (const CurveFacts &row : curves()) {
        QCOMPARE(&curveFacts(row.curve), &row);
        QCOMPARE(findCurve(row.name), &row);
        QCOMPARE(row.coordinateBytes, (row.bits + 7) / 8);
    }
    QVERIFY(curveFacts(Curve::None).name.isEmpty());
    QCOMPARE(findCurve("P-257"), nullptr);
}

void TestAlgorithm::signatureLengthsFollowFromCurves()
{
    // RFC 7518 §3.4: r and s, each of the curve's octet length.
    for (const Algorithm &row : algorithms()) {
        if (row.family == Family::Ecdsa)
            QCOMPARE(row.signatureBytes, 2 * curveFacts(row.curves.front()).coordinateBytes);
    }
}

QTEST_GUILESS_MAIN(TestAlgorithm)
#include "tst_algorithm.moc"
