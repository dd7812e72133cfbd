// SPDX-License-Identifier: MIT
#include "model/claimnode.h"

#include <QHash>
#include <QStringDecoder>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

/// RFC 9535 §2.5.1.1, member-name-shorthand; kept to ASCII so that nobody has to wonder.
bool isPlainName(QByteArrayView name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (name.isEmpty() || !isLetter(name.front()))
        return false;
    return std::ranges::all_of(name, [&](char c) { return isLetter(c) || isDigit(c); });
}

bool isDeceptive(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph;
}

} // namespace

QString ClaimNode::pointer() const
{
    if (!parent)
        return {};
    if (inArray)
        return parent->pointer() + u'/' + QString::number(row);
    return parent->pointer() + u'/' + QString::fromUtf8(name).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString ClaimNode::path() const
{
    if (!parent)
        return u"$"_s;
    if (inArray)
        return parent->path() + u'[' + QString::number(row) + u']';
    if (isPlainName(name))
        return parent->path() + u'.' + QString::fromLatin1(name);
    return parent->path() + "['"_L1 + QString::fromUtf8(name).replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1)
           + "']"_L1;
}

void ClaimNode::fetch(qsizetype count)
{
    const auto before = static_cast<qsizetype>(children.size());
    const qsizetype until = qMin(size(), before + count);
    qsizetype at = 0;
    const auto add = [&](QByteArrayView memberName, jose::JsonValue member) {
        if (at >= before && at < until) {
            auto child = std::make_unique<ClaimNode>();
            child->parent = this;
            child->row = static_cast<int>(at);
            child->name = memberName.toByteArray();
            child->value = member;
            child->inArray = value.isArray();
            child->isProtected = isProtected;
            children.push_back(std::move(child));
        }
        ++at;
    };
    if (value.isArray()) {
        value.forEachElement([&](jose::JsonValue element) { add({}, element); });
        return;
    }
    QHash<QByteArrayView, int> names;
    value.forEachMember([&](QByteArrayView memberName, jose::JsonValue member) {
        ++names[memberName];
        add(memberName, member);
    });
    for (const std::unique_ptr<ClaimNode> &child : children)
        child->duplicate = names.value(child->name) > 1;
}

QString oneLine(QByteArrayView json, qsizetype longest)
{
    // No more is decoded than can be shown; four bytes are the longest character.
    const bool cutBytes = json.size() > 4 * longest;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(cutBytes ? json.first(4 * longest) : json);
    QString line;
    line.reserve(qMin(text.size(), longest) + 1);
    bool afterBreak = false;
    for (QChar c : text) {
        if (line.size() >= longest)
            return line + u'…';
        if (c == u'\n' || c == u'\r') {
            if (!afterBreak)
                line += u' ';
            afterBreak = true;
        } else if (afterBreak && (c == u' ' || c == u'\t')) {
            continue;
        } else if (c == u'\t') {
            line += u' ';
        } else if (isDeceptive(c)) {
            line += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            afterBreak = false;
            line += c;
        }
    }
    return cutBytes ? line + u'…' : line;
}

} // namespace claimsmith::model
