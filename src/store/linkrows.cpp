// SPDX-License-Identifier: MIT
#include "store/linkrows.h"

#include "store/plaintext.h"

#include <QDir>

namespace claimsmith::store::linkrows {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHeld = 100;

Result<void> change(Database &database, const QString &statement, const QVariantList &values)
{
    return database.run(statement, values).transform([](const QSqlQuery &) {});
}

} // namespace

Result<QList<LinkedFile>> all(Database &database)
{
    Result<QSqlQuery> query = database.run(u"SELECT id, path, name, held FROM linked_files ORDER BY position"_s);
    if (!query)
        return std::unexpected(std::move(query.error()));
    QList<LinkedFile> files;
    while (query->next()) {
        LinkedFile file;
        file.id = query->value(0).toString();
        file.path = query->value(1).toString();
        file.name = oneLine(query->value(2).toString());
        const QStringList held = query->value(3).toString().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : held.first(std::min(held.size(), mostHeld)))
            file.held.append(oneLine(line));
        if (QDir::isAbsolutePath(file.path) && !file.path.contains(u'\0'))
            files.append(file);
    }
    return files;
}

Result<void> insert(Database &database, const LinkedFile &file)
{
    return change(database, u"INSERT INTO linked_files (id, path, name, held) VALUES (?, ?, ?, ?)"_s,
        {file.id, file.path, oneLine(file.name), u""_s + file.held.join(u'\n')});
}

Result<void> erase(Database &database, const QString &id)
{
    return change(database, u"DELETE FROM linked_files WHERE id = ?"_s, {id});
}

Result<void> setName(Database &database, const QString &id, const QString &name)
{
    return change(database, u"UPDATE linked_files SET name = ? WHERE id = ?"_s, {oneLine(name), id});
}

Result<void> setHeld(Database &database, const QString &id, const QStringList &held)
{
    return change(database, u"UPDATE linked_files SET held = ? WHERE id = ?"_s, {u""_s + held.join(u'\n'), id});
}

} // namespace claimsmith::store::linkrows
