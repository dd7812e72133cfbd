// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/candidatesmodel.h"
#include "model/inspection.h"
#include "model/rfctokens.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::CandidatesModel;
using token::Tone;

class TestCandidatesModel : public QObject
{
    Q_OBJECT
private slots:
    void listsEachTokenWithItsVerdict();
    void everyTokenCountsDown();

private:
    jose::CryptoSession m_crypto;
};

void TestCandidatesModel::listsEachTokenWithItsVerdict()
{
    token::Clock clock;
    clock.freeze(token::fromSeconds(testsupport::hs256Expiry - 1000));
    model::KeyringModel keyring;
    model::Inspection inspection(&clock, &keyring);
    CandidatesModel candidates(&inspection);
    const QAbstractItemModelTester tester(&candidates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(candidates.rowCount(), 0);

    inspection.setText(u"{\"access_token\":\"%1\",\"refresh_token\":\"%2\"}"_s.arg(
        QString::fromLatin1(testsupport::hs256Token), QString::fromLatin1(testsupport::unsecuredToken)));
    QCOMPARE(candidates.rowCount(), 2);
    const QModelIndex first = candidates.index(0);
    const QModelIndex second = candidates.index(1);
    QCOMPARE(first.data(CandidatesModel::KindRole).toString(), token::kindText(token::TokenKind::Jws));
    QVERIFY(first.data(CandidatesModel::SourceRole).toString().contains(u"access_token"_s));
    QVERIFY(first.data(CandidatesModel::PreviewRole).toString().startsWith(u"eyJ0eXAi"_s));
    QVERIFY(first.data(CandidatesModel::PreviewRole).toString().endsWith(u"FOEjXk"_s));
    QCOMPARE(first.data(CandidatesModel::BytesRole).toLongLong(), qint64(qstrlen(testsupport::hs256Token)));
    QVERIFY(first.data(CandidatesModel::ToneRole).toInt() != static_cast<int>(Tone::Good));
    QCOMPARE(second.data(CandidatesModel::KindRole).toString(), token::kindText(token::TokenKind::Unsecured));

    const QSignalSpy changed(&candidates, &QAbstractItemModel::dataChanged);
    keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), {});
    QVERIFY(changed.count() > 0);
    QCOMPARE(first.data(CandidatesModel::ToneRole).toInt(), static_cast<int>(Tone::Good));
    QVERIFY(first.data(CandidatesModel::VerdictRole).toString().startsWith(u"Signature verified · "_s));

    inspection.clear();
    QCOMPARE(candidates.rowCount(), 0);
}

/// The chosen token has no time that could tick; the other one does.
void TestCandidatesModel::everyTokenCountsDown()
{
    token::Clock clock;
    clock.jumpTo(token::fromSeconds(testsupport::hs256Expiry - 30));
    model::KeyringModel keyring;
    model::Inspection inspection(&clock, &keyring);
    const CandidatesModel candidates(&inspection);
    inspection.setText(u"eyJhbGciOiJub25lIn0.e30. %1"_s.arg(QString::fromLatin1(testsupport::hs256Token)));
    QCOMPARE(candidates.rowCount(), 2);
    QCOMPARE(inspection.verdict().expiresAt, std::nullopt);
    inspection.setTicking(true);
    const QString before = candidates.index(1).data(CandidatesModel::VerdictRole).toString();
    QVERIFY2(before.contains(u"Expiring in"_s), qPrintable(before));
    QTRY_VERIFY(candidates.index(1).data(CandidatesModel::VerdictRole).toString() != before);
}

QTEST_GUILESS_MAIN(TestCandidatesModel)
#include "tst_candidatesmodel.moc"
