// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "store/filelock.h"
#include "store/privatefile.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace claimsmith::store {

using namespace Qt::StringLiterals;

namespace {

/// "CLMS", in the header of every data file (SQLite's application_id).
constexpr qint64 applicationId = 0x434C'4D53;
constexpr std::chrono::seconds lockPatience{10};

// SQLite's primary result codes, sqlite.org/rescode.html.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

/// Of databases that live in memory, by URI (sqlite.org/memdb.html); this form is shared within the program.
constexpr QLatin1StringView sharedMemoryPrefix("file:/claimsmith-memory-");

bool isInMemory(const QString &path) { return path == Database::inMemory || path.startsWith(sharedMemoryPrefix); }

/// The one lock of all who write to `path` in this program. SQLite has no queue: who waits for another writer sleeps
/// and asks again, which under load costs most of the time and lets some wait for seconds.
std::shared_ptr<std::mutex> turnFor(const QString &path)
{
    if (path == Database::inMemory)
        return std::make_shared<std::mutex>();
    static std::mutex guard;
    static QHash<QString, std::weak_ptr<std::mutex>> turns;
    const QString name = isInMemory(path) ? path : QFileInfo(path).absoluteFilePath();
    const std::lock_guard lock(guard);
    turns.removeIf([](const auto &turn) { return turn.value().expired(); });
    std::shared_ptr<std::mutex> turn = turns.value(name).lock();
    if (!turn) {
        turn = std::make_shared<std::mutex>();
        turns.insert(name, turn);
    }
    return turn;
}

} // namespace

QString Database::newSharedMemory()
{
    return sharedMemoryPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces) + u"?vfs=memdb"_s;
}

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(u"claimsmith-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_turn(turnFor(m_path))
{}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Error Database::failure(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xff; // the rest of an extended code is detail
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (isNumber ? code : 0) {
    case sqliteBusy:
    case sqliteLocked:
        return {ErrorCode::FileBusy, m_path, words};
    case sqliteReadOnly:
    case sqliteCannotOpen:
        return {ErrorCode::FileOpen, m_path, words};
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return {ErrorCode::FileDamaged, m_path, words};
    default:
        return {ErrorCode::FileFailed, m_path, words};
    }
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return std::unexpected(Error{ErrorCode::DriverMissing, path, {}});
    std::unique_ptr<Database> database(new Database(path));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (path.startsWith(sharedMemoryPrefix))
        options += u";QSQLITE_OPEN_URI"_s;
    connection.setConnectOptions(options);
    if (!connection.open())
        return std::unexpected(database->failure(connection.lastError()));
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, std::span<const Migration> migrations)
{
    std::optional<FileLock> lock;
    QString setAside;
    // Memory has no file to lock: one thread at a time makes its tables.
    static std::mutex memory;
    const std::unique_lock memoryLock = isInMemory(path) ? std::unique_lock(memory) : std::unique_lock<std::mutex>();
    if (!isInMemory(path)) {
        if (const auto made = makePrivateFolder(path); !made)
            return std::unexpected(made.error());
        // One program at a time looks at the file, moves it aside or migrates it.
        lock = FileLock::acquire(path + u".lock"_s, lockPatience);
        if (!lock && !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            return std::unexpected(Error{ErrorCode::FileOpen, path, u"its folder cannot be written to"_s});
        if (!lock)
            return std::unexpected(Error{ErrorCode::FileBusy, path, {}});
        Result<QString> moved = prepareFile(path, static_cast<qsizetype>(migrations.size()));
        if (!moved)
            return std::unexpected(std::move(moved.error()));
        setAside = *std::move(moved);
    }
    auto database = connect(path, Access::ReadWrite);
    if (!database)
        return database;
    (*database)->m_setAside = setAside;
    return (*database)->configure().and_then([&] { return (*database)->migrate(migrations); }).transform([&] {
        return *std::move(database);
    });
}

/// Sees to it that a file is there that may be opened for writing. Answers where a damaged one was moved to.
Result<QString> Database::prepareFile(const QString &path, qsizetype knownVersions)
{
    if (const auto made = makePrivateFile(path); !made)
        return std::unexpected(made.error());
    const Result<void> sound = examine(path, knownVersions);
    if (sound)
        return QString();
    if (sound.error().code != ErrorCode::FileDamaged)
        return std::unexpected(sound.error());
    return moveAside(path).and_then(
        [&path](const QString &moved) { return makePrivateFile(path).transform([&moved] { return moved; }); });
}

/// Through a connection that may not write: even closing another one would write the log into the damaged file.
Result<void> Database::examine(const QString &path, qsizetype knownVersions)
{
    auto database = connect(path, Access::ReadOnly);
    if (!database)
        return std::unexpected(std::move(database.error()));
    const auto tables = (*database)->number(u"SELECT count(*) FROM sqlite_schema"_s);
    const auto application = (*database)->number(u"PRAGMA application_id"_s);
    const auto version = (*database)->number(u"PRAGMA user_version"_s);
    for (const auto &answer : {tables, application, version}) {
        if (!answer)
            return std::unexpected(answer.error());
    }
    if (*application != applicationId && (*tables > 0 || *application != 0))
        return std::unexpected(Error{ErrorCode::FileForeign, path, {}});
    if (*version > knownVersions)
        return std::unexpected(Error{ErrorCode::FileNewer, path, {}});
    auto check = (*database)->run(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return std::unexpected(std::move(check.error()));
    const QString finding = check->next() ? check->value(0).toString() : check->lastError().databaseText();
    if (finding != "ok"_L1)
        return std::unexpected(Error{ErrorCode::FileDamaged, path, finding});
    return {};
}

Result<void> Database::configure()
{
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (const auto done = run(pragma); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> Database::migrate(std::span<const Migration> migrations)
{
    const Result<qint64> version = number(u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    for (qsizetype next = *version; next < static_cast<qsizetype>(migrations.size()); ++next) {
        if (next > 0 && !isInMemory(m_path)) {
            const auto copied = backUp(unusedName(m_path + u".before-v%1"_s.arg(next + 1)));
            if (!copied)
                return copied;
        }
        const auto stepped = transaction([&]() -> Result<void> {
            for (const char *const statement : migrations[static_cast<size_t>(next)].statements) {
                if (const auto done = run(QString::fromUtf8(statement)); !done)
                    return std::unexpected(done.error());
            }
            // Pragmas take no bound values; both are part of the transaction.
            return run(u"PRAGMA application_id = %1"_s.arg(applicationId))
                .and_then([&](const QSqlQuery &) { return run(u"PRAGMA user_version = %1"_s.arg(next + 1)); })
                .transform([](const QSqlQuery &) {});
        });
        if (!stepped)
            return stepped;
    }
    return {};
}

Result<void> Database::backUp(const QString &copy)
{
    const auto failed = [this](const QString &detail) {
        return std::unexpected(Error{ErrorCode::BackupFailed, m_path, detail});
    };
    // Made beforehand for its mode; SQLite accepts an empty file.
    if (const auto made = makePrivateFile(copy); !made)
        return failed(made.error().detail);
    if (const auto done = run(u"VACUUM INTO ?"_s, {copy}); !done)
        return failed(done.error().detail);
    if (const auto written = flushToDisk(copy); !written)
        return failed(written.error().detail);
    return {};
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return std::unexpected(failure(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(failure(query.lastError()));
    return query;
}

Result<QSqlQuery *> Database::executed(const QString &statement, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[statement];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(statement))
            return std::unexpected(failure(fresh->lastError()));
        query = std::move(fresh);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (!query->exec()) {
        const Error error = failure(query->lastError());
        query->finish();
        return std::unexpected(error);
    }
    return query.get();
}

Result<void> Database::each(
    const QString &statement, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    const Result<QSqlQuery *> query = executed(statement, values);
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next())
        row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    return error.isValid() ? Result<void>(std::unexpected(failure(error))) : Result<void>();
}

Result<int> Database::change(const QString &statement, const QVariantList &values)
{
    return executed(statement, values).transform([](QSqlQuery *query) {
        const int changed = query->numRowsAffected();
        query->finish();
        return changed;
    });
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    const std::lock_guard turn(*m_turn);
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    Result<void> done = work();
    if (done) {
        const auto committed = run(u"COMMIT"_s);
        if (committed)
            return done;
        done = std::unexpected(committed.error());
    }
    // SQLite may have rolled back by itself; that this then has nothing to do is no news.
    static_cast<void>(run(u"ROLLBACK"_s));
    return done;
}

Result<qint64> Database::number(const QString &statement)
{
    Result<QSqlQuery> query = run(statement);
    if (!query)
        return std::unexpected(std::move(query.error()));
    if (!query->next())
        return std::unexpected(failure(query->lastError()));
    return query->value(0).toLongLong();
}

Result<qint64> Database::dataVersion() { return number(u"PRAGMA data_version"_s); }

} // namespace claimsmith::store
