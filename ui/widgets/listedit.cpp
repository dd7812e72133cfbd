// SPDX-License-Identifier: MIT
#include "widgets/listedit.h"

#include "widgets/fieldedit.h"
#include "widgets/flowlayout.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPushButton>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

ListEdit::ListEdit(QUndoStack *undo, QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(this))
    , m_field(new FieldEdit(undo, this))
{
    setObjectName(u"listEdit"_s);
    setProperty("role", u"field"_s);
    m_flow->setContentsMargins(6, 2, 4, 2);
    m_flow->setSpacing(4);
    m_field->setProperty("role", u"bare"_s);
    m_field->setPlaceholderText(tr("add…"));
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(u"add…  "_s) + 16);
    m_field->installEventFilter(this);
    m_flow->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &ListEdit::typed);
}

void ListEdit::setItems(const QStringList &items)
{
    if (items == m_items && m_chips.size() == items.size())
        return;
    m_items = items;
    while (m_chips.size() > items.size()) {
        QPushButton *const gone = m_chips.takeLast();
        m_flow->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // it may be the one that was just pressed
    }
    while (m_chips.size() < items.size()) {
        auto *chip = new QPushButton(this);
        chip->setProperty("role", u"chip"_s);
        chip->setFocusPolicy(Qt::ClickFocus);
        chip->setFont(Theme::font(TextRole::Small));
        chip->installEventFilter(this);
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        connect(chip, &QPushButton::clicked, this, [this, chip] { remove(m_chips.indexOf(chip)); });
        m_chips.append(chip);
        chip->show();
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        QPushButton *const chip = m_chips.at(i);
        const QString shown = chip->fontMetrics().elidedText(items.at(i), Qt::ElideMiddle, 180);
        chip->setText(QString(shown).replace(u'&', "&&"_L1) + u"  ×"_s);
        chip->setAccessibleName(items.at(i));
        chip->setToolTip(tr("Take this out of the list"));
    }
    updateGeometry();
}

void ListEdit::change(const QStringList &items)
{
    setItems(items);
    emit edited(items);
}

void ListEdit::remove(qsizetype index)
{
    if (index < 0 || index >= m_items.size())
        return;
    QStringList left = m_items;
    left.removeAt(index);
    m_field->setFocus(Qt::OtherFocusReason);
    change(left);
}

void ListEdit::takeTyped()
{
    const QString text = m_field->text().trimmed();
    m_field->clear();
    if (text.isEmpty())
        return;
    QStringList items = m_items;
    if (m_ofWords)
        items += text.split(u' ', Qt::SkipEmptyParts);
    else
        items += text;
    change(items);
}

void ListEdit::typed(const QString &text)
{
    const bool ends = text.endsWith(u',') || (m_ofWords && text.endsWith(u' '));
    if (!ends)
        return;
    m_field->setText(text.chopped(1));
    takeTyped();
}

bool ListEdit::keyInField(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_field->text().trimmed().isEmpty())
            return false;
        takeTyped();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
        if (m_field->cursorPosition() > 0 || m_field->hasSelectedText() || m_chips.isEmpty())
            return false;
        focusChip(m_chips.size() - 1);
        return true;
    default:
        return false;
    }
}

bool ListEdit::keyOnChip(qsizetype index, int key)
{
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(index);
        return true;
    case Qt::Key_Left:
        focusChip(std::max<qsizetype>(index - 1, 0));
        return true;
    case Qt::Key_Right:
        focusChip(index + 1);
        return true;
    default:
        return false;
    }
}

void ListEdit::focusChip(qsizetype index)
{
    if (index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

void ListEdit::markFocus(bool focused) { setLook(this, "focused", focused); }

bool ListEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        const auto plain = keys->modifiers() & ~Qt::KeypadModifier;
        if (plain == Qt::NoModifier
            && (watched == m_field ? keyInField(keys->key())
                                   : keyOnChip(m_chips.indexOf(static_cast<QPushButton *>(watched)), keys->key())))
            return true;
    } else if (watched == m_field && event->type() == QEvent::FocusIn) {
        markFocus(true);
    } else if (watched == m_field && event->type() == QEvent::FocusOut) {
        markFocus(false);
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            takeTyped();
    }
    return QFrame::eventFilter(watched, event);
}

void ListEdit::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    m_field->setFocus(Qt::MouseFocusReason);
}

} // namespace claimsmith::ui
