// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "model/sessionoptions.h"
#include "model/sessionview.h"
#include "token/boundarytimer.h"
#include "token/clock.h"

#include <QObject>
#include <QTimer>

namespace claimsmith::model {

class LocalApi;
class RaceModel;
class RequestLog;
class SessionDeeds;
class SessionsModel;
class SessionWorker;
class UserEditing;
class UsersModel;

/// Users and their sessions as the window shows and changes them, and the local API beside it. What is shown follows
/// the file, whoever changes it, and the clock, wherever it is moved. Tokens are in memory alone. GUI thread; the file
/// is touched on another.
class Sessions : public QObject
{
    Q_OBJECT
public:
    enum class State : quint8 { Closed, Opening, Open, Failed };

    /// Both outlive this. `folder` holds the data file; empty: everything is in memory alone.
    Sessions(token::Clock *clock, KeyringModel *keyring, const QString &folder, QObject *parent = nullptr);
    ~Sessions() override;

    /// Opens the file, at the first visit of the page; puts sample users into one that never had any.
    void begin();
    /// The same again after it failed.
    void retry();
    [[nodiscard]] State state() const { return m_state; }
    /// Why it failed, with the cure; or where a damaged file was moved to.
    [[nodiscard]] const QString &notice() const { return m_notice; }

    [[nodiscard]] token::Clock *clock() const { return m_clock; }
    [[nodiscard]] KeyringModel *keyring() const { return m_keyring; }
    [[nodiscard]] UsersModel *users() const { return m_users; }
    [[nodiscard]] SessionsModel *tree() const { return m_tree; }
    [[nodiscard]] RequestLog *log() const { return m_log; }
    [[nodiscard]] RaceModel *race() const { return m_race; }
    [[nodiscard]] UserEditing *editing() const { return m_editing; }
    [[nodiscard]] SessionDeeds *deeds() const { return m_deeds; }
    [[nodiscard]] LocalApi *api() const { return m_api; }
    [[nodiscard]] SessionWorker *worker() const { return m_worker; }

    /// How long before its expiry an access token is amber.
    void setExpiringSoon(token::Duration threshold);
    [[nodiscard]] const SessionOptions &options() const { return m_options; }
    /// From the next request on; tokens that were given out stay as they are.
    void setOptions(const SessionOptions &options);
    /// A key that signs from now on; what was signed before stays good.
    void setSigningKey(KeyHandle key);
    [[nodiscard]] KeyHandle signingKey() const { return m_key; }
    [[nodiscard]] const server::SharedSettings &settings() const { return m_settings; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Reads everything anew.
    void refreshView();
    /// Whether something was asked of the file and is not answered yet.
    [[nodiscard]] bool isBusy() const;
    /// Whether somebody looks: relative times move on, and changes by other programs are looked for.
    void setWatching(bool watching);

    /// Keeps what was granted for the rest of this run.
    void remember(const server::Grant &grant);
    void rememberReplay(const QByteArray &refreshId) { m_memory.replayed.insert(refreshId); }
    /// The newest access token of a family that was given out here, and its refresh token; empty where there is none.
    [[nodiscard]] QByteArray accessToken(const QByteArray &family) const;
    [[nodiscard]] QByteArray refreshToken(const QByteArray &family) const;
    [[nodiscard]] const SessionMemory &memory() const { return m_memory; }

signals:
    void stateChanged();
    /// Users or sessions are others, or stand otherwise.
    void viewChanged();
    void optionsChanged();
    /// A session has new tokens.
    void granted(const QByteArray &family);

private:
    void open();
    void makeKey();
    void makeSettings();
    void useSettings();
    void changeSettings();
    void take(const server::Outcome<SessionsView> &view);
    void lookForChanges();

    token::Clock *m_clock;
    KeyringModel *m_keyring;
    QString m_path;
    SessionWorker *m_worker;
    UsersModel *m_users;
    SessionsModel *m_tree;
    RequestLog *m_log;
    RaceModel *m_race;
    UserEditing *m_editing;
    SessionDeeds *m_deeds;
    LocalApi *m_api;
    token::BoundaryTimer *m_boundary;
    QTimer m_poll;
    SessionOptions m_options;
    token::Duration m_expiringSoon = token::Policy{}.expiringSoon;
    server::SharedSettings m_settings;
    KeyHandle m_key = KeyHandle::None;
    SessionMemory m_memory;
    QHash<QByteArray, token::TokenPair> m_newest; ///< by family
    State m_state = State::Closed;
    QString m_notice;
    qint64 m_version = -1;
    bool m_isReading = false;
    bool m_readAgain = false;
};

} // namespace claimsmith::model
