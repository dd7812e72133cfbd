// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"
#include "token/instant.h"
#include "token/token.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <expected>
#include <functional>
#include <memory>

namespace claimsmith::model {

/// A token that is to be renewed.
struct RenewalSubject
{
    std::shared_ptr<const token::Token> token;
    KeyHandle verifiedBy = KeyHandle::None; ///< the key of the keyring that verifies it
    int part = 0;                           ///< its place among the tokens that were watched together
};

/// The new tokens, in the order of the old ones; or why there are none, in a sentence.
using RenewedTokens = std::expected<QList<QByteArray>, QString>;

/// What makes new tokens for watched ones: a key, the form they came from, a session of the API. GUI thread.
class Renewer
{
public:
    Renewer() = default;
    virtual ~Renewer() = default;
    Q_DISABLE_COPY_MOVE(Renewer)

    /// Why `subject` cannot be renewed, in a sentence with the cure; empty where it can. Signs nothing.
    [[nodiscard]] virtual QString obstacle(const RenewalSubject &subject) const = 0;
    /// What renews it, in a few words: "key “dev-2026”".
    [[nodiscard]] virtual QString means(const RenewalSubject &subject) const = 0;

    using Done = std::function<void(const RenewedTokens &)>;
    /// Renews tokens that belong together, as of `now`. `done` is called once, at once or later: a session asks its
    /// server.
    virtual void renew(const QList<RenewalSubject> &subjects, token::Instant now, const Done &done) = 0;
};

/// A header and a payload to be signed.
struct UnsignedToken
{
    QByteArray headerSegment; ///< base64url, as it is to stand in the token
    QByteArray header;        ///< the same decoded
    QByteArray payload;
};
/// Why `key`, or the private half that belongs to it, cannot sign `header`; empty where it can. A header with `alg`
/// none needs no key.
[[nodiscard]] QString signingObstacle(QByteArrayView header, const KeyringModel &keyring, KeyHandle key);
/// What signs it: "key “dev-2026”", "no signature".
[[nodiscard]] QString signingMeans(QByteArrayView header, const KeyringModel &keyring, KeyHandle key);
/// The compact token; or why there is none.
[[nodiscard]] std::expected<QByteArray, QString> signedBy(
    const UnsignedToken &parts, const KeyringModel &keyring, KeyHandle key);

/// Renews tokens that were only pasted: the same claims, their times moved so that the lifetime is kept, signed by the
/// key that verifies them or its private half. See token::reissue().
class KeyRenewer : public Renewer
{
public:
    /// `keyring` outlives this.
    explicit KeyRenewer(const KeyringModel *keyring)
        : m_keyring(keyring)
    {}

    [[nodiscard]] QString obstacle(const RenewalSubject &subject) const override;
    [[nodiscard]] QString means(const RenewalSubject &subject) const override;
    void renew(const QList<RenewalSubject> &subjects, token::Instant now, const Done &done) override;

private:
    const KeyringModel *m_keyring;
};

} // namespace claimsmith::model
