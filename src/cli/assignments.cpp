// SPDX-License-Identifier: MIT
#include "cli/assignments.h"

#include "cli/text.h"
#include "jose/json.h"

#include <algorithm>
#include <array>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

/// Claims that RFC 7519 §4.1 has as strings: a bare number becomes one only in quotes.
constexpr std::array stringClaims{"iss"_L1, "sub"_L1, "jti"_L1, "kid"_L1};

void noteSurprise(const QByteArray &name, const QByteArray &value, const QString &source, Environment &environment)
{
    const auto json = jose::Json::parse(value);
    const QString option = source + u' ' + QString::fromUtf8(name);
    const bool isPlaceholder = value.startsWith("{{") && value.contains("}}");
    if (!json && !isPlaceholder && (value.startsWith('{') || value.startsWith('[') || value.startsWith('"')))
        note(environment,
            Text::tr("%1 is taken as text, since it is not JSON: %2").arg(option, jose::message(json.error())));
    const auto isName = [&name](QLatin1StringView claim) { return QByteArrayView(claim) == name; };
    if (json && json->root().isNumber() && std::ranges::any_of(stringClaims, isName))
        note(environment, Text::tr("%1 is a number here, where RFC 7519 has a string: write %2='\"%3\"' for one")
                              .arg(option, QString::fromUtf8(name), QString::fromUtf8(value)));
}

} // namespace

Outcome<void> addAssignments(
    token::ClaimList &claims, const std::vector<std::string> &texts, const QString &source, Environment &environment)
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
        noteSurprise(name, value, source, environment);
        if (const auto added = claims.add(name, token::jsonOrText(value)); !added)
            return std::unexpected(problemOf(source, added.error()));
    }
    return {};
}

Problem problemOf(const QString &source, const token::IssueError &error)
{
    return {source + u": "_s + token::message(error)};
}

} // namespace claimsmith::cli
