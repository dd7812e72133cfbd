// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/keyformat.h"

#include <QTest>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;
using Reason = KeyFormatRefusal::Reason;

namespace {

Key generated(AlgorithmId algorithm) { return Key::generate(algorithm).value_or(Key()); }

Key secretOf(const QByteArray &octets) { return Key::fromSecret(octets, SecretEncoding::Utf8).value_or(Key()); }

} // namespace

class TestKeyFormat : public QObject
{
    Q_OBJECT
private slots:
    void tableIsInOrder();
    void namesAreFound_data();
    void namesAreFound();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void secretsAreWrittenAsTheyAre();
    void publicHalvesHoldNoSecret();
    void severalKeys();
    void refusals_data();
    void refusals();
    void passphraseIsAskedFor();

private:
    CryptoSession m_crypto;
};

void TestKeyFormat::tableIsInOrder()
{
    int at = 0;
    for (const KeyFormatFacts &facts : keyFormats()) {
        QCOMPARE(static_cast<int>(facts.format), at++);
        QCOMPARE(&keyFormatFacts(facts.format), &facts);
        QVERIFY(!formatText(facts.format).isEmpty());
        QVERIFY(!facts.extension.isEmpty() && !facts.extension.startsWith(u'.'));
    }
}

void TestKeyFormat::namesAreFound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("jwk") << "jwk"_ba << true;
    QTest::newRow("pkcs8-encrypted") << "pkcs8-encrypted"_ba << true;
    QTest::newRow("secret-base64url") << "secret-base64url"_ba << true;
    QTest::newRow("upper case") << "JWK"_ba << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no such form") << "pkcs12"_ba << false;
}

void TestKeyFormat::namesAreFound()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isThere);
    const KeyFormatFacts *const found = findKeyFormat(name);
    QCOMPARE(found != nullptr, isThere);
    if (found)
        QCOMPARE(QByteArray(found->name.latin1()), name);
}

void TestKeyFormat::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<KeyFormat>("format");
    QTest::addColumn<bool>("withSecret");
    for (const auto &[name, id] : {std::pair("RSA", AlgorithmId::RS256), std::pair("EC", AlgorithmId::ES384),
             std::pair("Ed25519", AlgorithmId::EdDSA)}) {
        for (const KeyFormat format : {KeyFormat::Jwk, KeyFormat::Jwks, KeyFormat::Pem}) {
            QTest::addRow("%s private as %s", name, keyFormatFacts(format).name.latin1()) << id << format << true;
            QTest::addRow("%s public as %s", name, keyFormatFacts(format).name.latin1()) << id << format << false;
        }
        QTest::addRow("%s as pkcs8", name) << id << KeyFormat::Pkcs8 << true;
        QTest::addRow("%s as pkcs8-encrypted", name) << id << KeyFormat::Pkcs8Encrypted << true;
        QTest::addRow("%s as spki", name) << id << KeyFormat::Spki << false;
    }
    QTest::newRow("secret as jwk") << AlgorithmId::HS256 << KeyFormat::Jwk << true;
    QTest::newRow("secret as jwks") << AlgorithmId::HS256 << KeyFormat::Jwks << true;
}

void TestKeyFormat::whatIsWrittenIsReadAgain()
{
    QFETCH(const AlgorithmId, algorithm);
    QFETCH(const KeyFormat, format);
    QFETCH(const bool, withSecret);
    const Key key = generated(algorithm);
    const SecretBytes passphrase("correct horse");
    const auto written = writeKeys({key}, {format, withSecret, passphrase});
    QVERIFY2(written, qPrintable(message(written.error_or(KeyFormatRefusal{}))));
    QVERIFY(written->view().endsWith('\n'));
    const auto read = importKeys(written->view(), passphrase);
    QVERIFY2(read, qPrintable(message(read.error_or(Error{}))));
    QCOMPARE(read->keys.size(), 1);
    QCOMPARE(read->keys.constFirst().thumbprint(), key.thumbprint());
    QCOMPARE(read->keys.constFirst().isPrivate(), withSecret);
}

void TestKeyFormat::secretsAreWrittenAsTheyAre()
{
    const Key key = secretOf("not so secret \xe2\x82\xac");
    QCOMPARE(writeKeys({key}, {KeyFormat::Secret, true}).value().view(), "not so secret \xe2\x82\xac"_ba);
    QCOMPARE(writeKeys({key}, {KeyFormat::SecretBase64Url, true}).value().view(), "bm90IHNvIHNlY3JldCDigqw"_ba);
}

void TestKeyFormat::publicHalvesHoldNoSecret()
{
    const Key key = generated(AlgorithmId::ES256);
    QVERIFY(writeKeys({key}, {KeyFormat::Jwk, true})->view().contains(R"("d":)"));
    for (const KeyFormat format : {KeyFormat::Jwk, KeyFormat::Jwks, KeyFormat::Pem, KeyFormat::Spki}) {
        const auto written = writeKeys({key}, {format, false});
        QVERIFY(written);
        QVERIFY(!written->view().contains(R"("d":)"));
        QVERIFY(!written->view().contains("PRIVATE"));
    }
}

void TestKeyFormat::severalKeys()
{
    const QList<Key> keys{generated(AlgorithmId::ES256), generated(AlgorithmId::EdDSA)};
    for (const KeyFormat format : {KeyFormat::Jwks, KeyFormat::Pem, KeyFormat::Pkcs8}) {
        const auto written = writeKeys(keys, {format, true});
        QVERIFY(written);
        QCOMPARE(importKeys(written->view())->keys.size(), 2);
    }
    const auto refused = writeKeys(keys, {KeyFormat::Jwk, true});
    QCOMPARE(refused.error().reason, Reason::Several);
    QCOMPARE(message(refused.error()), u"There are 2 keys, and this form holds one: write them as jwks"_s);
}

void TestKeyFormat::refusals_data()
{
    QTest::addColumn<Key>("key");
    QTest::addColumn<KeyFormat>("format");
    QTest::addColumn<bool>("withSecret");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("words");
    const Key pair = generated(AlgorithmId::ES256);
    const Key secret = secretOf("secret");
    QTest::newRow("no key") << Key() << KeyFormat::Jwk << true << Reason::NoKey << u"There is no key to write"_s;
    QTest::newRow("a secret without itself")
        << secret << KeyFormat::Jwk << false << Reason::NoPublicHalf << u"A shared secret has no public half"_s;
    QTest::newRow("a secret as PEM") << secret << KeyFormat::Pem << true << Reason::SecretHasNoPem
                                     << u"A shared secret has no PEM form: write it as jwk or jwks"_s;
    QTest::newRow("a secret as SPKI") << secret << KeyFormat::Spki << true << Reason::SecretHasNoPem
                                      << u"A shared secret has no PEM form"_s;
    QTest::newRow("a public key as PKCS#8")
        << pair.publicKey() << KeyFormat::Pkcs8 << true << Reason::NotPrivate
        << u"PKCS#8 holds private keys, and this is EC P-256 public key: write it as spki"_s;
    QTest::newRow("a public half as PKCS#8")
        << pair << KeyFormat::Pkcs8Encrypted << false << Reason::NotPrivate
        << u"PKCS#8 holds private keys, and this is EC P-256 public key: write it as spki"_s;
    QTest::newRow("a pair as the text of a secret")
        << pair << KeyFormat::SecretBase64Url << true << Reason::NotASecret
        << u"This is EC P-256 private key and no shared secret: write it as jwk or pem"_s;
    for (const auto &[name, octets] : {std::pair("bytes as text", "\xff\xfe secret"_ba),
             std::pair("a line break as text", "a\nb"_ba), std::pair("a zero as text", QByteArray("a\0b", 3))}) {
        QTest::newRow(name) << secretOf(octets) << KeyFormat::Secret << true << Reason::NotText
                            << u"The bytes of this secret are no text: write it as secret-base64url"_s;
    }
}

void TestKeyFormat::refusals()
{
    QFETCH(const Key, key);
    QFETCH(const KeyFormat, format);
    QFETCH(const bool, withSecret);
    QFETCH(const Reason, reason);
    QFETCH(const QString, words);
    const KeyWriting writing{format, withSecret, SecretBytes("x")};
    const auto written = writeKeys({key}, writing);
    QVERIFY(!written);
    QCOMPARE(written.error().reason, reason);
    QVERIFY2(message(written.error()).startsWith(words), qPrintable(message(written.error())));
    QCOMPARE(refusal({key}, writing)->reason, reason);
    QCOMPARE(writeKeys({}, writing).error().reason, Reason::NoKey);
}

void TestKeyFormat::passphraseIsAskedFor()
{
    const Key key = generated(AlgorithmId::EdDSA);
    QVERIFY(!refusal({key}, {KeyFormat::Pkcs8Encrypted, true}));
    const auto written = writeKeys({key}, {KeyFormat::Pkcs8Encrypted, true});
    QCOMPARE(written.error().reason, Reason::Failed);
    QCOMPARE(written.error().error->code, ErrorCode::KeyEncrypted);
    QVERIFY(!message(written.error()).isEmpty());
}

QTEST_GUILESS_MAIN(TestKeyFormat)
#include "tst_keyformat.moc"
