// SPDX-License-Identifier: MIT
#include "model/skewmodel.h"

#include "token/timedisplay.h"
#include "token/words.h"

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::Instant;
using token::SkewCell;
using token::SkewMatrix;
using token::TimeStatus;
using Anchor = token::SkewSettings::Anchor;

namespace {

/// A row is now for so long: what the clock shows goes by seconds.
constexpr token::Duration shownAsNow = std::chrono::seconds(1);

token::Tone toneOf(const SkewCell &cell)
{
    if (cell.accepted())
        return token::Tone::Good;
    if (cell.status == TimeStatus::NotChecked)
        return token::Tone::NotChecked;
    const bool notYet = cell.status == TimeStatus::NotYetValid || cell.status == TimeStatus::IssuedInFuture;
    return notYet ? token::Tone::NotYet : token::Tone::Refused;
}

} // namespace

SkewModel::SkewModel(token::Clock *clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_boundary(new token::BoundaryTimer(clock, this))
{
    connect(m_boundary, &token::BoundaryTimer::reached, this, &SkewModel::moveOn);
    connect(m_clock, &token::Clock::changed, this, &SkewModel::moveOn);
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, [this] { setZone(m_zone); });
}

void SkewModel::setToken(std::shared_ptr<const token::Token> token)
{
    if (token == m_token)
        return;
    m_token = std::move(token);
    m_claims = token::RegisteredClaims::of(m_token ? m_token->payload().root() : jose::JsonValue());
    rebuild();
}

void SkewModel::setPolicy(const token::Policy &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    rebuild();
}

void SkewModel::setSettings(const token::SkewSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    rebuild();
}

void SkewModel::setZone(token::Zone zone)
{
    m_zone = zone;
    if (!isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ToolTipRole});
}

void SkewModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (m_active && m_stale)
        rebuild();
    else
        moveOn();
}

SkewMatrix SkewModel::judged(Instant now) const
{
    if (!m_token || !m_token->payload().root().isObject())
        return {};
    return token::skewMatrix(m_claims, m_policy, m_settings, now);
}

void SkewModel::rebuild()
{
    m_stale = !m_active;
    if (!m_active && isEmpty())
        return;
    m_now = m_clock->now();
    install(m_active ? judged(m_now) : SkewMatrix());
    watchInstants();
    emit headlineChanged();
}

void SkewModel::moveOn()
{
    if (!m_active) {
        m_boundary->schedule(std::nullopt);
        return;
    }
    const QList<SkewCell> former = m_matrix.cells;
    m_now = m_clock->now();
    install(judged(m_now));
    watchInstants();
    if (m_matrix.cells != former)
        emit headlineChanged();
}

void SkewModel::install(SkewMatrix matrix)
{
    const auto until = [this](const SkewMatrix &one) {
        return static_cast<int>(std::ranges::count_if(
            one.offsets, [this, &one](token::Duration offset) { return token::plus(one.zero, offset) <= m_now; }));
    };
    if (matrix.offsets == m_matrix.offsets && matrix.leeways == m_matrix.leeways && !isEmpty()) {
        m_matrix = std::move(matrix);
        m_rowsUntilNow = until(m_matrix);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_matrix = std::move(matrix);
    m_rowsUntilNow = until(m_matrix);
    endResetModel();
}

void SkewModel::watchInstants()
{
    if (isEmpty()) {
        m_boundary->schedule(std::nullopt);
        return;
    }
    std::optional<Instant> next = token::nextSkewChange(m_claims, m_policy, m_settings, m_now);
    const auto take = [&next, this](Instant instant) {
        if (instant > m_now && (!next || instant < *next))
            next = instant;
    };
    if (m_matrix.anchor == Anchor::Expiry) {
        for (qsizetype row = 0; row < m_matrix.offsets.size(); ++row) {
            take(m_matrix.instant(row));
            take(token::plus(m_matrix.instant(row), shownAsNow));
        }
    }
    m_boundary->schedule(next);
}

QString SkewModel::headline() const
{
    return isEmpty() ? QString() : tr("Accepted in %1 of %2").arg(m_matrix.acceptedCount()).arg(m_matrix.cells.size());
}

Instant SkewModel::instant(int row) const
{
    return m_matrix.anchor == Anchor::Now ? token::plus(m_clock->now(), m_matrix.offsets.at(row))
                                          : m_matrix.instant(row);
}

token::TextTable SkewModel::wordedTable() const { return token::wordedTable(judged(m_clock->now())); }

token::TextTable SkewModel::plainTable() const { return token::plainTable(judged(m_clock->now())); }

bool SkewModel::isNow(int row) const
{
    if (m_matrix.anchor == Anchor::Now)
        return m_matrix.offsets.at(row) == token::Duration(0);
    const Instant at = m_matrix.instant(row);
    return m_now >= at && m_now < token::plus(at, shownAsNow);
}

bool SkewModel::isOwn(int column) const { return column > 0 && m_matrix.leeways.at(column - 1) == m_policy.leeway; }

int SkewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || isEmpty() ? 0 : static_cast<int>(m_matrix.offsets.size());
}

int SkewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || isEmpty() ? 0 : static_cast<int>(m_matrix.leeways.size()) + 1;
}

QString SkewModel::toolTip(const QModelIndex &index) const
{
    const QString at = token::instantText(instant(index.row()), m_zone);
    if (index.column() == 0)
        return at;
    const QString leeway = token::secondsText(m_matrix.leeways.at(index.column() - 1));
    const QString what =
        tr("%1 with leeway %2, on %3").arg(token::cellText(m_matrix.at(index.row(), index.column() - 1)), leeway, at);
    if (index.data(HereRole).toBool())
        return what + u'\n' + tr("This is now, with the leeway that is expected");
    return isOwn(index.column()) ? what + u'\n' + tr("This is the leeway that is expected") : what;
}

QVariant SkewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == InstantRole)
        return qint64{instant(index.row()).time_since_epoch().count()};
    if (role == Qt::ToolTipRole)
        return toolTip(index);
    if (role == HereRole)
        return isNow(index.row()) && (index.column() == 0 || isOwn(index.column()));
    if (role == OwnRole)
        return isOwn(index.column());
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(token::offsetText(m_matrix, index.row())) : QVariant();
    const SkewCell &cell = m_matrix.at(index.row(), index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return token::cellText(cell);
    case AcceptedRole:
        return cell.accepted();
    case ToneRole:
        return static_cast<int>(toneOf(cell));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(token::offsetText(m_matrix, index.row()), toolTip(index));
    default:
        return {};
    }
}

QVariant SkewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == OwnRole)
        return isOwn(section);
    if (section == 0) {
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
        if (role == Qt::DisplayRole)
            return tr("At");
        return role == Qt::ToolTipRole ? tr("The instant at which the token is judged") : QVariant();
    }
    const QString leeway = token::secondsText(m_matrix.leeways.at(section - 1));
    switch (role) {
    case Qt::DisplayRole:
        return tr("± %1").arg(leeway);
    case Qt::ToolTipRole:
        return isOwn(section) ? tr("Leeway %1, which is expected on the left").arg(leeway)
                              : tr("Leeway %1").arg(leeway);
    case Qt::AccessibleTextRole:
        return tr("Leeway %1").arg(leeway);
    default:
        return {};
    }
}

} // namespace claimsmith::model
