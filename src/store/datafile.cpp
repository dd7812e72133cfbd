// SPDX-License-Identifier: MIT
#include "store/datafile.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace claimsmith::store {

using namespace Qt::StringLiterals;

QString DataFile::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/claimsmith/claimsmith.db"_s;
}

DataFile::DataFile(QString path)
    : m_path(std::move(path))
{}

DataFile::~DataFile() = default;

Result<Database *> DataFile::existing()
{
    if (!m_database && !QFileInfo::exists(m_path))
        return nullptr;
    return required();
}

Result<Database *> DataFile::required()
{
    if (!m_database) {
        auto opened = Database::open(m_path);
        if (!opened)
            return std::unexpected(std::move(opened.error()));
        m_database = *std::move(opened);
    }
    return m_database.get();
}

} // namespace claimsmith::store
