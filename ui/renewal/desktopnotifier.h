// SPDX-License-Identifier: MIT
#pragma once

#include "renewal/notifier.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QDBusConnection;
class QDBusMessage;
class QDBusServiceWatcher;

namespace claimsmith::ui {

/// Notifications of the desktop: org.freedesktop.Notifications, version 1.2 of its specification. Connects to the bus
/// when it is first asked for something, and never waits for an answer. A server without buttons gets none, and one
/// that reads markup gets the body escaped. A server that is started anew is asked anew.
class DesktopNotifier : public Notifier
{
    Q_OBJECT
public:
    /// On the bus of the session, or on the one at `address`.
    explicit DesktopNotifier(const QString &address = {}, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void check() override;
    void show(const Notification &notification) override;
    void close() override;

private slots:
    // QtDBus finds these by name.
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString &token);

private:
    using Reply = std::function<void(const QDBusMessage &)>;
    [[nodiscard]] bool connectToBus();
    void call(const QString &method, const QVariantList &arguments, const Reply &then);
    void send();
    void withdraw();
    [[nodiscard]] QVariantList arguments(const Notification &notification) const;

    QString m_address;
    std::unique_ptr<QDBusConnection> m_bus;
    QDBusServiceWatcher *m_server = nullptr;
    std::optional<QStringList> m_capabilities; ///< once the server has told them
    std::optional<Notification> m_wanted;      ///< to be on the screen
    uint m_shown = 0;                          ///< the server's number of it; 0: none is
    bool m_checking = false;
    bool m_sending = false;
};

} // namespace claimsmith::ui
