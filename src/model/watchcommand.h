// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchlist.h"

#include <QUndoCommand>

namespace claimsmith::model {

/// Watched tokens put in the place of others, by their handles; those of one side alone come or go.
class WatchCommand : public QUndoCommand
{
public:
    WatchCommand(WatchList *list, QList<WatchedToken> before, QList<WatchedToken> after, const QString &words)
        : QUndoCommand(words)
        , m_list(list)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void undo() override { m_list->exchange(m_after, m_before); }
    void redo() override { m_list->exchange(m_before, m_after); }

private:
    WatchList *m_list;
    QList<WatchedToken> m_before;
    QList<WatchedToken> m_after;
};

} // namespace claimsmith::model
