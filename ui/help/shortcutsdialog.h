// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QMainWindow;
class QTreeWidget;

namespace claimsmith::ui {

/// Every key of a window and its pages, by page, read from their actions, so that the list is always right. Stays open
/// beside the window while one works.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `pages` has the titles of the pages in their order; what works on all of them stands before. Only pages that
    /// were built have keys to show.
    ShortcutsDialog(const QMainWindow &window, const QStringList &pages, QWidget *parent = nullptr);

private:
    void fill(const QMainWindow &window, const QStringList &pages);
    void filter(const QString &text);
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_nothing;
};

} // namespace claimsmith::ui
