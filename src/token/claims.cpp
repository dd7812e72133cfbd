// SPDX-License-Identifier: MIT
#include "token/claims.h"

#include "token/tokenheader.h"

#include <algorithm>

namespace claimsmith::token {

using jose::JsonValue;

namespace {

void refuse(QList<Failure> &failures, FailureCode code, QByteArrayView claim, QByteArray found, QByteArray wanted)
{
    Failure failure;
    failure.axis = Axis::Claims;
    failure.code = code;
    failure.claim = claim.toByteArray();
    failure.found = std::move(found);
    failure.wanted = std::move(wanted);
    failures.append(std::move(failure));
}

/// A claim that must be one certain string.
void checkString(QByteArrayView name, JsonValue value, const std::optional<QByteArray> &wanted, FailureCode mismatch,
    QList<Failure> &failures)
{
    if (!wanted)
        return;
    if (value.isUndefined())
        refuse(failures, FailureCode::ClaimMissing, name, {}, *wanted);
    else if (!value.isString())
        refuse(failures, FailureCode::ClaimMalformed, name, typeName(value), "string");
    else if (value.string() != *wanted)
        refuse(failures, mismatch, name, shownValue(value), *wanted);
}

/// `aud` is one string or an array of strings (RFC 7519 §4.1.3); one that we expect is enough.
void checkAudience(JsonValue audience, const QList<QByteArray> &wanted, QList<Failure> &failures)
{
    if (wanted.isEmpty())
        return;
    if (audience.isUndefined()) {
        refuse(failures, FailureCode::ClaimMissing, "aud", {}, wanted.join(", "));
        return;
    }
    const auto isWanted = [&wanted](JsonValue value) {
        return value.isString() && std::ranges::any_of(wanted, [text = value.string()](const QByteArray &one) {
            return QByteArrayView(one) == text;
        });
    };
    bool wellFormed = audience.isString() || audience.isArray();
    bool meant = isWanted(audience);
    audience.forEachElement([&](JsonValue element) {
        wellFormed = wellFormed && element.isString();
        meant = meant || isWanted(element);
    });
    if (!wellFormed)
        refuse(failures, FailureCode::ClaimMalformed, "aud", typeName(audience), "string or array of strings");
    else if (!meant)
        refuse(failures, FailureCode::AudienceMismatch, "aud", shownValue(audience), wanted.join(", "));
}

/// RFC 7515 §4.1.9: "application/" may be left out where no other '/' follows; media types ignore case.
QByteArray bareType(QByteArrayView type)
{
    const QByteArray lower = type.toByteArray().toLower();
    constexpr QByteArrayView prefix = "application/";
    if (lower.startsWith(prefix) && lower.indexOf('/', prefix.size()) < 0)
        return lower.sliced(prefix.size());
    return lower;
}

void checkType(const SignaturePart *signature, const std::optional<QByteArray> &wanted, QList<Failure> &failures)
{
    if (!wanted)
        return;
    const JsonValue type = signature ? signature->header.member("typ") : JsonValue();
    if (type.isUndefined())
        refuse(failures, FailureCode::ClaimMissing, "typ", {}, *wanted);
    else if (!type.isString())
        refuse(failures, FailureCode::ClaimMalformed, "typ", typeName(type), "string");
    else if (bareType(type.string()) != bareType(*wanted))
        refuse(failures, FailureCode::TypeMismatch, "typ", shownValue(type), *wanted);
}

/// A maximum age needs an `iat` that is a number; whether it is too old is a matter of time.
void checkAgeIsKnown(JsonValue issuedAt, QList<Failure> &failures)
{
    const bool reported = std::ranges::any_of(failures,
        [](const Failure &failure) { return failure.code == FailureCode::ClaimMissing && failure.claim == "iat"; });
    if (issuedAt.isUndefined() && !reported)
        refuse(failures, FailureCode::ClaimMissing, "iat", {}, {});
    else if (!issuedAt.isUndefined() && !issuedAt.isNumber())
        refuse(failures, FailureCode::ClaimMalformed, "iat", typeName(issuedAt), "number");
}

} // namespace

RegisteredClaims RegisteredClaims::of(JsonValue payload)
{
    RegisteredClaims claims;
    payload.forEachMember([&claims](QByteArrayView name, JsonValue value) {
        if (name.size() != 3)
            return;
        if (name == "exp")
            claims.expiry = value;
        else if (name == "iat")
            claims.issuedAt = value;
        else if (name == "nbf")
            claims.notBefore = value;
        else if (name == "iss")
            claims.issuer = value;
        else if (name == "aud")
            claims.audience = value;
        else if (name == "sub")
            claims.subject = value;
        else if (name == "jti")
            claims.tokenId = value;
    });
    return claims;
}

void checkClaims(const Token &token, const RegisteredClaims &claims, const SignaturePart *signature,
    const Policy &policy, QList<Failure> &failures)
{
    QList<Failure> found;
    for (const QByteArray &name : policy.requiredClaims) {
        if (!token.payload().root().contains(name))
            refuse(found, FailureCode::ClaimMissing, name, {}, {});
    }
    // A claim that is expected with a value is missing once, not twice.
    const auto unlessReported = [&found](QByteArrayView name, auto &&check) {
        const bool reported =
            std::ranges::any_of(found, [name](const Failure &failure) { return failure.claim == name; });
        if (!reported)
            check();
    };
    unlessReported(
        "iss", [&] { checkString("iss", claims.issuer, policy.issuer, FailureCode::IssuerMismatch, found); });
    unlessReported("aud", [&] { checkAudience(claims.audience, policy.audiences, found); });
    unlessReported(
        "sub", [&] { checkString("sub", claims.subject, policy.subject, FailureCode::SubjectMismatch, found); });
    checkType(signature, policy.type, found);
    unlessReported(
        "jti", [&] { checkString("jti", claims.tokenId, policy.tokenId, FailureCode::TokenIdMismatch, found); });
    if (policy.maxAge)
        checkAgeIsKnown(claims.issuedAt, found);
    failures.append(std::move(found));
}

QByteArray shownValue(JsonValue value)
{
    constexpr qsizetype longest = 200;
    const QByteArrayView text = value.isString() ? value.string() : value.source();
    if (text.size() <= longest)
        return text.toByteArray();
    qsizetype end = longest;
    while (end > 0 && (static_cast<quint8>(text[end]) & 0xC0) == 0x80)
        --end; // not inside a UTF-8 sequence
    return text.first(end).toByteArray() + "…";
}

} // namespace claimsmith::token
