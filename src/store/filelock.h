// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace claimsmith::store {

/// An exclusive lock on a file that is made for the purpose, held by this object and let go by the kernel when the
/// process ends, however it ends. (QLockFile tells the dead by their process id, which a container's other processes
/// may have too.) Any thread; movable.
class FileLock
{
public:
    /// Waits for no longer than `patience`. nullopt where another one holds it, or where it cannot be made.
    [[nodiscard]] static std::optional<FileLock> acquire(
        const QString &path, std::chrono::milliseconds patience = std::chrono::milliseconds(0));

    FileLock(FileLock &&other) noexcept
        : m_path(std::move(other.m_path))
        , m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    FileLock &operator=(FileLock &&other) noexcept
    {
        std::swap(m_path, other.m_path);
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    Q_DISABLE_COPY(FileLock)
    ~FileLock();

    /// Takes the file away and lets go of it: for a lock that nobody will want again.
    void dispose();

private:
    FileLock(QString path, int descriptor)
        : m_path(std::move(path))
        , m_descriptor(descriptor)
    {}

    QString m_path;
    int m_descriptor;
};

} // namespace claimsmith::store
