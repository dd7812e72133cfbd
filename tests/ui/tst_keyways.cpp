// SPDX-License-Identifier: MIT
#include "keydialogs/keychoicelist.h"
#include "keydialogs/keydialog.h"
#include "keydialogs/newkeydialog.h"
#include "keydialogs/secretdialog.h"
#include "keys/exportdialog.h"
#include "keys/fetchdialog.h"
#include "model/keyfetch.h"
#include "model/networkconsent.h"
#include "net/scriptedserver.h"
#include "ui/keysfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QThreadPool>
#include <QTreeView>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace claimsmith::ui;
using namespace Qt::StringLiterals;
using model::KeyPlace;
using model::KeysModel;

/// The ways by which keys come to the Keys page and leave it: import, drop, paste, new, fetch, export.
class TestKeyWays : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aSetIsChosenFrom();
    void aPasteOnThePageOpensTheImport();
    void theKeyboardAloneAddsAKey();
    void importedKeysAreKept();
    void aFileIsFollowed();
    void anEncryptedFileIsUnlocked();
    void aFollowedFileThatIsLockedIsUnlocked();
    void severalDroppedFilesAreTaken();
    void aFileWithoutKeysIsLeftToOthers();
    void aTokenIsNoKey();

    void aSecretOfAnyLengthIsMade();
    void aKeyIsOnTheCurveThatWasChosen();
    void aNewKeyIsMadeAndNamed();
    void aNewKeyIsCancelled();

    void aPublicPartIsExported();
    void aPrivateFileIsForItsOwnerAlone();
    void anEncryptedExportWantsItsPassphraseTwice();
    void escapeDropsWhatIsBeingEncrypted();
    void anExportThatFailsSaysWhy();

    void nothingIsFetchedUnasked();
    void otherMachinesAreAskedWithLeaveAlone();
    void thisMachineDoesNotSendOnWithoutLeave();
    void aSetIsFetchedAndChosenFrom();
    void aFetchThatFailsSaysWhy();
    void aFetchIsStopped();

private:
    QString file(const QString &name, const QByteArray &contents) const;
    static QString setOf(const QList<jose::Key> &keys) { return QString::fromUtf8(jose::toJwks(keys, true).view()); }
    void drop(const QStringList &paths) const;
    static void check(const QWidget *list, int row, bool checked);
    KeysFixture m;
    std::unique_ptr<QTemporaryDir> m_files;
};

void TestKeyWays::init()
{
    m_files = std::make_unique<QTemporaryDir>();
    m.secrets = std::make_shared<HeldSecrets>();
    m.start();
}

void TestKeyWays::cleanup()
{
    m.stop();
    QFile::remove(QDir(m.folder.path()).filePath(u"claimsmith.db"_s));
}

QString TestKeyWays::file(const QString &name, const QByteArray &contents) const
{
    QFile file(m_files->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestKeyWays::drop(const QStringList &paths) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m.page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m.page.get(), &event);
}

void TestKeyWays::check(const QWidget *list, int row, bool checked)
{
    QAbstractItemModel *model = static_cast<const QTreeView *>(list)->model();
    QVERIFY(model->setData(model->index(row, 0), checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
}

void TestKeyWays::aSetIsChosenFrom()
{
    const jose::Key known = m.pairOfKeys("known");
    m.add(known, u"known"_s);
    auto *dialog = m.open<KeyDialog>("importKeysAction");
    auto *list = m.in<KeyChoiceList>(dialog, "keyList");
    QVERIFY(!list->isVisible());
    m.in<QPlainTextEdit>(dialog, "keyEdit")
        ->setPlainText(setOf({known, m.pairOfKeys("first"), m.pairOfKeys("second")}));
    QVERIFY2(m.in<QLabel>(dialog, "stateLabel")->text().contains(u"3 keys"_s),
        qPrintable(m.in<QLabel>(dialog, "stateLabel")->text()));
    QVERIFY(list->isVisible());
    QCOMPARE(m.ok(dialog)->text(), u"Add 2 keys"_s);
    check(list, 1, false);
    QCOMPARE(m.ok(dialog)->text(), u"Add key"_s);
    QVERIFY(m.in<QLineEdit>(dialog, "nameEdit")->isVisible());
    QTest::keyClicks(m.in<QLineEdit>(dialog, "nameEdit"), u"Mine"_s);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QCOMPARE(m.names(), QStringList({u"known"_s, u"Mine"_s}));
    QCOMPARE(m.cell(1, KeysModel::KeyId), u"second"_s);
    QCOMPARE(m.view()->selectedKeys().size(), 1);
}

void TestKeyWays::aPasteOnThePageOpensTheImport()
{
    QApplication::clipboard()->setText(QString::fromLatin1(es256Jwk));
    m.view()->setFocus();
    QTest::keyClick(m.page.get(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = m.opened<KeyDialog>();
    QVERIFY(m.in<QLabel>(dialog, "stateLabel")->text().contains(u"EC P-256 public key"_s));
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QCOMPARE(m.view()->model()->rowCount(), 1);
}

void TestKeyWays::theKeyboardAloneAddsAKey()
{
    QApplication::clipboard()->setText(QString::fromLatin1(es256Jwk));
    QTest::keyClick(m.page.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m.opened<KeyDialog>();
    auto *edit = m.in<QPlainTextEdit>(dialog, "keyEdit");
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m.view()->model()->rowCount(), 1);
}

void TestKeyWays::importedKeysAreKept()
{
    auto *dialog = m.open<KeyDialog>("importKeysAction");
    m.in<QPlainTextEdit>(dialog, "keyEdit")->setPlainText(setOf({m.pairOfKeys("k")}));
    m.in<QCheckBox>(dialog, "keepBox")->setChecked(true);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QTRY_COMPARE(m.workbench->keyring()->entries().value(0).place, KeyPlace::KeyStore);
    m.start();
    QTRY_COMPARE(m.names(), QStringList{u"k"_s});
}

void TestKeyWays::aFileIsFollowed()
{
    const QString path = file(u"partner.jwks.json"_s, setOf({m.pairOfKeys("a"), m.pairOfKeys("b")}).toUtf8());
    drop({path});
    auto *dialog = m.opened<KeyDialog>();
    auto *follow = m.in<QCheckBox>(dialog, "followBox");
    QVERIFY(follow->isVisible());
    follow->setChecked(true);
    QCOMPARE(m.ok(dialog)->text(), u"Follow file"_s);
    QVERIFY(!m.in<QCheckBox>(dialog, "keepBox")->isVisible());
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QCOMPARE(m.view()->model()->rowCount(), 2);
    QCOMPARE(m.workbench->keyring()->entries().constFirst().place, KeyPlace::File);
    QVERIFY2(m.child<QLineEdit>("keyIdEdit")->isReadOnly(), "it is in the file");
    file(u"partner.jwks.json"_s, setOf({m.pairOfKeys("c")}).toUtf8());
    m.workbench->keeping()->refresh();
    QTRY_COMPARE(m.view()->model()->rowCount(), 1);
    QCOMPARE(m.cell(0, KeysModel::KeyId), u"c"_s);
    m.start();
    QTRY_COMPARE(m.view()->model()->rowCount(), 1);
    m.action("deleteKeysAction")->trigger();
    QVERIFY2(QFile::exists(path), "the file itself is left alone");
}

void TestKeyWays::anEncryptedFileIsUnlocked()
{
    drop({file(u"locked.pem"_s, encryptedPem)});
    auto *dialog = m.opened<KeyDialog>();
    auto *passphrase = m.in<QLineEdit>(dialog, "passphraseEdit");
    QVERIFY(passphrase->isVisible());
    QVERIFY(!m.ok(dialog)->isEnabled());
    QTest::keyClicks(passphrase, u"wrong"_s);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QTRY_COMPARE(m.in<QLabel>(dialog, "stateLabel")->property("role").toString(), u"refused"_s);
    QVERIFY(dialog->isVisible());
    passphrase->setText(u"correct horse"_s);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QTRY_COMPARE(m.view()->model()->rowCount(), 1);
    QVERIFY(m.workbench->keyring()->keys().constFirst().isPrivate());
}

void TestKeyWays::aFollowedFileThatIsLockedIsUnlocked()
{
    drop({file(u"locked.pem"_s, encryptedPem)});
    auto *dialog = m.opened<KeyDialog>();
    m.in<QCheckBox>(dialog, "followBox")->setChecked(true);
    m.in<QLineEdit>(dialog, "passphraseEdit")->setText(u"correct horse"_s);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QTRY_VERIFY(m.workbench->keyring()->keys().value(0).isPrivate());

    m.start(); // the pass phrase was written nowhere
    QTRY_COMPARE(m.view()->model()->rowCount(), 1);
    QVERIFY(m.workbench->keyring()->keys().isEmpty());
    QVERIFY(m.child<QLabel>("problemFact")->isVisible());
    QVERIFY(!m.action("exportKeysAction")->isEnabled());
    QCOMPARE(m.child<QPushButton>("moveButton")->text(), u"Unlock…"_s);
    m.click("moveButton");
    auto *prompt = m.opened<QInputDialog>();
    QCOMPARE(prompt->textEchoMode(), QLineEdit::Password);
    QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"correct horse"_s);
    QTest::keyClick(prompt->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m.workbench->keyring()->keys().size(), 1);
    QVERIFY(m.workbench->keyring()->keys().constFirst().isPrivate());
    QVERIFY(!m.child<QLabel>("problemFact")->isVisible());
}

void TestKeyWays::severalDroppedFilesAreTaken()
{
    drop({file(u"a.jwk"_s, es256Jwk), file(u"b.jwk"_s, hs256Jwk), file(u"c.txt"_s, "nothing of use"),
        m_files->filePath(u"gone.pem"_s)});
    QCOMPARE(m.view()->model()->rowCount(), 2);
    QVERIFY2(m.above().contains(u"c.txt"_s), qPrintable(m.above()));
    QVERIFY2(m.above().contains(u"gone.pem"_s), qPrintable(m.above()));
    QVERIFY(!m.page->findChild<QDialog *>());
}

void TestKeyWays::aFileWithoutKeysIsLeftToOthers()
{
    QVERIFY2(!m.page->openFile(file(u"token.txt"_s, hs256Token)), "Inspect is for tokens");
    QVERIFY(m.page->openFile(m_files->filePath(u"gone.pem"_s)));
    QVERIFY2(m.above().contains(u"gone.pem"_s), qPrintable(m.above()));
    QVERIFY(m.page->openFile(file(u"large.pem"_s, QByteArray(5 * 1024 * 1024, 'x'))));
    QVERIFY2(m.above().contains(u"4 MiB"_s), qPrintable(m.above()));
}

void TestKeyWays::aTokenIsNoKey()
{
    auto *dialog = m.open<KeyDialog>("importKeysAction");
    m.in<QPlainTextEdit>(dialog, "keyEdit")->setPlainText(QString::fromLatin1(hs256Token));
    QVERIFY(!m.ok(dialog)->isEnabled());
    QCOMPARE(m.in<QLabel>(dialog, "stateLabel")->property("role").toString(), u"refused"_s);
}

void TestKeyWays::aSecretOfAnyLengthIsMade()
{
    auto *dialog = m.open<NewKeyDialog>("newKeyAction");
    auto *kind = m.in<QComboBox>(dialog, "kindCombo");
    for (int row = 0; row < kind->count(); ++row) {
        kind->setCurrentIndex(row);
        if (m.in<QSpinBox>(dialog, "lengthSpin")->isVisible())
            break;
    }
    QVERIFY(m.in<QSpinBox>(dialog, "lengthSpin")->isVisible());
    m.in<QSpinBox>(dialog, "lengthSpin")->setValue(40);
    QVERIFY2(m.in<QComboBox>(dialog, "keyIdCombo")->findText(u"thumbprint"_s, Qt::MatchContains) < 0,
        "of a secret it would be a digest");
    QTest::keyClicks(m.in<QLineEdit>(dialog, "keyNameEdit"), u"local"_s);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QTRY_COMPARE(m.names(), QStringList{u"local"_s});
    QCOMPARE(m.workbench->keyring()->keys().constFirst().bits(), 320);
    QCOMPARE(m.workbench->keyring()->keys().constFirst().keyId(), "local"_ba);
}

void TestKeyWays::aKeyIsOnTheCurveThatWasChosen()
{
    auto *dialog = m.open<NewKeyDialog>("newKeyAction");
    auto *kind = m.in<QComboBox>(dialog, "kindCombo");
    kind->setCurrentIndex(kind->findText(u"Ed448"_s)); // EdDSA alone would be Ed25519
    QTest::keyClicks(m.in<QLineEdit>(dialog, "keyNameEdit"), u"strong"_s);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QTRY_COMPARE(m.names(), QStringList{u"strong"_s});
    QCOMPARE(m.workbench->keyring()->keys().constFirst().curve(), jose::Curve::Ed448);
}

void TestKeyWays::aNewKeyIsMadeAndNamed()
{
    auto *dialog = m.open<NewKeyDialog>("newKeyAction");
    auto *kind = m.in<QComboBox>(dialog, "kindCombo");
    kind->setCurrentIndex(kind->findText(u"P-256"_s, Qt::MatchContains));
    auto *algorithm = m.in<QComboBox>(dialog, "algorithmCombo");
    algorithm->setCurrentIndex(algorithm->findText(u"ES256"_s));
    QTest::keyClicks(m.in<QLineEdit>(dialog, "keyNameEdit"), u"login"_s);
    m.in<QCheckBox>(dialog, "useBox")->setChecked(true);
    m.in<QCheckBox>(dialog, "keepBox")->setChecked(true);
    QTest::keyClick(m.in<QLineEdit>(dialog, "keyNameEdit"), Qt::Key_Return);
    QTRY_COMPARE(m.names(), QStringList{u"login"_s});
    const jose::Key key = m.workbench->keyring()->keys().constFirst();
    QCOMPARE(QString::fromLatin1(key.keyId()), model::thumbprintText(key));
    QCOMPARE(key.algorithmName(), "ES256"_ba);
    QCOMPARE(key.use(), "sig"_ba);
    QTRY_COMPARE(m.workbench->keyring()->entries().constFirst().place, KeyPlace::KeyStore);
}

void TestKeyWays::aNewKeyIsCancelled()
{
    auto *dialog = m.open<NewKeyDialog>("newKeyAction");
    auto *kind = m.in<QComboBox>(dialog, "kindCombo");
    kind->setCurrentIndex(kind->findText(u"RSA"_s, Qt::MatchStartsWith));
    auto *size = m.in<QComboBox>(dialog, "sizeCombo");
    size->setCurrentIndex(size->count() - 1);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QVERIFY(dialog->isBusy());
    QVERIFY(dialog->isVisible());
    QVERIFY(m.in<QWidget>(dialog, "makingProgress")->isVisible());
    QVERIFY(!m.ok(dialog)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m.page->findChild<NewKeyDialog *>());
    QVERIFY(m.workbench->keyring()->isEmpty());
}

void TestKeyWays::aPublicPartIsExported()
{
    m.add(m.pairOfKeys("k1"), u"pair"_s);
    auto *dialog = m.open<ExportDialog>("exportKeysAction");
    dialog->setFolder(m_files->path());
    const QString path = dialog->path();
    QVERIFY2(path.startsWith(m_files->path()), qPrintable(path));
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto read = jose::importKeys(written.readAll());
    QVERIFY(read.has_value());
    QVERIFY(!read->keys.constFirst().isPrivate());

    dialog = m.open<ExportDialog>("exportKeysAction");
    dialog->setFolder(m_files->path());
    QCOMPARE(m.ok(dialog)->text(), u"Replace file"_s);
    QVERIFY(m.in<QLabel>(dialog, "problemLabel")->isVisible());
}

void TestKeyWays::aPrivateFileIsForItsOwnerAlone()
{
    m.add(m.pairOfKeys("k1"), u"pair"_s);
    auto *dialog = m.open<ExportDialog>("exportKeysAction");
    auto *form = m.in<QComboBox>(dialog, "formCombo");
    const int pkcs8 = form->findText(u"PKCS"_s, Qt::MatchContains);
    QVERIFY(pkcs8 >= 0);
    form->setCurrentIndex(pkcs8);
    QCOMPARE(m.in<QLabel>(dialog, "exportNote")->property("role").toString(), u"attention"_s);
    m.in<QLineEdit>(dialog, "pathEdit")->setText(m_files->filePath(u"key.pem"_s));
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    const QFileInfo written(m_files->filePath(u"key.pem"_s));
    QVERIFY(written.exists());
    QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
}

void TestKeyWays::anEncryptedExportWantsItsPassphraseTwice()
{
    m.add(m.pairOfKeys("k1"), u"pair"_s);
    auto *dialog = m.open<ExportDialog>("exportKeysAction");
    auto *form = m.in<QComboBox>(dialog, "formCombo");
    form->setCurrentIndex(form->findText(u"pass phrase"_s, Qt::MatchContains));
    auto *first = m.in<QLineEdit>(dialog, "passphraseEdit");
    auto *second = m.in<QLineEdit>(dialog, "passphraseAgainEdit");
    QVERIFY(first->isVisible());
    QCOMPARE(first->echoMode(), QLineEdit::Password);
    QVERIFY(!m.ok(dialog)->isEnabled());
    QTest::keyClicks(first, u"correct horse"_s);
    QTest::keyClicks(second, u"correct house"_s);
    QVERIFY(!m.ok(dialog)->isEnabled());
    QVERIFY(m.in<QLabel>(dialog, "problemLabel")->isVisible());
    second->setText(u"correct horse"_s);
    m.in<QLineEdit>(dialog, "pathEdit")->setText(m_files->filePath(u"locked.pem"_s));
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QCOMPARE(m.ok(dialog)->text(), u"Encrypting…"_s);
    QVERIFY(!m.ok(dialog)->isEnabled());
    QFile written(m_files->filePath(u"locked.pem"_s));
    QTRY_VERIFY(written.exists());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray pem = written.readAll();
    QVERIFY(pem.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    QVERIFY(jose::importKeys(pem, jose::SecretBytes("correct horse")).has_value());
}

void TestKeyWays::escapeDropsWhatIsBeingEncrypted()
{
    m.add(m.pairOfKeys("k1"), u"pair"_s);
    auto *dialog = m.open<ExportDialog>("exportKeysAction");
    auto *form = m.in<QComboBox>(dialog, "formCombo");
    form->setCurrentIndex(form->findText(u"pass phrase"_s, Qt::MatchContains));
    m.in<QLineEdit>(dialog, "passphraseEdit")->setText(u"correct horse"_s);
    m.in<QLineEdit>(dialog, "passphraseAgainEdit")->setText(u"correct horse"_s);
    m.in<QLineEdit>(dialog, "pathEdit")->setText(m_files->filePath(u"dropped.pem"_s));
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!QFile::exists(m_files->filePath(u"dropped.pem"_s)));
}

void TestKeyWays::anExportThatFailsSaysWhy()
{
    m.add(m.pairOfKeys("k1"), u"pair"_s);
    auto *dialog = m.open<ExportDialog>("exportKeysAction");
    m.in<QLineEdit>(dialog, "pathEdit")->setText(file(u"a-file"_s, "no folder") + u"/key.jwk"_s);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(!m.in<QLabel>(dialog, "problemLabel")->text().isEmpty());
}

void TestKeyWays::nothingIsFetchedUnasked()
{
    ScriptedServer server;
    auto *dialog = m.open<FetchDialog>("fetchKeysAction");
    auto *address = m.in<QLineEdit>(dialog, "addressEdit");
    QVERIFY(!m.in<QPushButton>(dialog, "fetchButton")->isEnabled());
    QTest::keyClicks(address, server.url(u"/jwks"_s).toString());
    QTest::qWait(50);
    QCOMPARE(server.openConnections(), 0);
    QVERIFY(server.requests().isEmpty());
    QVERIFY2(m.in<QLabel>(dialog, "fetchWords")->text().contains(u"127.0.0.1"_s), "whom it would ask is said before");
    address->setText(u"http://login.example/jwks"_s);
    QVERIFY2(!m.in<QPushButton>(dialog, "fetchButton")->isEnabled(), "plain http beyond this machine");
    QCOMPARE(m.in<QLabel>(dialog, "fetchWords")->property("role").toString(), u"refused"_s);
}

void TestKeyWays::otherMachinesAreAskedWithLeaveAlone()
{
    auto *dialog = m.open<FetchDialog>("fetchKeysAction");
    auto *address = m.in<QLineEdit>(dialog, "addressEdit");
    auto *fetch = m.in<QPushButton>(dialog, "fetchButton");
    auto *allow = m.in<QPushButton>(dialog, "allowButton");
    address->setText(u"https://127.0.0.1/jwks"_s);
    QVERIFY(fetch->isEnabled());
    QVERIFY(!allow->isVisible());
    address->setText(u"https://login.example/jwks"_s);
    QVERIFY(!fetch->isEnabled());
    QVERIFY(allow->isVisible());
    QVERIFY2(m.in<QLabel>(dialog, "fetchWords")->text().contains(u"settings"_s), "where it can be switched on");
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(dialog->fetching()->state(), model::KeyFetch::State::Idle);
    QTest::mouseClick(allow, Qt::LeftButton);
    QVERIFY(m.workbench->consent()->allows(model::NetworkConsent::Purpose::FetchKeys));
    QVERIFY(fetch->isEnabled());
    QVERIFY(!allow->isVisible());
    QVERIFY(fetch->hasFocus());
    QVERIFY(m.in<QLabel>(dialog, "fetchWords")->text().contains(u"https://login.example"_s));
}

// A server of this machine that redirects elsewhere asks there with the leave of nobody.
void TestKeyWays::thisMachineDoesNotSendOnWithoutLeave()
{
    ScriptedServer server;
    server.putRaw("/jwks", {.bytes = "HTTP/1.1 302 Found\r\nLocation: https://192.0.2.1/jwks\r\n"
                                     "Content-Length: 0\r\n\r\n"});
    auto *dialog = m.open<FetchDialog>("fetchKeysAction");
    dialog->setAddress(server.url(u"/jwks"_s).toString());
    dialog->fetch();
    QTRY_COMPARE(dialog->fetching()->state(), model::KeyFetch::State::Failed);
    const QString words = m.in<QLabel>(dialog, "fetchWords")->text();
    QVERIFY2(words.contains(u"192.0.2.1"_s) && words.contains(u"settings"_s), qPrintable(words));
    QCOMPARE(dialog->fetching()->exchanges()->rowCount(), 1);
}

void TestKeyWays::aSetIsFetchedAndChosenFrom()
{
    ScriptedServer server;
    server.put("/jwks", jose::toJwks({m.pairOfKeys("a"), m.pairOfKeys("b")}, false).view().toByteArray());
    QSignalSpy connections(m.page.get(), &Page::connectionChanged);
    auto *dialog = m.open<FetchDialog>("fetchKeysAction");
    auto *address = m.in<QLineEdit>(dialog, "addressEdit");
    QTest::keyClicks(address, server.url(u"/jwks"_s).toString());
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY2(connections.last().constFirst().toString().contains(u"127.0.0.1"_s), "the status bar is told");
    QTRY_COMPARE(dialog->fetching()->state(), model::KeyFetch::State::Done);
    QCOMPARE(connections.last().constFirst().toString(), QString());
    QCOMPARE(m.in<QTreeView>(dialog, "exchangesView")->model()->rowCount(), 1);
    QVERIFY(m.in<QPlainTextEdit>(dialog, "bodyText")->toPlainText().contains(u"\"keys\""_s));
    auto *list = m.in<KeyChoiceList>(dialog, "keyList");
    QVERIFY(list->isVisible());
    QCOMPARE(m.ok(dialog)->text(), u"Add 2 keys"_s);
    check(list, 0, false);
    QTest::mouseClick(m.ok(dialog), Qt::LeftButton);
    QCOMPARE(m.names(), QStringList{u"b"_s});
    QCOMPARE(server.requests().size(), 1);
}

void TestKeyWays::aFetchThatFailsSaysWhy()
{
    ScriptedServer server;
    auto *dialog = m.open<FetchDialog>("fetchKeysAction");
    dialog->setAddress(server.url(u"/nowhere.json"_s).toString());
    dialog->fetch();
    QTRY_COMPARE(dialog->fetching()->state(), model::KeyFetch::State::Failed);
    QCOMPARE(m.in<QLabel>(dialog, "fetchWords")->property("role").toString(), u"refused"_s);
    QVERIFY2(m.in<QLabel>(dialog, "fetchWords")->text().contains(u"404"_s),
        qPrintable(m.in<QLabel>(dialog, "fetchWords")->text()));
    QVERIFY(!m.ok(dialog)->isEnabled());
}

void TestKeyWays::aFetchIsStopped()
{
    ScriptedServer server;
    server.putRaw("/slow", {.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{", .staysOpen = true});
    auto *dialog = m.open<FetchDialog>("fetchKeysAction");
    dialog->setAddress(server.url(u"/slow"_s).toString());
    dialog->fetch();
    QVERIFY(m.in<QWidget>(dialog, "fetchProgress")->isVisible());
    QCOMPARE(m.in<QPushButton>(dialog, "fetchButton")->text(), u"&Stop"_s);
    QTRY_COMPARE(server.requests().size(), 1);
    QTest::mouseClick(m.in<QPushButton>(dialog, "fetchButton"), Qt::LeftButton);
    QTRY_COMPARE(dialog->fetching()->state(), model::KeyFetch::State::Failed);
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!m.in<QWidget>(dialog, "fetchProgress")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m.page->findChild<FetchDialog *>());
}

QTEST_MAIN(TestKeyWays)
#include "tst_keyways.moc"
