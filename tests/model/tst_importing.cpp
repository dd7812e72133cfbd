// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/keyimport.h"
#include "model/rfctokens.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::KeyImport;
using model::KeyringModel;
using Status = KeyImport::Status;

namespace {

// RFC 8037 A.6.
constexpr char x25519Jwk[] = R"({"kty":"OKP","crv":"X25519","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"})";

QByteArray set(const QList<QByteArray> &keys) { return R"({"keys":[)" + keys.join(',') + "]}"; }

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsRecognised_data();
    void whatIsRecognised();
    void aSetIsChosenFrom();
    void whatIsKnownIsNotChecked();
    void aLockedKeyIsOpened();
    void aStaleOpeningIsDropped_data();
    void aStaleOpeningIsDropped();
    void theLastOfTwoPassphrasesCounts();
    void openingMayOutliveTheImport();
    void aLockedPartBesideOpenKeys();
    void whatIsLeftOutIsSaid();
    void anotherTextTakesThePlace();
    void answersOfServersAreShown();
    void aNameIsForOneKey();

private:
    void unlock(const char *passphrase);
    [[nodiscard]] QModelIndex check(int row) const { return m_import->index(row, KeyImport::Name); }
    std::unique_ptr<KeyringModel> m_keyring;
    std::unique_ptr<KeyImport> m_import;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    jose::CryptoSession m_crypto;
};

void TestImporting::init()
{
    m_tester.reset();
    m_import.reset();
    m_keyring = std::make_unique<KeyringModel>();
    m_import = std::make_unique<KeyImport>(m_keyring.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_import.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestImporting::whatIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("keys");
    QTest::newRow("nothing") << QByteArray() << Status::Empty << QString() << 0;
    QTest::newRow("white space") << " \n\t"_ba << Status::Empty << QString() << 0;
    QTest::newRow("a JWK") << QByteArray(es256Jwk) << Status::Keys << u"EC P-256 public key: "_s << 1;
    QTest::newRow("a JWKS") << set({es256Jwk, hs256Jwk}) << Status::Keys << u"2 keys: "_s << 2;
    QTest::newRow("an encrypted key") << QByteArray(encryptedPem) << Status::Locked << u"This key is encrypted"_s << 0;
    QTest::newRow("a token") << QByteArray(hs256Token) << Status::NoKey << QString() << 0;
    QTest::newRow("no key") << "hello"_ba << Status::NoKey << QString() << 0;
    QTest::newRow("an empty set") << set({}) << Status::NoKey << QString() << 0;
    QTest::newRow("a key that agrees on keys") << QByteArray(x25519Jwk) << Status::NoKey << QString() << 0;
    QTest::newRow("bytes") << QByteArray(5000, '\xff') << Status::NoKey << QString() << 0;
    QTest::newRow("deep JSON") << QByteArray(100'000, '[') << Status::NoKey << QString() << 0;
}

void TestImporting::whatIsRecognised()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Status, status);
    QFETCH(const QString, words);
    QFETCH(const int, keys);
    QSignalSpy changed(m_import.get(), &KeyImport::statusChanged);
    m_import->read(bytes, u"file"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_import->status(), status);
    QVERIFY2(m_import->words().startsWith(words), qPrintable(m_import->words()));
    QCOMPARE(m_import->words().isEmpty(), status == Status::Empty);
    QCOMPARE(m_import->rowCount(), keys);
    QCOMPARE(m_import->checkedCount(), keys);
    QCOMPARE(m_import->error().has_value(), status != Status::Keys && status != Status::Empty);
    QCOMPARE(m_import->wantsPassphrase(), status == Status::Locked);
    QVERIFY2(m_keyring->isEmpty(), "nothing is taken by looking");
}

void TestImporting::aSetIsChosenFrom()
{
    jose::Key named = onlyKey(es256Jwk);
    named.setKeyId("prod");
    m_import->read(set({named.toJwk(false).view().toByteArray(), hs256Jwk}), u"keys.json"_s);
    QSignalSpy checked(m_import.get(), &KeyImport::checkedCountChanged);
    QCOMPARE(check(0).data().toString(), u"prod"_s);
    QCOMPARE(check(1).data().toString(), u"keys.json"_s);
    QCOMPARE(m_import->index(0, KeyImport::KeyId).data().toString(), u"prod"_s);
    QCOMPARE(m_import->index(0, KeyImport::Remark).data().toString(), u"verifies ES256"_s);
    QVERIFY(m_import->index(1, 0).data(KeyImport::PrivateRole).toBool());
    QVERIFY(m_import->flags(check(0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!m_import->setData(m_import->index(0, KeyImport::Kind), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m_import->setData(check(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(checked.count(), 1);
    QCOMPARE(m_import->checkedCount(), 1);
    QCOMPARE(m_import->take().size(), 1);
    QCOMPARE(m_keyring->rowCount(), 1);
    QCOMPARE(m_keyring->entries().constFirst().key.type(), jose::KeyType::Oct);
    QCOMPARE(m_keyring->entries().constFirst().origin, u"keys.json"_s);
    m_import->setAllChecked(false);
    QVERIFY(m_import->take().isEmpty());
    m_import->setAllChecked(true);
    QCOMPARE(m_import->take().size(), 2);
    QCOMPARE(m_keyring->rowCount(), 2);
}

void TestImporting::whatIsKnownIsNotChecked()
{
    m_keyring->add(onlyKey(hs256Jwk), {});
    m_import->read(set({es256Jwk, hs256Jwk}), u"keys.json"_s);
    QCOMPARE(m_import->checkedCount(), 1);
    QCOMPARE(check(1).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(check(1).data(KeyImport::KnownRole).toBool());
    QCOMPARE(m_import->index(1, KeyImport::Remark).data().toString(), u"already in the keyring"_s);
    m_import->take();
    QVERIFY(check(0).data(KeyImport::KnownRole).toBool());
}

void TestImporting::aLockedKeyIsOpened()
{
    m_import->read(encryptedPem, u"key.pem"_s, u"/tmp/key.pem"_s);
    QCOMPARE(m_import->error()->code, jose::ErrorCode::KeyEncrypted);
    unlock("wrong");
    QCOMPARE(m_import->status(), Status::Refused);
    QCOMPARE(m_import->error()->code, jose::ErrorCode::KeyPassphrase);
    QVERIFY(m_import->wantsPassphrase());
    unlock("correct horse");
    QCOMPARE(m_import->status(), Status::Keys);
    QCOMPARE(m_import->rowCount(), 1);
    QVERIFY(!m_import->wantsPassphrase());
    QCOMPARE(m_import->path(), u"/tmp/key.pem"_s);
    QCOMPARE(m_import->passphrase().view(), "correct horse"_ba);
    m_import->clear();
    QCOMPARE(m_import->status(), Status::Empty);
    QVERIFY(m_import->passphrase().isEmpty());
    QVERIFY(m_import->path().isEmpty());
}

void TestImporting::unlock(const char *passphrase)
{
    QSignalSpy unlocked(m_import.get(), &KeyImport::unlocked);
    m_import->unlock(jose::SecretBytes(passphrase));
    QVERIFY(m_import->isUnlocking());
    QVERIFY(unlocked.isEmpty());
    QTRY_COMPARE(unlocked.count(), 1);
    QVERIFY(!m_import->isUnlocking());
}

void TestImporting::aStaleOpeningIsDropped_data()
{
    using Act = void (*)(KeyImport &);
    QTest::addColumn<Act>("act");
    QTest::addColumn<Status>("status");
    QTest::newRow("cancelled") << Act([](KeyImport &import) { import.cancel(); }) << Status::Locked;
    QTest::newRow("emptied") << Act([](KeyImport &import) { import.clear(); }) << Status::Empty;
    QTest::newRow("another text") << Act([](KeyImport &import) { import.read("hello", u"pasted"_s); }) << Status::NoKey;
}

void TestImporting::aStaleOpeningIsDropped()
{
    using Act = void (*)(KeyImport &);
    QFETCH(const Act, act);
    QFETCH(const Status, status);
    m_import->read(encryptedPem, u"key.pem"_s);
    QSignalSpy unlocked(m_import.get(), &KeyImport::unlocked);
    m_import->unlock(jose::SecretBytes("correct horse"));
    act(*m_import);
    QVERIFY(!m_import->isUnlocking());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(unlocked.isEmpty());
    QCOMPARE(m_import->status(), status);
    QVERIFY(m_import->passphrase().isEmpty());
}

void TestImporting::theLastOfTwoPassphrasesCounts()
{
    m_import->read(encryptedPem, u"key.pem"_s);
    QSignalSpy unlocked(m_import.get(), &KeyImport::unlocked);
    m_import->unlock(jose::SecretBytes("correct horse"));
    m_import->unlock(jose::SecretBytes("wrong"));
    QThreadPool::globalInstance()->waitForDone();
    QTRY_VERIFY(!m_import->isUnlocking());
    QCoreApplication::processEvents();
    QCOMPARE(unlocked.count(), 1);
    QCOMPARE(m_import->status(), Status::Refused);
    QCOMPARE(m_import->passphrase().view(), "wrong"_ba);
}

void TestImporting::openingMayOutliveTheImport()
{
    m_import->read(encryptedPem, u"key.pem"_s);
    m_import->unlock(jose::SecretBytes("correct horse"));
    m_tester.reset();
    m_import.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(m_keyring->isEmpty());
}

void TestImporting::aLockedPartBesideOpenKeys()
{
    const QByteArray pem = onlyKey(es256Jwk).toPem(false)->view().toByteArray() + encryptedPem;
    m_import->read(pem, u"both.pem"_s);
    QCOMPARE(m_import->status(), Status::Keys);
    QCOMPARE(m_import->rowCount(), 1);
    QVERIFY(m_import->wantsPassphrase());
    unlock("correct horse");
    QCOMPARE(m_import->rowCount(), 2);
    QVERIFY(!m_import->wantsPassphrase());
}

void TestImporting::whatIsLeftOutIsSaid()
{
    m_import->read(set({R"({"kty":"EC"})", x25519Jwk, es256Jwk}), u"keys.json"_s);
    QCOMPARE(m_import->rowCount(), 1);
    QCOMPARE(m_import->skipped().size(), 2);
    QVERIFY2(m_import->skipped().join(u'\n').contains(u"X25519"), qPrintable(m_import->skipped().join(u'\n')));
}

void TestImporting::anotherTextTakesThePlace()
{
    m_import->read(set({es256Jwk, hs256Jwk}), u"keys.json"_s);
    m_import->setAllChecked(false);
    m_import->read(es256Jwk, u"pasted"_s);
    QCOMPARE(m_import->rowCount(), 1);
    QCOMPARE(m_import->checkedCount(), 1);
    m_import->read("no more", u"pasted"_s);
    QCOMPARE(m_import->rowCount(), 0);
    QVERIFY(m_import->take().isEmpty());
}

void TestImporting::answersOfServersAreShown()
{
    const auto read = jose::importKeys(set({es256Jwk, x25519Jwk}));
    m_import->show(read.value(), u"https://login.example/jwks"_s);
    QCOMPARE(m_import->status(), Status::Keys);
    QCOMPARE(m_import->rowCount(), 1);
    QCOMPARE(m_import->skipped().size(), 1);
    m_import->take();
    QCOMPARE(m_keyring->entries().constFirst().origin, u"https://login.example/jwks"_s);
}

void TestImporting::aNameIsForOneKey()
{
    m_import->read(set({es256Jwk, hs256Jwk}), u"keys.json"_s);
    m_import->setData(check(0), Qt::Unchecked, Qt::CheckStateRole);
    m_import->take(u"mine"_s);
    QCOMPARE(m_keyring->entries().constFirst().name, u"mine"_s);
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
