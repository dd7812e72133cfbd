// SPDX-License-Identifier: MIT
#include "store/savedkey.h"

namespace claimsmith::store {

bool isSame(const jose::Key &a, const jose::Key &b)
{
    return a.type() == b.type() && a.curve() == b.curve() && a.isPrivate() == b.isPrivate() && a.keyId() == b.keyId()
           && a.use() == b.use() && a.operations() == b.operations() && a.algorithmName() == b.algorithmName()
           && a.thumbprint() == b.thumbprint();
}

std::optional<jose::Key> withSecret(const SavedKey &saved, const jose::SecretBytes &secret)
{
    const jose::Result<jose::ImportedKeys> read = jose::importKeys(secret.view());
    if (!read || read->keys.size() != 1)
        return std::nullopt;
    jose::Key key = read->keys.constFirst();
    const bool belongs = saved.key.isNull() ? key.type() == jose::KeyType::Oct
                                            : key.isPrivate() && key.type() == saved.key.type()
                                                  && key.thumbprint() == saved.key.thumbprint();
    if (!belongs)
        return std::nullopt;
    key.setKeyId(saved.keyId);
    return key;
}

} // namespace claimsmith::store
