// SPDX-License-Identifier: MIT
#pragma once

#include "net/kitplan.h"
#include "token/testkit.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace claimsmith::net {

/// A kit and the instant that it was made for.
struct MadeKit
{
    token::Instant at{};
    QList<token::KitVariant> variants;
};
/// Makes the kit anew for the instant that it is now on the application clock; all of it, whatever rows are run. An
/// empty one where it cannot be made any more.
using KitMaking = std::function<MadeKit()>;

/// What one variant came to.
struct KitResult
{
    enum class Verdict {
        Same,    ///< as it must
        Differs, ///< otherwise than it must
        NotSent, ///< nothing is known about it; `why` says why
        Failed,  ///< no answer, or one that came too late to say anything
    };
    QByteArray id; ///< of the variant
    QString title;
    QString reason; ///< why it must fare as it must
    bool expectedAccepted = false;
    Verdict verdict = Verdict::NotSent;
    int status = 0; ///< of HTTP; 0 where no answer came
    std::chrono::milliseconds took{0};
    QString why;             ///< what happened, in words; translated
    QByteArray authenticate; ///< WWW-Authenticate, up to 1 KiB
    QByteArray bodyExcerpt;  ///< up to 1 KiB, the token that was sent taken out where it stands in it

    [[nodiscard]] bool isAnswered() const { return status != 0; }
};

/// What a run came to.
struct KitSummary
{
    /// What the two requests ahead of the rows said about the set-up.
    enum class SetUp {
        NotChecked,      ///< cancelled before, or no good token was there to check with
        Right,           ///< the good token was accepted, and none refused
        GoodRefused,     ///< the good token was not accepted
        MissingAccepted, ///< a request without token was, or was answered with neither
        Unreachable,     ///< no answer
    };
    KitPlan plan;
    QList<KitResult> results; ///< in the order of the variants, one each
    SetUp setUp = SetUp::NotChecked;
    QString setUpWhy; ///< what is wrong with the set-up and what to look at; translated; empty where it is right
    bool isCancelled = false;
    token::Instant startedAt{}; ///< the application clock's: MadeKit::at
    std::chrono::milliseconds took{0};

    [[nodiscard]] int count(KitResult::Verdict verdict) const;
    [[nodiscard]] bool isSetUpWrong() const { return setUp > SetUp::Right; }
    /// Every row was sent, or cannot be sent in this place, and came out as it must.
    [[nodiscard]] bool isAsExpected() const;
};
/// "3 of 58 differ", "All 58 as expected"; translated.
[[nodiscard]] QString headline(const KitSummary &summary);
/// "This API accepts tokens that it must refuse.", or what the set-up lacks; translated.
[[nodiscard]] QString explanation(const KitSummary &summary);
/// "as expected", "differs", "not sent", "no answer"; translated.
[[nodiscard]] QString verdictText(KitResult::Verdict verdict);
/// "accepted" or "refused", as what must be; translated.
[[nodiscard]] QString expectedText(bool accepted);
/// What to say where the application clock is not real; translated.
[[nodiscard]] QString clockRemark();

/// Runs the kit against the server that a person named, and contacts no other: no redirect is followed (it is a
/// result), no cookie kept, nothing from or into a cache, no credentials; proxies as the system has them, but none to
/// this machine. First the good token and a request without one: where the server does not tell those apart, no row is
/// sent. Rows whose expectation ends within the minute go first and are made anew where their kit is older than a
/// quarter of a second. One run at a time; GUI thread.
class KitRunner : public QObject
{
    Q_OBJECT
public:
    explicit KitRunner(QObject *parent = nullptr);
    ~KitRunner() override;

    /// Instead of what the system trusts.
    void setTlsConfiguration(const QSslConfiguration &configuration) { m_tls = configuration; }

    /// Begins to run `kit`, whose plan is without planError() and whose host was confirmed: see runRefusal(). What ran
    /// before is dropped without finished(). Without `makeAgain`, rows that are over by the time are not sent.
    void start(const KitPlan &plan, const MadeKit &kit, const KitMaking &makeAgain = {});
    /// Ends a running run: finished() comes before this returns, with what was done.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progress(int done, int total);
    /// In the order of the answers; `index` is the variant's.
    void rowFinished(int index, const claimsmith::net::KitResult &result);
    void finished(const claimsmith::net::KitSummary &summary);

private:
    enum class Stage { Good, Missing, Rows };
    struct Flight; ///< one request under way
    void begin(Stage stage);
    void go();
    void send(int row);
    void open(int row, const QByteArray *token);
    void readSome(Flight &flight);
    void land(QNetworkReply *reply);
    void takeControl(const Flight &flight);
    void takeRow(Flight &flight);
    void endRow(int row, KitResult::Verdict verdict, const QString &why);
    void wrongSetUp(KitSummary::SetUp setUp, const QString &why);
    void end();
    void drop();
    [[nodiscard]] const token::KitVariant *freshVariant(int row);
    [[nodiscard]] bool isOver(const token::KitVariant &variant, token::Instant now) const;
    [[nodiscard]] token::Instant now() const { return m_kit.at + std::chrono::milliseconds(m_sinceMade.elapsed()); }

    QSslConfiguration m_tls;
    QNetworkAccessManager *m_manager = nullptr; ///< of one run
    std::vector<std::unique_ptr<Flight>> m_flights;
    QList<QByteArray> m_ids; ///< of the rows
    MadeKit m_kit;           ///< the newest
    KitMaking m_makeAgain;
    QElapsedTimer m_sinceMade;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceSent;
    QTimer m_next; ///< the rate's
    KitSummary m_summary;
    QList<int> m_queue; ///< rows yet to be sent
    QByteArray m_good;
    Stage m_stage = Stage::Good;
    int m_done = 0;
    bool m_isRunning = false;
};

} // namespace claimsmith::net
