// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <expected>
#include <vector>

namespace claimsmith::token {

/// Why a CSV file could not be read.
struct TableError
{
    /// Closed; words by message().
    enum class Code : quint8 {
        Empty, ///< no line with the columns' names
        NotUtf8,
        ColumnTwice, ///< found = its name
        ColumnNameless,
        FieldCount,     ///< found, wanted = how many
        QuoteInside,    ///< a quotation mark in a field that does not begin with one
        TextAfterQuote, ///< more after the closing quotation mark
        QuoteOpen,      ///< the file ends inside quotation marks; line = where they begin
        NoRows,
    };
    Code code{};
    qsizetype line = 0; ///< of the file, counted from 1
    QByteArray found{};
    QByteArray wanted{};

    bool operator==(const TableError &) const = default;
};
[[nodiscard]] QLatin1StringView codeName(TableError::Code code);
[[nodiscard]] QString message(const TableError &error); ///< "Line 3: …"; translated

/// A table of texts with named columns. Immutable; const access from several threads at once is safe.
class ValueTable
{
public:
    /// RFC 4180: commas, quoted fields with commas, line ends and doubled quotation marks inside; CRLF or LF; a byte
    /// order mark is passed over. The first line names the columns. Empty lines are passed over.
    [[nodiscard]] static std::expected<ValueTable, TableError> fromCsv(QByteArrayView text);

    [[nodiscard]] const QList<QByteArray> &columns() const { return m_columns; }
    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_lines.size()); }
    /// −1 where there is no column of that name.
    [[nodiscard]] qsizetype columnOf(QByteArrayView name) const;
    [[nodiscard]] QByteArrayView field(qsizetype row, qsizetype column) const;
    /// The line of the file on which a row begins, counted from 1.
    [[nodiscard]] qsizetype lineOf(qsizetype row) const { return m_lines[static_cast<size_t>(row)]; }

private:
    friend class CsvReader;
    QList<QByteArray> m_columns;
    QByteArray m_text;             ///< all fields, one behind the other
    std::vector<qsizetype> m_ends; ///< of each field in m_text
    std::vector<qsizetype> m_lines;
};

} // namespace claimsmith::token
