// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/keykeeping.h"
#include "model/rfctokens.h"
#include "store/keystoresession.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::KeyHandle;
using model::KeyKeeping;
using model::KeyPlace;
using model::KeyringModel;
using model::KeyState;

namespace {

constexpr int patience = 60'000; // ms

/// One run of the program, with the system key store.
struct Run
{
    KeyringModel keyring;
    KeyKeeping keeping;
    QSignalSpy failures{&keeping, &KeyKeeping::failed};
    QSignalSpy kept{&keeping, &KeyKeeping::kept};

    explicit Run(const QString &folder)
        : keeping(&keyring, folder)
    {
        keeping.begin();
    }
};

/// What is in the data file and beside it, as far as it can be found as bytes.
bool isWritten(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

/// KeyKeeping on a session bus of the test's own: first without a key store, then with a GNOME Keyring.
class TestKeyStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void withoutKeyStore();
    void keyStoreThatIsStarted();
    void keysAreThereAgain();
    void removedKeysAreForgotten();

private:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"claimsmith"_s); }
    QTemporaryDir m_folder;
    std::unique_ptr<KeyStoreSession> m_session;
    jose::CryptoSession m_crypto;
};

void TestKeyStore::initTestCase()
{
    const QString missing = KeyStoreSession::missingProgram(KeyStoreSession::Store::GnomeKeyring);
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_session = std::make_unique<KeyStoreSession>(KeyStoreSession::Store::None);
    QVERIFY2(m_session->problem().isEmpty(), qPrintable(m_session->problem()));
    m_session->enter();
}

void TestKeyStore::withoutKeyStore()
{
    Run run(folder());
    const KeyHandle handle = run.keyring.add(onlyKey(hs256Jwk), u"a.jwk"_s);
    QTRY_COMPARE_WITH_TIMEOUT(run.keeping.notices().size(), 1, patience);
    QCOMPARE(run.keeping.notices().constFirst().kind, model::KeepingNotice::Kind::NoKeyStore);
    QVERIFY(!run.keeping.canKeep());
    run.keeping.keep(handle);
    QTRY_COMPARE_WITH_TIMEOUT(run.failures.count(), 1, patience);
    QVERIFY(run.failures[0][0].toString().startsWith(u"No key store is running on this system"));
    QCOMPARE(run.keyring.entry(handle)->place, KeyPlace::Session);
    QVERIFY2(!QDir(folder()).exists(), "nothing is written");
}

void TestKeyStore::keyStoreThatIsStarted()
{
    Run run(folder());
    const jose::Key secret = onlyKey(hs256Jwk);
    const KeyHandle handle = run.keyring.add(secret, u"a.jwk"_s, u"secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!run.keeping.notices().isEmpty(), patience);
    const QString problem = m_session->startKeyring();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    run.keeping.retry();
    QTRY_VERIFY_WITH_TIMEOUT(run.keeping.canKeep(), patience);
    QVERIFY(run.keeping.notices().isEmpty());
    run.keeping.keep(handle);
    QCOMPARE(run.keyring.entry(handle)->state, KeyState::Saving);
    QTRY_COMPARE_WITH_TIMEOUT(run.kept.count(), 1, patience);
    QCOMPARE(run.keyring.entry(handle)->place, KeyPlace::KeyStore);
    jose::Key pair = jose::Key::generate(jose::AlgorithmId::ES256).value();
    pair.setKeyId("pair");
    run.keeping.keep(run.keyring.add(pair, {}));
    QTRY_COMPARE_WITH_TIMEOUT(run.kept.count(), 2, patience);
    QVERIFY2(isWritten(folder(), "pair"), "what is looked for would be found");
    const QByteArray octets = secret.secretParameter("k").view().toByteArray();
    QVERIFY(!isWritten(folder(), octets));
    QVERIFY(!isWritten(folder(), octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
}

void TestKeyStore::keysAreThereAgain()
{
    const Run run(folder());
    QCOMPARE(run.keyring.rowCount(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!run.keeping.isLoading(), patience);
    for (const model::KeyEntry &entry : run.keyring.entries()) {
        QCOMPARE(entry.state, KeyState::Ready);
        QVERIFY(entry.key.isPrivate());
    }
    QVERIFY(model::isSameKey(run.keyring.entries()[0].key, onlyKey(hs256Jwk)));
    QCOMPARE(run.keyring.entries()[0].name, u"secret"_s);
    QCOMPARE(run.keyring.entries()[1].key.keyId(), "pair"_ba);
}

void TestKeyStore::removedKeysAreForgotten()
{
    {
        Run run(folder());
        QTRY_VERIFY_WITH_TIMEOUT(!run.keeping.isLoading(), patience);
        const KeyHandle first = run.keyring.entries()[0].handle;
        const KeyHandle second = run.keyring.entries()[1].handle;
        run.keeping.remove(first);
        run.keeping.undoRemoval();
        QCOMPARE(run.keyring.rowCount(), 2);
        QSignalSpy forgotten(&run.keeping, &KeyKeeping::forgotten);
        run.keeping.forget(first);
        QTRY_COMPARE_WITH_TIMEOUT(forgotten.count(), 1, patience);
        QCOMPARE(run.keyring.entry(first)->place, KeyPlace::Session);
        run.keeping.remove(second);
        QVERIFY(run.failures.isEmpty());
    }
    const Run again(folder());
    QVERIFY2(again.keyring.isEmpty(), "what was removed is gone with the end of the program");
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
