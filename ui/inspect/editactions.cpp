// SPDX-License-Identifier: MIT
#include "inspect/editactions.h"

#include "help/whynot.h"
#include "inspect/claimsview.h"
#include "inspect/detailscard.h"
#include "jose/json.h"
#include "model/claimsmodel.h"
#include "model/inspection.h"
#include "model/tokenediting.h"
#include "model/workbench.h"
#include "token/timetext.h"
#include "widgets/icons.h"

#include <QInputDialog>
#include <QMenu>

namespace claimsmith::ui {

using model::ClaimsModel;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView craftPage("craft");

/// Whether there is something that the form of the Craft page could show.
bool isSigned(token::TokenKind kind)
{
    return kind == token::TokenKind::Jws || kind == token::TokenKind::JwsJson || kind == token::TokenKind::Unsecured;
}

/// `wanted`, or with a number behind it where that is taken.
QByteArray freeName(jose::JsonValue object, const QByteArray &wanted)
{
    QByteArray name = wanted;
    for (int count = 2; object.contains(name); ++count)
        name = wanted + QByteArray::number(count);
    return name;
}

} // namespace

EditActions::EditActions(const PageContext &context, DetailsCard *details, QWidget *page)
    : PageActions(page)
    , m_context(context)
    , m_editing(context.workbench.editing())
    , m_details(details)
    , m_page(page)
    , m_shiftMenu(new QMenu(page))
{
    makeSwitch();
    makeTimeActions();
    makeCraftAction();
    makeClaimActions();
    wire();
    refresh();
}

void EditActions::makeSwitch()
{
    separate(PageMenu::Token);
    m_switch = add(PageMenu::Token, tr("E&dit"), "editAction", Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        tr("Edit header and payload in their place; every edit is signed at once where a private key fits"));
    m_switch->setCheckable(true);
    m_switch->setIcon(icons::icon(QStringLiteral("edit")));
    connect(m_switch, &QAction::triggered, this, [this](bool on) {
        m_editing->setOn(on);
        refresh();
    });
}

void EditActions::makeTimeActions()
{
    QAction *expire = add(PageMenu::Token, tr("Expire No&w"), "expireNowAction", Qt::CTRL | Qt::SHIFT | Qt::Key_X,
        tr("Set exp to the current time, the first second in which the token is refused; your leeway is counted in"));
    QAction *extend = add(PageMenu::Token, tr("E&xtend by 1 h"), "extendAction", Qt::CTRL | Qt::SHIFT | Qt::Key_H,
        tr("Add an hour to exp"));
    QAction *shift = add(PageMenu::Token, tr("S&hift All Times"), "shiftAction", {},
        tr("Move exp, nbf, iat and auth_time together; fractions keep their digits"));
    shift->setMenu(m_shiftMenu);
    shift->setIconText(tr("Shift Times"));
    fillShiftMenu();
    m_goBack = add(PageMenu::Token, tr("&Back to the Pasted Token"), "goBackAction", Qt::CTRL | Qt::SHIFT | Qt::Key_B,
        tr("Take all edits back; undo brings them again"));
    connect(expire, &QAction::triggered, this, [this] {
        if (switchOn())
            m_editing->expireNow();
    });
    connect(extend, &QAction::triggered, this, [this] {
        if (switchOn())
            m_editing->extend(1h);
    });
    connect(m_goBack, &QAction::triggered, this, &EditActions::goBack);
    m_forTimes = {expire, extend, shift};

    QUndoStack *stack = m_editing->undoStack();
    m_undo = stack->createUndoAction(this);
    m_redo = stack->createRedoAction(this);
    m_undo->setObjectName(QStringLiteral("undoEditAction"));
    m_redo->setObjectName(QStringLiteral("redoEditAction"));
    m_undo->setIcon(icons::icon(QStringLiteral("undo")));
    m_redo->setIcon(icons::icon(QStringLiteral("redo")));
    m_details->setEditActions(m_switch, {expire, extend, shift, makeSeparator(), m_undo, m_redo});
}

void EditActions::fillShiftMenu()
{
    const std::pair<QString, token::Duration> steps[] = {{tr("1 Minute Later"), 1min}, {tr("1 Hour Later"), 1h},
        {tr("1 Day Later"), 24h}, {tr("1 Minute Earlier"), -1min}, {tr("1 Hour Earlier"), -1h},
        {tr("1 Day Earlier"), -24h}};
    for (const auto &[text, duration] : steps) {
        QAction *action = m_shiftMenu->addAction(text);
        action->setObjectName(QStringLiteral("shiftStepAction"));
        connect(action, &QAction::triggered, this, [this, by = duration] { shift(by); });
        if (duration == 24h)
            m_shiftMenu->addSeparator();
    }
    m_shiftMenu->addSeparator();
    QAction *now = m_shiftMenu->addAction(tr("As if Issued &Now"));
    now->setObjectName(QStringLiteral("shiftToNowAction"));
    now->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    now->setToolTip(tr("Shift all times so that iat is the current time"));
    connect(now, &QAction::triggered, this, [this] {
        if (switchOn())
            m_editing->shiftToNow();
    });
    QAction *other = m_shiftMenu->addAction(tr("By &Another Duration…"));
    other->setObjectName(QStringLiteral("shiftByAction"));
    connect(other, &QAction::triggered, this, &EditActions::askForDuration);
}

void EditActions::makeCraftAction()
{
    m_craft = add(PageMenu::Token, tr("Send to Cra&ft"), "sendToCraftAction", Qt::CTRL | Qt::SHIFT | Qt::Key_F,
        tr("Fill the form of the Craft page with this token, byte for byte"));
    m_craft->setVisible(m_context.pages.contains(craftPage));
    connect(m_craft, &QAction::triggered, this, [this] {
        if (m_context.workbench.craftInspected())
            emit pageWanted(craftPage);
        else
            emit m_editing->refused(tr("Header and payload of this token cannot be shown in a form."));
    });
}

void EditActions::makeClaimActions()
{
    separate(PageMenu::Edit);
    // F2 is taken by the tree itself while it can be edited, see ClaimsView: elsewhere it has another meaning.
    QAction *value =
        add(PageMenu::Edit, tr("E&dit Value\tF2"), "editValueAction", {}, tr("Edit the value of the selected claim"));
    QAction *name = add(PageMenu::Edit, tr("Re&name Claim\tShift+F2"), "renameClaimAction", {},
        tr("Give the selected claim another name"));
    m_addClaim = add(PageMenu::Edit, tr("Add Clai&m"), "addClaimAction", Qt::Key_Insert,
        tr("Add a claim at the end of the object that the selected one is in"));
    QAction *twice = add(PageMenu::Edit, tr("Dup&licate Claim"), "duplicateClaimAction", Qt::CTRL | Qt::Key_D,
        tr("Put the same claim behind the selected one once more: its name then stands twice"));
    QAction *remove = add(PageMenu::Edit, tr("D&elete Claim"), "deleteClaimAction", QKeySequence::Delete,
        tr("Take the selected claim out of the token"));
    connect(value, &QAction::triggered, this, [this] { startEditing(ClaimsModel::Value); });
    connect(name, &QAction::triggered, this, [this] { startEditing(ClaimsModel::Name); });
    connect(m_addClaim, &QAction::triggered, this, &EditActions::addClaim);
    connect(twice, &QAction::triggered, this, [this] { changeClaim(false); });
    connect(remove, &QAction::triggered, this, [this] { changeClaim(true); });
    m_forRow = {value, name, twice, remove};
    const QList<QAction *> ofTree{value, name, m_addClaim, twice, remove};
    for (QAction *action : ofTree)
        action->setShortcutContext(Qt::WidgetShortcut); // Delete and Insert belong to the text fields elsewhere
    m_details->addTreeActions({makeSeparator()});
    m_details->addTreeActions(ofTree);
}

void EditActions::wire()
{
    connect(m_editing, &model::TokenEditing::changed, this, &EditActions::refresh);
    connect(m_details, &DetailsCard::currentChanged, this, &EditActions::refresh);
    connect(m_details, &DetailsCard::undoWanted, m_undo, &QAction::trigger);
    connect(m_details, &DetailsCard::redoWanted, m_redo, &QAction::trigger);
}

bool EditActions::switchOn()
{
    m_editing->setOn(true);
    return m_editing->isOn();
}

void EditActions::goBack() { m_editing->goBack(); }

void EditActions::shift(token::Duration duration)
{
    if (switchOn())
        m_editing->shiftTimes(duration);
}

void EditActions::askForDuration()
{
    auto *dialog = new QInputDialog(m_page);
    dialog->setObjectName(QStringLiteral("shiftDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Shift All Times"));
    dialog->setLabelText(tr("By how much? 90 (seconds), 15m, 1h30m, 7d; with a minus to an earlier time"));
    dialog->setTextValue(QStringLiteral("1h"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const auto duration = token::parseDuration(text, true);
        if (duration)
            shift(*duration);
        else
            emit m_editing->refused(token::message(duration.error()));
    });
    dialog->open();
}

void EditActions::startEditing(int column)
{
    if (ClaimsView *tree = m_details->currentTree())
        tree->startEditing(column);
}

void EditActions::addClaim()
{
    ClaimsView *tree = m_details->currentTree();
    if (!tree || !m_editing->isOn())
        return;
    const auto *claims = static_cast<const ClaimsModel *>(tree->model());
    const QByteArray text = m_editing->text(claims->segment());
    // Beside the current row; where that is an element, which has no name, beside what holds the array.
    QModelIndex holder = tree->currentIndex().parent().siblingAtColumn(0);
    const auto type = [](const QModelIndex &index) {
        return static_cast<jose::JsonValue::Type>(index.data(ClaimsModel::TypeRole).toInt());
    };
    while (holder.isValid() && type(holder) != jose::JsonValue::Type::Object)
        holder = holder.parent();
    const auto object =
        jose::Json::parse(holder.isValid() ? holder.data(ClaimsModel::JsonRole).toString().toUtf8() : text);
    if (!object)
        return;
    const QByteArray name = freeName(object->root(), claims->segment() == token::Segment::Payload ? "claim" : "param");
    const token::JsonPlace place = holder.isValid() ? claims->place(holder) : token::JsonPlace();
    const QList<int> rows = ClaimsView::rowsOf(holder);
    if (!m_editing->edit(claims->segment(), token::addMember(text, place, name, "\"\""), tr("add a claim")))
        return;
    tree->selectLast(tree->indexOf(rows));
    tree->startEditing(ClaimsModel::Name);
}

void EditActions::changeClaim(bool remove)
{
    const ClaimsView *tree = m_details->currentTree();
    if (!tree || !tree->currentIndex().isValid())
        return;
    const auto *claims = static_cast<const ClaimsModel *>(tree->model());
    const QModelIndex index = tree->currentIndex();
    const QString name = index.data(ClaimsModel::NameRole).toString();
    const QByteArray text = m_editing->text(claims->segment());
    const token::JsonPlace place = claims->place(index);
    if (remove)
        m_editing->edit(claims->segment(), token::removeValue(text, place), tr("delete %1").arg(name));
    else
        m_editing->edit(claims->segment(), token::duplicateValue(text, place), tr("duplicate %1").arg(name));
}

void EditActions::refresh()
{
    const bool on = m_editing->isOn();
    const QString obstacle = m_editing->obstacle();
    m_switch->setChecked(on);
    m_switch->setEnabled(obstacle.isEmpty());
    setWhyNot(m_switch, obstacle);
    m_switch->setToolTip(obstacle.isEmpty() ? m_switch->statusTip() : obstacle);
    const ClaimsView *tree = m_details->currentTree();
    const bool hasRow = on && tree && tree->currentIndex().isValid();
    for (QAction *action : std::as_const(m_forRow))
        action->setEnabled(hasRow);
    m_addClaim->setEnabled(on && tree);
    const bool isJson = obstacle.isEmpty() && !m_editing->fault(token::Segment::Payload);
    for (QAction *action : std::as_const(m_forTimes))
        action->setEnabled(isJson);
    m_shiftMenu->setEnabled(isJson);
    m_goBack->setEnabled(m_editing->isEdited());
    m_craft->setEnabled(m_craft->isVisible() && isSigned(m_context.workbench.inspection()->token()->kind()));
}

} // namespace claimsmith::ui
