// SPDX-License-Identifier: MIT
#pragma once

#include "model/watchedtoken.h"
#include "token/boundarytimer.h"
#include "token/clock.h"
#include "token/liveverdicts.h"
#include "token/words.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QUndoStack>

#include <optional>
#include <vector>

class QTimer;

namespace claimsmith::model {

class TextTimer;

/// A token that somebody wants watched.
struct WatchRequest
{
    QByteArray token;
    QString label{}; ///< name it was received under ("refresh_token"); empty: none
    QString name{};  ///< given by a person; empty: tokenOwner()
    token::Policy policy{};
    KeyHandle key = KeyHandle::None; ///< that alone; None: from all of the keyring
};

/// Tokens to keep an eye on, the one that ends first on top. Verdicts follow the clock, forwards and backwards, by one
/// timer for the earliest change of all; relative times are told anew only while somebody looks. Everything that a
/// person does to the list can be undone. In memory alone: no token is ever written. GUI thread.
class WatchList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Use, Status, Expiry, Renewal, Timeline, ColumnCount };
    enum Role {
        HandleRole = Qt::UserRole, ///< quint64 of a WatchHandle
        ToneRole,                  ///< int of token::Tone of a Status or Expiry cell; invalid elsewhere
        AcceptedRole,              ///< bool: the verdict as a whole
        RenewableRole,             ///< bool
        PromptRole,                ///< int of a WatchedToken::Prompt
        TimesRole,                 ///< token::ValidityTimes, with the clock's now; invalid where nothing was judged
    };
    /// As many as are of use to anybody; what is more is not taken.
    static constexpr int mostTokens = 10'000;

    WatchList(token::Clock *clock, KeyringModel *keyring, QObject *parent = nullptr);
    ~WatchList() override;

    /// Watches tokens, each renewed by itself with the key that verifies it; or, with a `renewer`, all together by
    /// that. One that is watched already keeps its row. Text that is no token is left out; handles of the others, in
    /// their order.
    QList<WatchHandle> watch(const QList<WatchRequest> &requests, const std::shared_ptr<Renewer> &renewer = {});
    void stop(const QList<WatchHandle> &handles);
    /// An empty name brings back the token's own.
    void rename(WatchHandle handle, const QString &name);
    /// Puts new tokens in the place of watched ones: handle and text.
    void replace(const QList<std::pair<WatchHandle, QByteArray>> &tokens);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    [[nodiscard]] const std::vector<WatchedToken> &tokens() const { return m_rows; }
    /// nullptr where it is gone.
    [[nodiscard]] const WatchedToken *find(WatchHandle handle) const;
    [[nodiscard]] int row(WatchHandle handle) const;
    /// The verdict of `token` as of now; a countdown that is late for its end stays on this side of it until the
    /// verdict follows.
    [[nodiscard]] token::Verdict shownVerdict(const WatchedToken &token) const;
    /// Those that are renewed together with any of `handles`, in the order of their parts.
    [[nodiscard]] QList<WatchHandle> withTheirGroups(const QList<WatchHandle> &handles) const;
    /// What a client gets to paste: one token alone; a pair as the answer of a server, RFC 6749 §5.1; else a line each.
    [[nodiscard]] QString copyText(const QList<WatchHandle> &handles) const;

    /// Time before the expiry from which a token is amber and its renewal is asked for: 5 min unless set.
    [[nodiscard]] token::Duration threshold() const { return m_threshold; }
    void setThreshold(token::Duration threshold);
    static constexpr token::Duration usualThreshold = std::chrono::minutes(5);

    /// Whether relative times are to be told anew: only while somebody can see them.
    void setTicking(bool ticking);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Tokens came, went, were judged anew, or the clock was moved.
    void verdictsChanged();
    void thresholdChanged();

private:
    friend class WatchCommand;
    friend class Renewal;
    enum class Signatures : bool { Keep, CheckAgain };
    struct PreparedJudge
    {
        token::Policy policy;
        KeyHandle key = KeyHandle::None;
        std::shared_ptr<token::Judge> judge;
        QList<KeyHandle> handles; ///< of the judge's keys
    };
    void exchange(const QList<WatchedToken> &former, const QList<WatchedToken> &next);
    void insertRow(WatchedToken token);
    void removeRowOf(WatchHandle handle);
    void replaceRow(int row, WatchedToken token);
    void moveToItsPlace(int row);
    [[nodiscard]] const PreparedJudge &judgeFor(const WatchedToken &token);
    void judge(WatchedToken &token, Signatures signatures);
    void forgetVerdicts();
    void judgeStale();
    void moveOn();
    void watchInstants();
    void tellTimes();
    void setPrompt(WatchHandle handle, WatchedToken::Prompt prompt, token::Instant from, token::Instant until);
    [[nodiscard]] QString statusText(const WatchedToken &token) const;
    [[nodiscard]] token::Tone statusTone(const WatchedToken &token) const;
    [[nodiscard]] QString expiryText(const WatchedToken &token) const;
    [[nodiscard]] QString renewalText(const WatchedToken &token) const;
    [[nodiscard]] QString timelineText(const WatchedToken &token) const;
    [[nodiscard]] QString cellText(const WatchedToken &token, int column) const;
    [[nodiscard]] QString toolTip(const WatchedToken &token, int column) const;

    token::Clock *m_clock;
    KeyringModel *m_keyring;
    std::shared_ptr<Renewer> m_keyRenewer;
    token::BoundaryTimer *m_boundary;
    TextTimer *m_ticker;
    QTimer *m_staleTimer;
    QUndoStack m_undo;
    token::Duration m_threshold = usualThreshold;
    std::vector<WatchedToken> m_rows; ///< by expiry
    token::LiveVerdicts m_live;
    QList<WatchHandle> m_liveHandles; ///< of m_live's entries, in their order
    std::vector<PreparedJudge> m_judges;
    QSet<WatchHandle> m_stale; ///< to be judged with other keys
    quint64 m_lastHandle = 0;
};

} // namespace claimsmith::model
