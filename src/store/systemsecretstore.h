// SPDX-License-Identifier: MIT
#pragma once

#include "store/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace claimsmith::store {

/// The system's key store through QtKeychain: the Secret Service (GNOME Keyring, KeePassXC, …) or KWallet. Never a
/// file: QtKeychain's plain-text fallback is off. Main thread, with its event loop running, since the library behind it
/// answers in GLib's main context. A store that has to ask the person for a password is waited for.
class SystemSecretStore final : public SecretStore
{
public:
    /// What the key store's own window shows the secrets under.
    static constexpr auto standardService = QLatin1StringView("claimsmith");

    /// `patience`: SecretsSilent after that long without an answer.
    explicit SystemSecretStore(
        QString service = standardService, std::chrono::milliseconds patience = std::chrono::minutes(2));

    void probe(const Done &done) override;
    void write(const QString &id, const jose::SecretBytes &secret, const Done &done) override;
    void read(const QString &id, const ReadDone &done) override;
    void remove(const QString &id, const Done &done) override;

private:
    void start(QKeychain::Job *job, const QString &id, const Done &done);

    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace claimsmith::store
