// SPDX-License-Identifier: MIT
#include "shortcutsdialog.h"

#include "help/actionlist.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

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
        const QString keys = keysOf(*action);
        if (!keys.isEmpty() && !action->text().isEmpty())
            new QTreeWidgetItem(list, {plainWords(*action), pageOf(*action), keys});
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
