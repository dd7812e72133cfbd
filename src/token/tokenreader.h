// SPDX-License-Identifier: MIT
#pragma once

#include "token/token.h"
#include "token/tokenheader.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace claimsmith::token {

/// Fills a Token from a text, reusing the memory that the token holds. Used once.
/// The compact serializations are read in tokenreader.cpp, the JSON ones in jsonserialization.cpp.
class TokenReader
{
public:
    TokenReader(Token &token, const DecodeOptions &options);
    void read(QByteArrayView text);

private:
    /// Of a list that an issuer fills as long as it likes, no more are read or reported.
    static constexpr qsizetype maxSignatures = 32;
    static constexpr qsizetype maxDuplicates = 64;

    // compact serialization, RFC 7515 §7.1 and RFC 7516 §7.1
    struct Split;
    void readCompact();
    void readCompactJwe(const Split &split);
    void readCompactJws(const Split &split, const HeaderFields &fields);
    void readCompactSignature(const Split &split);
    void addSurplus(const Split &split, qsizetype wanted);

    // JSON serialization, RFC 7515 §7.2 and RFC 7516 §7.2
    struct JsonHeaders;
    void readJson();
    void readJsonJws(jose::JsonValue root);
    void readJsonJwe(jose::JsonValue root);
    /// The objects that carry a signature or recipient: those of the list, or `root` itself in the flattened syntax,
    /// whose `names` may not stand beside a list.
    std::vector<jose::JsonValue> jsonHolders(
        jose::JsonValue root, QByteArrayView listName, std::span<const QByteArrayView> names);
    JsonHeaders readJsonHeaders(jose::JsonValue holder, SignaturePart &signature);
    void checkDisjoint(jose::JsonValue protectedHeader, jose::JsonValue unprotectedHeader);
    /// The payload as it stands in a signing input.
    QByteArray readJsonPayload(jose::JsonValue root);
    void readJsonSignature(jose::JsonValue holder, SignaturePart &signature, QByteArrayView payload);
    /// The string member `name` as a part; null where it is absent, and, with a defect, where it is no string.
    SegmentPart *addJsonPart(jose::JsonValue holder, QByteArrayView name, Segment segment);
    void addMemberDefect(jose::JsonValue value, QByteArrayView name);

    // both
    SegmentPart &addPart(Segment segment, qsizetype begin, qsizetype length);
    /// Empties what a signature held of the token before, except its header: that one is assigned.
    static void startSignature(SignaturePart &signature);
    /// base64url of `encoded` into the part's octets; a departure becomes a defect.
    void decodePart(SegmentPart &part, QByteArrayView encoded);
    HeaderFields readProtectedHeader(const SegmentPart &part, SignaturePart &signature);
    /// `part` is that of the header which holds `alg`; null where it stands in the text itself.
    void readAlgorithm(const HeaderFields &fields, SignaturePart &signature, const SegmentPart *part);
    void checkProtectedHeader(const SignaturePart &signature, const HeaderFields &fields, const SegmentPart &part);
    /// `offset`: where the signature begins in the text.
    void checkSignaturePresence(const SignaturePart &signature, qsizetype offset);
    /// `part` is null for a payload that is not in the text.
    void readClaims(QByteArrayView bytes, const SegmentPart *part);
    void addDefect(DefectCode code, Segment segment, qsizetype offset = -1, const QByteArray &found = {},
        const std::optional<jose::Error> &error = {});

    [[nodiscard]] QByteArrayView received(const SegmentPart &part) const;
    /// Where in the text the octet at `decodedOffset` of a part comes from; −1 for −1.
    [[nodiscard]] qsizetype textOffset(const SegmentPart &part, qsizetype decodedOffset) const;

    Token &m_token;
    const DecodeOptions &m_options;
    size_t m_partCount = 0;
    bool m_claimsRead = false;
    bool m_encrypted = false;
    bool m_unencoded = false; ///< the payload is signed as it is, RFC 7797
    bool m_inJson = false;    ///< segments are JSON strings of the text
};

} // namespace claimsmith::token
