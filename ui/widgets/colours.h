// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"
#include "token/words.h"

#include <QColor>

#include <array>

namespace claimsmith::ui {

enum class Scheme : quint8 { Light, Dark, Contrast };

/// Every colour of the window, for one scheme. No other place names a colour. Each text reaches a contrast of
/// 4.5:1 (WCAG 2.2 §1.4.3) on each ground that it is drawn on, and 7:1 (§1.4.6) in Contrast; the colours of verdicts
/// stay apart for eyes without red or green cones. tst_theme computes both.
struct Colours
{
    QColor window;
    QColor card;     ///< also what text is typed on
    QColor bars;     ///< menu bar, navigation, status bar, table heads
    QColor line;     ///< borders of cards and controls
    QColor fineLine; ///< between rows
    QColor body;     ///< text
    QColor dim;      ///< secondary text
    QColor accent;
    QColor onAccent; ///< text on accent
    QColor selection;
    QColor hover;

    /// Text and icons of a verdict, on tint(), card, window, bars or selection.
    [[nodiscard]] QColor text(token::Tone tone) const { return m_tones[static_cast<std::size_t>(tone)].text; }
    [[nodiscard]] QColor tint(token::Tone tone) const { return m_tones[static_cast<std::size_t>(tone)].tint; }
    /// Text of a segment of a token: header, payload, signature; JWE: header, key, IV, ciphertext, tag.
    [[nodiscard]] QColor segment(jose::Segment segment) const;

    /// The table for a scheme; lives as long as the program.
    [[nodiscard]] static const Colours &of(Scheme scheme);

private:
    struct ToneColours
    {
        QColor text;
        QColor tint;
    };
    std::array<ToneColours, 5> m_tones; ///< in the order of token::Tone
    QColor m_header, m_payload, m_signature, m_encryptedKey, m_iv;
};

} // namespace claimsmith::ui
