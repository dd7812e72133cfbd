// SPDX-License-Identifier: MIT
#include "jose/jsondata.h"
#include "jose/jsonscan.h"

#include <array>
#include <cstring>

namespace claimsmith::jose {

JsonValue::Type JsonValue::type() const
{
    if (!m_value)
        return Type::Undefined;
    switch (unsafe_yyjson_get_type(m_value)) {
    case YYJSON_TYPE_NULL:
        return Type::Null;
    case YYJSON_TYPE_BOOL:
        return Type::Bool;
    case YYJSON_TYPE_RAW: // every number is read raw
        return Type::Number;
    case YYJSON_TYPE_STR:
        return Type::String;
    case YYJSON_TYPE_ARR:
        return Type::Array;
    case YYJSON_TYPE_OBJ:
        return Type::Object;
    default:
        return Type::Undefined;
    }
}

bool JsonValue::toBool() const { return yyjson_is_true(m_value); }

QByteArrayView JsonValue::string() const { return isString() ? stringOf(m_value) : QByteArrayView(); }

QByteArrayView JsonValue::numberText() const
{
    if (!isNumber())
        return {};
    return {unsafe_yyjson_get_raw(m_value), static_cast<qsizetype>(unsafe_yyjson_get_len(m_value))};
}

qsizetype JsonValue::size() const
{
    return m_value && unsafe_yyjson_is_ctn(m_value) ? static_cast<qsizetype>(unsafe_yyjson_get_len(m_value)) : 0;
}

JsonValue JsonValue::member(QByteArrayView name) const
{
    if (!isObject())
        return {};
    // Every claim check comes through here. An empty name still reads the NUL that yyjson puts behind every string.
    const auto length = static_cast<size_t>(name.size());
    const char first = length ? name.front() : '\0';
    yyjson_val *found = nullptr;
    yyjson_val *key = unsafe_yyjson_get_first(m_value);
    for (size_t left = unsafe_yyjson_get_len(m_value); left > 0; --left) {
        const char *const text = unsafe_yyjson_get_str(key);
        if (unsafe_yyjson_get_len(key) == length && *text == first
            && (length == 0 || std::memcmp(text, name.data(), length) == 0))
            found = key + 1;
        key = unsafe_yyjson_get_next(key + 1);
    }
    return found ? JsonValue(m_data, found) : JsonValue();
}

JsonValue::MemberCursor::MemberCursor(JsonValue object)
    : m_data(object.m_data)
{
    if (!object.isObject())
        return;
    m_left = object.size();
    m_next = unsafe_yyjson_get_first(object.m_value);
}

bool JsonValue::MemberCursor::next(QByteArrayView &name, JsonValue &value)
{
    if (m_left == 0)
        return false;
    --m_left;
    name = stringOf(m_next);
    value = {m_data, m_next + 1};
    m_next = unsafe_yyjson_get_next(m_next + 1);
    return true;
}

JsonValue::ElementCursor::ElementCursor(JsonValue array)
    : m_data(array.m_data)
{
    if (!array.isArray())
        return;
    m_left = array.size();
    m_next = unsafe_yyjson_get_first(array.m_value);
}

bool JsonValue::ElementCursor::next(JsonValue &value)
{
    if (m_left == 0)
        return false;
    --m_left;
    value = {m_data, m_next};
    m_next = unsafe_yyjson_get_next(m_next);
    return true;
}

QByteArrayView JsonValue::source() const
{
    if (!m_value)
        return {};
    const SourceSpan span = m_data->span(m_value);
    return m_data->text.sliced(span.begin, span.end - span.begin);
}

qsizetype JsonValue::offset() const { return m_value ? m_data->span(m_value).begin : -1; }

namespace {

/// The span of each value in document order, which is the order of yyjson's array.
std::vector<SourceSpan> spansOf(QByteArrayView text, size_t count)
{
    std::vector<SourceSpan> spans;
    spans.reserve(count);
    std::array<size_t, Json::maxDepth> open;
    size_t depth = 0;
    for (qsizetype offset = 0; offset < text.size();) {
        const char character = text[offset];
        if (jsonscan::isSpace(character) || character == ',' || character == ':') {
            ++offset;
        } else if (character == '{' || character == '[') {
            open[depth++] = spans.size();
            spans.push_back({offset, offset});
            ++offset;
        } else if (character == '}' || character == ']') {
            ++offset;
            spans[open[--depth]].end = offset;
        } else {
            const qsizetype end =
                character == '"' ? jsonscan::endOfString(text, offset) : jsonscan::endOfWord(text, offset);
            spans.push_back({offset, end});
            offset = end;
        }
    }
    return spans;
}

} // namespace

SourceSpan JsonData::span(yyjson_val *value) const
{
    if (!m_spansReady.load(std::memory_order_acquire)) {
        const std::scoped_lock lock(m_spansMutex);
        if (!m_spansReady.load(std::memory_order_relaxed)) {
            m_spans = spansOf(text, yyjson_doc_get_val_count(document));
            m_spansReady.store(true, std::memory_order_release);
        }
    }
    return m_spans[static_cast<size_t>(value - yyjson_doc_get_root(document))];
}

} // namespace claimsmith::jose
