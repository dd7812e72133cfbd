// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/rowsview.h"

namespace claimsmith::model {
class KitFilter;
}

namespace claimsmith::ui {

/// The table of variants. Space and a click on the box choose a row, Enter and a double click look at its token.
class KitView : public RowsView
{
    Q_OBJECT
public:
    explicit KitView(model::KitFilter *rows, QWidget *parent = nullptr);

    /// Of the row that has the keyboard; empty where there is none.
    [[nodiscard]] QByteArray currentId() const;
    /// The row of this id, or the first one where it is not shown.
    void select(const QByteArray &id);
    /// The first row that came out otherwise than it must, unless the current one did.
    void selectFault();

public slots:
    /// What the Edit menu and the keys of the system ask the widget with the focus for.
    void copy() { emit copyWanted(); }
    void undo() { emit undoWanted(); }
    void redo() { emit redoWanted(); }

signals:
    void currentIdChanged();
    void inspectWanted();
    void copyWanted();
    void undoWanted();
    void redoWanted();

protected:
    void fitColumns() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace claimsmith::ui
