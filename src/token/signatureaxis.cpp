// SPDX-License-Identifier: MIT
#include "token/signatureaxis.h"

#include <algorithm>

namespace claimsmith::token {

using jose::AlgorithmId;
using jose::SignatureCheck;

namespace {

Failure failureOf(FailureCode code, QByteArrayView member = {}, QByteArray found = {}, QByteArray wanted = {})
{
    Failure failure;
    failure.axis = Axis::Signature;
    failure.code = code;
    failure.claim = member.toByteArray();
    failure.found = std::move(found);
    failure.wanted = std::move(wanted);
    return failure;
}

QByteArray namesOf(const QList<AlgorithmId> &algorithms)
{
    QByteArray names;
    for (const AlgorithmId id : algorithms) {
        if (!names.isEmpty())
            names += ", ";
        names += QByteArrayView(jose::algorithm(id).name);
    }
    return names;
}

bool lacksPayload(const Token &token)
{
    return std::ranges::any_of(
        token.defects(), [](const Defect &defect) { return defect.code == DefectCode::PayloadMissing; });
}

/// How much an outcome says, of several signatures in one token: the smaller is reported.
int rank(SignatureStatus status, bool noneAllowed)
{
    switch (status) {
    case SignatureStatus::Verified:
    case SignatureStatus::Decrypted:
        return 0;
    case SignatureStatus::KeyTooSmall:
        return 2;
    case SignatureStatus::Invalid:
    case SignatureStatus::DecryptFailed:
        return 3;
    case SignatureStatus::KeyMismatch:
        return 4;
    case SignatureStatus::NotChecked:
        return 5;
    case SignatureStatus::AlgNotAllowed:
        return 6;
    case SignatureStatus::AlgUnsupported:
        return 7;
    case SignatureStatus::Unsecured:
        return noneAllowed ? 1 : 8;
    }
    return 9;
}

} // namespace

/// What trying one signature with every key that may be meant came to.
struct SignatureAxis::Tries
{
    int count = 0; ///< keys that fit and were tried
    int lastTried = -1;
    KeyChoice choice = KeyChoice::Tried;
    bool allWrongLength = true;
    int firstMisfit = -1; ///< key index
    const jose::Error *misfit = nullptr;
    const jose::Error *tooSmall = nullptr; ///< of the last key tried
};

SignatureAxis::SignatureAxis(QList<jose::Key> keys)
    : m_keys(std::move(keys))
    , m_names(m_keys)
    , m_fits(static_cast<size_t>(m_keys.size()))
{}

SignatureAxis::Fit &SignatureAxis::fit(int keyIndex, AlgorithmId algorithm)
{
    std::unique_ptr<Fit> &slot = m_fits.at(static_cast<size_t>(keyIndex)).at(static_cast<size_t>(algorithm));
    if (!slot) {
        slot = std::make_unique<Fit>();
        const jose::Key &key = m_keys.at(keyIndex);
        auto verifier = jose::Verifier::create(key, algorithm);
        if (verifier)
            slot->verifier = std::move(*verifier);
        else
            slot->misfit = std::move(verifier.error());
        slot->tooSmall = key.tooSmallFor(algorithm);
    }
    return *slot;
}

void SignatureAxis::judge(const Token &token, const Policy &policy, Verdict &verdict)
{
    if (token.kind() == TokenKind::NotAToken)
        return;
    if (token.kind() == TokenKind::Jwe || token.kind() == TokenKind::JweJson) {
        verdict.failures.append(failureOf(FailureCode::Encrypted));
        return;
    }
    std::optional<Outcome> best;
    for (size_t i = 0; i < token.signatures().size(); ++i) {
        Outcome outcome = judgeOne(token, token.signatures()[i], policy);
        if (best && rank(best->status, best->noneAllowed) <= rank(outcome.status, outcome.noneAllowed))
            continue;
        best = std::move(outcome);
        verdict.signatureIndex = static_cast<int>(i);
        if (best->status == SignatureStatus::Verified)
            break;
    }
    if (!best) {
        verdict.failures.append(failureOf(FailureCode::SignatureNotChecked, "alg"));
        return;
    }
    verdict.signature = best->status;
    verdict.keyIndex = best->keyIndex;
    verdict.keyChoice = best->keyChoice;
    verdict.noneAllowed = best->noneAllowed;
    if (!best->failures.isEmpty())
        verdict.failures.append(std::move(best->failures));
}

SignatureAxis::Outcome SignatureAxis::judgeOne(const Token &token, const SignaturePart &signature, const Policy &policy)
{
    Outcome outcome;
    if (signature.algorithmName.isEmpty()) {
        outcome.failures.append(failureOf(FailureCode::SignatureNotChecked, "alg"));
        return outcome;
    }
    if (!signature.algorithm) {
        outcome.status = SignatureStatus::AlgUnsupported;
        outcome.failures.append(failureOf(FailureCode::AlgUnsupported, "alg", signature.algorithmName));
        return outcome;
    }
    if (signature.algorithm->id == AlgorithmId::None) {
        outcome.status = SignatureStatus::Unsecured;
        outcome.noneAllowed = policy.allowsNone();
        if (!outcome.noneAllowed)
            outcome.failures.append(
                failureOf(FailureCode::AlgNone, "alg", signature.algorithmName, namesOf(policy.algorithms)));
        return outcome;
    }
    if (!policy.allows(signature.algorithm->id)) {
        outcome.status = SignatureStatus::AlgNotAllowed;
        outcome.failures.append(
            failureOf(FailureCode::AlgNotAllowed, "alg", signature.algorithmName, namesOf(policy.algorithms)));
    }
    if (signature.signature.isEmpty()) {
        // No key is needed to see that.
        if (outcome.status == SignatureStatus::NotChecked)
            outcome.status = SignatureStatus::Invalid;
        outcome.failures.append(failureOf(FailureCode::SignatureMissing, {}, {}, signature.algorithmName));
    }
    return outcome.failures.isEmpty() ? tryKeys(token, signature, policy) : outcome;
}

SignatureAxis::Outcome SignatureAxis::tryKeys(const Token &token, const SignaturePart &signature, const Policy &policy)
{
    const AlgorithmId algorithm = signature.algorithm->id;
    const QByteArrayView input = token.signingInput(signature);
    Tries tries;
    m_names.look(signature);
    tries.choice = m_names.choice();
    int verifiedButSmall = -1;
    for (int i = 0; i < static_cast<int>(m_fits.size()); ++i) {
        if (!m_names.isMeant(static_cast<size_t>(i)))
            continue;
        Fit &candidate = fit(i, algorithm);
        if (!candidate.verifier) {
            if (!tries.misfit) {
                tries.misfit = &*candidate.misfit;
                tries.firstMisfit = i;
            }
            continue;
        }
        const SignatureCheck check = candidate.verifier->verify(input, signature.signature);
        const bool refusedForSize = policy.strict && candidate.tooSmall;
        if (check == SignatureCheck::Verified && !refusedForSize)
            return {SignatureStatus::Verified, i, false, {}, tries.choice};
        if (check == SignatureCheck::Verified && verifiedButSmall < 0)
            verifiedButSmall = i;
        ++tries.count;
        tries.lastTried = i;
        tries.allWrongLength = tries.allWrongLength && check == SignatureCheck::WrongLength;
        tries.tooSmall = refusedForSize ? &*candidate.tooSmall : nullptr;
    }
    if (verifiedButSmall < 0)
        return refusal(token, signature, policy, tries);

    Outcome outcome{SignatureStatus::KeyTooSmall, verifiedButSmall, false, {}, tries.choice};
    Failure failure = failureOf(FailureCode::KeyTooSmall);
    failure.error = fit(verifiedButSmall, algorithm).tooSmall;
    outcome.failures.append(std::move(failure));
    return outcome;
}

SignatureAxis::Outcome SignatureAxis::refusal(
    const Token &token, const SignaturePart &signature, const Policy &policy, const Tries &tries) const
{
    Outcome outcome;
    outcome.keyChoice = tries.choice;
    const QByteArray &name = signature.algorithmName;
    if (tries.count == 0 && tries.misfit && (tries.choice != KeyChoice::Tried || m_keys.size() == 1)) {
        outcome.status = SignatureStatus::KeyMismatch;
        outcome.keyIndex = tries.firstMisfit;
        Failure failure = failureOf(FailureCode::KeyMismatch, "alg", name);
        failure.error = *tries.misfit;
        outcome.failures.append(std::move(failure));
        return outcome;
    }
    if (tries.count == 0) {
        outcome.failures.append(
            failureOf(FailureCode::SignatureNotChecked, {}, QByteArray::number(m_keys.size()), name));
        return outcome;
    }
    outcome.keyIndex = tries.count == 1 ? tries.lastTried : -1;
    if (lacksPayload(token)) {
        // A mismatch over nothing is no proof against the payload that was not given.
        outcome.failures.append(failureOf(FailureCode::SignatureNotChecked, "payload", {}, name));
        return outcome;
    }
    outcome.status = SignatureStatus::Invalid;
    if (tries.allWrongLength) {
        const int wanted = signature.algorithm->signatureBytes > 0
                               ? signature.algorithm->signatureBytes
                               : (m_keys.at(tries.lastTried).bits() + 7) / 8
                                     * (signature.algorithm->family == jose::Family::EdDsa ? 2 : 1);
        outcome.failures.append(failureOf(FailureCode::SignatureLength, {},
            QByteArray::number(signature.signature.size()), QByteArray::number(wanted)));
    } else {
        outcome.failures.append(failureOf(FailureCode::SignatureInvalid, {}, QByteArray::number(tries.count), name));
    }
    if (tries.count == 1 && policy.strict && tries.tooSmall) {
        Failure failure = failureOf(FailureCode::KeyTooSmall);
        failure.error = *tries.tooSmall;
        outcome.failures.append(std::move(failure));
    }
    return outcome;
}

} // namespace claimsmith::token
