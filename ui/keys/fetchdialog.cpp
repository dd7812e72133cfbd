// SPDX-License-Identifier: MIT
#include "keys/fetchdialog.h"

#include "keydialogs/keychoicelist.h"
#include "model/keyfetch.h"
#include "model/keyimport.h"
#include "model/keykeeping.h"
#include "model/networkconsent.h"
#include "model/workbench.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/wraplabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>

namespace claimsmith::ui {

using model::ExchangesModel;
using model::KeyFetch;

namespace {

QLabel *wrapped(const char *name, const QString &role, QWidget *parent)
{
    auto *label = new WrapLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setProperty("role", role);
    return label;
}

} // namespace

FetchDialog::FetchDialog(model::Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_import(new model::KeyImport(workbench.keyring(), this))
    , m_fetch(new KeyFetch(m_import, this))
    , m_address(new QLineEdit(this))
    , m_start(new QPushButton(tr("&Fetch"), this))
    , m_allow(new QPushButton(tr("A&llow asking other machines for keys"), this))
    , m_words(wrapped("fetchWords", QStringLiteral("dim"), this))
    , m_progress(new QProgressBar(this))
    , m_exchanges(new QTreeView(this))
    , m_body(new QPlainTextEdit(this))
    , m_remarks(wrapped("fetchRemarks", QStringLiteral("attention"), this))
    , m_keys(new KeyChoiceList(this))
    , m_skipped(wrapped("fetchSkipped", QStringLiteral("dim"), this))
    , m_keep(new QCheckBox(tr("&Keep in the system key store"), this))
{
    setObjectName(QStringLiteral("fetchDialog"));
    setWindowTitle(tr("Fetch the keys of a server"));
    m_fetch->setConsent(workbench.consent());
    m_allow->setObjectName(QStringLiteral("allowButton"));
    m_allow->setToolTip(tr("Sets what the settings say under Network; it can be taken back there"));
    m_progress->setObjectName(QStringLiteral("fetchProgress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_keys->setObjectName(QStringLiteral("keyList"));
    m_keys->setImport(m_import);
    m_keep->setObjectName(QStringLiteral("keepBox"));
    m_keep->setEnabled(workbench.keeping()->canKeep());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok, this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    m_add = buttons->button(QDialogButtonBox::Ok);
    m_add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(makeAddressRow());
    layout->addWidget(m_words);
    layout->addWidget(m_allow, 0, Qt::AlignLeading);
    layout->addWidget(m_progress);
    layout->addWidget(makeExchanges(), 3);
    layout->addWidget(m_remarks);
    layout->addWidget(m_keys, 2);
    layout->addWidget(m_skipped);
    layout->addWidget(m_keep);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FetchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FetchDialog::reject);
    wire();
    showState();
    showAddress();
    resize(700, sizeHint().height());
}

FetchDialog::~FetchDialog() = default;

QWidget *FetchDialog::makeAddressRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_address->setObjectName(QStringLiteral("addressEdit"));
    m_address->setPlaceholderText(tr("https://login.example, or the address of its JWKS"));
    m_address->setToolTip(tr("A JWK Set, a discovery document, or an issuer whose discovery document is looked for"));
    m_start->setObjectName(QStringLiteral("fetchButton"));
    m_start->setProperty("role", QStringLiteral("accent"));
    auto *label = new QLabel(tr("&Address"), row);
    label->setBuddy(m_address);
    layout->addWidget(label);
    layout->addWidget(m_address, 1);
    layout->addWidget(m_start);
    return row;
}

QWidget *FetchDialog::makeExchanges()
{
    m_answer = new QWidget(this);
    auto *layout = new QVBoxLayout(m_answer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_exchanges->setObjectName(QStringLiteral("exchangesView"));
    m_exchanges->setAccessibleName(tr("What was asked and answered"));
    m_exchanges->setProperty("role", QStringLiteral("framed"));
    m_exchanges->setModel(m_fetch->exchanges());
    m_exchanges->setRootIsDecorated(false);
    m_exchanges->setItemsExpandable(false);
    m_exchanges->setUniformRowHeights(true);
    m_exchanges->setAllColumnsShowFocus(true);
    m_exchanges->setTextElideMode(Qt::ElideMiddle);
    m_exchanges->setMinimumHeight(84);
    m_exchanges->setMaximumHeight(140);
    m_exchanges->header()->setStretchLastSection(false);
    m_exchanges->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_exchanges->header()->setSectionResizeMode(ExchangesModel::Address, QHeaderView::Stretch);
    m_body->setObjectName(QStringLiteral("bodyText"));
    m_body->setAccessibleName(tr("The answer"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFont(Theme::font(TextRole::Fixed));
    m_body->setMinimumHeight(70);
    layout->addWidget(m_exchanges);
    layout->addWidget(m_body, 1);
    return m_answer;
}

void FetchDialog::wire()
{
    connect(m_address, &QLineEdit::textChanged, this, &FetchDialog::showAddress);
    connect(m_address, &QLineEdit::returnPressed, this, &FetchDialog::fetch);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_fetch->isRunning())
            m_fetch->cancel();
        else
            fetch();
    });
    model::NetworkConsent *consent = m_workbench.consent();
    connect(m_allow, &QPushButton::clicked, this, [this, consent] {
        consent->allow(model::NetworkConsent::Purpose::FetchKeys, true);
        m_start->setFocus();
    });
    connect(consent, &model::NetworkConsent::changed, this, &FetchDialog::showAddress);
    connect(m_fetch, &KeyFetch::stateChanged, this, &FetchDialog::showState);
    connect(m_fetch->exchanges(), &QAbstractItemModel::modelReset, this, &FetchDialog::showState);
    connect(m_import, &model::KeyImport::statusChanged, this, &FetchDialog::showButtons);
    connect(m_import, &model::KeyImport::checkedCountChanged, this, &FetchDialog::showButtons);
    connect(m_exchanges->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FetchDialog::showBody);
}

void FetchDialog::setAddress(const QString &address) { m_address->setText(address); }

void FetchDialog::fetch()
{
    const QString address = m_address->text().trimmed();
    if (!m_fetch->isRunning() && !address.isEmpty() && KeyFetch::refusal(address).isEmpty())
        m_fetch->start(address);
}

void FetchDialog::showWords(const QString &text, const QString &role)
{
    m_words->setText(text);
    setLook(m_words, "role", role);
    m_address->setAccessibleDescription(text);
}

/// Before anything is sent a person reads whom it goes to.
void FetchDialog::showAddress()
{
    if (m_fetch->isRunning())
        return;
    const QString address = m_address->text().trimmed();
    const QString refusal = address.isEmpty() ? QString() : KeyFetch::refusal(address);
    const bool isAllowed = m_fetch->isAllowed(address) || address.isEmpty() || !refusal.isEmpty();
    m_start->setEnabled(!address.isEmpty() && refusal.isEmpty() && isAllowed);
    m_allow->setVisible(!isAllowed);
    if (address.isEmpty())
        showWords(tr("Nothing is sent before you press Fetch."), QStringLiteral("dim"));
    else if (!refusal.isEmpty())
        showWords(refusal, QStringLiteral("refused"));
    else if (!isAllowed)
        showWords(
            model::NetworkConsent::refusal(model::NetworkConsent::Purpose::FetchKeys), QStringLiteral("attention"));
    else
        showWords(tr("Fetch asks %1, without cookies or credentials, and what it points to.")
                      .arg(KeyFetch::askedHost(address)),
            QStringLiteral("dim"));
}

void FetchDialog::showState()
{
    const KeyFetch::State state = m_fetch->state();
    const bool isRunning = m_fetch->isRunning();
    emit connectionChanged(isRunning ? KeyFetch::askedHost(m_address->text()) : QString());
    m_address->setReadOnly(isRunning);
    m_start->setText(isRunning ? tr("&Stop") : tr("&Fetch"));
    m_start->setToolTip(isRunning ? tr("Drop the connection") : tr("Ask the server now"));
    m_progress->setVisible(isRunning);
    if (state != KeyFetch::State::Idle)
        showWords(
            m_fetch->words(), state == KeyFetch::State::Failed ? QStringLiteral("refused") : QStringLiteral("dim"));
    const int exchanges = m_fetch->exchanges()->rowCount();
    m_answer->setVisible(exchanges > 0);
    bool isRedirected = false;
    for (int row = 0; row < exchanges; ++row)
        isRedirected |= !m_fetch->exchanges()->index(row, ExchangesModel::RedirectedTo).data().toString().isEmpty();
    m_exchanges->setColumnHidden(ExchangesModel::RedirectedTo, !isRedirected);
    if (exchanges > 0)
        m_exchanges->setCurrentIndex(m_fetch->exchanges()->index(exchanges - 1, 0));
    showBody();
    m_remarks->setText(m_fetch->remarks().join(u'\n'));
    m_remarks->setVisible(!m_fetch->remarks().isEmpty());
    showButtons();
    if (height() < sizeHint().height())
        resize(width(), sizeHint().height());
}

void FetchDialog::showButtons()
{
    const bool hasKeys = m_import->rowCount() > 0;
    const int count = m_import->checkedCount();
    m_keys->setVisible(hasKeys);
    m_keep->setVisible(hasKeys);
    m_skipped->setText(tr("Left out: %1").arg(m_import->skipped().join(u'\n')));
    m_skipped->setVisible(!m_import->skipped().isEmpty());
    m_add->setText(count > 1 ? tr("Add %n keys", nullptr, count) : tr("Add key"));
    m_add->setEnabled(count > 0 && !m_fetch->isRunning());
}

void FetchDialog::showBody()
{
    m_body->setPlainText(m_exchanges->currentIndex().data(ExchangesModel::BodyRole).toString());
}

void FetchDialog::accept()
{
    // Return in the address fetches; it must not take what was fetched before.
    if (m_import->checkedCount() == 0 || m_address->hasFocus())
        return;
    m_taken = m_import->take();
    if (m_keep->isEnabled() && m_keep->isChecked())
        m_workbench.keeping()->keep(m_taken);
    QDialog::accept();
}

void FetchDialog::reject()
{
    m_fetch->cancel();
    QDialog::reject();
}

} // namespace claimsmith::ui
