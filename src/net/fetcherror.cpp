// SPDX-License-Identifier: MIT
#include "net/fetcherror.h"

#include <QCoreApplication>

#include <array>

namespace claimsmith::net {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codeNames{"address_invalid"_L1, "scheme_refused"_L1, "plain_refused"_L1, "credentials_refused"_L1,
    "machine_refused"_L1, "host_unknown"_L1, "unreachable"_L1, "tls_unsupported"_L1, "tls_refused"_L1,
    "proxy_refused"_L1, "timed_out"_L1, "too_large"_L1, "too_many_redirects"_L1, "redirect_refused"_L1, "bad_status"_L1,
    "no_keys"_L1, "no_key_set_address"_L1, "cancelled"_L1};
static_assert(codeNames.size() == static_cast<size_t>(FetchErrorCode::Cancelled) + 1);

class Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::net)

public:
    /// About the address itself: nothing was sent.
    static QString address(FetchErrorCode code)
    {
        switch (code) {
        case FetchErrorCode::AddressInvalid:
            return tr("“%1” is no web address. Enter one like https://issuer.example/.well-known/jwks.json.");
        case FetchErrorCode::SchemeRefused:
            return tr("%1 is not fetched: only https is, and http from this machine itself.");
        case FetchErrorCode::PlainRefused:
            return tr("%1 is not fetched: without encryption anybody on the way could put in keys of their own. Use "
                      "https; http is for this machine itself (localhost, 127.0.0.1, ::1).");
        case FetchErrorCode::CredentialsRefused:
            return tr("%1 is not fetched: the address holds a user name or a password. Take it out; public keys need "
                      "none.");
        case FetchErrorCode::MachineRefused:
            return tr("%1 was not asked: asking other machines for keys is switched off in the settings.");
        case FetchErrorCode::NoKeySetAddress:
            return tr("The discovery document %1 names no key set that can be fetched: its jwks_uri is %2. Enter the "
                      "address of the key set itself.");
        case FetchErrorCode::Cancelled:
            return tr("Fetching from %1 was cancelled.");
        default:
            return {};
        }
    }

    static QString connection(FetchErrorCode code)
    {
        switch (code) {
        case FetchErrorCode::HostUnknown:
            return tr("The host of %1 is not known here. See whether the name is right and the network is up.");
        case FetchErrorCode::Unreachable:
            return tr("%1 does not answer: %2. See whether the server runs and the port is right.");
        case FetchErrorCode::TlsUnsupported:
            return tr("%1 needs TLS, which this installation of Qt lacks. Install its TLS plug-in.");
        case FetchErrorCode::TlsRefused:
            return tr("The connection to %1 is not safe, so nothing was read: %2. Where the certificate is your own, "
                      "add its authority to those that this system trusts.");
        case FetchErrorCode::ProxyRefused:
            return tr("The proxy on the way to %1 refused: %2. See the proxy settings of this system.");
        case FetchErrorCode::TimedOut:
            return tr("%1 took longer than 10 seconds, so the fetch was given up. Try again.");
        default:
            return {};
        }
    }

    static QString answer(FetchErrorCode code)
    {
        switch (code) {
        case FetchErrorCode::TooLarge:
            return tr("What %1 sends is larger than 1 MiB, so it is no key set. See whether the address is right.");
        case FetchErrorCode::TooManyRedirects:
            return tr("%1 sends on for the fourth time, so the fetch was given up. Enter the address that it leads "
                      "to.");
        case FetchErrorCode::RedirectRefused:
            return tr("%1 sends on to an address that is not followed. %2");
        case FetchErrorCode::BadStatus:
            return tr("%1 answered with status %2 instead of keys. See whether the address is right.");
        case FetchErrorCode::NoKeys:
            return tr("%1 answered, but with no keys. %2");
        default:
            return {};
        }
    }
};

/// One line, no longer than a person reads.
QString shown(const QString &text)
{
    constexpr qsizetype longest = 300;
    QString line;
    for (const char32_t point : text.left(4 * longest).toUcs4())
        line += QChar::isPrint(point) ? QString::fromUcs4(&point, 1) : u"�"_s;
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace

QString message(const FetchError &error)
{
    QString sentence = Words::address(error.code);
    for (const QString &other : {Words::connection(error.code), Words::answer(error.code)}) {
        if (sentence.isEmpty())
            sentence = other;
    }
    const QString place = shown(error.url.toDisplayString(QUrl::RemoveUserInfo));
    QString detail = shown(error.detail);
    if (!sentence.endsWith(u"%2"_s) && detail.endsWith(u'.'))
        detail.chop(1);
    // The two-argument form puts both in at once, so that a %2 in an address stays what it is.
    return sentence.contains(u"%2"_s) ? sentence.arg(place, detail) : sentence.arg(place);
}

QLatin1StringView codeName(FetchErrorCode code) { return codeNames.at(static_cast<size_t>(code)); }

} // namespace claimsmith::net
