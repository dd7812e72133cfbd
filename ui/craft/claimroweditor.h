// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPoint>

class QCheckBox;
class QCompleter;
class QGridLayout;
class QLabel;
class QToolButton;
class QUndoStack;

namespace claimsmith::model {
class ClaimFormModel;
}

namespace claimsmith::ui {

class FieldCombo;
class FieldEdit;
class ValueEditor;
class WrapLabel;

/// Widths that all rows of a form and their heads share.
struct FormColumns
{
    int name = 112;
    int type = 100;
    int meaning = 132; ///< 0: too narrow for a column; what a time comes to stands below its value

    /// For a form of this width.
    [[nodiscard]] static FormColumns of(int width);
    static constexpr int check = 18;
    static constexpr int menu = 20;
    static constexpr int side = 12;
    static constexpr int gap = 6;
    bool operator==(const FormColumns &) const = default;
};

/// One claim of a form: check box, name, type, the editor of its value, what it means; below, what is wrong with it.
class ClaimRowEditor : public QFrame
{
    Q_OBJECT
public:
    enum class Field : quint8 { On, Name, Type, Value };

    ClaimRowEditor(model::ClaimFormModel *form, int row, QUndoStack *undo, QWidget *parent);

    [[nodiscard]] int row() const { return m_row; }
    /// After rows before it came or went.
    void setRow(int row) { m_row = row; }
    /// Shows what the model has now; what shows it already is left alone.
    void refresh();
    void setColumns(const FormColumns &columns);

    [[nodiscard]] QWidget *field(Field field) const;
    /// The field that holds `widget`; Value where none does.
    [[nodiscard]] Field fieldOf(const QWidget *widget) const;

signals:
    /// The row's menu is wanted there, in global coordinates.
    void menuWanted(const QPoint &place);
    /// The row was dragged off its place.
    void dragged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrange();
    void placeMeaning();
    void wire();
    void showValue();
    void showNote();
    void describe();
    [[nodiscard]] QModelIndex index() const;
    void set(const QVariant &value, int role);

    model::ClaimFormModel *m_form;
    int m_row;
    QUndoStack *m_undo;
    QGridLayout *m_grid;
    QCheckBox *m_on;
    FieldEdit *m_name;
    QCompleter *m_completer;
    FieldCombo *m_type;
    ValueEditor *m_value = nullptr;
    QLabel *m_meaning;
    WrapLabel *m_note;
    QToolButton *m_menu;
    QPoint m_pressed;
    bool m_meaningBelow = false;
    bool m_refreshing = false;
};

} // namespace claimsmith::ui
