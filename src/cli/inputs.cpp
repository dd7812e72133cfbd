// SPDX-License-Identifier: MIT
#include "cli/inputs.h"

#include "cli/text.h"

#include <QFile>
#include <QFileInfo>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

Problem tooLarge(const QString &name)
{
    return {Text::tr("%1 holds more than %2 MiB: it is no key and no token").arg(name).arg(maxFileBytes >> 20)};
}

/// Reads to the end, but no more than a file may have.
Outcome<QByteArray> readAll(QIODevice &device, const QString &name)
{
    QByteArray bytes;
    constexpr qint64 step = 64 * 1024;
    for (;;) {
        const qsizetype held = bytes.size();
        bytes.resize(held + step);
        const qint64 count = device.read(bytes.data() + held, step);
        bytes.resize(held + qMax<qint64>(count, 0));
        if (count < 0 && !device.atEnd())
            return std::unexpected(Problem{Text::tr("%1 cannot be read: %2").arg(name, device.errorString())});
        if (count <= 0)
            return bytes;
        if (bytes.size() > maxFileBytes)
            return std::unexpected(tooLarge(name));
    }
}

} // namespace

Problem standardInputTwice()
{
    return {Text::tr("Standard input (-) can be read only once: name a file for one of the two")};
}

Outcome<void> takeStandardInput(Environment &environment)
{
    if (environment.inputTaken)
        return std::unexpected(standardInputTwice());
    environment.inputTaken = true;
    return {};
}

Outcome<QByteArray> readInput(Environment &environment, const QString &name)
{
    if (name == u"-") {
        if (const auto taken = takeStandardInput(environment); !taken)
            return std::unexpected(taken.error());
        return readAll(environment.in, Text::tr("Standard input"));
    }
    if (name.isEmpty())
        return std::unexpected(Problem{Text::tr("The name of a file is missing")});
    if (QFileInfo(name).isDir())
        return std::unexpected(Problem{Text::tr("%1 is a folder, not a file").arg(name)});
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{Text::tr("%1 cannot be read: %2").arg(name, file.errorString())});
    return readAll(file, name);
}

Outcome<TokenArgument> readToken(Environment &environment, const QString &argument)
{
    QByteArray text = argument.toUtf8();
    if (argument == u"-" || argument.startsWith(u'@')) {
        auto read = readInput(environment, argument == u"-" ? argument : argument.sliced(1));
        if (!read)
            return std::unexpected(std::move(read.error()));
        text = std::move(*read);
    }
    TokenArgument result;
    const QList<token::Candidate> candidates = token::extract(text);
    result.found = candidates.size();
    if (candidates.isEmpty()) {
        result.token = text.trimmed();
        result.candidate.token = result.token;
    } else {
        result.candidate = candidates.front();
        result.token = result.candidate.token;
    }
    return result;
}

void noteOrigin(Environment &environment, const TokenArgument &argument)
{
    if (argument.found > 1)
        note(environment, Text::tr("%n tokens were found: this is the first. For all, put one on a line and use "
                                   "“verify --batch”",
                              nullptr, static_cast<int>(argument.found)));
    if (argument.found > 0 && argument.candidate.source != token::CandidateSource::Bare)
        note(environment, Text::tr("The token was %1").arg(token::sourceText(argument.candidate)));
    if (argument.candidate.unwrapped)
        note(environment, Text::tr("White space inside the token was taken out: it is not part of one (RFC 7515 §2)"));
}

} // namespace claimsmith::cli
