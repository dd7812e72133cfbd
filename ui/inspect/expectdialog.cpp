// SPDX-License-Identifier: MIT
#include "inspect/expectdialog.h"

#include "inspect/expectcard.h"
#include "token/timetext.h"
#include "ui_expectdialog.h"

#include <QPushButton>

namespace claimsmith::ui {

namespace {

QString textOf(const std::optional<QByteArray> &value) { return value ? QString::fromUtf8(*value) : QString(); }

std::optional<QByteArray> valueOf(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text.toUtf8());
}

} // namespace

ExpectDialog::ExpectDialog(const token::Policy &policy, const token::Policy &usual, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExpectDialog>())
    , m_policy(policy)
{
    m_ui->setupUi(this);
    fill(policy);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ExpectDialog::read);
    for (QAbstractButton *box : {m_ui->checkIssuedAtBox, m_ui->strictBox})
        connect(box, &QAbstractButton::toggled, this, &ExpectDialog::read);
    connect(m_ui->algorithmList, &QListWidget::itemChanged, this, &ExpectDialog::read);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(
        m_ui->buttonBox->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this, usual] { fill(usual); });
    read();
}

ExpectDialog::~ExpectDialog() = default;

void ExpectDialog::fill(const token::Policy &policy)
{
    m_ui->issuerEdit->setText(textOf(policy.issuer));
    m_ui->audienceEdit->setText(commaText(policy.audiences));
    m_ui->subjectEdit->setText(textOf(policy.subject));
    m_ui->typeEdit->setText(textOf(policy.type));
    m_ui->tokenIdEdit->setText(textOf(policy.tokenId));
    m_ui->requiredEdit->setText(commaText(policy.requiredClaims));
    m_ui->leewayEdit->setText(token::compactDuration(policy.leeway));
    m_ui->maxAgeEdit->setText(policy.maxAge ? token::compactDuration(*policy.maxAge) : QString());
    m_ui->soonEdit->setText(token::compactDuration(policy.expiringSoon));
    m_ui->checkIssuedAtBox->setChecked(policy.checkIssuedAt);
    m_ui->strictBox->setChecked(policy.strict);
    addAlgorithms(policy);
}

void ExpectDialog::addAlgorithms(const token::Policy &policy)
{
    const QSignalBlocker quiet(m_ui->algorithmList);
    m_ui->algorithmList->clear();
    for (const jose::Algorithm &row : jose::algorithms()) {
        const bool isNone = row.id == jose::AlgorithmId::None;
        auto *item = new QListWidgetItem(
            isNone ? tr("none (a token without a signature)") : QString(row.name), m_ui->algorithmList);
        item->setData(Qt::UserRole, static_cast<int>(row.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(policy.algorithms.contains(row.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void ExpectDialog::read()
{
    token::Policy policy;
    policy.issuer = valueOf(m_ui->issuerEdit);
    policy.audiences = commaList(m_ui->audienceEdit->text());
    policy.subject = valueOf(m_ui->subjectEdit);
    policy.type = valueOf(m_ui->typeEdit);
    policy.tokenId = valueOf(m_ui->tokenIdEdit);
    policy.requiredClaims = commaList(m_ui->requiredEdit->text());
    policy.checkIssuedAt = m_ui->checkIssuedAtBox->isChecked();
    policy.strict = m_ui->strictBox->isChecked();
    for (int row = 0; row < m_ui->algorithmList->count(); ++row) {
        const QListWidgetItem *item = m_ui->algorithmList->item(row);
        if (item->checkState() == Qt::Checked)
            policy.algorithms.append(static_cast<jose::AlgorithmId>(item->data(Qt::UserRole).toInt()));
    }
    QString problem;
    const auto duration = [&](QLineEdit *field) -> std::optional<token::Duration> {
        if (field->text().trimmed().isEmpty()) {
            markWrong(field, {});
            return {};
        }
        const auto parsed = token::parseDuration(field->text().trimmed());
        markWrong(field, parsed ? QString() : token::message(parsed.error()));
        if (parsed)
            return *parsed;
        problem = token::message(parsed.error());
        return {};
    };
    policy.leeway = duration(m_ui->leewayEdit).value_or(token::Duration::zero());
    policy.maxAge = duration(m_ui->maxAgeEdit);
    policy.expiringSoon = duration(m_ui->soonEdit).value_or(token::Duration::zero());
    m_ui->problemLabel->setText(problem);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    if (problem.isEmpty())
        m_policy = policy;
}

} // namespace claimsmith::ui
