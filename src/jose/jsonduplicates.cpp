// SPDX-License-Identifier: MIT
#include "jose/jsondata.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace claimsmith::jose {

namespace {

/// Which of 64 bits stands for a name: names of one object seldom share one.
quint64 bitOf(QByteArrayView name)
{
    if (name.isEmpty())
        return 1;
    const auto first = static_cast<quint8>(name.front());
    const auto last = static_cast<quint8>(name.back());
    return Q_UINT64_C(1) << ((first * 5U + last * 11U + static_cast<quint64>(name.size())) & 63U);
}

bool hasDuplicateAmongFew(yyjson_val *object, size_t count)
{
    quint64 bits = 0;
    yyjson_val *const first = unsafe_yyjson_get_first(object);
    yyjson_val *key = first;
    for (size_t i = 0; i < count; ++i) {
        const QByteArrayView name = stringOf(key);
        const quint64 bit = bitOf(name);
        if (bits & bit) {
            for (yyjson_val *earlier = first; earlier != key; earlier = unsafe_yyjson_get_next(earlier + 1)) {
                if (stringOf(earlier) == name)
                    return true;
            }
        }
        bits |= bit;
        key = unsafe_yyjson_get_next(key + 1);
    }
    return false;
}

bool hasDuplicateAmongMany(yyjson_val *object, size_t count)
{
    QSet<QByteArrayView> names;
    names.reserve(static_cast<qsizetype>(count));
    yyjson_val *key = unsafe_yyjson_get_first(object);
    for (size_t i = 0; i < count; ++i) {
        names.insert(stringOf(key));
        key = unsafe_yyjson_get_next(key + 1);
    }
    return names.size() != static_cast<qsizetype>(count);
}

/// A reference token of a JSON Pointer, RFC 6901 §3.
QByteArray pointerToken(QByteArrayView name) { return '/' + name.toByteArray().replace('~', "~0").replace('/', "~1"); }

/// Walks a document and collects what stands twice. Recursion is bounded by Json::maxDepth.
class DuplicateCollector
{
public:
    explicit DuplicateCollector(const JsonData &data)
        : m_data(data)
    {}

    void visit(yyjson_val *value)
    {
        if (!unsafe_yyjson_is_ctn(value))
            return;
        const bool isObject = unsafe_yyjson_get_type(value) == YYJSON_TYPE_OBJ;
        if (isObject && JsonData::hasDuplicate(value))
            collect(value);
        const size_t count = unsafe_yyjson_get_len(value);
        yyjson_val *child = unsafe_yyjson_get_first(value);
        for (size_t i = 0; i < count; ++i) {
            yyjson_val *const content = isObject ? child + 1 : child;
            if (unsafe_yyjson_is_ctn(content)) {
                const qsizetype length = m_path.size();
                m_path += isObject ? pointerToken(stringOf(child)) : '/' + QByteArray::number(i);
                visit(content);
                m_path.truncate(length);
            }
            child = unsafe_yyjson_get_next(content);
        }
    }

    [[nodiscard]] QList<DuplicateMember> take()
    {
        std::ranges::sort(m_found, {}, &DuplicateMember::offset);
        return std::move(m_found);
    }

private:
    struct Occurrence
    {
        yyjson_val *last = nullptr;
        qsizetype count = 0;
    };

    void collect(yyjson_val *object)
    {
        QHash<QByteArrayView, Occurrence> occurrences;
        const size_t count = unsafe_yyjson_get_len(object);
        yyjson_val *key = unsafe_yyjson_get_first(object);
        for (size_t i = 0; i < count; ++i) {
            Occurrence &occurrence = occurrences[stringOf(key)];
            occurrence.last = key;
            ++occurrence.count;
            key = unsafe_yyjson_get_next(key + 1);
        }
        for (auto it = occurrences.cbegin(); it != occurrences.cend(); ++it) {
            if (it->count > 1)
                m_found.append({.path = m_path + pointerToken(it.key()),
                    .offset = m_data.span(it->last).begin,
                    .count = it->count});
        }
    }

    const JsonData &m_data;
    QByteArray m_path;
    QList<DuplicateMember> m_found;
};

} // namespace

bool JsonData::hasDuplicate(yyjson_val *value)
{
    if (unsafe_yyjson_get_type(value) != YYJSON_TYPE_OBJ)
        return false;
    // Comparing pairs is quickest for few names and quadratic for many.
    constexpr size_t few = 32;
    const size_t count = unsafe_yyjson_get_len(value);
    return count <= few ? hasDuplicateAmongFew(value, count) : hasDuplicateAmongMany(value, count);
}

bool Json::hasDuplicateMember() const { return !isEmpty() && JsonData::hasDuplicate(yyjson_doc_get_root(d->document)); }

QList<DuplicateMember> Json::duplicates() const
{
    if (isEmpty())
        return {};
    DuplicateCollector collector(*d);
    collector.visit(yyjson_doc_get_root(d->document));
    return collector.take();
}

} // namespace claimsmith::jose
