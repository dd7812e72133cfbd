// SPDX-License-Identifier: MIT
#pragma once

#include "jose/json.h"
#include "token/others.h"

#include <algorithm>

/// What the tests of others.h share.
namespace claimsmith::token {

/// RFC 7515 A.1 ends here.
constexpr qint64 exampleEnd = 1300819380;

inline const OtherRule &ruleOf(QByteArrayView id)
{
    const auto rules = otherRules();
    const auto found = std::ranges::find(rules, id, [](const OtherRule &rule) { return QByteArrayView(rule.id); });
    if (found == rules.end())
        qFatal("there is no rule %s", id.toByteArray().constData());
    return *found;
}

/// A payload and its claims, which are views into it.
struct TimesPayload
{
    explicit TimesPayload(const QByteArray &json)
        : document(jose::Json::parse(json).value())
        , claims(RegisteredClaims::of(document.root()))
    {}
    jose::Json document;
    RegisteredClaims claims;
};

inline OthersVerdict judged(QByteArrayView id, const QByteArray &json, qint64 milliseconds)
{
    const TimesPayload payload(json);
    return othersVerdict(ruleOf(id), payload.claims, Instant(Duration(milliseconds)));
}

} // namespace claimsmith::token
