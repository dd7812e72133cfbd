// SPDX-License-Identifier: MIT
#include "craft/claimformview.h"
#include "craft/craftpage.h"
#include "jose/crypto/crypto.h"
#include "model/crafting.h"
#include "model/inspection.h"
#include "model/keyringmodel.h"
#include "model/makemany.h"
#include "model/rfctokens.h"
#include "model/templatesmodel.h"
#include "model/workbench.h"
#include "widgets/chip.h"
#include "widgets/clipboardguard.h"
#include "widgets/fieldedit.h"
#include "widgets/listedit.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/tokenedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using model::ClaimFormModel;
using testsupport::signedToken;
using token::ClaimRow;
using token::ClaimType;
using Field = ClaimRowEditor::Field;

namespace {

constexpr token::Instant issue = token::fromSeconds(1'700'000'000);

/// Opens the menu of a button by its key, and takes the entry whose text begins so.
void chooseInMenu(QPushButton *button, const QString &beginning)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY2(button->menu()->isVisible(), "no menu opened");
    QMenu *const menu = button->menu();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->text().startsWith(beginning))
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!menu->isVisible());
        return;
    }
    menu->close();
    QFAIL(qPrintable(u"no entry "_s + beginning));
}

} // namespace

class TestCraftPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void withoutAKeyOneButtonMakesOne();
    void aFormFilledByKeysBecomesThisToken();
    void valuesOfEveryTypeAreSigned_data();
    void valuesOfEveryTypeAreSigned();
    void listsAreEditedAsChips();
    void wordsOfAScopeStayOneText();
    void lifetimeGrowsByItsButtons();
    void identifiersAreMadeAndRenewed();
    void rowsAreReordered();
    void rowsAreDeletedAndComeBack();
    void typingIsUndoneAsOneStep();
    void aRefusedValueIsSaid();
    void rawJsonIsInStep();
    void brokenJsonKeepsTheForm();
    void aPairHasTwoCards();
    void theBearerHeaderIsCopied();
    void everySnippetIsCopied();
    void noneIsWarnedOf();
    void inspectShowsTheToken();
    void templatesFillTheForm();
    void aTemplateIsSaved();
    void manyTokensAreMade();
    void stateIsKeptWithoutTheToken();

private:
    template<typename T>
    T *child(const char *name, const QWidget *in = nullptr) const
    {
        // One that goes is there until the event loop runs, hidden.
        const auto all = (in ? in : m_page.get())->findChildren<T *>(QLatin1StringView(name));
        if (all.isEmpty())
            qFatal("no widget %s", name);
        const auto shown = std::ranges::find_if(all, [](const T *each) { return each->isVisible(); });
        return shown == all.end() ? all.constFirst() : *shown;
    }
    QAction *action(const char *name) const
    {
        auto *found = m_page->findChild<QAction *>(QLatin1StringView(name));
        if (!found)
            qFatal("no action %s", name);
        return found;
    }
    model::Crafting *crafting() const { return m_workbench->crafting(); }
    ClaimFormModel *claims() const { return crafting()->draft(0)->claims(); }
    ClaimFormView *form() const
    {
        const auto forms = m_page->findChildren<ClaimFormView *>();
        for (ClaimFormView *each : forms) {
            if (each->form() == claims())
                return each;
        }
        return nullptr;
    }
    /// The raw text that is shown.
    TokenEdit *rawEdit() const
    {
        const auto edits = m_page->findChildren<TokenEdit *>(u"rawEdit"_s);
        for (TokenEdit *each : edits) {
            if (each->isVisible())
                return each;
        }
        qFatal("no raw text is shown");
    }
    ClaimRowEditor *row(int number) const
    {
        const auto rows = form()->findChildren<ClaimRowEditor *>();
        for (ClaimRowEditor *each : rows) {
            if (each->row() == number && !each->isHidden())
                return each;
        }
        qFatal("no row %d", number);
    }
    QByteArray madeToken(int which = 0) const
    {
        crafting()->settle();
        return crafting()->draft(which)->result().text;
    }
    /// One token with these claims, `alg` alone in its header, signed with the key of RFC 7515 A.1.
    void start(const QList<ClaimRow> &rows) const
    {
        m_workbench->keyring()->add(testsupport::onlyKey(testsupport::hs256Jwk), {});
        crafting()->setPair(false);
        crafting()->draft(0)->header()->setState({{{.name = u"alg"_s, .value = u"HS256"_s}}, {}}, u"header"_s);
        claims()->setState({rows, {}}, u"claims"_s);
        crafting()->settle();
    }
    /// As from a keyboard that has every letter.
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, Qt::NoModifier);
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    jose::CryptoSession m_crypto;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<CraftPage> m_page;
};

void TestCraftPage::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>();
    m_workbench = std::make_unique<model::Workbench>();
    m_workbench->setDataFolder({});
    m_workbench->clock()->freeze(issue);
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_page = std::make_unique<CraftPage>(PageContext{*m_workbench, *m_clipboard});
    // As the window does with the actions of the page that it shows.
    for (PageMenu menu : {PageMenu::File, PageMenu::Edit, PageMenu::View, PageMenu::Token, PageMenu::Keys})
        m_page->addActions(m_page->menuActions(menu));
    m_page->resize(1100, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestCraftPage::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m_workbench.reset();
}

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
    QTRY_COMPARE(m_workbench->keyring()->entries().size(), 1);
    crafting()->settle();
    QVERIFY(!button->isVisible());
    for (const char *card : {"firstResult", "secondResult"}) {
        QCOMPARE(child<Chip>("signatureChip", child<QWidget>(card))->text(), u"✓ verified"_s);
        QCOMPARE(child<Chip>("timeChip", child<QWidget>(card))->tone(), token::Tone::Good);
    }
    QCOMPARE(child<QComboBox>("algorithmCombo")->currentText(), u"HS256"_s);
}

void TestCraftPage::aFormFilledByKeysBecomesThisToken()
{
    start({});
    chooseInMenu(child<QPushButton>("addButton", form()), u"sub"_s);
    type(u"1"_s);
    chooseInMenu(child<QPushButton>("addButton", form()), u"A name of your own"_s);
    type(u"username"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"john"_s);
    chooseInMenu(child<QPushButton>("addButton", form()), u"exp"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"90m"_s);
    QCOMPARE(claims()->text(), QByteArray(R"({"sub":"1","username":"john","exp":1700005400})"));
    QCOMPARE(madeToken(), signedToken(R"({"sub":"1","username":"john","exp":1700005400})"));
    QCOMPARE(child<TokenEdit>("resultText", child<QWidget>("firstResult"))->text().toLatin1(), madeToken());
}

void TestCraftPage::valuesOfEveryTypeAreSigned_data()
{
    QTest::addColumn<int>("claimType");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, ClaimType claimType, const QString &typed, const QByteArray &json) {
        QTest::newRow(name) << static_cast<int>(claimType) << typed << json;
    };
    row("text", ClaimType::Text, u"a \"b\" ü"_s, R"({"x":"a \"b\" ü"})");
    row("number keeps its text", ClaimType::Number, u"1.50e3"_s, R"({"x":1.50e3})");
    row("date and time", ClaimType::DateTime, u"in 90 min"_s, R"({"x":1700005400})");
    row("epoch keeps its text", ClaimType::DateTime, u"1700000000.5"_s, R"({"x":1700000000.5})");
    row("lifetime", ClaimType::Lifetime, u"1h30m"_s, R"({"x":1700005400})");
    row("JSON", ClaimType::Json, uR"({"a": [1, 2.0]})"_s, R"({"x":{"a": [1, 2.0]}})");
}

void TestCraftPage::valuesOfEveryTypeAreSigned()
{
    QFETCH(int, claimType);
    QFETCH(QString, typed);
    QFETCH(QByteArray, json);
    start({{.name = u"x"_s, .type = static_cast<ClaimType>(claimType)}});
    form()->focusRow(0);
    type(typed);
    QCOMPARE(madeToken(), signedToken(json));
}

void TestCraftPage::listsAreEditedAsChips()
{
    start({{.name = u"aud"_s, .type = ClaimType::List}});
    form()->focusRow(0);
    type(u"api"_s);
    press(Qt::Key_Return);
    type(u"billing,"_s);
    QCOMPARE(madeToken(), signedToken(R"({"aud":["api","billing"]})"));
    press(Qt::Key_Backspace); // to the chip
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"billing"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Delete);
    QCOMPARE(madeToken(), signedToken(R"({"aud":["billing"]})"));
    action("undoAction")->trigger();
    QCOMPARE(madeToken(), signedToken(R"({"aud":["api","billing"]})"));
    QCOMPARE(form()->findChild<ListEdit *>()->items(), (QStringList{u"api"_s, u"billing"_s}));
}

void TestCraftPage::wordsOfAScopeStayOneText()
{
    start({{.name = u"scope"_s}});
    form()->focusRow(0);
    type(u"read write"_s);
    press(Qt::Key_Return);
    QCOMPARE(madeToken(), signedToken(R"({"scope":"read write"})"));
}

void TestCraftPage::lifetimeGrowsByItsButtons()
{
    start({{.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"1h"_s}});
    const auto buttons = row(0)->findChildren<QPushButton *>(u"longerButton"_s);
    QCOMPARE(buttons.size(), 3);
    for (QPushButton *button : buttons)
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(claims()->rows().constFirst().value, u"1d2h15m"_s);
    QCOMPARE(madeToken(), signedToken(R"({"exp":1700094500})"));
    action("undoAction")->trigger();
    QCOMPARE(claims()->rows().constFirst().value, u"2h15m"_s);
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

void TestCraftPage::rowsAreReordered()
{
    start({{.name = u"a"_s, .value = u"1"_s}, {.name = u"b"_s, .value = u"2"_s}, {.name = u"c"_s, .value = u"3"_s}});
    form()->focusRow(2, Field::Value);
    action("moveUpAction")->trigger();
    QCOMPARE(madeToken(), signedToken(R"({"a":"1","c":"3","b":"2"})"));
    QVERIFY2(row(1)->isAncestorOf(QApplication::focusWidget()), "the keyboard stays with the claim");
    action("moveUpAction")->trigger();
    action("moveUpAction")->trigger(); // is on top already
    QCOMPARE(madeToken(), signedToken(R"({"c":"3","a":"1","b":"2"})"));
    press(Qt::Key_Down);
    QVERIFY(row(1)->isAncestorOf(QApplication::focusWidget()));
    type(u"x"_s); // in the place of what is there, as after Tab
    QCOMPARE(madeToken(), signedToken(R"({"c":"3","a":"x","b":"2"})"));
}

void TestCraftPage::rowsAreDeletedAndComeBack()
{
    start({{.name = u"a"_s, .value = u"1"_s}, {.name = u"b"_s, .value = u"2"_s}});
    form()->focusRow(0, Field::Value);
    press(Qt::Key_Home);
    press(Qt::Key_Delete); // of the text
    QCOMPARE(madeToken(), signedToken(R"({"a":"","b":"2"})"));
    form()->focusRow(0, Field::On);
    press(Qt::Key_Delete); // of the row
    QCOMPARE(madeToken(), signedToken(R"({"b":"2"})"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(madeToken(), signedToken(R"({"a":"","b":"2"})"));
    form()->focusRow(1, Field::On);
    press(Qt::Key_Space);
    QCOMPARE(madeToken(), signedToken(R"({"a":""})"));
    action("duplicateClaimAction")->trigger();
    QCOMPARE(claims()->rowCount(), 3);
}

void TestCraftPage::typingIsUndoneAsOneStep()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    form()->focusRow(0);
    press(Qt::Key_End);
    type(u"234"_s);
    QCOMPARE(madeToken(), signedToken(R"({"sub":"1234"})"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(madeToken(), signedToken(R"({"sub":"1"})"));
    QCOMPARE(child<QLineEdit>("valueEdit", row(0))->text(), u"1"_s);
}

void TestCraftPage::aRefusedValueIsSaid()
{
    start({{.name = u"exp"_s, .type = ClaimType::Number}});
    form()->focusRow(0);
    type(u"soon"_s);
    crafting()->settle();
    auto *note = child<QLabel>("noteLabel", row(0));
    QVERIFY(note->isVisible());
    QCOMPARE(note->property("role").toString(), u"refused"_s);
    QVERIFY2(note->text().contains(u"number"_s), qPrintable(note->text()));
    QVERIFY(madeToken().isEmpty());
    QVERIFY(!child<QPushButton>("copyTokenButton", child<QWidget>("firstResult"))->isEnabled());
    action("generateAction")->trigger();
    QVERIFY(!child<NoticeBar>("noticeBar")->text().isEmpty());
}

void TestCraftPage::rawJsonIsInStep()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    action("rawAction")->trigger();
    auto *edit = rawEdit();
    QCOMPARE(edit->text(), uR"({"sub":"1"})"_s);
    edit->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(uR"({ "sub": "2", "n": 1.0 })"_s);
    QCOMPARE(madeToken(), signedToken(R"({ "sub": "2", "n": 1.0 })"));
    QCOMPARE(claims()->rows().size(), 2);
    action("rawAction")->trigger();
    QCOMPARE(child<QLineEdit>("valueEdit", row(1))->text(), u"1.0"_s);
}

void TestCraftPage::brokenJsonKeepsTheForm()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    action("rawAction")->trigger();
    auto *edit = rawEdit();
    edit->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    type(u","_s);
    const auto *state = child<QLabel>("rawStateLabel", edit->parentWidget());
    QCOMPARE(state->property("role").toString(), u"refused"_s);
    QVERIFY2(state->text().contains(u"form stays"_s), qPrintable(state->text()));
    QCOMPARE(claims()->rows().size(), 1);
    QCOMPARE(edit->text(), uR"({"sub":"1",)"_s);
    type(uR"("n":2})"_s);
    QCOMPARE(state->property("role").toString(), u"dim"_s);
    QCOMPARE(madeToken(), signedToken(R"({"sub":"1","n":2})"));
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
    QVERIFY(m_clipboard->secondsLeft().has_value());
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

void TestCraftPage::inspectShowsTheToken()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    const QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    QTest::mouseClick(child<QPushButton>("inspectButton", child<QWidget>("firstResult")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"inspect"_s);
    QCOMPARE(m_workbench->inspection()->text().toLatin1(), madeToken());
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
    auto *dialog = m_page->findChild<QInputDialog *>();
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
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tokens.txt"_s);
    action("makeManyAction")->trigger();
    auto *dialog = m_page->findChild<QDialog *>(u"makeManyDialog"_s);
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
    const QByteArray state = m_page->saveState();
    QVERIFY(!state.contains("somebody"));
    CraftPage other(PageContext{*m_workbench, *m_clipboard});
    other.restoreState(state);
    QVERIFY(other.findChild<QAction *>(u"rawAction"_s)->isChecked());
    other.restoreState("rubbish");
}

QTEST_MAIN(TestCraftPage)
#include "tst_craftpage.moc"
