// SPDX-License-Identifier: MIT
#include "server/apiserver.h"

#include "server/admission.h"
#include "server/apiroutes.h"
#include "server/connectionpool.h"
#include "server/httpengine.h"
#include "server/keyrotation.h"
#include "server/requestlog.h"

#include <QCoreApplication>

#include <atomic>
#include <mutex>
#include <optional>

namespace claimsmith::server {

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::server::Start)
};

constexpr std::ptrdiff_t passwordChecksAtOnce = 4;
constexpr std::chrono::seconds sweepEvery{30};
constexpr std::chrono::days certificateLife{397}; // the most that browsers accept
constexpr std::chrono::days certificateSlack{1};

/// While one server runs.
struct Run
{
    Run(const ApiSettings &given, SharedClock &sharedClock, const ApiListeners &listeners);

    ApiSettings settings;
    SharedClock &clock;
    const ApiListeners &listeners;
    Admission admission;
    LoginLimit logins;
    std::counting_semaphore<> passwordChecks{passwordChecksAtOnce};
    HttpEngine engine;
    ApiContext context;
    QByteArray certificate{};
    std::optional<SessionService> anchor{}; ///< of the thread that started: memory lasts as long as a connection to it
    std::atomic<qint64> requests = 0;
    std::atomic<steady_clock::time_point> swept = steady_clock::now();
    mutable std::mutex mutex{};
    SharedSettings sessions{};              ///< guarded by `mutex`
    std::unique_ptr<ConnectionPool> pool{}; ///< last: its threads end before the rest

    [[nodiscard]] SharedSettings currentSettings() const;
    void setSettings(SharedSettings next);
    [[nodiscard]] ConnectionPool::Serve makeServe();
    [[nodiscard]] std::optional<ApiReply> admit(const ApiRequest &request) const;
    [[nodiscard]] ApiReply answer(const ApiRequest &request, std::optional<SessionService> &service) const;
    void done(const ApiRequest &request, const ApiReply &reply, std::chrono::microseconds took);
    void sweep(std::optional<SessionService> &service);
};

Run::Run(const ApiSettings &given, SharedClock &sharedClock, const ApiListeners &theListeners)
    : settings(given)
    , clock(sharedClock)
    , listeners(theListeners)
    , admission(given.corsOrigins, given.limits.bodyBytes)
    , logins(given.limits.wrongPasswords, given.limits.wrongPasswordSpan)
    , engine(given.limits)
    , context{.clock = sharedClock,
          .logins = logins,
          .passwordChecks = passwordChecks,
          .clockMoved = theListeners.clockMoved,
          .testClock = given.testClock}
{}

SharedSettings Run::currentSettings() const
{
    const std::scoped_lock lock(mutex);
    return sessions;
}

void Run::setSettings(SharedSettings next)
{
    if (next->issuer.isEmpty()) {
        auto filled = std::make_shared<SessionSettings>(*next);
        filled->issuer = context.url;
        next = std::move(filled);
    }
    const std::scoped_lock lock(mutex);
    sessions = std::move(next);
}

std::optional<ApiReply> Run::admit(const ApiRequest &request) const
{
    if (auto refused = admission.refuse(request))
        return refused;
    if (auto answer = admission.preflight(request, methodsOf(request.path(), context)))
        return answer;
    return refuseRoute(request, context);
}

ApiReply Run::answer(const ApiRequest &request, std::optional<SessionService> &service) const
{
    const SharedSettings wanted = currentSettings();
    if (!service) {
        auto opened = SessionService::open(settings.databasePath, wanted);
        if (!opened)
            return reply(opened.error(), token::Channel::Json);
        service.emplace(*std::move(opened));
    }
    if (const auto used = service->use(wanted); !used)
        return reply(used.error(), token::Channel::Json);
    return answerRequest(request, *service, context);
}

void Run::done(const ApiRequest &request, const ApiReply &reply, std::chrono::microseconds took)
{
    const qint64 number = ++requests;
    if (!listeners.requestDone)
        return;
    RequestRecord record = recordOf(request, reply, context.url);
    record.number = number;
    record.time = clock.now();
    record.took = took;
    listeners.requestDone(record);
}

/// After an answer, on the thread that gave it: nobody waits for it, and without requests nothing grows.
void Run::sweep(std::optional<SessionService> &service)
{
    const auto now = steady_clock::now();
    auto last = swept.load(std::memory_order_relaxed);
    if (!service || now - last < sweepEvery || !swept.compare_exchange_strong(last, now))
        return;
    // What could not be swept now is swept the next time.
    static_cast<void>(service->sweep(clock.now()));
    const SharedSettings before = currentSettings();
    SharedSettings after = withoutEndedKeys(before, clock.now());
    const std::scoped_lock lock(mutex);
    if (sessions == before)
        sessions = std::move(after);
}

ConnectionPool::Serve Run::makeServe()
{
    // The service, with its connection to the data file, lives and ends on the thread that calls.
    auto service = std::make_shared<std::optional<SessionService>>();
    const HttpHandlers handlers{
        .admit = [this](const ApiRequest &request) { return admit(request); },
        .answer = [this, service](const ApiRequest &request) { return answer(request, *service); },
        .always = [this](const ApiRequest &request) { return admission.corsFields(request); },
        .done = [this](const ApiRequest &request, const ApiReply &reply,
                    std::chrono::microseconds took) { done(request, reply, took); },
        .rest = [this, service] { sweep(*service); },
    };
    return [this, handlers](Connection &connection) { engine.serve(connection, handlers); };
}

std::unexpected<StartError> failed(StartError::Code code, const QString &detail)
{
    return std::unexpected(StartError{.code = code, .detail = detail});
}

std::expected<void, StartError> openAnchor(Run &run)
{
    auto opened = SessionService::open(run.settings.databasePath, run.currentSettings());
    if (opened) {
        run.anchor.emplace(*std::move(opened));
        return {};
    }
    const Problem &why = opened.error();
    return failed(why.storeError ? StartError::Code::Database : StartError::Code::SigningKey, why.reason);
}

std::expected<std::optional<jose::TlsIdentity>, StartError> makeIdentity(Run &run, token::Instant machine)
{
    if (!run.settings.https)
        return std::nullopt;
    // By the machine's time, as clients check it: the application's clock is for tokens.
    auto made = jose::TlsIdentity::selfSigned({"localhost", "127.0.0.1", "::1"},
        token::toSeconds(machine - certificateSlack), token::toSeconds(machine + certificateLife - certificateSlack));
    if (!made)
        return failed(StartError::Code::Certificate, jose::message(made.error()));
    run.certificate = made->certificatePem();
    return *std::move(made);
}

} // namespace

struct ApiServer::Data
{
    ApiListeners listeners;
    token::Clock::MachineTime machineTime;
    SharedClock clock;
    std::unique_ptr<Run> run;
};

ApiServer::ApiServer(ApiListeners listeners, token::Clock::MachineTime machineTime)
    : d(new Data{
          .listeners = std::move(listeners), .machineTime = machineTime, .clock = SharedClock(machineTime), .run = {}})
{}

ApiServer::~ApiServer() { stop(); }

std::expected<void, StartError> ApiServer::start(const ApiSettings &given)
{
    stop();
    ApiSettings settings = given;
    for (QByteArray &origin : settings.corsOrigins) {
        const auto normal = normalisedOrigin(origin);
        if (!normal)
            return failed(StartError::Code::OriginMalformed, QString::fromUtf8(origin));
        origin = *normal;
    }
    if (settings.databasePath == store::Database::inMemory)
        settings.databasePath = store::Database::newSharedMemory();
    auto listening = listenOnLoopback(settings.port);
    if (!listening)
        return std::unexpected(listening.error());
    settings.port = listening->port;
    auto run = std::make_unique<Run>(settings, d->clock, d->listeners);
    run->context.url =
        (settings.https ? "https://"_ba : "http://"_ba) + "127.0.0.1:" + QByteArray::number(settings.port);
    run->setSettings(settings.sessions);
    if (const auto opened = openAnchor(*run); !opened)
        return std::unexpected(opened.error());
    auto identity = makeIdentity(*run, d->machineTime());
    if (!identity)
        return std::unexpected(identity.error());
    Run &running = *run;
    run->pool =
        std::make_unique<ConnectionPool>(*std::move(listening), settings.limits.connections, *std::move(identity),
            HttpEngine::wholeAnswer(reply(HttpFault::TooManyConnections)), [&running] { return running.makeServe(); });
    d->run = std::move(run);
    return {};
}

void ApiServer::stop()
{
    if (d->run)
        d->run->pool->stop();
    d->run.reset();
}

bool ApiServer::isRunning() const { return d->run != nullptr; }

QByteArray ApiServer::url() const { return d->run ? d->run->context.url : QByteArray(); }

quint16 ApiServer::port() const { return d->run ? d->run->settings.port : 0; }

QByteArray ApiServer::certificate() const { return d->run ? d->run->certificate : QByteArray(); }

QString ApiServer::databasePath() const { return d->run ? d->run->settings.databasePath : QString(); }

int ApiServer::connections() const { return d->run ? d->run->pool->connections() : 0; }

void ApiServer::setClock(const token::ClockState &state) { d->clock.set(state); }

token::Instant ApiServer::now() const { return d->clock.now(); }

std::expected<void, StartError> ApiServer::use(const SharedSettings &settings)
{
    if (!d->run)
        return {};
    // Tried on a copy: threads at work keep the former ones where these cannot sign.
    auto tried = SessionService::open(store::Database::inMemory, settings);
    if (!tried)
        return failed(StartError::Code::SigningKey, tried.error().reason);
    d->run->setSettings(settings);
    return {};
}

SharedSettings ApiServer::settings() const { return d->run ? d->run->currentSettings() : nullptr; }

QString message(const StartError &error)
{
    using Code = StartError::Code;
    switch (error.code) {
    case Code::PortTaken:
        return Words::tr("Another program listens on port %1 already.").arg(error.port);
    case Code::PortRefused:
        return Words::tr("This system does not let you listen on port %1: %2.").arg(error.port).arg(error.detail);
    case Code::NoLoopback:
        return Words::tr("This machine cannot be reached by itself at 127.0.0.1 and ::1: %1.").arg(error.detail);
    case Code::Database:
    case Code::SigningKey:
        return error.detail;
    case Code::Certificate:
        return Words::tr("No certificate could be made: %1").arg(error.detail);
    case Code::OriginMalformed:
        break;
    }
    return Words::tr("“%1” is no origin. One is a scheme, a host and maybe a port: http://localhost:5173")
        .arg(error.detail.left(200));
}

} // namespace claimsmith::server
