// SPDX-License-Identifier: MIT
#include "net/keysetfetch.h"

#include "jose/json.h"
#include "net/addressrules.h"
#include "net/barerequest.h"
#include "token/wording.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>
#include <QSslSocket>

#include <utility>

namespace claimsmith::net {

using namespace Qt::StringLiterals;

namespace {

/// `jwks_uri` and `issuer` of a discovery document (RFC 8414 §2); nullopt where `body` is none.
std::optional<std::pair<QString, QString>> readDiscovery(const QByteArray &body)
{
    const jose::Result<jose::Json> document = jose::Json::parse(body);
    if (!document || !document->root().isObject() || document->member("keys").isArray()
        || !document->member("jwks_uri").isString())
        return std::nullopt;
    return std::pair{QString::fromUtf8(document->member("jwks_uri").string()),
        QString::fromUtf8(document->member("issuer").string())};
}

QString withoutSlash(const QString &text) { return text.endsWith(u'/') ? text.chopped(1) : text; }

} // namespace

KeySetFetch::KeySetFetch(QObject *parent)
    : KeySetFetch(FetchLimits{}, parent)
{}

KeySetFetch::KeySetFetch(const FetchLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(FetchErrorCode::TimedOut); });
}

KeySetFetch::~KeySetFetch() { dropManager(); }

void KeySetFetch::start(const QUrl &url)
{
    dropManager();
    m_result = {};
    m_guesses.clear();
    m_stage = Stage::Given;
    m_redirects = 0;
    m_isRunning = true;
    m_deadline.start(m_limits.time);
    m_manager = new QNetworkAccessManager(this);
    m_manager->setProxyFactory(proxiesBeyondThisMachine().release());
    QMetaObject::invokeMethod(
        m_manager,
        [this, url, manager = m_manager] {
            if (manager != m_manager) // cancelled before it began
                return;
            if (const auto refusal = addressRefusal(url))
                end(std::unexpected(*refusal));
            else
                request(url);
        },
        Qt::QueuedConnection);
}

void KeySetFetch::cancel()
{
    if (m_isRunning)
        fail(FetchErrorCode::Cancelled);
}

void KeySetFetch::request(const QUrl &url)
{
    if (m_loopbackOnly && !isLoopback(url))
        return end(std::unexpected(FetchError{FetchErrorCode::MachineRefused, url, {}}));
    dropReply();
    m_tlsErrors.clear();
    m_result.exchanges.append(Exchange{});
    exchange().url = url.adjusted(QUrl::RemoveFragment);
    if (url.scheme() == "https"_L1 && !QSslSocket::supportsSsl())
        return fail(FetchErrorCode::TlsUnsupported);
    QNetworkRequest request = bareRequest(exchange().url, m_tls);
    request.setRawHeader("Accept", "application/jwk-set+json, application/json;q=0.9, */*;q=0.1");
    m_reply = m_manager->get(request);
    m_reply->setReadBufferSize(64 * 1024);
    connect(m_reply, &QIODevice::readyRead, this, &KeySetFetch::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &KeySetFetch::endOfReply);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList words;
        for (const QSslError &error : errors)
            words.append(error.errorString());
        m_tlsErrors = words.join(u"; "_s);
    });
}

void KeySetFetch::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

/// The connections go too: an idle one would stay open behind the person's back.
void KeySetFetch::dropManager()
{
    dropReply();
    delete std::exchange(m_manager, nullptr);
}

void KeySetFetch::readSome()
{
    QByteArray &body = exchange().body;
    exchange().status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    exchange().mediaType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    const bool isAnnounced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.bytes;
    body += m_reply->read(m_limits.bytes + 1 - body.size());
    if (isAnnounced || body.size() > m_limits.bytes) {
        body.truncate(m_limits.bytes);
        fail(FetchErrorCode::TooLarge);
    }
}

void KeySetFetch::endOfReply()
{
    readSome();
    if (!m_reply) // that was too much
        return;
    if (const auto code = connectionError(m_reply->error()))
        return fail(*code, m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors);
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (exchange().status / 100 != 3 || target.isEmpty())
        return take();
    const QUrl from = exchange().url;
    const QUrl to = from.resolved(target);
    exchange().redirectedTo = to;
    if (const auto refusal = stepRefusal(from, to))
        return fail(FetchErrorCode::RedirectRefused, message(*refusal));
    if (++m_redirects > m_limits.redirects)
        return fail(FetchErrorCode::TooManyRedirects);
    request(to);
}

/// A whole answer is there.
void KeySetFetch::take()
{
    const QUrl url = exchange().url;
    if (exchange().status / 100 != 2)
        return tryNext({FetchErrorCode::BadStatus, url, QString::number(exchange().status)});
    if (const auto discovery = readDiscovery(exchange().body); discovery && m_stage != Stage::KeySet)
        return takeDiscovery(url, QUrl(discovery->first, QUrl::StrictMode), discovery->second);
    jose::Result<jose::ImportedKeys> read = jose::importKeys(exchange().body);
    if (!read)
        return tryNext({FetchErrorCode::NoKeys, url, jose::message(read.error())});
    remarkOnKeys(*read);
    end(*std::move(read));
}

void KeySetFetch::takeDiscovery(const QUrl &document, const QUrl &keySet, const QString &issuer)
{
    const QString expected = issuerOfDocument(document);
    if (!expected.isEmpty() && withoutSlash(expected) != withoutSlash(issuer)) {
        m_result.remarks.append(tr("The discovery document is at the address of %1, but names the issuer %2. Programs "
                                   "that keep to OpenID Connect Discovery §4.3 or RFC 8414 §3.3 refuse it.")
                .arg(expected, issuer.isEmpty() ? tr("“” (none)") : issuer.left(200)));
    }
    if (const auto refusal = stepRefusal(document, keySet)) {
        return refusal->code == FetchErrorCode::AddressInvalid
                   ? fail(FetchErrorCode::NoKeySetAddress, token::quoted(keySet.toString().toUtf8()))
                   : fail(FetchErrorCode::RedirectRefused, message(*refusal));
    }
    m_stage = Stage::KeySet;
    request(keySet);
}

/// The address that was named may be an issuer's: its discovery document has a place of its own.
void KeySetFetch::tryNext(const FetchError &error)
{
    if (m_stage == Stage::KeySet)
        return end(std::unexpected(error));
    if (m_stage == Stage::Given) {
        m_first = error;
        m_guesses = discoveryAddresses(m_result.exchanges.constFirst().url);
        m_stage = Stage::Discovery;
    }
    if (m_guesses.isEmpty())
        return end(std::unexpected(m_first));
    request(m_guesses.takeFirst());
}

void KeySetFetch::remarkOnKeys(const jose::ImportedKeys &keys)
{
    for (const jose::Key &key : keys.keys) {
        if (key.isPrivate()) {
            m_result.remarks.append(
                tr("This address gives out a secret key (%1): whoever reads it can sign. The server "
                   "should publish public keys alone.")
                    .arg(key.description()));
            return;
        }
    }
}

void KeySetFetch::fail(FetchErrorCode code, const QString &detail)
{
    const QUrl url = m_result.exchanges.isEmpty() ? QUrl() : exchange().url;
    end(std::unexpected(FetchError{code, url, detail}));
}

void KeySetFetch::end(std::expected<jose::ImportedKeys, FetchError> keys)
{
    dropReply();
    // Later, since this may be called from within one of its signals.
    std::exchange(m_manager, nullptr)->deleteLater();
    m_deadline.stop();
    m_isRunning = false;
    m_result.keys = std::move(keys);
    emit finished(std::exchange(m_result, {}));
}

} // namespace claimsmith::net
