// SPDX-License-Identifier: MIT
#include "sessions/userdialog.h"

#include "widgets/wraplabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace claimsmith::ui {

using model::PasswordWish;

namespace {

/// Words between spaces or commas.
QStringList words(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

UserDialog::UserDialog(const token::User &user, QWidget *parent)
    : QDialog(parent)
    , m_former(user)
    , m_name(new QLineEdit(user.username, this))
    , m_email(new QLineEdit(user.email, this))
    , m_roles(new QLineEdit(user.roles.join(QStringLiteral(", ")), this))
    , m_scope(new QLineEdit(user.scope, this))
    , m_needsPassword(new QCheckBox(tr("Needs a &password"), this))
    , m_password(new QLineEdit(this))
    , m_disabled(new QCheckBox(tr("&Disabled"), this))
    , m_problem(new WrapLabel(this))
{
    setObjectName(QStringLiteral("userDialog"));
    setWindowTitle(user.id == 0 ? tr("Add a user") : tr("User %1").arg(user.id));
    setMinimumWidth(440);
    makeFields();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(user.id == 0 ? tr("Add user") : tr("Change user"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(makeForm());
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *field : {m_name, m_email, m_roles, m_scope, m_password})
        connect(field, &QLineEdit::textChanged, this, &UserDialog::refresh);
    connect(m_needsPassword, &QCheckBox::toggled, this, &UserDialog::refresh);
    refresh();
}

void UserDialog::makeFields()
{
    const auto name = [](QWidget *field, const char *objectName, const QString &tip) {
        field->setObjectName(QLatin1StringView(objectName));
        field->setToolTip(tip);
    };
    name(m_name, "usernameEdit", tr("What the user logs in with, and the claim username"));
    name(m_email, "emailEdit", tr("What GET /profile tells"));
    m_email->setPlaceholderText(tr("optional"));
    name(m_roles, "rolesEdit", tr("The claim roles: words between commas; “admin” may ask for GET /users"));
    m_roles->setPlaceholderText(tr("optional: admin, auditor, …"));
    name(m_scope, "scopeEdit", tr("The claim scope: words between spaces"));
    m_scope->setPlaceholderText(tr("optional: read write"));
    name(m_needsPassword, "needsPasswordBox", tr("Without one the name is enough: for a client that sends none"));
    m_needsPassword->setChecked(m_former.hasPassword);
    name(m_password, "passwordEdit", tr("Kept as a salted scrypt hash alone"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    name(m_disabled, "disabledBox", tr("Cannot log in, and no token of this user is good"));
    m_disabled->setChecked(m_former.disabled);
    m_problem->setObjectName(QStringLiteral("userProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", QStringLiteral("refused"));
}

QFormLayout *UserDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("User&name"), m_name);
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("&Roles"), m_roles);
    form->addRow(tr("&Scope"), m_scope);
    form->addRow(QString(), m_needsPassword);
    form->addRow(QString(), m_password);
    form->addRow(QString(), m_disabled);
    return form;
}

token::User UserDialog::user() const
{
    token::User made = m_former;
    made.username = m_name->text().trimmed();
    made.email = m_email->text().trimmed();
    made.roles = words(m_roles->text());
    made.scope = words(m_scope->text()).join(u' ');
    made.disabled = m_disabled->isChecked();
    made.hasPassword = m_needsPassword->isChecked();
    return made;
}

PasswordWish UserDialog::password() const
{
    if (!m_needsPassword->isChecked())
        return {.kind = PasswordWish::Kind::None};
    if (m_password->text().isEmpty())
        return {.kind = PasswordWish::Kind::Keep};
    QByteArray bytes = m_password->text().toUtf8();
    PasswordWish wish{PasswordWish::Kind::Set, jose::SecretBytes(bytes)};
    jose::wipe(bytes);
    return wish;
}

void UserDialog::refresh()
{
    m_password->setEnabled(m_needsPassword->isChecked());
    m_password->setPlaceholderText(m_former.hasPassword ? tr("as it is") : tr("the password"));
    const token::UserFault fault = token::faultOf(user());
    const bool isMissing = m_needsPassword->isChecked() && !m_former.hasPassword && m_password->text().isEmpty();
    // What is not typed yet is no mistake.
    const bool isNew = m_former.id == 0 && m_name->text().isEmpty();
    m_problem->setText(fault != token::UserFault::None && !isNew ? token::message(fault) : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_ok->setEnabled(fault == token::UserFault::None && !isMissing);
}

} // namespace claimsmith::ui
