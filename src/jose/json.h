// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"

#include <QByteArrayView>
#include <QList>

#include <memory>
#include <optional>

struct yyjson_val;

namespace claimsmith::jose {

struct JsonData;

/// A value inside a Json; a view, valid as long as that document lives and is not parsed anew. Moving the Json keeps
/// it. A default-made value is `Undefined`: every accessor of the wrong type answers empty.
class JsonValue
{
public:
    enum class Type : quint8 { Undefined, Null, Bool, Number, String, Array, Object };

    JsonValue() = default;

    [[nodiscard]] Type type() const;
    [[nodiscard]] bool isUndefined() const { return !m_value; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }
    [[nodiscard]] bool isNumber() const { return type() == Type::Number; }

    [[nodiscard]] bool toBool() const;
    /// The unescaped text, UTF-8.
    [[nodiscard]] QByteArrayView string() const;
    /// The number exactly as written.
    [[nodiscard]] QByteArrayView numberText() const;

    /// Count of elements or members.
    [[nodiscard]] qsizetype size() const;
    /// The last member of that name (RFC 8259 §4 leaves it open; most libraries take the last). Undefined if absent.
    [[nodiscard]] JsonValue member(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const { return !member(name).isUndefined(); }

    /// Calls `visit(QByteArrayView name, JsonValue value)` for each member in document order, duplicates included.
    template<typename Visit>
    void forEachMember(Visit &&visit) const
    {
        MemberCursor cursor(*this);
        QByteArrayView name;
        for (JsonValue value; cursor.next(name, value);)
            visit(name, value);
    }
    /// Calls `visit(JsonValue element)` for each element in order.
    template<typename Visit>
    void forEachElement(Visit &&visit) const
    {
        ElementCursor cursor(*this);
        for (JsonValue value; cursor.next(value);)
            visit(value);
    }

    /// The bytes of this value exactly as received, from the document's text.
    [[nodiscard]] QByteArrayView source() const;
    /// Offset of source() in the document's text.
    [[nodiscard]] qsizetype offset() const;

private:
    friend class Json;
    friend struct JsonData;
    class MemberCursor
    {
    public:
        explicit MemberCursor(JsonValue object);
        bool next(QByteArrayView &name, JsonValue &value);

    private:
        const JsonData *m_data;
        yyjson_val *m_next = nullptr;
        qsizetype m_left = 0;
    };
    class ElementCursor
    {
    public:
        explicit ElementCursor(JsonValue array);
        bool next(JsonValue &value);

    private:
        const JsonData *m_data;
        yyjson_val *m_next = nullptr;
        qsizetype m_left = 0;
    };
    JsonValue(const JsonData *data, yyjson_val *value)
        : m_data(data)
        , m_value(value)
    {}
    const JsonData *m_data = nullptr;
    yyjson_val *m_value = nullptr;
};

/// A member name that stands more than once in one object.
struct DuplicateMember
{
    QByteArray path;  ///< RFC 6901 JSON Pointer of the member
    qsizetype offset; ///< of the name's last place, the one that member() answers, in bytes of the text
    qsizetype count;  ///< how often the name stands in that object
};

/// A lossless JSON document (RFC 8259): member order, number text, white space and duplicates survive.
/// Refuses: invalid UTF-8, a byte order mark, anything after the value, comments, NaN, half a surrogate pair in
/// escapes, nesting deeper than 256. Movable; not copyable. Const access from several threads at once is safe.
/// What it held is overwritten when it goes.
class Json
{
public:
    static constexpr int maxDepth = 256;

    Json();
    ~Json();
    Json(Json &&) noexcept;
    Json &operator=(Json &&) noexcept;
    Q_DISABLE_COPY(Json)

    [[nodiscard]] static Result<Json> parse(QByteArrayView text, Segment segment = Segment::None);
    /// Parses `text` in place of what was held, reusing memory: the bulk path. With an error the document is empty.
    std::optional<Error> assign(QByteArrayView text, Segment segment = Segment::None);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] JsonValue root() const;
    /// The text as received.
    [[nodiscard]] QByteArrayView text() const;
    [[nodiscard]] JsonValue member(QByteArrayView name) const { return root().member(name); }

    /// Whether the top-level object has a name twice; cheap.
    [[nodiscard]] bool hasDuplicateMember() const;
    /// Every name that stands more than once in its object, at every depth, in the order of `offset`.
    [[nodiscard]] QList<DuplicateMember> duplicates() const;

    /// The same document with white space laid anew: order, number text, string escapes and duplicates as received.
    /// Levels beyond the 32nd are indented like it, so that hostile nesting cannot make megabytes of spaces.
    [[nodiscard]] QByteArray pretty(int indent = 2) const;

private:
    std::unique_ptr<JsonData> d;
};

/// `utf8` as a JSON string literal with its quotes; escapes only what RFC 8259 §7 demands. A byte that is not
/// UTF-8 becomes U+FFFD, so that the result is JSON whatever comes in.
[[nodiscard]] QByteArray jsonQuoted(QByteArrayView utf8);

/// Writes an object member by member, in the order of the calls; values are raw JSON and are not checked.
class JsonObjectWriter
{
public:
    void add(QByteArrayView name, QByteArrayView rawValue);
    void addString(QByteArrayView name, QByteArrayView utf8) { add(name, jsonQuoted(utf8)); }
    void addNumber(QByteArrayView name, qint64 value) { add(name, QByteArray::number(value)); }
    void addBool(QByteArrayView name, bool value) { add(name, value ? "true" : "false"); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Compact: no white space between tokens.
    [[nodiscard]] QByteArray bytes() const { return '{' + m_bytes + '}'; }

private:
    QByteArray m_bytes;
};

} // namespace claimsmith::jose
