// SPDX-License-Identifier: MIT
#include "token/claimform.h"

#include "jose/json.h"
#include "token/tokenheader.h"
#include "token/words.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace claimsmith::token {

using jose::JsonValue;

namespace {

/// A member of the object that is read.
struct Member
{
    QByteArray name;
    JsonValue value;
    QByteArray json;       ///< without white space outside of strings
    qsizetype former = -1; ///< the row that it continues
};

/// QString::fromUtf8() would take a byte order mark off the front.
QString exactText(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(utf8);
}

QByteArray withoutLayout(QByteArrayView json)
{
    QByteArray kept;
    kept.reserve(json.size());
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString || (c != ' ' && c != '\t' && c != '\n' && c != '\r'))
            kept += c;
        if (inString && c == '\\')
            kept += json[++i];
        else if (c == '"')
            inString = !inString;
    }
    return kept;
}

/// Whether a Text would be written with these very bytes: other escapes (`\/`, `é`) need a Json row to stay.
bool isPlainString(JsonValue value) { return value.isString() && jose::jsonQuoted(value.string()) == value.source(); }

std::optional<QStringList> plainStrings(JsonValue array)
{
    QStringList items;
    bool plain = array.isArray();
    array.forEachElement([&](JsonValue element) {
        plain = plain && isPlainString(element);
        if (plain)
            items.append(exactText(element.string()));
    });
    return plain ? std::optional(items) : std::nullopt;
}

/// A row of `type` that renders to this member; nullopt where none does.
std::optional<ClaimRow> rowOf(const Member &member, ClaimType type)
{
    ClaimRow row{.name = exactText(member.name), .type = type};
    const JsonValue value = member.value;
    switch (type) {
    case ClaimType::Text:
        row.value = exactText(value.string());
        return isPlainString(value) ? std::optional(row) : std::nullopt;
    case ClaimType::Number:
    case ClaimType::DateTime:
        row.value = exactText(value.numberText());
        return value.isNumber() ? std::optional(row) : std::nullopt;
    case ClaimType::Lifetime:
        break; // a number no longer says how long: it is a time
    case ClaimType::Boolean:
        row.value = exactText(member.json);
        return value.type() == JsonValue::Type::Bool ? std::optional(row) : std::nullopt;
    case ClaimType::List: {
        const std::optional<QStringList> items = plainStrings(value);
        row.items = items.value_or(QStringList());
        return items ? std::optional(row) : std::nullopt;
    }
    case ClaimType::Json:
        row.value = exactText(member.json);
        return row;
    case ClaimType::Null:
        return value.type() == JsonValue::Type::Null ? std::optional(row) : std::nullopt;
    }
    return std::nullopt;
}

ClaimRow fittingRow(const Member &member, FormPart part, std::optional<ClaimType> preferred)
{
    const bool isTime = preferred == ClaimType::Lifetime || (part == FormPart::Payload && isTimeClaim(member.name));
    const ClaimType number = isTime ? ClaimType::DateTime : ClaimType::Number;
    for (const ClaimType type : {preferred.value_or(ClaimType::Text), ClaimType::Text, number, ClaimType::Boolean,
             ClaimType::List, ClaimType::Null}) {
        if (auto row = rowOf(member, type))
            return *row;
    }
    return *rowOf(member, ClaimType::Json);
}

/// The former rows, each to be continued by one member at most.
class FormerRows
{
public:
    FormerRows(const QList<ClaimRow> &rows, const RenderedForm &rendered)
        : m_rows(rows)
    {
        for (qsizetype i = 0; i < rows.size() && i < rendered.rows.size(); ++i) {
            if (rows.at(i).enabled)
                m_byName[rows.at(i).name.toUtf8()].append({i, withoutLayout(rendered.rows.at(i).json)});
        }
    }

    /// The row that renders to this member.
    qsizetype takeSame(const Member &member)
    {
        return take(member.name, [&member](const Entry &entry) { return entry.json == member.json; });
    }
    /// A row of its name.
    qsizetype takeNamed(const Member &member)
    {
        return take(member.name, [](const Entry &) { return true; });
    }

    /// The rows that are off, each with the last continued row before it; −1 where there is none.
    [[nodiscard]] QHash<qsizetype, QList<ClaimRow>> offBehind(const std::vector<Member> &members) const
    {
        QHash<qsizetype, QList<ClaimRow>> off;
        std::vector<bool> continued(static_cast<size_t>(m_rows.size()));
        for (const Member &member : members) {
            if (member.former >= 0)
                continued[static_cast<size_t>(member.former)] = true;
        }
        qsizetype last = -1;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (!m_rows.at(i).enabled)
                off[last].append(m_rows.at(i));
            else if (continued[static_cast<size_t>(i)])
                last = i;
        }
        return off;
    }

private:
    struct Entry
    {
        qsizetype index;
        QByteArray json;
    };

    template<typename Predicate>
    qsizetype take(const QByteArray &name, Predicate predicate)
    {
        const auto entries = m_byName.find(name);
        if (entries == m_byName.end())
            return -1;
        const auto entry = std::ranges::find_if(*entries, predicate);
        if (entry == entries->end())
            return -1;
        const qsizetype index = entry->index;
        entries->erase(entry);
        return index;
    }

    const QList<ClaimRow> &m_rows;
    QHash<QByteArray, QList<Entry>> m_byName;
};

} // namespace

jose::Result<QList<ClaimRow>> parseForm(
    QByteArrayView json, FormPart part, const QList<ClaimRow> &former, const RenderedForm &rendered)
{
    const Segment segment = part == FormPart::Header ? Segment::Header : Segment::Payload;
    const auto document = jose::Json::parse(json, segment);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root().isObject())
        return std::unexpected(jose::Error{
            jose::ErrorCode::JsonNotObject, segment, document->root().offset(), typeName(document->root()), {}});

    std::vector<Member> members;
    document->root().forEachMember([&members](QByteArrayView name, JsonValue value) {
        members.push_back({name.toByteArray(), value, withoutLayout(value.source())});
    });
    FormerRows formerRows(former, rendered);
    std::vector<bool> same(members.size());
    for (size_t i = 0; i < members.size(); ++i) {
        members[i].former = formerRows.takeSame(members[i]);
        same[i] = members[i].former >= 0;
    }
    for (Member &member : members) {
        if (member.former < 0)
            member.former = formerRows.takeNamed(member);
    }

    const QHash<qsizetype, QList<ClaimRow>> off = formerRows.offBehind(members);
    QList<ClaimRow> rows = off.value(-1);
    for (size_t i = 0; i < members.size(); ++i) {
        const Member &member = members[i];
        if (same[i])
            rows.append(former.at(member.former));
        else
            rows.append(fittingRow(
                member, part, member.former >= 0 ? std::optional(former.at(member.former).type) : std::nullopt));
        if (member.former >= 0)
            rows.append(off.value(member.former));
    }
    return rows;
}

} // namespace claimsmith::token
