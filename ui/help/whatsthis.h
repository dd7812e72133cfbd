// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMainWindow;

namespace claimsmith::ui {

/// What a control is for: its own what's-this text where it has one, else that of the table of main controls, else its
/// tool tip or its description; else that of what it stands in. Rich text; empty where nothing is known.
[[nodiscard]] QString whatsThisFor(const QWidget &widget);

/// The object names in the table of main controls.
[[nodiscard]] QStringList explainedControls();

/// Explains the controls of a window: by pointing at one, or the one with the keyboard.
class WhatsThis : public QObject
{
    Q_OBJECT
public:
    explicit WhatsThis(QMainWindow *window);

    /// The pointer asks what the next control is that it is pressed on.
    void point();
    /// Says what the control with the keyboard is for, beside it; where nothing is known, as point().
    void explainFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
};

} // namespace claimsmith::ui
