// SPDX-License-Identifier: MIT
#include "token/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace claimsmith::token {

namespace {

/// A name of the IANA registry "JSON Web Token Claims" or "JSON Web Signature and Encryption Header Parameters", or one
/// that is in wide use though not registered.
struct Row
{
    QByteArrayView name;
    const char *text;
    const char *reference;
    bool isTime = false;
};

/// The two tables; a struct, so that their words have a context for translators.
struct Tables
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::token::Tables)

public:
    static constexpr std::array claimRows{
        Row{"iss", QT_TR_NOOP("Issuer"), "RFC 7519 §4.1.1"},
        Row{"sub", QT_TR_NOOP("Subject"), "RFC 7519 §4.1.2"},
        Row{"aud", QT_TR_NOOP("Audience"), "RFC 7519 §4.1.3"},
        Row{"exp", QT_TR_NOOP("Expires at"), "RFC 7519 §4.1.4", true},
        Row{"nbf", QT_TR_NOOP("Not valid before"), "RFC 7519 §4.1.5", true},
        Row{"iat", QT_TR_NOOP("Issued at"), "RFC 7519 §4.1.6", true},
        Row{"jti", QT_TR_NOOP("Token ID"), "RFC 7519 §4.1.7"},
        Row{"client_id", QT_TR_NOOP("Client ID"), "RFC 8693 §4.3"},
        Row{"scope", QT_TR_NOOP("Scopes, separated by spaces"), "RFC 8693 §4.2"},
        Row{"roles", QT_TR_NOOP("Roles"), "RFC 9068 §2.2.3.1"},
        Row{"groups", QT_TR_NOOP("Groups"), "RFC 9068 §2.2.3.1"},
        Row{"entitlements", QT_TR_NOOP("Entitlements"), "RFC 9068 §2.2.3.1"},
        Row{"act", QT_TR_NOOP("Actor who acts for the subject"), "RFC 8693 §4.1"},
        Row{"may_act", QT_TR_NOOP("Who may act for the subject"), "RFC 8693 §4.4"},
        Row{"cnf", QT_TR_NOOP("Key that the holder must prove to have"), "RFC 7800 §3.1"},
        Row{"auth_time", QT_TR_NOOP("Time of authentication"), "OpenID Connect Core §2", true},
        Row{"nonce", QT_TR_NOOP("Value that ties the token to a request"), "OpenID Connect Core §2"},
        Row{"acr", QT_TR_NOOP("Authentication context class"), "OpenID Connect Core §2"},
        Row{"amr", QT_TR_NOOP("Authentication methods"), "RFC 8176 §1"},
        Row{"azp", QT_TR_NOOP("Authorized party: client it was issued to"), "OpenID Connect Core §2"},
        Row{"at_hash", QT_TR_NOOP("Hash of the access token"), "OpenID Connect Core §3.1.3.6"},
        Row{"c_hash", QT_TR_NOOP("Hash of the authorization code"), "OpenID Connect Core §3.3.2.11"},
        Row{"s_hash", QT_TR_NOOP("Hash of the state"), "FAPI 1.0 part 2 §5.1"},
        Row{"sid", QT_TR_NOOP("Session ID"), "OpenID Connect Front-Channel Logout §3"},
        Row{"name", QT_TR_NOOP("Full name"), "OpenID Connect Core §5.1"},
        Row{"given_name", QT_TR_NOOP("Given name"), "OpenID Connect Core §5.1"},
        Row{"family_name", QT_TR_NOOP("Family name"), "OpenID Connect Core §5.1"},
        Row{"middle_name", QT_TR_NOOP("Middle name"), "OpenID Connect Core §5.1"},
        Row{"nickname", QT_TR_NOOP("Nickname"), "OpenID Connect Core §5.1"},
        Row{"preferred_username", QT_TR_NOOP("User name"), "OpenID Connect Core §5.1"},
        Row{"profile", QT_TR_NOOP("Profile page"), "OpenID Connect Core §5.1"},
        Row{"picture", QT_TR_NOOP("Picture"), "OpenID Connect Core §5.1"},
        Row{"website", QT_TR_NOOP("Web site"), "OpenID Connect Core §5.1"},
        Row{"email", QT_TR_NOOP("E-mail address"), "OpenID Connect Core §5.1"},
        Row{"email_verified", QT_TR_NOOP("Whether the e-mail address was verified"), "OpenID Connect Core §5.1"},
        Row{"gender", QT_TR_NOOP("Gender"), "OpenID Connect Core §5.1"},
        Row{"birthdate", QT_TR_NOOP("Birthday"), "OpenID Connect Core §5.1"},
        Row{"zoneinfo", QT_TR_NOOP("Time zone"), "OpenID Connect Core §5.1"},
        Row{"locale", QT_TR_NOOP("Locale"), "OpenID Connect Core §5.1"},
        Row{"phone_number", QT_TR_NOOP("Telephone number"), "OpenID Connect Core §5.1"},
        Row{"phone_number_verified", QT_TR_NOOP("Whether the number was verified"), "OpenID Connect Core §5.1"},
        Row{"address", QT_TR_NOOP("Postal address"), "OpenID Connect Core §5.1.1"},
        Row{"updated_at", QT_TR_NOOP("When the profile was last changed"), "OpenID Connect Core §5.1", true},
        Row{"events", QT_TR_NOOP("Security events"), "RFC 8417 §2.2"},
        Row{"toe", QT_TR_NOOP("Time of the event"), "RFC 8417 §2.2", true},
        Row{"txn", QT_TR_NOOP("Transaction ID"), "RFC 8417 §2.2"},
        Row{"htm", QT_TR_NOOP("HTTP method of the request"), "RFC 9449 §4.2"},
        Row{"htu", QT_TR_NOOP("HTTP address of the request"), "RFC 9449 §4.2"},
        Row{"ath", QT_TR_NOOP("Hash of the access token"), "RFC 9449 §4.2"},
        Row{"authorization_details", QT_TR_NOOP("Authorization details"), "RFC 9396 §9.1"},
        Row{"vc", QT_TR_NOOP("Verifiable credential"), "W3C VC Data Model §6.3.1"},
        Row{"vp", QT_TR_NOOP("Verifiable presentation"), "W3C VC Data Model §6.3.1"},
        Row{"_sd", QT_TR_NOOP("Digests of claims that can be disclosed"), "SD-JWT §4.2.4.1"},
        Row{"_sd_alg", QT_TR_NOOP("Hash algorithm of the disclosures"), "SD-JWT §4.1.1"},
    };

    static constexpr std::array headerRows{
        Row{"alg", QT_TR_NOOP("Algorithm"), "RFC 7515 §4.1.1"},
        Row{"typ", QT_TR_NOOP("Type of the whole"), "RFC 7515 §4.1.9"},
        Row{"cty", QT_TR_NOOP("Type of the payload"), "RFC 7515 §4.1.10"},
        Row{"kid", QT_TR_NOOP("Key ID"), "RFC 7515 §4.1.4"},
        Row{"jku", QT_TR_NOOP("Address of a key set; never fetched"), "RFC 7515 §4.1.2"},
        Row{"jwk", QT_TR_NOOP("Key that the token carries; never trusted"), "RFC 7515 §4.1.3"},
        Row{"x5u", QT_TR_NOOP("Address of a certificate; never fetched"), "RFC 7515 §4.1.5"},
        Row{"x5c", QT_TR_NOOP("Certificate chain that the token carries; never trusted"), "RFC 7515 §4.1.6"},
        Row{"x5t", QT_TR_NOOP("Certificate thumbprint, SHA-1"), "RFC 7515 §4.1.7"},
        Row{"x5t#S256", QT_TR_NOOP("Certificate thumbprint, SHA-256"), "RFC 7515 §4.1.8"},
        Row{"crit", QT_TR_NOOP("Parameters that must be understood"), "RFC 7515 §4.1.11"},
        Row{"b64", QT_TR_NOOP("Whether the payload is base64url"), "RFC 7797 §3"},
        Row{"enc", QT_TR_NOOP("Content encryption"), "RFC 7516 §4.1.2"},
        Row{"zip", QT_TR_NOOP("Compression"), "RFC 7516 §4.1.3"},
        Row{"epk", QT_TR_NOOP("Ephemeral public key"), "RFC 7518 §4.6.1.1"},
        Row{"apu", QT_TR_NOOP("Agreement: sender's information"), "RFC 7518 §4.6.1.2"},
        Row{"apv", QT_TR_NOOP("Agreement: recipient's information"), "RFC 7518 §4.6.1.3"},
        Row{"iv", QT_TR_NOOP("Initialization vector of the key"), "RFC 7518 §4.7.1.1"},
        Row{"tag", QT_TR_NOOP("Authentication tag of the key"), "RFC 7518 §4.7.1.2"},
        Row{"p2s", QT_TR_NOOP("Password salt"), "RFC 7518 §4.8.1.1"},
        Row{"p2c", QT_TR_NOOP("Password iterations"), "RFC 7518 §4.8.1.2"},
        Row{"iss", QT_TR_NOOP("Issuer, copied from the claims"), "RFC 7519 §5.3"},
        Row{"sub", QT_TR_NOOP("Subject, copied from the claims"), "RFC 7519 §5.3"},
        Row{"aud", QT_TR_NOOP("Audience, copied from the claims"), "RFC 7519 §5.3"},
        Row{"url", QT_TR_NOOP("Address that the request goes to"), "RFC 8555 §6.4.1"},
        Row{"nonce", QT_TR_NOOP("Value that stops a replay"), "RFC 8555 §6.5.2"},
    };
};

const Row *find(std::span<const Row> rows, QByteArrayView name)
{
    const auto row = std::ranges::find(rows, name, &Row::name);
    return row == rows.end() ? nullptr : &*row;
}

Meaning meaning(const Row *row) { return row ? Meaning{Tables::tr(row->text), row->reference} : Meaning{}; }

} // namespace

Meaning claimMeaning(QByteArrayView name) { return meaning(find(Tables::claimRows, name)); }

Meaning headerMeaning(QByteArrayView name) { return meaning(find(Tables::headerRows, name)); }

QList<QByteArrayView> claimNames()
{
    QList<QByteArrayView> names;
    for (const Row &row : Tables::claimRows)
        names.append(row.name);
    return names;
}

bool isTimeClaim(QByteArrayView name)
{
    const Row *row = find(Tables::claimRows, name);
    return row && row->isTime;
}

} // namespace claimsmith::token
