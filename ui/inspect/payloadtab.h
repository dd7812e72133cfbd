// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace claimsmith::model {
class Inspection;
class TokenEditing;
} // namespace claimsmith::model

namespace claimsmith::ui {

class EditPane;
class TokenEdit;

/// The payload as text: laid out for reading, or exactly the bytes that were signed; bytes in hex where they are no
/// text. Where editing is on, the editor of those bytes. Works only while it is shown.
class PayloadTab : public QWidget
{
    Q_OBJECT
public:
    PayloadTab(model::Inspection *inspection, model::TokenEditing *editing, QWidget *parent = nullptr);

    [[nodiscard]] bool isExact() const;
    void setExact(bool exact);
    /// What is shown, whole.
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showEditing();
    model::Inspection *m_inspection;
    model::TokenEditing *m_editing;
    QWidget *m_reader;
    EditPane *m_editor;
    QPushButton *m_pretty;
    QPushButton *m_exact;
    QLabel *m_note;
    TokenEdit *m_view;
    bool m_stale = true;
};

} // namespace claimsmith::ui
