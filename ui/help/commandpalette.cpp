// SPDX-License-Identifier: MIT
#include "help/commandpalette.h"

#include "help/commanddelegate.h"
#include "model/commandsmodel.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;
using model::CommandsModel;

namespace {

constexpr QLatin1StringView recentKey("palette/recent");
constexpr qsizetype mostRemembered = 8;
constexpr int widest = 640;
constexpr int mostRows = 11;

QFrame *fineLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(u"fineLine"_s);
    line->setFixedHeight(1);
    return line;
}

} // namespace

CommandPalette::CommandPalette(QMainWindow *window, QSettings &settings)
    : QFrame(window)
    , m_window(window)
    , m_settings(settings)
    , m_model(new CommandsModel(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    m_edit->setObjectName(u"commandEdit"_s);
    m_edit->setProperty("role", u"search"_s);
    m_edit->setPlaceholderText(tr("Find a command: a few letters of it, of its menu, or its keys"));
    m_edit->setAccessibleName(tr("Find a command"));
    m_edit->addAction(icons::icon(u"inspect"_s), QLineEdit::LeadingPosition);
    m_edit->setClearButtonEnabled(true);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays where one types
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hint->setObjectName(u"commandHint"_s);
    m_hint->setProperty("role", u"dim"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    const int grid = Theme::metrics().grid;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_edit);
    layout->addWidget(fineLine(this));
    layout->addWidget(m_list, 1);
    layout->addWidget(fineLine(this));
    layout->addWidget(m_hint);
    m_hint->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { focusMoved(now); });
    hide();
}

void CommandPalette::toggle() { isVisible() ? dismiss() : popUp(); }

void CommandPalette::popUp()
{
    m_former = m_window->focusWidget();
    m_listed = listedActions(*m_window);
    m_listed.removeIf([this](const ListedAction &entry) { return entry.action == m_opener; });
    QList<model::Command> commands;
    for (const ListedAction &entry : std::as_const(m_listed))
        commands.append(entry.command);
    m_edit->clear();
    m_model->setQuery({});
    m_model->setCommands(commands, m_settings.value(recentKey).toStringList());
    show();
    raise();
    layout()->activate();
    place();
    m_edit->setFocus(Qt::PopupFocusReason);
    select(0);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && m_former)
        m_former->setFocus(Qt::PopupFocusReason);
    m_former = nullptr;
}

/// As high as its rows need, where the window has the room.
void CommandPalette::place()
{
    const int gap = Theme::metrics().gap;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    const int list = rows * row + m_list->height() - m_list->viewport()->height();
    const int wanted = layout()->sizeHint().height() - m_list->sizeHint().height() + list;
    const int width = std::min(widest, m_window->width() - 4 * gap);
    const int top = m_window->height() / 8;
    setGeometry((m_window->width() - width) / 2, top, width, std::min(wanted, m_window->height() - top - 4 * gap));
}

void CommandPalette::search(const QString &text)
{
    m_model->setQuery(text);
    place();
    select(0);
}

void CommandPalette::select(int row)
{
    const int last = m_model->rowCount() - 1;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, last))));
    showCurrent();
}

void CommandPalette::showCurrent()
{
    const QModelIndex row = m_list->currentIndex();
    const QString words =
        row.isValid() ? row.data(Qt::ToolTipRole).toString() : tr("Nothing that can be done here is called so.");
    m_hint->setText(m_hint->fontMetrics().elidedText(words, Qt::ElideRight, width() - 6 * Theme::metrics().grid));
    m_hint->setToolTip(words);
    // The keyboard stays in the field, so that is where a screen reader hears which row Enter would run.
    const QString spoken = row.isValid() ? row.data(Qt::AccessibleTextRole).toString() : words;
    m_edit->setAccessibleDescription(spoken);
    if (isVisible()) {
        QAccessibleAnnouncementEvent announcement(m_edit, spoken);
        QAccessible::updateAccessibility(&announcement);
    }
}

bool CommandPalette::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int page = std::max(1, mostRows - 2);
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        select(row + 1 < m_model->rowCount() ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        select(row > 0 ? row - 1 : m_model->rowCount() - 1);
        return true;
    case Qt::Key_PageDown:
        select(row + page);
        return true;
    case Qt::Key_PageUp:
        select(row - page);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!(modifiers & Qt::ControlModifier))
            return false;
        select(key == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return takesKey(key->key(), key->modifiers());
    }
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        // Escape ends a run on one page and edits on another: not while it is meant for this.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        return event->isAccepted() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    }
    if (watched == m_window && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && isVisible()) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget != this && !isAncestorOf(widget) && widget->window() == m_window)
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    qApp->installEventFilter(this);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    qApp->removeEventFilter(this);
}

void CommandPalette::focusMoved(const QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now) && !QApplication::activePopupWidget()
        && now->window() == m_window)
        hide();
}

void CommandPalette::run(const QModelIndex &row)
{
    if (!row.isValid() || !row.data(CommandsModel::EnabledRole).toBool())
        return;
    const ListedAction chosen = m_listed.at(row.data(CommandsModel::CommandRole).value<qsizetype>());
    dismiss();
    if (!chosen.action || !chosen.action->isEnabled())
        return;
    remember(chosen.command.id);
    chosen.action->trigger();
}

void CommandPalette::remember(const QString &id)
{
    if (id.isEmpty())
        return;
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(recentKey, recent.first(std::min(recent.size(), mostRemembered)));
}

} // namespace claimsmith::ui
