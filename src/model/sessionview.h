// SPDX-License-Identifier: MIT
#pragma once

#include "server/sessionservice.h"
#include "store/sessionstore.h"
#include "store/userstore.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace claimsmith::model {

/// How a family or a refresh token stands, in the words of a person.
enum class SessionStanding : quint8 {
    Current,
    Consumed,
    Honoured, ///< consumed, and still exchanged: the grace period of the policy
    Replayed, ///< consumed, came again in this run, and was refused
    Expired,
    LoggedOut,
    Revoked,
    UserGone, ///< removed or disabled
};

/// A refresh token, without its text.
struct SessionRefresh
{
    token::RefreshRecord record;
    SessionStanding standing = SessionStanding::Current;
};

/// An access token that was given out in this run.
struct SessionAccess
{
    QByteArray id; ///< `jti`
    qint64 generation = 0;
    token::Verdict verdict;
    std::optional<token::Refusal> refusal; ///< what a protected resource would answer; nullopt: the profile
};

/// A login and all that came of it.
struct SessionFamily
{
    token::Family family;
    QString user; ///< the name; empty where there is no such user any more
    SessionStanding standing = SessionStanding::Current;
    QList<SessionRefresh> refreshTokens{}; ///< by generation
    QList<SessionAccess> accessTokens{};   ///< in the order of their coming
};

/// Users and sessions as they are at one instant.
struct SessionsView
{
    token::Instant now{};
    QList<token::User> users;
    QList<SessionFamily> families;           ///< the newest first
    qsizetype leftOut = 0;                   ///< families that are older than those
    std::optional<token::Instant> changesAt; ///< the first instant at which anything of it stands otherwise
};

/// The text of an access token that was given out in this run.
struct KnownAccess
{
    QByteArray id;
    QByteArray family;
    qint64 generation = 0;
    QByteArray text;
};

/// What a view needs to know beside the file: of this run alone, and never on a disk.
struct SessionMemory
{
    QList<KnownAccess> access;
    QSet<QByteArray> replayed; ///< ids of refresh tokens
};

/// As many families as are of use to anybody; the older ones are counted.
constexpr qsizetype mostFamilies = 200;

/// The connection of one thread: the service, and the tables behind it.
struct SessionBackend
{
    explicit SessionBackend(server::SessionService made)
        : service(std::move(made))
        , users(&service.database())
        , sessions(&service.database())
    {}

    server::SessionService service;
    store::UserStore users;
    store::SessionStore sessions;
};

/// Reads everything; judges the access tokens of `memory`, and has the session rules say what a refresh token would
/// get.
[[nodiscard]] server::Outcome<SessionsView> readSessions(
    SessionBackend &backend, const SessionMemory &memory, token::Instant now);

/// "8f2a": enough to tell families apart.
[[nodiscard]] QString familyText(const QByteArray &id);

} // namespace claimsmith::model
