// SPDX-License-Identifier: MIT
#pragma once

#include "token/boundarytimer.h"
#include "token/clock.h"
#include "token/skew.h"
#include "token/token.h"

#include <QAbstractTableModel>

#include <memory>

namespace claimsmith::model {

/// What a verifier would say of the times of a token whose clock or leeway is another: a row for each offset, its name
/// in the first column, a column for each leeway. Follows the clock by one timer for the next cell that differs, or the
/// next row that now reaches; judges nothing while nobody looks. Has no part in a verdict. GUI thread.
class SkewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        AcceptedRole = Qt::UserRole, ///< bool; invalid in the first column
        ToneRole,                    ///< int of token::Tone; invalid in the first column
        InstantRole,                 ///< qint64 milliseconds at which the row is judged
        HereRole, ///< bool: the row is now and, but for the first column, the column is the leeway that is expected
        OwnRole,  ///< bool: the leeway of the column is the one that is expected. Of a heading too
    };

    explicit SkewModel(token::Clock *clock, QObject *parent = nullptr);

    /// Shows another token; one without a readable claims set has no rows.
    void setToken(std::shared_ptr<const token::Token> token);
    /// Maximum age and the like count; the leeway is marked.
    void setPolicy(const token::Policy &policy);
    void setSettings(const token::SkewSettings &settings);
    [[nodiscard]] const token::SkewSettings &settings() const { return m_settings; }
    void setZone(token::Zone zone);
    /// Whether somebody looks. Until then there are no rows.
    void setActive(bool active);

    /// "Accepted in 34 of 50"; empty without rows.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] bool isEmpty() const { return m_matrix.cells.isEmpty(); }
    /// What the offsets are counted from: now, where it is asked for or there is no exp.
    [[nodiscard]] token::SkewSettings::Anchor anchor() const { return m_matrix.anchor; }
    /// The instant at which a row is judged.
    [[nodiscard]] token::Instant instant(int row) const;
    /// How many rows lie before now or at it; the line of now is behind them.
    [[nodiscard]] int rowsUntilNow() const { return m_rowsUntilNow; }
    /// To be copied, at the instant that the clock shows.
    [[nodiscard]] token::TextTable wordedTable() const;
    [[nodiscard]] token::TextTable plainTable() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// Another token or other settings, or a cell is another.
    void headlineChanged();

private:
    void rebuild();
    void moveOn();
    void install(token::SkewMatrix matrix);
    void watchInstants();
    [[nodiscard]] token::SkewMatrix judged(token::Instant now) const;
    [[nodiscard]] bool isNow(int row) const;
    [[nodiscard]] bool isOwn(int column) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

    token::Clock *m_clock;
    token::BoundaryTimer *m_boundary;
    token::Zone m_zone = token::Zone::Local;
    std::shared_ptr<const token::Token> m_token;
    token::RegisteredClaims m_claims; ///< views into m_token
    token::Policy m_policy;
    token::SkewSettings m_settings;
    token::SkewMatrix m_matrix;
    token::Instant m_now{}; ///< of m_matrix
    int m_rowsUntilNow = 0;
    bool m_active = false;
    bool m_stale = true; ///< m_matrix is not that of the rest
};

} // namespace claimsmith::model
