// SPDX-License-Identifier: MIT
#include "jose/json.h"
#include "jose/numericdate.h"
#include "token/jsonlayout.h"
#include "token/tokenedit.h"
#include "token/tokenid.h"

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

/// A time claim as an instant, or why a token cannot be issued anew by it.
std::expected<Instant, EditError> readTime(QByteArrayView name, JsonValue value)
{
    const auto date = jose::NumericDate::fromNumberText(value.numberText());
    if (!date)
        return refuse(Code::NotANumber, name, value);
    if (date->looksLikeMilliseconds())
        return refuse(Code::Milliseconds, name, value);
    if (date->beyondRange)
        return refuse(Code::OutOfRange, name, value);
    return saturated(date->ceilMilliseconds);
}

TokenIdKind kindOfId(QByteArrayView id)
{
    constexpr qsizetype uuidLength = 36;
    constexpr qsizetype versionAt = 14; // RFC 9562 §4
    if (id.size() != uuidLength || id[8] != '-' || id[13] != '-' || id[18] != '-' || id[23] != '-')
        return TokenIdKind::Random128;
    return id[versionAt] == '7' ? TokenIdKind::Uuid7 : TokenIdKind::Uuid4;
}

Edited withNewId(const QByteArray &payload, JsonValue id, Instant now)
{
    if (id.isUndefined())
        return payload;
    return replaceValue(payload, {"/jti"}, jose::jsonQuoted(newTokenId(kindOfId(id.string()), now)));
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

Edited reissue(QByteArrayView payload, Instant now)
{
    const auto json = parsePayload(payload);
    if (!json)
        return std::unexpected(json.error());
    const JsonValue issued = json->member("iat");
    const JsonValue expiry = json->member("exp");
    const QByteArrayView beginName = issued.isUndefined() ? "nbf" : "iat";
    const JsonValue begin = json->member(beginName);
    if (begin.isUndefined() && expiry.isUndefined())
        return std::unexpected(EditError{Code::NoTimes, {}, -1, {}});
    std::optional<Instant> end;
    if (!expiry.isUndefined()) {
        const auto read = readTime("exp", expiry);
        if (!read)
            return std::unexpected(read.error());
        end = *read;
    }
    if (begin.isUndefined()) {
        const QByteArray seconds = QByteArray::number(toSeconds(plus(now, unknownLifetime)));
        const Edited moved = replaceValue(payload, {"/exp"}, seconds);
        return moved ? withNewId(*moved, json->member("jti"), now) : moved;
    }
    const auto start = readTime(beginName, begin);
    if (!start)
        return std::unexpected(start.error());
    // Whole seconds are shown to the token's readers: one that ends within its first second is over at once.
    if (end && *end - *start < std::chrono::seconds(1))
        return refuse(Code::NoLifetime, "exp", expiry);
    // Rounded up, so that a fraction does not put the new one into the future.
    const qint64 began = std::chrono::ceil<std::chrono::seconds>(*start).time_since_epoch().count();
    const Edited moved = shiftTimes(payload, std::chrono::seconds(toSeconds(now) - began));
    return moved ? withNewId(*moved, json->member("jti"), now) : moved;
}

} // namespace claimsmith::token
