// SPDX-License-Identifier: MIT
#include "inspect/claimdelegate.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace claimsmith::ui;
using namespace Qt::StringLiterals;

class TestClaimDelegate : public QObject
{
    Q_OBJECT
private slots:
    void relativeTextIsTheLastToBeCut_data();
    void relativeTextIsTheLastToBeCut();
    void oneTextAloneIsCut();
};

void TestClaimDelegate::relativeTextIsTheLastToBeCut_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("relative");
    QTest::newRow("a date") << u"Thu 12 Mar 2026 14:03:10 UTC"_s << u"in 4 min 12 s"_s;
    QTest::newRow("a date and a remark") << u"this name stands more than once · Thu 12 Mar 2026 14:03:10 UTC"_s
                                         << u"2 h 14 min ago"_s;
    QTest::newRow("the longest") << u"Thu 12 Mar 2026 14:03:10 UTC"_s << u"in 253402300799 y 365 d"_s;
}

void TestClaimDelegate::relativeTextIsTheLastToBeCut()
{
    QFETCH(QString, detail);
    QFETCH(QString, relative);
    const QFontMetrics metrics(QApplication::font());
    const int alone = metrics.horizontalAdvance(relative);
    const int all = metrics.horizontalAdvance(detail + u" · "_s) + alone;
    for (int width = 0; width < all + 20; ++width) {
        const DetailLine line = fitDetail(detail, relative, metrics, width);
        if (width >= alone)
            QCOMPARE(line.relative, relative);
        if (width >= all)
            QCOMPARE(line.detail, detail + u" · "_s);
        else
            QVERIFY(line.detail.isEmpty() || line.detail.endsWith(u"… · "_s));
        const int used = metrics.horizontalAdvance(line.detail) + metrics.horizontalAdvance(line.relative);
        QVERIFY2(used <= qMax(width, metrics.horizontalAdvance(u'…')), qPrintable(line.detail + line.relative));
    }
}

void TestClaimDelegate::oneTextAloneIsCut()
{
    const QFontMetrics metrics(QApplication::font());
    const DetailLine detail = fitDetail(u"array of many entries"_s, {}, metrics, 60);
    QVERIFY(detail.detail.endsWith(u'…') && detail.relative.isEmpty());
    const DetailLine relative = fitDetail({}, u"2 h 14 min ago"_s, metrics, 1000);
    QVERIFY(relative.detail.isEmpty());
    QCOMPARE(relative.relative, u"2 h 14 min ago"_s);
}

QTEST_MAIN(TestClaimDelegate)
#include "tst_claimdelegate.moc"
