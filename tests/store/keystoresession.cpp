// SPDX-License-Identifier: MIT
#include "store/keystoresession.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace claimsmith::testsupport {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

constexpr auto busConfiguration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;

void end(QProcess &process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience))
        process.kill();
}

} // namespace

KeyStoreSession::KeyStoreSession(Store store)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"home"_s, u"run"_s})
        QDir(m_folder.path()).mkdir(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment.insert(u"HOME"_s, home());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"DISPLAY"_s,
             u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s, u"GNOME_KEYRING_CONTROL"_s})
        m_environment.remove(name);
    m_problem = startBus();
    if (m_problem.isEmpty() && store == Store::GnomeKeyring)
        m_problem = startKeyring();
}

KeyStoreSession::~KeyStoreSession()
{
    end(m_keyring);
    end(m_bus);
}

QString KeyStoreSession::missingProgram(Store store)
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        const bool isWanted = store == Store::GnomeKeyring || program == "dbus-daemon"_L1;
        if (isWanted && QStandardPaths::findExecutable(program).isEmpty())
            return u"No %1: packaging/setup.sh --test installs it"_s.arg(program);
    }
    return {};
}

QString KeyStoreSession::startBus()
{
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QFile::WriteOnly)
        || configuration.write(QString(busConfiguration).arg(m_folder.path()).toUtf8()) < 0)
        return u"The bus's configuration cannot be written"_s;
    configuration.close();
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(
        u"dbus-daemon"_s, {u"--config-file="_s + configuration.fileName(), u"--nofork"_s, u"--print-address"_s});
    while (!m_bus.canReadLine() && m_bus.waitForReadyRead(patience)) {
    }
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    return address.isEmpty() ? u"dbus-daemon does not start: "_s + QString::fromUtf8(m_bus.readAllStandardError())
                             : QString();
}

void KeyStoreSession::enter() const
{
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"HOME"_s, u"XDG_RUNTIME_DIR"_s})
        qputenv(qPrintable(name), m_environment.value(name).toUtf8());
    for (const char *name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(name);
}

QString KeyStoreSession::startKeyring()
{
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("a pass phrase");
    m_keyring.closeWriteChannel();
    // A connection of its own, since the process's default one can be made only once.
    const QString name = u"keystoresession"_s;
    const QDBusConnection bus = QDBusConnection::connectToBus(m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s), name);
    const bool isThere = QTest::qWaitFor(
        [&bus] { return bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); }, patience);
    QDBusConnection::disconnectFromBus(name);
    return isThere ? QString()
                   : u"gnome-keyring-daemon does not start: "_s + QString::fromUtf8(m_keyring.readAllStandardError());
}

} // namespace claimsmith::testsupport
