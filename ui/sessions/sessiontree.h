// SPDX-License-Identifier: MIT
#pragma once

#include "model/sessionsmodel.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace claimsmith::ui {

/// Paints sessions: where one goes on strong, statuses as chips, what happened dim.
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The tree of sessions. What comes is opened; what a person opened or shut stays so.
class SessionTree : public QTreeView
{
    Q_OBJECT
public:
    explicit SessionTree(model::SessionsModel *sessions, QWidget *parent = nullptr);

    /// The family of the selected row; empty where there is none.
    [[nodiscard]] QByteArray currentFamily() const;
    /// The refresh token of the selected row; empty where it is not one.
    [[nodiscard]] QByteArray currentRefreshId() const;
    [[nodiscard]] QByteArray currentAccessId() const;
    void select(const QByteArray &family);

public slots:
    void copy() { emit copyWanted(); }

signals:
    void currentFamilyChanged();
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void open(const QModelIndex &parent, int first, int last);
    void fitColumns();
    model::SessionsModel *m_sessions;
};

} // namespace claimsmith::ui
