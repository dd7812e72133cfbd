// SPDX-License-Identifier: MIT
#include "cli/policyoptions.h"

#include "cli/algorithmnames.h"
#include "cli/text.h"
#include "cli/timeoptions.h"

#include <CLI/CLI.hpp>

namespace claimsmith::cli {

namespace {

std::optional<QByteArray> expected(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(QByteArray::fromStdString(text));
}

QList<QByteArray> byteArrays(const std::vector<std::string> &texts)
{
    QList<QByteArray> list;
    for (const std::string &text : texts)
        list += QByteArray::fromStdString(text);
    return list;
}

} // namespace

void PolicyOptions::addTo(CLI::App &command)
{
    const auto option = [&command](const char *name, auto &value, const char *type, const QString &text) {
        command.add_option(name, value, Text::utf8(text))->type_name(type)->allow_extra_args(false);
    };
    option("--alg", algorithms, "ALG",
        Text::tr("Allowed algorithm; without it all that the key fits, never “none”. Repeatable"));
    option("--leeway", leeway, "DUR", Text::tr("Tolerance for exp, nbf and iat: 90, 15m, 1h30m, 7d. 0 unless said"));
    option("--iss", issuer, "TEXT", Text::tr("Expected issuer"));
    option("--aud", audiences, "TEXT", Text::tr("Expected audience. Repeatable: one of them is enough"));
    option("--sub", subject, "TEXT", Text::tr("Expected subject"));
    option("--typ", tokenType, "TEXT", Text::tr("Expected typ of the header, e.g. at+jwt"));
    option("--require", requiredClaims, "CLAIM", Text::tr("Claim that must be there. Repeatable"));
    option("--max-age", maxAge, "DUR", Text::tr("Longest time since iat"));
    command.add_flag(
        "--check-iat", checkIssuedAt, Text::utf8(Text::tr("Refuse a token that was issued in the future")));
    command.add_flag("--strict", strict,
        Text::utf8(
            Text::tr("Refuse keys under the sizes of RFC 7518: RSA under 2048 bits, secrets shorter than the hash")));
}

Outcome<token::Policy> PolicyOptions::read() const
{
    token::Policy policy;
    for (const std::string &name : algorithms) {
        const auto id = algorithmByName(name);
        if (!id)
            return std::unexpected(id.error());
        policy.algorithms += *id;
    }
    if (!leeway.empty()) {
        const auto duration = readDuration("--leeway", leeway);
        if (!duration)
            return std::unexpected(duration.error());
        policy.leeway = *duration;
    }
    if (!maxAge.empty()) {
        const auto duration = readDuration("--max-age", maxAge);
        if (!duration)
            return std::unexpected(duration.error());
        policy.maxAge = *duration;
    }
    policy.issuer = expected(issuer);
    policy.audiences = byteArrays(audiences);
    policy.subject = expected(subject);
    policy.type = expected(tokenType);
    policy.requiredClaims = byteArrays(requiredClaims);
    policy.checkIssuedAt = checkIssuedAt;
    policy.strict = strict;
    return policy;
}

} // namespace claimsmith::cli
