// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

namespace claimsmith::scan {

/// Reads up to `capacity` bytes into `data`: the count read, 0 at the end of the input, −1 when reading failed.
/// May return less than asked for, so that a live pipe is judged as it comes.
using ReadSome = std::function<qint64(char *data, qint64 capacity)>;

/// Some whole lines of the input.
struct LineChunk
{
    QByteArray text;
    qint64 sequence = 0;  ///< counts chunks from 0
    qint64 firstLine = 1; ///< number of its first line, counted from 1
};

/// Cuts an input into chunks that end where a line ends. A line over `maxLine` bytes comes as a chunk of its own that
/// holds its first maxLine + 1 bytes; the rest is passed over. One thread at a time.
class LineChunks
{
public:
    static constexpr qsizetype chunkBytes = 128 * 1024;

    LineChunks(ReadSome read, qsizetype maxLine);

    /// The next chunk, reusing the memory of `chunk`; false at the end or after an error.
    bool next(LineChunk &chunk);
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool fill(qsizetype size);
    void passOverLine();
    void hand(LineChunk &chunk, qsizetype length);

    ReadSome m_read;
    qsizetype m_maxLine;
    QByteArray m_buffer;      ///< read and not yet handed out
    qsizetype m_searched = 0; ///< bytes of m_buffer that hold no line end
    qint64 m_sequence = 0;
    qint64 m_line = 1;
    bool m_passingOver = false;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace claimsmith::scan
