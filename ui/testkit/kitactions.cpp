// SPDX-License-Identifier: MIT
#include "testkit/kitactions.h"

#include "help/whynot.h"
#include "model/kit.h"
#include "model/kitfilter.h"
#include "model/signingkeysmodel.h"
#include "model/userfile.h"
#include "model/workbench.h"
#include "testkit/confirmdialog.h"
#include "testkit/kitview.h"
#include "testkit/optionsdialog.h"
#include "widgets/clipboardguard.h"
#include "widgets/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 40;

/// Whom the requests go to, without anything secret; of a long path the beginning.
QString addressText(const QUrl &url)
{
    const QString origin =
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString path = url.path(QUrl::PrettyDecoded);
    return origin + (path.size() > longestPath ? path.first(longestPath) + u'…' : path);
}

QString askWithDialog(QWidget *parent, const QString &title, const QString &name)
{
    return QFileDialog::getSaveFileName(parent, title, name);
}

} // namespace

KitActions::KitActions(const PageContext &context, const Parts &parts, QObject *parent)
    : PageActions(parent)
    , m_context(context)
    , m_parts(parts)
    , m_keys(new model::SigningKeysModel(context.workbench.keyring(), this))
    , m_chooseFile(askWithDialog)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    makeRunning();
    makeRows();
    makeChoosing();
    m_parts.view->addActions(rowActions());
    connect(m_parts.view, &KitView::inspectWanted, this, &KitActions::inspect);
    connect(m_parts.view, &KitView::copyWanted, this, &KitActions::copyToken);
    connect(m_parts.view, &KitView::undoWanted, m_undo, &QAction::trigger);
    connect(m_parts.view, &KitView::redoWanted, m_redo, &QAction::trigger);
    connect(m_parts.view, &KitView::currentIdChanged, this, &KitActions::refresh);
    connect(m_parts.kit, &model::Kit::kitChanged, this, &KitActions::refresh);
    connect(m_parts.kit, &model::Kit::targetChanged, this, &KitActions::refresh);
    connect(m_parts.kit, &model::Kit::runChanged, this, &KitActions::refresh);
    refresh();
}

void KitActions::makeRunning()
{
    m_run = add(PageMenu::Token, tr("&Run the Kit"), "runKitAction", Qt::CTRL | Qt::Key_Return,
        tr("Send each chosen token to the address once"));
    m_cancel = add(PageMenu::Token, tr("Ca&ncel the Run"), "cancelRunAction", Qt::Key_Escape,
        tr("End the run; what was answered stays"));
    m_options = add(PageMenu::Token, tr("&Options…"), "kitOptionsAction", Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        tr("Choose token, key and leeway, and how the requests are made"));
    separate(PageMenu::Token);
    m_export = add(PageMenu::File, tr("&Export Kit…"), "exportKitAction", Qt::CTRL | Qt::Key_E,
        tr("Write the chosen tokens to a file for other tools; it can be read by you alone"));
    m_report = add(PageMenu::File, tr("Save &Report…"), "saveReportAction", Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        tr("Write what the run came to as HTML, Markdown or JUnit XML; no token is in it"));
    m_export->setIcon(icons::icon(u"export"_s));
    connect(m_run, &QAction::triggered, this, &KitActions::run);
    connect(m_cancel, &QAction::triggered, m_parts.kit, &model::Kit::cancel);
    connect(m_options, &QAction::triggered, this, &KitActions::openOptions);
}

void KitActions::makeRows()
{
    m_inspect = add(PageMenu::Token, tr("&Inspect Token"), "inspectRowAction", Qt::CTRL | Qt::Key_I,
        tr("Look at the token of this row on the Inspect page"));
    m_copy = add(PageMenu::Token, tr("&Copy Token"), "copyRowAction", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        tr("Copy the token of this row, made anew; the clipboard is cleared after a while"));
    m_curl = add(PageMenu::Token, tr("Copy as c&url"), "copyCurlAction", Qt::CTRL | Qt::SHIFT | Qt::Key_U,
        tr("Copy the request of this row as a command of curl; the clipboard is cleared after a while"));
    m_inspect->setIconText(tr("Inspect token")); // on buttons
    m_copy->setIconText(tr("Copy token"));
    m_copy->setIcon(icons::icon(u"copy"_s));
    m_inspect->setIcon(icons::icon(u"inspect"_s));
    connect(m_inspect, &QAction::triggered, this, &KitActions::inspect);
    connect(m_copy, &QAction::triggered, this, &KitActions::copyToken);
    connect(m_curl, &QAction::triggered, this, &KitActions::copyCurl);
}

void KitActions::makeChoosing()
{
    m_address = add(
        PageMenu::View, tr("&Address"), "kitAddressAction", Qt::CTRL | Qt::Key_L, tr("Type where the tokens are sent"));
    m_filter =
        add(PageMenu::View, tr("&Filter Rows"), "filterKitAction", QKeySequence::Find, tr("Type what to look for"));
    m_differs = add(PageMenu::View, tr("Only What &Differs"), "differsAction", Qt::CTRL | Qt::Key_D,
        tr("Show only the rows that came out otherwise than they must"));
    m_differs->setCheckable(true);
    m_all = add(PageMenu::Edit, tr("Choose &All Shown"), "chooseAllAction", Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        tr("Choose every row that is shown, attacks too"));
    m_none = add(PageMenu::Edit, tr("Choose N&one Shown"), "chooseNoneAction", Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        tr("Leave out every row that is shown"));
    m_recommended = add(PageMenu::Edit, tr("Choose &Recommended"), "chooseRecommendedAction", {},
        tr("Choose all but attacks that are to be asked for and questions of taste"));
    QUndoStack *stack = m_parts.kit->model()->undoStack();
    m_undo = stack->createUndoAction(this);
    m_redo = stack->createRedoAction(this);
    m_undo->setObjectName(u"undoChoiceAction"_s);
    m_redo->setObjectName(u"redoChoiceAction"_s);
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(QKeySequence::Redo);
    for (QAction *action : undoActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_differs, &QAction::toggled, m_parts.rows, &model::KitFilter::setDiffersOnly);
    connect(m_all, &QAction::triggered, m_parts.rows, [this] { m_parts.rows->chooseShown(true); });
    connect(m_none, &QAction::triggered, m_parts.rows, [this] { m_parts.rows->chooseShown(false); });
    connect(m_recommended, &QAction::triggered, m_parts.kit->model(), &model::KitModel::chooseRecommended);
}

QMenu *KitActions::makeExportMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (const token::KitFormat format : token::kitFormats()) {
        QAction *action = menu->addAction(token::kitFormatName(format));
        action->setObjectName(u"export-"_s + token::kitFormatId(format));
        connect(action, &QAction::triggered, this, [this, format] { exportKit(format); });
    }
    return menu;
}

QMenu *KitActions::makeReportMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (const net::ReportFormat format : net::reportFormats()) {
        QAction *action = menu->addAction(net::reportFormatName(format));
        action->setObjectName(u"report-"_s + net::reportFormatSuffix(format));
        connect(action, &QAction::triggered, this, [this, format] { saveReport(format); });
    }
    return menu;
}

QMenu *KitActions::makeChooseMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillGroups(menu); });
    fillGroups(menu);
    return menu;
}

void KitActions::fillGroups(QMenu *menu)
{
    menu->clear();
    menu->addActions({m_all, m_none, m_recommended});
    menu->addSeparator();
    for (const token::KitGroup group : m_parts.kit->model()->groups()) {
        if (group == token::KitGroup::Control)
            continue;
        const QAction *action = menu->addAction(tr("Only: %1").arg(token::groupText(group)));
        connect(action, &QAction::triggered, m_parts.kit->model(),
            [this, group] { m_parts.kit->model()->chooseGroup(group); });
    }
}

void KitActions::run()
{
    model::Kit *kit = m_parts.kit;
    if (kit->isRunning())
        return;
    if (const QString problem = kit->runProblem(); !problem.isEmpty()) {
        emit refused(problem);
        return;
    }
    const QString host = kit->hostToConfirm();
    if (host.isEmpty()) {
        kit->run();
        return;
    }
    // The good token and a request without any go ahead of the rows.
    auto *dialog =
        new ConfirmDialog(host, addressText(kit->target().plan()->url), kit->model()->chosenCount() + 2, m_parts.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, kit, [kit, host] { kit->run(host); });
    dialog->open();
}

void KitActions::inspect()
{
    const QByteArray id = m_parts.view->currentId();
    m_parts.kit->whenFresh([this, id] {
        const token::KitVariant *variant = m_parts.kit->model()->variant(id);
        if (!variant)
            return;
        m_parts.kit->source()->inspect(variant->text);
        emit pageWanted(u"inspect"_s);
    });
}

void KitActions::copyToken()
{
    const QByteArray id = m_parts.view->currentId();
    m_parts.kit->whenFresh([this, id] {
        const token::KitVariant *variant = m_parts.kit->model()->variant(id);
        if (!variant)
            return;
        m_context.clipboard.copySecret(QString::fromUtf8(variant->text));
        emit done(tr("Token copied; the clipboard is cleared after a while"));
    });
}

void KitActions::copyCurl()
{
    const QByteArray id = m_parts.view->currentId();
    m_parts.kit->whenFresh([this, id] {
        const auto command = m_parts.kit->curl(id);
        if (!command) {
            emit refused(command.error());
            return;
        }
        m_context.clipboard.copySecret(QString::fromUtf8(*command));
        emit done(tr("Command copied; the clipboard is cleared after a while"));
    });
}

void KitActions::openOptions()
{
    if (m_parts.kit->isRunning())
        return;
    auto *dialog = new OptionsDialog(m_parts.kit, m_keys, m_parts.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString KitActions::askForFile(const QString &title, const QString &name)
{
    const QString path = m_chooseFile(m_parts.page, title, QDir(m_folder).filePath(name));
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

void KitActions::exportKit(token::KitFormat format)
{
    const QString path = askForFile(tr("Export the kit"), token::kitFormatFile(format));
    if (path.isEmpty())
        return;
    m_parts.kit->whenFresh([this, path, format] { write(path, m_parts.kit->exported(format), true); });
}

void KitActions::saveReport(net::ReportFormat format)
{
    const QByteArray report = m_parts.kit->report(format);
    if (report.isEmpty())
        return;
    const QString path = askForFile(tr("Save the report"), u"token-kit."_s + net::reportFormatSuffix(format));
    if (!path.isEmpty())
        write(path, report, false);
}

/// Tokens are for their owner alone; a report holds none.
void KitActions::write(const QString &path, const QByteArray &bytes, bool isPrivate)
{
    const auto written =
        model::writeUserFile(path, bytes, isPrivate ? model::Readers::Owner : model::Readers::Everyone);
    if (written)
        emit done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else
        emit refused(written.error());
}

void KitActions::refresh()
{
    const model::Kit &kit = *m_parts.kit;
    const bool hasRow = !m_parts.view->currentId().isEmpty();
    m_run->setEnabled(!kit.isRunning() && kit.runProblem().isEmpty());
    setWhyNot(m_run, kit.runProblem());
    m_cancel->setEnabled(kit.isRunning());
    m_options->setEnabled(!kit.isRunning());
    for (QAction *action : rowActions())
        action->setEnabled(hasRow);
    m_curl->setEnabled(hasRow && kit.target().plan().has_value());
    m_export->setEnabled(kit.model()->chosenCount() > 0);
    m_report->setEnabled(kit.summary().has_value());
    for (QAction *action : {m_all, m_none, m_recommended})
        action->setEnabled(kit.model()->rowCount() > 0 && !kit.isRunning());
}

} // namespace claimsmith::ui
