// SPDX-License-Identifier: MIT
#include "token/verdict.h"

#include "token/token.h"

#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

/// The row of `value`; each table below has one row an enumerator, in the enumerators' order.
template<typename Enum, size_t size>
QLatin1StringView row(const std::array<QLatin1StringView, size> &names, Enum value)
{
    return names.at(static_cast<size_t>(value));
}

bool isTimeGood(TimeStatus status)
{
    return status == TimeStatus::Active || status == TimeStatus::ExpiringSoon || status == TimeStatus::NoExpiry;
}

} // namespace

bool Verdict::accepted() const
{
    const bool signatureGood =
        signature == SignatureStatus::Verified || (signature == SignatureStatus::Unsecured && noneAllowed);
    return structure == StructureStatus::WellFormed && signatureGood && isTimeGood(time)
           && claims != ClaimsStatus::Violated && revocation != RevocationStatus::Revoked
           && revocation != RevocationStatus::Consumed;
}

QLatin1StringView statusName(StructureStatus status)
{
    static constexpr std::array names{"well_formed"_L1, "partial"_L1, "not_a_token"_L1};
    return row(names, status);
}

QLatin1StringView statusName(SignatureStatus status)
{
    static constexpr std::array names{"verified"_L1, "invalid"_L1, "not_checked"_L1, "unsecured"_L1,
        "alg_not_allowed"_L1, "alg_unsupported"_L1, "key_mismatch"_L1, "key_too_small"_L1, "decrypted"_L1,
        "decrypt_failed"_L1};
    return row(names, status);
}

QLatin1StringView statusName(TimeStatus status)
{
    static constexpr std::array names{"active"_L1, "expiring_soon"_L1, "expired"_L1, "not_yet_valid"_L1,
        "issued_in_future"_L1, "no_expiry"_L1, "malformed"_L1, "not_checked"_L1};
    return row(names, status);
}

QLatin1StringView statusName(ClaimsStatus status)
{
    static constexpr std::array names{"satisfied"_L1, "violated"_L1, "not_checked"_L1};
    return row(names, status);
}

QLatin1StringView statusName(RevocationStatus status)
{
    static constexpr std::array names{"current"_L1, "revoked"_L1, "consumed"_L1, "not_checked"_L1};
    return row(names, status);
}

QLatin1StringView axisName(Axis axis)
{
    static constexpr std::array names{"structure"_L1, "signature"_L1, "time"_L1, "claims"_L1, "revocation"_L1};
    return row(names, axis);
}

QLatin1StringView codeName(FailureCode code)
{
    static constexpr std::array names{"structure"_L1, "signature_invalid"_L1, "signature_length"_L1,
        "signature_not_checked"_L1, "signature_missing"_L1, "alg_none"_L1, "alg_not_allowed"_L1, "alg_unsupported"_L1,
        "key_mismatch"_L1, "key_too_small"_L1, "encrypted"_L1, "expired"_L1, "not_yet_valid"_L1, "issued_in_future"_L1,
        "exp_malformed"_L1, "nbf_malformed"_L1, "iat_malformed"_L1, "claim_missing"_L1, "claim_malformed"_L1,
        "issuer_mismatch"_L1, "audience_mismatch"_L1, "subject_mismatch"_L1, "type_mismatch"_L1, "token_id_mismatch"_L1,
        "too_old"_L1, "revoked"_L1, "consumed"_L1};
    static_assert(names.size() == static_cast<size_t>(FailureCode::Consumed) + 1);
    return row(names, code);
}

QLatin1StringView codeName(const Failure &failure, const Token &token)
{
    if (failure.code == FailureCode::Structure && failure.defect >= 0 && failure.defect < token.defects().size())
        return codeName(token.defects().at(failure.defect).code);
    return codeName(failure.code);
}

} // namespace claimsmith::token
