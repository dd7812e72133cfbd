// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace claimsmith::net {

/// Why a key set could not be fetched. Closed: a new code needs its words in fetcherror.cpp and a test.
enum class FetchErrorCode : quint8 {
    AddressInvalid,     ///< no URL, or one without a host
    SchemeRefused,      ///< neither https nor http
    PlainRefused,       ///< http beyond this machine
    CredentialsRefused, ///< user name or password in the URL
    MachineRefused,     ///< of another machine, where only this one may be asked
    HostUnknown,
    Unreachable, ///< detail = the reason
    TlsUnsupported,
    TlsRefused,   ///< detail = what is wrong with the certificate or the handshake
    ProxyRefused, ///< detail = the reason
    TimedOut,
    TooLarge,
    TooManyRedirects,
    RedirectRefused, ///< detail = where to, and why not
    BadStatus,       ///< detail = the status
    NoKeys,          ///< detail = what was there instead, in words
    NoKeySetAddress, ///< a discovery document whose `jwks_uri` is no address; detail = the value
    Cancelled,
};

struct FetchError
{
    FetchErrorCode code{};
    QUrl url; ///< the address that did it
    QString detail;

    bool operator==(const FetchError &) const = default;
};

/// What happened, where, and what to do about it; translated.
[[nodiscard]] QString message(const FetchError &error);
/// Stable identifier, lower_snake_case: "too_large".
[[nodiscard]] QLatin1StringView codeName(FetchErrorCode code);

} // namespace claimsmith::net
