// SPDX-License-Identifier: MIT
#include "cli/claimlist.h"

#include "cli/text.h"
#include "jose/json.h"

#include <algorithm>
#include <array>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

/// Claims that RFC 7519 §4.1 has as strings: a bare number becomes one only in quotes.
constexpr std::array stringClaims{"iss"_L1, "sub"_L1, "jti"_L1, "kid"_L1};

void noteSurprise(const QByteArray &name, const QByteArray &value, const jose::Result<jose::Json> &json,
    const QString &source, Environment &environment)
{
    const QString option = source + u' ' + QString::fromUtf8(name);
    if (!json && (value.startsWith('{') || value.startsWith('[') || value.startsWith('"')))
        note(environment,
            Text::tr("%1 is taken as text, since it is not JSON: %2").arg(option, jose::message(json.error())));
    const auto isName = [&name](QLatin1StringView claim) { return QByteArrayView(claim) == name; };
    if (json && json->root().isNumber() && std::ranges::any_of(stringClaims, isName))
        note(environment, Text::tr("%1 is a number here, where RFC 7519 has a string: write %2='\"%3\"' for one")
                              .arg(option, QString::fromUtf8(name), QString::fromUtf8(value)));
}

} // namespace

std::optional<QByteArray> ClaimList::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_members, [name](const Member &member) { return member.name == name; });
    return found == m_members.end() ? std::nullopt : std::optional(found->json);
}

Outcome<void> ClaimList::add(const QByteArray &name, const QByteArray &json, const QString &source)
{
    if (contains(name))
        return std::unexpected(Problem{Text::tr("%1: “%2” is given twice").arg(source, QString::fromUtf8(name))});
    m_members.append({name, json});
    return {};
}

Outcome<void> ClaimList::addAssignments(
    const std::vector<std::string> &texts, const QString &source, Environment &environment)
{
    for (const std::string &text : texts) {
        const size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return std::unexpected(
                Problem{Text::tr("%1 %2: it must be NAME=VALUE").arg(source, QString::fromStdString(text))});
        const QByteArray name = QByteArray::fromStdString(text.substr(0, equals));
        const QByteArray value = QByteArray::fromStdString(text.substr(equals + 1));
        if (!name.isValidUtf8() || !value.isValidUtf8())
            return std::unexpected(Problem{Text::tr("%1: “%2” is not UTF-8").arg(source, QString::fromUtf8(name))});
        const jose::Result<jose::Json> json = jose::Json::parse(value);
        noteSurprise(name, value, json, source, environment);
        if (auto added = add(name, json ? value.trimmed() : jose::jsonQuoted(value), source); !added)
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

Outcome<QByteArray> ClaimList::appendedTo(const QByteArray &text, const QString &source) const
{
    if (m_members.isEmpty())
        return text;
    const jose::Result<jose::Json> json = jose::Json::parse(text, jose::Segment::Payload);
    if (!json)
        return std::unexpected(Problem{source + u": "_s + jose::message(json.error())});
    if (!json->root().isObject())
        return std::unexpected(Problem{Text::tr("%1 is not a JSON object: no claim can be added to it").arg(source)});
    for (const Member &member : m_members) {
        if (json->root().contains(member.name))
            return std::unexpected(Problem{
                Text::tr("%1 has “%2” already: leave one of the two out").arg(source, QString::fromUtf8(member.name))});
    }
    const QByteArray added = object();
    QByteArray result = text;
    const QByteArrayView separator = json->root().size() > 0 ? "," : "";
    result.insert(text.lastIndexOf('}'), separator.toByteArray() + added.sliced(1, added.size() - 2));
    return result;
}

} // namespace claimsmith::cli
