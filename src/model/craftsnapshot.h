// SPDX-License-Identifier: MIT
#pragma once

#include "model/claimformmodel.h"
#include "model/renewer.h"

namespace claimsmith::model {

/// The `sub` that a form gives to the tokens that go with it, as text; empty, not null, where it has none.
[[nodiscard]] QByteArray subjectOf(const ClaimFormModel &claims);

/// What made the tokens of the Craft page: forms and keys at one moment. Keys by handle, never themselves.
struct CraftSnapshot
{
    struct Part
    {
        FormState header;
        FormState claims;
        KeyHandle key = KeyHandle::None;
    };
    QList<Part> parts; ///< one, or the access and the refresh token of a pair
};

/// Makes the tokens of a form anew: as Crafting::generate() does, with new identifiers, whatever became of the page's
/// own form since. Where the form says a fixed expiry the times are moved instead, so that the lifetime is kept.
class CraftRenewer : public Renewer
{
public:
    /// `clock` and `keyring` outlive this.
    CraftRenewer(CraftSnapshot snapshot, token::Clock *clock, const KeyringModel *keyring);

    [[nodiscard]] QString obstacle(const RenewalSubject &subject) const override;
    [[nodiscard]] QString means(const RenewalSubject &subject) const override;
    void renew(const QList<RenewalSubject> &subjects, token::Instant now, const Done &done) override;

private:
    /// The JSON texts of a token.
    struct Texts
    {
        QByteArray header, payload;
    };
    [[nodiscard]] QList<Texts> render(token::Instant now) const;

    CraftSnapshot m_snapshot;
    token::Clock *m_clock;
    const KeyringModel *m_keyring;
    QList<QByteArray> m_headers; ///< as they were in the first place: what says which key can sign
};

} // namespace claimsmith::model
