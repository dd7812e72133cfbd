// SPDX-License-Identifier: MIT
#include "token/texttable.h"

#include <algorithm>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

QString markdownCell(QString text)
{
    text.replace(u'\n', u' ');
    for (const QChar special : u"\\|*_`<"_s)
        text.replace(special, u'\\' + QString(special));
    return text;
}

QString csvField(QString text)
{
    const bool quoted = std::ranges::any_of(text, [](QChar c) { return u"\",\r\n"_s.contains(c); });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QList<qsizetype> widths(const QList<QStringList> &lines)
{
    QList<qsizetype> columns(lines.constFirst().size(), 1);
    for (const QStringList &line : lines) {
        for (qsizetype at = 0; at < line.size(); ++at)
            columns[at] = std::max(columns.at(at), line.at(at).size());
    }
    return columns;
}

QStringList padded(const QStringList &line, const QList<qsizetype> &columns)
{
    QStringList cells;
    for (qsizetype at = 0; at < line.size(); ++at)
        cells.append(line.at(at).leftJustified(columns.at(at)));
    return cells;
}

} // namespace

QString toMarkdown(const TextTable &table)
{
    QList<QStringList> lines;
    for (const QStringList &row : QList<QStringList>{table.headings} + table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(markdownCell(cell));
        lines.append(cells);
    }
    const QList<qsizetype> columns = widths(lines);
    QStringList rule;
    for (const qsizetype width : columns)
        rule.append(QString(std::max<qsizetype>(width, 3), u'-'));
    lines.insert(1, rule);
    QString text;
    for (const QStringList &line : std::as_const(lines))
        text += u"| "_s + padded(line, columns).join(u" | "_s) + u" |\n"_s;
    return text;
}

QString toCsv(const TextTable &table)
{
    QString text;
    for (const QStringList &row : QList<QStringList>{table.headings} + table.rows) {
        QStringList fields;
        for (const QString &cell : row)
            fields.append(csvField(cell));
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text;
}

QString toPlainText(const TextTable &table)
{
    const QList<QStringList> lines = QList<QStringList>{table.headings} + table.rows;
    const QList<qsizetype> columns = widths(lines);
    QString text;
    for (const QStringList &line : lines) {
        QString joined = padded(line, columns).join(u"  "_s);
        while (joined.endsWith(u' '))
            joined.chop(1);
        text += joined + u'\n';
    }
    return text;
}

} // namespace claimsmith::token
