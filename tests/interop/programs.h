// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Other people's programs, as the interoperability tests run them.
namespace claimsmith::interop {

/// What a script ends with where its library is missing.
inline constexpr int skipStatus = 77;

struct Ended
{
    int status = -1; ///< −1: not started, crashed or not ended in time
    QByteArray out;
    QByteArray err;
};
[[nodiscard]] Ended runProgram(
    const QString &program, const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {});

/// A folder with what package.json names, at the versions of package-lock.json, and scripts of this folder.
class JoseFolder
{
public:
    explicit JoseFolder(const QStringList &scripts);

    /// What a test says when it skips; empty where all is there.
    [[nodiscard]] QByteArray missing() const { return m_missing; }
    [[nodiscard]] QString path() const { return m_path; }
    /// Runs node in the folder.
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QString m_path;
    QByteArray m_missing;
};

/// Debian's PyJWT with a script of this folder.
[[nodiscard]] Ended runPyjwt(const QString &script, const QByteArray &input);

} // namespace claimsmith::interop
