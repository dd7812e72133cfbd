// SPDX-License-Identifier: MIT
#pragma once

#include "page.h"

#include <QKeySequence>

#include <functional>

namespace claimsmith::ui {

/// A row of the navigation.
struct PageEntry
{
    QString id;    ///< stable, for settings: "inspect"
    QString title; ///< translated
    QString icon;  ///< see icons::icon()
    QKeySequence shortcut;
    std::function<Page *(const PageContext &)> make;
};

/// The pages that work, in the order of the navigation: one row each.
[[nodiscard]] QList<PageEntry> pageEntries();

} // namespace claimsmith::ui
