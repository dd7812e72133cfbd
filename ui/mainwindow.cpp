// SPDX-License-Identifier: MIT
#include "mainwindow.h"
#include "ui_mainwindow.h"

#include "clock/clockactions.h"
#include "clock/clockchip.h"
#include "clock/clockmemory.h"
#include "clock/clockpanel.h"
#include "editmenu.h"
#include "help/helpmenu.h"
#include "menurow.h"
#include "model/inspection.h"
#include "model/preferences.h"
#include "model/workbench.h"
#include "offerbar.h"
#include "offlinemark.h"
#include "pagemenus.h"
#include "renewal/renewalbars.h"
#include "settings/programsettings.h"
#include "thememenu.h"
#include "token/extract.h"
#include "widgets/clipboardguard.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QSettings>

namespace claimsmith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView pageKey("window/page");
constexpr QLatin1StringView collapsedKey("window/navigationCollapsed");
constexpr QLatin1StringView timePanelKey("window/timePanel");
constexpr QLatin1StringView pageStateKey("pages/");
/// More than this on the clipboard is not looked at for the offer.
constexpr qsizetype longestOffer = 256 * 1024;

QString askWithDialog(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, MainWindow::tr("Open a token or a key"));
}

} // namespace

MainWindow::MainWindow(const PageContext &context, QList<PageEntry> pages, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_context(context)
    , m_entries(std::move(pages))
    , m_settings(settings)
    , m_programSettings(new ProgramSettings(context, settings, this))
    , m_offerBar(new OfferBar(this))
    , m_clockActions(new ClockActions(
          context.workbench.clock(), [this] { return verdictInView(); }, this))
    , m_clockPanel(new ClockPanel(context.workbench.clock(), m_clockActions, this))
    , m_chooseFile(askWithDialog)
{
    for (const PageEntry &entry : std::as_const(m_entries))
        m_context.pages.append(entry.id);
    m_ui->setupUi(this);
    m_pageMenus = new PageMenus(
        {{PageMenu::File, m_ui->fileMenu}, {PageMenu::Edit, m_ui->editMenu}, {PageMenu::View, m_ui->viewMenu},
            {PageMenu::Token, m_ui->tokenMenu}, {PageMenu::Keys, m_ui->keysMenu}},
        this);
    setWindowIcon(icons::application());
    m_ui->pageLayout->insertWidget(0, m_offerBar);
    connect(m_offerBar, &OfferBar::accepted, this, [this] { openText(m_context.clipboard.text()); });
    setUpMenus();
    setUpClock();
    setUpThemeMenu({m_ui->systemThemeAction, m_ui->lightThemeAction, m_ui->darkThemeAction, m_ui->contrastThemeAction},
        m_programSettings->preferences(), this);
    setUpNavigation();
    setUpStatusBar();
    addRenewalBars(&m_context.workbench, m_programSettings->preferences(), m_ui->pageLayout, this);
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpMenus()
{
    m_ui->openAction->setIcon(icons::icon(u"open"_s));
    m_ui->quitAction->setIcon(icons::icon(u"quit"_s));
    new EditMenu(m_ui->editMenu, this);
    connect(m_ui->openAction, &QAction::triggered, this, &MainWindow::askForFile);
    connect(m_ui->settingsAction, &QAction::triggered, m_programSettings, &ProgramSettings::open);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->collapseAction, &QAction::toggled, this, &MainWindow::setNavigationCollapsed);
    const auto buildPages = [this] {
        for (qsizetype row = 0; row < m_entries.size(); ++row)
            page(row);
    };
    new HelpMenu(m_ui->helpMenu, this, {m_settings, m_entries, [this] { return currentPageId(); }, buildPages});
}

void MainWindow::setUpClock()
{
    token::Clock *clock = m_context.workbench.clock();
    auto *chip = new ClockChip(*clock, this);
    chip->setPanelAction(m_clockActions->panel());
    addBesideMenus(this, m_ui->menuBar, chip);
    m_clockActions->fill(m_ui->timeMenu);
    m_ui->pageLayout->insertWidget(0, m_clockPanel);
    connect(m_clockActions->panel(), &QAction::toggled, m_clockPanel, &QWidget::setVisible);
    const model::Inspection *inspection = m_context.workbench.inspection();
    connect(inspection, &model::Inspection::verdictChanged, m_clockActions, &ClockActions::refreshJumps);
    m_clockActions->refreshJumps();
    const std::optional<QString> lastTime = clockmemory::offer(m_settings);
    if (!lastTime)
        return;
    auto *bar = new OfferBar(this);
    bar->setObjectName(u"lastTimeBar"_s);
    m_ui->pageLayout->insertWidget(0, bar);
    connect(bar, &OfferBar::accepted, clock, [this, clock] { clockmemory::restore(*clock, m_settings); });
    connect(clock, &token::Clock::changed, bar, &QWidget::hide);
    bar->offer(*lastTime, tr("Move it again"));
}

const token::Verdict *MainWindow::verdictInView() const
{
    const Page *page = currentPage();
    const token::Verdict *verdict = page ? page->verdictInView() : nullptr;
    return verdict ? verdict : &m_context.workbench.inspection()->verdict();
}

void MainWindow::setUpNavigation()
{
    m_ui->navigationList->setPages(m_entries);
    connect(m_ui->navigationList, &QListWidget::currentRowChanged, this, &MainWindow::pageShown);
    m_ui->viewMenu->addSeparator();
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        const PageEntry &entry = m_entries.at(row);
        QAction *action = m_ui->viewMenu->addAction(icons::icon(entry.icon), entry.title);
        action->setObjectName(entry.id + "PageAction"_L1);
        action->setShortcut(entry.shortcut);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { showPage(id); });
    }
}

void MainWindow::setUpStatusBar()
{
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"hintLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_countdown = new QLabel(this);
    m_countdown->setObjectName(u"countdownLabel"_s);
    m_countdown->setToolTip(tr("A token or secret that was copied here is taken from the clipboard then, "
                               "unless something else was copied since."));
    m_offline = new OfflineMark(this);
    const int gap = Theme::metrics().gap;
    m_ui->statusBar->setContentsMargins(gap - 2, 4, gap - 2, 4);
    m_ui->statusBar->addWidget(m_hint, 1);
    m_ui->statusBar->addPermanentWidget(m_countdown);
    m_ui->statusBar->addPermanentWidget(m_offline);
    connect(&m_context.clipboard, &ClipboardGuard::countdownChanged, this, &MainWindow::showCountdown);
    showCountdown();
}

void MainWindow::restore()
{
    m_ui->collapseAction->setChecked(m_settings.value(collapsedKey).toBool());
    m_clockActions->panel()->setChecked(m_settings.value(timePanelKey).toBool());
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1280, 800);
    const QString id = m_settings.value(pageKey).toString();
    showPage(id);
    if (!currentPage() && !m_entries.isEmpty())
        showPage(m_entries.first().id);
}

void MainWindow::save() const
{
    if (m_programSettings->preferences()->isForgotten())
        return;
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(pageKey, currentPageId());
    m_settings.setValue(collapsedKey, m_ui->collapseAction->isChecked());
    m_settings.setValue(timePanelKey, m_clockActions->panel()->isChecked());
    clockmemory::save(*m_context.workbench.clock(), m_settings);
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        m_settings.setValue(pageStateKey + m_entries.at(page.key()).id, page.value()->saveState());
}

Page *MainWindow::page(qsizetype row)
{
    if (Page *built = m_pages.value(row))
        return built;
    const PageEntry &entry = m_entries.at(row);
    Page *page = entry.make(m_context);
    page->setWindowTitle(entry.title);
    m_pages.insert(row, page);
    m_ui->pageStack->addWidget(page);
    page->restoreState(m_settings.value(pageStateKey + entry.id).toByteArray());
    connect(page, &Page::openRequested, this, &MainWindow::askForFile);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::verdictInViewChanged, m_clockActions, &ClockActions::refreshJumps);
    connect(page, &Page::connectionChanged, m_offline, &OfflineMark::setHost);
    connect(page, &Page::statusChanged, this, [this, page](const QString &text) {
        if (page == currentPage())
            m_hint->setText(text);
    });
    return page;
}

void MainWindow::pageShown(int row)
{
    if (row < 0)
        return;
    Page *shown = page(row);
    m_hint->clear();
    m_ui->pageStack->setCurrentWidget(shown);
    m_pageMenus->show(*shown);
    m_clockActions->refreshJumps();
}

void MainWindow::showPage(const QString &id)
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == id)
            m_ui->navigationList->setCurrentRow(static_cast<int>(row));
    }
}

QString MainWindow::currentPageId() const
{
    const int row = m_ui->navigationList->currentRow();
    return row < 0 ? QString() : m_entries.at(row).id;
}

Page *MainWindow::currentPage() const { return m_pages.value(m_ui->navigationList->currentRow()); }

void MainWindow::openText(const QString &text)
{
    m_offerBar->hide();
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (page(row)->openText(text)) {
            showPage(m_entries.at(row).id);
            return;
        }
    }
}

void MainWindow::openFile(const QString &path)
{
    // The page in front first: on the page of keys a file is meant as a key.
    if (Page *front = currentPage(); front && front->openFile(path))
        return;
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (page(row) != currentPage() && page(row)->openFile(path)) {
            showPage(m_entries.at(row).id);
            return;
        }
    }
}

void MainWindow::offerClipboard()
{
    const QString text = m_context.clipboard.text();
    if (text.isEmpty() || text.size() > longestOffer || token::extract(text.toUtf8(), 1).isEmpty())
        return;
    m_offerBar->offer(tr("The clipboard holds a token."), tr("Inspect it"));
    // Whoever looks at a text already needs no offer any more.
    connect(m_context.workbench.inspection(), &model::Inspection::textChanged, m_offerBar, &QWidget::hide,
        Qt::UniqueConnection);
}

void MainWindow::askForFile()
{
    if (const QString path = m_chooseFile(this); !path.isEmpty())
        openFile(path);
}

void MainWindow::setNavigationCollapsed(bool collapsed) { m_ui->navigationList->setCollapsed(collapsed); }

void MainWindow::showCountdown()
{
    const std::optional<int> seconds = m_context.clipboard.secondsLeft();
    m_countdown->setVisible(seconds.has_value());
    if (seconds)
        m_countdown->setText(tr("Clipboard clears in %n s", nullptr, *seconds));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

} // namespace claimsmith::ui
