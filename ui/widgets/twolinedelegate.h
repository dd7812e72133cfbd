// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/twolines.h"

#include <QStyledItemDelegate>

namespace claimsmith::ui {

/// Paints the cells of a list of tokens in two lines, and the verdict of each as a chip.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What the list calls its things.
    struct Places
    {
        int chipColumn;
        int toneRole;  ///< a token::Tone, of the chip and of the expiry
        int timesRole; ///< token::ValidityTimes, or nothing
    };
    TwoLineDelegate(const Places &places, QObject *parent);

    /// What a cell says that is no chip.
    [[nodiscard]] virtual TwoLines linesOf(const QModelIndex &index) const = 0;
    /// For the expiry: what the model says of it, in its tone, above its date.
    [[nodiscard]] TwoLines expiryLines(const QModelIndex &index) const;

private:
    Places m_places;
};

} // namespace claimsmith::ui
