// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// A text in an editor that knows only one kind of line break, without loss of those that it came with.
namespace claimsmith::ui {

/// What the editor shows of `utf8`: each CR LF, lone CR and U+2029 is a line feed. nullopt where it is not UTF-8, or
/// begins with a byte order mark, which no editor would keep.
[[nodiscard]] std::optional<QString> displayed(const QByteArray &utf8);

/// `utf8` after what it is displayed as was edited to `edited`: every byte outside of the stretch that differs stays,
/// its line breaks too, but for a lone CR that would join a line feed.
[[nodiscard]] QByteArray withEdit(const QByteArray &utf8, const QString &edited);

/// Where byte `offset` of `utf8` stands in what it is displayed as, counted in bytes of UTF-8 too.
[[nodiscard]] qsizetype displayedByte(QByteArrayView utf8, qsizetype offset);

} // namespace claimsmith::ui
