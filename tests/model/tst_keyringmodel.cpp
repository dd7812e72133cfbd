// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/keyringmodel.h"
#include "model/rfctokens.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::KeyHandle;
using model::KeyringModel;

class TestKeyringModel : public QObject
{
    Q_OBJECT
private slots:
    void aKeyIsNamedAfterItsKeyIdElseItsOrigin();
    void theSameKeyIsNotKeptTwice();
    void manyKeysComeInOneStep();
    void aKeyWithAnotherKeyIdIsAnotherKey();
    void handlesOutliveTheRowsBeforeThem();
    void renamingTellsTheViewsButNotTheJudge();
    void anEmptyNameBringsBackTheOwnOne();
    void editingWorksInTheNameColumnOnly();
    void clearingTellsOnce();

private:
    jose::CryptoSession m_crypto;
};

void TestKeyringModel::aKeyIsNamedAfterItsKeyIdElseItsOrigin()
{
    KeyringModel keyring;
    const QAbstractItemModelTester tester(&keyring, QAbstractItemModelTester::FailureReportingMode::QtTest);
    jose::Key named = testsupport::onlyKey(testsupport::es256Jwk);
    named.setKeyId("prod-2026");
    keyring.add(named, u"prod.pem"_s);
    keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"secret.jwk"_s);
    keyring.add(jose::Key::fromSecret("other", jose::SecretEncoding::Utf8).value(), {});
    QCOMPARE(keyring.rowCount(), 3);
    QCOMPARE(keyring.index(0, KeyringModel::Name).data().toString(), u"prod-2026"_s);
    QCOMPARE(keyring.index(1, KeyringModel::Name).data().toString(), u"secret.jwk"_s);
    QCOMPARE(
        keyring.index(2, KeyringModel::Name).data().toString(), keyring.index(2, KeyringModel::Kind).data().toString());
    QCOMPARE(keyring.index(0, KeyringModel::KeyId).data(KeyringModel::KeyIdRole).toString(), u"prod-2026"_s);
    QCOMPARE(keyring.index(0, 0).data(KeyringModel::PrivateRole).toBool(), false);
    QCOMPARE(keyring.index(1, 0).data(KeyringModel::PrivateRole).toBool(), true);
}

void TestKeyringModel::theSameKeyIsNotKeptTwice()
{
    KeyringModel keyring;
    const QSignalSpy changed(&keyring, &KeyringModel::keysChanged);
    const KeyHandle first = keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"a"_s);
    const KeyHandle again = keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"b"_s);
    QCOMPARE(again, first);
    QCOMPARE(keyring.rowCount(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestKeyringModel::manyKeysComeInOneStep()
{
    KeyringModel keyring;
    const QAbstractItemModelTester tester(&keyring, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const jose::Key secret = testsupport::onlyKey(testsupport::hs256Jwk);
    const jose::Key pair = testsupport::onlyKey(testsupport::es256Jwk);
    jose::Key named = pair;
    named.setKeyId("named");
    const KeyHandle known = keyring.add(pair, u"a"_s);
    const QSignalSpy inserted(&keyring, &QAbstractItemModel::rowsInserted);
    const QList<KeyHandle> handles = keyring.add({secret, pair, named, secret, named}, u"set"_s);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(keyring.rowCount(), 3);
    QCOMPARE(handles.size(), 5);
    QCOMPARE(handles[1], known);
    QCOMPARE(handles[3], handles[0]);
    QCOMPARE(handles[4], handles[2]);
    QCOMPARE(keyring.row(handles[0]), 1);
    QCOMPARE(keyring.entry(handles[2])->name, u"named"_s);
    QCOMPARE(keyring.add(QList<jose::Key>(), u"none"_s), QList<KeyHandle>());
}

void TestKeyringModel::aKeyWithAnotherKeyIdIsAnotherKey()
{
    KeyringModel keyring;
    jose::Key key = testsupport::onlyKey(testsupport::hs256Jwk);
    keyring.add(key, {});
    key.setKeyId("other");
    keyring.add(key, {});
    QCOMPARE(keyring.rowCount(), 2);
    QCOMPARE(keyring.keys().size(), 2);
}

void TestKeyringModel::handlesOutliveTheRowsBeforeThem()
{
    KeyringModel keyring;
    const QAbstractItemModelTester tester(&keyring, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const KeyHandle first = keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"a"_s);
    const KeyHandle second = keyring.add(testsupport::onlyKey(testsupport::es256Jwk), u"b"_s);
    QVERIFY(keyring.remove(first));
    QVERIFY(!keyring.remove(first));
    QCOMPARE(keyring.entry(first), nullptr);
    QCOMPARE(keyring.row(first), -1);
    QCOMPARE(keyring.row(second), 0);
    QCOMPARE(keyring.entry(second)->name, u"b"_s);
    QVERIFY(keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"c"_s) != first);
}

void TestKeyringModel::renamingTellsTheViewsButNotTheJudge()
{
    KeyringModel keyring;
    const KeyHandle key = keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"a"_s);
    const QSignalSpy keys(&keyring, &KeyringModel::keysChanged);
    const QSignalSpy data(&keyring, &QAbstractItemModel::dataChanged);
    QVERIFY(keyring.rename(key, u" staging "_s));
    QCOMPARE(keyring.entry(key)->name, u"staging"_s);
    QCOMPARE(data.count(), 1);
    QCOMPARE(keys.count(), 0);
    QVERIFY(!keyring.rename(KeyHandle::None, u"x"_s));
}

void TestKeyringModel::anEmptyNameBringsBackTheOwnOne()
{
    KeyringModel keyring;
    const KeyHandle key = keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"a.jwk"_s, u"given"_s);
    QCOMPARE(keyring.entry(key)->name, u"given"_s);
    QVERIFY(keyring.rename(key, {}));
    QCOMPARE(keyring.entry(key)->name, u"a.jwk"_s);
}

void TestKeyringModel::editingWorksInTheNameColumnOnly()
{
    KeyringModel keyring;
    keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"a"_s);
    QVERIFY(keyring.flags(keyring.index(0, KeyringModel::Name)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!keyring.flags(keyring.index(0, KeyringModel::Kind)).testFlag(Qt::ItemIsEditable));
    QVERIFY(keyring.setData(keyring.index(0, KeyringModel::Name), u"b"_s));
    QVERIFY(!keyring.setData(keyring.index(0, KeyringModel::Kind), u"c"_s));
    QCOMPARE(keyring.entries().constFirst().name, u"b"_s);
}

void TestKeyringModel::clearingTellsOnce()
{
    KeyringModel keyring;
    const QSignalSpy changed(&keyring, &KeyringModel::keysChanged);
    keyring.clear();
    QCOMPARE(changed.count(), 0);
    keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"a"_s);
    keyring.clear();
    QCOMPARE(changed.count(), 2);
    QVERIFY(keyring.isEmpty());
}

QTEST_GUILESS_MAIN(TestKeyringModel)
#include "tst_keyringmodel.moc"
