// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <memory>

namespace claimsmith::store {

/// The user's data file, opened when it is first needed: nothing of it is touched before the window is painted, and no
/// file is made before there is something to keep. GUI thread; shared by everything that keeps things in it.
class DataFile
{
public:
    /// Where this user's is: "claimsmith.db" in the data folder of the application.
    [[nodiscard]] static QString standardPath();

    explicit DataFile(QString path = standardPath());
    ~DataFile();
    Q_DISABLE_COPY_MOVE(DataFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The open file; nullptr where there is none yet, which is no error: nothing was kept.
    [[nodiscard]] Result<Database *> existing();
    /// The open file, made where it is missing.
    [[nodiscard]] Result<Database *> required();
    /// Where a damaged file was moved to as it was opened; empty where none was.
    [[nodiscard]] QString setAside() const { return m_database ? m_database->setAside() : QString(); }

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace claimsmith::store
