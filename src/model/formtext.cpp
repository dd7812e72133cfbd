// SPDX-License-Identifier: MIT
#include "model/formtext.h"

#include "jose/json.h"

#include <algorithm>
#include <ranges>

namespace claimsmith::model {

using token::ClaimRow;
using token::RenderedForm;

namespace {

struct Member
{
    QByteArray name;
    QByteArray json;
};

/// A value of the layout, and its place there.
struct Source
{
    QByteArray name;
    qsizetype begin;
    QByteArrayView json;
};

/// The white space outside of strings taken out.
QByteArray withoutSpaces(QByteArrayView json)
{
    QByteArray kept;
    kept.reserve(json.size());
    bool inString = false;
    bool escaped = false;
    for (const char c : json) {
        if (inString || (c != ' ' && c != '\t' && c != '\n' && c != '\r'))
            kept += c;
        if (escaped)
            escaped = false;
        else if (c == '"')
            inString = !inString;
        else
            escaped = inString && c == '\\';
    }
    return kept;
}

QList<Member> membersOf(const QList<ClaimRow> &rows, const RenderedForm &rendered)
{
    QList<Member> members;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (const QByteArray &json = rendered.rows.at(i).json; !json.isEmpty())
            members.append({rows.at(i).name.toUtf8(), json});
    }
    return members;
}

QByteArray compact(const QList<Member> &members)
{
    jose::JsonObjectWriter writer;
    for (const Member &member : members)
        writer.add(member.name, member.json);
    return writer.bytes();
}

QByteArray laidOut(const QByteArray &layout, const QList<Member> &members)
{
    if (layout.isEmpty())
        return compact(members);
    const auto document = jose::Json::parse(layout);
    if (!document || !document->root().isObject())
        return compact(members);
    QList<Source> sources;
    document->root().forEachMember([&sources](QByteArrayView name, jose::JsonValue value) {
        sources.append({name.toByteArray(), value.offset(), value.source()});
    });
    const bool sameShape = std::ranges::equal(
        sources, members, [](const Source &source, const Member &member) { return source.name == member.name; });
    if (!sameShape) {
        const QByteArray bytes = compact(members);
        if (document->pretty() != layout)
            return bytes;
        const auto anew = jose::Json::parse(bytes);
        return anew ? anew->pretty() : bytes;
    }
    QByteArray text;
    qsizetype copied = 0;
    for (const auto &[source, member] : std::views::zip(sources, members)) {
        if (withoutSpaces(source.json) == withoutSpaces(member.json))
            continue;
        text += QByteArrayView(layout).sliced(copied, source.begin - copied);
        text += member.json;
        copied = source.begin + source.json.size();
    }
    text += QByteArrayView(layout).sliced(copied);
    return text;
}

} // namespace

QByteArray laidOut(const QByteArray &layout, const QList<ClaimRow> &rows, const RenderedForm &rendered)
{
    return rendered.isComplete() ? laidOut(layout, membersOf(rows, rendered)) : QByteArray();
}

QByteArray laidOutWithoutRefused(const QByteArray &layout, const QList<ClaimRow> &rows, const RenderedForm &rendered)
{
    return laidOut(layout, membersOf(rows, rendered));
}

token::Issued<QByteArray> textOfRows(const QByteArray &layout, const QList<ClaimRow> &rows, token::Instant now)
{
    QList<Member> members;
    members.reserve(rows.size());
    for (const ClaimRow &row : rows) {
        if (!row.enabled)
            continue;
        auto json = token::renderValue(row, now);
        if (!json)
            return std::unexpected(token::IssueError{.code = token::IssueError::Code::RowRefused,
                .name = row.name.toUtf8(),
                .note = std::move(json.error())});
        members.append({row.name.toUtf8(), *std::move(json)});
    }
    return laidOut(layout, members);
}

} // namespace claimsmith::model
