// SPDX-License-Identifier: MIT
#include "support/vectors.h"
#include "token/translation.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;

class TestTranslation : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void englishHasSingularAndPlural_data();
    void englishHasSingularAndPlural();
    void everyPluralInTheSourcesIsTranslated_data();
    void everyPluralInTheSourcesIsTranslated();
    void phrasesAreMarked();
};

void TestTranslation::initTestCase()
{
    token::installTranslation(QCoreApplication::instance(), {u"xx-YY"_s}); // unknown: English is taken
}

void TestTranslation::englishHasSingularAndPlural_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << u"0 octets"_s;
    QTest::newRow("one") << 1 << u"1 octet"_s;
    QTest::newRow("many") << 1234 << u"1234 octets"_s;
}

void TestTranslation::englishHasSingularAndPlural()
{
    QFETCH(int, count);
    QFETCH(QString, words);
    QCOMPARE(QCoreApplication::translate("claimsmith::jose", "%n octet(s)", nullptr, count), words);
}

void TestTranslation::everyPluralInTheSourcesIsTranslated_data()
{
    QTest::addColumn<QString>("source");
    static const QRegularExpression literal(uR"re("([^"\\]*%L?n[^"\\]*)")re"_s);
    for (const QString &folder : {u"src"_s, u"ui"_s}) {
        QDirIterator files(testsupport::sourcePath(folder), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QRegularExpressionMatchIterator match = literal.globalMatch(QString::fromUtf8(testsupport::readFile(path)));
            while (match.hasNext())
                QTest::addRow("%s: %s", qPrintable(files.fileName()), qPrintable(match.peekNext().captured(1)))
                    << match.next().captured(1);
        }
    }
}

void TestTranslation::everyPluralInTheSourcesIsTranslated()
{
    QFETCH(QString, source);
    const QString file =
        QString::fromUtf8(testsupport::readFile(testsupport::sourcePath(u"resources/translations/claimsmith_en.ts"_s)));
    // A text over several lines is several literals: its beginning is enough to find it.
    const qsizetype at = file.indexOf(u"<source>"_s + source.toHtmlEscaped());
    QVERIFY2(at >= 0, "run packaging/update-translations and fill in both forms");
    QVERIFY(!QStringView(file).sliced(at, file.indexOf(u"</message>", at) - at).contains(u"unfinished"));
}

// lupdate sees a text only in tr(), translate() and QT_TRANSLATE_NOOP(): what is translated later must be marked.
void TestTranslation::phrasesAreMarked()
{
    static const QRegularExpression unmarked(uR"re(\b(keyWords|notAPair|signError|damaged|removed)\(\s*"[^"]*")re"_s);
    QDirIterator files(testsupport::sourcePath(u"src"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = QString::fromUtf8(testsupport::readFile(files.next()));
        const QRegularExpressionMatch match = unmarked.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(files.fileName() + u": "_s + match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
