// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace claimsmith::ui {

/// A bar above every page that comes by itself, while somebody may be typing: it never takes the keyboard, and gives it
/// back to where it was when the bar goes. Said to assistive technology when it comes. Hidden at first.
class QuietBar : public QFrame
{
    Q_OBJECT
public:
    explicit QuietBar(QWidget *parent = nullptr);

signals:
    /// As assistive technology is told it.
    void announced(const QString &words);

protected:
    void come(const QString &words);
    void go();
    QPushButton *addButton(const QString &text, const char *name, const QString &toolTip);

private:
    void rememberFocus(QWidget *old, QWidget *now);
    QPointer<QWidget> m_before; ///< had the keyboard before this bar
};

} // namespace claimsmith::ui
