// SPDX-License-Identifier: MIT
#include "store/historyentry.h"

#include <QtEndian>

namespace claimsmith::store {

namespace {

// An entry: two instants of 8 octets, origin, use, the length of the text in 4, the text. Numbers are big-endian.
constexpr qsizetype headSize = 8 + 8 + 1 + 1 + 4;

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof(Number));
}

template<typename Number>
Number take(QByteArrayView &bytes)
{
    const auto number = qFromBigEndian<Number>(bytes.data());
    bytes = bytes.sliced(sizeof(Number));
    return number;
}

qint64 number(token::Instant instant) { return instant.time_since_epoch().count(); }

} // namespace

QByteArray historyBytes(const QList<HistoryEntry> &entries)
{
    qsizetype size = 0;
    for (const HistoryEntry &entry : entries)
        size += headSize + entry.text.size();
    QByteArray bytes;
    bytes.reserve(size); // what is outgrown would be left behind unwiped
    for (const HistoryEntry &entry : entries) {
        append(bytes, number(entry.seen));
        append(bytes, number(entry.machine));
        append(bytes, entry.origin);
        append(bytes, entry.use);
        append(bytes, static_cast<quint32>(entry.text.size()));
        bytes += entry.text;
    }
    return bytes;
}

std::optional<QList<HistoryEntry>> historyEntries(QByteArrayView bytes)
{
    QList<HistoryEntry> entries;
    while (!bytes.isEmpty()) {
        if (bytes.size() < headSize)
            return std::nullopt;
        HistoryEntry entry;
        entry.seen = token::Instant(token::Duration(take<qint64>(bytes)));
        entry.machine = token::Instant(token::Duration(take<qint64>(bytes)));
        entry.origin = take<quint8>(bytes);
        entry.use = take<quint8>(bytes);
        const auto length = static_cast<qsizetype>(take<quint32>(bytes));
        if (length == 0 || length > bytes.size())
            return std::nullopt;
        entry.text = bytes.first(length).toByteArray();
        bytes = bytes.sliced(length);
        entries.append(std::move(entry));
    }
    return entries;
}

} // namespace claimsmith::store
