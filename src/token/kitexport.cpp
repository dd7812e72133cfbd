// SPDX-License-Identifier: MIT
#include "token/kitexport.h"

#include "jose/json.h"
#include "token/kitwriter.h"
#include "token/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

struct FormatFacts
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::KitExport)

public:
    KitFormat format;
    QLatin1StringView id;
    const char *text;
    QLatin1StringView file;

    [[nodiscard]] QString words() const { return tr(text); }
};

constexpr std::array formatFacts{
    FormatFacts{KitFormat::Json, "json"_L1, QT_TRANSLATE_NOOP("claimsmith::token::KitExport", "JSON"), "kit.json"_L1},
    FormatFacts{
        KitFormat::Env, "env"_L1, QT_TRANSLATE_NOOP("claimsmith::token::KitExport", ".env lines"), "kit.env"_L1},
    FormatFacts{
        KitFormat::Curl, "curl"_L1, QT_TRANSLATE_NOOP("claimsmith::token::KitExport", "curl script"), "kit.sh"_L1},
    FormatFacts{KitFormat::Postman, "postman"_L1,
        QT_TRANSLATE_NOOP("claimsmith::token::KitExport", "Postman collection"), "kit.postman_collection.json"_L1},
    FormatFacts{
        KitFormat::Http, "http"_L1, QT_TRANSLATE_NOOP("claimsmith::token::KitExport", "HTTP file"), "kit.http"_L1},
    FormatFacts{KitFormat::Pytest, "pytest"_L1, QT_TRANSLATE_NOOP("claimsmith::token::KitExport", "pytest parameters"),
        "test_token_kit.py"_L1},
    FormatFacts{KitFormat::Junit5, "junit5"_L1, QT_TRANSLATE_NOOP("claimsmith::token::KitExport", "JUnit 5 parameters"),
        "TokenKitTest.java"_L1},
};
static_assert(formatFacts.size() == static_cast<size_t>(KitFormat::Junit5) + 1);

const FormatFacts &factsOf(KitFormat format) { return *std::ranges::find(formatFacts, format, &FormatFacts::format); }

QByteArray kitAsJson(const QList<KitVariant> &rows)
{
    QByteArrayList objects;
    for (const KitVariant &row : rows) {
        const QLatin1StringView axis = axisName(row.axis);
        jose::JsonObjectWriter object;
        object.addString("id", row.id);
        object.addString("title", row.title.toUtf8());
        if (row.text.isValidUtf8()) {
            object.addString("token", row.text);
        } else {
            object.add("token", "null");
            object.addString("token_base64", row.text.toBase64());
        }
        object.addString("expected", expectedWord(row));
        object.add("axis", row.accepted ? "null"_ba : jose::jsonQuoted(QByteArrayView(axis)));
        object.add("code", row.accepted ? "null"_ba : jose::jsonQuoted(row.code));
        object.addString("reason", row.reason.toUtf8());
        object.add("holds_until", row.holdsUntil ? QByteArray::number(holdsUntilSeconds(row)) : "null"_ba);
        objects.append(object.bytes());
    }
    return objects.isEmpty() ? "[]\n"_ba : "[\n" + objects.join(",\n") + "\n]\n";
}

QByteArray kitAsEnv(const QList<KitVariant> &rows, const KitExport &options)
{
    QByteArray text = "# " + madeBy(options) + '\n';
    for (const KitVariant &row : rows) {
        if (!isPlain(row.text)) {
            text += leftOut(row, "# ", row.fitsHeader() ? notAscii : noHeaderLine);
            continue;
        }
        // In single quotes a shell and the readers of .env files take everything as it is.
        QByteArray value = row.text;
        text += "# " + rowComment(row) + "\nKIT_" + row.id.toUpper().replace('-', '_') + "='"
                + value.replace('\'', R"('\'')") + "'\n";
    }
    return text;
}

} // namespace

QByteArray madeBy(const KitExport &options) { return "Made by Claimsmith for " + oneLine(utcText(options.madeAt)); }

QByteArray expectedWord(const KitVariant &row) { return row.accepted ? "accepted"_ba : "rejected"_ba; }

QByteArray oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        const bool breaksLine = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (breaksLine || (!c.isPrint() && !c.isSurrogate()))
            c = u' ';
    }
    return line.toUtf8();
}

QByteArray rowComment(const KitVariant &row)
{
    QByteArray text = oneLine(row.title) + ": " + expectedWord(row);
    if (!row.accepted)
        text += " (" + row.code + ')';
    return text;
}

QByteArray leftOut(const KitVariant &row, QByteArrayView mark, QByteArrayView reason)
{
    return mark.toByteArray() + row.id + " is left out: " + reason.toByteArray() + " (the JSON form has it)\n";
}

bool isPlain(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
}

qint64 holdsUntilSeconds(const KitVariant &row) { return row.holdsUntil ? toSeconds(*row.holdsUntil) : 0; }

QList<KitFormat> kitFormats()
{
    QList<KitFormat> formats;
    for (const FormatFacts &facts : formatFacts)
        formats.append(facts.format);
    return formats;
}

QLatin1StringView kitFormatId(KitFormat format) { return factsOf(format).id; }

std::optional<KitFormat> findKitFormat(QByteArrayView id)
{
    const auto *row = std::ranges::find(formatFacts, QLatin1StringView(id), &FormatFacts::id);
    return row == formatFacts.end() ? std::nullopt : std::optional(row->format);
}

QString kitFormatName(KitFormat format) { return factsOf(format).words(); }

QString kitFormatFile(KitFormat format) { return factsOf(format).file; }

QByteArray exportKit(KitFormat format, const QList<KitVariant> &rows, const KitExport &options)
{
    switch (format) {
    case KitFormat::Json:
        break;
    case KitFormat::Env:
        return kitAsEnv(rows, options);
    case KitFormat::Curl:
        return kitAsCurl(rows, options);
    case KitFormat::Postman:
        return kitAsPostman(rows, options);
    case KitFormat::Http:
        return kitAsHttp(rows, options);
    case KitFormat::Pytest:
        return kitAsPytest(rows, options);
    case KitFormat::Junit5:
        return kitAsJunit5(rows, options);
    }
    return kitAsJson(rows);
}

} // namespace claimsmith::token
