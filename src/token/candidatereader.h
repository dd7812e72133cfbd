// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "token/extract.h"
#include "token/pasteunit.h"
#include "token/wordahead.h"

namespace claimsmith::token {

/// Reads one candidate from where its first segment begins, over line wraps, escapes and damage, to where it ends.
/// Used once. Every character is looked at twice at most: once ahead, at the end of a line, and once as it is taken.
class CandidateReader
{
public:
    /// Where in its text a candidate begins, and what is known of the place.
    struct Start
    {
        qsizetype begin = 0;
        qsizetype lineBegin = 0;  ///< of the line in which it stands
        bool pathFollows = false; ///< a slash ends the token, as in the path of a URL
        bool opensText = false;   ///< nothing to be seen stands before it
    };
    /// `ahead` looks into `text` and is shared by the readers of one walk.
    CandidateReader(QByteArrayView text, const Start &start, WordAhead &ahead);

    /// Takes all that belongs to the candidate.
    void read();
    [[nodiscard]] Candidate candidate() const { return m_candidate; }
    /// Where the search goes on.
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] qsizetype dots() const { return m_dots; }

    /// Whether what was read may be called a token, by its first segments alone.
    [[nodiscard]] bool isPlausible() const;
    /// The same for a text that holds nothing else, where less is asked for.
    [[nodiscard]] bool isPlausibleAlone() const;
    /// Whether it has the parts and the look of a token, though nothing in it can be read.
    [[nodiscard]] bool hasShape() const;

private:
    /// A piece of base64url, dots and padding on the next line, seen before it is taken.
    struct Piece
    {
        qsizetype begin = 0;
        qsizetype length = 0; ///< characters
        qsizetype dots = 0;
        qsizetype lineLength = 0; ///< bytes from the beginning of its line to its end
        bool beginsWithDot = false;
        bool isHeader = false; ///< begins like a JSON object
        bool endsText = false;
        bool alone = false; ///< nothing but closing punctuation follows in its line
    };

    bool step();
    void append(const Unit &unit);
    void takeSegment(const Unit &unit);
    void endSegment();
    void readHeader();
    bool takeDamage();
    bool takeDelimiter(const Unit &unit);
    bool takeBreak();
    [[nodiscard]] bool isInside(const Damage &damage) const;
    [[nodiscard]] bool isInSignature(const Damage &damage) const;
    [[nodiscard]] bool isInside(const Unit &delimiter) const;
    [[nodiscard]] bool restFollows(qsizetype end) const;
    [[nodiscard]] bool fitsSignature(qsizetype length) const;
    [[nodiscard]] Piece pieceAt(qsizetype at, bool newLine) const;
    [[nodiscard]] bool goesOnWith(const Piece &piece, bool newLine) const;
    [[nodiscard]] bool segmentIsWhole() const;
    [[nodiscard]] bool signatureIsWhole() const { return signatureIsWhole(segmentLength()); }
    [[nodiscard]] bool signatureIsWhole(qsizetype length) const;
    [[nodiscard]] qsizetype wantedDots() const { return m_encrypted ? 4 : 2; }
    [[nodiscard]] qsizetype segmentLength() const { return m_candidate.token.size() - m_segmentBegin; }
    void trimDots();

    QByteArrayView m_text;
    Candidate m_candidate;
    qsizetype m_at;
    qsizetype m_last = 0; ///< where the last character taken begins
    qsizetype m_lineBegin;
    qsizetype m_dots = 0;
    qsizetype m_segmentBegin = 0; ///< in the token
    SegmentProbe m_segment;       ///< the one being read
    SegmentProbe m_first;
    SegmentProbe m_second;
    const jose::Algorithm *m_algorithm = nullptr;
    bool m_encrypted = false;
    bool m_pathFollows;
    bool m_opensText;
    WordAhead &m_ahead;
};

} // namespace claimsmith::token
