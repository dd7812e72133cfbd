// SPDX-License-Identifier: MIT
#include "jose/keyrecognise.h"

#include "jose/keywords.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace claimsmith::jose {

namespace {

/// A text that tells what an input is, by where it stands.
struct Sign
{
    QByteArrayView mark;
    bool inFront;
    ErrorCode code;
    const char *found;
    const char *wanted;
};

constexpr auto anyKey = QT_TRANSLATE_NOOP("claimsmith::jose", "a JWK or JWK Set, PEM, DER or a certificate");
constexpr auto pgpKey = QT_TRANSLATE_NOOP("claimsmith::jose", "PGP key or message");
constexpr auto webPage = QT_TRANSLATE_NOOP("claimsmith::jose", "a web page");
constexpr auto address = QT_TRANSLATE_NOOP("claimsmith::jose", "an address");
constexpr auto atAddress = QT_TRANSLATE_NOOP("claimsmith::jose", "the keys that are found there");

const Sign signs[] = {
    {"---- BEGIN SSH2 ", false, ErrorCode::KeyTypeUnsupported, QT_TRANSLATE_NOOP("claimsmith::jose", "SSH2 public key"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "an OpenSSH public key; convert it with: ssh-keygen -i -f FILE")},
    {"PuTTY-User-Key-File", true, ErrorCode::KeyTypeUnsupported, QT_TRANSLATE_NOOP("claimsmith::jose", "PuTTY key"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "an OpenSSH key, which PuTTYgen exports")},
    {"<RSAKeyValue", false, ErrorCode::KeyTypeUnsupported,
        QT_TRANSLATE_NOOP("claimsmith::jose", "XML key (RSAKeyValue)"), anyKey},
    {"<EntityDescriptor", false, ErrorCode::KeyUnrecognised, QT_TRANSLATE_NOOP("claimsmith::jose", "SAML metadata"),
        anyKey},
    {"<!doctype html", true, ErrorCode::KeyUnrecognised, webPage, anyKey},
    {"<html", true, ErrorCode::KeyUnrecognised, webPage, anyKey},
    {"<?xml", true, ErrorCode::KeyUnrecognised, QT_TRANSLATE_NOOP("claimsmith::jose", "XML"), anyKey},
    {"https://", true, ErrorCode::KeyUnrecognised, address, atAddress},
    {"http://", true, ErrorCode::KeyUnrecognised, address, atAddress},
    {"\xfe\xed\xfe\xed", true, ErrorCode::KeyUnrecognised,
        QT_TRANSLATE_NOOP("claimsmith::jose", "a Java key store (JKS)"),
        QT_TRANSLATE_NOOP("claimsmith::jose", "PEM or a certificate; take it out with: keytool -exportcert -rfc")},
};

Error signError(ErrorCode code, const char *found, const char *wanted)
{
    return {code, Segment::Key, -1, keyWords(found), wanted ? keyWords(wanted) : QByteArray()};
}

/// base64url and dots as a compact token has them, and a header that begins with `{"`.
bool looksLikeToken(QByteArrayView text)
{
    return text.startsWith("ey") && text.contains('.') && std::ranges::all_of(text, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.' || c == '=';
    });
}

} // namespace

std::optional<QByteArray> utf8FromUtf16(QByteArrayView data)
{
    const bool little = data.startsWith("\xff\xfe");
    if (!little && !data.startsWith("\xfe\xff"))
        return std::nullopt;
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder.decode(data.sliced(2));
    if (decoder.hasError())
        return std::nullopt;
    return text.toUtf8();
}

QByteArrayView trimmedText(QByteArrayView data)
{
    if (data.startsWith("\xef\xbb\xbf"))
        data = data.sliced(3);
    return data.trimmed();
}

bool looksBinary(QByteArrayView data)
{
    return std::ranges::any_of(data, [](char c) {
        const auto octet = static_cast<quint8>(c);
        return octet == 0 || octet == 0x7f || octet >= 0x80 || (octet < 0x20 && !(octet >= '\t' && octet <= '\r'));
    });
}

std::optional<Error> recognisedText(QByteArrayView text)
{
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 64)).toByteArray().toLower();
    for (const Sign &sign : signs) {
        const bool here = sign.inFront ? start.startsWith(sign.mark.toByteArray().toLower()) : text.contains(sign.mark);
        if (here)
            return signError(sign.code, sign.found, sign.wanted);
    }
    if (looksLikeToken(text))
        return signError(ErrorCode::KeyUnrecognised, QT_TRANSLATE_NOOP("claimsmith::jose", "a token"), anyKey);
    return std::nullopt;
}

Error recognisedJson(const JsonValue &root)
{
    if (root.contains("jwks_uri")) {
        return signError(ErrorCode::KeyUnrecognised,
            QT_TRANSLATE_NOOP("claimsmith::jose", "the description of an OpenID provider"),
            QT_TRANSLATE_NOOP("claimsmith::jose", "the JWK Set at its jwks_uri"));
    }
    if (root.contains("signatures") || root.contains("signature") || root.contains("ciphertext"))
        return signError(ErrorCode::KeyUnrecognised, QT_TRANSLATE_NOOP("claimsmith::jose", "a token"), anyKey);
    return signError(
        ErrorCode::KeyUnrecognised, QT_TRANSLATE_NOOP("claimsmith::jose", "JSON without “kty” or “keys”"), anyKey);
}

std::optional<Error> refusedLabel(QByteArrayView label)
{
    if (label.startsWith("PGP "))
        return signError(ErrorCode::KeyTypeUnsupported, pgpKey, anyKey);
    if (label.endsWith("CERTIFICATE REQUEST"))
        return refusedShape(DerShape::CertificateRequest);
    if (label == "X509 CRL")
        return refusedShape(DerShape::CertificateList);
    if (label == "PKCS7" || label == "CMS")
        return refusedShape(DerShape::Cms);
    if (label.startsWith("DSA "))
        return refusedShape(DerShape::DsaPrivate);
    if (label.endsWith("DH PARAMETERS"))
        return Error{ErrorCode::KeyCannotSign, Segment::Key, -1, "DH", {}};
    return std::nullopt;
}

std::optional<Error> refusedShape(DerShape shape)
{
    switch (shape) {
    case DerShape::CertificateRequest:
        return Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1, shapeName(shape),
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "the certificate that was issued for it, or its key"))};
    case DerShape::CertificateList:
    case DerShape::DsaPrivate:
        return Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1, shapeName(shape), {}};
    case DerShape::Cms:
        return Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1, shapeName(shape),
            keyWords(QT_TRANSLATE_NOOP(
                "claimsmith::jose", "PEM; take its certificates out with: openssl pkcs7 -print_certs"))};
    case DerShape::None:
    case DerShape::Unknown:
        return Error{ErrorCode::KeyUnrecognised, Segment::Key, -1, shapeName(shape), keyWords(anyKey)};
    default:
        return std::nullopt;
    }
}

PemBlock armourless(QByteArrayView text)
{
    // The same cleaning as between the marks of a block.
    const QByteArray marked = "-----BEGIN KEY-----" + text.toByteArray() + "-----END KEY-----";
    const QList<PemBlock> blocks = findPemBlocks(marked);
    return blocks.isEmpty() ? PemBlock() : blocks.front();
}

} // namespace claimsmith::jose
