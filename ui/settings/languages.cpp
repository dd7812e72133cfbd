// SPDX-License-Identifier: MIT
#include "settings/languages.h"

#include <QLocale>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

/// As their readers call them. QLocale has "American English", "español de España" and "français".
constexpr std::pair<QLatin1StringView, QStringView> names[] = {{QLatin1StringView("de"), u"Deutsch"},
    {QLatin1StringView("en"), u"English"}, {QLatin1StringView("es"), u"Español"},
    {QLatin1StringView("fr"), u"Français"}, {QLatin1StringView("zh-CN"), u"简体中文"}};

QString nameOf(const QString &code)
{
    for (const auto &[known, name] : names) {
        if (known == code)
            return name.toString();
    }
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

} // namespace

QList<Language> languages(const QStringList &codes)
{
    QList<Language> found;
    for (const QString &code : codes)
        found.append({code, nameOf(code)});
    std::ranges::sort(
        found, [](const Language &a, const Language &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return found;
}

} // namespace claimsmith::ui
