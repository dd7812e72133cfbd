// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"
#include "token/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace claimsmith::token {

class Token;

enum class Axis : quint8 { Structure, Signature, Time, Claims, Revocation };

enum class StructureStatus : quint8 { WellFormed, Partial, NotAToken };
enum class SignatureStatus : quint8 {
    Verified,
    Invalid,
    NotChecked,
    Unsecured,
    AlgNotAllowed,
    AlgUnsupported,
    KeyMismatch,
    KeyTooSmall,
    Decrypted,
    DecryptFailed,
};
enum class TimeStatus : quint8 {
    Active,
    ExpiringSoon,
    Expired,
    NotYetValid,
    IssuedInFuture,
    NoExpiry,
    Malformed,
    NotChecked, ///< the payload cannot be read
};
enum class ClaimsStatus : quint8 { Satisfied, Violated, NotChecked };
enum class RevocationStatus : quint8 { Current, Revoked, Consumed, NotChecked };

/// How the key that a verdict speaks of was come by: see judge.h.
enum class KeyChoice : quint8 {
    Tried,       ///< the header names none of the keys: each that fits was tried
    KeyId,       ///< `kid`
    Certificate, ///< `x5t#S256` or `x5t`
    Thumbprint,  ///< `kid` is its RFC 7638 thumbprint
};

/// Why an axis refused. Closed; names by codeName(); words by message().
enum class FailureCode : quint8 {
    // structure: one for each Defect, whose name is the code; see Failure::defect
    Structure,
    // signature
    SignatureInvalid,
    SignatureLength,
    SignatureNotChecked,
    SignatureMissing,
    AlgNone,
    AlgNotAllowed,
    AlgUnsupported,
    KeyMismatch,
    KeyTooSmall,
    Encrypted,
    // time
    Expired,
    NotYetValid,
    IssuedInFuture,
    ExpMalformed,
    NbfMalformed,
    IatMalformed,
    // claims
    ClaimMissing,
    ClaimMalformed,
    IssuerMismatch,
    AudienceMismatch,
    SubjectMismatch,
    TypeMismatch,
    TokenIdMismatch,
    TooOld,
    // revocation
    Revoked,
    Consumed,
};

struct Failure
{
    Axis axis{};
    FailureCode code{};
    QByteArray claim; ///< the claim or header parameter that it is about; empty for none
    QByteArray found; ///< UTF-8
    QByteArray wanted;
    std::optional<Instant> changesAt; ///< when this failure ends by itself
    std::optional<jose::Error> error; ///< why the key does not fit
    int defect = -1;                  ///< index into Token::defects() for FailureCode::Structure
};

/// The one judgement of a token: five independent axes, and every failure. Views, colours, words, exit codes
/// and HTTP answers are derived from it; see words.h. A value, cheap to make when nothing fails.
struct Verdict
{
    StructureStatus structure = StructureStatus::NotAToken;
    SignatureStatus signature = SignatureStatus::NotChecked;
    TimeStatus time = TimeStatus::NotChecked;
    ClaimsStatus claims = ClaimsStatus::NotChecked;
    RevocationStatus revocation = RevocationStatus::NotChecked;

    Instant now{}; ///< the instant it was judged at
    Duration leeway{0};
    std::optional<Instant> expiresAt, notBefore, issuedAt; ///< the claims, rounded up to a millisecond, without leeway
    std::optional<Instant> changesAt; ///< the next instant at which this verdict differs; nullopt: never
    int keyIndex = -1;                ///< the key that verified, or the one that was meant; index into Judge::keys()
    KeyChoice keyChoice = KeyChoice::Tried; ///< of keyIndex
    int signatureIndex = 0;                 ///< the signature judged, of Token::signatures()
    bool noneAllowed = false;               ///< `none` was accepted by the policy
    QList<Failure> failures;                ///< all of them, in the order of the axes

    /// True only when the structure is well formed, the signature verified (or unsecured and `none` allowed), the time
    /// active, expiring soon or without expiry, and neither a claim nor revocation failed.
    [[nodiscard]] bool accepted() const;
};

[[nodiscard]] QLatin1StringView statusName(StructureStatus status); ///< "well_formed"
[[nodiscard]] QLatin1StringView statusName(SignatureStatus status);
[[nodiscard]] QLatin1StringView statusName(TimeStatus status);
[[nodiscard]] QLatin1StringView statusName(ClaimsStatus status);
[[nodiscard]] QLatin1StringView statusName(RevocationStatus status);
[[nodiscard]] QLatin1StringView axisName(Axis axis);
/// Stable identifier: "expired"; for FailureCode::Structure use codeName(DefectCode).
[[nodiscard]] QLatin1StringView codeName(FailureCode code);
/// The same for one failure of `token`: names the defect where the structure failed ("payload_not_json").
[[nodiscard]] QLatin1StringView codeName(const Failure &failure, const Token &token);

} // namespace claimsmith::token
