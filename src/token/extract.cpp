// SPDX-License-Identifier: MIT
#include "token/extract.h"

#include "jose/json.h"
#include "token/candidatereader.h"
#include "token/pastecontext.h"
#include "token/token.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace claimsmith::token {

using Opening = SegmentProbe::Opening;

namespace {

/// Where the blank beginning of a text ends.
qsizetype firstVisible(QByteArrayView text)
{
    qsizetype at = 0;
    for (Unit unit = unitAt(text, 0); isBlank(unit); unit = unitAt(text, at))
        at += unit.length;
    return at;
}

/// One walk over a text.
class Extractor
{
public:
    Extractor(QByteArrayView text, qsizetype limit)
        : m_text(text)
        , m_ahead(text)
        , m_limit(limit)
        , m_firstVisible(firstVisible(text))
        , m_inJson(text.sliced(m_firstVisible).startsWith('{') || text.sliced(m_firstVisible).startsWith('['))
    {}

    QList<Candidate> run()
    {
        while (m_at < m_text.size() && m_candidates.size() < m_limit)
            step();
        settle();
        return std::move(m_candidates);
    }

private:
    /// The segment before the one looked at, where a dot alone divides them.
    struct Predecessor
    {
        qsizetype begin = -1;
        bool beginsRun = false;
    };

    void step();
    void skipSegment(qsizetype begin);
    void passBy(const Unit &unit);
    void tryCandidate(qsizetype begin);
    [[nodiscard]] CandidateReader read(qsizetype begin);
    void accept(const CandidateReader &reader);
    void moveTo(qsizetype at);
    void settle();

    QByteArrayView m_text;
    WordAhead m_ahead;
    qsizetype m_limit;
    qsizetype m_firstVisible;
    bool m_inJson;
    QList<Candidate> m_candidates;
    qsizetype m_at = 0;
    qsizetype m_lineBegin = 0;
    Predecessor m_predecessor;
    bool m_afterDot = false;
    bool m_inCurl = false;
    bool m_inQuotes = false; ///< of a curl command
};

void Extractor::step()
{
    const Unit unit = unitAt(m_text, m_at);
    if (unit.kind != UnitKind::Segment) {
        passBy(unit);
        return;
    }
    const qsizetype begin = m_at;
    const Opening opening = openingAt(m_text, begin);
    if (opening == Opening::Object || opening == Opening::Empty)
        tryCandidate(begin);
    else
        skipSegment(begin);
}

void Extractor::passBy(const Unit &unit)
{
    const bool newLine = unit.kind == UnitKind::LineBreak;
    if (unit.c == '\'' && m_inCurl)
        m_inQuotes = !m_inQuotes;
    // A command ends with its line, unless a backslash or an open quote carries it on.
    if (newLine && unit.length == 1 && !m_inQuotes)
        m_inCurl = false;
    m_afterDot = unit.kind == UnitKind::Dot && m_predecessor.begin >= 0 && !m_afterDot;
    if (!m_afterDot && unit.kind != UnitKind::Invisible)
        m_predecessor = {};
    m_at += unit.length;
    if (newLine)
        m_lineBegin = m_at;
}

void Extractor::skipSegment(qsizetype begin)
{
    Unit unit = unitAt(m_text, m_at);
    while (unit.kind == UnitKind::Segment) {
        m_at = plainSegmentEnd(m_text, m_at + unit.length);
        unit = unitAt(m_text, m_at);
    }
    if (m_text.sliced(begin, m_at - begin) == "curl"
        && (unit.kind == UnitKind::Space || unit.kind == UnitKind::LineBreak)) {
        m_inCurl = true;
        m_inQuotes = false;
    }
    m_predecessor = {begin, !m_afterDot};
    m_afterDot = false;
}

void Extractor::tryCandidate(qsizetype begin)
{
    const CandidateReader reader = read(begin);
    // A payload and a signature behind one more segment: that one is a header which is damaged.
    constexpr qsizetype shortestHeader = 8;
    if (m_afterDot && m_predecessor.beginsRun && reader.dots() == 1 && begin - m_predecessor.begin > shortestHeader) {
        accept(read(m_predecessor.begin));
        return;
    }
    const bool alone = begin == m_firstVisible && reader.isPlausibleAlone() && isBlank(m_text.sliced(reader.at()));
    if (alone || reader.isPlausible())
        accept(reader);
    else
        moveTo(reader.at());
}

CandidateReader Extractor::read(qsizetype begin)
{
    const QByteArrayView before = m_text.first(begin);
    const bool pathFollows = before.endsWith('/') || before.endsWith("%2F");
    CandidateReader reader(m_text, {begin, m_lineBegin, pathFollows, begin == m_firstVisible}, m_ahead);
    reader.read();
    return reader;
}

void Extractor::accept(const CandidateReader &reader)
{
    Candidate candidate = reader.candidate();
    const PasteContext context = pasteContext(m_text, candidate.begin, m_lineBegin, m_inCurl, m_inJson);
    candidate.source = context.source;
    candidate.label = context.label;
    m_candidates.append(std::move(candidate));
    moveTo(reader.at());
}

/// Goes on behind what was read, accepted or not: reading a stretch twice could make the walk quadratic.
void Extractor::moveTo(qsizetype at)
{
    const qsizetype newLine = m_text.sliced(m_at, at - m_at).lastIndexOf('\n');
    if (newLine >= 0)
        m_lineBegin = m_at + newLine + 1;
    m_at = at;
    m_predecessor = {};
    m_afterDot = false;
}

/// Where there is nothing around the tokens, they stand bare.
void Extractor::settle()
{
    qsizetype from = 0;
    for (const Candidate &candidate : std::as_const(m_candidates)) {
        if (!isBlank(m_text.sliced(from, candidate.begin - from)))
            return;
        from = candidate.end;
    }
    if (!isBlank(m_text.sliced(from)))
        return;
    for (Candidate &candidate : m_candidates)
        candidate.source = CandidateSource::Bare;
}

bool isJsonSerialization(const jose::JsonValue &root)
{
    const auto isString = [&root](QByteArrayView name) { return root.member(name).isString() ? 1 : 0; };
    return isString("ciphertext") || root.member("recipients").isArray() || root.member("signatures").isArray()
           || isString("payload") + isString("protected") + isString("signature") >= 2;
}

/// The whole text as one JSON serialization, RFC 7515 §7.2 and RFC 7516 §7.2.
std::optional<Candidate> jsonSerialization(QByteArrayView text)
{
    const qsizetype begin = firstVisible(text);
    const QByteArrayView visible = text.sliced(begin).trimmed();
    if (!visible.startsWith('{') || !visible.endsWith('}') || visible.size() > Token::maxBytes)
        return std::nullopt;
    const jose::Result<jose::Json> json = jose::Json::parse(visible);
    if (!json || !isJsonSerialization(json->root()))
        return std::nullopt;
    Candidate candidate;
    candidate.token = visible.toByteArray();
    candidate.begin = begin;
    candidate.end = begin + visible.size();
    candidate.runs = {{0, begin}};
    return candidate;
}

/// A text of the shape of a token whose header cannot be read, alone or as the value of an Authorization header.
std::optional<Candidate> shapedToken(QByteArrayView text)
{
    qsizetype end = text.size();
    while (end > 0 && isBlank(text.sliced(end - 1, 1)))
        --end;
    qsizetype begin = end;
    while (begin > 0 && unitAt(text, begin - 1).kind != UnitKind::Space
           && unitAt(text, begin - 1).kind != UnitKind::LineBreak
           && unitAt(text, begin - 1).kind != UnitKind::Delimiter)
        --begin;
    WordAhead ahead(text);
    CandidateReader reader(text, {.begin = begin, .lineBegin = begin}, ahead);
    reader.read();
    if (!reader.hasShape() || !isBlank(text.sliced(reader.at())))
        return std::nullopt;
    const PasteContext context = pasteContext(text, begin, begin, false, false);
    const bool bare = isBlank(text.first(begin));
    if (!bare && context.source != CandidateSource::AuthorizationHeader)
        return std::nullopt;
    Candidate candidate = reader.candidate();
    candidate.source = bare ? CandidateSource::Bare : context.source;
    return candidate;
}

} // namespace

qsizetype Candidate::textOffset(qsizetype tokenOffset) const
{
    if (tokenOffset >= token.size())
        return end;
    const auto after = std::ranges::upper_bound(runs, tokenOffset, {}, [](const auto &run) { return run.first; });
    if (after == runs.begin())
        return begin;
    const auto &[inToken, inText] = *std::prev(after);
    return inText + (tokenOffset - inToken);
}

QList<Candidate> extract(QByteArrayView text, qsizetype limit)
{
    if (limit <= 0)
        return {};
    if (std::optional<Candidate> candidate = jsonSerialization(text))
        return {*std::move(candidate)};
    QList<Candidate> candidates = Extractor(text, limit).run();
    if (candidates.isEmpty()) {
        if (std::optional<Candidate> candidate = shapedToken(text))
            candidates.append(*std::move(candidate));
    }
    return candidates;
}

} // namespace claimsmith::token
