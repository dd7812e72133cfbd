// SPDX-License-Identifier: MIT
#include "store/database.h"
#include "store/datafile.h"
#include "support/vectors.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <unistd.h>

using namespace claimsmith::store;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array first{"CREATE TABLE a (n INTEGER NOT NULL) STRICT"};
constexpr std::array second{
    "CREATE TABLE b (n INTEGER NOT NULL REFERENCES c (n)) STRICT", "CREATE TABLE c (n INTEGER PRIMARY KEY) STRICT"};
constexpr std::array broken{"CREATE TABLE d (n INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)"};
constexpr std::array version1{Migration{first}};
constexpr std::array version2{Migration{first}, Migration{second}};
constexpr std::array version3{Migration{first}, Migration{second}, Migration{broken}};

qint64 numberOf(Database &database, const QString &statement)
{
    auto query = database.run(statement);
    if (!query || !query->next())
        return -1;
    return query->value(0).toLongLong();
}

void fill(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(contents);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void freshFileIsPrivateAndDurable();
    void memoryNeedsNoFile();
    void stepsRunOnceWithACopyBeforeEach();
    void failedStepLeavesTheFileAsItWas();
    void laterVersionIsLeftAlone();
    void foreignDatabaseIsLeftAlone();
    void damageIsSetAside_data();
    void damageIsSetAside();
    void damagedFilesAreNeverOverwritten();
    void emptyFileIsNoDamage();
    void folderCannotBeMade();
    void transactionIsAllOrNothing();
    void foreignKeysAreOn();
    void otherConnectionsAreSeen();
    void writersTakeTurns();
    void dataFileIsMadeWhenNeeded();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/claimsmith.db"_s);
}

void TestDatabase::freshFileIsPrivateAndDurable()
{
    const auto database = Database::open(m_path, version1);
    QVERIFY2(database, qPrintable(message(database.error_or(Error{}))));
    Database &file = **database;
    QCOMPARE(numberOf(file, u"PRAGMA user_version"_s), 1);
    QCOMPARE(numberOf(file, u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(numberOf(file, u"PRAGMA synchronous"_s), 2); // FULL
    auto mode = file.run(u"PRAGMA journal_mode"_s);
    QVERIFY(mode && mode->next());
    QCOMPARE(mode->value(0).toString(), u"wal"_s);
    QVERIFY(file.setAside().isEmpty());
    QVERIFY(file.run(u"INSERT INTO a VALUES (?)"_s, {7}));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        QVERIFY2(QFile::exists(m_path + suffix), qPrintable(suffix));
        QVERIFY2(!(QFile::permissions(m_path + suffix) & others), qPrintable(suffix));
    }
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"data"_s)) & (others | QFile::ExeOther)));
}

void TestDatabase::memoryNeedsNoFile()
{
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto database = Database::open(Database::inMemory, version2);
    QVERIFY(database);
    QCOMPARE(numberOf(**database, u"PRAGMA user_version"_s), 2);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestDatabase::stepsRunOnceWithACopyBeforeEach()
{
    {
        const auto database = Database::open(m_path, version1);
        QVERIFY(database && (*database)->run(u"INSERT INTO a VALUES (7)"_s));
    }
    const QString copy = m_path + u".before-v2"_s;
    QVERIFY(!QFile::exists(copy));
    for (int time = 0; time < 2; ++time) {
        const auto database = Database::open(m_path, version2);
        QVERIFY(database);
        QCOMPARE(numberOf(**database, u"SELECT n FROM a"_s), 7);
        QCOMPARE(numberOf(**database, u"SELECT count(*) FROM b"_s), 0);
        QCOMPARE(numberOf(**database, u"PRAGMA user_version"_s), 2);
    }
    QVERIFY(!QFile::exists(copy + u"-2"_s));
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto before = Database::open(copy, version1);
    QVERIFY(before);
    QCOMPARE(numberOf(**before, u"SELECT n FROM a"_s), 7);
    QCOMPARE(numberOf(**before, u"PRAGMA user_version"_s), 1);
}

void TestDatabase::failedStepLeavesTheFileAsItWas()
{
    {
        QVERIFY(Database::open(m_path, version2));
    }
    const auto refused = Database::open(m_path, version3);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileFailed);
    QVERIFY2(refused.error().detail.contains(u"nowhere"_s), qPrintable(refused.error().detail));
    const auto database = Database::open(m_path, version2);
    QVERIFY(database);
    QCOMPARE(numberOf(**database, u"PRAGMA user_version"_s), 2);
    QCOMPARE(numberOf(**database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'd'"_s), 0);
}

void TestDatabase::laterVersionIsLeftAlone()
{
    {
        QVERIFY(Database::open(m_path, version2));
    }
    const QByteArray before = readFile(m_path);
    const auto refused = Database::open(m_path, version1);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::FileNewer, m_path, {}}));
    QCOMPARE(readFile(m_path), before);
}

void TestDatabase::foreignDatabaseIsLeftAlone()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE bookmarks (url TEXT)"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const QByteArray before = readFile(m_path);
    const auto refused = Database::open(m_path, version1);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::FileForeign, m_path, {}}));
    QCOMPARE(readFile(m_path), before);
}

void TestDatabase::damageIsSetAside_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("text instead of a database") << 0;
    QTest::newRow("cut in half") << 1;
    QTest::newRow("pages overwritten with noise") << 2;
    QTest::newRow("header overwritten") << 3;
}

void TestDatabase::damageIsSetAside()
{
    QFETCH(int, kind);
    {
        const auto database = Database::open(m_path, version1);
        QVERIFY(database);
        QVERIFY((*database)->run(u"WITH RECURSIVE s (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM s WHERE n < 3000) "
                                 "INSERT INTO a SELECT n FROM s"_s));
    }
    QByteArray bytes = readFile(m_path);
    QVERIFY(bytes.size() > 4 * 4096);
    if (kind == 0)
        bytes = "These are my notes, which I would miss very much.\n";
    else if (kind == 1)
        bytes.truncate(bytes.size() / 2);
    else if (kind == 2)
        bytes.replace(4096, 2 * 4096, QByteArray(2 * 4096, '\xa5'));
    else
        bytes.replace(0, 16, "SQLite format 4!");
    fill(m_path, bytes);
    fill(m_path + u"-wal"_s, "a log");

    const auto database = Database::open(m_path, version1);
    QVERIFY2(database, qPrintable(message(database.error_or(Error{}))));
    QCOMPARE((*database)->setAside(), m_path + u".damaged"_s);
    QCOMPARE(readFile(m_path + u".damaged"_s), bytes);
    QVERIFY(QFile::exists(m_path + u".damaged-wal"_s));
    QCOMPARE(numberOf(**database, u"SELECT count(*) FROM a"_s), 0);
    QVERIFY((*database)->run(u"INSERT INTO a VALUES (1)"_s));
}

void TestDatabase::damagedFilesAreNeverOverwritten()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    for (const QByteArray &notes : {"first, long enough to be something"_ba, "second, also long enough"_ba}) {
        fill(m_path, notes);
        QVERIFY(Database::open(m_path, version1));
    }
    QCOMPARE(readFile(m_path + u".damaged"_s), "first, long enough to be something"_ba);
    QCOMPARE(readFile(m_path + u".damaged-2"_s), "second, also long enough"_ba);
}

void TestDatabase::emptyFileIsNoDamage()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    fill(m_path, {});
    const auto database = Database::open(m_path, version1);
    QVERIFY(database);
    QVERIFY((*database)->setAside().isEmpty());
}

void TestDatabase::folderCannotBeMade()
{
    fill(m_folder->filePath(u"data"_s), "a file where the folder should be");
    const auto refused = Database::open(m_path, version1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileOpen);
    QCOMPARE(refused.error().place, m_path);
    QVERIFY(message(refused.error()).contains(m_path));
}

void TestDatabase::transactionIsAllOrNothing()
{
    const auto database = Database::open(m_path, version1);
    QVERIFY(database);
    Database &file = **database;
    const auto refused = file.transaction([&file]() -> Result<void> {
        if (const auto done = file.run(u"INSERT INTO a VALUES (1)"_s); !done)
            return std::unexpected(done.error());
        return std::unexpected(Error{ErrorCode::KeyUnknown, u"x"_s, {}});
    });
    QCOMPARE(refused.error().code, ErrorCode::KeyUnknown);
    QCOMPARE(numberOf(file, u"SELECT count(*) FROM a"_s), 0);
    QVERIFY(file.transaction([&file] { return file.run(u"INSERT INTO a VALUES (1)"_s).transform([](auto &&) {}); }));
    QCOMPARE(numberOf(file, u"SELECT count(*) FROM a"_s), 1);
    const auto strict = file.run(u"INSERT INTO a VALUES ('words')"_s);
    QCOMPARE(strict.error().code, ErrorCode::FileFailed);
}

void TestDatabase::foreignKeysAreOn()
{
    const auto database = Database::open(m_path, version2);
    QVERIFY(database);
    const auto refused = (*database)->run(u"INSERT INTO b VALUES (5)"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"FOREIGN KEY"_s), qPrintable(refused.error().detail));
}

void TestDatabase::otherConnectionsAreSeen()
{
    const auto one = Database::open(m_path, version1);
    const auto two = Database::open(m_path, version1);
    QVERIFY(one && two);
    const auto before = (*one)->dataVersion();
    QVERIFY((*one)->run(u"INSERT INTO a VALUES (1)"_s));
    QCOMPARE(*(*one)->dataVersion(), *before);
    QVERIFY((*two)->run(u"INSERT INTO a VALUES (2)"_s));
    QVERIFY(*(*one)->dataVersion() != *before);
    QCOMPARE(numberOf(**one, u"SELECT count(*) FROM a"_s), 2);
}

/// Four threads open the file that does not exist yet, and write: one schema comes of it, and no row is lost.
void TestDatabase::writersTakeTurns()
{
    constexpr int writers = 4;
    constexpr int rows = 50;
    std::atomic<int> written = 0;
    QList<QThread *> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.append(QThread::create([&] {
            const auto database = Database::open(m_path, version2);
            for (int row = 0; database && row < rows; ++row) {
                const auto added = (*database)->transaction([&]() -> Result<void> {
                    const qint64 next = numberOf(**database, u"SELECT count(*) FROM a"_s);
                    return (*database)->run(u"INSERT INTO a VALUES (?)"_s, {next}).transform([](auto &&) {});
                });
                written += added ? 1 : 0;
            }
        }));
        threads.constLast()->start();
    }
    for (QThread *thread : std::as_const(threads)) {
        QVERIFY(thread->wait());
        delete thread;
    }
    QCOMPARE(written.load(), writers * rows);
    const auto database = Database::open(m_path, version2);
    QVERIFY(database && (*database)->setAside().isEmpty());
    QCOMPARE(numberOf(**database, u"SELECT count(DISTINCT n) FROM a"_s), writers * rows);
}

void TestDatabase::dataFileIsMadeWhenNeeded()
{
    DataFile file(m_path);
    QVERIFY(file.existing());
    QCOMPARE(*file.existing(), nullptr);
    QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s)));
    QVERIFY(file.required());
    QVERIFY(QFile::exists(m_path));
    QCOMPARE(*file.existing(), *file.required());
    QVERIFY(DataFile::standardPath().endsWith(u"/claimsmith/claimsmith.db"_s));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
