// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace claimsmith::ui {

/// Paints a row of a ClaimsModel: name and value in the fixed font, the meaning with its second line of date and
/// relative time, which has the colour of its tone.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claimsmith::ui
