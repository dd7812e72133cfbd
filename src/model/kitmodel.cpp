// SPDX-License-Identifier: MIT
#include "model/kitmodel.h"

#include "model/kittext.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace claimsmith::model {

using token::KitVariant;

namespace {

constexpr int rememberedChoices = 100;

/// Puts choices into the model, and back those that were there.
class ChoiceCommand : public QUndoCommand
{
public:
    ChoiceCommand(
        KitModel::Choices before, KitModel::Choices after, std::function<void(const KitModel::Choices &)> take)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_take(std::move(take))
    {}
    void undo() override { m_take(m_before); }
    void redo() override { m_take(m_after); }

private:
    KitModel::Choices m_before;
    KitModel::Choices m_after;
    std::function<void(const KitModel::Choices &)> m_take;
};

} // namespace

KitModel::KitModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_undoStack.setUndoLimit(rememberedChoices);
}

void KitModel::setVariants(const QList<KitVariant> &variants)
{
    if (std::ranges::equal(variants, m_variants, {}, &KitVariant::id, &KitVariant::id)) {
        m_variants = variants;
        rowsChanged();
        return;
    }
    beginResetModel();
    m_variants = variants;
    endResetModel();
    emit choicesChanged();
}

const KitVariant *KitModel::variant(const QByteArray &id) const
{
    const auto found = std::ranges::find(m_variants, id, &KitVariant::id);
    return found == m_variants.cend() ? nullptr : &*found;
}

bool KitModel::isChosen(const KitVariant &variant) const { return m_choices.value(variant.id, variant.chosen); }

QList<KitVariant> KitModel::chosenVariants() const
{
    QList<KitVariant> chosen;
    std::ranges::copy_if(
        m_variants, std::back_inserter(chosen), [this](const KitVariant &variant) { return isChosen(variant); });
    return chosen;
}

int KitModel::chosenCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_variants, [this](const KitVariant &variant) { return isChosen(variant); }));
}

void KitModel::choose(const QList<QByteArray> &ids, bool chosen)
{
    Choices choices = m_choices;
    for (const QByteArray &id : ids)
        choices.insert(id, chosen);
    change(choices);
}

void KitModel::chooseGroup(token::KitGroup group)
{
    Choices choices = m_choices;
    for (const KitVariant &variant : std::as_const(m_variants))
        choices.insert(variant.id, variant.group == group);
    change(choices);
}

void KitModel::chooseRecommended() { change({}); }

void KitModel::change(const Choices &choices)
{
    if (choices != m_choices)
        m_undoStack.push(new ChoiceCommand(m_choices, choices, [this](const Choices &taken) { takeChoices(taken); }));
}

void KitModel::takeChoices(const Choices &choices)
{
    m_choices = choices;
    rowsChanged();
    emit choicesChanged();
}

void KitModel::setChoices(const Choices &choices)
{
    m_undoStack.clear();
    takeChoices(choices);
}

QList<token::KitGroup> KitModel::groups() const
{
    QList<token::KitGroup> groups;
    for (const KitVariant &variant : m_variants) {
        if (!groups.contains(variant.group))
            groups.append(variant.group);
    }
    return groups;
}

void KitModel::setResult(const net::KitResult &result)
{
    const auto found = std::ranges::find(std::as_const(m_variants), result.id, &KitVariant::id);
    if (found == m_variants.cend())
        return;
    m_results.insert(result.id, result);
    const int row = static_cast<int>(found - m_variants.cbegin());
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void KitModel::clearResults()
{
    if (m_results.isEmpty())
        return;
    m_results.clear();
    rowsChanged();
}

const net::KitResult *KitModel::result(const QByteArray &id) const
{
    const auto found = m_results.constFind(id);
    return found == m_results.cend() ? nullptr : &*found;
}

QList<net::KitResult> KitModel::results() const
{
    QList<net::KitResult> results;
    for (const KitVariant &variant : m_variants) {
        if (const net::KitResult *one = result(variant.id))
            results.append(*one);
    }
    return results;
}

void KitModel::rowsChanged()
{
    if (!m_variants.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_variants.size()) - 1, ColumnCount - 1));
}

int KitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_variants.size());
}

int KitModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant KitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KitVariant &variant = m_variants.at(index.row());
    const net::KitResult *got = result(variant.id);
    switch (role) {
    case Qt::DisplayRole:
        return text(variant, index.column());
    case Qt::ToolTipRole:
        return toolTip(variant, index.column());
    case Qt::CheckStateRole:
        return index.column() == Chosen ? QVariant(isChosen(variant) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Got && got ? outcomeText(*got) : text(variant, index.column());
    case IdRole:
        return variant.id;
    case ChosenRole:
        return isChosen(variant);
    case ToneRole:
        return got ? QVariant(static_cast<int>(tone(*got))) : QVariant();
    case DiffersRole:
        return got && got->verdict == net::KitResult::Verdict::Differs;
    case FilterRole: {
        QStringList words{groupText(variant.group)};
        for (int column = Variant; column < ColumnCount; ++column)
            words.append(text(variant, column));
        return words.join(u' ');
    }
    default:
        return {};
    }
}

QString KitModel::text(const KitVariant &variant, int column) const
{
    const net::KitResult *got = result(variant.id);
    switch (static_cast<Column>(column)) {
    case Variant:
        return QString::fromLatin1(variant.id);
    case Wrong:
        return variant.title;
    case MustBe:
        return net::expectedText(variant.accepted);
    case Got:
        return got ? gotText(*got) : QString();
    case Took:
        return got ? tookText(*got) : QString();
    case Chosen:
    case ColumnCount:
        break;
    }
    return {};
}

QString KitModel::toolTip(const KitVariant &variant, int column) const
{
    const net::KitResult *got = result(variant.id);
    if (column == Got && got)
        return outcomeText(*got);
    return variant.reason;
}

bool KitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Chosen || role != Qt::CheckStateRole)
        return false;
    choose({m_variants.at(index.row()).id}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags KitModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable, index.isValid() && index.column() == Chosen);
    return flags;
}

QVariant KitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole && section == Chosen)
        return tr("Chosen");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Variant:
        return tr("Variant");
    case Wrong:
        return tr("What is wrong");
    case MustBe:
        return tr("Must be");
    case Got:
        return tr("Got");
    case Took:
        return tr("Took");
    default:
        return {};
    }
}

} // namespace claimsmith::model
