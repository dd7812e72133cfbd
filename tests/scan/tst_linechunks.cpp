// SPDX-License-Identifier: MIT
#include "scan/linechunks.h"

#include <QTest>

using namespace claimsmith::scan;

namespace {

/// Hands out `text` in portions of `portion` bytes, and fails once at `failAt` (−1: never).
ReadSome source(const QByteArray &text, qsizetype portion, qsizetype failAt = -1)
{
    auto at = std::make_shared<qsizetype>(0);
    return [=](char *data, qint64 capacity) -> qint64 {
        if (failAt >= 0 && *at >= failAt)
            return -1;
        const qsizetype count = std::min({portion, static_cast<qsizetype>(capacity), text.size() - *at});
        std::copy_n(text.cbegin() + *at, count, data);
        *at += count;
        return count;
    };
}

struct NumberedLine
{
    qint64 number;
    QByteArray text;
    bool operator==(const NumberedLine &) const = default;
};

/// The lines of all chunks as a consumer sees them; checks the chunks' numbers on the way.
QList<NumberedLine> readLines(LineChunks &chunks)
{
    QList<NumberedLine> lines;
    LineChunk chunk;
    qint64 sequence = 0;
    while (chunks.next(chunk)) {
        if (chunk.sequence != sequence++)
            qFatal("chunk out of order");
        QList<QByteArray> texts = chunk.text.split('\n');
        if (chunk.text.endsWith('\n'))
            texts.removeLast();
        qint64 number = chunk.firstLine;
        for (const QByteArray &text : std::as_const(texts))
            lines.append({number++, text});
    }
    return lines;
}

} // namespace

class TestLineChunks : public QObject
{
    Q_OBJECT
private slots:
    void everyLineComesOnceWithItsNumber_data();
    void everyLineComesOnceWithItsNumber();
    void tooLongLineIsCutAndTheNextIsWhole_data();
    void tooLongLineIsCutAndTheNextIsWhole();
    void memoryStaysBounded();
    void lineOfALivePipeComesBeforeTheEnd();
    void readErrorIsToldFromTheEnd();
};

void TestLineChunks::everyLineComesOnceWithItsNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("expected");
    using Lines = QList<QByteArray>;
    QTest::newRow("empty input") << QByteArray() << Lines{};
    QTest::newRow("one line") << QByteArray("a\n") << Lines{"a"};
    QTest::newRow("last line without its end") << QByteArray("a\nbc") << Lines{"a", "bc"};
    QTest::newRow("blank lines count") << QByteArray("\n\na\n\n") << Lines{"", "", "a", ""};
    QTest::newRow("carriage returns stay") << QByteArray("a\r\nb\r\n") << Lines{"a\r", "b\r"};
    QTest::newRow("NUL is a byte as any") << QByteArray("a\0b\nc\n", 6) << Lines{QByteArray("a\0b", 3), "c"};
    QTest::newRow("a line as long as allowed")
        << QByteArray(QByteArray(64, 'x') + "\ny\n") << Lines{QByteArray(64, 'x'), "y"};
}

void TestLineChunks::everyLineComesOnceWithItsNumber()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<QByteArray>, expected);
    for (const qsizetype portion : {1, 2, 3, 7, 64, 1 << 20}) {
        LineChunks chunks(source(text, portion), 64);
        const QList<NumberedLine> lines = readLines(chunks);
        QCOMPARE(lines.size(), expected.size());
        for (qsizetype index = 0; index < lines.size(); ++index)
            QCOMPARE(lines.at(index), (NumberedLine{index + 1, expected.at(index)}));
        QVERIFY(!chunks.failed());
    }
}

void TestLineChunks::tooLongLineIsCutAndTheNextIsWhole_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("one byte over") << qsizetype(65);
    QTest::newRow("many chunks over") << qsizetype(3 * LineChunks::chunkBytes + 5);
}

void TestLineChunks::tooLongLineIsCutAndTheNextIsWhole()
{
    QFETCH(const qsizetype, length);
    const QByteArray text = "first\n" + QByteArray(length, 'x') + "\nthird\n" + QByteArray(length, 'y');
    for (const qsizetype portion : {qsizetype(1000), 2 * LineChunks::chunkBytes}) {
        LineChunks chunks(source(text, portion), 64);
        const QList<NumberedLine> lines = readLines(chunks);
        // What is longer than a chunk may still be cut later than at once: only that it is over the limit is promised.
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), (NumberedLine{1, "first"}));
        QCOMPARE(lines.at(1).number, 2);
        QVERIFY(lines.at(1).text.size() > 64);
        QCOMPARE(lines.at(2), (NumberedLine{3, "third"}));
        QCOMPARE(lines.at(3).number, 4);
        QVERIFY(lines.at(3).text.size() > 64);
    }
}

void TestLineChunks::memoryStaysBounded()
{
    // A line of 64 MiB that never ends: what is handed out stays under the limit and a chunk.
    qint64 left = 64 * 1024 * 1024;
    LineChunks chunks(
        [&left](char *data, qint64 capacity) {
            const qint64 count = std::min(capacity, left);
            std::fill_n(data, count, 'x');
            left -= count;
            return count;
        },
        1 << 20);
    LineChunk chunk;
    QVERIFY(chunks.next(chunk));
    QCOMPARE(chunk.text.size(), (1 << 20) + 1);
    QVERIFY(!chunks.next(chunk));
    QCOMPARE(left, 0);
}

void TestLineChunks::lineOfALivePipeComesBeforeTheEnd()
{
    int reads = 0;
    LineChunks chunks(
        [&reads](char *data, qint64) -> qint64 {
            if (++reads > 1)
                qFatal("read on although a whole line was there");
            std::copy_n("one\nhalf", 8, data);
            return 8;
        },
        64);
    LineChunk chunk;
    QVERIFY(chunks.next(chunk));
    QCOMPARE(chunk.text, "one\n");
}

void TestLineChunks::readErrorIsToldFromTheEnd()
{
    LineChunks chunks(source("one\ntwo\nthree", 5, 10), 64);
    LineChunk chunk;
    while (chunks.next(chunk)) {
    }
    QVERIFY(chunks.failed());
}

QTEST_GUILESS_MAIN(TestLineChunks)
#include "tst_linechunks.moc"
