// SPDX-License-Identifier: MIT
#include "jose/error.h"
#include "jose/json.h"
#include "jose/printable.h"

#include <QCoreApplication>

#include <array>

namespace claimsmith::jose {

using namespace Qt::StringLiterals;

namespace {

struct CodeName
{
    ErrorCode code;
    QLatin1StringView name;
};

constexpr std::array codeNames{
    CodeName{ErrorCode::Base64Alphabet, "base64_alphabet"_L1},
    CodeName{ErrorCode::Base64Padding, "base64_padding"_L1},
    CodeName{ErrorCode::Base64WhiteSpace, "base64_white_space"_L1},
    CodeName{ErrorCode::Base64Length, "base64_length"_L1},
    CodeName{ErrorCode::Base64TrailingBits, "base64_trailing_bits"_L1},
    CodeName{ErrorCode::JsonSyntax, "json_syntax"_L1},
    CodeName{ErrorCode::JsonUtf8, "json_utf8"_L1},
    CodeName{ErrorCode::JsonDepth, "json_depth"_L1},
    CodeName{ErrorCode::JsonNotObject, "json_not_object"_L1},
    CodeName{ErrorCode::JsonEmpty, "json_empty"_L1},
    CodeName{ErrorCode::KeyUnrecognised, "key_unrecognised"_L1},
    CodeName{ErrorCode::KeyMember, "key_member"_L1},
    CodeName{ErrorCode::KeyTypeUnsupported, "key_type_unsupported"_L1},
    CodeName{ErrorCode::KeyCannotSign, "key_cannot_sign"_L1},
    CodeName{ErrorCode::KeyEncrypted, "key_encrypted"_L1},
    CodeName{ErrorCode::KeyPassphrase, "key_passphrase"_L1},
    CodeName{ErrorCode::KeyDamaged, "key_damaged"_L1},
    CodeName{ErrorCode::KeyEmpty, "key_empty"_L1},
    CodeName{ErrorCode::KeyPointInvalid, "key_point_invalid"_L1},
    CodeName{ErrorCode::KeySize, "key_size"_L1},
    CodeName{ErrorCode::SecretEncoding, "secret_encoding"_L1},
    CodeName{ErrorCode::AlgorithmUnknown, "algorithm_unknown"_L1},
    CodeName{ErrorCode::AlgorithmNotSigning, "algorithm_not_signing"_L1},
    CodeName{ErrorCode::HeaderAlgMismatch, "header_alg_mismatch"_L1},
    CodeName{ErrorCode::KeyTypeMismatch, "key_type_mismatch"_L1},
    CodeName{ErrorCode::KeyCurveMismatch, "key_curve_mismatch"_L1},
    CodeName{ErrorCode::KeyAlgMismatch, "key_alg_mismatch"_L1},
    CodeName{ErrorCode::KeyUseMismatch, "key_use_mismatch"_L1},
    CodeName{ErrorCode::KeyOpsMismatch, "key_ops_mismatch"_L1},
    CodeName{ErrorCode::KeyTooSmall, "key_too_small"_L1},
    CodeName{ErrorCode::PrivatePartMissing, "private_part_missing"_L1},
    CodeName{ErrorCode::CryptoFailure, "crypto_failure"_L1},
    CodeName{ErrorCode::ProviderMissing, "provider_missing"_L1},
};
static_assert(codeNames.size() == static_cast<size_t>(ErrorCode::ProviderMissing) + 1);
static_assert([] {
    for (size_t i = 0; i < codeNames.size(); ++i) {
        if (static_cast<size_t>(codeNames[i].code) != i)
            return false;
    }
    return true;
}());

constexpr std::array segmentNames{
    ""_L1, "header"_L1, "payload"_L1, "signature"_L1, "encrypted_key"_L1, "iv"_L1, "ciphertext"_L1, "tag"_L1, "key"_L1};
static_assert(segmentNames.size() == static_cast<size_t>(Segment::Key) + 1);

/// The sentences: one for each code, without a full stop, so that the place can follow.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::jose)

public:
    explicit Words(const Error &error)
        : m_error(error)
        , m_found(printableLine(error.found))
        , m_wanted(printableLine(error.wanted))
    {}

    [[nodiscard]] QString sentence() const
    {
        for (const QString &text : {base64(), json(), importing(), fitting(), library()}) {
            if (!text.isEmpty())
                return text;
        }
        return {};
    }

    /// " (payload, offset 12)"; empty where no place is known.
    [[nodiscard]] QString place() const
    {
        const QString segment = segmentText();
        // The sentences about keys say so themselves.
        if (m_error.offset < 0 && m_error.segment == Segment::Key)
            return {};
        if (m_error.offset < 0)
            return segment.isEmpty() ? QString() : u" (%1)"_s.arg(segment);
        if (segment.isEmpty())
            return u" ("_s + tr("offset %1").arg(m_error.offset) + u')';
        return u" ("_s + tr("%1, offset %2", "segment, place in it").arg(segment).arg(m_error.offset) + u')';
    }

private:
    [[nodiscard]] QString segmentText() const;
    [[nodiscard]] QString base64() const;
    [[nodiscard]] QString json() const;
    [[nodiscard]] QString importing() const;
    [[nodiscard]] QString fitting() const;
    [[nodiscard]] QString library() const;

    [[nodiscard]] QString jsonTypeText() const;
    [[nodiscard]] static QString withArticle(const QString &noun);
    [[nodiscard]] static QString keyText(const QString &key);

    const Error &m_error;
    QString m_found;
    QString m_wanted;
};

QString Words::segmentText() const
{
    switch (m_error.segment) {
    case Segment::None:
        break;
    case Segment::Header:
        return tr("header");
    case Segment::Payload:
        return tr("payload");
    case Segment::Signature:
        return tr("signature");
    case Segment::EncryptedKey:
        return tr("encrypted key");
    case Segment::Iv:
        return tr("initialization vector");
    case Segment::Ciphertext:
        return tr("ciphertext");
    case Segment::Tag:
        return tr("authentication tag");
    case Segment::Key:
        return tr("key");
    }
    return {};
}

QString Words::base64() const
{
    switch (m_error.code) {
    case ErrorCode::Base64Alphabet:
        if (m_found == u"+" || m_found == u"/") {
            return tr("“%1” is of standard base64; base64url has “%2” in its place")
                .arg(m_found, m_found == u"+" ? u"-"_s : u"_"_s);
        }
        return m_found.isEmpty() ? tr("A character is not of base64url, which has only A–Z, a–z, 0–9, - and _")
                                 : tr("“%1” is not of base64url, which has only A–Z, a–z, 0–9, - and _").arg(m_found);
    case ErrorCode::Base64Padding:
        return tr("“=” pads the base64url here; the parts of a token stand without padding (RFC 7515 §2): remove it");
    case ErrorCode::Base64WhiteSpace:
        return tr("A space, tab or line break stands inside the base64url: remove it");
    case ErrorCode::Base64Length:
        return tr("The base64url ends with one character too many or too few: a single last character holds no byte");
    case ErrorCode::Base64TrailingBits:
        return tr("The last character of the base64url has bits set that belong to no byte: it was changed or cut off");
    default:
        return {};
    }
}

QString Words::json() const
{
    switch (m_error.code) {
    case ErrorCode::JsonSyntax:
        // The reasons are marked for translation where the parser's faults are found.
        return m_found.isEmpty() ? tr("This is not JSON")
                                 : tr("This is not JSON: %1")
                                       .arg(QCoreApplication::translate("claimsmith::jose", m_error.found.constData()));
    case ErrorCode::JsonUtf8:
        return m_found.isEmpty() ? tr("This is not UTF-8, as JSON must be")
                                 : tr("This is not UTF-8, as JSON must be: no character has %1 here").arg(m_found);
    case ErrorCode::JsonDepth:
        return tr("This JSON is nested deeper than %1 levels, which is not read").arg(Json::maxDepth);
    case ErrorCode::JsonNotObject:
        return m_found.isEmpty() ? tr("A JSON object is wanted here; this is none")
                                 : tr("A JSON object is wanted here; this is %1").arg(jsonTypeText());
    case ErrorCode::JsonEmpty:
        return tr("JSON is wanted here; there is nothing");
    default:
        return {};
    }
}

QString Words::jsonTypeText() const
{
    if (m_found == u"array")
        return tr("an array");
    if (m_found == u"string")
        return tr("a string");
    if (m_found == u"number")
        return tr("a number");
    if (m_found == u"bool" || m_found == u"boolean")
        return tr("true or false");
    return m_found;
}

/// "an X25519 key" and "a DH key": English hears the name of an acronym's first letter.
QString Words::withArticle(const QString &noun)
{
    const QStringView word = QStringView(noun).left(noun.indexOf(u' ') < 0 ? noun.size() : noun.indexOf(u' '));
    const bool spelled = word.size() > 1 && (word[1].isUpper() || word[1].isDigit());
    const QStringView vowelSounds = spelled ? QStringView(u"AEFHILMNORSX") : QStringView(u"AEIOUaeiou");
    const bool vowel = !word.isEmpty() && vowelSounds.contains(word.front());
    return vowel ? tr("an %1", "indefinite article before a vowel").arg(noun)
                 : tr("a %1", "indefinite article before a consonant").arg(noun);
}

/// A `kty` value or a short description as a noun: "a secret", "an EC key", "an RSA 2048-bit public key".
QString Words::keyText(const QString &key)
{
    if (key.isEmpty())
        return tr("another kind of key");
    if (key == u"oct")
        return tr("a secret");
    const bool complete = key.contains(u' ') || key.endsWith("key"_L1) || key.startsWith("secret"_L1);
    return withArticle(complete ? key : tr("%1 key").arg(key));
}

QString Words::importing() const
{
    switch (m_error.code) {
    case ErrorCode::KeyUnrecognised: {
        const QString read =
            m_wanted.isEmpty() ? tr("a JWK or JWK Set, PEM or DER as SPKI, PKCS#1, SEC1, PKCS#8 or X.509 certificate, "
                                    "PKCS#12, and OpenSSH keys")
                               : m_wanted;
        return m_found.isEmpty() ? tr("No key is recognised here; what can be read: %1").arg(read)
                                 : tr("This looks like %1, not like a key; what can be read: %2").arg(m_found, read);
    }
    case ErrorCode::KeyMember:
        return m_found.isEmpty() ? tr("The JWK needs the member %1").arg(m_wanted)
                                 : tr("The JWK needs the member %1; found: %2").arg(m_wanted, m_found);
    case ErrorCode::KeyTypeUnsupported:
        return m_wanted.isEmpty()
                   ? tr("This is %1, which is not supported; RSA, EC, Ed25519 and Ed448 keys and secrets are")
                         .arg(keyText(m_found))
                   : tr("This is %1, which is not supported; wanted: %2").arg(keyText(m_found), m_wanted);
    case ErrorCode::KeyCannotSign: {
        const bool agrees = m_found == "X25519"_L1 || m_found == "X448"_L1 || m_found == "DH"_L1;
        return (agrees ? tr("This is %1: it agrees on keys, it cannot sign")
                       : tr("This is %1: it is made for encryption or key agreement, it cannot sign"))
            .arg(keyText(m_found));
    }
    case ErrorCode::KeyEncrypted:
        return m_wanted.isEmpty() ? tr("This key is encrypted: give its pass phrase")
                                  : tr("A pass phrase is needed %1", "to encrypt a key").arg(m_wanted);
    case ErrorCode::KeyPassphrase:
        return m_found.isEmpty() ? tr("The pass phrase does not open this key")
                                 : tr("The pass phrase does not open this key: %1").arg(m_found);
    case ErrorCode::KeyDamaged:
        return m_found.isEmpty() ? tr("This key is damaged") : tr("This key is damaged: %1").arg(m_found);
    case ErrorCode::KeyEmpty:
        return m_found.isEmpty() ? tr("There is no key here: the text is empty")
                                 : tr("There is no key here: %1 is empty").arg(m_found);
    case ErrorCode::KeyPointInvalid:
        return m_found.isEmpty() ? tr("The key's numbers contradict each other: its point is not on its curve, or its "
                                      "halves are no pair")
                                 : tr("The key's numbers contradict each other: %1").arg(m_found);
    case ErrorCode::KeySize:
        return tr("A key of this type cannot have %1; wanted: %2").arg(m_found, m_wanted);
    case ErrorCode::SecretEncoding:
        return m_wanted.isEmpty() ? tr("The secret is not written in the encoding that was named")
                                  : tr("The secret is not written in %1: name the encoding that it has").arg(m_wanted);
    default:
        return {};
    }
}

QString Words::fitting() const
{
    switch (m_error.code) {
    case ErrorCode::AlgorithmUnknown:
        return tr("“%1” is no signature algorithm that can be used here; names are case-sensitive").arg(m_found);
    case ErrorCode::AlgorithmNotSigning:
        return tr("“none” is no signature: there is nothing that a key could sign or verify");
    case ErrorCode::HeaderAlgMismatch:
        return tr("The header says “%1”, but the signature would be made with %2").arg(m_found, m_wanted);
    case ErrorCode::KeyTypeMismatch:
        return tr("This is %1; the algorithm needs %2").arg(keyText(m_found), keyText(m_wanted));
    case ErrorCode::KeyCurveMismatch:
        return tr("This key is on the curve %1; the algorithm needs %2").arg(m_found, m_wanted);
    case ErrorCode::KeyAlgMismatch:
        return tr("This key's “alg” keeps it for %1; the algorithm here is %2").arg(m_found, m_wanted);
    case ErrorCode::KeyUseMismatch:
        return tr("This key's “use” is “%1”; signatures need a key for “%2”")
            .arg(m_found, m_wanted.isEmpty() ? u"sig"_s : m_wanted);
    case ErrorCode::KeyOpsMismatch:
        return m_found.isEmpty() ? tr("This key's “key_ops” allow nothing; “%1” is needed").arg(m_wanted)
                                 : tr("This key's “key_ops” allow only %1; “%2” is needed").arg(m_found, m_wanted);
    case ErrorCode::KeyTooSmall:
        return tr("This key has %1 bits; the algorithm needs at least %2").arg(m_found, m_wanted);
    case ErrorCode::PrivatePartMissing:
        return tr("This is a public key; signing needs the private key that belongs to it");
    default:
        return {};
    }
}

QString Words::library() const
{
    switch (m_error.code) {
    case ErrorCode::CryptoFailure:
        return m_found.isEmpty() ? tr("The cryptographic library refused")
                                 : tr("The cryptographic library refused: %1").arg(m_found);
    case ErrorCode::ProviderMissing:
        return tr("%1 cannot be computed: %2 does not offer it or is not installed").arg(m_found, m_wanted);
    default:
        return {};
    }
}

} // namespace

QString message(const Error &error)
{
    const Words words(error);
    return words.sentence() + words.place();
}

QLatin1StringView codeName(ErrorCode code) { return codeNames[static_cast<size_t>(code)].name; }

QLatin1StringView segmentName(Segment segment) { return segmentNames[static_cast<size_t>(segment)]; }

} // namespace claimsmith::jose
