// SPDX-License-Identifier: MIT
#pragma once

#include "model/commandsearch.h"

#include <QAbstractListModel>

namespace claimsmith::model {

/// The rows of the command palette: what matches the text typed so far, the best first.
class CommandsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< QString
        KeysRole,                 ///< QString
        WordMarksRole,            ///< QList<qsizetype>: the matched letters of Qt::DisplayRole
        PlaceMarksRole,           ///< QList<qsizetype>: the matched letters of PlaceRole
        EnabledRole,              ///< bool
        WhyNotRole,               ///< QString, empty where it is enabled or the reason is not known
        RecentRole,               ///< bool
        CommandRole,              ///< qsizetype: its row in what setCommands() got
    };

    using QAbstractListModel::QAbstractListModel;

    /// `recent` has ids, latest first.
    void setCommands(const QList<Command> &commands, const QStringList &recent);
    void setQuery(const QString &query);
    [[nodiscard]] const QString &query() const { return m_query; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::AccessibleTextRole says all of a row in one sentence, also that it cannot be had now.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void search();
    [[nodiscard]] QString spoken(const Command &command) const;
    QList<Command> m_commands;
    QStringList m_recent;
    QString m_query;
    QList<CommandMatch> m_matches;
};

} // namespace claimsmith::model
