// SPDX-License-Identifier: MIT
#pragma once

#include "cli/environment.h"
#include "cli/signingoptions.h"
#include "server/apisettings.h"

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace claimsmith::store {
class Database;
class UserStore;
}

namespace claimsmith::cli {

/// The options of `serve`.
class ServeOptions
{
public:
    void addTo(CLI::App &command);

    /// What they ask for; without a key, one is made for the run.
    [[nodiscard]] Outcome<server::ApiSettings> read(Environment &environment) const;
    /// Opens the data at `path` and puts the users of --user into it, each new or as it is said now; the samples where
    /// there never was one. Shared memory is there for as long as somebody has it open.
    [[nodiscard]] Outcome<std::unique_ptr<store::Database>> openUsers(const QString &path) const;
    /// With --certificate-out, as a file.
    [[nodiscard]] Outcome<void> writeCertificate(const QByteArray &pem, Environment &environment) const;
    [[nodiscard]] bool logs() const { return m_verbose; }

private:
    [[nodiscard]] Outcome<server::SigningKey> readKey(Environment &environment) const;
    [[nodiscard]] Outcome<server::SharedSettings> readSessions(Environment &environment) const;
    [[nodiscard]] Outcome<void> addUsers(store::UserStore &users) const;

    int m_port = 0;
    std::string m_database = ":memory:";
    std::string m_keyFile;
    KeyOptions m_keys;
    std::string m_algorithm;
    std::vector<std::string> m_users;
    std::vector<std::string> m_admins;
    std::string m_policy = "detect";
    std::string m_accessLifetime; ///< empty: that of the policy
    std::string m_refreshLifetime;
    std::string m_issuer;
    std::vector<std::string> m_audience;
    std::string m_type = "at+jwt";
    std::vector<std::string> m_origins;
    std::string m_certificateFile;
    bool m_testClock = false;
    bool m_https = false;
    bool m_verbose = false;
};

} // namespace claimsmith::cli
