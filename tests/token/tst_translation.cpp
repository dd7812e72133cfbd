// SPDX-License-Identifier: MIT
#include "support/vectors.h"
#include "token/translation.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

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
    void translationsAreWhole_data();
    void translationsAreWhole();
    void speaksTheLanguageThatIsChosen();
};

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several are plural forms
    bool isPlural = false;
    bool isFinished = true;
};

static QList<Message> messagesOf(const QString &path)
{
    QXmlStreamReader reader(testsupport::readFile(path));
    QList<Message> messages;
    QString context;
    while (reader.readNext() != QXmlStreamReader::Invalid && !reader.atEnd()) {
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "name"_L1) {
            context = reader.readElementText();
        } else if (reader.name() == "message"_L1) {
            messages.append({context, {}, {}, reader.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (reader.name() == "source"_L1) {
            messages.last().source = reader.readElementText();
        } else if (reader.name() == "numerusform"_L1) {
            messages.last().translations += reader.readElementText();
        } else if (reader.name() == "translation"_L1) {
            messages.last().isFinished = reader.attributes().value("type"_L1).isEmpty();
            if (!messages.last().isPlural)
                messages.last().translations += reader.readElementText();
        }
    }
    return messages;
}

static QStringList sortedMatches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (QRegularExpressionMatchIterator match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

/// What is wrong with one form of a translation, nothing where it can stand for its source.
static QString fault(const QString &source, const QString &translation)
{
    static const QRegularExpression holders(uR"(%L?(?:\d|n)|\{\{\w+\}\})"_s);
    static const QRegularExpression tags(
        uR"(</?(?:a|b|br|code|h\d|i|li|p|pre|span|table|td|th|tr|tt|ul)\b[^>]*>|&[a-z]+;)"_s);
    static const QRegularExpression mnemonics(uR"(&(?![a-z]+;)[^\s&])"_s);
    if (translation.trimmed().isEmpty() != source.trimmed().isEmpty())
        return u"is empty"_s;
    if (sortedMatches(translation, holders) != sortedMatches(source, holders))
        return u"has other placeholders"_s;
    if (sortedMatches(translation, tags) != sortedMatches(source, tags))
        return u"has other tags"_s;
    if (sortedMatches(translation, mnemonics).size() != sortedMatches(source, mnemonics).size())
        return u"has not as many mnemonics"_s;
    if (translation.endsWith(u'…') != source.endsWith(u'…'))
        return u"ends otherwise: …"_s;
    if (translation.count(u'\n') != source.count(u'\n'))
        return u"has other lines"_s;
    const auto outerSpace = [](const QString &text) { return std::pair(text.startsWith(u' '), text.endsWith(u' ')); };
    return outerSpace(translation) != outerSpace(source) ? u"begins or ends otherwise: a space"_s : QString();
}

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

void TestTranslation::translationsAreWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("English: plurals alone") << u"en"_s << 2;
    QTest::newRow("German") << u"de"_s << 2;
    QTest::newRow("Spanish") << u"es"_s << 2;
    QTest::newRow("French") << u"fr"_s << 2;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s << 1;
}

// That no text is missing is what `packaging/update-translations --check` finds, the test translations_current.
void TestTranslation::translationsAreWhole()
{
    QFETCH(QString, file);
    QFETCH(int, pluralForms);
    const QList<Message> messages =
        messagesOf(testsupport::sourcePath(u"resources/translations/claimsmith_%1.ts"_s.arg(file)));
    QVERIFY(messages.size() >= (file == u"en"_s ? 20 : 2000));
    QStringList faults;
    for (const Message &message : messages) {
        const auto say = [&](const QString &what) {
            faults +=
                u"%1: “%2” %3: “%4”"_s.arg(message.context, message.source, what, message.translations.join(u'|'));
        };
        if (!message.isFinished)
            say(u"is not finished"_s);
        if (message.translations.size() != (message.isPlural ? pluralForms : 1))
            say(u"has another number of forms"_s);
        for (const QString &translation : message.translations) {
            // "one user" needs no number.
            const bool isSpelledOut = message.isPlural && pluralForms > 1 && !translation.contains("%n"_L1)
                                      && !translation.contains("%Ln"_L1);
            QString source = message.source;
            if (isSpelledOut)
                source.remove("%n"_L1).remove("%Ln"_L1);
            if (const QString found = fault(source, translation); !found.isEmpty())
                say(found);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

void TestTranslation::speaksTheLanguageThatIsChosen()
{
    QCOMPARE(token::translationLanguages(), QStringList({u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"zh-CN"_s}));
    const QLocale before;
    token::speak(QCoreApplication::instance(), u"es"_s);
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    QCOMPARE(QCoreApplication::translate("claimsmith::ui::MainWindow", "&File"), u"&Archivo"_s);
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Mexico));
    token::speak(QCoreApplication::instance(), u"es"_s); // the country stays
    QCOMPARE(QLocale().territory(), QLocale::Mexico);
    token::speak(QCoreApplication::instance(), u"tlh"_s); // not compiled in: the system's
    QCOMPARE(QLocale().territory(), QLocale::Mexico);
    token::speak(QCoreApplication::instance(), u"de"_s);
    QCOMPARE(QCoreApplication::translate("claimsmith::jose", "%n octet(s)", nullptr, 1), u"1 Oktett"_s);
    QCOMPARE(QCoreApplication::translate("claimsmith::jose", "%n octet(s)", nullptr, 2), u"2 Oktette"_s);
    token::speak(QCoreApplication::instance(), u"fr"_s); // none is singular
    QCOMPARE(QCoreApplication::translate("claimsmith::jose", "%n octet(s)", nullptr, 0), u"0 octet"_s);
    QLocale::setDefault(before);
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
