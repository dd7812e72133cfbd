// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace claimsmith::ui {

/// Paints a cell of a History in two lines: the token masked and what it is, whose it is and who issued it, its verdict
/// as a chip, its end and when it was seen as a distance, with the date and the origin below.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claimsmith::ui
