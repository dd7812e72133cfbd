// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

namespace claimsmith::ui {

/// Words that wrap in whatever width they get. Its minimum is one line: QLabel asks for the height that its text needs
/// at no width at all, and the window would grow with every sentence. And it remembers the heights that a layout asks
/// for dozens of times: QLabel shapes the whole text each time.
class WrapLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrapLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    mutable QHash<int, int> m_heights; ///< by width, for m_measured in m_measuredFont
    mutable QString m_measured;
    mutable QFont m_measuredFont;
};

} // namespace claimsmith::ui
