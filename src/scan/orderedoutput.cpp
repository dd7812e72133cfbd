// SPDX-License-Identifier: MIT
#include "scan/orderedoutput.h"

#include <utility>

namespace claimsmith::scan {

OrderedOutput::OrderedOutput(WriteAll write, qint64 window)
    : m_write(std::move(write))
    , m_slots(static_cast<size_t>(window))
{}

bool OrderedOutput::put(qint64 sequence, QByteArray bytes)
{
    std::unique_lock lock(m_mutex);
    m_advanced.wait(lock, [&] { return m_failed || sequence < m_due + static_cast<qint64>(m_slots.size()); });
    if (m_failed)
        return false;
    slot(sequence) = {std::move(bytes), true};
    if (m_writing)
        return true;
    m_writing = true;
    while (slot(m_due).ready && !m_failed) {
        const QByteArray due = std::exchange(slot(m_due), {}).bytes;
        // The others go on while this one writes; m_writing keeps the order.
        lock.unlock();
        const bool written = due.isEmpty() || m_write(due);
        lock.lock();
        m_failed = m_failed || !written;
        ++m_due;
        m_advanced.notify_all();
    }
    m_writing = false;
    return !m_failed;
}

bool OrderedOutput::failed() const
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

} // namespace claimsmith::scan
