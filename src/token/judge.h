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
/// Key choice: a key whose `kid` is the token's is the one meant; else every key that fits is tried.
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
