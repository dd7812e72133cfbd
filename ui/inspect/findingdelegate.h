// SPDX-License-Identifier: MIT
#pragma once

#include "token/findings.h"
#include "token/words.h"

#include <QStyledItemDelegate>

namespace claimsmith::ui {

[[nodiscard]] token::Tone toneOf(token::Severity severity);

/// Paints a row of a FindingsModel: severity and title, the message wrapped, place and reference.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claimsmith::ui
