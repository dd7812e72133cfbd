// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>

namespace claimsmith::token {

/// What a stretch of pasted text is to a token.
enum class UnitKind : quint8 {
    End,     ///< of the text
    Segment, ///< a character of base64url
    Dot,
    Padding,   ///< '='
    Space,     ///< white space inside a line
    LineBreak, ///< a line feed; a backslash before it, as shells have it, is part of it
    Invisible, ///< zero-width characters, byte order marks, soft hyphens, terminal colours
    Odd,       ///< no part of a token, but nothing that ends one either: damage
    Delimiter,
};

/// One character of a token as it may stand in a text: as itself, percent-encoded (also twice), or escaped in JSON.
struct Unit
{
    UnitKind kind = UnitKind::End;
    char c = 0;           ///< the character that it stands for
    qsizetype length = 0; ///< bytes of the text
};

[[nodiscard]] Unit unitAt(QByteArrayView text, qsizetype at);
/// The next place that is neither white space of the line nor invisible, nor, at its beginning, the mark of a
/// quotation.
[[nodiscard]] qsizetype skipLead(QByteArrayView text, qsizetype at, bool lineStarts);

/// Characters in a row that base64url has not, though they end no token.
struct Damage
{
    qsizetype end = 0;     ///< in the text
    qsizetype padding = 0; ///< so many '=' in front
    bool hasPadding = false;
    bool isBase64 = true; ///< '+' and '/' alone
    bool hasSlash = false;
    bool hasTilde = false;  ///< divides the disclosures of an SD-JWT
    bool endsWords = false; ///< has what may directly follow a token in a sentence
    Unit after;
};
[[nodiscard]] Damage damageAt(QByteArrayView text, qsizetype at);

/// Where the base64url that begins at `at`, each character as itself, ends.
[[nodiscard]] qsizetype plainSegmentEnd(QByteArrayView text, qsizetype at);

/// Watches the characters of one segment go by and tells, in constant time a character, whether they begin like a JSON
/// object and whether that object is complete.
class SegmentProbe
{
public:
    enum class Opening : quint8 {
        Undecided, ///< too short to say
        NotObject,
        Empty,  ///< `{}`
        Object, ///< `{"`
    };

    void feed(char base64Character);
    void feed(QByteArrayView base64Characters);
    [[nodiscard]] Opening opening() const { return m_opening; }
    /// The object that the segment began is closed.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// The first member has a name that JOSE headers have (or the beginning of one).
    [[nodiscard]] bool hasHeaderName() const;

private:
    void feedOctet(char octet);
    void feedOpening(char octet);

    std::array<char, 3> m_name{};
    qsizetype m_nameLength = 0;
    qsizetype m_depth = 0;
    quint32 m_bits = 0;
    int m_bitCount = 0;
    Opening m_opening = Opening::Undecided;
    bool m_isWhole = false;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_nameEnded = false;
};

/// How the text from `at` on begins, if it were a segment; looks at no more than a few characters.
[[nodiscard]] SegmentProbe::Opening openingAt(QByteArrayView text, qsizetype at);

} // namespace claimsmith::token
