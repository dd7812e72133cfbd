// SPDX-License-Identifier: MIT
#include "server/keyrotation.h"

#include <algorithm>

namespace claimsmith::server {

namespace {

bool signsAlike(const SigningKey &a, const SigningKey &b)
{
    return a.algorithm == b.algorithm && a.key.thumbprint() == b.key.thumbprint() && a.key.keyId() == b.key.keyId();
}

bool hasEnded(const SigningKey &key, token::Instant now) { return key.verifiesUntil && *key.verifiesUntil <= now; }

} // namespace

SharedSettings withNextKey(const SharedSettings &settings, SigningKey next, token::Instant now)
{
    next = named(std::move(next));
    SigningKey last = named(settings->current);
    if (signsAlike(last, next))
        return settings;
    const token::Lifetimes &lifetimes = settings->lifetimes;
    last.verifiesUntil = token::plus(now, std::max(lifetimes.access, lifetimes.refresh));
    if (last.key.type() != jose::KeyType::Oct)
        last.key = last.key.publicKey();
    auto changed = std::make_shared<SessionSettings>(*settings);
    changed->current = next;
    changed->former.removeIf([&next](const SigningKey &former) { return signsAlike(former, next); });
    changed->former.prepend(last);
    return changed;
}

SharedSettings withoutEndedKeys(const SharedSettings &settings, token::Instant now)
{
    const auto ended = [now](const SigningKey &key) { return hasEnded(key, now); };
    if (std::ranges::none_of(settings->former, ended))
        return settings;
    auto changed = std::make_shared<SessionSettings>(*settings);
    changed->former.removeIf(ended);
    return changed;
}

} // namespace claimsmith::server
