// SPDX-License-Identifier: MIT
#pragma once

#include "inspect/detailscard.h"
#include "token/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace claimsmith::model {
class Workbench;
}

namespace claimsmith::screens {

/// A state of the window that a picture is made of. The same in every run: fixed keys, fixed texts, a clock that stands
/// still.
struct State
{
    QString name;
    QString shows; ///< one line for --list
    token::Instant now{};
    std::function<void(model::Workbench &)> setUp;
    ui::DetailsCard::Tab tab = ui::DetailsCard::Tab::Claims;
    QString page = QStringLiteral("inspect");
    bool raw = false; ///< raw JSON instead of forms
    /// Before there is a window; the folder is empty and goes afterwards.
    std::function<void(model::Workbench &, const QString &folder)> prepare{};
    /// With the window on the screen: opens what a person would open.
    std::function<void(QWidget &window)> act{};
};

[[nodiscard]] QList<State> states();

/// 12 March 2026, 13:03:10 UTC: the tokens of the pictures were issued then, for an hour.
constexpr qint64 tokenIssued = 1773320590;
constexpr qint64 tokenLifetime = 3600;
/// Inspects such a token, with the key that verifies it in the keyring.
void showGoodToken(model::Workbench &workbench);
/// Those of the time panel, on the Inspect page.
[[nodiscard]] QList<State> clockStates();
/// Those of the Craft page.
[[nodiscard]] QList<State> craftStates();
/// A token that never ends, and one whose claims are encrypted.
void showEndlessToken(model::Workbench &workbench);
void showEncryptedToken(model::Workbench &workbench);
/// Those of the tab Elsewhere, on the Inspect page.
[[nodiscard]] QList<State> elsewhereStates();
/// Those of the Help menu: command palette, shortcuts, manual, tour.
[[nodiscard]] QList<State> helpStates();
/// Those of the History page.
[[nodiscard]] QList<State> historyStates();
/// Those of the Keys page.
[[nodiscard]] QList<State> keysStates();
/// Those of the Sessions page.
[[nodiscard]] QList<State> sessionsStates();
/// Those of the settings, and of what they keep from being sent.
[[nodiscard]] QList<State> settingsStates();
/// Those of the Test kit page.
[[nodiscard]] QList<State> kitStates();
/// Those of the Watch page, and of the bar that asks to renew.
[[nodiscard]] QList<State> watchStates();

} // namespace claimsmith::screens
