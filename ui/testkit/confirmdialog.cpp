// SPDX-License-Identifier: MIT
#include "testkit/confirmdialog.h"

#include "widgets/wraplabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

ConfirmDialog::ConfirmDialog(const QString &host, const QString &address, int requests, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_typed(new QLineEdit(this))
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(tr("Send requests to %1?").arg(host));
    setMinimumWidth(460);
    auto *what = new WrapLabel(this);
    what->setObjectName(QStringLiteral("confirmWords"));
    what->setTextFormat(Qt::PlainText);
    what->setText(tr("%n requests will be sent to %1, most of them with tokens made to be refused. Its operator sees "
                     "them as an attack unless they know of it.",
        nullptr, requests)
            .arg(address));
    auto *ask = new WrapLabel(this);
    ask->setTextFormat(Qt::PlainText);
    ask->setText(tr("This host is not your machine. Type its name to go on:"));
    ask->setProperty("role", QStringLiteral("dim"));
    m_typed->setObjectName(QStringLiteral("hostEdit"));
    m_typed->setAccessibleName(tr("Name of the host"));
    m_typed->setPlaceholderText(host);
    m_typed->setToolTip(tr("Type the name of the host to allow the run"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    m_run = buttons->addButton(tr("Send %n requests", nullptr, requests), QDialogButtonBox::AcceptRole);
    m_run->setObjectName(QStringLiteral("sendButton"));
    m_run->setToolTip(tr("Sends the requests to %1 and to no other host").arg(host));
    m_run->setDefault(true);
    m_run->setProperty("role", QStringLiteral("accent"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addWidget(ask);
    layout->addWidget(m_typed);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, &ConfirmDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_typed->setFocus();
    resize(minimumWidth(), layout->totalHeightForWidth(minimumWidth()));
    refresh();
}

void ConfirmDialog::refresh()
{
    m_run->setEnabled(m_typed->text().trimmed().compare(m_host, Qt::CaseInsensitive) == 0);
}

} // namespace claimsmith::ui
