// SPDX-License-Identifier: MIT
#pragma once

#include "page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace claimsmith::ui {

class HistoryActions;
class HistoryBars;
class HistoryView;
class KeepingCard;
class VerdictBanner;
class WrapLabel;

/// The tokens that were seen: above the ways out and the filter, in the middle the list, below the verdict of the
/// selected one and whether the list is kept.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] QList<QAction *> menuActions(PageMenu menu) const override;
    [[nodiscard]] const token::Verdict *verdictInView() const override;

protected:
    void takeFocus() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeTable();
    QWidget *makeDetails();
    QWidget *makeEmpty();
    void wire();
    void showContents();
    void showSelected();
    void showVerdict();

    PageContext m_context;
    HistoryBars *m_bars;
    HistoryView *m_view;
    HistoryActions *m_actions;
    VerdictBanner *m_banner;
    QWidget *m_verdict = nullptr; ///< around it
    KeepingCard *m_keeping;
    QLineEdit *m_filter;
    QLabel *m_count;
    WrapLabel *m_noMatch;
    QStackedWidget *m_table;    ///< rows, or that none match
    QStackedWidget *m_contents; ///< nothing yet, or all of it
};

} // namespace claimsmith::ui
