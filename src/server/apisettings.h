// SPDX-License-Identifier: MIT
#pragma once

#include "server/sessionsettings.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <expected>

namespace claimsmith::server {

/// What one request may cost.
struct ApiLimits
{
    qsizetype headBytes = 16 * 1024;           ///< request line and fields: else 431
    qsizetype bodyBytes = 64 * 1024;           ///< else 413, however the body is framed
    int connections = 128;                     ///< at once: else 503
    std::chrono::milliseconds request{10'000}; ///< from its first byte to the last of its answer
    std::chrono::milliseconds idle{5'000};     ///< until the first byte of a request on an open connection
    int wrongPasswords = 10;                   ///< for one user name in wrongPasswordSpan: else 429
    std::chrono::milliseconds wrongPasswordSpan{60'000};
};

/// How the API is served. Those of the tokens are in `sessions`.
struct ApiSettings
{
    QString databasePath;    ///< a file, store::Database::inMemory, or a path of newSharedMemory()
    SharedSettings sessions; ///< with an empty issuer it is the address that is served
    quint16 port = 0;        ///< 0: one that is free
    bool https = false;      ///< with a certificate that is made for the run
    bool testClock = false;  ///< /_test/clock is served
    /// Origins of other servers whose pages may ask: "http://localhost:5173". No patterns.
    QList<QByteArray> corsOrigins{};
    ApiLimits limits{};
};

/// "http://localhost:5173" as browsers send it: lower case, no path, no default port; nullopt where it is no origin.
[[nodiscard]] std::optional<QByteArray> normalisedOrigin(const QByteArray &text);

/// Why the API is not served.
struct StartError
{
    enum class Code : quint8 {
        PortTaken,   ///< another program listens there
        PortRefused, ///< the system does not let this user listen there
        NoLoopback,  ///< neither 127.0.0.1 nor ::1 can be listened on
        Database,    ///< see `detail`
        SigningKey,  ///< see `detail`
        Certificate, ///< none could be made
        OriginMalformed,
    };
    Code code{};
    quint16 port = 0;
    QString detail{}; ///< translated, or the origin
};
[[nodiscard]] QString message(const StartError &error); ///< translated

} // namespace claimsmith::server
