// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace claimsmith::ui {

/// A bar above the page that offers one thing and takes no for an answer. Hidden until something is offered.
class OfferBar : public QFrame
{
    Q_OBJECT
public:
    explicit OfferBar(QWidget *parent = nullptr);

    /// "The clipboard holds a token." and "Inspect it".
    void offer(const QString &text, const QString &action);

signals:
    void accepted();

private:
    QLabel *m_text;
    QPushButton *m_accept;
};

} // namespace claimsmith::ui
