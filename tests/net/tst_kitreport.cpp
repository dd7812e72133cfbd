// SPDX-License-Identifier: MIT
#include "net/kitreport.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace claimsmith;
using namespace claimsmith::net;
using namespace Qt::StringLiterals;

namespace {

/// One differing row from a server that answers with an attack on the reader of the report.
KitSummary hostileSummary()
{
    KitSummary summary;
    summary.plan.url = QUrl(u"http://localhost/me?key=hidden"_s);
    KitResult row;
    row.id = "bad";
    row.title = u"a | b <i>"_s;
    row.verdict = KitResult::Verdict::Differs;
    row.status = 200;
    row.why = u"Accepted"_s;
    row.authenticate = "\"><script>alert(1)</script>";
    row.bodyExcerpt = "]]><script>\0\x1b[31m\xff&amp;"_ba;
    summary.results = {row};
    return summary;
}

} // namespace

class TestKitReport : public QObject
{
    Q_OBJECT
private slots:
    void htmlRunsNothing();
    void markdownKeepsItsTable();
    void junitIsXml();
    void formatIsOfTheName();
};

void TestKitReport::htmlRunsNothing()
{
    const QByteArray html = kitReport(ReportFormat::Html, hostileSummary(), true);
    QVERIFY(html.contains("&lt;script&gt;"));
    for (const QByteArray &bad : {"<script"_ba, "<i>"_ba, "hidden"_ba, "\x1b"_ba, "\0"_ba})
        QVERIFY2(!html.contains(bad), bad.constData());
}

void TestKitReport::markdownKeepsItsTable()
{
    const QByteArray text = kitReport(ReportFormat::Markdown, hostileSummary(), true);
    QVERIFY2(text.contains("a \\| b &lt;i"), text.constData());
    QVERIFY(!text.contains("hidden"));
}

void TestKitReport::junitIsXml()
{
    QXmlStreamReader xml(kitReport(ReportFormat::JUnit, hostileSummary(), true));
    int failures = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "failure"_L1)
            ++failures;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(failures, 1);
}

void TestKitReport::formatIsOfTheName()
{
    QCOMPARE(reportFormatOf(u"a.HTML"_s), ReportFormat::Html);
    QCOMPARE(reportFormatOf(u"a.xml"_s), ReportFormat::JUnit);
    QVERIFY(!reportFormatOf(u"html"_s));
}

QTEST_GUILESS_MAIN(TestKitReport)
#include "tst_kitreport.moc"
