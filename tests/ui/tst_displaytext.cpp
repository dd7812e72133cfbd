// SPDX-License-Identifier: MIT
#include "widgets/displaytext.h"

#include <QTest>

using namespace claimsmith::ui;
using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT
private slots:
    void lineBreaksAreShownAsOne_data();
    void lineBreaksAreShownAsOne();
    void whatIsNoTextIsNotShown_data();
    void whatIsNoTextIsNotShown();
    void whatWasNotEditedStays_data();
    void whatWasNotEditedStays();
    void anyEditComesOutAsItIsShown();
    void offsetsAreThoseOfTheDisplay();
};

void TestDisplayText::lineBreaksAreShownAsOne_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QString>("shown");
    QTest::addRow("none") << "{}"_ba << u"{}"_s;
    QTest::addRow("line feed") << "a\nb"_ba << u"a\nb"_s;
    QTest::addRow("CR LF") << "a\r\nb\r\n"_ba << u"a\nb\n"_s;
    QTest::addRow("lone CR") << "a\rb\r"_ba << u"a\nb\n"_s;
    QTest::addRow("two of each") << "\r\r\n\n\r"_ba << u"\n\n\n\n"_s;
    QTest::addRow("paragraph separator") << u"a\u2029b"_s.toUtf8() << u"a\nb"_s;
    QTest::addRow("line separator and others stay") << u"\u2028\u00a0\ufeff🙂"_s.toUtf8() << u"\u2028\u00a0\ufeff🙂"_s;
}

void TestDisplayText::lineBreaksAreShownAsOne()
{
    QFETCH(QByteArray, utf8);
    QFETCH(QString, shown);
    QCOMPARE(displayed(utf8), std::optional(shown));
    QCOMPARE(withEdit(utf8, shown), utf8);
}

void TestDisplayText::whatIsNoTextIsNotShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("no UTF-8") << "\xff\xfe"_ba;
    QTest::addRow("overlong") << "\xc0\x80"_ba;
    QTest::addRow("half a surrogate pair") << "\xed\xa0\x80"_ba;
    QTest::addRow("byte order mark") << "\xef\xbb\xbf{}"_ba;
}

void TestDisplayText::whatIsNoTextIsNotShown()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(displayed(bytes), std::nullopt);
}

void TestDisplayText::whatWasNotEditedStays_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QByteArray>("wanted");
    // RFC 7515 A.1.1: CR LF between the members.
    const QByteArray rfc = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"_ba;
    const QString shown = *displayed(rfc);
    QTest::addRow("a value") << rfc << QString(shown).replace(u"joe"_s, u"ann"_s)
                             << QByteArray(rfc).replace("joe", "ann");
    QTest::addRow("at the start") << rfc << u' ' + shown << ' ' + rfc;
    QTest::addRow("at the end") << rfc << shown + u'\n' << rfc + '\n';
    QTest::addRow("a break taken away") << rfc << QString(shown).replace(u",\n \"exp"_s, u",\"exp"_s)
                                        << QByteArray(rfc).replace(",\r\n \"exp", ",\"exp");
    QTest::addRow("a break more") << "a\r\nb"_ba << u"a\n\nb"_s << "a\r\n\nb"_ba;
    QTest::addRow("everything") << rfc << QString() << ""_ba;
    QTest::addRow("an emoji for its neighbour") << u"x🙂y\r\n"_s.toUtf8() << u"x🙃y\n"_s << u"x🙃y\r\n"_s.toUtf8();
}

void TestDisplayText::whatWasNotEditedStays()
{
    QFETCH(QByteArray, utf8);
    QFETCH(QString, edited);
    QFETCH(QByteArray, wanted);
    QCOMPARE(withEdit(utf8, edited), wanted);
}

void TestDisplayText::anyEditComesOutAsItIsShown()
{
    const QByteArray source = "a\r\r\nb\n\nc\r"_ba;
    const QString shown = *displayed(source);
    for (qsizetype begin = 0; begin <= shown.size(); ++begin) {
        for (qsizetype end = begin; end <= shown.size(); ++end) {
            for (const QString &with : {u""_s, u"x"_s, u"\n"_s, u"b\n"_s}) {
                const QString edited = shown.first(begin) + with + shown.sliced(end);
                QCOMPARE(displayed(withEdit(source, edited)), std::optional(edited));
            }
        }
    }
}

void TestDisplayText::offsetsAreThoseOfTheDisplay()
{
    const QByteArray source = "ä\r\nb\r\n"_ba;
    QCOMPARE(displayedByte(source, 0), 0);
    QCOMPARE(displayedByte(source, 2), 2);
    QCOMPARE(displayedByte(source, 4), 3);
    QCOMPARE(displayedByte(source, 5), 4);
    QCOMPARE(displayedByte(source, 99), 5);
    QCOMPARE(displayedByte(source, -1), 0);
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
