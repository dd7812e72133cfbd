// SPDX-License-Identifier: MIT
#include "jose/json.h"

#include "jose/crypto/secretbytes.h"
#include "jose/jsondata.h"
#include "jose/jsonfault.h"

#include <array>
#include <cstdlib>
#include <cstring>

namespace claimsmith::jose {

ValueMemory::~ValueMemory() { std::free(m_block); }

yyjson_alc ValueMemory::allocator()
{
    return {.malloc = allocate, .realloc = reallocate, .free = release, .ctx = this};
}

void ValueMemory::trim()
{
    constexpr size_t kept = size_t{1} << 20;
    if (m_taken || m_capacity <= kept)
        return;
    std::free(m_block);
    m_block = nullptr;
    m_capacity = 0;
}

void *ValueMemory::allocate(void *context, size_t size)
{
    auto *const memory = static_cast<ValueMemory *>(context);
    if (memory->m_taken)
        return std::malloc(size);
    if (memory->m_capacity < size) {
        // What the block held is of no use any more, so nothing need be copied.
        std::free(memory->m_block);
        memory->m_block = std::malloc(size);
        memory->m_capacity = memory->m_block ? size : 0;
    }
    memory->m_taken = memory->m_block != nullptr;
    return memory->m_block;
}

void *ValueMemory::reallocate(void *context, void *block, size_t, size_t size)
{
    auto *const memory = static_cast<ValueMemory *>(context);
    if (block != memory->m_block)
        return std::realloc(block, size);
    if (size <= memory->m_capacity)
        return block;
    void *const larger = std::realloc(block, size);
    if (larger) {
        memory->m_block = larger;
        memory->m_capacity = size;
    }
    return larger;
}

void ValueMemory::release(void *context, void *block)
{
    auto *const memory = static_cast<ValueMemory *>(context);
    if (block == memory->m_block)
        memory->m_taken = false;
    else
        std::free(block);
}

TextMemory::~TextMemory() { wipe(); }

void TextMemory::wipe()
{
    if (m_bytes)
        cleanse(m_bytes.get(), m_capacity);
}

char *TextMemory::take(size_t size)
{
    if (m_capacity < size) {
        wipe();
        m_capacity = 0;
        m_bytes = std::make_unique_for_overwrite<char[]>(size);
        m_capacity = size;
    }
    return m_bytes.get();
}

void JsonData::clear()
{
    yyjson_doc_free(document);
    document = nullptr;
    text = {};
    m_spansReady.store(false, std::memory_order_relaxed);
}

std::optional<Error> JsonData::assign(QByteArrayView newText, Segment segment)
{
    clear();
    valueMemory.trim();
    // yyjson unescapes in place, in a buffer that ends in padding.
    const auto length = static_cast<size_t>(newText.size());
    char *const received = textMemory.take(2 * length + YYJSON_PADDING_SIZE);
    char *const unescaped = received + length;
    if (length > 0) {
        std::memcpy(received, newText.data(), length);
        std::memcpy(unescaped, newText.data(), length);
    }
    std::memset(unescaped + length, 0, YYJSON_PADDING_SIZE);

    const yyjson_alc allocator = valueMemory.allocator();
    yyjson_read_err refusal{};
    document =
        yyjson_read_opts(unescaped, length, YYJSON_READ_INSITU | YYJSON_READ_NUMBER_AS_RAW, &allocator, &refusal);
    if (document && !isTooDeep()) {
        text = QByteArrayView(received, newText.size());
        return std::nullopt;
    }

    clear();
    if (const std::optional<JsonFault> fault = findJsonFault(newText, Json::maxDepth))
        return fault->toError(newText, segment);
    // Only where yyjson itself fails, as for want of memory.
    return Error{.code = ErrorCode::JsonSyntax,
        .segment = segment,
        .offset = static_cast<qsizetype>(refusal.pos),
        .found = QByteArray(refusal.msg),
        .wanted = {}};
}

bool JsonData::isTooDeep() const
{
    // Every level takes a value, so that most documents need no look.
    const size_t count = yyjson_doc_get_val_count(document);
    if (count <= Json::maxDepth)
        return false;
    std::array<const yyjson_val *, Json::maxDepth> ends;
    size_t depth = 0;
    yyjson_val *const first = yyjson_doc_get_root(document);
    for (yyjson_val *value = first; value != first + count; ++value) {
        while (depth > 0 && ends[depth - 1] <= value)
            --depth;
        if (!unsafe_yyjson_is_ctn(value))
            continue;
        if (depth == ends.size())
            return true;
        ends[depth++] = unsafe_yyjson_get_next(value);
    }
    return false;
}

Json::Json() = default;
Json::~Json() = default;
Json::Json(Json &&) noexcept = default;
Json &Json::operator=(Json &&) noexcept = default;

Result<Json> Json::parse(QByteArrayView text, Segment segment)
{
    Json json;
    if (std::optional<Error> error = json.assign(text, segment))
        return std::unexpected(*std::move(error));
    return json;
}

std::optional<Error> Json::assign(QByteArrayView text, Segment segment)
{
    if (!d)
        d = std::make_unique<JsonData>();
    return d->assign(text, segment);
}

bool Json::isEmpty() const { return !d || !d->document; }

JsonValue Json::root() const { return isEmpty() ? JsonValue() : d->root(); }

QByteArrayView Json::text() const { return isEmpty() ? QByteArrayView() : d->text; }

} // namespace claimsmith::jose
