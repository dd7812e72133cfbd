// SPDX-License-Identifier: MIT
#include "token/valuetable.h"

#include "token/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

using Code = TableError::Code;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::ValueTable)
};

constexpr std::array codeNames{"empty"_L1, "not_utf8"_L1, "column_twice"_L1, "column_nameless"_L1, "field_count"_L1,
    "quote_inside"_L1, "text_after_quote"_L1, "quote_open"_L1, "no_rows"_L1};
static_assert(codeNames.size() == static_cast<size_t>(Code::NoRows) + 1);

QString reason(const TableError &error)
{
    switch (error.code) {
    case Code::Empty:
        return Words::tr("The file is empty: its first line names the columns");
    case Code::NotUtf8:
        return Words::tr("There is a byte that is not UTF-8: save the file as UTF-8");
    case Code::ColumnTwice:
        return Words::tr("Two columns have the name %1").arg(quoted(error.found));
    case Code::ColumnNameless:
        return Words::tr("Column %1 has no name").arg(QString::fromUtf8(error.found));
    case Code::FieldCount:
        return Words::tr("There are %1 fields where the first line has %2")
            .arg(QString::fromUtf8(error.found), QString::fromUtf8(error.wanted));
    case Code::QuoteInside:
        return Words::tr("A quotation mark stands inside a field: put the field into quotation marks and write the "
                         "mark twice");
    case Code::TextAfterQuote:
        return Words::tr("There is more behind a closing quotation mark: a mark inside a field is written twice");
    case Code::QuoteOpen:
        return Words::tr("The quotation marks that open here are never closed");
    case Code::NoRows:
        return Words::tr("There is no line behind the names of the columns");
    }
    return {};
}

} // namespace

QLatin1StringView codeName(TableError::Code code) { return codeNames[static_cast<size_t>(code)]; }

QString message(const TableError &error)
{
    if (error.line == 0)
        return reason(error);
    return Words::tr("Line %1: %2").arg(QString::number(error.line), reason(error));
}

/// Reads a CSV text record by record.
class CsvReader
{
public:
    explicit CsvReader(QByteArrayView text)
        : m_text(text)
    {}

    std::expected<ValueTable, TableError> read()
    {
        if (!m_text.isValidUtf8())
            return refused(Code::NotUtf8, lineOfBadByte());
        if (m_text.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        QList<QByteArray> fields;
        while (readRecord(fields)) {
            if (m_error)
                return std::unexpected(*m_error);
            if (fields.size() == 1 && fields.constFirst().isEmpty() && !m_quoted)
                continue; // an empty line
            if (auto error = m_table.m_columns.isEmpty() ? takeColumns(fields) : takeRow(fields))
                return std::unexpected(std::move(*error));
        }
        if (m_table.m_columns.isEmpty())
            return refused(Code::Empty);
        if (m_table.m_lines.empty())
            return refused(Code::NoRows);
        return std::move(m_table);
    }

private:
    static std::unexpected<TableError> refused(Code code, qsizetype line = 0)
    {
        return std::unexpected(TableError{.code = code, .line = line});
    }

    [[nodiscard]] qsizetype lineOfBadByte() const
    {
        qsizetype line = 1;
        qsizetype from = 0;
        while (from < m_text.size()) {
            const qsizetype lineEnd = m_text.indexOf('\n', from);
            const qsizetype next = lineEnd < 0 ? m_text.size() : lineEnd + 1;
            if (!m_text.sliced(from, next - from).isValidUtf8())
                return line;
            from = next;
            ++line;
        }
        return line;
    }

    /// False at the end of the text. Sets m_error for what is no CSV.
    bool readRecord(QList<QByteArray> &fields)
    {
        if (m_at >= m_text.size())
            return false;
        fields.clear();
        m_quoted = false;
        m_recordLine = m_line;
        do {
            fields.append(m_at < m_text.size() && m_text[m_at] == '"' ? quotedField() : plainField());
        } while (!m_error && take(','));
        if (!m_error)
            takeLineEnd();
        return true;
    }

    QByteArray plainField()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != ',' && !isLineEnd()) {
            if (m_text[m_at] == '"' && !m_error)
                m_error = TableError{.code = Code::QuoteInside, .line = m_line};
            ++m_at;
        }
        return m_text.sliced(from, m_at - from).toByteArray();
    }

    QByteArray quotedField()
    {
        const qsizetype opened = m_line;
        m_quoted = true;
        ++m_at;
        QByteArray field;
        for (;;) {
            if (m_at >= m_text.size()) {
                m_error = TableError{.code = Code::QuoteOpen, .line = opened};
                return field;
            }
            const char c = m_text[m_at++];
            if (c == '"' && !take('"'))
                break;
            m_line += c == '\n' ? 1 : 0;
            field += c;
        }
        if (m_at < m_text.size() && m_text[m_at] != ',' && !isLineEnd())
            m_error = TableError{.code = Code::TextAfterQuote, .line = m_line};
        return field;
    }

    /// LF or CRLF; a carriage return alone belongs to the field.
    [[nodiscard]] bool isLineEnd() const
    {
        return m_text[m_at] == '\n' || (m_text[m_at] == '\r' && m_text.sliced(m_at).startsWith("\r\n"));
    }

    bool take(char c)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }

    void takeLineEnd()
    {
        take('\r');
        m_line += take('\n') ? 1 : 0;
    }

    std::optional<TableError> takeColumns(const QList<QByteArray> &names)
    {
        for (const QByteArray &name : names) {
            const QByteArray column = name.trimmed();
            if (column.isEmpty())
                return TableError{.code = Code::ColumnNameless,
                    .line = m_recordLine,
                    .found = QByteArray::number(m_table.m_columns.size() + 1)};
            if (m_table.m_columns.contains(column))
                return TableError{.code = Code::ColumnTwice, .line = m_recordLine, .found = column};
            m_table.m_columns.append(column);
        }
        return std::nullopt;
    }

    std::optional<TableError> takeRow(const QList<QByteArray> &fields)
    {
        if (fields.size() != m_table.m_columns.size())
            return TableError{.code = Code::FieldCount,
                .line = m_recordLine,
                .found = QByteArray::number(fields.size()),
                .wanted = QByteArray::number(m_table.m_columns.size())};
        for (const QByteArray &field : fields) {
            m_table.m_text += field;
            m_table.m_ends.push_back(m_table.m_text.size());
        }
        m_table.m_lines.push_back(m_recordLine);
        return std::nullopt;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_recordLine = 1;
    bool m_quoted = false; ///< a field of the record was in quotation marks
    std::optional<TableError> m_error;
    ValueTable m_table;
};

std::expected<ValueTable, TableError> ValueTable::fromCsv(QByteArrayView text) { return CsvReader(text).read(); }

qsizetype ValueTable::columnOf(QByteArrayView name) const
{
    const auto column = std::ranges::find(m_columns, name);
    return column == m_columns.end() ? -1 : column - m_columns.begin();
}

QByteArrayView ValueTable::field(qsizetype row, qsizetype column) const
{
    const auto index = static_cast<size_t>(row * m_columns.size() + column);
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return QByteArrayView(m_text).sliced(begin, m_ends[index] - begin);
}

} // namespace claimsmith::token
