// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/crafting.h"
#include "model/inspection.h"
#include "model/keyringmodel.h"
#include "model/rfctokens.h"
#include "model/workbench.h"
#include "support/vectors.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::Workbench;
using Kind = Workbench::Taken::Kind;

class TestWorkbench : public QObject
{
    Q_OBJECT
private slots:
    void tellsTokensFromKeys_data();
    void tellsTokensFromKeys();
    void anEncryptedKeyAsksForItsPassphrase();
    void theSampleIsVerifiedAndActive();
    void theExpiredSampleIsVerifiedAndExpired();
    void theSessionSampleIsVerifiedWithItsSecret();
    void aTokenGoesToCraftAndBack();
    void whatIsNoFormDoesNotGoToCraft();
    void aBlockedTokenIsNotInspected();

private:
    static QByteArray sample(const QString &name)
    {
        return testsupport::readFile(testsupport::sourcePath(u"resources/samples/"_s + name));
    }
    jose::CryptoSession m_crypto;
};

void TestWorkbench::tellsTokensFromKeys_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("keys");
    const QByteArray jwk = testsupport::es256Jwk;
    QTest::addRow("a token") << QByteArray(testsupport::hs256Token) << Kind::Token << 0;
    QTest::addRow("a token with a line break") << QByteArray(testsupport::hs256Token) + "\r\n" << Kind::Token << 0;
    QTest::addRow("a JSON answer") << R"({"access_token":")" + QByteArray(testsupport::hs256Token) + R"("})"
                                   << Kind::Token << 0;
    QTest::addRow("a JWK") << jwk << Kind::Keys << 1;
    QTest::addRow("a JWKS") << R"({"keys":[)" + jwk + ',' + testsupport::hs256Jwk + "]}" << Kind::Keys << 2;
    QTest::addRow("RFC 8037 A.6: agrees on keys, cannot sign")
        << R"({"kty":"OKP","crv":"X25519","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"})"_ba << Kind::Neither << 0;
    QTest::addRow("neither") << "hello"_ba << Kind::Neither << 0;
    QTest::addRow("empty") << ""_ba << Kind::Neither << 0;
    QTest::addRow("binary") << QByteArray(300, '\0') << Kind::Neither << 0;
}

void TestWorkbench::tellsTokensFromKeys()
{
    QFETCH(QByteArray, data);
    QFETCH(Kind, kind);
    QFETCH(int, keys);
    Workbench workbench;
    const Workbench::Taken taken = workbench.take(data, u"file"_s);
    QCOMPARE(taken.kind, kind);
    QVERIFY(!taken.words.isEmpty());
    QCOMPARE(workbench.keyring()->rowCount(), keys);
    QCOMPARE(workbench.inspection()->isEmpty(), kind != Kind::Token);
}

void TestWorkbench::anEncryptedKeyAsksForItsPassphrase()
{
    Workbench workbench;
    const QByteArray pem = testsupport::encryptedPem;
    const Workbench::Taken locked = workbench.take(pem, u"key.pem"_s);
    QCOMPARE(locked.kind, Kind::KeyLocked);
    QCOMPARE(locked.error->code, jose::ErrorCode::KeyEncrypted);
    QVERIFY(workbench.keyring()->isEmpty());
    const Workbench::Taken wrong = workbench.take(pem, u"key.pem"_s, jose::SecretBytes("wrong"));
    QCOMPARE(wrong.kind, Kind::Neither);
    QCOMPARE(wrong.error->code, jose::ErrorCode::KeyPassphrase);
    QCOMPARE(workbench.take(pem, u"key.pem"_s, jose::SecretBytes("correct horse")).kind, Kind::Keys);
    QCOMPARE(workbench.keyring()->entries().constFirst().name, u"key.pem"_s);
}

void TestWorkbench::theSampleIsVerifiedAndActive()
{
    Workbench workbench;
    QCOMPARE(workbench.take(sample(u"access-token.jwk.json"_s), {}).kind, Kind::Keys);
    QCOMPARE(workbench.take(sample(u"access-token.jwt"_s), {}).kind, Kind::Token);
    QVERIFY(workbench.inspection()->verdict().accepted());
    QVERIFY(!workbench.keyring()->keys().constFirst().isPrivate());
}

void TestWorkbench::theExpiredSampleIsVerifiedAndExpired()
{
    Workbench workbench;
    workbench.take(sample(u"access-token.jwk.json"_s), {});
    workbench.take(sample(u"expired.jwt"_s), {});
    QCOMPARE(workbench.inspection()->verdict().signature, token::SignatureStatus::Verified);
    QCOMPARE(workbench.inspection()->verdict().time, token::TimeStatus::Expired);
}

void TestWorkbench::theSessionSampleIsVerifiedWithItsSecret()
{
    Workbench workbench;
    workbench.keyring()->add(
        jose::Key::fromSecret(sample(u"session.secret.txt"_s), jose::SecretEncoding::Utf8).value(), {});
    workbench.take(sample(u"session.jwt"_s), {});
    QVERIFY(workbench.inspection()->verdict().accepted());
}

void TestWorkbench::aTokenGoesToCraftAndBack()
{
    Workbench workbench;
    workbench.setDataFolder({});
    workbench.keyring()->add(testsupport::onlyKey(testsupport::es256Jwk), u"other"_s);
    workbench.take(testsupport::hs256Jwk, u"a1"_s);
    workbench.take(testsupport::hs256Token, {});
    QVERIFY(workbench.craftInspected());
    model::Crafting *const crafting = workbench.crafting();
    QCOMPARE(crafting, workbench.crafting());
    crafting->settle();
    QCOMPARE(crafting->draft(0)->result().text, QByteArray(testsupport::hs256Token));
    crafting->draft(0)->claims()->setRawText(uR"({"sub":"1"})"_s);
    workbench.inspection()->chooseKey(workbench.keyring()->entries().constFirst().handle);
    QVERIFY(workbench.inspectCrafted(0));
    QCOMPARE(workbench.inspection()->token()->payload().text().toByteArray(), R"({"sub":"1"})"_ba);
    QVERIFY2(workbench.inspection()->verdict().accepted(), "the key that signed it is found");
    QVERIFY2(!workbench.inspectCrafted(1), "there is no refresh token");
}

void TestWorkbench::whatIsNoFormDoesNotGoToCraft()
{
    Workbench workbench;
    workbench.setDataFolder({});
    QVERIFY(!workbench.craftInspected());
    workbench.inspection()->setText(u"hello"_s);
    QVERIFY(!workbench.craftInspected());
}

void TestWorkbench::aBlockedTokenIsNotInspected()
{
    Workbench workbench;
    workbench.setDataFolder({});
    workbench.inspection()->setText(u"former"_s);
    QVERIFY(!workbench.inspectCrafted(0));
    QCOMPARE(workbench.inspection()->text(), u"former"_s);
}

QTEST_GUILESS_MAIN(TestWorkbench)
#include "tst_workbench.moc"
