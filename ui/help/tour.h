// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QMainWindow;
class QPushButton;
class QSettings;

namespace claimsmith::ui {

/// A few steps for the first start: a veil over the window, open where the control is that a callout tells about. It
/// never holds anybody up: Escape, *Skip* and whatever is done instead, a paste or a shortcut, end it, and what was
/// pressed still counts.
class Tour : public QWidget
{
    Q_OBJECT
public:
    /// Begins it; one that is under way begins anew.
    static void begin(QMainWindow *window);
    /// The same, unless it was shown before, by what `settings` remember.
    static void beginOnce(QMainWindow *window, QSettings &settings);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Tour(QMainWindow *window);
    void makeCallout();
    /// Goes to a step, or to the next one in the same direction whose control can be seen; ends behind the last.
    void go(int step, int direction);
    void end();
    void place();
    void tell();
    void focusMoved(const QWidget *now);

    QMainWindow *m_window;
    QPointer<QWidget> m_former; ///< had the keyboard
    QFrame *m_callout;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_step = 0;
    QRect m_target;
};

} // namespace claimsmith::ui
