// SPDX-License-Identifier: MIT
#include "scan/bulkissuer.h"

#include "jose/crypto/crypto.h"
#include "scan/threads.h"
#include "token/issue.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <utility>

namespace claimsmith::scan {

namespace {

/// Tokens that are made at a stretch.
constexpr qint64 chunkTokens = 256;

/// Identifiers from random octets that are drawn many at a time: each draw asks the system's generator.
class IdSource
{
public:
    QByteArray next()
    {
        constexpr qsizetype size = 16;
        if (m_octets.size() - m_at < size) {
            m_octets = jose::randomBytes(size * chunkTokens);
            m_at = 0;
        }
        m_at += size;
        return token::tokenIdFrom(QByteArrayView(m_octets).sliced(m_at - size, size), token::TokenIdKind::Uuid4);
    }

private:
    QByteArray m_octets;
    qsizetype m_at = 0;
};

/// What the workers share.
class Run
{
public:
    Run(const BulkOrder &order, const WriteAll &write, const Progress &progress, const std::stop_token &stop)
        : m_order(order)
        , m_output([this, &write](QByteArrayView bytes) { return writeAndTell(bytes, write); },
              windowPerThread * std::max(order.threads, 1))
        , m_progress(progress)
        , m_stop(stop)
        , m_count(order.table ? order.table->rowCount() : order.count)
    {}

    void work();
    [[nodiscard]] BulkIssued result() const
    {
        return {.written = m_written,
            .cancelled = m_written < m_count && !m_failure.error && !m_writeFailed,
            .writeFailed = m_writeFailed,
            .error = m_failure.error,
            .failedNumber = m_failure.number};
    }

private:
    struct Failure
    {
        std::optional<token::IssueError> error;
        qint64 number = 0;
    };

    /// One call at a time, in the order of the tokens: OrderedOutput sees to it.
    bool writeAndTell(QByteArrayView lines, const WriteAll &write)
    {
        if (isBehindFailure())
            return false;
        m_writeFailed = !write(lines);
        if (m_writeFailed)
            return false;
        m_written += std::ranges::count(lines, '\n');
        if (m_progress)
            m_progress(m_written);
        return true;
    }
    /// Other threads may have made tokens that stand behind one which could not be made.
    bool isBehindFailure()
    {
        const std::lock_guard lock(m_mutex);
        return m_failure.error && m_failure.number <= m_written + 1;
    }
    void fail(const token::IssueError &error, qint64 number)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failure.error || number < m_failure.number)
            m_failure = {error, number};
        m_failed = true;
    }

    const BulkOrder &m_order;
    OrderedOutput m_output;
    const Progress &m_progress;
    const std::stop_token &m_stop;
    qint64 m_count;
    std::atomic<qint64> m_nextChunk = 0;
    qint64 m_written = 0; ///< like m_writeFailed: of the thread that writes, and after the run
    bool m_writeFailed = false;
    std::mutex m_mutex;
    Failure m_failure;
    std::atomic<bool> m_failed = false;
};

/// What one thread needs to sign: reused from token to token.
class Worker
{
public:
    explicit Worker(const BulkOrder &order)
        : m_order(order)
    {}

    token::Issued<QByteArray> make(qint64 number)
    {
        const token::Fill fill{
            .number = number, .uuid = m_ids.next(), .family = m_ids.next(), .table = m_order.table, .row = number - 1};
        const auto header = m_order.header(fill);
        if (!header)
            return std::unexpected(header.error());
        // Preparing a key costs more than a signature: it is done anew only where the header is another.
        if (!m_signer || m_signer->header() != *header) {
            auto signer = m_order.algorithm == jose::AlgorithmId::None
                              ? token::Issued<token::TokenSigner>(token::TokenSigner::unsecured(*header))
                              : token::TokenSigner::create(m_order.key, m_order.algorithm, *header);
            if (!signer)
                return std::unexpected(signer.error());
            m_signer = std::move(*signer);
        }
        const auto payload = m_order.payload(fill);
        return payload ? m_signer->sign(*payload) : std::unexpected(payload.error());
    }

private:
    const BulkOrder &m_order;
    std::optional<token::TokenSigner> m_signer;
    IdSource m_ids;
};

void Run::work()
{
    Worker worker(m_order);
    while (!m_failed && !m_stop.stop_requested()) {
        const qint64 chunk = m_nextChunk++;
        const qint64 first = chunk * chunkTokens;
        if (first >= m_count)
            return;
        QByteArray lines;
        for (qint64 number = first + 1; number <= std::min(first + chunkTokens, m_count); ++number) {
            const auto token = worker.make(number);
            if (!token) {
                fail(token.error(), number);
                break;
            }
            lines += *token + '\n';
        }
        if (!m_output.put(chunk, std::move(lines)))
            return;
    }
}

} // namespace

BulkIssued issueMany(
    const BulkOrder &order, const WriteAll &write, const Progress &progress, const std::stop_token &stop)
{
    Run run(order, write, progress, stop);
    runOnThreads(std::max(order.threads, 1), [&run](int) { run.work(); });
    return run.result();
}

} // namespace claimsmith::scan
