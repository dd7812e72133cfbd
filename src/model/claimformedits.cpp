// SPDX-License-Identifier: MIT
#include "model/claimformmodel.h"

#include "model/claimrows.h"
#include "model/formcommand.h"

#include <QUndoStack>

#include <algorithm>
#include <functional>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::ClaimRow;
using token::ClaimType;

void ClaimFormModel::push(FormState after, Change change)
{
    if (after == m_state) {
        dropDraft();
        return;
    }
    m_undo->push(new FormCommand(this, std::move(after), std::move(change)));
}

void ClaimFormModel::editRow(int row, const ClaimRow &claim, Change change)
{
    FormState after = m_state;
    after.rows[row] = claim;
    push(std::move(after), std::move(change));
}

void ClaimFormModel::addRow(const QString &name) { insertRow(rowCount(), starterRow(name, m_part)); }

void ClaimFormModel::insertRow(int row, const ClaimRow &claim)
{
    FormState after = m_state;
    after.rows.insert(std::clamp(row, 0, rowCount()), claim);
    push(std::move(after), {.words = claim.name.isEmpty() ? tr("new row") : tr("new %1").arg(claim.name)});
}

void ClaimFormModel::duplicateRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    FormState after = m_state;
    after.rows.insert(row + 1, m_state.rows.at(row));
    push(std::move(after), {.words = tr("duplicate %1").arg(m_state.rows.at(row).name)});
}

void ClaimFormModel::removeRowsAt(QList<int> rows)
{
    std::ranges::sort(rows, std::greater());
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    rows.removeIf([this](int row) { return row < 0 || row >= rowCount(); });
    if (rows.isEmpty())
        return;
    const QString words =
        rows.size() == 1 ? tr("delete %1").arg(m_state.rows.at(rows.first()).name) : tr("delete rows");
    FormState after = m_state;
    for (const int row : std::as_const(rows))
        after.rows.removeAt(row);
    push(std::move(after), {.words = words});
}

bool ClaimFormModel::moveRow(int from, int to) { return moveRows({}, from, 1, {}, to > from ? to + 1 : to); }

void ClaimFormModel::replaceRow(int row, const ClaimRow &claim)
{
    if (row >= 0 && row < rowCount())
        editRow(row, claim, {.words = tr("change %1").arg(claim.name)});
}

void ClaimFormModel::setName(int row, const QString &name)
{
    ClaimRow claim = m_state.rows.at(row);
    // A row that holds nothing of its own yet becomes what its new name usually is.
    if (claim == starterRow(claim.name, m_part))
        claim = starterRow(name, m_part);
    claim.name = name;
    editRow(row, claim, {.words = tr("name of %1").arg(name), .typing = typingIn(row, Name)});
}

bool ClaimFormModel::setValue(int row, const QVariant &value)
{
    ClaimRow claim = m_state.rows.at(row);
    if (claim.type == ClaimType::Null)
        return false;
    if (claim.type == ClaimType::List)
        return setItems(row, value.toStringList());
    claim.value = value.toString();
    editRow(row, claim, {.words = tr("change %1").arg(claim.name), .typing = typingIn(row, Value)});
    return true;
}

bool ClaimFormModel::setItems(int row, const QStringList &items)
{
    ClaimRow claim = m_state.rows.at(row);
    if (claim.type == ClaimType::List)
        claim.items = items;
    else if (claim.type == ClaimType::Text)
        claim.value = items.join(u' ');
    else
        return false;
    editRow(row, claim, {.words = tr("change %1").arg(claim.name)});
    return true;
}

void ClaimFormModel::setState(const FormState &state, const QString &words) { push(state, {.words = words}); }

void ClaimFormModel::finishTyping() { ++m_typingRun; }

QStringList ClaimFormModel::suggestions() const { return namesToAdd(m_state.rows, m_part); }

void ClaimFormModel::makeId(int row, token::TokenIdKind kind)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString id = QString::fromLatin1(token::newTokenId(kind, m_clock->now()));
    m_made.insert(id, kind);
    ClaimRow claim = m_state.rows.at(row);
    claim.type = ClaimType::Text;
    claim.value = id;
    claim.items.clear();
    editRow(row, claim, {.words = tr("new %1").arg(claim.name)});
}

bool ClaimFormModel::hasMadeIds() const
{
    return std::ranges::any_of(m_state.rows,
        [this](const ClaimRow &row) { return row.type == ClaimType::Text && m_made.contains(row.value); });
}

void ClaimFormModel::renewIds()
{
    FormState after = m_state;
    for (ClaimRow &row : after.rows) {
        const auto made = m_made.constFind(row.value);
        if (row.type != ClaimType::Text || made == m_made.cend())
            continue;
        const token::TokenIdKind kind = *made;
        row.value = QString::fromLatin1(token::newTokenId(kind, m_clock->now()));
        m_made.insert(row.value, kind);
    }
    push(std::move(after), {.words = tr("new identifiers")});
}

QList<ClaimRow> ClaimFormModel::templateRows() const
{
    QList<ClaimRow> rows = m_state.rows;
    for (ClaimRow &row : rows) {
        if (row.type == ClaimType::Text && m_made.contains(row.value))
            row.value = u"{{uuid}}"_s;
    }
    return rows;
}

} // namespace claimsmith::model
