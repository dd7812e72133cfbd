// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/card.h"

class QAction;
class QLineEdit;
class QStackedWidget;

namespace claimsmith::model {
class RequestFilter;
class RequestLog;
} // namespace claimsmith::model

namespace claimsmith::ui {

class RequestsView;
class WrapLabel;

/// The log of requests, with its filter and what can be done with it.
class RequestsCard : public Card
{
    Q_OBJECT
public:
    explicit RequestsCard(model::RequestLog *log, QWidget *parent = nullptr);

    [[nodiscard]] RequestsView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterEdit() const { return m_filter; }
    [[nodiscard]] model::RequestFilter *rows() const { return m_rows; }
    /// Where requests are answered, so that an empty log can say how to ask; empty: nowhere.
    void setAddress(const QString &url);
    /// Makes the buttons that do what menu entries do.
    void addButtons(QAction *curl, QAction *clear, QAction *refusedOnly, QAction *exporting);

private:
    void showRows();
    model::RequestLog *m_log;
    model::RequestFilter *m_rows;
    RequestsView *m_view;
    QLineEdit *m_filter;
    QWidget *m_bar;
    QStackedWidget *m_table;
    WrapLabel *m_empty;
    QString m_address;
};

} // namespace claimsmith::ui
