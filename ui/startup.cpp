// SPDX-License-Identifier: MIT
#include "startup.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

namespace claimsmith::ui::startup {

using namespace Qt::StringLiterals;

namespace {

QByteArray procFile(const QString &name)
{
    QFile file(u"/proc/self/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Waits for the first paint of a window, then for the event loop to come round: the backing store was flushed then.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *window, std::function<void()> then)
        : QObject(window)
        , m_then(std::move(then))
    {
        window->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then) {
            QTimer::singleShot(0, watched, std::exchange(m_then, {}));
            watched->removeEventFilter(this);
            deleteLater();
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

void keepMemoryPrivate()
{
#ifdef NDEBUG
    if (QFile::exists(u"/.flatpak-info"_s))
        return;
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void afterFirstPaint(QWidget *window, std::function<void()> then) { new FirstPaint(window, std::move(then)); }

double millisecondsSinceProcessStart()
{
    // Field 22, counted after the name, which may hold spaces and parentheses itself: proc_pid_stat(5).
    const QByteArray stat = procFile(u"stat"_s);
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
    constexpr qsizetype startTime = 22 - 3;
    if (fields.size() <= startTime)
        return -1;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double ticks = fields.at(startTime).toDouble();
    const double started = ticks * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6 - started;
}

qint64 residentKib()
{
    // Second field: resident pages, proc_pid_statm(5).
    const QList<QByteArray> fields = procFile(u"statm"_s).split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024 : 0;
}

QByteArray measureReport()
{
    return "{\"first_paint_ms\":" + QByteArray::number(millisecondsSinceProcessStart(), 'f', 1)
           + ",\"rss_kib\":" + QByteArray::number(residentKib()) + '}';
}

} // namespace claimsmith::ui::startup
