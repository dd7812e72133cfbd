// SPDX-License-Identifier: MIT
#include "model/valuetext.h"

#include "token/claimlist.h"

#include <algorithm>

namespace claimsmith::model {

using jose::JsonValue;

namespace {

/// A line edit would show nothing for them, or something else.
bool isAwkward(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

/// The text of a string that can be edited without its quotes.
bool isPlainText(JsonValue value)
{
    if (!value.isString())
        return false;
    const QString text = QString::fromUtf8(value.string());
    return std::ranges::none_of(text, isAwkward) && text.toUtf8() == value.string();
}

} // namespace

QString editableText(JsonValue value)
{
    return QString::fromUtf8(isPlainText(value) ? value.string() : value.source());
}

QByteArray typedJson(const QString &typed, JsonValue former)
{
    const QByteArray utf8 = typed.toUtf8();
    if (former.isString())
        return isPlainText(former) ? jose::jsonQuoted(utf8) : utf8;
    return token::jsonOrText(utf8);
}

} // namespace claimsmith::model
