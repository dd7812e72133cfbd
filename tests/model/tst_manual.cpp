// SPDX-License-Identifier: MIT
#include "model/manual.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::Manual;
using model::ManualPage;

namespace {

QStringList languages() { return QDir(u":/claimsmith/manual"_s).entryList(QDir::Dirs); }

QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression pattern(uR"(\]\(([^)]*)\))"_s);
    QStringList links;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(markdown))
        links.append(match.captured(1));
    return links;
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT
private slots:
    void everyPageIsThere_data();
    void everyPageIsThere();
    void linksLeadToPages_data();
    void linksLeadToPages();
    void everyPageIsReached();
    void missingPagesAreInEnglish();
    void sectionsAreItsHeadings();
    void targetsAreRead_data();
    void targetsAreRead();
    void anchorsAreMade_data();
    void anchorsAreMade();
    void wordsAreFound();
};

void TestManual::everyPageIsThere_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Manual::names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestManual::everyPageIsThere()
{
    QFETCH(QString, name);
    const Manual manual({u"en"_s});
    const ManualPage *page = manual.find(name);
    QVERIFY(page);
    QVERIFY2(page->markdown.startsWith("# "_L1), "it has no title");
    QVERIFY(page->title != name);
    QVERIFY(page->markdown.size() > 400);
    QVERIFY(page->sections.size() > 1);
    // What is compiled in is in the contents.
    for (const QString &language : languages()) {
        for (const QString &file : QDir(u":/claimsmith/manual/"_s + language).entryList(QDir::Files))
            QVERIFY2(Manual::names().contains(file.chopped(3)), qPrintable(language + u'/' + file));
    }
}

void TestManual::linksLeadToPages_data()
{
    QTest::addColumn<QString>("language");
    QVERIFY(languages().contains(u"en"_s));
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestManual::linksLeadToPages()
{
    QFETCH(QString, language);
    const Manual manual({language});
    int links = 0;
    for (const ManualPage &page : manual.pages()) {
        for (const QString &link : linksIn(page.markdown)) {
            const QByteArray where = (page.name + ": "_L1 + link).toUtf8();
            const auto target = Manual::target(link);
            QVERIFY2(target, where.constData());
            const ManualPage *to = target->page.isEmpty() ? &page : manual.find(target->page);
            QVERIFY2(to, where.constData());
            QVERIFY2(target->anchor.isEmpty()
                         || std::ranges::contains(to->sections, target->anchor, &model::ManualSection::anchor),
                where.constData());
            ++links;
        }
    }
    QVERIFY(links > 20);
}

void TestManual::everyPageIsReached()
{
    // From the first page, by links alone.
    const Manual manual({u"en"_s});
    QStringList reached{Manual::names().first()};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const QString &link : linksIn(manual.find(reached.at(i))->markdown)) {
            const QString page = Manual::target(link).value_or(Manual::Target()).page;
            if (!page.isEmpty() && !reached.contains(page))
                reached.append(page);
        }
    }
    QCOMPARE(reached.size(), Manual::names().size());
}

void TestManual::missingPagesAreInEnglish()
{
    const Manual english({u"en"_s});
    const Manual other({u"tlh-Latn-AQ"_s, u"tlh"_s});
    QCOMPARE(other.pages().size(), english.pages().size());
    QCOMPARE(other.find(u"craft"_s)->markdown, english.find(u"craft"_s)->markdown);
    // A name is no path.
    QVERIFY(!english.find(u"../en/craft"_s));
}

void TestManual::sectionsAreItsHeadings()
{
    const Manual manual({u"en-GB"_s, u"en"_s});
    const ManualPage *page = manual.find(u"keys"_s);
    QCOMPARE(page->title, u"Keys"_s);
    QCOMPARE(page->sections.at(1).title, u"Where keys live"_s);
    QCOMPARE(page->sections.at(1).anchor, u"where-keys-live"_s);
}

void TestManual::targetsAreRead_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<bool>("within");
    QTest::newRow("page") << u"keys.md"_s << u"keys"_s << u""_s << true;
    QTest::newRow("section of another page") << u"keys.md#use-one"_s << u"keys"_s << u"use-one"_s << true;
    QTest::newRow("section of this page") << u"#use-one"_s << u""_s << u"use-one"_s << true;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << false;
    QTest::newRow("web") << u"https://example.com/keys.md"_s << u""_s << u""_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s << u""_s << false;
    QTest::newRow("another folder") << u"../en/keys.md"_s << u""_s << u""_s << false;
    QTest::newRow("no page") << u"keys"_s << u""_s << u""_s << false;
}

void TestManual::targetsAreRead()
{
    QFETCH(QString, link);
    QFETCH(QString, page);
    QFETCH(QString, anchor);
    QFETCH(bool, within);
    const auto target = Manual::target(link);
    QCOMPARE(target.has_value(), within);
    QCOMPARE(target.value_or(Manual::Target()).page, page);
    QCOMPARE(target.value_or(Manual::Target()).anchor, anchor);
}

void TestManual::anchorsAreMade_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words") << u"Where keys live"_s << u"where-keys-live"_s;
    QTest::newRow("signs") << u" What's this? (Really!) "_s << u"what-s-this-really"_s;
    QTest::newRow("German") << u"Schlüssel löschen"_s << u"schlüssel-löschen"_s;
    QTest::newRow("Chinese") << u"移动时钟"_s << u"移动时钟"_s;
    QTest::newRow("signs alone") << u"…"_s << u""_s;
}

void TestManual::anchorsAreMade()
{
    QFETCH(QString, heading);
    QTEST(Manual::anchorOf(heading), "anchor");
}

void TestManual::wordsAreFound()
{
    const Manual manual({u"en"_s});
    QCOMPARE(manual.search({}), Manual::names());
    QCOMPARE(manual.search(u"  THIEF consumed "_s), QStringList{u"sessions"_s});
    QCOMPARE(manual.search(u"zzzz"_s), QStringList());
    QVERIFY(manual.search(u"clock"_s).size() > 3);
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
