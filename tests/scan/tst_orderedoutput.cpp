// SPDX-License-Identifier: MIT
#include "scan/orderedoutput.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace claimsmith::scan;

class TestOrderedOutput : public QObject
{
    Q_OBJECT
private slots:
    void resultsThatComeEarlyWait();
    void manyThreadsKeepTheOrder();
    void failedWriteStopsAll();
    void failedWriteFreesThoseWhoWait();
};

void TestOrderedOutput::resultsThatComeEarlyWait()
{
    QByteArray written;
    OrderedOutput output(
        [&](QByteArrayView bytes) {
            written += bytes;
            return true;
        },
        4);
    QVERIFY(output.put(2, "c"));
    QVERIFY(output.put(1, "b"));
    QCOMPARE(written, "");
    QVERIFY(output.put(0, "a"));
    QCOMPARE(written, "abc");
    QVERIFY(output.put(3, QByteArray())); // nothing to write, but its turn passes
    QVERIFY(output.put(4, "e"));
    QCOMPARE(written, "abce");
}

void TestOrderedOutput::manyThreadsKeepTheOrder()
{
    constexpr qint64 count = 5000;
    QByteArray written;
    OrderedOutput output(
        [&](QByteArrayView bytes) {
            written += bytes;
            return true;
        },
        8);
    std::atomic<qint64> next = 0;
    {
        std::vector<std::jthread> threads;
        for (int index = 0; index < 4; ++index)
            threads.emplace_back([&] {
                for (qint64 number = next++; number < count; number = next++)
                    output.put(number, QByteArray::number(number) + '\n');
            });
    }
    const QList<QByteArray> lines = written.split('\n');
    QCOMPARE(lines.size(), count + 1);
    for (qint64 number = 0; number < count; ++number)
        QCOMPARE(lines.at(number), QByteArray::number(number));
    QVERIFY(!output.failed());
}

void TestOrderedOutput::failedWriteStopsAll()
{
    int writes = 0;
    OrderedOutput output([&](QByteArrayView) { return ++writes < 2; }, 4);
    QVERIFY(output.put(0, "a"));
    QVERIFY(!output.put(1, "b"));
    QVERIFY(!output.put(2, "c"));
    QCOMPARE(writes, 2);
    QVERIFY(output.failed());
}

void TestOrderedOutput::failedWriteFreesThoseWhoWait()
{
    OrderedOutput output([](QByteArrayView) { return false; }, 1);
    bool stopped = false;
    std::jthread ahead([&] { stopped = !output.put(1, "b"); }); // outside the window: waits for 0
    QVERIFY(!output.put(0, "a"));
    ahead.join();
    QVERIFY(stopped);
}

QTEST_GUILESS_MAIN(TestOrderedOutput)
#include "tst_orderedoutput.moc"
