// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

namespace claimsmith::token {

/// Looks ahead in the word, the stretch without white space, quotes and punctuation, that a place of a text stands in.
/// Made for questions about ever later places: then every byte is looked at once, however many questions are asked.
class WordAhead
{
public:
    /// No more dots than this are counted: a token has four at most.
    static constexpr qsizetype mostDots = 5;

    explicit WordAhead(QByteArrayView text)
        : m_text(text)
    {}

    /// How many dots stand in the word from `at` on, held to mostDots.
    [[nodiscard]] qsizetype dotsFrom(qsizetype at);
    /// Where the segment that `at` stands in ends: at its dot, or with the word.
    [[nodiscard]] qsizetype segmentEnd(qsizetype at);
    /// Whether no dot and, behind the word, nothing to be seen follows `at`.
    [[nodiscard]] bool endsText(qsizetype at);

private:
    void look(qsizetype at);

    QByteArrayView m_text;
    QVarLengthArray<qsizetype, mostDots> m_dots; ///< their places, ascending
    qsizetype m_from = 0;
    qsizetype m_seen = 0;       ///< what lies before it was looked at
    bool m_wordEnded = false;   ///< at m_seen
    bool m_blankBehind = false; ///< from m_seen to the end of the text
};

} // namespace claimsmith::token
