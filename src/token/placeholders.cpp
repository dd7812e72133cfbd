// SPDX-License-Identifier: MIT
#include "token/placeholders.h"

#include "jose/json.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Placeholders)
};

constexpr std::array builtIn{QByteArrayView("n"), QByteArrayView("uuid"), QByteArrayView("family")};

bool isKnown(QByteArrayView name, const ValueTable *table)
{
    return (table && table->columnOf(name) >= 0) || std::ranges::contains(builtIn, name);
}

constexpr QByteArrayView subject("sub");

bool isFilled(QByteArrayView name, const Fill &fill)
{
    return isKnown(name, fill.table) || (name == subject && !fill.subject.isNull());
}

/// What `name` stands for; it must be filled.
QByteArray valueOf(QByteArrayView name, const Fill &fill)
{
    if (const qsizetype column = fill.table ? fill.table->columnOf(name) : -1; column >= 0)
        return fill.table->field(fill.row, column).toByteArray();
    if (name == "n")
        return QByteArray::number(fill.number);
    if (name == subject)
        return fill.subject;
    return name == "uuid" ? fill.uuid : fill.family;
}

/// The places of a text where something stands between double braces. Of nested braces the innermost count.
class Places
{
public:
    explicit Places(QByteArrayView text)
        : m_text(text)
    {}

    bool next()
    {
        for (;;) {
            m_end = m_text.indexOf("}}", m_from);
            if (m_end < 0)
                return false;
            m_begin = m_text.first(m_end).lastIndexOf("{{");
            const bool found = m_begin >= m_from;
            m_from = m_end + 2;
            if (!found)
                continue;
            m_end += 2;
            return true;
        }
    }
    [[nodiscard]] QByteArrayView name() const { return m_text.sliced(m_begin + 2, m_end - m_begin - 4).trimmed(); }
    [[nodiscard]] qsizetype begin() const { return m_begin; }
    [[nodiscard]] qsizetype end() const { return m_end; }

private:
    QByteArrayView m_text;
    qsizetype m_from = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

/// Whether what stands at the end of `json` stands inside a string; `inString`: whether its beginning does.
bool endsInString(QByteArrayView json, bool inString)
{
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (inString && json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            inString = !inString;
    }
    return inString;
}

enum class Syntax : quint8 { Text, Json };

QByteArray filledBytes(QByteArrayView text, const Fill &fill, Syntax syntax)
{
    QByteArray result;
    qsizetype done = 0;
    bool inString = false;
    for (Places places(text); places.next();) {
        if (!isFilled(places.name(), fill))
            continue;
        const QByteArrayView before = text.sliced(done, places.begin() - done);
        inString = syntax == Syntax::Json && endsInString(before, inString);
        const QByteArray value = valueOf(places.name(), fill);
        result += before;
        if (inString) {
            const QByteArray quoted = jose::jsonQuoted(value);
            result += QByteArrayView(quoted).sliced(1, quoted.size() - 2);
        } else {
            result += value;
        }
        done = places.end();
    }
    result += text.sliced(done);
    return result;
}

QString filledText(const QString &text, const Fill &fill, Syntax syntax)
{
    if (!text.contains(QLatin1StringView("{{")))
        return text;
    return QString::fromUtf8(filledBytes(text.toUtf8(), fill, syntax));
}

/// Whether a word: what a column might be called, and no expression of another template language.
bool isWord(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
               || c == ' ' || c == '.' || static_cast<quint8>(c) >= 0x80;
    });
}

/// Calls `visit` with each text of a row that may hold placeholders, until it answers true.
template<typename Visit>
bool anyText(const ClaimRow &row, Visit visit)
{
    if (row.type == ClaimType::List)
        return std::ranges::any_of(row.items, [&visit](const QString &item) { return visit(item.toUtf8()); });
    return row.type != ClaimType::Null && visit(row.value.toUtf8());
}

} // namespace

QByteArray filledJson(QByteArrayView json, const Fill &fill) { return filledBytes(json, fill, Syntax::Json); }

ClaimRow filled(const ClaimRow &row, const Fill &fill)
{
    ClaimRow result = row;
    result.value = filledText(row.value, fill, row.type == ClaimType::Json ? Syntax::Json : Syntax::Text);
    for (QString &item : result.items)
        item = filledText(item, fill, Syntax::Text);
    return result;
}

QList<ClaimRow> filled(const QList<ClaimRow> &rows, const Fill &fill)
{
    QList<ClaimRow> result;
    result.reserve(rows.size());
    for (const ClaimRow &row : rows)
        result.append(filled(row, fill));
    return result;
}

bool hasPlaceholder(QByteArrayView text, const ValueTable *table)
{
    for (Places places(text); places.next();) {
        if (isKnown(places.name(), table))
            return true;
    }
    return false;
}

bool hasPlaceholder(const ClaimRow &row, const ValueTable *table)
{
    return anyText(row, [table](const QByteArray &text) { return hasPlaceholder(text, table); });
}

QByteArray unknownPlaceholder(QByteArrayView text, const ValueTable *table)
{
    for (Places places(text); places.next();) {
        if (isWord(places.name()) && !isKnown(places.name(), table))
            return places.name().toByteArray();
    }
    return {};
}

QByteArray unknownPlaceholder(const QList<ClaimRow> &rows, const ValueTable *table)
{
    QByteArray unknown;
    for (const ClaimRow &row : rows) {
        const auto find = [&unknown, table](const QByteArray &text) {
            unknown = unknownPlaceholder(text, table);
            return !unknown.isEmpty();
        };
        if (row.enabled && anyText(row, find))
            return unknown;
    }
    return {};
}

QString unknownPlaceholderText(QByteArrayView name, const ValueTable *table)
{
    const QString shown = u"{{"_s + QString::fromUtf8(name.first(qMin<qsizetype>(name.size(), 80))) + u"}}"_s;
    QStringList names;
    if (table) {
        for (const QByteArray &column : table->columns())
            names.append(QString::fromUtf8(column));
        return Words::tr("%1 is no column of the table: there are %2").arg(shown, QLocale().createSeparatedList(names));
    }
    for (const QByteArrayView known : builtIn)
        names.append(u"{{"_s + QString::fromUtf8(known) + u"}}"_s);
    return Words::tr("%1 is no placeholder: there are %2, and the columns of a table where there is one")
        .arg(shown, QLocale().createSeparatedList(names));
}

} // namespace claimsmith::token
