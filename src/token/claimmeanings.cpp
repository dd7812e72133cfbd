// SPDX-License-Identifier: MIT
#include "token/words.h"

#include <QCoreApplication>

#include <algorithm>
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
    static constexpr Row claimRows[] = {
        {"iss", QT_TR_NOOP("Issuer"), "RFC 7519 §4.1.1"},
        {"sub", QT_TR_NOOP("Subject"), "RFC 7519 §4.1.2"},
        {"aud", QT_TR_NOOP("Audience"), "RFC 7519 §4.1.3"},
        {"exp", QT_TR_NOOP("Expires at"), "RFC 7519 §4.1.4", true},
        {"nbf", QT_TR_NOOP("Not valid before"), "RFC 7519 §4.1.5", true},
        {"iat", QT_TR_NOOP("Issued at"), "RFC 7519 §4.1.6", true},
        {"jti", QT_TR_NOOP("Token ID"), "RFC 7519 §4.1.7"},
        {"client_id", QT_TR_NOOP("Client ID"), "RFC 8693 §4.3"},
        {"scope", QT_TR_NOOP("Scopes, separated by spaces"), "RFC 8693 §4.2"},
        {"roles", QT_TR_NOOP("Roles"), "RFC 9068 §2.2.3.1"},
        {"groups", QT_TR_NOOP("Groups"), "RFC 9068 §2.2.3.1"},
        {"entitlements", QT_TR_NOOP("Entitlements"), "RFC 9068 §2.2.3.1"},
        {"act", QT_TR_NOOP("Actor who acts for the subject"), "RFC 8693 §4.1"},
        {"may_act", QT_TR_NOOP("Who may act for the subject"), "RFC 8693 §4.4"},
        {"cnf", QT_TR_NOOP("Key that the holder must prove to have"), "RFC 7800 §3.1"},
        {"auth_time", QT_TR_NOOP("Time of authentication"), "OpenID Connect Core §2", true},
        {"nonce", QT_TR_NOOP("Value that ties the token to a request"), "OpenID Connect Core §2"},
        {"acr", QT_TR_NOOP("Authentication context class"), "OpenID Connect Core §2"},
        {"amr", QT_TR_NOOP("Authentication methods"), "RFC 8176 §1"},
        {"azp", QT_TR_NOOP("Authorized party: client it was issued to"), "OpenID Connect Core §2"},
        {"at_hash", QT_TR_NOOP("Hash of the access token"), "OpenID Connect Core §3.1.3.6"},
        {"c_hash", QT_TR_NOOP("Hash of the authorization code"), "OpenID Connect Core §3.3.2.11"},
        {"s_hash", QT_TR_NOOP("Hash of the state"), "FAPI 1.0 part 2 §5.1"},
        {"sid", QT_TR_NOOP("Session ID"), "OpenID Connect Front-Channel Logout §3"},
        {"name", QT_TR_NOOP("Full name"), "OpenID Connect Core §5.1"},
        {"given_name", QT_TR_NOOP("Given name"), "OpenID Connect Core §5.1"},
        {"family_name", QT_TR_NOOP("Family name"), "OpenID Connect Core §5.1"},
        {"middle_name", QT_TR_NOOP("Middle name"), "OpenID Connect Core §5.1"},
        {"nickname", QT_TR_NOOP("Nickname"), "OpenID Connect Core §5.1"},
        {"preferred_username", QT_TR_NOOP("User name"), "OpenID Connect Core §5.1"},
        {"profile", QT_TR_NOOP("Profile page"), "OpenID Connect Core §5.1"},
        {"picture", QT_TR_NOOP("Picture"), "OpenID Connect Core §5.1"},
        {"website", QT_TR_NOOP("Web site"), "OpenID Connect Core §5.1"},
        {"email", QT_TR_NOOP("E-mail address"), "OpenID Connect Core §5.1"},
        {"email_verified", QT_TR_NOOP("Whether the e-mail address was verified"), "OpenID Connect Core §5.1"},
        {"gender", QT_TR_NOOP("Gender"), "OpenID Connect Core §5.1"},
        {"birthdate", QT_TR_NOOP("Birthday"), "OpenID Connect Core §5.1"},
        {"zoneinfo", QT_TR_NOOP("Time zone"), "OpenID Connect Core §5.1"},
        {"locale", QT_TR_NOOP("Locale"), "OpenID Connect Core §5.1"},
        {"phone_number", QT_TR_NOOP("Telephone number"), "OpenID Connect Core §5.1"},
        {"phone_number_verified", QT_TR_NOOP("Whether the number was verified"), "OpenID Connect Core §5.1"},
        {"address", QT_TR_NOOP("Postal address"), "OpenID Connect Core §5.1.1"},
        {"updated_at", QT_TR_NOOP("When the profile was last changed"), "OpenID Connect Core §5.1", true},
        {"events", QT_TR_NOOP("Security events"), "RFC 8417 §2.2"},
        {"toe", QT_TR_NOOP("Time of the event"), "RFC 8417 §2.2", true},
        {"txn", QT_TR_NOOP("Transaction ID"), "RFC 8417 §2.2"},
        {"htm", QT_TR_NOOP("HTTP method of the request"), "RFC 9449 §4.2"},
        {"htu", QT_TR_NOOP("HTTP address of the request"), "RFC 9449 §4.2"},
        {"ath", QT_TR_NOOP("Hash of the access token"), "RFC 9449 §4.2"},
        {"authorization_details", QT_TR_NOOP("Authorization details"), "RFC 9396 §9.1"},
        {"vc", QT_TR_NOOP("Verifiable credential"), "W3C VC Data Model §6.3.1"},
        {"vp", QT_TR_NOOP("Verifiable presentation"), "W3C VC Data Model §6.3.1"},
        {"_sd", QT_TR_NOOP("Digests of claims that can be disclosed"), "SD-JWT §4.2.4.1"},
        {"_sd_alg", QT_TR_NOOP("Hash algorithm of the disclosures"), "SD-JWT §4.1.1"},
    };

    static constexpr Row headerRows[] = {
        {"alg", QT_TR_NOOP("Algorithm"), "RFC 7515 §4.1.1"},
        {"typ", QT_TR_NOOP("Type of the whole"), "RFC 7515 §4.1.9"},
        {"cty", QT_TR_NOOP("Type of the payload"), "RFC 7515 §4.1.10"},
        {"kid", QT_TR_NOOP("Key ID"), "RFC 7515 §4.1.4"},
        {"jku", QT_TR_NOOP("Address of a key set; never fetched"), "RFC 7515 §4.1.2"},
        {"jwk", QT_TR_NOOP("Key that the token carries; never trusted"), "RFC 7515 §4.1.3"},
        {"x5u", QT_TR_NOOP("Address of a certificate; never fetched"), "RFC 7515 §4.1.5"},
        {"x5c", QT_TR_NOOP("Certificate chain that the token carries; never trusted"), "RFC 7515 §4.1.6"},
        {"x5t", QT_TR_NOOP("Certificate thumbprint, SHA-1"), "RFC 7515 §4.1.7"},
        {"x5t#S256", QT_TR_NOOP("Certificate thumbprint, SHA-256"), "RFC 7515 §4.1.8"},
        {"crit", QT_TR_NOOP("Parameters that must be understood"), "RFC 7515 §4.1.11"},
        {"b64", QT_TR_NOOP("Whether the payload is base64url"), "RFC 7797 §3"},
        {"enc", QT_TR_NOOP("Content encryption"), "RFC 7516 §4.1.2"},
        {"zip", QT_TR_NOOP("Compression"), "RFC 7516 §4.1.3"},
        {"epk", QT_TR_NOOP("Ephemeral public key"), "RFC 7518 §4.6.1.1"},
        {"apu", QT_TR_NOOP("Agreement: sender's information"), "RFC 7518 §4.6.1.2"},
        {"apv", QT_TR_NOOP("Agreement: recipient's information"), "RFC 7518 §4.6.1.3"},
        {"iv", QT_TR_NOOP("Initialization vector of the key"), "RFC 7518 §4.7.1.1"},
        {"tag", QT_TR_NOOP("Authentication tag of the key"), "RFC 7518 §4.7.1.2"},
        {"p2s", QT_TR_NOOP("Password salt"), "RFC 7518 §4.8.1.1"},
        {"p2c", QT_TR_NOOP("Password iterations"), "RFC 7518 §4.8.1.2"},
        {"iss", QT_TR_NOOP("Issuer, copied from the claims"), "RFC 7519 §5.3"},
        {"sub", QT_TR_NOOP("Subject, copied from the claims"), "RFC 7519 §5.3"},
        {"aud", QT_TR_NOOP("Audience, copied from the claims"), "RFC 7519 §5.3"},
        {"url", QT_TR_NOOP("Address that the request goes to"), "RFC 8555 §6.4.1"},
        {"nonce", QT_TR_NOOP("Value that stops a replay"), "RFC 8555 §6.5.2"},
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
