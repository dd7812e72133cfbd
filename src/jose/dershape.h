// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace claimsmith::jose {

/// What a DER structure is, told from its outermost elements alone.
enum class DerShape : quint8 {
    None,               ///< not a DER SEQUENCE
    Unknown,            ///< a SEQUENCE, but none of the following
    Spki,               ///< RFC 5280 §4.1.2.7
    Pkcs1Public,        ///< RFC 8017 A.1.1
    Pkcs1Private,       ///< RFC 8017 A.1.2
    Sec1,               ///< RFC 5915
    Pkcs8,              ///< RFC 5958
    Pkcs8Encrypted,     ///< RFC 5958 §3
    Certificate,        ///< RFC 5280 §4.1
    CertificateRequest, ///< RFC 2986
    CertificateList,    ///< RFC 5280 §5.1
    Pkcs12,             ///< RFC 7292; also in BER
    Cms,                ///< RFC 5652, also PKCS#7
    DsaPrivate,         ///< OpenSSL's own
};

/// The shape, and how much of the input it takes: `length` is what the outer SEQUENCE says of itself, header included,
/// which may be more than there is.
struct DerOutline
{
    DerShape shape = DerShape::None;
    qsizetype length = 0;
};
[[nodiscard]] DerOutline derOutline(QByteArrayView bytes);

/// "PKCS#8 private key": what a person calls the shape.
[[nodiscard]] QByteArray shapeName(DerShape shape);

} // namespace claimsmith::jose
