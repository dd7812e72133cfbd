// SPDX-License-Identifier: MIT
#include "widgets/wraplabel.h"

namespace claimsmith::ui {

namespace {

/// A layout tries a handful of widths; a window that is being resized, each in turn.
constexpr qsizetype mostHeights = 16;
/// What sizeHint() takes the words to be wrapped to, where a layout does not say.
constexpr int usualWidth = 240;

} // namespace

WrapLabel::WrapLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrapLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {1, fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize WrapLabel::sizeHint() const { return {usualWidth, heightForWidth(usualWidth)}; }

int WrapLabel::heightForWidth(int width) const
{
    if (m_measured != text() || m_measuredFont != font() || m_heights.size() >= mostHeights) {
        m_heights.clear();
        m_measured = text();
        m_measuredFont = font();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

} // namespace claimsmith::ui
