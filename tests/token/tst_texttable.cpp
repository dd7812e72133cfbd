// SPDX-License-Identifier: MIT
#include "token/texttable.h"

#include "token/valuetable.h"

#include <QTest>

using namespace claimsmith::token;
using namespace Qt::StringLiterals;

class TestTextTable : public QObject
{
    Q_OBJECT
private slots:
    void markdownIsEscaped();
    void csvIsQuoted();
    void csvIsReadBack();
    void plainTextHasNoTrailingSpaces();
};

void TestTextTable::markdownIsEscaped()
{
    const TextTable table{{u"a"_s, u"b"_s}, {{u"x|y"_s, u"two\nlines"_s}, {u"*_`<\\"_s, u""_s}}};
    QCOMPARE(toMarkdown(table), u"| a          | b         |\n"
                                "| ---------- | --------- |\n"
                                "| x\\|y       | two lines |\n"
                                "| \\*\\_\\`\\<\\\\ |           |\n"_s);
}

void TestTextTable::csvIsQuoted()
{
    const TextTable table{{u"a"_s, u"b, c"_s}, {{u"say \"no\""_s, u"x"_s}, {u"two\nlines"_s, u""_s}}};
    QCOMPARE(toCsv(table), u"a,\"b, c\"\r\n\"say \"\"no\"\"\",x\r\n\"two\nlines\",\r\n"_s);
}

void TestTextTable::csvIsReadBack()
{
    const TextTable table{{u"name"_s, u"words"_s}, {{u"é, \"quoted\""_s, u"line\r\nbreak"_s}, {u"−90"_s, u" "_s}}};
    const auto read = ValueTable::fromCsv(toCsv(table).toUtf8());
    QVERIFY(read.has_value());
    QCOMPARE(read->rowCount(), 2);
    for (qsizetype row = 0; row < 2; ++row) {
        for (qsizetype column = 0; column < 2; ++column)
            QCOMPARE(QString::fromUtf8(read->field(row, column)), table.rows.at(row).at(column));
    }
}

void TestTextTable::plainTextHasNoTrailingSpaces()
{
    QCOMPARE(toPlainText({{u"a"_s, u"bbb"_s}, {{u"cc"_s, u"d"_s}}}), u"a   bbb\ncc  d\n"_s);
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
