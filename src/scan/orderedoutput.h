// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace claimsmith::scan {

/// Writes all of `bytes`; false when that failed.
using WriteAll = std::function<bool(QByteArrayView bytes)>;

/// Takes results as the workers finish them and writes them in the order of their numbers. Whoever brings the one that
/// is due writes it and all that wait behind it. A worker that is `window` ahead waits, so memory is bounded.
/// Thread-safe.
class OrderedOutput
{
public:
    OrderedOutput(WriteAll write, qint64 window);

    /// Every number from 0 on must come exactly once. False after a write failed: stop working.
    bool put(qint64 sequence, QByteArray bytes);
    [[nodiscard]] bool failed() const;

private:
    struct Slot
    {
        QByteArray bytes;
        bool ready = false;
    };
    [[nodiscard]] Slot &slot(qint64 sequence) { return m_slots[static_cast<size_t>(sequence) % m_slots.size()]; }

    WriteAll m_write;
    mutable std::mutex m_mutex;
    std::condition_variable m_advanced;
    std::vector<Slot> m_slots;
    qint64 m_due = 0;
    bool m_writing = false;
    bool m_failed = false;
};

} // namespace claimsmith::scan
