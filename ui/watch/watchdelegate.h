// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/sharedaxis.h"
#include "widgets/twolinedelegate.h"

namespace claimsmith::ui {

/// Paints a cell of a WatchList in two lines: what the token is called and what it is, its verdict as a chip, its end
/// as a distance and as a date, what renews it, and its times on the axis that all rows share.
class WatchDelegate : public TwoLineDelegate
{
    Q_OBJECT
public:
    explicit WatchDelegate(QObject *parent = nullptr);

    void setAxis(const SharedAxis &axis, bool testTime);
    /// From the edges of the timeline's column to its strips.
    static constexpr int stripMargin = 12;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] TwoLines linesOf(const QModelIndex &index) const override;

private:
    SharedAxis m_axis;
    bool m_testTime = false;
};

} // namespace claimsmith::ui
