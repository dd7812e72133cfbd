// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCoreApplication;

namespace claimsmith::token {

/// The languages that are compiled in, as BCP 47 has them: "de", "zh-CN".
[[nodiscard]] QStringList translationLanguages();

/// Makes the words, numbers and dates of this process those of `language` (BCP 47), or of the system where it is empty
/// or not compiled in. A country of the system's that speaks the language stays: "de" in Austria is de-AT. Call once in
/// main(), before any text is made; the translators live as long as `application`.
void speak(QCoreApplication *application, const QString &language = {});

/// Loads the words of the first of `languages` that is compiled in, else the English ones (for their plurals), and
/// those that Qt's own dialogs have in it, where they are installed. speak() calls it.
void installTranslation(QCoreApplication *application, const QStringList &languages);

} // namespace claimsmith::token
