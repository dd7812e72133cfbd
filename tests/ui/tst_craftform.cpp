// SPDX-License-Identifier: MIT
#include "craftpagefixture.h"
#include "widgets/listedit.h"
#include "widgets/noticebar.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using testsupport::chooseInMenu;
using testsupport::signedToken;
using token::ClaimRow;
using token::ClaimType;
using Field = ClaimRowEditor::Field;

/// The form of the Craft page, filled by keys: what becomes of it is compared byte for byte.
class TestCraftForm : public QObject, private testsupport::CraftPageFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { close(); }

    void aFormFilledByKeysBecomesThisToken();
    void valuesOfEveryTypeAreSigned_data();
    void valuesOfEveryTypeAreSigned();
    void listsAreEditedAsChips();
    void wordsOfAScopeStayOneText();
    void lifetimeGrowsByItsButtons();
    void timeGetsLaterByItsMenu();
    void rowsAreReordered();
    void rowsAreDeletedAndComeBack();
    void typingIsUndoneAsOneStep();
    void aRefusedValueIsSaid();
    void rawJsonIsInStep();
    void brokenJsonKeepsTheForm();
    void rowsAreDragged();
    void rawJsonIsLaidOut();
};

void TestCraftForm::aFormFilledByKeysBecomesThisToken()
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

void TestCraftForm::valuesOfEveryTypeAreSigned_data()
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

void TestCraftForm::valuesOfEveryTypeAreSigned()
{
    QFETCH(int, claimType);
    QFETCH(QString, typed);
    QFETCH(QByteArray, json);
    start({{.name = u"x"_s, .type = static_cast<ClaimType>(claimType)}});
    form()->focusRow(0);
    type(typed);
    QCOMPARE(madeToken(), signedToken(json));
}

void TestCraftForm::listsAreEditedAsChips()
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

void TestCraftForm::wordsOfAScopeStayOneText()
{
    start({{.name = u"scope"_s}});
    form()->focusRow(0);
    type(u"read write"_s);
    press(Qt::Key_Return);
    QCOMPARE(madeToken(), signedToken(R"({"scope":"read write"})"));
}

void TestCraftForm::timeGetsLaterByItsMenu()
{
    start({{.name = u"nbf"_s, .type = ClaimType::DateTime, .value = u"now"_s}});
    chooseInMenu(child<QPushButton>("laterButton", row(0)), u"+1 h"_s);
    chooseInMenu(child<QPushButton>("laterButton", row(0)), u"+15 m"_s);
    QCOMPARE(claims()->rows().constFirst().value, u"now+1h15m"_s);
    QCOMPARE(madeToken(), signedToken(R"({"nbf":1700004500})"));
    action("undoAction")->trigger();
    QCOMPARE(claims()->rows().constFirst().value, u"now+1h"_s);
    QTest::mouseClick(child<QPushButton>("nowButton", row(0)), Qt::LeftButton);
    QCOMPARE(claims()->rows().constFirst().value, u"now"_s);
}

void TestCraftForm::lifetimeGrowsByItsButtons()
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

void TestCraftForm::rowsAreReordered()
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

void TestCraftForm::rowsAreDeletedAndComeBack()
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

void TestCraftForm::typingIsUndoneAsOneStep()
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

void TestCraftForm::aRefusedValueIsSaid()
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

void TestCraftForm::rawJsonIsInStep()
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

void TestCraftForm::brokenJsonKeepsTheForm()
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

void TestCraftForm::rowsAreDragged()
{
    start({{.name = u"a"_s, .value = u"1"_s}, {.name = u"b"_s, .value = u"2"_s}, {.name = u"c"_s, .value = u"3"_s}});
    QTRY_VERIFY(row(2)->y() > row(1)->y() && row(1)->y() > 0);
    const std::unique_ptr<QMimeData> dragged(claims()->mimeData({claims()->index(2, model::ClaimFormModel::Name)}));
    const QPoint above = row(0)->mapTo(form(), QPoint(20, 2));
    QDropEvent drop(above, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    // Straight to the view: the application delivers drops of its own drags alone.
    static_cast<QObject *>(form())->event(&drop);
    QCOMPARE(madeToken(), signedToken(R"({"c":"3","a":"1","b":"2"})"));
    QCOMPARE(child<QLineEdit>("nameEdit", row(0))->text(), u"c"_s);
    action("undoAction")->trigger();
    QCOMPARE(madeToken(), signedToken(R"({"a":"1","b":"2","c":"3"})"));
}

void TestCraftForm::rawJsonIsLaidOut()
{
    start({{.name = u"sub"_s, .value = u"1"_s}});
    action("rawAction")->trigger();
    QWidget *view = rawEdit()->parentWidget();
    QTest::mouseClick(child<QPushButton>("indentButton", view), Qt::LeftButton);
    QVERIFY2(rawEdit()->text().contains(u"\n"), qPrintable(rawEdit()->text()));
    QCOMPARE(madeToken(), signedToken(rawEdit()->text().toUtf8()));
    QTest::mouseClick(child<QPushButton>("compactButton", view), Qt::LeftButton);
    QCOMPARE(madeToken(), signedToken(R"({"sub":"1"})"));
}

QTEST_MAIN(TestCraftForm)
#include "tst_craftform.moc"
