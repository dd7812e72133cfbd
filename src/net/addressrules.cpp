// SPDX-License-Identifier: MIT
#include "net/addressrules.h"

#include <QHostAddress>

namespace claimsmith::net {

using namespace Qt::StringLiterals;

namespace {

constexpr auto openIdPath = "/.well-known/openid-configuration"_L1;
constexpr auto oauthPath = "/.well-known/oauth-authorization-server"_L1;

bool isSecure(const QUrl &url) { return url.scheme() == "https"_L1; }

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QUrl at(const QUrl &host, const QString &path)
{
    QUrl url = host.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(path);
    return url;
}

} // namespace

QUrl addressFromText(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    if (typed.contains(u"://"_s))
        return QUrl(typed, QUrl::StrictMode);
    const QUrl plain(u"http://"_s + typed, QUrl::StrictMode);
    return isLoopback(plain) ? plain : QUrl(u"https://"_s + typed, QUrl::StrictMode);
}

bool isLoopback(const QUrl &url)
{
    if (url.host() == "localhost"_L1)
        return true;
    const QHostAddress address(url.host());
    const bool isMapped = address.protocol() == QAbstractSocket::IPv6Protocol && address != QHostAddress::LocalHostIPv6;
    return address.isLoopback() && !isMapped;
}

std::optional<FetchError> addressRefusal(const QUrl &url)
{
    const auto refused = [&url](FetchErrorCode code) { return FetchError{code, url, {}}; };
    if (!url.isValid() || url.isRelative())
        return refused(FetchErrorCode::AddressInvalid);
    if (!isSecure(url) && url.scheme() != "http"_L1)
        return refused(FetchErrorCode::SchemeRefused);
    if (url.host().isEmpty())
        return refused(FetchErrorCode::AddressInvalid);
    if (!url.userInfo().isEmpty())
        return refused(FetchErrorCode::CredentialsRefused);
    if (!isSecure(url) && !isLoopback(url))
        return refused(FetchErrorCode::PlainRefused);
    return std::nullopt;
}

std::optional<FetchError> stepRefusal(const QUrl &from, const QUrl &target)
{
    if (const auto refusal = addressRefusal(target))
        return refusal;
    if (isSecure(from) && !isSecure(target))
        return FetchError{FetchErrorCode::PlainRefused, target, {}};
    return std::nullopt;
}

QList<QUrl> discoveryAddresses(const QUrl &url)
{
    const QString path = withoutSlash(url.path());
    const bool isFile = path.sliced(path.lastIndexOf(u'/') + 1).contains(u'.');
    if (isFile || path.contains(u"/.well-known/"_s))
        return {};
    return {at(url, path + openIdPath), at(url, oauthPath + path)};
}

QString issuerOfDocument(const QUrl &url)
{
    const QString path = url.path();
    if (path.endsWith(openIdPath))
        return at(url, path.chopped(openIdPath.size())).toString();
    if (path.startsWith(oauthPath))
        return at(url, path.sliced(oauthPath.size())).toString();
    return {};
}

} // namespace claimsmith::net
