// SPDX-License-Identifier: MIT
#pragma once

#include "jose/dershape.h"
#include "jose/error.h"

#include <optional>

namespace claimsmith::jose {

/// What one import may spend: a hostile file must not ask for years of key derivation.
class ImportBudget
{
public:
    /// Rounds of PBKDF2 and its like, over all keys of the input.
    static constexpr qint64 maximumRounds = 10'000'000;

    /// Takes `rounds` off; KeyDamaged, naming the container, where less is left.
    [[nodiscard]] std::optional<Error> spend(qint64 rounds, DerShape shape);

private:
    qint64 m_rounds = maximumRounds;
};

} // namespace claimsmith::jose
