// SPDX-License-Identifier: MIT
#include "cli/outputfile.h"

#include "support/vectors.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::cli;
using namespace Qt::StringLiterals;

class TestOutputFile : public QObject
{
    Q_OBJECT
private slots:
    void privateFileIsTheOwnersAlone();
    void publicFileCanBeReadByAll();
    void existingFileIsReplacedOnlyWithForce();
    void dashIsStandardOutput();
    void folderThatIsNotThereIsNamed();

private:
    Outcome<void> write(const QString &name, QByteArrayView bytes, Secrecy secrecy, bool force);
    QTemporaryDir m_folder;
    QByteArray m_out;
};

Outcome<void> TestOutputFile::write(const QString &name, QByteArrayView bytes, Secrecy secrecy, bool force)
{
    QBuffer nothing;
    QBuffer out(&m_out);
    out.open(QIODevice::WriteOnly | QIODevice::Truncate);
    Environment environment{nothing, out, nothing, [] { return token::Instant{}; }};
    return writeOutput(environment, name, bytes, secrecy, force);
}

void TestOutputFile::privateFileIsTheOwnersAlone()
{
    const QString name = m_folder.filePath(u"private"_s);
    QVERIFY(write(name, "secret", Secrecy::Private, false));
    QCOMPARE(testsupport::readFile(name), "secret");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(name) & others));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1); // nothing temporary is left
}

void TestOutputFile::publicFileCanBeReadByAll()
{
    const QString name = m_folder.filePath(u"public"_s);
    QVERIFY(write(name, "open", Secrecy::Public, false));
    QVERIFY(QFile::permissions(name) & QFile::ReadOther);
    QVERIFY(!(QFile::permissions(name) & QFile::WriteOther));
}

void TestOutputFile::existingFileIsReplacedOnlyWithForce()
{
    const QString name = m_folder.filePath(u"there"_s);
    QVERIFY(write(name, "old", Secrecy::Private, false));
    const auto refused = write(name, "new", Secrecy::Private, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().text, name + u" exists: --force replaces it"_s);
    QCOMPARE(testsupport::readFile(name), "old");
    QVERIFY(write(name, "new", Secrecy::Private, true));
    QCOMPARE(testsupport::readFile(name), "new");
}

void TestOutputFile::dashIsStandardOutput()
{
    QVERIFY(write(u"-"_s, "text", Secrecy::Private, false));
    QCOMPARE(m_out, "text");
    QVERIFY(!QFileInfo::exists(u"-"_s));
}

void TestOutputFile::folderThatIsNotThereIsNamed()
{
    const QString name = m_folder.filePath(u"no/such/file"_s);
    const auto refused = write(name, "text", Secrecy::Private, false);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.startsWith(name), qPrintable(refused.error().text));
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
