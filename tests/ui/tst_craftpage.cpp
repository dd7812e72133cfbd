// SPDX-License-Identifier: MIT
#include "craftpagefixture.h"
#include "model/inspection.h"
#include "model/makemany.h"
#include "model/templatesmodel.h"
#include "model/watchlist.h"
#include "widgets/chip.h"
#include "widgets/noticebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using testsupport::chooseInMenu;
using testsupport::signedToken;

/// The buttons, menus and dialogs of the Craft page.
class TestCraftPage : public QObject, private testsupport::CraftPageFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { close(); }

    void withoutAKeyOneButtonMakesOne();
    void identifiersAreMadeAndRenewed();
    void aPairHasTwoCards();
    void theBearerHeaderIsCopied();
    void everySnippetIsCopied();
    void noneIsWarnedOf();
    void inspectShowsTheToken();
    void thePairIsWatched();
    void templatesFillTheForm();
    void aTemplateIsSaved();
    void manyTokensAreMade();
    void stateIsKeptWithoutTheToken();
    void aKeyIsMadeByItsDialog();
    void bothTokensOfAPairAreOfOneUser();
    void theRowMenuWorksOnItsRow();
    void aSnippetIsSavedForItsOwner();
    void templatesGoToAFileAndComeBack();
    void oneTokenForEachRowOfATable();
    void theLastFormComesBackWithoutItsSecret();

private:
    /// The file dialog that is open, answered with a path.
    void answerFileDialog(const QString &path) const
    {
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        dialog->close();
    }
};

void TestCraftPage::withoutAKeyOneButtonMakesOne()
{
    auto *button = child<QPushButton>("quickKeyButton");
    QVERIFY(button->isVisible());
    QVERIFY(madeToken().isEmpty());
    QVERIFY(child<QLabel>("problemLabel", child<QWidget>("firstResult"))->text().contains(u"key"_s));
    QVERIFY(!action("copyMadeAction")->isEnabled());
    QVERIFY(!action("copyRefreshAction")->isEnabled());
    action("generateAction")->trigger();
    QVERIFY(child<QLabel>("noticeLabel")->text().startsWith(u"There is no key to sign with yet"));
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Return);
    QTRY_COMPARE(workbench->keyring()->entries().size(), 1);
    crafting()->settle();
    QVERIFY(!button->isVisible());
    for (const char *card : {"firstResult", "secondResult"}) {
        QCOMPARE(child<Chip>("signatureChip", child<QWidget>(card))->text(), u"✓ verified"_s);
        QCOMPARE(child<Chip>("timeChip", child<QWidget>(card))->tone(), token::Tone::Good);
    }
    QCOMPARE(child<QComboBox>("algorithmCombo")->currentText(), u"HS256"_s);
}

void TestCraftPage::identifiersAreMadeAndRenewed()
{
    start({{.name = u"jti"_s}});
    chooseInMenu(child<QPushButton>("newIdButton", row(0)), u"UUID, random"_s);
    const QString first = claims()->rows().constFirst().value;
    QCOMPARE(first.size(), 36);
    QCOMPARE(child<QLineEdit>("valueEdit", row(0))->text(), first);
    action("generateAction")->trigger();
    const QString second = claims()->rows().constFirst().value;
    QCOMPARE(second.size(), 36);
    QVERIFY(second != first);
    QCOMPARE(madeToken(), signedToken(R"({"jti":")" + second.toLatin1() + R"("})"));
}

void TestCraftPage::aPairHasTwoCards()
{
    auto *tabs = child<QTabWidget>("formTabs");
    start({});
    QVERIFY(!tabs->isTabVisible(1));
    QVERIFY(!child<QWidget>("secondResult")->isVisible());
    QCOMPARE(child<QPushButton>("generateButton")->text(), u"Generate token"_s);
    crafting()->setPair(true);
    QVERIFY(tabs->isTabVisible(1));
    QVERIFY(child<QWidget>("secondResult")->isVisible());
    QCOMPARE(child<QPushButton>("generateButton")->text(), u"Generate pair"_s);
    QVERIFY(!child<QComboBox>("refreshKeyCombo")->isVisible());
    child<QCheckBox>("sharedKeyCheck")->click();
    QVERIFY(child<QComboBox>("refreshKeyCombo")->isVisible());
}

void TestCraftPage::theBearerHeaderIsCopied()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    QTest::mouseClick(child<QPushButton>("bearerButton", child<QWidget>("firstResult")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().trimmed().toLatin1(),
        "Authorization: Bearer " + signedToken(R"({"sub":"1"})"));
    QVERIFY(clipboard->secondsLeft().has_value());
}

void TestCraftPage::everySnippetIsCopied()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    const auto entries = child<QPushButton>("copyAsButton")->menu()->actions();
    QCOMPARE(entries.size(), token::snippetKinds().size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        entries.at(i)->trigger();
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), crafting()->snippet(token::snippetKinds().at(i)));
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
    }
}

void TestCraftPage::noneIsWarnedOf()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    auto *algorithms = child<QComboBox>("algorithmCombo");
    algorithms->setFocus();
    press(Qt::Key_End);
    QCOMPARE(madeToken(), QByteArray("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."));
    const auto *note = child<QLabel>("keyNoteLabel");
    QVERIFY(note->isVisible());
    QCOMPARE(note->property("role").toString(), u"attention"_s);
    QCOMPARE(child<Chip>("signatureChip", child<QWidget>("firstResult"))->text(), u"not signed"_s);
}

void TestCraftPage::thePairIsWatched()
{
    QVERIFY(!child<QPushButton>("watchButton")->isEnabled()); // nothing is made yet
    child<QPushButton>("quickKeyButton")->click();
    QTRY_VERIFY(child<QPushButton>("watchButton")->isEnabled());
    child<QPushButton>("watchButton")->click();
    const model::WatchList *list = workbench->watchList();
    QCOMPARE(list->rowCount(), 2);
    QCOMPARE(list->withTheirGroups({list->tokens().front().handle}).size(), 2); // renewed together
    QCOMPARE(list->tokens().front().token->text(), QByteArrayView(madeToken()));
}

void TestCraftPage::inspectShowsTheToken()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    const QSignalSpy wanted(page.get(), &Page::pageWanted);
    QTest::mouseClick(child<QPushButton>("inspectButton", child<QWidget>("firstResult")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"inspect"_s);
    QCOMPARE(workbench->inspection()->text().toLatin1(), madeToken());
}

void TestCraftPage::templatesFillTheForm()
{
    start({});
    auto *templates = child<QComboBox>("templateCombo");
    for (int at = 0; at < templates->count(); ++at) {
        templates->setCurrentIndex(at);
        emit templates->activated(at);
        QVERIFY2(!madeToken().isEmpty(), qPrintable(templates->currentText()));
        QCOMPARE(child<Chip>("signatureChip", child<QWidget>("firstResult"))->text(), u"✓ verified"_s);
    }
    action("undoAction")->trigger();
    QVERIFY(templates->currentIndex() != templates->count() - 1);
}

void TestCraftPage::aTemplateIsSaved()
{
    start({{.name = u"sub"_s, .value = u"7"_s}});
    const int before = crafting()->templates()->rowCount();
    action("saveTemplateAction")->trigger();
    auto *dialog = page->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(u"mine"_s);
    dialog->accept();
    QCOMPARE(crafting()->templates()->rowCount(), before + 1);
    QCOMPARE(child<QComboBox>("templateCombo")->currentText(), u"mine"_s);
    QCOMPARE(madeToken(), signedToken(R"({"sub":"7"})"));
    action("removeTemplateAction")->trigger();
    QCOMPARE(crafting()->templates()->rowCount(), before);
}

void TestCraftPage::manyTokensAreMade()
{
    start({{.name = u"sub"_s, .value = u"user-{{n}}"_s}});
    const QString path = folder->filePath(u"tokens.txt"_s);
    action("makeManyAction")->trigger();
    auto *dialog = page->findChild<QDialog *>(u"makeManyDialog"_s);
    QVERIFY(dialog);
    auto *go = child<QPushButton>("startButton", dialog);
    QVERIFY(!go->isEnabled());
    child<QSpinBox>("countSpin", dialog)->setValue(3);
    child<QLineEdit>("outputEdit", dialog)->setText(path);
    QVERIFY2(go->isEnabled(), qPrintable(child<QLabel>("adviceLabel", dialog)->text()));
    go->click();
    QTRY_VERIFY(!crafting()->makeMany()->isRunning());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), signedToken(R"({"sub":"user-1"})") + '\n' + signedToken(R"({"sub":"user-2"})") + '\n'
                                 + signedToken(R"({"sub":"user-3"})") + '\n');
}

void TestCraftPage::stateIsKeptWithoutTheToken()
{
    start({{.name = u"sub"_s, .value = u"somebody"_s}});
    action("rawAction")->trigger();
    const QByteArray state = page->saveState();
    QVERIFY(!state.contains("somebody"));
    CraftPage other(PageContext{*workbench, *clipboard});
    other.restoreState(state);
    QVERIFY(other.findChild<QAction *>(u"rawAction"_s)->isChecked());
    other.restoreState("rubbish");
}

void TestCraftPage::aKeyIsMadeByItsDialog()
{
    chooseInMenu(child<QPushButton>("newKeyButton"), u"&Make a key"_s);
    auto *dialog = page->findChild<QDialog *>(u"newKeyDialog"_s);
    QVERIFY(dialog);
    auto *kinds = child<QComboBox>("kindCombo", dialog);
    kinds->setCurrentIndex(kinds->findText(u"EC P-256"_s, Qt::MatchStartsWith));
    child<QLineEdit>("keyNameEdit", dialog)->setText(u"mine"_s);
    dialog->accept();
    QTRY_COMPARE(workbench->keyring()->entries().size(), 1);
    crafting()->settle();
    QCOMPARE(child<QComboBox>("algorithmCombo")->currentText(), u"ES256"_s);
    QCOMPARE(child<Chip>("signatureChip", child<QWidget>("firstResult"))->text(), u"✓ verified"_s);
    QTRY_VERIFY2(form()->isAncestorOf(page->focusWidget()), "the form has the keyboard then");
}

void TestCraftPage::bothTokensOfAPairAreOfOneUser()
{
    child<QPushButton>("quickKeyButton")->click();
    QTRY_COMPARE(workbench->keyring()->entries().size(), 1);
    form()->focusRow(0);
    type(u"42"_s);
    for (int which : {0, 1}) {
        const auto decoded = token::Token::decode(madeToken(which));
        QCOMPARE(decoded.payload().member("sub").string().toByteArray(), "42"_ba);
    }
}

void TestCraftPage::theRowMenuWorksOnItsRow()
{
    start({{.name = u"a"_s, .value = u"1"_s}, {.name = u"b"_s, .value = u"2"_s}});
    QTest::mouseClick(child<QWidget>("rowMenuButton", row(1)), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(action("deleteClaimAction")));
    menu->close();
    action("deleteClaimAction")->trigger();
    QCOMPARE(madeToken(), signedToken(R"({"a":"1"})"));
}

void TestCraftPage::aSnippetIsSavedForItsOwner()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    const auto entries = child<QPushButton>("saveButton")->menu()->actions();
    QCOMPARE(entries.size(), token::snippetKinds().size());
    entries.constFirst()->trigger();
    const QString path = folder->filePath(u"token.jwt"_s);
    answerFileDialog(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), crafting()->snippet(token::snippetKinds().constFirst()));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    entries.constFirst()->trigger();
    answerFileDialog(folder->filePath(u"no/such/folder/token.jwt"_s));
    QVERIFY(!child<NoticeBar>("noticeBar")->text().isEmpty());
}

void TestCraftPage::templatesGoToAFileAndComeBack()
{
    start({{.name = u"sub"_s, .value = u"7"_s}});
    const QString path = folder->filePath(u"mine.json"_s);
    const QString id = crafting()->templates()->save(u"mine"_s, {}, crafting()->forms());
    action("exportTemplatesAction")->trigger();
    answerFileDialog(path);
    QVERIFY(QFile::exists(path));
    QVERIFY(crafting()->templates()->remove(id));
    const int before = crafting()->templates()->rowCount();
    action("importTemplatesAction")->trigger();
    const auto dialogs = page->findChildren<QFileDialog *>();
    emit dialogs.constLast()->fileSelected(path);
    QCOMPARE(crafting()->templates()->rowCount(), before + 1);
}

void TestCraftPage::oneTokenForEachRowOfATable()
{
    start({{.name = u"sub"_s, .value = u"{{id}}"_s}});
    QFile table(folder->filePath(u"users.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("id,name\n7,Ann\n8,Bob\n");
    table.close();
    action("makeManyAction")->trigger();
    auto *dialog = page->findChild<QDialog *>(u"makeManyDialog"_s);
    QVERIFY(dialog);
    child<QRadioButton>("byTableRadio", dialog)->click();
    child<QLineEdit>("outputEdit", dialog)->setText(folder->filePath(u"tokens.txt"_s));
    QVERIFY2(!child<QPushButton>("startButton", dialog)->isEnabled(), "no table yet");
    child<QLineEdit>("tableEdit", dialog)->setText(table.fileName());
    child<QPushButton>("startButton", dialog)->click();
    QTRY_VERIFY(!crafting()->makeMany()->isRunning());
    QFile file(folder->filePath(u"tokens.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), signedToken(R"({"sub":"7"})") + '\n' + signedToken(R"({"sub":"8"})") + '\n');
}

void TestCraftPage::theLastFormComesBackWithoutItsSecret()
{
    start({{.name = u"sub"_s, .value = u"somebody"_s}});
    restart();
    QCOMPARE(child<QLineEdit>("valueEdit", row(0))->text(), u"somebody"_s);
    QVERIFY2(madeToken().isEmpty(), "there is no key any more");
    QVERIFY(child<QPushButton>("quickKeyButton")->isVisible());
    QDirIterator files(folder->path(), QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY2(!kept.contains("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ"), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 0);
}

QTEST_MAIN(TestCraftPage)
#include "tst_craftpage.moc"
