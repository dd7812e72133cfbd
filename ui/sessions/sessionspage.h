// SPDX-License-Identifier: MIT
#pragma once

#include "page.h"

class QSplitter;

namespace claimsmith::model {
class Sessions;
}

namespace claimsmith::ui {

class NoticeBar;
class RaceCard;
class RequestsCard;
class SessionsActions;
class SessionsCard;
class UserActions;
class UsersView;
class WhoAmICard;

/// A small server with users and sessions, to try a client on: at the left who can log in and what came of each login,
/// at the right the local API, what it would answer, and what it was asked.
class SessionsPage : public Page
{
    Q_OBJECT
public:
    explicit SessionsPage(const PageContext &context, QWidget *parent = nullptr);
    ~SessionsPage() override;

    [[nodiscard]] QList<QAction *> menuActions(PageMenu menu) const override;
    [[nodiscard]] const token::Verdict *verdictInView() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeUsers();
    void wire();
    void showNotice();
    void showDone(const QString &words);
    void showStatus();
    void showView();

    PageContext m_context;
    model::Sessions *m_sessions;
    NoticeBar *m_notice;
    UsersView *m_users;
    SessionsCard *m_tree;
    RaceCard *m_race;
    RequestsCard *m_requests;
    WhoAmICard *m_whoAmI;
    UserActions *m_userActions;
    SessionsActions *m_actions;
    QSplitter *m_columns;
    QSplitter *m_left;
    bool m_offersRetry = false;
};

} // namespace claimsmith::ui
