// SPDX-License-Identifier: MIT
#include "model/tokenwords.h"

#include "token/validitytimes.h"

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::Axis;
using token::TimeStatus;

Axis statusAxis(const token::Verdict &verdict)
{
    if (verdict.structure != token::StructureStatus::WellFormed)
        return Axis::Structure;
    const bool isSigned = verdict.signature == token::SignatureStatus::Verified;
    if (isSigned && verdict.claims == token::ClaimsStatus::Violated)
        return Axis::Claims;
    const bool isRevoked = verdict.revocation == token::RevocationStatus::Revoked
                           || verdict.revocation == token::RevocationStatus::Consumed;
    return isSigned && isRevoked ? Axis::Revocation : Axis::Signature;
}

token::Verdict verdictAt(const token::Verdict &verdict, token::Instant now)
{
    token::Verdict shown = verdict;
    shown.now = now;
    if (verdict.changesAt && now >= *verdict.changesAt && verdict.now < *verdict.changesAt)
        shown.now = token::plus(*verdict.changesAt, token::Duration(-1));
    return shown;
}

QString expiryWords(const token::Verdict &verdict, const token::Token &token, const QList<jose::Key> &keys)
{
    const bool isAhead = verdict.time == TimeStatus::Active || verdict.time == TimeStatus::ExpiringSoon;
    if (verdict.expiresAt && (isAhead || verdict.time == TimeStatus::Expired))
        return token::expiryText(*verdict.expiresAt, verdict.now);
    const QString words = token::axisWords(verdict, Axis::Time, token, keys).headline;
    return words.left(1).toLower() + words.sliced(std::min<qsizetype>(1, words.size()));
}

QString axisSentences(const token::Verdict &verdict, Axis axis, const token::Token &token, const QList<jose::Key> &keys)
{
    const token::AxisWords words = token::axisWords(verdict, axis, token, keys);
    return words.sentence.isEmpty() ? words.headline : words.headline + u". "_s + words.sentence;
}

QVariant timesAt(const token::Verdict &verdict, token::Instant now)
{
    if (verdict.time == TimeStatus::NotChecked)
        return {};
    auto times = token::ValidityTimes::of(verdict);
    times.now = now;
    return QVariant::fromValue(times);
}

} // namespace claimsmith::model
