// SPDX-License-Identifier: MIT
#include "model/sessionsmodel.h"

#include "model/texttimer.h"
#include "token/timetext.h"

#include <algorithm>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

SessionsModel::SessionsModel(token::Clock *clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(clock)
    , m_ticker(new TextTimer(clock, this))
    , m_root(std::make_unique<Node>())
{
    connect(m_ticker, &TextTimer::due, this, &SessionsModel::tick);
}

SessionsModel::~SessionsModel() = default;

void SessionsModel::setView(const SessionsView &view)
{
    m_view = view;
    QList<Wanted> families;
    QList<token::Instant> counted;
    for (const SessionFamily &family : view.families) {
        families.append(wantedFamily(family));
        for (const SessionAccess &access : family.accessTokens) {
            if (access.verdict.expiresAt)
                counted.append(*access.verdict.expiresAt);
        }
    }
    merge(*m_root, {}, families);
    m_ticker->setInstants(counted);
}

const SessionFamily *SessionsModel::find(const QByteArray &family) const
{
    const auto found = std::ranges::find(
        m_view.families, family, [](const SessionFamily &entry) -> const QByteArray & { return entry.family.id; });
    return found == m_view.families.end() ? nullptr : &*found;
}

QModelIndex SessionsModel::indexOf(const QByteArray &family) const
{
    const auto &rows = m_root->children;
    const auto found =
        std::ranges::find(rows, family, [](const auto &row) -> const QByteArray & { return row->words.id; });
    return found == rows.end() ? QModelIndex() : index(static_cast<int>(found - rows.begin()), 0);
}

void SessionsModel::setTicking(bool ticking) { m_ticker->setActive(ticking); }

// --- the tree as it becomes -----------------------------------------------------------------------------------------

void SessionsModel::merge(Node &node, const QModelIndex &parent, const QList<Wanted> &wanted)
{
    const auto isWanted = [&wanted](const QByteArray &id) {
        return std::ranges::contains(wanted, id, [](const Wanted &row) -> const QByteArray & { return row.words.id; });
    };
    for (int row = static_cast<int>(node.children.size()) - 1; row >= 0; --row) {
        if (isWanted(node.children[static_cast<size_t>(row)]->words.id))
            continue;
        beginRemoveRows(parent, row, row);
        node.children.erase(node.children.begin() + row);
        endRemoveRows();
    }
    // What is left keeps its order: families come in front, tokens at the end.
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Wanted &next = wanted.at(row);
        const auto place = static_cast<size_t>(row);
        if (place >= node.children.size() || node.children[place]->words.id != next.words.id) {
            insert(node, parent, row, next);
            continue;
        }
        Node &child = *node.children[place];
        const QModelIndex first = createIndex(row, 0, &child);
        if (child.words != next.words) {
            child.words = next.words;
            emit dataChanged(first, createIndex(row, ColumnCount - 1, &child));
        }
        merge(child, first, next.children);
    }
}

void SessionsModel::insert(Node &node, const QModelIndex &parent, int row, const Wanted &wanted)
{
    beginInsertRows(parent, row, row);
    node.children.insert(node.children.begin() + row, made(wanted, &node));
    endInsertRows();
}

std::unique_ptr<SessionsModel::Node> SessionsModel::made(const Wanted &wanted, Node *parent)
{
    auto node = std::make_unique<Node>(wanted.words, parent);
    for (const Wanted &child : wanted.children)
        node->children.push_back(made(child, node.get()));
    return node;
}

void SessionsModel::tick()
{
    for (const auto &family : m_root->children) {
        for (const auto &refresh : family->children) {
            if (refresh->children.empty())
                continue;
            const int last = static_cast<int>(refresh->children.size()) - 1;
            emit dataChanged(createIndex(0, Status, refresh->children.front().get()),
                createIndex(last, Note, refresh->children.back().get()));
        }
    }
}

// --- as an item model -----------------------------------------------------------------------------------------------

const SessionsModel::Node *SessionsModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex SessionsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = node(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || row >= static_cast<int>(above->children.size())
        || parent.column() > 0) {
        return {};
    }
    return createIndex(row, column, above->children[static_cast<size_t>(row)].get());
}

QModelIndex SessionsModel::parent(const QModelIndex &child) const
{
    const Node *above = child.isValid() ? node(child)->parent : nullptr;
    if (!above || above == m_root.get())
        return {};
    const auto &siblings = above->parent->children;
    const auto place = std::ranges::find(siblings, above, [](const auto &row) { return row.get(); });
    return createIndex(static_cast<int>(place - siblings.begin()), 0, above);
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int SessionsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &row = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.words.toolTip;
    case Qt::AccessibleTextRole:
        return index.column() == Name ? row.words.name + row.words.suffix : text(row, index.column());
    case KindRole:
        return static_cast<int>(row.words.kind);
    case IdRole:
        return row.words.id;
    case FamilyRole:
        return row.words.family;
    case ToneRole:
        return static_cast<int>(row.words.tone);
    case StrongRole:
        return row.words.isStrong;
    case SuffixRole:
        return row.words.suffix;
    default:
        return {};
    }
}

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Session");
    case Status:
        return tr("Status");
    case Note:
        return tr("What happened");
    default:
        return {};
    }
}

QString SessionsModel::text(const Node &node, int column) const
{
    switch (column) {
    case Name:
        return node.words.name;
    case Status:
        return node.words.status;
    case Note: {
        if (!node.words.counted)
            return node.words.note;
        const QString relative = token::relativeText(*node.words.counted, m_clock->now());
        return *node.words.counted > m_clock->now() ? tr("ends %1").arg(relative) : relative;
    }
    default:
        return {};
    }
}

} // namespace claimsmith::model
