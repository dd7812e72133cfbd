// SPDX-License-Identifier: MIT
#include "token/formfiller.h"

#include "jose/json.h"

#include <utility>

namespace claimsmith::token {

namespace {

IssueError rowRefused(const ClaimNote &note)
{
    return {.code = IssueError::Code::RowRefused, .name = note.name, .note = note};
}

} // namespace

FormFiller::FormFiller(const QList<ClaimRow> &rows, Instant now, const ValueTable *table)
    : m_now(now)
{
    QByteArray pending = "{";
    bool first = true;
    for (const ClaimRow &row : rows) {
        if (!row.enabled)
            continue;
        const QByteArray name = (first ? "" : ",") + jose::jsonQuoted(row.name.toUtf8()) + ':';
        first = false;
        if (hasPlaceholder(row, table)) {
            m_rows.push_back({std::exchange(pending, {}), name, row});
            continue;
        }
        const auto value = renderValue(row, now);
        if (!value && !m_error)
            m_error = rowRefused(value.error());
        pending += name + value.value_or(QByteArray());
    }
    m_end = pending + '}';
}

Issued<QByteArray> FormFiller::bytes(const Fill &fill) const
{
    if (m_error)
        return std::unexpected(*m_error);
    QByteArray bytes;
    for (const Filled &each : m_rows) {
        const auto value = renderValue(filled(each.row, fill), m_now);
        if (!value)
            return std::unexpected(rowRefused(value.error()));
        bytes += each.before + each.name + *value;
    }
    return bytes + m_end;
}

} // namespace claimsmith::token
