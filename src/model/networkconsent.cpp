// SPDX-License-Identifier: MIT
#include "model/networkconsent.h"

#include "net/addressrules.h"

namespace claimsmith::model {

void NetworkConsent::allow(Purpose purpose, bool allowed)
{
    bool &kept = m_allowed[static_cast<std::size_t>(purpose)];
    if (kept == allowed)
        return;
    kept = allowed;
    emit changed(purpose);
}

bool NetworkConsent::allows(Purpose purpose, const QUrl &url) const { return allows(purpose) || net::isLoopback(url); }

QString NetworkConsent::refusal(Purpose purpose)
{
    switch (purpose) {
    case Purpose::FetchKeys:
        return tr("Asking other machines for keys is switched off in the settings.");
    case Purpose::RunKit:
        return tr("Sending the kit to other machines is switched off in the settings.");
    }
    return {};
}

} // namespace claimsmith::model
