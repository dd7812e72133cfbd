// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace claimsmith::ui {

/// "Offline" with a check mark: the program has no connection and makes none by itself. While one is open that the user
/// asked for, the host that it goes to, in amber.
class OfflineMark : public QWidget
{
    Q_OBJECT
public:
    explicit OfflineMark(QWidget *parent = nullptr);
    /// Whom a connection is open to; empty for none.
    void setHost(const QString &host);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_host;
};

} // namespace claimsmith::ui
