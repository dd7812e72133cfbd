// SPDX-License-Identifier: MIT
#include "token/others.h"

#include <QCoreApplication>

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using Column = OthersColumn;
using IssuedAt = OtherRule::IssuedAt;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::others)
};

QString plainText(bool yes) { return yes ? u"yes"_s : u"no"_s; }

QString plainText(const std::optional<Instant> &instant) { return instant ? isoText(*instant) : QString(); }

/// "no", "yes", "without_nbf"
QString plainText(IssuedAt issuedAt)
{
    if (issuedAt == IssuedAt::CheckedWithoutNotBefore)
        return u"without_nbf"_s;
    return plainText(issuedAt == IssuedAt::Checked);
}

} // namespace

QString columnText(OthersColumn column)
{
    switch (column) {
    case Column::Library:
        return Words::tr("Library");
    case Column::Answer:
        return Words::tr("Answer");
    case Column::Until:
        return Words::tr("Accepts until");
    case Column::Leeway:
        return Words::tr("Leeway");
    case Column::NeedsExpiry:
        return Words::tr("Needs exp");
    case Column::NotBefore:
        return u"nbf"_s;
    case Column::IssuedAt:
        return u"iat"_s;
    case Column::Fraction:
        return Words::tr("Fractions");
    case Column::Platform:
        return Words::tr("Platform");
    }
    Q_UNREACHABLE_RETURN({});
}

QString columnTip(OthersColumn column)
{
    switch (column) {
    case Column::Library:
        return Words::tr("The library or tool, with the settings that it comes with");
    case Column::Answer:
        return Words::tr("What it says of the times of this token now");
    case Column::Until:
        return Words::tr("The first instant at which it does not accept the token any more");
    case Column::Leeway:
        return Words::tr("How much clocks may differ unless somebody sets it");
    case Column::NeedsExpiry:
        return Words::tr("Whether a token without exp is refused");
    case Column::NotBefore:
        return Words::tr("Whether an nbf in the future is refused");
    case Column::IssuedAt:
        return Words::tr("Whether an iat in the future is refused");
    case Column::Fraction:
        return Words::tr("What becomes of a fraction of a second in exp");
    case Column::Platform:
        return Words::tr("What it is written for");
    }
    Q_UNREACHABLE_RETURN({});
}

QString cellText(const OthersRow &row, OthersColumn column, Instant now, Zone zone)
{
    const OtherRule &rule = *row.rule;
    switch (column) {
    case Column::Library:
        return QString::fromUtf8(rule.name);
    case Column::Answer:
        return answerText(row.verdict.answer);
    case Column::Until:
        return row.window.until() && !row.window.always() ? dayText(*row.window.until(), now, zone)
                                                          : untilText(row.window, zone);
    case Column::Leeway:
        return leewayText(rule);
    case Column::NeedsExpiry:
        return needsExpiryText(rule);
    case Column::NotBefore:
        return notBeforeText(rule);
    case Column::IssuedAt:
        return issuedAtText(rule);
    case Column::Fraction:
        return fractionText(rule);
    case Column::Platform:
        return QString::fromUtf8(rule.platform);
    }
    Q_UNREACHABLE_RETURN({});
}

TextTable wordedTable(const QList<OthersRow> &rows, Zone zone)
{
    TextTable table;
    table.headings = {columnText(Column::Library), columnText(Column::Platform), columnText(Column::Answer),
        Words::tr("Why"), columnText(Column::Leeway), columnText(Column::NeedsExpiry), columnText(Column::NotBefore),
        columnText(Column::IssuedAt), columnText(Column::Fraction)};
    for (const OthersRow &row : rows) {
        const OtherRule &rule = *row.rule;
        table.rows.append({u"%1 %2"_s.arg(QString::fromUtf8(rule.name), QString::fromUtf8(rule.version)),
            QString::fromUtf8(rule.platform), answerText(row.verdict.answer),
            reasonText(rule, row.window, row.verdict, zone), leewayText(rule), needsExpiryText(rule),
            notBeforeText(rule), issuedAtText(rule), fractionText(rule)});
    }
    return table;
}

TextTable plainTable(const QList<OthersRow> &rows)
{
    TextTable table;
    table.headings = {u"rule"_s, u"library"_s, u"version"_s, u"platform"_s, u"answer"_s, u"reason"_s, u"claim"_s,
        u"accepted_from"_s, u"refused_from"_s, u"leeway_seconds"_s, u"needs_exp"_s, u"refuses_future_nbf"_s,
        u"refuses_future_iat"_s, u"source"_s};
    for (const OthersRow &row : rows) {
        const OtherRule &rule = *row.rule;
        const bool moves = !row.window.always();
        table.rows.append({QString::fromUtf8(rule.id), QString::fromUtf8(rule.name), QString::fromUtf8(rule.version),
            QString::fromUtf8(rule.platform), answerName(row.verdict.answer), codeName(row.verdict.reason),
            QString::fromUtf8(row.verdict.claim), plainText(moves ? row.window.from() : std::nullopt),
            plainText(moves ? row.window.until() : std::nullopt), QString::number(rule.leeway),
            plainText(rule.needsExpiry), plainText(rule.notBefore != OtherRule::Edge::Never), plainText(rule.issuedAt),
            QString::fromUtf8(rule.source)});
    }
    return table;
}

} // namespace claimsmith::token
