// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/signing.h"
#include "jose/key.h"
#include "token/keynames.h"
#include "token/policy.h"
#include "token/token.h"
#include "token/verdict.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace claimsmith::token {

/// Judges signatures with one set of keys; a verifier is prepared for a key and an algorithm when both first meet, and
/// kept. One thread at a time.
class SignatureAxis
{
public:
    explicit SignatureAxis(QList<jose::Key> keys);

    [[nodiscard]] const QList<jose::Key> &keys() const { return m_keys; }

    /// Writes status, key, signature index and failures. Of several signatures (RFC 7515 §7.2) one that verifies is
    /// enough (§5.2 leaves that to the application); else the one that says most is reported.
    void judge(const Token &token, const Policy &policy, Verdict &verdict);

private:
    /// What one key is to one algorithm.
    struct Fit
    {
        std::optional<jose::Verifier> verifier;
        std::optional<jose::Error> misfit;   ///< why there is no verifier
        std::optional<jose::Error> tooSmall; ///< under the size of RFC 7518; refused under Policy::strict only
    };
    struct Outcome
    {
        SignatureStatus status = SignatureStatus::NotChecked;
        int keyIndex = -1;
        bool noneAllowed = false;
        QList<Failure> failures;
        KeyChoice keyChoice = KeyChoice::Tried;
    };
    struct Tries;
    using Fits = std::array<std::unique_ptr<Fit>, static_cast<size_t>(jose::AlgorithmId::None)>;

    [[nodiscard]] Outcome judgeOne(const Token &token, const SignaturePart &signature, const Policy &policy);
    [[nodiscard]] Outcome tryKeys(const Token &token, const SignaturePart &signature, const Policy &policy);
    [[nodiscard]] Outcome refusal(
        const Token &token, const SignaturePart &signature, const Policy &policy, const Tries &tries) const;
    [[nodiscard]] Fit &fit(int keyIndex, jose::AlgorithmId algorithm);

    QList<jose::Key> m_keys;
    KeyNames m_names;
    std::vector<Fits> m_fits;
};

} // namespace claimsmith::token
