// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/tls.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace claimsmith::server {

/// A file descriptor that is closed with its owner.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Q_DISABLE_COPY(Descriptor)

    [[nodiscard]] int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

private:
    int m_number = -1;
};

/// One accepted connection: bytes in and out, in the clear or by TLS, with a time for each request as a whole, so that
/// a client that sends a byte now and then is not waited for longer than one that sends none. One thread at a time,
/// which waits in each call.
class Connection
{
public:
    using Duration = std::chrono::milliseconds;

    /// `socket` does not block. `stopping` becomes readable when the server stops. Without an identity: no TLS.
    Connection(Descriptor socket, int stopping, const std::optional<jose::TlsIdentity> &identity);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] int socket() const { return m_socket.number(); }
    [[nodiscard]] bool isSecure() const { return m_tls != nullptr; }

    /// Waits for the first byte of a request, with TLS for its handshake before. False where none came in `idle`, the
    /// peer closed, or the server stops.
    [[nodiscard]] bool waitForRequest(Duration idle);
    /// From now on there is `time` for a request and its answer, and its head may take `headBytes`.
    void beginRequest(Duration time, qsizetype headBytes);
    /// The head was read: what follows is the body, which may take `bodyBytes` with what frames its chunks.
    void endHead(qsizetype bodyBytes);
    [[nodiscard]] bool isHeadTooLarge() const { return m_isHead && m_left == 0; }
    [[nodiscard]] bool isBodyTooLarge() const { return !m_isHead && m_left == 0; }
    [[nodiscard]] bool isOutOfTime() const { return m_outOfTime; }

    /// At most `size` bytes; 0 at the end, −1 where the time or the bytes are used up or the connection is broken.
    [[nodiscard]] qsizetype read(char *bytes, qsizetype size);
    /// Kept until flush(), so that an answer goes out in one piece.
    void write(QByteArrayView bytes) { m_out += bytes; }
    /// False where not all could be sent in time.
    bool flush();
    /// Ends the connection so that the peer still gets the answer: says that nothing more comes, and for a moment
    /// throws away what the peer has sent already (otherwise the system would reset the connection).
    void finish();

private:
    enum class Event : quint8 { Ready, Timeout, Stop };
    [[nodiscard]] Event wait(short events, std::chrono::steady_clock::time_point deadline, bool untilStop) const;
    [[nodiscard]] bool handshake(std::chrono::steady_clock::time_point deadline);
    [[nodiscard]] qsizetype receive(std::chrono::steady_clock::time_point deadline, bool untilStop);
    [[nodiscard]] bool fill(std::chrono::steady_clock::time_point deadline, bool untilStop);
    [[nodiscard]] bool send(QByteArrayView bytes, std::chrono::steady_clock::time_point deadline);

    Descriptor m_socket;
    int m_stopping;
    std::unique_ptr<jose::TlsSession> m_tls;
    bool m_isSetUp = false; ///< the handshake is done, or none is needed
    QByteArray m_raw;       ///< as it came from the socket
    QByteArray m_in;        ///< plain, m_read of it used
    qsizetype m_read = 0;
    QByteArray m_out;
    std::chrono::steady_clock::time_point m_deadline{};
    qsizetype m_left = 0; ///< bytes that may still be read
    bool m_isHead = true;
    bool m_outOfTime = false;
    bool m_broken = false;
};

} // namespace claimsmith::server
