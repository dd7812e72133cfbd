// SPDX-License-Identifier: MIT
#include "sessions/whoamicard.h"

#include "model/sessions.h"
#include "token/extract.h"
#include "widgets/chip.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace claimsmith::ui {

WhoAmICard::WhoAmICard(model::Sessions *sessions, QWidget *parent)
    : Card(tr("Who am I?"), parent)
    , m_sessions(sessions)
    , m_edit(new QLineEdit(this))
    , m_status(new Chip(this))
    , m_words(new WrapLabel(this))
{
    setObjectName(QStringLiteral("whoAmICard"));
    m_edit->setObjectName(QStringLiteral("whoAmIEdit"));
    m_edit->setAccessibleName(tr("Token to ask about"));
    m_edit->setPlaceholderText(tr("Paste an access token"));
    m_edit->setToolTip(tr("What GET /profile would answer to whoever brings this token, now"));
    m_edit->setFont(Theme::font(TextRole::Fixed));
    m_edit->setClearButtonEnabled(true);
    m_status->setObjectName(QStringLiteral("whoAmIStatus"));
    m_words->setObjectName(QStringLiteral("whoAmIWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_status, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);
    bodyLayout()->addWidget(m_edit);
    bodyLayout()->addLayout(line);
    connect(m_edit, &QLineEdit::textChanged, this, &WhoAmICard::ask);
    connect(sessions, &model::Sessions::viewChanged, this, &WhoAmICard::ask);
    connect(sessions, &model::Sessions::granted, this, &WhoAmICard::follow);
    connect(sessions->deeds(), &model::SessionDeeds::answered, this, &WhoAmICard::show);
    show({}, {});
}

void WhoAmICard::setToken(const QString &token)
{
    m_edit->setText(token);
    m_edit->setCursorPosition(0);
}

/// Whatever a token is copied with: a bearer field, JSON, quotation marks.
QByteArray WhoAmICard::token() const
{
    const QByteArray typed = m_edit->text().trimmed().toUtf8();
    const QList<token::Candidate> found = token::extract(typed, 1);
    return found.isEmpty() ? typed : found.constFirst().token;
}

void WhoAmICard::ask() { m_sessions->deeds()->askWhoAmI(token()); }

void WhoAmICard::show(const QByteArray &asked, const model::WhoAmIAnswer &answer)
{
    if (asked != token())
        return; // late: another was put there
    const bool wasAsked = answer.status != 0;
    m_status->setText(QString::number(answer.status));
    m_status->setTone(answer.tone);
    m_status->setVisible(wasAsked);
    m_words->setText(answer.reason.isEmpty() ? answer.headline : tr("%1. %2").arg(answer.headline, answer.reason));
    m_words->setVisible(wasAsked);
}

void WhoAmICard::follow(const QByteArray &family)
{
    if (!m_edit->text().isEmpty() && m_edit->text() != m_followed)
        return;
    const QByteArray text = m_sessions->accessToken(family);
    if (text.isEmpty())
        return;
    m_followed = QString::fromLatin1(text);
    setToken(m_followed);
}

} // namespace claimsmith::ui
