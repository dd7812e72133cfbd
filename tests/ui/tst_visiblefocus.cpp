// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "mainwindow.h"
#include "model/inspection.h"
#include "model/rfctokens.h"
#include "model/watchlist.h"
#include "model/workbench.h"
#include "pages.h"
#include "settings/settingsdialog.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;

/// Whoever uses the keyboard sees where it is: whatever takes it looks different when it has it, in every theme.
class TestVisibleFocus : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyControlShowsIt_data();
    void everyControlShowsIt();

private:
    [[nodiscard]] static QList<QWidget *> controls(QWidget *top);
    [[nodiscard]] static int changedPixels(const QImage &one, const QImage &other);
    void check(QWidget *top, QWidget *elsewhere, QStringList &blind, int &count) const;

    jose::CryptoSession m_crypto;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<MainWindow> m_window;
};

void TestVisibleFocus::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(Theme::Choice::Light);
    m_theme->finish();
    QApplication::setCursorFlashTime(0);
    m_workbench = std::make_unique<model::Workbench>();
    m_workbench->setDataFolder({});
    m_workbench->clock()->freeze(token::fromSeconds(1'300'819'000));
    m_workbench->keyring()->add(onlyKey(hs256Jwk), u"test"_s, u"a1"_s);
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_window = std::make_unique<MainWindow>(PageContext{*m_workbench, *m_clipboard}, pageEntries(), *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openText(QString::fromLatin1(hs256Token));
    QTRY_VERIFY(!m_workbench->inspection()->isBusy());
    QVERIFY(m_workbench->watchInspected());
}

void TestVisibleFocus::cleanup()
{
    m_window.reset();
    m_clipboard.reset();
    m_workbench.reset();
    m_theme.reset();
    qApp->setStyleSheet({});
}

QList<QWidget *> TestVisibleFocus::controls(QWidget *top)
{
    QList<QWidget *> found;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        const bool takesIt = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
                             && !widget->focusProxy() && widget->window() == top
                             && !qobject_cast<QLabel *>(widget); // of these a link has it: Qt frames that one
        if (takesIt && !widget->visibleRegion().isEmpty())
            found.append(widget);
    }
    return found;
}

int TestVisibleFocus::changedPixels(const QImage &one, const QImage &other)
{
    int changed = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            changed += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return changed;
}

void TestVisibleFocus::check(QWidget *top, QWidget *elsewhere, QStringList &blind, int &count) const
{
    // More than the line of a text cursor, which is told from others by its blinking alone.
    constexpr int least = 30;
    for (QWidget *widget : controls(top)) {
        if (widget == elsewhere)
            continue;
        const QRect around = QRect(widget->mapTo(top, QPoint()), widget->size()).adjusted(-4, -4, 4, 4);
        elsewhere->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage without = top->grab(around & top->rect()).toImage();
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage with = top->grab(around & top->rect()).toImage();
        ++count;
        if (with.size() != without.size() || changedPixels(with, without) < least)
            blind.append(u"%1 %2 “%3”"_s.arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName(), widget->accessibleName()));
    }
}

void TestVisibleFocus::everyControlShowsIt_data()
{
    QTest::addColumn<Theme::Choice>("choice");
    QTest::newRow("light") << Theme::Choice::Light;
    QTest::newRow("dark") << Theme::Choice::Dark;
    QTest::newRow("high contrast") << Theme::Choice::Contrast;
}

void TestVisibleFocus::everyControlShowsIt()
{
    QFETCH(const Theme::Choice, choice);
    m_theme->setChoice(choice);
    auto *navigation = m_window->findChild<QWidget *>(u"navigationList"_s);
    QStringList blind;
    int count = 0;
    for (const PageEntry &entry : pageEntries()) {
        m_window->showPage(entry.id);
        QTest::qWait(50);
        QStringList here;
        check(m_window.get(), navigation, here, count);
        for (const QString &one : here)
            blind.append(entry.id + u": "_s + one);
    }
    m_window->findChild<QAction *>(u"settingsAction"_s)->trigger();
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *sections = dialog->findChild<QListWidget *>(u"sectionList"_s);
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        check(dialog, sections, blind, count);
    }
    blind.removeDuplicates();
    QVERIFY2(blind.isEmpty(), qPrintable(u'\n' + blind.join(u'\n')));
    QCOMPARE_GE(count, 60);
}

QTEST_MAIN(TestVisibleFocus)
#include "tst_visiblefocus.moc"
