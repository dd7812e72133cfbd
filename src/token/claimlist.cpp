// SPDX-License-Identifier: MIT
#include "token/claimlist.h"

#include "jose/json.h"

#include <algorithm>

namespace claimsmith::token {

namespace {

using Code = IssueError::Code;

std::unexpected<IssueError> refused(
    Code code, const QByteArray &name = {}, const std::optional<jose::Error> &error = std::nullopt)
{
    return std::unexpected(IssueError{.code = code, .name = name, .error = error});
}

} // namespace

std::optional<QByteArray> ClaimList::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_members, [name](const Member &member) { return member.name == name; });
    return found == m_members.end() ? std::nullopt : std::optional(found->json);
}

Issued<void> ClaimList::add(const QByteArray &name, const QByteArray &json)
{
    if (contains(name))
        return refused(Code::ClaimTwice, name);
    if (const auto parsed = jose::Json::parse(json); !parsed)
        return refused(Code::ClaimNotJson, name, parsed.error());
    m_members.append({name, json});
    return {};
}

Issued<void> ClaimList::addString(const QByteArray &name, QByteArrayView utf8)
{
    return add(name, jose::jsonQuoted(utf8));
}

Issued<void> ClaimList::addNumber(const QByteArray &name, qint64 value) { return add(name, QByteArray::number(value)); }

Issued<void> ClaimList::addStrings(const QByteArray &name, const QList<QByteArray> &texts)
{
    QByteArrayList quoted;
    for (const QByteArray &text : texts)
        quoted.append(jose::jsonQuoted(text));
    return add(name, '[' + quoted.join(',') + ']');
}

Issued<void> ClaimList::addAll(const ClaimList &other)
{
    for (const Member &member : other.m_members) {
        if (auto added = add(member.name, member.json); !added)
            return added;
    }
    return {};
}

QByteArray ClaimList::object() const
{
    jose::JsonObjectWriter writer;
    for (const Member &member : m_members)
        writer.add(member.name, member.json);
    return writer.bytes();
}

Issued<QByteArray> ClaimList::appendedTo(const QByteArray &text) const
{
    if (m_members.isEmpty())
        return text;
    const jose::Result<jose::Json> json = jose::Json::parse(text, jose::Segment::Payload);
    if (!json)
        return refused(Code::NotAnObject, {}, json.error());
    if (!json->root().isObject())
        return refused(Code::NotAnObject);
    for (const Member &member : m_members) {
        if (json->root().contains(member.name))
            return refused(Code::ClaimTwice, member.name);
    }
    const QByteArray added = object();
    QByteArray result = text;
    const QByteArrayView separator = json->root().size() > 0 ? "," : "";
    result.insert(text.lastIndexOf('}'), separator.toByteArray() + added.sliced(1, added.size() - 2));
    return result;
}

QByteArray jsonOrText(const QByteArray &utf8)
{
    return jose::Json::parse(utf8) ? utf8.trimmed() : jose::jsonQuoted(utf8);
}

} // namespace claimsmith::token
