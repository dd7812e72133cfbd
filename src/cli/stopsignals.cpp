// SPDX-License-Identifier: MIT
#include "cli/stopsignals.h"

#include <cerrno>

#include <sys/eventfd.h>
#include <unistd.h>

namespace claimsmith::cli {

namespace {

volatile std::sig_atomic_t wakeUp = -1; ///< the descriptor that a handler may write to

void catchSignal(int)
{
    const int error = errno;
    const eventfd_t one = 1;
    // Nothing can be done about a failure here; the next signal ends the program.
    [[maybe_unused]] const auto written = write(wakeUp, &one, sizeof one);
    errno = error;
}

} // namespace

StopSignals::StopSignals(const std::function<void()> &stop)
{
    wakeUp = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, stop] {
        m_notifier->setEnabled(false);
        stop();
    });
    struct sigaction action = {};
    action.sa_handler = catchSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &m_formerInterrupt);
    sigaction(SIGTERM, &action, &m_formerTerminate);
}

StopSignals::~StopSignals()
{
    sigaction(SIGINT, &m_formerInterrupt, nullptr);
    sigaction(SIGTERM, &m_formerTerminate, nullptr);
    m_notifier.reset();
    close(wakeUp);
    wakeUp = -1;
}

} // namespace claimsmith::cli
