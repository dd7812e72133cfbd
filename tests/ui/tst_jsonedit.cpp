// SPDX-License-Identifier: MIT
#include "widgets/jsonedit.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QUndoStack>
#include <QUrl>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using jose::Segment;

namespace {

/// Does to an editor what a model behind it does.
class SetText : public QUndoCommand
{
public:
    SetText(JsonEdit *edit, QByteArray before, QByteArray after)
        : m_edit(edit)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    void undo() override { m_edit->setJson(m_before); }
    void redo() override { m_edit->setJson(m_after); }

private:
    JsonEdit *m_edit;
    QByteArray m_before;
    QByteArray m_after;
};

/// What has the colour, piece by piece.
QStringList textIn(const JsonEdit &edit, const QColor &colour)
{
    QStringList found;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        const auto formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.foreground().color() == colour)
                found << block.text().sliced(range.start, range.length);
        }
    }
    return found;
}

QString underlined(const JsonEdit &edit)
{
    QString text;
    const auto selections = edit.extraSelections();
    for (const QTextEdit::ExtraSelection &selection : selections)
        text += selection.cursor.selectedText();
    return text;
}

} // namespace

class TestJsonEdit : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void whatIsNotTouchedStays();
    void typingIsTold();
    void whatIsShownIsNotTold();
    void theCursorGoesToTheChange();
    void octetsThatAreNoTextAreNotEdited_data();
    void octetsThatAreNoTextAreNotEdited();
    void textCanBeEditedAgainAfterOctets();
    void theFaultIsUnderlined_data();
    void theFaultIsUnderlined();
    void undoIsThatOfTheModel();
    void leavingEndsTyping();
    void namesAndPunctuationAreColoured_data();
    void namesAndPunctuationAreColoured();
    void coloursAreNoEdit();
    void aFileIsForThePage();
    void aLongLineIsEditedInPieces();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<JsonEdit> m_edit;
};

void TestJsonEdit::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_undo = std::make_unique<QUndoStack>();
    m_edit = std::make_unique<JsonEdit>(m_undo.get(), Segment::Payload);
    m_edit->resize(400, 300);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
}

void TestJsonEdit::cleanup() { m_edit.reset(); }

void TestJsonEdit::whatIsNotTouchedStays()
{
    const QByteArray json = "{\r\n  \"a\": 1.50,\r\n  \"b\": \"\\/\"\r}"_ba;
    m_edit->setJson(json);
    QCOMPARE(m_edit->json(), json);
    QCOMPARE(m_edit->text(), u"{\n  \"a\": 1.50,\n  \"b\": \"\\/\"\n}"_s);
    QTest::keyClick(m_edit.get(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(m_edit.get(), Qt::Key_Right);
    QTest::keyClick(m_edit.get(), Qt::Key_Return);
    QCOMPARE(m_edit->json(), "{\r\n\n" + json.sliced(3)); // beside the one that was there
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QCOMPARE(m_edit->json(), json);
}

void TestJsonEdit::typingIsTold()
{
    m_edit->setJson("{}"_ba);
    QSignalSpy edited(m_edit.get(), &JsonEdit::jsonEdited);
    QTest::keyClick(m_edit.get(), Qt::Key_End);
    QTest::keyClick(m_edit.get(), ' ');
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.constFirst().constFirst().toByteArray(), "{} "_ba);
    m_edit->selectAll();
    QApplication::clipboard()->setText(u"{\"ä\":1}"_s);
    m_edit->paste();
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.constLast().constFirst().toByteArray(), u"{\"ä\":1}"_s.toUtf8());
}

void TestJsonEdit::whatIsShownIsNotTold()
{
    QSignalSpy edited(m_edit.get(), &JsonEdit::jsonEdited);
    m_edit->setJson("{\"a\":1}"_ba);
    m_edit->setJson("{\"a\":2}"_ba);
    // The same to an editor, not to a signature.
    m_edit->setJson("[\n]"_ba);
    m_edit->setJson("[\r\n]"_ba);
    QCOMPARE(m_edit->json(), "[\r\n]"_ba);
    QCOMPARE(edited.size(), 0);
}

void TestJsonEdit::theCursorGoesToTheChange()
{
    m_edit->setJson(u"{\"ä\":1,\"b\":2}"_s.toUtf8());
    QCOMPARE(m_edit->cursorByte(), 0);
    m_edit->setJson(u"{\"ä\":100,\"b\":2}"_s.toUtf8());
    QCOMPARE(m_edit->cursorByte(), 9);
}

void TestJsonEdit::octetsThatAreNoTextAreNotEdited_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addRow("not UTF-8") << "{\"a\":\"\xff\"}"_ba;
    QTest::addRow("surrogate in UTF-8") << "\xed\xa0\x80"_ba;
    QTest::addRow("byte order mark") << "\xef\xbb\xbf{}"_ba;
    QTest::addRow("a noncharacter that ends a block") << "a\xef\xb7\x90"
                                                         "b"_ba;
}

void TestJsonEdit::octetsThatAreNoTextAreNotEdited()
{
    QFETCH(QByteArray, octets);
    m_edit->setJson("{}"_ba);
    m_edit->setJson(octets);
    QSignalSpy edited(m_edit.get(), &JsonEdit::jsonEdited);
    QVERIFY(!m_edit->isText());
    QVERIFY(m_edit->isReadOnly());
    m_edit->setEditable(true);
    QVERIFY(m_edit->isReadOnly());
    QTest::keyClick(m_edit.get(), 'x');
    QCOMPARE(edited.size(), 0);
    QCOMPARE(m_edit->json(), octets);
    m_edit->setFault(1, u"not UTF-8"_s);
    QCOMPARE(underlined(*m_edit), QString());
}

void TestJsonEdit::textCanBeEditedAgainAfterOctets()
{
    m_edit->setJson("\xff"_ba);
    m_edit->setJson("{}"_ba);
    QVERIFY(m_edit->isText());
    QTest::keyClick(m_edit.get(), 'x');
    QVERIFY(m_edit->json().contains('x'));
    m_edit->setEditable(false);
    QTest::keyClick(m_edit.get(), 'y');
    QVERIFY(!m_edit->json().contains('y'));
}

void TestJsonEdit::theFaultIsUnderlined_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("under");
    QTest::addRow("a character") << "{\"a\":1,}"_ba << 7 << u"}"_s;
    QTest::addRow("behind characters of several bytes") << u"{\"ä🙂\":x}"_s.toUtf8() << 10 << u"x"_s;
    QTest::addRow("behind CR LF, which is one character") << "{\r\n\r\n\"a\":x}"_ba << 9 << u"x"_s;
    QTest::addRow("the end: the last character") << "{\"a\":1"_ba << 6 << u"1"_s;
    QTest::addRow("beyond the end") << "{\"a\":1"_ba << 600 << u"1"_s;
    QTest::addRow("no place") << "{\"a\":1"_ba << -1 << QString();
}

void TestJsonEdit::theFaultIsUnderlined()
{
    QFETCH(QByteArray, json);
    QFETCH(int, offset);
    QFETCH(QString, under);
    m_edit->setJson(json);
    m_edit->setFault(offset, u"broken"_s);
    QCOMPARE(underlined(*m_edit), under);
    m_edit->clearFault();
    QCOMPARE(underlined(*m_edit), QString());
}

void TestJsonEdit::undoIsThatOfTheModel()
{
    m_edit->setJson("{}"_ba);
    QSignalSpy ended(m_edit.get(), &JsonEdit::typingEnded);
    const auto push = [this](const QByteArray &after) {
        m_undo->push(new SetText(m_edit.get(), m_edit->json() == after ? "{}"_ba : m_edit->json(), after));
    };
    connect(m_edit.get(), &JsonEdit::jsonEdited, m_edit.get(), push);
    QTest::keyClick(m_edit.get(), ' ');
    QCOMPARE(m_undo->count(), 1);
    QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->json(), "{}"_ba);
    QCOMPARE(ended.size(), 1);
    QTest::keyClick(m_edit.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_edit->json(), " {}"_ba);
    // As the Edit menu calls them.
    QVERIFY(QMetaObject::invokeMethod(m_edit.get(), "undo"));
    QCOMPARE(m_edit->json(), "{}"_ba);
    QVERIFY(QMetaObject::invokeMethod(m_edit.get(), "redo"));
    QCOMPARE(m_edit->json(), " {}"_ba);
}

void TestJsonEdit::leavingEndsTyping()
{
    QSignalSpy ended(m_edit.get(), &JsonEdit::typingEnded);
    m_edit->setFocus();
    m_edit->clearFocus();
    QCOMPARE(ended.size(), 1);
}

void TestJsonEdit::namesAndPunctuationAreColoured_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("punctuation");
    QTest::addRow("names, not values") << uR"({"a":"b","c" : ["d",1]})"_s << QStringList{u"\"a\""_s, u"\"c\""_s}
                                       << u"{:,:[,]}"_s;
    QTest::addRow("an escaped quote") << uR"({"a\"b":1})"_s << QStringList{uR"("a\"b")"_s} << u"{:}"_s;
    QTest::addRow("a backslash at the end") << uR"({"a\\":1})"_s << QStringList{uR"("a\\")"_s} << u"{:}"_s;
    QTest::addRow("punctuation in a string") << uR"(["{a:1}"])"_s << QStringList{} << u"[]"_s;
    QTest::addRow("a string that does not end") << uR"({"a":"b, "c")"_s << QStringList{u"\"a\""_s} << u"{:"_s;
    QTest::addRow("several lines") << u"{\n\"a\":1,\n\"b\":2}"_s << QStringList{u"\"a\""_s, u"\"b\""_s} << u"{:,:}"_s;
    QTest::addRow("nothing") << QString() << QStringList{} << QString();
}

void TestJsonEdit::namesAndPunctuationAreColoured()
{
    QFETCH(QString, json);
    QFETCH(QStringList, names);
    QFETCH(QString, punctuation);
    m_edit->setJson(json.toUtf8());
    QCOMPARE(textIn(*m_edit, Theme::colours().segment(Segment::Payload)), names);
    QCOMPARE(textIn(*m_edit, Theme::colours().dim).join(QString()), punctuation);
}

void TestJsonEdit::coloursAreNoEdit()
{
    m_edit->setJson("{\r\n\"a\":1}"_ba);
    QSignalSpy edited(m_edit.get(), &JsonEdit::jsonEdited);
    const QColor light = Theme::colours().segment(Segment::Payload);
    m_theme->setChoice(Theme::Choice::Dark);
    const QColor dark = Theme::colours().segment(Segment::Payload);
    QVERIFY(light != dark);
    QCOMPARE(textIn(*m_edit, light), QStringList());
    QCOMPARE(textIn(*m_edit, dark), QStringList{u"\"a\""_s});
    m_edit->setFault(3, u"broken"_s);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(m_edit->json(), "{\r\n\"a\":1}"_ba);
}

void TestJsonEdit::aFileIsForThePage()
{
    const auto accepted = [this](const QMimeData &mime) {
        QDragEnterEvent event({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(m_edit->viewport(), &event);
        return event.isAccepted();
    };
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(u"/tmp/token.txt"_s)});
    file.setText(u"file:///tmp/token.txt"_s);
    QVERIFY(!accepted(file));
    QMimeData text;
    text.setText(u"\"a\""_s);
    QVERIFY(accepted(text));
}

void TestJsonEdit::aLongLineIsEditedInPieces()
{
    const QByteArray value(3 * TokenEdit::pieceLength, 'v');
    const QByteArray json = "{\"a\":\"" + value + "\",\"b\":1}";
    m_edit->setJson(json);
    QVERIFY(m_edit->document()->blockCount() > 1);
    // A string that goes on in the next piece stays a string there.
    QCOMPARE(textIn(*m_edit, Theme::colours().segment(Segment::Payload)), (QStringList{u"\"a\""_s, u"\"b\""_s}));
    QTest::keyClick(m_edit.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
    QCOMPARE(m_edit->json(), json.chopped(1));
    m_edit->setFault(json.size() - 2, u"broken"_s);
    QCOMPARE(underlined(*m_edit), u"1"_s);
}

QTEST_MAIN(TestJsonEdit)
#include "tst_jsonedit.moc"
