// SPDX-License-Identifier: MIT
#include "store/systemsecretstore.h"

#include <QTimer>

#include <memory>
#include <utility>

#include <qt6keychain/keychain.h>

namespace claimsmith::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> outcome(const QKeychain::Job &job, const QString &id)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return std::unexpected(Error{ErrorCode::SecretMissing, id, {}});
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return std::unexpected(Error{ErrorCode::SecretsDenied, {}, job.errorString()});
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return std::unexpected(Error{ErrorCode::SecretsUnavailable, {}, job.errorString()});
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return std::unexpected(Error{ErrorCode::SecretsFailed, {}, job.errorString()});
}

} // namespace

SystemSecretStore::SystemSecretStore(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service))
    , m_patience(patience)
{}

/// The job has no parent and deletes itself when it has ended: the library behind it writes into it until then.
void SystemSecretStore::start(QKeychain::Job *job, const QString &id, const Done &done)
{
    job->setInsecureFallback(false);
    job->setKey(id);
    const auto answer = [done, answered = std::make_shared<bool>(false)](const Result<void> &result) {
        if (!std::exchange(*answered, true))
            done(result);
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, job, id] { answer(outcome(*job, id)); });
    QTimer::singleShot(m_patience, job, [answer] { answer(std::unexpected(Error{ErrorCode::SecretsSilent, {}, {}})); });
    job->start();
}

void SystemSecretStore::probe(const Done &done)
{
    // A look for what is not there asks nobody for a password, but has to be answered by a key store.
    start(new QKeychain::ReadPasswordJob(m_service), u"availability"_s, [done](const Result<void> &result) {
        if (result || result.error().code == ErrorCode::SecretMissing)
            done({});
        else if (result.error().code == ErrorCode::SecretsFailed)
            done(std::unexpected(Error{ErrorCode::SecretsUnavailable, {}, result.error().detail}));
        else
            done(result);
    });
}

void SystemSecretStore::write(const QString &id, const jose::SecretBytes &secret, const Done &done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    // From here on copies are QtKeychain's and the key store's, out of reach of a wipe.
    job->setBinaryData(secret.view().toByteArray());
    start(job, id, done);
}

void SystemSecretStore::read(const QString &id, const ReadDone &done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(job, id, [job, done](const Result<void> &result) {
        done(result.transform([job] { return jose::SecretBytes(job->binaryData()); }));
    });
}

void SystemSecretStore::remove(const QString &id, const Done &done)
{
    start(new QKeychain::DeletePasswordJob(m_service), id, [done](const Result<void> &result) {
        const bool isGone = result || result.error().code == ErrorCode::SecretMissing;
        done(isGone ? Result<void>() : result);
    });
}

} // namespace claimsmith::store
