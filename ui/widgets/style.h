// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace claimsmith::ui {

/// Fusion with a plain frame around what has the keyboard, and with the program's own icons where Qt would search the
/// icon themes of the desktop: their files are many, and reading them took a tenth of the time to the first paint.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returnData = nullptr) const override;
};

} // namespace claimsmith::ui
