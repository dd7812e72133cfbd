// SPDX-License-Identifier: MIT
#include "token/findings.h"
#include "token/timetext.h"
#include "token/wording.h"

#include <QCoreApplication>

namespace claimsmith::token {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Finding)
};

QString plain(QByteArrayView utf8) { return QString::fromUtf8(utf8); }

/// The name of the claim or parameter, the last step of the path.
QString nameOf(const Finding &finding)
{
    const qsizetype slash = finding.path.lastIndexOf('/');
    QByteArray name = finding.path.sliced(slash + 1);
    return quoted(name.replace("~1", "/").replace("~0", "~"));
}

QString encodedText(const Finding &finding)
{
    if (finding.wanted == "utf8")
        return Words::tr(
            "The signature is right when the secret is taken as the text itself, not decoded. Give the secret "
            "with the encoding UTF-8.");
    if (finding.wanted == "newline")
        return Words::tr("The signature is right when a line break is added to the secret: the issuer reads it from a "
                         "file and keeps the end of the line.");
    if (finding.wanted == "trimmed")
        return Words::tr("The signature is right without the white space around the secret.");
    return Words::tr("The signature is right when the secret is decoded from %1. Give the secret with that encoding.")
        .arg(plain(finding.wanted));
}

QString timeMessage(const Finding &finding)
{
    switch (finding.id) {
    case FindingId::NoExpiry:
        return Words::tr(
            "Without “exp” the token is good for ever: one that leaks can be used until its key is changed. "
            "Give it an expiry.");
    case FindingId::LongLifetime:
        return Words::tr(
            "It lives for %1; %2 is long already. Whoever steals it has all of that time. Make it short and "
            "refresh it.")
            .arg(durationText(std::chrono::seconds(finding.found.toLongLong())),
                durationText(std::chrono::seconds(finding.wanted.toLongLong())));
    case FindingId::ExpiryBeforeNotBefore:
        return Words::tr("It expires (%1) no later than it starts (%2), so it is never valid.")
            .arg(plain(finding.found), plain(finding.wanted));
    case FindingId::ExpiryBeforeIssuedAt:
        return Words::tr("It expires (%1) no later than it was issued (%2), so it was never valid.")
            .arg(plain(finding.found), plain(finding.wanted));
    case FindingId::IssuedInFuture:
        return Words::tr(
            "“iat” is still to come: the clocks of the issuer and of this judgement differ, or the claim is wrong. "
            "Some verifiers refuse such a token.");
    case FindingId::TimeInMilliseconds:
        return Words::tr("%1 holds %2, which makes sense only as milliseconds; the claim counts seconds. Write %3.")
            .arg(nameOf(finding), plain(finding.found), plain(finding.wanted));
    case FindingId::TimeNotANumber:
        return finding.wanted.isEmpty()
                   ? Words::tr("%1 must be a number of seconds since 1970; it is: %2.")
                         .arg(nameOf(finding), quoted(finding.found))
                   : Words::tr("%1 is a string; it must be a number. Write %2 without quotation marks.")
                         .arg(nameOf(finding), plain(finding.wanted));
    default: // TimeFraction
        return Words::tr("%1 is written %2. That is allowed, but some libraries read whole numbers only.")
            .arg(nameOf(finding), plain(finding.found));
    }
}

QString keyMessage(const Finding &finding)
{
    switch (finding.id) {
    case FindingId::WeakSecret:
        return Words::tr(
            "The secret follows a pattern or has few different characters, so it can be guessed; then anybody "
            "can sign. Use random bytes.");
    case FindingId::KnownSecret:
        return Words::tr(
            "The token is signed with a secret that stands in tutorials and in the lists of attackers. Anybody can "
            "sign tokens with it: change it now.");
    case FindingId::SecretTooShort:
        return Words::tr("The secret has %1 bits; this algorithm demands %2. A short secret can be found by trying.")
            .arg(plain(finding.found), plain(finding.wanted));
    case FindingId::RsaTooSmall:
        return Words::tr("The RSA key has %1 bits; %2 are the least. Many libraries refuse it.")
            .arg(plain(finding.found), plain(finding.wanted));
    case FindingId::SecretLooksEncoded:
        return encodedText(finding);
    case FindingId::KeyIdPath:
        return Words::tr(
            "The key ID %1 looks like a file's path. A server that opens the file it names can be made to use "
            "any file as key.")
            .arg(quoted(finding.found));
    case FindingId::KeyIdInjection:
        return Words::tr(
            "The key ID %1 has characters that end a string or start a command. A server that puts it into a "
            "query or a command line can be taken over.")
            .arg(quoted(finding.found));
    case FindingId::KeyIdUnmatched:
        return Words::tr("The token names the key ID %1; none of the keys has it. They were tried all the same.")
            .arg(quoted(finding.found));
    case FindingId::KeyIdNotString:
        return Words::tr(
            "“kid” must be a string; it is: %1. Some libraries refuse such a token, others look for no key "
            "by it, as was done here.")
            .arg(plain(finding.found));
    default: // AlgorithmConfusion
        return Words::tr(
            "The HMAC was made with the text of a public key as its secret. Everybody has that text: a server that "
            "takes the algorithm from the token accepts what anybody signed.");
    }
}

QString headerMessage(const Finding &finding)
{
    switch (finding.id) {
    case FindingId::AlgNone:
        return Words::tr("“alg” is “none”: the token has no signature, so anybody can write one.");
    case FindingId::HeaderJku:
        return Words::tr(
            "The header names an address for keys: %1. A server that fetches it uses the keys of whoever wrote the "
            "token. Here it is never fetched.")
            .arg(quoted(finding.found));
    case FindingId::HeaderX5u:
        return Words::tr(
            "The header names an address for a certificate: %1. A server that fetches it trusts whoever wrote the "
            "token. Here it is never fetched.")
            .arg(quoted(finding.found));
    case FindingId::HeaderJwk:
        return finding.severity == Severity::Danger
                   ? Words::tr("The signature is right only with the key that the token itself carries: whoever wrote "
                               "it signed it with "
                               "a key of their own. A server that trusts the header accepts it.")
                   : Words::tr("The token carries a key. A server that verifies with it accepts what anybody signed. "
                               "Here it is "
                               "never used.");
    case FindingId::HeaderX5c:
        return Words::tr(
            "The token carries a certificate chain. It proves something only to a server that checks the chain up "
            "to an authority of its own. Here it is never used.");
    case FindingId::UnusualType:
        return finding.wanted.isEmpty()
                   ? Words::tr("“typ” is %1, which is none of the registered types of JWT.").arg(quoted(finding.found))
                   : Words::tr("“typ” is %1; %2 is recommended, since some libraries look at the case.")
                         .arg(quoted(finding.found), quoted(finding.wanted));
    default: // UnknownCriticalHeader
        return Words::tr("“crit” demands that %1 is understood; it is not, so the token must be refused.")
            .arg(quoted(finding.found));
    }
}

QString contentMessage(const Finding &finding)
{
    switch (finding.id) {
    case FindingId::DuplicateMember:
        return Words::tr(
            "%1 stands %2 times in one object. Libraries differ on which one counts (here: the last), so two "
            "servers may see two different tokens.")
            .arg(nameOf(finding), plain(finding.found));
    case FindingId::NonCanonicalBase64:
        return Words::tr(
            "The unused bits at the end of the segment are not zero: the same bytes can be written in several ways, "
            "so a block list that compares text can be passed by.");
    case FindingId::PaddedBase64:
        return Words::tr("The segment ends in “=”. Tokens have no padding, and strict verifiers refuse it.");
    case FindingId::PersonalData:
        return Words::tr(
            "%1 looks like personal data. A token is signed, not encrypted: everybody who holds it can read it, and "
            "logs keep it.")
            .arg(nameOf(finding));
    case FindingId::SecretInClaim:
        return Words::tr(
            "%1 looks like a secret. A token is signed, not encrypted: everybody who holds it can read it.")
            .arg(nameOf(finding));
    case FindingId::OverCookieLimit:
        return Words::tr(
            "The token has %1 bytes. Browsers keep %2 of a cookie with its name, so it may get lost there.")
            .arg(plain(finding.found), plain(finding.wanted));
    default: // OverHeaderLimit
        return Words::tr("The token has %1 bytes. Most servers take no header line over %2, and no cookie over 4096.")
            .arg(plain(finding.found), plain(finding.wanted));
    }
}

} // namespace

QString title(const Finding &finding)
{
    switch (finding.id) {
    case FindingId::NoExpiry:
        return Words::tr("Never expires");
    case FindingId::LongLifetime:
        return Words::tr("Long lifetime");
    case FindingId::ExpiryBeforeNotBefore:
        return Words::tr("Expires before it starts");
    case FindingId::ExpiryBeforeIssuedAt:
        return Words::tr("Expires before it was issued");
    case FindingId::IssuedInFuture:
        return Words::tr("Issued in the future");
    case FindingId::TimeInMilliseconds:
        return Words::tr("Time in milliseconds");
    case FindingId::TimeNotANumber:
        return Words::tr("Time is not a number");
    case FindingId::TimeFraction:
        return Words::tr("Time is not written as a whole number");
    case FindingId::AlgNone:
        return Words::tr("Not signed");
    case FindingId::WeakSecret:
        return Words::tr("Weak secret");
    case FindingId::KnownSecret:
        return Words::tr("Well-known secret");
    case FindingId::SecretTooShort:
        return Words::tr("Secret too short");
    case FindingId::RsaTooSmall:
        return Words::tr("RSA key too small");
    case FindingId::SecretLooksEncoded:
        return Words::tr("Secret read in the wrong encoding");
    case FindingId::AlgorithmConfusion:
        return Words::tr("Algorithm confusion");
    case FindingId::DuplicateMember:
        return Words::tr("Duplicate name");
    case FindingId::NonCanonicalBase64:
        return Words::tr("Not canonical base64url");
    case FindingId::PaddedBase64:
        return Words::tr("Padded base64url");
    case FindingId::HeaderJku:
        return Words::tr("Address of keys in the header");
    case FindingId::HeaderX5u:
        return Words::tr("Address of a certificate in the header");
    case FindingId::HeaderJwk:
        return finding.severity == Severity::Danger ? Words::tr("Signed with its own key")
                                                    : Words::tr("Key in the header");
    case FindingId::HeaderX5c:
        return Words::tr("Certificates in the header");
    case FindingId::UnusualType:
        return Words::tr("Unusual type");
    case FindingId::KeyIdPath:
        return Words::tr("Key ID looks like a path");
    case FindingId::KeyIdInjection:
        return Words::tr("Key ID looks like an injection");
    case FindingId::KeyIdUnmatched:
        return Words::tr("Unknown key ID");
    case FindingId::KeyIdNotString:
        return Words::tr("Key ID is not a string");
    case FindingId::PersonalData:
        return Words::tr("Personal data");
    case FindingId::SecretInClaim:
        return Words::tr("Secret in a claim");
    case FindingId::OverCookieLimit:
        return Words::tr("Too large for a cookie");
    case FindingId::OverHeaderLimit:
        return Words::tr("Too large for a header");
    case FindingId::UnknownCriticalHeader:
        return Words::tr("Unknown critical parameter");
    }
    return {};
}

QString message(const Finding &finding)
{
    switch (finding.id) {
    case FindingId::NoExpiry:
    case FindingId::LongLifetime:
    case FindingId::ExpiryBeforeNotBefore:
    case FindingId::ExpiryBeforeIssuedAt:
    case FindingId::IssuedInFuture:
    case FindingId::TimeInMilliseconds:
    case FindingId::TimeNotANumber:
    case FindingId::TimeFraction:
        return timeMessage(finding);
    case FindingId::WeakSecret:
    case FindingId::KnownSecret:
    case FindingId::SecretTooShort:
    case FindingId::RsaTooSmall:
    case FindingId::SecretLooksEncoded:
    case FindingId::AlgorithmConfusion:
    case FindingId::KeyIdPath:
    case FindingId::KeyIdInjection:
    case FindingId::KeyIdUnmatched:
    case FindingId::KeyIdNotString:
        return keyMessage(finding);
    case FindingId::AlgNone:
    case FindingId::HeaderJku:
    case FindingId::HeaderX5u:
    case FindingId::HeaderJwk:
    case FindingId::HeaderX5c:
    case FindingId::UnusualType:
    case FindingId::UnknownCriticalHeader:
        return headerMessage(finding);
    case FindingId::DuplicateMember:
    case FindingId::NonCanonicalBase64:
    case FindingId::PaddedBase64:
    case FindingId::PersonalData:
    case FindingId::SecretInClaim:
    case FindingId::OverCookieLimit:
    case FindingId::OverHeaderLimit:
        return contentMessage(finding);
    }
    return {};
}

} // namespace claimsmith::token
