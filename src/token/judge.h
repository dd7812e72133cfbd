// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "token/policy.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QList>

#include <memory>

namespace claimsmith::token {

/// Judges tokens against one policy with one set of keys: the only place that decides whether a token is good.
/// Verifiers are prepared once and reused. One thread at a time; make one a thread for bulk work.
///
/// Key choice, by the first of these that finds one: a key whose `kid` is the token's; whose certificate has the digest
/// that the protected header names (`x5t#S256`, `x5t`); whose RFC 7638 thumbprint is the token's `kid`, as it is or as
/// an RFC 9278 URI. Then that is the one meant, and no other is tried in its place; where the header names none, every
/// key that fits is. Verdict::keyChoice says which it was.
/// No key at all, or a set in which none fits: NotChecked. A single key, or the one meant, that does not fit:
/// KeyMismatch. A key that the token carries (`jwk`, `jku`, `x5c`, `x5u`) is never used.
class Judge
{
public:
    Judge(Policy policy, QList<jose::Key> keys);
    ~Judge();
    Judge(Judge &&) noexcept;
    Judge &operator=(Judge &&) noexcept;

    [[nodiscard]] const Policy &policy() const;
    [[nodiscard]] const QList<jose::Key> &keys() const;

    [[nodiscard]] Verdict judge(const Token &token, Instant now);
    /// The same token's verdict at another instant: the signature is not checked again.
    [[nodiscard]] Verdict rejudge(const Token &token, const Verdict &former, Instant now);

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace claimsmith::token
