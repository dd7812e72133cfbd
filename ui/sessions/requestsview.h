// SPDX-License-Identifier: MIT
#pragma once

#include "model/requestlog.h"
#include "widgets/rowsview.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace claimsmith::ui {

/// Paints requests: the reason in as many lines as it needs, up to four.
class RequestDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The width of the reasons, from which the height of a row follows.
    void setWhyWidth(int width);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void forgetHeights() { m_heights.clear(); }

private:
    int m_whyWidth = 0;
    mutable QHash<QString, int> m_heights; ///< of reasons, in m_whyWidth
};

/// The log of requests, the newest on top.
class RequestsView : public RowsView
{
    Q_OBJECT
public:
    explicit RequestsView(model::RequestFilter *requests, QWidget *parent = nullptr);

    /// Row of the log: the selected one, or else the newest; −1 where there is none.
    [[nodiscard]] int currentRequest() const;

public slots:
    void copy() { emit copyWanted(); }

signals:
    void currentRequestChanged();
    void copyWanted();

protected:
    void fitColumns() override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    model::RequestFilter *m_requests;
    RequestDelegate *m_delegate;
};

} // namespace claimsmith::ui
