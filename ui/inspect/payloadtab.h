// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace claimsmith::model {
class Inspection;
}

namespace claimsmith::ui {

class TokenEdit;

/// The payload as text: laid out for reading, or exactly the bytes that were signed; bytes in hex where they are no
/// text. Works only while it is shown.
class PayloadTab : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadTab(model::Inspection *inspection, QWidget *parent = nullptr);

    [[nodiscard]] bool isExact() const;
    void setExact(bool exact);
    /// What is shown, whole.
    [[nodiscard]] QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    model::Inspection *m_inspection;
    QPushButton *m_pretty;
    QPushButton *m_exact;
    QLabel *m_note;
    TokenEdit *m_view;
    bool m_stale = true;
};

} // namespace claimsmith::ui
