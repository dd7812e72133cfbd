// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>

class QWidget;

/// What happens around the first paint, and what the process does to keep secrets in.
namespace claimsmith::ui::startup {

/// No core dumps and no reading by other processes of the user: RLIMIT_CORE 0, PR_SET_DUMPABLE 0. Only in release
/// builds, so that a debugger can attach to others; not in Flatpak, whose portals read /proc of the program.
void keepMemoryPrivate();

/// Calls `then` once, after `window` was painted for the first time and its picture was handed to the display.
void afterFirstPaint(QWidget *window, std::function<void()> then);

/// Milliseconds since the kernel started this process: loading and linking of libraries counted. In steps of the
/// kernel's clock tick (10 ms as a rule); −1 where /proc cannot be read.
[[nodiscard]] double millisecondsSinceProcessStart();
/// Resident memory in KiB, 0 where /proc cannot be read.
[[nodiscard]] qint64 residentKib();
/// `{"first_paint_ms":…,"rss_kib":…}`
[[nodiscard]] QByteArray measureReport();

} // namespace claimsmith::ui::startup
