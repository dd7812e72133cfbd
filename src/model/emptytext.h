// SPDX-License-Identifier: MIT
#pragma once

#include "token/token.h"

#include <QString>

namespace claimsmith::model {

/// What stands in a tab that has nothing to show: why that is, and where there is more.
struct EmptyText
{
    enum class Way : quint8 { None, Header, Payload };

    QString title;       ///< "The claims are encrypted"; translated, without a full stop
    QString words;       ///< one or two sentences
    Way way = Way::None; ///< the tab that does show something
};

/// For a token without a claim that can be listed.
[[nodiscard]] EmptyText noClaimsText(const token::Token &token);
/// For a token without a header parameter that can be listed.
[[nodiscard]] EmptyText noHeaderText(const token::Token &token);
/// For a token that nothing is to be said about.
[[nodiscard]] EmptyText noFindingsText(const token::Token &token);

} // namespace claimsmith::model
