// SPDX-License-Identifier: MIT
#include "states.h"

#include "jose/key.h"
#include "model/crafting.h"
#include "model/keyringmodel.h"
#include "model/workbench.h"

namespace claimsmith::screens {

using namespace Qt::StringLiterals;
using model::ClaimFormModel;
using model::Workbench;
using token::ClaimRow;
using token::ClaimType;

namespace {

/// 12 March 2026, 13:03:42 UTC.
constexpr token::Instant issued = token::fromSeconds(1773320622);

/// Guards nothing: it stands here for all to read.
constexpr QByteArrayView secretText("a secret that everybody may know, 256 bits and more");

void addKey(Workbench &workbench)
{
    jose::Key key = jose::Key::fromSecret(secretText, jose::SecretEncoding::Utf8).value();
    key.setKeyId("local-hs256");
    workbench.keyring()->add(key, u"pasted"_s);
}

void fill(Workbench &workbench, const QList<ClaimRow> &claims)
{
    addKey(workbench);
    workbench.crafting()->draft(0)->claims()->setState({claims, {}}, u"claims"_s);
}

QList<ClaimRow> userClaims()
{
    return {
        {.name = u"sub"_s, .value = u"1"_s},
        {.name = u"username"_s, .value = u"john"_s},
        {.name = u"iss"_s, .value = u"https://auth.example"_s},
        {.name = u"aud"_s, .type = ClaimType::List, .items = {u"api"_s, u"billing"_s}},
        {.name = u"roles"_s, .type = ClaimType::List, .items = {u"admin"_s}},
        {.name = u"iat"_s, .type = ClaimType::DateTime, .value = u"now"_s},
        {.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"1h"_s},
        {.name = u"jti"_s, .value = u"018f6b1e-7c41-7b0a-9d3e-5a2f6c1b8e44"_s},
        {.name = u"nbf"_s, .type = ClaimType::DateTime, .value = u"now"_s, .enabled = false},
    };
}

void pair(Workbench &workbench)
{
    workbench.crafting()->setPair(true);
    fill(workbench, userClaims());
    // The identifier of the template is another in each run.
    workbench.crafting()->draft(1)->claims()->setState(
        {{{.name = u"sub"_s, .value = u"1"_s}, {.name = u"type"_s, .value = u"refresh"_s},
             {.name = u"iat"_s, .type = ClaimType::DateTime, .value = u"now"_s},
             {.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"7d"_s}},
            {}},
        u"claims"_s);
}

void single(Workbench &workbench)
{
    workbench.crafting()->setPair(false);
    QList<ClaimRow> claims = userClaims();
    claims.append({.name = u"email_verified"_s, .type = ClaimType::Boolean, .value = u"true"_s});
    claims.append({.name = u"address"_s, .type = ClaimType::Json, .value = uR"({"country":"DE","locality":"Köln"})"_s});
    claims.append({.name = u"deleted_at"_s, .type = ClaimType::Null});
    fill(workbench, claims);
}

void errors(Workbench &workbench)
{
    workbench.crafting()->setPair(false);
    fill(workbench, {
                        {.name = u"sub"_s, .type = ClaimType::Number, .value = u"forty-two"_s},
                        {.name = u"iss"_s, .value = u"https://auth.example"_s},
                        {.name = u"iat"_s, .type = ClaimType::DateTime, .value = u"tomorrow-ish"_s},
                        {.name = u"exp"_s, .value = u"soon"_s},
                        {.name = u"nbf"_s, .type = ClaimType::Number, .value = u"1773320622000"_s},
                        {.name = u"id"_s, .type = ClaimType::Number, .value = u"9007199254740993"_s},
                        {.name = u"iss"_s, .value = u"https://other.example"_s},
                        {.name = u"extra"_s, .type = ClaimType::Json, .value = uR"({"a":[1,2})"_s},
                    });
}

} // namespace

QList<State> craftStates()
{
    const QString craft = u"craft"_s;
    const auto state = [&craft](
                           const QString &name, const QString &shows, void (*setUp)(Workbench &), bool raw = false) {
        return State{.name = name, .shows = shows, .now = issued, .setUp = setUp, .page = craft, .raw = raw};
    };
    return {
        state(u"craft-pair"_s, u"an access and a refresh token, both good"_s, pair),
        state(u"craft-access"_s, u"one token, with values of every type"_s, single),
        state(u"craft-errors"_s, u"rows that are refused or warned of"_s, errors),
        state(u"craft-raw"_s, u"the claims as JSON text"_s, pair, true),
        state(
            u"craft-raw-broken"_s, u"JSON text that breaks off"_s,
            [](Workbench &w) {
                pair(w);
                w.crafting()->draft(0)->claims()->setRawText(
                    u"{\n  \"sub\": \"1\",\n  \"username\": john,\n  \"exp\": 1773324222\n}"_s);
            },
            true),
        state(u"craft-nokey"_s, u"no key yet"_s, [](Workbench &) {}),
        state(u"craft-none"_s, u"alg none"_s,
            [](Workbench &w) {
                pair(w);
                w.crafting()->chooseAlgorithm(0, jose::AlgorithmId::None);
            }),
    };
}

} // namespace claimsmith::screens
