// SPDX-License-Identifier: MIT
#include "cli/serveoptions.h"

#include "cli/algorithmnames.h"
#include "cli/outputfile.h"
#include "cli/text.h"
#include "cli/timeoptions.h"
#include "jose/crypto/passwordhash.h"
#include "jose/keygeneration.h"
#include "store/userstore.h"
#include "token/issue.h"

#include <QLocale>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace claimsmith::cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Problem> refused(const QString &text) { return std::unexpected(Problem{text}); }

template<typename T>
Outcome<T> kept(store::Result<T> result)
{
    return std::move(result).transform_error([](const store::Error &error) { return Problem{store::message(error)}; });
}

/// ID:NAME:EMAIL[:PASSWORD]; a password may have colons.
struct NamedUser
{
    token::User user;
    std::optional<jose::SecretBytes> password;
};

Outcome<NamedUser> readUser(const std::string &text)
{
    const QByteArray utf8 = QByteArray::fromStdString(text);
    const QList<QByteArray> parts = utf8.split(':');
    bool isNumber = false;
    const qint64 id = parts.front().toLongLong(&isNumber);
    if (!utf8.isValidUtf8() || parts.size() < 3 || !isNumber || id < 1)
        return refused(Text::tr("--user: ID:NAME:EMAIL or ID:NAME:EMAIL:PASSWORD is wanted, with an ID from 1"));
    NamedUser named{.user = {.id = id, .username = QString::fromUtf8(parts[1]), .email = QString::fromUtf8(parts[2])},
        .password = {}};
    if (parts.size() > 3)
        named.password = jose::SecretBytes(parts.sliced(3).join(':'));
    return named;
}

Outcome<void> keep(store::UserStore &users, const NamedUser &named)
{
    std::optional<QByteArray> hash;
    if (named.password) {
        auto made = jose::hashPassword(*named.password);
        if (!made)
            return refused(jose::message(made.error()));
        hash = *std::move(made);
    }
    const auto known = kept(users.find(named.user.id));
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return kept(users.add(named.user, hash)).transform([](qint64) {});
    return kept(users.change(named.user)).and_then([&] { return kept(users.setPasswordHash(named.user.id, hash)); });
}

/// A policy by name, and the lifetimes of what it imitates.
struct NamedPolicy
{
    token::RotationPolicy rotation;
    std::optional<token::Lifetimes> lifetimes{};
};

Outcome<NamedPolicy> readPolicy(const std::string &text)
{
    const QString name = QString::fromStdString(text);
    if (name == "none"_L1)
        return NamedPolicy{token::noRotation()};
    if (name == "rotate"_L1)
        return NamedPolicy{token::rotation()};
    if (name == "detect"_L1)
        return NamedPolicy{token::reuseDetection()};
    if (name.startsWith("grace="_L1))
        return readDuration("--policy grace", text.substr(6)).transform([](token::Duration grace) {
            return NamedPolicy{token::gracePeriod(grace)};
        });
    QStringList known{u"none"_s, u"rotate"_s, u"detect"_s, u"grace=DUR"_s};
    const QList<token::SessionPreset> presets = token::sessionPresets();
    for (const token::SessionPreset &preset : presets) {
        if (name == preset.id)
            return NamedPolicy{preset.rotation, token::Lifetimes{preset.accessLifetime, preset.refreshLifetime}};
        known.append(preset.id);
    }
    return refused(Text::tr("--policy: “%1” is none of these: %2").arg(name, QLocale().createSeparatedList(known)));
}

} // namespace

void ServeOptions::addTo(CLI::App &command)
{
    const auto option = [&command](const char *name, auto &value, const char *type, const QString &words) {
        return command.add_option(name, value, Text::utf8(words))->type_name(type)->allow_extra_args(false);
    };
    option("--port", m_port, "N", Text::tr("Port to listen on; a free one unless said"))->check(CLI::Range(0, 65535));
    option("--db", m_database, "FILE",
        Text::tr("Data file with the users and sessions, made where it is missing; in memory unless said"));
    option("--key", m_keyFile, "FILE",
        Text::tr("Private key or secret that signs the tokens (JWK, JWKS, PEM or DER); a new ES256 key for this run "
                 "unless said"));
    m_keys.addSecretsTo(command);
    option("--alg", m_algorithm, "ALG", Text::tr("Algorithm; unless said the key's own, or the first that it fits"));
    option("--user", m_users, "ID:NAME:EMAIL[:PASSWORD]",
        Text::tr("A user, new or as said here from now on; without a password the name is enough. Repeatable. john, "
                 "jane and admin unless said"));
    option("--admin", m_admins, "NAME", Text::tr("One of the --user has the role admin. Repeatable"));
    option("--policy", m_policy, "POLICY",
        Text::tr("What becomes of refresh tokens: none, rotate, detect (reuse revokes the family; the default), "
                 "grace=DUR, or as of rfc9700, auth0, supabase, keycloak"));
    option("--access-ttl", m_accessLifetime, "DUR", Text::tr("Life of access tokens; 1h unless said"));
    option("--refresh-ttl", m_refreshLifetime, "DUR", Text::tr("Life of refresh tokens; 7d unless said"));
    option("--iss", m_issuer, "TEXT", Text::tr("Issuer of the tokens; the address unless said"));
    option("--aud", m_audience, "TEXT", Text::tr("Audience of the tokens; “claimsmith” unless said. Repeatable"));
    option("--typ", m_type, "at+jwt|JWT", Text::tr("Header type of access tokens; at+jwt (RFC 9068) unless said"))
        ->check(CLI::IsMember({"at+jwt", "JWT"}));
    option("--cors", m_origins, "ORIGIN", Text::tr("Origin whose pages may ask: http://localhost:5173. Repeatable"));
    command.add_flag("--https", m_https, Text::utf8(Text::tr("Serve by TLS, with a certificate made for this run")));
    option("--certificate-out", m_certificateFile, "FILE", Text::tr("With --https: write the certificate to trust"));
    command.add_flag("--test-clock", m_testClock, Text::utf8(Text::tr("Let requests move the clock, at /_test/clock")));
    command.add_flag(
        "-v,--verbose", m_verbose, Text::utf8(Text::tr("Say each request on standard error, and why it was refused")));
}

Outcome<server::SigningKey> ServeOptions::readKey(Environment &environment) const
{
    KeyOptions named = m_keys;
    if (!m_keyFile.empty())
        named.keyFiles = {m_keyFile};
    const auto keys = named.read(environment);
    if (!keys)
        return std::unexpected(keys.error());
    if (keys->size() > 1)
        return refused(Text::tr("Several keys are given: one signs"));
    std::optional<jose::AlgorithmId> wanted;
    if (!m_algorithm.empty()) {
        const auto id = algorithmByName(m_algorithm);
        if (!id)
            return std::unexpected(id.error());
        if (*id == jose::AlgorithmId::None)
            return refused(Text::tr("“none” signs nothing"));
        wanted = *id;
    }
    if (keys->isEmpty()) {
        auto made = jose::generateKey({.algorithm = wanted.value_or(jose::AlgorithmId::ES256)});
        if (!made)
            return refused(jose::message(made.error()));
        return server::SigningKey{*made, wanted.value_or(jose::AlgorithmId::ES256)};
    }
    const jose::Key &key = keys->constFirst();
    const auto own = wanted ? jose::Result<jose::AlgorithmId>(*wanted) : token::signingAlgorithm(key);
    if (!own)
        return refused(jose::message(own.error()));
    if (const auto misfit = key.misfit(*own, true))
        return refused(jose::message(*misfit));
    return server::SigningKey{key, *own};
}

Outcome<server::SharedSettings> ServeOptions::readSessions(Environment &environment) const
{
    const auto policy = readPolicy(m_policy);
    if (!policy)
        return std::unexpected(policy.error());
    token::Lifetimes lifetimes = policy->lifetimes.value_or(token::Lifetimes());
    const std::pair<const char *, std::pair<const std::string &, token::Duration &>> given[] = {
        {"--access-ttl", {m_accessLifetime, lifetimes.access}},
        {"--refresh-ttl", {m_refreshLifetime, lifetimes.refresh}}};
    for (const auto &[name, value] : given) {
        if (value.first.empty())
            continue;
        const auto duration = readDuration(name, value.first);
        if (!duration)
            return std::unexpected(duration.error());
        value.second = *duration;
    }
    auto key = readKey(environment);
    if (!key)
        return std::unexpected(key.error());
    auto settings = std::make_shared<server::SessionSettings>();
    settings->current = *std::move(key);
    settings->issuer = QByteArray::fromStdString(m_issuer);
    for (const std::string &audience : m_audience)
        settings->audience.append(QByteArray::fromStdString(audience));
    if (settings->audience.isEmpty())
        settings->audience = {"claimsmith"};
    settings->rotation = policy->rotation;
    settings->lifetimes = lifetimes;
    settings->accessType = m_type == "JWT" ? token::AccessType::PlainJwt : token::AccessType::AtJwt;
    return settings;
}

Outcome<server::ApiSettings> ServeOptions::read(Environment &environment) const
{
    if (!m_certificateFile.empty() && !m_https)
        return refused(Text::tr("--certificate-out is for --https"));
    auto sessions = readSessions(environment);
    if (!sessions)
        return std::unexpected(sessions.error());
    server::ApiSettings settings;
    settings.databasePath = QString::fromStdString(m_database);
    settings.sessions = *std::move(sessions);
    settings.port = static_cast<quint16>(m_port);
    settings.https = m_https;
    settings.testClock = m_testClock;
    for (const std::string &origin : m_origins)
        settings.corsOrigins.append(QByteArray::fromStdString(origin));
    return settings;
}

Outcome<std::unique_ptr<store::Database>> ServeOptions::openUsers(const QString &path) const
{
    auto database = kept(store::Database::open(path));
    if (!database)
        return database;
    store::UserStore users(database->get());
    return addUsers(users).transform([&database] { return *std::move(database); });
}

Outcome<void> ServeOptions::addUsers(store::UserStore &users) const
{
    if (m_users.empty() && m_admins.empty())
        return kept(users.addSamplesOnce());
    QStringList admins;
    for (const std::string &name : m_admins)
        admins.append(QString::fromStdString(name));
    for (const std::string &text : m_users) {
        auto named = readUser(text);
        if (!named)
            return std::unexpected(named.error());
        if (admins.removeAll(named->user.username) > 0)
            named->user.roles = {u"admin"_s};
        if (const auto done = keep(users, *named); !done)
            return done;
    }
    if (!admins.isEmpty())
        return refused(Text::tr("--admin: “%1” is the name of no --user").arg(admins.constFirst()));
    return {};
}

Outcome<void> ServeOptions::writeCertificate(const QByteArray &pem, Environment &environment) const
{
    if (m_certificateFile.empty())
        return {};
    return writeOutput(environment, QString::fromStdString(m_certificateFile), pem, Secrecy::Public, true);
}

} // namespace claimsmith::cli
