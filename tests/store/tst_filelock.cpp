// SPDX-License-Identifier: MIT
#include "store/filelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace claimsmith::store;
using namespace Qt::StringLiterals;

class TestFileLock : public QObject
{
    Q_OBJECT
private slots:
    void oneHoldsIt();
    void movedLockStaysOne();
    void disposedLockIsGone();
    void deadProcessHoldsNothing();
    void folderIsMissing();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a.lock"_s);
};

void TestFileLock::oneHoldsIt()
{
    {
        const auto lock = FileLock::acquire(m_path);
        QVERIFY(lock);
        QVERIFY(!FileLock::acquire(m_path));
        QVERIFY(!FileLock::acquire(m_path, std::chrono::milliseconds(30)));
    }
    QVERIFY(FileLock::acquire(m_path));
}

void TestFileLock::movedLockStaysOne()
{
    std::optional<FileLock> kept;
    {
        std::optional<FileLock> lock = FileLock::acquire(m_path);
        kept = std::move(lock);
    }
    QVERIFY(!FileLock::acquire(m_path));
    kept.reset();
    QVERIFY(FileLock::acquire(m_path));
}

void TestFileLock::disposedLockIsGone()
{
    std::optional<FileLock> lock = FileLock::acquire(m_path);
    lock->dispose();
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(FileLock::acquire(m_path));
}

void TestFileLock::deadProcessHoldsNothing()
{
    int pipeEnds[2];
    QCOMPARE(pipe(pipeEnds), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = FileLock::acquire(m_path);
        const char held = lock ? 'y' : 'n';
        if (write(pipeEnds[1], &held, 1) == 1)
            pause();
        _exit(1);
    }
    char held = '?';
    QCOMPARE(read(pipeEnds[0], &held, 1), 1);
    QCOMPARE(held, 'y');
    QVERIFY(!FileLock::acquire(m_path));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    QVERIFY(FileLock::acquire(m_path));
}

void TestFileLock::folderIsMissing() { QVERIFY(!FileLock::acquire(m_folder.filePath(u"none/a.lock"_s))); }

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
