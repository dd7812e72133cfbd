// SPDX-License-Identifier: MIT
#include "token/judge.h"

#include "token/claims.h"
#include "token/signatureaxis.h"
#include "token/timeaxis.h"

namespace claimsmith::token {

namespace {

void judgeStructure(const Token &token, Verdict &verdict)
{
    if (token.kind() == TokenKind::NotAToken)
        verdict.structure = StructureStatus::NotAToken;
    else
        verdict.structure = token.defects().isEmpty() ? StructureStatus::WellFormed : StructureStatus::Partial;
    for (qsizetype i = 0; i < token.defects().size(); ++i) {
        const Defect &defect = token.defects().at(i);
        Failure failure;
        failure.axis = Axis::Structure;
        failure.code = FailureCode::Structure;
        failure.found = defect.found;
        failure.error = defect.error;
        failure.defect = static_cast<int>(i);
        verdict.failures.append(std::move(failure));
    }
}

const SignaturePart *judgedSignature(const Token &token, const Verdict &verdict)
{
    const auto index = static_cast<size_t>(verdict.signatureIndex);
    return index < token.signatures().size() ? &token.signatures()[index] : nullptr;
}

/// Time and claims, at `verdict.now`. Both stay NotChecked where the payload holds no claims that can be read.
void judgeClaims(const Token &token, const Policy &policy, Verdict &verdict)
{
    verdict.leeway = policy.leeway;
    const jose::JsonValue payload = token.payload().root();
    if (!payload.isObject())
        return;
    const RegisteredClaims claims = RegisteredClaims::of(payload);
    QList<Failure> tooOld;
    TimeAxis(claims, policy).judge(verdict, tooOld);
    if (!policy.expectsClaims())
        return;
    QList<Failure> failures;
    checkClaims(token, claims, judgedSignature(token, verdict), policy, failures);
    failures.append(std::move(tooOld));
    verdict.claims = failures.isEmpty() ? ClaimsStatus::Satisfied : ClaimsStatus::Violated;
    verdict.failures.append(std::move(failures));
}

} // namespace

struct Judge::Data
{
    Policy policy;
    SignatureAxis signatureAxis;
};

Judge::Judge(Policy policy, QList<jose::Key> keys)
    : d(std::make_unique<Data>(std::move(policy), SignatureAxis(std::move(keys))))
{}

Judge::~Judge() = default;
Judge::Judge(Judge &&) noexcept = default;
Judge &Judge::operator=(Judge &&) noexcept = default;

const Policy &Judge::policy() const { return d->policy; }

const QList<jose::Key> &Judge::keys() const { return d->signatureAxis.keys(); }

Verdict Judge::judge(const Token &token, Instant now)
{
    Verdict verdict;
    verdict.now = now;
    judgeStructure(token, verdict);
    d->signatureAxis.judge(token, d->policy, verdict);
    judgeClaims(token, d->policy, verdict);
    return verdict;
}

Verdict Judge::rejudge(const Token &token, const Verdict &former, Instant now)
{
    Verdict verdict;
    verdict.now = now;
    verdict.structure = former.structure;
    verdict.signature = former.signature;
    verdict.keyIndex = former.keyIndex;
    verdict.keyChoice = former.keyChoice;
    verdict.signatureIndex = former.signatureIndex;
    verdict.noneAllowed = former.noneAllowed;
    for (const Failure &failure : former.failures) {
        if (failure.axis == Axis::Structure || failure.axis == Axis::Signature)
            verdict.failures.append(failure);
    }
    judgeClaims(token, d->policy, verdict);
    // Revocation is told by who keeps the tokens, not by time.
    verdict.revocation = former.revocation;
    for (const Failure &failure : former.failures) {
        if (failure.axis == Axis::Revocation)
            verdict.failures.append(failure);
    }
    return verdict;
}

} // namespace claimsmith::token
