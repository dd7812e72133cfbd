// SPDX-License-Identifier: MIT
#include "model/history.h"

#include "model/seencommand.h"
#include "model/texttimer.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace claimsmith::model {

using token::TokenKind;

namespace {

/// Steps hold tokens: enough for what somebody wants back.
constexpr int undoLimit = 20;
/// Tokens whose signatures are checked at a time, so that the window keeps answering.
constexpr int judgedAtATime = 32;

template<typename Enum>
Enum known(quint8 number, Enum last)
{
    return number <= static_cast<quint8>(last) ? Enum{number} : Enum{};
}

} // namespace

History::History(token::Clock *clock, KeyringModel *keyring, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_keyring(keyring)
    , m_boundary(new token::BoundaryTimer(clock, this))
    , m_ticker(new TextTimer(clock, this))
    , m_staleTimer(new QTimer(this))
{
    m_undo.setUndoLimit(undoLimit);
    m_staleTimer->setSingleShot(true);
    connect(m_boundary, &token::BoundaryTimer::reached, this, &History::moveOn);
    connect(m_clock, &token::Clock::changed, this, &History::moveOn);
    connect(m_staleTimer, &QTimer::timeout, this, &History::judgeStale);
    connect(m_keyring, &KeyringModel::keysChanged, this, &History::judgeAnew);
    connect(m_keyring, &KeyringModel::dataChanged, this, &History::judgeAnew);
    connect(m_ticker, &TextTimer::due, this, [this] {
        if (!m_tokens.empty())
            emit dataChanged(index(0, Expiry), index(rowCount() - 1, Seen),
                {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole, TimesRole});
    });
    judgeAnew();
}

History::~History() = default;

// --- coming ---------------------------------------------------------------------------------------------------------

void History::see(const QList<Sighting> &tokens, TokenOrigin origin)
{
    bool isOther = false;
    for (auto sighting = tokens.crbegin(); sighting != tokens.crend(); ++sighting)
        isOther = seeOne(*sighting, origin) || isOther;
    if (isOther) {
        keepWithinBounds();
        changed();
    }
}

bool History::seeOne(const Sighting &sighting, TokenOrigin origin)
{
    if (sighting.text.isEmpty() || sighting.text.size() > largestToken)
        return false;
    if (const int there = row(sighting.text); there >= 0) {
        moveToTop(there);
        return true;
    }
    auto decoded = std::make_shared<const token::Token>(token::Token::decode(sighting.text));
    if (decoded->kind() == TokenKind::NotAToken || holdsPrivateKey(*decoded))
        return false;
    const TokenUse use = tokenUse(*decoded, sighting.label);
    insert(m_tokens.size(), {{std::move(decoded), m_clock->now(), m_clock->machineTime()(), origin, use, ++m_latest}});
    return true;
}

void History::moveToTop(int row)
{
    SeenToken token = at(row);
    const token::Verdict former = verdict(row);
    token.seen = m_clock->now();
    token.machine = m_clock->machineTime()();
    token.place = ++m_latest;
    const auto from = static_cast<qsizetype>(indexOf(row));
    const bool moves = row > 0;
    if (moves)
        beginMoveRows({}, row, row, {}, 0);
    m_live.remove(from);
    m_live.append(token.token, token.isStale ? m_keyless : m_judge, former);
    m_places.insert(token.token->text(), token.place);
    m_tokens.erase(m_tokens.begin() + from);
    m_tokens.push_back(std::move(token));
    if (moves)
        endMoveRows();
    emit dataChanged(index(0, Seen), index(0, Seen));
}

void History::restore(const QList<store::HistoryEntry> &entries)
{
    QList<SeenToken> fresh;
    for (const store::HistoryEntry &entry : entries) {
        if (entry.text.size() > largestToken)
            continue;
        auto decoded = std::make_shared<const token::Token>(token::Token::decode(entry.text));
        if (decoded->kind() == TokenKind::NotAToken || holdsPrivateKey(*decoded))
            continue;
        fresh.append({std::move(decoded), token::saturated(entry.seen.time_since_epoch().count()),
            token::saturated(entry.machine.time_since_epoch().count()), known(entry.origin, TokenOrigin::Renewed),
            known(entry.use, TokenUse::Id), --m_earliest});
    }
    putBack(fresh);
}

QList<store::HistoryEntry> History::entries() const
{
    QList<store::HistoryEntry> entries;
    entries.reserve(rowCount());
    for (auto token = m_tokens.crbegin(); token != m_tokens.crend(); ++token) {
        entries.append({token->token->text().toByteArray(), token->seen, token->machine,
            static_cast<quint8>(token->origin), static_cast<quint8>(token->use)});
    }
    return entries;
}

/// Each at its place; one whose text was seen again since stays where that put it.
void History::putBack(const QList<SeenToken> &tokens)
{
    QList<SeenToken> absent;
    QSet<QByteArrayView> texts;
    for (const SeenToken &token : tokens) {
        if (row(token.token->text()) < 0 && !texts.contains(token.token->text()))
            absent.append(token);
        texts.insert(token.token->text());
    }
    std::ranges::sort(absent, {}, &SeenToken::place);
    for (qsizetype first = 0; first < absent.size();) {
        const auto at = std::ranges::upper_bound(m_tokens, absent[first].place, {}, &SeenToken::place);
        qsizetype end = first + 1;
        while (end < absent.size() && (at == m_tokens.end() || absent[end].place < at->place))
            ++end;
        insert(static_cast<size_t>(at - m_tokens.begin()), absent.sliced(first, end - first));
        first = end;
    }
    if (!absent.isEmpty()) {
        keepWithinBounds();
        changed();
    }
}

/// Neighbours, the oldest first: a view lays itself out anew each time.
void History::insert(size_t index, const QList<SeenToken> &tokens)
{
    const auto last = static_cast<int>(m_tokens.size() - index + static_cast<size_t>(tokens.size()) - 1);
    const auto at = static_cast<qsizetype>(index);
    beginInsertRows({}, last - static_cast<int>(tokens.size()) + 1, last);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SeenToken &token = tokens[i];
        m_bytes += token.token->text().size();
        m_places.insert(token.token->text(), token.place);
        m_live.insert(at + i, token.token, m_keyless, m_keyless->judge(*token.token, m_clock->now()));
    }
    m_tokens.insert(m_tokens.begin() + at, tokens.cbegin(), tokens.cend());
    for (qsizetype i = 0; i < tokens.size(); ++i)
        m_tokens[index + static_cast<size_t>(i)].isStale = true;
    endInsertRows();
}

// --- going ----------------------------------------------------------------------------------------------------------

void History::remove(const QList<QByteArray> &texts)
{
    QList<SeenToken> former;
    for (const QByteArray &text : texts) {
        if (const int there = row(text); there >= 0)
            former.append(at(there));
    }
    if (!former.isEmpty())
        m_undo.push(new SeenCommand(this, former, tr("remove")));
}

void History::clear()
{
    if (!m_tokens.empty())
        m_undo.push(new SeenCommand(this, QList<SeenToken>(m_tokens.cbegin(), m_tokens.cend()), tr("clear")));
}

void History::takeAway(const QList<SeenToken> &tokens)
{
    QList<int> rows;
    for (const SeenToken &token : tokens)
        rows.append(row(token.token->text()));
    std::ranges::sort(rows, std::greater());
    // Neighbours go together, for the same reason.
    for (qsizetype i = 0; i < rows.size() && rows[i] >= 0;) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] - 1 && rows[end] >= 0)
            ++end;
        removeRows(rows[end - 1], rows[i]);
        i = end;
    }
    changed();
}

void History::removeRows(int first, int last)
{
    beginRemoveRows({}, first, last);
    const auto from = m_tokens.begin() + static_cast<qsizetype>(indexOf(last));
    const auto end = m_tokens.begin() + static_cast<qsizetype>(indexOf(first)) + 1;
    for (auto token = from; token != end; ++token) {
        m_bytes -= token->token->text().size();
        m_places.remove(token->token->text());
    }
    m_live.remove(from - m_tokens.begin(), end - from);
    m_tokens.erase(from, end);
    endRemoveRows();
}

void History::keepWithinBounds()
{
    int first = rowCount();
    qsizetype bytes = m_bytes;
    while (first > mostTokens || bytes > mostBytes)
        bytes -= at(--first).token->text().size();
    if (first < rowCount())
        removeRows(first, rowCount() - 1);
}

void History::dropSeenBefore(token::Instant machine)
{
    bool isOther = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (at(row).machine < machine) {
            removeRows(row, row);
            isOther = true;
        }
    }
    if (isOther)
        changed();
}

void History::forget()
{
    m_undo.clear();
    if (m_tokens.empty())
        return;
    removeRows(0, rowCount() - 1);
    changed();
}

void History::changed()
{
    judgeStale();
    emit entriesChanged();
}

// --- judging --------------------------------------------------------------------------------------------------------

void History::setPolicy(const token::Policy &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    judgeAnew();
}

void History::judgeAnew()
{
    QList<jose::Key> keys;
    for (const KeyEntry &entry : m_keyring->entries()) {
        if (!entry.key.isNull())
            keys.append(entry.key);
    }
    m_judge = std::make_shared<token::Judge>(m_policy, keys);
    m_keyless = std::make_shared<token::Judge>(m_policy, QList<jose::Key>());
    for (SeenToken &token : m_tokens)
        token.isStale = true;
    judgeStale();
}

/// Some of them, from the top; the rest when the event loop comes round.
void History::judgeStale()
{
    int left = judgedAtATime;
    bool isMore = false;
    for (size_t index = m_tokens.size(); index-- > 0;) {
        SeenToken &token = m_tokens[index];
        if (!token.isStale)
            continue;
        if (left-- == 0) {
            isMore = true;
            break;
        }
        token.isStale = false;
        m_live.replace(
            static_cast<qsizetype>(index), token.token, m_judge, m_judge->judge(*token.token, m_clock->now()));
        const int row = rowOf(index);
        emit dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    }
    if (isMore)
        m_staleTimer->start(0);
    watchInstants();
    emit verdictsChanged();
}

void History::moveOn()
{
    const QList<qsizetype> moved = m_live.moveTo(m_clock->now());
    if (!moved.isEmpty()) // told in one: a view works out its layout anew each time
        emit dataChanged(index(rowOf(static_cast<size_t>(moved.constLast())), 0),
            index(rowOf(static_cast<size_t>(moved.constFirst())), ColumnCount - 1));
    watchInstants();
    emit verdictsChanged();
}

void History::watchInstants()
{
    m_boundary->schedule(m_live.nextChange());
    QList<token::Instant> shown;
    for (size_t index = 0; index < m_tokens.size(); ++index) {
        shown.append(m_tokens[index].seen);
        const token::Verdict &verdict = m_live.at(static_cast<qsizetype>(index));
        for (const auto &instant : {verdict.expiresAt, verdict.notBefore}) {
            if (instant)
                shown.append(*instant);
        }
    }
    m_ticker->setInstants(shown);
}

void History::setTicking(bool ticking) { m_ticker->setActive(ticking); }

int History::row(QByteArrayView text) const
{
    const auto place = m_places.constFind(text);
    if (place == m_places.cend())
        return -1;
    const auto there = std::ranges::lower_bound(m_tokens, *place, {}, &SeenToken::place);
    return rowOf(static_cast<size_t>(there - m_tokens.begin()));
}

} // namespace claimsmith::model
