// SPDX-License-Identifier: MIT
#include "model/claimformmodel.h"

#include "model/claimrows.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::ClaimRow;
using token::ClaimType;
using token::RenderedClaim;

namespace {

/// Rows that are dragged: the model's address, then their numbers. It is of use within this program alone.
const QString dragType = u"application/x-claimsmith-claim-rows"_s;

} // namespace

int ClaimFormModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_state.rows.size());
}

int ClaimFormModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ClaimFormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const ClaimRow &claim = m_state.rows.at(row);
    switch (role) {
    case NameRole:
        return claim.name;
    case EnabledRole:
        return claim.enabled;
    case TypeRole:
        return static_cast<int>(claim.type);
    case ValueRole:
        return claim.value;
    case ItemsRole:
        return claim.type == ClaimType::List ? claim.items : wordsOf(claim.value);
    case WordListRole:
        return claim.type == ClaimType::Text && token::isWordList(claim.name.toUtf8());
    case Qt::CheckStateRole:
        if (index.column() == On)
            return claim.enabled ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        return displayData(row, index.column() == On ? int(Name) : index.column());
    case Qt::DisplayRole:
        return displayData(row, index.column());
    case Qt::EditRole:
        return editData(row, index.column());
    default:
        return renderedData(row, role);
    }
}

QVariant ClaimFormModel::renderedData(int row, int role) const
{
    const RenderedClaim &rendered = m_rendering.form.rows.at(row);
    switch (role) {
    case JsonRole:
        return rendered.json;
    case MeaningRole:
        return rendered.meaning;
    case DetailRole: {
        if (!rendered.detail.isEmpty())
            return rendered.detail;
        const ClaimRow &filled = m_rendering.filled.at(row);
        return filled.value == m_state.rows.at(row).value ? QString() : filled.value;
    }
    case InstantRole:
        return rendered.instant ? QVariant(qint64(rendered.instant->time_since_epoch().count())) : QVariant();
    case NoteRole:
        return rendered.note ? token::message(*rendered.note) : QString();
    case SeverityRole:
        if (!rendered.note)
            return static_cast<int>(Severity::None);
        return static_cast<int>(rendered.isRefused() ? Severity::Error : Severity::Warning);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (rendered.note)
            return token::message(*rendered.note);
        return renderedData(row, DetailRole);
    default:
        return {};
    }
}

QVariant ClaimFormModel::displayData(int row, int column) const
{
    const ClaimRow &claim = m_state.rows.at(row);
    switch (column) {
    case Name:
        return claim.name;
    case Type:
        return token::claimTypeText(claim.type);
    case Value:
        if (claim.type == ClaimType::List)
            return claim.items.join(u", "_s);
        return claim.type == ClaimType::Null ? u"null"_s : claim.value;
    case Meaning: {
        const QString &meaning = m_rendering.form.rows.at(row).meaning;
        if (!meaning.isEmpty())
            return meaning;
        return m_part == token::FormPart::Header ? tr("Custom parameter") : tr("Custom claim");
    }
    default:
        return {};
    }
}

QVariant ClaimFormModel::editData(int row, int column) const
{
    const ClaimRow &claim = m_state.rows.at(row);
    switch (column) {
    case Name:
        return claim.name;
    case Type:
        return static_cast<int>(claim.type);
    case Value:
        return claim.type == ClaimType::List ? QVariant(claim.items) : QVariant(claim.value);
    default:
        return displayData(row, column);
    }
}

Qt::ItemFlags ClaimFormModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, not onto one
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    switch (index.column()) {
    case On:
        return flags | Qt::ItemIsUserCheckable;
    case Name:
    case Type:
        return flags | Qt::ItemIsEditable;
    case Value:
        return m_state.rows.at(index.row()).type == ClaimType::Null ? flags : flags | Qt::ItemIsEditable;
    default:
        return flags;
    }
}

QVariant ClaimFormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case On:
        return role == Qt::AccessibleTextRole ? tr("On") : QString();
    case Name:
        return m_part == token::FormPart::Header ? tr("Parameter") : tr("Claim");
    case Type:
        return tr("Type");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

bool ClaimFormModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int row = index.row();
    if (role == Qt::EditRole) {
        constexpr std::array roles{EnabledRole, NameRole, TypeRole, ValueRole};
        if (index.column() >= static_cast<int>(roles.size()))
            return false;
        return setData(index, value, roles.at(static_cast<size_t>(index.column())));
    }
    ClaimRow claim = m_state.rows.at(row);
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() != On)
            return false;
        claim.enabled = value.toInt() == Qt::Checked;
        break;
    case EnabledRole:
        claim.enabled = value.toBool();
        break;
    case NameRole:
        setName(row, value.toString());
        return true;
    case TypeRole: {
        const auto type = static_cast<ClaimType>(value.toInt());
        if (!token::claimTypes().contains(type))
            return false;
        editRow(row, withType(claim, type, m_clock->now()), {.words = tr("type of %1").arg(claim.name)});
        return true;
    }
    case ValueRole:
        return setValue(row, value);
    case ItemsRole:
        return setItems(row, value.toStringList());
    default:
        return false;
    }
    editRow(row, claim, {.words = claim.enabled ? tr("%1 on").arg(claim.name) : tr("%1 off").arg(claim.name)});
    return true;
}

bool ClaimFormModel::insertRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || row > rowCount() || count < 1)
        return false;
    FormState after = m_state;
    after.rows.insert(row, count, ClaimRow{});
    push(std::move(after), {.words = tr("new rows")});
    return true;
}

bool ClaimFormModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    FormState after = m_state;
    after.rows.remove(row, count);
    push(std::move(after), {.words = count == 1 ? tr("delete %1").arg(m_state.rows.at(row).name) : tr("delete rows")});
    return true;
}

bool ClaimFormModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
    const QModelIndex &destinationParent, int destinationChild)
{
    const bool inRange = sourceRow >= 0 && count > 0 && sourceRow + count <= rowCount() && destinationChild >= 0
                         && destinationChild <= rowCount();
    const bool moves = destinationChild < sourceRow || destinationChild > sourceRow + count;
    if (sourceParent.isValid() || destinationParent.isValid() || !inRange || !moves)
        return false;
    FormState after = m_state;
    const auto first = after.rows.begin();
    if (destinationChild < sourceRow)
        std::rotate(first + destinationChild, first + sourceRow, first + sourceRow + count);
    else
        std::rotate(first + sourceRow, first + sourceRow + count, first + destinationChild);
    push(std::move(after), {.words = tr("move %1").arg(m_state.rows.at(sourceRow).name),
                               .move = Move{sourceRow, count, destinationChild}});
    return true;
}

Qt::DropActions ClaimFormModel::supportedDropActions() const { return Qt::MoveAction; }

QStringList ClaimFormModel::mimeTypes() const { return {dragType}; }

QMimeData *ClaimFormModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << reinterpret_cast<quintptr>(this) << rows;
    auto *const data = new QMimeData;
    data->setData(dragType, bytes);
    return data;
}

bool ClaimFormModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    Q_UNUSED(column)
    if (action != Qt::MoveAction || !data->hasFormat(dragType))
        return false;
    QDataStream stream(data->data(dragType));
    quintptr from = 0;
    QList<int> rows;
    stream >> from >> rows;
    if (from != reinterpret_cast<quintptr>(this) || rows.isEmpty())
        return false;
    const int wanted = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const auto count = static_cast<int>(rows.size());
    // Only neighbours move together. Their last number tells.
    if (rows.constLast() - rows.constFirst() == count - 1)
        moveRows({}, rows.constFirst(), count, {}, wanted);
    // The rows were moved here: a view that hears of success would delete those that it dragged.
    return false;
}

} // namespace claimsmith::model
