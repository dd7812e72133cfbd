// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchedtoken.h"
#include "page.h"

class QLabel;
class QStackedWidget;

namespace claimsmith::ui {

class AxisActions;
class NoticeBar;
class ReminderCard;
class VerdictBanner;
class WatchActions;
class WatchView;

/// The tokens to keep an eye on: above the ways in and out, in the middle the list, below the verdict of the selected
/// one, how it is renewed, and when that is asked for. The question itself stands above every page.
class WatchPage : public Page
{
    Q_OBJECT
public:
    explicit WatchPage(const PageContext &context, QWidget *parent = nullptr);
    ~WatchPage() override;

    [[nodiscard]] QList<QAction *> menuActions(PageMenu menu) const override;
    [[nodiscard]] const token::Verdict *verdictInView() const override;
    /// Watches every token that the text holds.
    bool openText(const QString &text) override;

protected:
    void takeFocus() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

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
    NoticeBar *m_notice;
    WatchView *m_view;
    WatchActions *m_actions;
    AxisActions *m_zoom;
    VerdictBanner *m_banner;
    ReminderCard *m_reminder;
    QLabel *m_count;
    QStackedWidget *m_contents;
};

} // namespace claimsmith::ui
