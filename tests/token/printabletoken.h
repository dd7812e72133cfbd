// SPDX-License-Identifier: MIT
#pragma once

#include "token/token.h"

#include <QStringList>

namespace claimsmith::testsupport {

/// "code segment offset found finer_code" for each defect, so that expectations are readable text.
[[nodiscard]] inline QStringList described(const token::Token &token)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    for (const token::Defect &defect : token.defects()) {
        QString line = token::codeName(defect.code) + u' ' + jose::segmentName(defect.segment) + u' '
                       + QString::number(defect.offset) + u' ' + QString::fromUtf8(defect.found);
        if (defect.error)
            line += jose::codeName(defect.error->code);
        lines.append(line.simplified());
    }
    return lines;
}

} // namespace claimsmith::testsupport
