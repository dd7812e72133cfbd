// SPDX-License-Identifier: MIT
#include "help/shortcutsdialog.h"

#include "help/actionlist.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Keys };

/// Each word stands in what a key does or in the keys themselves.
bool hasAll(const QTreeWidgetItem &row, const QStringList &words)
{
    const QString text = row.text(What) + u' ' + row.text(Keys);
    return std::ranges::all_of(words, [&text](const QString &w) { return text.contains(w, Qt::CaseInsensitive); });
}

/// Every action of the window, also those that the page in front has not: what the menus show first, as they do.
QList<const QAction *> inMenuOrder(const QMainWindow &window)
{
    QList<const QAction *> ordered;
    for (const ListedAction &entry : listedActions(window))
        ordered.append(entry.action);
    const QList<QAction *> all = window.findChildren<QAction *>();
    for (const QAction *action : all) {
        if (!ordered.contains(action))
            ordered.append(action);
    }
    return ordered;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMainWindow &window, const QStringList &pages, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("No key does anything called so."), this))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_search->setObjectName(u"shortcutsSearch"_s);
    m_search->setPlaceholderText(tr("Search by what it does or by its keys"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->addAction(icons::icon(u"inspect"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setProperty("role", u"framed"_s);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setHeaderHidden(true); // read out, but nobody has to be told
    m_list->ensurePolished();      // the height of a row is taken when it is first laid out
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(Theme::metrics().gap);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_nothing->setProperty("role", u"dim"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    const int gap = Theme::metrics().gap;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(buttons);
    resize(560, 600);
    fill(window, pages);
    m_search->setFocus();
}

void ShortcutsDialog::fill(const QMainWindow &window, const QStringList &pages)
{
    QHash<QString, QTreeWidgetItem *> groups;
    const auto addGroup = [&](const QString &page, const QString &title) {
        auto *group = new QTreeWidgetItem(m_list, {title});
        QFont font = m_list->font();
        font.setWeight(QFont::DemiBold);
        group->setFont(What, font);
        groups.insert(page, group);
    };
    addGroup({}, tr("Everywhere"));
    for (const QString &page : pages)
        addGroup(page, page);
    for (const QAction *action : inMenuOrder(window)) {
        QTreeWidgetItem *group = groups.value(pageOf(*action));
        const QString keys = keysOf(*action);
        if (group && !keys.isEmpty() && !action->text().isEmpty())
            (new QTreeWidgetItem(group, {plainWords(*action), keys}))->setToolTip(What, action->statusTip());
    }
    filter({});
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::filter(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool shown = false;
        for (int row = 0; row < group->childCount(); ++row) {
            const bool fits = hasAll(*group->child(row), words);
            group->child(row)->setHidden(!fits);
            shown = shown || fits;
        }
        group->setHidden(!shown);
        group->setExpanded(true);
        any = any || shown;
    }
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
}

} // namespace claimsmith::ui
