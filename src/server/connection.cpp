// SPDX-License-Identifier: MIT
#include "server/connection.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace claimsmith::server {

using std::chrono::steady_clock;

namespace {

/// After a call on a socket: nothing can be done now.
bool wouldBlock()
{
#if EAGAIN != EWOULDBLOCK
    if (errno == EWOULDBLOCK)
        return true;
#endif
    return errno == EAGAIN;
}

constexpr qsizetype pieceBytes = 16 * 1024;
constexpr std::chrono::milliseconds lingerTime{500};
constexpr qsizetype lingerBytes = 1024 * 1024;

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Connection::Connection(Descriptor socket, int stopping, const std::optional<jose::TlsIdentity> &identity)
    : m_socket(std::move(socket))
    , m_stopping(stopping)
    , m_tls(identity ? std::make_unique<jose::TlsSession>(*identity) : nullptr)
    , m_isSetUp(!identity)
{}

Connection::~Connection() = default;

bool Connection::waitForRequest(Duration idle)
{
    const auto deadline = steady_clock::now() + idle;
    if (!m_isSetUp && !handshake(deadline))
        return false;
    return m_read < m_in.size() || fill(deadline, true);
}

void Connection::beginRequest(Duration time, qsizetype headBytes)
{
    m_deadline = steady_clock::now() + time;
    m_left = headBytes;
    m_isHead = true;
}

void Connection::endHead(qsizetype bodyBytes)
{
    m_left = bodyBytes;
    m_isHead = false;
}

qsizetype Connection::read(char *bytes, qsizetype size)
{
    if (m_left == 0)
        return -1;
    if (m_read == m_in.size()) {
        // "100 Continue" has to be out before what it asks for can come.
        if (!m_out.isEmpty() && !flush())
            return -1;
        if (!fill(m_deadline, false))
            return m_broken || m_outOfTime ? -1 : 0;
    }
    const qsizetype count = std::min({size, m_in.size() - m_read, m_left});
    m_left -= count;
    std::memcpy(bytes, m_in.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

bool Connection::flush()
{
    const QByteArray plain = std::exchange(m_out, {});
    if (plain.isEmpty() || m_broken)
        return !m_broken;
    // An answer still goes out where the time was used up by the request.
    const auto deadline = std::max(m_deadline, steady_clock::now() + lingerTime);
    if (!m_tls)
        return send(plain, deadline);
    return m_tls->write(plain) == jose::TlsSession::Step::Done && send(m_tls->toSend(), deadline);
}

void Connection::finish()
{
    const auto deadline = steady_clock::now() + lingerTime;
    if (m_broken)
        return;
    if (m_tls) {
        m_tls->close();
        if (!send(m_tls->toSend(), deadline))
            return;
    }
    ::shutdown(m_socket.number(), SHUT_WR);
    qsizetype thrownAway = 0;
    for (qsizetype got = 1; got > 0 && thrownAway < lingerBytes; thrownAway += got)
        got = receive(deadline, true);
}

Connection::Event Connection::wait(short events, steady_clock::time_point deadline, bool untilStop) const
{
    std::array<pollfd, 2> polled{{{m_socket.number(), events, 0}, {m_stopping, POLLIN, 0}}};
    for (;;) {
        const auto left = std::chrono::ceil<Duration>(deadline - steady_clock::now());
        const int got = ::poll(polled.data(), untilStop ? 2 : 1, static_cast<int>(std::max<qint64>(left.count(), 0)));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return Event::Timeout;
        return polled[0].revents ? Event::Ready : Event::Stop;
    }
}

bool Connection::handshake(steady_clock::time_point deadline)
{
    for (;;) {
        const jose::TlsSession::Step step = m_tls->handshake();
        if (const QByteArray reply = m_tls->toSend(); !reply.isEmpty() && !send(reply, deadline))
            return false;
        if (step == jose::TlsSession::Step::Done) {
            m_isSetUp = true;
            return true;
        }
        if (step != jose::TlsSession::Step::NeedsMore || receive(deadline, true) <= 0) {
            m_broken = true;
            return false;
        }
        m_tls->received(m_raw);
    }
}

/// Into m_raw: how many; 0 at the end, in vain, or where the server stops; −1 where the connection is broken.
qsizetype Connection::receive(steady_clock::time_point deadline, bool untilStop)
{
    m_raw.resize(pieceBytes);
    // Between requests there is mostly nothing yet: asking first saves a call that would say so.
    for (bool waits = untilStop;; waits = true) {
        if (waits) {
            if (const Event event = wait(POLLIN, deadline, untilStop); event != Event::Ready) {
                m_outOfTime = event == Event::Timeout && !untilStop;
                return m_outOfTime ? -1 : 0;
            }
        }
        const ssize_t got = ::recv(m_socket.number(), m_raw.data(), static_cast<size_t>(pieceBytes), 0);
        if (got >= 0) {
            m_raw.resize(got);
            return got;
        }
        if (errno != EINTR && !wouldBlock()) {
            m_broken = true;
            return -1;
        }
    }
}

/// More into m_in, of which everything was read.
bool Connection::fill(steady_clock::time_point deadline, bool untilStop)
{
    m_in.clear();
    m_read = 0;
    if (!m_tls) {
        if (receive(deadline, untilStop) <= 0)
            return false;
        m_in.swap(m_raw);
        return true;
    }
    for (;;) {
        qsizetype got = 0;
        m_in.resize(pieceBytes);
        const jose::TlsSession::Step step = m_tls->read(m_in.data(), m_in.size(), got);
        m_in.resize(got);
        if (step == jose::TlsSession::Step::Done)
            return true;
        m_broken = m_broken || step == jose::TlsSession::Step::Failed;
        if (step != jose::TlsSession::Step::NeedsMore || receive(deadline, untilStop) <= 0)
            return false;
        m_tls->received(m_raw);
    }
}

bool Connection::send(QByteArrayView bytes, steady_clock::time_point deadline)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_socket.number(), bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent > 0) {
            bytes = bytes.sliced(sent);
            continue;
        }
        if (sent < 0 && errno == EINTR)
            continue;
        const bool isFull = sent < 0 && wouldBlock();
        if (!isFull || wait(POLLOUT, deadline, false) != Event::Ready) {
            m_broken = true;
            return false;
        }
    }
    return true;
}

} // namespace claimsmith::server
