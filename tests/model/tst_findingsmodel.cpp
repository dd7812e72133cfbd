// SPDX-License-Identifier: MIT
#include "model/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::FindingsModel;

class TestFindingsModel : public QObject
{
    Q_OBJECT
private slots:
    void showsEachFinding();
    void aNewListReplacesTheOld();
    void everySeverityAndSegmentHasItsWord();
};

void TestFindingsModel::showsEachFinding()
{
    FindingsModel findings;
    const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    token::Finding none;
    none.id = token::FindingId::AlgNone;
    none.severity = token::Severity::Danger;
    none.segment = jose::Segment::Header;
    none.path = "/alg";
    none.offset = 7;
    none.reference = "RFC 8725 §3.1";
    token::Finding expiry;
    expiry.id = token::FindingId::NoExpiry;
    expiry.severity = token::Severity::Warning;
    expiry.reference = "RFC 7519 §4.1.4";
    findings.setFindings({none, expiry});
    QCOMPARE(findings.rowCount(), 2);
    const QModelIndex first = findings.index(0, 0);
    QCOMPARE(first.data(FindingsModel::SeverityRole).toInt(), static_cast<int>(token::Severity::Danger));
    QCOMPARE(first.data(FindingsModel::TitleRole).toString(), token::title(none));
    QCOMPARE(first.data(FindingsModel::MessageRole).toString(), token::message(none));
    QCOMPARE(first.data(FindingsModel::PlaceRole).toString(), u"header, /alg"_s);
    QCOMPARE(first.data(FindingsModel::ReferenceRole).toString(), u"RFC 8725 §3.1"_s);
    QCOMPARE(first.data(FindingsModel::CodeRole).toString(), u"alg_none"_s);
    QCOMPARE(first.data(FindingsModel::OffsetRole).toLongLong(), 7);
    QCOMPARE(findings.index(0, FindingsModel::Severity).data().toString(), u"Danger"_s);
    QCOMPARE(findings.index(1, FindingsModel::Place).data().toString(), QString());
    QCOMPARE(findings.index(1, FindingsModel::Title).data(FindingsModel::OffsetRole).toLongLong(), -1);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"Danger: "_s));
}

void TestFindingsModel::aNewListReplacesTheOld()
{
    FindingsModel findings;
    const QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    token::Finding finding;
    finding.reference = "";
    findings.setFindings({finding, finding, finding});
    QCOMPARE(findings.rowCount(), 3);
    findings.setFindings({});
    QCOMPARE(findings.rowCount(), 0);
}

void TestFindingsModel::everySeverityAndSegmentHasItsWord()
{
    QSet<QString> words;
    for (token::Severity severity : {token::Severity::Note, token::Severity::Warning, token::Severity::Danger})
        words.insert(model::severityText(severity));
    QCOMPARE(words.size(), 3);
    words.clear();
    for (int segment = 0; segment <= static_cast<int>(jose::Segment::Key); ++segment)
        words.insert(model::segmentText(static_cast<jose::Segment>(segment)));
    QCOMPARE(words.size(), static_cast<int>(jose::Segment::Key) + 1);
    QVERIFY(words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
