// SPDX-License-Identifier: MIT
#pragma once

#include "model/kitmodel.h"
#include "model/kitsource.h"
#include "model/kittarget.h"
#include "net/kitreport.h"
#include "token/clock.h"
#include "token/kitexport.h"
#include "token/words.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace claimsmith::model {

class NetworkConsent;

/// The state of the Test kit page: what the kit is made of, its variants, and a run of them against a server. The kit
/// is made in a worker; it holds for one second of the application clock, so whoever hands a token out asks for a
/// fresh one. Results belong to the token, key and leeway that they were made with: they go with them, and those of the
/// last run are there again when these are. GUI thread.
class Kit : public QObject
{
    Q_OBJECT
public:
    enum class RunState : quint8 { NotRun, Running, Done };

    explicit Kit(Workbench *workbench, QObject *parent = nullptr);
    ~Kit() override;

    [[nodiscard]] KitSource *source() const { return m_source; }
    [[nodiscard]] KitModel *model() const { return m_model; }

    /// Nothing is made before somebody looks.
    void setWatching(bool watching);
    [[nodiscard]] bool isMaking() const { return m_isMaking; }
    /// Why there is no kit, in words; empty where there is one, or it is being made.
    [[nodiscard]] QString problem() const;
    /// Calls `then` as soon as the kit is of this second; at once where it is. Never where none can be made.
    void whenFresh(const std::function<void()> &then);

    [[nodiscard]] const KitTarget &target() const { return m_target; }
    void setTarget(const KitTarget &target);

    /// The host whose name is to be typed before run() sends anything to it; empty: this machine, or no address.
    [[nodiscard]] QString hostToConfirm() const;
    /// Why nothing can be run, in words; empty where run() would begin.
    [[nodiscard]] QString runProblem() const;
    /// Whether that is for want of consent alone: the address is of another machine.
    [[nodiscard]] bool lacksConsent() const;
    /// Allows runs against other machines, here and in the settings.
    void giveConsent();
    /// Runs the chosen variants. `confirmedHost` is what a person typed. Does nothing where runProblem() says why, or
    /// the host is not confirmed.
    void run(const QString &confirmedHost = {});
    /// What was answered stays.
    void cancel();
    [[nodiscard]] RunState runState() const { return m_runState; }
    [[nodiscard]] bool isRunning() const { return m_runState == RunState::Running; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    /// Of the last run; nullopt before, and while one runs.
    [[nodiscard]] const std::optional<net::KitSummary> &summary() const { return m_summary; }
    /// Shows a run that was not made here, as if it had been: for pictures.
    void showRun(const net::KitSummary &summary);
    /// The same for one that goes on.
    void showRunning(const QList<net::KitResult> &results);
    /// Above the results: "3 of 58 differ", or what there is to do.
    [[nodiscard]] token::AxisWords words() const;

    /// The chosen rows in a form; what they hold for must be fresh: see whenFresh().
    [[nodiscard]] QByteArray exported(token::KitFormat format) const;
    /// Of the last run; empty where there is none.
    [[nodiscard]] QByteArray report(net::ReportFormat format) const;
    /// What a person reads of a row in a sentence: "Expected 401, got 200 after 4 ms."; empty before it was run.
    [[nodiscard]] QString outcome(const QByteArray &id) const;
    /// A row's request as a command for a shell, or why there is none.
    [[nodiscard]] std::expected<QByteArray, QString> curl(const QByteArray &id) const;

signals:
    /// Another kit, or none; or one is being made.
    void kitChanged();
    void targetChanged();
    /// runState(), done(), summary() or words() is another.
    void runChanged();
    /// It ended, or was ended: summary() is there.
    void runFinished();
    /// A connection to `host` is open; empty: none any more.
    void connectionChanged(const QString &host);

private:
    struct Made
    {
        token::Issued<QList<token::KitVariant>> variants;
        jose::Key stranger;
        token::Instant at{};
    };
    /// A run, and by what it is known whether a kit is the one that was run.
    struct Ran
    {
        token::KitOrder order; ///< without keys
        QByteArray thumbprint; ///< of the key
        net::KitSummary summary;
    };
    void sourceChanged();
    void make();
    void take(const Made &made, quint64 generation);
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] net::MadeKit makeNow() const;
    void begin(const net::KitPlan &plan);
    void finish(const net::KitSummary &summary);
    void showSummary(const net::KitSummary &summary);
    [[nodiscard]] bool isKitOf(const Ran &ran) const;
    void forgetRun();
    void setRunState(RunState state);

    token::Clock *m_clock;
    NetworkConsent *m_consent;
    KitSource *m_source;
    KitModel *m_model;
    KitTarget m_target;
    net::KitRunner m_runner;
    QThreadPool m_pool;
    quint64 m_generation = 0; ///< of the source
    bool m_isWatching = false;
    bool m_isMaking = false;
    bool m_isMade = false; ///< of this generation
    QString m_problem;
    token::Instant m_madeAt{};
    jose::Key m_stranger; ///< null: to be made
    QList<std::function<void()>> m_waiting;
    RunState m_runState = RunState::NotRun;
    int m_done = 0;
    int m_total = 0;
    std::optional<net::KitSummary> m_summary;
    std::optional<Ran> m_lastRun;
};

} // namespace claimsmith::model
