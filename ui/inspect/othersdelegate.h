// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace claimsmith::ui {

/// Draws the table of other judges: a chip for the answer; what a rule says below it, name beside words that wrap.
class OthersDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claimsmith::ui
