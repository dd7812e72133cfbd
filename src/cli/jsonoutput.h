// SPDX-License-Identifier: MIT
#pragma once

#include "scan/bulkverifier.h"
#include "token/findings.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QByteArray>
#include <QList>

/// What programs read: the JSON of the command line. Header, payload and numbers stand in it exactly as received; what
/// is not there is null. Each function gives one object without a line end.
namespace claimsmith::cli {

[[nodiscard]] QByteArray decodedJson(
    const token::Token &token, const token::Verdict &verdict, const QList<token::Finding> &findings);
/// `keys` are those of the Judge that made `verdict`.
[[nodiscard]] QByteArray verdictJson(const token::Token &token, const token::Verdict &verdict,
    const QList<jose::Key> &keys, const QList<token::Finding> &findings);

/// The short object of a batch, with its line end: the bulk path.
void appendBatchLine(qint64 line, const token::Token &token, const token::Verdict &verdict, QByteArray &out);
/// Statuses that no token got are left out.
[[nodiscard]] QByteArray summaryJson(const scan::BulkCounts &counts);

/// An array of raw JSON values.
[[nodiscard]] QByteArray jsonArray(const QList<QByteArray> &values);
/// A JSON string, or null where `utf8` is empty.
[[nodiscard]] QByteArray stringOrNull(QByteArrayView utf8);

} // namespace claimsmith::cli
