// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/twolinedelegate.h"

namespace claimsmith::ui {

/// Paints a cell of a History in two lines: the token masked and what it is, whose it is and who issued it, its verdict
/// as a chip, its end and when it was seen as a distance, with the date and the origin below.
class HistoryDelegate : public TwoLineDelegate
{
    Q_OBJECT
public:
    explicit HistoryDelegate(QObject *parent = nullptr);

protected:
    [[nodiscard]] TwoLines linesOf(const QModelIndex &index) const override;
};

} // namespace claimsmith::ui
