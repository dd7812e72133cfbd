// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace claimsmith::ui {

/// "Offline" with a check mark: the program has no connection and makes none by itself.
class OfflineMark : public QWidget
{
    Q_OBJECT
public:
    explicit OfflineMark(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace claimsmith::ui
