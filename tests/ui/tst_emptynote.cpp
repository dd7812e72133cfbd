// SPDX-License-Identifier: MIT
#include "inspect/detailscard.h"
#include "inspect/emptynote.h"
#include "inspect/inspectpage.h"
#include "jose/crypto/crypto.h"
#include "model/inspection.h"
#include "model/rfctokens.h"
#include "model/workbench.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"
#include "widgets/tokenedit.h"
#include "widgets/validitybar.h"
#include "widgets/verdictbanner.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;

namespace {

// RFC 7516 appendix A.1's header, key, vector and tag; a shorter ciphertext.
constexpr const char *encrypted =
    "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.AAAA.48V1_ALb6US04U3b.5eym8TW_c8SuK0lt."
    "XFBoMYUZodetZdvTiFvSkQ";

} // namespace

/// The Inspect page where there is no answer to show: it says why, and offers nothing that does not help.
class TestEmptyNote : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void encryptedClaimsAreToldSo();
    void otherTextIsToldSo();
    void anUnreadablePayloadLeadsToItsBytes();
    void aReadableTokenHasNoNote();
    void noteKeepsTheSizeOfItsView();
    void aKeyIsAskedForOnlyWhereItHelps_data();
    void aKeyIsAskedForOnlyWhereItHelps();

private:
    void show(const QByteArray &text) const
    {
        m_workbench->inspection()->setText(QString::fromUtf8(text));
        QTRY_VERIFY(!m_workbench->inspection()->isBusy());
    }
    EmptyNote *note(const char *view) const
    {
        return m_page->findChild<QWidget *>(QLatin1StringView(view))->findChild<EmptyNote *>();
    }
    int tab() const { return m_page->findChild<QTabWidget *>(u"detailTabs"_s)->currentIndex(); }
    bool hasLink(const QString &words) const
    {
        const QList<QLabel *> labels = m_page->findChild<VerdictBanner *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"<a href"_s) && label->text().contains(words);
        });
    }

    jose::CryptoSession m_crypto;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<model::Workbench> m_workbench;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    std::unique_ptr<InspectPage> m_page;
};

void TestEmptyNote::init()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>();
    m_workbench = std::make_unique<model::Workbench>();
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_page = std::make_unique<InspectPage>(PageContext{*m_workbench, *m_clipboard});
    m_page->resize(1024, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestEmptyNote::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m_workbench.reset();
}

void TestEmptyNote::encryptedClaimsAreToldSo()
{
    show(encrypted);
    EmptyNote *claims = note("claimsView");
    QVERIFY(claims->isVisible());
    QCOMPARE(claims->text().title, u"The claims are encrypted"_s);
    QVERIFY(!note("headerView")->isVisibleTo(m_page->findChild<QWidget *>(u"headerView"_s)));
    // Times that cannot be read have no line.
    QVERIFY(!m_page->findChild<ValidityBar *>()->isVisible());
    QTest::mouseClick(claims->findChild<QPushButton *>(u"emptyNoteButton"_s), Qt::LeftButton);
    QCOMPARE(tab(), static_cast<int>(DetailsCard::Tab::Header));
}

void TestEmptyNote::otherTextIsToldSo()
{
    show("Hello, is this a token?");
    for (const char *view : {"claimsView", "headerView", "findingsView"})
        QCOMPARE(note(view)->text().title, u"This text is no token"_s);
    QVERIFY(note("claimsView")->isVisible());
    QVERIFY(!note("claimsView")->findChild<QPushButton *>(u"emptyNoteButton"_s)->isVisible());
}

void TestEmptyNote::anUnreadablePayloadLeadsToItsBytes()
{
    show("eyJhbGciOiJIUzI1NiJ9.aGVsbG8.AAAA");
    EmptyNote *claims = note("claimsView");
    QCOMPARE(claims->text().title, u"The payload holds no claims"_s);
    QTest::mouseClick(claims->findChild<QPushButton *>(u"emptyNoteButton"_s), Qt::LeftButton);
    QCOMPARE(tab(), static_cast<int>(DetailsCard::Tab::Payload));
}

void TestEmptyNote::aReadableTokenHasNoNote()
{
    show(encrypted);
    QVERIFY(note("claimsView")->isVisible());
    show(testsupport::hs256Token);
    QVERIFY(!note("claimsView")->isVisible());
    QVERIFY(m_page->findChild<ValidityBar *>()->isVisible());
}

void TestEmptyNote::noteKeepsTheSizeOfItsView()
{
    show(encrypted);
    auto *view = m_page->findChild<QWidget *>(u"claimsView"_s);
    QCOMPARE(note("claimsView")->geometry(), view->rect());
    m_page->resize(1300, 800);
    QTRY_COMPARE(note("claimsView")->geometry(), view->rect());
}

void TestEmptyNote::aKeyIsAskedForOnlyWhereItHelps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("key");
    QTest::addColumn<bool>("expectations");
    QTest::newRow("signed") << QByteArray(testsupport::hs256Token) << true << true;
    QTest::newRow("encrypted") << QByteArray(encrypted) << false << false;
    QTest::newRow("no token") << "Hello"_ba << false << false;
    QTest::newRow("no algorithm") << "e30.eyJleHAiOjF9.AAAA"_ba << false << true;
    QTest::newRow("no claims") << "eyJhbGciOiJIUzI1NiJ9.aGVsbG8.AAAA"_ba << true << false;
}

void TestEmptyNote::aKeyIsAskedForOnlyWhereItHelps()
{
    QFETCH(QByteArray, text);
    show(text);
    const bool key = hasLink(u"Add a key"_s);
    const bool expectations = hasLink(u"Set expectations"_s);
    QTEST(key, "key");
    QTEST(expectations, "expectations");
}

QTEST_MAIN(TestEmptyNote)
#include "tst_emptynote.moc"
