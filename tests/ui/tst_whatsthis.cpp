// SPDX-License-Identifier: MIT
#include "help/whatsthis.h"

#include "helpfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QWhatsThis>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

class TestWhatsThis : public QObject
{
    Q_OBJECT
private slots:
    void theOwnTextIsFirst();
    void toolTipAndDescriptionServe();
    void whatHasNoneIsExplainedByWhatItStandsIn();
    void labelsSpeakForTheirFields();
    void textsAreNoMarkup();
    void theTableNamesRealControls();
    void everyControlIsExplained_data();
    void everyControlIsExplained();
    void theKeyExplainsWhatHasTheKeyboard();
    void theMenuLetsOnePoint();
};

void TestWhatsThis::theOwnTextIsFirst()
{
    QWidget widget;
    widget.setObjectName(u"tokenEdit"_s);
    widget.setToolTip(u"the tip"_s);
    QVERIFY(whatsThisFor(widget).startsWith("Paste a token here"_L1));
    widget.setWhatsThis(u"its own"_s);
    QCOMPARE(whatsThisFor(widget), u"its own"_s);
}

void TestWhatsThis::toolTipAndDescriptionServe()
{
    QWidget widget;
    QCOMPARE(whatsThisFor(widget), QString());
    widget.setAccessibleDescription(u"the description"_s);
    QCOMPARE(whatsThisFor(widget), u"the description"_s);
    widget.setToolTip(u"the tip"_s);
    QCOMPARE(whatsThisFor(widget), u"the tip"_s);
    widget.setAccessibleName(u"Its name"_s);
    QCOMPARE(whatsThisFor(widget), u"<b>Its name</b><br>the tip"_s);
}

void TestWhatsThis::whatHasNoneIsExplainedByWhatItStandsIn()
{
    QWidget outer;
    outer.setToolTip(u"outer"_s);
    auto *inner = new QWidget(&outer);
    auto *innermost = new QWidget(inner);
    QCOMPARE(whatsThisFor(*innermost), u"outer"_s);
    inner->setToolTip(u"inner"_s);
    QCOMPARE(whatsThisFor(*innermost), u"inner"_s);
}

void TestWhatsThis::labelsSpeakForTheirFields()
{
    QWidget outer;
    auto *edit = new QLineEdit(&outer);
    edit->setToolTip(u"the field"_s);
    auto *label = new QLabel(u"&Name"_s, &outer);
    label->setBuddy(edit);
    QCOMPARE(whatsThisFor(*label), u"the field"_s);
}

void TestWhatsThis::textsAreNoMarkup()
{
    QWidget widget;
    widget.setAccessibleName(u"<i>a</i> & b"_s);
    widget.setToolTip(u"1 < 2 & 3"_s);
    QCOMPARE(whatsThisFor(widget), u"<b>&lt;i&gt;a&lt;/i&gt; &amp; b</b><br>1 &lt; 2 &amp; 3"_s);
}

void TestWhatsThis::theTableNamesRealControls()
{
    const HelpFixture m;
    m.child<QAction>("shortcutsAction")->trigger(); // builds the pages
    QStringList missing = explainedControls();
    QVERIFY(missing.size() > 20);
    missing.removeIf([&m](const QString &name) { return m.window->findChild<QWidget *>(name); });
    QCOMPARE(missing, QStringList());
}

void TestWhatsThis::everyControlIsExplained_data()
{
    QTest::addColumn<QString>("page");
    for (const PageEntry &entry : pageEntries())
        QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void TestWhatsThis::everyControlIsExplained()
{
    QFETCH(QString, page);
    const HelpFixture m;
    m.window->openText(endedToken);
    m.window->showPage(page);
    QTRY_VERIFY(!m.workbench.inspection()->isBusy());
    int controls = 0;
    for (const QWidget *widget : m.window->currentPage()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QVERIFY2(!whatsThisFor(*widget).isEmpty(),
            qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
        ++controls;
    }
    QVERIFY(controls > 1);
}

void TestWhatsThis::theKeyExplainsWhatHasTheKeyboard()
{
    const HelpFixture m;
    m.child<QWidget>("tokenEdit")->setFocus();
    m.press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QWidget *shown = QApplication::activePopupWidget();
    QVERIFY(shown);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestWhatsThis::theMenuLetsOnePoint()
{
    const HelpFixture m;
    m.child<QAction>("whatsThisAction")->trigger();
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::mouseClick(m.child<QWidget>("verdictBanner"), Qt::LeftButton);
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QWidget *shown = QApplication::activePopupWidget();
    QVERIFY(shown);
    QTest::mouseClick(shown, Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    // Escape ends it without a word.
    m.child<QAction>("whatsThisAction")->trigger();
    m.press(Qt::Key_Escape);
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QVERIFY(!QApplication::activePopupWidget());
}

QTEST_MAIN(TestWhatsThis)
#include "tst_whatsthis.moc"
