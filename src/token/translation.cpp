// SPDX-License-Identifier: MIT
#include "token/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView folder(":/claimsmith/translations");
constexpr QLatin1StringView prefix("claimsmith_");

} // namespace

QStringList translationLanguages()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({prefix + "*.qm"_L1}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages += file.sliced(prefix.size()).chopped(3).replace(u'_', u'-');
    return languages;
}

void speak(QCoreApplication *application, const QString &language)
{
    QStringList languages = QLocale().uiLanguages();
    if (translationLanguages().contains(language)) {
        languages.prepend(language);
        if (const QLocale chosen(language);
            chosen.language() != QLocale().language() || chosen.script() != QLocale().script())
            QLocale::setDefault(chosen);
    }
    installTranslation(application, languages);
}

void installTranslation(QCoreApplication *application, const QStringList &languages)
{
    auto *translator = new QTranslator(application);
    for (const QString &language : languages) {
        if (translator->load(prefix + QString(language).replace(u'-', u'_'), folder))
            break;
    }
    if (translator->isEmpty() && !translator->load(prefix + "en"_L1, folder))
        return;
    auto *toolkit = new QTranslator(application);
    if (toolkit->load(
            QLocale(translator->language()), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit);
    // The last is asked first.
    QCoreApplication::installTranslator(translator);
}

} // namespace claimsmith::token
