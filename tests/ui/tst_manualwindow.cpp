// SPDX-License-Identifier: MIT
#include "help/manualwindow.h"

#include "help/actionlist.h"
#include "help/manualview.h"
#include "helpfixture.h"

#include <QAction>
#include <QDir>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::Manual;

namespace {

QString portable(const QString &keys)
{
    return QKeySequence::fromString(keys, QKeySequence::PortableText).toString(QKeySequence::PortableText);
}

} // namespace

class TestManualWindow : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<HelpFixture>(); }
    void cleanup() { m.reset(); }
    void everyViewHasItsPage_data();
    void everyViewHasItsPage();
    void theTimePanelHasOneToo();
    void everyKeyExists_data();
    void everyKeyExists();
    void keysAreFoundInTheText();
    void keysAreNamedAsTheSystemDoes();
    void linksAreFollowedAndBack();
    void nothingButTheManualIsOpened();
    void sectionsAreInTheContents();
    void isSearched();
    void nothingFoundLeavesThePage();
    void returnGoesFromPlaceToPlace();
    void theWindowWorksBesideIt();
    void followsTheTheme();

private:
    void open()
    {
        m->press(Qt::Key_F1);
        QVERIFY(manual());
        manual()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), manual());
    }
    [[nodiscard]] ManualWindow *manual() const { return m->window->findChild<ManualWindow *>(); }
    [[nodiscard]] ManualView *view() const { return m->window->findChild<ManualView *>(); }
    [[nodiscard]] QTreeWidget *contents() const { return m->child<QTreeWidget>("manualContents"); }
    [[nodiscard]] QStringList pagesShown() const
    {
        QStringList names;
        for (int i = 0; i < contents()->topLevelItemCount(); ++i) {
            if (!contents()->topLevelItem(i)->isHidden())
                names.append(contents()->topLevelItem(i)->data(0, Qt::UserRole).toString());
        }
        return names;
    }
    std::unique_ptr<HelpFixture> m;
};

void TestManualWindow::everyViewHasItsPage_data()
{
    QTest::addColumn<QString>("page");
    for (const PageEntry &entry : pageEntries())
        QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void TestManualWindow::everyViewHasItsPage()
{
    QFETCH(QString, page);
    QVERIFY2(Manual::names().contains(page), "the manual lacks a page for this view");
    m->window->showPage(page);
    open();
    QVERIFY(manual() && manual()->isVisible());
    QCOMPARE(manual()->currentPage(), page);
    QVERIFY(view()->toPlainText().startsWith(Manual({u"en"_s}).find(page)->title));
    QCOMPARE(contents()->currentItem()->data(0, Qt::UserRole).toString(), page);
    QTest::keyClick(manual(), Qt::Key_Escape);
    QTRY_VERIFY(!manual());
}

void TestManualWindow::theTimePanelHasOneToo()
{
    m->press(Qt::Key_F6);
    m->child<QLineEdit>("clockOffsetEdit")->setFocus();
    open();
    QCOMPARE(manual()->currentPage(), u"clock"_s);
}

void TestManualWindow::everyKeyExists_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &name : Manual::names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestManualWindow::everyKeyExists()
{
    QFETCH(QString, page);
    m->child<QAction>("shortcutsAction")->trigger(); // builds the pages
    // On the page of a view: its keys, and those that work everywhere. On the others: those of any view.
    QString view;
    for (const PageEntry &entry : pageEntries()) {
        if (entry.id == page)
            view = entry.title;
    }
    QStringList keys;
    for (const QAction *action : m->window->findChildren<QAction *>()) {
        if (!view.isEmpty() && !pageOf(*action).isEmpty() && pageOf(*action) != view)
            continue;
        for (const QKeySequence &one : action->shortcuts())
            keys.append(one.toString(QKeySequence::PortableText));
        keys.append(portable(action->text().section(u'\t', 1)));
    }
    // This page says by which key a token is put on the list from others.
    if (page == "watch"_L1)
        keys.append(u"Ctrl+Shift+W"_s);
    const QStringList languages = QDir(u":/claimsmith/manual"_s).entryList(QDir::Dirs);
    QVERIFY(languages.contains(u"en"_s));
    for (const QString &language : languages) {
        for (const QString &named : ManualView::keysIn(Manual({language}).find(page)->markdown)) {
            if (named.endsWith("Shift"_L1)) // half of one: "with Ctrl+Shift 5 minutes"
                continue;
            QVERIFY2(!portable(named).isEmpty() && keys.contains(portable(named)),
                qPrintable(u"%1: %2 is none of %3"_s.arg(language, named, keys.join(u' '))));
        }
    }
}

void TestManualWindow::keysAreFoundInTheText()
{
    const QString text =
        u"Press `Ctrl+K`, `F4` or `Ctrl+Shift+Del`; `Enter`, `exp`, F5 and `F4x` are none, `Ctrl++` is."_s;
    QCOMPARE(ManualView::keysIn(text), QStringList({u"Ctrl+K"_s, u"F4"_s, u"Ctrl+Shift+Del"_s, u"Ctrl++"_s}));
}

/// German keyboards have “Strg” and “Entf”; keys that are pressed alone are told as well as shortcuts.
void TestManualWindow::keysAreNamedAsTheSystemDoes()
{
    QTranslator toolkit;
    if (!toolkit.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QSKIP("no German words of Qt's; run packaging/setup.sh");
    QCoreApplication::installTranslator(&toolkit);
    ManualView shown;
    shown.showPage({{}, {}, u"Press `Ctrl+K`, `Del`, `exp` or `F4`."_s, {}}, {});
    QCOMPARE(shown.toPlainText(), u"Press Strg+K, Entf, exp or F4."_s);
    QCoreApplication::removeTranslator(&toolkit);
}

void TestManualWindow::linksAreFollowedAndBack()
{
    open();
    auto *back = m->child<QToolButton>("manualBackButton");
    auto *forward = m->child<QToolButton>("manualForwardButton");
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    emit view() -> anchorClicked(QUrl(u"keys.md#where-keys-live"_s));
    QCOMPARE(manual()->currentPage(), u"keys"_s);
    QCOMPARE(contents()->currentItem()->text(0), u"Where keys live"_s);
    QCOMPARE(view()->textCursor().block().text(), u"Where keys live"_s);
    emit view() -> anchorClicked(QUrl(u"#use-one"_s));
    QCOMPARE(manual()->currentPage(), u"keys"_s);
    QTest::keyClick(manual(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(view()->textCursor().block().text(), u"Where keys live"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(manual()->currentPage(), u"inspect"_s);
    QVERIFY(!back->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(view()->textCursor().block().text(), u"Use one"_s);
    QVERIFY(!forward->isEnabled());
}

void TestManualWindow::nothingButTheManualIsOpened()
{
    open();
    const QString before = view()->toPlainText();
    for (const QString &link : {u"https://example.com/"_s, u"file:///etc/passwd"_s, u"../../README.md"_s, u""_s}) {
        emit view() -> anchorClicked(QUrl(link));
        QCOMPARE(manual()->currentPage(), u"inspect"_s);
        QCOMPARE(view()->toPlainText(), before);
    }
    emit view() -> anchorClicked(QUrl(u"nothing.md"_s));
    QCOMPARE(manual()->currentPage(), Manual::names().first());
}

void TestManualWindow::sectionsAreInTheContents()
{
    open();
    QTreeWidgetItem *craft = contents()->topLevelItem(2);
    QCOMPARE(craft->text(0), u"Craft"_s);
    contents()->setCurrentItem(craft->child(craft->childCount() - 1));
    QCOMPARE(manual()->currentPage(), u"craft"_s);
    QVERIFY(view()->verticalScrollBar()->value() > 0);
    contents()->setCurrentItem(craft);
    QCOMPARE(view()->verticalScrollBar()->value(), 0);
}

void TestManualWindow::isSearched()
{
    open();
    QTest::keyClick(manual(), Qt::Key_F, Qt::ControlModifier);
    auto *search = m->child<QLineEdit>("manualSearch");
    QTRY_COMPARE(QApplication::focusWidget(), search);
    QCOMPARE(pagesShown(), Manual::names());
    QTest::keyClicks(search, u"thief"_s);
    QCOMPARE(pagesShown(), QStringList{u"sessions"_s});
    QCOMPARE(manual()->currentPage(), u"sessions"_s);
    QVERIFY(!view()->extraSelections().isEmpty());
    for (const auto &mark : view()->extraSelections())
        QCOMPARE(mark.cursor.selectedText().toLower(), u"thief"_s);
    search->clear();
    QCOMPARE(pagesShown(), Manual::names());
    QVERIFY(view()->extraSelections().isEmpty());
}

void TestManualWindow::nothingFoundLeavesThePage()
{
    open();
    auto *search = m->child<QLineEdit>("manualSearch");
    search->setFocus();
    QTest::keyClicks(search, u"qqqq"_s);
    QCOMPARE(pagesShown(), QStringList());
    QCOMPARE(manual()->currentPage(), u"inspect"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(manual()->isVisible());
}

void TestManualWindow::returnGoesFromPlaceToPlace()
{
    open();
    auto *search = m->child<QLineEdit>("manualSearch");
    search->setFocus();
    QTest::keyClicks(search, u"timeline"_s);
    const QStringList pages = pagesShown();
    QVERIFY(pages.size() > 1);
    QStringList visited{manual()->currentPage()};
    for (int i = 0; i < 60 && visited.size() <= pages.size(); ++i) {
        QTest::keyClick(search, Qt::Key_Return);
        if (visited.last() != manual()->currentPage())
            visited.append(manual()->currentPage());
    }
    QCOMPARE(visited.size(), pages.size() + 1); // once round
    QCOMPARE(visited.first(), visited.last());
}

void TestManualWindow::theWindowWorksBesideIt()
{
    open();
    ManualWindow *first = manual();
    QVERIFY(!first->isModal());
    m->window->activateWindow();
    m->window->showPage(u"watch"_s);
    m->child<QAction>("manualAction")->trigger();
    QCOMPARE(manual(), first);
    QCOMPARE(manual()->currentPage(), u"watch"_s);
}

void TestManualWindow::followsTheTheme()
{
    open();
    const auto grounds = [this] {
        QList<QColor> colours;
        for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().fontFixedPitch())
                    colours.append(part.fragment().charFormat().background().color());
            }
        }
        return colours;
    };
    const auto all = [](const QList<QColor> &colours, const QColor &wanted) {
        return !colours.isEmpty() && colours.count(wanted) == colours.size();
    };
    QVERIFY(all(grounds(), Colours::of(Scheme::Light).bars));
    m->theme.setChoice(Theme::Choice::Dark);
    QVERIFY(all(grounds(), Colours::of(Scheme::Dark).bars));
}

QTEST_MAIN(TestManualWindow)
#include "tst_manualwindow.moc"
