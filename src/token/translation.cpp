// SPDX-License-Identifier: MIT
#include "token/translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

void installTranslation(QCoreApplication *application, const QStringList &languages)
{
    auto *translator = new QTranslator(application);
    for (const QString &language : languages) {
        if (translator->load(u"claimsmith_"_s + QString(language).replace(u'-', u'_'), u":/claimsmith/translations"_s))
            break;
    }
    if (!translator->isEmpty() || translator->load(u":/claimsmith/translations/claimsmith_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace claimsmith::token
