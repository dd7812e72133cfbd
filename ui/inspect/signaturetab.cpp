// SPDX-License-Identifier: MIT
#include "inspect/signaturetab.h"

#include "model/inspection.h"
#include "model/signaturefacts.h"
#include "widgets/theme.h"

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

SignatureTab::SignatureTab(model::Inspection *inspection, QWidget *parent)
    : QTextBrowser(parent)
    , m_inspection(inspection)
{
    setObjectName(u"signatureView"_s);
    setAccessibleName(tr("Signature"));
    setProperty("role", u"bare"_s);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
    connect(m_inspection, &model::Inspection::verdictChanged, this, &SignatureTab::refreshLater);
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &SignatureTab::refreshLater);
}

void SignatureTab::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_stale)
        refresh();
}

void SignatureTab::refreshLater()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void SignatureTab::refresh()
{
    m_stale = false;
    const QString text = html();
    // A verdict that moved on says nothing new here: the selection and the place in the text are kept.
    if (text == m_shown)
        return;
    m_shown = text;
    setHtml(text);
}

QString SignatureTab::html() const
{
    const Colours &colours = Theme::colours();
    const QFont fixed = Theme::font(TextRole::Fixed);
    const auto facts = model::signatureFacts(*m_inspection->token(), m_inspection->verdict(), m_inspection->keys());
    QString out =
        u"<style>td { padding: 3px 16px 3px 0; } .n { color: %1; } .f { font-family: '%2'; } "
        "pre { font-family: '%2'; margin: 2px 0 12px 0; } h4 { color: %1; font-weight: 600; margin: 12px 0 2px 0; }"
        "</style><table cellspacing='0'>"_s.arg(colours.dim.name(), fixed.family());
    for (const model::Fact &fact : facts.facts) {
        out += u"<tr><td class='n'>%1</td><td%2>%3</td></tr>"_s.arg(
            fact.name.toHtmlEscaped(), fact.fixed ? u" class='f'"_s : QString(), fact.value.toHtmlEscaped());
    }
    out += u"</table>"_s;
    for (const model::FactBytes &bytes : facts.bytes) {
        out += u"<h4>%1</h4><pre>%2</pre>"_s.arg(
            tr("%1, %2").arg(bytes.name, model::bytesText(bytes.bytes.size())).toHtmlEscaped(),
            model::hexRows(bytes.bytes).join(u'\n').toHtmlEscaped());
    }
    return out;
}

} // namespace claimsmith::ui
