// SPDX-License-Identifier: MIT
#pragma once

#include "token/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace claimsmith::clitest {

/// What a run of the command line left behind.
struct Ran
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; ///< fails the process where `out` is not one JSON object and a line end
};

struct Setting
{
    QByteArray in{};
    token::Instant now = token::fromSeconds(1'700'000'000);
    bool colour = false;
    QList<QByteArray> typed{}; ///< what a person answers at the terminal, in order; without any there is none
};

/// Runs claimsmith-cli in this process.
[[nodiscard]] Ran run(const QStringList &arguments, const Setting &setting = {});

/// A folder that goes with the test, and files in it.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
};

/// RFC 7515 appendix A.1: the token, its key as JWK, and the second of its exp.
extern const QByteArray rfcToken;
extern const QByteArray rfcKey;
inline constexpr qint64 rfcExpiry = 1'300'819'380;

} // namespace claimsmith::clitest
