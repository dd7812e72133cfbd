// SPDX-License-Identifier: MIT
#pragma once

#include "token/claimform.h"
#include "token/valuetable.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// {{n}}, {{uuid}}, {{family}}, {{sub}} and {{column}} in the values of a form: filled in anew for each token that is
/// made of it. What else stands between braces stays as it is.
namespace claimsmith::token {

/// What the placeholders stand for in one token. A column of the table comes before a built-in name.
struct Fill
{
    qint64 number = 1;   ///< {{n}}: counts the tokens from 1
    QByteArray uuid{};   ///< {{uuid}}: new for each token, the same in all places of one
    QByteArray family{}; ///< {{family}}: the same in both tokens of a pair
    /// {{sub}}, in the refresh token of a pair: the `sub` of the access token. Elsewhere null, and no placeholder.
    QByteArray subject{};
    const ValueTable *table = nullptr;
    qsizetype row = 0; ///< of the table
};

/// The row with its value and items filled in. In a Json row a value inside a string is escaped for it, and stands as
/// it is elsewhere.
[[nodiscard]] ClaimRow filled(const ClaimRow &row, const Fill &fill);
[[nodiscard]] QList<ClaimRow> filled(const QList<ClaimRow> &rows, const Fill &fill);
/// The same for JSON text.
[[nodiscard]] QByteArray filledJson(QByteArrayView json, const Fill &fill);

/// Whether filling would change anything.
[[nodiscard]] bool hasPlaceholder(const ClaimRow &row, const ValueTable *table = nullptr);
[[nodiscard]] bool hasPlaceholder(QByteArrayView text, const ValueTable *table = nullptr);
/// The first thing that looks like a placeholder, a word between double braces, and is none: a column misspelt. Empty
/// where there is none.
[[nodiscard]] QByteArray unknownPlaceholder(QByteArrayView text, const ValueTable *table = nullptr);
[[nodiscard]] QByteArray unknownPlaceholder(const QList<ClaimRow> &rows, const ValueTable *table = nullptr);
/// What to say of it: "{{colum}} is no column: there are id, name"; translated.
[[nodiscard]] QString unknownPlaceholderText(QByteArrayView name, const ValueTable *table = nullptr);

} // namespace claimsmith::token
