// SPDX-License-Identifier: MIT
#include "testkit/kitdetails.h"

#include "jose/printable.h"
#include "model/kit.h"
#include "model/kittext.h"
#include "token/wording.h"
#include "widgets/flowlayout.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

namespace {

QString roleOf(token::Tone tone)
{
    switch (tone) {
    case token::Tone::Refused:
        return QStringLiteral("refused");
    case token::Tone::Attention:
        return QStringLiteral("attention");
    default:
        return QStringLiteral("dim");
    }
}

QFont strong()
{
    QFont font = Theme::font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

KitDetails::KitDetails(model::Kit *kit, QWidget *parent)
    : Card(tr("Row"), parent)
    , m_kit(kit)
    , m_title(addLabel("rowTitle", tr("What is wrong")))
    , m_reason(addLabel("rowReason", tr("Why it must fare so")))
    , m_outcome(addLabel("rowOutcome", tr("What came back")))
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(m_buttons))
    , m_challengeCaption(new CaptionLabel(QStringLiteral("WWW-Authenticate"), this))
    , m_challenge(addLabel("rowChallenge", QStringLiteral("WWW-Authenticate")))
    , m_answerCaption(new CaptionLabel(tr("Beginning of the answer"), this))
    , m_answer(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("kitDetails"));
    m_title->setFont(strong());
    m_challenge->setFont(Theme::font(TextRole::Fixed));
    m_answer->setObjectName(QStringLiteral("rowAnswer"));
    m_answer->setAccessibleName(m_answerCaption->text());
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setProperty("role", QStringLiteral("bare"));
    m_answer->setFont(Theme::font(TextRole::Fixed));
    m_answer->document()->setDocumentMargin(0);
    m_answer->setMinimumHeight(40);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(8);
    QVBoxLayout *body = bodyLayout();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_title, m_reason, m_outcome, m_buttons, m_challengeCaption, m_challenge, m_answerCaption})
        body->addWidget(widget);
    body->insertSpacing(body->indexOf(m_challengeCaption), 4);
    body->addWidget(m_answer, 1);
    body->addStretch(0);
    if (const Theme *theme = Theme::instance()) {
        connect(theme, &Theme::changed, this, [this] {
            m_title->setFont(strong());
            m_challenge->setFont(Theme::font(TextRole::Fixed));
            m_answer->setFont(Theme::font(TextRole::Fixed));
        });
    }
    refresh();
}

QLabel *KitDetails::addLabel(const char *name, const QString &accessibleName)
{
    auto *label = new WrapLabel(this);
    label->setObjectName(QLatin1StringView(name));
    label->setAccessibleName(accessibleName);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void KitDetails::addRowActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->iconText(), m_buttons);
        button->setProperty("role", QStringLiteral("small"));
        button->setObjectName(action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        m_flow->addWidget(button);
    }
}

void KitDetails::setId(const QByteArray &id)
{
    m_id = id;
    refresh();
}

void KitDetails::refresh()
{
    const token::KitVariant *variant = m_kit->model()->variant(m_id);
    m_buttons->setVisible(variant);
    m_title->setVisible(variant);
    if (!variant) {
        setCaption(tr("Row"));
        m_reason->setText(tr("Here stands why a row must be accepted or refused, and what came back."));
    } else {
        setCaption(QString::fromLatin1(variant->id));
        m_title->setText(token::asSentence(variant->title));
        m_reason->setText(token::asSentence(variant->reason));
    }
    setLook(m_reason, "role", variant ? QString() : QStringLiteral("dim"));
    const net::KitResult *result = variant ? m_kit->model()->result(m_id) : nullptr;
    QString outcome =
        variant && !result ? tr("Must be %1.").arg(net::expectedText(variant->accepted)) : m_kit->outcome(m_id);
    m_outcome->setVisible(!outcome.isEmpty());
    m_outcome->setText(outcome);
    setLook(m_outcome, "role", result ? roleOf(model::tone(*result)) : QStringLiteral("dim"));
    showAnswer();
}

void KitDetails::showAnswer()
{
    const net::KitResult *result = m_kit->model()->result(m_id);
    const QString challenge = result ? jose::printableText(result->authenticate) : QString();
    const QString answer = result ? jose::printableText(result->bodyExcerpt) : QString();
    m_challengeCaption->setVisible(!challenge.isEmpty());
    m_challenge->setVisible(!challenge.isEmpty());
    m_challenge->setText(challenge);
    m_answerCaption->setVisible(!answer.isEmpty());
    m_answer->setVisible(!answer.isEmpty());
    if (m_answer->toPlainText() != answer)
        m_answer->setPlainText(answer);
    // What is left of the height goes below the words, or to the answer.
    bodyLayout()->setStretch(bodyLayout()->count() - 1, answer.isEmpty() ? 1 : 0);
}

} // namespace claimsmith::ui
