// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/inspection.h"
#include "model/keepingrun.h"
#include "model/workbench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using model::KeyHandle;
using model::KeyKeeping;
using model::KeyPlace;

/// Keys that leave the keyring, or the key store, and their undo.
class TestKeyRemoval : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aForgottenKeyStaysForThisRun();
    void aSecretThatIsNotAtHandIsNotForgotten();
    void aRemovedKeyLeavesEveryVerdict();
    void removalsAreUndoneOneByOne();
    void aRemovalEndsWithTheProgram();
    void whatIsKeptAgainIsNotRemoved();
    void whatIsBeingSavedIsNotRemoved();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"claimsmith"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<HeldSecrets> m_secrets;
    jose::CryptoSession m_crypto;
};

void TestKeyRemoval::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_shared<HeldSecrets>();
}

void TestKeyRemoval::aForgottenKeyStaysForThisRun()
{
    KeepingRun run(folder(), m_secrets);
    QSignalSpy forgotten(&run.keeping, &KeyKeeping::forgotten);
    const KeyHandle handle = run.keyring.add(secretKey(), {}, u"a"_s);
    run.keeping.keep(handle);
    QCOMPARE(m_secrets->memory.ids().size(), 1);
    run.keeping.forget(handle);
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(m_secrets->memory.ids().isEmpty());
    QCOMPARE(run.keyring.rowCount(), 1);
    QCOMPARE(run.row(0).handle, handle);
    QCOMPARE(run.row(0).place, KeyPlace::Session);
    QVERIFY(run.row(0).savedId.isEmpty());
    QVERIFY(KeepingRun(folder(), m_secrets).keyring.isEmpty());
}

void TestKeyRemoval::aSecretThatIsNotAtHandIsNotForgotten()
{
    {
        KeepingRun first(folder(), m_secrets);
        first.keeping.keep(first.keyring.add(secretKey(), {}, u"kept"_s));
    }
    m_secrets->holdsBack = true;
    KeepingRun run(folder(), m_secrets);
    run.keeping.forget(run.row(0).handle);
    QVERIFY(run.failure().startsWith(u"The secret of “kept” is not at hand"));
    QCOMPARE(run.row(0).place, KeyPlace::KeyStore);
    m_secrets->answerAll();
    QCOMPARE(m_secrets->memory.ids().size(), 1);
}

void TestKeyRemoval::aRemovedKeyLeavesEveryVerdict()
{
    model::Workbench workbench;
    workbench.setDataFolder(folder());
    workbench.keeping()->setSecretStore(std::make_unique<HeldSecretStore>(m_secrets));
    workbench.keeping()->begin();
    workbench.take(hs256Jwk, u"a"_s);
    workbench.take(hs256Token, {});
    const KeyHandle key = workbench.keyring()->entries().constFirst().handle;
    workbench.keeping()->keep(key);
    QCOMPARE(workbench.inspection()->verdict().signature, token::SignatureStatus::Verified);
    workbench.keeping()->remove(key);
    QCOMPARE(workbench.inspection()->verdict().signature, token::SignatureStatus::NotChecked);
    QVERIFY(workbench.keyring()->isEmpty());
    workbench.keeping()->undoRemoval();
    QCOMPARE(workbench.inspection()->verdict().signature, token::SignatureStatus::Verified);
    QCOMPARE(workbench.inspection()->usedKey(), key);
}

void TestKeyRemoval::removalsAreUndoneOneByOne()
{
    KeepingRun run(folder(), m_secrets);
    QSignalSpy removals(&run.keeping, &KeyKeeping::removalsChanged);
    QList<KeyHandle> handles;
    for (const char *name : {"a", "b", "c", "d"})
        handles.append(run.keyring.add(pairOfKeys(name), {}));
    run.keeping.keep(handles[1]);
    run.keeping.keep(handles[3]);
    run.keeping.remove(QList{handles[3], handles[0]});
    QCOMPARE(run.names(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(run.keeping.removalWords(), u"Deleted 2 keys"_s);
    run.keeping.remove(handles[1]);
    QCOMPARE(run.keeping.removalWords(), u"Deleted “b”"_s);
    QCOMPARE(removals.count(), 2);
    QCOMPARE(m_secrets->memory.ids().size(), 2);
    run.keeping.undoRemoval();
    QCOMPARE(run.names(), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(run.row(0).handle, handles[1]);
    QCOMPARE(run.keeping.removalWords(), u"Deleted 2 keys"_s);
    run.keeping.undoRemoval();
    QCOMPARE(run.names(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(run.row(3).place, KeyPlace::KeyStore);
    QVERIFY(!run.keeping.canUndoRemoval());
    run.keeping.undoRemoval();
    run.keeping.remove(handles[1]);
    run.keeping.commitRemovals();
    QVERIFY(!run.keeping.canUndoRemoval());
    QVERIFY(run.keeping.removalWords().isEmpty());
    QCOMPARE(m_secrets->memory.ids().size(), 1);
    QCOMPARE(KeepingRun(folder(), m_secrets).names(), QStringList{u"d"_s});
}

void TestKeyRemoval::aRemovalEndsWithTheProgram()
{
    {
        KeepingRun run(folder(), m_secrets);
        const KeyHandle handle = run.keyring.add(secretKey(), {}, u"a"_s);
        run.keeping.keep(handle);
        run.keeping.remove(handle);
        QCOMPARE(m_secrets->memory.ids().size(), 1);
    }
    QVERIFY(m_secrets->memory.ids().isEmpty());
    QVERIFY(KeepingRun(folder(), m_secrets).keyring.isEmpty());
}

void TestKeyRemoval::whatIsKeptAgainIsNotRemoved()
{
    {
        KeepingRun run(folder(), m_secrets);
        const KeyHandle handle = run.keyring.add(secretKey(), {}, u"a"_s);
        run.keeping.keep(handle);
        run.keeping.remove(handle);
        run.keeping.keep(run.keyring.add(secretKey(), {}, u"again"_s));
        QVERIFY2(!run.keeping.canUndoRemoval(), "it is there already");
        QCOMPARE(run.keyring.rowCount(), 1);
        QCOMPARE(run.row(0).place, KeyPlace::KeyStore);
    }
    QCOMPARE(KeepingRun(folder(), m_secrets).keyring.rowCount(), 1);
}

void TestKeyRemoval::whatIsBeingSavedIsNotRemoved()
{
    KeepingRun run(folder(), m_secrets);
    m_secrets->holdsBack = true;
    const KeyHandle handle = run.keyring.add(secretKey(), {}, u"a"_s);
    run.keeping.keep(handle);
    run.keeping.remove(handle);
    QVERIFY(run.failure().startsWith(u"“a” is just being saved"));
    QCOMPARE(run.keyring.rowCount(), 1);
    QVERIFY(!run.keeping.canUndoRemoval());
    m_secrets->answerAll();
    QCOMPARE(run.row(0).place, KeyPlace::KeyStore);
}

QTEST_GUILESS_MAIN(TestKeyRemoval)
#include "tst_keyremoval.moc"
