// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"
#include "token/instant.h"
#include "token/timetext.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

/// A token's payload or header as a form: rows that a person fills in, and the JSON that they become. Values alone:
/// no clock, no key. What is odd is warned of and made as asked; only what is no JSON at all is refused.
namespace claimsmith::token {

/// How the value of a row is written, and what it becomes.
enum class ClaimType : quint8 {
    Text,     ///< a JSON string
    Number,   ///< a JSON number whose text is kept
    Boolean,  ///< "true" or "false"
    DateTime, ///< what parseInstant() reads: a NumericDate. A text that is a JSON number is kept as it stands
    Lifetime, ///< what parseDuration() reads, also negative: the NumericDate that long after the instant of issue
    List,     ///< an array of strings: ClaimRow::items
    Json,     ///< any JSON value, byte for byte as typed but for white space at its ends
    Null,
};
[[nodiscard]] QList<ClaimType> claimTypes();                   ///< all, in the order of a menu
[[nodiscard]] QLatin1StringView claimTypeName(ClaimType type); ///< "date_time": what files hold
[[nodiscard]] std::optional<ClaimType> findClaimType(QByteArrayView name);
[[nodiscard]] QString claimTypeText(ClaimType type); ///< "Lifetime"; translated

/// One claim or header parameter as it was filled in.
struct ClaimRow
{
    QString name{};
    ClaimType type = ClaimType::Text;
    QString value{};     ///< as typed; unused by List and Null
    QStringList items{}; ///< of a List
    bool enabled = true;

    bool operator==(const ClaimRow &) const = default;
};

enum class FormPart : quint8 { Header, Payload };

/// What a row may be told. Closed; words by message().
enum class ClaimNoteCode : quint8 {
    // errors: the row becomes no JSON
    NotANumber,
    NotABoolean,
    NotATime,
    NotALifetime,
    NotJson,
    // warnings: it is made as asked
    NameEmpty,
    ClaimTwice,
    HeaderTwice,
    TimeNotANumber,
    TimeInMilliseconds,
    ExpiryPast,
    ExpiryBeforeNotBefore,
    ExpiryBeforeIssuedAt,
    IssuedInFuture,
    TextExpected,  ///< RFC 7519 §4.1, RFC 7515 §4.1: a string
    AudienceForm,  ///< RFC 7519 §4.1.3: a string or an array of strings
    NumberRounded, ///< over 2^53: JavaScript and others read another number (RFC 8259 §6)
};
[[nodiscard]] QLatin1StringView codeName(ClaimNoteCode code); ///< "not_a_number"
[[nodiscard]] bool isError(ClaimNoteCode code);

/// Something to say about one row.
struct ClaimNote
{
    ClaimNoteCode code{};
    QByteArray name{};                   ///< of the row
    QByteArray found{};                  ///< what it is about, UTF-8
    QByteArray wanted{};                 ///< what would do
    std::optional<TimeTextError> time{}; ///< why a time or lifetime could not be read
    std::optional<jose::Error> json{};   ///< why JSON could not be read; its offset counts bytes of the value
    bool operator==(const ClaimNote &) const = default;
};
[[nodiscard]] QString message(const ClaimNote &note); ///< one sentence or two, with the cure; translated

/// What became of one row.
struct RenderedClaim
{
    QByteArray json;                ///< empty where the row is off or refused
    QString meaning;                ///< "Expires at": the names that Inspect has; empty for custom claims
    QString detail;                 ///< of a time, in words: "Thu 12 Mar 2026 14:03:10 CET · in 1 h"; else empty
    std::optional<Instant> instant; ///< of a time
    std::optional<ClaimNote> note;  ///< an error before a warning; at most one

    [[nodiscard]] bool isRefused() const { return note && isError(note->code); }
};

/// What became of a form.
struct RenderedForm
{
    /// One JSON object, compact, members in the order of the rows. Empty where a row is refused.
    QByteArray bytes;
    QList<RenderedClaim> rows; ///< one for each row, those that are off too

    [[nodiscard]] bool isComplete() const { return !bytes.isEmpty(); }
};

/// Makes JSON of `rows` at the instant of issue `now`. Instants become whole seconds, rounded down; a number that was
/// typed keeps its text.
[[nodiscard]] RenderedForm renderForm(const QList<ClaimRow> &rows, FormPart part, Instant now, Zone zone = Zone::Local);
/// The value of one row alone, without a look at the others and without words: the bulk path.
[[nodiscard]] std::expected<QByteArray, ClaimNote> renderValue(const ClaimRow &row, Instant now);

/// The rows of a JSON object, for a raw view that is edited beside the form. A member that has the name and JSON (white
/// space aside) of a former row keeps that row, so that "in 1 h" outlives the edit of another claim; a member of the
/// same name keeps the row's type where its value fits; a new one gets the type that fits. Rows that are off stay
/// behind the row that they stood behind. Lossless: rendered again, order, names, number text and string escapes are
/// those of `json`, white space taken out.
/// `former` and `rendered` (of the same rows) may be empty. Refuses what is no JSON object.
[[nodiscard]] jose::Result<QList<ClaimRow>> parseForm(
    QByteArrayView json, FormPart part, const QList<ClaimRow> &former = {}, const RenderedForm &rendered = {});

/// The type that a new row of this name starts with: DateTime for `iat`, Lifetime for `exp`, List for `aud`, …
[[nodiscard]] ClaimType usualType(QByteArrayView name, FormPart part);
/// A Text that holds words separated by spaces (`scope`, RFC 8693 §4.2): chips edit it like a List.
[[nodiscard]] bool isWordList(QByteArrayView name);

/// `rows` of a header with `alg` first and, where there is one, `kid` behind `typ`, as a chosen key wants them: rows
/// of those names are set in place, switched on; an empty `keyId` leaves a `kid` that was typed as it is.
[[nodiscard]] QList<ClaimRow> headerFor(QList<ClaimRow> rows, QByteArrayView algorithm, QByteArrayView keyId = {});

} // namespace claimsmith::token
