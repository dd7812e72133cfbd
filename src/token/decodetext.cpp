// SPDX-License-Identifier: MIT
#include "token/token.h"

#include <QCoreApplication>

#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Defect)
};

/// Header parameters and members come from the token: shown as they are, but never at any length.
QString shown(QByteArrayView text)
{
    constexpr qsizetype most = 80;
    QString string = QString::fromUtf8(text);
    if (string.size() > most)
        string = string.first(most) + u'…';
    return string;
}

QString segmentWord(Segment segment)
{
    switch (segment) {
    case Segment::Header:
        return Words::tr("header");
    case Segment::Payload:
        return Words::tr("payload");
    case Segment::Signature:
        return Words::tr("signature");
    case Segment::EncryptedKey:
        return Words::tr("encrypted key");
    case Segment::Iv:
        return Words::tr("initialisation vector");
    case Segment::Ciphertext:
        return Words::tr("ciphertext");
    case Segment::Tag:
        return Words::tr("authentication tag");
    case Segment::None:
    case Segment::Key:
        break;
    }
    return Words::tr("token");
}

/// The finer reason without its own place: message() names the place in the token.
QString reason(const Defect &defect)
{
    if (!defect.error)
        return {};
    jose::Error error = *defect.error;
    error.segment = Segment::None;
    error.offset = -1;
    return jose::message(error);
}

QString criticalText(const Defect &defect)
{
    if (defect.found == "header")
        return Words::tr("“crit” stands in the unprotected header: it must be in the protected one (RFC 7515 §4.1.11)");
    return Words::tr("“crit” must be a list of distinct extension names that are in the header; “%1” is wrong there "
                     "(RFC 7515 §4.1.11)")
        .arg(shown(defect.found));
}

QString unencodedText(const Defect &defect)
{
    if (defect.found == "crit")
        return Words::tr("“b64” is false, but “crit” does not list it (RFC 7797 §6)");
    if (defect.found == "header")
        return Words::tr("“b64” stands in the unprotected header: it must be in the protected one (RFC 7797 §3)");
    if (defect.found == "signatures")
        return Words::tr("“b64” must be the same for every signature (RFC 7797 §3)");
    return Words::tr("“b64” must be true or false; it is: %1 (RFC 7797 §3)").arg(shown(defect.found));
}

QString serializationText(const Defect &defect)
{
    if (defect.error)
        return Words::tr("The text begins like a JSON serialization but is not valid JSON: %1").arg(reason(defect));
    if (defect.segment == Segment::Header)
        return Words::tr(
            "“%1” stands in the protected and in the unprotected header; the names must differ (RFC 7515 §7.2.1)")
            .arg(shown(defect.found));
    if (defect.offset < 0)
        return Words::tr("The member “%1” is missing (RFC 7515 §7.2)").arg(shown(defect.found));
    return Words::tr("The member “%1” stands twice, has the wrong type, or does not belong there (RFC 7515 §7.2)")
        .arg(shown(defect.found));
}

QString whatIsWrong(const Defect &defect)
{
    switch (defect.code) {
    case DefectCode::Empty:
        return Words::tr("There is no text");
    case DefectCode::TooLarge:
        return Words::tr("The text is larger than 4 MiB and was not read");
    case DefectCode::TooFewParts:
        return Words::tr("The token is cut off: a signed one has 3 parts, an encrypted one 5; this has %1")
            .arg(shown(defect.found));
    case DefectCode::TooManyParts:
        return Words::tr("The token has too many parts: a signed one has 3, an encrypted one 5; this has %1")
            .arg(shown(defect.found));
    case DefectCode::Base64:
        return reason(defect);
    case DefectCode::HeaderNotJson:
        return Words::tr("The header is not valid JSON: %1").arg(reason(defect));
    case DefectCode::HeaderNotObject:
        return Words::tr("The header must be a JSON object; it is: %1").arg(shown(defect.found));
    case DefectCode::HeaderDuplicate:
        return Words::tr("The header parameter “%1” stands more than once (RFC 7515 §4)").arg(shown(defect.found));
    case DefectCode::AlgMissing:
        return Words::tr("The header has no “alg” (RFC 7515 §4.1.1)");
    case DefectCode::AlgNotString:
        return Words::tr("“alg” must be a string; it is: %1 (RFC 7515 §4.1.1)").arg(shown(defect.found));
    case DefectCode::CritMalformed:
        return criticalText(defect);
    case DefectCode::CritNotUnderstood:
        return Words::tr("The token demands the extension “%1”, which is not understood here; it must be refused "
                         "(RFC 7515 §4.1.11)")
            .arg(shown(defect.found));
    case DefectCode::B64Malformed:
        return unencodedText(defect);
    case DefectCode::PayloadNotJson:
        return Words::tr("The payload is not valid JSON: %1").arg(reason(defect));
    case DefectCode::PayloadNotObject:
        return Words::tr("The claims must be a JSON object; the payload is: %1 (RFC 7519 §7.2)")
            .arg(shown(defect.found));
    case DefectCode::PayloadMissing:
        return Words::tr("The payload is detached: it is needed to check the signature (RFC 7515 appendix F)");
    case DefectCode::SignatureEmpty:
        return Words::tr("The signature is missing, although “alg” names an algorithm");
    case DefectCode::SignaturePresent:
        return Words::tr("“alg” is “none”, and yet there is a signature (RFC 7518 §3.6)");
    case DefectCode::JsonSerialization:
        return serializationText(defect);
    }
    return {};
}

} // namespace

QString message(const Defect &defect)
{
    QString text = whatIsWrong(defect);
    if (defect.offset < 0)
        return text;
    return Words::tr("%1 – at byte %2 of the token, in the %3")
        .arg(text, QString::number(defect.offset), segmentWord(defect.segment));
}

QString kindText(TokenKind kind)
{
    switch (kind) {
    case TokenKind::NotAToken:
        return Words::tr("not a token");
    case TokenKind::Jws:
        return Words::tr("JWS compact");
    case TokenKind::Unsecured:
        return Words::tr("unsecured JWS compact");
    case TokenKind::Jwe:
        return Words::tr("JWE compact");
    case TokenKind::JwsJson:
        return Words::tr("JWS JSON serialization");
    case TokenKind::JweJson:
        return Words::tr("JWE JSON serialization");
    }
    return {};
}

QLatin1StringView codeName(DefectCode code)
{
    constexpr std::array names{"empty"_L1, "too_large"_L1, "too_few_parts"_L1, "too_many_parts"_L1, "base64"_L1,
        "header_not_json"_L1, "header_not_object"_L1, "header_duplicate"_L1, "alg_missing"_L1, "alg_not_string"_L1,
        "crit_malformed"_L1, "crit_not_understood"_L1, "b64_malformed"_L1, "payload_not_json"_L1,
        "payload_not_object"_L1, "payload_missing"_L1, "signature_empty"_L1, "signature_present"_L1,
        "json_serialization"_L1};
    static_assert(names.size() == static_cast<size_t>(DefectCode::JsonSerialization) + 1);
    return names[static_cast<size_t>(code)];
}

} // namespace claimsmith::token
