// SPDX-License-Identifier: MIT
#include "keydialogs/keychoicelist.h"

#include "model/keyimport.h"

#include <QHeaderView>

namespace claimsmith::ui {

using model::KeyImport;

namespace {

constexpr int mostRows = 7;
constexpr int fewestRows = 2;

} // namespace

KeyChoiceList::KeyChoiceList(QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Keys that were found"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setProperty("role", QStringLiteral("framed"));
}

void KeyChoiceList::setImport(KeyImport *import)
{
    m_import = import;
    setModel(import);
    connect(import, &KeyImport::statusChanged, this, [this] {
        updateGeometry();
        fitColumns();
    });
}

bool KeyChoiceList::isWorthShowing() const
{
    if (!m_import || m_import->status() != KeyImport::Status::Keys)
        return false;
    const int rows = m_import->rowCount();
    return rows > 1 || (rows == 1 && m_import->index(0, 0).data(KeyImport::KnownRole).toBool());
}

QSize KeyChoiceList::sizeHint() const
{
    const int rows = m_import ? qBound(fewestRows, m_import->rowCount(), mostRows) : fewestRows;
    const int row = qMax(sizeHintForRow(0), fontMetrics().height() + 8);
    return {480, header()->sizeHint().height() + rows * row + 2 * frameWidth()};
}

QSize KeyChoiceList::minimumSizeHint() const
{
    return {160, header()->sizeHint().height() + fewestRows * (fontMetrics().height() + 8)};
}

void KeyChoiceList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void KeyChoiceList::fitColumns()
{
    // A quarter each, but the names get what the others leave.
    const int width = viewport()->width();
    int left = width;
    for (int column = KeyImport::ColumnCount - 1; column > KeyImport::Name; --column) {
        const int wanted = qMax(sizeHintForColumn(column), header()->sectionSizeHint(column)) + 8;
        const int given = qMin(wanted, width * 3 / 10);
        header()->resizeSection(column, given);
        left -= given;
    }
    header()->resizeSection(KeyImport::Name, qMax(left, width / 4));
}

} // namespace claimsmith::ui
