// SPDX-License-Identifier: MIT
#pragma once

#include "token/extract.h"
#include "token/pasteunit.h"

#include <QByteArrayView>

namespace claimsmith::token {

/// What stands before a token and says where it comes from.
struct PasteContext
{
    CandidateSource source = CandidateSource::Text;
    QString label;
};

/// Reads the context of a token that begins at `begin` of `text`, in a line that begins at `lineBegin`. Looks at a
/// bounded stretch before it. `inCurl`: the place is inside a curl command; `inJson`: the whole text is JSON.
[[nodiscard]] PasteContext pasteContext(
    QByteArrayView text, qsizetype begin, qsizetype lineBegin, bool inCurl, bool inJson);

/// White space and invisible characters, quotes and the punctuation that ends a phrase: what may stand around a token
/// that is pasted alone.
[[nodiscard]] bool isBlank(const Unit &unit);
[[nodiscard]] bool isBlank(QByteArrayView text);

} // namespace claimsmith::token
