// SPDX-License-Identifier: MIT
#include "widgets/style.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

Style::Style()
    : QProxyStyle(u"fusion"_s)
{}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = Theme::scheme() == Scheme::Contrast ? 2 : 1;
    painter->setPen(QPen(Theme::colours().accent, width));
    painter->setBrush(Qt::NoBrush);
    // Of a tab it is the rectangle of its text, less a margin that style sheets have taken off already.
    const QRect place = qobject_cast<const QTabBar *>(widget) ? option->rect.adjusted(-6, -3, 6, 3) : option->rect;
    painter->drawRoundedRect(
        QRectF(place).adjusted(width / 2, width / 2, -width / 2, -width / 2 - (width > 1 ? 0 : 1)), 3, 3);
    painter->restore();
}

QIcon Style::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    switch (standardIcon) {
    case SP_LineEditClearButton:
        return icons::icon(u"cross"_s, [] { return Theme::colours().dim; });
    case SP_MessageBoxCritical:
        return icons::icon(u"warning"_s, [] { return Theme::colours().text(token::Tone::Refused); });
    case SP_MessageBoxWarning:
        return icons::icon(u"warning"_s, [] { return Theme::colours().text(token::Tone::Attention); });
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icons::icon(u"info"_s, [] { return Theme::colours().accent; });
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace claimsmith::ui
