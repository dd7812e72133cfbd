// SPDX-License-Identifier: MIT
#include "token/tokenedit.h"

#include "jose/json.h"
#include "token/jsonlayout.h"

namespace claimsmith::token {

using jose::Json;
using jose::JsonValue;
using Code = EditError::Code;

namespace {

std::unexpected<EditError> refuse(
    Code code, const JsonPlace &place, qsizetype offset, const std::optional<jose::Error> &error = {})
{
    return std::unexpected(EditError{code, place.pointer, offset, error});
}

/// The value alone, without white space around it.
std::expected<QByteArray, EditError> valueOf(QByteArrayView json, const JsonPlace &place)
{
    const auto parsed = Json::parse(json);
    if (!parsed)
        return refuse(Code::ValueNotJson, place, place.offset, parsed.error());
    return parsed->root().source().toByteArray();
}

QByteArray spliced(QByteArrayView text, ByteSpan span, QByteArrayView with)
{
    QByteArray result;
    result.reserve(text.size() - (span.end - span.begin) + with.size());
    result.append(text.first(span.begin)).append(with).append(text.sliced(span.end));
    return result;
}

/// A value that is JSON by itself can still be too deep where it is put.
Edited readable(QByteArray text, const JsonPlace &place)
{
    if (const auto parsed = Json::parse(text); !parsed)
        return refuse(Code::TooDeep, place, place.offset, parsed.error());
    return text;
}

struct Found
{
    Json json;
    JsonSlot slot;
};

std::expected<Found, EditError> find(QByteArrayView text, const JsonPlace &place)
{
    auto json = Json::parse(text);
    if (!json)
        return refuse(Code::NotJson, place, json.error().offset, json.error());
    Found found{*std::move(json), {}};
    const auto slot = slotOf(found.json, place);
    if (!slot)
        return refuse(Code::NotFound, place, -1);
    found.slot = *slot;
    return found;
}

} // namespace

Edited replaceValue(QByteArrayView text, const JsonPlace &place, QByteArrayView json)
{
    const auto found = find(text, place);
    if (!found)
        return std::unexpected(found.error());
    const auto value = valueOf(json, place);
    if (!value)
        return value;
    return readable(spliced(text, found->slot.value, *value), place);
}

Edited addMember(QByteArrayView text, const JsonPlace &place, QByteArrayView name, QByteArrayView json)
{
    const auto found = find(text, place);
    if (!found)
        return std::unexpected(found.error());
    const JsonValue object = found->slot.json;
    if (!object.isObject())
        return refuse(Code::NotAnObject, place, object.offset());
    const auto value = valueOf(json, place);
    if (!value)
        return value;
    const JsonPlace member{place.pointer + '/' + pointerToken(name)};
    if (object.contains(name))
        return refuse(Code::NameTaken, member, object.member(name).offset());
    const QByteArray quotedName = jose::jsonQuoted(name);
    const auto last = lastSlot(text, object);
    if (!last) {
        const qsizetype inside = object.offset() + 1;
        return readable(spliced(text, {inside, inside}, quotedName + ':' + *value), place);
    }
    // As the member before: the white space that leads to it, and that around its colon.
    const auto piece = [text](qsizetype begin, qsizetype end) { return text.sliced(begin, end - begin).toByteArray(); };
    const QByteArray added =
        ',' + piece(last->lead, last->name.begin) + quotedName + piece(last->name.end, last->value.begin) + *value;
    return readable(spliced(text, {last->value.end, last->value.end}, added), place);
}

Edited removeValue(QByteArrayView text, const JsonPlace &place)
{
    const auto found = find(text, place);
    if (!found)
        return std::unexpected(found.error());
    const JsonSlot &slot = found->slot;
    if (slot.isRoot)
        return refuse(Code::NotAMember, place, slot.value.begin);
    // The first one has no comma before it: the one behind goes, and what follows takes its place.
    if (slot.isFirst && slot.next >= 0)
        return spliced(text, {slot.begin(), slot.next}, {});
    return spliced(text, {slot.isFirst ? slot.lead : slot.comma, slot.value.end}, {});
}

Edited renameMember(QByteArrayView text, const JsonPlace &place, QByteArrayView name)
{
    const auto found = find(text, place);
    if (!found)
        return std::unexpected(found.error());
    const JsonSlot &slot = found->slot;
    if (slot.name.begin < 0)
        return refuse(Code::NotAMember, place, slot.value.begin);
    const QByteArrayView former = text.sliced(slot.name.begin, slot.name.end - slot.name.begin);
    const auto formerName = Json::parse(former);
    if (formerName && formerName->root().string() == name)
        return text.toByteArray();
    if (slot.parent.contains(name)) {
        const JsonPlace other{place.pointer.first(place.pointer.lastIndexOf('/') + 1) + pointerToken(name)};
        return refuse(Code::NameTaken, other, slot.parent.member(name).offset());
    }
    return spliced(text, slot.name, jose::jsonQuoted(name));
}

Edited duplicateValue(QByteArrayView text, const JsonPlace &place)
{
    const auto found = find(text, place);
    if (!found)
        return std::unexpected(found.error());
    const JsonSlot &slot = found->slot;
    if (slot.isRoot)
        return refuse(Code::NotAMember, place, slot.value.begin);
    const QByteArray copy = ',' + text.sliced(slot.lead, slot.value.end - slot.lead).toByteArray();
    return spliced(text, {slot.value.end, slot.value.end}, copy);
}

} // namespace claimsmith::token
