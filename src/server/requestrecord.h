// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"
#include "token/refusal.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace claimsmith::server {

/// A header field as it came or went; names as received.
struct HeaderField
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

/// A request and its answer for a log: no token, no password and no cookie is in it.
struct RequestRecord
{
    qint64 number = 0;     ///< counts from 1 for each start of the server
    token::Instant time{}; ///< by the application's clock, when the answer was decided
    std::chrono::microseconds took{0};
    QByteArray method;
    QByteArray target; ///< path and query; secrets of the query are masked
    int status = 0;
    std::optional<qint64> user{};
    QByteArray family{};                ///< of the token that was given, or of the one that was granted
    QList<QByteArray> ended{};          ///< families that this request revoked
    QString reason{};                   ///< why it was refused, a sentence; empty where it was not
    QByteArray error{};                 ///< "invalid_token": of the answer
    QByteArray detail{};                ///< "Token has expired": of the answer
    QList<HeaderField> requestFields{}; ///< those with secrets are masked
    QList<HeaderField> answerFields{};
    QByteArray requestBody{}; ///< as JSON or a form; secrets are masked, unknown members left out
    /// The request as a curl command for a POSIX shell; in place of secrets it reads variables: $ACCESS_TOKEN,
    /// $REFRESH_TOKEN, $PASSWORD, $TOKEN.
    QByteArray curl{};

    [[nodiscard]] bool isRefused() const { return status >= 400; }
};

/// Hears of each request. Called on threads of the server, of several at once; it must not wait for the thread that
/// stops the server.
using RequestListener = std::function<void(const RequestRecord &)>;

} // namespace claimsmith::server
