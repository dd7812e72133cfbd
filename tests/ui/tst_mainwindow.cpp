// SPDX-License-Identifier: MIT
#include "clock/clockchip.h"
#include "mainwindow.h"
#include "model/workbench.h"
#include "offerbar.h"
#include "offlinemark.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// RFC 7515 appendix A.1.
constexpr auto rfcToken =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvb"
    "S9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_L1;

/// A page that says what reaches it.
class RecordingPage : public Page
{
public:
    RecordingPage(bool takesText, QAction *action)
        : m_takesText(takesText)
        , m_action(action)
    {
        if (action)
            action->setParent(this);
    }
    [[nodiscard]] QList<QAction *> menuActions(PageMenu menu) const override
    {
        return menu == PageMenu::Token && m_action ? QList{m_action} : QList<QAction *>();
    }
    bool openText(const QString &text) override
    {
        if (m_takesText)
            texts.append(text);
        return m_takesText;
    }
    bool openFile(const QString &path) override
    {
        files.append(path);
        return true;
    }
    [[nodiscard]] QByteArray saveState() const override { return state; }
    void restoreState(const QByteArray &saved) override { state = saved; }

    QStringList texts;
    QStringList files;
    QByteArray state;

private:
    bool m_takesText;
    QAction *m_action;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void opensAtItsSizeAndWorksSmaller();
    void onlyTheFirstPageIsBuilt();
    void shortcutSwitchesPages();
    void arrowKeysSwitchPages();
    void menusOfThePageComeAndGo();
    void pageActionHasItsShortcut();
    void textGoesToThePageThatTakesIt();
    void fileIsAskedForWithTheKeyboard();
    void pageMayAskForAFile();
    void pageSaysWhatItDid();
    void aConnectionIsToldInTheStatusBar();
    void pageAndNavigationAreRemembered();
    void stateOfPagesIsRemembered();
    void unknownPageInTheSettingsIsNoHarm();
    void noPagesIsNoHarm();
    void settingsHoldNoToken();
    void themeIsChosenAndRemembered();
    void clipboardTokenIsOffered();
    void offerIsDeclined();
    void otherTextOnTheClipboardIsNotOffered();
    void countdownIsShown();
    void clockIsMovedFromThePanel();
    void testTimeIsNotKeptWithoutAWord();

private:
    [[nodiscard]] QList<PageEntry> entries();
    [[nodiscard]] std::unique_ptr<MainWindow> show();
    [[nodiscard]] RecordingPage *built(const QString &id) const { return m_built.value(id); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    QHash<QString, RecordingPage *> m_built;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(Theme::Choice::Light);
    m_theme->finish();
    m_workbench = std::make_unique<model::Workbench>();
    m_clipboard = std::make_unique<ClipboardGuard>();
    QApplication::clipboard()->clear();
}

void TestMainWindow::cleanup()
{
    m_built.clear();
    m_clipboard.reset();
    m_workbench.reset();
    m_theme.reset();
    qApp->setStyleSheet({});
}

QList<PageEntry> TestMainWindow::entries()
{
    const auto make = [this](const QString &id, bool takesText) {
        return [this, id, takesText](const PageContext &) -> Page * {
            QAction *action = nullptr;
            if (takesText) {
                action = new QAction(u"Copy token"_s);
                action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
                connect(action, &QAction::triggered, this, [this, id] { built(id)->state = "triggered"; });
            }
            return m_built[id] = new RecordingPage(takesText, action);
        };
    };
    return {{u"inspect"_s, u"Inspect"_s, u"inspect"_s, Qt::CTRL | Qt::Key_1, make(u"inspect"_s, true)},
        {u"keys"_s, u"Keys"_s, u"key"_s, Qt::CTRL | Qt::Key_2, make(u"keys"_s, false)}};
}

std::unique_ptr<MainWindow> TestMainWindow::show()
{
    auto window = std::make_unique<MainWindow>(PageContext{*m_workbench, *m_clipboard}, entries(), *m_settings);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("the window did not become active");
    return window;
}

void TestMainWindow::opensAtItsSizeAndWorksSmaller()
{
    const auto window = show();
    QCOMPARE(window->size(), QSize(1280, 800));
    window->resize(1024, 700);
    QCOMPARE(window->size(), QSize(1024, 700));
}

void TestMainWindow::onlyTheFirstPageIsBuilt()
{
    const auto window = show();
    QVERIFY(built(u"inspect"_s));
    QVERIFY(!built(u"keys"_s));
    window->showPage(u"keys"_s);
    const RecordingPage *keys = built(u"keys"_s);
    QVERIFY(keys);
    window->showPage(u"inspect"_s);
    window->showPage(u"keys"_s);
    QCOMPARE(built(u"keys"_s), keys);
}

void TestMainWindow::shortcutSwitchesPages()
{
    const auto window = show();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window->currentPageId(), u"keys"_s);
    QCOMPARE(window->currentPage(), built(u"keys"_s));
    QVERIFY(built(u"keys"_s)->isVisible());
    QVERIFY(!built(u"inspect"_s)->isVisible());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window->currentPageId(), u"inspect"_s);
}

void TestMainWindow::arrowKeysSwitchPages()
{
    const auto window = show();
    auto *navigation = window->findChild<QListWidget *>(u"navigationList"_s);
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    QCOMPARE(window->currentPageId(), u"keys"_s);
    QTest::keyClick(window.get(), Qt::Key_F9);
    QCOMPARE(navigation->item(0)->text(), QString());
    QCOMPARE(navigation->item(0)->data(Qt::AccessibleTextRole).toString(), u"Inspect"_s);
    QVERIFY(navigation->item(0)->toolTip().startsWith("Inspect"_L1));
    QTest::keyClick(window.get(), Qt::Key_F9);
    QCOMPARE(navigation->item(0)->text(), u"Inspect"_s);
}

void TestMainWindow::menusOfThePageComeAndGo()
{
    const auto window = show();
    const auto *tokenMenu = window->findChild<QMenu *>(u"tokenMenu"_s);
    QCOMPARE(tokenMenu->actions().size(), 1);
    QVERIFY(tokenMenu->menuAction()->isVisible());
    window->showPage(u"keys"_s);
    QVERIFY(tokenMenu->isEmpty());
    QVERIFY(!tokenMenu->menuAction()->isVisible());
    window->showPage(u"inspect"_s);
    QCOMPARE(tokenMenu->actions().size(), 1);
}

void TestMainWindow::pageActionHasItsShortcut()
{
    const auto window = show();
    QTest::keyClick(window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(built(u"inspect"_s)->state, "triggered"_ba);
}

void TestMainWindow::textGoesToThePageThatTakesIt()
{
    const auto window = show();
    window->showPage(u"keys"_s);
    window->openText(u"a.b.c"_s);
    QCOMPARE(built(u"inspect"_s)->texts, QStringList{u"a.b.c"_s});
    QCOMPARE(window->currentPageId(), u"inspect"_s);
}

void TestMainWindow::fileIsAskedForWithTheKeyboard()
{
    const auto window = show();
    window->setFileChooser([](QWidget *) { return u"/tmp/token.jwt"_s; });
    QTest::keyClick(window.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(built(u"inspect"_s)->files, QStringList{u"/tmp/token.jwt"_s});
    window->setFileChooser([](QWidget *) { return QString(); });
    QTest::keyClick(window.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(built(u"inspect"_s)->files.size(), 1);
}

void TestMainWindow::pageMayAskForAFile()
{
    const auto window = show();
    window->setFileChooser([](QWidget *) { return u"/tmp/key.pem"_s; });
    emit built(u"inspect"_s)->openRequested();
    QCOMPARE(built(u"inspect"_s)->files, QStringList{u"/tmp/key.pem"_s});
}

void TestMainWindow::pageSaysWhatItDid()
{
    const auto window = show();
    const auto *hint = window->findChild<QLabel *>(u"hintLabel"_s);
    emit built(u"inspect"_s)->statusChanged(u"Token copied"_s);
    QCOMPARE(hint->text(), u"Token copied"_s);
    window->showPage(u"keys"_s);
    QCOMPARE(hint->text(), QString());
    emit built(u"inspect"_s)->statusChanged(u"not in front"_s);
    QCOMPARE(hint->text(), QString());
}

void TestMainWindow::aConnectionIsToldInTheStatusBar()
{
    const auto window = show();
    const QWidget *mark = window->findChild<OfflineMark *>();
    QVERIFY(mark);
    QCOMPARE(mark->accessibleName(), u"Offline"_s);
    emit window->currentPage()->connectionChanged(u"https://login.example"_s);
    QVERIFY2(mark->accessibleName().contains(u"login.example"_s), qPrintable(mark->accessibleName()));
    QVERIFY(!mark->toolTip().isEmpty());
    emit window->currentPage()->connectionChanged({});
    QCOMPARE(mark->accessibleName(), u"Offline"_s);
}

void TestMainWindow::pageAndNavigationAreRemembered()
{
    constexpr QSize remembered(700, 600); // Qt brings back no more than the screen has: 800x800 offscreen
    {
        const auto window = show();
        window->resize(remembered);
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(window.get(), Qt::Key_F9);
        window->close();
    }
    m_built.clear();
    const auto window = show();
    QCOMPARE(window->currentPageId(), u"keys"_s);
    QVERIFY(!built(u"inspect"_s));
    QCOMPARE(window->size(), remembered);
    QCOMPARE(window->findChild<QListWidget *>(u"navigationList"_s)->item(0)->text(), QString());
}

void TestMainWindow::stateOfPagesIsRemembered()
{
    {
        const auto window = show();
        built(u"inspect"_s)->state = "splitters";
        window->close();
    }
    const auto window = show();
    QCOMPARE(built(u"inspect"_s)->state, "splitters"_ba);
}

void TestMainWindow::unknownPageInTheSettingsIsNoHarm()
{
    m_settings->setValue("window/page"_L1, u"gone"_s);
    m_settings->setValue("window/geometry"_L1, "rubbish"_ba);
    const auto window = show();
    QCOMPARE(window->currentPageId(), u"inspect"_s);
    QCOMPARE(window->size(), QSize(1280, 800));
}

void TestMainWindow::noPagesIsNoHarm()
{
    MainWindow window({*m_workbench, *m_clipboard}, {}, *m_settings);
    window.show();
    QCOMPARE(window.currentPage(), nullptr);
    window.openText(u"a.b.c"_s);
    window.openFile(u"/tmp/x"_s);
    window.close();
}

void TestMainWindow::settingsHoldNoToken()
{
    const auto window = show();
    window->openText(rfcToken);
    m_clipboard->copySecret(u"a secret"_s);
    window->close();
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray settings = file.readAll();
    QVERIFY(!settings.isEmpty());
    QVERIFY(!settings.contains("eyJ"));
    QVERIFY(!settings.contains("a secret"));
}

void TestMainWindow::themeIsChosenAndRemembered()
{
    const auto window = show();
    auto *dark = window->findChild<QAction *>(u"darkThemeAction"_s);
    QVERIFY(window->findChild<QAction *>(u"lightThemeAction"_s)->isChecked());
    dark->trigger();
    QVERIFY(dark->isChecked());
    QCOMPARE(Theme::scheme(), Scheme::Dark);
    QCOMPARE(window->palette().color(QPalette::Window), Colours::of(Scheme::Dark).window);
    QCOMPARE(Theme::choiceNamed(m_settings->value(u"look/theme"_s).toString()), Theme::Choice::Dark);
}

void TestMainWindow::clipboardTokenIsOffered()
{
    const auto window = show();
    QApplication::clipboard()->setText("Authorization: Bearer "_L1 + rfcToken);
    window->offerClipboard();
    auto *bar = window->findChild<QWidget *>(u"offerBar"_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(built(u"inspect"_s)->texts, QStringList());
    QTest::mouseClick(bar->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
    QCOMPARE(built(u"inspect"_s)->texts, QStringList{"Authorization: Bearer "_L1 + rfcToken});
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::offerIsDeclined()
{
    const auto window = show();
    QApplication::clipboard()->setText(rfcToken);
    window->offerClipboard();
    auto *bar = window->findChild<QWidget *>(u"offerBar"_s);
    auto *decline = bar->findChild<QPushButton *>(u"declineButton"_s);
    decline->setFocus();
    QTest::keyClick(decline, Qt::Key_Space);
    QVERIFY(!bar->isVisible());
    QCOMPARE(built(u"inspect"_s)->texts, QStringList());
}

void TestMainWindow::otherTextOnTheClipboardIsNotOffered()
{
    const auto window = show();
    for (const QString &text : {u"shopping list"_s, QString(), u"https://example.org/?q=1"_s}) {
        QApplication::clipboard()->setText(text);
        window->offerClipboard();
        QVERIFY2(!window->findChild<QWidget *>(u"offerBar"_s)->isVisible(), qPrintable(text));
    }
}

void TestMainWindow::countdownIsShown()
{
    const auto window = show();
    const auto *countdown = window->findChild<QLabel *>(u"countdownLabel"_s);
    QVERIFY(!countdown->isVisible());
    m_clipboard->copySecret(u"a secret"_s);
    QVERIFY(countdown->isVisible());
    QCOMPARE(countdown->text(), u"Clipboard clears in 60 s"_s);
    m_clipboard->clearNow();
    QVERIFY(!countdown->isVisible());
}

void TestMainWindow::clockIsMovedFromThePanel()
{
    const auto window = show();
    auto *panel = window->findChild<QWidget *>(u"clockPanel"_s);
    auto *chip = window->findChild<ClockChip *>();
    QVERIFY(!panel->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(panel->isVisible());
    QTest::keyClick(window.get(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_workbench->clock()->offset(), token::Duration(1h));
    QCOMPARE(chip->modeText(), u"Test time +1 h"_s);
    // The chip grows with its words.
    QTRY_COMPARE_GE(chip->width(), chip->sizeHint().width());
    QTest::keyClick(window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(m_workbench->clock()->isReal());
    QTest::keyClick(window.get(), Qt::Key_F6);
    QVERIFY(!panel->isVisible());
    QVERIFY(!chip->isChecked());
}

void TestMainWindow::testTimeIsNotKeptWithoutAWord()
{
    {
        const auto window = show();
        QVERIFY(!window->findChild<QWidget *>(u"lastTimeBar"_s));
        m_workbench->clock()->shift(65min);
        window->close();
    }
    m_workbench->clock()->setReal();
    const auto window = show();
    QVERIFY(m_workbench->clock()->isReal());
    auto *bar = window->findChild<OfferBar *>(u"lastTimeBar"_s);
    QVERIFY(bar && bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"+1 h 5 min"));
    bar->findChild<QPushButton *>(u"acceptButton"_s)->click();
    QCOMPARE(m_workbench->clock()->offset(), token::Duration(65min));
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
