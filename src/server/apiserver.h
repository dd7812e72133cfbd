// SPDX-License-Identifier: MIT
#pragma once

#include "server/apisettings.h"
#include "server/requestrecord.h"
#include "token/clock.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>
#include <memory>

namespace claimsmith::server {

/// What a server tells; called on its threads, see RequestListener.
struct ApiListeners
{
    RequestListener requestDone{};
    /// A request of /_test/clock moved the clock: the application's own has to follow with Clock::setState(). The
    /// server goes by it already.
    std::function<void(const token::ClockState &)> clockMoved{};
};

/// The loopback API that the README lists, in threads of its own: nothing here waits for a request but stop(). Listens on
/// 127.0.0.1 and, where the machine has it, on ::1, and nowhere else. One thread owns it;
/// setClock() and now() may be called from any.
class ApiServer
{
public:
    /// `machineTime` is that of the application's clock.
    explicit ApiServer(ApiListeners listeners = {}, token::Clock::MachineTime machineTime = &token::Clock::systemNow);
    /// Stops.
    ~ApiServer();
    Q_DISABLE_COPY_MOVE(ApiServer)

    /// Listens when it returns without an error. Stops first where it runs.
    [[nodiscard]] std::expected<void, StartError> start(const ApiSettings &settings);
    /// No request is answered after this; those at work are finished, or cut off after a second. Nothing that was
    /// answered is lost.
    void stop();

    [[nodiscard]] bool isRunning() const;
    /// "http://127.0.0.1:8000"; empty while it does not run.
    [[nodiscard]] QByteArray url() const;
    [[nodiscard]] quint16 port() const;
    /// With https: the certificate to trust, as PEM.
    [[nodiscard]] QByteArray certificate() const;
    /// The path to open for the same data: that of the settings, but for memory the one that the server shares.
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] int connections() const;

    /// The clock by which requests are judged from now on; also before start().
    void setClock(const token::ClockState &state);
    [[nodiscard]] token::Instant now() const;
    /// How tokens are made and judged from now on. An empty issuer is the address.
    [[nodiscard]] std::expected<void, StartError> use(const SharedSettings &settings);
    /// The settings in use, with the issuer; nullptr while it does not run.
    [[nodiscard]] SharedSettings settings() const;

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace claimsmith::server
