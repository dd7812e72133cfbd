// SPDX-License-Identifier: MIT
#include "renewal/quietbar.h"

#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace claimsmith::ui {

QuietBar::QuietBar(QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QHBoxLayout(this);
    const Metrics &metrics = Theme::metrics();
    layout->setContentsMargins(metrics.gap, 2 * metrics.grid, metrics.gap, 2 * metrics.grid);
    layout->setSpacing(2 * metrics.grid);
    connect(qApp, &QApplication::focusChanged, this, &QuietBar::rememberFocus);
    hide();
}

QPushButton *QuietBar::addButton(const QString &text, const char *name, const QString &toolTip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setToolTip(toolTip);
    layout()->addWidget(button);
    return button;
}

void QuietBar::come(const QString &words)
{
    setAccessibleName(words);
    show();
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent announcement(this, words);
        QAccessible::updateAccessibility(&announcement);
    }
    emit announced(words);
}

void QuietBar::go()
{
    const QWidget *focus = window()->focusWidget();
    if (focus && isAncestorOf(focus) && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void QuietBar::rememberFocus(QWidget *old, QWidget *now)
{
    if (old && now && isAncestorOf(now) && !isAncestorOf(old))
        m_before = old;
}

} // namespace claimsmith::ui
