// SPDX-License-Identifier: MIT
#include "model/refreshrace.h"

#include <algorithm>
#include <latch>
#include <mutex>
#include <thread>
#include <vector>

namespace claimsmith::model {

using token::AxisWords;
using namespace Qt::StringLiterals;
using token::Tone;

namespace {

using Steady = std::chrono::steady_clock;

/// What the grants are beside each other: the one whose token is the oldest of the new generation came first.
void place(QList<RaceEntry> &entries)
{
    QSet<QByteArray> given;
    for (RaceEntry &entry : entries) {
        if (!entry.grant)
            continue;
        const QByteArray &id = entry.grant->pair.refreshId;
        if (!entry.grant->consumed.isEmpty())
            entry.got = RaceEntry::Got::Won;
        else
            entry.got = given.contains(id) ? RaceEntry::Got::Same : RaceEntry::Got::Beside;
        given.insert(id);
    }
    // A token that never rotates, or that of the winner, is had by several.
    for (RaceEntry &entry : entries) {
        const auto hasSame = [&entry](const RaceEntry &other) {
            return other.number != entry.number && other.grant
                   && other.grant->pair.refreshId == entry.grant->pair.refreshId;
        };
        if (entry.got == RaceEntry::Got::Beside && std::ranges::any_of(entries, hasSame))
            entry.got = RaceEntry::Got::Same;
    }
}

} // namespace

server::Outcome<QList<RaceEntry>> raceRefreshes(const QString &path, const server::SharedSettings &settings,
    const QByteArray &refreshToken, int runners, token::Instant now)
{
    const int count = std::clamp(runners, fewestRunners, mostRunners);
    QList<RaceEntry> entries;
    std::optional<server::Problem> trouble;
    std::mutex finish;
    std::latch start(count);
    {
        std::vector<std::jthread> threads;
        for (int number = 1; number <= count; ++number) {
            threads.emplace_back([&, number] {
                auto service = server::SessionService::open(path, settings);
                start.arrive_and_wait(); // also where it could not be opened: the others wait for all
                if (!service) {
                    const std::scoped_lock lock(finish);
                    trouble = service.error();
                    return;
                }
                const auto began = Steady::now();
                auto outcome = service->refresh(refreshToken, now);
                RaceEntry entry{.number = number};
                entry.took = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - began);
                if (outcome)
                    entry.grant = *std::move(outcome);
                else
                    entry.problem = outcome.error();
                const std::scoped_lock lock(finish);
                entries.append(entry);
            });
        }
    }
    if (entries.isEmpty() && trouble)
        return std::unexpected(*trouble);
    place(entries);
    return entries;
}

AxisWords raceWords(const QList<RaceEntry> &entries)
{
    const auto count = [&entries](
                           auto got) { return static_cast<int>(std::ranges::count(entries, got, &RaceEntry::got)); };
    const int all = static_cast<int>(entries.size());
    const int refused = count(RaceEntry::Got::Refused);
    const bool revoked = std::ranges::any_of(
        entries, [](const RaceEntry &entry) { return entry.problem && entry.problem->familyRevoked; });
    AxisWords words;
    words.headline = RaceModel::tr("%1 of %2 got tokens").arg(all - refused).arg(all);
    if (const int won = count(RaceEntry::Got::Won); won > 0)
        words.sentence += RaceModel::tr("%1 won. ").arg(won);
    if (const int beside = count(RaceEntry::Got::Beside); beside > 0)
        words.sentence += RaceModel::tr("%1 got another refresh token beside the winner’s. ").arg(beside);
    if (const int same = count(RaceEntry::Got::Same); same > 0)
        words.sentence += RaceModel::tr("%1 got the same refresh token. ").arg(same);
    if (refused > 0)
        words.sentence += RaceModel::tr("%1 refused. ").arg(refused);
    if (revoked)
        words.sentence +=
            RaceModel::tr("That was taken for reuse, and the family is revoked: the winner’s tokens too.");
    words.sentence = words.sentence.trimmed();
    words.tone = revoked ? Tone::Attention : refused == all ? Tone::Refused : Tone::Good;
    return words;
}

void RaceModel::setEntries(const QList<RaceEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    std::ranges::stable_sort(m_entries, {}, &RaceEntry::got);
    endResetModel();
}

int RaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RaceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RaceEntry &entry = m_entries.at(index.row());
    if (role == ToneRole)
        return static_cast<int>(!entry.grant                       ? Tone::Refused
                                : entry.got == RaceEntry::Got::Won ? Tone::Good
                                                                   : Tone::Attention);
    if (role == Qt::ToolTipRole && entry.problem)
        return entry.problem->reason;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return QString::number(entry.number);
    case Outcome:
        switch (entry.got) {
        case RaceEntry::Got::Won:
            return tr("won");
        case RaceEntry::Got::Beside:
            return tr("another");
        case RaceEntry::Got::Same:
            return tr("the same");
        case RaceEntry::Got::Refused:
            return tr("refused");
        }
        return {};
    case Got:
        return entry.grant ? tr("generation %1").arg(entry.grant->generation)
                           : QString::fromLatin1(token::detail(entry.problem->refusal));
    case Took:
        return tr("%1 ms").arg(double(entry.took.count()) / 1000, 0, 'f', 1);
    default:
        return {};
    }
}

QVariant RaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Request");
    case Outcome:
        return tr("Outcome");
    case Got:
        return tr("Got");
    case Took:
        return tr("Took");
    default:
        return {};
    }
}

} // namespace claimsmith::model
