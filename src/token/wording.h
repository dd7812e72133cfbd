// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

/// What the files that make words for a person share.
namespace claimsmith::token {

/// `utf8` from a token, in quotation marks and fit for one line: cut to 80 characters; control characters and those
/// that turn the direction of text become U+FFFD, so that no token can forge the sentence around it.
[[nodiscard]] QString quoted(QByteArrayView utf8);
/// `text` with a full stop, unless it ends in punctuation.
[[nodiscard]] QString asSentence(QString text);

} // namespace claimsmith::token
