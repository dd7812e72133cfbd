// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <QSharedData>

namespace claimsmith::jose {

/// What a Key shares between its copies. Inside src/jose only: the readers fill it, the crypto backends read it.
/// Octets are unsigned big-endian as Key documents them.
struct KeyData : QSharedData
{
    KeyType type = KeyType::None;
    Curve curve = Curve::None;
    Container container = Container::Secret;
    bool pssOnly = false;       ///< id-RSASSA-PSS: RFC 4055 §1.2 allows no other scheme
    bool hasOperations = false; ///< `key_ops` is there, though it may be empty
    QByteArray keyId, use, algorithm, x5t, x5tS256;
    QString label;
    QList<QByteArray> operations;
    QByteArray n, e, x, y;
    SecretBytes k, d, p, q, dp, dq, qi;

    [[nodiscard]] bool isPrivate() const { return type == KeyType::Oct || !d.isEmpty(); }

    [[nodiscard]] static Key toKey(const KeyData &data);
    [[nodiscard]] static const KeyData *of(const Key &key) { return key.d.constData(); }
};

/// A name that KeyMember, KeyTypeMismatch and their like use of a key: "RSA 2048-bit private key".
[[nodiscard]] QByteArray descriptionUtf8(const KeyData &data);
/// Bits of an unsigned big-endian number.
[[nodiscard]] int bitLength(QByteArrayView number);
/// `number` without the zero octets in front.
[[nodiscard]] QByteArrayView withoutLeadingZeros(QByteArrayView number);

} // namespace claimsmith::jose
