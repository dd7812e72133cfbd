// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace claimsmith::model {
class Workbench;
}
namespace claimsmith::token {
struct Verdict;
}

namespace claimsmith::ui {

class ClipboardGuard;

/// What the window lends its pages. Outlives them.
struct PageContext
{
    model::Workbench &workbench; ///< clock, keyring and inspection of this run
    ClipboardGuard &clipboard;
    QStringList pages{}; ///< PageEntry::id of each that the window has
};

/// The menus that a page may add to while it is shown.
enum class PageMenu : quint8 { File, Edit, View, Token, Keys };

/// A page of the main window. Built on first visit; wires itself; says what it can do by these functions.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr)
        : QWidget(parent)
    {}

    /// The page's actions for `menu`, in order; the window shows them while the page is the current one. Their
    /// shortcuts work while it is. The page owns them.
    [[nodiscard]] virtual QList<QAction *> menuActions([[maybe_unused]] PageMenu menu) const { return {}; }

    /// The verdict of the token that the page shows, whose times the clock can be set to; null where it shows none.
    [[nodiscard]] virtual const token::Verdict *verdictInView() const { return nullptr; }

    /// Takes a text as if it had been pasted. False where the page has no use for texts.
    virtual bool openText([[maybe_unused]] const QString &text) { return false; }
    /// Takes a file as if it had been dropped. False where the page has no use for files.
    virtual bool openFile([[maybe_unused]] const QString &path) { return false; }

    /// Sizes of splitters and columns, current tab: never a token or a secret.
    [[nodiscard]] virtual QByteArray saveState() const { return {}; }
    virtual void restoreState([[maybe_unused]] const QByteArray &state) {}

signals:
    /// A hint or what was just done, for the left of the status bar; empty takes it away.
    void statusChanged(const QString &text);
    /// The page's own Open… was pressed: the window asks for a file, as its menu entry does, and calls openFile().
    void openRequested();
    /// verdictInView() is another, or has other times.
    void verdictInViewChanged();
    /// Another page is to be shown: PageEntry::id.
    void pageWanted(const QString &id);
    /// A connection that the user asked for is open to `host`; empty: none is any more.
    void connectionChanged(const QString &host);

protected:
    /// Gives the keyboard to what the page is used by first.
    virtual void takeFocus() { setFocus(); }
    /// For showEvent(): takeFocus() at once where nothing has the keyboard, and where the stack of pages gives it to
    /// whatever comes first, after that; the navigation keeps it.
    void takeFocusWhenShown();
};

} // namespace claimsmith::ui
