// SPDX-License-Identifier: MIT
#include "inspect/claimsview.h"
#include "inspect/inspectpage.h"
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "model/claimsmodel.h"
#include "model/crafting.h"
#include "model/inspection.h"
#include "model/keyringmodel.h"
#include "model/rfctokens.h"
#include "model/tokenediting.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/jsonedit.h"
#include "widgets/noticebar.h"
#include "widgets/theme.h"
#include "widgets/verdictbanner.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using model::ClaimsModel;
using testsupport::hs256Expiry;
using token::Segment;

namespace {

/// White space, escapes, number text and a nested list that no edit elsewhere may touch.
const QByteArray payload =
    "{\"sub\" : \"42\",\r\n \"exp\":1300819380.50,\"roles\":[\"admin\", \"\\/x\"],\r\n \"n\":1E2}"_ba;
const QByteArray header = R"({"alg":"HS256", "typ":"JWT"})"_ba;

} // namespace

class TestInspectEdit : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theSwitchShowsTheEditors();
    void aValueIsEditedByDoubleClick();
    void aValueIsEditedByKeys();
    void escapeLeavesTheValue();
    void aClaimIsAddedNamedAndFilled();
    void aClaimIsDeletedAndDuplicated();
    void renamingKeepsTheRest();
    void typingInThePayloadSignsEachKey();
    void crlfStaysWhereNothingWasTyped();
    void brokenJsonIsUnderlinedAndSaid();
    void theHeaderIsEditedAsText();
    void undoKeysWorkEverywhere();
    void quickEditsMoveTheTimes();
    void timesAreShiftedByATypedDuration();
    void theBannerSaysWhySignedOrNot();
    void theBannerGoesBack();
    void theTokenTextIsReadOnlyMeanwhile();
    void anotherTokenEndsEditing();
    void theSwitchIsOffWhereNothingCanBeEdited();
    void aRefusalIsSaid();
    void theRowStaysChosen();
    void theFindingsTabIsAsWideAsItsBadge();
    void theTokenIsSentToCraft();
    void craftIsNotOfferedWhereThereIsNoSuchPage();
    void everyButtonHasAToolTipAndAName();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no object %s", name);
        return found;
    }
    QString banner() const { return child<VerdictBanner>("verdictBanner")->plainText(); }
    ClaimsView *claims() const { return child<ClaimsView>("claimsView"); }
    model::TokenEditing *editing() const { return m_workbench->editing(); }
    QByteArray payloadNow() const { return m_workbench->inspection()->token()->payloadBytes().toByteArray(); }
    QString tokenNow() const { return m_workbench->inspection()->text(); }
    void addKey() const { m_workbench->keyring()->add(testsupport::onlyKey(testsupport::hs256Jwk), {}, u"rfc"_s); }
    void show(const QByteArray &text) const
    {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void showAndEdit() const
    {
        addKey();
        show(testsupport::signedToken(payload, header));
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(editing()->isOn());
    }
    /// Goes to the row by the arrow keys, as a person does.
    void goTo(int row) const
    {
        claims()->setFocus();
        QTest::keyClick(claims(), Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            QTest::keyClick(claims(), Qt::Key_Down);
    }
    QLineEdit *cellEditor() const { return claims()->findChild<QLineEdit *>(u"claimEditor"_s); }
    /// Types into the open cell in place of what it holds.
    void typeIntoCell(const QString &text) const
    {
        QLineEdit *editor = cellEditor();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!cellEditor()); // the view takes the text when the key is done
    }
    void showPayload() const { QTest::keyClick(m_page.get(), Qt::Key_3, Qt::AltModifier); }

    jose::CryptoSession m_crypto;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<InspectPage> m_page;
};

void TestInspectEdit::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>();
    m_workbench = std::make_unique<model::Workbench>();
    m_workbench->setDataFolder({});
    m_workbench->clock()->freeze(token::fromSeconds(hs256Expiry - 1000));
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_page = std::make_unique<InspectPage>(PageContext{*m_workbench, *m_clipboard, {u"inspect"_s, u"craft"_s}});
    // As the window does with the actions of the page that it shows.
    for (PageMenu menu : {PageMenu::Edit, PageMenu::View, PageMenu::Token, PageMenu::Keys})
        m_page->addActions(m_page->menuActions(menu));
    m_page->resize(1100, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestInspectEdit::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m_workbench.reset();
}

void TestInspectEdit::theSwitchShowsTheEditors()
{
    addKey();
    show(testsupport::signedToken(payload, header));
    QVERIFY(!child<QWidget>("editBar")->isVisible());
    auto *editButton = child<QToolButton>("editButton");
    QTest::mouseClick(editButton, Qt::LeftButton);
    QVERIFY(editButton->isChecked());
    QVERIFY(child<QWidget>("editBar")->isVisible());
    QVERIFY2(banner().contains(u"Editing. Nothing is edited yet. Edits are signed at once with “rfc” (HS256)."_s),
        qPrintable(banner()));
    showPayload();
    QVERIFY(child<JsonEdit>("payloadEditor")->isVisible());
    QVERIFY(!child<QWidget>("payloadView")->isVisible());
    QTest::mouseClick(editButton, Qt::LeftButton);
    QVERIFY(!child<QWidget>("editBar")->isVisible());
    QVERIFY(child<QWidget>("payloadView")->isVisible());
    QVERIFY2(!banner().contains(u"Editing"_s), qPrintable(banner()));
}

void TestInspectEdit::aValueIsEditedByDoubleClick()
{
    showAndEdit();
    const QPoint place = claims()->visualRect(claims()->model()->index(0, ClaimsModel::Value)).center();
    QTest::mouseClick(claims()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(claims()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), u"42"_s);
    typeIntoCell(u"43"_s);
    QCOMPARE(payloadNow(), QByteArray(payload).replace("\"42\"", "\"43\""));
    QCOMPARE(tokenNow(), QString::fromLatin1(testsupport::signedToken(payloadNow(), header)));
    QVERIFY2(banner().startsWith(u"Edited – re-signed with “rfc”."_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
}

void TestInspectEdit::aValueIsEditedByKeys()
{
    showAndEdit();
    goTo(1);
    QTest::keyClick(claims(), Qt::Key_F2);
    QVERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), u"1300819380.50"_s);
    typeIntoCell(u"1300819390.5"_s);
    QCOMPARE(payloadNow(), QByteArray(payload).replace("1300819380.50", "1300819390.5"));
    // The keyboard is where it was, so that the next claim is one key away.
    QVERIFY(claims()->hasFocus());
    QCOMPARE(claims()->currentIndex().row(), 1);
}

void TestInspectEdit::escapeLeavesTheValue()
{
    showAndEdit();
    goTo(0);
    QTest::keyClick(claims(), Qt::Key_F2);
    QTest::keyClicks(cellEditor(), u"99"_s);
    QTest::keyClick(cellEditor(), Qt::Key_Escape);
    QCOMPARE(payloadNow(), payload);
    QVERIFY(!editing()->isEdited());
}

void TestInspectEdit::aClaimIsAddedNamedAndFilled()
{
    showAndEdit();
    goTo(0);
    QTest::keyClick(claims(), Qt::Key_Insert);
    QVERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), u"claim"_s);
    typeIntoCell(u"jti"_s);
    QCOMPARE(claims()->currentText(ClaimsModel::NameRole), u"jti"_s);
    QTest::keyClick(claims(), Qt::Key_F2);
    typeIntoCell(u"7"_s);
    QCOMPARE(payloadNow(), payload.chopped(1) + ",\r\n \"jti\":\"7\"}");
}

void TestInspectEdit::aClaimIsDeletedAndDuplicated()
{
    showAndEdit();
    goTo(2);
    QTest::keyClick(claims(), Qt::Key_Delete);
    QCOMPARE(payloadNow(), QByteArray(payload).replace(R"(,"roles":["admin", "\/x"])", ""));
    QCOMPARE(claims()->currentText(ClaimsModel::NameRole), u"n"_s);
    QTest::keyClick(claims(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY2(payloadNow().endsWith("\"n\":1E2,\r\n \"n\":1E2}"), payloadNow().constData());
    QTest::keyClick(claims(), Qt::Key_Delete);
    QTest::keyClick(claims(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(claims(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(claims(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(payloadNow(), payload);
}

void TestInspectEdit::renamingKeepsTheRest()
{
    showAndEdit();
    goTo(3);
    QTest::keyClick(claims(), Qt::Key_F2, Qt::ShiftModifier);
    typeIntoCell(u"count"_s);
    QCOMPARE(payloadNow(), QByteArray(payload).replace("\"n\"", "\"count\""));
}

void TestInspectEdit::typingInThePayloadSignsEachKey()
{
    showAndEdit();
    showPayload();
    auto *editor = child<JsonEdit>("payloadEditor");
    QVERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Left);
    for (const QChar letter : u",\"a\":true"_s) {
        QTest::keyClick(editor, letter.toLatin1());
        QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
    }
    QCOMPARE(payloadNow(), payload.chopped(1) + R"(,"a":true})");
    QCOMPARE(editing()->undoStack()->count(), 1);
}

void TestInspectEdit::crlfStaysWhereNothingWasTyped()
{
    showAndEdit();
    showPayload();
    auto *editor = child<JsonEdit>("payloadEditor");
    QTest::keyClick(editor, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Right);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(payloadNow(), "{\n" + payload.sliced(1));
    QTest::keyClick(editor, Qt::Key_Backspace);
    QCOMPARE(payloadNow(), payload);
    QVERIFY(!editing()->isEdited());
}

void TestInspectEdit::brokenJsonIsUnderlinedAndSaid()
{
    showAndEdit();
    showPayload();
    auto *editor = child<JsonEdit>("payloadEditor");
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, ',');
    QTest::keyClick(editor, '}');
    auto *fault = child<QLabel>("payloadFaultLabel");
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(u"a comma stands before the closing bracket"_s), qPrintable(fault->text()));
    const auto selections = editor->extraSelections();
    QCOMPARE(selections.size(), 1);
    // The offset counts bytes as signed; on screen each CR LF is one character.
    QCOMPARE(selections.constFirst().cursor.selectedText(), u"}"_s);
    QCOMPARE(selections.constFirst().format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QVERIFY2(banner().contains(u"Edited – re-signed with “rfc”"_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Partly readable"_s), qPrintable(banner()));
    QVERIFY(!child<QAction>("expireNowAction")->isEnabled());
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, '}');
    QVERIFY(!fault->isVisible());
    QVERIFY(editor->extraSelections().isEmpty());
    QVERIFY(child<QAction>("expireNowAction")->isEnabled());
}

void TestInspectEdit::theHeaderIsEditedAsText()
{
    showAndEdit();
    QTest::keyClick(m_page.get(), Qt::Key_2, Qt::AltModifier);
    auto *editor = child<JsonEdit>("headerEditor");
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->text(), QString::fromLatin1(header));
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, u"{\"alg\":\"HS384\"}"_s);
    QCOMPARE(editing()->text(Segment::Header), R"({"alg":"HS384"})"_ba);
    QVERIFY2(banner().contains(u"Signature verified"_s), qPrintable(banner()));
    QTest::keyClick(editor, Qt::Key_Backspace);
    QVERIFY2(banner().startsWith(u"Edited – not signed: the header is not JSON"_s), qPrintable(banner()));
    QVERIFY(child<QLabel>("headerFaultLabel")->isVisible());
    QCOMPARE(editor->text(), u"{\"alg\":\"HS384\""_s);
}

void TestInspectEdit::undoKeysWorkEverywhere()
{
    showAndEdit();
    showPayload();
    auto *editor = child<JsonEdit>("payloadEditor");
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(editor, ' ');
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(payloadNow(), payload);
    QCOMPARE(editor->text().size(), payload.count('\n') + payload.size() - payload.count("\r\n") * 2);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(payloadNow(), payload + ' ');
    // By the slot that the Edit menu calls, in the tree, and where no text can be typed.
    QVERIFY(QMetaObject::invokeMethod(editor, "undo"));
    QCOMPARE(payloadNow(), payload);
    QTest::keyClick(m_page.get(), Qt::Key_1, Qt::AltModifier);
    QVERIFY(QMetaObject::invokeMethod(claims(), "redo"));
    QCOMPARE(payloadNow(), payload + ' ');
    QWidget *text = child<QWidget>("tokenEdit");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(payloadNow(), payload);
    QVERIFY(!child<QAction>("undoEditAction")->isEnabled());
    QVERIFY(child<QAction>("redoEditAction")->isEnabled());
}

void TestInspectEdit::quickEditsMoveTheTimes()
{
    addKey();
    show(testsupport::signedToken(payload, header));
    // From anywhere: the first switches editing on, which the banner says.
    QTest::keyClick(m_page.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(editing()->isOn());
    QCOMPARE(payloadNow(), QByteArray(payload).replace("1300819380.50", "1300818380"));
    QVERIFY2(banner().contains(u"Expired"_s), qPrintable(banner()));
    QTest::mouseClick(child<QToolButton>("extendActionButton"), Qt::LeftButton);
    QCOMPARE(payloadNow(), QByteArray(payload).replace("1300819380.50", "1300821980"));
    QVERIFY2(banner().contains(u"Active"_s), qPrintable(banner()));
    const auto steps = m_page->findChildren<QAction *>(u"shiftStepAction"_s);
    QCOMPARE(steps.size(), 6);
    steps.at(5)->trigger();
    QCOMPARE(payloadNow(), QByteArray(payload).replace("1300819380.50", "1300735580"));
    steps.at(1)->trigger();
    QCOMPARE(payloadNow(), QByteArray(payload).replace("1300819380.50", "1300739180"));
}

void TestInspectEdit::timesAreShiftedByATypedDuration()
{
    showAndEdit();
    child<QAction>("shiftByAction")->trigger();
    auto *dialog = child<QInputDialog>("shiftDialog");
    auto *line = dialog->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, u"-1m30s"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(payloadNow(), QByteArray(payload).replace("1300819380.50", "1300819290.50"));
    child<QAction>("shiftByAction")->trigger();
    const auto dialogs = m_page->findChildren<QInputDialog *>(u"shiftDialog"_s);
    dialogs.last()->setTextValue(u"a while"_s);
    dialogs.last()->accept();
    QVERIFY(child<NoticeBar>("noticeBar")->isVisible());
    QVERIFY2(child<NoticeBar>("noticeBar")->text().contains(u"a while"_s),
        qPrintable(child<NoticeBar>("noticeBar")->text()));
}

void TestInspectEdit::theBannerSaysWhySignedOrNot()
{
    show(testsupport::signedToken(payload, header));
    QTest::keyClick(m_page.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(banner().startsWith(u"Edited – not signed: no key."_s), qPrintable(banner()));
    QVERIFY2(banner().contains(u"Add a secret or a private key for HS256."_s), qPrintable(banner()));
    QCOMPARE(
        tokenNow().section(u'.', 2), QString::fromLatin1(testsupport::signedToken(payload, header)).section(u'.', 2));
    addKey();
    QVERIFY2(banner().startsWith(u"Edited – re-signed with “rfc”."_s), qPrintable(banner()));
    m_workbench->keyring()->clear();
    QVERIFY2(banner().startsWith(u"Edited – not signed: no key."_s), qPrintable(banner()));
}

void TestInspectEdit::theBannerGoesBack()
{
    showAndEdit();
    const QString pasted = tokenNow();
    goTo(0);
    QTest::keyClick(claims(), Qt::Key_Delete);
    QVERIFY(tokenNow() != pasted);
    auto *row = child<QWidget>("noticeRow");
    const auto labels = row->findChildren<QLabel *>();
    QLabel *linked = nullptr;
    for (QLabel *label : labels) {
        if (label->text().contains(u"Back to the pasted token"_s))
            linked = label;
    }
    QVERIFY(linked);
    emit linked->linkActivated(u"#"_s);
    QCOMPARE(tokenNow(), pasted);
    QVERIFY2(banner().startsWith(u"Editing."_s), qPrintable(banner()));
    QVERIFY(!child<QAction>("goBackAction")->isEnabled());
    // That, too, can be taken back.
    QTest::keyClick(claims(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(tokenNow() != pasted);
    QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tokenNow(), pasted);
}

void TestInspectEdit::theTokenTextIsReadOnlyMeanwhile()
{
    showAndEdit();
    auto *text = child<TokenEdit>("tokenEdit");
    const QString pasted = text->text();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_X);
    QCOMPARE(text->text(), pasted);
    editing()->expireNow();
    QCOMPARE(text->text(), tokenNow());
    QVERIFY2(child<QLabel>("infoLabel")->text().endsWith(u"edited"_s), qPrintable(child<QLabel>("infoLabel")->text()));
    editing()->setOn(false);
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_X);
    QVERIFY(text->text() != pasted);
    QVERIFY(!editing()->isEdited());
}

void TestInspectEdit::anotherTokenEndsEditing()
{
    showAndEdit();
    QTest::keyClick(m_page.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    show(testsupport::es256Token);
    QVERIFY(!editing()->isOn());
    QVERIFY(!child<QWidget>("editBar")->isVisible());
    QVERIFY2(!banner().contains(u"dited"_s), qPrintable(banner()));
    QCOMPARE(tokenNow(), QString::fromLatin1(testsupport::es256Token));
    QVERIFY(!child<TokenEdit>("tokenEdit")->isReadOnly());
}

void TestInspectEdit::theSwitchIsOffWhereNothingCanBeEdited()
{
    auto *action = child<QAction>("editAction");
    QVERIFY(!action->isEnabled());
    show("Hello, is this a token?");
    QVERIFY(!action->isEnabled());
    show(jose::base64url::encode(R"({"alg":"dir","enc":"A128GCM"})") + "..AAAA.AAAA.AAAA");
    QVERIFY(!action->isEnabled());
    QVERIFY2(action->toolTip().contains(u"encrypted"_s), qPrintable(action->toolTip()));
    QVERIFY(!child<QAction>("expireNowAction")->isEnabled());
    show(testsupport::hs256Token);
    QVERIFY(action->isEnabled());
}

void TestInspectEdit::aRefusalIsSaid()
{
    showAndEdit();
    goTo(0);
    QTest::keyClick(claims(), Qt::Key_F2, Qt::ShiftModifier);
    typeIntoCell(u"exp"_s);
    auto *notice = child<NoticeBar>("noticeBar");
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith(u"“exp” is there already"_s), qPrintable(notice->text()));
    QCOMPARE(payloadNow(), payload);
}

void TestInspectEdit::theRowStaysChosen()
{
    showAndEdit();
    goTo(2);
    QTest::keyClick(claims(), Qt::Key_Right);
    QTest::keyClick(claims(), Qt::Key_Down);
    QTest::keyClick(claims(), Qt::Key_Down);
    QCOMPARE(claims()->currentText(ClaimsModel::PointerRole), u"/roles/1"_s);
    QTest::keyClick(m_page.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(claims()->currentText(ClaimsModel::PointerRole), u"/roles/1"_s);
    QVERIFY(claims()->isExpanded(claims()->model()->index(2, 0)));
    QVERIFY(claims()->hasFocus());
}

void TestInspectEdit::theFindingsTabIsAsWideAsItsBadge()
{
    child<QAction>("sampleAction")->trigger();
    QVERIFY(!m_workbench->inspection()->findings().isEmpty());
    const QTabBar *tabs = child<QTabWidget>("detailTabs")->tabBar();
    const int wide = tabs->tabRect(4).width();
    editing()->setOn(true);
    editing()->setText(Segment::Payload, "{");
    QCOMPARE(m_workbench->inspection()->findings().size(), 0);
    QVERIFY(tabs->tabRect(4).width() < wide);
    editing()->goBack();
    QCOMPARE(tabs->tabRect(4).width(), wide);
}

void TestInspectEdit::theTokenIsSentToCraft()
{
    auto *action = child<QAction>("sendToCraftAction");
    QVERIFY(action->isVisible());
    QVERIFY(!action->isEnabled());
    showAndEdit();
    editing()->expireNow();
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"craft"_s);
    const model::TokenDraft *draft = m_workbench->crafting()->draft(0);
    QCOMPARE(draft->claims()->text(), payloadNow());
    QCOMPARE(draft->header()->text(), header);
    // It is signed there as here.
    m_workbench->crafting()->settle();
    QCOMPARE(QString::fromLatin1(draft->result().text), tokenNow());
    show("no token");
    QVERIFY(!action->isEnabled());
}

void TestInspectEdit::craftIsNotOfferedWhereThereIsNoSuchPage()
{
    const InspectPage alone(PageContext{*m_workbench, *m_clipboard});
    QVERIFY(!alone.findChild<QAction *>(u"sendToCraftAction"_s)->isVisible());
}

void TestInspectEdit::everyButtonHasAToolTipAndAName()
{
    showAndEdit();
    const auto buttons = child<QWidget>("editBar")->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 5);
    for (const QToolButton *button : buttons) {
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        // Nothing is cut off in the narrow window either.
        QVERIFY(button->width() >= button->sizeHint().width());
    }
}

QTEST_MAIN(TestInspectEdit)
#include "tst_inspectedit.moc"
