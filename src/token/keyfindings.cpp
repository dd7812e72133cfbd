// SPDX-License-Identifier: MIT
#include "token/findinglist.h"

#include "jose/base64url.h"
#include "jose/crypto/secretbytes.h"
#include "jose/crypto/signing.h"
#include "token/weaksecrets.h"

#include <algorithm>
#include <array>

namespace claimsmith::token {

using jose::Family;
using jose::Key;
using jose::KeyType;

namespace {

/// One signature and what it signs, to be tried with secrets that nobody gave.
struct HmacTrial
{
    const Token &token;
    const SignaturePart &signature;

    [[nodiscard]] bool verifies(QByteArrayView secret) const
    {
        if (secret.isEmpty())
            return false;
        const auto key = Key::fromSecret(jose::base64url::encode(secret), jose::SecretEncoding::Base64Url);
        if (!key)
            return false;
        auto verifier = jose::Verifier::create(*key, signature.algorithm->id);
        return verifier
               && verifier->verify(token.signingInput(signature), signature.signature)
                      == jose::SignatureCheck::Verified;
    }
};

/// Trying many secrets over a long text takes long; a token of this size is no bearer token.
constexpr qsizetype longestTried = 64 * 1024;

const Place &signaturePlace()
{
    static const Place place{Segment::Signature};
    return place;
}

bool isPem(QByteArrayView secret) { return secret.contains("-----BEGIN ") && !secret.contains("PRIVATE KEY-----"); }

/// What is known of the secret that made the signature.
void findInSecret(const Key &key, const SignaturePart &signature, FindingList &list)
{
    const jose::SecretBytes bytes = key.secretParameter("k");
    const QByteArrayView secret = bytes.view();
    const auto tooSmall = key.tooSmallFor(signature.algorithm->id);
    if (isPem(secret))
        list.add(FindingId::AlgorithmConfusion, Severity::Danger, "RFC 8725 §2.1", signaturePlace());
    else if (isKnownSecret(secret))
        list.add(FindingId::KnownSecret, Severity::Danger, "RFC 8725 §3.5", signaturePlace());
    else if (isLowVariety(secret))
        list.add(FindingId::WeakSecret, Severity::Danger, "RFC 8725 §3.5", signaturePlace());
    if (tooSmall)
        list.add(FindingId::SecretTooShort, Severity::Warning, "RFC 7518 §3.2", signaturePlace(), tooSmall->found,
            tooSmall->wanted);
}

bool isHex(QByteArrayView text)
{
    return text.size() % 2 == 0 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

QByteArray fromBase64(const QByteArray &text, QByteArray::Base64Options options)
{
    return QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors).decoded;
}

/// How the secret should have been read for the signature to be right; empty where no way helps.
QByteArray otherEncoding(const HmacTrial &trial, QByteArrayView secret)
{
    QByteArray text = secret.toByteArray();
    std::array readings{
        std::pair{"base64", fromBase64(text, QByteArray::Base64Encoding)},
        std::pair{"base64url", fromBase64(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)},
        std::pair{"hex", isHex(text) ? QByteArray::fromHex(text) : QByteArray()},
        // And the other way: decoded bytes were given, and the text itself was meant.
        std::pair{"utf8", text.toBase64()},
        std::pair{"utf8", jose::base64url::encode(text)},
        std::pair{"utf8", text.toHex()},
        std::pair{"newline", text + '\n'},
        std::pair{"trimmed", text.trimmed()},
    };
    QByteArray name;
    for (auto &[encoding, reading] : readings) {
        if (name.isEmpty() && reading != text && trial.verifies(reading))
            name = encoding;
        jose::wipe(reading);
    }
    jose::wipe(text);
    return name;
}

/// Why an HMAC does not fit: a secret read in the wrong encoding, one that everybody knows, or a public key's text.
void findInFailedHmac(const HmacTrial &trial, const QList<Key> &keys, FindingList &list)
{
    for (const Key &key : keys) {
        if (key.type() == KeyType::Oct) {
            const jose::SecretBytes bytes = key.secretParameter("k");
            if (const QByteArray name = otherEncoding(trial, bytes.view()); !name.isEmpty())
                list.add(FindingId::SecretLooksEncoded, Severity::Warning, "RFC 7518 §3.2", signaturePlace(), {}, name);
        } else if (const auto pem = key.toPem(false)) {
            const QByteArrayView text = pem->view();
            if (trial.verifies(text) || trial.verifies(text.trimmed()))
                list.add(FindingId::AlgorithmConfusion, Severity::Danger, "RFC 8725 §2.1", signaturePlace());
        }
    }
    const bool known =
        std::ranges::any_of(knownSecrets(), [&trial](const QByteArray &secret) { return trial.verifies(secret); });
    if (known)
        list.add(FindingId::KnownSecret, Severity::Danger, "RFC 8725 §3.5", signaturePlace());
}

} // namespace

void findInKeys(const Token &token, const Verdict &verdict, const QList<Key> &keys, FindingList &list)
{
    const SignaturePart *signature = judgedSignature(token, verdict);
    if (!signature || !signature->algorithm || signature->signature.isEmpty())
        return;
    const bool keyIsKnown = verdict.keyIndex >= 0 && verdict.keyIndex < keys.size();
    const bool verified =
        verdict.signature == SignatureStatus::Verified || verdict.signature == SignatureStatus::KeyTooSmall;
    if (signature->algorithm->family == Family::Hmac) {
        if (verified && keyIsKnown)
            findInSecret(keys.at(verdict.keyIndex), *signature, list);
        else if (token.signingInput(*signature).size() <= longestTried)
            findInFailedHmac({token, *signature}, keys, list);
        return;
    }
    if (!verified || !keyIsKnown || keys.at(verdict.keyIndex).type() != KeyType::Rsa)
        return;
    if (const auto tooSmall = keys.at(verdict.keyIndex).tooSmallFor(signature->algorithm->id))
        list.add(FindingId::RsaTooSmall, Severity::Warning, "RFC 7518 §3.3", signaturePlace(), tooSmall->found,
            tooSmall->wanted);
}

} // namespace claimsmith::token
