// SPDX-License-Identifier: MIT
#include "token/issue.h"

#include "jose/base64url.h"
#include "jose/json.h"

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using jose::AlgorithmId;
using jose::Error;
using jose::ErrorCode;
using jose::Segment;

namespace {

namespace base64url = jose::base64url;

/// Header and payload, each with the dot behind it, and room for `signatureBytes` octets more.
QByteArray unsignedCompact(QByteArrayView header, QByteArrayView payload, qsizetype signatureBytes)
{
    QByteArray token;
    token.reserve(base64url::encodedSize(header.size()) + base64url::encodedSize(payload.size())
                  + base64url::encodedSize(signatureBytes) + 2);
    base64url::appendEncoded(token, header);
    token += '.';
    base64url::appendEncoded(token, payload);
    token += '.';
    return token;
}

/// Why `header` cannot be that of a token signed with `wanted`.
std::optional<Error> headerError(QByteArrayView header, AlgorithmId wanted)
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
    if (algorithm->id == AlgorithmId::None)
        return Error{ErrorCode::AlgorithmNotSigning, Segment::Header, -1, name.toByteArray(), {}};
    if (algorithm->id != wanted)
        return Error{ErrorCode::HeaderAlgMismatch, Segment::Header, -1, name.toByteArray(),
            jose::algorithm(wanted).name.latin1()};
    return std::nullopt;
}

jose::Result<QByteArray> signChecked(QByteArrayView header, QByteArrayView payload, jose::Signer &signer)
{
    QByteArray token = unsignedCompact(header, payload, jose::algorithm(signer.algorithm()).signatureBytes);
    auto signature = signer.sign(QByteArrayView(token).chopped(1));
    if (!signature)
        return std::unexpected(std::move(signature.error()));
    base64url::appendEncoded(token, *signature);
    return token;
}

std::unexpected<IssueError> refused(Error error)
{
    return std::unexpected(IssueError{.code = IssueError::Code::Signing, .error = std::move(error)});
}

} // namespace

jose::Result<QByteArray> signCompact(QByteArrayView header, QByteArrayView payload, jose::Signer &signer)
{
    if (auto error = headerError(header, signer.algorithm()))
        return std::unexpected(std::move(*error));
    return signChecked(header, payload, signer);
}

QByteArray unsecuredCompact(QByteArrayView header, QByteArrayView payload)
{
    return unsignedCompact(header, payload, 0);
}

QList<AlgorithmId> signingAlgorithms(const jose::Key &key)
{
    QList<AlgorithmId> fitting;
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.family != jose::Family::None && !key.misfit(row.id, true))
            fitting.append(row.id);
    }
    return fitting;
}

jose::Result<AlgorithmId> signingAlgorithm(const jose::Key &key)
{
    if (const QList<AlgorithmId> fitting = signingAlgorithms(key); !fitting.isEmpty())
        return fitting.constFirst();
    // The reason that speaks of this key: not that another type or curve would have been needed.
    Error reason{ErrorCode::KeyEmpty, Segment::Key, -1, {}, {}};
    bool found = false;
    for (const jose::Algorithm &row : jose::algorithms()) {
        const auto misfit = row.keyType == key.type() ? key.misfit(row.id, true) : std::nullopt;
        if (misfit && (!found || reason.code == ErrorCode::KeyCurveMismatch)) {
            reason = *misfit;
            found = true;
        }
    }
    return std::unexpected(std::move(reason));
}

Issued<QByteArray> makeHeader(
    AlgorithmId algorithm, const QByteArray &keyId, const ClaimList &given, const QByteArray &type)
{
    const auto twice = [](const char *name) {
        return std::unexpected(IssueError{.code = IssueError::Code::ClaimTwice, .name = name});
    };
    if (given.contains("alg"))
        return twice("alg");
    if (given.contains("kid") && !keyId.isEmpty())
        return twice("kid");
    jose::JsonObjectWriter header;
    header.addString("alg", jose::algorithm(algorithm).name);
    header.add("typ", given.value("typ").value_or(jose::jsonQuoted(type)));
    if (const auto kid = given.value("kid"); kid || !keyId.isEmpty())
        header.add("kid", kid.value_or(jose::jsonQuoted(keyId)));
    for (const ClaimList::Member &member : given.members()) {
        if (member.name != "typ" && member.name != "kid")
            header.add(member.name, member.json);
    }
    return header.bytes();
}

TokenSigner::TokenSigner(QByteArray header, std::optional<jose::Signer> signer)
    : m_header(std::move(header))
    , m_signer(std::move(signer))
{}

Issued<TokenSigner> TokenSigner::create(const jose::Key &key, AlgorithmId algorithm, const QByteArray &header)
{
    auto signer = jose::Signer::create(key, algorithm);
    if (!signer)
        return refused(std::move(signer.error()));
    if (auto error = headerError(header, algorithm))
        return refused(std::move(*error));
    return TokenSigner(header, std::move(*signer));
}

Issued<TokenSigner> TokenSigner::create(const jose::Key &key, AlgorithmId algorithm)
{
    const auto header = makeHeader(algorithm, key.keyId());
    return header ? create(key, algorithm, *header) : std::unexpected(header.error());
}

TokenSigner TokenSigner::unsecured(const QByteArray &header) { return {header, std::nullopt}; }

Issued<QByteArray> TokenSigner::sign(QByteArrayView payload)
{
    if (!m_signer)
        return unsecuredCompact(m_header, payload);
    auto token = signChecked(m_header, payload, *m_signer);
    if (!token)
        return refused(std::move(token.error()));
    return std::move(*token);
}

Issued<ClaimList> withIssueClaims(ClaimList claims, const IssueClaims &added, Instant now)
{
    Issued<void> done;
    if (added.issuedAt)
        done = claims.addNumber("iat", toSeconds(now));
    if (done && added.notBefore)
        done = claims.addNumber("nbf", toSeconds(*added.notBefore));
    if (done && added.lifetime)
        done = claims.addNumber("exp", toSeconds(plus(now, *added.lifetime)));
    if (done && added.tokenId)
        done = claims.addString("jti", newTokenId(*added.tokenId, now));
    if (!done)
        return std::unexpected(std::move(done.error()));
    return claims;
}

Issued<QByteArray> createAccessToken(
    const ClaimList &claims, TokenSigner &signer, Instant now, const IssueClaims &added)
{
    const auto all = withIssueClaims(claims, added, now);
    return all ? signer.sign(all->object()) : std::unexpected(all.error());
}

} // namespace claimsmith::token
