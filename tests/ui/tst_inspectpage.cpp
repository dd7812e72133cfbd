// SPDX-License-Identifier: MIT
#include "inspect/claimsview.h"
#include "inspect/inspectpage.h"
#include "jose/crypto/crypto.h"
#include "model/claimsmodel.h"
#include "model/inspection.h"
#include "model/keyringmodel.h"
#include "model/rfctokens.h"
#include "model/watchlist.h"
#include "model/workbench.h"
#include "support/vectors.h"
#include "token/clock.h"
#include "widgets/clipboardguard.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/tokenedit.h"
#include "widgets/validitybar.h"
#include "widgets/verdictbanner.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using model::ClaimsModel;
using testsupport::hs256Expiry;

class TestInspectPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void startsWithWordsOnWhatToDo();
    void verdictAppearsWhileTyping();
    void pastedTokenIsJudged_data();
    void pastedTokenIsJudged();
    void pastingWorksFromAnywhere();
    void aDefectIsUnderlinedWhereItIs();
    void severalTokensAreListedAndChosen();
    void aMegabyteLeavesTheWindowAnswering();
    void clearingGoesBackToTheStart();
    void theKeyboardGoesThroughInOrder();
    void statusChangesByItselfAtExpiry();
    void expectationsAreTypedAndJudged();
    void aLeewayThatIsNoneIsMarked();
    void theSampleIsVerified();
    void claimsAreCopied();
    void tokenIsCopiedWholeAndRedacted();
    void tabsShowHeaderPayloadSignatureFindings();
    void droppedFilesAreTakenForWhatTheyAre();
    void keyIsRemovedFromTheKeyring();
    void theTokenIsWatched();
    void aMinimizedWindowTicksNothing();
    void theTimelineFollowsTheViewMenu();
    void stateIsKeptWithoutTheToken();
    void showingWhatAnEarlierPageRead();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    TokenEdit *edit() const { return child<TokenEdit>("tokenEdit"); }
    QString banner() const { return child<VerdictBanner>("verdictBanner")->plainText(); }
    QString info() const { return child<QLabel>("infoLabel")->text(); }
    void click(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    void pasteByButton(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        click("pasteButton");
    }
    void trigger(const char *name) const
    {
        auto *action = m_page->findChild<QAction *>(QLatin1StringView(name));
        QVERIFY2(action, name);
        QVERIFY2(action->isEnabled(), name);
        action->trigger();
    }
    void drop(const QList<QUrl> &urls) const
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &event);
    }
    static QString hs256() { return QString::fromLatin1(testsupport::hs256Token); }
    static QString sample(const QString &name) { return testsupport::sourcePath(u"resources/samples/"_s + name); }
    void addKey() const { m_workbench->keyring()->add(testsupport::onlyKey(testsupport::hs256Jwk), {}); }

    jose::CryptoSession m_crypto;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<InspectPage> m_page;
};

void TestInspectPage::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>();
    m_workbench = std::make_unique<model::Workbench>();
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_page = std::make_unique<InspectPage>(PageContext{*m_workbench, *m_clipboard});
    // As the window does with the actions of the page that it shows.
    for (PageMenu menu : {PageMenu::Edit, PageMenu::View, PageMenu::Token, PageMenu::Keys})
        m_page->addActions(m_page->menuActions(menu));
    m_page->resize(1100, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestInspectPage::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m_workbench.reset();
}

void TestInspectPage::startsWithWordsOnWhatToDo()
{
    QVERIFY(child<QWidget>("emptyState")->isVisible());
    QVERIFY(!child<QWidget>("verdictBanner")->isVisible());
    QVERIFY(!child<QPushButton>("clearButton")->isEnabled());
    QVERIFY(edit()->hasFocus());
}

void TestInspectPage::verdictAppearsWhileTyping()
{
    const QString text = hs256();
    QTest::keyClicks(edit(), text.left(60));
    QVERIFY(child<QWidget>("verdictBanner")->isVisible());
    QVERIFY2(!banner().contains(u"Expired"_s), qPrintable(banner()));
    QTest::keyClicks(edit(), text.mid(60));
    QVERIFY2(banner().contains(u"Expired "_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Signature not checked"_s), qPrintable(banner()));
    addKey();
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QTest::keyClick(edit(), Qt::Key_U);
    QVERIFY2(!banner().contains(u"Signature verified"_s), qPrintable(banner()));
}

void TestInspectPage::pastedTokenIsJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("info");
    const QString token = hs256();
    QString wrapped = token;
    for (qsizetype at = 76; at < wrapped.size(); at += 78)
        wrapped.insert(at, u"\r\n"_s);
    QTest::addRow("bare") << token << u"JWS compact"_s;
    QTest::addRow("with line breaks around") << u"\n  "_s + token + u"\r\n"_s << u"JWS compact"_s;
    QTest::addRow("header") << u"Authorization: Bearer "_s + token << u"Authorization header"_s;
    QTest::addRow("JSON answer") << u"{\"access_token\": \"%1\"}"_s.arg(token) << u"access_token"_s;
    QTest::addRow("URL") << u"https://x.example/cb?token=%1&x=1"_s.arg(token) << u"JWS compact"_s;
    QTest::addRow("among other scripts") << u"здравствуйте 你好 🙂 "_s + token + u" 🙂"_s << u"JWS compact"_s;
    QTest::addRow("wrapped") << wrapped << u"line breaks taken out"_s;
    QTest::addRow("quoted") << u'"' + token + u'"' << u"JWS compact"_s;
}

void TestInspectPage::pastedTokenIsJudged()
{
    QFETCH(QString, text);
    QFETCH(QString, info);
    addKey();
    QApplication::clipboard()->setText(text);
    QTest::keyClick(edit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit()->text().remove(u'\r'), QString(text).remove(u'\r'));
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Expired "_s), qPrintable(banner()));
    QVERIFY2(this->info().contains(info), qPrintable(this->info()));
}

void TestInspectPage::pastingWorksFromAnywhere()
{
    QApplication::clipboard()->setText(hs256());
    auto *button = child<QPushButton>("secretButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit()->text(), hs256());
    // A field that takes text itself keeps what is pasted.
    auto *issuer = child<QLineEdit>("issuerEdit");
    QApplication::clipboard()->setText(u"joe"_s);
    issuer->setFocus();
    QTest::keyClick(issuer, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(issuer->text(), u"joe"_s);
    QCOMPARE(edit()->text(), hs256());
}

void TestInspectPage::aDefectIsUnderlinedWhereItIs()
{
    // A space would split the text; a plus sign is the standard alphabet's, RFC 4648 §4. Characters of several bytes
    // stand before.
    const QString prefix = u"Grüße 🙂\n"_s;
    QString broken = hs256();
    broken[50] = u'+';
    pasteByButton(prefix + u"Authorization: Bearer "_s + broken);
    const QString all = edit()->toPlainText();
    QStringList underlined;
    int at = -1;
    const auto selections = edit()->extraSelections();
    for (const QTextEdit::ExtraSelection &selection : selections) {
        if (selection.format.underlineStyle() != QTextCharFormat::NoUnderline) {
            if (underlined.isEmpty())
                at = selection.cursor.selectionStart();
            underlined << selection.cursor.selectedText();
        }
    }
    QVERIFY(!underlined.isEmpty());
    QCOMPARE(underlined.constFirst(), u"+"_s);
    QCOMPARE(at, static_cast<int>(all.indexOf(u'+')));
    QVERIFY2(banner().contains(u"Partly readable"_s), qPrintable(banner()));
}

void TestInspectPage::severalTokensAreListedAndChosen()
{
    addKey();
    pasteByButton(
        u"{\"access_token\":\"%1\",\"other\":\"%2\"}"_s.arg(hs256(), QString::fromLatin1(testsupport::unsecuredToken)));
    auto *list = child<QListView>("candidateList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));

    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(m_workbench->inspection()->chosen(), 1);
    QVERIFY2(!banner().contains(u"Signature verified"_s), qPrintable(banner()));

    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_workbench->inspection()->chosen(), 0);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));

    pasteByButton(hs256());
    QVERIFY(!list->isVisible());
}

void TestInspectPage::aMegabyteLeavesTheWindowAnswering()
{
    addKey();
    const QByteArray payload = "{\"exp\":1300819380,\"x\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
    QApplication::clipboard()->setText(QString::fromLatin1(testsupport::signedToken(payload)));
    int turns = 0;
    QTimer loop;
    connect(&loop, &QTimer::timeout, this, [&] { ++turns; });
    loop.start(0);
    QTest::keyClick(edit(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_workbench->inspection()->isBusy());
    QCOMPARE(info(), u"Reading…"_s);
    QTRY_VERIFY(!m_workbench->inspection()->isBusy());
    QVERIFY(turns > 0);
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Expired "_s), qPrintable(banner()));
    // Typing goes on at once, and its answer comes.
    QTest::keyClick(edit(), Qt::Key_Backspace);
    QTRY_VERIFY(!m_workbench->inspection()->isBusy());
    QVERIFY2(!banner().contains(u"Signature verified"_s), qPrintable(banner()));
}

void TestInspectPage::clearingGoesBackToTheStart()
{
    pasteByButton(hs256());
    QVERIFY(!child<QWidget>("emptyState")->isVisible());
    click("clearButton");
    QVERIFY(child<QWidget>("emptyState")->isVisible());
    QCOMPARE(edit()->text(), QString());
    QCOMPARE(info(), QString());
    QVERIFY(edit()->hasFocus());
    // A slip is taken back by undo.
    QTest::keyClick(edit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit()->text(), hs256());
    QVERIFY2(banner().contains(u"Expired "_s), qPrintable(banner()));
    QTest::keyClick(edit(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(edit()->text(), QString());
}

void TestInspectPage::theKeyboardGoesThroughInOrder()
{
    pasteByButton(hs256());
    QStringList visited;
    for (int step = 0; step < 22; ++step) {
        visited << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList wanted{u"tokenEdit"_s, u"pasteButton"_s, u"openButton"_s, u"clearButton"_s, u"keyCombo"_s,
        u"pasteKeyButton"_s, u"openKeyButton"_s, u"secretButton"_s, u"issuerEdit"_s, u"audienceEdit"_s, u"leewayEdit"_s,
        u"moreExpectationsButton"_s, u"validityBar"_s, u"editButton"_s};
    QCOMPARE(visited.first(wanted.size()), wanted);
    const qsizetype tabs = visited.indexOf(u"qt_tabwidget_tabbar"_s);
    QVERIFY2(tabs >= wanted.size(), qPrintable(visited.join(u' ')));
    QVERIFY2(visited.value(tabs + 1) == u"claimsView"_s, qPrintable(visited.join(u' ')));
}

void TestInspectPage::statusChangesByItselfAtExpiry()
{
    addKey();
    m_workbench->clock()->freeze(token::fromSeconds(hs256Expiry) - std::chrono::seconds(1));
    pasteByButton(hs256());
    QVERIFY2(!banner().contains(u"Expired"_s), qPrintable(banner()));
    m_workbench->clock()->setSpeed(4);
    QTRY_VERIFY2(banner().contains(u"Expired"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
}

void TestInspectPage::expectationsAreTypedAndJudged()
{
    pasteByButton(hs256());
    QVERIFY2(banner().contains(u"Claims not checked"_s), qPrintable(banner()));
    auto *issuer = child<QLineEdit>("issuerEdit");
    QTest::keyClicks(issuer, u"joe"_s);
    QVERIFY2(banner().contains(u"Claims satisfied"_s), qPrintable(banner()));
    QTest::keyClicks(issuer, u"y"_s);
    QVERIFY2(!banner().contains(u"Claims satisfied"_s), qPrintable(banner()));
    issuer->clear();
    QTest::keyClicks(child<QLineEdit>("audienceEdit"), u"api, billing,, api"_s);
    QCOMPARE(m_workbench->inspection()->policy().audiences, QList<QByteArray>({"api", "billing"}));
    QTest::keyClicks(child<QLineEdit>("leewayEdit"), u"1h30m"_s);
    QCOMPARE(m_workbench->inspection()->policy().leeway, std::chrono::minutes(90));
}

void TestInspectPage::aLeewayThatIsNoneIsMarked()
{
    pasteByButton(hs256());
    auto *leeway = child<QLineEdit>("leewayEdit");
    QTest::keyClicks(leeway, u"30s"_s);
    QTest::keyClicks(leeway, u"x"_s);
    QVERIFY(leeway->property("wrong").toBool());
    QVERIFY(child<QLabel>("leewayProblemLabel")->isVisible());
    QVERIFY(!leeway->accessibleDescription().isEmpty());
    QCOMPARE(m_workbench->inspection()->policy().leeway, std::chrono::seconds(30));
    QTest::keyClick(leeway, Qt::Key_Backspace);
    QVERIFY(!leeway->property("wrong").toBool());
    QVERIFY(!child<QLabel>("leewayProblemLabel")->isVisible());
}

void TestInspectPage::theSampleIsVerified()
{
    click("sampleButton");
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Active"_s), qPrintable(banner()));
    QVERIFY(m_workbench->inspection()->verdict().accepted());
    QVERIFY2(child<QLabel>("usedKeyLabel")->text().contains(u"found by key ID"_s),
        qPrintable(child<QLabel>("usedKeyLabel")->text()));
}

void TestInspectPage::claimsAreCopied()
{
    pasteByButton(hs256());
    auto *view = child<ClaimsView>("claimsView");
    QCOMPARE(view->model()->rowCount(), 3);
    QVERIFY(!m_page->findChild<QAction *>(u"copyValueAction"_s)->isEnabled());
    view->setFocus();
    QTest::mouseClick(
        view->viewport(), Qt::LeftButton, Qt::NoModifier, view->visualRect(view->model()->index(0, 1)).center());
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentText(ClaimsModel::NameRole), u"exp"_s);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"1300819380"_s);
    trigger("copyPathAction");
    QCOMPARE(QApplication::clipboard()->text(), u"$.exp"_s);
    QTest::keyClick(view, Qt::Key_Up);
    trigger("copyValueAction");
    QCOMPARE(QApplication::clipboard()->text(), u"joe"_s);
    trigger("copyJsonAction");
    QCOMPARE(QApplication::clipboard()->text(), u"\"joe\""_s);
    QVERIFY(
        view->model()->index(1, 0).data(ClaimsModel::DetailRole).toString().startsWith(u"Tue 22 Mar 2011 18:43:00"_s));
}

void TestInspectPage::tokenIsCopiedWholeAndRedacted()
{
    QVERIFY(!m_page->findChild<QAction *>(u"copyTokenAction"_s)->isEnabled());
    pasteByButton(u"Bearer "_s + hs256());
    trigger("copyTokenAction");
    QCOMPARE(QApplication::clipboard()->text(), hs256());
    QVERIFY(m_clipboard->secondsLeft().has_value());
    trigger("copyRedactedAction");
    QCOMPARE(QApplication::clipboard()->text(), hs256().left(hs256().lastIndexOf(u'.')) + u".<signature removed>"_s);
}

void TestInspectPage::tabsShowHeaderPayloadSignatureFindings()
{
    addKey();
    pasteByButton(hs256());
    auto *tabs = child<QTabWidget>("detailTabs");
    QTest::keyClick(m_page.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(child<ClaimsView>("headerView")->model()->index(1, ClaimsModel::Value).data().toString(), u"\"HS256\""_s);
    QTest::keyClick(m_page.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(child<TokenEdit>("payloadView")->text(),
        u"{\n  \"iss\": \"joe\",\n  \"exp\": 1300819380,\n  \"http://example.com/is_root\": true\n}"_s);
    click("exactButton");
    // RFC 7515 A.1.1: the payload has CR LF and a space between its members.
    QCOMPARE(child<TokenEdit>("payloadView")->text().remove(u'\r'),
        u"{\"iss\":\"joe\",\n \"exp\":1300819380,\n \"http://example.com/is_root\":true}"_s);
    QTest::keyClick(m_page.get(), Qt::Key_4, Qt::AltModifier);
    const QString signature = child<QTextBrowser>("signatureView")->toPlainText();
    QVERIFY2(signature.contains(u"74 18 df b4"_s), qPrintable(signature));
    QVERIFY2(signature.contains(u"SHA-256"_s), qPrintable(signature));
    QTest::keyClick(m_page.get(), Qt::Key_5, Qt::AltModifier);
    QCOMPARE(child<QListView>("findingsView")->model()->rowCount(),
        static_cast<int>(m_workbench->inspection()->findings().size()));
}

void TestInspectPage::droppedFilesAreTakenForWhatTheyAre()
{
    drop({QUrl::fromLocalFile(sample(u"access-token.jwk.json"_s))});
    QCOMPARE(m_workbench->keyring()->rowCount(), 1);
    QVERIFY2(child<NoticeBar>("noticeBar")->text().contains(u"RSA 2048"_s),
        qPrintable(child<NoticeBar>("noticeBar")->text()));
    drop({QUrl::fromLocalFile(sample(u"expired.jwt"_s))});
    QVERIFY(!child<NoticeBar>("noticeBar")->isVisible());
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Expired"_s), qPrintable(banner()));
    drop({QUrl::fromLocalFile(sample(u"session.secret.txt"_s))});
    auto *notice = child<NoticeBar>("noticeBar");
    QVERIFY2(notice->text().contains(u"neither a token nor a key"_s), qPrintable(notice->text()));
    QTest::mouseClick(child<QPushButton>("dismissButton"), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    drop({QUrl::fromLocalFile(sample(u"not-there.jwt"_s))});
    QVERIFY2(notice->text().contains(u"cannot be read"_s), qPrintable(notice->text()));
    QVERIFY2(banner().contains(u"Expired"_s), qPrintable(banner()));
}

void TestInspectPage::keyIsRemovedFromTheKeyring()
{
    QVERIFY(!m_page->findChild<QAction *>(u"removeKeyAction"_s)->isEnabled());
    addKey();
    pasteByButton(hs256());
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
    trigger("removeKeyAction");
    QVERIFY(m_workbench->keyring()->isEmpty());
    QVERIFY2(banner().contains(u"Signature not checked"_s), qPrintable(banner()));
}

void TestInspectPage::theTokenIsWatched()
{
    auto *watch = m_page->findChild<QAction *>(u"watchTokenAction"_s);
    QVERIFY(watch && !watch->isEnabled());
    QVERIFY(!m_workbench->isWatching());
    addKey();
    pasteByButton(hs256());
    const QSignalSpy done(m_page.get(), &Page::statusChanged);
    emit child<VerdictBanner>("verdictBanner")->linkActivated(token::Axis::Time);
    QCOMPARE(m_workbench->watchList()->rowCount(), 1);
    QCOMPARE(done.last().first().toString(), u"Watched: see the Watch page (Ctrl+5)"_s);
    trigger("watchTokenAction"); // a second time changes nothing
    QCOMPARE(m_workbench->watchList()->rowCount(), 1);
}

// A countdown that nobody sees costs nothing.
void TestInspectPage::aMinimizedWindowTicksNothing()
{
    m_workbench->inspection()->setText(QString::fromUtf8(testsupport::hs256Token));
    const QTimer *second = child<QTimer>("secondTimer");
    QTRY_VERIFY(second->isActive());
    m_page->hide();
    QVERIFY(!second->isActive());
    m_workbench->clock()->freeze(token::fromSeconds(testsupport::hs256Expiry - 5)); // another verdict
    QVERIFY(!second->isActive());
    m_page->show();
    QVERIFY(second->isActive());
    m_page->showMinimized();
    QTRY_VERIFY(!second->isActive());
    m_workbench->clock()->freeze(token::fromSeconds(testsupport::hs256Expiry + 5));
    QVERIFY(!second->isActive());
}

void TestInspectPage::theTimelineFollowsTheViewMenu()
{
    m_workbench->inspection()->setText(QString::fromUtf8(testsupport::hs256Token));
    const auto *axis = child<ValidityBar>("validityBar");
    child<QAction>("zoomInAction")->trigger();
    QCOMPARE_GT(axis->part().zoom(), 1.0);
    child<QAction>("zoomOutAction")->trigger();
    QVERIFY(axis->part().isFit());
    child<QAction>("zoomInAction")->trigger();
    child<QAction>("zoomFitAction")->trigger();
    QVERIFY(axis->part().isFit());
}

void TestInspectPage::stateIsKeptWithoutTheToken()
{
    pasteByButton(hs256());
    child<QTabWidget>("detailTabs")->setCurrentIndex(3);
    const QByteArray state = m_page->saveState();
    QVERIFY(!state.contains("eyJ"));
    QVERIFY(!state.contains(hs256().mid(5, 10).toUtf8()));
    InspectPage other(PageContext{*m_workbench, *m_clipboard});
    other.restoreState(state);
    QCOMPARE(other.findChild<QTabWidget *>(u"detailTabs"_s)->currentIndex(), 3);
    // What is no state, or was cut off, changes nothing.
    other.restoreState("rubbish");
    other.restoreState(state.first(state.size() / 2));
    QCOMPARE(other.findChild<QTabWidget *>(u"detailTabs"_s)->currentIndex(), 3);
}

void TestInspectPage::showingWhatAnEarlierPageRead()
{
    addKey();
    m_workbench->inspection()->setText(hs256());
    QCOMPARE(edit()->text(), hs256());
    InspectPage later(PageContext{*m_workbench, *m_clipboard});
    QCOMPARE(later.findChild<TokenEdit *>(u"tokenEdit"_s)->text(), hs256());
    QVERIFY(later.findChild<VerdictBanner *>(u"verdictBanner"_s)->plainText().contains(u"Signature verified"_s));
}

QTEST_MAIN(TestInspectPage)
#include "tst_inspectpage.moc"
