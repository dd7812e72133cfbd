// SPDX-License-Identifier: MIT
#include "widgets/jsonhighlighter.h"

#include "widgets/theme.h"

namespace claimsmith::ui {

namespace {

/// What the end of a block leaves to the next: a long line is several blocks, and may be cut within a string.
enum State : int { Outside = 0, InString = 1, AfterEscape = 2 };

/// Where a string ends, behind its quote; `state` is where it stands at `at`, then at what is returned.
qsizetype endOfString(QStringView text, qsizetype at, int &state)
{
    for (; at < text.size() && state != Outside; ++at) {
        if (state == AfterEscape)
            state = InString;
        else if (text[at] == u'\\')
            state = AfterEscape;
        else if (text[at] == u'"')
            state = Outside;
    }
    return at;
}

bool isName(QStringView behind)
{
    const QStringView next = behind.trimmed();
    return !next.isEmpty() && next.front() == u':';
}

} // namespace

JsonHighlighter::JsonHighlighter(jose::Segment segment, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_segment(segment)
{
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &JsonHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Colours &colours = Theme::colours();
    int state = qMax<int>(previousBlockState(), Outside);
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (state == Outside && c != u'"') {
            if (QStringView(u"{}[]:,").contains(c))
                setFormat(static_cast<int>(at), 1, colours.dim);
            ++at;
            continue;
        }
        const bool begins = state == Outside;
        const qsizetype from = at;
        if (begins)
            state = InString;
        at = endOfString(text, begins ? at + 1 : at, state);
        if (state == Outside && isName(QStringView(text).sliced(at)))
            setFormat(static_cast<int>(from), static_cast<int>(at - from), colours.segment(m_segment));
    }
    setCurrentBlockState(state);
}

} // namespace claimsmith::ui
