// SPDX-License-Identifier: MIT
#include "cli/exitstatus.h"

namespace claimsmith::cli {

namespace {

using namespace claimsmith::token;

ExitStatus ofSignature(const Verdict &verdict)
{
    switch (verdict.signature) {
    case SignatureStatus::Verified:
    case SignatureStatus::Decrypted:
        return ExitStatus::Done;
    case SignatureStatus::Unsecured:
        return verdict.noneAllowed ? ExitStatus::Done : ExitStatus::Signature;
    case SignatureStatus::NotChecked:
        return ExitStatus::NotChecked;
    case SignatureStatus::Invalid:
    case SignatureStatus::AlgNotAllowed:
    case SignatureStatus::AlgUnsupported:
    case SignatureStatus::KeyMismatch:
    case SignatureStatus::KeyTooSmall:
    case SignatureStatus::DecryptFailed:
        break;
    }
    return ExitStatus::Signature;
}

ExitStatus ofTime(TimeStatus status)
{
    switch (status) {
    case TimeStatus::Expired:
        return ExitStatus::Expired;
    case TimeStatus::NotYetValid:
    case TimeStatus::IssuedInFuture:
        return ExitStatus::NotYetValid;
    case TimeStatus::Malformed:
    case TimeStatus::NotChecked:
        return ExitStatus::Malformed;
    case TimeStatus::Active:
    case TimeStatus::ExpiringSoon:
    case TimeStatus::NoExpiry:
        break;
    }
    return ExitStatus::Done;
}

} // namespace

ExitStatus exitStatus(const Verdict &verdict)
{
    if (verdict.accepted())
        return ExitStatus::Done;
    if (verdict.structure != StructureStatus::WellFormed)
        return ExitStatus::Malformed;
    if (const ExitStatus status = ofSignature(verdict); status != ExitStatus::Done)
        return status;
    if (const ExitStatus status = ofTime(verdict.time); status != ExitStatus::Done)
        return status;
    return verdict.claims == ClaimsStatus::Violated ? ExitStatus::ClaimCheck : ExitStatus::Revoked;
}

} // namespace claimsmith::cli
