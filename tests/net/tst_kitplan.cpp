// SPDX-License-Identifier: MIT
#include "net/kitplan.h"
#include "net/kitrequest.h"

#include <QTest>

using namespace claimsmith::net;
using namespace Qt::StringLiterals;

class TestKitPlan : public QObject
{
    Q_OBJECT
private slots:
    void tokenGoesToItsPlace_data();
    void tokenGoesToItsPlace();
    void statusesAreRead_data();
    void statusesAreRead();
    void hostIsConfirmed();
};

void TestKitPlan::tokenGoesToItsPlace_data()
{
    QTest::addColumn<KitHeader>("header");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("bearer") << KitHeader{"Authorization", "Bearer a+b"} << QString() << QByteArray();
    QTest::newRow("header:X-Token") << KitHeader{"X-Token", "a+b"} << QString() << QByteArray();
    QTest::newRow("cookie:session") << KitHeader{"Cookie", "session=a+b"} << QString() << QByteArray();
    QTest::newRow("query:t") << KitHeader{} << u"t=a%2Bb"_s << QByteArray();
    QTest::newRow("form:t") << KitHeader{"Content-Type", "application/x-www-form-urlencoded"} << QString()
                            << "t=a%2Bb"_ba;
    QTest::newRow("json:t") << KitHeader{"Content-Type", "application/json"} << QString() << "{\"t\":\"a+b\"}"_ba;
}

void TestKitPlan::tokenGoesToItsPlace()
{
    QFETCH(const KitHeader, header);
    QFETCH(const QString, query);
    QFETCH(const QByteArray, body);
    KitPlan plan;
    plan.url = QUrl(u"http://localhost/me"_s);
    plan.method = "POST";
    plan.place = TokenPlace::parse(QString::fromLatin1(QTest::currentDataTag())).value();
    QVERIFY(!planError(plan));
    const QByteArray token = "a+b";
    const auto request = kitRequest(plan, &token);
    QVERIFY(request.has_value());
    QCOMPARE(request->headers.value(0), header);
    QCOMPARE(request->url.query(QUrl::FullyEncoded), query);
    QCOMPARE(request->body, body);
}

void TestKitPlan::statusesAreRead_data()
{
    QTest::addColumn<QString>("written"); // empty: refused
    QTest::newRow(" 200 - 299 , 304") << u"200-299,304"_s;
    QTest::newRow("401") << u"401"_s;
    for (const char *bad : {"", ",", "99", "600", "1000", "299-200", "200-", "200,", "2xx", "-200"})
        QTest::newRow(bad) << QString();
}

void TestKitPlan::statusesAreRead()
{
    QFETCH(const QString, written);
    const auto statuses = StatusSet::parse(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(statuses.has_value(), !written.isEmpty());
    if (statuses)
        QCOMPARE(statuses->text(), written);
    else
        QCOMPARE(statuses.error().code, KitPlanErrorCode::StatusInvalid);
}

void TestKitPlan::hostIsConfirmed()
{
    const QUrl url(u"https://api.example/me"_s);
    QVERIFY(runRefusal(url, {}) && runRefusal(url, u"example"_s));
    QVERIFY(!runRefusal(url, u" API.example "_s));
    QVERIFY(!runRefusal(QUrl(u"http://[::1]/"_s), {}));
    QVERIFY(runRefusal(QUrl(u"http://localhost.example/"_s), {}));
}

QTEST_GUILESS_MAIN(TestKitPlan)
#include "tst_kitplan.moc"
