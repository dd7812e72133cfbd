// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/terminal.h"
#include "cli/text.h"
#include "jose/crypto/crypto.h"
#include "token/clock.h"
#include "token/translation.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace claimsmith;

/// Secrets do not get into core dumps, and no other process of the user may look into this one. Only in release
/// builds: a debugger, and the leak check of the sanitizers, have to look.
void keepMemoryPrivate()
{
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

bool mayColour()
{
    return isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    const QCoreApplication application(argc, argv);
    token::speak(QCoreApplication::instance());
    const jose::CryptoSession crypto;

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(cli::ExitStatus::Usage);
    cli::Environment environment{in, out, err, &token::Clock::systemNow, &cli::askAtTerminal, mayColour()};
    environment.showsProgress = isatty(STDERR_FILENO) && qgetenv("TERM") != "dumb";

    if (const auto error = jose::selfTest()) {
        cli::note(
            environment, cli::Text::tr("The self-test of the cryptography failed: %1").arg(jose::message(*error)));
        return static_cast<int>(cli::ExitStatus::SelfTest);
    }
    return cli::run({argv + 1, argv + argc}, environment);
}
