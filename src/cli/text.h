// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <string>

namespace claimsmith::cli {

/// The translator's context of everything that the command line says.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::cli)
public:
    /// The same as the UTF-8 that CLI11 takes.
    [[nodiscard]] static std::string utf8(const QString &text) { return text.toStdString(); }
};

} // namespace claimsmith::cli
