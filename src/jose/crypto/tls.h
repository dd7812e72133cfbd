// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"
#include "jose/error.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace claimsmith::jose {

/// A certificate for this machine that signs itself, with a P-256 key that never leaves the object. Copies share.
class TlsIdentity
{
public:
    /// For `names` ("localhost", "127.0.0.1", "::1"), good from `notBefore` to `notAfter`, seconds since 1970.
    [[nodiscard]] static Result<TlsIdentity> selfSigned(
        const QList<QByteArray> &names, qint64 notBefore, qint64 notAfter);

    /// What a client is told to trust.
    [[nodiscard]] QByteArray certificatePem() const;

private:
    friend class TlsSession;
    struct Data;
    explicit TlsIdentity(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> d;
};

/// The server's side of one TLS connection (1.2 or 1.3), as a machine that turns bytes into bytes: what came from the
/// peer goes into received(), what toSend() answers goes to the peer, also after each failure. One thread at a time.
class TlsSession
{
public:
    explicit TlsSession(const TlsIdentity &identity);
    ~TlsSession();
    Q_DISABLE_COPY_MOVE(TlsSession)

    enum class Step : quint8 {
        Done,
        NeedsMore, ///< of what the peer sends
        Closed,    ///< by the peer, in order
        Failed,
    };
    void received(QByteArrayView bytes);
    /// Empty where there is nothing.
    [[nodiscard]] QByteArray toSend();

    [[nodiscard]] Step handshake();
    /// At most `size` plain bytes; `got` says how many.
    [[nodiscard]] Step read(char *bytes, qsizetype size, qsizetype &got);
    /// All of it.
    [[nodiscard]] Step write(QByteArrayView bytes);
    /// Tells the peer that nothing more comes.
    void close();

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace claimsmith::jose
