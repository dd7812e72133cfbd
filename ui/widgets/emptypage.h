// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace claimsmith::ui {

class WrapLabel;

/// What stands where a page has nothing to show yet: a question or a title, what to do, and buttons that do it.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    EmptyPage(const QString &title, const QString &words, QWidget *parent = nullptr);

    /// The last one added may be the accented one.
    enum class Accent : bool { No, Yes };
    QPushButton *addButton(const QString &text, const char *name, const QString &toolTip, Accent accent = Accent::No);

private:
    void scaleTitle();
    QLabel *m_title;
    WrapLabel *m_words;
    QBoxLayout *m_buttons;
};

} // namespace claimsmith::ui
