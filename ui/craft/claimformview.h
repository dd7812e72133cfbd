// SPDX-License-Identifier: MIT
#pragma once

#include "craft/claimroweditor.h"

#include <QList>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QUndoStack;
class QVBoxLayout;

namespace claimsmith::ui {

/// A form of claims with an open editor for each value. Up, Down and Enter go from row to row; Delete, on the check box
/// of a row, takes the row away.
class ClaimFormView : public QWidget
{
    Q_OBJECT
public:
    ClaimFormView(model::ClaimFormModel *form, QUndoStack *undo, QWidget *parent = nullptr);

    [[nodiscard]] model::ClaimFormModel *form() const { return m_form; }
    /// The row that has the keyboard, or had it last; −1 where there is none.
    [[nodiscard]] int currentRow() const;
    /// As by Tab: what is there is selected, and typing replaces it.
    void focusRow(int row, ClaimRowEditor::Field field = ClaimRowEditor::Field::Value,
        Qt::FocusReason reason = Qt::TabFocusReason);
    [[nodiscard]] QWidget *firstWidget() const;

    /// Opens the menu of what can be added.
    void openAddMenu();
    void duplicateCurrent();
    void removeCurrent();
    /// By −1 or 1.
    void moveCurrent(int step);
    /// Shown by the menu of a row.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// currentRow() may be another.
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHeader();
    void rebuild();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void moveRows(int first, int last, int to);
    void renumber();
    void chainFocus();
    void updateColumns();
    void fillAddMenu();
    void add(const QString &name);
    void startDrag(ClaimRowEditor *row);
    void openMenu(const ClaimRowEditor *row, const QPoint &place);
    void focusMoved(const QWidget *now);
    [[nodiscard]] bool takeKey(const QKeyEvent &key);
    [[nodiscard]] int dropRow(const QPoint &place) const;
    void showDropMark(int row);

    model::ClaimFormModel *m_form;
    QUndoStack *m_undo;
    QList<ClaimRowEditor *> m_rows;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_nameHead = nullptr;
    QLabel *m_typeHead = nullptr;
    QLabel *m_meaningHead = nullptr;
    QPushButton *m_add;
    QMenu *m_addMenu;
    QWidget *m_dropMark;
    QList<QAction *> m_rowActions;
    FormColumns m_columns;
    int m_current = -1;
};

} // namespace claimsmith::ui
