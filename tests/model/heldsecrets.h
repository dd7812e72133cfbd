// SPDX-License-Identifier: MIT
#pragma once

#include "store/secretstore.h"

#include <functional>
#include <memory>

namespace claimsmith::testsupport {

/// Secrets that outlive the store that is given away, so that a test can start the program again; and that answer only
/// when they are told to, so that it can look at what is between.
struct HeldSecrets
{
    store::MemorySecretStore memory;
    QList<std::function<void()>> calls; ///< not yet answered
    int asked = 0;                      ///< calls of any kind
    bool holdsBack = false;

    void call(const std::function<void()> &answer)
    {
        ++asked;
        if (holdsBack)
            calls.append(answer);
        else
            answer();
    }
    void answerOne() { calls.takeFirst()(); }
    void answerAll()
    {
        while (!calls.isEmpty())
            answerOne();
    }
};

/// A store over HeldSecrets.
class HeldSecretStore final : public store::SecretStore
{
public:
    explicit HeldSecretStore(std::shared_ptr<HeldSecrets> secrets)
        : m_secrets(std::move(secrets))
    {}
    void probe(const Done &done) override
    {
        m_secrets->call([m = &m_secrets->memory, done] { m->probe(done); });
    }
    void write(const QString &id, const jose::SecretBytes &secret, const Done &done) override
    {
        m_secrets->call([m = &m_secrets->memory, id, secret, done] { m->write(id, secret, done); });
    }
    void read(const QString &id, const ReadDone &done) override
    {
        m_secrets->call([m = &m_secrets->memory, id, done] { m->read(id, done); });
    }
    void remove(const QString &id, const Done &done) override
    {
        m_secrets->call([m = &m_secrets->memory, id, done] { m->remove(id, done); });
    }

private:
    std::shared_ptr<HeldSecrets> m_secrets;
};

} // namespace claimsmith::testsupport
