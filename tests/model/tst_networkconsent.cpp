// SPDX-License-Identifier: MIT
#include "model/networkconsent.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using claimsmith::model::NetworkConsent;
using namespace Qt::StringLiterals;

using Purpose = NetworkConsent::Purpose;

class TestNetworkConsent : public QObject
{
    Q_OBJECT
private slots:
    void thisMachineNeedsNoLeave_data();
    void thisMachineNeedsNoLeave();
    void onePurposeIsNotTheOther();
};

void TestNetworkConsent::thisMachineNeedsNoLeave_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("IPv4") << u"http://127.0.0.1:9000/me"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:9000/me"_s << true;
    QTest::newRow("name") << u"https://localhost/jwks.json"_s << true;
    QTest::newRow("all of 127/8") << u"http://127.1.2.3/"_s << true;
    QTest::newRow("another") << u"https://login.example/jwks.json"_s << false;
    QTest::newRow("in the same network") << u"https://192.168.1.10/"_s << false;
    QTest::newRow("a name that only looks like it") << u"https://localhost.example/"_s << false;
    QTest::newRow("an address in a name") << u"https://127.0.0.1.example/"_s << false;
    QTest::newRow("as the user's name") << u"https://localhost@login.example/"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestNetworkConsent::thisMachineNeedsNoLeave()
{
    QFETCH(const QString, address);
    NetworkConsent consent;
    QTEST(consent.allows(Purpose::FetchKeys, QUrl(address)), "allowed");
    QTEST(consent.allows(Purpose::RunKit, QUrl(address)), "allowed");
    consent.allow(Purpose::FetchKeys, true);
    QVERIFY(consent.allows(Purpose::FetchKeys, QUrl(address)));
}

void TestNetworkConsent::onePurposeIsNotTheOther()
{
    NetworkConsent consent;
    const QSignalSpy changed(&consent, &NetworkConsent::changed);
    const QUrl elsewhere(u"https://login.example/"_s);
    consent.allow(Purpose::FetchKeys, true);
    QVERIFY(consent.allows(Purpose::FetchKeys, elsewhere));
    QVERIFY(!consent.allows(Purpose::RunKit, elsewhere));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Purpose>(), Purpose::FetchKeys);
    consent.allow(Purpose::FetchKeys, true);
    QCOMPARE(changed.size(), 1);
    consent.allow(Purpose::FetchKeys, false);
    QVERIFY(!consent.allows(Purpose::FetchKeys, elsewhere));
    QVERIFY(NetworkConsent::refusal(Purpose::FetchKeys) != NetworkConsent::refusal(Purpose::RunKit));
}

QTEST_GUILESS_MAIN(TestNetworkConsent)
#include "tst_networkconsent.moc"
