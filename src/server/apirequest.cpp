// SPDX-License-Identifier: MIT
#include "server/apirequest.h"

#include "token/refusal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::server {

using namespace Qt::StringLiterals;

namespace {

struct FaultRow
{
    HttpFault fault;
    int status;
    const char *error;
    const char *detail;
    const char *reason;
};

constexpr std::array faults{
    FaultRow{HttpFault::Malformed, 400, "invalid_request", "Malformed request",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "The request is not as HTTP wants it.")},
    FaultRow{HttpFault::WrongHost, 421, "wrong_host", "This server answers for 127.0.0.1, [::1] and localhost alone",
        QT_TRANSLATE_NOOP("claimsmith::server::Http",
            "The field Host names another machine: a page may have had its name pointed here (DNS rebinding).")},
    FaultRow{HttpFault::WrongOrigin, 403, "wrong_origin", "Pages of this origin may not ask here",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "A page of another origin asked, which is not on the list.")},
    FaultRow{HttpFault::NotFound, 404, "not_found", "Not Found",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "There is no such path.")},
    FaultRow{HttpFault::WrongMethod, 405, "method_not_allowed", "Method Not Allowed",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "The path is asked with another method.")},
    FaultRow{HttpFault::TooSlow, 408, "request_timeout", "The request took too long to come",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "The request did not come in time.")},
    FaultRow{HttpFault::BodyTooLarge, 413, "body_too_large", "The body is too large",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "The body is larger than this server reads.")},
    FaultRow{HttpFault::TargetTooLong, 414, "target_too_long", "The request target is too long",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "The address is longer than this server reads.")},
    FaultRow{HttpFault::WrongMediaType, 415, "unsupported_media_type", "The Content-Type is not one that is read here",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "The body is not of a type that is read here.")},
    FaultRow{HttpFault::HeadTooLarge, 431, "head_too_large", "The request line and fields are too large",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "The fields are larger than this server reads.")},
    FaultRow{HttpFault::TooManyAttempts, 429, "too_many_attempts", "Too many wrong passwords; try again later",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "There were too many wrong passwords for this name of late.")},
    FaultRow{HttpFault::TooManyConnections, 503, "too_many_connections", "Too many connections",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "All connections are in use.")},
    FaultRow{HttpFault::Failed, 500, "server_error", "Internal server error",
        QT_TRANSLATE_NOOP("claimsmith::server::Http", "The server failed.")},
};
static_assert(faults.size() == static_cast<size_t>(HttpFault::Failed) + 1);
static_assert(std::ranges::is_sorted(faults, {}, &FaultRow::fault));

bool isNamed(const HeaderField &field, QByteArrayView name)
{
    return field.name.size() == name.size() && field.name.compare(name, Qt::CaseInsensitive) == 0;
}

ApiReply errorReply(const token::Answer &answer)
{
    ApiReply result = reply(answer.status, answer.toJson());
    result.error = answer.error;
    result.detail = answer.detail;
    if (const QByteArray challenge = answer.challengeText(); !challenge.isEmpty())
        result.fields.append(HeaderField{"WWW-Authenticate", challenge});
    return result;
}

} // namespace

QByteArrayView ApiRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return QByteArrayView(target).first(mark < 0 ? target.size() : mark);
}

QByteArrayView ApiRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArrayView() : QByteArrayView(target).sliced(mark + 1);
}

QByteArrayView ApiRequest::field(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(fields, [name](const HeaderField &field) { return isNamed(field, name); });
    return found == fields.end() ? QByteArrayView() : QByteArrayView(found->value);
}

qsizetype ApiRequest::count(QByteArrayView name) const
{
    return std::ranges::count_if(fields, [name](const HeaderField &field) { return isNamed(field, name); });
}

ApiReply reply(int status, const QByteArray &json)
{
    return {.status = status, .contentType = "application/json", .body = json};
}

ApiReply reply(const Problem &problem, token::Channel channel)
{
    ApiReply result = errorReply(token::answer(problem.refusal, channel));
    result.reason = problem.reason;
    result.user = problem.user;
    result.family = problem.family;
    if (problem.familyRevoked)
        result.ended.append(problem.family);
    if (result.status == 503)
        result.fields.append(HeaderField{"Retry-After", "1"});
    return result;
}

ApiReply reply(HttpFault fault, const QString &more)
{
    const FaultRow &row = faults.at(static_cast<size_t>(fault));
    ApiReply result = errorReply({.status = row.status, .error = row.error, .detail = row.detail});
    result.reason = more.isEmpty() ? QCoreApplication::translate("claimsmith::server::Http", row.reason) : more;
    return result;
}

ApiReply oauthError(const QByteArray &error, const QByteArray &detail)
{
    ApiReply result = errorReply({.status = 400, .error = error, .detail = detail});
    result.reason = QString::fromLatin1(detail);
    return result;
}

} // namespace claimsmith::server
