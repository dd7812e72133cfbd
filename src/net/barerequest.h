// SPDX-License-Identifier: MIT
#pragma once

#include "net/fetcherror.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>
#include <optional>

/// What every request of this program has in common.
namespace claimsmith::net {

/// A request that takes nothing along and leaves nothing behind: no redirect is followed, no cookie or credential sent
/// or kept, nothing from or into a cache. `tls` counts where it is not null.
[[nodiscard]] QNetworkRequest bareRequest(const QUrl &url, const QSslConfiguration &tls);
/// Proxies as the system says, but never between this machine and itself: a proxy would be told what runs here.
[[nodiscard]] std::unique_ptr<QNetworkProxyFactory> proxiesBeyondThisMachine();
/// The code for an error that is none of HTTP's own (those have a status); nullopt for them.
[[nodiscard]] std::optional<FetchErrorCode> connectionError(QNetworkReply::NetworkError error);

} // namespace claimsmith::net
