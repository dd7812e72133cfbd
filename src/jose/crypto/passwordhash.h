// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"
#include "jose/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace claimsmith::jose {

/// What deriving one hash costs: scrypt, RFC 7914. 128 · 2^logN · blockSize bytes of memory, `parallelism` times over.
/// The default takes 32 MiB and a good tenth of a second.
struct PasswordCost
{
    int logN = 15;
    int blockSize = 8;
    int parallelism = 3;

    bool operator==(const PasswordCost &) const = default;
};

/// A password as it is kept: scrypt under a random salt, with its parameters in the text (PHC string format,
/// "$scrypt$ln=15,r=8,p=3$salt$hash"). Any thread.
[[nodiscard]] Result<QByteArray> hashPassword(const SecretBytes &password, const PasswordCost &cost = {});

/// What `stored` costs to check; nullopt where it is no such text, or asks for more than 256 MiB or 8 times the work of
/// the default, which no file may make this program do.
[[nodiscard]] std::optional<PasswordCost> passwordCost(QByteArrayView stored);

/// Whether `stored` was made of `password`; the hashes are compared in constant time. False for a text that
/// passwordCost() does not take.
[[nodiscard]] bool isPassword(const SecretBytes &password, QByteArrayView stored);

/// scrypt itself, for the known-answer tests; empty where OpenSSL has none.
[[nodiscard]] SecretBytes scrypt(
    QByteArrayView password, QByteArrayView salt, const PasswordCost &cost, qsizetype length);

} // namespace claimsmith::jose
