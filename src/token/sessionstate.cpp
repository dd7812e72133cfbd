// SPDX-License-Identifier: MIT
#include "token/sessionstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Session)
};

constexpr std::array reasonNames{"logout"_L1, "request"_L1, "reuse"_L1, "person"_L1};
static_assert(reasonNames.size() == static_cast<size_t>(RevocationReason::Person) + 1);

bool isPrintable(const QString &text)
{
    return text.isValidUtf16()
           && std::ranges::all_of(text.toUcs4(), [](char32_t point) { return QChar::isPrint(point); });
}

bool isRole(const QString &role)
{
    return !role.isEmpty() && role.size() <= 64 && isPrintable(role)
           && std::ranges::none_of(role, [](QChar character) { return character.isSpace(); });
}

/// RFC 6749 §3.3: scope-tokens of %x21 / %x23-5B / %x5D-7E with one space between.
bool isScope(const QString &scope)
{
    if (scope.isEmpty())
        return true;
    const auto isScopeCharacter = [](QChar character) {
        return character > u' ' && character < u'\x7f' && character != u'"' && character != u'\\';
    };
    return scope.size() <= 1000 && std::ranges::all_of(scope.split(u' '), [&isScopeCharacter](const QString &word) {
        return !word.isEmpty() && std::ranges::all_of(word, isScopeCharacter);
    });
}

} // namespace

UserFault faultOf(const User &user)
{
    if (user.username.isEmpty())
        return UserFault::NameEmpty;
    if (user.username.size() > 200)
        return UserFault::NameTooLong;
    if (!isPrintable(user.username) || user.username.trimmed() != user.username)
        return UserFault::NameUnprintable;
    if (!isPrintable(user.email) || user.email.size() > 320)
        return UserFault::EmailUnprintable;
    if (user.roles.size() > 64 || !std::ranges::all_of(user.roles, isRole))
        return UserFault::RoleMalformed;
    return isScope(user.scope) ? UserFault::None : UserFault::ScopeMalformed;
}

QString message(UserFault fault)
{
    switch (fault) {
    case UserFault::None:
        break;
    case UserFault::NameEmpty:
        return Words::tr("The username is missing.");
    case UserFault::NameTooLong:
        return Words::tr("The username is longer than 200 characters.");
    case UserFault::NameUnprintable:
        return Words::tr("The username has a space at its beginning or end, or characters that cannot be seen.");
    case UserFault::EmailUnprintable:
        return Words::tr("The e-mail address is longer than 320 characters, or has characters that cannot be seen.");
    case UserFault::RoleMalformed:
        return Words::tr("A role is a word of up to 64 characters without spaces, and a user has up to 64 roles.");
    case UserFault::ScopeMalformed:
        return Words::tr("A scope is words of ASCII characters with one space between, 1,000 characters in all, "
                         "without quotation marks and backslashes (RFC 6749 §3.3).");
    }
    return {};
}

QLatin1StringView codeName(RevocationReason reason) { return reasonNames.at(static_cast<size_t>(reason)); }

std::optional<RevocationReason> revocationReason(QLatin1StringView codeName)
{
    const auto name = std::ranges::find(reasonNames, codeName);
    return name == reasonNames.end() ? std::nullopt
                                     : std::optional(static_cast<RevocationReason>(name - reasonNames.begin()));
}

} // namespace claimsmith::token
