// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace claimsmith::testsupport {

/// A session bus of the test's own, in a folder of its own, that nothing is started on by itself; with a GNOME Keyring
/// on it where that is wanted. Both end with this object.
class KeyStoreSession
{
public:
    enum class Store : bool { None, GnomeKeyring };
    /// What a test says when it skips for want of a program; empty where all are there.
    [[nodiscard]] static QString missingProgram(Store store);

    explicit KeyStoreSession(Store store);
    ~KeyStoreSession();
    Q_DISABLE_COPY_MOVE(KeyStoreSession)

    /// Puts a GNOME Keyring on a bus that has none. Why it does not start; empty where it does.
    [[nodiscard]] QString startKeyring();
    /// Why the session did not start; empty where it did.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// For programs that are to use it.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// Puts this process into the session, for what it does from now on.
    void enter() const;
    /// The home folder of the session.
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }

private:
    [[nodiscard]] QString startBus();

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_problem;
};

} // namespace claimsmith::testsupport
