// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace claimsmith::model {

/// A kind of key that can be made, as a menu shows it.
struct NewKeyKind
{
    QString name;        ///< "RSA", "EC P-256", "Ed25519", "Secret"; translated
    QString words;       ///< what it is good for, in a sentence or two
    jose::Curve curve{}; ///< None: a secret, or RSA
    /// That such a key can be made for; the first is the usual one.
    QList<jose::AlgorithmId> algorithms;
    QList<int> sizes;     ///< bits to choose from; empty: the kind decides
    int usualSize = 0;    ///< 0: the kind decides
    int smallestSize = 0; ///< of a size that may be any multiple of 8: a secret; else 0
    int largestSize = 0;
};
/// All of them, the usual ones first.
[[nodiscard]] QList<NewKeyKind> newKeyKinds();

/// What a new key is to be.
struct KeyWish
{
    /// What the key ID comes from.
    enum class KeyIdFrom {
        Thumbprint, ///< RFC 7638; none for a shared secret, of which it would be a digest
        Own,        ///< `keyId`
        None,
    };
    jose::AlgorithmId algorithm = jose::AlgorithmId::HS256;
    jose::Curve curve{}; ///< None: the algorithm's first
    int bits = 0;        ///< 0: the algorithm's default
    QString name{};
    KeyIdFrom keyIdFrom = KeyIdFrom::Thumbprint;
    QByteArray keyId{};
    bool saysAlgorithm = false; ///< `alg`: the key is for `algorithm` alone
    bool saysUse = false;       ///< `use`: "sig"
};

/// Makes keys in a thread of its own: the primes of a large RSA key take seconds. One at a time. GUI thread.
class KeyMaker : public QObject
{
    Q_OBJECT
public:
    explicit KeyMaker(QObject *parent = nullptr);
    /// Drops what is being made.
    ~KeyMaker() override;

    /// Ends with made() or failed(), unless it is cancelled or another is started.
    void start(const KeyWish &wish);
    /// Drops what is being made: neither made() nor failed() comes.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

signals:
    void made(const claimsmith::jose::Key &key, const QString &name);
    void failed(const QString &words);
    void busyChanged(bool busy);

private:
    struct Job;
    void finish(const std::shared_ptr<Job> &job, const jose::Result<jose::Key> &key);
    void setJob(std::shared_ptr<Job> job);
    QThreadPool m_pool;
    std::shared_ptr<Job> m_job;
};

} // namespace claimsmith::model
