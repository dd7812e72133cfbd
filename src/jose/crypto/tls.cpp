// SPDX-License-Identifier: MIT
#include "jose/crypto/tls.h"

#include "jose/crypto/crypto.h"
#include "jose/crypto/evp.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <climits>

namespace claimsmith::jose {

namespace {

using Certificate = evp::Owned<X509, X509_free>;
using Extension = evp::Owned<X509_EXTENSION, X509_EXTENSION_free>;
using Context = evp::Owned<SSL_CTX, SSL_CTX_free>;
using Session = evp::Owned<SSL, SSL_free>;
using Memory = evp::Owned<BIO, BIO_free_all>;

/// As X509V3_EXT_conf_nid() reads it: "DNS:localhost,IP:127.0.0.1".
QByteArray alternativeNames(const QList<QByteArray> &names)
{
    QByteArray text;
    for (const QByteArray &name : names) {
        const bool isAddress = name.contains(':') || name.split('.').size() == 4;
        text += (text.isEmpty() ? "" : ",") + QByteArray(isAddress ? "IP:" : "DNS:") + name;
    }
    return text;
}

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setTime(ASN1_TIME *time, qint64 seconds) { return ASN1_TIME_set(time, static_cast<time_t>(seconds)) != nullptr; }

bool setSerial(X509 *certificate)
{
    QByteArray octets = randomBytes(16);
    octets[0] = static_cast<char>(octets.at(0) & 0x7f); // RFC 5280 §4.1.2.2: a positive number
    const evp::BigNumber number = evp::number(octets);
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool fill(X509 *certificate, EVP_PKEY *key, const QList<QByteArray> &names, qint64 notBefore, qint64 notAfter)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *common = reinterpret_cast<const unsigned char *>("Claimsmith on this machine");
    // Not an authority: whoever trusts it trusts these names alone.
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate)
           && setTime(X509_getm_notBefore(certificate), notBefore) && setTime(X509_getm_notAfter(certificate), notAfter)
           && X509_set_pubkey(certificate, key) == 1
           && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, common, -1, -1, 0) == 1
           && X509_set_issuer_name(certificate, name) == 1
           && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
           && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
           && addExtension(certificate, NID_ext_key_usage, "serverAuth")
           && addExtension(certificate, NID_subject_alt_name, alternativeNames(names))
           && X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

struct TlsIdentity::Data
{
    Context context;
    QByteArray pem;
};

TlsIdentity::TlsIdentity(std::shared_ptr<const Data> data)
    : d(std::move(data))
{}

Result<TlsIdentity> TlsIdentity::selfSigned(const QList<QByteArray> &names, qint64 notBefore, qint64 notAfter)
{
    const evp::PKey key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), names, notBefore, notAfter))
        return std::unexpected(evp::failure("X509_sign"));
    auto data = std::make_shared<Data>();
    const Memory pem(BIO_new(BIO_s_mem()));
    if (!pem || PEM_write_bio_X509(pem.get(), certificate.get()) != 1)
        return std::unexpected(evp::failure("PEM_write_bio_X509"));
    const char *text = nullptr;
    const long size = BIO_get_mem_data(pem.get(), &text);
    data->pem = QByteArray(text, size);
    data->context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *context = data->context.get();
    if (!context || SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1
        || SSL_CTX_use_certificate(context, certificate.get()) != 1 || SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return std::unexpected(evp::failure("SSL_CTX_use_PrivateKey"));
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    return TlsIdentity(data);
}

QByteArray TlsIdentity::certificatePem() const { return d->pem; }

struct TlsSession::Data
{
    TlsIdentity identity; // the context lives as long
    Session ssl;
    BIO *incoming = nullptr; // both are the session's
    BIO *outgoing = nullptr;

    [[nodiscard]] Step stepOf(int result) const;
};

TlsSession::Step TlsSession::Data::stepOf(int result) const
{
    const int why = SSL_get_error(ssl.get(), result);
    if (why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE)
        return Step::NeedsMore;
    ERR_clear_error();
    return why == SSL_ERROR_ZERO_RETURN ? Step::Closed : Step::Failed;
}

TlsSession::TlsSession(const TlsIdentity &identity)
    : d(std::make_unique<Data>(identity))
{
    d->ssl.reset(SSL_new(identity.d->context.get()));
    Memory incoming(BIO_new(BIO_s_mem()));
    Memory outgoing(BIO_new(BIO_s_mem()));
    if (!d->ssl || !incoming || !outgoing) {
        d->ssl.reset();
        return;
    }
    d->incoming = incoming.release();
    d->outgoing = outgoing.release();
    // Empty is "nothing yet", not the end.
    BIO_set_mem_eof_return(d->incoming, -1);
    SSL_set_bio(d->ssl.get(), d->incoming, d->outgoing);
    SSL_set_accept_state(d->ssl.get());
}

TlsSession::~TlsSession() = default;

void TlsSession::received(QByteArrayView bytes)
{
    if (d->ssl)
        BIO_write(d->incoming, bytes.data(), static_cast<int>(bytes.size()));
}

QByteArray TlsSession::toSend()
{
    if (!d->ssl)
        return {};
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(d->outgoing)), Qt::Uninitialized);
    const int got = bytes.isEmpty() ? 0 : BIO_read(d->outgoing, bytes.data(), static_cast<int>(bytes.size()));
    bytes.resize(std::max(got, 0));
    return bytes;
}

TlsSession::Step TlsSession::handshake()
{
    if (!d->ssl)
        return Step::Failed;
    ERR_clear_error();
    const int result = SSL_do_handshake(d->ssl.get());
    return result == 1 ? Step::Done : d->stepOf(result);
}

TlsSession::Step TlsSession::read(char *bytes, qsizetype size, qsizetype &got)
{
    got = 0;
    if (!d->ssl)
        return Step::Failed;
    ERR_clear_error();
    const int result = SSL_read(d->ssl.get(), bytes, static_cast<int>(std::min<qsizetype>(size, INT_MAX)));
    if (result <= 0)
        return d->stepOf(result);
    got = result;
    return Step::Done;
}

TlsSession::Step TlsSession::write(QByteArrayView bytes)
{
    if (!d->ssl)
        return Step::Failed;
    ERR_clear_error();
    const int result = SSL_write(d->ssl.get(), bytes.data(), static_cast<int>(bytes.size()));
    return result > 0 ? Step::Done : d->stepOf(result);
}

void TlsSession::close()
{
    if (d->ssl && SSL_is_init_finished(d->ssl.get()))
        SSL_shutdown(d->ssl.get());
    ERR_clear_error();
}

} // namespace claimsmith::jose
