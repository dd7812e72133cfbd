// SPDX-License-Identifier: MIT
#include "model/claimrows.h"

#include "jose/json.h"
#include "jose/numericdate.h"
#include "token/words.h"

#include <algorithm>
#include <array>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::ClaimRow;
using token::ClaimType;
using token::FormPart;

namespace {

struct Start
{
    QStringView name;
    QStringView value;
};
constexpr std::array claimStarts{
    Start{u"exp", u"1h"}, Start{u"iat", u"now"}, Start{u"nbf", u"now"}, Start{u"jti", u"{{uuid}}"}};
constexpr std::array headerStarts{Start{u"alg", u"HS256"}, Start{u"typ", u"JWT"}, Start{u"cty", u"JWT"}};

/// Those that a signed token may have; the rest of the registry is of encryption.
constexpr std::array headerNames{
    "alg"_L1, "typ"_L1, "kid"_L1, "cty"_L1, "jku"_L1, "jwk"_L1, "x5u"_L1, "x5c"_L1, "x5t"_L1, "x5t#S256"_L1, "crit"_L1};

QString startOf(ClaimType type)
{
    switch (type) {
    case ClaimType::Boolean:
        return u"true"_s;
    case ClaimType::DateTime:
        return u"now"_s;
    case ClaimType::Lifetime:
        return u"1h"_s;
    case ClaimType::Json:
        return u"{}"_s;
    case ClaimType::Text:
    case ClaimType::Number:
    case ClaimType::List:
    case ClaimType::Null:
        break;
    }
    return {};
}

bool isReadable(const ClaimRow &row, token::Instant now) { return token::renderValue(row, now).has_value(); }

/// The text of the value: a string without its quotes, anything else as JSON.
QString textOf(const ClaimRow &row, token::Instant now)
{
    switch (row.type) {
    case ClaimType::Text:
    case ClaimType::Null: // what was typed before it became null
        return row.value;
    case ClaimType::List:
        return row.items.join(u' ');
    default:
        break;
    }
    const auto json = token::renderValue(row, now);
    if (!json)
        return row.value;
    const auto parsed = jose::Json::parse(*json);
    return QString::fromUtf8(parsed && parsed->root().isString() ? parsed->root().string() : QByteArrayView(*json));
}

/// The strings of a JSON array of strings; else the text as the only item, or its words.
QStringList itemsOf(const ClaimRow &row, const QString &text)
{
    const auto parsed = jose::Json::parse(text.toUtf8());
    if (parsed && parsed->root().isArray()) {
        QStringList items;
        parsed->root().forEachElement([&items](jose::JsonValue element) {
            items.append(QString::fromUtf8(element.isString() ? element.string() : element.source()));
        });
        return items;
    }
    if (token::isWordList(row.name.toUtf8()))
        return wordsOf(text);
    return text.isEmpty() ? QStringList() : QStringList(text);
}

/// A time that is so many seconds from now, as a lifetime; empty where it is none.
QString lifetimeOf(const QString &text, token::Instant now)
{
    const auto date = jose::NumericDate::fromNumberText(text.toUtf8());
    if (!date || date->looksLikeMilliseconds())
        return {};
    const token::Duration rest = token::saturated(date->ceilMilliseconds) - now;
    // A number that small was seconds of life, not an instant in 1970.
    if (std::chrono::abs(rest) > std::chrono::days(36'500))
        return {};
    const QString words = token::compactDuration(std::chrono::ceil<std::chrono::seconds>(std::chrono::abs(rest)));
    return rest < token::Duration::zero() ? u'-' + words : words;
}

} // namespace

QStringList wordsOf(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

ClaimRow starterRow(const QString &name, FormPart part)
{
    ClaimRow row{.name = name, .type = token::usualType(name.toUtf8(), part)};
    const auto find = [&name](const auto &table) {
        const auto start = std::ranges::find(table, name, &Start::name);
        return start == table.end() ? QString() : start->value.toString();
    };
    row.value = part == FormPart::Header ? find(headerStarts) : find(claimStarts);
    if (row.value.isEmpty())
        row.value = startOf(row.type);
    return row;
}

ClaimRow withType(const ClaimRow &row, ClaimType type, token::Instant now)
{
    if (type == row.type)
        return row;
    ClaimRow changed = row;
    changed.type = type;
    if (type == ClaimType::Null)
        return changed; // what was typed is there again when it is no longer null
    changed.items.clear();
    const QString text = textOf(row, now);
    switch (type) {
    case ClaimType::Text:
        changed.value = text;
        return changed;
    case ClaimType::List:
        changed.items = row.type == ClaimType::Null && !row.items.isEmpty() ? row.items : itemsOf(row, text);
        changed.value.clear();
        return changed;
    case ClaimType::Json:
        changed.value = QString::fromUtf8(token::renderValue(row, now).value_or(QByteArray()));
        if (row.type == ClaimType::Null || changed.value.isEmpty())
            changed.value = startOf(type);
        return changed;
    case ClaimType::Lifetime:
        if (const QString lifetime = lifetimeOf(text, now); !lifetime.isEmpty()) {
            changed.value = lifetime;
            return changed;
        }
        break;
    case ClaimType::Number:
    case ClaimType::Boolean:
    case ClaimType::DateTime:
    case ClaimType::Null:
        break;
    }
    changed.value = text;
    if (!isReadable(changed, now) && !startOf(type).isEmpty())
        changed.value = startOf(type);
    return changed;
}

QStringList namesToAdd(const QList<ClaimRow> &rows, FormPart part)
{
    QStringList names;
    const auto add = [&](const QString &name) {
        if (std::ranges::none_of(rows, [&name](const ClaimRow &row) { return row.name == name; }))
            names.append(name);
    };
    if (part == FormPart::Header) {
        for (const QLatin1StringView name : headerNames)
            add(name);
    } else {
        for (const QByteArrayView name : token::claimNames())
            add(QString::fromUtf8(name));
    }
    return names;
}

} // namespace claimsmith::model
