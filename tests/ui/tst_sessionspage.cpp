// SPDX-License-Identifier: MIT
#include "model/sessionsbench.h"

#include "model/inspection.h"
#include "model/watchlist.h"
#include "sessions/requestscard.h"
#include "sessions/requestsview.h"
#include "sessions/sessionsactions.h"
#include "sessions/sessionspage.h"
#include "sessions/sessiontree.h"
#include "sessions/userdialog.h"
#include "sessions/usersview.h"
#include "widgets/chip.h"
#include "widgets/clipboardguard.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::SessionsModel;

/// The Sessions page by its keys and buttons.
class TestSessionsPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void beginsWithUsersAndSaysWhatToDo();
    void aWholeSessionByKeys();
    void theReplayedTokenIsTheSelectedOne();
    void theRaceIsShownAndShut();
    void whoAmIFollowsTheWindowAndTheClock();
    void whoAmITakesWhatIsPasted();
    void aUserIsAddedEditedDeletedAndBack();
    void aPasswordIsNeverShown();
    void theLogIsFilteredLookedAtCopiedAndCleared();
    void theLogIsExportedWithoutSecrets();
    void tokensAreCopiedAsASecretAndInspected();
    void sessionsAreWatched();
    void policyAndLifetimesAreChosen();
    void aWrongLifetimeIsMarked();
    void theApiIsStartedCopiedAndStopped();
    void aTakenPortIsSaid();
    void anUnusableFileIsSaidAndTriedAgain();
    void theClockIsSetToTheSelectedSession();
    void layoutAndChoicesSurvive();
    void everythingHasWordsForAssistiveTechnology();

private:
    template<typename W>
    [[nodiscard]] W *child(const char *name) const
    {
        return m_page->findChild<W *>(QLatin1StringView(name));
    }
    void open();
    void press(const char *action)
    {
        auto *found = child<QAction>(action);
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
        m.settle();
    }
    void accept(const char *dialog)
    {
        auto *found = child<QDialog>(dialog);
        QVERIFY(found);
        auto *ok = found->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        ok->click();
        m.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    [[nodiscard]] UsersView *users() const { return child<UsersView>("usersView"); }
    [[nodiscard]] SessionTree *tree() const { return child<SessionTree>("sessionTree"); }
    [[nodiscard]] RequestsView *requests() const { return child<RequestsView>("requestsView"); }
    [[nodiscard]] QString notice() const
    {
        return m_page->findChild<NoticeBar *>()->isVisible() ? m_page->findChild<NoticeBar *>()->text() : QString();
    }
    [[nodiscard]] QString words(const char *name) const { return child<QLabel>(name)->text(); }

    Theme m_theme;
    SessionsBench m;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<SessionsPage> m_page;
};

void TestSessionsPage::init()
{
    m.begin();
    open();
}

void TestSessionsPage::open()
{
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_page = std::make_unique<SessionsPage>(PageContext{*m.workbench, *m_clipboard});
    for (const PageMenu menu : {PageMenu::File, PageMenu::Edit, PageMenu::View, PageMenu::Token})
        m_page->addActions(m_page->menuActions(menu)); // as the window does
    m_page->resize(1088, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m.settle();
}

void TestSessionsPage::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m.end();
    QApplication::clipboard()->clear();
}

void TestSessionsPage::beginsWithUsersAndSaysWhatToDo()
{
    QTRY_VERIFY(users()->hasFocus());
    QCOMPARE(users()->currentUser(), 1);
    QVERIFY(child<QLabel>("noSessionsLabel")->isVisible());
    QVERIFY(child<QLabel>("noRequestsLabel")->isVisible());
    QVERIFY(!child<QWidget>("raceCard")->isVisible());
    QCOMPARE(child<QPushButton>("logInButton")->text(), u"Log in as john"_s);
    for (const char *off : {"refreshSessionAction", "replayAction", "raceAction", "logOutAction", "revokeAction",
             "watchSessionAction", "copySessionAction", "requestCurlAction", "clearRequestsAction",
             "exportRequestsAction", "copyAddressAction"}) {
        QVERIFY2(!child<QAction>(off)->isEnabled(), off);
    }
}

void TestSessionsPage::aWholeSessionByKeys()
{
    QTest::keyClick(users(), Qt::Key_Down);
    QTRY_COMPARE(child<QPushButton>("logInButton")->text(), u"Log in as jane"_s);
    const auto keys = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(m_page->focusWidget(), key, modifiers);
        m.settle();
    };
    keys(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m.printed(), u"jane | current\n  generation 0 | current\n    access | good\n"_s);
    QVERIFY(!tree()->currentFamily().isEmpty());
    keys(Qt::Key_R, Qt::ControlModifier);
    keys(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m.printed().startsWith(u"jane | revoked\n  generation 0 | replayed\n"_s));
    QVERIFY(!child<QAction>("refreshSessionAction")->isEnabled());
    keys(Qt::Key_L, Qt::ControlModifier);
    keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m.printed().contains(u"jane | logged out\n"_s));
    keys(Qt::Key_L, Qt::ControlModifier);
    keys(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m.printed().count(u"jane | revoked\n"_s), 2);
}

void TestSessionsPage::theReplayedTokenIsTheSelectedOne()
{
    press("logInAction");
    press("refreshSessionAction");
    press("refreshSessionAction");
    const QModelIndex family = m.tree()->index(0, 0);
    tree()->setCurrentIndex(m.tree()->index(0, 0, family));
    press("replayAction");
    QCOMPARE(m.tree()->index(0, SessionsModel::Status, m.tree()->index(0, 0)).data().toString(), u"replayed"_s);
    QCOMPARE(m.tree()->index(1, SessionsModel::Status, m.tree()->index(0, 0)).data().toString(), u"consumed"_s);
}

void TestSessionsPage::theRaceIsShownAndShut()
{
    press("logInAction");
    child<QSpinBox>("runnersSpin")->setValue(4);
    press("raceAction");
    auto *card = child<QWidget>("raceCard");
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(m.sessions()->race()->rowCount(), 4);
    auto *view = child<QTreeView>("raceView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

void TestSessionsPage::whoAmIFollowsTheWindowAndTheClock()
{
    auto *edit = child<QLineEdit>("whoAmIEdit");
    auto *status = child<Chip>("whoAmIStatus");
    QVERIFY(!status->isVisible());
    press("logInAction");
    QTRY_COMPARE(status->text(), u"200"_s);
    QVERIFY(words("whoAmIWords").startsWith(u"john"_s));
    m.moveBy(2h);
    QTRY_COMPARE(status->text(), u"401"_s);
    QVERIFY(words("whoAmIWords").startsWith(u"Token has expired"_s));
    const QString before = edit->text();
    press("refreshSessionAction");
    QTRY_COMPARE(status->text(), u"200"_s);
    QVERIFY(edit->text() != before);
    // What a person put there stays.
    edit->setText(u"mine"_s);
    press("refreshSessionAction");
    QCOMPARE(edit->text(), u"mine"_s);
    QTRY_VERIFY(words("whoAmIWords").startsWith(u"Invalid token"_s));
}

void TestSessionsPage::whoAmITakesWhatIsPasted()
{
    press("logInAction");
    const QString access = QString::fromLatin1(m.sessions()->accessToken(tree()->currentFamily()));
    child<QLineEdit>("whoAmIEdit")->setText(u"Authorization: Bearer "_s + access);
    m.settle();
    QTRY_COMPARE(child<Chip>("whoAmIStatus")->text(), u"200"_s);
}

void TestSessionsPage::aUserIsAddedEditedDeletedAndBack()
{
    press("addUserAction");
    auto *dialog = child<UserDialog>("userDialog");
    QVERIFY(dialog->isVisible());
    auto *ok = dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"usernameEdit"_s), u"ada"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"rolesEdit"_s), u"auditor, admin"_s);
    accept("userDialog");
    QCOMPARE(m.sessions()->users()->rowCount(), 4);
    QTRY_COMPARE(users()->currentUser(), 4);
    QCOMPARE(m.sessions()->users()->find(4)->roles, (QStringList{u"auditor"_s, u"admin"_s}));

    press("editUserAction");
    child<UserDialog>("userDialog")->findChild<QLineEdit *>(u"emailEdit"_s)->setText(u"ada@example.com"_s);
    accept("userDialog");
    QCOMPARE(m.sessions()->users()->find(4)->email, u"ada@example.com"_s);

    users()->setFocus();
    QTest::keyClick(users(), Qt::Key_Delete);
    m.settle();
    QCOMPARE(m.sessions()->users()->rowCount(), 3);
    QTest::keySequence(users(), QKeySequence::Undo);
    m.settle();
    QCOMPARE(m.sessions()->users()->rowCount(), 4);
    QTest::keySequence(users(), QKeySequence::Undo);
    m.settle();
    QTest::keySequence(users(), QKeySequence::Undo);
    m.settle();
    QCOMPARE(m.sessions()->users()->rowCount(), 3);
    // Of a name that is taken the page tells.
    press("addUserAction");
    child<UserDialog>("userDialog")->findChild<QLineEdit *>(u"usernameEdit"_s)->setText(u"john"_s);
    accept("userDialog");
    QVERIFY(notice().contains(u"john"_s));
}

void TestSessionsPage::aPasswordIsNeverShown()
{
    press("addUserAction");
    auto *dialog = child<UserDialog>("userDialog");
    auto *needed = dialog->findChild<QCheckBox *>(u"needsPasswordBox"_s);
    auto *password = dialog->findChild<QLineEdit *>(u"passwordEdit"_s);
    auto *ok = dialog->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok);
    dialog->findChild<QLineEdit *>(u"usernameEdit"_s)->setText(u"ada"_s);
    QVERIFY(!password->isEnabled());
    needed->setChecked(true);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(password, u"correct horse"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    accept("userDialog");
    QVERIFY(m.sessions()->users()->find(4)->hasPassword);
    press("editUserAction");
    QVERIFY(child<UserDialog>("userDialog")->findChild<QLineEdit *>(u"passwordEdit"_s)->text().isEmpty());
    accept("userDialog"); // changes nothing
    QVERIFY(m.sessions()->users()->find(4)->hasPassword);
}

void TestSessionsPage::theLogIsFilteredLookedAtCopiedAndCleared()
{
    press("logInAction");
    press("refreshSessionAction");
    press("replayAction");
    QCOMPARE(requests()->model()->rowCount(), 3);
    press("refusedOnlyAction");
    QCOMPARE(requests()->model()->rowCount(), 1);
    QVERIFY(child<QPushButton>("refusedOnlyButton")->isChecked());
    child<QPushButton>("refusedOnlyButton")->click();
    press("filterRequestsAction");
    QTRY_VERIFY(child<QLineEdit>("requestFilterEdit")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("requestFilterEdit"), u"login"_s);
    QCOMPARE(requests()->model()->rowCount(), 1);
    QTest::keyClicks(child<QLineEdit>("requestFilterEdit"), u"nonsense"_s);
    QVERIFY(child<QLabel>("noRequestsLabel")->isVisible());
    child<QLineEdit>("requestFilterEdit")->clear();

    requests()->setFocus();
    requests()->setCurrentIndex(requests()->model()->index(0, 0));
    press("requestDetailsAction");
    const auto *text = child<QDialog>("requestDialog")->findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains(u"Refresh token reuse detected"_s));
    child<QDialog>("requestDialog")->close();
    QTest::keySequence(requests(), QKeySequence::Copy);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"curl "_s));
    press("clearRequestsAction");
    QCOMPARE(m.log()->rowCount(), 0);
    QVERIFY(!child<QAction>("requestCurlAction")->isEnabled());
}

void TestSessionsPage::theLogIsExportedWithoutSecrets()
{
    const QTemporaryDir folder;
    press("logInAction");
    const QString path = folder.filePath(u"log.json"_s);
    m_page->findChild<SessionsActions *>()->setFileChooser(
        [&path](QWidget *, const QString &, const QString &) { return path; });
    press("exportRequestsAction");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    QVERIFY(json.contains("\"target\":\"/login\""));
    QVERIFY(!json.contains("eyJ"));
}

void TestSessionsPage::tokensAreCopiedAsASecretAndInspected()
{
    press("logInAction");
    press("copySessionAction");
    QVERIFY(QApplication::clipboard()->text().contains(u"refresh_token"_s));
    QVERIFY(m_clipboard->secondsLeft().has_value());
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    press("inspectSessionAction");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m.workbench->inspection()->text().toLatin1(), m.sessions()->accessToken(tree()->currentFamily()));
    QTRY_VERIFY(m.workbench->inspection()->verdict().signature == token::SignatureStatus::Verified);
}

void TestSessionsPage::sessionsAreWatched()
{
    press("logInAction");
    press("watchSessionAction");
    QCOMPARE(m.workbench->watchList()->rowCount(), 2);
}

void TestSessionsPage::policyAndLifetimesAreChosen()
{
    auto *policy = child<QComboBox>("policyCombo");
    policy->setFocus();
    policy->setCurrentIndex(policy->findData(u"auth0"_s));
    emit policy->activated(policy->currentIndex());
    m.settle();
    QCOMPARE(m.sessions()->options().policy, u"auth0"_s);
    QCOMPARE(child<QLineEdit>("accessEdit")->text(), u"1d"_s);
    QVERIFY(!child<QWidget>("graceEdit")->isVisible());
    QVERIFY(words("policyWords").contains(u"Rotation"_s));
    policy->setCurrentIndex(policy->findData(u"grace"_s));
    emit policy->activated(policy->currentIndex());
    QVERIFY(child<QWidget>("graceEdit")->isVisible());
    auto *access = child<QLineEdit>("accessEdit");
    access->setText(u"90s"_s);
    QTest::keyClick(access, Qt::Key_Return);
    QCOMPARE(m.sessions()->options().lifetimes.access, token::Duration(90s));
}

void TestSessionsPage::aWrongLifetimeIsMarked()
{
    auto *access = child<QLineEdit>("accessEdit");
    for (const QString &wrong : {u"5 parsecs"_s, u"0"_s, u"-1h"_s, u"99999999d"_s}) {
        access->setText(wrong);
        QTest::keyClick(access, Qt::Key_Return);
        QVERIFY2(access->property("wrong").toBool(), qPrintable(wrong));
        QVERIFY(child<QLabel>("apiProblem")->isVisible());
        QVERIFY(words("apiProblem").startsWith(u"Access lives: "_s));
        QCOMPARE(m.sessions()->options().lifetimes.access, token::Duration(1h));
    }
    access->setText(u"2h"_s);
    QTest::keyClick(access, Qt::Key_Return);
    QVERIFY(!access->property("wrong").toBool());
    QVERIFY(!child<QLabel>("apiProblem")->isVisible());
}

void TestSessionsPage::theApiIsStartedCopiedAndStopped()
{
    auto *port = child<QLineEdit>("portEdit");
    port->setText(u"0"_s);
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(child<Chip>("apiState")->text(), u"stopped"_s);
    press("startApiAction");
    QTRY_COMPARE(child<Chip>("apiState")->text(), u"running"_s);
    const QString url = child<QLineEdit>("apiAddress")->text();
    QVERIFY(url.startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(!port->isEnabled());
    press("copyAddressAction");
    QCOMPARE(QApplication::clipboard()->text(), url);
    // What the window issues is for the address.
    press("logInAction");
    QTRY_COMPARE(child<Chip>("whoAmIStatus")->text(), u"200"_s);
    press("startApiAction");
    QTRY_COMPARE(child<Chip>("apiState")->text(), u"stopped"_s);
    QVERIFY(child<QLineEdit>("apiAddress")->text().isEmpty());
}

void TestSessionsPage::aTakenPortIsSaid()
{
    SessionsBench other;
    other.begin();
    model::SessionOptions options = other.sessions()->options();
    options.port = 0;
    other.sessions()->setOptions(options);
    other.sessions()->api()->start();
    other.settle();
    options.port = QUrl(other.sessions()->api()->url()).port();
    m.sessions()->setOptions(options);
    press("startApiAction");
    QTRY_COMPARE(child<Chip>("apiState")->text(), u"not started"_s);
    QVERIFY(child<QLabel>("apiProblem")->isVisible());
    QVERIFY(words("apiProblem").contains(QString::number(options.port)));
    other.end();
    press("startApiAction");
    QTRY_COMPARE(child<Chip>("apiState")->text(), u"running"_s);
    QVERIFY(!child<QLabel>("apiProblem")->isVisible());
}

void TestSessionsPage::anUnusableFileIsSaidAndTriedAgain()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"claimsmith.db"_s));
    m_page.reset();
    m.begin(folder.path());
    open();
    QVERIFY(!notice().isEmpty());
    QVERIFY(!child<QAction>("addUserAction")->isEnabled());
    QVERIFY(!child<QAction>("startApiAction")->isEnabled());
    QVERIFY(QDir(folder.path()).rmdir(u"claimsmith.db"_s));
    emit m_page->findChild<NoticeBar *>()->accepted();
    m.settle();
    QTRY_VERIFY(notice().isEmpty());
    QCOMPARE(m.sessions()->users()->rowCount(), 3);
    QVERIFY(child<QAction>("addUserAction")->isEnabled());
}

void TestSessionsPage::theClockIsSetToTheSelectedSession()
{
    QVERIFY(!m_page->verdictInView());
    press("logInAction");
    QVERIFY(m_page->verdictInView());
    QCOMPARE(*m_page->verdictInView()->expiresAt, SessionsBench::start + 1h);
}

void TestSessionsPage::layoutAndChoicesSurvive()
{
    child<QSpinBox>("runnersSpin")->setValue(17);
    model::SessionOptions options = m.sessions()->options();
    options.policy = u"keycloak"_s;
    options.port = 4711;
    m.sessions()->setOptions(options);
    press("logInAction");
    const QByteArray state = m_page->saveState();
    QVERIFY(!state.contains(m.sessions()->accessToken(tree()->currentFamily())));
    m_page.reset();
    m.begin();
    open();
    m_page->restoreState(state);
    QCOMPARE(m.sessions()->options(), options);
    QCOMPARE(child<QSpinBox>("runnersSpin")->value(), 17);
    for (const QByteArray &hostile : {QByteArray(), QByteArray("x"), state.first(state.size() / 2)})
        m_page->restoreState(hostile);
    QCOMPARE(m.sessions()->options(), options);
}

void TestSessionsPage::everythingHasWordsForAssistiveTechnology()
{
    for (const PageMenu menu : {PageMenu::File, PageMenu::Edit, PageMenu::View, PageMenu::Token}) {
        for (const QAction *action : m_page->menuActions(menu)) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        }
    }
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QAbstractItemView *>(widget)
                             || qobject_cast<const QAbstractSpinBox *>(widget)
                             || (qobject_cast<const QLineEdit *>(widget)
                                 && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()));
        if (!isField || widget->objectName().isEmpty() || widget->objectName() == u"qt_spinbox_lineedit"_s)
            continue;
        const auto labels = m_page->findChildren<QLabel *>();
        const bool isLabelled =
            std::ranges::any_of(labels, [widget](const QLabel *label) { return label->buddy() == widget; });
        QVERIFY2(isLabelled || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
