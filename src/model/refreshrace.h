// SPDX-License-Identifier: MIT
#pragma once

#include "server/sessionservice.h"
#include "token/words.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace claimsmith::model {

/// What one of the racing refreshes got.
struct RaceEntry
{
    enum class Got {
        Won,    ///< the token was consumed for this one
        Beside, ///< another refresh token beside the winner's: the grace period
        Same,   ///< a refresh token that another one has too
        Refused,
    };
    int number = 0;                           ///< from 1, in the order of their start
    std::optional<server::Grant> grant{};     ///< nullopt: refused
    std::optional<server::Problem> problem{}; ///< where it was refused
    Got got = Got::Refused;
    std::chrono::microseconds took{0};
};

/// Exchanges one refresh token `runners` times at once: a thread and a connection for each, which start together. In
/// the order of their answers. Waits for all of them; any thread but one that a person waits for.
[[nodiscard]] server::Outcome<QList<RaceEntry>> raceRefreshes(const QString &path,
    const server::SharedSettings &settings, const QByteArray &refreshToken, int runners, token::Instant now);

constexpr int fewestRunners = 2;
constexpr int mostRunners = 50;

/// "1 of 10 won. 9 were refused, and the family is revoked."
[[nodiscard]] token::AxisWords raceWords(const QList<RaceEntry> &entries);

/// The outcome of a race, a row for each runner, the winner on top.
class RaceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Outcome, Got, Took, ColumnCount };
    enum Role { ToneRole = Qt::UserRole /**< int of token::Tone */ };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<RaceEntry> &entries);
    [[nodiscard]] const QList<RaceEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<RaceEntry> m_entries;
};

} // namespace claimsmith::model
