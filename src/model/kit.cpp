// SPDX-License-Identifier: MIT
#include "model/kit.h"

#include "model/kittext.h"
#include "model/networkconsent.h"
#include "model/workbench.h"
#include "net/addressrules.h"
#include "net/kitrequest.h"
#include "token/issueerror.h"
#include "token/wording.h"

#include <utility>

namespace claimsmith::model {

using token::Tone;

namespace {

/// A row that holds for a second is no good after it.
constexpr token::Duration freshFor = std::chrono::seconds(1);

} // namespace

Kit::Kit(Workbench *workbench, QObject *parent)
    : QObject(parent)
    , m_clock(workbench->clock())
    , m_consent(workbench->consent())
    , m_source(new KitSource(workbench, this))
    , m_model(new KitModel(this))
{
    connect(m_consent, &NetworkConsent::changed, this, &Kit::targetChanged);
    m_pool.setMaxThreadCount(1);
    connect(m_source, &KitSource::changed, this, &Kit::sourceChanged);
    connect(m_model, &KitModel::choicesChanged, this, &Kit::runChanged);
    connect(&m_runner, &net::KitRunner::progress, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        emit runChanged();
    });
    connect(&m_runner, &net::KitRunner::rowFinished, this,
        [this](int, const net::KitResult &result) { m_model->setResult(result); });
    connect(&m_runner, &net::KitRunner::finished, this, &Kit::finish);
}

Kit::~Kit()
{
    m_runner.disconnect(this);
    m_pool.waitForDone();
}

// --- making ---------------------------------------------------------------------------------------------------------

void Kit::setWatching(bool watching)
{
    m_isWatching = watching;
    if (watching && !m_isMade && !m_isMaking)
        make();
}

void Kit::sourceChanged()
{
    ++m_generation;
    m_isMade = false;
    m_isMaking = false;
    m_stranger = {};
    m_waiting.clear();
    m_problem.clear();
    forgetRun();
    if (m_isWatching)
        make();
    else
        emit kitChanged();
}

void Kit::make()
{
    auto order = m_source->order(m_clock->now());
    m_isMaking = order.has_value();
    if (!order) {
        m_model->setVariants({});
        emit kitChanged();
        return;
    }
    order->stranger = m_stranger;
    emit kitChanged();
    m_pool.start([this, order = *std::move(order), generation = m_generation]() mutable {
        if (order.stranger.isNull())
            order.stranger = token::makeStranger(order).value_or(jose::Key());
        const Made made{token::makeKit(order), order.stranger, order.now};
        // The destructor waits for this thread, so `this` is there; what is queued goes with it.
        QMetaObject::invokeMethod(this, [this, made, generation] { take(made, generation); }, Qt::QueuedConnection);
    });
}

void Kit::take(const Made &made, quint64 generation)
{
    if (generation != m_generation)
        return;
    m_isMaking = false;
    m_isMade = true;
    m_stranger = made.stranger;
    m_madeAt = made.at;
    m_problem = made.variants ? QString() : token::asSentence(token::message(made.variants.error()));
    m_model->setVariants(made.variants.value_or(QList<token::KitVariant>()));
    emit kitChanged();
    if (m_runState == RunState::NotRun && m_lastRun && isKitOf(*m_lastRun))
        showSummary(m_lastRun->summary);
    const QList<std::function<void()>> waiting = std::exchange(m_waiting, {});
    if (!m_problem.isEmpty())
        return;
    for (const auto &then : waiting)
        then();
}

bool Kit::isFresh() const
{
    const token::Duration age = m_clock->now() - m_madeAt;
    return m_isMade && m_problem.isEmpty() && age >= token::Duration::zero() && age < freshFor;
}

void Kit::whenFresh(const std::function<void()> &then)
{
    if (isFresh())
        return then();
    if (!m_source->isReady())
        return;
    m_waiting.append(then);
    if (!m_isMaking)
        make();
}

QString Kit::problem() const { return m_source->isReady() ? m_problem : m_source->words(); }

net::MadeKit Kit::makeNow() const
{
    auto order = m_source->order(m_clock->now());
    if (!order)
        return {};
    order->stranger = m_stranger;
    return {order->now, token::makeKit(*order).value_or(QList<token::KitVariant>())};
}

// --- running --------------------------------------------------------------------------------------------------------

void Kit::setTarget(const KitTarget &target)
{
    if (m_target == target)
        return;
    m_target = target;
    emit targetChanged();
}

QString Kit::hostToConfirm() const
{
    const QUrl url = net::addressFromText(m_target.url);
    return url.isValid() && net::runRefusal(url, {}) ? url.host() : QString();
}

QString Kit::runProblem() const
{
    if (!problem().isEmpty())
        return problem();
    if (m_model->chosenCount() == 0)
        return tr("No row is chosen.");
    const auto plan = m_target.plan();
    if (!plan)
        return plan.error();
    return lacksConsent() ? NetworkConsent::refusal(NetworkConsent::Purpose::RunKit) : QString();
}

void Kit::giveConsent() { m_consent->allow(NetworkConsent::Purpose::RunKit, true); }

bool Kit::lacksConsent() const
{
    const auto plan = m_target.plan();
    return plan && !m_consent->allows(NetworkConsent::Purpose::RunKit, plan->url);
}

void Kit::run(const QString &confirmedHost)
{
    const auto plan = m_target.plan();
    if (isRunning() || !plan || !runProblem().isEmpty() || net::runRefusal(plan->url, confirmedHost))
        return;
    forgetRun();
    m_lastRun.reset();
    m_total = m_model->chosenCount();
    setRunState(RunState::Running);
    emit connectionChanged(plan->url.host());
    whenFresh([this, plan = *plan] { begin(plan); });
}

void Kit::begin(const net::KitPlan &plan)
{
    if (!isRunning())
        return;
    m_runner.start(plan, {m_madeAt, m_model->chosenVariants()}, [this] { return makeNow(); });
}

void Kit::cancel()
{
    if (!isRunning())
        return;
    if (m_runner.isRunning()) {
        m_runner.cancel();
    } else { // the kit is still being made
        emit connectionChanged({});
        forgetRun();
    }
}

void Kit::finish(const net::KitSummary &summary)
{
    if (auto order = m_source->order(summary.startedAt)) {
        const QByteArray thumbprint = order->key.thumbprint();
        order->key = {}; // nothing here outlives its place in the keyring
        m_lastRun = Ran{*std::move(order), thumbprint, summary};
    }
    emit connectionChanged({});
    showSummary(summary);
    emit runFinished();
}

void Kit::showSummary(const net::KitSummary &summary)
{
    m_summary = summary;
    for (const net::KitResult &result : summary.results)
        m_model->setResult(result);
    setRunState(RunState::Done);
}

bool Kit::isKitOf(const Ran &ran) const
{
    const auto order = m_source->order(ran.order.now);
    return order && order->header == ran.order.header && order->payload == ran.order.payload
           && order->algorithm == ran.order.algorithm && order->leeway == ran.order.leeway
           && order->key.thumbprint() == ran.thumbprint;
}

void Kit::showRun(const net::KitSummary &summary)
{
    forgetRun();
    finish(summary);
}

void Kit::showRunning(const QList<net::KitResult> &results)
{
    forgetRun();
    for (const net::KitResult &result : results)
        m_model->setResult(result);
    m_done = static_cast<int>(results.size());
    m_total = m_model->chosenCount();
    emit connectionChanged(net::addressFromText(m_target.url).host());
    setRunState(RunState::Running);
}

/// What belongs to another kit, or to the run before, says nothing any more.
void Kit::forgetRun()
{
    m_summary.reset();
    m_model->clearResults();
    m_done = 0;
    m_total = 0;
    if (m_runner.isRunning()) {
        const QSignalBlocker blocker(m_runner);
        m_runner.cancel();
        emit connectionChanged({});
    }
    setRunState(RunState::NotRun);
}

void Kit::setRunState(RunState state)
{
    m_runState = state;
    emit runChanged();
}

token::AxisWords Kit::words() const
{
    if (m_summary)
        return summaryWords(*m_summary);
    if (isRunning()) {
        int differ = 0;
        for (const net::KitResult &result : m_model->results())
            differ += result.verdict == net::KitResult::Verdict::Differs ? 1 : 0;
        const QString sentence = m_done == 0   ? tr("First the good token and a request without one.")
                                 : differ == 0 ? tr("As expected so far.")
                                               : tr("Differing so far: %1.").arg(differ);
        return {Tone::NotYet, tr("Running: %1 of %2").arg(m_done).arg(m_total), sentence};
    }
    return {Tone::NotChecked, tr("Not run yet"),
        tr("%1 of %2 variants are chosen.").arg(m_model->chosenCount()).arg(m_model->rowCount())};
}

// --- what leaves ----------------------------------------------------------------------------------------------------

QByteArray Kit::exported(token::KitFormat format) const
{
    const auto plan = m_target.plan();
    // A query may hold a secret of the user's, who did not ask to have it in the file.
    const QByteArray url = plan ? plan->url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded() : "";
    return token::exportKit(format, m_model->chosenVariants(), {.madeAt = m_madeAt, .url = url});
}

QByteArray Kit::report(net::ReportFormat format) const
{
    return m_summary ? net::kitReport(format, *m_summary, m_clock->isReal()) : QByteArray();
}

QString Kit::outcome(const QByteArray &id) const
{
    const net::KitResult *result = m_model->result(id);
    if (!result)
        return {};
    const auto plan = m_target.plan();
    return m_summary ? outcomeText(*result, m_summary->plan) : plan ? outcomeText(*result, *plan) : QString();
}

std::expected<QByteArray, QString> Kit::curl(const QByteArray &id) const
{
    const token::KitVariant *variant = m_model->variant(id);
    if (!variant)
        return std::unexpected(tr("There is no such row any more."));
    const auto plan = m_target.plan();
    if (!plan)
        return std::unexpected(plan.error());
    const auto request = net::kitRequest(*plan, &variant->text);
    if (!request)
        return std::unexpected(request.error());
    return curlCommand(*request);
}

} // namespace claimsmith::model
