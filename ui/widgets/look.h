// SPDX-License-Identifier: MIT
#pragma once

class QVariant;
class QWidget;

namespace claimsmith::ui {

/// Gives a widget a property that the style sheet asks for (role, wrong, moved) and lets it take the look at once.
void setLook(QWidget *widget, const char *property, const QVariant &value);

} // namespace claimsmith::ui
