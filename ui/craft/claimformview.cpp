// SPDX-License-Identifier: MIT
#include "craft/claimformview.h"

#include "model/claimformmodel.h"
#include "token/words.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::ClaimFormModel;
using Field = ClaimRowEditor::Field;

ClaimFormView::ClaimFormView(ClaimFormModel *form, QUndoStack *undo, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_undo(undo)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_add(new QPushButton(m_content))
    , m_addMenu(new QMenu(m_add))
    , m_dropMark(new QWidget(m_content))
{
    setObjectName(u"claimForm"_s);
    setAcceptDrops(true);
    const bool isHeader = form->part() == token::FormPart::Header;
    m_add->setText(isHeader ? tr("+ Add parameter") : tr("+ Add claim"));
    m_add->setObjectName(u"addButton"_s);
    m_add->setProperty("role", u"small"_s);
    m_add->setMenu(m_addMenu);
    m_add->setToolTip(tr("Registered names that are not there yet, or one of your own"));
    connect(m_addMenu, &QMenu::aboutToShow, this, &ClaimFormView::fillAddMenu);
    m_dropMark->setAutoFillBackground(true);
    m_dropMark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dropMark->hide();

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(FormColumns::side, 8, FormColumns::side, 8);
    foot->addWidget(m_add);
    foot->addStretch();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(foot);
    m_layout->addStretch(1);
    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() switches it on
    m_content->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_scroll, 1);

    connect(form, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
    connect(form, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(form, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) { moveRows(first, last, to); });
    connect(form, &QAbstractItemModel::modelReset, this, &ClaimFormView::rebuild);
    connect(form, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row() && row < m_rows.size(); ++row)
            m_rows.at(row)->refresh();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { focusMoved(now); });
    rebuild();
}

QWidget *ClaimFormView::makeHeader()
{
    auto *header = new QFrame(this);
    header->setObjectName(u"formHeader"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(FormColumns::side, 5, 6, 5);
    layout->setSpacing(FormColumns::gap);
    const auto head = [&](int column) {
        auto *label = new QLabel(m_form->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), header);
        layout->addWidget(label);
        return label;
    };
    layout->addSpacing(Theme::metrics().scaled(FormColumns::check) + FormColumns::gap);
    m_nameHead = head(ClaimFormModel::Name);
    m_typeHead = head(ClaimFormModel::Type);
    layout->setStretchFactor(head(ClaimFormModel::Value), 1);
    m_meaningHead = head(ClaimFormModel::Meaning);
    layout->addSpacing(FormColumns::menu + FormColumns::gap);
    return header;
}

QSize ClaimFormView::sizeHint() const { return {560, 320}; }

void ClaimFormView::rebuild()
{
    removeRows(0, static_cast<int>(m_rows.size()) - 1);
    insertRows(0, m_form->rowCount() - 1);
    m_current = std::min(m_current, m_form->rowCount() - 1);
    updateColumns();
}

void ClaimFormView::insertRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto *editor = new ClaimRowEditor(m_form, row, m_undo, m_content);
        editor->setColumns(m_columns);
        connect(editor, &ClaimRowEditor::dragged, this, [this, editor] { startDrag(editor); });
        connect(editor, &ClaimRowEditor::menuWanted, this,
            [this, editor](const QPoint &place) { openMenu(editor, place); });
        m_rows.insert(row, editor);
        m_layout->insertWidget(row, editor);
        editor->show();
    }
    renumber();
}

void ClaimFormView::removeRows(int first, int last)
{
    bool hadFocus = false;
    for (int row = last; row >= first; --row) {
        ClaimRowEditor *const gone = m_rows.takeAt(row);
        hadFocus = hadFocus || gone->isAncestorOf(QApplication::focusWidget());
        m_layout->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // its own menu may be what took it away
    }
    renumber();
    if (hadFocus && !m_rows.isEmpty())
        focusRow(std::min(first, static_cast<int>(m_rows.size()) - 1), Field::On);
}

void ClaimFormView::moveRows(int first, int last, int to)
{
    const int count = last - first + 1;
    const int target = to > first ? to - count : to;
    QList<ClaimRowEditor *> moved;
    for (int i = 0; i < count; ++i) {
        moved.append(m_rows.takeAt(first));
        m_layout->removeWidget(moved.constLast());
    }
    for (int i = 0; i < count; ++i) {
        m_rows.insert(target + i, moved.at(i));
        m_layout->insertWidget(target + i, moved.at(i));
    }
    if (m_current >= first && m_current <= last)
        m_current += target - first;
    renumber();
}

void ClaimFormView::renumber()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rows.at(row)->setRow(row);
        m_rows.at(row)->refresh();
    }
    chainFocus();
    emit currentChanged();
}

void ClaimFormView::chainFocus()
{
    QWidget *before = nullptr;
    for (const ClaimRowEditor *row : std::as_const(m_rows)) {
        if (before)
            setTabOrder(before, row->field(Field::On));
        setTabOrder(row->field(Field::On), row->field(Field::Name));
        setTabOrder(row->field(Field::Name), row->field(Field::Type));
        setTabOrder(row->field(Field::Type), row->field(Field::Value));
        before = row->field(Field::Value);
    }
    if (before)
        setTabOrder(before, m_add);
}

QWidget *ClaimFormView::firstWidget() const { return m_rows.isEmpty() ? m_add : m_rows.constFirst()->field(Field::On); }

int ClaimFormView::currentRow() const { return m_current < m_rows.size() ? m_current : -1; }

void ClaimFormView::focusMoved(const QWidget *now)
{
    const auto row = std::ranges::find_if(m_rows, [now](const ClaimRowEditor *at) { return at->isAncestorOf(now); });
    if (row == m_rows.end())
        return;
    m_scroll->ensureWidgetVisible(*row, 0, 4);
    m_current = (*row)->row();
    emit currentChanged();
}

void ClaimFormView::focusRow(int row, Field field, Qt::FocusReason reason)
{
    if (row < 0 || row >= m_rows.size())
        return;
    QWidget *const widget = m_rows.at(row)->field(field);
    (widget->isEnabled() ? widget : m_rows.at(row)->field(Field::On))->setFocus(reason);
}

void ClaimFormView::updateColumns()
{
    const FormColumns columns = FormColumns::of(width());
    if (columns == m_columns && m_nameHead->minimumWidth() == columns.name)
        return;
    m_columns = columns;
    m_nameHead->setFixedWidth(columns.name);
    m_typeHead->setFixedWidth(columns.type);
    m_meaningHead->setFixedWidth(columns.meaning);
    m_meaningHead->setVisible(columns.meaning > 0);
    for (ClaimRowEditor *row : std::as_const(m_rows))
        row->setColumns(columns);
}

void ClaimFormView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateColumns();
}

void ClaimFormView::fillAddMenu()
{
    m_addMenu->clear();
    const bool isHeader = m_form->part() == token::FormPart::Header;
    // All that are registered would fill the screen; typing a name offers the rest.
    constexpr int mostNames = 14;
    const QStringList names = m_form->suggestions().mid(0, mostNames);
    for (const QString &name : names) {
        const QByteArray bytes = name.toUtf8();
        const QString meaning = isHeader ? token::headerMeaning(bytes).text : token::claimMeaning(bytes).text;
        const QString text = meaning.isEmpty() ? name : u"%1 – %2"_s.arg(name, meaning);
        connect(m_addMenu->addAction(text), &QAction::triggered, this, [this, name] { add(name); });
    }
    if (!names.isEmpty())
        m_addMenu->addSeparator();
    connect(
        m_addMenu->addAction(tr("A name of your own, or another…")), &QAction::triggered, this, [this] { add({}); });
}

void ClaimFormView::add(const QString &name)
{
    m_form->addRow(name);
    const int row = m_form->rowCount() - 1;
    focusRow(row, name.isEmpty() ? Field::Name : Field::Value);
}

void ClaimFormView::openAddMenu()
{
    m_add->setFocus(Qt::OtherFocusReason);
    m_add->showMenu();
}

void ClaimFormView::duplicateCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_form->duplicateRow(row);
    focusRow(row + 1, Field::Name);
}

void ClaimFormView::removeCurrent()
{
    if (currentRow() >= 0)
        m_form->removeRowsAt({currentRow()});
}

void ClaimFormView::moveCurrent(int step)
{
    const int row = currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_rows.size())
        return;
    const Field field = m_rows.at(row)->fieldOf(QApplication::focusWidget());
    m_form->moveRow(row, row + step);
    focusRow(row + step, field, Qt::OtherFocusReason);
}

void ClaimFormView::openMenu(const ClaimRowEditor *row, const QPoint &place)
{
    m_current = row->row();
    emit currentChanged();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    menu->popup(place);
}

bool ClaimFormView::takeKey(const QKeyEvent &key)
{
    const QWidget *focus = QApplication::focusWidget();
    const int row = currentRow();
    if (row < 0 || !m_rows.at(row)->isAncestorOf(focus) || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const Field field = m_rows.at(row)->fieldOf(focus);
    switch (key.key()) {
    case Qt::Key_Up:
        focusRow(row - 1, field);
        return true;
    case Qt::Key_Down:
        focusRow(row + 1, field);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row + 1 < m_rows.size())
            focusRow(row + 1, field);
        else
            m_add->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Delete:
        if (field == Field::On)
            removeCurrent();
        return true;
    default:
        return false;
    }
}

void ClaimFormView::startDrag(ClaimRowEditor *row)
{
    auto *drag = new QDrag(this);
    drag->setMimeData(m_form->mimeData({m_form->index(row->row(), ClaimFormModel::Name)}));
    drag->setPixmap(row->grab());
    drag->setHotSpot(row->mapFromGlobal(QCursor::pos()));
    drag->exec(Qt::MoveAction);
    m_dropMark->hide();
}

int ClaimFormView::dropRow(const QPoint &place) const
{
    const int y = m_content->mapFrom(this, place).y();
    const auto below =
        std::ranges::find_if(m_rows, [y](const ClaimRowEditor *row) { return row->geometry().center().y() > y; });
    return static_cast<int>(below - m_rows.begin());
}

void ClaimFormView::showDropMark(int row)
{
    QPalette palette;
    palette.setColor(QPalette::Window, Theme::colours().accent);
    m_dropMark->setPalette(palette);
    const int y = row < m_rows.size() ? m_rows.at(row)->y()
                  : m_rows.isEmpty()  ? 0
                                      : m_rows.constLast()->geometry().bottom();
    m_dropMark->setGeometry(FormColumns::side, y - 1, m_content->width() - 2 * FormColumns::side, 2);
    m_dropMark->raise();
    m_dropMark->show();
}

void ClaimFormView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this)
        event->acceptProposedAction();
}

void ClaimFormView::dragMoveEvent(QDragMoveEvent *event)
{
    showDropMark(dropRow(event->position().toPoint()));
    event->acceptProposedAction();
}

void ClaimFormView::dragLeaveEvent(QDragLeaveEvent *) { m_dropMark->hide(); }

void ClaimFormView::dropEvent(QDropEvent *event)
{
    m_dropMark->hide();
    m_form->dropMimeData(event->mimeData(), Qt::MoveAction, dropRow(event->position().toPoint()), 0, {});
    event->acceptProposedAction();
}

bool ClaimFormView::eventFilter(QObject *watched, QEvent *event)
{
    // What the fields leave, before the scroll area takes the arrows.
    if (event->type() == QEvent::KeyPress && watched == m_content)
        return takeKey(*static_cast<QKeyEvent *>(event));
    // The scroll bar takes its width from the rows, and the heads stay above them.
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport()) {
        const int bar = m_scroll->width() - m_scroll->viewport()->width();
        if (QLayout *header = m_nameHead->parentWidget()->layout())
            header->setContentsMargins(FormColumns::side, 5, 6 + bar, 5);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace claimsmith::ui
