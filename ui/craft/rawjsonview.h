// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;
class QUndoStack;

namespace claimsmith::model {
class ClaimFormModel;
}

namespace claimsmith::ui {

class JsonEdit;
class WrapLabel;

/// A form as JSON text, in step with it; where the text stops being JSON is underlined and said below.
class RawJsonView : public QWidget
{
    Q_OBJECT
public:
    RawJsonView(model::ClaimFormModel *form, QUndoStack *undo, QWidget *parent = nullptr);

    [[nodiscard]] JsonEdit *edit() const { return m_edit; }

private:
    void take(const QByteArray &json);
    void refresh();
    void showState();
    model::ClaimFormModel *m_form;
    JsonEdit *m_edit;
    WrapLabel *m_state;
    QPushButton *m_indent;
    QPushButton *m_compact;
};

} // namespace claimsmith::ui
