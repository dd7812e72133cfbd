// SPDX-License-Identifier: MIT
#include "sessions/requestdialog.h"

#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace claimsmith::ui {

RequestDialog::RequestDialog(const model::LoggedRequest &request, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("requestDialog"));
    setWindowTitle(tr("%1 %2 – %3")
            .arg(QString::fromUtf8(request.record.method), QString::fromUtf8(request.path()))
            .arg(request.record.status));
    auto *text = new QPlainTextEdit(model::detailsOf(request), this);
    text->setObjectName(QStringLiteral("requestText"));
    text->setAccessibleName(tr("The request and its answer"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(Theme::font(TextRole::Fixed));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(QStringLiteral("buttonBox"));
    QPushButton *curl = buttons->addButton(tr("Copy as c&url"), QDialogButtonBox::ActionRole);
    curl->setObjectName(QStringLiteral("detailsCurlButton"));
    curl->setToolTip(tr("Copy the request as a command of curl; its secrets are variables of the shell"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(620, 440);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(curl, &QPushButton::clicked, this, &RequestDialog::curlWanted);
}

} // namespace claimsmith::ui
