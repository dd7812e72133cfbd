// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "jose/error.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace claimsmith::jose {

/// Starts the crypto libraries and keeps them for its life; make one in main() before any key is used.
class CryptoSession
{
public:
    CryptoSession();
    ~CryptoSession();
    Q_DISABLE_COPY_MOVE(CryptoSession)

private:
    struct Data;
    std::unique_ptr<Data> d;
};

/// Known-answer tests of every primitive that the algorithm table uses. The first that fails or has no provider, by
/// name: the program must stop then.
[[nodiscard]] std::optional<Error> selfTest();

[[nodiscard]] QByteArray digest(Digest digest, QByteArrayView bytes);
[[nodiscard]] QByteArray randomBytes(qsizetype count);

/// "OpenSSL 3.5.4", "QCA 2.3.10 (qca-ossl)": what --version and the about box say.
[[nodiscard]] QByteArray cryptoVersions();

} // namespace claimsmith::jose
