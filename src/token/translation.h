// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCoreApplication;

namespace claimsmith::token {

/// Loads the words of the reader's language, compiled in; English needs them for its plurals.
/// Call once in main(), before any text is made; the translator lives as long as `application`.
void installTranslation(QCoreApplication *application, const QStringList &languages);

} // namespace claimsmith::token
