// SPDX-License-Identifier: MIT
#include "token/valuetable.h"

#include <QTest>

using namespace claimsmith::token;
using namespace Qt::StringLiterals;

namespace {

/// "a|b;c|d": fields and rows.
QByteArray shown(const ValueTable &table)
{
    QByteArrayList rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QByteArrayList fields;
        for (qsizetype column = 0; column < table.columns().size(); ++column)
            fields.append(table.field(row, column).toByteArray());
        rows.append(fields.join('|'));
    }
    return rows.join(';');
}

} // namespace

/// RFC 4180.
class TestValueTable : public QObject
{
    Q_OBJECT
private slots:
    void tablesAreRead_data();
    void tablesAreRead();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void rowsKnowTheirLine();
    void columnsAreFoundByName();
};

void TestValueTable::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("RFC 4180 §2.1, CRLF") << "a,b\r\naaa,bbb\r\nzzz,yyy\r\n"_ba << "aaa|bbb;zzz|yyy"_ba;
    QTest::newRow("§2.2, no line end at the end") << "a,b\r\nzzz,yyy"_ba << "zzz|yyy"_ba;
    QTest::newRow("LF") << "a,b\n1,2\n"_ba << "1|2"_ba;
    QTest::newRow("§2.4, spaces belong to the field") << "a\n x \n"_ba << " x "_ba;
    QTest::newRow("§2.5, quoted") << "a,b\n\"1\",2\n"_ba << "1|2"_ba;
    QTest::newRow("§2.6, comma and line ends inside") << "a,b\r\n\"x,\r\ny\",\"\n\"\r\n"_ba << "x,\r\ny|\n"_ba;
    QTest::newRow("§2.7, quotation marks inside") << "a\n\"b\"\"b\"\"\"\n"_ba << "b\"b\""_ba;
    QTest::newRow("empty fields") << "a,b,c\n,,\n"_ba << "||"_ba;
    QTest::newRow("empty quoted field is a row") << "a\n\"\"\n"_ba << ""_ba;
    QTest::newRow("empty lines are passed over") << "\n\na\n\n1\n\n"_ba << "1"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "a\n1\n"_ba
                                     << "1"_ba;
    QTest::newRow("carriage return alone is text") << "a\n1\r2\n"_ba << "1\r2"_ba;
    QTest::newRow("UTF-8") << "a\nZoë 🔑\n"_ba << "Zoë 🔑"_ba;
    QTest::newRow("names are trimmed") << " a , b\n1,2\n"_ba << "1|2"_ba;
    QTest::newRow("NUL is text") << QByteArray("a\n\0\n", 4) << QByteArray(1, '\0');
}

void TestValueTable::tablesAreRead()
{
    QFETCH(QByteArray, csv);
    const auto table = ValueTable::fromCsv(csv);
    QVERIFY2(table, table ? "" : qPrintable(message(table.error())));
    QTEST(shown(*table), "rows");
    QCOMPARE(table->columns().constFirst(), "a"_ba);
    QCOMPARE(table->rowCount(), 1 + (shown(*table).count(';')));
}

void TestValueTable::whatIsNoTableIsRefused_data()
{
    using Code = TableError::Code;
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<TableError::Code>("code");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &csv, Code code, qsizetype line, const QString &words) {
        QTest::newRow(name) << csv << code << line << words;
    };
    row("empty", "", Code::Empty, 0, u"The file is empty: its first line names the columns"_s);
    row("empty lines", "\r\n\n", Code::Empty, 0, u"The file is empty"_s);
    row("names alone", "a,b\n", Code::NoRows, 0, u"There is no line behind the names of the columns"_s);
    row("not UTF-8", "a\n1\n\xe9\n", Code::NotUtf8, 3, u"Line 3: There is a byte that is not UTF-8"_s);
    row("not UTF-8 in a cut-off character", "a\nx\xc3", Code::NotUtf8, 2, u"Line 2: "_s);
    row("a column twice", "a,b,a\n", Code::ColumnTwice, 1, u"Line 1: Two columns have the name “a”"_s);
    row("a column without a name", "a,,c\n", Code::ColumnNameless, 1, u"Line 1: Column 2 has no name"_s);
    row("a field too many", "a,b\n1,2\n1,2,3\n", Code::FieldCount, 3,
        u"Line 3: There are 3 fields where the first line has 2"_s);
    row("a field too few, behind a field of two lines", "a,b\n\"1\n\",2\n1\n", Code::FieldCount, 4, u"Line 4: "_s);
    row("quotation mark inside", "a\nx\"y\n", Code::QuoteInside, 2, u"Line 2: A quotation mark stands inside"_s);
    row("more behind the quotation mark", "a\n\"x\"y\n", Code::TextAfterQuote, 2, u"Line 2: There is more behind"_s);
    row("space behind the quotation mark", "a\n\"x\" \n", Code::TextAfterQuote, 2, u"Line 2: "_s);
    row("quotation marks left open", "a,b\n1,\"x\n\n\n", Code::QuoteOpen, 2,
        u"Line 2: The quotation marks that open here are never closed"_s);
    row("one quotation mark", "\"", Code::QuoteOpen, 1, u"Line 1: "_s);
}

void TestValueTable::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, csv);
    QFETCH(TableError::Code, code);
    QFETCH(qsizetype, line);
    QFETCH(QString, words);
    const auto table = ValueTable::fromCsv(csv);
    QVERIFY(!table);
    QCOMPARE(table.error().code, code);
    QCOMPARE(table.error().line, line);
    QVERIFY2(message(table.error()).startsWith(words), qPrintable(message(table.error())));
    QVERIFY(!codeName(code).isEmpty());
}

void TestValueTable::rowsKnowTheirLine()
{
    const auto table = ValueTable::fromCsv("a\n1\n\n\"2\n2\"\n3\n");
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->lineOf(0), 2);
    QCOMPARE(table->lineOf(1), 4);
    QCOMPARE(table->lineOf(2), 6);
}

void TestValueTable::columnsAreFoundByName()
{
    const auto table = ValueTable::fromCsv("id,Name\n1,2\n");
    QVERIFY(table);
    QCOMPARE(table->columnOf("Name"), 1);
    QCOMPARE(table->columnOf("name"), -1);
}

QTEST_GUILESS_MAIN(TestValueTable)
#include "tst_valuetable.moc"
