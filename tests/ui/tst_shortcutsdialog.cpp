// SPDX-License-Identifier: MIT
#include "help/shortcutsdialog.h"

#include "help/actionlist.h"
#include "helpfixture.h"

#include <QAction>
#include <QLineEdit>
#include <QTreeWidget>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

class TestShortcutsDialog : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<HelpFixture>(); }
    void cleanup() { m.reset(); }
    void itsKeysOpenIt_data();
    void itsKeysOpenIt();
    void everyPageHasItsKeys();
    void isSearchedByWordsAndKeys_data();
    void isSearchedByWordsAndKeys();
    void nothingFoundIsSaid();
    void theWindowWorksBesideIt();
    void noKeyIsTakenTwice();

private:
    void open() { m->child<QAction>("shortcutsAction")->trigger(); }
    [[nodiscard]] ShortcutsDialog *dialog() const { return m->window->findChild<ShortcutsDialog *>(); }
    [[nodiscard]] QTreeWidget *list() const { return m->child<QTreeWidget>("shortcutsList"); }
    /// "Inspect: Expire Now (Ctrl+Shift+X)", of what is shown.
    [[nodiscard]] QStringList rows() const
    {
        QStringList found;
        for (int i = 0; i < list()->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = list()->topLevelItem(i);
            for (int row = 0; row < group->childCount(); ++row) {
                const QTreeWidgetItem *item = group->child(row);
                if (!item->isHidden() && !group->isHidden())
                    found.append(u"%1: %2 (%3)"_s.arg(group->text(0), item->text(0), item->text(1)));
            }
        }
        return found;
    }
    std::unique_ptr<HelpFixture> m;
};

void TestShortcutsDialog::itsKeysOpenIt_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Ctrl+?") << Qt::Key_Question;
    QTest::newRow("Ctrl+F1") << Qt::Key_F1;
}

void TestShortcutsDialog::itsKeysOpenIt()
{
    QFETCH(Qt::Key, key);
    m->press(key, Qt::ControlModifier);
    QVERIFY(dialog() && dialog()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestShortcutsDialog::everyPageHasItsKeys()
{
    open();
    QStringList groups;
    for (int i = 0; i < list()->topLevelItemCount(); ++i) {
        groups.append(list()->topLevelItem(i)->text(0));
        QVERIFY2(list()->topLevelItem(i)->childCount() > 3, qPrintable(groups.last()));
    }
    QStringList expected{u"Everywhere"_s};
    for (const PageEntry &entry : pageEntries())
        expected.append(entry.title);
    QCOMPARE(groups, expected);
    const QStringList all = rows();
    for (const QString &row : {u"Everywhere: Open… (Ctrl+O)"_s, u"Everywhere: Find a Command… (Ctrl+K)"_s,
             u"Everywhere: Copy (Ctrl+C)"_s, u"Everywhere: Craft (Ctrl+2)"_s, u"Everywhere: +1 h (Shift+F8)"_s,
             u"Inspect: Expire Now (Ctrl+Shift+X)"_s, u"Sessions: Revoke the Family (Ctrl+Shift+X)"_s,
             u"Craft: Make Many… (Ctrl+M)"_s, u"Keys: Import… (Ctrl+Shift+I)"_s})
        QVERIFY2(all.contains(row), qPrintable(row + u" is not in\n"_s + all.join(u'\n')));
    // No page but the first was shown for that.
    QCOMPARE(m->window->currentPageId(), u"inspect"_s);
}

void TestShortcutsDialog::isSearchedByWordsAndKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("notFound");
    QTest::newRow("words") << u"family"_s << u"Sessions: Revoke the Family (Ctrl+Shift+X)"_s
                           << u"Everywhere: Open… (Ctrl+O)"_s;
    QTest::newRow("keys") << u"shift+f8"_s << u"Everywhere: +1 h (Shift+F8)"_s << u"Everywhere: Open… (Ctrl+O)"_s;
    QTest::newRow("both, in any order") << u"ctrl+o open"_s << u"Everywhere: Open… (Ctrl+O)"_s
                                        << u"Everywhere: +1 h (Shift+F8)"_s;
}

void TestShortcutsDialog::isSearchedByWordsAndKeys()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QFETCH(QString, notFound);
    open();
    const QStringList all = rows();
    QVERIFY(all.contains(notFound));
    QTest::keyClicks(m->child<QLineEdit>("shortcutsSearch"), text);
    QVERIFY(rows().contains(found));
    QVERIFY(!rows().contains(notFound));
    m->child<QLineEdit>("shortcutsSearch")->clear();
    QCOMPARE(rows(), all);
}

void TestShortcutsDialog::nothingFoundIsSaid()
{
    open();
    QTest::keyClicks(m->child<QLineEdit>("shortcutsSearch"), u"qqqq"_s);
    QCOMPARE(rows(), QStringList());
    QVERIFY(!list()->isVisible());
}

void TestShortcutsDialog::theWindowWorksBesideIt()
{
    open();
    QVERIFY(!dialog()->isModal());
    ShortcutsDialog *first = dialog();
    open();
    QCOMPARE(m->window->findChildren<ShortcutsDialog *>(), QList<ShortcutsDialog *>{first});
}

void TestShortcutsDialog::noKeyIsTakenTwice()
{
    // Of two actions with the same key neither would work.
    open();
    struct Holder
    {
        QString page;
        const QAction *action;
    };
    QHash<QString, QList<Holder>> holders;
    for (const QAction *action : m->window->findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &keys : action->shortcuts())
            holders[keys.toString(QKeySequence::PortableText)].append({pageOf(*action), action});
    }
    QVERIFY(holders.size() > 50);
    for (auto held = holders.cbegin(); held != holders.cend(); ++held) {
        for (const Holder &one : held.value()) {
            for (const Holder &other : held.value())
                QVERIFY2(one.action == other.action
                             || (!one.page.isEmpty() && !other.page.isEmpty() && one.page != other.page),
                    qPrintable(u"%1: %2 (%3) and %4 (%5)"_s.arg(
                        held.key(), one.action->text(), one.page, other.action->text(), other.page)));
        }
    }
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
