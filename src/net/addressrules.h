// SPDX-License-Identifier: MIT
#pragma once

#include "net/fetcherror.h"

#include <QList>
#include <QUrl>

#include <optional>

/// Which addresses are fetched. Pure; opens nothing.
namespace claimsmith::net {

/// What a person typed, as an address: without a scheme it is taken for https, or for http where it is this machine.
/// Invalid where it is none.
[[nodiscard]] QUrl addressFromText(const QString &text);

/// localhost, 127.0.0.0/8 or ::1 by their own names: a name that only resolves to one of them is none.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Why `url` is not fetched; nullopt where it may be: https, or http from this machine, without user name.
[[nodiscard]] std::optional<FetchError> addressRefusal(const QUrl &url);
/// Why `target`, which `from` leads to, is not followed: as above, and never from https to http.
[[nodiscard]] std::optional<FetchError> stepRefusal(const QUrl &from, const QUrl &target);

/// Where an issuer's discovery document may be (OpenID Connect Discovery 1.0 §4, RFC 8414 §3.1); none where `url` names
/// a file or is such a document's address itself.
[[nodiscard]] QList<QUrl> discoveryAddresses(const QUrl &url);
/// The issuer that a discovery document at `url` must be of; empty where its address does not say.
[[nodiscard]] QString issuerOfDocument(const QUrl &url);

} // namespace claimsmith::net
