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

    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

public slots:
    /// The copy key and the Edit menu: the value of the current row.
    void copy() { emit copyWanted(); }

signals:
    void currentRowChanged();
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void fetchVisible();
    void fitColumns();
    bool m_widthsByUser = false;
    bool m_fitting = false;
};

} // namespace claimsmith::ui
