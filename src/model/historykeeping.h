// SPDX-License-Identifier: MIT
#pragma once

#include "store/historyentry.h"
#include "store/storeerror.h"
#include "token/clock.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace claimsmith::store {
class HistoryFile;
class SecretStore;
} // namespace claimsmith::store

namespace claimsmith::model {

class History;

/// Keeps the history on the disk where a person wants that, encrypted with a key that the system's key store has, for
/// some days by the machine's time. Otherwise there is no file, and no key: switching off removes both. GUI thread.
///
/// Nothing is read, asked or written before begin(), and no key store is asked for anything while it is off.
class HistoryKeeping : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,     ///< in memory alone
        Opening, ///< the key store was asked
        On,
        Failed, ///< wanted, but nothing is kept: see problem()
    };
    static constexpr int usualDays = 7;
    static constexpr int mostDays = 365;

    /// Both outlive this. `folder` holds the file; empty: nothing is ever kept.
    HistoryKeeping(History *history, token::Clock *clock, QString folder, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~HistoryKeeping() override;

    /// Where the key is kept instead of the system's key store. Before begin().
    void setSecretStore(std::unique_ptr<store::SecretStore> secrets);

    /// After the first paint: reads what is kept where that is wanted; removes a file that is there though it is not.
    void begin();
    [[nodiscard]] bool hasBegun() const { return m_file != nullptr; }

    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    /// For how many days, 1 to mostDays, from when a token was last seen.
    [[nodiscard]] int days() const { return m_days; }
    void setDays(int days);

    [[nodiscard]] State state() const { return m_state; }
    /// Why nothing is kept, or why file or key could not be removed, with the cure; empty where all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Where a file that could not be read was moved to, in a sentence; empty where none was.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }
    /// Tries again what failed.
    void retry();
    /// Writes now; it is written by itself shortly after a change and when this goes.
    void save();
    /// Everything goes: from the list, from the disk with its key, and from what could be undone. It stays wanted or
    /// not.
    void forget();

signals:
    /// The state, the problem or setAside() is another.
    void stateChanged();
    /// isWanted() or days() is another.
    void settingsChanged();

private:
    void open();
    void erase();
    void take(const QList<store::HistoryEntry> &entries);
    void setState(State state, const QString &problem = {});
    void dropOld();
    [[nodiscard]] token::Instant oldest() const;

    History *m_history;
    token::Clock *m_clock;
    QString m_folder;
    std::unique_ptr<store::SecretStore> m_secrets;
    std::unique_ptr<store::HistoryFile> m_file;
    QTimer m_saveSoon;
    QTimer m_dropTimer;
    State m_state = State::Off;
    QString m_problem;
    QString m_setAside;
    int m_days = usualDays;
    bool m_wanted = false;
};

} // namespace claimsmith::model
