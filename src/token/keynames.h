// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QList>

#include <vector>

namespace claimsmith::token {

/// The names by which a token's header can mean one of a set of keys: see judge.h. One thread at a time.
class KeyNames
{
public:
    explicit KeyNames(const QList<jose::Key> &keys);

    /// Looks at a signature's header. choice() and isMeant() speak of it from then on, until it is gone.
    void look(const SignaturePart &signature);
    [[nodiscard]] KeyChoice choice() const { return m_choice; }
    /// Whether the key of that index is named; every one is where the header names none.
    [[nodiscard]] bool isMeant(size_t index) const
    {
        return m_choice == KeyChoice::Tried || m_names[index].*m_member == m_wanted;
    }

private:
    struct Names
    {
        QByteArray keyId;
        QByteArray x5t, x5tS256; ///< base64url, as a header has them; empty without a certificate
        QByteArray thumbprint;   ///< RFC 7638 in base64url; empty until one is asked for
    };
    /// Takes a name where any key has it.
    bool take(KeyChoice choice, QByteArray Names::*name, QByteArrayView wanted);
    void computeThumbprints();

    QList<jose::Key> m_keys;
    std::vector<Names> m_names;
    bool m_hasCertificates = false;
    bool m_hasThumbprints = false;
    KeyChoice m_choice = KeyChoice::Tried;
    QByteArray Names::*m_member = nullptr;
    QByteArrayView m_wanted;
};

} // namespace claimsmith::token
