// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace claimsmith::ui {

/// A language that the program speaks.
struct Language
{
    QString code; ///< as its translation is called: "de", "zh_CN"
    QString name; ///< in itself, as its readers look for it: "Deutsch"

    bool operator==(const Language &) const = default;
};

/// Those with a translation in `folder`, by their names; by default those that are compiled in.
[[nodiscard]] QList<Language> languages(const QString &folder = QStringLiteral(":/claimsmith/translations"));

} // namespace claimsmith::ui
