// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace claimsmith::ui {

/// Paints a row of a CommandsModel: what it does, with the matched letters bold, where it stands, and its keys at the
/// end; a check mark before what is on, a clock before what was used lately. One that cannot be had is dim, and says
/// why where that is known.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claimsmith::ui
