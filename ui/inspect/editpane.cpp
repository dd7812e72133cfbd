// SPDX-License-Identifier: MIT
#include "inspect/editpane.h"

#include "jose/json.h"
#include "model/signaturefacts.h"
#include "model/textplace.h"
#include "model/tokenediting.h"
#include "widgets/jsonedit.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

using token::Segment;

EditPane::EditPane(model::TokenEditing *editing, Segment part, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_part(part)
    , m_note(new QLabel(this))
    , m_layOut(new QPushButton(tr("Lay Out"), this))
    , m_editor(new JsonEdit(editing->undoStack(), part, this))
    , m_fault(new WrapLabel(this))
{
    const bool isHeader = part == Segment::Header;
    m_editor->setObjectName(isHeader ? QStringLiteral("headerEditor") : QStringLiteral("payloadEditor"));
    m_editor->setAccessibleName(isHeader ? tr("Header as JSON") : tr("Payload as JSON"));
    m_layOut->setObjectName(isHeader ? QStringLiteral("layOutHeaderButton") : QStringLiteral("layOutPayloadButton"));
    m_layOut->setProperty("role", QStringLiteral("small"));
    m_layOut->setToolTip(tr("Lay the JSON out with line breaks and indents; the white space is signed too"));
    m_note->setProperty("role", QStringLiteral("dim"));
    m_note->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(isHeader ? QStringLiteral("headerFaultLabel") : QStringLiteral("payloadFaultLabel"));
    m_fault->setProperty("role", QStringLiteral("refused"));
    m_fault->setTextFormat(Qt::PlainText);
    m_editor->setMinimumHeight(48);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_layOut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(bar);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_fault);
    setTabOrder(m_editor, m_layOut);
    setFocusProxy(m_editor);

    connect(m_layOut, &QPushButton::clicked, this, &EditPane::layOut);
    connect(editing, &model::TokenEditing::changed, this, &EditPane::refresh);
    connect(editing, &model::TokenEditing::textChanged, this, [this](Segment changed) {
        if (changed == m_part)
            refresh();
    });
    connect(
        m_editor, &JsonEdit::jsonEdited, this, [this](const QByteArray &json) { m_editing->setText(m_part, json); });
    connect(m_editor, &JsonEdit::typingEnded, m_editing, &model::TokenEditing::finishTyping);
    connect(m_editor, &TokenEdit::tooMuchText, this, [this](qsizetype characters) {
        emit m_editing->refused(
            tr("That is %L1 characters: more than any token. A token may have 4 MiB.").arg(characters));
    });
}

void EditPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void EditPane::refresh()
{
    if (!isVisible())
        return;
    const QByteArray text = m_editing->text(m_part);
    m_editor->setJson(text);
    m_editor->setEditable(m_editing->isOn());
    const QString size = model::bytesText(text.size());
    const QString state = m_editing->isEdited(m_part) ? tr("edited") : tr("as received");
    m_note->setText(m_editor->isText() ? tr("%1, %2", "size, state").arg(size, state)
                                       : tr("%1 that cannot be edited as text").arg(size));
    showFault(text);
}

void EditPane::showFault(const QByteArray &text)
{
    const auto fault = m_editing->fault(m_part);
    QString words;
    if (fault) {
        m_editor->setFault(fault->offset, model::placelessMessage(*fault));
        words = m_editor->isText() ? model::placedMessage(*fault, text) : model::placelessMessage(*fault);
    } else {
        m_editor->clearFault();
    }
    m_layOut->setEnabled(m_editing->isOn() && !fault);
    m_fault->setVisible(fault.has_value());
    m_fault->setText(words);
    m_editor->setAccessibleDescription(words);
}

void EditPane::layOut()
{
    const auto json = jose::Json::parse(m_editing->text(m_part));
    if (json)
        m_editing->edit(m_part, json->pretty(), tr("lay out"));
}

} // namespace claimsmith::ui
