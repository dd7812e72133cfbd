// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "model/seentoken.h"
#include "store/historyentry.h"
#include "token/boundarytimer.h"
#include "token/clock.h"
#include "token/liveverdicts.h"
#include "token/policy.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QUndoStack>

#include <memory>
#include <vector>

class QTimer;

namespace claimsmith::model {

class TextTimer;

/// The tokens that were seen, each once, the latest on top. Their verdicts follow the clock and the keys by the one
/// judge; what a person takes away can be brought back. In memory alone, unless HistoryKeeping keeps it. A token that
/// carries a private key is never taken. GUI thread.
class History : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Preview, Subject, Status, Expiry, Seen, Issuer, Algorithm, Use, Origin, ColumnCount };
    enum Role {
        ToneRole = Qt::UserRole, ///< int of token::Tone of a Status or Expiry cell; invalid elsewhere
        TimesRole,               ///< token::ValidityTimes, with the clock's now; invalid where nothing was judged
        SearchRole,              ///< QString: every word that a row can be found by
        TextRole,                ///< QByteArray: the token itself
    };
    /// What is more goes, the oldest first.
    static constexpr int mostTokens = 5'000;
    static constexpr qsizetype mostBytes = 8 * 1024 * 1024;
    /// A larger token is not taken.
    static constexpr qsizetype largestToken = 1024 * 1024;

    History(token::Clock *clock, KeyringModel *keyring, QObject *parent = nullptr);
    ~History() override;

    struct Sighting
    {
        QByteArray text;
        QString label{}; ///< name it was received under ("refresh_token"); empty: none
    };
    /// Puts tokens on top, the first of them the topmost, as seen now. One that is there already moves there and keeps
    /// its origin. Text that is no token is left out.
    void see(const QList<Sighting> &tokens, TokenOrigin origin);
    /// Puts tokens of earlier runs, in the order of entries(), below all others. What is there already stays as it is.
    void restore(const QList<store::HistoryEntry> &entries);
    /// What restore() wants, the latest first.
    [[nodiscard]] QList<store::HistoryEntry> entries() const;

    /// By their texts, as one step of undo.
    void remove(const QList<QByteArray> &texts);
    void clear();
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    /// Those last seen before `machine`, by the machine's time, go for good.
    void dropSeenBefore(token::Instant machine);
    /// All go for good, those that could be brought back too.
    void forget();

    /// Judges by another policy from now on.
    void setPolicy(const token::Policy &policy);
    [[nodiscard]] const token::Policy &policy() const { return m_policy; }

    [[nodiscard]] const SeenToken &at(int row) const { return m_tokens[indexOf(row)]; }
    /// -1 where it is not there.
    [[nodiscard]] int row(QByteArrayView text) const;
    /// The verdict of a row as of now.
    [[nodiscard]] token::Verdict shownVerdict(int row) const;
    [[nodiscard]] const token::Verdict &verdict(int row) const { return m_live.at(liveIndexOf(row)); }
    [[nodiscard]] const QList<jose::Key> &keys() const { return m_judge->keys(); }

    /// Whether relative times are to be told anew: only while somebody can see them.
    void setTicking(bool ticking);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// entries() is another.
    void entriesChanged();
    /// Tokens came, went, were judged anew, or the clock was moved.
    void verdictsChanged();

private:
    friend class SeenCommand;
    [[nodiscard]] size_t indexOf(int row) const { return m_tokens.size() - 1 - static_cast<size_t>(row); }
    [[nodiscard]] qsizetype liveIndexOf(int row) const { return static_cast<qsizetype>(indexOf(row)); }
    [[nodiscard]] int rowOf(size_t index) const { return static_cast<int>(m_tokens.size() - 1 - index); }
    bool seeOne(const Sighting &sighting, TokenOrigin origin);
    void moveToTop(int row);
    void putBack(const QList<SeenToken> &tokens);
    void insert(size_t index, const QList<SeenToken> &tokens);
    void takeAway(const QList<SeenToken> &tokens);
    void removeRows(int first, int last);
    void keepWithinBounds();
    void changed();
    void judgeAnew();
    void judgeStale();
    void moveOn();
    void watchInstants();
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QString searchText(int row) const;

    token::Clock *m_clock;
    KeyringModel *m_keyring;
    token::BoundaryTimer *m_boundary;
    TextTimer *m_ticker;
    QTimer *m_staleTimer;
    QUndoStack m_undo;
    token::Policy m_policy;
    std::shared_ptr<token::Judge> m_judge;
    std::shared_ptr<token::Judge> m_keyless; ///< the same policy: what a token is given until its turn comes
    std::vector<SeenToken> m_tokens;         ///< the oldest first
    token::LiveVerdicts m_live;              ///< in that order too
    QHash<QByteArrayView, qint64> m_places;  ///< by text, which the tokens hold
    qsizetype m_bytes = 0;                   ///< of all texts
    qint64 m_latest = 0;                     ///< greatest and least place that was given
    qint64 m_earliest = 0;
};

} // namespace claimsmith::model
