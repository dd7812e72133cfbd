// SPDX-License-Identifier: MIT
#include "scan/bulkverifier.h"

#include "scan/threads.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>
#include <vector>

namespace claimsmith::scan {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

QByteArrayView trimmed(QByteArrayView line)
{
    while (!line.isEmpty() && isBlank(line.back()))
        line.chop(1);
    while (!line.isEmpty() && isBlank(line.front()))
        line = line.sliced(1);
    return line;
}

/// The input, shared by the workers.
class SharedInput
{
public:
    explicit SharedInput(const ReadSome &read)
        : m_chunks(read, token::Token::maxBytes)
    {}

    bool next(LineChunk &chunk)
    {
        const std::lock_guard lock(m_mutex);
        return m_chunks.next(chunk);
    }
    /// After all workers have ended.
    [[nodiscard]] bool failed() const { return m_chunks.failed(); }

private:
    std::mutex m_mutex;
    LineChunks m_chunks;
};

/// What one thread needs to judge: its own token, judge and counts, reused from line to line.
class Worker
{
public:
    Worker(const token::Policy &policy, const QList<jose::Key> &keys, token::Instant now, const FormatLine *format)
        : m_judge(policy, keys)
        , m_now(now)
        , m_format(format)
    {}

    void judgeChunk(const LineChunk &chunk, QByteArray &out)
    {
        qint64 number = chunk.firstLine;
        const char *const end = chunk.text.constData() + chunk.text.size();
        for (const char *line = chunk.text.constData(); line < end; ++number) {
            const auto *lineEnd = static_cast<const char *>(std::memchr(line, '\n', static_cast<size_t>(end - line)));
            if (!lineEnd)
                lineEnd = end;
            judgeLine(number, QByteArrayView(line, lineEnd), out);
            line = lineEnd + 1;
        }
    }

    [[nodiscard]] const BulkCounts &counts() const { return m_counts; }

private:
    void judgeLine(qint64 number, QByteArrayView line, QByteArray &out)
    {
        // A line that was cut off for its length stays over the limit, whatever stands at its ends.
        const QByteArrayView text = line.size() > token::Token::maxBytes ? line : trimmed(line);
        if (text.isEmpty())
            return;
        m_token.assign(text);
        const token::Verdict verdict = m_judge.judge(m_token, m_now);
        m_counts.add(verdict);
        if (m_format)
            (*m_format)(number, m_token, verdict, out);
    }

    token::Judge m_judge;
    token::Token m_token;
    token::Instant m_now;
    const FormatLine *m_format;
    BulkCounts m_counts;
};

} // namespace

void BulkCounts::add(const token::Verdict &verdict)
{
    ++tokens;
    accepted += verdict.accepted() ? 1 : 0;
    ++signature[static_cast<size_t>(verdict.signature)];
    ++time[static_cast<size_t>(verdict.time)];
}

BulkCounts &BulkCounts::operator+=(const BulkCounts &other)
{
    tokens += other.tokens;
    accepted += other.accepted;
    std::ranges::transform(signature, other.signature, signature.begin(), std::plus());
    std::ranges::transform(time, other.time, time.begin(), std::plus());
    return *this;
}

BulkVerifier::BulkVerifier(token::Policy policy, QList<jose::Key> keys, token::Instant now, int threads)
    : m_policy(std::move(policy))
    , m_keys(std::move(keys))
    , m_now(now)
    , m_threads(std::max(threads, 1))
{}

BulkResult BulkVerifier::count(const ReadSome &read) const { return run(read, {}, {}); }

BulkResult BulkVerifier::run(const ReadSome &read, const FormatLine &format, const WriteAll &write) const
{
    SharedInput input(read);
    OrderedOutput output(write, windowPerThread * m_threads);
    std::vector<BulkCounts> counts(static_cast<size_t>(m_threads));

    runOnThreads(m_threads, [&](int index) {
        Worker worker(m_policy, m_keys, m_now, format ? &format : nullptr);
        LineChunk chunk;
        while (input.next(chunk)) {
            QByteArray out;
            worker.judgeChunk(chunk, out);
            if (format && !output.put(chunk.sequence, std::move(out)))
                break;
        }
        counts[static_cast<size_t>(index)] = worker.counts();
    });

    BulkResult result;
    for (const BulkCounts &each : counts)
        result.counts += each;
    result.readFailed = input.failed();
    result.writeFailed = output.failed();
    return result;
}

} // namespace claimsmith::scan
