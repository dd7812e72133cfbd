// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/keyfetch.h"
#include "model/keyimport.h"
#include "model/rfctokens.h"
#include "net/scriptedserver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::ExchangesModel;
using model::KeyFetch;
using model::KeyImport;
using State = KeyFetch::State;

namespace {

constexpr int patience = 30'000; // ms

} // namespace

class TestKeyFetch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void addresses_data();
    void addresses();
    void aSetIsFetched();
    void everyRequestIsShown();
    void discoveryIsFollowed();
    void answersWithoutKeys_data();
    void answersWithoutKeys();
    void hostileAnswersAreShownSafely();
    void aFetchIsCancelled();
    void aNewFetchDropsTheOld();
    void nothingIsAskedUnasked();
    void remarksAreSaid();

private:
    void fetch(const QUrl &url);
    [[nodiscard]] QString cell(int row, ExchangesModel::Column column) const
    {
        return m_fetch->exchanges()->index(row, column).data().toString();
    }
    std::unique_ptr<model::KeyringModel> m_keyring;
    std::unique_ptr<KeyImport> m_import;
    std::unique_ptr<KeyFetch> m_fetch;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    jose::CryptoSession m_crypto;
};

void TestKeyFetch::init()
{
    m_tester.reset();
    m_fetch.reset();
    m_import.reset();
    m_keyring = std::make_unique<model::KeyringModel>();
    m_import = std::make_unique<KeyImport>(m_keyring.get());
    m_fetch = std::make_unique<KeyFetch>(m_import.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_fetch->exchanges(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestKeyFetch::fetch(const QUrl &url)
{
    m_fetch->start(url.toString());
    QVERIFY(m_fetch->isRunning());
    QVERIFY(m_fetch->words().startsWith(u"Asking http://"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_fetch->isRunning(), patience);
}

void TestKeyFetch::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("words");
    QTest::newRow("https") << u"https://login.example/jwks?x=1"_s << u"https://login.example"_s << QString();
    QTest::newRow("without a scheme") << u"login.example/jwks"_s << u"https://login.example"_s << QString();
    QTest::newRow("this machine") << u"localhost:8000"_s << u"http://localhost:8000"_s << QString();
    QTest::newRow("plain http") << u"http://login.example"_s << QString() << u"without encryption"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString() << u"only https is"_s;
    QTest::newRow("a password") << u"https://a:b@login.example"_s << QString() << u"user name or a password"_s;
    QTest::newRow("nothing") << QString() << QString() << u"no web address"_s;
}

void TestKeyFetch::addresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const QString, words);
    QCOMPARE(KeyFetch::askedHost(text), host);
    const QString refusal = KeyFetch::refusal(text);
    QCOMPARE(refusal.isEmpty(), words.isEmpty());
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
}

void TestKeyFetch::aSetIsFetched()
{
    ScriptedServer server;
    server.put("/jwks", R"({"keys":[)"_ba + es256Jwk + R"(,{"kty":"EC"}]})");
    QSignalSpy state(m_fetch.get(), &KeyFetch::stateChanged);
    fetch(server.url(u"/jwks"_s));
    QCOMPARE(state.count(), 2);
    QCOMPARE(m_fetch->state(), State::Done);
    QCOMPARE(m_fetch->words(), u"1 keys from %1"_s.arg(server.url(u"/jwks"_s).toString()));
    QCOMPARE(m_import->status(), KeyImport::Status::Keys);
    QCOMPARE(m_import->rowCount(), 1);
    QCOMPARE(m_import->skipped().size(), 1);
    QVERIFY2(m_keyring->isEmpty(), "it is chosen from first");
    QCOMPARE(m_import->take().size(), 1);
    QCOMPARE(m_keyring->entries().constFirst().origin, server.url(u"/jwks"_s).toString());
}

void TestKeyFetch::everyRequestIsShown()
{
    ScriptedServer server;
    server.redirect("/a", "/jwks", 301);
    server.put("/jwks", es256Jwk, "application/jwk+json");
    fetch(server.url(u"/a"_s));
    QCOMPARE(m_fetch->exchanges()->rowCount(), 2);
    QCOMPARE(cell(0, ExchangesModel::Address), server.url(u"/a"_s).toString());
    QCOMPARE(cell(0, ExchangesModel::Status), u"301"_s);
    QCOMPARE(cell(0, ExchangesModel::RedirectedTo), server.url(u"/jwks"_s).toString());
    QCOMPARE(cell(1, ExchangesModel::Address), server.url(u"/jwks"_s).toString());
    QCOMPARE(cell(1, ExchangesModel::Status), u"200"_s);
    QCOMPARE(cell(1, ExchangesModel::MediaType), u"application/jwk+json"_s);
    QVERIFY(cell(1, ExchangesModel::Bytes).startsWith(QString::number(qstrlen(es256Jwk))));
    QVERIFY(cell(1, ExchangesModel::RedirectedTo).isEmpty());
    const QModelIndex last = m_fetch->exchanges()->index(1, 0);
    QCOMPARE(last.data(ExchangesModel::BodyRole).toString(), QString::fromLatin1(es256Jwk));
    QCOMPARE(last.data(ExchangesModel::StatusRole).toInt(), 200);
}

void TestKeyFetch::discoveryIsFollowed()
{
    ScriptedServer server;
    server.put("/.well-known/openid-configuration", R"({"issuer":")" + server.url({}).toEncoded() + R"(","jwks_uri":")"
                                                        + server.url(u"/keys"_s).toEncoded() + R"("})");
    server.put("/keys", es256Jwk);
    fetch(server.url({}));
    QVERIFY2(m_fetch->state() == State::Done, qPrintable(m_fetch->words()));
    QVERIFY(m_fetch->words().endsWith(u"/keys"));
    QVERIFY(m_fetch->exchanges()->rowCount() >= 2);
}

void TestKeyFetch::answersWithoutKeys_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("a page") << "<html>not here</html>"_ba << u"but with no keys"_s;
    QTest::newRow("nothing") << QByteArray() << u"but with no keys"_s;
    // RFC 8037 A.6
    QTest::newRow("keys that check no signature")
        << R"({"kty":"OKP","crv":"X25519","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"})"_ba << u"X25519"_s;
}

void TestKeyFetch::answersWithoutKeys()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    ScriptedServer server;
    server.put("/jwks.json", body);
    fetch(server.url(u"/jwks.json"_s));
    QCOMPARE(m_fetch->state(), State::Failed);
    QVERIFY2(m_fetch->words().contains(words), qPrintable(m_fetch->words()));
    QCOMPARE(m_import->rowCount(), 0);
    QVERIFY2(m_fetch->exchanges()->rowCount() > 0, "what came is shown all the same");
    fetch(server.url(u"/missing.json"_s));
    QCOMPARE(m_fetch->state(), State::Failed);
    QVERIFY(m_fetch->words().contains(u"404"));
}

void TestKeyFetch::hostileAnswersAreShownSafely()
{
    ScriptedServer server;
    const QByteArray hostile = "\x1b[2J\xe2\x80\xae{\"a\":1}\r\n\xff\0\x07"_ba + QByteArray(400'000, 'x');
    server.put("/jwks.json", hostile);
    fetch(server.url(u"/jwks.json"_s));
    const QString body = m_fetch->exchanges()->index(0, 0).data(ExchangesModel::BodyRole).toString();
    QVERIFY(body.size() <= 256 * 1024);
    for (const QChar bad : {QChar(0x1b), QChar(0x202e), QChar(0), QChar(7)})
        QVERIFY(!body.contains(bad));
    QVERIFY(body.contains(u"{\"a\":1}\r\n"));
}

void TestKeyFetch::aFetchIsCancelled()
{
    ScriptedServer server;
    server.putRaw("/jwks", {.bytes = "HTTP/1.1 200 OK\r\n", .staysOpen = true});
    m_fetch->start(server.url(u"/jwks"_s).toString());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, patience);
    m_fetch->cancel();
    QCOMPARE(m_fetch->state(), State::Failed);
    QVERIFY(m_fetch->words().contains(u"was cancelled"));
    QCOMPARE(m_import->status(), KeyImport::Status::Empty);
}

void TestKeyFetch::aNewFetchDropsTheOld()
{
    ScriptedServer server;
    server.putRaw("/slow", {.bytes = "HTTP/1.1 200 OK\r\n", .staysOpen = true});
    server.put("/jwks", es256Jwk);
    m_fetch->start(server.url(u"/slow"_s).toString());
    fetch(server.url(u"/jwks"_s));
    QCOMPARE(m_fetch->state(), State::Done);
    m_fetch->start(u"file:///etc/passwd"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fetch->state(), State::Failed, patience);
    QCOMPARE(m_fetch->exchanges()->rowCount(), 0);
    QCOMPARE(m_import->rowCount(), 0);
}

void TestKeyFetch::nothingIsAskedUnasked()
{
    const ScriptedServer server;
    QVERIFY(KeyFetch::refusal(server.url(u"/jwks"_s).toString()).isEmpty());
    QCOMPARE(m_fetch->state(), State::Idle);
    QTest::qWait(50);
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(server.openConnections(), 0);
}

void TestKeyFetch::remarksAreSaid()
{
    ScriptedServer server;
    server.put("/jwks", hs256Jwk);
    fetch(server.url(u"/jwks"_s));
    QCOMPARE(m_fetch->state(), State::Done);
    QVERIFY2(m_fetch->remarks().size() == 1, "a secret that a server hands out is none");
}

QTEST_GUILESS_MAIN(TestKeyFetch)
#include "tst_keyfetch.moc"
