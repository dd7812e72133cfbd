// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace claimsmith::model {
class ClaimsModel;
}

namespace claimsmith::ui {

/// The tree of a claims set or header. Fetches large arrays as they are scrolled to; columns keep the widths that the
/// user gave them.
class ClaimsView : public QTreeView
{
    Q_OBJECT
public:
    explicit ClaimsView(QWidget *parent = nullptr);

    void setClaims(model::ClaimsModel *claims);
    /// A role of the current row, see model::ClaimsModel::Role; empty where none is.
    [[nodiscard]] QString currentText(int role) const;
    /// Whether cells are edited, by a double click, F2 or startEditing(). Then the row and what is open stay where they
    /// are while the token becomes another by each edit.
    void setEditable(bool editable);
    /// Opens the editor of a cell of the current row.
    void startEditing(int column);
    /// Makes the last member of `parent` the current row.
    void selectLast(const QModelIndex &parent);
    /// Rows from the top: names a place also where a name stands twice, and in another document of the same shape.
    using Rows = QList<int>;
    [[nodiscard]] static Rows rowsOf(const QModelIndex &index);
    /// The nearest place that there is: where the last row went away, the one before it.
    [[nodiscard]] QModelIndex indexOf(const Rows &rows) const;

    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

public slots:
    /// The copy key and the Edit menu: the value of the current row.
    void copy() { emit copyWanted(); }
    /// The undo keys and the Edit menu, where cells are edited.
    void undo() { emit undoWanted(); }
    void redo() { emit redoWanted(); }

signals:
    void currentRowChanged();
    void copyWanted();
    void undoWanted();
    void redoWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void fetchVisible();
    void fitColumns();
    void rememberPlace();
    void restorePlace();
    Rows m_currentRows;
    QList<Rows> m_openRows;
    int m_scrolled = 0;
    bool m_hadFocus = false;
    bool m_editable = false;
    bool m_widthsByUser = false;
    bool m_fitting = false;
};

} // namespace claimsmith::ui
