// SPDX-License-Identifier: MIT
#include "store/plaintext.h"

#include <QList>

namespace claimsmith::store {

using namespace Qt::StringLiterals;

QString oneLine(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString line = u""_s;
    for (const char32_t point : text.left(4 * longest).simplified().toUcs4()) {
        if (QChar::isPrint(point) && line.size() < longest)
            line += QString::fromUcs4(&point, 1);
    }
    return line;
}

} // namespace claimsmith::store
