// SPDX-License-Identifier: MIT
#include "model/commandsmodel.h"

namespace claimsmith::model {

using namespace Qt::StringLiterals;

void CommandsModel::setCommands(const QList<Command> &commands, const QStringList &recent)
{
    m_commands = commands;
    m_recent = recent;
    search();
}

void CommandsModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    search();
}

void CommandsModel::search()
{
    beginResetModel();
    m_matches = searchCommands(m_commands, m_query, m_recent);
    endResetModel();
}

int CommandsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

QVariant CommandsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CommandMatch &match = m_matches.at(index.row());
    const Command &command = m_commands.at(match.command);
    switch (role) {
    case Qt::DisplayRole:
        return command.words;
    case Qt::ToolTipRole:
        return command.whyNot.isEmpty() ? command.tip : command.whyNot;
    case Qt::AccessibleTextRole:
        return spoken(command);
    case Qt::CheckStateRole:
        return command.checked ? QVariant(*command.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case PlaceRole:
        return command.place;
    case KeysRole:
        return command.keys;
    case WordMarksRole:
        return QVariant::fromValue(match.words);
    case PlaceMarksRole:
        return QVariant::fromValue(match.place);
    case EnabledRole:
        return command.enabled;
    case WhyNotRole:
        return command.whyNot;
    case RecentRole:
        return match.recent;
    case CommandRole:
        return QVariant::fromValue(match.command);
    default:
        return {};
    }
}

QString CommandsModel::spoken(const Command &command) const
{
    QStringList parts{command.words, command.place, command.keys};
    if (command.checked)
        parts.append(*command.checked ? tr("on") : tr("off"));
    if (!command.enabled)
        parts.append(command.whyNot.isEmpty() ? tr("not available now") : command.whyNot);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace claimsmith::model
