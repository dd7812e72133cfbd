// SPDX-License-Identifier: MIT
#pragma once

#include "page.h"
#include "testkit/kitactions.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace claimsmith::model {
class Kit;
class KitFilter;
} // namespace claimsmith::model

namespace claimsmith::ui {

class EmptyPage;
class KeyDialogs;
class KitBanner;
class KitDetails;
class KitView;
class NoticeBar;
class RunCard;
class WrapLabel;

/// Good and bad variants of a token, and what a server makes of them: the table in the middle, above it whom it is run
/// against, on the right what came of it and the selected row.
class TestKitPage : public Page
{
    Q_OBJECT
public:
    explicit TestKitPage(const PageContext &context, QWidget *parent = nullptr);
    ~TestKitPage() override;

    [[nodiscard]] model::Kit *kit() const { return m_kit; }
    void setFileChooser(KitActions::FileChooser chooser) { m_actions->setFileChooser(std::move(chooser)); }

    [[nodiscard]] QList<QAction *> menuActions(PageMenu menu) const override { return m_actions->actions(menu); }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void takeFocus() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeEmpty();
    QWidget *makeLeft();
    QWidget *makeTable();
    QWidget *makeBar();
    QWidget *makeObstacle();
    QWidget *makeRight();
    QPushButton *menuButton(const QString &text, const char *name, QMenu *menu, const QAction *action);
    void wire();
    void trySample();
    void showKit();
    void showRun();
    void showRows();

    PageContext m_context;
    model::Kit *m_kit;
    model::KitFilter *m_rows;
    KitView *m_view;
    KeyDialogs *m_dialogs;
    KitActions *m_actions;
    NoticeBar *m_notice;
    RunCard *m_run;
    KitBanner *m_banner;
    KitDetails *m_details;
    WrapLabel *m_source;
    QLineEdit *m_filter;
    QLabel *m_noMatch;
    QWidget *m_bar = nullptr;
    WrapLabel *m_obstacleTitle = nullptr;
    WrapLabel *m_obstacle = nullptr;
    QStackedWidget *m_contents;
    QStackedWidget *m_table;
    QSplitter *m_parts;
};

} // namespace claimsmith::ui
