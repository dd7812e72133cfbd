// SPDX-License-Identifier: MIT
#pragma once

#include "pages.h"

#include <QListWidget>

namespace claimsmith::ui {

/// The list of pages at the left: icons and words, or icons alone.
class NavigationList : public QListWidget
{
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    void setPages(const QList<PageEntry> &pages);
    void setCollapsed(bool collapsed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    bool m_collapsed = false;
};

} // namespace claimsmith::ui
