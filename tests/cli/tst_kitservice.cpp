// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "jose/crypto/crypto.h"
#include "support/vectors.h"
#include "token/clock.h"

#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

/// The kit against real services: FastAPI, uvicorn and PyJWT.
class TestKitService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void goodServiceHasNoFault();
    void plantedFaultsAreFoundAndNoOther();

private:
    Ran runAgainst(const QString &kind);
    jose::CryptoSession m_crypto;
    const QString m_python = u"/usr/bin/python3"_s;
    const QString m_secret = u"0123456789abcdef0123456789abcdef"_s;
};

void TestKitService::initTestCase()
{
    if (QProcess::execute(m_python, {u"-c"_s, u"import fastapi, uvicorn, jwt"_s}) != 0)
        QSKIP("FastAPI, uvicorn or PyJWT is missing: packaging/setup.sh --test installs them");
}

Ran TestKitService::runAgainst(const QString &kind)
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    const quint16 port = free.serverPort();
    free.close();
    QProcess service;
    service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    service.start(
        m_python, {testsupport::sourcePath(u"tests/interop/kit_service.py"_s), kind, QString::number(port), m_secret});
    const bool answers = QTest::qWaitFor(
        [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(200);
        },
        30'000);
    if (!answers)
        qFatal("the service does not start");
    const Setting now{.now = token::Clock::systemNow()};
    const Ran token = run({u"sign"_s, u"--secret"_s, m_secret, u"--alg"_s, u"HS256"_s, u"--header"_s, u"typ=at+jwt"_s,
                              u"--claim"_s, u"sub=alice"_s, u"--claim"_s, u"iss=https://issuer.example"_s, u"--claim"_s,
                              u"aud=api"_s, u"--expires-in"_s, u"1h"_s},
        now);
    const Ran ran = run({u"kit"_s, QString::fromLatin1(token.out.trimmed()), u"--secret"_s, m_secret, u"--json"_s,
                            u"--url"_s, u"http://127.0.0.1:%1/me"_s.arg(port)},
        now);
    service.kill();
    service.waitForFinished();
    return ran;
}

void TestKitService::goodServiceHasNoFault()
{
    const Ran ran = runAgainst(u"good"_s);
    QVERIFY2(ran.status == 0, ran.out.constData());
    QVERIFY(ran.json()["same"_L1].toInt() > 60);
}

void TestKitService::plantedFaultsAreFoundAndNoOther()
{
    const Ran ran = runAgainst(u"bad"_s);
    QCOMPARE(ran.status, 1);
    QStringList found;
    const QJsonArray rows = ran.json()["rows"_L1].toArray();
    for (const QJsonValue &row : rows) {
        if (row["verdict"_L1] == "differs"_L1)
            found.append(row["id"_L1].toString());
    }
    const QList<QStringList> planted{
        {u"aud-wrong"_s, u"aud-array-wrong"_s, u"aud-missing"_s},
        {u"iss-wrong"_s, u"iss-missing"_s},
        {u"exp-missing"_s, u"sub-missing"_s, u"sub-number"_s},
        {u"exp-text"_s, u"nbf-text"_s},
        {u"typ-wrong"_s, u"typ-missing"_s},
        {u"padding"_s, u"alphabet"_s},
        {u"alg-none"_s, u"alg-none-capital"_s, u"alg-none-upper"_s, u"alg-none-mixed"_s, u"alg-none-signed"_s,
            u"alg-missing"_s},
        {u"exp-past-1s"_s, u"exp-now"_s, u"nbf-future-1s"_s},
    };
    QStringList expected;
    for (const QStringList &rowsOfFault : planted)
        expected += rowsOfFault;
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestKitService)
#include "tst_kitservice.moc"
