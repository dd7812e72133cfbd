// SPDX-License-Identifier: MIT
#include "renewal/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

#include <utility>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView service("org.freedesktop.Notifications");
constexpr QLatin1StringView path("/org/freedesktop/Notifications");
constexpr int patience = 10'000; // ms; a server may have to be started first
constexpr int asTheServerDoes = -1;
constexpr uchar normalUrgency = 1;

} // namespace

DesktopNotifier::DesktopNotifier(const QString &address, QObject *parent)
    : Notifier(parent)
    , m_address(address)
{}

DesktopNotifier::~DesktopNotifier()
{
    close();
    const QString name = m_bus ? m_bus->name() : QString();
    m_bus.reset();
    if (!m_address.isEmpty() && !name.isEmpty())
        QDBusConnection::disconnectFromBus(name);
}

bool DesktopNotifier::connectToBus()
{
    if (m_bus)
        return m_bus->isConnected();
    m_bus = std::make_unique<QDBusConnection>(m_address.isEmpty()
                                                  ? QDBusConnection::sessionBus()
                                                  : QDBusConnection::connectToBus(m_address, u"claimsmith-notifier"_s));
    if (!m_bus->isConnected())
        return false;
    m_bus->connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus->connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint)));
    m_bus->connect(service, path, service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
    m_server = new QDBusServiceWatcher(service, *m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_server, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) {
            m_shown = 0; // what the former one showed went with it
            m_capabilities.reset();
            if (!owner.isEmpty())
                check();
        });
    return true;
}

void DesktopNotifier::call(const QString &method, const QVariantList &arguments, const Reply &then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

void DesktopNotifier::check()
{
    if (!connectToBus()) {
        m_wanted.reset();
        emit checked(tr("The desktop's message bus (D-Bus) cannot be reached, so it shows no notification."));
        return;
    }
    if (m_checking)
        return;
    if (m_capabilities) {
        emit checked({});
        return;
    }
    m_checking = true;
    call(u"GetCapabilities"_s, {}, [this](const QDBusMessage &reply) {
        m_checking = false;
        if (reply.type() != QDBusMessage::ReplyMessage) {
            m_wanted.reset();
            emit checked(tr("This desktop has no program that shows notifications: none answers to %1.").arg(service));
            return;
        }
        m_capabilities = reply.arguments().value(0).toStringList();
        emit checked({});
        send();
    });
}

void DesktopNotifier::show(const Notification &notification)
{
    m_wanted = notification;
    if (m_capabilities)
        send();
    else
        check();
}

QVariantList DesktopNotifier::arguments(const Notification &notification) const
{
    QStringList actions;
    if (m_capabilities->contains("actions"_L1)) {
        actions = {QString(openAnswer), tr("Show Claimsmith")};
        for (const Notification::Answer &answer : notification.answers)
            actions << answer.id << answer.words;
    }
    const bool readsMarkup = m_capabilities->contains("body-markup"_L1);
    const QVariantMap hints{
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"urgency"_s, QVariant::fromValue(normalUrgency)},
    };
    return {QGuiApplication::applicationDisplayName(), m_shown, QGuiApplication::desktopFileName(), notification.title,
        readsMarkup ? notification.body.toHtmlEscaped() : notification.body, actions, hints, asTheServerDoes};
}

void DesktopNotifier::send()
{
    if (m_sending || !m_wanted)
        return;
    m_sending = true;
    call(u"Notify"_s, arguments(*m_wanted), [this, sent = *m_wanted](const QDBusMessage &reply) {
        m_sending = false;
        if (reply.type() != QDBusMessage::ReplyMessage) {
            m_wanted.reset();
            emit checked(tr("The desktop refused to show a notification: %1").arg(reply.errorMessage()));
            return;
        }
        m_shown = reply.arguments().value(0).toUInt();
        // It may have been closed, or become another one, while it was on its way.
        if (!m_wanted)
            withdraw();
        else if (*m_wanted != sent)
            send();
    });
}

void DesktopNotifier::close()
{
    m_wanted.reset();
    if (!m_sending)
        withdraw();
}

void DesktopNotifier::withdraw()
{
    if (const uint id = std::exchange(m_shown, 0); id != 0)
        call(u"CloseNotification"_s, {id}, [](const QDBusMessage &) {});
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    if (id == 0 || id != m_shown)
        return; // another program's
    close();    // some servers let it stand
    emit answered(action);
}

void DesktopNotifier::onNotificationClosed(uint id, uint)
{
    if (id == 0 || id != m_shown)
        return;
    m_shown = 0;
    if (!m_sending)
        m_wanted.reset();
}

/// Comes before the action, and lets the window come to the front on Wayland.
void DesktopNotifier::onActivationToken(uint id, const QString &token)
{
    if (id != 0 && id == m_shown)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace claimsmith::ui
