// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// HMAC secrets that an attacker tries first.
namespace claimsmith::token {

/// The list in resources/weak-secrets.txt: defaults of tutorials and frameworks, examples of the RFCs, common
/// passwords. Read once; safe from any thread.
[[nodiscard]] const QList<QByteArray> &knownSecrets();
/// Whether the secret stands in the list, whatever its case and with or without a line break at its end.
[[nodiscard]] bool isKnownSecret(QByteArrayView secret);
/// Whether a secret that is long enough is still easy to guess: few different bytes, a pattern repeated, a run of
/// successive characters, or only digits.
[[nodiscard]] bool isLowVariety(QByteArrayView secret);

} // namespace claimsmith::token
