// SPDX-License-Identifier: MIT
#include "model/requestlog.h"

#include "token/timedisplay.h"
#include "token/timetext.h"

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

RequestLog::RequestLog(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, [this] {
        if (!m_requests.empty())
            emit dataChanged(index(0, Time), index(rowCount() - 1, Time));
    });
}

void RequestLog::append(const QList<LoggedRequest> &requests)
{
    if (requests.isEmpty())
        return;
    const qsizetype skipped = std::max<qsizetype>(0, requests.size() - mostRequests);
    const auto fresh = static_cast<int>(requests.size() - skipped);
    if (const int tooMany = rowCount() + fresh - mostRequests; tooMany > 0) {
        beginRemoveRows({}, rowCount() - tooMany, rowCount() - 1);
        m_requests.erase(m_requests.end() - tooMany, m_requests.end());
        endRemoveRows();
    }
    beginInsertRows({}, 0, fresh - 1);
    for (const LoggedRequest &request : requests.sliced(skipped))
        m_requests.push_front(request);
    endInsertRows();
}

void RequestLog::clear()
{
    beginResetModel();
    m_requests.clear();
    endResetModel();
}

QList<LoggedRequest> RequestLog::requests() const { return {m_requests.rbegin(), m_requests.rend()}; }

int RequestLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int RequestLog::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RequestLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoggedRequest &row = request(index.row());
    switch (role) {
    case ToneRole:
        return static_cast<int>(tone(row));
    case WindowRole:
        return row.from == LoggedRequest::From::Window;
    case RefusedRole:
        return row.record.isRefused();
    case FilterRole:
        return QString(QString::fromUtf8(row.record.method + ' ' + row.record.target) + u' '
                       + QString::number(row.record.status) + u' ' + row.user + u' ' + row.why);
    case Qt::ToolTipRole:
        return index.column() == Time  ? token::instantText(row.record.time)
               : index.column() == Why ? (row.record.reason.isEmpty() ? row.why : row.record.reason)
               : row.from == LoggedRequest::From::Window
                   ? tr("Done at the window; over HTTP this is the request that comes to the same")
                   : QString();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Time:
        // Of the day of the newest: a clock that was moved shows its date.
        return token::shortText(row.record.time, m_requests.front().record.time);
    case Method:
        return row.from == LoggedRequest::From::Window ? tr("here") : QString::fromUtf8(row.record.method);
    case Path:
        return QString::fromUtf8(row.path());
    case Status:
        return QString::number(row.record.status);
    case User:
        return row.user;
    case Why:
        return row.why;
    default:
        return {};
    }
}

QVariant RequestLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case User:
        return tr("User");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

RequestFilter::RequestFilter(RequestLog *log, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(log);
}

void RequestFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void RequestFilter::setRefusedOnly(bool only)
{
    m_refusedOnly = only;
    invalidateRowsFilter();
}

bool RequestFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_refusedOnly && !index.data(RequestLog::RefusedRole).toBool())
        return false;
    const QString text = index.data(RequestLog::FilterRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace claimsmith::model
