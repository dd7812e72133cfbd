// SPDX-License-Identifier: MIT
#include "store/filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace claimsmith::store {

namespace {

/// Whether the locked file still is the one that others find under its name.
bool isStillNamed(int descriptor, const QByteArray &path)
{
    struct stat held = {};
    struct stat named = {};
    return fstat(descriptor, &held) == 0 && stat(path.constData(), &named) == 0 && held.st_dev == named.st_dev
           && held.st_ino == named.st_ino;
}

} // namespace

std::optional<FileLock> FileLock::acquire(const QString &path, std::chrono::milliseconds patience)
{
    const QByteArray name = QFile::encodeName(path);
    const QDeadlineTimer deadline(patience);
    forever {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            return std::nullopt;
        const bool locked = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        if (locked && isStillNamed(descriptor, name))
            return FileLock(path, descriptor);
        ::close(descriptor);
        if (!locked && deadline.hasExpired())
            return std::nullopt;
        if (!locked)
            QThread::msleep(10);
    }
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void FileLock::dispose()
{
    if (m_descriptor < 0)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace claimsmith::store
