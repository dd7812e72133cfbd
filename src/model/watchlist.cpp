// SPDX-License-Identifier: MIT
#include "model/watchlist.h"

#include "model/renewer.h"
#include "model/texttimer.h"
#include "model/watchcommand.h"
#include "token/issue.h"
#include "token/timedisplay.h"

#include <QHash>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace claimsmith::model {

using token::TokenKind;

namespace {

/// Steps hold tokens: enough for what somebody wants back.
constexpr int undoLimit = 100;
/// Tokens whose signatures are checked at a time when keys came or went, so that the window keeps answering.
constexpr int judgedAtATime = 32;

/// Whether `a` stands above `b`.
bool endsBefore(const WatchedToken &a, const WatchedToken &b)
{
    const auto &first = a.verdict.expiresAt;
    const auto &second = b.verdict.expiresAt;
    if (first && second && *first != *second)
        return *first < *second;
    if (first.has_value() != second.has_value())
        return first.has_value();
    return a.handle < b.handle;
}

bool isHandle(const WatchedToken &token, const QList<WatchHandle> &handles) { return handles.contains(token.handle); }

} // namespace

WatchList::WatchList(token::Clock *clock, KeyringModel *keyring, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_keyring(keyring)
    , m_keyRenewer(std::make_shared<KeyRenewer>(keyring))
    , m_boundary(new token::BoundaryTimer(clock, this))
    , m_ticker(new TextTimer(clock, this))
    , m_staleTimer(new QTimer(this))
{
    m_undo.setUndoLimit(undoLimit);
    m_staleTimer->setSingleShot(true);
    connect(m_boundary, &token::BoundaryTimer::reached, this, &WatchList::moveOn);
    connect(m_clock, &token::Clock::changed, this, &WatchList::moveOn);
    connect(m_staleTimer, &QTimer::timeout, this, &WatchList::judgeStale);
    connect(m_keyring, &KeyringModel::keysChanged, this, &WatchList::forgetVerdicts);
    connect(m_keyring, &KeyringModel::dataChanged, this, &WatchList::forgetVerdicts);
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, &WatchList::tellTimes);
    connect(m_ticker, &TextTimer::due, this, &WatchList::tellTimes);
}

WatchList::~WatchList() = default;

QList<WatchHandle> WatchList::watch(const QList<WatchRequest> &requests, const std::shared_ptr<Renewer> &renewer)
{
    QList<WatchHandle> handles;
    QList<WatchedToken> former;
    QList<WatchedToken> next;
    WatchHandle group = WatchHandle::None;
    for (const WatchRequest &request : requests) {
        const auto same = [&](const WatchedToken &watched) { return watched.token->text() == request.token; };
        const auto here = std::ranges::find_if(m_rows, same);
        if (here != m_rows.end() || std::ranges::any_of(next, same)) {
            handles.append(here != m_rows.end() ? here->handle : std::ranges::find_if(next, same)->handle);
            continue;
        }
        auto decoded = std::make_shared<const token::Token>(token::Token::decode(request.token));
        if (decoded->kind() == TokenKind::NotAToken || rowCount() + next.size() >= mostTokens)
            continue;
        WatchedToken watched;
        watched.handle = WatchHandle{++m_lastHandle};
        if (group == WatchHandle::None || !renewer)
            group = watched.handle;
        watched.group = group;
        watched.part = renewer ? static_cast<int>(&request - requests.constData()) : 0;
        watched.name = request.name.isEmpty() ? tokenOwner(*decoded) : request.name;
        if (renewer && !next.isEmpty() && request.name.isEmpty())
            watched.name = next.constFirst().name; // a refresh token rarely holds more than the subject
        watched.use = tokenUse(*decoded, request.label);
        watched.token = std::move(decoded);
        watched.policy = request.policy;
        watched.key = request.key;
        watched.renewer = renewer ? renewer : m_keyRenewer;
        handles.append(watched.handle);
        next.append(std::move(watched));
    }
    if (!next.isEmpty())
        m_undo.push(new WatchCommand(this, former, next, tr("watch")));
    return handles;
}

void WatchList::stop(const QList<WatchHandle> &handles)
{
    QList<WatchedToken> former;
    for (const WatchedToken &token : m_rows) {
        if (isHandle(token, handles))
            former.append(token);
    }
    if (!former.isEmpty())
        m_undo.push(new WatchCommand(this, former, {}, tr("stop watching")));
}

void WatchList::rename(WatchHandle handle, const QString &name)
{
    const WatchedToken *token = find(handle);
    if (!token)
        return;
    WatchedToken renamed = *token;
    const QString given = name.simplified();
    renamed.name = given.isEmpty() ? tokenOwner(*token->token) : given;
    if (renamed.name != token->name)
        m_undo.push(new WatchCommand(this, {*token}, {renamed}, tr("name")));
}

void WatchList::replace(const QList<std::pair<WatchHandle, QByteArray>> &tokens)
{
    QList<WatchedToken> former;
    QList<WatchedToken> next;
    for (const auto &[handle, text] : tokens) {
        const WatchedToken *token = find(handle);
        if (!token)
            continue;
        former.append(*token);
        WatchedToken renewed = *token;
        renewed.former = token->token;
        renewed.token = std::make_shared<const token::Token>(token::Token::decode(text));
        renewed.prompt = WatchedToken::Prompt::Quiet;
        next.append(std::move(renewed));
    }
    if (!next.isEmpty())
        m_undo.push(new WatchCommand(this, former, next, tr("renewal")));
}

/// Takes `former` away and puts `next` there; a handle on both sides keeps its row.
void WatchList::exchange(const QList<WatchedToken> &former, const QList<WatchedToken> &next)
{
    for (const WatchedToken &token : former) {
        const bool stays = std::ranges::any_of(next, [&](const WatchedToken &n) { return n.handle == token.handle; });
        if (!stays)
            removeRowOf(token.handle);
    }
    for (WatchedToken token : next) {
        judge(token, Signatures::CheckAgain);
        const int at = row(token.handle);
        if (at < 0)
            insertRow(std::move(token));
        else
            replaceRow(at, std::move(token));
    }
    watchInstants();
    emit verdictsChanged();
}

void WatchList::insertRow(WatchedToken token)
{
    const auto at = std::ranges::upper_bound(m_rows, token, endsBefore);
    const auto row = static_cast<int>(at - m_rows.begin());
    beginInsertRows({}, row, row);
    m_live.append(token.token, token.judge, token.verdict);
    m_liveHandles.append(token.handle);
    m_rows.insert(at, std::move(token));
    endInsertRows();
}

void WatchList::removeRowOf(WatchHandle handle)
{
    const int at = row(handle);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    const qsizetype live = m_liveHandles.indexOf(handle);
    m_live.remove(live);
    m_liveHandles.removeAt(live);
    m_rows.erase(m_rows.begin() + at);
    m_stale.remove(handle);
    endRemoveRows();
}

void WatchList::replaceRow(int row, WatchedToken token)
{
    m_live.replace(m_liveHandles.indexOf(token.handle), token.token, token.judge, token.verdict);
    m_rows[static_cast<size_t>(row)] = std::move(token);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    moveToItsPlace(row);
}

void WatchList::moveToItsPlace(int row)
{
    const WatchedToken &token = m_rows[static_cast<size_t>(row)];
    const auto above =
        std::ranges::count_if(m_rows, [&](const WatchedToken &other) { return endsBefore(other, token); });
    const auto to = static_cast<int>(above);
    if (to == row)
        return;
    const auto first = m_rows.begin();
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    if (to > row)
        std::rotate(first + row, first + row + 1, first + to + 1);
    else
        std::rotate(first + to, first + row, first + row + 1);
    endMoveRows();
}

const WatchedToken *WatchList::find(WatchHandle handle) const
{
    const auto found = std::ranges::find(m_rows, handle, &WatchedToken::handle);
    return found == m_rows.end() ? nullptr : &*found;
}

int WatchList::row(WatchHandle handle) const
{
    const auto found = std::ranges::find(m_rows, handle, &WatchedToken::handle);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QList<WatchHandle> WatchList::withTheirGroups(const QList<WatchHandle> &handles) const
{
    QList<const WatchedToken *> members;
    for (const WatchHandle handle : handles) {
        const WatchedToken *meant = find(handle);
        for (const WatchedToken &token : m_rows) {
            if (meant && token.group == meant->group && !members.contains(&token))
                members.append(&token);
        }
    }
    std::ranges::stable_sort(members, {}, [](const WatchedToken *t) { return std::pair(t->group, t->part); });
    QList<WatchHandle> all;
    for (const WatchedToken *token : std::as_const(members))
        all.append(token->handle);
    return all;
}

QString WatchList::copyText(const QList<WatchHandle> &handles) const
{
    QList<const WatchedToken *> wanted;
    for (const WatchedToken &token : m_rows) {
        if (isHandle(token, handles))
            wanted.append(&token);
    }
    if (wanted.size() == 2 && wanted[0]->group == wanted[1]->group) {
        std::ranges::sort(wanted, {}, &WatchedToken::part);
        return QString::fromUtf8(token::TokenPair::of(
            wanted[0]->token->text().toByteArray(), wanted[1]->token->text().toByteArray(), m_clock->now())
                .toJson());
    }
    QStringList lines;
    for (const WatchedToken *token : std::as_const(wanted))
        lines.append(QString::fromUtf8(token->token->text()));
    return lines.join(u'\n');
}

void WatchList::setThreshold(token::Duration threshold)
{
    const token::Duration held = std::clamp(threshold, token::Duration(0), token::Duration(std::chrono::years(10)));
    if (held == m_threshold)
        return;
    m_threshold = held;
    m_judges.clear();
    m_live.clear();
    m_liveHandles.clear();
    for (WatchedToken &token : m_rows) {
        judge(token, Signatures::Keep);
        m_live.append(token.token, token.judge, token.verdict);
        m_liveHandles.append(token.handle);
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    watchInstants();
    emit thresholdChanged();
    emit verdictsChanged();
}

void WatchList::setTicking(bool ticking) { m_ticker->setActive(ticking); }

const WatchList::PreparedJudge &WatchList::judgeFor(const WatchedToken &token)
{
    token::Policy policy = token.policy;
    policy.expiringSoon = m_threshold;
    for (const PreparedJudge &prepared : m_judges) {
        if (prepared.key == token.key && prepared.policy == policy)
            return prepared;
    }
    PreparedJudge made{policy, token.key, {}, {}};
    QList<jose::Key> keys;
    const bool isThere = m_keyring->entry(token.key) != nullptr;
    for (const KeyEntry &entry : m_keyring->entries()) {
        if (entry.key.isNull() || (isThere && entry.handle != token.key))
            continue;
        keys.append(entry.key);
        made.handles.append(entry.handle);
    }
    made.judge = std::make_shared<token::Judge>(policy, keys);
    m_judges.push_back(std::move(made));
    return m_judges.back();
}

void WatchList::judge(WatchedToken &token, Signatures signatures)
{
    const PreparedJudge &prepared = judgeFor(token);
    token.judge = prepared.judge;
    if (signatures == Signatures::Keep) {
        token.verdict = token.judge->rejudge(*token.token, token.verdict, m_clock->now());
        return;
    }
    token.verdict = token.judge->judge(*token.token, m_clock->now());
    const bool isVerified = token.verdict.signature == token::SignatureStatus::Verified;
    token.verifiedBy = isVerified ? prepared.handles.value(token.verdict.keyIndex, KeyHandle::None) : KeyHandle::None;
    const RenewalSubject subject{token.token, token.verifiedBy, token.part};
    token.obstacle = token.renewer->obstacle(subject);
    token.means = token.obstacle.isEmpty() ? token.renewer->means(subject) : QString();
}

void WatchList::forgetVerdicts()
{
    m_judges.clear();
    for (const WatchedToken &token : m_rows)
        m_stale.insert(token.handle);
    judgeStale();
}

/// Some of them; the rest when the event loop comes round.
void WatchList::judgeStale()
{
    if (m_stale.isEmpty())
        return;
    int left = judgedAtATime;
    for (int row = 0; row < rowCount() && left > 0; ++row) {
        WatchedToken token = m_rows[static_cast<size_t>(row)];
        if (!m_stale.remove(token.handle))
            continue;
        judge(token, Signatures::CheckAgain);
        replaceRow(row, std::move(token));
        --left;
    }
    if (!m_stale.isEmpty())
        m_staleTimer->start(0);
    watchInstants();
    emit verdictsChanged();
}

void WatchList::moveOn()
{
    QHash<WatchHandle, qsizetype> moved;
    for (const qsizetype live : m_live.moveTo(m_clock->now()))
        moved.insert(m_liveHandles.at(live), live);
    QList<int> rows;
    for (int at = 0; at < rowCount() && rows.size() < moved.size(); ++at) {
        WatchedToken &token = m_rows[static_cast<size_t>(at)];
        if (const auto live = moved.constFind(token.handle); live != moved.cend()) {
            token.verdict = m_live.at(*live);
            rows.append(at);
        }
    }
    if (!rows.isEmpty()) // told in one: a view works out its timeline anew each time
        emit dataChanged(index(rows.constFirst(), 0), index(rows.constLast(), ColumnCount - 1));
    watchInstants();
    emit verdictsChanged();
}

void WatchList::watchInstants()
{
    m_boundary->schedule(m_live.nextChange());
    QList<token::Instant> shown;
    for (const WatchedToken &token : m_rows) {
        for (const auto &instant : {token.verdict.expiresAt, token.verdict.notBefore}) {
            if (instant)
                shown.append(*instant);
        }
        if (token.prompt == WatchedToken::Prompt::Later)
            shown.append(token.promptUntil);
    }
    m_ticker->setInstants(shown);
}

void WatchList::setPrompt(WatchHandle handle, WatchedToken::Prompt prompt, token::Instant from, token::Instant until)
{
    const int at = row(handle);
    if (at < 0)
        return;
    WatchedToken &token = m_rows[static_cast<size_t>(at)];
    token.prompt = prompt;
    token.promptFrom = from;
    token.promptUntil = until;
    emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

} // namespace claimsmith::model
