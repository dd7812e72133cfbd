// SPDX-License-Identifier: MIT
#include "cli/batch.h"

#include "cli/inputs.h"
#include "cli/jsonoutput.h"
#include "cli/text.h"

#include <QFile>

#include <cerrno>

#include <unistd.h>

namespace claimsmith::cli {

namespace {

/// QFile::read() waits until it has all that was asked for; a live pipe must be judged as its lines come.
scan::ReadSome reader(QIODevice &device)
{
    const auto *file = qobject_cast<QFileDevice *>(&device);
    if (const int handle = file ? file->handle() : -1; handle >= 0) {
        return [handle](char *data, qint64 capacity) -> qint64 {
            ssize_t count = 0;
            do {
                count = ::read(handle, data, static_cast<size_t>(capacity));
            } while (count < 0 && errno == EINTR);
            return count;
        };
    }
    return [&device](char *data, qint64 capacity) -> qint64 {
        const qint64 count = device.read(data, capacity);
        return count < 0 && device.atEnd() ? 0 : count;
    };
}

Outcome<ExitStatus> finish(const scan::BulkResult &result, const QString &name, bool summary, Environment &environment)
{
    if (result.writeFailed)
        return std::unexpected(
            Problem{Text::tr("Standard output cannot be written: %1").arg(environment.out.errorString())});
    if (result.readFailed)
        return std::unexpected(Problem{Text::tr("%1 cannot be read to its end").arg(name)});
    if (summary) {
        if (const auto printed = print(environment, summaryJson(result.counts) + '\n'); !printed)
            return std::unexpected(printed.error());
    }
    if (result.counts.tokens == 0)
        note(environment, Text::tr("%1 holds no token").arg(name));
    return result.counts.accepted == result.counts.tokens ? ExitStatus::Done : ExitStatus::BatchRefused;
}

} // namespace

Outcome<ExitStatus> verifyBatch(
    const scan::BulkVerifier &verifier, const QString &file, bool summary, Environment &environment)
{
    QFile opened(file);
    const bool standardInput = file == u"-";
    if (standardInput) {
        if (const auto taken = takeStandardInput(environment); !taken)
            return std::unexpected(taken.error());
    } else if (!opened.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::unexpected(Problem{Text::tr("%1 cannot be read: %2").arg(file, opened.errorString())});
    }
    const QString name = standardInput ? Text::tr("Standard input") : file;
    const scan::ReadSome read = reader(standardInput ? environment.in : opened);
    if (summary)
        return finish(verifier.count(read), name, summary, environment);
    const scan::WriteAll write = [&environment](QByteArrayView bytes) { return print(environment, bytes).has_value(); };
    return finish(verifier.run(read, &appendBatchLine, write), name, summary, environment);
}

} // namespace claimsmith::cli
