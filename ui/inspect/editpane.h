// SPDX-License-Identifier: MIT
#pragma once

#include "jose/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace claimsmith::model {
class TokenEditing;
}

namespace claimsmith::ui {

class JsonEdit;
class WrapLabel;

/// The editor of a header or payload with what is to be said about its text: how long it is, and where it breaks.
class EditPane : public QWidget
{
    Q_OBJECT
public:
    EditPane(model::TokenEditing *editing, jose::Segment part, QWidget *parent = nullptr);

    [[nodiscard]] JsonEdit *editor() const { return m_editor; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showFault(const QByteArray &text);
    void layOut();
    model::TokenEditing *m_editing;
    jose::Segment m_part;
    QLabel *m_note;
    QPushButton *m_layOut;
    JsonEdit *m_editor;
    WrapLabel *m_fault;
};

} // namespace claimsmith::ui
