// SPDX-License-Identifier: MIT
#include "model/renewal.h"

#include "model/renewer.h"
#include "model/texttimer.h"

#include <QPointer>

#include <algorithm>
#include <limits>

namespace claimsmith::model {

using Prompt = WatchedToken::Prompt;
using token::Instant;
using token::TimeStatus;

namespace {

constexpr Instant never = token::saturated(std::numeric_limits<qint64>::max());

bool hasEnded(const WatchedToken &token) { return token.verdict.time == TimeStatus::Expired; }

/// “john”, or nothing where the token names nobody: its text is not for every eye.
QString quotedName(const WatchedToken &token)
{
    return token.name.isEmpty() ? QString() : Renewal::tr("“%1”").arg(token.name);
}

/// "Access token “john”"
QString titleOf(const WatchedToken &token)
{
    const QString name = quotedName(token);
    return name.isEmpty() ? useText(token.use)
                          : Renewal::tr("%1 %2", "what it is, its name").arg(useText(token.use), name);
}

QString endOf(const WatchedToken &token, Instant now)
{
    return token.verdict.expiresAt ? token::expiryText(*token.verdict.expiresAt, now) : Renewal::tr("never expires");
}

} // namespace

/// What is open of one call of renew().
struct Renewal::Run
{
    int open = 1; ///< groups, and the call itself
    QList<std::pair<WatchHandle, QByteArray>> made;
    QStringList refusals;
    QList<WatchHandle> groups;
};

Renewal::Renewal(WatchList *list, token::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_clock(clock)
    , m_boundary(new token::BoundaryTimer(clock, this))
    , m_ticker(new TextTimer(clock, this))
{
    connect(m_list, &WatchList::verdictsChanged, this, &Renewal::evaluate);
    connect(m_boundary, &token::BoundaryTimer::reached, this, &Renewal::evaluate);
    connect(m_ticker, &TextTimer::due, this, &Renewal::questionTicked);
    evaluate();
}

Renewal::~Renewal() = default;

QList<WatchHandle> Renewal::asking() const
{
    QList<WatchHandle> handles;
    for (const auto &[handle, ended] : m_told)
        handles.append(handle);
    return handles;
}

QString Renewal::question() const
{
    if (m_told.isEmpty())
        return {};
    const WatchedToken *first = m_list->find(m_told.constFirst().first);
    if (m_told.size() == 1 && first)
        return tr("%1 %2", "which token, “expires in 4 min”").arg(titleOf(*first), endOf(*first, m_clock->now()));
    const auto ended = static_cast<int>(std::ranges::count(m_told, true, &std::pair<WatchHandle, bool>::second));
    const int soon = static_cast<int>(m_told.size()) - ended;
    if (ended == 0)
        return tr("%n tokens expire soon", nullptr, soon);
    if (soon == 0)
        return tr("%n tokens have expired", nullptr, ended);
    return tr("%1, %2", "3 tokens expire soon, 2 have expired")
        .arg(tr("%n tokens expire soon", nullptr, soon), tr("%n have expired", nullptr, ended));
}

void Renewal::later()
{
    const Instant now = m_clock->now();
    const QList<WatchHandle> handles = asking();
    for (const WatchHandle handle : handles) {
        if (const WatchedToken *token = m_list->find(handle))
            putLater(*token, now, askAgainAt(*token, now));
    }
    evaluate();
}

void Renewal::stop() { m_list->stop(asking()); }

void Renewal::setLaterDelay(token::Duration delay)
{
    const token::Duration held =
        std::clamp(delay, token::Duration(std::chrono::seconds(1)), token::Duration(std::chrono::days(1)));
    if (held == m_laterDelay)
        return;
    m_laterDelay = held;
    emit settingsChanged();
}

void Renewal::setNotifies(bool notifies)
{
    if (notifies == m_notifies)
        return;
    m_notifies = notifies;
    m_notifyTrouble.clear();
    emit settingsChanged();
}

void Renewal::setNotifyTrouble(const QString &trouble)
{
    if (trouble == m_notifyTrouble)
        return;
    m_notifyTrouble = trouble;
    emit settingsChanged();
}

void Renewal::setTicking(bool ticking) { m_ticker->setActive(ticking); }

Instant Renewal::askAgainAt(const WatchedToken &token, Instant now) const
{
    if (!token.verdict.expiresAt || now >= *token.verdict.expiresAt)
        return token::plus(now, m_laterDelay);
    const token::Duration left = *token.verdict.expiresAt - now;
    return std::min(token::plus(now, std::max(left / 2, m_laterDelay)), *token.verdict.expiresAt);
}

void Renewal::putLater(const WatchedToken &token, Instant now, Instant until)
{
    m_list->setPrompt(token.handle, Prompt::Later, now, until);
}

bool Renewal::follow(const WatchedToken &token, Instant now)
{
    const bool isNew = m_known.value(token.handle) != token.token;
    if (isNew)
        m_known.insert(token.handle, token.token);
    if (!token.isDue()) {
        if (token.prompt != Prompt::Quiet)
            m_list->setPrompt(token.handle, Prompt::Quiet, {}, {});
        return false;
    }
    if (isNew) {
        putLater(token, now, hasEnded(token) ? never : askAgainAt(token, now));
        return false;
    }
    // A clock that went back behind the moment of Later knows nothing of it.
    const bool rests = token.prompt == Prompt::Later && now >= token.promptFrom && now < token.promptUntil;
    if (rests || token.prompt == Prompt::Asking)
        return false;
    m_list->setPrompt(token.handle, Prompt::Asking, now, now);
    return true;
}

void Renewal::evaluate()
{
    const Instant now = m_clock->now();
    QList<WatchHandle> fresh;
    // Rows neither come, go nor move while they are looked at.
    for (const WatchedToken &token : m_list->tokens()) {
        if (follow(token, now))
            fresh.append(token.handle);
    }
    if (m_known.size() > m_list->rowCount())
        m_known.removeIf([this](auto known) { return !m_list->find(known.key()); });
    std::optional<Instant> next;
    for (const WatchedToken &token : m_list->tokens()) {
        if (token.prompt == Prompt::Later && token.promptUntil > now && (!next || token.promptUntil < *next))
            next = token.promptUntil;
    }
    m_boundary->schedule(next);
    m_list->watchInstants();
    tell(fresh);
}

void Renewal::tell(const QList<WatchHandle> &fresh)
{
    QList<std::pair<WatchHandle, bool>> waiting;
    QList<Instant> shown;
    for (const WatchedToken &token : m_list->tokens()) {
        if (token.prompt != Prompt::Asking)
            continue;
        waiting.append({token.handle, hasEnded(token)});
        if (token.verdict.expiresAt)
            shown.append(*token.verdict.expiresAt);
    }
    const bool differs = waiting != m_told;
    m_told = waiting;
    m_ticker->setInstants(shown.size() == 1 ? shown : QList<Instant>());
    if (differs)
        emit questionChanged();
    if (!fresh.isEmpty())
        emit asked(fresh);
}

QString Renewal::obstacle(const QList<WatchHandle> &handles) const
{
    QString why;
    for (const WatchHandle handle : handles) {
        const WatchedToken *token = m_list->find(handle);
        if (token && token->obstacle.isEmpty())
            return {};
        if (token && why.isEmpty())
            why = token->obstacle;
    }
    return why.isEmpty() ? tr("No token is chosen.") : why;
}

void Renewal::renew(const QList<WatchHandle> &handles)
{
    const auto run = std::make_shared<Run>();
    QList<WatchHandle> members = m_list->withTheirGroups(handles);
    while (!members.isEmpty()) {
        const WatchHandle group = m_list->find(members.constFirst())->group;
        QList<WatchHandle> together;
        members.removeIf([&](WatchHandle handle) {
            const bool belongs = m_list->find(handle)->group == group;
            if (belongs)
                together.append(handle);
            return belongs;
        });
        if (m_running.contains(group))
            continue; // its new tokens are on their way
        m_running.insert(group);
        run->groups.append(group);
        renewGroup(together, run);
    }
    finish(run);
}

void Renewal::renewGroup(const QList<WatchHandle> &members, const std::shared_ptr<Run> &run)
{
    QList<RenewalSubject> subjects;
    for (const WatchHandle handle : members) {
        const WatchedToken *token = m_list->find(handle);
        if (!token->obstacle.isEmpty()) {
            run->refusals.append(tr("%1: %2", "which token, why not").arg(titleOf(*token), token->obstacle));
            return;
        }
        subjects.append({token->token, token->verifiedBy, token->part});
    }
    const std::shared_ptr<Renewer> renewer = m_list->find(members.constFirst())->renewer;
    const QString title = titleOf(*m_list->find(members.constFirst()));
    ++run->open;
    const auto done = [self = QPointer(this), run, members, title](const RenewedTokens &tokens) {
        if (!self)
            return;
        if (!tokens || tokens->size() != members.size()) {
            run->refusals.append(tr("%1: %2", "which token, why not")
                    .arg(title, tokens ? tr("The answer holds other tokens than were asked for.") : tokens.error()));
        } else {
            for (qsizetype i = 0; i < members.size(); ++i)
                run->made.append({members.at(i), tokens->at(i)});
        }
        self->finish(run);
    };
    renewer->renew(subjects, m_clock->now(), done);
}

void Renewal::finish(const std::shared_ptr<Run> &run)
{
    if (--run->open > 0)
        return;
    for (const WatchHandle group : std::as_const(run->groups))
        m_running.remove(group);
    if (run->made.isEmpty() && run->refusals.isEmpty())
        return;
    RenewalOutcome outcome{{}, run->refusals, {}};
    for (const auto &[handle, token] : std::as_const(run->made)) {
        if (m_list->find(handle)) // it may have been stopped meanwhile
            outcome.renewed.append(handle);
    }
    m_list->replace(run->made);
    outcome.words = outcomeWords(outcome);
    emit finished(outcome);
}

QString Renewal::outcomeWords(const RenewalOutcome &outcome) const
{
    QStringList sentences;
    if (outcome.renewed.size() == 1) {
        const WatchedToken *token = m_list->find(outcome.renewed.constFirst());
        sentences.append(
            tr("Renewed: %1 %2.", "which token, “expires in 1 h”").arg(titleOf(*token), endOf(*token, m_clock->now())));
    } else if (!outcome.renewed.isEmpty()) {
        sentences.append(tr("%n tokens renewed.", nullptr, static_cast<int>(outcome.renewed.size())));
    }
    return (sentences + outcome.refusals).join(u' ');
}

} // namespace claimsmith::model
