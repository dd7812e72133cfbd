// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace claimsmith::token {

/// Rows of text under headings, to be copied. Every row has as many cells as there are headings.
struct TextTable
{
    QStringList headings;
    QList<QStringList> rows;
};

/// A table of GitHub Flavored Markdown, its columns aligned; ends with a line feed. What Markdown would take for its
/// own is escaped.
[[nodiscard]] QString toMarkdown(const TextTable &table);
/// RFC 4180, the headings first: CRLF after each line, quotation marks where a field needs them.
[[nodiscard]] QString toCsv(const TextTable &table);
/// For a terminal: columns padded with spaces, two between them.
[[nodiscard]] QString toPlainText(const TextTable &table);

} // namespace claimsmith::token
