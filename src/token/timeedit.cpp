// SPDX-License-Identifier: MIT
#include "jose/json.h"
#include "jose/numericdate.h"
#include "token/jsonlayout.h"
#include "token/tokenedit.h"

#include <algorithm>

namespace claimsmith::token {

using jose::Json;
using jose::JsonValue;
using Code = EditError::Code;

namespace {

/// The claims that say when the token itself begins and ends; others (`updated_at`) speak of something else.
constexpr QByteArrayView movedTimes[] = {"exp", "nbf", "iat", "auth_time"};

std::unexpected<EditError> refuse(Code code, QByteArrayView name, JsonValue value)
{
    return std::unexpected(EditError{code, '/' + name.toByteArray(), value.offset(), {}});
}

std::expected<Json, EditError> parsePayload(QByteArrayView payload)
{
    auto json = Json::parse(payload);
    if (!json)
        return std::unexpected(EditError{Code::NotJson, {}, json.error().offset, json.error()});
    if (!json->root().isObject())
        return std::unexpected(EditError{Code::NotAnObject, {}, json->root().offset(), {}});
    return *std::move(json);
}

std::expected<QByteArray, EditError> shifted(QByteArrayView name, JsonValue value, Duration duration)
{
    if (!value.isNumber())
        return refuse(Code::NotANumber, name, value);
    auto number = jose::shiftedNumber(value.numberText(), duration.count());
    if (!number)
        return refuse(Code::OutOfRange, name, value);
    return *std::move(number);
}

} // namespace

Edited shiftTimes(QByteArrayView payload, Duration duration)
{
    const auto json = parsePayload(payload);
    if (!json)
        return std::unexpected(json.error());
    QByteArray text;
    qsizetype copied = 0;
    std::optional<EditError> trouble;
    json->root().forEachMember([&](QByteArrayView name, JsonValue value) {
        if (trouble || std::ranges::find(movedTimes, name) == std::end(movedTimes))
            return;
        const auto moved = shifted(name, value, duration);
        if (!moved) {
            trouble = moved.error();
            return;
        }
        text.append(payload.sliced(copied, value.offset() - copied)).append(*moved);
        copied = value.offset() + value.source().size();
    });
    if (trouble)
        return std::unexpected(*trouble);
    if (copied == 0)
        return std::unexpected(EditError{Code::NoTimes, {}, -1, {}});
    return text.append(payload.sliced(copied));
}

Edited extend(QByteArrayView payload, Duration duration)
{
    const auto json = parsePayload(payload);
    if (!json)
        return std::unexpected(json.error());
    const JsonValue expiry = json->member("exp");
    if (expiry.isUndefined())
        return refuse(Code::NotFound, "exp", expiry);
    const auto moved = shifted("exp", expiry, duration);
    if (!moved)
        return moved;
    return replaceValue(payload, {"/exp"}, *moved);
}

Edited expireNow(QByteArrayView payload, Instant now)
{
    const auto json = parsePayload(payload);
    if (!json)
        return std::unexpected(json.error());
    const QByteArray seconds = QByteArray::number(toSeconds(now));
    if (json->member("exp").isUndefined())
        return addMember(payload, {}, "exp", seconds);
    return replaceValue(payload, {"/exp"}, seconds);
}

} // namespace claimsmith::token
