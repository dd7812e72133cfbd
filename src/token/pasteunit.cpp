// SPDX-License-Identifier: MIT
#include "token/pasteunit.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace claimsmith::token {

namespace {

constexpr std::array<UnitKind, 256> kinds = [] {
    std::array<UnitKind, 256> table{};
    table.fill(UnitKind::Delimiter);
    const auto set = [&table](std::string_view characters, UnitKind kind) {
        for (const char c : characters)
            table[static_cast<unsigned char>(c)] = kind;
    };
    set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", UnitKind::Segment);
    set(".", UnitKind::Dot);
    set("=", UnitKind::Padding);
    set(" \t\r\v\f", UnitKind::Space);
    set("\n", UnitKind::LineBreak);
    set("!$%*+/:@^~", UnitKind::Odd);
    for (size_t c = 0x80; c < table.size(); ++c)
        table[c] = UnitKind::Odd;
    return table;
}();

/// What the characters stand for, those of both base64 alphabets; −1 for others.
constexpr std::array<int, 256> values = [] {
    std::array<int, 256> table{};
    table.fill(-1);
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<int>(i);
    table['+'] = 62;
    table['/'] = 63;
    return table;
}();

UnitKind kindOf(char c) { return kinds[static_cast<unsigned char>(c)]; }

struct Special
{
    QByteArrayView bytes;
    UnitKind kind;
};
// UTF-8, in the order of their first bytes.
constexpr std::array specials{
    Special{"\xC2\xA0", UnitKind::Space},         // no-break space
    Special{"\xC2\xAD", UnitKind::Invisible},     // soft hyphen
    Special{"\xE2\x80\x8B", UnitKind::Invisible}, // zero-width space
    Special{"\xE2\x80\x8C", UnitKind::Invisible}, // zero-width non-joiner
    Special{"\xE2\x80\x8D", UnitKind::Invisible}, // zero-width joiner
    Special{"\xE2\x80\x8E", UnitKind::Invisible}, // left-to-right mark
    Special{"\xE2\x80\x8F", UnitKind::Invisible}, // right-to-left mark
    Special{"\xE2\x80\x98", UnitKind::Delimiter}, // typographic quotes
    Special{"\xE2\x80\x99", UnitKind::Delimiter}, Special{"\xE2\x80\x9A", UnitKind::Delimiter},
    Special{"\xE2\x80\x9C", UnitKind::Delimiter}, Special{"\xE2\x80\x9D", UnitKind::Delimiter},
    Special{"\xE2\x80\x9E", UnitKind::Delimiter}, Special{"\xE2\x80\xA6", UnitKind::Delimiter}, // ellipsis
    Special{"\xE2\x80\xA8", UnitKind::LineBreak},                                               // line separator
    Special{"\xE2\x80\xAF", UnitKind::Space},                                                   // narrow no-break space
    Special{"\xE2\x81\xA0", UnitKind::Invisible},                                               // word joiner
    Special{"\xEF\xBB\xBF", UnitKind::Invisible},                                               // byte order mark
};

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The octet that two hexadecimal digits at the front of `text` name.
std::optional<char> hexOctet(QByteArrayView text)
{
    if (text.size() < 2 || hexValue(text[0]) < 0 || hexValue(text[1]) < 0)
        return std::nullopt;
    return static_cast<char>(hexValue(text[0]) * 16 + hexValue(text[1]));
}

bool isJsonSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Nobody encodes a control character other than white space: what looks so is a stray percent sign.
bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 && !isJsonSpace(c); }

/// An encoded character; encoded white space is a delimiter: nothing wraps a line with it.
Unit encoded(char c, qsizetype length)
{
    const UnitKind kind = kindOf(c);
    const bool ends = kind == UnitKind::Space || kind == UnitKind::LineBreak;
    return {ends ? UnitKind::Delimiter : kind, c, length};
}

Unit percentUnit(QByteArrayView rest)
{
    // %25 is the percent sign of a value that was encoded twice, as in a redirect inside a URL.
    const qsizetype digits = rest.startsWith("%25") ? 3 : 1;
    for (const qsizetype at : {digits, qsizetype(1)}) {
        const std::optional<char> c = hexOctet(rest.sliced(at));
        if (c && !isControl(*c))
            return encoded(*c, at + 2);
    }
    return {UnitKind::Odd, '%', 1};
}

Unit backslashUnit(QByteArrayView rest)
{
    if (rest.startsWith("\\\n"))
        return {UnitKind::LineBreak, '\n', 2};
    if (rest.startsWith("\\\r\n"))
        return {UnitKind::LineBreak, '\n', 3};
    if (rest.startsWith("\\u00")) {
        if (const std::optional<char> c = hexOctet(rest.sliced(4)))
            return encoded(*c, 6);
    }
    if (rest.startsWith("\\/"))
        return {UnitKind::Odd, '/', 2};
    // \n, \t, \" and their like: the letter is not part of what follows.
    return {UnitKind::Delimiter, '\\', std::min<qsizetype>(2, rest.size())};
}

/// A terminal's colour sequence: ESC [ numbers letter.
Unit escapeUnit(QByteArrayView rest)
{
    constexpr qsizetype longest = 24;
    if (!rest.startsWith("\x1b["))
        return {UnitKind::Delimiter, '\x1b', 1};
    qsizetype length = 2;
    while (length < std::min(rest.size(), longest)
           && (rest[length] == ';' || (rest[length] >= '0' && rest[length] <= '9')))
        ++length;
    return {UnitKind::Invisible, 0, std::min(length + 1, rest.size())};
}

} // namespace

Unit unitAt(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return {};
    const char c = text[at];
    const UnitKind kind = kindOf(c);
    if (kind == UnitKind::Segment) [[likely]]
        return {kind, c, 1};
    const QByteArrayView rest = text.sliced(at);
    if (c == '%')
        return percentUnit(rest);
    if (c == '\\')
        return backslashUnit(rest);
    if (c == '\x1b')
        return escapeUnit(rest);
    if (static_cast<unsigned char>(c) >= 0x80) {
        for (const Special &special : specials) {
            if (rest.startsWith(special.bytes))
                return {special.kind, c, special.bytes.size()};
        }
    }
    return {kind, c, 1};
}

qsizetype skipLead(QByteArrayView text, qsizetype at, bool lineStarts)
{
    for (;;) {
        const Unit unit = unitAt(text, at);
        const bool quotation = lineStarts && (unit.c == '>' || unit.c == '|') && unit.kind == UnitKind::Delimiter;
        if (unit.kind != UnitKind::Space && unit.kind != UnitKind::Invisible && !quotation)
            return at;
        at += unit.length;
    }
}

Damage damageAt(QByteArrayView text, qsizetype at)
{
    Damage damage;
    Unit unit = unitAt(text, at);
    for (bool inFront = true; unit.kind == UnitKind::Padding || unit.kind == UnitKind::Odd; unit = unitAt(text, at)) {
        inFront = inFront && unit.kind == UnitKind::Padding;
        damage.padding += inFront ? 1 : 0;
        damage.hasPadding = damage.hasPadding || unit.kind == UnitKind::Padding;
        damage.isBase64 = damage.isBase64 && (unit.c == '+' || unit.c == '/');
        damage.hasSlash = damage.hasSlash || unit.c == '/';
        damage.hasTilde = damage.hasTilde || unit.c == '~';
        damage.endsWords =
            damage.endsWords || unit.c == ':' || unit.c == '@' || static_cast<unsigned char>(unit.c) >= 0x80;
        at += unit.length;
    }
    damage.end = at;
    damage.after = unit;
    return damage;
}

qsizetype plainSegmentEnd(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && kindOf(text[at]) == UnitKind::Segment)
        ++at;
    return at;
}

void SegmentProbe::feed(QByteArrayView base64Characters)
{
    for (const char c : base64Characters) {
        if (m_opening == Opening::NotObject)
            return;
        feed(c);
    }
}

void SegmentProbe::feed(char base64Character)
{
    const int value = values[static_cast<unsigned char>(base64Character)];
    if (value < 0)
        return;
    m_bits = (m_bits << 6 | static_cast<quint32>(value)) & 0xFFFF;
    m_bitCount += 6;
    if (m_bitCount >= 8) {
        m_bitCount -= 8;
        feedOctet(static_cast<char>(m_bits >> m_bitCount & 0xFF));
    }
}

void SegmentProbe::feedOctet(char octet)
{
    if (m_opening == Opening::Undecided) {
        feedOpening(octet);
    } else if (m_opening == Opening::NotObject) {
        return;
    } else if (m_isWhole) {
        m_isWhole = isJsonSpace(octet);
    } else if (m_inString) {
        const bool closes = octet == '"' && !m_escaped;
        m_nameEnded = m_nameEnded || closes;
        if (!m_nameEnded && m_nameLength < std::ssize(m_name))
            m_name[static_cast<size_t>(m_nameLength++)] = octet;
        m_inString = !closes;
        m_escaped = octet == '\\' && !m_escaped;
    } else if (octet == '"') {
        m_inString = true;
    } else if (octet == '{' || octet == '[') {
        ++m_depth;
    } else if (octet == '}' || octet == ']') {
        m_isWhole = --m_depth == 0;
    }
}

void SegmentProbe::feedOpening(char octet)
{
    if (isJsonSpace(octet))
        return;
    if (m_depth == 0 && octet == '{') {
        m_depth = 1;
    } else if (m_depth == 1 && octet == '"') {
        m_opening = Opening::Object;
        m_inString = true;
    } else if (m_depth == 1 && octet == '}') {
        m_opening = Opening::Empty;
        m_isWhole = true;
    } else {
        m_opening = Opening::NotObject;
    }
}

bool SegmentProbe::hasHeaderName() const
{
    constexpr std::array<std::string_view, 18> names{"alg", "typ", "enc", "kid", "cty", "jku", "jwk", "x5u", "x5c",
        "x5t", "b64", "cri", "zip", "epk", "apu", "apv", "p2s", "p2c"};
    return m_nameLength == std::ssize(m_name)
           && std::ranges::find(names, std::string_view(m_name.data(), m_name.size())) != names.end();
}

SegmentProbe::Opening openingAt(QByteArrayView text, qsizetype at)
{
    constexpr int longest = 64; // characters; a header that begins with more white space is nobody's
    SegmentProbe probe;
    for (int i = 0; i < longest && probe.opening() == SegmentProbe::Opening::Undecided; ++i) {
        const Unit unit = unitAt(text, at);
        if (unit.kind != UnitKind::Segment)
            break;
        probe.feed(unit.c);
        at += unit.length;
    }
    return probe.opening();
}

} // namespace claimsmith::token
