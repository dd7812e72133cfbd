// SPDX-License-Identifier: MIT
#include "inspect/claimdelegate.h"

#include "model/claimsmodel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace claimsmith::ui {

using model::ClaimsModel;

namespace {

constexpr int sideMargin = 12;
constexpr int endMargin = 6;
constexpr int lineMargin = 6;

bool hasSecondLine(const QModelIndex &index)
{
    return !index.data(ClaimsModel::MeaningRole).toString().isEmpty()
           && !(index.data(ClaimsModel::DetailRole).toString().isEmpty()
                && index.data(ClaimsModel::RelativeRole).toString().isEmpty());
}

QFont fontOf(const QModelIndex &index)
{
    switch (index.column()) {
    case ClaimsModel::Name:
        return Theme::font(TextRole::FixedStrong);
    case ClaimsModel::Value:
        return Theme::font(TextRole::Fixed);
    default:
        return Theme::font(TextRole::Body);
    }
}

/// One line for all columns of a row: the first text line stands at the same height in each.
int textLineHeight()
{
    return qMax(
        QFontMetrics(Theme::font(TextRole::Body)).height(), QFontMetrics(Theme::font(TextRole::Fixed)).height());
}

/// Draws `text` from the leading edge of `rect` and gives back what is left of it.
QRect drawRun(
    QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const QString &text, const QColor &colour)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const int used = painter->fontMetrics().horizontalAdvance(shown);
    return direction == Qt::RightToLeft ? rect.adjusted(0, 0, -used, 0) : rect.adjusted(used, 0, 0, 0);
}

/// Of the longest line. Longer values than fit any column are not measured whole.
int textWidth(const QModelIndex &index)
{
    const QFontMetrics metrics(fontOf(index));
    if (index.column() != ClaimsModel::Meaning)
        return metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString().left(80));
    const QString relative = index.data(ClaimsModel::RelativeRole).toString();
    QString second = index.data(ClaimsModel::DetailRole).toString();
    if (!relative.isEmpty())
        second += QStringLiteral(" · ") + relative;
    return qMax(
        metrics.horizontalAdvance(index.data(ClaimsModel::MeaningRole).toString()), metrics.horizontalAdvance(second));
}

/// The second line: "Thu 12 Mar 2026 14:03:10 CET · 2 h 14 min ago".
void drawDetail(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const QModelIndex &index)
{
    const Colours &colours = Theme::colours();
    const QString detail = index.data(ClaimsModel::DetailRole).toString();
    const QString relative = index.data(ClaimsModel::RelativeRole).toString();
    const QVariant tone = index.data(ClaimsModel::ToneRole);
    const QColor toned = tone.isValid() ? colours.text(static_cast<token::Tone>(tone.toInt())) : colours.dim;
    if (relative.isEmpty()) {
        drawRun(painter, rect, direction, detail, toned);
        return;
    }
    const DetailLine line = fitDetail(detail, relative, painter->fontMetrics(), rect.width());
    drawRun(painter, drawRun(painter, rect, direction, line.detail, colours.dim), direction, line.relative, toned);
}

} // namespace

DetailLine fitDetail(const QString &detail, const QString &relative, const QFontMetrics &metrics, int width)
{
    const QString separator = QStringLiteral(" · ");
    if (detail.isEmpty() || relative.isEmpty())
        return {metrics.elidedText(detail, Qt::ElideRight, width), metrics.elidedText(relative, Qt::ElideRight, width)};
    const QString whole = detail + separator;
    const int left = width - metrics.horizontalAdvance(relative);
    if (metrics.horizontalAdvance(whole) <= left)
        return {whole, relative};
    // A date of a letter or two says nothing.
    const int least = metrics.horizontalAdvance(detail.left(6) + u'…' + separator);
    if (left < least)
        return {{}, left >= 0 ? relative : metrics.elidedText(relative, Qt::ElideRight, width)};
    return {
        metrics.elidedText(detail, Qt::ElideRight, left - metrics.horizontalAdvance(separator)) + separator, relative};
}

int ClaimDelegate::firstLineHeight() { return textLineHeight() + 2 * lineMargin; }

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    const bool isName = index.column() == ClaimsModel::Name;
    const int before = isName ? 0 : sideMargin;
    QRect rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(endMargin, 0, -before, -1)
                                                     : option.rect.adjusted(before, 0, -endMargin, -1);
    const QFont font = fontOf(index);
    painter->setFont(font);
    const int lineHeight = textLineHeight();
    QRect line(rect.left(), rect.top() + lineMargin, rect.width(), lineHeight);
    if (index.column() != ClaimsModel::Meaning) {
        const bool marked = isName && index.data(ClaimsModel::DuplicateRole).toBool();
        const QColor colour = marked ? colours.text(token::Tone::Attention) : colours.body;
        drawRun(painter, line, option.direction, index.data(Qt::DisplayRole).toString(), colour);
        painter->restore();
        return;
    }
    const QString meaning = index.data(ClaimsModel::MeaningRole).toString();
    if (!meaning.isEmpty()) {
        drawRun(painter, line, option.direction, meaning, colours.body);
        line.translate(0, lineHeight);
    }
    drawDetail(painter, line, option.direction, index);
    painter->restore();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int lines = hasSecondLine(index.siblingAtColumn(ClaimsModel::Meaning)) ? 2 : 1;
    return {textWidth(index) + sideMargin + endMargin, lines * textLineHeight() + 2 * lineMargin + 1};
}

QWidget *ClaimDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("claimEditor"));
    editor->setFont(fontOf(index));
    const QString name = index.data(ClaimsModel::NameRole).toString();
    editor->setAccessibleName(
        index.column() == ClaimsModel::Name ? tr("Name of %1").arg(name) : tr("Value of %1").arg(name));
    return editor;
}

void ClaimDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A verdict that moves on must not take away what was typed meanwhile.
    auto *line = static_cast<QLineEdit *>(editor);
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void ClaimDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = qMin(editor->sizeHint().height(), option.rect.height());
    editor->setGeometry(option.rect.left(), option.rect.top(), option.rect.width(), height);
}

} // namespace claimsmith::ui
