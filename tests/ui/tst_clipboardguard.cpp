// SPDX-License-Identifier: MIT
#include "widgets/clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClipboardGuard : public QObject
{
    Q_OBJECT
private slots:
    void init() { QGuiApplication::clipboard()->clear(); }
    void secretIsMarkedForClipboardManagers();
    void secretIsClearedAfterAWhile();
    void whatElseWasCopiedIsLeftAlone();
    void plainCopyEndsTheCountdown();
    void plainCopyHasNoMarkAndNoLimit();
    void secondCopyStartsAnew();
    void noDelayKeeps();
    void clearNowTakesOnlyOwn();
    void clearedWhenTheProgramEnds();
};

void TestClipboardGuard::secretIsMarkedForClipboardManagers()
{
    ClipboardGuard guard;
    guard.copySecret(u"token"_s);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), u"token"_s);
    QCOMPARE(mime->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    QCOMPARE(guard.secondsLeft(), 60);
}

void TestClipboardGuard::secretIsClearedAfterAWhile()
{
    ClipboardGuard guard;
    guard.setClearAfter(30ms);
    QSignalSpy changed(&guard, &ClipboardGuard::countdownChanged);
    guard.copySecret(u"token"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(guard.secondsLeft(), 1);
    QTRY_COMPARE(guard.text(), QString());
    QCOMPARE(guard.secondsLeft(), std::nullopt);
    QVERIFY(changed.size() >= 2);
}

void TestClipboardGuard::whatElseWasCopiedIsLeftAlone()
{
    ClipboardGuard guard;
    guard.setClearAfter(30ms);
    guard.copySecret(u"token"_s);
    QGuiApplication::clipboard()->setText(u"something else"_s);
    QCOMPARE(guard.secondsLeft(), std::nullopt);
    QTest::qWait(60);
    QCOMPARE(guard.text(), u"something else"_s);
}

void TestClipboardGuard::plainCopyEndsTheCountdown()
{
    ClipboardGuard guard;
    guard.copySecret(u"token"_s);
    guard.copyPlain(u"42"_s);
    QCOMPARE(guard.secondsLeft(), std::nullopt);
    QCOMPARE(guard.text(), u"42"_s);
}

void TestClipboardGuard::plainCopyHasNoMarkAndNoLimit()
{
    ClipboardGuard guard;
    guard.copyPlain(u"42"_s);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QCOMPARE(guard.secondsLeft(), std::nullopt);
}

void TestClipboardGuard::secondCopyStartsAnew()
{
    ClipboardGuard guard;
    guard.copySecret(u"one"_s);
    guard.setClearAfter(10s);
    guard.copySecret(u"two"_s);
    QCOMPARE(guard.text(), u"two"_s);
    QCOMPARE(guard.secondsLeft(), 10);
}

void TestClipboardGuard::noDelayKeeps()
{
    ClipboardGuard guard;
    guard.setClearAfter(0ms);
    guard.copySecret(u"token"_s);
    QCOMPARE(guard.secondsLeft(), std::nullopt);
    QCOMPARE(guard.text(), u"token"_s);
}

void TestClipboardGuard::clearNowTakesOnlyOwn()
{
    ClipboardGuard guard;
    QGuiApplication::clipboard()->setText(u"foreign"_s);
    guard.clearNow();
    QCOMPARE(guard.text(), u"foreign"_s);
    guard.copySecret(u"own"_s);
    guard.clearNow();
    QCOMPARE(guard.text(), QString());
}

void TestClipboardGuard::clearedWhenTheProgramEnds()
{
    ClipboardGuard guard;
    guard.copySecret(u"token"_s);
    QMetaObject::invokeMethod(qApp, "aboutToQuit");
    QCOMPARE(guard.text(), QString());
}

QTEST_MAIN(TestClipboardGuard)
#include "tst_clipboardguard.moc"
