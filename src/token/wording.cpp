// SPDX-License-Identifier: MIT
#include "token/wording.h"

#include "token/words.h"

#include <QCoreApplication>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

bool isUnsafe(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString quoted(QByteArrayView utf8)
{
    constexpr qsizetype longest = 80;
    constexpr qsizetype enoughBytes = 4 * (longest + 1); // UTF-8 takes up to four for a character
    QString text = QString::fromUtf8(utf8.first(qMin(utf8.size(), enoughBytes)));
    if (text.size() > longest) {
        const qsizetype end = text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
        text = text.first(end) + u'…';
    }
    for (QChar &character : text) {
        if (isUnsafe(character))
            character = QChar::ReplacementCharacter;
    }
    return QCoreApplication::translate("claimsmith::token", "“%1”", "in the language's quotation marks").arg(text);
}

QString asSentence(QString text)
{
    if (text.isEmpty() || u".!?…。！？"_s.contains(text.back()))
        return text;
    return QCoreApplication::translate("claimsmith::token", "%1.", "a text becomes a sentence").arg(text);
}

QString foundByText(KeyChoice choice)
{
    switch (choice) {
    case KeyChoice::KeyId:
        return QCoreApplication::translate("claimsmith::token", "found by key ID");
    case KeyChoice::Certificate:
        return QCoreApplication::translate("claimsmith::token", "found by the digest of its certificate (x5t)");
    case KeyChoice::Thumbprint:
        return QCoreApplication::translate("claimsmith::token", "found by its thumbprint");
    case KeyChoice::Tried:
        break;
    }
    return {};
}

} // namespace claimsmith::token
