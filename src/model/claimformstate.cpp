// SPDX-License-Identifier: MIT
#include "model/claimformmodel.h"

#include "jose/json.h"
#include "model/formcommand.h"
#include "model/formtext.h"
#include "token/timedisplay.h"

#include <algorithm>

namespace claimsmith::model {

using token::ClaimRow;
using token::RenderedClaim;

namespace {

bool isSame(const RenderedClaim &a, const RenderedClaim &b)
{
    return a.json == b.json && a.meaning == b.meaning && a.detail == b.detail && a.note == b.note;
}

/// Typing in the raw text is one command, whatever row it is in.
constexpr int rawColumn = -1;

} // namespace

ClaimFormModel::ClaimFormModel(token::FormPart part, token::Clock *clock, QUndoStack *undo, QObject *parent)
    : QAbstractTableModel(parent)
    , m_part(part)
    , m_clock(clock)
    , m_undo(undo)
    , m_now(clock->now())
    , m_rendering(render({}, m_now))
    , m_text(m_rendering.form.bytes)
{
    connect(&token::TimeDisplay::instance(), &token::TimeDisplay::changed, this, [this] { refresh(m_now); });
}

ClaimFormModel::~ClaimFormModel() = default;

QByteArray ClaimFormModel::text() const { return m_rawFault || !m_rendering.form.isComplete() ? QByteArray() : m_text; }

ClaimFormModel::Rendering ClaimFormModel::render(const QList<ClaimRow> &rows, token::Instant now) const
{
    Rendering rendering{token::filled(rows, m_fill), {}};
    rendering.form = token::renderForm(rendering.filled, m_part, now, m_zone);
    return rendering;
}

void ClaimFormModel::apply(const FormState &state, token::Instant now, std::optional<Move> move)
{
    Rendering rendering = render(state.rows, now);
    QByteArray text = laidOutWithoutRefused(state.layout, rendering.filled, rendering.form);
    const bool rawMoved = m_rawFault || text != m_text;
    m_now = now;
    m_text = std::move(text);
    m_draft.clear();
    m_rawFault.reset();
    if (move)
        moveRowsWithin(state, std::move(rendering), *move);
    else
        takeRows(state, std::move(rendering));
    if (rawMoved)
        emit rawTextChanged();
    emit edited();
}

void ClaimFormModel::moveRowsWithin(const FormState &state, Rendering rendering, Move move)
{
    // The former rows in their new order, so that announce() tells what else differs.
    QList<int> order(m_state.rows.size());
    std::ranges::iota(order, 0);
    const auto first = order.begin();
    if (move.to < move.from)
        std::rotate(first + move.to, first + move.from, first + move.from + move.count);
    else
        std::rotate(first + move.from, first + move.from + move.count, first + move.to);
    QList<ClaimRow> rows;
    Rendering former;
    for (const int row : std::as_const(order)) {
        rows.append(m_state.rows.at(row));
        former.form.rows.append(m_rendering.form.rows.at(row));
    }
    beginMoveRows({}, move.from, move.from + move.count - 1, {}, move.to);
    m_state = state;
    m_rendering = std::move(rendering);
    endMoveRows();
    announce(rows, former);
}

void ClaimFormModel::takeRows(const FormState &state, Rendering rendering)
{
    // Rows before and after the part that differs keep their places, and what a view knows of them.
    const QList<ClaimRow> &old = m_state.rows;
    const qsizetype shorter = std::min(old.size(), state.rows.size());
    qsizetype front = 0;
    while (front < shorter && old.at(front) == state.rows.at(front))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && old.at(old.size() - 1 - back) == state.rows.at(state.rows.size() - 1 - back))
        ++back;
    const auto at = static_cast<int>(shorter - back);
    const auto difference = static_cast<int>(state.rows.size() - old.size());

    QList<ClaimRow> rows = m_state.rows;
    Rendering former = m_rendering; // views may ask for the rows until they are told
    if (difference > 0) {
        beginInsertRows({}, at, at + difference - 1);
        for (int row = at; row < at + difference; ++row) {
            rows.insert(row, state.rows.at(row));
            former.form.rows.insert(row, rendering.form.rows.at(row));
        }
    } else if (difference < 0) {
        beginRemoveRows({}, at, at - difference - 1);
        rows.remove(at, -difference);
        former.form.rows.remove(at, -difference);
    }
    m_state = state;
    m_rendering = std::move(rendering);
    if (difference > 0)
        endInsertRows();
    else if (difference < 0)
        endRemoveRows();
    announce(rows, former);
}

void ClaimFormModel::announce(const QList<ClaimRow> &rows, const Rendering &rendering)
{
    for (int row = 0; row < rowCount(); ++row) {
        const bool edited = rows.at(row) != m_state.rows.at(row);
        if (edited)
            emit dataChanged(index(row, On), index(row, Meaning));
        else if (!isSame(rendering.form.rows.at(row), m_rendering.form.rows.at(row)))
            emit dataChanged(index(row, Value), index(row, Meaning));
    }
}

void ClaimFormModel::dropDraft()
{
    if (!m_rawFault)
        return;
    m_rawFault.reset();
    m_draft.clear();
    emit rawTextChanged();
    emit edited();
}

void ClaimFormModel::refresh(token::Instant now)
{
    m_now = now;
    const Rendering former = std::exchange(m_rendering, render(m_state.rows, now));
    const QByteArray formerText =
        std::exchange(m_text, laidOutWithoutRefused(m_state.layout, m_rendering.filled, m_rendering.form));
    announce(m_state.rows, former);
    if (m_text != formerText && !m_rawFault)
        emit rawTextChanged();
}

void ClaimFormModel::setFill(const token::Fill &fill)
{
    m_fill = fill;
    refresh(m_now);
}

void ClaimFormModel::setZone(token::Zone zone)
{
    m_zone = zone;
    refresh(m_now);
}

QString ClaimFormModel::rawText() const { return m_rawFault ? m_draft : QString::fromUtf8(m_text); }

void ClaimFormModel::setRawText(const QString &text)
{
    if (text == rawText())
        return;
    const QByteArray utf8 = text.toUtf8();
    if (utf8 == m_text) {
        dropDraft();
        return;
    }
    // Rows that are refused have no member in the text: they wait at their places, as if they were off.
    QList<ClaimRow> former = m_state.rows;
    for (qsizetype row = 0; row < former.size(); ++row)
        former[row].enabled = former.at(row).enabled && !m_rendering.form.rows.at(row).isRefused();
    const auto rows = token::parseForm(utf8, m_part, former, m_rendering.form);
    if (rows) {
        push(stateOfRaw(*rows, utf8),
            {.words = tr("typing of JSON"), .typing = typingIn(0, rawColumn), .keepsInstant = true});
        return;
    }
    m_draft = text;
    m_rawFault = RawFault{textPlace(utf8, rows.error().offset), placedMessage(rows.error(), utf8)};
    emit rawTextChanged();
    emit edited();
}

FormState ClaimFormModel::stateOfRaw(const QList<ClaimRow> &parsed, const QByteArray &text) const
{
    FormState state{parsed, text};
    auto row = state.rows.begin();
    for (qsizetype former = 0; former < m_state.rows.size(); ++former) {
        if (!m_rendering.form.rows.at(former).isRefused())
            continue;
        ClaimRow waiting = m_state.rows.at(former);
        waiting.enabled = false;
        row = std::find(row, state.rows.end(), waiting);
        if (row == state.rows.end())
            break;
        row->enabled = true;
        ++row;
    }
    return state;
}

void ClaimFormModel::layOut(bool indented)
{
    const auto document = jose::Json::parse(m_text);
    if (m_rawFault || !document)
        return;
    FormState after = m_state;
    after.layout = indented ? document->pretty() : QByteArray();
    push(std::move(after), {.words = indented ? tr("indenting") : tr("compacting"), .keepsInstant = true});
}

} // namespace claimsmith::model
