// SPDX-License-Identifier: MIT
#include "jose/algorithm.h"
#include "token/wording.h"
#include "token/words.h"

#include <QCoreApplication>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Failure)
};

const SignaturePart *judgedSignature(const Verdict &verdict, const Token &token)
{
    const auto index = static_cast<size_t>(verdict.signatureIndex);
    return index < token.signatures().size() ? &token.signatures()[index] : nullptr;
}

QString plain(QByteArrayView utf8) { return QString::fromUtf8(utf8); }

QString structureText(const Failure &failure, const Token &token)
{
    if (failure.defect < 0 || failure.defect >= token.defects().size())
        return Words::tr("The token is not well formed.");
    return message(token.defects().at(failure.defect));
}

QString notCheckedText(const Failure &failure, const SignaturePart *signature)
{
    if (failure.claim == "alg")
        return Words::tr("The header names no algorithm that can be read.");
    if (failure.claim == "payload")
        return Words::tr("The payload is detached and was not given, so the signature over it cannot be checked.");
    const QByteArrayView keyId = signature ? QByteArrayView(signature->keyId) : QByteArrayView();
    if (failure.found == "0")
        return keyId.isEmpty() ? Words::tr("No key was given. %1 needs one.").arg(plain(failure.wanted))
                               : Words::tr("No key was given. The token names key ID %1 for %2.")
                                     .arg(quoted(keyId), plain(failure.wanted));
    return keyId.isEmpty() ? Words::tr("None of the %1 keys fits %2.").arg(plain(failure.found), plain(failure.wanted))
                           : Words::tr("None of the %1 keys fits %2, and none has the key ID %3 that the token names.")
                                 .arg(plain(failure.found), plain(failure.wanted), quoted(keyId));
}

QString invalidText(const Failure &failure)
{
    if (failure.found != "1")
        return Words::tr("None of the %1 keys that fit %2 signed this header and payload.")
            .arg(plain(failure.found), plain(failure.wanted));
    return Words::tr("The header and payload were not signed with this key, or were changed since.");
}

/// A DER-encoded ECDSA signature is a SEQUENCE of two INTEGERs: what most crypto libraries give.
bool looksLikeDer(const SignaturePart &signature)
{
    return signature.algorithm && signature.algorithm->family == jose::Family::Ecdsa
           && signature.signature.startsWith('\x30');
}

QString lengthText(const Failure &failure, const SignaturePart *signature)
{
    const QString text = Words::tr("The signature has %1 bytes; this algorithm and key make %2.")
                             .arg(plain(failure.found), plain(failure.wanted));
    if (!signature || !looksLikeDer(*signature))
        return text;
    return text + u' '
           + Words::tr(
               "It looks DER-encoded; a JWS has the bare numbers r and s, one after the other (RFC 7518 §3.4).");
}

QString unsupportedText(const Failure &failure)
{
    for (const jose::Algorithm &algorithm : jose::algorithms()) {
        if (QByteArrayView(algorithm.name).compare(failure.found, Qt::CaseInsensitive) == 0)
            return Words::tr("The header says alg %1, which is no algorithm: the name is %2, and case counts.")
                .arg(quoted(failure.found), quoted(QByteArrayView(algorithm.name)));
    }
    return Words::tr("The header says alg %1, which is no signature algorithm known here.").arg(quoted(failure.found));
}

QString signatureText(const Failure &failure, const SignaturePart *signature)
{
    switch (failure.code) {
    case FailureCode::SignatureInvalid:
        return invalidText(failure);
    case FailureCode::SignatureLength:
        return lengthText(failure, signature);
    case FailureCode::SignatureNotChecked:
        return notCheckedText(failure, signature);
    case FailureCode::SignatureMissing:
        return Words::tr("The header says %1, but there is no signature: anybody can make such a token.")
            .arg(plain(failure.wanted));
    case FailureCode::AlgNone:
        return Words::tr(
            "The header says alg “none”: nobody signed this token, and anybody can make one. It is accepted "
            "only where “none” is allowed.");
    case FailureCode::AlgNotAllowed:
        return Words::tr("The header says %1; allowed: %2.").arg(plain(failure.found), plain(failure.wanted));
    case FailureCode::AlgUnsupported:
        return unsupportedText(failure);
    case FailureCode::KeyMismatch:
        return failure.error ? Words::tr("The token says %1. %2", "algorithm, why the key does not fit")
                                   .arg(plain(failure.found), jose::message(*failure.error))
                             : Words::tr("The token says %1; the key does not fit.").arg(plain(failure.found));
    case FailureCode::KeyTooSmall:
        return failure.error ? jose::message(*failure.error) : Words::tr("The key is too small for this algorithm.");
    default:
        return Words::tr("This token is encrypted; its header is shown. Decryption is not part of this version.");
    }
}

QString timeText(const Failure &failure, const Verdict &verdict, Zone zone)
{
    const auto date = [zone](const std::optional<Instant> &instant) {
        return instantText(instant.value_or(Instant{}), zone);
    };
    const bool hasLeeway = verdict.leeway.count() != 0;
    const QString leeway = durationText(verdict.leeway);
    switch (failure.code) {
    case FailureCode::Expired:
        return hasLeeway ? Words::tr("It ended on %1; leeway %2 is over too.").arg(date(verdict.expiresAt), leeway)
                         : Words::tr("It ended on %1.").arg(date(verdict.expiresAt));
    case FailureCode::NotYetValid:
        return hasLeeway
                   ? Words::tr("It starts on %1; leeway %2 is counted already.").arg(date(verdict.notBefore), leeway)
                   : Words::tr("It starts on %1.").arg(date(verdict.notBefore));
    case FailureCode::IssuedInFuture:
        return hasLeeway
                   ? Words::tr("It says it was issued on %1; leeway %2 is counted already.")
                         .arg(date(verdict.issuedAt), leeway)
                   : Words::tr("It says it was issued on %1, which is still to come.").arg(date(verdict.issuedAt));
    default: // a malformed claim
        return Words::tr("“%1” must be a number of seconds since 1970; it is: %2.")
            .arg(plain(failure.claim), quoted(failure.found));
    }
}

QString claimText(const Failure &failure, const Verdict &verdict, Zone zone)
{
    const QString claim = quoted(failure.claim);
    switch (failure.code) {
    case FailureCode::ClaimMissing:
        if (failure.wanted.isEmpty())
            return Words::tr("The claim %1 is required and missing.").arg(claim);
        return Words::tr("%1 is missing; expected: %2.").arg(claim, quoted(failure.wanted));
    case FailureCode::ClaimMalformed:
        return Words::tr("%1 must be: %2; it is: %3.").arg(claim, plain(failure.wanted), plain(failure.found));
    case FailureCode::IssuerMismatch:
        return Words::tr("The issuer is %1; expected: %2.").arg(quoted(failure.found), quoted(failure.wanted));
    case FailureCode::AudienceMismatch:
        return Words::tr("The audience is %1; expected: %2.").arg(quoted(failure.found), quoted(failure.wanted));
    case FailureCode::SubjectMismatch:
        return Words::tr("The subject is %1; expected: %2.").arg(quoted(failure.found), quoted(failure.wanted));
    case FailureCode::TypeMismatch:
        return Words::tr("The type in the header is %1; expected: %2.")
            .arg(quoted(failure.found), quoted(failure.wanted));
    case FailureCode::TokenIdMismatch:
        return Words::tr("The token ID is %1; expected: %2.").arg(quoted(failure.found), quoted(failure.wanted));
    default: // TooOld
        return Words::tr("It was issued on %1, longer ago than the %2 that are allowed.")
            .arg(instantText(verdict.issuedAt.value_or(Instant{}), zone),
                durationText(Duration(failure.wanted.toLongLong())));
    }
}

} // namespace

QString message(const Failure &failure, const Verdict &verdict, const Token &token, Zone zone)
{
    switch (failure.axis) {
    case Axis::Structure:
        return asSentence(structureText(failure, token));
    case Axis::Signature:
        return asSentence(signatureText(failure, judgedSignature(verdict, token)));
    case Axis::Time:
        return asSentence(timeText(failure, verdict, zone));
    case Axis::Claims:
        return asSentence(claimText(failure, verdict, zone));
    case Axis::Revocation:
        break;
    }
    return failure.code == FailureCode::Consumed ? Words::tr("This refresh token was exchanged for another before.")
                                                 : Words::tr("It was revoked before its time was over.");
}

} // namespace claimsmith::token
