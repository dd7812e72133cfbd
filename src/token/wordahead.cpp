// SPDX-License-Identifier: MIT
#include "token/wordahead.h"

#include "token/pastecontext.h"
#include "token/pasteunit.h"

#include <algorithm>

namespace claimsmith::token {

void WordAhead::look(qsizetype at)
{
    if (at < m_from || at > m_seen) {
        m_dots.clear();
        m_seen = at;
        m_wordEnded = false;
    }
    m_from = at;
    m_dots.erase(m_dots.begin(), std::ranges::lower_bound(m_dots, at));
    while (!m_wordEnded && m_dots.size() < mostDots) {
        const Unit unit = unitAt(m_text, m_seen);
        switch (unit.kind) {
        case UnitKind::Dot:
            m_dots.append(m_seen);
            [[fallthrough]];
        case UnitKind::Segment:
        case UnitKind::Padding:
        case UnitKind::Odd:
        case UnitKind::Invisible:
            m_seen += unit.length;
            break;
        case UnitKind::Space:
        case UnitKind::LineBreak:
        case UnitKind::Delimiter:
        case UnitKind::End:
            m_wordEnded = true;
            m_blankBehind = isBlank(m_text.sliced(m_seen));
            break;
        }
    }
}

qsizetype WordAhead::dotsFrom(qsizetype at)
{
    look(at);
    return m_dots.size();
}

qsizetype WordAhead::segmentEnd(qsizetype at)
{
    look(at);
    return m_dots.isEmpty() ? m_seen : m_dots.first();
}

bool WordAhead::endsText(qsizetype at)
{
    look(at);
    return m_dots.isEmpty() && m_blankBehind;
}

} // namespace claimsmith::token
