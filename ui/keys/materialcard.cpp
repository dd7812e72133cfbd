// SPDX-License-Identifier: MIT
#include "keys/materialcard.h"

#include "jose/json.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace claimsmith::ui {

namespace {

/// The text of a part, laid out for reading; what was made on the way is wiped.
QString laidOut(const jose::SecretBytes &jwk)
{
    const auto document = jose::Json::parse(jwk.view());
    if (!document)
        return {};
    QByteArray pretty = document->pretty();
    const QString text = QString::fromUtf8(pretty);
    jose::wipe(pretty);
    return text;
}

} // namespace

MaterialCard::MaterialCard(QWidget *parent)
    : Card(parent)
    , m_second(new QTimer(this))
    , m_countdown(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_note(new WrapLabel(this))
{
    setObjectName(QStringLiteral("materialCard"));
    m_text->setObjectName(QStringLiteral("materialText"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::font(TextRole::Fixed));
    m_text->setProperty("role", QStringLiteral("bare"));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_note->setObjectName(QStringLiteral("materialNote"));
    m_note->setProperty("role", QStringLiteral("dim"));
    makeHeader();
    bodyLayout()->addWidget(m_note);
    bodyLayout()->addWidget(m_text, 1);
    bodyLayout()->addStretch();
    bodyLayout()->addLayout(makeButtons());
    m_second->setInterval(std::chrono::seconds(1));
    connect(m_second, &QTimer::timeout, this, &MaterialCard::tick);
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, [this] { m_text->setFont(Theme::font(TextRole::Fixed)); });
    refresh();
}

MaterialCard::~MaterialCard() = default;

void MaterialCard::makeHeader()
{
    setCaption(tr("Public part"));
    m_countdown->setObjectName(QStringLiteral("revealCountdown"));
    m_countdown->setProperty("role", QStringLiteral("dim"));
    addHeaderWidget(m_countdown);
    m_jwk = addButton(tr("JWK"), "jwkButton", tr("As a JSON Web Key (RFC 7517)"));
    m_pem = addButton(tr("PEM"), "pemButton", tr("As PEM: SubjectPublicKeyInfo, or PKCS #8 for the private part"));
    auto *forms = new QButtonGroup(this);
    for (QPushButton *button : {m_jwk, m_pem}) {
        button->setCheckable(true);
        forms->addButton(button);
    }
    m_jwk->setChecked(true);
    for (QPushButton *button : {m_jwk, m_pem})
        addHeaderWidget(button);
    connect(m_jwk, &QPushButton::clicked, this, [this] { setForm(Form::Jwk); });
    connect(m_pem, &QPushButton::clicked, this, [this] { setForm(Form::Pem); });
}

QLayout *MaterialCard::makeButtons()
{
    m_copyPublic = addButton(tr("Copy public"), "copyPublicButton", tr("Copy the public part as it is shown"));
    m_copyPrivate = addButton(tr("Copy private"), "copyPrivateButton",
        tr("Copy the private part, marked as secret; the clipboard is cleared after a while"));
    m_reveal = addButton(tr("Show private part"), "revealButton", {});
    m_reveal->setCheckable(true);
    connect(m_copyPublic, &QPushButton::clicked, this, &MaterialCard::copyPublicWanted);
    connect(m_copyPrivate, &QPushButton::clicked, this, &MaterialCard::copyPrivateWanted);
    connect(m_reveal, &QPushButton::clicked, this, [this](bool shown) { shown ? showPrivate() : hidePrivate(); });
    auto *row = new FlowLayout;
    row->setSpacing(8);
    row->addWidget(m_copyPublic);
    row->addWidget(m_copyPrivate);
    row->addWidget(m_reveal);
    return row;
}

QPushButton *MaterialCard::addButton(const QString &text, const char *name, const QString &toolTip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("role", QStringLiteral("small"));
    button->setToolTip(toolTip);
    return button;
}

QWidget *MaterialCard::firstWidget() const { return m_jwk; }

void MaterialCard::setKey(const jose::Key &key)
{
    // The same once more, since something else about it changed: what is shown stays.
    const bool isSame = !key.isNull() && !m_key.isNull() && key.isPrivate() == m_key.isPrivate()
                        && key.toJwk(true) == m_key.toJwk(true);
    if (isSame)
        return;
    hidePrivate();
    m_key = key;
    refresh();
}

void MaterialCard::setForm(Form form)
{
    m_form = form;
    refresh();
}

void MaterialCard::showPrivate()
{
    if (!m_key.isPrivate() || !isVisible())
        return;
    m_privateShown = true;
    m_deadline.setRemainingTime(m_shownFor);
    m_second->setInterval(std::min<std::chrono::milliseconds>(std::chrono::seconds(1), m_shownFor));
    m_second->start();
    refresh();
}

void MaterialCard::hidePrivate()
{
    if (!m_privateShown)
        return;
    m_privateShown = false;
    m_second->stop();
    refresh();
}

void MaterialCard::tick()
{
    if (m_deadline.hasExpired())
        hidePrivate();
    else
        m_countdown->setText(tr("Hides in %n s", nullptr, static_cast<int>((m_deadline.remainingTime() + 999) / 1000)));
}

void MaterialCard::hideEvent(QHideEvent *event)
{
    hidePrivate();
    Card::hideEvent(event);
}

bool MaterialCard::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        hidePrivate();
    return Card::event(event);
}

MaterialCard::Form MaterialCard::usedForm() const
{
    return m_key.type() == jose::KeyType::Oct ? Form::Jwk : m_form; // a secret has no PEM
}

QString MaterialCard::text(bool withSecret) const
{
    if (usedForm() == Form::Jwk)
        return laidOut(m_key.toJwk(withSecret));
    const auto pem = m_key.toPem(withSecret);
    return pem ? QString::fromUtf8(pem->view()).trimmed() : jose::message(pem.error());
}

QString MaterialCard::publicText() const { return m_key.publicKey().isNull() ? QString() : text(false); }

QString MaterialCard::privateText() const { return m_key.isPrivate() ? text(true) : QString(); }

void MaterialCard::refresh()
{
    const bool isSecret = m_key.type() == jose::KeyType::Oct;
    const bool hasPublic = !m_key.publicKey().isNull();
    setCaption(m_privateShown ? (isSecret ? tr("Secret") : tr("Private part")) : tr("Public part"));
    m_jwk->setChecked(usedForm() == Form::Jwk);
    m_pem->setChecked(usedForm() == Form::Pem);
    m_jwk->setEnabled(!m_key.isNull());
    m_pem->setEnabled(!m_key.isNull() && !isSecret);
    m_copyPublic->setVisible(hasPublic);
    m_copyPrivate->setVisible(m_key.isPrivate());
    m_copyPrivate->setText(isSecret ? tr("Copy secret") : tr("Copy private"));
    m_reveal->setVisible(m_key.isPrivate());
    m_reveal->setChecked(m_privateShown);
    const QString what = isSecret ? tr("Show secret") : tr("Show private part");
    m_reveal->setText(m_privateShown ? tr("Hide") : what);
    m_reveal->setToolTip(
        m_privateShown ? tr("Hide it now")
                       : tr("Show it for %n s: see that nobody looks over your shoulder", nullptr,
                             static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(m_shownFor).count())));
    m_countdown->setVisible(m_privateShown);
    m_text->setPlainText(m_privateShown ? privateText() : publicText());
    // Selecting it would put it on the clipboard without a guard: Copy private is the way.
    m_text->setTextInteractionFlags(
        m_privateShown ? Qt::NoTextInteraction
                       : Qt::TextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
    m_text->setVisible(m_privateShown || hasPublic);
    m_jwk->setVisible(m_text->isVisibleTo(this));
    m_pem->setVisible(m_text->isVisibleTo(this));
    m_text->setAccessibleName(caption());
    m_note->setVisible(!m_text->isVisibleTo(this));
    if (m_key.isNull())
        m_note->setText(tr("Nothing to show."));
    else
        m_note->setText(tr("A secret has no public part: whoever has it can sign. It is shown on request alone."));
    if (m_privateShown)
        tick();
}

} // namespace claimsmith::ui
