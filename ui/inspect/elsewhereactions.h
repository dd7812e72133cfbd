// SPDX-License-Identifier: MIT
#pragma once

#include "pageactions.h"

namespace claimsmith::ui {

class DetailsCard;
class ElsewhereTab;

/// What the Inspect page offers for the tables of other judges: to see them, to copy them, and to set the clock to a
/// row.
class ElsewhereActions : public PageActions
{
    Q_OBJECT
public:
    /// `details` and what `context` holds outlive this.
    ElsewhereActions(const PageContext &context, DetailsCard *details, QObject *parent);

signals:
    /// What was done, for the status bar.
    void done(const QString &text);

private:
    void refresh();
    ElsewhereTab *m_tab;
    QList<QAction *> m_copies;
    QAction *m_setClock;
};

} // namespace claimsmith::ui
