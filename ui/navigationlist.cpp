// SPDX-License-Identifier: MIT
#include "navigationlist.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleRole = Qt::UserRole;
/// What style.qss puts around the words: padding of the list and of the item, mark, border.
constexpr int around = 2 * 8 + 9 + 3 + 1;
constexpr int narrowestExpanded = 168;

} // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pages"));
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [](QListWidgetItem *current, QListWidgetItem *former) {
        for (QListWidgetItem *item : {current, former}) {
            if (!item)
                continue;
            QFont font = item->listWidget()->font();
            font.setWeight(item == current ? QFont::DemiBold : QFont::Normal);
            item->setFont(font);
        }
    });
}

void NavigationList::setPages(const QList<PageEntry> &pages)
{
    clear();
    for (const PageEntry &page : pages) {
        auto *item = new QListWidgetItem(icons::icon(page.icon), page.title, this);
        item->setData(TitleRole, page.title);
        item->setData(Qt::AccessibleTextRole, page.title);
        const QString shortcut = page.shortcut.toString(QKeySequence::NativeText);
        item->setToolTip(shortcut.isEmpty() ? page.title : u"%1 (%2)"_s.arg(page.title, shortcut));
    }
    layOut();
}

void NavigationList::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    layOut();
}

void NavigationList::layOut()
{
    const int icon = Theme::metrics().icon;
    setIconSize({icon, icon});
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    int words = 0;
    for (int row = 0; row < count(); ++row) {
        const QString title = item(row)->data(TitleRole).toString();
        words = std::max(words, QFontMetrics(strong).horizontalAdvance(title));
        item(row)->setText(m_collapsed ? QString() : title);
    }
    setFixedWidth(m_collapsed ? around + icon + 12 : std::max(narrowestExpanded, around + icon + words + 30));
}

void NavigationList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        layOut();
}

} // namespace claimsmith::ui
