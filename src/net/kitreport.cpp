// SPDX-License-Identifier: MIT
#include "net/kitreport.h"

#include "token/timetext.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

namespace claimsmith::net {

using namespace Qt::StringLiterals;
using Verdict = KitResult::Verdict;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::net::KitReport)
};

constexpr QLatin1StringView suffixes[] = {"html"_L1, "md"_L1, "xml"_L1};

/// Of what may hold anything: characters that XML 1.0 §2.2 has no place for, or that change the direction of writing,
/// are shown as what they are not.
QString plain(const QString &text)
{
    QString safe;
    for (const char32_t point : text.toUcs4()) {
        const bool isAllowed = QChar::isPrint(point) || point == '\n' || point == '\t';
        safe += isAllowed && (point & 0xfffe) != 0xfffe ? QString::fromUcs4(&point, 1) : u"\uFFFD"_s;
    }
    return safe;
}
QString plain(const QByteArray &utf8) { return plain(QString::fromUtf8(utf8)); }

/// Without the query, which may hold secrets.
QString shownUrl(const QUrl &url) { return plain(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)); }

QString gotText(const KitResult &result)
{
    return result.isAnswered() ? QString::number(result.status) : verdictText(result.verdict);
}
QString tookText(const KitResult &result)
{
    return result.isAnswered() ? Words::tr("%1 ms").arg(result.took.count()) : QString();
}

/// Facts of the run, each a name and a value.
QList<std::pair<QString, QString>> facts(const KitSummary &summary)
{
    const KitPlan &plan = summary.plan;
    return {
        {Words::tr("Request"), QString::fromUtf8(plan.method) + u' ' + shownUrl(plan.url)},
        {Words::tr("Token"), plain(plan.place.text())},
        {Words::tr("Accepted is"), plan.accepted.text()},
        {Words::tr("Refused is"), plan.refused.text()},
        {Words::tr("Run at"), token::utcText(summary.startedAt)},
    };
}

/// Those that say something first.
QList<KitResult> worstFirst(const KitSummary &summary)
{
    QList<KitResult> results = summary.results;
    const auto rank = [](const KitResult &result) {
        return result.verdict == Verdict::Differs  ? 0
               : result.verdict == Verdict::Failed ? 1
               : result.verdict == Verdict::Same   ? 2
                                                   : 3;
    };
    std::ranges::stable_sort(results, {}, rank);
    return results;
}

QString counts(const KitSummary &summary)
{
    QStringList parts;
    for (const Verdict verdict : {Verdict::Same, Verdict::Differs, Verdict::Failed, Verdict::NotSent}) {
        if (const int count = summary.count(verdict))
            parts.append(u"%1: %2"_s.arg(verdictText(verdict)).arg(count));
    }
    return parts.join(u" · "_s);
}

QString markdownCell(const QString &text)
{
    QString cell;
    for (const QChar c : plain(text)) {
        if (c == u'\n')
            cell += u' ';
        else if (c == u'<')
            cell += u"&lt;"_s;
        else if (c == u'&')
            cell += u"&amp;"_s;
        else if (u"\\`*_[]|~!#>"_s.contains(c))
            (cell += u'\\') += c;
        else
            cell += c;
    }
    return cell;
}

QByteArray asMarkdown(const KitSummary &summary, bool isClockReal)
{
    QString text = u"# "_s + markdownCell(headline(summary)) + u"\n\n"_s;
    for (const QString &line : {explanation(summary), isClockReal ? QString() : clockRemark(), counts(summary)}) {
        if (!line.isEmpty())
            text += markdownCell(line) + u"\n\n"_s;
    }
    for (const auto &[name, value] : facts(summary))
        text += u"- %1: %2\n"_s.arg(markdownCell(name), markdownCell(value));
    text += u"\n| %1 | %2 | %3 | %4 | %5 | %6 |\n|---|---|---|---|---:|---|\n"_s.arg(Words::tr("Variant"),
        Words::tr("What it is"), Words::tr("Must be"), Words::tr("Got"), Words::tr("Took"), Words::tr("Why"));
    for (const KitResult &result : worstFirst(summary)) {
        const QString mark = result.verdict == Verdict::Differs ? u"✗ "_s
                             : result.verdict == Verdict::Same  ? u"✓ "_s
                                                                : QString();
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(markdownCell(QString::fromUtf8(result.id)),
            markdownCell(result.title), expectedText(result.expectedAccepted), mark + gotText(result), tookText(result),
            markdownCell(result.why + u' ' + result.reason));
    }
    return text.toUtf8();
}

QString seconds(std::chrono::milliseconds time) { return QString::number(static_cast<double>(time.count()) / 1000); }

QByteArray asJUnit(const KitSummary &summary)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement("testsuite"_L1);
    xml.writeAttribute("name"_L1, u"claimsmith kit "_s + shownUrl(summary.plan.url));
    xml.writeAttribute("tests"_L1, QString::number(summary.results.size() + (summary.isSetUpWrong() ? 1 : 0)));
    xml.writeAttribute("failures"_L1, QString::number(summary.count(Verdict::Differs)));
    xml.writeAttribute("errors"_L1, QString::number(summary.count(Verdict::Failed) + (summary.isSetUpWrong() ? 1 : 0)));
    xml.writeAttribute("skipped"_L1, QString::number(summary.count(Verdict::NotSent)));
    xml.writeAttribute("time"_L1, seconds(summary.took));
    const auto problem = [&xml](QLatin1StringView element, const QString &message, const QString &detail) {
        xml.writeStartElement(element);
        xml.writeAttribute("message"_L1, plain(message));
        if (!detail.isEmpty())
            xml.writeCharacters(plain(detail));
        xml.writeEndElement();
    };
    if (summary.isSetUpWrong()) {
        xml.writeStartElement("testcase"_L1);
        xml.writeAttribute("classname"_L1, "kit"_L1);
        xml.writeAttribute("name"_L1, "set-up"_L1);
        problem("error"_L1, summary.setUpWhy, {});
        xml.writeEndElement();
    }
    for (const KitResult &result : summary.results) {
        xml.writeStartElement("testcase"_L1);
        xml.writeAttribute("classname"_L1, "kit"_L1);
        xml.writeAttribute("name"_L1, plain(QString::fromUtf8(result.id) + u": "_s + result.title));
        xml.writeAttribute("time"_L1, seconds(result.took));
        if (result.verdict == Verdict::Differs)
            problem("failure"_L1, result.why,
                result.reason + u'\n' + plain(result.authenticate) + u'\n' + plain(result.bodyExcerpt));
        else if (result.verdict == Verdict::Failed)
            problem("error"_L1, result.why, {});
        else if (result.verdict == Verdict::NotSent)
            problem("skipped"_L1, result.why, {});
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes.endsWith('\n') ? bytes : bytes + '\n';
}

constexpr auto style = R"(
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--ink:#1c2026;--dim:#5c6470;--line:#dfe3e8;--good:#16703c;--goodbg:#e2f4e8;
--bad:#b3202c;--badbg:#fce9ea;--odd:#7a5200;--oddbg:#fdf1d8}
@media(prefers-color-scheme:dark){:root{--bg:#15181d;--card:#1d2127;--ink:#e6e9ee;--dim:#9aa3af;--line:#313740;--good:#6fd596;
--goodbg:#17352382;--bad:#ff8b92;--badbg:#45191d;--odd:#f0c36a;--oddbg:#3d2f10}}
*{box-sizing:border-box}body{margin:0;padding:2rem 1rem;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{max-width:70rem;margin:auto}h1{font-size:1.6rem;margin:0}header,.rows{background:var(--card);border:1px solid var(--line);
border-radius:10px;padding:1.2rem 1.4rem;margin-bottom:1rem}header{border-left:6px solid var(--odd)}header.Same{border-left-color:var(--good)}
header.Differs{border-left-color:var(--bad)}header p{margin:.3rem 0}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:1rem 0 0}
dt,.dim{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}.rows{padding:0;overflow-x:auto}table{border-collapse:collapse;width:100%}
th{text-align:left;color:var(--dim);font-weight:600;font-size:.85rem}th,td{padding:.55rem .9rem;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child td{border-bottom:0}code,pre{font:13px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}pre{white-space:pre-wrap;margin:.4rem 0 0}
.chip{display:inline-block;border-radius:99px;padding:.05rem .6rem;font-weight:600;white-space:nowrap;background:var(--oddbg);color:var(--odd)}
td.dim,td:first-child code{white-space:nowrap}@media print{body{padding:0}tr,header{break-inside:avoid}.rows{overflow:visible}}
.chip.Same{background:var(--goodbg);color:var(--good)}.chip.Differs{background:var(--badbg);color:var(--bad)}
)"_L1;

QString cssClass(Verdict verdict)
{
    return verdict == Verdict::Same ? u"Same"_s : verdict == Verdict::Differs ? u"Differs"_s : u"Odd"_s;
}

QString html(const QString &text) { return plain(text).toHtmlEscaped(); }

QString htmlRow(const KitResult &result)
{
    const QString mark = result.verdict == Verdict::Same      ? u"✓ "_s
                         : result.verdict == Verdict::Differs ? u"✗ "_s
                                                              : u"– "_s;
    QString row = u"<tr><td><code>"_s + html(QString::fromUtf8(result.id)) + u"</code><td>"_s + html(result.title)
                  + u"<br><span class=dim>"_s + html(result.why + u' ' + result.reason) + u"</span>"_s;
    if (result.verdict == Verdict::Differs) {
        for (const QByteArray &bytes : {result.authenticate, result.bodyExcerpt}) {
            if (!bytes.isEmpty())
                row += u"<pre>"_s + html(QString::fromUtf8(bytes)) + u"</pre>"_s;
        }
    }
    return row + u"<td>"_s + html(expectedText(result.expectedAccepted)) + u"<td><span class=\"chip "_s
           + cssClass(result.verdict) + u"\" title=\""_s + html(verdictText(result.verdict)) + u"\">"_s + mark
           + html(gotText(result)) + u"</span><td class=dim>"_s + html(tookText(result)) + u"\n"_s;
}

QByteArray asHtml(const KitSummary &summary, bool isClockReal)
{
    const bool differs = summary.count(Verdict::Differs) > 0;
    const QString tone = summary.isAsExpected() ? u"Same"_s : differs ? u"Differs"_s : u"Odd"_s;
    QString text = u"<!DOCTYPE html>\n<html>\n<head><meta charset=utf-8><meta name=viewport "
                   "content=\"width=device-width\">\n<title>"_s
                   + html(headline(summary)) + u"</title>\n<style>"_s + style + u"</style></head>\n<body><main>\n"_s;
    text += u"<header class="_s + tone + u"><h1>"_s + html(headline(summary)) + u"</h1>\n"_s;
    for (const QString &line : {explanation(summary), isClockReal ? QString() : clockRemark(), counts(summary)}) {
        if (!line.isEmpty())
            text += u"<p>"_s + html(line) + u"</p>\n"_s;
    }
    text += u"<dl>\n"_s;
    for (const auto &[name, value] : facts(summary))
        text += u"<dt>"_s + html(name) + u"<dd>"_s + html(value) + u"\n"_s;
    text += u"</dl></header>\n<div class=rows><table>\n<tr>"_s;
    for (const QString &title :
        {Words::tr("Variant"), Words::tr("What it is"), Words::tr("Must be"), Words::tr("Got"), Words::tr("Took")})
        text += u"<th scope=col>"_s + html(title);
    text += u"\n"_s;
    for (const KitResult &result : worstFirst(summary))
        text += htmlRow(result);
    return (text + u"</table></div>\n</main></body>\n</html>\n"_s).toUtf8();
}

} // namespace

QList<ReportFormat> reportFormats() { return {ReportFormat::Html, ReportFormat::Markdown, ReportFormat::JUnit}; }

QString reportFormatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return Words::tr("HTML");
    case ReportFormat::Markdown:
        return Words::tr("Markdown");
    case ReportFormat::JUnit:
        return Words::tr("JUnit XML");
    }
    return {};
}

QString reportFormatSuffix(ReportFormat format) { return suffixes[static_cast<size_t>(format)]; }

std::optional<ReportFormat> reportFormatOf(const QString &fileName)
{
    for (const ReportFormat format : reportFormats()) {
        if (fileName.endsWith(u'.' + reportFormatSuffix(format), Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

QByteArray kitReport(ReportFormat format, const KitSummary &summary, bool isClockReal)
{
    switch (format) {
    case ReportFormat::Html:
        return asHtml(summary, isClockReal);
    case ReportFormat::Markdown:
        return asMarkdown(summary, isClockReal);
    case ReportFormat::JUnit:
        return asJUnit(summary);
    }
    return {};
}

} // namespace claimsmith::net
