// SPDX-License-Identifier: MIT
#pragma once

#include "model/emptytext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace claimsmith::ui {

class WrapLabel;

/// Covers a view that has nothing to show, and says why and where there is more.
class EmptyNote : public QWidget
{
    Q_OBJECT
public:
    /// Lies over `view` and keeps its size. Hidden until setText().
    explicit EmptyNote(QWidget *view);

    /// Covers the view with these words.
    void setText(const model::EmptyText &text);
    [[nodiscard]] model::EmptyText text() const { return m_text; }

signals:
    void wayWanted(model::EmptyText::Way way);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    model::EmptyText m_text;
    QLabel *m_title;
    WrapLabel *m_words;
    QPushButton *m_way;
};

} // namespace claimsmith::ui
