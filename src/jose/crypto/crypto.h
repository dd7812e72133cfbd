// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "jose/error.h"

#include <QByteArray>

#include <optional>

namespace claimsmith::jose {

/// Starts the crypto libraries, which then stay until the process ends; make one in main(). Keys start them too, so
/// that one made without it is no crash: this chooses the moment.
class CryptoSession
{
public:
    CryptoSession();
    Q_DISABLE_COPY_MOVE(CryptoSession)
};

/// Known-answer tests of every primitive that the algorithm table uses. The first that fails or has no provider, by
/// name: the program must stop then.
[[nodiscard]] std::optional<Error> selfTest();

/// Empty where no provider has the digest, which selfTest() has told.
[[nodiscard]] QByteArray digest(Digest digest, QByteArrayView bytes);
/// From the operating system by way of OpenSSL's generator. Ends the program, naming the provider, where there is none.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

/// "OpenSSL 3.5.4", "QCA 2.3.10 (qca-ossl)": what --version and the about box say.
[[nodiscard]] QByteArray cryptoVersions();

} // namespace claimsmith::jose
