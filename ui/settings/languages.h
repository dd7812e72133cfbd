// SPDX-License-Identifier: MIT
#pragma once

#include "token/translation.h"

#include <QList>
#include <QString>

namespace claimsmith::ui {

/// A language that the program speaks.
struct Language
{
    QString code; ///< BCP 47: "de", "zh-CN"
    QString name; ///< in itself, as its readers look for it: "Deutsch"

    bool operator==(const Language &) const = default;
};

/// Those of `codes`, by default the ones that are compiled in, by their names.
[[nodiscard]] QList<Language> languages(const QStringList &codes = token::translationLanguages());

} // namespace claimsmith::ui
