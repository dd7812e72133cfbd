// SPDX-License-Identifier: MIT
#include "craft/rawjsonview.h"

#include "model/claimformmodel.h"
#include "model/signaturefacts.h"
#include "widgets/jsonedit.h"
#include "widgets/look.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::ClaimFormModel;

RawJsonView::RawJsonView(ClaimFormModel *form, QUndoStack *undo, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_edit(new JsonEdit(
          undo, form->part() == token::FormPart::Header ? jose::Segment::Header : jose::Segment::Payload, this))
    , m_state(new WrapLabel(this))
    , m_indent(new QPushButton(tr("Indent"), this))
    , m_compact(new QPushButton(tr("Compact"), this))
{
    setObjectName(u"rawJson"_s);
    m_edit->setObjectName(u"rawEdit"_s);
    m_edit->setAccessibleName(form->part() == token::FormPart::Header ? tr("Header as JSON") : tr("Claims as JSON"));
    m_state->setObjectName(u"rawStateLabel"_s);
    m_indent->setObjectName(u"indentButton"_s);
    m_indent->setToolTip(tr("Lay the text out for reading. The token holds it as it stands here"));
    m_compact->setObjectName(u"compactButton"_s);
    m_compact->setToolTip(tr("Take out the white space between values"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    for (QPushButton *button : {m_indent, m_compact}) {
        button->setProperty("role", u"small"_s);
        foot->addWidget(button, 0, Qt::AlignTop);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_edit, 1);
    layout->addLayout(foot);
    connect(m_edit, &JsonEdit::jsonEdited, this, &RawJsonView::take);
    connect(m_edit, &JsonEdit::typingEnded, form, &ClaimFormModel::finishTyping);
    connect(m_indent, &QPushButton::clicked, this, [this] { m_form->layOut(true); });
    connect(m_compact, &QPushButton::clicked, this, [this] { m_form->layOut(false); });
    connect(form, &ClaimFormModel::rawTextChanged, this, &RawJsonView::refresh);
    refresh();
}

void RawJsonView::take(const QByteArray &json) { m_form->setRawText(QString::fromUtf8(json)); }

void RawJsonView::refresh()
{
    m_edit->setJson(m_form->rawText().toUtf8());
    showState();
}

void RawJsonView::showState()
{
    QString role = u"dim"_s;
    QString words;
    m_edit->clearFault();
    if (const auto &fault = m_form->rawFault()) {
        m_edit->setFault(QStringView(m_form->rawText()).left(fault->place.characters).toUtf8().size(), fault->words);
        words = tr("%1. The form stays as it was.").arg(fault->words);
        role = u"refused"_s;
    } else if (m_form->text().isEmpty()) {
        words = tr("A value of the form is refused and not shown here.");
        role = u"refused"_s;
    } else {
        words = tr("%1, signed exactly as they stand here", "size").arg(model::bytesText(m_form->text().size()));
    }
    m_edit->setAccessibleDescription(words);
    m_indent->setEnabled(!m_form->rawFault());
    m_compact->setEnabled(!m_form->rawFault());
    m_state->setText(words);
    setLook(m_state, "role", role);
}

} // namespace claimsmith::ui
