// SPDX-License-Identifier: MIT
#include "model/seentoken.h"

#include "jose/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimsmith::model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model)
};

/// RFC 7518 §6: `d` of EC, OKP and RSA, the primes of RSA, `k` of oct.
bool isPrivateJwk(const jose::JsonValue &object)
{
    static constexpr QByteArrayView secretMembers[] = {"d", "p", "q", "k"};
    return object.contains("kty")
           && std::ranges::any_of(secretMembers, [&](QByteArrayView name) { return object.contains(name); });
}

/// No deeper than jose::Json reads.
bool holdsPrivateJwk(const jose::JsonValue &value)
{
    bool holds = value.isObject() && isPrivateJwk(value);
    if (value.isObject())
        value.forEachMember(
            [&holds](QByteArrayView, const jose::JsonValue &member) { holds = holds || holdsPrivateJwk(member); });
    else if (value.isArray())
        value.forEachElement([&holds](const jose::JsonValue &element) { holds = holds || holdsPrivateJwk(element); });
    return holds;
}

} // namespace

QString originText(TokenOrigin origin)
{
    switch (origin) {
    case TokenOrigin::Inspected:
        return Words::tr("Inspected");
    case TokenOrigin::Edited:
        return Words::tr("Edited");
    case TokenOrigin::Crafted:
        return Words::tr("Crafted");
    case TokenOrigin::Issued:
        return Words::tr("Issued here");
    case TokenOrigin::Watched:
        return Words::tr("Watched");
    case TokenOrigin::Renewed:
        return Words::tr("Renewed");
    }
    return {};
}

bool holdsPrivateKey(const token::Token &token)
{
    const bool inHeaders = std::ranges::any_of(
        token.signatures(), [](const token::SignaturePart &part) { return holdsPrivateJwk(part.header.root()); });
    if (inHeaders || holdsPrivateJwk(token.header().root()) || holdsPrivateJwk(token.payload().root()))
        return true;
    if (token.kind() != token::TokenKind::JwsJson && token.kind() != token::TokenKind::JweJson)
        return false;
    const auto whole = jose::Json::parse(token.text());
    return whole && holdsPrivateJwk(whole->root());
}

} // namespace claimsmith::model
