// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/key.h"
#include "support/vectors.h"

#include <QTest>

#include <optional>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

QByteArray keyFile(const QString &name) { return readFile(sourcePath(u"tests/data/keys/"_s + name)); }

SecretBytes swordfish() { return SecretBytes(QByteArrayView("swordfish")); }

} // namespace

/// Single DES and RC2, which are in OpenSSL's legacy provider: a package of its own on some systems. Here it is kept
/// from being found.
class TestOldEncryption : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void readsWhatIsLeftOfAStore();

private:
    std::optional<CryptoSession> m_session;
};

void TestOldEncryption::initTestCase()
{
    qputenv("OPENSSL_MODULES", "/nonexistent");
    m_session.emplace();
}

void TestOldEncryption::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("PKCS#1 under DES") << u"rsa-encrypted-legacy-des.pem"_s
                                      << u"This is a PEM encrypted with DES-CBC, which is not supported; wanted: a "
                                         u"newer encryption; convert it with: "
                                         "openssl pkey -provider legacy -provider default -in FILE -aes256 -out NEW"_s;
    QTest::newRow("PKCS#8 under MD5 and DES")
        << u"rsa-encrypted-pbes1-des.pem"_s
        << u"This is an encrypted PKCS#8 private key encrypted with pbeWithMD5AndDES-CBC, which is not supported; "
           "wanted: a newer encryption; convert it with: "
           "openssl pkcs8 -topk8 -provider legacy -provider default -in FILE -out NEW"_s;
}

void TestOldEncryption::saysWhatIsMissing()
{
    QFETCH(const QString, file);
    QFETCH(const QString, sentence);
    // With and without a pass phrase: nobody is asked for one that would not help.
    for (const SecretBytes &passphrase : {SecretBytes(), swordfish()}) {
        const Result<ImportedKeys> imported = importKeys(keyFile(file), passphrase);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::KeyTypeUnsupported);
        QCOMPARE(message(imported.error()), sentence);
    }
}

void TestOldEncryption::readsWhatIsLeftOfAStore()
{
    // As most programs wrote stores before OpenSSL 3: the key under triple DES, which stayed; the certificate under
    // RC2.
    const Result<ImportedKeys> imported = importKeys(keyFile(u"store-legacy.p12"_s), swordfish());
    QVERIFY2(imported, imported ? "" : qPrintable(message(imported.error())));
    QCOMPARE(imported->keys.size(), 1);
    QVERIFY(imported->keys.front().isPrivate());
    QVERIFY(imported->keys.front().x5t().isEmpty());
    QCOMPARE(imported->skipped.size(), 1);
    QCOMPARE(imported->skipped[0].code, ErrorCode::KeyTypeUnsupported);
    QCOMPARE(message(imported->skipped[0]),
        u"This is a PKCS#12 key store encrypted with pbeWithSHA1And40BitRC2-CBC, which is not supported; wanted: a "
        u"newer "
        "encryption; convert it with: openssl pkcs12 -legacy -in FILE -out NEW.pem"_s);
}

QTEST_GUILESS_MAIN(TestOldEncryption)
#include "tst_oldencryption.moc"
