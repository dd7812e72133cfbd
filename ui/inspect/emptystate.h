// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace claimsmith::ui {

/// What stands on the right while there is no token: what may be pasted, and a sample to try.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

signals:
    void pasteWanted();
    void openWanted();
    void sampleWanted();

private:
    void scaleTitle();
    QLabel *m_title;
    QLabel *m_words;
};

} // namespace claimsmith::ui
