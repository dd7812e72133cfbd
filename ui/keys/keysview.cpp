// SPDX-License-Identifier: MIT
#include "keys/keysview.h"

#include "keys/keydelegate.h"
#include "model/keysmodel.h"

#include <QDataStream>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace claimsmith::ui {

using model::KeyHandle;
using model::KeysModel;

namespace {

/// Holds every word, wherever it stands.
class WordsFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QStringList &words)
    {
        m_words = words;
        invalidateRowsFilter();
    }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(KeysModel::FilterRole).toString();
        return std::ranges::all_of(
            m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

/// What a column needs to be of use; 0: all that it asks for.
int leastWidth(int column)
{
    switch (column) {
    case KeysModel::Name:
        return 130;
    case KeysModel::Kind:
        return 158;
    case KeysModel::Abilities:
        return 126;
    case KeysModel::Use:
        return 76;
    case KeysModel::Place:
        return 128;
    case KeysModel::KeyId:
    case KeysModel::Thumbprint:
        return 96;
    default:
        return 0;
    }
}

/// What a narrow window does without, in this order; the details below the table have it all.
constexpr KeysModel::Column leastWanted[] = {KeysModel::Use, KeysModel::Thumbprint, KeysModel::Size, KeysModel::KeyId};
constexpr int widestColumn = 280;

} // namespace

KeysView::KeysView(KeysModel *keys, QWidget *parent)
    : RowsView(parent)
    , m_keys(keys)
    , m_sorted(new WordsFilter(this))
{
    setObjectName(QStringLiteral("keysView"));
    setAccessibleName(tr("Keys"));
    m_sorted->setSourceModel(keys);
    m_sorted->setSortRole(KeysModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(new KeyDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setUpHeader();
    connect(m_keys, &KeysModel::hasTokenChanged, this, &KeysView::showChosenColumns);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &KeysView::fitColumnsSoon);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &KeysView::fitColumnsSoon);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &KeysView::selectedKeysChanged, Qt::QueuedConnection);
    showChosenColumns();
}

void KeysView::setUpHeader()
{
    QHeaderView *head = header();
    head->setSectionsMovable(true);
    head->setFirstSectionMovable(false);
    head->setStretchLastSection(true);
    head->setMinimumSectionSize(44);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // in the order of their coming
    connect(head, &QHeaderView::customContextMenuRequested, this, &KeysView::showColumnMenu);
    connect(head, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && header()->isVisible() && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_widthsByUser = true;
    });
}

void KeysView::setFilter(const QString &text)
{
    static_cast<WordsFilter *>(m_sorted)->setWords(text.simplified().split(u' ', Qt::SkipEmptyParts));
    emit selectedKeysChanged();
}

bool KeysView::isFiltered() const { return !static_cast<const WordsFilter *>(m_sorted)->isEmpty(); }

int KeysView::shownCount() const { return m_sorted->rowCount(); }

QList<KeyHandle> KeysView::selectedKeys() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<KeyHandle> keys;
    for (const QModelIndex &row : std::as_const(rows))
        keys.append(KeyHandle{row.data(KeysModel::HandleRole).toULongLong()});
    return keys;
}

KeyHandle KeysView::currentKey() const
{
    const QList<KeyHandle> keys = selectedKeys();
    const KeyHandle current{currentIndex().data(KeysModel::HandleRole).toULongLong()};
    return keys.contains(current) ? current : keys.value(0, KeyHandle::None);
}

void KeysView::select(const QList<KeyHandle> &keys)
{
    selectionModel()->clearSelection();
    for (const KeyHandle key : keys) {
        const QModelIndex row = m_sorted->mapFromSource(m_keys->index(m_keys->row(key), KeysModel::Name));
        if (!row.isValid())
            continue;
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        scrollTo(row);
    }
}

void KeysView::selectOne()
{
    const QModelIndex row = currentIndex().isValid() ? currentIndex() : m_sorted->index(0, 0);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void KeysView::editName()
{
    const QModelIndex name = currentIndex().siblingAtColumn(KeysModel::Name);
    if (name.isValid() && m_sorted->flags(name) & Qt::ItemIsEditable)
        edit(name);
}

QByteArray KeysView::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << m_widthsByUser << m_hidden << header()->saveState();
    return state;
}

void KeysView::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    bool widthsByUser = false;
    QList<int> hidden;
    QByteArray columns;
    stream >> widthsByUser >> hidden >> columns;
    m_fitting = true;
    if (stream.status() == QDataStream::Ok && header()->restoreState(columns)) {
        m_widthsByUser = widthsByUser;
        m_hidden = hidden;
        m_hidden.removeIf([](int column) { return column <= KeysModel::Name || column >= KeysModel::ColumnCount; });
    }
    m_fitting = false;
    showChosenColumns();
}

void KeysView::setColumnShown(int column, bool shown)
{
    m_hidden.removeAll(column);
    if (!shown)
        m_hidden.append(column);
    showChosenColumns();
}

void KeysView::showColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < KeysModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_keys->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(isChosen(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu->popup(header()->mapToGlobal(place));
}

void KeysView::showChosenColumns()
{
    for (int column = 1; column < KeysModel::ColumnCount; ++column)
        header()->setSectionHidden(
            column, !isChosen(column) || (column == KeysModel::ThisToken && !m_keys->hasToken()));
    fitColumns();
}

void KeysView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else
        RowsView::keyPressEvent(event);
}

void KeysView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowsView::selectionChanged(selected, deselected);
    emit selectedKeysChanged();
}

int KeysView::wantedWidth(int column) const { return qBound(leastWidth(column), contentWidth(column), widestColumn); }

bool KeysView::isEmptyColumn(int column) const
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (!m_sorted->index(row, column).data().toString().isEmpty())
            return false;
    }
    return true;
}

/// Takes away what has no room, the least wanted first, and such as say nothing before them; what is left, in the order
/// of the columns.
QList<int> KeysView::fittingColumns(int room) const
{
    QList<int> columns;
    int least = 0;
    for (int column = 0; column < KeysModel::ColumnCount; ++column) {
        if (!isChosen(column) || (column == KeysModel::ThisToken && !m_keys->hasToken()))
            continue;
        columns.append(column);
        least += leastWidth(column) > 0 ? leastWidth(column) : wantedWidth(column);
    }
    const auto takeAway = [&](int column) {
        if (columns.removeOne(column))
            least -= leastWidth(column) > 0 ? leastWidth(column) : wantedWidth(column);
    };
    for (const int column : leastWanted) {
        if (isEmptyColumn(column))
            takeAway(column);
    }
    for (const int column : leastWanted) {
        if (least > room)
            takeAway(column);
    }
    return columns;
}

void KeysView::fitColumns()
{
    if (m_widthsByUser || m_fitting)
        return;
    m_fitting = true;
    const int room = viewport()->width();
    for (int column = 1; column < KeysModel::ColumnCount; ++column)
        header()->setSectionHidden(column, false); // a hidden one has no width to ask for
    QList<ColumnWidth> widths;
    for (const int column : fittingColumns(room)) {
        const int wanted = wantedWidth(column);
        widths.append({column, wanted, leastWidth(column) > 0 ? leastWidth(column) : wanted});
    }
    for (int column = 0; column < KeysModel::ColumnCount; ++column)
        header()->setSectionHidden(column, !std::ranges::contains(widths, column, &ColumnWidth::column));
    shareRoom(widths, room);
    m_fitting = false;
}

} // namespace claimsmith::ui
