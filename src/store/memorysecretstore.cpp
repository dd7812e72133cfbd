// SPDX-License-Identifier: MIT
#include "store/secretstore.h"

namespace claimsmith::store {

void MemorySecretStore::probe(const Done &done)
{
    done(m_failure ? Result<void>(std::unexpected(*m_failure)) : Result<void>());
}

void MemorySecretStore::write(const QString &id, const jose::SecretBytes &secret, const Done &done)
{
    if (!m_failure)
        m_secrets.insert(id, secret);
    probe(done);
}

void MemorySecretStore::read(const QString &id, const ReadDone &done)
{
    const auto found = m_secrets.constFind(id);
    if (m_failure)
        done(std::unexpected(*m_failure));
    else if (found == m_secrets.constEnd())
        done(std::unexpected(Error{ErrorCode::SecretMissing, id, {}}));
    else
        done(*found);
}

void MemorySecretStore::remove(const QString &id, const Done &done)
{
    if (!m_failure)
        m_secrets.remove(id);
    probe(done);
}

} // namespace claimsmith::store
