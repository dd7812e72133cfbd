// SPDX-License-Identifier: MIT
#include "keys/keydelegate.h"

#include "keys/placeicon.h"
#include "model/keysmodel.h"
#include "token/verdict.h"
#include "widgets/chip.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace claimsmith::ui {

using model::KeyPlace;
using model::KeysModel;
using model::KeyState;

namespace {

constexpr int sideMargin = 12;
constexpr int lineMargin = 8;
constexpr int iconGap = 6;
/// Digests are cut in the middle to about this many characters.
constexpr int digestCharacters = 13;

bool isDigest(int column) { return column == KeysModel::Thumbprint; }

QFont fontOf(int column)
{
    switch (column) {
    case KeysModel::Name: {
        QFont font = Theme::font(TextRole::Body);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case KeysModel::KeyId:
    case KeysModel::Thumbprint:
        return Theme::font(TextRole::Fixed);
    default:
        return Theme::font(TextRole::Body);
    }
}

/// The drawing before the text of a cell; empty for none.
QString iconOf(const QModelIndex &index)
{
    if (index.column() == KeysModel::Name && index.data(KeysModel::StateRole).toInt() == int(KeyState::Failed))
        return QStringLiteral("warning");
    if (index.column() == KeysModel::Place)
        return placeIcon(static_cast<KeyPlace>(index.data(KeysModel::PlaceRole).toInt()));
    return {};
}

QColor colourOf(const QModelIndex &index)
{
    const Colours &colours = Theme::colours();
    if (index.data(KeysModel::StateRole).toInt() == int(KeyState::Failed) && index.column() == KeysModel::Name)
        return colours.text(token::Tone::Attention);
    const bool isMain = index.column() == KeysModel::Name || index.column() == KeysModel::Kind;
    return isMain ? colours.body : colours.dim;
}

/// A key of another kind is no news; colour is kept for what was checked.
bool isChip(const QModelIndex &index)
{
    return index.column() == KeysModel::ThisToken && index.data(KeysModel::FitToneRole).isValid()
           && index.data(KeysModel::FitRole).toInt() != int(token::SignatureStatus::KeyMismatch);
}

} // namespace

void KeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    QRect rect = option.rect.adjusted(sideMargin, 0, -4, -1);
    if (option.direction == Qt::RightToLeft)
        rect = option.rect.adjusted(4, 0, -sideMargin, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (isChip(index)) {
        const QSize size = Chip::sizeFor(text).boundedTo(rect.size());
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
        Chip::paint(*painter, place, text, static_cast<token::Tone>(index.data(KeysModel::FitToneRole).toInt()));
        painter->restore();
        return;
    }
    const QColor colour = colourOf(index);
    if (const QString icon = iconOf(index); !icon.isEmpty()) {
        const int size = Theme::metrics().icon;
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {size, size}, rect);
        painter->drawPixmap(place, icons::pixmap(icon, size, colour, painter->device()->devicePixelRatio()));
        const int used = size + iconGap;
        rect = option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -used, 0) : rect.adjusted(used, 0, 0, 0);
    }
    painter->setFont(fontOf(index.column()));
    painter->setPen(colour);
    const Qt::TextElideMode elide = isDigest(index.column()) ? Qt::ElideMiddle : Qt::ElideRight;
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, elide, rect.width()));
    painter->restore();
}

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(index.column()));
    const int height = qMax(QFontMetrics(Theme::font(TextRole::Body)).height(), Theme::metrics().icon) + 2 * lineMargin;
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = isDigest(index.column()) ? metrics.averageCharWidth() * digestCharacters
                                         : metrics.horizontalAdvance(text.left(60));
    if (isChip(index))
        width = Chip::sizeFor(text).width();
    if (!iconOf(index).isEmpty())
        width += Theme::metrics().icon + iconGap;
    return {width + sideMargin + 8, height + 1};
}

QWidget *KeyDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setObjectName(QStringLiteral("nameEditor"));
        line->setAccessibleName(tr("Name of the key"));
        line->setPlaceholderText(tr("its own name"));
    }
    return editor;
}

void KeyDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 1, -2, -2));
}

} // namespace claimsmith::ui
