// SPDX-License-Identifier: MIT
#include "token/tokenheader.h"

#include <algorithm>
#include <array>

namespace claimsmith::token {

using jose::JsonValue;

namespace {

// The names that RFC 7515 §4.1 and RFC 7516 §4.1 define themselves, with those of RFC 7518 §4 for JWE: none of them may
// stand in `crit`.
constexpr std::array registeredForBoth{QByteArrayView("alg"), QByteArrayView("jku"), QByteArrayView("jwk"),
    QByteArrayView("kid"), QByteArrayView("x5u"), QByteArrayView("x5c"), QByteArrayView("x5t"),
    QByteArrayView("x5t#S256"), QByteArrayView("typ"), QByteArrayView("cty"), QByteArrayView("crit")};
constexpr std::array registeredForJwe{QByteArrayView("enc"), QByteArrayView("zip"), QByteArrayView("epk"),
    QByteArrayView("apu"), QByteArrayView("apv"), QByteArrayView("iv"), QByteArrayView("tag"), QByteArrayView("p2s"),
    QByteArrayView("p2c")};

bool isRegistered(QByteArrayView name, bool encrypted)
{
    return std::ranges::find(registeredForBoth, name) != registeredForBoth.end()
           || (encrypted && std::ranges::find(registeredForJwe, name) != registeredForJwe.end());
}

bool isWhiteSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

qsizetype skipWhiteSpace(QByteArrayView bytes, qsizetype from)
{
    while (from < bytes.size() && isWhiteSpace(bytes[from]))
        ++from;
    return from;
}

/// No issuer lists more; a longer list is refused after these, so that a hostile one costs no quadratic search.
constexpr qsizetype maxCriticalNames = 64;

} // namespace

HeaderFields HeaderFields::of(JsonValue header)
{
    HeaderFields fields;
    header.forEachMember([&fields](QByteArrayView name, JsonValue value) {
        if (name.size() == 3) {
            if (name == "alg")
                fields.alg = value;
            else if (name == "kid")
                fields.kid = value;
            else if (name == "b64")
                fields.b64 = value;
            else if (name == "enc")
                fields.enc = value;
        } else if (name == "crit") {
            fields.crit = value;
        }
    });
    return fields;
}

bool HeaderFields::isUnencoded() const { return b64.type() == JsonValue::Type::Bool && !b64.toBool(); }

QList<HeaderDefect> checkCritical(JsonValue header, const HeaderFields &fields, bool encrypted)
{
    QList<HeaderDefect> defects;
    QList<QByteArrayView> met;
    if (!fields.crit.isUndefined()) {
        if (!fields.crit.isArray() || fields.crit.size() == 0)
            defects.append({DefectCode::CritMalformed, fields.crit, typeName(fields.crit)});
        else if (fields.crit.size() > maxCriticalNames)
            defects.append({DefectCode::CritMalformed, fields.crit, QByteArray::number(fields.crit.size())});
    }
    fields.crit.forEachElement([&](JsonValue element) {
        if (met.size() == maxCriticalNames)
            return;
        const QByteArrayView name = element.string();
        const bool repeated = met.contains(name);
        met.append(name);
        if (!element.isString())
            defects.append({DefectCode::CritMalformed, element, typeName(element)});
        else if (repeated || isRegistered(name, encrypted) || !header.contains(name))
            defects.append({DefectCode::CritMalformed, element, name.toByteArray()});
        else if (name != "b64" || encrypted)
            defects.append({DefectCode::CritNotUnderstood, element, name.toByteArray()});
    });
    if (!fields.b64.isUndefined() && !encrypted) {
        if (fields.b64.type() != JsonValue::Type::Bool)
            defects.append({DefectCode::B64Malformed, fields.b64, typeName(fields.b64)});
        else if (!fields.b64.toBool() && !met.contains(QByteArrayView("b64")))
            defects.append({DefectCode::B64Malformed, fields.b64, "crit"});
    }
    return defects;
}

QList<DuplicateName> duplicateNames(const jose::Json &header)
{
    QList<DuplicateName> names;
    if (!header.hasDuplicateMember())
        return names;
    const QList<jose::DuplicateMember> duplicates = header.duplicates();
    for (const jose::DuplicateMember &duplicate : duplicates) {
        // RFC 6901: one '/' starts each step, a '/' inside a name is written ~1 and a '~' is written ~0.
        if (duplicate.path.lastIndexOf('/') == 0)
            names.append({duplicate.path.sliced(1).replace("~1", "/").replace("~0", "~"), duplicate.offset});
    }
    return names;
}

bool beginsLikeHeader(QByteArrayView bytes)
{
    const qsizetype brace = skipWhiteSpace(bytes, 0);
    if (brace == bytes.size() || bytes[brace] != '{')
        return false;
    const qsizetype next = skipWhiteSpace(bytes, brace + 1);
    return next == bytes.size() || bytes[next] == '"' || bytes[next] == '}';
}

QByteArray typeName(JsonValue value)
{
    switch (value.type()) {
    case JsonValue::Type::Undefined:
        return "nothing";
    case JsonValue::Type::Null:
        return "null";
    case JsonValue::Type::Bool:
        return value.toBool() ? "true" : "false";
    case JsonValue::Type::Number:
        return "number";
    case JsonValue::Type::String:
        return "string";
    case JsonValue::Type::Array:
        return value.size() == 0 ? "empty array" : "array";
    case JsonValue::Type::Object:
        return "object";
    }
    return {};
}

} // namespace claimsmith::token
