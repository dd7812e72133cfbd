// SPDX-License-Identifier: MIT
#include "token/jsonlayout.h"

#include "jose/jsonscan.h"

#include <utility>

namespace claimsmith::token {

using jose::JsonValue;

namespace {

/// The name that a reference token stands for; nullopt where an escape is none of RFC 6901 §3.
std::optional<QByteArray> unescaped(QByteArrayView token)
{
    QByteArray name;
    name.reserve(token.size());
    for (qsizetype at = 0; at < token.size(); ++at) {
        if (token[at] != '~') {
            name += token[at];
            continue;
        }
        ++at;
        if (at == token.size() || (token[at] != '0' && token[at] != '1'))
            return std::nullopt;
        name += token[at] == '0' ? '~' : '/';
    }
    return name;
}

/// An array index of RFC 6901 §4: digits without a leading zero. −1 where it is none.
qsizetype arrayIndex(QByteArrayView token)
{
    if (token.isEmpty() || (token.size() > 1 && token.front() == '0'))
        return -1;
    for (const char digit : token) {
        if (digit < '0' || digit > '9')
            return -1;
    }
    bool ok = false;
    const qlonglong index = token.toLongLong(&ok);
    return ok ? static_cast<qsizetype>(index) : -1;
}

qsizetype skipSpace(QByteArrayView text, qsizetype offset)
{
    while (jose::jsonscan::isSpace(text[offset]))
        ++offset;
    return offset;
}

/// Goes through the members or elements of a container in order and says of each where its pieces stand.
class SlotCursor
{
public:
    SlotCursor(QByteArrayView text, JsonValue container)
        : m_text(text)
        , m_container(container)
        , m_end(container.offset() + 1)
    {}

    /// `next` of the slot is not known yet.
    JsonSlot step(JsonValue value)
    {
        JsonSlot slot;
        slot.json = value;
        slot.parent = m_container;
        slot.isRoot = false;
        slot.isFirst = m_first;
        slot.lead = m_end;
        if (!m_first) {
            slot.comma = skipSpace(m_text, m_end);
            slot.lead = slot.comma + 1;
        }
        if (m_container.isObject()) {
            slot.name.begin = skipSpace(m_text, slot.lead);
            slot.name.end = jose::jsonscan::endOfString(m_text, slot.name.begin);
        }
        slot.value = {value.offset(), value.offset() + value.source().size()};
        m_end = slot.value.end;
        m_first = false;
        return slot;
    }

private:
    QByteArrayView m_text;
    JsonValue m_container;
    qsizetype m_end;
    bool m_first = true;
};

/// Calls `visit(name, slot)` for each member or element; the name of an element is empty.
template<typename Visit>
void forEachSlot(QByteArrayView text, JsonValue container, Visit &&visit)
{
    SlotCursor cursor(text, container);
    if (container.isObject())
        container.forEachMember([&](QByteArrayView name, JsonValue member) { visit(name, cursor.step(member)); });
    else
        container.forEachElement([&](JsonValue element) { visit(QByteArrayView(), cursor.step(element)); });
}

bool holds(const ByteSpan &span, qsizetype offset) { return offset >= span.begin && offset < span.end; }

/// The child that a reference token names: of members of one name the one that holds `offset`, else the last.
std::optional<JsonSlot> childOf(QByteArrayView text, JsonValue container, QByteArrayView token, qsizetype offset)
{
    const std::optional<QByteArray> name = unescaped(token);
    const qsizetype wanted = container.isArray() ? arrayIndex(token) : -1;
    std::optional<JsonSlot> found;
    bool foundLast = false; // the slot visited before is the one found
    qsizetype index = 0;
    forEachSlot(text, container, [&](QByteArrayView memberName, const JsonSlot &slot) {
        if (std::exchange(foundLast, false))
            found->next = slot.begin();
        const bool meant = container.isArray() ? index == wanted : name && memberName == *name;
        ++index;
        if (!meant || (offset >= 0 && !holds(slot.value, offset)))
            return;
        found = slot;
        foundLast = true;
    });
    return found;
}

} // namespace

std::optional<JsonSlot> slotOf(const jose::Json &json, const JsonPlace &place)
{
    JsonSlot slot;
    slot.json = json.root();
    slot.value = {slot.json.offset(), slot.json.offset() + slot.json.source().size()};
    QByteArrayView rest(place.pointer);
    if (!rest.isEmpty() && rest.front() != '/')
        return std::nullopt;
    while (!rest.isEmpty()) {
        rest = rest.sliced(1);
        const qsizetype slash = rest.indexOf('/');
        const QByteArrayView token = slash < 0 ? rest : rest.first(slash);
        rest = slash < 0 ? QByteArrayView() : rest.sliced(slash);
        const auto child = childOf(json.text(), slot.json, token, place.offset);
        if (!child)
            return std::nullopt;
        slot = *child;
    }
    if (place.offset >= 0 && place.offset != slot.value.begin)
        return std::nullopt;
    return slot;
}

std::optional<JsonSlot> lastSlot(QByteArrayView text, JsonValue container)
{
    std::optional<JsonSlot> last;
    forEachSlot(text, container, [&last](QByteArrayView, const JsonSlot &slot) { last = slot; });
    return last;
}

QByteArray pointerToken(QByteArrayView name)
{
    return name.toByteArray().replace('~', QByteArrayLiteral("~0")).replace('/', QByteArrayLiteral("~1"));
}

} // namespace claimsmith::token
