// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/heldsecrets.h"
#include "model/keykeeping.h"
#include "model/rfctokens.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::KeyEntry;
using model::KeyHandle;
using model::KeyKeeping;
using model::KeyPlace;
using model::KeyringModel;
using model::KeyState;

namespace {

constexpr int patience = 20'000; // ms

QByteArray jwk(const QByteArray &keyId)
{
    jose::Key key = jose::Key::generate(jose::AlgorithmId::EdDSA).value_or(jose::Key());
    key.setKeyId(keyId);
    return key.toJwk(true).view().toByteArray();
}

QByteArray set(const QList<QByteArray> &keys) { return R"({"keys":[)" + keys.join(',') + "]}"; }

} // namespace

/// The followed files of KeyKeeping.
class TestKeyFollowing : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aFollowedFileIsARowForEachKey();
    void itIsThereAgain();
    void aReplacedFileKeepsItsRow();
    void aSetThatTurnsOver();
    void aFileThatGoesAndComesBack();
    void anEncryptedFileWantsItsPassphrase();
    void refusals_data();
    void refusals();
    void unlinkingIsUndone();
    void unlinkedFilesAreLeftAlone();
    void aCopyIsKept();
    void keysThatCannotSign();

private:
    void write(const QString &name, const QByteArray &contents);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const;
    void start();
    [[nodiscard]] const KeyEntry &row(int row) const { return m_keyring->entries().at(row); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<HeldSecrets> m_secrets;
    std::unique_ptr<KeyringModel> m_keyring;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<KeyKeeping> m_keeping;
    jose::CryptoSession m_crypto;
};

void TestKeyFollowing::init()
{
    m_keeping.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_shared<HeldSecrets>();
    start();
}

/// Starts the program anew.
void TestKeyFollowing::start()
{
    m_keeping.reset();
    m_tester.reset();
    m_keyring = std::make_unique<KeyringModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_keyring.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_keeping = std::make_unique<KeyKeeping>(m_keyring.get(), path(u"data"_s));
    m_keeping->setSecretStore(std::make_unique<HeldSecretStore>(m_secrets));
    m_keeping->begin();
}

/// As editors do it: a new file in place of the old one.
void TestKeyFollowing::write(const QString &name, const QByteArray &contents)
{
    QFile file(path(name + u".new"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(contents) == contents.size());
    file.close();
    QFile::remove(path(name));
    QVERIFY(file.rename(path(name)));
}

QStringList TestKeyFollowing::names() const
{
    QStringList names;
    for (const KeyEntry &entry : m_keyring->entries())
        names.append(entry.name);
    return names;
}

void TestKeyFollowing::aFollowedFileIsARowForEachKey()
{
    write(u"one.jwk"_s, jwk("k1"));
    write(u"set.json"_s, set({jwk("a"), jwk({}), hs256Jwk}));
    const auto one = m_keeping->linkFile(path(u"one.jwk"_s));
    QCOMPARE(one.value(), QList{row(0).handle});
    QCOMPARE(m_keeping->linkFile(path(u"set.json"_s)).value().size(), 3);
    QCOMPARE(names(), (QStringList{u"one.jwk"_s, u"a"_s, u"set.json · 2"_s, u"set.json · 3"_s}));
    for (const KeyEntry &entry : m_keyring->entries()) {
        QCOMPARE(entry.place, KeyPlace::File);
        QVERIFY(!entry.savedId.isEmpty() && !entry.fileId.isEmpty());
        QVERIFY(!m_keeping->canSetKeyId(entry.handle));
        QVERIFY(!m_keeping->setKeyId(entry.handle, "x"));
    }
    QCOMPARE(row(1).origin, path(u"set.json"_s));
    QVERIFY(m_keeping->rename(row(0).handle, u"mine"_s));
    QVERIFY2(!m_keeping->rename(row(1).handle, u"mine"_s), "the name is the file's, which has several keys");
    QCOMPARE(names().constFirst(), u"mine"_s);
    QVERIFY(!m_keyring->flags(m_keyring->index(1, KeyringModel::Name)).testFlag(Qt::ItemIsEditable));
}

void TestKeyFollowing::itIsThereAgain()
{
    write(u"set.json"_s, set({jwk("a"), jwk("b")}));
    QVERIFY(m_keeping->linkFile(path(u"set.json"_s)));
    const QString savedId = row(1).savedId;
    start();
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY2(row(1).savedId == savedId, "the Craft page finds its key again by it");
}

void TestKeyFollowing::aReplacedFileKeepsItsRow()
{
    write(u"one.jwk"_s, jwk("old"));
    const KeyHandle handle = m_keeping->linkFile(path(u"one.jwk"_s)).value().constFirst();
    QSignalSpy changed(m_keyring.get(), &KeyringModel::keysChanged);
    write(u"one.jwk"_s, jwk("new"));
    QTRY_COMPARE_WITH_TIMEOUT(row(0).key.keyId(), "new"_ba, patience);
    QCOMPARE(m_keyring->rowCount(), 1);
    QCOMPARE(row(0).handle, handle);
    QVERIFY2(!changed.isEmpty(), "every verdict is to be judged anew");
}

void TestKeyFollowing::aSetThatTurnsOver()
{
    const QByteArray b = jwk("b");
    write(u"set.json"_s, set({jwk("a"), b}));
    const auto handles = m_keeping->linkFile(path(u"set.json"_s)).value();
    const KeyHandle other = m_keyring->add(onlyKey(hs256Jwk), u"pasted"_s);
    write(u"set.json"_s, set({b, jwk("c")}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_keyring->entry(handles[0]), patience);
    QCOMPARE(names(), (QStringList{u"b"_s, u"pasted"_s, u"c"_s}));
    QCOMPARE(row(0).handle, handles[1]);
    QVERIFY2(m_keyring->entry(other), "keys of others stay");
}

void TestKeyFollowing::aFileThatGoesAndComesBack()
{
    const QByteArray contents = set({jwk("a"), jwk("b")});
    write(u"set.json"_s, contents);
    const auto handles = m_keeping->linkFile(path(u"set.json"_s)).value();
    QVERIFY(QFile::remove(path(u"set.json"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_keyring->rowCount(), 1, patience);
    QCOMPARE(row(0).name, u"set.json"_s);
    QCOMPARE(row(0).state, KeyState::Failed);
    QVERIFY(row(0).key.isNull());
    QVERIFY2(row(0).problem.endsWith(u"set.json is gone. Its key is back as soon as the file is."),
        qPrintable(row(0).problem));
    QCOMPARE(row(0).description(), u"Ed25519 private key · a, Ed25519 private key · b"_s);
    QVERIFY(m_keyring->keys().isEmpty());
    start();
    QCOMPARE(row(0).state, KeyState::Failed);
    write(u"set.json"_s, contents);
    QTRY_COMPARE_WITH_TIMEOUT(m_keyring->rowCount(), 2, patience);
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(row(0).state, KeyState::Ready);
    QVERIFY(row(0).problem.isEmpty());
}

void TestKeyFollowing::anEncryptedFileWantsItsPassphrase()
{
    write(u"key.pem"_s, encryptedPem);
    const QString file = path(u"key.pem"_s);
    QCOMPARE(m_keeping->linkFile(file).error().code, store::ErrorCode::LinkLocked);
    QVERIFY(m_keyring->isEmpty());
    QVERIFY(m_keeping->linkFile(file, jose::SecretBytes("correct horse")));
    QVERIFY(!row(0).key.isNull());
    QVERIFY(!m_keeping->isLockedFile(row(0).handle));
    start(); // the pass phrase was written nowhere
    const KeyHandle handle = row(0).handle;
    QVERIFY(row(0).key.isNull());
    QVERIFY(m_keeping->isLockedFile(handle));
    QVERIFY(row(0).problem.endsWith(u"key.pem is encrypted. Enter its pass phrase to use its key."));
    QSignalSpy failed(m_keeping.get(), &KeyKeeping::failed);
    m_keeping->unlockFile(handle, jose::SecretBytes("wrong"));
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_keeping->isLockedFile(handle));
    m_keeping->unlockFile(handle, jose::SecretBytes("correct horse"));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!row(0).key.isNull());
    QCOMPARE(row(0).handle, handle);
}

void TestKeyFollowing::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<store::ErrorCode>("code");
    QTest::newRow("missing") << u"missing.pem"_s << store::ErrorCode::LinkMissing;
    QTest::newRow("a folder") << u"folder"_s << store::ErrorCode::LinkUnusual;
    QTest::newRow("no key") << u"text.txt"_s << store::ErrorCode::LinkNoKey;
    QTest::newRow("twice") << u"one.jwk"_s << store::ErrorCode::LinkTwice;
}

void TestKeyFollowing::refusals()
{
    QFETCH(const QString, name);
    QFETCH(const store::ErrorCode, code);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    write(u"text.txt"_s, "hello");
    write(u"one.jwk"_s, jwk("a"));
    QVERIFY(m_keeping->linkFile(path(u"one.jwk"_s)));
    const auto refused = m_keeping->linkFile(path(name));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(m_keyring->rowCount(), 1);
}

void TestKeyFollowing::unlinkingIsUndone()
{
    write(u"set.json"_s, set({jwk("a"), jwk("b")}));
    const auto handles = m_keeping->linkFile(path(u"set.json"_s)).value();
    m_keeping->remove(handles[1]);
    QVERIFY2(m_keyring->isEmpty(), "the keys of a file go together");
    QCOMPARE(m_keeping->removalWords(), u"“set.json” is no longer followed"_s);
    write(u"set.json"_s, set({jwk("c")}));
    m_keeping->refresh();
    QVERIFY(m_keyring->isEmpty());
    m_keeping->undoRemoval();
    QVERIFY2(names() == QStringList{u"set.json"_s}, "it is as the file is by now");
    QCOMPARE(row(0).key.keyId(), "c"_ba);
}

void TestKeyFollowing::unlinkedFilesAreLeftAlone()
{
    write(u"one.jwk"_s, jwk("a"));
    const KeyHandle handle = m_keeping->linkFile(path(u"one.jwk"_s)).value().constFirst();
    m_keeping->remove(handle);
    QVERIFY2(m_keeping->linkFile(path(u"one.jwk"_s)), "one that was let go may be followed again");
    QVERIFY(!m_keeping->canUndoRemoval());
    QCOMPARE(m_keyring->rowCount(), 1);
    m_keeping->remove(row(0).handle);
    start();
    QVERIFY(m_keyring->isEmpty());
    QVERIFY(QFile::exists(path(u"one.jwk"_s)));
}

void TestKeyFollowing::aCopyIsKept()
{
    write(u"one.jwk"_s, jwk("a"));
    const KeyHandle handle = m_keeping->linkFile(path(u"one.jwk"_s)).value().constFirst();
    m_keeping->keep(handle);
    QCOMPARE(m_keyring->rowCount(), 2);
    QCOMPARE(row(0).place, KeyPlace::File);
    QCOMPARE(row(1).place, KeyPlace::KeyStore);
    QCOMPARE(row(1).name, u"a"_s);
    m_keeping->keep(handle); // is there already
    QCOMPARE(m_keyring->rowCount(), 2);
}

// RFC 8037 A.6.
void TestKeyFollowing::keysThatCannotSign()
{
    const QByteArray x25519 = R"({"kty":"OKP","crv":"X25519","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"})";
    write(u"set.json"_s, set({x25519, jwk("a")}));
    QVERIFY(m_keeping->linkFile(path(u"set.json"_s)));
    QCOMPARE(names(), QStringList{u"set.json"_s});
    QCOMPARE(row(0).key.keyId(), "a"_ba);
    write(u"set.json"_s, x25519);
    QTRY_VERIFY_WITH_TIMEOUT(row(0).key.isNull(), patience);
    QVERIFY2(row(0).problem.contains(u"X25519"), qPrintable(row(0).problem));
}

QTEST_GUILESS_MAIN(TestKeyFollowing)
#include "tst_keyfollowing.moc"
