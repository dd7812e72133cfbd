// SPDX-License-Identifier: MIT
#pragma once

#include <QSocketNotifier>

#include <csignal>
#include <functional>
#include <memory>

namespace claimsmith::cli {

/// While it lives, the first SIGINT or SIGTERM calls `stop` from the event loop instead of ending the program; the
/// second ends it as ever. One at a time.
class StopSignals
{
public:
    explicit StopSignals(const std::function<void()> &stop);
    ~StopSignals();
    Q_DISABLE_COPY_MOVE(StopSignals)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    struct sigaction m_formerInterrupt = {};
    struct sigaction m_formerTerminate = {};
};

} // namespace claimsmith::cli
