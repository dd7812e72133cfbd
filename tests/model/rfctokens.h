// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "token/issue.h"

#include <QByteArray>
#include <QString>

/// Tokens and keys of RFC 7515, appendix A, for the tests of the model and of the window.
namespace claimsmith::testsupport {

/// A.1: HS256, exp 1300819380 (2011-03-22 18:43:00 UTC).
inline constexpr char hs256Token[] =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
    ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290"
    "Ijp0cnVlfQ"
    ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
inline constexpr char hs256Jwk[] =
    R"({"kty":"oct",)"
    R"("k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"})";
inline constexpr qint64 hs256Expiry = 1300819380;

/// A.3: ES256, the same claims.
inline constexpr char es256Token[] =
    "eyJhbGciOiJFUzI1NiJ9"
    ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290"
    "Ijp0cnVlfQ"
    ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU"
    "1Q";
inline constexpr char es256Jwk[] = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                                   R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";

/// A.5: no signature.
inline constexpr char unsecuredToken[] =
    "eyJhbGciOiJub25lIn0"
    ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19y"
    "b290Ijp0cnVlfQ.";

/// An Ed25519 key as encrypted PKCS#8, pass phrase "correct horse": openssl genpkey -algorithm ED25519 -aes-256-cbc.
inline constexpr char encryptedPem[] = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                                       "MIGjMF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBCYMEjYE5/R7BknmxB3\n"
                                       "4FcaAgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQe1lWBqMWSKhtFx4y\n"
                                       "/h0zYwRAyGW2Vgyi8i3bzLRYF8GbO7Lld6AZ8vbmXeDlBfHHOc3PfRpsubj/eCTd\n"
                                       "j5GRxF4+l8Xn/NE+QPzsWquAOO+ElQ==\n"
                                       "-----END ENCRYPTED PRIVATE KEY-----\n";

/// The only key of a container; a null key where there is none.
inline jose::Key onlyKey(QByteArrayView container)
{
    const auto imported = jose::importKeys(container);
    return imported && !imported->keys.isEmpty() ? imported->keys.constFirst() : jose::Key();
}

/// An HS256 token of `payload`, signed with the key of A.1.
inline QByteArray signedToken(const QByteArray &payload, const QByteArray &header = R"({"alg":"HS256"})")
{
    auto signer = jose::Signer::create(onlyKey(hs256Jwk), jose::AlgorithmId::HS256);
    if (!signer)
        return {};
    return token::signCompact(header, payload, *signer).value_or(QByteArray());
}

} // namespace claimsmith::testsupport
