// SPDX-License-Identifier: MIT
#include "inspect/payloadtab.h"

#include "inspect/editpane.h"
#include "model/inspection.h"
#include "model/signaturefacts.h"
#include "model/tokenediting.h"
#include "widgets/tokenedit.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace claimsmith::ui {

PayloadTab::PayloadTab(model::Inspection *inspection, model::TokenEditing *editing, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_editing(editing)
    , m_reader(new QWidget(this))
    , m_editor(new EditPane(editing, token::Segment::Payload, this))
    , m_pretty(new QPushButton(tr("Pretty"), this))
    , m_exact(new QPushButton(tr("Exact"), this))
    , m_note(new QLabel(this))
    , m_view(new TokenEdit(this))
{
    m_pretty->setObjectName(QStringLiteral("prettyButton"));
    m_pretty->setToolTip(tr("Laid out for reading; order, numbers and escapes as received"));
    m_exact->setObjectName(QStringLiteral("exactButton"));
    m_exact->setToolTip(tr("Exactly the bytes that were signed"));
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_pretty, m_exact}) {
        button->setCheckable(true);
        button->setProperty("role", QStringLiteral("small"));
        group->addButton(button);
    }
    m_pretty->setChecked(true);
    m_note->setProperty("role", QStringLiteral("dim"));
    m_note->setTextFormat(Qt::PlainText);
    m_view->setObjectName(QStringLiteral("payloadView"));
    m_view->setAccessibleName(tr("Payload"));
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setTabChangesFocus(true);
    m_view->setAcceptDrops(false);
    m_view->setProperty("role", QStringLiteral("bare"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_pretty);
    bar->addWidget(m_exact);
    bar->addWidget(m_note, 1);
    auto *reader = new QVBoxLayout(m_reader);
    reader->setContentsMargins(12, 10, 12, 8);
    reader->addLayout(bar);
    reader->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reader);
    layout->addWidget(m_editor);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool checked) {
        if (checked)
            refresh();
    });
    connect(m_inspection, &model::Inspection::tokenChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_editing, &model::TokenEditing::changed, this, &PayloadTab::showEditing);
    showEditing();
}

bool PayloadTab::isExact() const { return m_exact->isChecked(); }

void PayloadTab::setExact(bool exact) { (exact ? m_exact : m_pretty)->setChecked(true); }

QString PayloadTab::text() const { return m_view->text(); }

void PayloadTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void PayloadTab::showEditing()
{
    const bool on = m_editing->isOn();
    m_editor->setVisible(on);
    m_reader->setVisible(!on);
    setFocusProxy(on ? static_cast<QWidget *>(m_editor) : m_view);
}

void PayloadTab::refresh()
{
    m_stale = false;
    const auto token = m_inspection->token();
    const QByteArrayView bytes = token->payloadBytes();
    const bool isJson = !token->payload().isEmpty();
    m_pretty->setEnabled(isJson);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError()) {
        text = model::hexRows(bytes).join(u'\n');
        m_note->setText(tr("%1 that are not UTF-8 text", "size").arg(model::bytesText(bytes.size())));
    } else if (isJson) {
        if (!isExact())
            text = QString::fromUtf8(token->payload().pretty());
        m_note->setText(tr("%1 of JSON", "size").arg(model::bytesText(bytes.size())));
    } else {
        m_note->setText(bytes.isEmpty() ? tr("No payload can be shown")
                                        : tr("%1 of text that is no JSON", "size").arg(model::bytesText(bytes.size())));
    }
    m_view->setText(text);
}

} // namespace claimsmith::ui
