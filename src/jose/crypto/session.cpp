// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"

#include "jose/crypto/qca.h"

#include <openssl/crypto.h>
#include <openssl/provider.h>

#ifdef __SANITIZE_ADDRESS__
#    include <sanitizer/lsan_interface.h>
#endif

namespace claimsmith::jose {

using namespace Qt::StringLiterals;

namespace {

QString qcaHash(Digest digest)
{
    switch (digest) {
    case Digest::Sha1:
        return u"sha1"_s;
    case Digest::Sha256:
        return u"sha256"_s;
    case Digest::Sha384:
        return u"sha384"_s;
    case Digest::Sha512:
        return u"sha512"_s;
    case Digest::None:
        break;
    }
    return {};
}

} // namespace

void startQca()
{
    // QCA loads the legacy provider. What that one asks of the default provider, such as MD5 for keys under PBES1, it
    // only gets where the default is loaded by name and not merely there because nothing else is.
    [[maybe_unused]] static const auto *const byName =
        OSSL_PROVIDER_available(nullptr, "default") ? OSSL_PROVIDER_load(nullptr, "default") : nullptr;
    // QCA counts its users and, when the application object goes, takes one away for it. The second keeps the secure
    // memory: a key in a static or in a late QObject would else be wiped into memory that is no more.
    [[maybe_unused]] static const auto *const started = [] {
        // The same for OpenSSL, whose own handler at exit runs before such a key is destroyed, and would leave behind
        // what QCA's provider has loaded.
        OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
        static const QCA::Initializer *const forApplication = new QCA::Initializer(QCA::Practical, 64);
        Q_UNUSED(forApplication)
#ifdef __SANITIZE_ADDRESS__
        // The plug-in and the legacy provider, loaded here and not when first used: they keep what they have to the
        // end.
        const __lsan::ScopedDisabler unwatched;
        (void)QCA::isSupported("hmac(sha256)", qcaProvider()); // what QCA has itself asks for no plug-in
#endif
        return new QCA::Initializer(QCA::Practical, 64);
    }();
}

CryptoSession::CryptoSession() { startQca(); }

QByteArray digest(Digest digest, QByteArrayView bytes)
{
    startQca();
    if (digest == Digest::None)
        return {};
    QCA::Hash hash(qcaHash(digest), qcaProvider());
    if (!isProvided(hash))
        return {};
    hash.update(bytes.data(), static_cast<int>(bytes.size()));
    return hash.final().toByteArray();
}

QByteArray randomBytes(qsizetype count)
{
    startQca();
    QCA::Random random(qcaProvider());
    // Without randomness nothing safe can be done, and an empty answer would become an empty secret.
    if (!isProvided(random))
        qFatal("No random numbers: QCA's provider qca-ossl (package libqca-qt6-plugins) is not installed");
    return random.nextBytes(static_cast<int>(count)).toByteArray();
}

QByteArray cryptoVersions()
{
    return QByteArray("OpenSSL ") + OpenSSL_version(OPENSSL_VERSION_STRING) + ", QCA " + qcaVersionStr()
           + " (qca-ossl)";
}

} // namespace claimsmith::jose
