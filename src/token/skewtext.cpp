// SPDX-License-Identifier: MIT
#include "token/skew.h"

#include <QCoreApplication>

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using Anchor = SkewSettings::Anchor;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::skew)
};

/// "-90", "0.5"
QString plainSeconds(Duration duration)
{
    const qint64 count = duration.count();
    return count % 1000 == 0 ? QString::number(count / 1000)
                             : QString::number(static_cast<double>(count) / 1000, 'f', 3);
}

} // namespace

QString cellText(const SkewCell &cell)
{
    switch (cell.status) {
    case TimeStatus::Active:
    case TimeStatus::ExpiringSoon:
    case TimeStatus::NoExpiry:
        return cell.tooOld ? Words::tr("too old") : Words::tr("accepted");
    case TimeStatus::Expired:
        return Words::tr("expired");
    case TimeStatus::NotYetValid:
        return Words::tr("not yet valid");
    case TimeStatus::IssuedInFuture:
        return Words::tr("issued in the future");
    case TimeStatus::Malformed:
        return Words::tr("not a time");
    case TimeStatus::NotChecked:
        return Words::tr("not checked");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView cellCode(const SkewCell &cell)
{
    const bool otherwiseGood = SkewCell{cell.status, false}.accepted();
    return cell.tooOld && otherwiseGood ? codeName(FailureCode::TooOld) : statusName(cell.status);
}

QString secondsText(Duration duration)
{
    const bool whole = duration % std::chrono::seconds(1) == Duration(0);
    return whole ? Words::tr("%1 s").arg(duration.count() / 1000) : Words::tr("%1 ms").arg(duration.count());
}

QString offsetText(const SkewMatrix &matrix, qsizetype row)
{
    const Duration offset = matrix.offsets.at(row);
    const QString name = matrix.anchor == Anchor::Expiry ? u"exp"_s : Words::tr("now");
    if (offset == Duration(0))
        return name;
    return u"%1 %2 %3"_s.arg(name, offset < Duration(0) ? u"−"_s : u"+"_s, secondsText(std::chrono::abs(offset)));
}

TextTable wordedTable(const SkewMatrix &matrix)
{
    TextTable table;
    table.headings.append(Words::tr("Judged at"));
    for (const Duration leeway : matrix.leeways)
        table.headings.append(Words::tr("leeway %1").arg(secondsText(leeway)));
    for (qsizetype row = 0; row < matrix.offsets.size(); ++row) {
        QStringList cells{offsetText(matrix, row)};
        for (qsizetype column = 0; column < matrix.leeways.size(); ++column)
            cells.append(cellText(matrix.at(row, column)));
        table.rows.append(cells);
    }
    return table;
}

TextTable plainTable(const SkewMatrix &matrix)
{
    TextTable table;
    table.headings = {matrix.anchor == Anchor::Expiry ? u"seconds_from_exp"_s : u"seconds_from_now"_s, u"instant"_s};
    for (const Duration leeway : matrix.leeways)
        table.headings.append(u"leeway_"_s + plainSeconds(leeway));
    for (qsizetype row = 0; row < matrix.offsets.size(); ++row) {
        QStringList cells{plainSeconds(matrix.offsets.at(row)), isoText(matrix.instant(row))};
        for (qsizetype column = 0; column < matrix.leeways.size(); ++column)
            cells.append(cellCode(matrix.at(row, column)));
        table.rows.append(cells);
    }
    return table;
}

QString durationsText(const QList<Duration> &durations)
{
    QStringList words;
    for (const Duration duration : durations) {
        const bool whole = duration % std::chrono::seconds(1) == Duration(0);
        words.append(whole ? QString::number(duration.count() / 1000) : compactDuration(duration));
    }
    return words.join(u", "_s);
}

} // namespace claimsmith::token
