// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"
#include "server/problem.h"
#include "token/sessionstate.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace claimsmith::model {

class Sessions;
struct SessionBackend;

/// A user with the hash of the password, as an undo brings it back. No password is in it.
struct KeptUser
{
    token::User user;
    std::optional<QByteArray> passwordHash{}; ///< nullopt: none is needed
};

/// What becomes of a password.
struct PasswordWish
{
    enum class Kind { Keep, None, Set } kind = Kind::Keep;
    jose::SecretBytes password{}; ///< to be set
};

/// Adds, changes and removes users; each can be undone. What is asked is done on the thread of the file, one after the
/// other. GUI thread.
class UserEditing : public QObject
{
    Q_OBJECT
public:
    explicit UserEditing(Sessions *sessions);

    void add(const token::User &user, const PasswordWish &password);
    void change(const token::User &user, const PasswordWish &password);
    void remove(const QList<qint64> &users);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

signals:
    /// What was done, for the status bar.
    void done(const QString &words);
    /// Why it was not, with the cure.
    void failed(const QString &words);
    void added(qint64 user);

private:
    friend class UserCommand;
    /// What was written: users as they were, and as they are.
    struct Step
    {
        QList<KeptUser> before;
        QList<KeptUser> after;
    };
    using Written = server::Outcome<Step>;
    void tell(const Written &written, const QString &words, const QString &undoText);
    /// Puts `after` in the place of `before`, by the ids; those of one side alone come or go.
    void exchange(const QList<KeptUser> &before, const QList<KeptUser> &after);

    Sessions *m_sessions;
    QUndoStack m_undo;
};

} // namespace claimsmith::model
