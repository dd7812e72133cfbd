// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"
#include "token/claimform.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

namespace claimsmith::token {

/// Why a token could not be made.
struct IssueError
{
    /// Closed; names by codeName(), words by message().
    enum class Code : quint8 {
        ClaimTwice,   ///< `name` was given, and issuing would set it too; or it was given twice
        ClaimNotJson, ///< the value of `name`; see `error`
        NotAnObject,  ///< the payload or header that members should be added to; see `error`
        RowRefused,   ///< a row of a form; see `note`
        Signing,      ///< the key, the algorithm or the header; see `error`
    };
    Code code{};
    QByteArray name{};
    std::optional<jose::Error> error{};
    std::optional<ClaimNote> note{};

    bool operator==(const IssueError &) const = default;
};
[[nodiscard]] QLatin1StringView codeName(IssueError::Code code); ///< "claim_twice"
[[nodiscard]] QString message(const IssueError &error);          ///< translated, with the cure

template<typename T>
using Issued = std::expected<T, IssueError>;

} // namespace claimsmith::token
