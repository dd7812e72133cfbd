// SPDX-License-Identifier: MIT
#include "inspect/expectcard.h"

#include "inspect/expectdialog.h"
#include "model/inspection.h"
#include "token/timetext.h"
#include "widgets/card.h"
#include "widgets/look.h"
#include "widgets/wraplabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

namespace {

QStringList texts(const QList<QByteArray> &list)
{
    QStringList parts;
    for (const QByteArray &entry : list)
        parts << QString::fromUtf8(entry);
    return parts;
}

} // namespace

QList<QByteArray> commaList(const QString &text)
{
    QList<QByteArray> list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QByteArray entry = part.trimmed().toUtf8();
        if (!entry.isEmpty() && !list.contains(entry))
            list.append(entry);
    }
    return list;
}

QString commaText(const QList<QByteArray> &list) { return texts(list).join(QStringLiteral(", ")); }

void markWrong(QLineEdit *field, const QString &why)
{
    const bool wrong = !why.isEmpty();
    field->setAccessibleDescription(why);
    setLook(field, "wrong", wrong);
}

ExpectCard::ExpectCard(model::Inspection *inspection, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_problem(new WrapLabel(this))
    , m_rest(new WrapLabel(this))
    , m_more(new QPushButton(tr("More…"), this))
{
    setObjectName(QStringLiteral("expectCard"));
    auto *card = new Card(tr("Expect"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    m_issuer = addField(grid, tr("&Issuer"), "issuerEdit", tr("The iss claim must be exactly this; empty: any"));
    m_audience = addField(grid, tr("&Audience"), "audienceEdit",
        tr("The aud claim must hold one of these, parted by commas; empty: any"));
    m_leeway = addField(grid, tr("&Leeway"), "leewayEdit",
        tr("How much clocks may differ: 30s, 5m, 1h30m. It is added to exp and taken from nbf"));
    m_issuer->setPlaceholderText(tr("any"));
    m_audience->setPlaceholderText(tr("any"));
    m_leeway->setPlaceholderText(tr("0s"));
    card->bodyLayout()->addLayout(grid);
    card->bodyLayout()->addWidget(m_problem);
    card->bodyLayout()->addWidget(m_rest);
    card->addHeaderWidget(m_more);
    m_more->setObjectName(QStringLiteral("moreExpectationsButton"));
    m_more->setProperty("role", QStringLiteral("small"));
    m_more->setToolTip(tr("Subject, type, required claims, age, algorithms and strictness"));
    m_problem->setObjectName(QStringLiteral("leewayProblemLabel"));
    m_problem->setProperty("role", QStringLiteral("refused"));
    m_problem->hide();
    m_rest->setObjectName(QStringLiteral("restLabel"));
    m_rest->setProperty("role", QStringLiteral("dim"));
    setTabOrder({m_issuer, m_audience, m_leeway, m_more});

    for (QLineEdit *field : {m_issuer, m_audience, m_leeway})
        connect(field, &QLineEdit::textEdited, this, &ExpectCard::takeFields);
    connect(m_more, &QPushButton::clicked, this, &ExpectCard::showMore);
    connect(m_inspection, &model::Inspection::policyChanged, this, &ExpectCard::showPolicy);
    showPolicy();
}

QLineEdit *ExpectCard::addField(QGridLayout *layout, const QString &caption, const char *name, const QString &tip)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1StringView(name));
    field->setToolTip(tip);
    field->setClearButtonEnabled(true);
    auto *label = new QLabel(caption, this);
    label->setBuddy(field);
    label->setProperty("role", QStringLiteral("dim"));
    const int row = layout->rowCount();
    layout->addWidget(label, row, 0);
    layout->addWidget(field, row, 1);
    return field;
}

void ExpectCard::startTyping() { m_issuer->setFocus(Qt::OtherFocusReason); }

QWidget *ExpectCard::firstWidget() const { return m_issuer; }

QWidget *ExpectCard::lastWidget() const { return m_more; }

void ExpectCard::showMore()
{
    auto *dialog = new ExpectDialog(m_inspection->policy(), m_inspection->usualPolicy(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_inspection, [this, dialog] { m_inspection->setPolicy(dialog->policy()); });
    dialog->open();
}

void ExpectCard::takeFields()
{
    token::Policy policy = m_inspection->policy();
    const QString issuer = m_issuer->text().trimmed();
    policy.issuer = issuer.isEmpty() ? std::nullopt : std::optional(issuer.toUtf8());
    policy.audiences = commaList(m_audience->text());
    QString problem;
    if (m_leeway->text().trimmed().isEmpty()) {
        policy.leeway = token::Duration::zero();
    } else if (const auto leeway = token::parseDuration(m_leeway->text().trimmed())) {
        policy.leeway = *leeway;
    } else {
        // The leeway that was good before stays in force, and the field says that it is not the one typed.
        problem = token::message(leeway.error());
    }
    markWrong(m_leeway, problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_taking = true;
    m_inspection->setPolicy(policy);
    m_taking = false;
}

void ExpectCard::showPolicy()
{
    const token::Policy &policy = m_inspection->policy();
    const QString rest = restOf(policy);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    if (m_taking)
        return; // the fields hold what was typed, which is not to be rewritten under the hand
    m_issuer->setText(policy.issuer ? QString::fromUtf8(*policy.issuer) : QString());
    m_audience->setText(commaText(policy.audiences));
    m_leeway->setText(policy.leeway == token::Duration::zero() ? QString() : token::compactDuration(policy.leeway));
    markWrong(m_leeway, {});
    m_problem->hide();
}

QString ExpectCard::restOf(const token::Policy &policy)
{
    QStringList rest;
    if (policy.subject)
        rest << tr("subject %1").arg(QString::fromUtf8(*policy.subject));
    if (policy.type)
        rest << tr("typ %1").arg(QString::fromUtf8(*policy.type));
    if (policy.tokenId)
        rest << tr("jti %1").arg(QString::fromUtf8(*policy.tokenId));
    if (!policy.requiredClaims.isEmpty())
        rest << tr("must have %1").arg(QLocale().createSeparatedList(texts(policy.requiredClaims)));
    if (policy.maxAge)
        rest << tr("at most %1 old").arg(token::compactDuration(*policy.maxAge));
    if (policy.checkIssuedAt)
        rest << tr("iat not in the future");
    if (policy.strict)
        rest << tr("strict key sizes");
    QStringList algorithms;
    for (jose::AlgorithmId id : policy.algorithms)
        algorithms << QString(jose::algorithm(id).name);
    if (!algorithms.isEmpty())
        rest << tr("only %1").arg(QLocale().createSeparatedList(algorithms));
    return rest.isEmpty() ? QString() : tr("Also: %1").arg(rest.join(QStringLiteral(" · ")));
}

} // namespace claimsmith::ui
