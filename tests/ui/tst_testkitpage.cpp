// SPDX-License-Identifier: MIT
#include "testkit/testkitpage.h"

#include "jose/crypto/crypto.h"
#include "model/kitfilter.h"
#include "model/kitfixture.h"
#include "model/networkconsent.h"
#include "testkit/confirmdialog.h"
#include "testkit/kitbanner.h"
#include "testkit/kitview.h"
#include "testkit/optionsdialog.h"
#include "widgets/clipboardguard.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using model::Kit;
using model::KitModel;

namespace {

constexpr int patience = 30'000; // ms

} // namespace

/// The Test kit page: as a person works with it, against a service on this machine.
class TestTestKitPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theEmptyPageSaysWhatToDo();
    void theSampleIsTried();
    void aMissingKeyIsNamedAndAdded();
    void theTableShowsTheKit();
    void rowsAreChosenByKeyAndMouse();
    void choicesAreTakenBack();
    void rowsAreFiltered();
    void aRunShowsWhatCameBack();
    void aFaultIsFoundAndExplained();
    void aWrongSetUpIsSaid();
    void escapeEndsARun();
    void enterInTheAddressRuns();
    void theAddressIsReachedByKey();
    void otherMachinesAreAskedWithLeaveAlone();
    void anotherHostIsTypedFirst();
    void aLongAddressIsNamedByItsHost();
    void loopbackIsNotAsked();
    void aRowIsInspected_data();
    void aRowIsInspected();
    void tokenAndCommandAreCopied();
    void theKitIsExportedForItsOwnerAlone();
    void aReportIsSaved();
    void aFileThatCannotBeWrittenIsSaid();
    void optionsAreTaken();
    void wrongOptionsAreNotTaken();
    void theStateIsRememberedWithoutSecrets();
    void aMovedClockIsSaid();
    void nothingIsCutOffInASmallWindow();
    void whatIsWrongIsReadWholeInASmallWindow();
    void everythingHasWordsForAssistiveTechnology();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void click(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] QString label(const char *name) const { return child<QLabel>(name)->text(); }
    [[nodiscard]] KitView *view() const { return child<KitView>("kitView"); }
    [[nodiscard]] token::AxisWords banner() const { return child<KitBanner>("kitBanner")->words(); }
    [[nodiscard]] QString notice() const
    {
        const auto *bar = m_page->findChild<NoticeBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    void showToken() const
    {
        m_workbench->keyring()->add(onlyKey(hs256Jwk), u"test"_s, u"dev"_s);
        m_workbench->inspection()->setText(QString::fromLatin1(kitToken()));
        QTRY_VERIFY_WITH_TIMEOUT(view()->model()->rowCount() > 0, patience);
    }
    void type(const QString &address) const
    {
        auto *url = child<QLineEdit>("urlEdit");
        url->setFocus();
        url->selectAll();
        QTest::keyClicks(url, address);
    }
    [[nodiscard]] QList<QByteArray> chosenIds() const
    {
        QList<QByteArray> ids;
        const QList<token::KitVariant> chosen = m_page->kit()->model()->chosenVariants();
        for (const token::KitVariant &variant : chosen)
            ids.append(variant.id);
        return ids;
    }
    void runAgainst(const KitService &service) const
    {
        type(service.url());
        click("runButton");
        QTRY_COMPARE_WITH_TIMEOUT(m_page->kit()->runState(), Kit::RunState::Done, patience);
    }
    template<typename Dialog>
    Dialog *opened() const
    {
        auto *dialog = m_page->findChild<Dialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("no dialog");
        return dialog;
    }
    template<typename T>
    static T *in(const QWidget *widget, const char *name)
    {
        T *found = widget->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }

    jose::CryptoSession m_crypto;
    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<TestKitPage> m_page;
    QString m_file; ///< that the file dialog answers
};

void TestTestKitPage::init()
{
    m_workbench = std::make_unique<model::Workbench>([] { return kitNoon; });
    m_workbench->setDataFolder({});
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_page = std::make_unique<TestKitPage>(PageContext{*m_workbench, *m_clipboard});
    m_page->setFileChooser([this](QWidget *, const QString &, const QString &) { return m_file; });
    // As the window does with the actions of the page that it shows.
    for (const PageMenu menu : {PageMenu::File, PageMenu::Edit, PageMenu::View, PageMenu::Token})
        m_page->addActions(m_page->menuActions(menu));
    m_page->resize(1112, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTestKitPage::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m_workbench.reset();
}

void TestTestKitPage::theEmptyPageSaysWhatToDo()
{
    QVERIFY(child<QWidget>("kitEmpty")->isVisible());
    QVERIFY(child<QPushButton>("sampleButton")->hasFocus());
    for (const char *name : {"runKitAction", "exportKitAction", "saveReportAction", "cancelRunAction"})
        QVERIFY2(!action(name)->isEnabled(), name);
    QSignalSpy pages(m_page.get(), &Page::pageWanted);
    click("emptyInspectButton");
    click("emptyCraftButton");
    QCOMPARE(pages.at(0).constFirst().toString(), u"inspect"_s);
    QCOMPARE(pages.at(1).constFirst().toString(), u"craft"_s);
}

void TestTestKitPage::theSampleIsTried()
{
    QTest::keyClick(child<QPushButton>("sampleButton"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(view()->model()->rowCount() > 50, patience);
    QVERIFY(view()->isVisible());
    QVERIFY2(child<QLineEdit>("urlEdit")->hasFocus(), "the address is what is missing");
    QVERIFY2(label("sourceWords").contains(u"sample secret"_s), qPrintable(label("sourceWords")));
    QCOMPARE(m_workbench->inspection()->verdict().signature, token::SignatureStatus::Verified);
}

void TestTestKitPage::aMissingKeyIsNamedAndAdded()
{
    m_workbench->inspection()->setText(QString::fromLatin1(kitToken()));
    QVERIFY(child<QWidget>("obstacleTitle")->isVisible());
    QCOMPARE(label("obstacleTitle"), u"No key to sign with"_s);
    QCOMPARE(label("obstacleWords"), u"Add a secret or a private key for HS256."_s);
    QVERIFY(!child<QPushButton>("runButton")->isEnabled());
    click("addKeyButton");
    auto *dialog = m_page->findChild<QDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    m_workbench->keyring()->add(onlyKey(hs256Jwk), u"test"_s, u"dev"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view()->isVisible(), patience);
}

void TestTestKitPage::theTableShowsTheKit()
{
    showToken();
    QCOMPARE(label("sourceWords"), u"Made from the token in Inspect, signed with dev (HS256)"_s);
    QCOMPARE(view()->currentId(), "good");
    view()->select("exp-missing");
    QCOMPARE(label("rowTitle"), u"No exp."_s);
    QVERIFY2(label("rowReason").contains(u"RFC 9068"_s), qPrintable(label("rowReason")));
    QCOMPARE(label("rowOutcome"), u"Must be refused."_s);
    QCOMPARE(banner().headline, u"Not run yet"_s);
    const int chosen = m_page->kit()->model()->chosenCount();
    QCOMPARE(child<QPushButton>("runButton")->text(), u"Run %1 tokens"_s.arg(chosen));
    QVERIFY2(!child<QPushButton>("runButton")->isEnabled(), "there is no address yet");
}

void TestTestKitPage::rowsAreChosenByKeyAndMouse()
{
    showToken();
    const KitModel *rows = m_page->kit()->model();
    const int chosen = rows->chosenCount();
    view()->setFocus();
    view()->select("exp-now");
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(!rows->isChosen(*rows->variant("exp-now")));
    QCOMPARE(view()->currentId(), "exp-now");
    const QRect box = view()->visualRect(view()->currentIndex().siblingAtColumn(KitModel::Chosen));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, box.center());
    QVERIFY(rows->isChosen(*rows->variant("exp-now")));
    action("chooseNoneAction")->trigger();
    QCOMPARE(rows->chosenCount(), 0);
    QVERIFY(!child<QPushButton>("runButton")->isEnabled());
    action("chooseAllAction")->trigger();
    QCOMPARE(rows->chosenCount(), rows->rowCount());
    action("chooseRecommendedAction")->trigger();
    QCOMPARE(rows->chosenCount(), chosen);
    QMenu *menu = child<QPushButton>("chooseButton")->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().constLast()->text(), u"Only: Form of the token"_s);
    menu->actions().constLast()->trigger();
    QVERIFY(!rows->isChosen(*rows->variant("exp-now")));
    QVERIFY(rows->isChosen(*rows->variant("parts-two")));
}

void TestTestKitPage::choicesAreTakenBack()
{
    showToken();
    const QList<QByteArray> chosen = chosenIds();
    view()->setFocus();
    view()->select("exp-now");
    QTest::keyClick(view(), Qt::Key_Space);
    const QList<QByteArray> byHand = chosenIds();
    action("chooseNoneAction")->trigger();
    QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(chosenIds(), byHand);
    QMetaObject::invokeMethod(view(), "undo"); // as the Edit menu does
    QCOMPARE(chosenIds(), chosen);
    QMetaObject::invokeMethod(view(), "redo");
    QCOMPARE(chosenIds(), byHand);
}

void TestTestKitPage::rowsAreFiltered()
{
    showToken();
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = child<QLineEdit>("filterEdit");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"exp missing"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(view()->currentId(), "exp-missing");
    QTest::keyClicks(filter, u" nowhere"_s);
    QVERIFY(child<QLabel>("noMatchLabel")->isVisible());
    filter->clear();
    click("differsButton");
    QVERIFY(action("differsAction")->isChecked());
    QCOMPARE(label("noMatchLabel"), u"Nothing was run yet."_s);
    action("differsAction")->trigger();
    QVERIFY(!child<QPushButton>("differsButton")->isChecked());
    QVERIFY(view()->isVisible());
}

void TestTestKitPage::aRunShowsWhatCameBack()
{
    const KitService service(m_workbench->clock());
    showToken();
    QSignalSpy connections(m_page.get(), &Page::connectionChanged);
    runAgainst(service);
    QCOMPARE(banner().tone, token::Tone::Good);
    view()->select("exp-past-1s");
    QCOMPARE(view()->currentIndex().siblingAtColumn(KitModel::Got).data().toString(), u"401"_s);
    QVERIFY2(label("rowOutcome").startsWith(u"Expected 401, got 401"_s), qPrintable(label("rowOutcome")));
    action("differsAction")->trigger();
    QCOMPARE(label("noMatchLabel"), u"No row came out otherwise than it must."_s);
    action("differsAction")->trigger();
    view()->select("exp-past-1s");
    QCOMPARE(label("rowChallenge"), u"Bearer error=\"invalid_token\""_s);
    QCOMPARE(child<QPlainTextEdit>("rowAnswer")->toPlainText(), u"no"_s);
    QCOMPARE(connections.size(), 2);
    QVERIFY(!connections.at(0).constFirst().toString().isEmpty());
    QVERIFY(connections.at(1).constFirst().toString().isEmpty());
    QVERIFY(!child<QProgressBar>("runProgress")->isVisible());
    QVERIFY(action("saveReportAction")->isEnabled());
}

void TestTestKitPage::aFaultIsFoundAndExplained()
{
    KitService service(m_workbench->clock());
    service.takesNoExpiry = true;
    showToken();
    runAgainst(service);
    QCOMPARE(banner().tone, token::Tone::Refused);
    QVERIFY2(banner().headline.startsWith(u"1 of "_s), qPrintable(banner().headline));
    QCOMPARE(banner().sentence, u"This API accepts tokens that it must refuse."_s);
    QCOMPARE(view()->currentId(), "exp-missing");
    view()->setFocus();
    view()->select("good");
    action("runKitAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->kit()->runState(), Kit::RunState::Done, patience);
    QCOMPARE(view()->currentId(), "good");
    QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(view()->currentId(), "exp-missing");
    QVERIFY2(label("rowOutcome").startsWith(u"Expected 401, got 200"_s), qPrintable(label("rowOutcome")));
}

void TestTestKitPage::aWrongSetUpIsSaid()
{
    KitService service(m_workbench->clock());
    service.takesAnything = true;
    showToken();
    runAgainst(service);
    QCOMPARE(banner().tone, token::Tone::Attention);
    QVERIFY(!banner().sentence.isEmpty());
}

void TestTestKitPage::escapeEndsARun()
{
    KitService service(m_workbench->clock());
    service.isSilent = true;
    showToken();
    type(service.url());
    QTest::keyClick(child<QLineEdit>("urlEdit"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(service.requests, 1, patience);
    QVERIFY(m_page->kit()->isRunning());
    QVERIFY(child<QProgressBar>("runProgress")->isVisible());
    QCOMPARE(child<QPushButton>("runButton")->text(), u"Cancel"_s);
    QCOMPARE(banner().tone, token::Tone::NotYet);
    QVERIFY(!action("kitOptionsAction")->isEnabled());
    QTest::keyClick(view(), Qt::Key_Escape);
    QCOMPARE(m_page->kit()->runState(), Kit::RunState::Done);
    QVERIFY(m_page->kit()->summary()->isCancelled);
    QVERIFY(!child<QProgressBar>("runProgress")->isVisible());
}

void TestTestKitPage::enterInTheAddressRuns()
{
    const KitService service(m_workbench->clock());
    showToken();
    type(service.url());
    QTest::keyClick(child<QLineEdit>("urlEdit"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->kit()->runState(), Kit::RunState::Done, patience);
}

void TestTestKitPage::theAddressIsReachedByKey()
{
    showToken();
    type(u"http://localhost:9000/me"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("urlEdit")->hasFocus());
    QCOMPARE(child<QLineEdit>("urlEdit")->selectedText(), u"http://localhost:9000/me"_s);
}

void TestTestKitPage::otherMachinesAreAskedWithLeaveAlone()
{
    showToken();
    type(u"http://127.0.0.1:9/me"_s);
    QVERIFY(!child<QWidget>("allowButton")->isVisible());
    type(u"https://api.example/me"_s);
    QVERIFY(!child<QWidget>("runButton")->isEnabled());
    QVERIFY(!action("runKitAction")->isEnabled());
    QVERIFY2(label("runProblem").contains(u"settings"_s), qPrintable(label("runProblem")));
    QVERIFY(child<QWidget>("allowButton")->isVisible());
    click("allowButton");
    QVERIFY(m_workbench->consent()->allows(model::NetworkConsent::Purpose::RunKit));
    QVERIFY(!child<QWidget>("allowButton")->isVisible());
    QVERIFY(child<QWidget>("runButton")->isEnabled());
    QVERIFY(child<QWidget>("runButton")->hasFocus());
    QVERIFY2(!m_page->findChild<ConfirmDialog *>(), "leave is one thing, a run another");
}

void TestTestKitPage::anotherHostIsTypedFirst()
{
    m_workbench->consent()->allow(model::NetworkConsent::Purpose::RunKit, true);
    showToken();
    type(u"https://api.example/me?key=hidden"_s);
    QSignalSpy connections(m_page.get(), &Page::connectionChanged);
    click("runButton");
    auto *dialog = opened<ConfirmDialog>();
    const QString words = in<QLabel>(dialog, "confirmWords")->text();
    QVERIFY2(words.contains(u"api.example/me"_s) && !words.contains(u"hidden"_s), qPrintable(words));
    const int requests = m_page->kit()->model()->chosenCount() + 2;
    QVERIFY2(words.startsWith(QString::number(requests)), qPrintable(words));
    auto *send = in<QPushButton>(dialog, "sendButton");
    auto *host = in<QLineEdit>(dialog, "hostEdit");
    QVERIFY(host->hasFocus());
    QVERIFY(!send->isEnabled());
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(host, u"api.exampl"_s);
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(host, u"e"_s);
    QVERIFY(send->isEnabled());
    QTest::keyClick(host, Qt::Key_Escape);
    QCOMPARE(m_page->kit()->runState(), Kit::RunState::NotRun);
    QCOMPARE(connections.size(), 0);
}

void TestTestKitPage::aLongAddressIsNamedByItsHost()
{
    m_workbench->consent()->allow(model::NetworkConsent::Purpose::RunKit, true);
    showToken();
    type(u"https://staging.example.com/"_s + QString(500, u'x') + u"?key=hidden"_s);
    action("runKitAction")->trigger();
    auto *dialog = opened<ConfirmDialog>();
    const QString words = in<QLabel>(dialog, "confirmWords")->text();
    QVERIFY2(words.contains(u"https://staging.example.com/xxx"_s) && words.size() < 250, qPrintable(words));
    QVERIFY(!words.contains(u"hidden"_s));
    dialog->reject();
}

void TestTestKitPage::loopbackIsNotAsked()
{
    const KitService service(m_workbench->clock());
    showToken();
    type(service.url());
    click("runButton");
    QVERIFY(!m_page->findChild<ConfirmDialog *>());
    QTRY_COMPARE_WITH_TIMEOUT(m_page->kit()->runState(), Kit::RunState::Done, patience);
}

void TestTestKitPage::aRowIsInspected_data()
{
    QTest::addColumn<int>("way");
    QTest::addRow("Enter") << 0;
    QTest::addRow("double click") << 1;
    QTest::addRow("button") << 2;
}

void TestTestKitPage::aRowIsInspected()
{
    QFETCH(int, way);
    showToken();
    QSignalSpy pages(m_page.get(), &Page::pageWanted);
    view()->setFocus();
    view()->select("exp-missing");
    const QRect cell = view()->visualRect(view()->currentIndex().siblingAtColumn(KitModel::Wrong));
    if (way == 0)
        QTest::keyClick(view(), Qt::Key_Return);
    else if (way == 1)
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, cell.center());
    else
        click("inspectRowButton");
    QTRY_COMPARE(pages.size(), 1);
    QCOMPARE(pages.constFirst().constFirst().toString(), u"inspect"_s);
    QVERIFY(!m_workbench->inspection()->token()->payload().root().contains("exp"));
    QCOMPARE(m_workbench->inspection()->verdict().signature, token::SignatureStatus::Verified);
    QVERIFY2(m_page->kit()->model()->variant("exp-past-1s"), "the kit is still that of the former token");
}

void TestTestKitPage::tokenAndCommandAreCopied()
{
    showToken();
    view()->setFocus();
    view()->select("exp-missing");
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QByteArray text = m_page->kit()->model()->variant("exp-missing")->text;
    QCOMPARE(QApplication::clipboard()->text().toLatin1(), text);
    QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY2(!child<QPushButton>("copyCurlButton")->isEnabled(), "there is no address yet");
    type(u"http://localhost:9/a"_s);
    click("copyCurlButton");
    QVERIFY(QApplication::clipboard()->text().startsWith(u"curl "_s));
    QVERIFY(QApplication::clipboard()->text().contains(QString::fromLatin1(text)));
    view()->select("newline-after");
    click("copyCurlButton");
    QVERIFY2(!notice().isEmpty(), "no header carries a line break");
}

void TestTestKitPage::theKitIsExportedForItsOwnerAlone()
{
    showToken();
    const QMenu *menu = child<QPushButton>("exportKitButton")->menu();
    QCOMPARE(menu->actions().size(), 7);
    QSignalSpy told(m_page.get(), &Page::statusChanged);
    const QList<QAction *> forms = menu->actions();
    for (QAction *form : forms) {
        m_file = m_folder.filePath(form->objectName());
        form->trigger();
        QTRY_VERIFY(QFile::exists(m_file));
        QFile file(m_file);
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(file.readAll().contains("exp"), qPrintable(form->text()));
        QVERIFY(!file.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }
    QVERIFY(told.constLast().constFirst().toString().startsWith(u"Written: "_s));
    m_file.clear(); // nowhere
    menu->actions().constFirst()->trigger();
    QCOMPARE(told.size(), 7);
    action("exportKitAction")->trigger();
    QTRY_VERIFY(menu->isVisible());
}

void TestTestKitPage::aReportIsSaved()
{
    const KitService service(m_workbench->clock());
    showToken();
    QVERIFY(!child<QPushButton>("reportButton")->isEnabled());
    runAgainst(service);
    QVERIFY(child<QPushButton>("reportButton")->isEnabled());
    const QMenu *menu = child<QPushButton>("reportButton")->menu();
    QCOMPARE(menu->actions().size(), 3);
    const QByteArray good = m_page->kit()->model()->variant("good")->text;
    const QList<QAction *> forms = menu->actions();
    for (QAction *form : forms) {
        m_file = m_folder.filePath(form->objectName());
        form->trigger();
        QFile file(m_file);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("exp-missing") && !text.contains(good), qPrintable(form->text()));
    }
}

void TestTestKitPage::aFileThatCannotBeWrittenIsSaid()
{
    showToken();
    m_file = m_folder.filePath(u"export-json"_s) + u"/below/a/file"_s;
    QFile(m_folder.filePath(u"export-json"_s)).open(QFile::WriteOnly);
    child<QPushButton>("exportKitButton")->menu()->actions().constFirst()->trigger();
    QTRY_VERIFY2(notice().contains(u"cannot be written"_s), qPrintable(notice()));
}

void TestTestKitPage::optionsAreTaken()
{
    showToken();
    QTest::keyClick(view(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *dialog = opened<OptionsDialog>();
    in<QComboBox>(dialog, "placeCombo")->setCurrentText(u"Cookie"_s);
    in<QLineEdit>(dialog, "placeNameEdit")->setText(u"sid"_s);
    in<QPlainTextEdit>(dialog, "headersEdit")->setPlainText(u"X-Tenant: demo"_s);
    in<QLineEdit>(dialog, "refusedEdit")->setText(u"401,403"_s);
    in<QSpinBox>(dialog, "leewaySpin")->setValue(60);
    in<QSpinBox>(dialog, "parallelSpin")->setValue(2);
    QTest::mouseClick(in<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok), Qt::LeftButton);
    const model::KitTarget &target = m_page->kit()->target();
    QCOMPARE(target.place, u"cookie:sid"_s);
    QCOMPARE(target.headers, u"X-Tenant: demo"_s);
    QVERIFY2(label("targetWords").contains(u"refused is 401, 403"_s), qPrintable(label("targetWords")));
    QCOMPARE(m_page->kit()->source()->leeway(), token::Duration(std::chrono::seconds(60)));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->kit()->model()->variant("exp-leeway-end"), patience);
}

void TestTestKitPage::wrongOptionsAreNotTaken()
{
    showToken();
    const model::KitTarget before = m_page->kit()->target();
    action("kitOptionsAction")->trigger();
    auto *dialog = opened<OptionsDialog>();
    const QPushButton *ok = in<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok);
    in<QLineEdit>(dialog, "refusedEdit")->setText(u"200"_s);
    QVERIFY(!ok->isEnabled());
    QVERIFY2(in<QLabel>(dialog, "problemLabel")->text().contains(u"200"_s), "both at once");
    in<QLineEdit>(dialog, "refusedEdit")->setText(u"401"_s);
    QVERIFY(ok->isEnabled());
    in<QPlainTextEdit>(dialog, "headersEdit")->setPlainText(u"no header"_s);
    QVERIFY(!ok->isEnabled());
    dialog->accept();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QCOMPARE(m_page->kit()->target(), before);
}

void TestTestKitPage::theStateIsRememberedWithoutSecrets()
{
    showToken();
    m_page->kit()->setTarget({.url = u"http://localhost:9000/me?key=hidden"_s,
        .method = u"PURGE"_s,
        .headers = u"X-Key: hidden"_s,
        .place = u"header:X-Token"_s,
        .parallel = 7});
    m_page->kit()->source()->setLeeway(std::chrono::seconds(30));
    m_page->kit()->model()->choose({"exp-now"}, false);
    const QByteArray state = m_page->saveState();
    QVERIFY(!state.contains("hidden"));
    QVERIFY(!state.contains(kitToken().last(20)));
    cleanup();
    init();
    m_page->restoreState(state);
    QCOMPARE(child<QLineEdit>("urlEdit")->text(), u"http://localhost:9000/me"_s);
    QCOMPARE(child<QComboBox>("methodCombo")->currentText(), u"PURGE"_s);
    QCOMPARE(m_page->kit()->target().parallel, 7);
    QCOMPARE(m_page->kit()->source()->leeway(), token::Duration(std::chrono::seconds(30)));
    showToken();
    const KitModel *rows = m_page->kit()->model();
    QVERIFY(!rows->isChosen(*rows->variant("exp-now")));
    QVERIFY2(!rows->undoStack()->canUndo(), "what is remembered was no step of this session");
    const model::KitTarget before = m_page->kit()->target();
    m_page->restoreState("rubbish");
    m_page->restoreState({});
    QCOMPARE(m_page->kit()->target(), before);
}

void TestTestKitPage::aMovedClockIsSaid()
{
    showToken();
    QVERIFY(!child<QWidget>("runProblem")->isVisible());
    m_workbench->clock()->shift(std::chrono::hours(1));
    QVERIFY(child<QWidget>("runProblem")->isVisible());
    QVERIFY2(label("runProblem").contains(u"clock"_s), qPrintable(label("runProblem")));
    m_workbench->clock()->setReal();
    QVERIFY(!child<QWidget>("runProblem")->isVisible());
}

void TestTestKitPage::nothingIsCutOffInASmallWindow()
{
    showToken();
    m_page->resize(856, 640); // what the page has in a window of 1024x700
    QTest::qWait(0);
    QCoreApplication::processEvents();
    const QHeaderView *head = view()->header();
    QVERIFY2(head->length() <= view()->viewport()->width() + 1, "a column is out of sight");
    QVERIFY(!head->isSectionHidden(KitModel::Got));
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
    }
}

void TestTestKitPage::whatIsWrongIsReadWholeInASmallWindow()
{
    showToken();
    m_page->resize(856, 640);
    QTest::qWait(0);
    QCoreApplication::processEvents();
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    int wrapped = 0;
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, KitModel::Wrong);
        const QSize room = view()->visualRect(index).size() - QSize(16, 1);
        const QString text = index.data().toString();
        const QRect words = metrics.boundingRect(QRect(0, 0, room.width(), 0), Qt::TextWordWrap, text);
        QVERIFY2(words.height() <= room.height(), qPrintable(text));
        wrapped += words.height() > metrics.height() ? 1 : 0;
    }
    QVERIFY2(wrapped > 0, "no title is long enough to tell");
}

void TestTestKitPage::everythingHasWordsForAssistiveTechnology()
{
    showToken();
    const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && button->objectName() != u"noticeButton"_s)
            QVERIFY2(!button->text().isEmpty() && !button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }
    for (const PageMenu menu : {PageMenu::File, PageMenu::Edit, PageMenu::View, PageMenu::Token}) {
        const QList<QAction *> actions = m_page->menuActions(menu);
        for (const QAction *one : actions)
            QVERIFY2(one->isSeparator() || !one->toolTip().isEmpty(), qPrintable(one->text()));
    }
    for (const char *name : {"urlEdit", "methodCombo", "filterEdit", "kitView", "runProgress", "rowAnswer"})
        QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), name);
    QCOMPARE(m_page->kit()->model()->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Chosen"_s);
}

QTEST_MAIN(TestTestKitPage)
#include "tst_testkitpage.moc"
