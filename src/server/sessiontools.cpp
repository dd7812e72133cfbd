// SPDX-License-Identifier: MIT
#include "server/sessiontools.h"

namespace claimsmith::server {

namespace {

token::Policy policyOf(const SessionSettings &settings, const QList<SigningKey> &keys)
{
    token::Policy policy;
    for (const SigningKey &key : keys) {
        if (!policy.algorithms.contains(key.algorithm))
            policy.algorithms.append(key.algorithm);
    }
    policy.leeway = settings.leeway;
    policy.expiringSoon = settings.expiringSoon;
    if (!settings.issuer.isEmpty())
        policy.issuer = settings.issuer;
    policy.audiences = settings.audience;
    return policy;
}

} // namespace

token::Issued<SessionTools> SessionTools::create(const SharedSettings &settings)
{
    auto mint = TokenMint::create(settings);
    if (!mint)
        return std::unexpected(std::move(mint.error()));
    const QList<SigningKey> verifying = verifyingKeys(*settings);
    QList<jose::Key> keys;
    for (const SigningKey &key : verifying)
        keys.append(key.key);
    const token::Policy policy = policyOf(*settings, verifying);
    token::Policy accessPolicy = policy;
    if (settings->accessType == token::AccessType::AtJwt)
        accessPolicy.type = "at+jwt";
    return SessionTools{settings, *std::move(mint), token::Judge(accessPolicy, keys), token::Judge(policy, keys)};
}

bool isOurs(const token::Verdict &verdict)
{
    return verdict.structure == token::StructureStatus::WellFormed
           && verdict.signature == token::SignatureStatus::Verified && verdict.claims != token::ClaimsStatus::Violated;
}

} // namespace claimsmith::server
