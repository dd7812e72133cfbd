// SPDX-License-Identifier: MIT
#include "token/issue.h"

#include "jose/base64url.h"
#include "jose/json.h"

namespace claimsmith::token {

using jose::Error;
using jose::ErrorCode;
using jose::Segment;

namespace {

QByteArray signingInput(QByteArrayView header, QByteArrayView payload)
{
    return jose::base64url::encode(header) + '.' + jose::base64url::encode(payload);
}

/// Why `header` cannot be that of a token signed with `wanted`.
std::optional<Error> headerError(QByteArrayView header, jose::AlgorithmId wanted)
{
    const auto json = jose::Json::parse(header, Segment::Header);
    if (!json)
        return json.error();
    if (!json->root().isObject())
        return Error{ErrorCode::JsonNotObject, Segment::Header, 0, {}, {}};
    const QByteArrayView name = json->member("alg").string();
    const jose::Algorithm *algorithm = jose::findAlgorithm(name);
    if (!algorithm)
        return Error{ErrorCode::AlgorithmUnknown, Segment::Header, -1, name.toByteArray(), {}};
    if (algorithm->id == jose::AlgorithmId::None)
        return Error{ErrorCode::AlgorithmNotSigning, Segment::Header, -1, name.toByteArray(), {}};
    if (algorithm->id != wanted)
        return Error{ErrorCode::HeaderAlgMismatch, Segment::Header, -1, name.toByteArray(),
            jose::algorithm(wanted).name.latin1()};
    return std::nullopt;
}

} // namespace

jose::Result<QByteArray> signCompact(QByteArrayView header, QByteArrayView payload, jose::Signer &signer)
{
    if (auto error = headerError(header, signer.algorithm()))
        return std::unexpected(std::move(*error));
    const QByteArray input = signingInput(header, payload);
    auto signature = signer.sign(input);
    if (!signature)
        return std::unexpected(std::move(signature.error()));
    return input + '.' + jose::base64url::encode(*signature);
}

QByteArray unsecuredCompact(QByteArrayView header, QByteArrayView payload)
{
    return signingInput(header, payload) + '.';
}

} // namespace claimsmith::token
