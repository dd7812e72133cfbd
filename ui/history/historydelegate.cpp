// SPDX-License-Identifier: MIT
#include "history/historydelegate.h"

#include "model/history.h"

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::History;

namespace {

QString textOf(const QModelIndex &index, int column) { return index.siblingAtColumn(column).data().toString(); }

} // namespace

HistoryDelegate::HistoryDelegate(QObject *parent)
    : TwoLineDelegate({History::Status, History::ToneRole, History::TimesRole}, parent)
{}

TwoLines HistoryDelegate::linesOf(const QModelIndex &index) const
{
    TwoLines lines{.first = index.data().toString(), .second = {}};
    switch (index.column()) {
    case History::Preview: {
        lines.font = Theme::font(TextRole::Fixed);
        const QString algorithm = textOf(index, History::Algorithm);
        lines.second = textOf(index, History::Use) + (algorithm.isEmpty() ? QString() : u" · "_s + algorithm);
        break;
    }
    case History::Subject:
        lines.font = TwoLines::strongFont();
        lines.second = textOf(index, History::Issuer);
        if (lines.second == lines.first)
            lines.second.clear();
        if (lines.first.isEmpty()) {
            lines.first = u"–"_s;
            lines.colour = Theme::colours().dim;
        }
        break;
    case History::Expiry:
        return expiryLines(index);
    case History::Seen:
        lines.second = textOf(index, History::Origin);
        break;
    default:
        break;
    }
    return lines;
}

} // namespace claimsmith::ui
