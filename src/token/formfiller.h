// SPDX-License-Identifier: MIT
#pragma once

#include "token/issueerror.h"
#include "token/placeholders.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace claimsmith::token {

/// Makes the JSON of many tokens of one form: rows without a placeholder are rendered once, the others for each token.
/// Immutable; const access from several threads at once is safe. The same bytes as renderForm() makes of the filled
/// rows.
class FormFiller
{
public:
    /// `table` as in the Fill that bytes() is given; it outlives this.
    FormFiller(const QList<ClaimRow> &rows, Instant now, const ValueTable *table = nullptr);

    /// Whether every token gets the same.
    [[nodiscard]] bool isConstant() const { return m_rows.empty() && !m_error; }
    /// Refuses a row that becomes no JSON: RowRefused, with its name and note.
    [[nodiscard]] Issued<QByteArray> bytes(const Fill &fill) const;

private:
    /// A row that is rendered for each token, and the members that stand before it.
    struct Filled
    {
        QByteArray before;
        QByteArray name; ///< as JSON, with its colon
        ClaimRow row;
    };
    Instant m_now;
    std::vector<Filled> m_rows;
    QByteArray m_end;
    std::optional<IssueError> m_error; ///< a row that no filling can help
};

} // namespace claimsmith::token
