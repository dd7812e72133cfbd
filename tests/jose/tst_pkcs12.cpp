// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/key.h"
#include "support/vectors.h"

#include <QTest>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::jose::ErrorCode)

namespace {

/// tests/data/keys, made by make_keys.sh and make_stores.cpp.
QByteArray keyFile(const QString &name) { return readFile(sourcePath(u"tests/data/keys/"_s + name)); }

SecretBytes phrase(QByteArrayView text = "swordfish") { return SecretBytes(text); }

Key fileKey(const QString &name) { return importKeys(keyFile(name)).value().keys.front(); }

/// The same store with the length of its outer SEQUENCE left open, as NSS and others write it.
QByteArray withOpenLength(const QByteArray &der)
{
    constexpr qsizetype header = 4; // 30 82 and two octets of length
    return "\x30\x80" + der.sliced(header) + QByteArray(2, '\0');
}

} // namespace

/// PKCS#12 (RFC 7292): what a .p12 or .pfx holds.
class TestPkcs12 : public QObject
{
    Q_OBJECT
private slots:
    void storesOfOneKey_data();
    void storesOfOneKey();
    void severalEntries();
    void certificatesAlone();
    void emptyAndNoPhrase_data();
    void emptyAndNoPhrase();
    void wrongPhrase_data();
    void wrongPhrase();
    void partUnderAnotherPhrase();
    void otherForms_data();
    void otherForms();
    void changedStoresAreRefused();
    void everyPrefixIsSurvived();
    void hostileStores_data();
    void hostileStores();

private:
    CryptoSession m_session;
};

void TestPkcs12::storesOfOneKey_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"store-chain.p12"_s, u"store-without-mac.p12"_s, u"store-plain.p12"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void TestPkcs12::storesOfOneKey()
{
    QFETCH(const QString, file);
    const Result<ImportedKeys> imported = importKeys(keyFile(file), phrase());
    QVERIFY2(imported, imported ? "" : qPrintable(message(imported.error())));
    QCOMPARE(imported->container, Container::Pkcs12);
    // The certificate is the key's own, and the authority's is the chain above it.
    QCOMPARE(imported->keys.size(), 1);
    QVERIFY(imported->skipped.isEmpty());
    const Key key = imported->keys.front();
    QVERIFY(key.isPrivate());
    QCOMPARE(key.container(), Container::Pkcs12);
    QCOMPARE(key.thumbprint(), fileKey(u"ec-prime256v1-pkcs8.pem"_s).thumbprint());
    QCOMPARE(key.label(), u"leaf"_s);
    const Key certificate = fileKey(u"store-leaf.pem"_s);
    QCOMPARE(certificate.x5t().size(), 20);
    QCOMPARE(key.x5t(), certificate.x5t());
    QCOMPARE(key.x5tS256().size(), 32);
    QCOMPARE(key.x5tS256(), certificate.x5tS256());
}

void TestPkcs12::severalEntries()
{
    const Result<ImportedKeys> imported = importKeys(keyFile(u"store-several.p12"_s), phrase());
    QVERIFY(imported);
    QStringList got;
    for (const Key &key : imported->keys)
        got += key.description() + u": "_s + key.label();
    const QStringList wanted{u"Ed448 private key: in a part of its own"_s, u"EC P-256 private key: signing 2026"_s,
        u"RSA 2048-bit private key: RSA certificate"_s, u"Ed25519 public key: Größe ≠ Maß"_s};
    QCOMPARE(got, wanted);
    QVERIFY(imported->keys[0].x5t().isEmpty());
    QCOMPARE(imported->keys[1].x5tS256(), fileKey(u"store-leaf.pem"_s).x5tS256());
    QCOMPARE(imported->keys[2].x5tS256(), fileKey(u"rsa-certificate.pem"_s).x5tS256());
    QCOMPARE(imported->keys[3].x5tS256(), fileKey(u"store-partner.pem"_s).x5tS256());
    QCOMPARE(imported->skipped.size(), 1);
    QCOMPARE(imported->skipped[0].code, ErrorCode::KeyTypeUnsupported);
    QCOMPARE(message(imported->skipped[0]),
        u"This is a secret in a PKCS#12 key store, which is not supported; wanted: the secret itself, as text, "
        "base64 or hex"_s);
}

void TestPkcs12::certificatesAlone()
{
    const Result<ImportedKeys> imported = importKeys(keyFile(u"store-certificates.p12"_s), phrase());
    QVERIFY(imported);
    QCOMPARE(imported->keys.size(), 2); // without a key there is no chain to leave out
    QVERIFY(!imported->keys[0].isPrivate() && !imported->keys[1].isPrivate());
    QCOMPARE(imported->keys[0].x5tS256(), fileKey(u"store-leaf.pem"_s).x5tS256());
}

void TestPkcs12::emptyAndNoPhrase_data()
{
    QTest::addColumn<QString>("file");
    // RFC 7292 B.1: the two give different keys.
    QTest::newRow("an empty one") << u"store-empty-phrase.p12"_s;
    QTest::newRow("none") << u"store-without-phrase.p12"_s;
    QTest::newRow("nothing encrypted") << u"store-plain.p12"_s;
}

void TestPkcs12::emptyAndNoPhrase()
{
    QFETCH(const QString, file);
    const Result<ImportedKeys> imported = importKeys(keyFile(file));
    QVERIFY2(imported, imported ? "" : qPrintable(message(imported.error())));
    QCOMPARE(imported->keys.front().thumbprint(), fileKey(u"ec-prime256v1-pkcs8.pem"_s).thumbprint());
}

void TestPkcs12::wrongPhrase_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    const QString mac =
        u"The pass phrase does not open this key: the MAC of the store does not match, so the phrase is "
        "wrong or the file was changed"_s;
    QTest::newRow("none given") << u"store-chain.p12"_s << ""_ba << ErrorCode::KeyEncrypted
                                << u"This key is encrypted: give its pass phrase"_s;
    QTest::newRow("wrong") << u"store-chain.p12"_s << "Swordfish"_ba << ErrorCode::KeyPassphrase << mac;
    QTest::newRow("none given, no MAC") << u"store-without-mac.p12"_s << ""_ba << ErrorCode::KeyEncrypted
                                        << u"This key is encrypted: give its pass phrase"_s;
    QTest::newRow("wrong, no MAC") << u"store-without-mac.p12"_s << "Swordfish"_ba << ErrorCode::KeyPassphrase
                                   << u"The pass phrase does not open this key"_s;
    QTest::newRow("one for none") << u"store-without-phrase.p12"_s << "swordfish"_ba << ErrorCode::KeyPassphrase << mac;
}

void TestPkcs12::wrongPhrase()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, given);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, sentence);
    const Result<ImportedKeys> imported = importKeys(keyFile(file), phrase(given));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, code);
    QCOMPARE(message(imported.error()), sentence);
}

void TestPkcs12::partUnderAnotherPhrase()
{
    const Result<ImportedKeys> imported = importKeys(keyFile(u"store-two-phrases.p12"_s), phrase());
    QVERIFY(imported);
    QCOMPARE(imported->keys.size(), 1);
    QVERIFY(!imported->keys.front().isPrivate());
    QCOMPARE(imported->skipped.size(), 1);
    QCOMPARE(imported->skipped[0].code, ErrorCode::KeyPassphrase);
    QCOMPARE(message(imported->skipped[0]),
        u"The pass phrase does not open this key: a part of the store has another than the store"_s);
}

void TestPkcs12::otherForms_data()
{
    QTest::addColumn<QByteArray>("data");
    const QByteArray der = keyFile(u"store-chain.p12"_s);
    QTest::newRow("BER of open length") << withOpenLength(der);
    QTest::newRow("base64, as variables hold it") << der.toBase64();
    QTest::newRow("PEM, as certtool writes it")
        << "-----BEGIN PKCS12-----\n" + der.toBase64() + "\n-----END PKCS12-----\n";
    QTest::newRow("something behind it") << der + "\n";
}

void TestPkcs12::otherForms()
{
    QFETCH(const QByteArray, data);
    const Result<ImportedKeys> imported = importKeys(data, phrase());
    QVERIFY2(imported, imported ? "" : qPrintable(message(imported.error())));
    QCOMPARE(imported->container, Container::Pkcs12);
    QCOMPARE(imported->keys.front().thumbprint(), fileKey(u"ec-prime256v1-pkcs8.pem"_s).thumbprint());
}

void TestPkcs12::changedStoresAreRefused()
{
    // Whatever bit is changed: the MAC covers all that keys are read from.
    const QByteArray good = keyFile(u"store-plain.p12"_s);
    const QByteArray data = keyFile(u"store-without-phrase.p12"_s);
    const QByteArray thumbprint = importKeys(data)->keys.front().thumbprint();
    for (qsizetype i = 0; i < data.size(); ++i) {
        QByteArray changed = data;
        changed[i] = static_cast<char>(changed[i] ^ 0x01);
        const Result<ImportedKeys> imported = importKeys(changed);
        if (imported)
            QCOMPARE(imported->keys.front().thumbprint(), thumbprint);
        else
            QVERIFY(!message(imported.error()).isEmpty());
    }
    // Without a MAC nothing of the kind is promised, but no key comes out whose halves disagree.
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = static_cast<char>(changed[i] ^ 0x80);
        const Result<ImportedKeys> imported = importKeys(changed);
        QVERIFY(imported || !message(imported.error()).isEmpty());
    }
}

void TestPkcs12::everyPrefixIsSurvived()
{
    for (const QByteArray &data : {keyFile(u"store-plain.p12"_s), withOpenLength(keyFile(u"store-plain.p12"_s))}) {
        for (qsizetype length = 0; length < data.size() - 2; ++length) {
            const QByteArray prefix(data.constData(), length); // a copy: the sanitizer sees a read past its end
            const Result<ImportedKeys> imported = importKeys(prefix);
            QVERIFY(!imported);
            QVERIFY(!message(imported.error()).isEmpty());
        }
    }
}

void TestPkcs12::hostileStores_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("20,000,000 rounds")
        << keyFile(u"store-20000000-rounds.p12"_s)
        << u"This key is damaged: PKCS#12 key store: more than 10000000 rounds of key derivation are not computed"_s;
    // version 3, and contents that are no data at all: { 30 03 06 01 00 }
    QTest::newRow("no contents") << QByteArray("\x30\x08\x02\x01\x03\x30\x03\x06\x01\x01", 10)
                                 << u"This key is damaged: PKCS#12 key store"_s;
    QTest::newRow("open and empty") << QByteArray("\x30\x80\x02\x01\x03\x30\x80\0\0\0\0", 11)
                                    << u"This key is damaged: PKCS#12 key store"_s;
    QTest::newRow("open without end") << QByteArray("\x30\x80\x02\x01\x03") + QByteArray("\x30\x80").repeated(100'000)
                                      << u"This key is damaged: PKCS#12 key store"_s;
}

void TestPkcs12::hostileStores()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QString, sentence);
    const Result<ImportedKeys> imported = importKeys(data, phrase());
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::KeyDamaged);
    QVERIFY2(message(imported.error()).startsWith(sentence), qPrintable(message(imported.error())));
}

QTEST_GUILESS_MAIN(TestPkcs12)
#include "tst_pkcs12.moc"
