// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QFontMetrics;

namespace claimsmith::ui {

/// The second line of a meaning, cut to fit: a date with its separator, and how long ago or in how long.
struct DetailLine
{
    QString detail;
    QString relative;
};
/// The relative text is what people come for: it is kept whole as long as it fits alone, and the detail is cut.
[[nodiscard]] DetailLine fitDetail(
    const QString &detail, const QString &relative, const QFontMetrics &metrics, int width);

/// Paints a row of a ClaimsModel: name and value in the fixed font, the meaning with its second line of date and
/// relative time, which has the colour of its tone.
class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of a row's first text line with its margins: where a branch mark belongs.
    [[nodiscard]] static int firstLineHeight();

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace claimsmith::ui
