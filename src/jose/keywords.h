// SPDX-License-Identifier: MIT
#pragma once

#include "jose/algorithm.h"
#include "jose/error.h"

namespace claimsmith::jose {

/// The phrases that stand in `found` and `wanted` of a key's Error, translated; mark `text` with QT_TRANSLATE_NOOP and
/// the context "claimsmith::jose".
[[nodiscard]] QByteArray keyWords(const char *text);
[[nodiscard]] QByteArray octetCount(qsizetype count); ///< "31 octets"
[[nodiscard]] QByteArray bitCount(int count);         ///< "2048 bits"
/// "P-256, P-384, …": what `crv` may be.
[[nodiscard]] QByteArray supportedCurves(KeyType type);
/// KeyMember about the JWK member `name`.
[[nodiscard]] Error memberError(QByteArrayView name, const QByteArray &found, const QByteArray &form);

} // namespace claimsmith::jose
