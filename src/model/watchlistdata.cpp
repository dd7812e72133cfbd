// SPDX-License-Identifier: MIT
#include "model/renewer.h"
#include "model/tokenwords.h"
#include "model/watchlist.h"
#include "token/validitytimes.h"

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using Prompt = WatchedToken::Prompt;
using token::Axis;
using token::Tone;

token::Verdict WatchList::shownVerdict(const WatchedToken &token) const
{
    return verdictAt(token.verdict, m_clock->now());
}

QString WatchList::statusText(const WatchedToken &token) const
{
    return token::axisWords(token.verdict, statusAxis(token.verdict), *token.token, token.judge->keys()).headline;
}

Tone WatchList::statusTone(const WatchedToken &token) const
{
    return token::tone(token.verdict, statusAxis(token.verdict));
}

QString WatchList::expiryText(const WatchedToken &token) const
{
    return expiryWords(shownVerdict(token), *token.token, token.judge->keys());
}

QString WatchList::renewalText(const WatchedToken &token) const
{
    if (token.prompt == Prompt::Asking)
        return tr("waits for an answer");
    if (token.prompt == Prompt::Later && token.promptUntil > m_clock->now() && token.isDue()
        && token.promptUntil - m_clock->now() < std::chrono::years(1))
        return tr("asks again %1").arg(token::relativeText(token.promptUntil, m_clock->now()));
    return token.obstacle.isEmpty() ? token.means : tr("not possible");
}

/// The strip in words, for who cannot see it.
QString WatchList::timelineText(const WatchedToken &token) const
{
    const QVariant times = timesAt(token.verdict, m_clock->now());
    return times.isValid() ? token::validityText(times.value<token::ValidityTimes>()) : QString();
}

QString WatchList::cellText(const WatchedToken &token, int column) const
{
    switch (column) {
    case Name:
        return token.name.isEmpty() ? tokenPreview(*token.token) : token.name;
    case Use:
        return useText(token.use);
    case Status:
        return statusText(token);
    case Expiry:
        return expiryText(token);
    case Renewal:
        return renewalText(token);
    default:
        return {};
    }
}

QString WatchList::toolTip(const WatchedToken &token, int column) const
{
    const token::Verdict verdict = shownVerdict(token);
    const auto sentences = [&](Axis axis) { return axisSentences(verdict, axis, *token.token, token.judge->keys()); };
    QStringList lines;
    switch (column) {
    case Status:
        lines.append(sentences(statusAxis(verdict)));
        break;
    case Expiry:
        lines.append(sentences(Axis::Time));
        break;
    case Timeline:
        lines.append(timelineText(token));
        break;
    case Renewal:
        lines.append(token.obstacle.isEmpty() ? tr("Renewed with %1.").arg(token.means)
                                              : tr("It cannot be renewed here. %1").arg(token.obstacle));
        break;
    default:
        lines.append(tr("%1: %2").arg(useText(token.use), tokenPreview(*token.token)));
        break;
    }
    if (token.former) {
        const auto ended = shownVerdict(token).issuedAt;
        const QString when = ended ? u' ' + token::relativeText(*ended, verdict.now) : QString();
        lines.append(tr("Renewed%1 from %2").arg(when, tokenPreview(*token.former)));
    }
    return lines.join(u'\n');
}

int WatchList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WatchList::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant WatchList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WatchedToken &token = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(token, column);
    case Qt::EditRole:
        return column == Name ? token.name : cellText(token, column);
    case Qt::ToolTipRole:
        return toolTip(token, column);
    case Qt::AccessibleTextRole:
        if (column == Name) {
            return tr("%1, %2, %3, %4")
                .arg(cellText(token, Name), useText(token.use), statusText(token), expiryText(token));
        }
        return column == Timeline ? timelineText(token) : cellText(token, column);
    case HandleRole:
        return static_cast<quint64>(token.handle);
    case ToneRole:
        if (column == Status)
            return static_cast<int>(statusTone(token));
        return column == Expiry ? QVariant(static_cast<int>(token::tone(token.verdict, Axis::Time))) : QVariant();
    case AcceptedRole:
        return token.verdict.accepted();
    case RenewableRole:
        return token.obstacle.isEmpty();
    case PromptRole:
        return static_cast<int>(token.prompt);
    case TimesRole:
        return timesAt(token.verdict, m_clock->now());
    default:
        return {};
    }
}

bool WatchList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != Name)
        return false;
    rename(m_rows[static_cast<size_t>(index.row())].handle, value.toString());
    return true;
}

Qt::ItemFlags WatchList::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Name ? usual | Qt::ItemIsEditable : usual;
}

QVariant WatchList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Use:
        return tr("What it is");
    case Status:
        return tr("Signature and claims");
    case Expiry:
        return tr("Expiry");
    case Renewal:
        return tr("Renewal");
    case Timeline:
        return tr("Timeline");
    default:
        return {};
    }
}

void WatchList::tellTimes()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, Expiry), index(rowCount() - 1, Timeline),
            {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole, TimesRole});
}

} // namespace claimsmith::model
