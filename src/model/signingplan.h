// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "jose/error.h"
#include "model/keyringmodel.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace claimsmith::model {

/// Which key of the keyring would sign a token with a given header, or why none can.
struct SigningPlan
{
    /// Why there is no signature. Closed; a few words by obstacleText().
    enum class Obstacle : quint8 {
        None,
        HeaderNotJson, ///< see `error`
        AlgMissing,    ///< or no string
        AlgUnknown,    ///< see `error`
        AlgNone,       ///< an unsecured token has no signature, RFC 7515 §6
        NoKey,         ///< the keyring is empty
        NotAtHand,     ///< the chosen key is, for now, without what it signs with
        PublicOnly,    ///< what fits is a public key
        NoKeyFits,     ///< see `error` where one key was chosen
        Failed,        ///< the key refused to sign; see `error`
    };
    Obstacle obstacle = Obstacle::None;
    KeyHandle key = KeyHandle::None;
    jose::AlgorithmId algorithm = jose::AlgorithmId::None;
    std::optional<jose::Error> error{};

    [[nodiscard]] bool canSign() const { return obstacle == Obstacle::None; }
    bool operator==(const SigningPlan &) const = default;
};
/// "no key", "public key only"; translated.
[[nodiscard]] QString obstacleText(SigningPlan::Obstacle obstacle);
/// A sentence or two with the cure; `algorithm` is that of the plan.
[[nodiscard]] QString obstacleSentence(const SigningPlan &plan);

/// Chooses the key for `header`, the JSON text: `chosen`, where one is, or its private half; else the one that the
/// header names, see token::KeyNames; else `verified`, the key that verified the token before, or its private half;
/// else the first that can sign. KeyHandle::None: none is.
[[nodiscard]] SigningPlan planSigning(
    QByteArrayView header, const KeyringModel &keyring, KeyHandle chosen, KeyHandle verified);

/// The signature of `signingInput` as base64url.
[[nodiscard]] jose::Result<QByteArray> signWith(
    const SigningPlan &plan, const KeyringModel &keyring, QByteArrayView signingInput);

} // namespace claimsmith::model
