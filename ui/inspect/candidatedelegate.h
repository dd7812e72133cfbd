// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/sharedaxis.h"

#include <QStyledItemDelegate>

#include <optional>

namespace claimsmith::ui {

/// Paints a row of a CandidatesModel: where the token stood and its beginning, its verdict in words and colour, and its
/// times on the axis that all rows share.
class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// nullopt: no token of the list has times, and the rows are lower.
    void setAxis(const std::optional<SharedAxis> &axis, bool testTime);
    /// From the edges of a row to its strip, for what stands above the rows.
    [[nodiscard]] static int stripLeft();
    [[nodiscard]] static int stripRight();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::optional<SharedAxis> m_axis;
    bool m_testTime = false;
};

} // namespace claimsmith::ui
