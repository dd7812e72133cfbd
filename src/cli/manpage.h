// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace CLI {
class App;
}

namespace claimsmith::cli {

/// claimsmith-cli(1) as source for man(1), made from the command line itself, so that it cannot lack an option.
/// `version` and `date` (of the release, ISO 8601) stand in its footer. Only macros of man(7): groff and mandoc both
/// take it.
[[nodiscard]] QByteArray manPage(const CLI::App &app, const QByteArray &version, const QByteArray &date);

} // namespace claimsmith::cli
