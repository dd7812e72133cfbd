// SPDX-License-Identifier: MIT
#include "inspect/keycard.h"

#include "model/inspection.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/wraplabel.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

using model::KeyHandle;

KeyCard::KeyCard(model::Inspection *inspection, model::KeyringModel *keyring, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_keyring(keyring)
    , m_combo(new QComboBox(this))
    , m_used(new WrapLabel(this))
{
    auto *card = new Card(tr("Key"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_combo->setObjectName(QStringLiteral("keyCombo"));
    m_combo->setAccessibleName(tr("Key to check the signature with"));
    m_combo->setToolTip(tr("Automatic takes the key that the token names by its key ID, else the keys that fit"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(10);
    m_combo->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_used->setObjectName(QStringLiteral("usedKeyLabel"));
    m_used->setProperty("role", QStringLiteral("dim"));
    card->bodyLayout()->addWidget(m_combo);
    card->bodyLayout()->addWidget(m_used);
    auto *buttons = new FlowLayout;
    makeButtons(buttons);
    card->bodyLayout()->addLayout(buttons);

    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_inspection->chooseKey(KeyHandle{m_combo->currentData().toULongLong()});
    });
    connect(m_keyring, &QAbstractItemModel::rowsInserted, this, &KeyCard::fill);
    connect(m_keyring, &QAbstractItemModel::rowsRemoved, this, &KeyCard::fill);
    connect(m_keyring, &QAbstractItemModel::modelReset, this, &KeyCard::fill);
    connect(m_keyring, &QAbstractItemModel::dataChanged, this, &KeyCard::fill);
    connect(m_inspection, &model::Inspection::chosenKeyChanged, this, &KeyCard::fill);
    connect(m_inspection, &model::Inspection::verdictChanged, this, &KeyCard::showUsed);
    fill();
}

void KeyCard::makeButtons(QLayout *layout)
{
    const auto add = [&](const QString &text, const char *name, const QString &tip, auto wanted) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        button->setProperty("role", QStringLiteral("small"));
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, wanted);
        layout->addWidget(button);
        m_last = button;
    };
    layout->setSpacing(8);
    add(tr("Paste key…"), "pasteKeyButton", tr("Add a key as text: JWK, JWKS, PEM, certificate"),
        &KeyCard::pasteKeyWanted);
    add(tr("Open file…"), "openKeyButton", tr("Add the keys of a file: JWK, JWKS, PEM, DER, certificate"),
        &KeyCard::openKeyWanted);
    add(tr("Secret…"), "secretButton", tr("Add the secret of an HMAC: text, base64, base64url or hex"),
        &KeyCard::secretWanted);
}

KeyHandle KeyCard::meantKey() const
{
    const KeyHandle chosen = m_inspection->chosenKey();
    return chosen != KeyHandle::None ? chosen : m_inspection->usedKey();
}

QWidget *KeyCard::firstWidget() const { return m_combo; }

void KeyCard::addKeyActions(const QList<QAction *> &actions) { m_combo->addActions(actions); }

void KeyCard::fill()
{
    m_filling = true;
    m_combo->clear();
    m_combo->addItem(tr("Automatic (keyring)"), quint64{0});
    for (const model::KeyEntry &entry : m_keyring->entries()) {
        const QString description = entry.description();
        const QString text = entry.name == description ? description : tr("%1 · %2").arg(entry.name, description);
        m_combo->addItem(text, static_cast<quint64>(entry.handle));
    }
    m_combo->setCurrentIndex(1 + m_keyring->row(m_inspection->chosenKey()));
    m_filling = false;
    showUsed();
}

void KeyCard::showUsed()
{
    const token::TokenKind kind = m_inspection->token()->kind();
    const bool encrypted = kind == token::TokenKind::Jwe || kind == token::TokenKind::JweJson;
    m_used->setText(m_keyring->isEmpty() && !encrypted
                        ? tr("No key yet: without one a signature cannot be checked. Keys are kept until "
                             "the program ends.")
                        : m_inspection->keyWords());
    m_used->setVisible(!m_used->text().isEmpty());
}

} // namespace claimsmith::ui
