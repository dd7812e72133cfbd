// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"

#include <QObject>
#include <QThreadPool>

namespace claimsmith::ui {

/// What a new key is to be.
struct KeyWish
{
    jose::AlgorithmId algorithm = jose::AlgorithmId::HS256;
    int bits = 0; ///< 0: the algorithm's default
    QString name; ///< also its key ID; empty: a pair of keys is named by its thumbprint
};

/// Makes keys in a thread of its own: the primes of a large RSA key take seconds. GUI thread. Going away, it waits.
class KeyMaker : public QObject
{
    Q_OBJECT
public:
    explicit KeyMaker(QObject *parent = nullptr);
    ~KeyMaker() override;

    /// Ends with made() or failed(). Several wishes are carried out one after another.
    void start(const KeyWish &wish);
    [[nodiscard]] bool isBusy() const { return m_waiting > 0; }

signals:
    void made(const claimsmith::jose::Key &key, const QString &name);
    void failed(const QString &words);
    void busyChanged(bool busy);

private:
    void finish(const jose::Result<jose::Key> &key, const QString &name);
    QThreadPool m_pool;
    int m_waiting = 0;
};

} // namespace claimsmith::ui
