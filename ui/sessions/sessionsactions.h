// SPDX-License-Identifier: MIT
#pragma once

#include "pageactions.h"

#include <functional>

class QLineEdit;

namespace claimsmith::model {
class RequestFilter;
class Sessions;
} // namespace claimsmith::model

namespace claimsmith::ui {

class RequestsCard;
class SessionsCard;
class UsersView;

/// What the Sessions page does with sessions, the API and its log: in the menus, by keys and by buttons; keeps each off
/// while it would do nothing.
class SessionsActions : public PageActions
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget *page;
        UsersView *users;
        SessionsCard *sessions;
        RequestsCard *requests;
    };
    /// All outlive this.
    SessionsActions(const PageContext &context, const Parts &parts, QObject *parent);

    [[nodiscard]] QAction *logInAction() const { return m_logIn; }
    [[nodiscard]] QAction *refreshAction() const { return m_refresh; }
    [[nodiscard]] QAction *replayAction() const { return m_replay; }
    [[nodiscard]] QAction *raceAction() const { return m_race; }
    [[nodiscard]] QAction *logOutAction() const { return m_logOut; }
    [[nodiscard]] QAction *revokeAction() const { return m_revoke; }
    [[nodiscard]] QAction *watchAction() const { return m_watch; }
    [[nodiscard]] QAction *startAction() const { return m_start; }
    [[nodiscard]] QAction *copyAddressAction() const { return m_copyAddress; }
    [[nodiscard]] QAction *optionsAction() const { return m_options; }
    /// "Log in as john"
    [[nodiscard]] QString logInText() const;

    /// Asks for a file to write; empty for none. A test answers itself.
    using FileChooser = std::function<QString(QWidget *, const QString &title, const QString &name)>;
    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

    void showDetails();

signals:
    /// What was done, for the status bar.
    void done(const QString &text);
    void refused(const QString &words);
    void pageWanted(const QString &id);

private:
    void makeApi();
    void makeSessions();
    void makeTokens();
    void makeLog();
    void copyTokens();
    void inspect();
    void watch();
    void copyCurl();
    void exportLog();
    void refresh();
    [[nodiscard]] QByteArray family() const;

    PageContext m_context;
    Parts m_parts;
    model::Sessions *m_sessions;
    FileChooser m_chooseFile;
    QAction *m_start = nullptr;
    QAction *m_copyAddress = nullptr;
    QAction *m_options = nullptr;
    QAction *m_logIn = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_replay = nullptr;
    QAction *m_race = nullptr;
    QAction *m_logOut = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_watch = nullptr;
    QAction *m_inspect = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_curl = nullptr;
    QAction *m_details = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_export = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_refusedOnly = nullptr;
};

} // namespace claimsmith::ui
