// SPDX-License-Identifier: MIT
#include "craft/responsecard.h"

#include "model/crafting.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using token::SnippetKind;

namespace {

/// The tokens are shown in full above: here their beginning is enough.
QString abridged(QByteArray json, const QByteArray &token)
{
    constexpr qsizetype shown = 18;
    if (token.size() > shown)
        json.replace(token, token.first(shown) + "…");
    return QString::fromUtf8(json);
}

} // namespace

ResponseCard::ResponseCard(model::Crafting *crafting, QWidget *parent)
    : QWidget(parent)
    , m_crafting(crafting)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy as"), this))
    , m_save(new QPushButton(tr("Save…"), this))
{
    auto *card = new Card(tr("OAuth response"), this);
    m_text->setObjectName(u"responseText"_s);
    m_text->setAccessibleName(tr("OAuth response, tokens abridged"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setProperty("role", u"bare"_s);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(Theme::font(TextRole::Fixed));
    m_text->document()->setDocumentMargin(0);
    // The tokens above take what they need, and this the rest.
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_text->setMinimumHeight(4 * m_text->fontMetrics().lineSpacing());
    m_copy->setObjectName(u"copyAsButton"_s);
    m_copy->setToolTip(tr("Copy the tokens as JSON, as a command, or as a program that verifies them"));
    m_save->setObjectName(u"saveButton"_s);
    m_save->setToolTip(tr("Write the tokens to a file"));
    auto *copyMenu = new QMenu(m_copy);
    auto *saveMenu = new QMenu(m_save);
    for (const SnippetKind kind : token::snippetKinds()) {
        connect(copyMenu->addAction(token::snippetName(kind)), &QAction::triggered, this,
            [this, kind] { emit copyWanted(kind); });
        connect(saveMenu->addAction(token::snippetName(kind)), &QAction::triggered, this,
            [this, kind] { emit saveWanted(kind); });
    }
    m_copy->setMenu(copyMenu);
    m_save->setMenu(saveMenu);
    for (QPushButton *button : {m_copy, m_save}) {
        button->setProperty("role", u"small"_s);
        card->addHeaderWidget(button);
    }
    card->bodyLayout()->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(crafting, &model::Crafting::settled, this, &ResponseCard::refresh);
    connect(crafting, &model::Crafting::choicesChanged, this, &ResponseCard::refresh);
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, [this] { m_text->setFont(Theme::font(TextRole::Fixed)); });
    refresh();
}

QWidget *ResponseCard::firstWidget() const { return m_copy; }

void ResponseCard::refresh()
{
    const bool complete = m_crafting->isComplete();
    m_copy->setEnabled(complete);
    m_save->setEnabled(complete);
    if (!complete) {
        m_text->setPlainText({});
        m_text->setPlaceholderText(tr("Nothing to answer with yet"));
        return;
    }
    const token::TokenPair tokens = m_crafting->tokens();
    QString json = abridged(m_crafting->oauthResponse(), tokens.accessToken);
    json = abridged(json.toUtf8(), tokens.refreshToken);
    if (json != m_text->toPlainText())
        m_text->setPlainText(json.trimmed());
}

} // namespace claimsmith::ui
