// SPDX-License-Identifier: MIT
#pragma once

#include "server/apisettings.h"
#include "server/connection.h"

#include <expected>
#include <vector>

namespace claimsmith::server {

/// The sockets that the server listens on: 127.0.0.1 and, where the machine has it, ::1, with one port.
struct Listening
{
    std::vector<Descriptor> sockets;
    quint16 port = 0;
};

/// Port 0: one that is free at both addresses.
[[nodiscard]] std::expected<Listening, StartError> listenOnLoopback(quint16 port);

} // namespace claimsmith::server
