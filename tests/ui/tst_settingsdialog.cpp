// SPDX-License-Identifier: MIT
#include "clock/clockchip.h"
#include "mainwindow.h"
#include "model/crafting.h"
#include "model/inspection.h"
#include "model/networkconsent.h"
#include "model/templatesmodel.h"
#include "model/watchlist.h"
#include "model/workbench.h"
#include "settings/forgetdialog.h"
#include "settings/languages.h"
#include "settings/settingsdialog.h"
#include "token/timedisplay.h"
#include "token/timetext.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::NetworkConsent;
using token::TimeDisplay;

/// The settings as a person sets them, in the window, and what each of them does at once.
class TestSettingsDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void opensByItsKeys();
    void everySettingHasNameAndWords();
    void sectionsByTheKeyboard();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theme();
    void themeOfTheMenuIsShown();
    void language();
    void languagesAreThoseCompiledIn();
    void timeZone();
    void unknownTimeZoneIsTold();
    void timeForm();
    void threshold();
    void clipboardTime();
    void history();
    void craftDefaults();
    void networkIsOffUnlessAllowed();
    void consentGivenElsewhereIsKept();
    void settingsHoldAtTheNextStart();
    void standardsComeBack();
    void everythingIsForgotten();
    void nothingChosenNothingRemoved();

private:
    void start();
    void stop();
    template<typename T>
    [[nodiscard]] T *in(const char *name) const
    {
        auto *found = m_window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void open(int section = 0);
    void choose(const char *combo, const QString &value);
    void type(const char *edit, const QString &text);
    [[nodiscard]] QVariant kept(const char *key) const { return m_settings->value(QLatin1StringView(key)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettingsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestSettingsDialog::start()
{
    stop();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(Theme::choiceNamed(m_settings->value(u"look/theme"_s).toString()));
    m_theme->finish();
    m_workbench = std::make_unique<model::Workbench>();
    m_workbench->setDataFolder(m_folder->path());
    m_workbench->clock()->freeze(token::fromSeconds(1'300'819'380)); // RFC 7515 A.1: 2011-03-22 18:43:00 UTC
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_window = std::make_unique<MainWindow>(PageContext{*m_workbench, *m_clipboard}, QList<PageEntry>(), *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSettingsDialog::stop()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_clipboard.reset();
    m_workbench.reset();
    m_theme.reset();
    m_settings.reset();
}

void TestSettingsDialog::cleanup()
{
    stop();
    TimeDisplay::instance().set(QTimeZone(), token::TimeForm::Words);
    qApp->setStyleSheet({});
}

void TestSettingsDialog::open(int section)
{
    in<QAction>("settingsAction")->trigger();
    QVERIFY(QTest::qWaitForWindowActive(in<SettingsDialog>("settingsDialog")));
    QTRY_VERIFY(in<QListWidget>("sectionList")->hasFocus());
    in<QListWidget>("sectionList")->setCurrentRow(section);
}

void TestSettingsDialog::choose(const char *combo, const QString &value)
{
    auto *box = in<QComboBox>(combo);
    const int row = box->findData(value);
    QVERIFY2(row >= 0, qPrintable(value));
    box->setCurrentIndex(row);
}

void TestSettingsDialog::type(const char *edit, const QString &text)
{
    auto *line = in<QLineEdit>(edit);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void TestSettingsDialog::opensByItsKeys()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = in<SettingsDialog>("settingsDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(in<QListWidget>("sectionList")->hasFocus());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());
}

void TestSettingsDialog::everySettingHasNameAndWords()
{
    open();
    const auto *forms = m_window->findChild<QStackedWidget *>();
    int fields = 0;
    for (const QWidget *field : m_window->findChild<SettingsDialog *>()->findChildren<QWidget *>()) {
        const bool isField = field->objectName().endsWith("Combo"_L1) || field->objectName().endsWith("Edit"_L1)
                             || field->objectName().endsWith("Spin"_L1) || field->objectName().endsWith("Box"_L1);
        if (!isField || field->objectName() == "buttonBox"_L1)
            continue;
        ++fields;
        const auto *box = qobject_cast<const QCheckBox *>(field);
        QVERIFY2(
            !field->accessibleName().isEmpty() || (box && !box->text().isEmpty()), qPrintable(field->objectName()));
        QVERIFY2(!field->accessibleDescription().isEmpty(), qPrintable(field->objectName()));
        QVERIFY2(!field->toolTip().isEmpty(), qPrintable(field->objectName()));
    }
    QCOMPARE_GE(fields, 12);
    QVERIFY(forms);
}

void TestSettingsDialog::sectionsByTheKeyboard()
{
    open();
    auto *list = in<QListWidget>("sectionList");
    const auto *forms = in<SettingsDialog>("settingsDialog")->findChild<QStackedWidget *>();
    for (int section = 1; section < list->count(); ++section) {
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(forms->currentIndex(), section);
        QTest::keyClick(list, Qt::Key_Tab);
        QVERIFY2(forms->currentWidget()->isAncestorOf(QApplication::focusWidget()),
            "the section comes after its name in the list");
        list->setFocus();
    }
    QCOMPARE(list->count(), forms->count());
}

void TestSettingsDialog::nothingIsCutOff_data()
{
    QTest::addColumn<int>("points");
    QTest::newRow("usual") << 0;
    QTest::newRow("20 pt") << 20;
}

void TestSettingsDialog::nothingIsCutOff()
{
    QFETCH(const int, points);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
    if (points > 0) {
        QFont large = usual;
        large.setPointSize(points);
        QApplication::setFont(large);
    }
    open();
    auto *dialog = in<SettingsDialog>("settingsDialog");
    QVERIFY2(dialog->width() <= 1024 && dialog->height() <= 700,
        qPrintable(u"%1x%2"_s.arg(dialog->width()).arg(dialog->height())));
    const auto *forms = dialog->findChild<QStackedWidget *>();
    for (int section = 0; section < forms->count(); ++section) {
        in<QListWidget>("sectionList")->setCurrentRow(section);
        QCoreApplication::processEvents();
        const auto *area = qobject_cast<const QScrollArea *>(forms->widget(section));
        QCOMPARE_LE(area->widget()->width(), area->viewport()->width());
        for (const QLabel *label : area->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()) || !label->wordWrap(),
                    qPrintable(label->text()));
        }
    }
}

void TestSettingsDialog::theme()
{
    open();
    choose("themeCombo", u"contrast"_s);
    QCOMPARE(Theme::scheme(), Scheme::Contrast);
    QCOMPARE(m_window->palette().color(QPalette::Window), Colours::of(Scheme::Contrast).window);
    QCOMPARE(kept("look/theme").toString(), u"contrast"_s);
    QVERIFY(in<QAction>("contrastThemeAction")->isChecked());
    choose("themeCombo", u"light"_s);
    QCOMPARE(Theme::scheme(), Scheme::Light);
    QVERIFY(in<QAction>("lightThemeAction")->isChecked());
}

void TestSettingsDialog::themeOfTheMenuIsShown()
{
    open();
    in<QAction>("darkThemeAction")->trigger();
    QCOMPARE(in<QComboBox>("themeCombo")->currentData().toString(), u"dark"_s);
}

void TestSettingsDialog::language()
{
    open();
    QCOMPARE(in<QComboBox>("languageCombo")->itemData(0).toString(), QString());
    choose("languageCombo", u"en"_s);
    QCOMPARE(kept("language").toString(), u"en"_s);
    choose("languageCombo", QString());
    QCOMPARE(kept("language").toString(), QString());
}

void TestSettingsDialog::languagesAreThoseCompiledIn()
{
    open();
    const auto *box = in<QComboBox>("languageCombo");
    QStringList words;
    for (int row = 1; row < box->count(); ++row)
        words.append(box->itemData(row).toString() + u' ' + box->itemText(row));
    words.sort();
    QCOMPARE(
        words, QStringList({u"de Deutsch"_s, u"en English"_s, u"es Español"_s, u"fr Français"_s, u"zh-CN 简体中文"_s}));
    QCOMPARE(languages({u"pl"_s}), QList<Language>({{u"pl"_s, u"polski"_s}}));
}

void TestSettingsDialog::timeZone()
{
    if (!QTimeZone::isTimeZoneIdAvailable("Asia/Kolkata"))
        QSKIP("There is no database of time zones; install tzdata.");
    open(1);
    const auto *chip = m_window->findChild<ClockChip *>();
    auto *line = in<QComboBox>("timeZoneCombo")->lineEdit();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"kolkat"_s);
    QAbstractItemView *proposals = in<QComboBox>("timeZoneCombo")->completer()->popup();
    QTRY_VERIFY(proposals->isVisible());
    QTest::keyClick(proposals, Qt::Key_Down);
    QTest::keyClick(proposals, Qt::Key_Return);
    QCOMPARE(kept("time/zone").toString(), u"Asia/Kolkata"_s);
    QVERIFY2(in<QLabel>("timeExample")->text().contains(u"Wed 23 Mar 2011 00:13:00"_s),
        qPrintable(in<QLabel>("timeExample")->text()));
    QVERIFY2(chip->timeText().contains(u"23 Mar 2011 00:13:00"_s), qPrintable(chip->timeText()));
    choose("timeZoneCombo", QString());
    emit in<QComboBox>("timeZoneCombo")->activated(0);
    QVERIFY(in<QLabel>("timeExample")->text().contains(u"Tue 22 Mar 2011 18:43:00 UTC"_s));
}

void TestSettingsDialog::unknownTimeZoneIsTold()
{
    open(1);
    auto *line = in<QComboBox>("timeZoneCombo")->lineEdit();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"atlantis/capital"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    QTest::keyClick(line, Qt::Key_Tab);
    QVERIFY(in<QLabel>("timeZoneTrouble")->isVisible());
    QCOMPARE(kept("time/zone").toString(), QString());
}

void TestSettingsDialog::timeForm()
{
    open(1);
    const auto *chip = m_window->findChild<ClockChip *>();
    choose("timeFormCombo", u"epoch"_s);
    QVERIFY2(chip->timeText().contains(u"1300819380"_s), qPrintable(chip->timeText()));
    QVERIFY(in<QLabel>("timeExample")->text().contains(u"1300819380"_s));
    choose("timeFormCombo", u"iso"_s);
    QVERIFY2(chip->timeText().contains(u"2011-03-22T18:43:00Z"_s), qPrintable(chip->timeText()));
    QCOMPARE(kept("time/form").toString(), u"iso"_s);
}

void TestSettingsDialog::threshold()
{
    QCOMPARE(m_workbench->watchList()->threshold(), token::Duration(5min));
    open(1);
    QCOMPARE(in<QLineEdit>("thresholdEdit")->text(), u"5m"_s);
    type("thresholdEdit", u"90m"_s);
    QCOMPARE(m_workbench->inspection()->policy().expiringSoon, token::Duration(90min));
    QCOMPARE(m_workbench->watchList()->threshold(), token::Duration(90min));
    QCOMPARE(kept("watch/threshold").toString(), u"1h30m"_s);
    QCOMPARE(in<QLineEdit>("thresholdEdit")->text(), u"90m"_s);
    type("thresholdEdit", u"soon"_s);
    QVERIFY(in<QLineEdit>("thresholdEdit")->property("wrong").toBool());
    QCOMPARE(kept("watch/threshold").toString(), u"1h30m"_s);
    // The card of the Watch page sets the same.
    m_workbench->watchList()->setThreshold(2min);
    QCOMPARE(in<QLineEdit>("thresholdEdit")->text(), u"2m"_s);
    QCOMPARE(m_workbench->inspection()->policy().expiringSoon, token::Duration(2min));
}

void TestSettingsDialog::clipboardTime()
{
    open(3);
    in<QSpinBox>("clipboardSpin")->setValue(20);
    m_clipboard->copySecret(u"a secret"_s);
    QCOMPARE(m_clipboard->secondsLeft(), 20);
    in<QSpinBox>("clipboardSpin")->setValue(0);
    QCOMPARE(in<QSpinBox>("clipboardSpin")->text(), u"Never"_s);
    m_clipboard->copySecret(u"another secret"_s);
    QCOMPARE(m_clipboard->secondsLeft(), std::nullopt);
    QCOMPARE(kept("clipboard/clear_seconds").toInt(), 0);
}

void TestSettingsDialog::history()
{
    open(3);
    QVERIFY(!in<QCheckBox>("historyBox")->isChecked());
    QVERIFY(!in<QSpinBox>("historyDaysSpin")->isEnabled());
    in<QCheckBox>("historyBox")->click();
    QVERIFY(in<QSpinBox>("historyDaysSpin")->isEnabled());
    in<QSpinBox>("historyDaysSpin")->setValue(30);
    QCOMPARE(kept("history/enabled").toBool(), true);
    QCOMPARE(kept("history/retention_days").toInt(), 30);
}

void TestSettingsDialog::craftDefaults()
{
    open(2);
    type("craftLifetimeEdit", u"15m"_s);
    type("craftIssuerEdit", u"https://mine.example"_s);
    choose("craftAlgorithmCombo", u"PS256"_s);
    model::Crafting *crafting = m_workbench->crafting();
    crafting->applyTemplate(u"access-token"_s);
    crafting->settle();
    QVERIFY2(crafting->draft(0)->claims()->text().contains("https://mine.example"),
        crafting->draft(0)->claims()->text().constData());
    const QByteArray claims = crafting->draft(0)->claims()->text();
    QVERIFY2(claims.contains("1300820280"), claims.constData()); // 15 minutes after 1300819380
    type("craftLifetimeEdit", u"soon"_s);
    QCOMPARE(kept("craft/lifetime").toString(), u"15m"_s);
    QCOMPARE(kept("craft/algorithm").toString(), u"PS256"_s);
}

void TestSettingsDialog::networkIsOffUnlessAllowed()
{
    open(4);
    const NetworkConsent *consent = m_workbench->consent();
    QVERIFY(!in<QCheckBox>("fetchKeysBox")->isChecked());
    QVERIFY(!in<QCheckBox>("runKitBox")->isChecked());
    in<QCheckBox>("fetchKeysBox")->click();
    QVERIFY(consent->allows(NetworkConsent::Purpose::FetchKeys));
    QVERIFY(!consent->allows(NetworkConsent::Purpose::RunKit));
    in<QCheckBox>("fetchKeysBox")->click();
    QVERIFY(!consent->allows(NetworkConsent::Purpose::FetchKeys));
}

void TestSettingsDialog::consentGivenElsewhereIsKept()
{
    open(4);
    m_workbench->consent()->allow(NetworkConsent::Purpose::RunKit, true);
    QVERIFY(in<QCheckBox>("runKitBox")->isChecked());
    QVERIFY(!in<QCheckBox>("fetchKeysBox")->isChecked());
    QCOMPARE(kept("network/run_kit").toBool(), true);
}

void TestSettingsDialog::settingsHoldAtTheNextStart()
{
    open();
    choose("themeCombo", u"dark"_s);
    choose("timeFormCombo", u"epoch"_s);
    type("thresholdEdit", u"10m"_s);
    in<QSpinBox>("clipboardSpin")->setValue(30);
    in<QCheckBox>("runKitBox")->click();
    stop();
    TimeDisplay::instance().set(QTimeZone(), token::TimeForm::Words);
    start();
    QCOMPARE(Theme::scheme(), Scheme::Dark);
    QCOMPARE(TimeDisplay::instance().form(), token::TimeForm::Epoch);
    QCOMPARE(m_workbench->inspection()->policy().expiringSoon, token::Duration(10min));
    QVERIFY(m_workbench->consent()->allows(NetworkConsent::Purpose::RunKit));
    m_clipboard->copySecret(u"a secret"_s);
    QCOMPARE(m_clipboard->secondsLeft(), 30);
}

void TestSettingsDialog::standardsComeBack()
{
    open();
    choose("themeCombo", u"dark"_s);
    in<QCheckBox>("fetchKeysBox")->click();
    type("craftIssuerEdit", u"https://mine.example"_s);
    QTest::mouseClick(in<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
    QCOMPARE(in<QComboBox>("themeCombo")->currentData().toString(), u"system"_s);
    QVERIFY(!in<QCheckBox>("fetchKeysBox")->isChecked());
    QVERIFY(!m_workbench->consent()->allows(NetworkConsent::Purpose::FetchKeys));
    QCOMPARE(in<QLineEdit>("craftIssuerEdit")->text(), QString());
    QCOMPARE(Theme::instance()->choice(), Theme::Choice::System);
}

void TestSettingsDialog::everythingIsForgotten()
{
    m_workbench->crafting()->save();
    QVERIFY(QFile::exists(m_folder->filePath(u"craft.json"_s)));
    open(3);
    choose("themeCombo", u"dark"_s);
    in<QCheckBox>("runKitBox")->click();
    QTest::mouseClick(in<QPushButton>("forgetButton"), Qt::LeftButton);
    auto *dialog = in<ForgetDialog>("forgetDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY2(!in<QCheckBox>("keysBox")->isChecked(), "keys are asked for by name");
    QVERIFY(in<QCheckBox>("formsBox")->isChecked());
    QVERIFY(in<QCheckBox>("settingsBox")->isChecked());
    QTest::mouseClick(in<QPushButton>("removeButton"), Qt::LeftButton);
    QVERIFY(in<QLabel>("removedWords")->isVisible());
    QVERIFY(!in<QLabel>("failedWords")->isVisible());
    QVERIFY(!in<QPushButton>("removeButton")->isEnabled());
    QVERIFY(!QFile::exists(m_folder->filePath(u"craft.json"_s)));
    QCOMPARE(Theme::instance()->choice(), Theme::Choice::System);
    QVERIFY(!m_workbench->consent()->allows(NetworkConsent::Purpose::RunKit));
    dialog->reject();
    in<SettingsDialog>("settingsDialog")->reject();
    m_window->close();
    m_settings->sync();
    QVERIFY2(m_settings->allKeys().isEmpty(), qPrintable(m_settings->allKeys().join(u' ')));
}

void TestSettingsDialog::nothingChosenNothingRemoved()
{
    open(3);
    QTest::mouseClick(in<QPushButton>("forgetButton"), Qt::LeftButton);
    for (QCheckBox *box : in<ForgetDialog>("forgetDialog")->findChildren<QCheckBox *>())
        box->setChecked(false);
    QVERIFY(!in<QPushButton>("removeButton")->isEnabled());
    in<QCheckBox>("sessionsBox")->click();
    QVERIFY(in<QPushButton>("removeButton")->isEnabled());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
