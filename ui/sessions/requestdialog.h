// SPDX-License-Identifier: MIT
#pragma once

#include "model/loggedrequest.h"

#include <QDialog>

namespace claimsmith::ui {

/// Everything of one request: why it was refused, its fields and body, and the answer. Secrets are masked.
class RequestDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RequestDialog(const model::LoggedRequest &request, QWidget *parent = nullptr);

signals:
    void curlWanted();
};

} // namespace claimsmith::ui
