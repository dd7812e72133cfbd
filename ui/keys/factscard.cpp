// SPDX-License-Identifier: MIT
#include "keys/factscard.h"

#include "model/keykeeping.h"
#include "model/keysmodel.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace claimsmith::ui {

using model::KeyEntry;
using model::KeyHandle;
using model::KeyPlace;
using model::KeyState;

namespace {

QString base64url(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// What the key itself says it may be used for; empty where it says nothing.
QString rulesText(const jose::Key &key)
{
    QStringList rules;
    if (!key.use().isEmpty())
        rules << FactsCard::tr("use: %1").arg(QString::fromUtf8(key.use()));
    if (!key.operations().isEmpty())
        rules << FactsCard::tr("key_ops: %1").arg(QString::fromUtf8(key.operations().join(", ")));
    if (!key.algorithmName().isEmpty())
        rules << FactsCard::tr("alg: %1").arg(QString::fromUtf8(key.algorithmName()));
    return rules.join(QStringLiteral(" · "));
}

} // namespace

FactsCard::FactsCard(model::KeyringModel *keyring, model::KeyKeeping *keeping, QWidget *parent)
    : Card(tr("Key"), parent)
    , m_keyring(keyring)
    , m_keeping(keeping)
    , m_form(new QFormLayout)
    , m_facts(new QWidget(this))
    , m_note(new WrapLabel(this))
{
    setObjectName(QStringLiteral("factsCard"));
    m_note->setObjectName(QStringLiteral("factsNote"));
    m_note->setProperty("role", QStringLiteral("dim"));
    makeForm();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("factsScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_facts);
    scroll->viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false); // setWidget() switches it on
    m_buttons = new FlowLayout;
    m_buttons->setSpacing(8);
    bodyLayout()->addWidget(m_note);
    bodyLayout()->addWidget(scroll, 1);
    bodyLayout()->addLayout(m_buttons);
    connect(m_keyring, &QAbstractItemModel::dataChanged, this, &FactsCard::refresh);
    connect(m_keyring, &QAbstractItemModel::rowsRemoved, this, &FactsCard::refresh);
    connect(m_keyring, &QAbstractItemModel::modelReset, this, &FactsCard::refresh);
    connect(m_keeping, &model::KeyKeeping::statusChanged, this, &FactsCard::refresh);
    refresh();
}

void FactsCard::makeForm()
{
    m_facts->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setHorizontalSpacing(Theme::metrics().gap);
    m_form->setVerticalSpacing(7);
    m_name = addField(tr("&Name"), "nameEdit", tr("What the keyring calls it; empty brings back its own name"));
    m_keyId = addField(tr("Key &ID"), "keyIdEdit", tr("The kid that tokens name it by"));
    m_fromThumbprint = new QPushButton(tr("From thumbprint"), this);
    m_fromThumbprint->setObjectName(QStringLiteral("keyIdFromThumbprintButton"));
    m_fromThumbprint->setToolTip(tr("Take the SHA-256 thumbprint (RFC 7638) as key ID"));
    m_keyIdRow = m_keyId->parentWidget();
    m_keyIdRow->layout()->addWidget(m_fromThumbprint);
    m_kind = addFact(tr("Kind"), "kindFact");
    m_place = addFact(tr("Lives in"), "placeFact");
    m_placeRow = m_place->parentWidget();
    m_move = new QPushButton(this);
    m_move->setObjectName(QStringLiteral("moveButton"));
    m_move->setProperty("role", QStringLiteral("small"));
    m_placeRow->layout()->addWidget(m_move);
    m_problem = addFact(tr("Trouble"), "problemFact");
    m_problem->setProperty("role", QStringLiteral("refused"));
    m_abilities = addFact(tr("Can do"), "abilitiesFact");
    m_rules = addFact(tr("Limited to"), "rulesFact");
    m_thumbprint = addDigest(tr("Thumbprint"), "thumbprintFact");
    m_thumbprint->setToolTip(tr("SHA-256 of the public members (RFC 7638)"));
    m_x5t = addDigest(tr("x5t"), "x5tFact");
    m_x5t->setToolTip(tr("SHA-1 of its certificate (RFC 7517 §4.8)"));
    m_x5tS256 = addDigest(tr("x5t#S256"), "x5tS256Fact");
    m_x5tS256->setToolTip(tr("SHA-256 of its certificate (RFC 7517 §4.9)"));
    m_origin = addFact(tr("Came from"), "originFact");
    connect(m_name, &QLineEdit::editingFinished, this, &FactsCard::rename);
    connect(m_keyId, &QLineEdit::editingFinished, this, &FactsCard::changeKeyId);
    connect(m_fromThumbprint, &QPushButton::clicked, this, [this] {
        if (const KeyEntry *key = entry())
            m_keeping->setKeyIdFromThumbprint(key->handle);
    });
    connect(m_move, &QPushButton::clicked, this, [this] {
        const KeyEntry *key = entry();
        if (!key)
            return;
        if (m_keeping->isLockedFile(key->handle))
            emit unlockWanted();
        else if (key->place == KeyPlace::KeyStore)
            emit forgetWanted();
        else
            emit keepWanted();
    });
}

QLabel *FactsCard::addFact(const QString &caption, const char *name)
{
    auto *row = new QWidget(m_facts);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *fact = new WrapLabel(row);
    fact->setObjectName(QLatin1StringView(name));
    fact->setAccessibleName(caption);
    layout->addWidget(fact, 1);
    auto *label = new QLabel(caption, m_facts);
    label->setProperty("role", QStringLiteral("dim"));
    m_form->addRow(label, row);
    return fact;
}

/// One long word that no line break may spoil: it can be scrolled, selected and copied.
QLineEdit *FactsCard::addDigest(const QString &caption, const char *name)
{
    QLineEdit *digest = addField(caption, name, {});
    digest->setReadOnly(true);
    digest->setTextMargins(-2, 0, 0, 0); // in line with the labels
    digest->setProperty("role", QStringLiteral("bare"));
    digest->setFont(Theme::font(TextRole::Fixed));
    m_form->labelForField(digest->parentWidget())->setMinimumHeight(0);
    return digest;
}

QLineEdit *FactsCard::addField(const QString &caption, const char *name, const QString &toolTip)
{
    auto *row = new QWidget(m_facts);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *field = new QLineEdit(row);
    field->setObjectName(QLatin1StringView(name));
    field->setToolTip(toolTip);
    layout->addWidget(field, 1);
    auto *label = new QLabel(caption, m_facts);
    label->setProperty("role", QStringLiteral("dim"));
    label->setBuddy(field);
    label->setMinimumHeight(Theme::metrics().controlHeight);
    m_form->addRow(label, row);
    return field;
}

void FactsCard::addKeyActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text().remove(u'&'), this);
        button->setProperty("role", QStringLiteral("small"));
        button->setObjectName(action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        m_buttons->addWidget(button);
    }
}

QWidget *FactsCard::firstWidget() const { return m_name; }

void FactsCard::editName()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void FactsCard::setKeys(const QList<KeyHandle> &keys)
{
    m_keys = keys;
    refresh();
}

const KeyEntry *FactsCard::entry() const
{
    return m_keys.size() == 1 ? m_keyring->entry(m_keys.constFirst()) : nullptr;
}

void FactsCard::showFact(QLabel *fact, const QString &text)
{
    fact->setText(text);
    m_form->setRowVisible(fact->parentWidget(), !text.isEmpty());
}

void FactsCard::showDigest(QLineEdit *digest, const QString &text)
{
    digest->setText(text);
    digest->setCursorPosition(0);
    m_form->setRowVisible(digest->parentWidget(), !text.isEmpty());
}

void FactsCard::refresh()
{
    const KeyEntry *key = entry();
    m_facts->setVisible(key != nullptr);
    m_note->setVisible(!key);
    if (!key) {
        const bool several = m_keys.size() > 1;
        setCaption(several ? tr("%n keys", nullptr, static_cast<int>(m_keys.size())) : tr("Key"));
        m_note->setText(several ? tr("Export, keep or delete them together.") : tr("Select a key to see what it is."));
        return;
    }
    setCaption(tr("Key"));
    const QSignalBlocker nameBlocker(m_name);
    const QSignalBlocker keyIdBlocker(m_keyId);
    m_name->setText(key->name);
    m_name->setReadOnly(!key->isRenamable);
    const bool canSetKeyId = m_keeping->canSetKeyId(key->handle);
    m_keyId->setText(QString::fromUtf8(key->key.keyId()));
    m_keyId->setReadOnly(!canSetKeyId);
    m_keyId->setPlaceholderText(canSetKeyId ? tr("none") : QString());
    const QString thumbprint = model::thumbprintText(key->key);
    m_fromThumbprint->setEnabled(canSetKeyId && !thumbprint.isEmpty() && m_keyId->text() != thumbprint);
    m_fromThumbprint->setVisible(!thumbprint.isEmpty());
    showFact(m_kind, key->description());
    showFact(m_problem, key->problem);
    showDigest(m_thumbprint, thumbprint);
    showPlace(*key);
    showMaterial(*key);
}

void FactsCard::showPlace(const KeyEntry &key)
{
    QString place = model::placeText(key.place);
    if (key.state == KeyState::Saving)
        place = tr("Being saved in the system key store…");
    else if (key.state == KeyState::Loading)
        place = tr("%1; its secret is being asked for…").arg(place);
    showFact(m_place, place);
    const bool isLocked = m_keeping->isLockedFile(key.handle);
    if (isLocked) {
        m_move->setText(tr("Unlock…"));
        m_move->setToolTip(tr("Ask for the pass phrase of the file"));
    } else if (key.place == KeyPlace::KeyStore) {
        m_move->setText(tr("Keep for this run only"));
        m_move->setToolTip(tr("The system key store forgets it; it is gone when the program ends"));
    } else {
        m_move->setText(tr("Keep in the system key store"));
        m_move->setToolTip(m_keeping->canKeep() ? tr("It is there again at the next start")
                                                : tr("No key store is at hand: keys stay for this run"));
    }
    const bool canMove = key.state == KeyState::Ready && (key.place == KeyPlace::KeyStore || m_keeping->canKeep());
    m_move->setEnabled(isLocked || canMove);
    m_move->setVisible(isLocked || !key.key.isNull());
}

void FactsCard::showMaterial(const KeyEntry &key)
{
    showFact(m_abilities, key.key.isNull() ? QString() : model::abilitiesSentence(key.key));
    showFact(m_rules, rulesText(key.key));
    showDigest(m_x5t, base64url(key.key.x5t()));
    showDigest(m_x5tS256, base64url(key.key.x5tS256()));
    QString origin = key.origin;
    // The key store keeps every key in a form of its own.
    const bool isAsItCame = !key.key.isNull() && key.place != KeyPlace::KeyStore;
    const QString container = isAsItCame ? jose::containerText(key.key.container()) : QString();
    if (origin.isEmpty())
        origin = container;
    else if (!container.isEmpty() && container != origin)
        origin = tr("%1 · %2").arg(origin, container);
    showFact(m_origin, origin);
}

void FactsCard::rename()
{
    const KeyEntry *key = entry();
    if (key && m_name->text() != key->name)
        m_keeping->rename(key->handle, m_name->text());
    refresh();
}

void FactsCard::changeKeyId()
{
    const KeyEntry *key = entry();
    if (key && m_keyId->text().toUtf8() != key->key.keyId())
        m_keeping->setKeyId(key->handle, m_keyId->text().toUtf8());
    refresh();
}

} // namespace claimsmith::ui
