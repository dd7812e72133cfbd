// SPDX-License-Identifier: MIT
#pragma once

#include "store/migrations.h"
#include "store/storeerror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <mutex>

namespace claimsmith::store {

/// One connection to the data file: SQLite, WAL, synchronous=FULL, foreign keys on. What transaction() or run()
/// answered without an error survives a crash of the program and of the machine. Several programs and threads may have
/// the file open, each with a connection of its own; this object belongs to the thread that opened it.
class Database
{
public:
    static constexpr auto inMemory = QLatin1StringView(":memory:");
    /// A path of nothing but memory that several connections of this program share, as threads share a file; it lasts
    /// as long as one of them. A new one each time.
    [[nodiscard]] static QString newSharedMemory();

    /// Opens `path`, making the file (mode 0600) and its folder (0700) where they are missing, and brings the schema up
    /// to date; before each step a copy of the file is put beside it ("….before-v2"). A damaged file is moved aside
    /// with its log, never written to, and a new one begun: see setAside(). A file of another program, or of a later
    /// version of this one, is refused and left alone.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString &path, std::span<const Migration> migrations = schema());
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Where a damaged file was moved to as this one was opened; empty where it was good.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

    /// Runs one statement with its `?` bound to `values`. A query with rows must be read to its end or dropped before
    /// the next transaction.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// The same with a statement that is prepared once for the life of the connection: `row` sees each row, if there
    /// are any, before this returns. Not to be called for the same statement from `row`.
    [[nodiscard]] Result<void> each(
        const QString &statement, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// For a statement without rows, prepared once: how many rows it changed.
    [[nodiscard]] Result<int> change(const QString &statement, const QVariantList &values);
    /// Everything in `work` or nothing of it. The write lock is taken at the beginning, so that what `work` reads stays
    /// true until the end. Within this program writers of one file take turns without asking SQLite over and over.
    /// Not to be nested.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);
    /// A number that changes when another connection wrote to the file.
    [[nodiscard]] Result<qint64> dataVersion();

private:
    enum class Access : bool { ReadOnly, ReadWrite };
    explicit Database(QString path);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &path, Access access);
    [[nodiscard]] static Result<QString> prepareFile(const QString &path, qsizetype knownVersions);
    [[nodiscard]] static Result<void> examine(const QString &path, qsizetype knownVersions);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> migrate(std::span<const Migration> migrations);
    [[nodiscard]] Result<void> backUp(const QString &copy);
    [[nodiscard]] Result<qint64> number(const QString &statement);
    [[nodiscard]] Result<QSqlQuery *> executed(const QString &statement, const QVariantList &values);
    [[nodiscard]] Error failure(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QString m_setAside;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::shared_ptr<std::mutex> m_turn; ///< of the writers to this file
};

} // namespace claimsmith::store
