// SPDX-License-Identifier: MIT
#include "token/tokenid.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"

#include <QUuid>

#include <algorithm>

namespace claimsmith::token {

namespace {

constexpr qsizetype octetCount = 16;

/// RFC 9562 §4: the version and the variant take six of the 128 bits.
QByteArray uuid(QByteArray octets, int version)
{
    octets[6] = static_cast<char>((octets.at(6) & 0x0F) | (version << 4));
    octets[8] = static_cast<char>((octets.at(8) & 0x3F) | 0x80);
    return QUuid::fromRfc4122(octets).toByteArray(QUuid::WithoutBraces);
}

/// The first 48 bits as the milliseconds since 1970, big-endian.
QByteArray withTime(QByteArray octets, Instant now)
{
    constexpr qint64 latest = (Q_INT64_C(1) << 48) - 1;
    const qint64 milliseconds = std::clamp<qint64>(now.time_since_epoch().count(), 0, latest);
    for (int i = 0; i < 6; ++i)
        octets[i] = static_cast<char>(milliseconds >> (8 * (5 - i)));
    return octets;
}

} // namespace

QByteArray tokenIdFrom(QByteArrayView octets, TokenIdKind kind, Instant now)
{
    Q_ASSERT(octets.size() == octetCount);
    switch (kind) {
    case TokenIdKind::Uuid4:
        break;
    case TokenIdKind::Uuid7:
        return uuid(withTime(octets.toByteArray(), now), 7);
    case TokenIdKind::Random128:
        return jose::base64url::encode(octets);
    }
    return uuid(octets.toByteArray(), 4);
}

QByteArray newTokenId(TokenIdKind kind, Instant now) { return tokenIdFrom(jose::randomBytes(octetCount), kind, now); }

} // namespace claimsmith::token
