// SPDX-License-Identifier: MIT
#include "model/othersmodel.h"

#include "token/timedisplay.h"
#include "token/words.h"

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::OthersAnswer;
using token::OthersReason;
using token::OthersRow;

namespace {

token::Tone toneOf(const token::OthersVerdict &verdict)
{
    switch (verdict.answer) {
    case OthersAnswer::Accepted:
        return token::Tone::Good;
    case OthersAnswer::NotKnown:
        return token::Tone::NotChecked;
    case OthersAnswer::Refused:
        break;
    }
    const bool notYet = verdict.reason == OthersReason::NotYetValid || verdict.reason == OthersReason::IssuedInFuture;
    return notYet ? token::Tone::NotYet : token::Tone::Refused;
}

/// What a row below a rule has for an id: the rule's row, from 1.
constexpr quintptr noRule = 0;

} // namespace

OthersModel::OthersModel(token::Clock *clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(clock)
    , m_boundary(new token::BoundaryTimer(clock, this))
{
    connect(m_boundary, &token::BoundaryTimer::reached, this, &OthersModel::moveOn);
    connect(m_clock, &token::Clock::changed, this, &OthersModel::moveOn);
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, [this] {
        m_stale = true;
        rebuild();
    });
}

void OthersModel::setToken(std::shared_ptr<const token::Token> token)
{
    if (token == m_token)
        return;
    m_token = std::move(token);
    m_stale = true;
    rebuild();
}

void OthersModel::setZone(token::Zone zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_stale = true;
    rebuild();
}

void OthersModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (m_active && m_stale)
        rebuild();
    else
        moveOn();
}

void OthersModel::rebuild()
{
    if (!m_active && m_rows.isEmpty())
        return;
    QList<OthersRow> rows;
    if (m_active) {
        m_now = m_clock->now();
        m_stale = false;
        const jose::JsonValue claims = m_token ? m_token->payload().root() : jose::JsonValue();
        if (claims.isObject())
            rows = token::othersRows(token::RegisteredClaims::of(claims), m_now);
    }
    if (!rows.isEmpty() && rows.size() == m_rows.size()) {
        // The same rules of another token: what is selected and open stays so.
        m_rows = std::move(rows);
        for (int row = 0; row < m_rows.size(); ++row)
            tellOf(row);
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        m_facts.clear();
        for (const OthersRow &row : std::as_const(m_rows))
            m_facts.append(token::ruleFacts(*row.rule));
        endResetModel();
    }
    watchInstants();
    emit headlineChanged();
}

void OthersModel::tellOf(int row)
{
    emit dataChanged(index(row, 0), index(row, token::othersColumnCount - 1));
    const QModelIndex why = index(0, 0, index(row, 0));
    emit dataChanged(why, why);
}

void OthersModel::moveOn()
{
    if (!m_active) {
        m_boundary->schedule(std::nullopt);
        return;
    }
    m_now = m_clock->now();
    bool changed = false;
    for (int row = 0; row < m_rows.size(); ++row) {
        OthersRow &one = m_rows[row];
        const token::OthersVerdict verdict = one.window.at(m_now);
        if (verdict == one.verdict)
            continue;
        one.verdict = verdict;
        changed = true;
        tellOf(row);
    }
    watchInstants();
    if (changed)
        emit headlineChanged();
}

void OthersModel::watchInstants()
{
    std::optional<token::Instant> next;
    for (const OthersRow &row : std::as_const(m_rows)) {
        const auto change = row.window.nextChange(m_now);
        if (change && (!next || *change < *next))
            next = change;
    }
    m_boundary->schedule(next);
}

QString OthersModel::headline() const { return m_rows.isEmpty() ? QString() : token::othersHeadline(m_rows); }

int OthersModel::acceptedCount() const
{
    return static_cast<int>(
        std::ranges::count(m_rows, OthersAnswer::Accepted, [](const OthersRow &row) { return row.verdict.answer; }));
}

token::TextTable OthersModel::wordedTable() const { return token::wordedTable(m_rows, m_zone); }

token::TextTable OthersModel::plainTable() const { return token::plainTable(m_rows); }

QModelIndex OthersModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : noRule);
}

QModelIndex OthersModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == noRule)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, noRule);
}

int OthersModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.internalId() != noRule || parent.column() > 0)
        return 0;
    return static_cast<int>(m_facts.at(parent.row()).size()) + 1;
}

int OthersModel::columnCount(const QModelIndex &) const { return token::othersColumnCount; }

token::OthersFact OthersModel::fact(int rule, int row) const
{
    const OthersRow &judged = m_rows.at(rule);
    if (row == 0)
        return {token::answerText(judged.verdict.answer),
            token::reasonText(*judged.rule, judged.window, judged.verdict, m_zone)};
    return m_facts.at(rule).at(row - 1);
}

QVariant OthersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.internalId() == noRule ? ruleData(index, role) : factData(index, role);
}

QVariant OthersModel::factData(const QModelIndex &index, int role) const
{
    if (index.column() > 0)
        return {};
    const int rule = static_cast<int>(index.internalId() - 1);
    const token::OthersFact one = fact(rule, index.row());
    switch (role) {
    case FactNameRole:
        return one.name;
    case FactValueRole:
        return one.value;
    case RuleRole:
        return QString::fromUtf8(m_rows.at(rule).rule->id);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(one.name, one.value);
    default:
        return {};
    }
}

QVariant OthersModel::ruleData(const QModelIndex &index, int role) const
{
    const OthersRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return token::cellText(row, column, m_now, m_zone);
    case RuleRole:
        return QString::fromUtf8(row.rule->id);
    case AnswerRole:
        return static_cast<int>(row.verdict.answer);
    case ToneRole:
        return column == Column::Answer ? QVariant(static_cast<int>(toneOf(row.verdict))) : QVariant();
    case Qt::ToolTipRole:
        // Library and version, why, and where it was read.
        return u"%1 %2\n%3\n%4"_s.arg(QString::fromUtf8(row.rule->name), QString::fromUtf8(row.rule->version),
            token::reasonText(*row.rule, row.window, row.verdict, m_zone),
            tr("Source: %1").arg(QString::fromUtf8(row.rule->source)));
    case Qt::AccessibleTextRole:
        if (column == Column::Library)
            return tr("%1: %2").arg(QString::fromUtf8(row.rule->name), token::answerText(row.verdict.answer));
        return tr("%1: %2").arg(token::columnText(column), token::cellText(row, column, m_now, m_zone));
    default:
        return {};
    }
}

QVariant OthersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= token::othersColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return token::columnText(static_cast<Column>(section));
    return role == Qt::ToolTipRole ? token::columnTip(static_cast<Column>(section)) : QVariant();
}

} // namespace claimsmith::model
