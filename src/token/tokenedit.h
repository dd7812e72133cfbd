// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"
#include "token/instant.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <expected>
#include <optional>

/// Edits of the JSON text of a header or a payload: bytes are spliced, so that everything that was not meant stays as
/// it is, byte for byte: order, white space, number text, escapes, duplicates. Pure; any thread.
namespace claimsmith::token {

/// Why an edit was not made.
struct EditError
{
    /// Closed; names by codeName(), words by message().
    enum class Code : quint8 {
        NotJson,      ///< the text; see `error`
        NotFound,     ///< nothing stands at the place
        NotAMember,   ///< the place is the document, or an element of an array, which has no name
        NotAnObject,  ///< only an object has members
        NameTaken,    ///< a member of that name is there already
        ValueNotJson, ///< the new value; see `error`, whose offset counts in the value
        TooDeep,      ///< the text with the new value would be nested too deep to be read
        NotANumber,   ///< a time claim that is no number cannot be moved
        OutOfRange,   ///< a time claim with an exponent that would be written out in too many digits
        Milliseconds, ///< a time claim that can only be milliseconds
        NoLifetime,   ///< exp does not come after the claim that says when the token began
        NoTimes,      ///< there is no time claim to move
    };
    Code code{};
    QByteArray place{};    ///< RFC 6901 JSON Pointer of what is to blame
    qsizetype offset = -1; ///< of it, in bytes of the text; −1 where it is not there
    std::optional<jose::Error> error{};

    bool operator==(const EditError &) const = default;
};
[[nodiscard]] QLatin1StringView codeName(EditError::Code code); ///< "name_taken"
[[nodiscard]] QString message(const EditError &error);          ///< translated, with the cure

/// The new text, or why there is none.
using Edited = std::expected<QByteArray, EditError>;

/// Names one value of a JSON text.
struct JsonPlace
{
    QByteArray pointer{};  ///< RFC 6901; empty: the whole document
    qsizetype offset = -1; ///< where the value begins: tells members of one name apart. −1: the last of them is meant
};

/// Puts `json` in the place of a value. `json` is one JSON value; white space around it is dropped.
[[nodiscard]] Edited replaceValue(QByteArrayView text, const JsonPlace &place, QByteArrayView json);
/// Adds a member at the end of the object at `place`, laid out like the members before it.
[[nodiscard]] Edited addMember(QByteArrayView text, const JsonPlace &place, QByteArrayView name, QByteArrayView json);
/// Takes a member or element away, with the white space and the comma that led to it.
[[nodiscard]] Edited removeValue(QByteArrayView text, const JsonPlace &place);
/// Gives a member another name, which no other member of its object may have.
[[nodiscard]] Edited renameMember(QByteArrayView text, const JsonPlace &place, QByteArrayView name);
/// The same member or element once more behind it, byte for byte: of a member, its name then stands twice.
[[nodiscard]] Edited duplicateValue(QByteArrayView text, const JsonPlace &place);

/// Adds `duration` to each of exp, nbf, iat and auth_time that `payload` has, duplicates too. Numbers stay exact: a
/// fraction keeps its digits. All or none: one that is no number is an error.
[[nodiscard]] Edited shiftTimes(QByteArrayView payload, Duration duration);
/// Adds `duration` to exp.
[[nodiscard]] Edited extend(QByteArrayView payload, Duration duration);
/// Sets exp, which is added where there is none, to `now` rounded down to a second: with no leeway, `now` is refused.
[[nodiscard]] Edited expireNow(QByteArrayView payload, Instant now);

/// How long a token lasts that is issued anew and does not say how long it did.
inline constexpr Duration unknownLifetime = std::chrono::hours(1);
/// The same claims as if they were issued at `now`: times moved by whole seconds so that iat, or nbf where there is
/// none, falls into the second of `now` or before it, which keeps the lifetime; a `jti` is a new one of its kind. Where
/// exp stands alone it becomes `now` + unknownLifetime. Refuses a payload without times, one that would be over at
/// once, and milliseconds.
[[nodiscard]] Edited reissue(QByteArrayView payload, Instant now);

} // namespace claimsmith::token
