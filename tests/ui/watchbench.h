// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/crypto.h"
#include "model/renewal.h"
#include "model/rfctokens.h"
#include "model/workbench.h"

#include <memory>

namespace claimsmith::testsupport {

/// A workbench whose machine time stands still, with the HS256 key of RFC 7515 A.1 in the keyring.
class WatchBench
{
public:
    static constexpr qint64 start = 1'700'000'000;

    void begin()
    {
        end();
        workbench = std::make_unique<model::Workbench>([] { return token::fromSeconds(start); });
        workbench->setDataFolder({});
        key = workbench->keyring()->add(onlyKey(hs256Jwk), QStringLiteral("rfc"), QStringLiteral("a1"));
    }
    void end() { workbench.reset(); }

    /// Of `name`, issued at the start for `seconds`.
    static QByteArray lasting(qint64 seconds, const QByteArray &name = "john")
    {
        return signedToken(R"({"sub":"42","username":")" + name + R"(","iat":)" + QByteArray::number(start)
                           + R"(,"exp":)" + QByteArray::number(start + seconds) + '}');
    }
    model::WatchHandle watch(const QByteArray &token) const
    {
        return workbench->watchList()->watch({{token}}).value(0, model::WatchHandle::None);
    }
    void moveTo(qint64 seconds) const { workbench->clock()->jumpTo(token::fromSeconds(start + seconds)); }
    [[nodiscard]] QByteArray text(model::WatchHandle handle) const
    {
        const model::WatchedToken *token = workbench->watchList()->find(handle);
        return token ? token->token->text().toByteArray() : QByteArray();
    }

    jose::CryptoSession crypto;
    std::unique_ptr<model::Workbench> workbench;
    model::KeyHandle key = model::KeyHandle::None;
};

} // namespace claimsmith::testsupport
