// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"
#include "token/issueerror.h"

#include <QByteArray>
#include <QList>

#include <expected>
#include <optional>

namespace claimsmith::token {

/// The members of a header or claims set in the order given, each name once, values raw JSON. Nothing in it is ever
/// overwritten: a name that comes twice is an error.
class ClaimList
{
public:
    struct Member
    {
        QByteArray name;
        QByteArray json;

        bool operator==(const Member &) const = default;
    };

    /// Adds a member; refuses a name that is there, and a value that is not JSON.
    Issued<void> add(const QByteArray &name, const QByteArray &json);
    Issued<void> addString(const QByteArray &name, QByteArrayView utf8);
    Issued<void> addNumber(const QByteArray &name, qint64 value);
    /// As an array of strings.
    Issued<void> addStrings(const QByteArray &name, const QList<QByteArray> &texts);
    /// All of `other`, in its order; stops at the first that is refused.
    Issued<void> addAll(const ClaimList &other);

    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    [[nodiscard]] bool isEmpty() const { return m_members.isEmpty(); }
    [[nodiscard]] bool contains(QByteArrayView name) const { return value(name).has_value(); }
    /// The member's JSON; nullopt where it is not there.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    /// One JSON object, compact.
    [[nodiscard]] QByteArray object() const;
    /// The object `text` with these members behind its own, its bytes otherwise as they are. Refuses a text that is no
    /// object or has one of the names; with nothing to add, any text will do.
    [[nodiscard]] Issued<QByteArray> appendedTo(const QByteArray &text) const;

private:
    QList<Member> m_members;
};

/// A value as it is typed on a command line: JSON where it parses (white space at its ends taken off), else a string.
[[nodiscard]] QByteArray jsonOrText(const QByteArray &utf8);

} // namespace claimsmith::token
