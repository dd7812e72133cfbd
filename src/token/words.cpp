// SPDX-License-Identifier: MIT
#include "token/words.h"

#include "jose/numericdate.h"
#include "token/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Verdict)
};

/// All that makes the words of one axis.
struct Context
{
    const Verdict &verdict;
    const Token &token;
    const QList<jose::Key> &keys;
    Zone zone;

    [[nodiscard]] const SignaturePart *signature() const
    {
        const auto index = static_cast<size_t>(verdict.signatureIndex);
        return index < token.signatures().size() ? &token.signatures()[index] : nullptr;
    }
    [[nodiscard]] const jose::Key *key() const
    {
        return verdict.keyIndex >= 0 && verdict.keyIndex < keys.size() ? &keys.at(verdict.keyIndex) : nullptr;
    }
    [[nodiscard]] QString words(const Failure &failure) const { return message(failure, verdict, token, zone); }
    [[nodiscard]] const Failure *first(Axis axis) const
    {
        const auto found = std::ranges::find(verdict.failures, axis, &Failure::axis);
        return found == verdict.failures.end() ? nullptr : &*found;
    }
    /// The failures of an axis, a sentence or two each; a hostile token may have many.
    [[nodiscard]] QString all(Axis axis) const
    {
        constexpr int most = 4;
        QStringList sentences;
        int left = 0;
        for (const Failure &failure : verdict.failures) {
            if (failure.axis != axis)
                continue;
            if (sentences.size() < most)
                sentences.append(words(failure));
            else
                ++left;
        }
        if (left > 0)
            sentences.append(Words::tr("And more: %1.").arg(left));
        return sentences.join(u' ');
    }
};

Tone structureTone(StructureStatus status)
{
    return status == StructureStatus::WellFormed ? Tone::Good : Tone::Refused;
}

Tone signatureTone(const Verdict &verdict)
{
    switch (verdict.signature) {
    case SignatureStatus::Verified:
    case SignatureStatus::Decrypted:
        return Tone::Good;
    case SignatureStatus::NotChecked:
        return Tone::NotChecked;
    case SignatureStatus::Unsecured:
        return verdict.noneAllowed ? Tone::Attention : Tone::Refused;
    default:
        return Tone::Refused;
    }
}

Tone timeTone(TimeStatus status)
{
    switch (status) {
    case TimeStatus::Active:
        return Tone::Good;
    case TimeStatus::ExpiringSoon:
    case TimeStatus::NoExpiry:
        return Tone::Attention;
    case TimeStatus::NotYetValid:
    case TimeStatus::IssuedInFuture:
        return Tone::NotYet;
    case TimeStatus::Expired:
    case TimeStatus::Malformed:
        return Tone::Refused;
    case TimeStatus::NotChecked:
        return Tone::NotChecked;
    }
    return Tone::NotChecked;
}

AxisWords structureWords(const Context &context)
{
    if (context.verdict.structure == StructureStatus::WellFormed)
        return {
            {}, Words::tr("Well formed"), Words::tr("%1; every part can be read.").arg(kindText(context.token.kind()))};
    const bool isToken = context.verdict.structure == StructureStatus::Partial;
    const QString headline = isToken ? Words::tr("Partly readable") : Words::tr("Not a token");
    // Of other text, how it fails to look like a token says more than its first bad character.
    const auto cutOff = std::ranges::find(context.token.defects(), DefectCode::TooFewParts, &Defect::code);
    if (!isToken && cutOff != context.token.defects().end())
        return {{}, headline,
            Words::tr("A signed token has 3 parts with dots between them, an encrypted one 5; this text has %1.")
                .arg(QString::fromLatin1(cutOff->found))};
    const Failure *failure = context.first(Axis::Structure);
    QString sentence = failure ? context.words(*failure) : QString();
    if (const qsizetype count = context.token.defects().size(); count > 1)
        sentence += u' ' + Words::tr("Defects in all: %1.").arg(count);
    return {{}, headline, sentence};
}

/// "RS256 with key “prod-2026”": the algorithm and the key that the verdict speaks of.
QString algorithmAndKey(const Context &context)
{
    const SignaturePart *signature = context.signature();
    const QString algorithm = signature ? QString::fromUtf8(signature->algorithmName) : QString();
    const jose::Key *key = context.key();
    if (!key)
        return algorithm;
    if (key->keyId().isEmpty())
        return Words::tr("%1 with %2", "algorithm, description of a key").arg(algorithm, key->description());
    return Words::tr("%1 with key %2", "algorithm, key ID").arg(algorithm, quoted(key->keyId()));
}

QString verifiedSentence(const Context &context)
{
    QString sentence = algorithmAndKey(context);
    const QString how = foundByText(context.verdict.keyChoice);
    if (context.key() && !how.isEmpty())
        sentence += u", "_s + how;
    if (context.token.signatures().size() > 1)
        sentence = Words::tr("%1; signature %2 of %3")
                       .arg(sentence, QString::number(context.verdict.signatureIndex + 1),
                           QString::number(context.token.signatures().size()));
    return asSentence(sentence);
}

QString signatureHeadline(const Context &context)
{
    const Failure *failure = context.first(Axis::Signature);
    switch (context.verdict.signature) {
    case SignatureStatus::Verified:
        return Words::tr("Signature verified");
    case SignatureStatus::Invalid:
        return failure && failure->code == FailureCode::SignatureMissing ? Words::tr("Signature missing")
                                                                         : Words::tr("Signature invalid");
    case SignatureStatus::NotChecked:
        return failure && failure->code == FailureCode::Encrypted ? Words::tr("Encrypted, not checked")
                                                                  : Words::tr("Signature not checked");
    case SignatureStatus::Unsecured:
        return Words::tr("Unsecured");
    case SignatureStatus::AlgNotAllowed:
        return Words::tr("Algorithm not allowed");
    case SignatureStatus::AlgUnsupported:
        return Words::tr("Algorithm not supported");
    case SignatureStatus::KeyMismatch:
        return Words::tr("Key does not fit");
    case SignatureStatus::KeyTooSmall:
        return Words::tr("Key too small");
    case SignatureStatus::Decrypted:
        return Words::tr("Decrypted");
    case SignatureStatus::DecryptFailed:
        return Words::tr("Decryption failed");
    }
    return {};
}

AxisWords signatureWords(const Context &context)
{
    AxisWords words{{}, signatureHeadline(context), context.all(Axis::Signature)};
    if (context.verdict.signature == SignatureStatus::Verified)
        words.sentence = verifiedSentence(context);
    else if (context.verdict.signature == SignatureStatus::Unsecured && context.verdict.noneAllowed)
        words.sentence = Words::tr("The header says alg “none”: nobody signed this token. You allowed that.");
    else if (context.verdict.signature == SignatureStatus::Invalid && context.key())
        words.sentence =
            Words::tr("%1: %2", "algorithm and key, what is wrong").arg(algorithmAndKey(context), words.sentence);
    else if (context.verdict.signature == SignatureStatus::NotChecked && words.sentence.isEmpty())
        words.sentence = Words::tr("There is nothing that can be checked.");
    return words;
}

/// A hint where a claim holds milliseconds: read as seconds, as RFC 7519 §2 has it, it lies far beyond any use.
QString millisecondsHint(const Context &context, QByteArrayView claim)
{
    const auto date = jose::NumericDate::fromNumberText(context.token.payload().member(claim).numberText());
    if (!date || !date->looksLikeMilliseconds())
        return {};
    return u' ' + Words::tr("The number looks like milliseconds; “%1” counts seconds.").arg(QString::fromUtf8(claim));
}

/// What is left until an instant, in begun seconds: as relativeText() counts, so that a countdown ends at the instant.
QString leftText(Duration left) { return durationText(std::chrono::ceil<std::chrono::seconds>(left)); }

AxisWords activeWords(const Context &context)
{
    const Verdict &verdict = context.verdict;
    const Instant end = *verdict.expiresAt;
    const QString date = instantText(end, context.zone);
    const QString leeway = durationText(verdict.leeway);
    if (verdict.now >= end)
        return {{}, Words::tr("Active by leeway for another %1").arg(leftText(plus(end, verdict.leeway) - verdict.now)),
            Words::tr("It ended on %1; leeway %2 is not over yet.").arg(date, leeway)};
    const QString left = leftText(end - verdict.now);
    return {{},
        verdict.time == TimeStatus::ExpiringSoon ? Words::tr("Expiring in %1").arg(left)
                                                 : Words::tr("Active for another %1").arg(left),
        (verdict.leeway.count() == 0 ? Words::tr("Until %1.").arg(date)
                                     : Words::tr("Until %1; leeway %2 comes on top.").arg(date, leeway))
            + millisecondsHint(context, "exp")};
}

QString timeHeadline(const Context &context)
{
    const Verdict &verdict = context.verdict;
    switch (verdict.time) {
    case TimeStatus::Expired:
        if (verdict.now - *verdict.expiresAt < std::chrono::seconds(1))
            return Words::tr("Expired just now");
        return Words::tr("Expired %1 ago").arg(durationText(verdict.now - *verdict.expiresAt));
    case TimeStatus::NotYetValid:
        return Words::tr("Not yet valid, starts in %1")
            .arg(leftText(plus(*verdict.notBefore, -verdict.leeway) - verdict.now));
    case TimeStatus::IssuedInFuture:
        return Words::tr("Issued in the future");
    case TimeStatus::NoExpiry:
        return Words::tr("Never expires");
    case TimeStatus::Malformed:
        return Words::tr("Malformed time");
    case TimeStatus::NotChecked:
        return Words::tr("Time not checked");
    case TimeStatus::Active:
    case TimeStatus::ExpiringSoon:
        break; // activeWords()
    }
    return {};
}

QString unreadableClaims(const Context &context)
{
    if (context.token.kind() == TokenKind::Jwe || context.token.kind() == TokenKind::JweJson)
        return Words::tr("The claims are encrypted.");
    return Words::tr("No claims can be read.");
}

AxisWords timeWords(const Context &context)
{
    switch (context.verdict.time) {
    case TimeStatus::Active:
    case TimeStatus::ExpiringSoon:
        return activeWords(context);
    case TimeStatus::NoExpiry:
        return {{}, timeHeadline(context), Words::tr("It has no “exp”: whoever holds it can use it for ever.")};
    case TimeStatus::NotChecked:
        return {{}, timeHeadline(context), unreadableClaims(context)};
    default:
        return {{}, timeHeadline(context), context.all(Axis::Time)};
    }
}

QString violationHeadline(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::ClaimMissing:
        return Words::tr("Claim missing");
    case FailureCode::ClaimMalformed:
        return Words::tr("Malformed claim");
    case FailureCode::IssuerMismatch:
        return Words::tr("Wrong issuer");
    case FailureCode::AudienceMismatch:
        return Words::tr("Wrong audience");
    case FailureCode::SubjectMismatch:
        return Words::tr("Wrong subject");
    case FailureCode::TypeMismatch:
        return Words::tr("Wrong type");
    case FailureCode::TokenIdMismatch:
        return Words::tr("Wrong token ID");
    case FailureCode::TooOld:
        return Words::tr("Too old");
    default:
        return Words::tr("Claims violated");
    }
}

AxisWords claimsWords(const Context &context)
{
    switch (context.verdict.claims) {
    case ClaimsStatus::Satisfied:
        return {{}, Words::tr("Claims satisfied"), Words::tr("Every claim that is expected is there and as expected.")};
    case ClaimsStatus::NotChecked:
        return {{}, Words::tr("Claims not checked"),
            context.verdict.time == TimeStatus::NotChecked ? unreadableClaims(context)
                                                           : Words::tr("No issuer or audience is expected.")};
    case ClaimsStatus::Violated:
        break;
    }
    const auto count = std::ranges::count(context.verdict.failures, Axis::Claims, &Failure::axis);
    const Failure *failure = context.first(Axis::Claims);
    return {{}, count == 1 && failure ? violationHeadline(*failure) : Words::tr("Claims violated"),
        context.all(Axis::Claims)};
}

AxisWords revocationWords(const Context &context)
{
    switch (context.verdict.revocation) {
    case RevocationStatus::Current:
        return {{}, Words::tr("Not revoked"), Words::tr("It is not on the list of revoked tokens.")};
    case RevocationStatus::Revoked:
        return {{}, Words::tr("Revoked"), Words::tr("It was revoked before its time was over.")};
    case RevocationStatus::Consumed:
        return {{}, Words::tr("Already used"), Words::tr("This refresh token was exchanged for another before.")};
    case RevocationStatus::NotChecked:
        break;
    }
    return {{}, Words::tr("Revocation not checked"), Words::tr("No list of revoked tokens was asked.")};
}

} // namespace

Tone tone(const Verdict &verdict, Axis axis)
{
    switch (axis) {
    case Axis::Structure:
        return structureTone(verdict.structure);
    case Axis::Signature:
        return signatureTone(verdict);
    case Axis::Time:
        return timeTone(verdict.time);
    case Axis::Claims:
        return verdict.claims == ClaimsStatus::Satisfied  ? Tone::Good
               : verdict.claims == ClaimsStatus::Violated ? Tone::Refused
                                                          : Tone::NotChecked;
    case Axis::Revocation:
        return verdict.revocation == RevocationStatus::Current      ? Tone::Good
               : verdict.revocation == RevocationStatus::NotChecked ? Tone::NotChecked
                                                                    : Tone::Refused;
    }
    return Tone::NotChecked;
}

Tone tone(const Verdict &verdict)
{
    if (verdict.accepted())
        return Tone::Good;
    constexpr std::array axes{Axis::Structure, Axis::Signature, Axis::Time, Axis::Claims, Axis::Revocation};
    Tone whole = Tone::NotChecked;
    for (const Axis axis : axes) {
        const Tone one = tone(verdict, axis);
        if (one == Tone::Refused || one == Tone::NotYet)
            return one;
        if (one == Tone::Attention)
            whole = Tone::Attention;
    }
    return whole;
}

AxisWords axisWords(const Verdict &verdict, Axis axis, const Token &token, const QList<jose::Key> &keys, Zone zone)
{
    const Context context{verdict, token, keys, zone};
    AxisWords words;
    switch (axis) {
    case Axis::Structure:
        words = structureWords(context);
        break;
    case Axis::Signature:
        words = signatureWords(context);
        break;
    case Axis::Time:
        words = timeWords(context);
        break;
    case Axis::Claims:
        words = claimsWords(context);
        break;
    case Axis::Revocation:
        words = revocationWords(context);
        break;
    }
    words.tone = tone(verdict, axis);
    return words;
}

} // namespace claimsmith::token
