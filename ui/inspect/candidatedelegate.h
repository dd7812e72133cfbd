// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace claimsmith::ui {

/// Paints a row of a CandidatesModel: where the token stood and its beginning, and its verdict in words and colour.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claimsmith::ui
