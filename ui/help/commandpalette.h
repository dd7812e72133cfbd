// SPDX-License-Identifier: MIT
#pragma once

#include "help/actionlist.h"

#include <QFrame>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QSettings;

namespace claimsmith::model {
class CommandsModel;
}

namespace claimsmith::ui {

/// A search over everything that can be done in the window now: type a few letters, Enter. Lies over the window, and
/// gives the keyboard back to where it was, on Escape as well as before a command is carried out. The names of the last
/// ones that were used are kept in `settings`: never what they were used on.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    /// `settings` outlives this.
    CommandPalette(QMainWindow *window, QSettings &settings);

    /// Is not listed itself.
    void setOpener(const QAction *opener) { m_opener = opener; }
    /// Shows it, or, where it is shown, takes it away again.
    void toggle();
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void popUp();
    void place();
    void search(const QString &text);
    bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    void select(int row);
    void showCurrent();
    void run(const QModelIndex &row);
    void remember(const QString &id);
    void focusMoved(const QWidget *now);

    QMainWindow *m_window;
    QSettings &m_settings;
    const QAction *m_opener = nullptr;
    model::CommandsModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_hint;
    QList<ListedAction> m_listed;
    QPointer<QWidget> m_former; ///< had the keyboard
};

} // namespace claimsmith::ui
