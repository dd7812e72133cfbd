// SPDX-License-Identifier: MIT
#pragma once

#include "model/manual.h"

#include <QDialog>

class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace claimsmith::ui {

class ManualView;

/// The manual: contents with a search at the left, a page at the right, and the way back. Stays open beside the window
/// while one works.
class ManualWindow : public QDialog
{
    Q_OBJECT
public:
    ManualWindow(const model::Manual &manual, QWidget *parent = nullptr);

    /// A page that the manual lacks is its first one.
    void showPage(const QString &name, const QString &anchor = {});
    [[nodiscard]] QString currentPage() const { return m_here.page; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Place = model::Manual::Target;
    QWidget *makeContents();
    QWidget *makePage();
    void go(const Place &place);
    void follow(const QString &link);
    void step(QList<Place> &from, QList<Place> &to);
    void search(const QString &text);
    void findNext();
    void selectContents();

    model::Manual m_manual;
    Place m_here;
    QList<Place> m_back;
    QList<Place> m_forward;
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    ManualView *m_view;
    QToolButton *m_backButton;
    QToolButton *m_forwardButton;
};

} // namespace claimsmith::ui
