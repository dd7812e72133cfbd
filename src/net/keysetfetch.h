// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "net/fetcherror.h"

#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <expected>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace claimsmith::net {

/// One request that was made, and what came back: all of it is shown.
struct Exchange
{
    QUrl url;
    int status = 0;       ///< 0 where no answer came
    QByteArray mediaType; ///< as the server said
    QByteArray body;      ///< as far as it was read
    QUrl redirectedTo;    ///< valid where the answer was a redirect
};

/// What a fetch came to.
struct FetchedKeySet
{
    QList<Exchange> exchanges; ///< in order; none where the address itself was refused
    std::expected<jose::ImportedKeys, FetchError> keys;
    QStringList remarks; ///< what is odd about it, in words: another issuer, private keys
};

/// The bounds of one fetch, all its requests together.
struct FetchLimits
{
    qint64 bytes = 1024 * 1024; ///< of one answer
    std::chrono::milliseconds time = std::chrono::seconds(10);
    int redirects = 3;
};

/// Fetches the keys of a server that a person named: a JWKS or any other container that importKeys() reads, a discovery
/// document (OpenID Connect, RFC 8414), whose jwks_uri is followed, or an issuer, whose discovery document is looked
/// for. Sends nothing but GET: no cookies, no credentials, nothing from or into a cache; proxies as the system has
/// them, but none to this machine. A certificate that is not trusted is an error. One fetch at a time; GUI thread.
class KeySetFetch : public QObject
{
    Q_OBJECT
public:
    explicit KeySetFetch(QObject *parent = nullptr);
    explicit KeySetFetch(const FetchLimits &limits, QObject *parent = nullptr);
    ~KeySetFetch() override;

    /// Instead of what the system trusts.
    void setTlsConfiguration(const QSslConfiguration &configuration) { m_tls = configuration; }

    /// Whether no other machine is asked, wherever this one sends on to.
    void setLoopbackOnly(bool only) { m_loopbackOnly = only; }
    /// Begins; finished() comes once, from the event loop. What ran before is dropped without it.
    void start(const QUrl &url);
    /// Ends a running fetch: finished() with Cancelled comes before this returns.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void finished(const claimsmith::net::FetchedKeySet &result);

private:
    /// What the request that runs is to find.
    enum class Stage : quint8 {
        Given,     ///< whatever is at the address that was named
        Discovery, ///< a discovery document, where it may be
        KeySet,    ///< what a discovery document pointed to
    };
    void request(const QUrl &url);
    void readSome();
    void endOfReply();
    void take();
    void takeDiscovery(const QUrl &document, const QUrl &keySet, const QString &issuer);
    void tryNext(const FetchError &error);
    void remarkOnKeys(const jose::ImportedKeys &keys);
    void fail(FetchErrorCode code, const QString &detail = {});
    void end(std::expected<jose::ImportedKeys, FetchError> keys);
    void dropReply();
    void dropManager();
    [[nodiscard]] Exchange &exchange() { return m_result.exchanges.last(); }

    FetchLimits m_limits;
    QSslConfiguration m_tls;
    QNetworkAccessManager *m_manager = nullptr; ///< of one fetch
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    FetchedKeySet m_result;
    QList<QUrl> m_guesses;
    FetchError m_first; ///< what was wrong at the address that was named, for when no guess helps
    QString m_tlsErrors;
    Stage m_stage = Stage::Given;
    int m_redirects = 0;
    bool m_isRunning = false;
    bool m_loopbackOnly = false;
};

} // namespace claimsmith::net
