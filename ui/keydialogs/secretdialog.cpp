// SPDX-License-Identifier: MIT
#include "keydialogs/secretdialog.h"

#include "jose/crypto/secretbytes.h"
#include "ui_secretdialog.h"
#include "widgets/look.h"

#include <QLocale>
#include <QPushButton>

namespace claimsmith::ui {

using jose::AlgorithmId;
using jose::SecretEncoding;

namespace {

/// "long enough for HS256 and HS384", or that it is too short for all.
QString strengthText(const jose::Key &key)
{
    QStringList fitting;
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.family == jose::Family::Hmac && !key.tooSmallFor(row.id))
            fitting << QString(row.name);
    }
    if (fitting.isEmpty())
        return SecretDialog::tr("shorter than RFC 7518 wants for HS256 (256 bits); it works, and is reported");
    return SecretDialog::tr("long enough for %1").arg(QLocale().createSeparatedList(fitting));
}

} // namespace

SecretDialog::SecretDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SecretDialog>())
{
    m_ui->setupUi(this);
    const std::pair<QString, SecretEncoding> encodings[] = {
        {tr("Text (UTF-8)"), SecretEncoding::Utf8},
        {tr("base64"), SecretEncoding::Base64},
        {tr("base64url"), SecretEncoding::Base64Url},
        {tr("Hex"), SecretEncoding::Hex},
    };
    for (const auto &[text, encoding] : encodings)
        m_ui->encodingCombo->addItem(text, static_cast<int>(encoding));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Add secret"));
    connect(m_ui->secretEdit, &QLineEdit::textChanged, this, &SecretDialog::read);
    connect(m_ui->encodingCombo, &QComboBox::currentIndexChanged, this, &SecretDialog::read);
    connect(m_ui->showButton, &QPushButton::toggled, this, [this](bool shown) {
        m_ui->secretEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_ui->showButton->setText(shown ? tr("&Hide") : tr("S&how"));
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::setSecretText(const QString &text) { m_ui->secretEdit->setText(text); }

QString SecretDialog::name() const { return m_ui->nameEdit->text().trimmed(); }

SecretEncoding SecretDialog::encoding() const
{
    return static_cast<SecretEncoding>(m_ui->encodingCombo->currentData().toInt());
}

void SecretDialog::read()
{
    QByteArray text = m_ui->secretEdit->text().toUtf8();
    const bool typed = !text.isEmpty();
    auto made = jose::Key::fromSecret(text, encoding());
    jose::wipe(text);
    m_key = made ? *made : jose::Key();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(made.has_value());
    const bool refused = typed && !made;
    if (made)
        m_ui->stateLabel->setText(tr("%1: %2.").arg(made->description(), strengthText(*made)));
    else
        m_ui->stateLabel->setText(typed ? jose::message(made.error()) : tr("Type or paste the secret."));
    setLook(m_ui->stateLabel, "role", refused ? QStringLiteral("refused") : QStringLiteral("dim"));
    m_ui->secretEdit->setAccessibleDescription(m_ui->stateLabel->text());
}

} // namespace claimsmith::ui
