// SPDX-License-Identifier: MIT
#include "token/templates.h"

#include <QCoreApplication>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Templates)
};

using Rows = QList<ClaimRow>;

ClaimRow text(const QString &name, const QString &value, bool enabled = true)
{
    return {.name = name, .value = value, .enabled = enabled};
}

ClaimRow list(const QString &name, const QStringList &items, bool enabled = true)
{
    return {.name = name, .type = ClaimType::List, .items = items, .enabled = enabled};
}

ClaimRow issuedNow(const QString &name = u"iat"_s)
{
    return {.name = name, .type = ClaimType::DateTime, .value = u"now"_s};
}

/// `nbf`, off until somebody wants it.
ClaimRow notBefore() { return {.name = u"nbf"_s, .type = ClaimType::DateTime, .value = u"now"_s, .enabled = false}; }

ClaimRow lifetime(const QString &duration)
{
    return {.name = u"exp"_s, .type = ClaimType::Lifetime, .value = duration};
}

ClaimRow tokenId(bool enabled = true) { return text(u"jti"_s, u"{{uuid}}"_s, enabled); }

Rows header(const QString &type) { return {text(u"typ"_s, type)}; }

/// The issuer of a server: on where a person has one.
ClaimRow issuedBy(const TemplateDefaults &defaults, bool enabled)
{
    return defaults.issuer.isEmpty() ? text(u"iss"_s, u"https://id.example"_s, enabled)
                                     : text(u"iss"_s, defaults.issuer);
}

ClaimRow lifetime(const TemplateDefaults &defaults, const QString &standard)
{
    return lifetime(defaults.lifetime.isEmpty() ? standard : defaults.lifetime);
}
QString audience() { return u"https://api.example"_s; }

/// What is in the tokens of the loopback API; the least that works is on.
TokenForm accessForm(const TemplateDefaults &defaults, const QString &duration)
{
    return {header(u"JWT"_s),
        {text(u"sub"_s, u"1"_s), text(u"username"_s, u"john"_s), list(u"roles"_s, {u"user"_s}, false),
            text(u"scope"_s, u"read write"_s, false), issuedBy(defaults, false), list(u"aud"_s, {audience()}, false),
            issuedNow(), notBefore(), lifetime(defaults, duration), tokenId()}};
}

TokenForm refreshForm(const TemplateDefaults &defaults, const QString &subject)
{
    return {
        header(u"JWT"_s), {text(u"sub"_s, subject), text(u"type"_s, u"refresh"_s), text(u"family"_s, u"{{family}}"_s),
                              issuedBy(defaults, false), issuedNow(), notBefore(), lifetime(u"7d"_s), tokenId()}};
}

Template accessToken(const TemplateDefaults &defaults)
{
    return {.id = u"access-token"_s,
        .name = Words::tr("Access token"),
        .description = Words::tr("What a client sends to an API: user, issue, expiry"),
        .forms = {accessForm(defaults, u"24h"_s)}};
}

Template refreshToken(const TemplateDefaults &defaults)
{
    return {.id = u"refresh-token"_s,
        .name = Words::tr("Refresh token"),
        .description = Words::tr("What a client keeps to get its next access token"),
        .forms = {refreshForm(defaults, u"1"_s)}};
}

Template tokenPair(const TemplateDefaults &defaults)
{
    TokenForm access = accessForm(defaults, u"1h"_s);
    access.claims.insert(2, text(u"family"_s, u"{{family}}"_s, false));
    return {.id = u"token-pair"_s,
        .name = Words::tr("Access and refresh pair"),
        .description =
            defaults.lifetime.isEmpty()
                ? Words::tr("What a login answers with: an access token for an hour, a refresh token for a week")
                : Words::tr("What a login answers with: an access token of your lifetime, a refresh token for a week"),
        .forms = {access, refreshForm(defaults, u"{{sub}}"_s)}};
}

Template idToken(const TemplateDefaults &defaults)
{
    return {.id = u"id-token"_s,
        .name = Words::tr("OpenID Connect ID token"),
        .description = Words::tr("Tells a client who logged in, and when (OpenID Connect Core §2)"),
        .forms = {{header(u"JWT"_s),
            {issuedBy(defaults, true), text(u"sub"_s, u"248289761001"_s), text(u"aud"_s, u"client-1"_s),
                text(u"nonce"_s, u"n-0S6_WzA2Mj"_s), issuedNow(u"auth_time"_s), text(u"acr"_s, u"1"_s, false),
                list(u"amr"_s, {u"pwd"_s}, false), text(u"azp"_s, u"client-1"_s, false), issuedNow(),
                lifetime(defaults, u"1h"_s), text(u"name"_s, u"Jane Doe"_s), text(u"email"_s, u"jane@mail.example"_s),
                {.name = u"email_verified"_s, .type = ClaimType::Boolean, .value = u"true"_s}}}}};
}

Template rfc9068(const TemplateDefaults &defaults)
{
    return {.id = u"at-jwt"_s,
        .name = Words::tr("OAuth 2.0 access token (RFC 9068)"),
        .description = Words::tr("The profile for JWT access tokens: type at+jwt, client and all that is required"),
        .forms = {{header(u"at+jwt"_s),
            {issuedBy(defaults, true), lifetime(defaults, u"1h"_s), text(u"aud"_s, audience()),
                text(u"sub"_s, u"5ba552d67"_s), text(u"client_id"_s, u"s6BhdRkqt3"_s), issuedNow(), tokenId(),
                text(u"scope"_s, u"openid profile"_s), issuedNow(u"auth_time"_s), list(u"roles"_s, {u"user"_s}, false),
                list(u"groups"_s, {}, false), list(u"entitlements"_s, {}, false)}}}};
}

Template clientAssertion()
{
    return {.id = u"client-assertion"_s,
        .name = Words::tr("Client assertion (RFC 7523)"),
        .description = Words::tr("With which a client proves to a token endpoint who it is, instead of a secret"),
        .forms = {{header(u"JWT"_s), {text(u"iss"_s, u"client-1"_s), text(u"sub"_s, u"client-1"_s),
                                         text(u"aud"_s, u"https://id.example/oauth/token"_s), tokenId(), issuedNow(),
                                         notBefore(), lifetime(u"5m"_s)}}}};
}

Template serviceAccount()
{
    return {.id = u"service-account"_s,
        .name = Words::tr("Service account"),
        .description =
            Words::tr("With which a program asks a token endpoint for access in its own name (RFC 7523 §2.1)"),
        .forms = {{header(u"JWT"_s),
            {text(u"iss"_s, u"builder@project.example"_s), text(u"sub"_s, u"builder@project.example"_s),
                text(u"aud"_s, u"https://id.example/oauth/token"_s), text(u"scope"_s, u"storage.read"_s), issuedNow(),
                lifetime(u"1h"_s), tokenId(false)}}}};
}

} // namespace

QList<Template> builtInTemplates(const TemplateDefaults &defaults)
{
    return {accessToken(defaults), refreshToken(defaults), tokenPair(defaults), idToken(defaults), rfc9068(defaults),
        clientAssertion(), serviceAccount()};
}

} // namespace claimsmith::token
