// SPDX-License-Identifier: MIT
#include "benchtokens.h"

#include "jose/crypto/signing.h"
#include "token/issue.h"

#include <cstdio>
#include <cstdlib>
#include <map>

namespace claimsmith::bench {

const jose::Key &benchKey(jose::AlgorithmId algorithm)
{
    static std::map<jose::AlgorithmId, jose::Key> keys;
    const auto known = keys.find(algorithm);
    if (known != keys.end())
        return known->second;
    jose::Result<jose::Key> key = jose::Key::generate(algorithm);
    require(key.has_value(), "key generation");
    return keys.emplace(algorithm, *key).first->second;
}

QByteArray benchHeader(jose::AlgorithmId algorithm)
{
    return QByteArray(R"({"alg":")") + jose::algorithm(algorithm).name.data() + R"(","typ":"at+jwt"})";
}

QByteArray benchPayload()
{
    return R"({"iss":"https://auth.example.com","sub":"248289761001","aud":["api","billing"],"username":"john",)"
           R"("roles":["admin","auditor"],"scope":"read write","jti":"018f6b1e-7c41-7b0a-9d3e-5a2f6c1b8e44",)"
           R"("tenant":"acme","iat":1773316990,"nbf":1773316990,"exp":1773320590})";
}

QByteArray benchToken(jose::AlgorithmId algorithm)
{
    jose::Result<jose::Signer> signer = jose::Signer::create(benchKey(algorithm), algorithm);
    require(signer.has_value(), "signer");
    const jose::Result<QByteArray> token = token::signCompact(benchHeader(algorithm), benchPayload(), *signer);
    require(token.has_value(), "token");
    return *token;
}

token::Instant benchNow() { return token::fromSeconds(1773317000); }

void require(bool condition, const char *what)
{
    if (!condition) {
        std::fprintf(stderr, "claimsmith-bench: failed: %s\n", what);
        std::exit(1);
    }
}

} // namespace claimsmith::bench
