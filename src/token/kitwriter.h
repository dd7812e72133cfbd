// SPDX-License-Identifier: MIT
#pragma once

#include "token/kitexport.h"

/// What the writers of kitexport.h share.
namespace claimsmith::token {

[[nodiscard]] QByteArray kitAsCurl(const QList<KitVariant> &rows, const KitExport &options);
[[nodiscard]] QByteArray kitAsHttp(const QList<KitVariant> &rows, const KitExport &options);
[[nodiscard]] QByteArray kitAsPostman(const QList<KitVariant> &rows, const KitExport &options);
[[nodiscard]] QByteArray kitAsPytest(const QList<KitVariant> &rows, const KitExport &options);
[[nodiscard]] QByteArray kitAsJunit5(const QList<KitVariant> &rows, const KitExport &options);

/// Where requests go that were given no address.
inline constexpr const char *kitExampleUrl = "https://api.example/";

/// "Made by Claimsmith for 2026-03-12 13:00:00 UTC", for a comment.
[[nodiscard]] QByteArray madeBy(const KitExport &options);
/// "accepted" or "rejected".
[[nodiscard]] QByteArray expectedWord(const KitVariant &row);
/// "Expired one second ago: rejected (expired)", on one line.
[[nodiscard]] QByteArray rowComment(const KitVariant &row);
/// UTF-8 on one line: no control characters, so that no title ends a comment.
[[nodiscard]] QByteArray oneLine(const QString &text);
/// "# exp-past-1s is left out: …" behind `mark`; ends with a line end.
[[nodiscard]] QByteArray leftOut(const KitVariant &row, QByteArrayView mark, QByteArrayView reason);
inline constexpr const char *noHeaderLine = "no header line can carry its line breaks";
inline constexpr const char *notAscii = "it is not plain ASCII";

/// Whether the text is printable ASCII alone.
[[nodiscard]] bool isPlain(QByteArrayView text);
/// Epoch seconds until which the expectation holds; 0 for ever.
[[nodiscard]] qint64 holdsUntilSeconds(const KitVariant &row);

} // namespace claimsmith::token
