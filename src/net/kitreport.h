// SPDX-License-Identifier: MIT
#pragma once

#include "net/kitrunner.h"

/// A run of the test kit as a file. Pure; any thread.
///
/// No token is in a report, whole or in part: even without its signature one holds claims about people, and the
/// variants without signature are whole as they are; the kit makes them again. Nor are keys, the values of headers,
/// bodies that were sent, or the query of the address. Answers are shown as far as KitResult keeps them.
namespace claimsmith::net {

enum class ReportFormat : quint8 {
    Html,     ///< one file without script, light and dark
    Markdown, ///< tables of GitHub Flavored Markdown
    JUnit,    ///< XML that build servers read: a differing row is a failure, one without answer an error
};
[[nodiscard]] QList<ReportFormat> reportFormats();
[[nodiscard]] QString reportFormatName(ReportFormat format);   ///< "HTML"; translated
[[nodiscard]] QString reportFormatSuffix(ReportFormat format); ///< "html", "md", "xml"
/// By a file's name; nullopt where its suffix is none of theirs.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString &fileName);

/// UTF-8 that ends with a line end.
[[nodiscard]] QByteArray kitReport(ReportFormat format, const KitSummary &summary, bool isClockReal);

} // namespace claimsmith::net
