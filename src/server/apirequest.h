// SPDX-License-Identifier: MIT
#pragma once

#include "server/problem.h"
#include "server/requestrecord.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace claimsmith::server {

/// A request as it came, free of the library that read it.
struct ApiRequest
{
    QByteArray method;
    QByteArray target; ///< as in the request line
    QByteArray version;
    QList<HeaderField> fields;
    QByteArray body;

    [[nodiscard]] QByteArrayView path() const;  ///< of the target, still encoded
    [[nodiscard]] QByteArrayView query() const; ///< without the question mark
    /// The first field of that name, in any case; empty where there is none.
    [[nodiscard]] QByteArrayView field(QByteArrayView name) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
};

/// What goes back, and what a log is told of it.
struct ApiReply
{
    int status = 200;
    QByteArray contentType{}; ///< empty: there is no body
    QByteArray body{};
    QList<HeaderField> fields{}; ///< beside those that every answer has

    std::optional<qint64> user{};
    QByteArray family{};
    QList<QByteArray> ended{}; ///< families
    QString reason{};
    QByteArray error{};
    QByteArray detail{};
};

/// What is wrong with a request before any token is looked at. Closed.
enum class HttpFault : quint8 {
    Malformed,          ///< 400: the request line, a field, the framing of the body
    WrongHost,          ///< 421, RFC 9110 §15.5.20
    WrongOrigin,        ///< 403
    NotFound,           ///< 404
    WrongMethod,        ///< 405
    TooSlow,            ///< 408
    BodyTooLarge,       ///< 413
    TargetTooLong,      ///< 414
    WrongMediaType,     ///< 415
    HeadTooLarge,       ///< 431
    TooManyAttempts,    ///< 429
    TooManyConnections, ///< 503
    Failed,             ///< 500
};

[[nodiscard]] ApiReply reply(int status, const QByteArray &json);
[[nodiscard]] ApiReply reply(const Problem &problem, token::Channel channel);
/// `more` is a sentence in the place of the general reason.
[[nodiscard]] ApiReply reply(HttpFault fault, const QString &more = {});
/// {"detail":…,"error":…,"error_description":…} with another error code than a Refusal has (RFC 6749 §5.2).
[[nodiscard]] ApiReply oauthError(const QByteArray &error, const QByteArray &detail);

} // namespace claimsmith::server
