// SPDX-License-Identifier: MIT
#pragma once

#include "jose/json.h"

#include <yyjson.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace claimsmith::jose {

/// The memory of one document's values, kept from one document to the next: yyjson asks for one block and lets it
/// grow. Should it ever ask for a second one beside it, that comes from the heap.
class ValueMemory
{
public:
    ValueMemory() = default;
    ~ValueMemory();
    Q_DISABLE_COPY_MOVE(ValueMemory)

    [[nodiscard]] yyjson_alc allocator();
    /// Gives back a block that an unusually large document left. Only between documents.
    void trim();

private:
    static void *allocate(void *context, size_t size);
    static void *reallocate(void *context, void *block, size_t oldSize, size_t size);
    static void release(void *context, void *block);

    void *m_block = nullptr;
    size_t m_capacity = 0;
    bool m_taken = false;
};

/// Memory for text that may be secret, as a JWK or a payload: overwritten before it goes.
class TextMemory
{
public:
    TextMemory() = default;
    ~TextMemory();
    Q_DISABLE_COPY_MOVE(TextMemory)

    /// At least `size` bytes, of any content. What was taken before is no more.
    [[nodiscard]] char *take(size_t size);

private:
    void wipe();

    std::unique_ptr<char[]> m_bytes;
    size_t m_capacity = 0;
};

/// The place of a value in the text: [begin, end).
struct SourceSpan
{
    qsizetype begin;
    qsizetype end;
};

/// What a Json owns. yyjson lays the values of a document in one array in document order, names included, a container
/// before its contents; on that rest `index` and the spans.
struct JsonData
{
    JsonData() = default;
    ~JsonData() { clear(); }
    Q_DISABLE_COPY_MOVE(JsonData)

    void clear();
    std::optional<Error> assign(QByteArrayView newText, Segment segment);

    [[nodiscard]] JsonValue root() const { return {this, document ? yyjson_doc_get_root(document) : nullptr}; }
    [[nodiscard]] SourceSpan span(yyjson_val *value) const;
    /// Whether the object `value` has a name twice.
    [[nodiscard]] static bool hasDuplicate(yyjson_val *value);

    QByteArrayView text; ///< as received; behind it lies the copy in which yyjson unescapes the strings
    TextMemory textMemory;
    ValueMemory valueMemory;
    yyjson_doc *document = nullptr;

private:
    [[nodiscard]] bool isTooDeep() const;

    /// Made when a value's source is first asked for.
    mutable std::vector<SourceSpan> m_spans;
    mutable std::atomic<bool> m_spansReady = false;
    mutable std::mutex m_spansMutex;
};

/// The name or string that `value` holds.
[[nodiscard]] inline QByteArrayView stringOf(yyjson_val *value)
{
    return {unsafe_yyjson_get_str(value), static_cast<qsizetype>(unsafe_yyjson_get_len(value))};
}

} // namespace claimsmith::jose
