// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace claimsmith::testsupport {

/// What a desktop has: a notification server on the bus, which keeps what is shown and lets a test press its buttons.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit NotificationServer(
        const QString &address, const QStringList &capabilities = {QStringLiteral("actions"), QStringLiteral("body")})
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("server")))
        , m_capabilities(capabilities)
    {
        isThere =
            m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(service());
    }
    ~NotificationServer() override
    {
        m_bus.unregisterService(service());
        m_bus.unregisterObject(path());
        QDBusConnection::disconnectFromBus(QStringLiteral("server"));
    }

    struct Shown
    {
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    /// As a person does.
    void press(const QString &action)
    {
        emit ActionInvoked(shown.lastKey(), action);
        shown.remove(shown.lastKey());
    }

    QMap<uint, Shown> shown;
    QList<uint> replaced;
    int calls = 0;
    bool isThere = false;

public slots: // in the words of the specification
    QStringList GetCapabilities()
    {
        ++calls;
        return m_capabilities;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        ++calls;
        if (replaces != 0)
            replaced.append(replaces);
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.insert(id, {title, body, actions, hints});
        return id;
    }
    void CloseNotification(uint id)
    {
        ++calls;
        if (shown.remove(id) > 0)
            emit NotificationClosed(id, 3);
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_last = 40;
};

} // namespace claimsmith::testsupport
