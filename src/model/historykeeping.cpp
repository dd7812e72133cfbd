// SPDX-License-Identifier: MIT
#include "model/historykeeping.h"

#include "model/history.h"
#include "store/historyfile.h"
#include "store/systemsecretstore.h"

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HistoryKeeping::HistoryKeeping(History *history, token::Clock *clock, QString folder, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
    , m_folder(std::move(folder))
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(1s);
    m_dropTimer.setInterval(1h);
    connect(&m_saveSoon, &QTimer::timeout, this, &HistoryKeeping::save);
    connect(&m_dropTimer, &QTimer::timeout, this, &HistoryKeeping::dropOld);
    connect(m_history, &History::entriesChanged, this, [this] {
        if (m_state == State::On && !m_saveSoon.isActive())
            m_saveSoon.start();
    });
}

HistoryKeeping::~HistoryKeeping()
{
    const QSignalBlocker quiet(this);
    if (m_saveSoon.isActive())
        save();
}

void HistoryKeeping::setSecretStore(std::unique_ptr<store::SecretStore> secrets)
{
    Q_ASSERT(!hasBegun());
    m_secrets = std::move(secrets);
}

void HistoryKeeping::begin()
{
    if (hasBegun() || m_folder.isEmpty())
        return;
    if (!m_secrets)
        m_secrets = std::make_unique<store::SystemSecretStore>();
    m_file = std::make_unique<store::HistoryFile>(m_folder + u"/history"_s, m_secrets.get());
    if (m_wanted)
        open();
    else if (m_file->exists())
        erase(); // it was switched off where this program did not see it
}

void HistoryKeeping::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (hasBegun() && wanted)
        open();
    else if (hasBegun())
        erase();
    emit settingsChanged();
}

void HistoryKeeping::setDays(int days)
{
    const int held = std::clamp(days, 1, mostDays);
    if (held == m_days)
        return;
    m_days = held;
    dropOld();
    emit settingsChanged();
}

void HistoryKeeping::retry()
{
    if (!hasBegun())
        return begin();
    if (m_wanted && m_state == State::Failed)
        open();
    else if (!m_wanted && !m_problem.isEmpty())
        erase();
}

void HistoryKeeping::open()
{
    setState(State::Opening);
    m_file->open([this](const store::Result<QList<store::HistoryEntry>> &entries) {
        if (entries)
            take(*entries);
        else
            setState(State::Failed, store::message(entries.error()));
    });
}

void HistoryKeeping::take(const QList<store::HistoryEntry> &entries)
{
    m_setAside = m_file->setAside().isEmpty() ? QString() : store::historySetAsideMessage(m_file->setAside());
    const token::Instant limit = oldest();
    QList<store::HistoryEntry> kept;
    std::ranges::copy_if(
        entries, std::back_inserter(kept), [limit](const store::HistoryEntry &e) { return e.machine >= limit; });
    m_history->restore(kept);
    m_dropTimer.start();
    setState(State::On);
    if (m_history->entries() != entries)
        save();
}

void HistoryKeeping::save()
{
    m_saveSoon.stop();
    if (m_state != State::On)
        return;
    if (const store::Result<void> written = m_file->write(m_history->entries()); !written) {
        m_file->close();
        setState(State::Failed, store::message(written.error()));
    }
}

void HistoryKeeping::erase()
{
    m_saveSoon.stop();
    m_dropTimer.stop();
    m_setAside.clear();
    setState(State::Off);
    m_file->erase([this](const store::Result<void> &erased) {
        if (!erased)
            setState(State::Off, store::message(erased.error()));
    });
}

void HistoryKeeping::forget()
{
    m_history->forget();
    if (!hasBegun())
        return;
    erase();
    if (m_wanted && m_problem.isEmpty())
        open();
}

void HistoryKeeping::setState(State state, const QString &problem)
{
    if (state != State::On)
        m_dropTimer.stop();
    m_state = state;
    m_problem = problem;
    emit stateChanged();
}

token::Instant HistoryKeeping::oldest() const
{
    return token::plus(m_clock->machineTime()(), -token::Duration(std::chrono::days(m_days)));
}

/// What is kept in memory alone has no age.
void HistoryKeeping::dropOld()
{
    if (m_state == State::On)
        m_history->dropSeenBefore(oldest());
}

} // namespace claimsmith::model
