// SPDX-License-Identifier: MIT
#include "scan/linechunks.h"

#include <algorithm>
#include <utility>

namespace claimsmith::scan {

LineChunks::LineChunks(ReadSome read, qsizetype maxLine)
    : m_read(std::move(read))
    , m_maxLine(maxLine)
{
    m_buffer.reserve(chunkBytes);
}

/// Reads once, so that m_buffer holds up to `size` bytes; false at the end.
bool LineChunks::fill(qsizetype size)
{
    const qsizetype held = m_buffer.size();
    m_buffer.resize(size);
    const qint64 count = m_ended ? 0 : m_read(m_buffer.data() + held, size - held);
    m_buffer.resize(held + std::max<qint64>(count, 0));
    m_failed = m_failed || count < 0;
    m_ended = count <= 0;
    return !m_ended;
}

/// Drops what is left of a line that was too long.
void LineChunks::passOverLine()
{
    m_searched = 0;
    qsizetype end = m_buffer.indexOf('\n');
    while (end < 0) {
        m_buffer.resize(0);
        if (!fill(chunkBytes)) {
            m_passingOver = false;
            return;
        }
        end = m_buffer.indexOf('\n');
    }
    m_buffer.remove(0, end + 1);
    ++m_line;
    m_passingOver = false;
}

/// Moves the first `length` bytes into `chunk` and keeps the rest.
void LineChunks::hand(LineChunk &chunk, qsizetype length)
{
    chunk.sequence = m_sequence++;
    chunk.firstLine = m_line;
    m_line += std::count(m_buffer.cbegin(), m_buffer.cbegin() + length, '\n');
    const qsizetype rest = m_buffer.size() - length;
    chunk.text.resize(std::max(rest, chunkBytes));
    std::copy(m_buffer.cbegin() + length, m_buffer.cend(), chunk.text.begin());
    chunk.text.resize(rest);
    std::swap(chunk.text, m_buffer);
    chunk.text.resize(length);
    m_searched = rest;
}

bool LineChunks::next(LineChunk &chunk)
{
    if (m_passingOver)
        passOverLine();
    for (;;) {
        // What was handed over keeps its order: only the tail after the last line end waits for more.
        const qsizetype end = QByteArrayView(m_buffer).sliced(m_searched).lastIndexOf('\n');
        if (end >= 0) {
            hand(chunk, m_searched + end + 1);
            return true;
        }
        m_searched = m_buffer.size();
        if (m_buffer.size() > m_maxLine) {
            m_passingOver = true;
            m_buffer.resize(m_maxLine + 1);
            hand(chunk, m_buffer.size());
            return true;
        }
        const qsizetype room = std::max(chunkBytes, std::min(2 * m_buffer.size(), m_maxLine + 1));
        if (!fill(std::max(room, m_buffer.size() + 1))) {
            if (m_buffer.isEmpty() || m_failed)
                return false;
            hand(chunk, m_buffer.size());
            return true;
        }
    }
}

} // namespace claimsmith::scan
