// SPDX-License-Identifier: MIT
#include "store/linkedfiles.h"
#include "support/vectors.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace claimsmith;
using namespace claimsmith::store;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

QByteArray jwkOf(jose::AlgorithmId algorithm, const QByteArray &keyId)
{
    jose::Key key = jose::Key::generate(algorithm).value_or(jose::Key());
    key.setKeyId(keyId);
    return key.toJwk(true).view().toByteArray();
}

} // namespace

class TestLinkedFiles : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void linkIsKept();
    void contentsAreNotKept();
    void refusals_data();
    void refusals();
    void linkTwice();
    void encryptedFileWantsItsPassPhrase();
    void changeIsRead_data();
    void changeIsRead();
    void goneAndBack();
    void folderGoneAndBack();
    void brokenContentsAreNamed();
    void unlinkAndRename();
    void hostileRows();

private:
    QString write(const QString &name, const QByteArray &contents);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataFile> m_file;
};

void TestLinkedFiles::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<DataFile>(m_folder->filePath(u"data/claimsmith.db"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"keys"_s));
}

QString TestLinkedFiles::write(const QString &name, const QByteArray &contents)
{
    QFile file(m_folder->filePath(u"keys/"_s + name));
    if (!file.open(QFile::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void TestLinkedFiles::linkIsKept()
{
    const QString path = write(u"prod.jwk"_s, jwkOf(jose::AlgorithmId::ES256, "prod-2026"));
    LinkedFiles links(m_file.get());
    links.open();
    QVERIFY(links.files().isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s)));
    const auto id = links.link(path);
    QVERIFY2(id, qPrintable(message(id.error_or(Error{}))));
    LinkedFiles again(m_file.get());
    again.open();
    for (const LinkedFiles *list : {&links, &again}) {
        QCOMPARE(list->files().size(), 1);
        const LinkedFile *const file = list->file(*id);
        QCOMPARE(file->path, path);
        QCOMPARE(file->name, u"prod.jwk"_s);
        QCOMPARE(file->held, QStringList{u"EC P-256 private key · prod-2026"_s});
        QCOMPARE(file->keys.size(), 1);
        QVERIFY(file->keys.constFirst().isPrivate());
        QVERIFY(!file->problem);
    }
}

void TestLinkedFiles::contentsAreNotKept()
{
    const QByteArray jwk = jwkOf(jose::AlgorithmId::HS256, "k");
    LinkedFiles links(m_file.get());
    QVERIFY(links.link(write(u"s.jwk"_s, jwk)));
    const QByteArray secret = jwk.mid(jwk.indexOf(R"("k":")") + 5, 20);
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QVERIFY(!readFile(m_file->path() + suffix).contains(secret));
}

void TestLinkedFiles::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not there") << u"none.pem"_s << QByteArray() << ErrorCode::LinkMissing;
    QTest::newRow("a folder") << u"."_s << QByteArray() << ErrorCode::LinkUnusual;
    QTest::newRow("a pipe") << u"pipe"_s << QByteArray() << ErrorCode::LinkUnusual;
    QTest::newRow("empty") << u"empty.pem"_s << ""_ba << ErrorCode::LinkNoKey;
    QTest::newRow("a letter") << u"letter.txt"_s << "Dear Sir or Madam"_ba << ErrorCode::LinkNoKey;
    QTest::newRow("too large") << u"film"_s << QByteArray(LinkedFiles::largestFile + 1, 'x') << ErrorCode::LinkTooLarge;
    QTest::newRow("damaged") << u"d.pem"_s << "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"_ba
                             << ErrorCode::LinkNoKey;
}

void TestLinkedFiles::refusals()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, contents);
    QFETCH(ErrorCode, code);
    if (!contents.isNull())
        write(name, contents);
    const QString path = m_folder->filePath(u"keys/"_s + name);
    if (name == "pipe"_L1)
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    LinkedFiles links(m_file.get());
    const auto id = links.link(path);
    QVERIFY(!id);
    QCOMPARE(id.error().code, code);
    QVERIFY2(message(id.error()).contains(QDir::cleanPath(path)), qPrintable(message(id.error())));
    QVERIFY(links.files().isEmpty());
}

void TestLinkedFiles::linkTwice()
{
    const QString path = write(u"a.jwk"_s, jwkOf(jose::AlgorithmId::ES256, "a"));
    LinkedFiles links(m_file.get());
    QVERIFY(links.link(path));
    const auto twice = links.link(m_folder->filePath(u"keys/../keys/./a.jwk"_s));
    QCOMPARE(twice.error(), (Error{ErrorCode::LinkTwice, path, {}}));
}

void TestLinkedFiles::encryptedFileWantsItsPassPhrase()
{
    // tests/data/keys/make_keys.sh
    const QByteArray pem = readFile(sourcePath(u"tests/data/keys/rsa-encrypted-pbes2.pem"_s));
    const QString path = write(u"enc.pem"_s, pem);
    LinkedFiles links(m_file.get());
    QCOMPARE(links.link(path).error().code, ErrorCode::LinkLocked);
    QCOMPARE(links.link(path, {}, jose::SecretBytes("wrong")).error().code, ErrorCode::LinkLocked);
    const auto id = links.link(path, {}, jose::SecretBytes("swordfish"));
    QVERIFY2(id, qPrintable(message(id.error_or(Error{}))));
    QVERIFY(links.file(*id)->keys.constFirst().isPrivate());

    LinkedFiles nextRun(m_file.get());
    nextRun.open();
    QCOMPARE(nextRun.file(*id)->problem->code, ErrorCode::LinkLocked);
    QCOMPARE(nextRun.file(*id)->held.size(), 1);
    const QSignalSpy changed(&nextRun, &LinkedFiles::fileChanged);
    nextRun.setPassphrase(*id, jose::SecretBytes("wrong"));
    QCOMPARE(nextRun.file(*id)->problem->code, ErrorCode::LinkLocked);
    nextRun.setPassphrase(*id, jose::SecretBytes("swordfish"));
    QVERIFY(!nextRun.file(*id)->problem);
    QVERIFY(nextRun.file(*id)->keys.constFirst().isPrivate());
    QCOMPARE(changed.size(), 2);
    nextRun.open();
    QVERIFY(!nextRun.file(*id)->problem); // known until the program ends
}

void TestLinkedFiles::changeIsRead_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("written in place") << u"in place"_s;
    QTest::newRow("another file renamed over it") << u"rename"_s;
    QTest::newRow("removed and made anew") << u"remove"_s;
    QTest::newRow("a symbolic link turned") << u"link"_s;
}

void TestLinkedFiles::changeIsRead()
{
    QFETCH(QString, way);
    QString path = write(u"a.jwk"_s, jwkOf(jose::AlgorithmId::ES256, "one"));
    if (way == "link"_L1) {
        const QString link = m_folder->filePath(u"keys/current"_s);
        QVERIFY(QFile::link(path, link));
        path = link;
    }
    LinkedFiles links(m_file.get());
    const auto id = links.link(path);
    QVERIFY(id);
    const QSignalSpy changed(&links, &LinkedFiles::fileChanged);
    for (const QByteArray &keyId : {"two"_ba, "three"_ba}) {
        const QByteArray jwk = jwkOf(jose::AlgorithmId::ES256, keyId);
        if (way == "in place"_L1) {
            write(u"a.jwk"_s, jwk);
        } else if (way == "remove"_L1) {
            QVERIFY(QFile::remove(path));
            write(u"a.jwk"_s, jwk);
        } else if (way == "rename"_L1) {
            QCOMPARE(rename(qPrintable(write(u".a.jwk.swp"_s, jwk)), qPrintable(path)), 0);
        } else {
            QVERIFY(QFile::link(write(QString::fromUtf8(keyId), jwk), path + u".new"_s));
            QCOMPARE(rename(qPrintable(path + u".new"_s), qPrintable(path)), 0);
        }
        QTRY_COMPARE(links.file(*id)->keys.value(0).keyId(), keyId);
    }
    QVERIFY(changed.size() >= 2);
    QCOMPARE(links.file(*id)->held, QStringList{u"EC P-256 private key · three"_s});
    LinkedFiles again(m_file.get());
    again.open();
    QCOMPARE(again.files().constFirst().held, QStringList{u"EC P-256 private key · three"_s});
}

void TestLinkedFiles::goneAndBack()
{
    const QByteArray jwk = jwkOf(jose::AlgorithmId::ES256, "a");
    const QString path = write(u"a.jwk"_s, jwk);
    LinkedFiles links(m_file.get());
    const auto id = links.link(path);
    QVERIFY(id);
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(links.file(*id)->problem);
    QCOMPARE(*links.file(*id)->problem, (Error{ErrorCode::LinkMissing, path, {}}));
    QVERIFY(links.file(*id)->keys.isEmpty());
    QCOMPARE(links.file(*id)->held, QStringList{u"EC P-256 private key · a"_s});
    {
        LinkedFiles nextRun(m_file.get());
        nextRun.open();
        QCOMPARE(nextRun.file(*id)->problem->code, ErrorCode::LinkMissing);
        QCOMPARE(nextRun.file(*id)->held, QStringList{u"EC P-256 private key · a"_s});
    }
    write(u"a.jwk"_s, jwk);
    QTRY_VERIFY(!links.file(*id)->problem);
    QCOMPARE(links.file(*id)->keys.size(), 1);
}

void TestLinkedFiles::folderGoneAndBack()
{
    const QByteArray jwk = jwkOf(jose::AlgorithmId::ES256, "a");
    LinkedFiles links(m_file.get());
    const auto id = links.link(write(u"a.jwk"_s, jwk));
    QVERIFY(id);
    QVERIFY(QDir(m_folder->filePath(u"keys"_s)).removeRecursively());
    QTRY_VERIFY(links.file(*id)->problem);
    QVERIFY(QDir(m_folder->path()).mkdir(u"keys"_s));
    write(u"a.jwk"_s, jwk);
    QTRY_VERIFY(!links.file(*id)->problem);
}

void TestLinkedFiles::brokenContentsAreNamed()
{
    const QString path = write(u"a.jwk"_s, jwkOf(jose::AlgorithmId::ES256, "a"));
    LinkedFiles links(m_file.get());
    const auto id = links.link(path);
    write(u"a.jwk"_s, "half a fi");
    QTRY_VERIFY(links.file(*id)->problem);
    QCOMPARE(links.file(*id)->problem->code, ErrorCode::LinkNoKey);
    QVERIFY(!links.file(*id)->problem->detail.isEmpty());
    QVERIFY(links.file(*id)->keys.isEmpty());
}

void TestLinkedFiles::unlinkAndRename()
{
    const QString path = write(u"a.jwk"_s, jwkOf(jose::AlgorithmId::ES256, "a"));
    LinkedFiles links(m_file.get());
    const auto id = links.link(path, u"mine"_s);
    QCOMPARE(links.file(*id)->name, u"mine"_s);
    QVERIFY(links.rename(*id, u"yours"_s));
    LinkedFiles again(m_file.get());
    again.open();
    QCOMPARE(again.file(*id)->name, u"yours"_s);
    QVERIFY(links.rename(*id, u" "_s));
    QCOMPARE(links.file(*id)->name, u"a.jwk"_s);
    QCOMPARE(links.rename(u"none"_s, u"x"_s).error().code, ErrorCode::KeyUnknown);
    QVERIFY(links.unlink(*id));
    QVERIFY(links.files().isEmpty());
    QVERIFY(QFile::exists(path));
    again.open();
    QVERIFY(again.files().isEmpty());
    QVERIFY(links.link(path));
}

void TestLinkedFiles::hostileRows()
{
    const auto database = m_file->required();
    QVERIFY(database);
    const QString insert = u"INSERT INTO linked_files (id, path, name, held) VALUES (?, ?, ?, ?)"_s;
    QVERIFY((*database)->run(insert, {u"1"_s, u"relative/../path"_s, u"n"_s, u""_s}));
    QVERIFY((*database)->run(
        insert, {u"2"_s, u"/dev/zero"_s, u"\x1b[31m\n name"_s, QString(1 << 20, u'\n') + u"x\u202ey"_s}));
    LinkedFiles links(m_file.get());
    links.open();
    QCOMPARE(links.files().size(), 1);
    const LinkedFile &file = links.files().constFirst();
    QCOMPARE(file.problem->code, ErrorCode::LinkUnusual);
    QCOMPARE(file.name, u"[31m name"_s);
    QCOMPARE(file.held, QStringList{u"xy"_s});
}

QTEST_GUILESS_MAIN(TestLinkedFiles)
#include "tst_linkedfiles.moc"
