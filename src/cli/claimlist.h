// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <string>
#include <vector>

namespace claimsmith::cli {

/// The members of a header or claims set as they were asked for: in the order given, each name once, values raw JSON.
class ClaimList
{
public:
    struct Member
    {
        QByteArray name;
        QByteArray json;
    };

    /// Adds a member; a refusal where the name is there already, with `source` (the option) in its words.
    [[nodiscard]] Outcome<void> add(const QByteArray &name, const QByteArray &json, const QString &source);
    /// Adds NAME=VALUE texts: the value is JSON where it parses, else a string.
    [[nodiscard]] Outcome<void> addAssignments(
        const std::vector<std::string> &texts, const QString &source, Environment &environment);

    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    [[nodiscard]] bool contains(QByteArrayView name) const { return value(name).has_value(); }
    /// The member's JSON; nullopt where it is not there.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    [[nodiscard]] QByteArray object() const;
    /// The object `text` with these members after its own, its bytes otherwise as they are. A refusal where it is no
    /// object or has one of the names.
    [[nodiscard]] Outcome<QByteArray> appendedTo(const QByteArray &text, const QString &source) const;

private:
    QList<Member> m_members;
};

} // namespace claimsmith::cli
