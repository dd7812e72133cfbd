// SPDX-License-Identifier: MIT
#include "token/candidatereader.h"

#include "jose/base64url.h"
#include "jose/json.h"

#include <algorithm>
#include <array>

namespace claimsmith::token {

using Opening = SegmentProbe::Opening;

namespace {

/// No one wraps lines narrower; a piece after a mere space must be as long.
constexpr qsizetype narrowestLine = 20;
/// By how much the lines of one wrapped text differ, for want of an indent or a quote.
constexpr qsizetype lineSlack = 4;

/// Characters of base64url for `bytes` octets.
constexpr qsizetype encodedLength(qsizetype bytes) { return (bytes * 8 + 5) / 6; }

bool isClosing(char c) { return QByteArrayView("\"'`,;)]}>").contains(c) || static_cast<unsigned char>(c) >= 0x80; }

} // namespace

CandidateReader::CandidateReader(QByteArrayView text, const Start &start, WordAhead &ahead)
    : m_text(text)
    , m_at(start.begin)
    , m_lineBegin(start.lineBegin)
    , m_pathFollows(start.pathFollows)
    , m_opensText(start.opensText)
    , m_ahead(ahead)
{
    m_candidate.begin = start.begin;
    m_candidate.end = start.begin;
}

void CandidateReader::read()
{
    while (step()) {
    }
    if (m_dots == 0)
        m_first = m_segment;
    else if (m_dots == 1)
        m_second = m_segment;
    trimDots();
}

bool CandidateReader::step()
{
    const Unit unit = unitAt(m_text, m_at);
    switch (unit.kind) {
    case UnitKind::Segment:
        takeSegment(unit);
        return true;
    case UnitKind::Dot:
        endSegment();
        append(unit);
        m_segmentBegin = m_candidate.token.size();
        return true;
    case UnitKind::Padding:
    case UnitKind::Odd:
        return takeDamage();
    case UnitKind::Space:
    case UnitKind::LineBreak:
        return takeBreak();
    case UnitKind::Invisible:
        // Taken out only where the token goes on behind it: append() sees to that.
        m_at += unit.length;
        return true;
    case UnitKind::Delimiter:
        return takeDelimiter(unit);
    case UnitKind::End:
        break;
    }
    return false;
}

void CandidateReader::append(const Unit &unit)
{
    const bool isFirst = m_candidate.token.isEmpty();
    if (isFirst)
        m_candidate.begin = m_at;
    if (isFirst || m_at != m_last + 1)
        m_candidate.runs.append({m_candidate.token.size(), m_at});
    m_candidate.unwrapped = m_candidate.unwrapped || (!isFirst && m_at != m_candidate.end);
    m_last = m_at;
    m_candidate.token.append(unit.c);
    m_at += unit.length;
    m_candidate.end = m_at;
}

void CandidateReader::takeSegment(const Unit &unit)
{
    m_segment.feed(unit.c);
    append(unit);
    // The rest of it at once: tokens may be megabytes long.
    const QByteArrayView rest = m_text.sliced(m_at, plainSegmentEnd(m_text, m_at) - m_at);
    if (unit.length != 1 || rest.isEmpty())
        return;
    m_segment.feed(rest);
    m_candidate.token.append(rest);
    m_at += rest.size();
    m_last = m_at - 1;
    m_candidate.end = m_at;
}

void CandidateReader::endSegment()
{
    if (m_dots == 0) {
        m_first = m_segment;
        readHeader();
    } else if (m_dots == 1) {
        m_second = m_segment;
    }
    m_segment = {};
    ++m_dots;
}

void CandidateReader::readHeader()
{
    const jose::Result<jose::Json> header = jose::Json::parse(jose::base64url::decode(m_candidate.token).bytes);
    if (!header)
        return;
    m_encrypted = header->root().contains("enc");
    m_algorithm = jose::findAlgorithm(header->member("alg").string());
}

bool CandidateReader::takeDamage()
{
    const Damage damage = damageAt(m_text, m_at);
    if (isInside(damage)) {
        while (m_at < damage.end) {
            const Unit unit = unitAt(m_text, m_at);
            m_segment.feed(unit.c);
            append(unit);
        }
        return true;
    }
    // One or two at the end of a segment are its padding; else '=' divides a name from a value.
    constexpr qsizetype mostPadding = 2;
    if (damage.padding < 1 || damage.padding > mostPadding || segmentLength() == 0)
        return false;
    qsizetype end = m_at;
    for (qsizetype i = 0; i < damage.padding; ++i)
        end += unitAt(m_text, end).length;
    if (end == damage.end && damage.after.kind == UnitKind::Segment)
        return false;
    while (m_at < end)
        append(unitAt(m_text, m_at));
    return true;
}

/// Whether it stands inside a segment, so that the token goes on behind it.
bool CandidateReader::isInside(const Damage &damage) const
{
    const bool atDot = damage.after.kind == UnitKind::Dot;
    if ((!atDot && damage.after.kind != UnitKind::Segment) || (damage.hasSlash && m_pathFollows))
        return false;
    if (m_dots >= wantedDots())
        return !atDot && isInSignature(damage);
    const bool atEdge = atDot || segmentLength() == 0;
    if (!atEdge && segmentIsWhole())
        return restFollows(m_ahead.segmentEnd(damage.end));
    if (!atEdge && !damage.hasPadding)
        return true;
    // What stands at the edge of a segment might end the token, and '=' begin a value: unless the dots that the token
    // is short of are still to come.
    const Opening value = openingAt(m_text, damage.end);
    const bool isToken = segmentLength() > 0 && (value == Opening::Object || value == Opening::Empty);
    return (m_dots == 0 ? m_segment : m_first).opening() == Opening::Object && !isToken
           && m_ahead.dotsFrom(damage.end) >= wantedDots() - m_dots;
}

/// The same of a last segment, which no dot follows: there its length tells, as far as the header can be read.
bool CandidateReader::isInSignature(const Damage &damage) const
{
    const bool lengthIsKnown = m_algorithm || m_encrypted;
    if (lengthIsKnown && signatureIsWhole())
        return false;
    if (segmentLength() > 0 && (lengthIsKnown ? !damage.endsWords && !damage.hasPadding : damage.isBase64))
        return true;
    if (m_opensText && !damage.hasTilde && m_ahead.endsText(damage.end))
        return true;
    const qsizetype length = segmentLength() + m_ahead.segmentEnd(damage.end) - damage.end;
    return m_algorithm && (signatureIsWhole(length) || signatureIsWhole(length + 1));
}

bool CandidateReader::takeDelimiter(const Unit &unit)
{
    if (!isInside(unit))
        return false;
    m_segment.feed(unit.c);
    append(unit);
    return true;
}

/// Whether punctuation stands inside a segment. It ends a token, unless what is left of one follows it to the letter.
bool CandidateReader::isInside(const Unit &delimiter) const
{
    if (!QByteArrayView("#&(),;?[]{|}").contains(delimiter.c))
        return false;
    const qsizetype begin = m_at + delimiter.length;
    const qsizetype end = plainSegmentEnd(m_text, begin);
    const UnitKind after = unitAt(m_text, end).kind;
    const bool atEdge = end == begin || segmentLength() == 0;
    const Opening opening = openingAt(m_text, begin);
    if (!atEdge && (segmentIsWhole() || opening == Opening::Object || opening == Opening::Empty))
        return false;
    if (m_dots < wantedDots())
        return restFollows(end);
    return end > begin && after != UnitKind::Dot && after != UnitKind::Padding
           && fitsSignature(segmentLength() + end - begin);
}

/// Whether a dot stands at `end`, and behind it just what the token is short of: a payload and one more segment, or a
/// signature of the right length.
bool CandidateReader::restFollows(qsizetype end) const
{
    const Unit dot = unitAt(m_text, end);
    if (dot.kind != UnitKind::Dot)
        return false;
    const qsizetype next = end + dot.length;
    const qsizetype nextEnd = plainSegmentEnd(m_text, next);
    if (m_dots == 0)
        return m_segment.opening() == Opening::Object && openingAt(m_text, next) == Opening::Object
               && unitAt(m_text, nextEnd).kind == UnitKind::Dot;
    return m_dots == 1 && fitsSignature(nextEnd - next);
}

/// Whether a signature has that length, or would with one character more.
bool CandidateReader::fitsSignature(qsizetype length) const
{
    return m_algorithm && (signatureIsWhole(length) || signatureIsWhole(length + 1)) && !signatureIsWhole(length - 1);
}

bool CandidateReader::takeBreak()
{
    qsizetype at = skipLead(m_text, m_at, false);
    const Unit unit = unitAt(m_text, at);
    const bool newLine = unit.kind == UnitKind::LineBreak;
    if (newLine)
        at += unit.length;
    const Piece piece = pieceAt(at, newLine);
    if (piece.length == 0 || !goesOnWith(piece, newLine))
        return false;
    if (newLine)
        m_lineBegin = at;
    m_at = piece.begin;
    return true;
}

CandidateReader::Piece CandidateReader::pieceAt(qsizetype lineBegin, bool newLine) const
{
    Piece piece;
    piece.begin = skipLead(m_text, lineBegin, newLine);
    piece.beginsWithDot = unitAt(m_text, piece.begin).kind == UnitKind::Dot;
    const Opening opening = openingAt(m_text, piece.begin);
    piece.isHeader = opening == Opening::Object || opening == Opening::Empty;
    qsizetype at = piece.begin;
    Unit unit = unitAt(m_text, at);
    for (; unit.kind == UnitKind::Segment || unit.kind == UnitKind::Dot || unit.kind == UnitKind::Padding
           || unit.kind == UnitKind::Invisible || unit.c == '+' || unit.c == '/';
        unit = unitAt(m_text, at)) {
        piece.dots += unit.kind == UnitKind::Dot ? 1 : 0;
        piece.length += unit.kind == UnitKind::Invisible ? 0 : 1;
        at += unit.length;
    }
    piece.lineLength = at - lineBegin;
    while (unit.kind == UnitKind::Delimiter && isClosing(unit.c)) {
        at += unit.length;
        unit = unitAt(m_text, at);
    }
    const Unit after = unitAt(m_text, skipLead(m_text, at, false));
    piece.alone = after.kind == UnitKind::LineBreak || after.kind == UnitKind::End;
    piece.endsText = after.kind == UnitKind::End;
    return piece;
}

bool CandidateReader::goesOnWith(const Piece &piece, bool newLine) const
{
    const bool complete = m_dots >= wantedDots() && segmentLength() > 0;
    const bool isToken = piece.isHeader && (piece.dots >= 2 || complete || segmentLength() > 0);
    if (isToken)
        return false;
    // Words of a sentence are neither long nor the last of the text.
    const bool follows = newLine ? piece.alone : piece.length >= narrowestLine || piece.endsText;
    if (!follows)
        return false;
    if (piece.beginsWithDot)
        return m_dots < wantedDots() && segmentLength() > 0;
    if (segmentLength() == 0) // the line was broken behind a dot
        return m_dots <= wantedDots() && !segmentIsWhole();
    if (segmentIsWhole())
        return false;
    // Inside a segment, a line was broken because it was full: it is no shorter than the one that follows.
    const qsizetype lineLength = newLine ? m_candidate.end - m_lineBegin : segmentLength();
    return lineLength >= narrowestLine && (!newLine || lineLength + lineSlack >= piece.lineLength);
}

bool CandidateReader::segmentIsWhole() const
{
    if (m_dots >= wantedDots())
        return signatureIsWhole();
    return (m_dots == 0 || (m_dots == 1 && !m_encrypted)) && m_segment.isWhole();
}

bool CandidateReader::signatureIsWhole(qsizetype length) const
{
    if (m_encrypted)
        return length >= encodedLength(16); // RFC 7518 §5: the tag of every AES-GCM, and of AES-CBC with SHA-256
    if (!m_algorithm)
        return length > 0;
    switch (m_algorithm->family) {
    case jose::Family::None:
        return true;
    case jose::Family::RsaPkcs1:
    case jose::Family::RsaPss:
        return std::ranges::any_of(
            std::array{128, 256, 384, 512, 1024}, [length](int bytes) { return length == encodedLength(bytes); });
    case jose::Family::EdDsa:
        if (m_algorithm->signatureBytes == 0)
            return length == encodedLength(64) || length >= encodedLength(114);
        break;
    case jose::Family::Hmac:
    case jose::Family::Ecdsa:
        break;
    }
    return length >= encodedLength(m_algorithm->signatureBytes);
}

void CandidateReader::trimDots()
{
    QByteArray &token = m_candidate.token;
    qsizetype trailing = 0;
    while (trailing < token.size() && token[token.size() - 1 - trailing] == '.')
        ++trailing;
    // Full stops of the sentence around it; but an unsecured token ends in its second dot (RFC 7515 §6), and one
    // whose payload is detached and signature missing in both.
    qsizetype surplus = 0;
    if (trailing >= 3 || m_dots < 2)
        surplus = trailing;
    else if (m_dots > 2 && trailing > 0)
        surplus = m_dots - trailing >= 2 ? trailing : m_dots - 2;
    if (m_encrypted && m_dots == 4)
        surplus = trailing == 4 ? trailing : 0;
    if (surplus == 0)
        return;
    m_candidate.end = m_candidate.textOffset(token.size() - surplus);
    token.chop(surplus);
    m_dots -= surplus;
    while (m_candidate.runs.size() > 1 && m_candidate.runs.last().first >= token.size())
        m_candidate.runs.removeLast();
}

bool CandidateReader::isPlausible() const
{
    constexpr qsizetype shortest = 8; // {"alg" in base64url
    const qsizetype firstLength = m_dots == 0 ? m_candidate.token.size() : m_candidate.token.indexOf('.');
    const bool likeHeader = m_first.opening() == Opening::Object && firstLength >= shortest;
    if (m_dots == 0)
        return likeHeader && m_first.hasHeaderName();
    return likeHeader
           || (m_dots >= 2 && (m_second.opening() == Opening::Object || m_second.opening() == Opening::Empty));
}

bool CandidateReader::isPlausibleAlone() const
{
    return m_first.opening() == Opening::Object || (m_first.opening() == Opening::Empty && m_dots >= 2);
}

bool CandidateReader::hasShape() const
{
    constexpr qsizetype shortestPart = 8;
    constexpr qsizetype shortestToken = 24;
    const QByteArray &token = m_candidate.token;
    if ((m_dots != 2 && m_dots != 4) || token.size() < shortestToken)
        return false;
    const qsizetype firstDot = token.indexOf('.');
    const qsizetype secondDot = token.indexOf('.', firstDot + 1);
    if (firstDot < shortestPart || secondDot - firstDot <= shortestPart)
        return false;
    // Encoded octets have letters of both cases and digits; names of hosts, files and classes seldom have all three.
    const auto has = [&token](char from, char to) {
        return std::ranges::any_of(token, [from, to](char c) { return c >= from && c <= to; });
    };
    return has('A', 'Z') && has('a', 'z') && has('0', '9');
}

} // namespace claimsmith::token
