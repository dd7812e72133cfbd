// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/serveoptions.h"
#include "cli/stopsignals.h"
#include "cli/text.h"
#include "jose/json.h"
#include "server/apiserver.h"
#include "store/database.h"
#include "store/storeerror.h"

#include <CLI/CLI.hpp>

#include <QEventLoop>

#include <memory>
#include <mutex>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray readyLine(const server::ApiServer &api)
{
    jose::JsonObjectWriter json;
    json.addString("url", api.url());
    json.addBool("ready", true);
    return json.bytes() + '\n';
}

/// A refused request, for whoever watches.
void say(Environment &environment, const server::RequestRecord &record)
{
    const QString why = record.isRefused() ? u": "_s + record.reason : QString();
    note(environment, u"%1 %2 %3%4"_s.arg(QString::number(record.status), QString::fromUtf8(record.method),
                          QString::fromUtf8(record.target), why));
}

Outcome<ExitStatus> run(const ServeOptions &options, Environment &environment)
{
    auto settings = options.read(environment);
    if (!settings)
        return std::unexpected(settings.error());
    if (settings->databasePath == store::Database::inMemory)
        settings->databasePath = store::Database::newSharedMemory();
    // The users are there before anybody can ask.
    const auto users = options.openUsers(settings->databasePath);
    if (!users)
        return std::unexpected(users.error());
    if (const QString &damaged = (*users)->setAside(); !damaged.isEmpty())
        note(environment, store::setAsideMessage(damaged));
    QEventLoop untilStopped;
    const StopSignals stop([&untilStopped] { untilStopped.quit(); });
    std::mutex lines; // whole ones
    server::ApiListeners listeners;
    if (options.logs()) {
        listeners.requestDone = [&environment, &lines](const server::RequestRecord &record) {
            const std::scoped_lock lock(lines);
            say(environment, record);
        };
    }
    server::ApiServer api(listeners, environment.now);
    if (const auto started = api.start(*settings); !started)
        return std::unexpected(Problem{server::message(started.error())});
    if (const auto written = options.writeCertificate(api.certificate(), environment); !written)
        return std::unexpected(written.error());
    if (const auto printed = print(environment, readyLine(api)); !printed)
        return std::unexpected(printed.error());
    untilStopped.exec();
    api.stop();
    return ExitStatus::Done;
}

QString examples()
{
    return Text::tr(
        "Examples:\n"
        "  claimsmith-cli serve                      on a free port, in memory, with the users john, jane and admin\n"
        "  claimsmith-cli serve --port 8000 --db users.db --user 1:john:john@example.com:secret\n"
        "  claimsmith-cli serve --policy grace=10s --access-ttl 5m --test-clock --cors http://localhost:5173\n"
        "One line of JSON is printed when it listens: {\"url\":\"http://127.0.0.1:8000\",\"ready\":true}. It listens "
        "on\n"
        "127.0.0.1 and ::1 alone, and stops on SIGTERM and SIGINT. A page to try it is at /docs of that address.\n"
        "A password on the command line is seen by everybody who can list processes.");
}

} // namespace

void addServeCommand(CommandLine &line)
{
    CLI::App *command = line.app.add_subcommand(
        "serve", Text::utf8(Text::tr("Serve users, sessions and tokens to test a client against, on this machine")));
    const auto options = std::make_shared<ServeOptions>();
    options->addTo(*command);
    command->footer(Text::utf8(examples()));
    command->callback(
        [options, &line] { line.action = [options](Environment &environment) { return run(*options, environment); }; });
}

} // namespace claimsmith::cli
