// SPDX-License-Identifier: MIT
#include "keydialogs/newkeydialog.h"

#include "widgets/wraplabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

using jose::AlgorithmId;

namespace {

struct Kind
{
    const char *text;
    const char *words;
    AlgorithmId algorithm;
    int bits;
};

constexpr Kind kinds[] = {
    {QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog", "Secret, 256 bits (HS256)"),
        QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog",
            "One secret signs and verifies: for a service that reads its own tokens, and for tests."),
        AlgorithmId::HS256, 0},
    {QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog", "Secret, 512 bits (HS512)"),
        QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog",
            "One secret signs and verifies: for a service that reads its own tokens, and for tests."),
        AlgorithmId::HS512, 0},
    {QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog", "EC P-256 (ES256)"),
        QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog",
            "The private half signs, the public one verifies. Short signatures, known everywhere."),
        AlgorithmId::ES256, 0},
    {QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog", "EC P-384 (ES384)"),
        QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog", "The private half signs, the public one verifies."),
        AlgorithmId::ES384, 0},
    {QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog", "Ed25519 (EdDSA)"),
        QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog",
            "The private half signs, the public one verifies. Fast and modern; some older libraries do not know it."),
        AlgorithmId::EdDSA, 0},
    {QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog", "RSA 2048 bits (RS256, PS256)"),
        QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog",
            "The private half signs, the public one verifies. What most identity providers use."),
        AlgorithmId::RS256, 2048},
    {QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog", "RSA 3072 bits (RS256, PS256)"),
        QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog",
            "The private half signs, the public one verifies. What most identity providers use."),
        AlgorithmId::RS256, 3072},
    {QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog", "RSA 4096 bits (RS256, PS256)"),
        QT_TRANSLATE_NOOP("claimsmith::ui::NewKeyDialog",
            "The private half signs, the public one verifies. Making it takes some seconds."),
        AlgorithmId::RS256, 4096},
};

} // namespace

NewKeyDialog::NewKeyDialog(QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_words(new WrapLabel(this))
{
    setObjectName(QStringLiteral("newKeyDialog"));
    setWindowTitle(tr("New key"));
    setMinimumWidth(440);
    m_kind->setObjectName(QStringLiteral("kindCombo"));
    for (const Kind &kind : kinds)
        m_kind->addItem(tr(kind.text));
    m_kind->setToolTip(tr("What the key is, and what it signs with"));
    m_name->setObjectName(QStringLiteral("keyNameEdit"));
    m_name->setPlaceholderText(tr("optional: dev-2026, local, …"));
    m_name->setToolTip(tr("What the keyring calls it, and its key ID (kid)"));
    m_words->setProperty("role", QStringLiteral("dim"));
    m_words->setMinimumHeight(2 * fontMetrics().height() + 4);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Make key"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewKeyDialog::showKind);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKind();
}

void NewKeyDialog::showKind()
{
    m_words->setText(
        tr(kinds[m_kind->currentIndex()].words) + QLatin1Char(' ') + tr("It is kept until the program ends."));
    m_kind->setAccessibleDescription(m_words->text());
}

KeyWish NewKeyDialog::wish() const
{
    const Kind &kind = kinds[m_kind->currentIndex()];
    return {kind.algorithm, kind.bits, m_name->text().trimmed()};
}

} // namespace claimsmith::ui
