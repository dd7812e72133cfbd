// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"
#include "server/problem.h"
#include "server/sessionsettings.h"
#include "store/database.h"
#include "token/issue.h"
#include "token/sessionstate.h"
#include "token/verdict.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace claimsmith::server {

/// A pair of tokens as it was granted.
struct Grant
{
    token::TokenPair pair{};
    token::User user{};
    QByteArray family{};
    qint64 generation = 0; ///< of the refresh token
    QByteArray consumed{}; ///< the `jti` of the refresh token that was given for it; empty: none
};

/// Who is behind an access token.
struct Identity
{
    token::User user{};
    token::TokenFacts token{};
    token::Verdict verdict{};
};

/// What a protected resource would make of a text, step by step.
struct WhoAmI
{
    token::Verdict verdict{}; ///< with the revocation axis
    token::TokenFacts token{};
    Outcome<token::User> outcome{};
};

/// What was ended by a log out or a revocation.
struct Ended
{
    std::optional<qint64> user{};
    QByteArray token{};           ///< the id of an access token that is listed now; empty: none
    QList<QByteArray> families{}; ///< that are revoked now, and were not before
};

/// RFC 7662 §2.2.
struct Introspection
{
    bool active = false;
    QByteArray json{};                ///< the response
    std::optional<Problem> problem{}; ///< why it is not active, for a log
};

/// Users and sessions for those who ask with tokens: judges what they bring, decides by the session rules, keeps what
/// follows, and answers. What it answered survives a crash (see store::Database). The instant is always given.
///
/// One object for each thread, each with a connection of its own to the same file, in as many programs as there are.
class SessionService
{
public:
    /// On a connection that it owns. Fails where `settings` cannot sign.
    [[nodiscard]] static Outcome<SessionService> create(
        std::unique_ptr<store::Database> database, SharedSettings settings);
    /// Opens the file first; see store::Database::open() and sharedMemory().
    [[nodiscard]] static Outcome<SessionService> open(const QString &path, SharedSettings settings);
    ~SessionService();
    SessionService(SessionService &&) noexcept;
    SessionService &operator=(SessionService &&) noexcept;

    /// From now on by these; cheap where they are the ones in use. With an error the former stay in use.
    [[nodiscard]] Outcome<void> use(const SharedSettings &settings);
    [[nodiscard]] const SessionSettings &settings() const;
    [[nodiscard]] store::Database &database();

    /// WrongPassword for a name that nobody has, a disabled user, and a password that is wrong or missing; where the
    /// user has a password, it takes a tenth of a second and more.
    [[nodiscard]] Outcome<Grant> login(
        const QString &username, const std::optional<jose::SecretBytes> &password, token::Instant now);
    /// The same without a password, for the person at the window.
    [[nodiscard]] Outcome<Grant> loginAs(qint64 user, token::Instant now);
    [[nodiscard]] Outcome<Grant> refresh(QByteArrayView refreshToken, token::Instant now);

    /// `access` must be good. A refresh token that is not, or is another user's, is passed over.
    [[nodiscard]] Outcome<Ended> logout(QByteArrayView access, QByteArrayView refreshToken, token::Instant now);
    /// RFC 7009: a text that is no token of ours ends nothing, which is no error.
    [[nodiscard]] Outcome<Ended> revoke(QByteArrayView token, token::Instant now);
    /// For the person at the window. False where it was revoked, or is not known.
    [[nodiscard]] Outcome<bool> revokeFamily(const QByteArray &family, token::Instant now);

    /// An empty text is TokenMissing.
    [[nodiscard]] Outcome<Identity> profile(QByteArrayView access, token::Instant now);
    /// RoleMissing for users without the role `admin`.
    [[nodiscard]] Outcome<QList<token::User>> users(QByteArrayView access, token::Instant now);
    [[nodiscard]] Outcome<Introspection> introspect(QByteArrayView token, token::Instant now);
    /// profile() with all that led to its answer; never changes anything.
    [[nodiscard]] WhoAmI whoAmI(QByteArrayView access, token::Instant now);

    /// Forgets what is over at `now`, in a way that nothing of it can come back; see store::SessionStore::sweep().
    [[nodiscard]] Outcome<qint64> sweep(token::Instant now);

private:
    struct Data;
    explicit SessionService(std::unique_ptr<Data> data);
    std::unique_ptr<Data> d;
};

/// The response of the profile routes: {"id":…,"username":…,"email":…}.
[[nodiscard]] QByteArray profileJson(const token::User &user);

} // namespace claimsmith::server
