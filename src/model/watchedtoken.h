// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "token/judge.h"
#include "token/policy.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QString>

#include <memory>

namespace claimsmith::model {

class Renewer;

/// Names one watched token for as long as the program runs; rows move, this does not.
enum class WatchHandle : quint64 { None = 0 };

/// What a token is for, as far as it tells.
enum class TokenUse : quint8 { Unknown, Access, Refresh, Id };
/// "Access token"; "Token" where it does not tell. Translated.
[[nodiscard]] QString useText(TokenUse use);
/// By the name it was received under ("refresh_token"), by `typ` of its header (RFC 9068 §2.1), by the claims that
/// issuers tell it with (`token_use`, `token_type`, `type`, `typ`), else by claims that only one kind has.
[[nodiscard]] TokenUse tokenUse(const token::Token &token, const QString &label = {});
/// Whose it is: user name, subject, client or issuer, in one harmless line; empty where it names none.
[[nodiscard]] QString tokenOwner(const token::Token &token);
/// The beginning and the end of its text, to tell it from others: of no use to a thief.
[[nodiscard]] QString tokenPreview(const token::Token &token);

/// A token to keep an eye on. A value; what an undo brings back.
struct WatchedToken
{
    /// Whether a person is asked to renew it.
    enum class Prompt : quint8 {
        Quiet,  ///< nothing to ask: it is far from its end
        Asking, ///< the question is open
        Later,  ///< asked again at `promptUntil`
    };

    WatchHandle handle = WatchHandle::None;
    WatchHandle group = WatchHandle::None; ///< tokens of one group are renewed together; that of its first
    int part = 0;                          ///< its place in the group as it was watched
    QString name;                          ///< given, or tokenOwner(), which may be empty
    TokenUse use = TokenUse::Unknown;
    std::shared_ptr<const token::Token> token;    ///< never null
    token::Policy policy;                         ///< that it was watched with, and the threshold of the list
    KeyHandle key = KeyHandle::None;              ///< that alone; None: from all of the keyring
    std::shared_ptr<Renewer> renewer;             ///< never null
    std::shared_ptr<const token::Token> former{}; ///< that this one replaced; null: none

    std::shared_ptr<token::Judge> judge{}; ///< that gave `verdict`
    token::Verdict verdict{};
    KeyHandle verifiedBy = KeyHandle::None; ///< None: none did
    QString obstacle{};                     ///< why it cannot be renewed; empty where it can
    QString means{};                        ///< what renews it: "key “dev-2026”"

    Prompt prompt = Prompt::Quiet;
    token::Instant promptFrom{}; ///< when Later was said …
    token::Instant promptUntil{};

    /// Whether it is the time to renew it: within the threshold of its end, or over.
    [[nodiscard]] bool isDue() const
    {
        return verdict.time == token::TimeStatus::ExpiringSoon || verdict.time == token::TimeStatus::Expired;
    }
};

} // namespace claimsmith::model
