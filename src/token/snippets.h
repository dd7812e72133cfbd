// SPDX-License-Identifier: MIT
#pragma once

#include "token/issue.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace claimsmith::token {

/// What a token or a pair can be copied as.
enum class SnippetKind : quint8 {
    Token,
    BearerHeader, ///< Authorization: Bearer …, RFC 6750 §2.1
    OAuthJson,    ///< the answer of a token endpoint, RFC 6749 §5.1
    Curl,
    Httpie,
    Env,        ///< ACCESS_TOKEN=… and REFRESH_TOKEN=…, for a shell or a .env file
    Python,     ///< a program that verifies it with PyJWT
    JavaScript, ///< a program that verifies it with npm's jose
};
[[nodiscard]] QList<SnippetKind> snippetKinds();       ///< all, in the order of a menu
[[nodiscard]] QString snippetName(SnippetKind kind);   ///< "curl command"; translated
[[nodiscard]] QString snippetSuffix(SnippetKind kind); ///< of a file: "py"

struct SnippetOptions
{
    /// Where curl and HTTPie send it.
    QByteArray url = "https://api.example/";
    /// The file from which Python and JavaScript read the key: a JWK. No snippet holds a key.
    QByteArray keyFile = "key.jwk";
};

/// The text, UTF-8, quoted for what reads it whatever the token holds; ends with a line end where it is a file or
/// several lines. Programs expect the token's own `alg`, `iss` and `aud`.
[[nodiscard]] QByteArray snippet(SnippetKind kind, const TokenPair &tokens, const SnippetOptions &options = {});

} // namespace claimsmith::token
