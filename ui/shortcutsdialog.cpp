// SPDX-License-Identifier: MIT
#include "shortcutsdialog.h"

#include "page.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

/// The words of a menu entry without its mnemonic.
QString plainWords(const QAction &action)
{
    QString words = action.text().section(u'\t', 0, 0);
    words.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&');
    return words;
}

/// The page that an action is of, by its title; empty where it works everywhere.
QString placeOf(const QAction &action)
{
    for (const QObject *owner = action.parent(); owner; owner = owner->parent()) {
        if (const auto *page = qobject_cast<const Page *>(owner))
            return page->windowTitle();
    }
    return {};
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QWidget &window, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(u"shortcutsList"_s);
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Action"), tr("Page"), tr("Keys")});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        // An entry whose key belongs to the widget with the focus only shows it behind its text.
        const QString keys = action->shortcut().isEmpty()
                                 ? action->text().section(u'\t', 1)
                                 : QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty() && !action->text().isEmpty())
            new QTreeWidgetItem(list, {plainWords(*action), placeOf(*action), keys});
    }
    list->setCurrentItem(list->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int gap = Theme::metrics().gap;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(540, 520);
}

} // namespace claimsmith::ui
