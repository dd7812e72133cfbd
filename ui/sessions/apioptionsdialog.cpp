// SPDX-License-Identifier: MIT
#include "sessions/apioptionsdialog.h"

#include "model/localapi.h"
#include "model/sessions.h"
#include "model/signingkeysmodel.h"
#include "widgets/wraplabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace claimsmith::ui {

using model::KeyringModel;
using model::SessionOptions;

ApiOptionsDialog::ApiOptionsDialog(model::Sessions *sessions, QWidget *parent)
    : QDialog(parent)
    , m_sessions(sessions)
    , m_keys(new model::SigningKeysModel(sessions->keyring(), this))
    , m_key(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_https(new QCheckBox(tr("&HTTPS, with a certificate that is made for this run"), this))
    , m_testClock(new QCheckBox(tr("Clients may move the cloc&k: /_test/clock"), this))
    , m_origins(new QLineEdit(this))
    , m_remark(new WrapLabel(this))
{
    setObjectName(QStringLiteral("apiOptionsDialog"));
    setWindowTitle(tr("Options of the API"));
    setMinimumWidth(500);
    makeFields();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(makeForm());
    layout->addWidget(m_remark);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ApiOptionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ApiOptionsDialog::makeFields()
{
    const auto name = [](QWidget *field, const char *objectName, const QString &tip) {
        field->setObjectName(QLatin1StringView(objectName));
        field->setToolTip(tip);
    };
    const SessionOptions &options = m_sessions->options();
    name(m_key, "signingKeyCombo",
        tr("Signs new tokens. What another key signed before stays good, and that key stays in the JWKS until then"));
    for (int row = 0; row < m_keys->rowCount(); ++row) {
        const QModelIndex key = m_keys->index(row, KeyringModel::Name);
        m_key->addItem(tr("%1 (%2)").arg(key.data().toString(), key.data(KeyringModel::DescriptionRole).toString()),
            QVariant::fromValue(static_cast<quint64>(m_keys->handle(row))));
    }
    m_key->setCurrentIndex(m_keys->row(m_sessions->signingKey()));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    name(
        m_type, "accessTypeCombo", tr("The header parameter typ of access tokens, by which they are told from others"));
    m_type->addItem(tr("at+jwt (RFC 9068)"), false);
    m_type->addItem(tr("JWT, as older servers have it"), true);
    m_type->setCurrentIndex(options.plainJwt ? 1 : 0);
    name(m_https, "httpsBox", tr("For clients that refuse plain HTTP"));
    m_https->setChecked(options.https);
    name(m_testClock, "testClockBox", tr("A test of yours expires a token without waiting; this window follows"));
    m_testClock->setChecked(options.testClock);
    name(m_origins, "originsEdit", tr("Origins of web pages that may ask (CORS): words between spaces"));
    m_origins->setPlaceholderText(QStringLiteral("http://localhost:5173"));
    m_origins->setText(options.origins.join(u' '));
    m_remark->setObjectName(QStringLiteral("restartRemark"));
    m_remark->setProperty("role", QStringLiteral("dim"));
    m_remark->setText(tr("HTTPS, origins and the clock are for the next start of the API."));
    m_remark->setVisible(m_sessions->api()->isRunning());
}

QFormLayout *ApiOptionsDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Signing key"), m_key);
    form->addRow(tr("&Access tokens are"), m_type);
    form->addRow(tr("&Other origins"), m_origins);
    form->addRow(QString(), m_https);
    form->addRow(QString(), m_testClock);
    return form;
}

void ApiOptionsDialog::accept()
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    SessionOptions options = m_sessions->options();
    options.plainJwt = m_type->currentData().toBool();
    options.https = m_https->isChecked();
    options.testClock = m_testClock->isChecked();
    options.origins = m_origins->text().split(between, Qt::SkipEmptyParts);
    m_sessions->setOptions(options);
    m_sessions->setSigningKey(model::KeyHandle{m_key->currentData().toULongLong()});
    QDialog::accept();
}

} // namespace claimsmith::ui
