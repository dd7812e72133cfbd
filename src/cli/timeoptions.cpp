// SPDX-License-Identifier: MIT
#include "cli/timeoptions.h"

#include "token/timetext.h"

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

Problem problem(const char *option, const token::TimeTextError &error)
{
    return {QString::fromUtf8(option) + u": "_s + token::message(error)};
}

} // namespace

Outcome<token::Duration> readDuration(const char *option, const std::string &text, bool allowNegative)
{
    const auto duration = token::parseDuration(QString::fromStdString(text), allowNegative);
    if (!duration)
        return std::unexpected(problem(option, duration.error()));
    return *duration;
}

Outcome<token::Instant> readInstant(const char *option, const std::string &text, token::Instant now)
{
    const auto instant = token::parseInstant(QString::fromStdString(text), now);
    if (!instant)
        return std::unexpected(problem(option, instant.error()));
    return *instant;
}

Outcome<token::Instant> readNow(const Environment &environment, const std::string &at)
{
    const token::Instant now = environment.now();
    return at.empty() ? Outcome<token::Instant>(now) : readInstant("--at", at, now);
}

} // namespace claimsmith::cli
