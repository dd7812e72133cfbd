// SPDX-License-Identifier: MIT
#include "model/useredit.h"

#include "jose/crypto/passwordhash.h"
#include "model/sessions.h"
#include "model/sessionworker.h"
#include "model/usersmodel.h"

#include <QUndoCommand>

#include <algorithm>

namespace claimsmith::model {

using token::User;

namespace {

using Done = store::Result<void>;

template<typename T>
server::Outcome<T> fromStore(store::Result<T> result)
{
    return std::move(result).transform_error([](const store::Error &error) { return server::problem(error); });
}

store::Result<KeptUser> kept(SessionBackend &backend, const User &user)
{
    return backend.users.passwordHash(user.id).transform(
        [&user](const std::optional<QByteArray> &hash) { return KeptUser{user, hash}; });
}

store::Result<KeptUser> kept(SessionBackend &backend, qint64 id)
{
    const auto user = backend.users.find(id);
    if (!user)
        return std::unexpected(user.error());
    if (!*user)
        return std::unexpected(store::Error{store::ErrorCode::UserUnknown, QString::number(id), {}});
    return kept(backend, **user);
}

server::Outcome<std::optional<QByteArray>> hashOf(const PasswordWish &wish, const std::optional<QByteArray> &former)
{
    switch (wish.kind) {
    case PasswordWish::Kind::Keep:
        return former;
    case PasswordWish::Kind::None:
        return std::nullopt;
    case PasswordWish::Kind::Set:
        break;
    }
    auto hash = jose::hashPassword(wish.password);
    if (!hash)
        return std::unexpected(
            server::Problem{.refusal = token::Refusal::ServerFailed, .reason = jose::message(hash.error())});
    return *std::move(hash);
}

Done write(SessionBackend &backend, const KeptUser &next)
{
    return backend.users.change(next.user).and_then(
        [&] { return backend.users.setPasswordHash(next.user.id, next.passwordHash); });
}

bool holds(const QList<KeptUser> &users, qint64 id)
{
    return std::ranges::contains(users, id, [](const KeptUser &kept) { return kept.user.id; });
}

Done exchanged(SessionBackend &backend, const QList<KeptUser> &before, const QList<KeptUser> &after)
{
    Done done;
    // First those who go: one of those who come may have their name.
    for (const KeptUser &user : before) {
        if (done && !holds(after, user.user.id))
            done = backend.users.remove(user.user.id);
    }
    for (const KeptUser &user : after) {
        if (!done)
            break;
        if (holds(before, user.user.id))
            done = write(backend, user);
        else
            done = backend.users.add(user.user, user.passwordHash).transform([](qint64) {});
    }
    return done;
}

} // namespace

/// Users put in the place of others. The first redo() is done already: only what was written is worth undoing.
class UserCommand : public QUndoCommand
{
public:
    UserCommand(UserEditing *editing, QList<KeptUser> before, QList<KeptUser> after, const QString &words)
        : QUndoCommand(words)
        , m_editing(editing)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void undo() override { m_editing->exchange(m_after, m_before); }
    void redo() override
    {
        if (std::exchange(m_isWritten, false))
            return;
        m_editing->exchange(m_before, m_after);
    }

private:
    UserEditing *m_editing;
    QList<KeptUser> m_before;
    QList<KeptUser> m_after;
    bool m_isWritten = true;
};

UserEditing::UserEditing(Sessions *sessions)
    : QObject(sessions)
    , m_sessions(sessions)
{}

void UserEditing::add(const User &user, const PasswordWish &password)
{
    m_sessions->worker()->run(
        [user, password](SessionBackend &backend) -> Written {
            const auto hash = hashOf(password, {});
            if (!hash)
                return std::unexpected(hash.error());
            return fromStore(backend.users.add(user, *hash).transform([&](qint64 id) {
                User made = user;
                made.id = id;
                made.hasPassword = hash->has_value();
                return Step{.before = {}, .after = {{made, *hash}}};
            }));
        },
        [this, name = user.username](const Written &written) {
            tell(written, tr("Added “%1”").arg(name), tr("Add “%1”").arg(name));
            if (written)
                emit added(written->after.constFirst().user.id);
        });
}

void UserEditing::change(const User &user, const PasswordWish &password)
{
    m_sessions->worker()->run(
        [user, password](SessionBackend &backend) -> Written {
            const auto former = fromStore(kept(backend, user.id));
            if (!former)
                return std::unexpected(former.error());
            const auto hash = hashOf(password, former->passwordHash);
            if (!hash)
                return std::unexpected(hash.error());
            const KeptUser next{user, *hash};
            return fromStore(write(backend, next).transform([&] { return Step{{*former}, {next}}; }));
        },
        [this, name = user.username](
            const Written &written) { tell(written, tr("Changed “%1”").arg(name), tr("Change “%1”").arg(name)); });
}

void UserEditing::remove(const QList<qint64> &users)
{
    if (users.isEmpty())
        return;
    const User *first = m_sessions->users()->find(users.constFirst());
    const QString name = first ? first->username : QString();
    m_sessions->worker()->run(
        [users](SessionBackend &backend) -> Written {
            Step step;
            for (const qint64 id : users) {
                auto user = fromStore(kept(backend, id));
                if (!user)
                    return std::unexpected(user.error());
                step.before.append(*std::move(user));
            }
            return fromStore(exchanged(backend, step.before, {}).transform([&] { return step; }));
        },
        [this, name, count = static_cast<int>(users.size())](const Written &written) {
            tell(written, count == 1 ? tr("Deleted “%1”").arg(name) : tr("Deleted %n users", nullptr, count),
                count == 1 ? tr("Delete “%1”").arg(name) : tr("Delete users"));
        });
}

void UserEditing::tell(const Written &written, const QString &words, const QString &undoText)
{
    if (!written) {
        emit failed(written.error().reason);
        return;
    }
    m_undo.push(new UserCommand(this, written->before, written->after, undoText));
    m_sessions->refreshView();
    emit done(words);
}

void UserEditing::exchange(const QList<KeptUser> &before, const QList<KeptUser> &after)
{
    m_sessions->worker()->run(
        [before, after](SessionBackend &backend) { return fromStore(exchanged(backend, before, after)); },
        [this](const server::Outcome<void> &done) {
            if (!done) {
                // The steps before this one lead from a state that is not there any more.
                m_undo.clear();
                emit failed(done.error().reason);
            }
            m_sessions->refreshView();
        });
}

} // namespace claimsmith::model
