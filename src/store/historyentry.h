// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace claimsmith::store {

/// A token that somebody saw, as it is kept.
struct HistoryEntry
{
    QByteArray text;
    token::Instant seen{};    ///< by the clock of the program, wherever that was moved
    token::Instant machine{}; ///< the machine's time then: what retention counts from
    quint8 origin = 0;        ///< where it came from; numbers of the owner of the history
    quint8 use = 0;           ///< what it is for; likewise

    bool operator==(const HistoryEntry &) const = default;
};

/// The bytes of `entries`, in their order; to be wiped, since tokens are in it in clear.
[[nodiscard]] QByteArray historyBytes(const QList<HistoryEntry> &entries);
/// What historyBytes() wrote. nullopt for anything else: an entry that is cut off, one without text, bytes behind the
/// last. Takes no more memory than the bytes themselves are worth.
[[nodiscard]] std::optional<QList<HistoryEntry>> historyEntries(QByteArrayView bytes);

} // namespace claimsmith::store
