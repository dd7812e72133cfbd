// SPDX-License-Identifier: MIT
#include "keydialogs/newkeydialog.h"

#include "model/keykeeping.h"
#include "widgets/wraplabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace claimsmith::ui {

using model::KeyWish;
using model::NewKeyKind;

namespace {

constexpr int bitsInByte = 8;
constexpr int anyAlgorithm = -1;

} // namespace

NewKeyDialog::NewKeyDialog(const model::KeyKeeping &keeping, QWidget *parent)
    : QDialog(parent)
    , m_kinds(model::newKeyKinds())
    , m_maker(new model::KeyMaker(this))
    , m_fields(new QWidget(this))
    , m_kind(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_length(new QSpinBox(this))
    , m_algorithm(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_keyId(new QComboBox(this))
    , m_ownKeyId(new QLineEdit(this))
    , m_use(new QCheckBox(tr("For signatures &only (use: sig)"), this))
    , m_keep(new QCheckBox(tr("Kee&p in the system key store"), this))
    , m_words(new WrapLabel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("newKeyDialog"));
    setWindowTitle(tr("New key"));
    setMinimumWidth(460);
    makeFields();
    m_fields->setLayout(makeForm());
    m_keep->setEnabled(keeping.canKeep());
    m_keep->setToolTip(keeping.canKeep() ? tr("It is there again at the next start")
                                         : tr("No key store is at hand: it is kept until the program ends"));
    m_progress->setObjectName(QStringLiteral("makingProgress"));
    m_progress->setRange(0, 0); // nobody knows how many numbers must be tried
    m_progress->setTextVisible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    m_make = buttons->button(QDialogButtonBox::Ok);
    m_make->setText(tr("Make key"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_fields);
    layout->addWidget(m_words);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    wire(buttons);
    showKind();
    showBusy(false);
}

void NewKeyDialog::makeFields()
{
    m_kind->setObjectName(QStringLiteral("kindCombo"));
    m_kind->setToolTip(tr("What the key is, and what it signs with"));
    for (const NewKeyKind &kind : std::as_const(m_kinds))
        m_kind->addItem(kind.name);
    m_size->setObjectName(QStringLiteral("sizeCombo"));
    m_size->setToolTip(tr("More bits are slower to make and to use"));
    m_length->setObjectName(QStringLiteral("lengthSpin"));
    m_length->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_length->setSuffix(tr(" bytes"));
    m_length->setToolTip(tr("RFC 7518 wants 32 bytes for HS256, 48 for HS384, 64 for HS512"));
    m_algorithm->setObjectName(QStringLiteral("algorithmCombo"));
    m_algorithm->setToolTip(tr("One algorithm is written into the key, which is then refused for others"));
    m_name->setObjectName(QStringLiteral("keyNameEdit"));
    m_name->setPlaceholderText(tr("optional: dev-2026, local, …"));
    m_name->setToolTip(tr("What the keyring calls it"));
    m_keyId->setObjectName(QStringLiteral("keyIdCombo"));
    m_keyId->setToolTip(tr("The kid that tokens name it by"));
    m_ownKeyId->setObjectName(QStringLiteral("ownKeyIdEdit"));
    m_ownKeyId->setAccessibleName(tr("Own key ID"));
    m_use->setObjectName(QStringLiteral("useBox"));
    m_use->setToolTip(tr("Says in the key that it is not for encryption"));
    m_keep->setObjectName(QStringLiteral("keepBox"));
    m_words->setObjectName(QStringLiteral("kindWords"));
    m_words->setProperty("role", QStringLiteral("dim"));
    m_words->setMinimumHeight(2 * fontMetrics().height() + 4);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
}

QFormLayout *NewKeyDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("&Length"), m_length);
    form->addRow(tr("&Algorithm"), m_algorithm);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Key &ID"), m_keyId);
    form->addRow(QString(), m_ownKeyId);
    form->addRow(QString(), m_use);
    form->addRow(QString(), m_keep);
    return form;
}

void NewKeyDialog::wire(QDialogButtonBox *buttons)
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewKeyDialog::showKind);
    connect(m_keyId, &QComboBox::currentIndexChanged, this, &NewKeyDialog::showKeyId);
    connect(m_name, &QLineEdit::textChanged, this, &NewKeyDialog::showKeyId);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewKeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewKeyDialog::reject);
    connect(m_maker, &model::KeyMaker::busyChanged, this, &NewKeyDialog::showBusy);
    connect(m_maker, &model::KeyMaker::made, this, [this](const jose::Key &key, const QString &name) {
        emit made(key, name, m_keep->isEnabled() && m_keep->isChecked());
        QDialog::accept();
    });
    connect(m_maker, &model::KeyMaker::failed, this, [this](const QString &words) { m_words->setText(words); });
}

const NewKeyKind &NewKeyDialog::kind() const { return m_kinds.at(m_kind->currentIndex()); }

void NewKeyDialog::showKind()
{
    const NewKeyKind &chosen = kind();
    auto *form = static_cast<QFormLayout *>(m_fields->layout());
    const bool isLength = chosen.smallestSize > 0;
    form->setRowVisible(m_length, isLength);
    form->setRowVisible(m_size, !isLength && !chosen.sizes.isEmpty());
    m_length->setRange(chosen.smallestSize / bitsInByte, qMax(1, chosen.largestSize / bitsInByte));
    m_length->setValue(chosen.usualSize / bitsInByte);
    m_size->clear();
    for (const int bits : chosen.sizes)
        m_size->addItem(tr("%n bits", nullptr, bits), bits);
    m_size->setCurrentIndex(qMax(0, static_cast<int>(chosen.sizes.indexOf(chosen.usualSize))));
    m_algorithm->clear();
    m_algorithm->addItem(tr("any that fits"), anyAlgorithm);
    for (const jose::AlgorithmId id : chosen.algorithms)
        m_algorithm->addItem(QString(jose::algorithm(id).name), static_cast<int>(id));
    const bool isSecret = jose::algorithm(chosen.algorithms.constFirst()).family == jose::Family::Hmac;
    m_keyId->clear();
    if (!isSecret) // of a secret it would be a digest
        m_keyId->addItem(tr("SHA-256 thumbprint (RFC 7638)"), FromThumbprint);
    m_keyId->addItem(tr("The same as the name"), AsName);
    m_keyId->addItem(tr("Another"), Own);
    m_keyId->addItem(tr("None"), NoKeyId);
    m_words->setText(chosen.words);
    m_kind->setAccessibleDescription(chosen.words);
    showKeyId();
}

void NewKeyDialog::showKeyId()
{
    const bool isOwn = m_keyId->currentData().toInt() == Own;
    static_cast<QFormLayout *>(m_fields->layout())->setRowVisible(m_ownKeyId, isOwn);
    m_ownKeyId->setPlaceholderText(tr("key ID"));
}

void NewKeyDialog::showBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_make->setEnabled(!busy);
    m_progress->setVisible(busy);
    if (busy)
        m_words->setText(tr("Making it: large RSA keys take some seconds. Cancel drops it."));
}

KeyWish NewKeyDialog::wish() const
{
    const NewKeyKind &chosen = kind();
    KeyWish wish;
    const int algorithm = m_algorithm->currentData().toInt();
    wish.saysAlgorithm = algorithm != anyAlgorithm;
    wish.curve = chosen.curve;
    wish.algorithm = wish.saysAlgorithm ? static_cast<jose::AlgorithmId>(algorithm) : chosen.algorithms.constFirst();
    if (chosen.smallestSize > 0)
        wish.bits = m_length->value() * bitsInByte;
    else if (!chosen.sizes.isEmpty())
        wish.bits = m_size->currentData().toInt();
    wish.name = m_name->text().trimmed();
    wish.saysUse = m_use->isChecked();
    switch (static_cast<KeyIdChoice>(m_keyId->currentData().toInt())) {
    case FromThumbprint:
        wish.keyIdFrom = KeyWish::KeyIdFrom::Thumbprint;
        break;
    case AsName:
        wish.keyId = wish.name.toUtf8();
        break;
    case Own:
        wish.keyId = m_ownKeyId->text().trimmed().toUtf8();
        break;
    case NoKeyId:
        break;
    }
    if (m_keyId->currentData().toInt() != FromThumbprint)
        wish.keyIdFrom = wish.keyId.isEmpty() ? KeyWish::KeyIdFrom::None : KeyWish::KeyIdFrom::Own;
    return wish;
}

void NewKeyDialog::accept()
{
    if (!m_maker->isBusy())
        m_maker->start(wish());
}

void NewKeyDialog::reject()
{
    m_maker->cancel();
    QDialog::reject();
}

} // namespace claimsmith::ui
