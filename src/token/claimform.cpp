// SPDX-License-Identifier: MIT
#include "token/claimform.h"

#include "jose/json.h"
#include "jose/numericdate.h"
#include "token/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using jose::NumericDate;

namespace {

struct TypeFacts
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::ClaimForm)

public:
    ClaimType type;
    QLatin1StringView name;
    const char *text;

    [[nodiscard]] QString words() const { return tr(text); }
};

constexpr std::array typeFacts{
    TypeFacts{ClaimType::Text, "text"_L1, QT_TRANSLATE_NOOP("claimsmith::token::ClaimForm", "Text")},
    TypeFacts{ClaimType::Number, "number"_L1, QT_TRANSLATE_NOOP("claimsmith::token::ClaimForm", "Number")},
    TypeFacts{ClaimType::Boolean, "boolean"_L1, QT_TRANSLATE_NOOP("claimsmith::token::ClaimForm", "Boolean")},
    TypeFacts{ClaimType::DateTime, "date_time"_L1, QT_TRANSLATE_NOOP("claimsmith::token::ClaimForm", "Time")},
    TypeFacts{ClaimType::Lifetime, "lifetime"_L1, QT_TRANSLATE_NOOP("claimsmith::token::ClaimForm", "Lifetime")},
    TypeFacts{ClaimType::List, "list"_L1, QT_TRANSLATE_NOOP("claimsmith::token::ClaimForm", "List")},
    TypeFacts{ClaimType::Json, "json"_L1, QT_TRANSLATE_NOOP("claimsmith::token::ClaimForm", "JSON")},
    TypeFacts{ClaimType::Null, "null"_L1, QT_TRANSLATE_NOOP("claimsmith::token::ClaimForm", "null")},
};
static_assert(typeFacts.size() == static_cast<size_t>(ClaimType::Null) + 1);

const TypeFacts &factsOf(ClaimType type) { return *std::ranges::find(typeFacts, type, &TypeFacts::type); }

/// Names whose rows start with another type than Text, beside the times.
struct UsualType
{
    QByteArrayView name;
    ClaimType type;
};
constexpr std::array usualClaims{
    UsualType{"exp", ClaimType::Lifetime},
    UsualType{"aud", ClaimType::List},
    UsualType{"roles", ClaimType::List},
    UsualType{"groups", ClaimType::List},
    UsualType{"entitlements", ClaimType::List},
    UsualType{"amr", ClaimType::List},
    UsualType{"_sd", ClaimType::List},
    UsualType{"email_verified", ClaimType::Boolean},
    UsualType{"phone_number_verified", ClaimType::Boolean},
    UsualType{"act", ClaimType::Json},
    UsualType{"address", ClaimType::Json},
    UsualType{"authorization_details", ClaimType::Json},
    UsualType{"cnf", ClaimType::Json},
    UsualType{"events", ClaimType::Json},
    UsualType{"may_act", ClaimType::Json},
    UsualType{"vc", ClaimType::Json},
    UsualType{"vp", ClaimType::Json},
};
constexpr std::array usualParameters{
    UsualType{"crit", ClaimType::List},
    UsualType{"x5c", ClaimType::List},
    UsualType{"b64", ClaimType::Boolean},
    UsualType{"jwk", ClaimType::Json},
    UsualType{"epk", ClaimType::Json},
    UsualType{"p2c", ClaimType::Number},
};

using Value = std::expected<QByteArray, ClaimNote>;

std::unexpected<ClaimNote> refused(ClaimNoteCode code, const ClaimRow &row)
{
    return std::unexpected(ClaimNote{.code = code, .name = row.name.toUtf8(), .found = row.value.toUtf8()});
}

std::unexpected<ClaimNote> refused(ClaimNoteCode code, const ClaimRow &row, TimeTextError error)
{
    std::unexpected<ClaimNote> note = refused(code, row);
    note.error().time = std::move(error);
    return note;
}

bool isNumberText(QByteArrayView text) { return NumericDate::fromNumberText(text).has_value(); }

Value numberValue(const ClaimRow &row)
{
    const QByteArray text = row.value.trimmed().toUtf8();
    if (isNumberText(text))
        return text;
    std::unexpected<ClaimNote> note = refused(ClaimNoteCode::NotANumber, row);
    const QByteArray withPoint = QByteArray(text).replace(',', '.');
    if (isNumberText(withPoint))
        note.error().wanted = withPoint;
    return note;
}

Value booleanValue(const ClaimRow &row)
{
    const QString text = row.value.trimmed().toLower();
    if (text != u"true" && text != u"false")
        return refused(ClaimNoteCode::NotABoolean, row);
    return text.toLatin1();
}

Value dateTimeValue(const ClaimRow &row, Instant now)
{
    const QByteArray text = row.value.trimmed().toUtf8();
    if (isNumberText(text))
        return text;
    const auto instant = parseInstant(row.value, now);
    if (!instant)
        return refused(ClaimNoteCode::NotATime, row, instant.error());
    return QByteArray::number(toSeconds(*instant));
}

Value lifetimeValue(const ClaimRow &row, Instant now)
{
    const auto duration = parseDuration(row.value, true);
    if (duration)
        return QByteArray::number(toSeconds(plus(now, *duration)));
    // "in 15 min" and "+15m" are lifetimes too; a date is not.
    const QString text = row.value.trimmed();
    if (text.startsWith(u'+') || text.startsWith(u"in ", Qt::CaseInsensitive)) {
        if (const auto instant = parseInstant(text, now))
            return QByteArray::number(toSeconds(*instant));
    }
    return refused(ClaimNoteCode::NotALifetime, row, duration.error());
}

QByteArray listValue(const ClaimRow &row)
{
    QByteArray json = "[";
    for (const QString &item : row.items) {
        if (json.size() > 1)
            json += ',';
        json += jose::jsonQuoted(item.toUtf8());
    }
    return json + ']';
}

Value jsonValue(const ClaimRow &row)
{
    const QByteArray text = row.value.toUtf8().trimmed();
    const auto json = jose::Json::parse(text);
    if (json)
        return text;
    std::unexpected<ClaimNote> note = refused(ClaimNoteCode::NotJson, row);
    note.error().json = json.error();
    return note;
}

void setText(QList<ClaimRow> &rows, qsizetype place, const QString &name, QByteArrayView utf8)
{
    const auto row = std::ranges::find(rows, name, &ClaimRow::name);
    const ClaimRow wanted{.name = name, .value = QString::fromUtf8(utf8)};
    if (row == rows.end())
        rows.insert(std::min(place, rows.size()), wanted);
    else
        *row = wanted;
}

} // namespace

QList<ClaimType> claimTypes()
{
    QList<ClaimType> types;
    for (const TypeFacts &facts : typeFacts)
        types.append(facts.type);
    return types;
}

QLatin1StringView claimTypeName(ClaimType type) { return factsOf(type).name; }

std::optional<ClaimType> findClaimType(QByteArrayView name)
{
    const auto *facts =
        std::ranges::find_if(typeFacts, [name](const TypeFacts &row) { return QByteArrayView(row.name) == name; });
    return facts == typeFacts.end() ? std::nullopt : std::optional(facts->type);
}

QString claimTypeText(ClaimType type) { return factsOf(type).words(); }

std::expected<QByteArray, ClaimNote> renderValue(const ClaimRow &row, Instant now)
{
    switch (row.type) {
    case ClaimType::Text:
        break;
    case ClaimType::Number:
        return numberValue(row);
    case ClaimType::Boolean:
        return booleanValue(row);
    case ClaimType::DateTime:
        return dateTimeValue(row, now);
    case ClaimType::Lifetime:
        return lifetimeValue(row, now);
    case ClaimType::List:
        return listValue(row);
    case ClaimType::Json:
        return jsonValue(row);
    case ClaimType::Null:
        return "null"_ba;
    }
    return jose::jsonQuoted(row.value.toUtf8());
}

ClaimType usualType(QByteArrayView name, FormPart part)
{
    const auto find = [name](const auto &table) -> std::optional<ClaimType> {
        const auto row = std::ranges::find(table, name, &UsualType::name);
        return row == table.end() ? std::nullopt : std::optional(row->type);
    };
    if (part == FormPart::Header)
        return find(usualParameters).value_or(ClaimType::Text);
    return find(usualClaims).value_or(isTimeClaim(name) ? ClaimType::DateTime : ClaimType::Text);
}

bool isWordList(QByteArrayView name) { return name == "scope"; }

QList<ClaimRow> headerFor(QList<ClaimRow> rows, QByteArrayView algorithm, QByteArrayView keyId)
{
    setText(rows, 0, u"alg"_s, algorithm);
    if (!keyId.isEmpty()) {
        const auto type = std::ranges::find(rows, u"typ"_s, &ClaimRow::name);
        setText(rows, type == rows.end() ? 1 : type - rows.begin() + 1, u"kid"_s, keyId);
    }
    return rows;
}

} // namespace claimsmith::token
