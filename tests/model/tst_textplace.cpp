// SPDX-License-Identifier: MIT
#include "model/textplace.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::TextPlace;

class TestTextPlace : public QObject
{
    Q_OBJECT
private slots:
    void placesAreCountedAsEditorsDo_data();
    void placesAreCountedAsEditorsDo();
    void thePlaceIsSaidOnce();
};

void TestTextPlace::placesAreCountedAsEditorsDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<TextPlace>("place");
    QTest::addRow("start") << "abc"_ba << qsizetype(0) << TextPlace{1, 1, 0};
    QTest::addRow("inside") << "abc"_ba << qsizetype(2) << TextPlace{1, 3, 2};
    QTest::addRow("end") << "abc"_ba << qsizetype(3) << TextPlace{1, 4, 3};
    QTest::addRow("beyond the end") << "abc"_ba << qsizetype(99) << TextPlace{1, 4, 3};
    QTest::addRow("no place") << "abc"_ba << qsizetype(-1) << TextPlace{1, 1, 0};
    QTest::addRow("empty") << ""_ba << qsizetype(0) << TextPlace{1, 1, 0};
    QTest::addRow("at a line break") << "ab\ncd"_ba << qsizetype(2) << TextPlace{1, 3, 2};
    QTest::addRow("second line") << "ab\ncd"_ba << qsizetype(4) << TextPlace{2, 2, 4};
    QTest::addRow("two octets are one character") << "\u00e9x"_ba << qsizetype(2) << TextPlace{1, 2, 1};
    QTest::addRow("beyond U+FFFF two units of QString") << "\U0001F511x"_ba << qsizetype(4) << TextPlace{1, 2, 2};
}

void TestTextPlace::placesAreCountedAsEditorsDo()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, offset);
    QFETCH(TextPlace, place);
    const TextPlace found = model::textPlace(text, offset);
    QCOMPARE(found.line, place.line);
    QCOMPARE(found.column, place.column);
    QCOMPARE(found.characters, place.characters);
}

void TestTextPlace::thePlaceIsSaidOnce()
{
    const jose::Error error{jose::ErrorCode::JsonEmpty, jose::Segment::Payload, 4, {}, {}};
    const QString bare = model::placelessMessage(error);
    QVERIFY(!bare.isEmpty() && !bare.contains(u"offset"));
    QCOMPARE(model::placedMessage(error, "ab\ncd"), u"Line 2, column 2: "_s + bare);
    QCOMPARE(model::placedMessage({jose::ErrorCode::JsonEmpty, jose::Segment::Payload, -1, {}, {}}, "ab"), bare);
}

QTEST_APPLESS_MAIN(TestTextPlace)
#include "tst_textplace.moc"
