// SPDX-License-Identifier: MIT
#include "keys/materialcard.h"
#include "ui/keysfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using model::KeyPlace;
using model::KeysModel;

/// The Keys page: its table, the selected key, and every action on it.
class TestKeysPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void startsWithWordsOnWhatToDo();
    void theKeyboardIsWhereItIsOfUse();
    void theSampleIsAdded();
    void theTableSaysWhatKeysAre();
    void theTokenOfInspectIsJudgedWithEachKey();
    void aNameIsEditedInPlace();
    void aNameAndKeyIdAreEditedBelow();
    void theKeyIdComesFromTheThumbprint();
    void deletingCanBeUndone();
    void aDeletionIsForgottenAfterAWhile();
    void deleteInATextDeletesText();
    void severalAreSelected();
    void rowsAreFiltered();
    void rowsAreSorted();
    void columnsAreChosenAndRemembered();
    void theStateHoldsNoKey();
    void publicAndPrivatePartsAreCopied();
    void thePrivatePartIsShownForAWhile();
    void thePrivatePartHides_data();
    void thePrivatePartHides();
    void aKeptKeyIsThereAgain();
    void withoutAKeyStoreNothingIsWritten();
    void aKeySignsInCraftAndChecksInInspect();
    void everythingHasWordsForAssistiveTechnology();

private:
    [[nodiscard]] MaterialCard *material() const { return m.child<MaterialCard>("materialCard"); }
    [[nodiscard]] QString materialText() const { return m.child<QPlainTextEdit>("materialText")->toPlainText(); }
    [[nodiscard]] QString name(const char *field) const { return m.child<QLineEdit>(field)->text(); }
    KeysFixture m;
};

void TestKeysPage::init()
{
    m.secrets = std::make_shared<HeldSecrets>();
    m.start();
}

void TestKeysPage::cleanup()
{
    m.stop();
    QFile::remove(QDir(m.folder.path()).filePath(u"claimsmith.db"_s));
}

void TestKeysPage::startsWithWordsOnWhatToDo()
{
    QVERIFY(m.child<QWidget>("keysEmpty")->isVisible());
    QVERIFY(!m.view()->isVisible());
    QVERIFY(!m.action("deleteKeysAction")->isEnabled());
    QVERIFY(!m.action("exportKeysAction")->isEnabled());
    QVERIFY(m.action("importKeysAction")->isEnabled());
    QCOMPARE(m.above(), QString());
    QCOMPARE(m.below(), QString());
}

void TestKeysPage::theKeyboardIsWhereItIsOfUse()
{
    QVERIFY(m.child<QPushButton>("emptyImportButton")->hasFocus());
    m.add(m.secretKey(), u"dev"_s); // as kept keys come after the start
    QVERIFY(m.view()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(m.workbench->keyring()->isEmpty());
    QVERIFY(m.child<QPushButton>("emptyImportButton")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m.view()->hasFocus());
}

void TestKeysPage::theSampleIsAdded()
{
    m.click("sampleButton");
    QCOMPARE(m.names(), QStringList{u"sample-key"_s});
    QVERIFY(m.view()->isVisible());
    QVERIFY(m.view()->hasFocus());
    QVERIFY(materialText().contains(u"\"kty\": \"RSA\""_s));
    QVERIFY(!m.child<QPushButton>("revealButton")->isVisible());
}

void TestKeysPage::theTableSaysWhatKeysAre()
{
    m.add(m.secretKey(), u"dev"_s);
    m.add(m.pairOfKeys("k1"), u"pair"_s);
    QCOMPARE(m.names(), QStringList({u"dev"_s, u"pair"_s}));
    QCOMPARE(m.cell(0, KeysModel::Size), u"512 bits"_s);
    QCOMPARE(m.cell(1, KeysModel::KeyId), u"k1"_s);
    QCOMPARE(m.cell(0, KeysModel::Thumbprint), QString());
    QCOMPARE(m.cell(1, KeysModel::Abilities), u"signs and verifies ES256"_s);
    QVERIFY2(m.cell(1, KeysModel::Place).contains(u"session"_s), qPrintable(m.cell(1, KeysModel::Place)));
    QCOMPARE(m.child<QLabel>("countLabel")->text(), u"2 keys"_s);
    m.select(1);
    QCOMPARE(m.child<QLabel>("kindFact")->text(), u"EC P-256 private key"_s);
    QVERIFY(m.child<QLabel>("abilitiesFact")->text().contains(u"ES256"_s));
    m.select(0);
    QVERIFY(m.child<QLabel>("abilitiesFact")->text().contains(u"HS512"_s));
    QVERIFY2(!m.child<QWidget>("thumbprintFact")->isVisible(), "it would be a digest of the secret");
}

void TestKeysPage::theTokenOfInspectIsJudgedWithEachKey()
{
    m.add(m.secretKey(), u"dev"_s);
    m.add(m.pairOfKeys(), u"pair"_s);
    QVERIFY(m.view()->header()->isSectionHidden(KeysModel::ThisToken));
    m.workbench->inspection()->setText(QString::fromLatin1(hs256Token));
    QVERIFY(!m.view()->header()->isSectionHidden(KeysModel::ThisToken));
    const auto status = [this](int row) { return m.view()->model()->index(row, 0).data(KeysModel::FitRole); };
    QTRY_COMPARE(status(0), QVariant(static_cast<int>(token::SignatureStatus::Verified)));
    QTRY_COMPARE(status(1), QVariant(static_cast<int>(token::SignatureStatus::KeyMismatch)));
    m.workbench->inspection()->clear();
    QVERIFY(m.view()->header()->isSectionHidden(KeysModel::ThisToken));
}

void TestKeysPage::aNameIsEditedInPlace()
{
    m.add(m.secretKey(), u"dev"_s);
    m.view()->setFocus();
    QTest::keyClick(m.view(), Qt::Key_F2);
    auto *editor = m.child<QLineEdit>("nameEditor");
    QCOMPARE(editor->text(), u"dev"_s);
    QTest::keyClicks(editor, u"staging"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m.names(), QStringList{u"staging"_s});
    QCOMPARE(name("nameEdit"), u"staging"_s);
}

void TestKeysPage::aNameAndKeyIdAreEditedBelow()
{
    m.add(m.pairOfKeys("old"), u"pair"_s);
    auto *field = m.child<QLineEdit>("nameEdit");
    field->selectAll();
    QTest::keyClicks(field, u"Login service"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m.names(), QStringList{u"Login service"_s});
    auto *keyId = m.child<QLineEdit>("keyIdEdit");
    QCOMPARE(keyId->text(), u"old"_s);
    keyId->selectAll();
    QTest::keyClicks(keyId, u"2026-11"_s);
    QTest::keyClick(keyId, Qt::Key_Return);
    QCOMPARE(m.cell(0, KeysModel::KeyId), u"2026-11"_s);
    QVERIFY(materialText().contains(u"\"kid\": \"2026-11\""_s));
}

void TestKeysPage::theKeyIdComesFromTheThumbprint()
{
    m.add(m.pairOfKeys("old"), u"pair"_s);
    const QString thumbprint = model::thumbprintText(m.workbench->keyring()->keys().constFirst());
    m.click("keyIdFromThumbprintButton");
    QCOMPARE(name("keyIdEdit"), thumbprint);
    QCOMPARE(name("thumbprintFact"), thumbprint);
    QVERIFY(!m.child<QPushButton>("keyIdFromThumbprintButton")->isEnabled());
}

void TestKeysPage::deletingCanBeUndone()
{
    m.add(m.secretKey(), u"dev"_s);
    m.add(m.pairOfKeys(), u"pair"_s);
    m.workbench->inspection()->setText(QString::fromLatin1(hs256Token));
    QCOMPARE(m.workbench->inspection()->verdict().signature, token::SignatureStatus::Verified);
    m.view()->setFocus();
    m.select(0);
    QTest::keyClick(m.view(), Qt::Key_Delete);
    QCOMPARE(m.names(), QStringList{u"pair"_s});
    QVERIFY2(m.below().contains(u"dev"_s), qPrintable(m.below()));
    QCOMPARE(m.workbench->inspection()->verdict().signature, token::SignatureStatus::KeyMismatch);
    QCOMPARE(m.view()->selectedKeys().size(), 1);

    QTest::keyClick(m.view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m.names(), QStringList({u"dev"_s, u"pair"_s}));
    QCOMPARE(m.workbench->inspection()->verdict().signature, token::SignatureStatus::Verified);
    QCOMPARE(m.below(), QString());

    m.view()->selectAll();
    QTest::keyClick(m.view(), Qt::Key_Delete);
    QVERIFY(m.child<QWidget>("keysEmpty")->isVisible());
    QTest::mouseClick(m.bar(1)->findChild<QPushButton *>(u"noticeButton"_s), Qt::LeftButton);
    QCOMPARE(m.names(), QStringList({u"dev"_s, u"pair"_s}));
}

void TestKeysPage::aDeletionIsForgottenAfterAWhile()
{
    m.page->setUndoOffer(std::chrono::milliseconds(1));
    m.add(m.secretKey(), u"dev"_s);
    m.action("deleteKeysAction")->trigger();
    QTRY_VERIFY(!m.workbench->keeping()->canUndoRemoval());
    QTRY_COMPARE(m.below(), QString());
    QVERIFY(!m.action("undoDeleteAction")->isEnabled());
}

void TestKeysPage::deleteInATextDeletesText()
{
    m.add(m.secretKey(), u"dev"_s);
    auto *field = m.child<QLineEdit>("nameEdit");
    field->setFocus();
    field->setCursorPosition(0);
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(field->text(), u"ev"_s);
    QCOMPARE(m.view()->model()->rowCount(), 1);
}

void TestKeysPage::severalAreSelected()
{
    m.add(m.pairOfKeys("one"), u"one"_s);
    m.add(m.pairOfKeys("two"), u"two"_s);
    m.view()->selectAll();
    QVERIFY(m.child<QLabel>("factsNote")->isVisible());
    QVERIFY(!m.action("renameKeyAction")->isEnabled());
    QVERIFY(!m.action("revealAction")->isEnabled());
    m.action("copyPublicAction")->trigger();
    const auto copied = jose::importKeys(QApplication::clipboard()->text().toUtf8());
    QVERIFY(copied.has_value());
    QCOMPARE(copied->container, jose::Container::Jwks);
    QCOMPARE(copied->keys.size(), 2);
    QVERIFY(!copied->keys.constFirst().isPrivate());
}

void TestKeysPage::rowsAreFiltered()
{
    m.add(m.pairOfKeys("login-1"), u"Login service"_s);
    m.add(m.secretKey(), u"dev"_s);
    QTest::keyClick(m.view(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = m.child<QLineEdit>("filterEdit");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"es256 LOGIN"_s);
    QCOMPARE(m.names(), QStringList{u"Login service"_s});
    QCOMPARE(m.child<QLabel>("countLabel")->text(), u"1 of 2 keys"_s);
    QTest::keyClicks(filter, u" nowhere"_s);
    QVERIFY(m.child<QLabel>("noMatchLabel")->isVisible());
    QVERIFY(!m.action("deleteKeysAction")->isEnabled());
    filter->clear();
    QCOMPARE(m.view()->model()->rowCount(), 2);
}

void TestKeysPage::rowsAreSorted()
{
    m.add(m.secretKey(), u"zeta"_s);
    m.add(m.pairOfKeys(), u"Alpha"_s);
    QCOMPARE(m.names(), QStringList({u"zeta"_s, u"Alpha"_s}));
    m.view()->sortByColumn(KeysModel::Name, Qt::AscendingOrder);
    QCOMPARE(m.names(), QStringList({u"Alpha"_s, u"zeta"_s}));
    m.view()->sortByColumn(KeysModel::Size, Qt::DescendingOrder);
    QCOMPARE(m.names(), QStringList({u"zeta"_s, u"Alpha"_s}));
}

void TestKeysPage::columnsAreChosenAndRemembered()
{
    m.add(m.secretKey(), u"dev"_s);
    m.view()->setColumnShown(KeysModel::Kind, false);
    m.view()->sortByColumn(KeysModel::Name, Qt::DescendingOrder);
    const QByteArray state = m.page->saveState();
    m.start();
    m.page->restoreState(state);
    QVERIFY(m.view()->header()->isSectionHidden(KeysModel::Kind));
    QCOMPARE(m.view()->header()->sortIndicatorSection(), int(KeysModel::Name));
    m.page->restoreState("rubbish");
    QVERIFY(!m.view()->header()->isSectionHidden(KeysModel::Name));
}

void TestKeysPage::theStateHoldsNoKey()
{
    m.add(m.secretKey(), u"dev"_s);
    m.child<QLineEdit>("filterEdit")->setText(u"AyM1SysPpbyD"_s);
    const QByteArray state = m.page->saveState();
    QVERIFY(!state.contains("AyM1SysPpbyD"));
    QVERIFY(!QString::fromUtf16(reinterpret_cast<const char16_t *>(state.constData()), state.size() / 2)
            .contains(u"AyM1SysPpbyD"_s));
}

void TestKeysPage::publicAndPrivatePartsAreCopied()
{
    m.add(m.pairOfKeys("k"), u"pair"_s);
    m.click("copyPublicButton");
    QVERIFY(!QApplication::clipboard()->text().contains(u"\"d\""_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"\"x\""_s));
    QVERIFY(!m.clipboard->secondsLeft());
    m.click("pemButton");
    m.click("copyPublicButton");
    QVERIFY(QApplication::clipboard()->text().startsWith(u"-----BEGIN PUBLIC KEY-----"_s));
    m.click("copyPrivateButton");
    QVERIFY(QApplication::clipboard()->text().startsWith(u"-----BEGIN PRIVATE KEY-----"_s));
    QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY(m.clipboard->secondsLeft().has_value());
    QVERIFY2(!material()->isPrivateShown(), "copying shows nothing");
}

void TestKeysPage::thePrivatePartIsShownForAWhile()
{
    m.add(m.pairOfKeys(), u"pair"_s);
    QVERIFY(!materialText().contains(u"\"d\""_s));
    m.click("revealButton");
    QVERIFY(materialText().contains(u"\"d\""_s));
    QVERIFY(m.child<QLabel>("revealCountdown")->text().contains(u"30"_s));
    auto *text = m.child<QPlainTextEdit>("materialText");
    QApplication::clipboard()->setText(u"before"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    m.click("revealButton");
    QVERIFY(!materialText().contains(u"\"d\""_s));
    material()->setShownFor(std::chrono::milliseconds(1));
    m.click("revealButton");
    QTRY_VERIFY(!materialText().contains(u"\"d\""_s));
    QVERIFY(!m.child<QPushButton>("revealButton")->isChecked());
}

void TestKeysPage::thePrivatePartHides_data()
{
    QTest::addColumn<int>("way");
    QTest::addRow("another key is selected") << 0;
    QTest::addRow("the page is left") << 1;
    QTest::addRow("another window comes to the front") << 2;
    QTest::addRow("the key is deleted") << 3;
}

void TestKeysPage::thePrivatePartHides()
{
    QFETCH(int, way);
    m.add(m.pairOfKeys(), u"one"_s);
    m.add(m.pairOfKeys(), u"two"_s);
    m.select(0);
    m.action("revealAction")->trigger();
    QVERIFY(material()->isPrivateShown());
    QWidget other;
    if (way == 0)
        m.select(1);
    else if (way == 1)
        m.page->hide();
    else if (way == 2)
        other.show(), other.activateWindow();
    else
        m.action("deleteKeysAction")->trigger();
    QTRY_VERIFY(!material()->isPrivateShown());
    QVERIFY(!materialText().contains(u"\"d\""_s));
}

void TestKeysPage::aKeptKeyIsThereAgain()
{
    m.add(m.pairOfKeys("k1"), u"pair"_s);
    m.add(m.secretKey(), u"dev"_s);
    m.select(0);
    QCOMPARE(m.child<QPushButton>("moveButton")->text(), u"Keep in the system key store"_s);
    m.click("moveButton");
    QTRY_COMPARE(m.workbench->keyring()->entries().constFirst().place, KeyPlace::KeyStore);
    QCOMPARE(m.child<QPushButton>("moveButton")->text(), u"Keep for this run only"_s);
    m.start();
    QTRY_COMPARE(m.names(), QStringList{u"pair"_s});
    QVERIFY(m.workbench->keyring()->keys().constFirst().isPrivate());
    m.click("moveButton");
    QTRY_COMPARE(m.workbench->keyring()->entries().constFirst().place, KeyPlace::Session);
    m.start();
    QVERIFY(m.child<QWidget>("keysEmpty")->isVisible());
}

void TestKeysPage::withoutAKeyStoreNothingIsWritten()
{
    m.secrets->memory.setFailure(store::Error{store::ErrorCode::SecretsUnavailable, {}, {}});
    m.start();
    QTRY_VERIFY2(m.above().contains(u"key store"_s), qPrintable(m.above()));
    m.add(m.secretKey(), u"dev"_s);
    QVERIFY(!m.action("keepAction")->isEnabled());
    QVERIFY(!m.child<QPushButton>("moveButton")->isEnabled());
    // What was told and closed is not told again.
    QTest::mouseClick(m.bar(0)->findChild<QPushButton *>(u"dismissButton"_s), Qt::LeftButton);
    m.workbench->keeping()->refresh();
    QCOMPARE(m.above(), QString());
    QVERIFY(!QFile::exists(QDir(m.folder.path()).filePath(u"claimsmith.db"_s)));

    m.secrets->memory.setFailure(std::nullopt);
    m.workbench->keeping()->retry();
    QTRY_VERIFY(m.action("keepAction")->isEnabled());
}

void TestKeysPage::aKeySignsInCraftAndChecksInInspect()
{
    QSignalSpy pages(m.page.get(), &Page::pageWanted);
    const model::KeyHandle pair = m.add(m.pairOfKeys(), u"pair"_s);
    m.click("useInInspectButton");
    QCOMPARE(m.workbench->inspection()->chosenKey(), pair);
    m.click("signInCraftButton");
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).constFirst().toString(), u"inspect"_s);
    QCOMPARE(pages.at(1).constFirst().toString(), u"craft"_s);
    m.add(onlyKey(es256Jwk), u"public"_s);
    m.select(1);
    QVERIFY2(!m.child<QPushButton>("signInCraftButton")->isEnabled(), "a public key signs nothing");
    QVERIFY(m.child<QPushButton>("useInInspectButton")->isEnabled());
}

void TestKeysPage::everythingHasWordsForAssistiveTechnology()
{
    m.add(m.pairOfKeys(), u"pair"_s);
    const QList<QPushButton *> buttons = m.page->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY2(!button->isVisible() || !button->text().isEmpty(), qPrintable(button->objectName()));
    const QList<QAction *> actions = m.page->menuActions(PageMenu::Keys);
    for (const QAction *action : actions)
        QVERIFY2(action->isSeparator() || !action->toolTip().isEmpty(), qPrintable(action->text()));
    QVERIFY(!m.view()->accessibleName().isEmpty());
    QVERIFY(!m.child<QWidget>("materialText")->accessibleName().isEmpty());
}

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
