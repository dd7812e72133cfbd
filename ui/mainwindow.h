// SPDX-License-Identifier: MIT
#pragma once

#include "pages.h"
#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QLabel;
class QSettings;

namespace claimsmith::ui {

class ClockActions;
class ClockPanel;
class OfferBar;
class OfflineMark;
class PageMenus;
class ProgramSettings;

namespace Ui {
class MainWindow;
}

/// The frame: menus, clock chip, navigation, pages, status bar. It knows no page by name; pages wire themselves.
/// Geometry, page and the pages' layouts are kept in `settings`; tokens and secrets never are.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Asks for a file; empty for none. A test answers itself.
    using FileChooser = std::function<QString(QWidget *)>;

    MainWindow(const PageContext &context, QList<PageEntry> pages, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Builds the page where this is the first visit.
    void showPage(const QString &id);
    [[nodiscard]] QString currentPageId() const;
    /// Null while there is none.
    [[nodiscard]] Page *currentPage() const;

    /// Hand a text or a file to the first page that takes it.
    void openText(const QString &text);
    void openFile(const QString &path);
    /// Offers the token that the clipboard holds, if it holds one; never takes it.
    void offerClipboard();
    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setUpMenus();
    void setUpClock();
    void setUpNavigation();
    void setUpStatusBar();
    void restore();
    void save() const;
    [[nodiscard]] const token::Verdict *verdictInView() const;
    Page *page(qsizetype row);
    void pageShown(int row);
    void askForFile();
    void showCountdown();
    void setNavigationCollapsed(bool collapsed);

    std::unique_ptr<Ui::MainWindow> m_ui;
    PageContext m_context;
    QList<PageEntry> m_entries;
    QSettings &m_settings;
    ProgramSettings *m_programSettings;
    QHash<qsizetype, Page *> m_pages;
    PageMenus *m_pageMenus = nullptr;
    OfferBar *m_offerBar;
    ClockActions *m_clockActions;
    ClockPanel *m_clockPanel;
    QLabel *m_hint = nullptr;
    QLabel *m_countdown = nullptr;
    OfflineMark *m_offline = nullptr;
    FileChooser m_chooseFile;
};

} // namespace claimsmith::ui
