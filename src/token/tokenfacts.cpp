// SPDX-License-Identifier: MIT
#include "token/tokenfacts.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/numericdate.h"

namespace claimsmith::token {

namespace {

constexpr qsizetype longestId = 128;

std::optional<Instant> instantOf(jose::JsonValue value)
{
    if (!value.isNumber())
        return std::nullopt;
    const auto date = jose::NumericDate::fromNumberText(value.numberText());
    return date ? std::optional(saturated(date->ceilMilliseconds)) : std::nullopt;
}

/// Whether the protected header says `at+jwt`: RFC 9068 §2.1, with or without "application/", case-insensitive (RFC
/// 7515 §4.1.9).
bool isAtJwt(const Token &token)
{
    const QByteArray type = token.header().member("typ").string().toByteArray().toLower();
    return type == "at+jwt" || type == "application/at+jwt";
}

TokenUse useOf(const Token &token, AccessType accessType)
{
    const jose::JsonValue type = token.payload().member("type");
    const bool isRefresh = type.string() == "refresh";
    switch (accessType) {
    case AccessType::AtJwt:
        if (isAtJwt(token))
            return isRefresh ? TokenUse::Neither : TokenUse::Access;
        return isRefresh ? TokenUse::Refresh : TokenUse::Neither;
    case AccessType::PlainJwt:
        if (isRefresh)
            return isAtJwt(token) ? TokenUse::Neither : TokenUse::Refresh;
        return type.isUndefined() || type.string() == "access" ? TokenUse::Access : TokenUse::Neither;
    }
    return TokenUse::Neither;
}

QByteArray idOf(const Token &token)
{
    const QByteArrayView id = token.payload().member("jti").string();
    if (!id.isEmpty() && id.size() <= longestId)
        return id.toByteArray();
    if (token.signatures().empty())
        return {};
    const QByteArrayView signedBytes = token.signingInput(token.signatures().front());
    return "sha256:" + jose::base64url::encode(jose::digest(jose::Digest::Sha256, signedBytes));
}

} // namespace

std::optional<qint64> TokenFacts::userId() const
{
    bool isNumber = false;
    const qint64 number = subject ? subject->toLongLong(&isNumber) : 0;
    return isNumber && number > 0 && QByteArray::number(number) == *subject ? std::optional(number) : std::nullopt;
}

TokenFacts TokenFacts::of(const Token &token, AccessType type)
{
    const jose::Json &payload = token.payload();
    TokenFacts facts;
    facts.use = useOf(token, type);
    facts.id = idOf(token);
    facts.family = payload.member("family").string().toByteArray();
    if (const jose::JsonValue generation = payload.member("generation"); generation.isNumber()) {
        bool isNumber = false;
        const qint64 value = generation.numberText().toByteArray().toLongLong(&isNumber);
        if (isNumber)
            facts.generation = value;
    }
    if (const jose::JsonValue subject = payload.member("sub"); subject.isString())
        facts.subject = subject.string().toByteArray();
    facts.issuedAt = instantOf(payload.member("iat"));
    facts.expiresAt = instantOf(payload.member("exp"));
    return facts;
}

} // namespace claimsmith::token
