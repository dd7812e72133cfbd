// SPDX-License-Identifier: MIT
#include "widgets/theme.h"
#include "widgets/tokenedit.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using jose::Segment;

namespace {

QString longLine(qsizetype length)
{
    QString text;
    text.reserve(length);
    for (qsizetype i = 0; i < length; ++i)
        text += QChar(u'a' + static_cast<char16_t>(i % 26));
    return text;
}

/// The colour that the character at a position has, from the selections that colour it.
QColor colourAt(const TokenEdit &edit, int position)
{
    QColor colour;
    const auto selections = edit.extraSelections();
    for (const QTextEdit::ExtraSelection &selection : selections) {
        if (position >= selection.cursor.selectionStart() && position < selection.cursor.selectionEnd()
            && selection.format.hasProperty(QTextFormat::ForegroundBrush))
            colour = selection.format.foreground().color();
    }
    return colour;
}

QString underlined(const TokenEdit &edit)
{
    QString text;
    const auto selections = edit.extraSelections();
    for (const QTextEdit::ExtraSelection &selection : selections) {
        if (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            text += selection.cursor.selectedText();
    }
    return text;
}

void pasteText(TokenEdit &edit, const QString &text)
{
    QApplication::clipboard()->setText(text);
    edit.paste();
}

} // namespace

class TestTokenEdit : public QObject
{
    Q_OBJECT
private slots:
    void textComesBack_data();
    void textComesBack();
    void noBlockIsLongerThanAPiece();
    void smallPastesDoNotAddUpToALongBlock();
    void pairsOfSurrogatesStayWhole();
    void settingTextIsOneUndoStep();
    void undoBringsLongLinesBack();
    void typedLineBreakIsARealOne();
    void backspaceAtABreakOfTheDisplayTakesACharacter();
    void deleteAtABreakOfTheDisplayTakesACharacter();
    void copyKnowsNoBreaksOfTheDisplay();
    void editedIsEmittedOncePerPaste();
    void segmentsHaveTheirColours();
    void segmentsReachOverPieces();
    void offsetsCountBytes();
    void offsetsBeyondTheEndAreHeld();
    void coloursFollowTheTheme();
    void defectIsUnderlined();
    void emptyDefectUnderlinesTheCharacterBefore();
    void selectsBytes();
    void richTextIsPastedPlain();
    void fileIsReportedNotPasted();
    void tooMuchIsRefused();
    void readOnlyStaysAsItIs();
};

void TestTokenEdit::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a token") << u"eyJhbGciOiJub25lIn0.e30."_s << u"eyJhbGciOiJub25lIn0.e30."_s;
    QTest::newRow("lines") << u"a\nb\n\nc\n"_s << u"a\nb\n\nc\n"_s;
    QTest::newRow("CRLF becomes LF") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
    QTest::newRow("exactly one piece") << longLine(TokenEdit::pieceLength) << longLine(TokenEdit::pieceLength);
    QTest::newRow("one more") << longLine(TokenEdit::pieceLength + 1) << longLine(TokenEdit::pieceLength + 1);
    QTest::newRow("a mebibyte") << longLine(1024 * 1024) << longLine(1024 * 1024);
    QTest::newRow("long, short, long") << longLine(9000) + u"\nx\n"_s + longLine(9000)
                                       << longLine(9000) + u"\nx\n"_s + longLine(9000);
    QTest::newRow("no-break spaces survive") << u"a\u00a0b"_s << u"a\u00a0b"_s;
}

void TestTokenEdit::textComesBack()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    TokenEdit edit;
    edit.setText(text);
    QCOMPARE(edit.text(), wanted);
    TokenEdit pasted;
    pasteText(pasted, text);
    QCOMPARE(pasted.text(), wanted);
}

void TestTokenEdit::noBlockIsLongerThanAPiece()
{
    TokenEdit edit;
    edit.setText(longLine(100000));
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
        QCOMPARE_LE(block.length() - 1, TokenEdit::pieceLength);
}

void TestTokenEdit::smallPastesDoNotAddUpToALongBlock()
{
    TokenEdit edit;
    QString wanted;
    for (int i = 0; i < 20; ++i) {
        pasteText(edit, longLine(1000));
        wanted += longLine(1000);
    }
    QCOMPARE(edit.text(), wanted);
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
        QCOMPARE_LE(block.length() - 1, TokenEdit::pieceLength);
}

void TestTokenEdit::pairsOfSurrogatesStayWhole()
{
    const QString text = longLine(TokenEdit::pieceLength - 1) + u"😀x"_s;
    TokenEdit edit;
    edit.setText(text);
    QCOMPARE(edit.text(), text);
    QVERIFY(!edit.document()->begin().text().back().isHighSurrogate());
}

void TestTokenEdit::settingTextIsOneUndoStep()
{
    TokenEdit edit;
    QTest::keyClicks(&edit, u"abc"_s);
    edit.setText(longLine(10000));
    edit.undo();
    QCOMPARE(edit.text(), u"abc"_s);
    edit.redo();
    QCOMPARE(edit.text(), longLine(10000));
}

void TestTokenEdit::undoBringsLongLinesBack()
{
    TokenEdit edit;
    edit.setText(longLine(10000));
    edit.setText(u"short\nlines"_s);
    edit.undo();
    QCOMPARE(edit.text(), longLine(10000));
}

void TestTokenEdit::typedLineBreakIsARealOne()
{
    TokenEdit edit;
    edit.setText(longLine(5000));
    edit.moveCursor(QTextCursor::End); // in a piece that continues the line
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Enter, Qt::ShiftModifier);
    QTest::keyClicks(&edit, u"x"_s);
    QCOMPARE(edit.text(), longLine(5000) + u"\n\nx"_s);
}

void TestTokenEdit::backspaceAtABreakOfTheDisplayTakesACharacter()
{
    TokenEdit edit;
    edit.setText(longLine(5000));
    QTextCursor cursor(edit.document());
    cursor.setPosition(TokenEdit::pieceLength + 1);
    QVERIFY(cursor.atBlockStart());
    edit.setTextCursor(cursor);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QString wanted = longLine(5000);
    wanted.remove(TokenEdit::pieceLength - 1, 1);
    QCOMPARE(edit.text(), wanted);
}

void TestTokenEdit::deleteAtABreakOfTheDisplayTakesACharacter()
{
    TokenEdit edit;
    edit.setText(longLine(5000));
    QTextCursor cursor(edit.document());
    cursor.setPosition(TokenEdit::pieceLength);
    QVERIFY(cursor.atBlockEnd());
    edit.setTextCursor(cursor);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QString wanted = longLine(5000);
    wanted.remove(TokenEdit::pieceLength, 1);
    QCOMPARE(edit.text(), wanted);
}

void TestTokenEdit::copyKnowsNoBreaksOfTheDisplay()
{
    TokenEdit edit;
    edit.setText(longLine(10000) + u"\nend"_s);
    edit.selectAll();
    edit.copy();
    QCOMPARE(QApplication::clipboard()->text(), longLine(10000) + u"\nend"_s);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
}

void TestTokenEdit::editedIsEmittedOncePerPaste()
{
    TokenEdit edit;
    QSignalSpy edited(&edit, &TokenEdit::edited);
    pasteText(edit, longLine(50000));
    QCOMPARE(edited.size(), 1);
    edit.setText(u"x"_s);
    QCOMPARE(edited.size(), 2);
    QTest::keyClicks(&edit, u"y"_s);
    QCOMPARE(edited.size(), 3);
    edit.undo();
    QCOMPARE(edited.size(), 4);
}

void TestTokenEdit::segmentsHaveTheirColours()
{
    TokenEdit edit;
    edit.setText(u"hhh.pp.s"_s);
    edit.setRanges({{0, 3, Segment::Header}, {4, 6, Segment::Payload}, {7, 8, Segment::Signature}}, {});
    const Colours &colours = Theme::colours();
    QCOMPARE(colourAt(edit, 0), colours.segment(Segment::Header));
    QCOMPARE(colourAt(edit, 2), colours.segment(Segment::Header));
    QVERIFY(!colourAt(edit, 3).isValid());
    QCOMPARE(colourAt(edit, 4), colours.segment(Segment::Payload));
    QCOMPARE(colourAt(edit, 7), colours.segment(Segment::Signature));
    edit.setRanges({}, {});
    QVERIFY(edit.extraSelections().isEmpty());
}

void TestTokenEdit::segmentsReachOverPieces()
{
    TokenEdit edit;
    edit.setText(longLine(10000) + u'.' + longLine(10000));
    edit.setRanges({{0, 10000, Segment::Header}, {10001, 20001, Segment::Payload}}, {});
    const auto selections = edit.extraSelections();
    QCOMPARE(selections.size(), 2);
    // 10000 characters and the two breaks of the display before them.
    QCOMPARE(selections.at(0).cursor.selectionEnd(), 10002);
    QCOMPARE(edit.document()->characterAt(selections.at(0).cursor.selectionEnd()), u'.');
    QCOMPARE(edit.document()->characterAt(selections.at(1).cursor.selectionStart()), u'a');
    QCOMPARE(selections.at(1).cursor.selectionEnd(), edit.document()->characterCount() - 1);
}

void TestTokenEdit::offsetsCountBytes()
{
    // ä is two bytes, € three, 😀 four (and two units of UTF-16), a line break one.
    TokenEdit edit;
    edit.setText(u"ä€😀\ntok.en"_s);
    edit.setRanges({{10, 13, Segment::Header}, {14, 16, Segment::Payload}}, {});
    const auto selections = edit.extraSelections();
    QCOMPARE(selections.at(0).cursor.selectedText(), u"tok"_s);
    QCOMPARE(selections.at(1).cursor.selectedText(), u"en"_s);
    edit.selectBytes(10, 13);
    QCOMPARE(edit.cursorByte(), 13);
}

void TestTokenEdit::offsetsBeyondTheEndAreHeld()
{
    TokenEdit edit;
    edit.setText(u"abc"_s);
    edit.setRanges({{-5, 2, Segment::Header}, {2, 500, Segment::Payload}, {400, 500, Segment::Signature}},
        {{900, 901, u"no"_s}, {3, 1, u"backwards"_s}});
    QCOMPARE(edit.extraSelections().at(0).cursor.selectedText(), u"ab"_s);
    QCOMPARE(edit.extraSelections().at(1).cursor.selectedText(), u"c"_s);
    edit.setText({});
    edit.setRanges({{0, 2, Segment::Header}}, {{0, 1, u"empty"_s}});
    QCOMPARE(underlined(edit), QString());
}

void TestTokenEdit::coloursFollowTheTheme()
{
    Theme theme(Theme::Choice::Light);
    TokenEdit edit;
    edit.setText(u"abc"_s);
    edit.setRanges({{0, 3, Segment::Header}}, {});
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(colourAt(edit, 1), Colours::of(Scheme::Dark).segment(Segment::Header));
}

void TestTokenEdit::defectIsUnderlined()
{
    TokenEdit edit;
    edit.setText(u"abc=def"_s);
    edit.setRanges({{0, 7, Segment::Header}}, {{3, 4, u"Padding"_s}});
    QCOMPARE(underlined(edit), u"="_s);
    QCOMPARE(colourAt(edit, 3), Theme::colours().segment(Segment::Header));
}

void TestTokenEdit::emptyDefectUnderlinesTheCharacterBefore()
{
    TokenEdit edit;
    edit.setText(u"abc."_s);
    edit.setRanges({}, {{4, 4, u"The signature is missing"_s}});
    QCOMPARE(underlined(edit), u"."_s);
    edit.setRanges({}, {{0, 0, u"No header"_s}});
    QCOMPARE(underlined(edit), u"a"_s);
}

void TestTokenEdit::selectsBytes()
{
    TokenEdit edit;
    edit.setText(longLine(9000));
    edit.selectBytes(4094, 4100);
    // Over a break of the display: the copied text has none.
    edit.copy();
    QCOMPARE(QApplication::clipboard()->text(), longLine(9000).sliced(4094, 6));
    QCOMPARE(edit.cursorByte(), 4100);
}

void TestTokenEdit::richTextIsPastedPlain()
{
    auto *mime = new QMimeData;
    mime->setHtml(u"<b>abc</b>"_s);
    mime->setText(u"abc"_s);
    QApplication::clipboard()->setMimeData(mime);
    TokenEdit edit;
    QVERIFY(edit.canPaste());
    edit.paste();
    QCOMPARE(edit.text(), u"abc"_s);
}

void TestTokenEdit::fileIsReportedNotPasted()
{
    auto *mime = new QMimeData;
    mime->setUrls({QUrl::fromLocalFile(u"/tmp/token.jwt"_s)});
    QApplication::clipboard()->setMimeData(mime);
    TokenEdit edit;
    QSignalSpy dropped(&edit, &TokenEdit::fileDropped);
    edit.paste();
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.at(0).at(0).toString(), u"/tmp/token.jwt"_s);
    QCOMPARE(edit.text(), QString());
}

void TestTokenEdit::tooMuchIsRefused()
{
    TokenEdit edit;
    edit.setText(u"kept"_s);
    QSignalSpy tooMuch(&edit, &TokenEdit::tooMuchText);
    pasteText(edit, QString(TokenEdit::maxCharacters + 1, u'x'));
    QCOMPARE(tooMuch.size(), 1);
    QCOMPARE(tooMuch.at(0).at(0).toLongLong(), TokenEdit::maxCharacters + 1);
    QCOMPARE(edit.text(), u"kept"_s);
}

void TestTokenEdit::readOnlyStaysAsItIs()
{
    TokenEdit edit;
    edit.setText(longLine(5000));
    edit.setReadOnly(true);
    QTextCursor cursor(edit.document());
    cursor.setPosition(TokenEdit::pieceLength + 1);
    edit.setTextCursor(cursor);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), longLine(5000));
}

QTEST_MAIN(TestTokenEdit)
#include "tst_tokenedit.moc"
