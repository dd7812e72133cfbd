// SPDX-License-Identifier: MIT
#pragma once

#include "token/words.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace claimsmith::ui {

/// One sentence across the top of a page, with at most one thing to do about it; closed by its button or by Escape.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows `text`; `action` is the button's word, empty for none.
    void showNotice(const QString &text, token::Tone tone, const QString &action = {});
    void dismiss();
    [[nodiscard]] QString text() const;

signals:
    /// The button was pressed; the bar is closed already.
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintTone();
    QLabel *m_label;
    QPushButton *m_action;
    QPushButton *m_close;
    token::Tone m_tone = token::Tone::NotChecked;
};

} // namespace claimsmith::ui
