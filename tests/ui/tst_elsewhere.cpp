// SPDX-License-Identifier: MIT
#include "inspect/detailscard.h"
#include "inspect/elsewheretab.h"
#include "inspect/inspectpage.h"
#include "jose/crypto/crypto.h"
#include "model/inspection.h"
#include "model/keyringmodel.h"
#include "model/othersmodel.h"
#include "model/rfctokens.h"
#include "model/skewmodel.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using token::fromSeconds;

/// The tab Elsewhere of the Inspect page: how others would judge the times of the token.
class TestElsewhere : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void headlineFollowsTheClock();
    void aRowOpensIntoItsRule();
    void nothingIsJudgedOnOtherTabs();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void tablesAreCopied();
    void copyingIsOffWithoutATable();
    void fieldsSayWhichRowsAndColumns();
    void aFieldThatCannotBeReadIsMarked_data();
    void aFieldThatCannotBeReadIsMarked();
    void aRowSetsTheClock();
    void leewayOfThePolicyIsMarked();
    void viewAndFieldsAreKept();
    void tabsFitTheNarrowWindow();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QAction *action(const char *name) const { return child<QAction>(name); }
    void show(const QByteArray &text) const { m_workbench->inspection()->setText(QString::fromUtf8(text)); }
    void type(const char *field, const QString &text) const
    {
        auto *edit = child<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString headline() const { return child<QLabel>("elsewhereHeadline")->text(); }
    [[nodiscard]] QAbstractItemModel *matrix() const { return child<QTableView>("skewTable")->model(); }
    [[nodiscard]] QString clipboard() const { return QApplication::clipboard()->text(); }

    jose::CryptoSession m_crypto;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<InspectPage> m_page;
};

void TestElsewhere::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>();
    m_theme->finish();
    m_workbench = std::make_unique<model::Workbench>([] { return fromSeconds(hs256Expiry - 1); });
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_page = std::make_unique<InspectPage>(PageContext{*m_workbench, *m_clipboard});
    for (PageMenu menu : {PageMenu::Edit, PageMenu::View, PageMenu::Token, PageMenu::Keys})
        m_page->addActions(m_page->menuActions(menu));
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    show(hs256Token);
}

void TestElsewhere::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m_workbench.reset();
}

void TestElsewhere::headlineFollowsTheClock()
{
    QTest::keyClick(m_page.get(), Qt::Key_6, Qt::AltModifier);
    QCOMPARE(child<QTabWidget>("detailTabs")->currentWidget(), child<QWidget>("elsewhereTab"));
    QVERIFY(child<QTreeView>("othersView")->hasFocus());
    QCOMPARE(headline(), u"Accepted by 20 of 20"_s);
    m_workbench->clock()->freeze(fromSeconds(hs256Expiry + 30));
    QCOMPARE(headline(), u"Accepted by 6 of 20"_s);
    m_workbench->clock()->freeze(fromSeconds(hs256Expiry + 100'000));
    QCOMPARE(headline(), u"Accepted by 0 of 20"_s);
    QVERIFY(child<QLabel>("elsewhereNote")->text().contains("no part of the verdict"_L1));
    QTest::keyClick(m_page.get(), Qt::Key_7, Qt::AltModifier);
    QVERIFY(child<QTableView>("skewTable")->hasFocus());
    QVERIFY(headline().contains("not the verdict"_L1));
    QCOMPARE(matrix()->rowCount(), 10);
}

void TestElsewhere::aRowOpensIntoItsRule()
{
    action("librariesAction")->trigger();
    auto *view = child<QTreeView>("othersView");
    const QModelIndex rule = view->model()->index(2, 0);
    view->setCurrentIndex(rule);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(view->isExpanded(rule));
    QVERIFY(view->isFirstColumnSpanned(0, rule));
    const QModelIndex why = view->model()->index(0, 0, rule);
    QVERIFY(view->visualRect(why).isValid());
    QVERIFY(view->visualRect(why).width() > view->viewport()->width() / 2);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!view->isExpanded(rule));
}

void TestElsewhere::nothingIsJudgedOnOtherTabs()
{
    auto *others = m_page->findChild<model::OthersModel *>();
    auto *skew = m_page->findChild<model::SkewModel *>();
    QVERIFY(others->isEmpty() && skew->isEmpty());
    action("librariesAction")->trigger();
    QVERIFY(!others->isEmpty() && skew->isEmpty());
    action("skewAction")->trigger();
    QVERIFY(!skew->isEmpty());
    QSignalSpy judged(others, &model::OthersModel::headlineChanged);
    QSignalSpy shown(skew, &QAbstractItemModel::dataChanged);
    m_workbench->clock()->freeze(fromSeconds(hs256Expiry + 30));
    QCOMPARE(judged.count(), 0);
    QVERIFY(shown.count() > 0);
    child<QTabWidget>("detailTabs")->setCurrentIndex(0);
    shown.clear();
    m_workbench->clock()->freeze(fromSeconds(hs256Expiry + 90));
    QCOMPARE(shown.count(), 0);
    child<QTabWidget>("detailTabs")->setCurrentIndex(static_cast<int>(DetailsCard::Tab::Elsewhere));
    m_page->hide();
    shown.clear();
    m_workbench->clock()->freeze(fromSeconds(hs256Expiry + 180));
    QCOMPARE(shown.count(), 0);
}

void TestElsewhere::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::addRow("no token") << "just words"_ba << u"This text is no token"_s;
    QTest::addRow("encrypted") << "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA"_ba
                               << u"The claims are encrypted"_s;
    QTest::addRow("no JSON") << signedToken("exp 12") << u"The payload holds no claims"_s;
}

void TestElsewhere::whatCannotBeReadIsSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, title);
    const auto note = [this] {
        return child<ElsewhereTab>("elsewhereTab")->body()->findChild<QWidget *>(u"emptyNote"_s);
    };
    action("librariesAction")->trigger();
    QVERIFY(!note()->isVisible());
    show(text);
    QVERIFY(note()->isVisible());
    QCOMPARE(note()->accessibleName(), title);
    QCOMPARE(headline(), QString());
    action("skewAction")->trigger();
    QVERIFY(note()->isVisible());
    show(signedToken("{}")); // no claims at all are judged too
    QVERIFY(!note()->isVisible());
    action("librariesAction")->trigger();
    QCOMPARE(headline(), u"Accepted by 16 of 20"_s);
}

void TestElsewhere::tablesAreCopied()
{
    QSignalSpy done(m_page.get(), &Page::statusChanged);
    action("librariesAction")->trigger();
    action("copyMarkdownAction")->trigger();
    QVERIFY2(clipboard().startsWith("| Library "_L1), qPrintable(clipboard()));
    QCOMPARE(clipboard().count(u'\n'), 22);
    QCOMPARE(done.constLast().constFirst().toString(), u"Table copied as Markdown"_s);
    action("copyCsvAction")->trigger();
    QVERIFY2(clipboard().startsWith("rule,library,version,platform,answer,"_L1), qPrintable(clipboard()));
    action("skewAction")->trigger();
    action("copyMarkdownAction")->trigger();
    QVERIFY2(clipboard().contains(u"| exp − 1 s "_s), qPrintable(clipboard()));
    action("copyCsvAction")->trigger();
    QVERIFY2(clipboard().contains("\r\n0,2011-03-22T18:43:00Z,expired,expiring_soon,"_L1), qPrintable(clipboard()));
    QVERIFY(!m_clipboard->secondsLeft()); // no secret: it stays
}

void TestElsewhere::copyingIsOffWithoutATable()
{
    const auto enabled = [this] {
        return action("copyMarkdownAction")->isEnabled() && action("copyCsvAction")->isEnabled();
    };
    QVERIFY(!enabled());
    action("librariesAction")->trigger();
    QVERIFY(enabled());
    QVERIFY(child<QPushButton>("copyTableButton")->isEnabled());
    show("just words");
    QVERIFY(!enabled());
    QVERIFY(!child<QPushButton>("copyTableButton")->isEnabled());
    show(hs256Token);
    QVERIFY(enabled());
    child<QTabWidget>("detailTabs")->setCurrentIndex(0);
    QVERIFY(!enabled());
}

void TestElsewhere::fieldsSayWhichRowsAndColumns()
{
    action("skewAction")->trigger();
    type("offsetsEdit", u"-5m, 0 1h"_s);
    type("leewaysEdit", u"0, 2m"_s);
    QCOMPARE(matrix()->rowCount(), 3);
    QCOMPARE(matrix()->columnCount(), 3);
    QCOMPARE(matrix()->index(0, 0).data().toString(), u"exp − 300 s"_s);
    QCOMPARE(matrix()->headerData(2, Qt::Horizontal).toString(), u"± 120 s"_s);
    auto *anchor = child<QComboBox>("anchorCombo");
    QTest::keyClick(anchor, Qt::Key_Down);
    QCOMPARE(matrix()->index(0, 0).data().toString(), u"now − 300 s"_s);
    type("offsetsEdit", QString());
    QCOMPARE(matrix()->rowCount(), 10); // the usual ones
    QTest::keyClick(anchor, Qt::Key_Up);
    QCOMPARE(anchor->currentText(), u"around exp"_s);
    show(signedToken("{}"));
    QCOMPARE(anchor->currentText(), u"no exp: now"_s);
    show(hs256Token);
    QCOMPARE(anchor->currentText(), u"around exp"_s);
    QVERIFY(!child<QWidget>("skewProblemLabel")->isVisible());
}

void TestElsewhere::aFieldThatCannotBeReadIsMarked_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::addRow("a word") << "offsetsEdit"_ba << u"-90, soon, 90"_s << u"Offsets: “soon”"_s;
    QTest::addRow("a unit") << "offsetsEdit"_ba << u"90y"_s << u"Offsets: “90y”"_s;
    QTest::addRow("a negative leeway") << "leewaysEdit"_ba << u"0, -30"_s << u"Leeways: “-30”"_s;
    QTest::addRow("too many") << "leewaysEdit"_ba << u"0 1 2 3 4 5 6 7 8 9 10 11 12"_s
                              << u"Leeways: “12” is one too many"_s;
}

void TestElsewhere::aFieldThatCannotBeReadIsMarked()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QString, named);
    action("skewAction")->trigger();
    type(field.constData(), text);
    const auto *problem = child<QLabel>("skewProblemLabel");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().startsWith(named), qPrintable(problem->text()));
    QVERIFY(child<QLineEdit>(field.constData())->property("wrong").toBool());
    QVERIFY(matrix()->rowCount() > 0);
    type(field.constData(), u"0"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(!child<QLineEdit>(field.constData())->property("wrong").toBool());
}

void TestElsewhere::aRowSetsTheClock()
{
    QVERIFY(!action("clockToRowAction")->isEnabled());
    action("skewAction")->trigger();
    auto *table = child<QTableView>("skewTable");
    table->setCurrentIndex(matrix()->index(6, 1)); // exp + 90 s
    QVERIFY(action("clockToRowAction")->isEnabled());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_workbench->clock()->now(), fromSeconds(hs256Expiry + 90));
    QVERIFY(matrix()->index(6, 1).data(model::SkewModel::HereRole).toBool());
    table->setCurrentIndex(matrix()->index(3, 0)); // exp − 1 s
    action("clockToRowAction")->trigger();
    QCOMPARE(m_workbench->clock()->now(), fromSeconds(hs256Expiry - 1));
    action("librariesAction")->trigger();
    QVERIFY(!action("clockToRowAction")->isEnabled());
}

void TestElsewhere::leewayOfThePolicyIsMarked()
{
    action("skewAction")->trigger();
    const auto isOwn = [this](int column) {
        return matrix()->headerData(column, Qt::Horizontal, model::SkewModel::OwnRole).toBool();
    };
    QVERIFY(isOwn(1) && !isOwn(3));
    type("leewayEdit", u"1m"_s);
    QVERIFY(!isOwn(1) && isOwn(3));
}

void TestElsewhere::viewAndFieldsAreKept()
{
    action("skewAction")->trigger();
    type("offsetsEdit", u"-1500ms, 7"_s);
    type("leewaysEdit", u"0, 45"_s);
    const QByteArray state = m_page->saveState();
    QVERIFY(!state.contains("eyJ"));
    cleanup();
    init();
    m_page->restoreState(state);
    QCOMPARE(child<ElsewhereTab>("elsewhereTab")->view(), ElsewhereTab::View::Skew);
    QCOMPARE(matrix()->rowCount(), 2);
    QCOMPARE(matrix()->index(0, 0).data().toString(), u"exp − 1500 ms"_s);
    QCOMPARE(matrix()->columnCount(), 3);
    QCOMPARE(child<QLineEdit>("leewaysEdit")->text(), u"0, 45"_s);
    // What is no state, or that of a version without this tab, changes nothing.
    auto *tab = child<ElsewhereTab>("elsewhereTab");
    for (const QByteArray &odd : {QByteArray(), "\x01"_ba, QByteArray(64, '\xff')})
        tab->restoreState(odd);
    QCOMPARE(tab->view(), ElsewhereTab::View::Skew);
    QCOMPARE(matrix()->rowCount(), 2);
}

void TestElsewhere::tabsFitTheNarrowWindow()
{
    const auto *tabs = child<QTabWidget>("detailTabs");
    const auto *button = child<QToolButton>("editButton");
    const auto allInView = [tabs] {
        const QRect last = tabs->tabBar()->tabRect(tabs->count() - 1);
        return last.right() < tabs->tabBar()->width() && tabs->tabBar()->tabRect(0).left() >= 0;
    };
    show(signedToken(R"({"sub":"42"})")); // a finding: the badge takes room too
    QTRY_VERIFY(allInView());
    QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextOnly);
    m_page->resize(1024 - 168, 640); // the window beside its navigation
    QTRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QTRY_VERIFY(allInView());
    for (const char *view : {"librariesAction", "skewAction"}) {
        action(view)->trigger();
        QVERIFY2(m_page->minimumSizeHint().width() <= m_page->width(), view);
    }
    m_page->resize(1100, 760);
    QTRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonTextOnly);
    QTRY_VERIFY(allInView());
}

QTEST_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
