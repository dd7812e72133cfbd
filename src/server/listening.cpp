// SPDX-License-Identifier: MIT
#include "server/listening.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

namespace claimsmith::server {

namespace {

using Bound = std::expected<Descriptor, int>; ///< or errno

Bound listenAt(int family, const sockaddr *address, socklen_t size)
{
    Descriptor made(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int yes = 1;
    // A port that was just given back may be taken again; never one that somebody listens on.
    const bool done =
        made && ::setsockopt(made.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0
        && (family != AF_INET6 || ::setsockopt(made.number(), IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes) == 0)
        && ::bind(made.number(), address, size) == 0 && ::listen(made.number(), SOMAXCONN) == 0;
    return done ? Bound(std::move(made)) : std::unexpected(errno);
}

Bound listenAtV4(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return listenAt(AF_INET, reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

Bound listenAtV6(quint16 port)
{
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(port);
    address.sin6_addr = in6addr_loopback;
    return listenAt(AF_INET6, reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

quint16 portOf(const Descriptor &socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(socket.number(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    return ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port
                                               : reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
}

StartError errorOf(int number, quint16 port)
{
    using Code = StartError::Code;
    const Code code = number == EADDRINUSE                  ? Code::PortTaken
                      : number == EACCES || number == EPERM ? Code::PortRefused
                                                            : Code::NoLoopback;
    return {.code = code, .port = port, .detail = QString::fromLocal8Bit(std::strerror(number))};
}

bool isMissing(int number) { return number == EADDRNOTAVAIL || number == EAFNOSUPPORT; }

} // namespace

std::expected<Listening, StartError> listenOnLoopback(quint16 port)
{
    constexpr int attempts = 20;
    for (int attempt = 1;; ++attempt) {
        Listening listening;
        Bound v4 = listenAtV4(port);
        if (!v4 && !isMissing(v4.error()))
            return std::unexpected(errorOf(v4.error(), port));
        listening.port = v4 ? portOf(*v4) : port;
        Bound v6 = listenAtV6(listening.port);
        // A port that the system chose for one address may be taken at the other.
        if (!v6 && v6.error() == EADDRINUSE && port == 0 && attempt < attempts)
            continue;
        if (!v6 && (!v4 || !isMissing(v6.error())))
            return std::unexpected(errorOf(v6.error(), listening.port));
        if (v6 && !v4)
            listening.port = portOf(*v6);
        for (Bound *bound : {&v4, &v6}) {
            if (*bound)
                listening.sockets.push_back(*std::move(*bound));
        }
        return listening;
    }
}

} // namespace claimsmith::server
