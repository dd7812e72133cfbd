// SPDX-License-Identifier: MIT
#pragma once

#include "token/claimform.h"
#include "token/issueerror.h"

#include <QByteArray>
#include <QList>

namespace claimsmith::model {

/// The text of a form as it is signed: what `rendered` holds (of `rows`), with white space and escapes of names as in
/// `layout`, the JSON text that was typed or received. Where the members of both are the same in number, order and
/// name, a value that differs is put in the place of the former one and every other byte stays; else a layout that is
/// Json::pretty() is made anew so, and any other becomes compact. Empty where a row is refused.
[[nodiscard]] QByteArray laidOut(
    const QByteArray &layout, const QList<token::ClaimRow> &rows, const token::RenderedForm &rendered);

/// The same without the rows that are refused, for a view that shows as much as can be shown.
[[nodiscard]] QByteArray laidOutWithoutRefused(
    const QByteArray &layout, const QList<token::ClaimRow> &rows, const token::RenderedForm &rendered);

/// The text of rows without placeholders as issued at `now`, with nothing else said about them: the bulk path. Any
/// thread.
[[nodiscard]] token::Issued<QByteArray> textOfRows(
    const QByteArray &layout, const QList<token::ClaimRow> &rows, token::Instant now);

} // namespace claimsmith::model
