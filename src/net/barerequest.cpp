// SPDX-License-Identifier: MIT
#include "net/barerequest.h"

#include "net/addressrules.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

namespace claimsmith::net {

using namespace Qt::StringLiterals;

namespace {

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

QNetworkRequest bareRequest(const QUrl &url, const QSslConfiguration &tls)
{
    QNetworkRequest request(url);
    if (!tls.isNull())
        request.setSslConfiguration(tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, "Claimsmith"_ba);
    // Bytes as they are: what is counted against the limit is what would fill the memory.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
             QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    return request;
}

std::unique_ptr<QNetworkProxyFactory> proxiesBeyondThisMachine() { return std::make_unique<SystemProxies>(); }

std::optional<FetchErrorCode> connectionError(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied && error < QNetworkReply::ProtocolUnknownError)
        || error >= QNetworkReply::InternalServerError)
        return std::nullopt;
    if (error == QNetworkReply::HostNotFoundError)
        return FetchErrorCode::HostUnknown;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return FetchErrorCode::TlsRefused;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return FetchErrorCode::ProxyRefused;
    return FetchErrorCode::Unreachable;
}

} // namespace claimsmith::net
