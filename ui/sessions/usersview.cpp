// SPDX-License-Identifier: MIT
#include "sessions/usersview.h"

#include "sessions/pillpaint.h"
#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace claimsmith::ui {

using model::UsersModel;

namespace {

constexpr int chipGap = 6;
constexpr int leastRoles = 92;

/// The chips of a row: roles, and what is out of the ordinary.
QStringList chipsOf(const QModelIndex &index)
{
    QStringList chips = index.data(UsersModel::RolesRole).toStringList();
    if (index.data(UsersModel::PasswordRole).toBool())
        chips.append(UserDelegate::tr("password"));
    if (index.data(UsersModel::DisabledRole).toBool())
        chips.prepend(UserDelegate::tr("disabled"));
    return chips;
}

} // namespace

void UserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Colours &colours = Theme::colours();
    const bool isDisabled = index.data(UsersModel::DisabledRole).toBool();
    QRect rect = pillpaint::contentsOf(option);
    if (index.column() == UsersModel::Roles) {
        const QStringList chips = chipsOf(index);
        for (qsizetype i = 0; i < chips.size() && rect.width() > 24; ++i)
            rect = pillpaint::paintChip(
                *painter, rect, chips.at(i), isDisabled && i == 0 ? token::Tone::Attention : token::Tone::NotChecked);
    } else {
        pillpaint::paintText(*painter, rect, index.data().toString(),
            index.column() == UsersModel::Username ? pillpaint::strongFont() : Theme::font(TextRole::Body),
            isDisabled || index.column() == UsersModel::Id ? colours.dim : colours.body);
    }
    painter->restore();
}

QSize UserDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = 0;
    if (index.column() == UsersModel::Roles) {
        for (const QString &chip : chipsOf(index))
            width += Chip::sizeFor(chip).width() + chipGap;
    } else {
        width = QFontMetrics(pillpaint::strongFont()).horizontalAdvance(index.data().toString());
    }
    return {width + pillpaint::sideMargin + 8, pillpaint::rowHeight()};
}

UsersView::UsersView(UsersModel *users, QWidget *parent)
    : RowsView(parent)
    , m_users(users)
{
    setObjectName(QStringLiteral("usersView"));
    setAccessibleName(tr("Users"));
    setModel(users);
    setItemDelegate(new UserDelegate(this));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(36);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(users, signal, this, &UsersView::fitColumns, Qt::QueuedConnection);
    connect(users, &QAbstractItemModel::dataChanged, this, &UsersView::fitColumns, Qt::QueuedConnection);
    connect(users, &QAbstractItemModel::dataChanged, this, &UsersView::selectedUsersChanged);
}

QList<qint64> UsersView::selectedUsers() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<qint64> users;
    for (const QModelIndex &row : std::as_const(rows))
        users.append(row.data(UsersModel::IdRole).toLongLong());
    return users;
}

qint64 UsersView::currentUser() const
{
    const QList<qint64> users = selectedUsers();
    const qint64 current = currentIndex().data(UsersModel::IdRole).toLongLong();
    return users.contains(current) ? current : users.value(0, 0);
}

void UsersView::select(qint64 user)
{
    const QModelIndex row = m_users->index(m_users->row(user), 0);
    if (row.isValid())
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// Without anybody: what to do.
void UsersView::paintEvent(QPaintEvent *event)
{
    RowsView::paintEvent(event);
    if (m_users->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::colours().dim);
    painter.drawText(viewport()->rect().adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap,
        tr("No users: Ctrl+N adds one, who can log in."));
}

void UsersView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit selectedUsersChanged();
}

void UsersView::fitColumns()
{
    const QList<ColumnWidth> columns{{UsersModel::Id, qBound(40, contentWidth(UsersModel::Id), 80), 40},
        {UsersModel::Username, qBound(90, contentWidth(UsersModel::Username), 200), 90},
        {UsersModel::Email, qBound(120, contentWidth(UsersModel::Email), 260), 60}};
    shareRoom(columns, viewport()->width() - leastRoles);
}

} // namespace claimsmith::ui
