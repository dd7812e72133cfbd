// SPDX-License-Identifier: MIT
#include "help/commandpalette.h"

#include "help/whynot.h"
#include "helpfixture.h"
#include "model/commandsmodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCommandPalette : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<HelpFixture>(); }
    void cleanup() { m.reset(); }
    void itsKeyOpensItFromEverywhere_data();
    void itsKeyOpensItFromEverywhere();
    void escapeGivesTheKeyboardBack();
    void allOfTheMenusIsListed();
    void everyPageHasItsOwn();
    void typingAndReturnCarryOut();
    void whatHadTheKeyboardIsMeant();
    void pagesAreShown();
    void arrowsGoRound();
    void theMouseWorksToo();
    void aClickElsewhereClosesIt();
    void whatIsDisabledStaysAndSaysWhy();
    void causesAreOfRealActions();
    void whatIsOnSaysSo();
    void nothingFoundIsSaid();
    void recentOnesComeFirst();
    void settingsHoldNamesAlone();
    void staysWithinASmallWindow();

private:
    void open()
    {
        m->press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
    }
    void carryOut(const QString &query)
    {
        open();
        m->type(query);
        m->press(Qt::Key_Return);
    }
    [[nodiscard]] CommandPalette *palette() const { return m->window->findChild<CommandPalette *>(); }
    [[nodiscard]] QListView *list() const { return m->child<QListView>("commandList"); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList words;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            words.append(list()->model()->index(row, 0).data().toString());
        return words;
    }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QPlainTextEdit *tokenEdit() const { return m->child<QPlainTextEdit>("tokenEdit"); }
    std::unique_ptr<HelpFixture> m;
};

void TestCommandPalette::itsKeyOpensItFromEverywhere_data()
{
    QTest::addColumn<QString>("page");
    for (const PageEntry &entry : pageEntries())
        QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void TestCommandPalette::itsKeyOpensItFromEverywhere()
{
    QFETCH(QString, page);
    m->window->showPage(page);
    QTRY_VERIFY(QApplication::focusWidget());
    open();
    QCOMPARE(QApplication::focusWidget(), m->child<QLineEdit>("commandEdit"));
    m->press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!palette()->isVisible());
}

void TestCommandPalette::escapeGivesTheKeyboardBack()
{
    tokenEdit()->setFocus();
    open();
    m->type(u"dark"_s);
    m->press(Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), tokenEdit());
    open();
    QVERIFY(m->child<QLineEdit>("commandEdit")->text().isEmpty());
}

void TestCommandPalette::allOfTheMenusIsListed()
{
    open();
    const QStringList listed = rows();
    int entries = 0;
    for (const QMenu *menu : m->window->findChild<QMenuBar *>()->findChildren<QMenu *>()) {
        if (!menu->menuAction()->isVisible())
            continue;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->menu() || action->objectName() == "findCommandAction"_L1)
                continue;
            QVERIFY2(listed.contains(plainWords(*action)), qPrintable(action->text()));
            ++entries;
        }
    }
    QVERIFY2(entries > 50, qPrintable(QString::number(entries)));
    QVERIFY(!listed.contains(u"Find a Command…"_s));
    QVERIFY(listed.contains(u"Craft"_s));
    QVERIFY(listed.contains(u"+1 h"_s));
}

void TestCommandPalette::everyPageHasItsOwn()
{
    open();
    QVERIFY(rows().contains(u"Expire Now"_s));
    QVERIFY(!rows().contains(u"Make Many…"_s));
    m->press(Qt::Key_Escape);
    m->window->showPage(u"craft"_s);
    open();
    QVERIFY(rows().contains(u"Make Many…"_s));
    QVERIFY(!rows().contains(u"Expire Now"_s));
}

void TestCommandPalette::typingAndReturnCarryOut()
{
    carryOut(u"+1 h"_s);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(m->workbench.clock()->offset(), token::Duration(1h));
    carryOut(u"real time"_s);
    QVERIFY(m->workbench.clock()->isReal());
}

void TestCommandPalette::whatHadTheKeyboardIsMeant()
{
    tokenEdit()->setPlainText(u"a.b.c"_s);
    tokenEdit()->setFocus();
    carryOut(u"select all"_s);
    QCOMPARE(tokenEdit()->textCursor().selectedText(), u"a.b.c"_s);
    QCOMPARE(QApplication::focusWidget(), tokenEdit());
}

void TestCommandPalette::pagesAreShown()
{
    carryOut(u"sessions"_s);
    QCOMPARE(m->window->currentPageId(), u"sessions"_s);
}

void TestCommandPalette::arrowsGoRound()
{
    open();
    const int last = list()->model()->rowCount() - 1;
    QCOMPARE(list()->currentIndex().row(), 0);
    m->press(Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), last);
    m->press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 0);
    m->press(Qt::Key_Tab);
    QCOMPARE(list()->currentIndex().row(), 1);
    m->press(Qt::Key_PageDown);
    QVERIFY(list()->currentIndex().row() > 5);
    m->press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(list()->currentIndex().row(), last);
    m->press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(list()->currentIndex().row(), 0);
    // The keyboard never left, and what is chosen is told.
    QCOMPARE(QApplication::focusWidget(), m->child<QLineEdit>("commandEdit"));
    QVERIFY(m->child<QLineEdit>("commandEdit")->accessibleDescription().startsWith(current()));
}

void TestCommandPalette::theMouseWorksToo()
{
    open();
    m->type(u"step f8"_s); // nothing: typed over below
    m->child<QLineEdit>("commandEdit")->setText(u"+5 min"_s);
    QCOMPARE(current(), u"+5 min"_s);
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m->workbench.clock()->offset(), token::Duration(5min));
    QVERIFY(!palette()->isVisible());
}

void TestCommandPalette::aClickElsewhereClosesIt()
{
    open();
    QTest::mouseClick(m->child<QListView>("navigationList")->viewport(), Qt::LeftButton, {}, {5, 300});
    QVERIFY(!palette()->isVisible());
    open();
    tokenEdit()->setFocus();
    QVERIFY(!palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), tokenEdit());
}

void TestCommandPalette::whatIsDisabledStaysAndSaysWhy()
{
    open();
    m->type(u"f4"_s);
    QCOMPARE(current(), u"exp − 1 s"_s);
    m->press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    QVERIFY(m->workbench.clock()->isReal());
    QVERIFY(!m->child<QLabel>("commandHint")->text().isEmpty());
    QCOMPARE(m->child<QLabel>("commandHint")->toolTip(), u"The token in view has no such time."_s);
    m->press(Qt::Key_Escape);

    m->window->openText(endedToken);
    QTRY_VERIFY(!m->workbench.inspection()->isBusy());
    carryOut(u"f4"_s);
    QVERIFY(!palette()->isVisible());
    QVERIFY(!m->workbench.clock()->isReal());
}

void TestCommandPalette::causesAreOfRealActions()
{
    m->child<QAction>("shortcutsAction")->trigger(); // builds the pages
    QStringList missing = actionsWithOneCause();
    missing.removeIf([this](const QString &name) { return m->window->findChild<QAction *>(name); });
    QCOMPARE(missing, QStringList());
    QCOMPARE(whyNot(*m->child<QAction>("copyAddressAction")), u"The API does not run."_s);
    // What is known of the moment is before what is known of the action.
    setWhyNot(m->child<QAction>("copyAddressAction"), u"Told."_s);
    QCOMPARE(whyNot(*m->child<QAction>("copyAddressAction")), u"Told."_s);
}

void TestCommandPalette::whatIsOnSaysSo()
{
    open();
    m->type(u"light"_s);
    QCOMPARE(list()->currentIndex().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    m->child<QLineEdit>("commandEdit")->setText(u"dark"_s);
    QCOMPARE(list()->currentIndex().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(!list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u", on"_s));
}

void TestCommandPalette::nothingFoundIsSaid()
{
    open();
    m->type(u"qqqq"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(!m->child<QLabel>("commandHint")->text().isEmpty());
    m->press(Qt::Key_Down);
    m->press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
}

void TestCommandPalette::recentOnesComeFirst()
{
    carryOut(u"+1 h"_s);
    carryOut(u"watch"_s);
    QCOMPARE(m->window->currentPageId(), u"watch"_s);
    open();
    QCOMPARE(rows().first(2), QStringList({u"Watch"_s, u"+1 h"_s}));
}

void TestCommandPalette::settingsHoldNamesAlone()
{
    m->window->openText(endedToken);
    QTRY_VERIFY(!m->workbench.inspection()->isBusy());
    for (const QString &query : {u"dark"_s, u"light"_s, u"+1 h"_s, u"-1 h"_s, u"stand still"_s, u"real time"_s,
             u"craft"_s, u"keys"_s, u"sessions"_s, u"watch"_s, u"inspect"_s})
        carryOut(query);
    const QStringList kept = m->settings.value(u"palette/recent"_s).toStringList();
    QCOMPARE(kept.size(), 8);
    for (const QString &name : kept)
        QVERIFY2(m->child<QAction>(name.toLatin1().constData()), qPrintable(name));
}

void TestCommandPalette::staysWithinASmallWindow()
{
    m->window->resize(1024, 700);
    open();
    QVERIFY(m->window->rect().contains(palette()->geometry()));
    m->window->resize(700, 420);
    QTRY_VERIFY(m->window->rect().contains(palette()->geometry()));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
