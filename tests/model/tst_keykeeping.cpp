// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/inspection.h"
#include "model/keepingrun.h"
#include "model/workbench.h"

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
using Notice = model::KeepingNotice::Kind;

namespace {

const store::Error noKeyStore{store::ErrorCode::SecretsUnavailable, {}, {}};

} // namespace

class TestKeyKeeping : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void nothingIsTouchedBeforeBegin();
    void aKeptKeyIsThereAgain_data();
    void aKeptKeyIsThereAgain();
    void theRowSaysWhatGoesOn();
    void withoutKeyStoreKeysStayForThisRun();
    void aKeyStoreThatComesLater();
    void secretsThatAreStillLoading();
    void whatIsNotAtHandJudgesNothing();
    void theSameKeyIsOneRow();
    void damagedDataFileIsSaid();
    void aRunThatKeepsNothing();
    void namesAndKeyIdsAreKept();
    void theKeyIdOfAThumbprint();
    void anotherWindowsChangesAreSeen();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"claimsmith"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<HeldSecrets> m_secrets;
    jose::CryptoSession m_crypto;
};

void TestKeyKeeping::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_shared<HeldSecrets>();
}

/// A damaged file is moved away as soon as anything opens it, so that it tells who did.
void TestKeyKeeping::nothingIsTouchedBeforeBegin()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile damaged(folder() + u"/claimsmith.db"_s);
    QVERIFY(damaged.open(QFile::WriteOnly) && damaged.write(QByteArray(8192, 'x')) > 0);
    damaged.close();
    model::Workbench workbench;
    workbench.setDataFolder(folder());
    workbench.keeping()->setSecretStore(std::make_unique<HeldSecretStore>(m_secrets));
    workbench.take(hs256Jwk, u"a"_s);
    workbench.take(hs256Token, {});
    workbench.keeping()->refresh();
    QTest::qWait(50);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"claimsmith.db"_s});
    QCOMPARE(m_secrets->asked, 0);
    QVERIFY(!workbench.keeping()->canKeep() && !workbench.keeping()->isLoading());
    workbench.keeping()->begin();
    QVERIFY(QDir(folder()).entryList(QDir::Files).contains(u"claimsmith.db.damaged"_s));
    QVERIFY(m_secrets->asked > 0);
}

void TestKeyKeeping::aKeptKeyIsThereAgain_data()
{
    QTest::addColumn<jose::Key>("key");
    QTest::newRow("a secret") << secretKey();
    QTest::newRow("a pair of keys") << pairOfKeys("prod-2026");
    QTest::newRow("a public key") << onlyKey(es256Jwk);
}

void TestKeyKeeping::aKeptKeyIsThereAgain()
{
    QFETCH(const jose::Key, key);
    {
        KeepingRun run(folder(), m_secrets);
        QSignalSpy kept(&run.keeping, &KeyKeeping::kept);
        const KeyHandle handle = run.keyring.add(key, u"a.jwk"_s, u"mine"_s);
        QCOMPARE(run.row(0).place, KeyPlace::Session);
        run.keeping.keep(handle);
        QCOMPARE(kept.count(), 1);
        QCOMPARE(kept[0][0].value<KeyHandle>(), handle);
        QCOMPARE(run.keyring.rowCount(), 1);
        QCOMPARE(run.row(0).handle, handle);
        QCOMPARE(run.row(0).place, KeyPlace::KeyStore);
        QCOMPARE(run.row(0).state, KeyState::Ready);
        QVERIFY(!run.row(0).savedId.isEmpty());
    }
    const KeepingRun again(folder(), m_secrets);
    QCOMPARE(again.keyring.rowCount(), 1);
    QVERIFY(model::isSameKey(again.row(0).key, key));
    QCOMPARE(again.row(0).name, u"mine"_s);
    QCOMPARE(again.row(0).origin, u"a.jwk"_s);
    QCOMPARE(again.row(0).place, KeyPlace::KeyStore);
    QVERIFY(again.keeping.canKeep());
    QVERIFY(again.keeping.notices().isEmpty());
}

void TestKeyKeeping::theRowSaysWhatGoesOn()
{
    KeepingRun run(folder(), m_secrets);
    m_secrets->holdsBack = true;
    const KeyHandle handle = run.keyring.add(secretKey(), {}, u"old"_s);
    run.keeping.keep(handle);
    run.keeping.keep(handle); // once is enough
    QCOMPARE(run.row(0).state, KeyState::Saving);
    QVERIFY2(!run.keeping.canSetKeyId(handle), "the key that is saved would be another");
    QVERIFY(run.keeping.rename(handle, u"new"_s));
    m_secrets->answerAll();
    QCOMPARE(run.names(), QStringList{u"new"_s});
    QCOMPARE(run.row(0).state, KeyState::Ready);
    QCOMPARE(m_secrets->memory.ids().size(), 1);
    m_secrets->holdsBack = false;
    const KeepingRun again(folder(), m_secrets);
    QCOMPARE(again.names(), QStringList{u"new"_s});
}

void TestKeyKeeping::withoutKeyStoreKeysStayForThisRun()
{
    m_secrets->memory.setFailure(noKeyStore);
    KeepingRun run(folder(), m_secrets);
    const KeyHandle handle = run.keyring.add(secretKey(), u"a"_s);
    QVERIFY(!run.keeping.canKeep());
    QCOMPARE(run.keeping.notices().size(), 1);
    QCOMPARE(run.keeping.notices().constFirst().kind, Notice::NoKeyStore);
    QVERIFY(run.keeping.notices().constFirst().words.contains(u"keys stay for this run and nothing is written"));
    QVERIFY(run.keeping.notices().constFirst().words.contains(u"Start one (GNOME Keyring"));
    run.keeping.keep(handle);
    QCOMPARE(run.failures.count(), 1);
    QVERIFY(run.failure().startsWith(u"No key store is running on this system"));
    QCOMPARE(run.row(0).place, KeyPlace::Session);
    QCOMPARE(run.row(0).state, KeyState::Ready);
    QVERIFY2(!QDir(folder()).exists(), "nothing is written");
}

void TestKeyKeeping::aKeyStoreThatComesLater()
{
    {
        KeepingRun first(folder(), m_secrets);
        first.keeping.keep(first.keyring.add(secretKey(), {}, u"kept"_s));
    }
    m_secrets->memory.setFailure(noKeyStore);
    KeepingRun run(folder(), m_secrets);
    QCOMPARE(run.row(0).state, KeyState::Failed);
    QVERIFY(run.row(0).key.isNull());
    QCOMPARE(run.row(0).description(), u"secret, 512 bits"_s);
    QVERIFY(!run.row(0).problem.isEmpty());
    QVERIFY2(run.keyring.keys().isEmpty(), "what is not at hand judges nothing");
    // Meanwhile the same key came another way.
    run.keyring.add(secretKey(), {}, u"pasted"_s);
    QCOMPARE(run.keyring.rowCount(), 2);
    m_secrets->memory.setFailure({});
    run.keeping.retry();
    QCOMPARE(run.names(), QStringList{u"kept"_s});
    QCOMPARE(run.row(0).state, KeyState::Ready);
    QVERIFY(run.keeping.notices().isEmpty());
    QVERIFY(run.keeping.canKeep());
}

void TestKeyKeeping::secretsThatAreStillLoading()
{
    {
        KeepingRun first(folder(), m_secrets);
        first.keeping.keep(first.keyring.add({secretKey(), pairOfKeys("pair"), onlyKey(es256Jwk)}, u"set"_s));
    }
    m_secrets->holdsBack = true;
    KeepingRun run(folder(), m_secrets, false);
    QSignalSpy status(&run.keeping, &KeyKeeping::statusChanged);
    run.keeping.begin();
    QVERIFY(run.keeping.isLoading());
    QVERIFY2(!run.keeping.canKeep(), "it is not known yet");
    QCOMPARE(run.keyring.rowCount(), 3);
    QCOMPARE(run.row(0).state, KeyState::Loading);
    QVERIFY(run.row(0).key.isNull());
    QCOMPARE(run.row(1).state, KeyState::Loading);
    QVERIFY2(!run.row(1).key.isNull() && !run.row(1).key.isPrivate(), "the public half verifies already");
    QCOMPARE(run.row(2).state, KeyState::Ready);
    QCOMPARE(run.keyring.keys().size(), 2);
    status.clear();
    m_secrets->answerAll();
    QVERIFY(!run.keeping.isLoading());
    QVERIFY(!status.isEmpty());
    for (const KeyEntry &entry : run.keyring.entries())
        QCOMPARE(entry.state, KeyState::Ready);
    QVERIFY(run.row(0).key.isPrivate() && run.row(1).key.isPrivate());
}

/// A single key that does not fit is a mismatch; one that is not there is none.
void TestKeyKeeping::whatIsNotAtHandJudgesNothing()
{
    {
        KeepingRun first(folder(), m_secrets);
        first.keeping.keep(first.keyring.add(secretKey(), {}, u"kept"_s));
    }
    m_secrets->holdsBack = true;
    model::Workbench workbench;
    workbench.setDataFolder(folder());
    workbench.keeping()->setSecretStore(std::make_unique<HeldSecretStore>(m_secrets));
    workbench.take(hs256Token, {});
    workbench.keeping()->begin();
    QCOMPARE(workbench.keyring()->rowCount(), 1);
    QCOMPARE(workbench.inspection()->verdict().signature, token::SignatureStatus::NotChecked);
    workbench.inspection()->chooseKey(workbench.keyring()->entries().constFirst().handle);
    QCOMPARE(workbench.inspection()->verdict().signature, token::SignatureStatus::NotChecked);
    m_secrets->answerAll();
    QCOMPARE(workbench.inspection()->verdict().signature, token::SignatureStatus::Verified);
}

void TestKeyKeeping::theSameKeyIsOneRow()
{
    {
        KeepingRun first(folder(), m_secrets);
        first.keeping.keep(first.keyring.add(secretKey(), {}, u"kept"_s));
    }
    KeepingRun run(folder(), m_secrets, false);
    const KeyHandle pasted = run.keyring.add(secretKey(), {}, u"pasted"_s);
    run.keeping.begin();
    QCOMPARE(run.keyring.rowCount(), run.names().size());
    QVERIFY2(run.names() == QStringList{u"kept"_s}, qPrintable(run.names().join(u',')));
    Q_UNUSED(pasted);
    // And the other way round.
    QCOMPARE(run.keyring.add(secretKey(), u"again"_s), run.row(0).handle);
}

void TestKeyKeeping::damagedDataFileIsSaid()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile damaged(folder() + u"/claimsmith.db"_s);
    QVERIFY(damaged.open(QFile::WriteOnly) && damaged.write(QByteArray(8192, 'x')) > 0);
    damaged.close();
    KeepingRun run(folder(), m_secrets);
    QCOMPARE(run.keeping.notices().size(), 1);
    QCOMPARE(run.keeping.notices().constFirst().kind, Notice::SetAside);
    QVERIFY(run.keeping.notices().constFirst().words.contains(folder() + u"/claimsmith.db.damaged"_s));
    run.keeping.keep(run.keyring.add(secretKey(), {}));
    QCOMPARE(run.row(0).place, KeyPlace::KeyStore);
}

void TestKeyKeeping::aRunThatKeepsNothing()
{
    KeepingRun run({}, m_secrets);
    QVERIFY(!run.keeping.hasBegun());
    run.keeping.keep(run.keyring.add(secretKey(), {}));
    QCOMPARE(run.failure(), u"Nothing is kept in this run of the program."_s);
    QCOMPARE(m_secrets->asked, 0);
    run.keeping.remove(run.row(0).handle);
    run.keeping.undoRemoval();
    QCOMPARE(run.keyring.rowCount(), 1);
    const auto linked = run.keeping.linkFile(u"/nowhere/key.pem"_s);
    QCOMPARE(linked.error().code, store::ErrorCode::FileOpen);
}

void TestKeyKeeping::namesAndKeyIdsAreKept()
{
    {
        KeepingRun run(folder(), m_secrets);
        const KeyHandle kept = run.keyring.add(pairOfKeys("old"), u"a.pem"_s);
        const KeyHandle own = run.keyring.add(pairOfKeys("run"), u"b.pem"_s);
        run.keeping.keep(kept);
        QVERIFY(run.keeping.rename(kept, u" staging "_s));
        QCOMPARE(run.row(0).name, u"staging"_s);
        run.keysChanged.clear();
        QVERIFY(run.keeping.setKeyId(kept, "2027"));
        QVERIFY2(!run.keysChanged.isEmpty(), "the judge finds keys by it");
        QCOMPARE(run.row(0).key.keyId(), "2027"_ba);
        QCOMPARE(run.row(0).name, u"staging"_s);
        QVERIFY(run.keeping.setKeyId(own, "session"));
        QVERIFY2(run.row(1).name == u"session"_s, "a key that is named by its key ID stays so");
        QVERIFY(run.keeping.rename(own, u"given"_s));
        QVERIFY(run.keeping.setKeyId(own, {}));
        QCOMPARE(run.row(1).name, u"given"_s);
        QVERIFY(run.failures.isEmpty());
        QVERIFY(!run.keeping.rename(KeyHandle::None, u"x"_s));
        QVERIFY(!run.keeping.setKeyId(KeyHandle::None, "x"));
    }
    KeepingRun again(folder(), m_secrets);
    QCOMPARE(again.names(), QStringList{u"staging"_s});
    QCOMPARE(again.row(0).key.keyId(), "2027"_ba);
    QVERIFY(again.keeping.rename(again.row(0).handle, {}));
    QVERIFY2(again.names() == QStringList{u"2027"_s}, "an empty name brings back the own one");
}

// RFC 7638 §3.1: the key of the example has this thumbprint.
void TestKeyKeeping::theKeyIdOfAThumbprint()
{
    KeepingRun run(folder(), m_secrets);
    const jose::Key rsa = onlyKey(
        R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB"})");
    const KeyHandle key = run.keyring.add(rsa, {});
    QVERIFY(run.keeping.setKeyIdFromThumbprint(key));
    QCOMPARE(run.row(0).key.keyId(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_ba);
    const KeyHandle secret = run.keyring.add(secretKey(), {});
    QVERIFY2(!run.keeping.setKeyIdFromThumbprint(secret), "of a secret it would be a digest to guess by");
    QVERIFY(run.row(1).key.keyId().isEmpty());
}

void TestKeyKeeping::anotherWindowsChangesAreSeen()
{
    KeepingRun one(folder(), m_secrets);
    one.keeping.keep(one.keyring.add(pairOfKeys("first"), {}));
    KeepingRun two(folder(), m_secrets);
    const KeyHandle own = two.keyring.add(pairOfKeys("own"), {});
    one.keeping.keep(one.keyring.add(pairOfKeys("second"), {}));
    one.keeping.remove(one.row(0).handle);
    one.keeping.commitRemovals();
    QCOMPARE(two.names(), (QStringList{u"first"_s, u"own"_s}));
    two.keeping.refresh();
    QCOMPARE(two.names(), (QStringList{u"own"_s, u"second"_s}));
    QCOMPARE(two.row(0).handle, own);
}

QTEST_GUILESS_MAIN(TestKeyKeeping)
#include "tst_keykeeping.moc"
