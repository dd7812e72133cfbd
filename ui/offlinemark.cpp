// SPDX-License-Identifier: MIT
#include "offlinemark.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 14;
constexpr int markGap = 4;

} // namespace

OfflineMark::OfflineMark(QWidget *parent)
    : QWidget(parent)
{
    setHost({});
}

void OfflineMark::setHost(const QString &host)
{
    m_host = host;
    if (host.isEmpty()) {
        setAccessibleName(tr("Offline"));
        setAccessibleDescription(tr("Nothing that is shown here leaves this machine. No connection is open, "
                                    "and none is opened unless you ask for it."));
    } else {
        setAccessibleName(tr("Asking %1").arg(host));
        setAccessibleDescription(tr("A connection that you asked for is open. No token and no key is sent."));
    }
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

QSize OfflineMark::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(accessibleName()) + markGap + markSize, metrics.height() + 2};
}

void OfflineMark::paintEvent(QPaintEvent *)
{
    const QColor colour = Theme::colours().text(m_host.isEmpty() ? token::Tone::Good : token::Tone::Attention);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setPen(colour);
    const QRect words =
        mirrored ? rect().adjusted(markSize + markGap, 0, 0, 0) : rect().adjusted(0, 0, -markSize - markGap, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, accessibleName());
    painter.drawPixmap(QPointF(mirrored ? 0 : width() - markSize, (height() - markSize) / 2.0),
        icons::pixmap(
            m_host.isEmpty() ? u"check"_s : u"fetch"_s, markSize, colour, painter.device()->devicePixelRatio()));
}

} // namespace claimsmith::ui
