// SPDX-License-Identifier: MIT
#include "sessions/requestscard.h"

#include "model/requestlog.h"
#include "sessions/requestsview.h"
#include "widgets/actionbutton.h"
#include "widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace claimsmith::ui {

RequestsCard::RequestsCard(model::RequestLog *log, QWidget *parent)
    : Card(tr("Requests"), parent)
    , m_log(log)
    , m_rows(new model::RequestFilter(log, this))
    , m_view(new RequestsView(m_rows, this))
    , m_filter(new QLineEdit(this))
    , m_bar(new QWidget(this))
    , m_table(new QStackedWidget(this))
    , m_empty(new WrapLabel(this))
{
    setObjectName(QStringLiteral("requestsCard"));
    setFlush(true);
    bodyLayout()->setSpacing(0);
    m_filter->setObjectName(QStringLiteral("requestFilterEdit"));
    m_filter->setAccessibleName(tr("Filter requests"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Shows the requests that hold every word: path, status, user, reason, … (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(12, 0, 12, 10);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    m_empty->setObjectName(QStringLiteral("noRequestsLabel"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", QStringLiteral("dim"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty->setContentsMargins(24, 12, 24, 12);
    m_table->addWidget(m_view);
    m_table->addWidget(m_empty);
    bodyLayout()->addWidget(m_bar);
    bodyLayout()->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setText(text);
        showRows();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &RequestsCard::showRows);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RequestsCard::showRows);
    connect(m_log, &QAbstractItemModel::rowsInserted, this, &RequestsCard::showRows);
    showRows();
}

void RequestsCard::addButtons(QAction *curl, QAction *clear, QAction *refusedOnly, QAction *exporting)
{
    addHeaderWidget(actionButton(curl, tr("Copy as curl"), "curlButton", this));
    addHeaderWidget(actionButton(clear, tr("Clear"), "clearLogButton", this));
    QPushButton *refused = actionButton(refusedOnly, tr("Only refused"), "refusedOnlyButton", this);
    connect(refused, &QPushButton::toggled, this, &RequestsCard::showRows);
    m_bar->layout()->addWidget(refused);
    m_bar->layout()->addWidget(actionButton(exporting, tr("Export…"), "exportLogButton", this));
}

void RequestsCard::setAddress(const QString &url)
{
    m_address = url;
    showRows();
}

void RequestsCard::showRows()
{
    const bool hasNone = m_log->rowCount() == 0;
    m_bar->setVisible(!hasNone);
    if (hasNone)
        m_empty->setText(m_address.isEmpty()
                             ? tr("Nothing was asked yet. Start the API and log in with curl, or do it here: each step "
                                  "and each refusal is listed with its reason.")
                             : tr("Nothing was asked yet. Try:\n%1")
                                   .arg(QStringLiteral("curl --json '{\"username\":\"john\"}' ") + m_address
                                        + QStringLiteral("/login")));
    else
        m_empty->setText(m_rows->refusedOnly() && m_filter->text().isEmpty()
                             ? tr("Nothing was refused.")
                             : tr("No request holds “%1”.").arg(m_filter->text().simplified()));
    m_table->setCurrentIndex(m_rows->rowCount() == 0 ? 1 : 0);
}

} // namespace claimsmith::ui
