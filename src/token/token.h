// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "jose/error.h"
#include "jose/json.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace claimsmith::token {

using jose::Segment;

enum class TokenKind : quint8 {
    NotAToken,
    Jws,       ///< compact, signed
    Unsecured, ///< compact, `alg` none (RFC 7515 §6)
    Jwe,       ///< compact, encrypted: the header is shown
    JwsJson,   ///< general or flattened JSON serialization, RFC 7515 §7.2
    JweJson,   ///< RFC 7516 §7.2: the header is shown
};
[[nodiscard]] QString kindText(TokenKind kind); ///< "JWS compact"; translated

/// What is wrong with the form of a token. Closed; names by codeName().
enum class DefectCode : quint8 {
    Empty,
    TooLarge,    ///< over 4 MiB
    TooFewParts, ///< found = count
    TooManyParts,
    Base64,        ///< see `error`
    HeaderNotJson, ///< see `error`
    HeaderNotObject,
    HeaderDuplicate, ///< RFC 7515 §4; found = name
    AlgMissing,
    AlgNotString,
    CritMalformed,     ///< RFC 7515 §4.1.11: empty, not an array of strings, names what is absent or registered
    CritNotUnderstood, ///< found = name
    B64Malformed,      ///< RFC 7797 §3, §6: not a boolean, or not in `crit`
    PayloadNotJson,    ///< code "payload_not_json"; see `error`
    PayloadNotObject,  ///< a JWT's claims set is an object (RFC 7519 §7.2); found = type
    PayloadMissing,    ///< detached, and none was given
    SignatureEmpty,    ///< `alg` names an algorithm, the third part is empty
    SignaturePresent,  ///< `alg` is none, the third part is not empty
    JsonSerialization, ///< members missing, of wrong type, or in both headers; found = member
};
[[nodiscard]] QLatin1StringView codeName(DefectCode code);

struct Defect
{
    DefectCode code{};
    Segment segment = Segment::None;
    qsizetype offset = -1;            ///< bytes from the start of the token's text, −1 where no byte is to blame
    std::optional<jose::Error> error; ///< the finer reason; its own offset counts in the segment (decoded for JSON)
    QByteArray found;
};
[[nodiscard]] QString message(const Defect &defect); ///< translated: what is wrong, and where

/// A segment as received: place in the text, and its octets after base64url.
struct SegmentPart
{
    Segment segment = Segment::None;
    qsizetype begin = 0;
    qsizetype length = 0;
    QByteArray bytes;
};

/// One signature of a token; compact tokens have exactly one, JSON serializations one or more.
struct SignaturePart
{
    jose::Json header;                          ///< protected header; empty where it did not decode
    QByteArray unprotectedHeader;               ///< raw JSON object of `header`, RFC 7515 §7.2.1; empty where absent
    QByteArray algorithmName;                   ///< `alg` as given
    const jose::Algorithm *algorithm = nullptr; ///< its row; null where unknown
    QByteArray keyId;                           ///< `kid`, empty where absent
    QByteArray signature;                       ///< octets
    QByteArray signingInput; ///< only where it is not a stretch of the text (JSON serialization, detached, b64 false)
};

struct DecodeOptions
{
    std::optional<QByteArray> detachedPayload{}; ///< RFC 7515 appendix F
    bool padded = false;                         ///< take '=' padding as no defect (some issuers add it)
};

/// What a text holds, decoded and never judged (reading is not trusting). Never throws away what decoded.
/// Immutable once decoded; movable, not copyable: share it as std::shared_ptr<const Token>.
class Token
{
public:
    static constexpr qsizetype maxBytes = Q_INT64_C(4) * 1024 * 1024;

    Token();
    ~Token();
    Token(Token &&) noexcept;
    Token &operator=(Token &&) noexcept;
    Q_DISABLE_COPY(Token)

    /// Decodes `text` exactly as it stands: nothing is trimmed. See extract() for what people paste.
    /// A text over maxBytes is neither read nor kept.
    [[nodiscard]] static Token decode(QByteArrayView text, const DecodeOptions &options = {});
    /// decode() in place, reusing memory: the bulk path. Views into the former contents end.
    void assign(QByteArrayView text, const DecodeOptions &options = {});

    [[nodiscard]] TokenKind kind() const { return m_kind; }
    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] const QList<Defect> &defects() const { return m_defects; }

    /// The segments found, in order of the text.
    [[nodiscard]] const std::vector<SegmentPart> &parts() const { return m_parts; }
    [[nodiscard]] const SegmentPart *part(Segment segment) const;

    [[nodiscard]] const std::vector<SignaturePart> &signatures() const { return m_signatures; }
    /// The first header; empty where it did not decode.
    [[nodiscard]] const jose::Json &header() const;
    /// The claims; empty where the payload is encrypted, missing or not JSON.
    [[nodiscard]] const jose::Json &payload() const { return m_payload; }
    /// The payload's octets, also where they are no JSON.
    [[nodiscard]] QByteArrayView payloadBytes() const;
    [[nodiscard]] QByteArrayView signingInput(const SignaturePart &signature) const;

private:
    friend class TokenReader;
    QByteArray m_text;
    TokenKind m_kind = TokenKind::NotAToken;
    QList<Defect> m_defects;
    std::vector<SegmentPart> m_parts;
    std::vector<SignaturePart> m_signatures;
    jose::Json m_payload;
    QByteArray m_detached;
    qsizetype m_signingInputLength = 0;
};

} // namespace claimsmith::token
