// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"
#include "store/storeerror.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace claimsmith::store {

/// Where secrets are kept, by id. Answers come by callback, once each, in the thread of the call, from its event loop
/// or at once; operations with one id are carried out in the order of the calls. A store that is destroyed may still
/// answer, so a callback guards what it captures.
class SecretStore
{
public:
    using Done = std::function<void(const Result<void> &)>;
    using ReadDone = std::function<void(const Result<jose::SecretBytes> &)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// Whether secrets can be kept now; writes nothing.
    virtual void probe(const Done &done) = 0;
    /// Takes the place of what was there. Answered when the store has it.
    virtual void write(const QString &id, const jose::SecretBytes &secret, const Done &done) = 0;
    /// SecretMissing where there is none.
    virtual void read(const QString &id, const ReadDone &done) = 0;
    /// Good also where there is none.
    virtual void remove(const QString &id, const Done &done) = 0;
};

/// Keeps secrets in memory, for as long as it lives. Answers at once.
class MemorySecretStore final : public SecretStore
{
public:
    void probe(const Done &done) override;
    void write(const QString &id, const jose::SecretBytes &secret, const Done &done) override;
    void read(const QString &id, const ReadDone &done) override;
    void remove(const QString &id, const Done &done) override;

    [[nodiscard]] QStringList ids() const { return m_secrets.keys(); }
    /// From now on every call answers with this; nullopt works again.
    void setFailure(const std::optional<Error> &failure) { m_failure = failure; }

private:
    QHash<QString, jose::SecretBytes> m_secrets;
    std::optional<Error> m_failure;
};

} // namespace claimsmith::store
