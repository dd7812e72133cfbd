// SPDX-License-Identifier: MIT
#include "jose/keypem.h"

#include "jose/crypto/secretbytes.h"

#include <algorithm>
#include <optional>

namespace claimsmith::jose {

namespace {

constexpr QByteArrayView beginMark = "-----BEGIN ";
constexpr QByteArrayView endMark = "-----END ";
constexpr QByteArrayView dashes = "-----";
constexpr qsizetype longestLabel = 64;

bool isSpace(char character) { return character == ' ' || (character >= '\t' && character <= '\r'); }

bool isQuote(char character) { return character == '"' || character == '\'' || character == '`'; }

/// Length of an escape for white space (\n, \r, \t, with any number of backslashes) at `offset`; 0 where there is none.
qsizetype escapeLength(QByteArrayView text, qsizetype offset)
{
    qsizetype end = offset;
    while (end < text.size() && text[end] == '\\')
        ++end;
    if (end == offset)
        return 0;
    const bool letter = end < text.size() && (text[end] == 'n' || text[end] == 'r' || text[end] == 't');
    return end - offset + (letter ? 1 : 0);
}

/// Length of what lies between two string literals of a program, `" + "` or `" . '`, with its quotes; 1 for a lone
/// quote.
qsizetype literalGapLength(QByteArrayView text, qsizetype offset)
{
    qsizetype end = offset + 1;
    while (end < text.size() && (isSpace(text[end]) || text[end] == '+' || text[end] == '.' || text[end] == ','))
        ++end;
    return end < text.size() && isQuote(text[end]) ? end - offset + 1 : 1;
}

/// The body without what transport put between its characters. `lines` keeps breaks as \n, for headers.
QByteArray cleaned(QByteArrayView body, bool lines)
{
    QByteArray result;
    result.reserve(body.size());
    for (qsizetype i = 0; i < body.size();) {
        if (const qsizetype escape = escapeLength(body, i)) {
            if (lines)
                result.append('\n');
            i += escape;
        } else if (isQuote(body[i])) {
            i += literalGapLength(body, i);
        } else if (isSpace(body[i])) {
            if (lines)
                result.append(body[i] == '\r' ? '\n' : body[i]);
            ++i;
        } else {
            result.append(body[i++]);
        }
    }
    return result;
}

/// The old encryption headers, and where the body goes on behind them.
QByteArray legacyHeaders(QByteArrayView body, QByteArray &base64)
{
    if (!body.contains("Proc-Type:"))
        return {};
    QByteArray text = cleaned(body, true);
    QByteArray headers;
    base64.clear();
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.contains(':'))
            headers += trimmed + '\n';
        else
            base64 += trimmed;
    }
    wipe(text);
    return headers;
}

struct Mark
{
    QByteArray label;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The next "-----BEGIN label-----" (or END) from `from` on.
std::optional<Mark> nextMark(QByteArrayView text, QByteArrayView mark, qsizetype from)
{
    for (qsizetype begin = text.indexOf(mark, from); begin >= 0; begin = text.indexOf(mark, begin + 1)) {
        const qsizetype label = begin + mark.size();
        const qsizetype close = text.sliced(label, std::min(longestLabel, text.size() - label)).indexOf(dashes);
        if (close >= 0)
            return Mark{text.sliced(label, close).toByteArray(), begin, label + close + dashes.size()};
    }
    return std::nullopt;
}

} // namespace

QList<PemBlock> findPemBlocks(QByteArrayView text)
{
    QList<PemBlock> blocks;
    std::optional<Mark> begin = nextMark(text, beginMark, 0);
    while (begin) {
        const std::optional<Mark> next = nextMark(text, beginMark, begin->end);
        const qsizetype limit = next ? next->begin : text.size();
        const QByteArrayView rest = text.sliced(begin->end, limit - begin->end);
        const std::optional<Mark> end = nextMark(rest, endMark, 0);
        const qsizetype halfEnd = rest.indexOf(dashes);
        const QByteArrayView body = end ? rest.first(end->begin) : halfEnd >= 0 ? rest.first(halfEnd) : rest;
        PemBlock block{begin->label, cleaned(body, false), {}, begin->begin, end.has_value()};
        block.legacyHeaders = legacyHeaders(body, block.base64);
        blocks.append(std::move(block));
        begin = next;
    }
    return blocks;
}

void wipe(QList<PemBlock> &blocks)
{
    for (PemBlock &block : blocks)
        wipe(block.base64);
    blocks.clear();
}

} // namespace claimsmith::jose
