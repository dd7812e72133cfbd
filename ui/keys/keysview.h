// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "widgets/rowsview.h"

class QSortFilterProxyModel;

namespace claimsmith::model {
class KeysModel;
}

namespace claimsmith::ui {

/// The table of keys: sorted by a click on a heading, filtered by words, several rows selected at a time; names are
/// edited in place. Columns keep the widths, the order and the sorting that the user gave them; a right click on the
/// headings chooses which are shown.
class KeysView : public RowsView
{
    Q_OBJECT
public:
    explicit KeysView(model::KeysModel *keys, QWidget *parent = nullptr);

    /// Shows the rows that hold every word of `text`.
    void setFilter(const QString &text);
    [[nodiscard]] bool isFiltered() const;
    /// Rows that are shown.
    [[nodiscard]] int shownCount() const;

    /// In the order of the rows on screen.
    [[nodiscard]] QList<model::KeyHandle> selectedKeys() const;
    /// The one that has the keyboard; None where none is selected.
    [[nodiscard]] model::KeyHandle currentKey() const;
    void select(const QList<model::KeyHandle> &keys);
    /// The current row, or the first.
    void selectOne();
    void editName();

    /// As by the menu of the headings.
    void setColumnShown(int column, bool shown);
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

public slots:
    /// What the Edit menu and the keys of the system ask the widget with the focus for.
    void copy() { emit copyWanted(); }
    void paste() { emit pasteWanted(); }
    void undo() { emit undoWanted(); }

signals:
    void selectedKeysChanged();
    void copyWanted();
    void pasteWanted();
    void undoWanted();

protected:
    void fitColumns() override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeader();
    void showColumnMenu(const QPoint &place);
    void showChosenColumns();
    [[nodiscard]] QList<int> fittingColumns(int room) const;
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] bool isEmptyColumn(int column) const;
    [[nodiscard]] bool isChosen(int column) const { return !m_hidden.contains(column); }

    model::KeysModel *m_keys;
    QSortFilterProxyModel *m_sorted;
    QList<int> m_hidden; ///< columns that the user took away
    bool m_widthsByUser = false;
    bool m_fitting = false;
};

} // namespace claimsmith::ui
