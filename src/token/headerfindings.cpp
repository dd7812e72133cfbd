// SPDX-License-Identifier: MIT
#include "token/findinglist.h"

#include "jose/crypto/signing.h"
#include "token/claims.h"

#include <algorithm>
#include <array>

namespace claimsmith::token {

using jose::JsonValue;

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// SHA-1 and SHA-256 digests in standard base64 are in use as key IDs and may begin with '/'.
bool looksLikeDigest(QByteArrayView keyId)
{
    constexpr std::array<qsizetype, 4> lengths{27, 28, 43, 44};
    return std::ranges::contains(lengths, keyId.size()) && std::ranges::none_of(keyId, [](char c) { return c == '.'; });
}

bool looksLikePath(QByteArrayView keyId)
{
    const QByteArray lower = keyId.toByteArray().toLower();
    if (lower.contains("../") || lower.contains("..\\") || lower.contains("..%2f") || lower.startsWith("file:")
        || lower.startsWith("\\\\") || lower.startsWith("/dev/") || lower.startsWith("~/"))
        return true;
    if (lower.size() > 2 && isLetter(lower.at(0)) && lower.at(1) == ':' && (lower.at(2) == '\\' || lower.at(2) == '/'))
        return true;
    return lower.startsWith('/') && lower.size() > 1 && !looksLikeDigest(lower);
}

/// What ends a string or starts a command in SQL, a shell, LDAP or a template. Not '/' '+' '=': base64 has them.
bool looksLikeInjection(QByteArrayView keyId)
{
    constexpr QByteArrayView characters("'\";`|<>\n\r\0", 10);
    if (std::ranges::any_of(keyId, [characters](char c) { return characters.contains(c); }))
        return true;
    return keyId.contains("$(") || keyId.contains("${") || keyId.contains("--") || keyId.contains("/*")
           || keyId.contains("{{") || keyId.contains("&&");
}

void findInKeyId(const SignaturePart &signature, KeyChoice choice, const QList<jose::Key> &keys, FindingList &list)
{
    const QByteArray &keyId = signature.keyId;
    const Place place{Segment::Header, "/kid", signature.header.member("kid")};
    if (!place.value.isUndefined() && !place.value.isString())
        list.add(FindingId::KeyIdNotString, Severity::Warning, "RFC 7515 §4.1.4", place, shownValue(place.value));
    if (keyId.isEmpty())
        return;
    if (looksLikePath(keyId))
        list.add(FindingId::KeyIdPath, Severity::Warning, "RFC 8725 §3.10", place, shownValue(place.value));
    if (looksLikeInjection(keyId))
        list.add(FindingId::KeyIdInjection, Severity::Warning, "RFC 8725 §3.10", place, shownValue(place.value));
    if (choice != KeyChoice::Tried)
        return;
    bool anyNamed = false;
    for (const jose::Key &key : keys) {
        const QByteArray other = key.keyId();
        if (other == keyId)
            return;
        anyNamed = anyNamed || !other.isEmpty();
    }
    if (anyNamed) // keys without any ID, such as PEM files, cannot match and are no sign of anything
        list.add(FindingId::KeyIdUnmatched, Severity::Note, "RFC 7515 §4.1.4", place, shownValue(place.value));
}

/// Whether the token is signed by the very key that it carries: what an attacker's token looks like.
bool isSignedByItsOwnKey(const Token &token, const SignaturePart &signature)
{
    if (!signature.algorithm)
        return false;
    const auto imported = jose::importKeys(signature.header.member("jwk").source());
    if (!imported || imported->keys.isEmpty())
        return false;
    auto verifier = jose::Verifier::create(imported->keys.constFirst(), signature.algorithm->id);
    return verifier
           && verifier->verify(token.signingInput(signature), signature.signature) == jose::SignatureCheck::Verified;
}

bool isType(const SignaturePart &signature, QByteArrayView name)
{
    return signature.header.member("typ").string().compare(name, Qt::CaseInsensitive) == 0;
}

void findCarriedKeys(const Token &token, const SignaturePart &signature, const Verdict &verdict, FindingList &list)
{
    const auto look = [&](QByteArrayView name, FindingId id, Severity severity, const char *reference) {
        const JsonValue value = signature.header.member(name);
        if (!value.isUndefined())
            list.add(id, severity, reference, {Segment::Header, childPath({}, name), value},
                value.isString() ? shownValue(value) : QByteArray());
    };
    look("jku", FindingId::HeaderJku, Severity::Warning, "RFC 8725 §3.10");
    look("x5u", FindingId::HeaderX5u, Severity::Warning, "RFC 8725 §3.10");
    look("x5c", FindingId::HeaderX5c, Severity::Note, "RFC 7515 §4.1.6");
    if (!signature.header.root().contains("jwk"))
        return;
    if (isType(signature, "dpop+jwt")) // RFC 9449 §4.2 demands it there
        return;
    const bool forged = verdict.signature != SignatureStatus::Verified && isSignedByItsOwnKey(token, signature);
    look("jwk", FindingId::HeaderJwk, forged ? Severity::Danger : Severity::Warning, "RFC 7515 §4.1.3");
}

/// The values of the IANA media types registry that a JWT or JWS may have, in lower case, and those of OpenID drafts in
/// use.
bool isUsualType(QByteArrayView type)
{
    constexpr auto usual = std::to_array<QByteArrayView>({"at+jwt", "client-authentication+jwt", "dc+sd-jwt",
        "dpop+jwt", "entity-statement+jwt", "jose", "jose+json", "jwt", "kb+jwt", "logout+jwt", "oauth-authz-req+jwt",
        "oauth-client-attestation+jwt", "openid4vci-proof+jwt", "passport", "resolve-response+jwt", "secevent+jwt",
        "statuslist+jwt", "token-introspection+jwt", "trust-mark+jwt", "vc+jwt", "vc+sd-jwt", "vp+jwt"});
    return std::ranges::contains(usual, type);
}

void findInType(const SignaturePart &signature, FindingList &list)
{
    const JsonValue value = signature.header.member("typ");
    if (value.isUndefined())
        return;
    QByteArray bare = value.string().toByteArray();
    if (bare.toLower().startsWith("application/"))
        bare.remove(0, 12);
    const Place place{Segment::Header, "/typ", value};
    if (!value.isString() || !isUsualType(bare.toLower()))
        list.add(FindingId::UnusualType, Severity::Note, "RFC 7515 §4.1.9", place, shownValue(value));
    else if (bare != "JWT" && bare.toLower() == "jwt")
        list.add(FindingId::UnusualType, Severity::Note, "RFC 7519 §5.1", place, shownValue(value), "JWT");
}

void findInCritical(const Token &token, const SignaturePart &signature, FindingList &list)
{
    for (const Defect &defect : token.defects()) {
        if (defect.code == DefectCode::CritNotUnderstood)
            list.add(FindingId::UnknownCriticalHeader, Severity::Warning, "RFC 7515 §4.1.11",
                {Segment::Header, "/crit", signature.header.member("crit")}, defect.found);
    }
}

} // namespace

void findInHeader(const Token &token, const Verdict &verdict, const QList<jose::Key> &keys, FindingList &list)
{
    const SignaturePart *signature = judgedSignature(token, verdict);
    if (!signature)
        return;
    if (signature->algorithm && signature->algorithm->id == jose::AlgorithmId::None)
        list.add(FindingId::AlgNone, Severity::Danger, "RFC 8725 §3.2",
            {Segment::Header, "/alg", signature->header.member("alg")});
    findInKeyId(*signature, verdict.keyChoice, keys, list);
    findCarriedKeys(token, *signature, verdict, list);
    findInType(*signature, list);
    findInCritical(token, *signature, list);
}

} // namespace claimsmith::token
