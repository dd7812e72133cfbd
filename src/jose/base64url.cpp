// SPDX-License-Identifier: MIT
#include "jose/base64url.h"

#include "jose/printable.h"

#include <QtEndian>

#include <array>
#include <cstring>

namespace claimsmith::jose::base64url {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The bit that no value of four characters has: it marks a character outside the alphabet.
constexpr quint32 outside = 1;

/// What each character adds to the 32-bit word of its group of four; the 24 bits stand at the top of the word, so that
/// the word in big-endian order begins with the three octets.
using WordTable = std::array<quint32, 256>;
constexpr std::array<WordTable, 4> makeWordTables()
{
    std::array<WordTable, 4> tables{};
    for (size_t place = 0; place < 4; ++place) {
        tables[place].fill(outside);
        for (quint32 value = 0; value < 64; ++value)
            tables[place][static_cast<quint8>(alphabet[value])] = value << (26 - 6 * place);
    }
    return tables;
}
constexpr std::array<WordTable, 4> wordTables = makeWordTables();

quint32 word(const char *group)
{
    const auto at = [group](int i) { return static_cast<quint8>(group[i]); };
    return wordTables[0][at(0)] | wordTables[1][at(1)] | wordTables[2][at(2)] | wordTables[3][at(3)];
}

/// The two characters of each 12 bits: encoding takes half as long as one character at a time.
using CharacterPairs = std::array<std::array<char, 2>, 4096>;
constexpr CharacterPairs makePairs()
{
    CharacterPairs pairs{};
    for (size_t bits = 0; bits < pairs.size(); ++bits)
        pairs[bits] = {alphabet[bits >> 6], alphabet[bits & 63]};
    return pairs;
}
constexpr CharacterPairs pairs = makePairs();

/// The 6-bit value of a character, or −1.
int valueOf(char character)
{
    const quint32 entry = wordTables[0][static_cast<quint8>(character)];
    return entry == outside ? -1 : static_cast<int>(entry >> 26);
}

ErrorCode codeOf(char character)
{
    switch (character) {
    case '=':
        return ErrorCode::Base64Padding;
    case ' ':
    case '\t':
    case '\n':
    case '\v':
    case '\f':
    case '\r':
        return ErrorCode::Base64WhiteSpace;
    default:
        return ErrorCode::Base64Alphabet;
    }
}

/// Reads the rest of a text character by character, from the start of a group of four: where the strict form is
/// departed from, and at the end of every text. Keeps the problem with the lowest offset.
class CarefulReader
{
public:
    CarefulReader(QByteArrayView text, Segment segment, char *out)
        : m_text(text)
        , m_segment(segment)
        , m_out(out)
    {}

    void readFrom(qsizetype offset)
    {
        for (; offset < m_text.size(); ++offset) {
            const char character = m_text[offset];
            int value = valueOf(character);
            if (value < 0) {
                note(codeOf(character), offset);
                if (character == '+')
                    value = 62;
                else if (character == '/')
                    value = 63;
                else
                    continue;
            }
            take(static_cast<quint32>(value), offset);
        }
        finish();
    }

    [[nodiscard]] char *end() const { return m_out; }
    [[nodiscard]] std::optional<Error> problem() const
    {
        if (m_problemOffset < 0)
            return std::nullopt;
        Error error{.code = m_problem, .segment = m_segment, .offset = m_problemOffset, .found = {}, .wanted = {}};
        if (m_problem == ErrorCode::Base64Alphabet)
            error.found = printableCharacter(m_text, m_problemOffset);
        return error;
    }

private:
    void take(quint32 value, qsizetype offset)
    {
        m_bits = (m_bits << 6) | value;
        m_lastOffset = offset;
        if (++m_count < 4)
            return;
        put(m_bits >> 16);
        put(m_bits >> 8);
        put(m_bits);
        m_bits = 0;
        m_count = 0;
    }

    /// One to three characters are left over: 6, 12 or 18 bits, of which 0, 8 or 16 are octets.
    void finish()
    {
        if (m_count == 1) {
            note(ErrorCode::Base64Length, m_lastOffset);
        } else if (m_count == 2) {
            put(m_bits >> 4);
            if (m_bits & 0x0f)
                note(ErrorCode::Base64TrailingBits, m_lastOffset);
        } else if (m_count == 3) {
            put(m_bits >> 10);
            put(m_bits >> 2);
            if (m_bits & 0x03)
                note(ErrorCode::Base64TrailingBits, m_lastOffset);
        }
    }

    void put(quint32 octet) { *m_out++ = static_cast<char>(octet & 0xff); }

    void note(ErrorCode code, qsizetype offset)
    {
        if (m_problemOffset >= 0 && m_problemOffset <= offset)
            return;
        m_problem = code;
        m_problemOffset = offset;
    }

    QByteArrayView m_text;
    Segment m_segment;
    char *m_out;
    quint32 m_bits = 0;
    int m_count = 0;
    qsizetype m_lastOffset = 0;
    ErrorCode m_problem{};
    qsizetype m_problemOffset = -1;
};

} // namespace

Decoded decode(QByteArrayView text, Segment segment)
{
    Decoded decoded;
    decoded.problem = decodeInto(text, decoded.bytes, segment);
    return decoded;
}

std::optional<Error> decodeInto(QByteArrayView text, QByteArray &bytes, Segment segment)
{
    // Room for a fourth octet behind the last whole group: the words are stored whole.
    bytes.resizeForOverwrite(text.size() / 4 * 3 + 4);
    char *const begin = bytes.data();
    char *out = begin;
    const char *in = text.data();
    const char *const lastGroup = in + text.size() / 4 * 4;
    for (; in != lastGroup; in += 4, out += 3) {
        const quint32 octets = word(in);
        if (octets & outside)
            break;
        qToBigEndian(octets, out);
    }
    CarefulReader rest(text, segment, out);
    rest.readFrom(in - text.data());
    bytes.resize(rest.end() - begin);
    return rest.problem();
}

QByteArray encode(QByteArrayView bytes)
{
    QByteArray text;
    appendEncoded(text, bytes);
    return text;
}

void appendEncoded(QByteArray &text, QByteArrayView bytes)
{
    const qsizetype before = text.size();
    text.resizeForOverwrite(before + encodedSize(bytes.size()));
    char *out = text.data() + before;
    const auto *in = reinterpret_cast<const quint8 *>(bytes.data());
    const quint8 *const lastGroup = in + bytes.size() / 3 * 3;
    for (; in != lastGroup; in += 3, out += 4) {
        const quint32 bits = quint32{in[0]} << 16 | quint32{in[1]} << 8 | in[2];
        std::memcpy(out, pairs[bits >> 12].data(), 2);
        std::memcpy(out + 2, pairs[bits & 0xfff].data(), 2);
    }
    const qsizetype left = bytes.size() % 3;
    if (left == 0)
        return;
    const quint32 bits = quint32{in[0]} << 16 | (left == 2 ? quint32{in[1]} << 8 : 0);
    std::memcpy(out, pairs[bits >> 12].data(), 2);
    if (left == 2)
        out[2] = pairs[bits & 0xfff][0];
}

} // namespace claimsmith::jose::base64url
