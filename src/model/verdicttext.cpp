// SPDX-License-Identifier: MIT
#include "model/verdicttext.h"

#include "model/inspection.h"
#include "token/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

QString verdictText(const Inspection &inspection)
{
    if (inspection.isEmpty())
        return {};
    const token::Verdict &verdict = inspection.verdict();
    QStringList lines;
    lines << (verdict.accepted() ? QCoreApplication::translate("claimsmith::model", "Accepted")
                                 : QCoreApplication::translate("claimsmith::model", "Not accepted"));
    for (const token::Axis axis :
        {token::Axis::Structure, token::Axis::Signature, token::Axis::Time, token::Axis::Claims}) {
        const token::AxisWords words =
            token::axisWords(verdict, axis, *inspection.token(), inspection.keys(), token::Zone::Utc);
        lines << u"%1: %2"_s.arg(words.headline, words.sentence);
    }
    for (const token::Finding &finding : inspection.findings())
        lines << u"%1: %2"_s.arg(token::title(finding), token::message(finding));
    return lines.join(u'\n');
}

} // namespace claimsmith::model
