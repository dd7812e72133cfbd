// SPDX-License-Identifier: MIT
#include "model/keymaker.h"

#include "jose/base64url.h"
#include "jose/keygeneration.h"

#include <algorithm>
#include <atomic>

namespace claimsmith::model {

using jose::AlgorithmId;

namespace {

/// Those that a key of a type, and on a curve where it has one, can be made for, in the order of the table.
QList<AlgorithmId> algorithmsFor(jose::KeyType type, jose::Curve curve = jose::Curve::None)
{
    QList<AlgorithmId> fitting;
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.keyType == type && (curve == jose::Curve::None || std::ranges::contains(row.curves, curve)))
            fitting.append(row.id);
    }
    return fitting;
}

} // namespace

QList<NewKeyKind> newKeyKinds()
{
    const QString pair = KeyMaker::tr("The private half signs, the public one verifies.");
    const auto onCurve = [&](jose::Curve curve, const QString &name, const QString &words) {
        return NewKeyKind{.name = name,
            .words = pair + QLatin1Char(' ') + words,
            .curve = curve,
            .algorithms = algorithmsFor(jose::curveFacts(curve).keyType, curve),
            .sizes = {}};
    };
    using enum jose::Curve;
    return {
        {.name = KeyMaker::tr("Secret"),
            .words =
                KeyMaker::tr("One secret signs and verifies: for a service that reads its own tokens, and for tests."),
            .algorithms = algorithmsFor(jose::KeyType::Oct),
            .sizes = {256, 384, 512},
            .usualSize = 256,
            .smallestSize = 8,
            .largestSize = 65536},
        onCurve(P256, KeyMaker::tr("EC P-256"), KeyMaker::tr("Short signatures, known everywhere.")),
        onCurve(
            Ed25519, KeyMaker::tr("Ed25519"), KeyMaker::tr("Fast and modern; some older libraries do not know it.")),
        {.name = KeyMaker::tr("RSA"),
            .words = pair + QLatin1Char(' ')
                     + KeyMaker::tr("What most identity providers use. 4096 bits take some seconds to make."),
            .algorithms = algorithmsFor(jose::KeyType::Rsa),
            .sizes = {2048, 3072, 4096},
            .usualSize = 2048},
        onCurve(P384, KeyMaker::tr("EC P-384"), KeyMaker::tr("Where a rule asks for more than P-256.")),
        onCurve(P521, KeyMaker::tr("EC P-521"), KeyMaker::tr("The largest curve of NIST; slower.")),
        onCurve(Ed448, KeyMaker::tr("Ed448"), KeyMaker::tr("Stronger than Ed25519, and rarely known.")),
        onCurve(Secp256k1, KeyMaker::tr("EC secp256k1"),
            KeyMaker::tr("The curve of blockchains; few identity providers know it.")),
    };
}

/// A key that is being made.
struct KeyMaker::Job
{
    KeyWish wish;
    std::atomic<bool> isCancelled = false;
};

namespace {

QByteArray keyIdFor(const KeyWish &wish, const jose::Key &key)
{
    switch (wish.keyIdFrom) {
    case KeyWish::KeyIdFrom::Thumbprint:
        return key.type() == jose::KeyType::Oct ? QByteArray() : jose::base64url::encode(key.thumbprint());
    case KeyWish::KeyIdFrom::Own:
        return wish.keyId;
    case KeyWish::KeyIdFrom::None:
        break;
    }
    return {};
}

} // namespace

KeyMaker::KeyMaker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

KeyMaker::~KeyMaker()
{
    if (m_job)
        m_job->isCancelled = true;
    m_pool.waitForDone();
}

void KeyMaker::start(const KeyWish &wish)
{
    if (m_job)
        m_job->isCancelled = true;
    auto job = std::make_shared<Job>();
    job->wish = wish;
    setJob(job);
    m_pool.start([this, job] {
        auto key = jose::generateKey({.algorithm = job->wish.algorithm,
            .curve = job->wish.curve,
            .bits = job->wish.bits,
            .saysAlgorithm = job->wish.saysAlgorithm,
            .saysUse = job->wish.saysUse,
            .isCancelled = [job] { return job->isCancelled.load(std::memory_order_relaxed); }});
        if (key)
            key->setKeyId(keyIdFor(job->wish, *key));
        // The destructor waits for this thread, so `this` is there; what is queued goes with it.
        QMetaObject::invokeMethod(this, [this, job, key] { finish(job, key); }, Qt::QueuedConnection);
    });
}

void KeyMaker::cancel()
{
    if (!m_job)
        return;
    m_job->isCancelled = true;
    setJob(nullptr);
}

void KeyMaker::finish(const std::shared_ptr<Job> &job, const jose::Result<jose::Key> &key)
{
    if (job != m_job)
        return;
    setJob(nullptr);
    if (key)
        emit made(*key, job->wish.name);
    else
        emit failed(jose::message(key.error()));
}

void KeyMaker::setJob(std::shared_ptr<Job> job)
{
    const bool wasBusy = isBusy();
    m_job = std::move(job);
    if (isBusy() != wasBusy)
        emit busyChanged(isBusy());
}

} // namespace claimsmith::model
