// SPDX-License-Identifier: MIT
#include "jose/crypto/pkcs12.h"

#include "jose/crypto/asn1.h"
#include "jose/crypto/keycheck.h"
#include "jose/keywords.h"
#include "jose/printable.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>
#include <openssl/x509v3.h>

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace claimsmith::jose {

namespace {

using evp::Owned;

constexpr auto shape = DerShape::Pkcs12;

struct FreeStacks
{
    void operator()(STACK_OF(PKCS7) * parts) const { sk_PKCS7_pop_free(parts, PKCS7_free); }
    void operator()(STACK_OF(PKCS12_SAFEBAG) * bags) const { sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free); }
};
using Store = Owned<PKCS12, PKCS12_free>;
using Parts = std::unique_ptr<STACK_OF(PKCS7), FreeStacks>;
using Bags = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), FreeStacks>;

Error refusal(ErrorCode code, const QByteArray &found = {}, const QByteArray &wanted = {})
{
    return {code, Segment::Key, -1, found, wanted};
}

/// A pass phrase as OpenSSL takes it. None and an empty one are two things in PKCS#12: its key derivation ends the
/// phrase with two zero octets, or has nothing at all (RFC 7292 B.1).
struct Phrase
{
    const char *text;
    int size;
};

struct StoredCertificate
{
    KeyData key;
    bool isAuthority = false;
    bool isTaken = false;
};

bool isSamePublicKey(const KeyData &a, const KeyData &b)
{
    return a.type == b.type && a.curve == b.curve && a.n == b.n && a.e == b.e && a.x == b.x && a.y == b.y;
}

/// Reads one store; used once.
class StoreReader
{
public:
    StoreReader(const SecretBytes &passphrase, ImportBudget &budget);
    Result<ImportedKeys> read(QByteArrayView bytes);

private:
    std::optional<Error> checkMac(PKCS12 *store);
    std::optional<Error> readPart(PKCS7 *part);
    std::optional<Error> readBags(const STACK_OF(PKCS12_SAFEBAG) * bags);
    std::optional<Error> readBag(PKCS12_SAFEBAG *bag);
    std::optional<Error> readEncryptedKey(PKCS12_SAFEBAG *bag);
    void readCertificate(PKCS12_SAFEBAG *bag);
    void addKey(const PKCS8_PRIV_KEY_INFO *info, PKCS12_SAFEBAG *bag);
    ImportedKeys together();

    /// What `open` makes of a part that `scheme` encrypted with the first phrase that fits.
    template<typename T, typename Open>
    Result<T> opened(const X509_ALGOR *scheme, Open &&open);
    [[nodiscard]] Error phraseRefused() const;

    ImportBudget &m_budget;
    bool m_isPhraseGiven;
    bool m_isPhraseRight = false;  ///< by the MAC
    std::vector<Phrase> m_phrases; ///< those that may open it
    std::vector<KeyData> m_keys;
    std::vector<StoredCertificate> m_certificates;
    QList<Error> m_skipped;
};

StoreReader::StoreReader(const SecretBytes &passphrase, ImportBudget &budget)
    : m_budget(budget)
    , m_isPhraseGiven(!passphrase.isEmpty())
{
    if (m_isPhraseGiven)
        m_phrases = {{passphrase.view().data(), static_cast<int>(passphrase.size())}};
    else
        m_phrases = {{nullptr, 0}, {"", 0}};
}

Error StoreReader::phraseRefused() const
{
    if (m_isPhraseRight) {
        return refusal(ErrorCode::KeyPassphrase,
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "a part of the store has another than the store")));
    }
    return m_isPhraseGiven ? refusal(ErrorCode::KeyPassphrase) : refusal(ErrorCode::KeyEncrypted, shapeName(shape));
}

/// Narrows the phrases to the one whose MAC matches. A store without a MAC keeps them all.
std::optional<Error> StoreReader::checkMac(PKCS12 *store)
{
    if (!PKCS12_mac_present(store))
        return std::nullopt;
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_INTEGER *count = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, &count, store);
    const ASN1_OBJECT *oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(oid);
    constexpr unsigned long firstWithPbmac1 = 0x30400000UL;
    const bool known = nid == NID_pbmac1 ? OpenSSL_version_num() >= firstWithPbmac1 : evp::hasDigest(OBJ_nid2sn(nid));
    if (!known) {
        char name[80] = "";
        OBJ_obj2txt(name, sizeof name, oid, 0);
        ERR_clear_error();
        return refusal(ErrorCode::KeyTypeUnsupported,
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "%1 with a MAC of %2"))
                .replace("%1", shapeName(shape))
                .replace("%2", name),
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "a MAC of HMAC-SHA256")));
    }
    const qint64 rounds = nid == NID_pbmac1 ? evp::derivationRounds(algorithm) : evp::rounds(count);
    for (const Phrase phrase : m_phrases) {
        if (std::optional<Error> tooMuch = m_budget.spend(rounds, shape))
            return tooMuch;
        if (PKCS12_verify_mac(store, phrase.text, phrase.size)) {
            m_phrases = {phrase};
            m_isPhraseRight = true;
            return std::nullopt;
        }
        ERR_clear_error();
    }
    if (!m_isPhraseGiven)
        return phraseRefused();
    return refusal(ErrorCode::KeyPassphrase,
        keyWords(QT_TRANSLATE_NOOP("claimsmith::jose",
            "the MAC of the store does not match, so the phrase is wrong or the file was changed")));
}

template<typename T, typename Open>
Result<T> StoreReader::opened(const X509_ALGOR *scheme, Open &&open)
{
    if (const QByteArray missing = evp::missingScheme(scheme); !missing.isEmpty()) {
        return std::unexpected(
            evp::outdatedEncryption(shapeName(shape), missing, "openssl pkcs12 -legacy -in FILE -out NEW.pem"));
    }
    for (const Phrase phrase : m_phrases) {
        if (std::optional<Error> tooMuch = m_budget.spend(evp::derivationRounds(scheme), shape))
            return std::unexpected(std::move(*tooMuch));
        if (T result{open(phrase)})
            return result;
        ERR_clear_error();
    }
    return std::unexpected(phraseRefused());
}

/// One safe: plain, or encrypted as a whole. An error ends the reading; what is only of no use is put aside.
std::optional<Error> StoreReader::readPart(PKCS7 *part)
{
    if (PKCS7_type_is_data(part) && part->d.data) {
        const Bags bags(PKCS12_unpack_p7data(part));
        return bags ? readBags(bags.get()) : evp::damaged(shape);
    }
    if (!PKCS7_type_is_encrypted(part) || !part->d.encrypted || !part->d.encrypted->enc_data
        || !part->d.encrypted->enc_data->algorithm) {
        m_skipped.append(refusal(ErrorCode::KeyTypeUnsupported,
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "part of a PKCS#12 key store that no pass phrase opens")),
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "a store that a pass phrase opens"))));
        return std::nullopt;
    }
    const Result<Bags> bags = opened<Bags>(part->d.encrypted->enc_data->algorithm,
        [part](Phrase phrase) { return PKCS12_unpack_p7encdata(part, phrase.text, phrase.size); });
    if (bags)
        return readBags(bags->get());
    if (!m_isPhraseRight && bags.error().code != ErrorCode::KeyTypeUnsupported)
        return bags.error();
    m_skipped.append(bags.error());
    return std::nullopt;
}

std::optional<Error> StoreReader::readBags(const STACK_OF(PKCS12_SAFEBAG) * bags)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        if (std::optional<Error> error = readBag(sk_PKCS12_SAFEBAG_value(bags, i)))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> StoreReader::readBag(PKCS12_SAFEBAG *bag)
{
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag:
        addKey(PKCS12_SAFEBAG_get0_p8inf(bag), bag);
        break;
    case NID_pkcs8ShroudedKeyBag:
        return readEncryptedKey(bag);
    case NID_certBag:
        readCertificate(bag);
        break;
    case NID_crlBag: // revoked certificates: there is no key in it to miss
        break;
    case NID_safeContentsBag: // OpenSSL refuses to read bags that are nested without end
        return readBags(PKCS12_SAFEBAG_get0_safes(bag));
    case NID_secretBag:
        m_skipped.append(refusal(ErrorCode::KeyTypeUnsupported,
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "secret in a PKCS#12 key store")),
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "the secret itself, as text, base64 or hex"))));
        break;
    default:
        m_skipped.append(refusal(ErrorCode::KeyTypeUnsupported,
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "entry of another kind in a PKCS#12 key store"))));
        break;
    }
    return std::nullopt;
}

std::optional<Error> StoreReader::readEncryptedKey(PKCS12_SAFEBAG *bag)
{
    const X509_SIG *encrypted = PKCS12_SAFEBAG_get0_pkcs8(bag);
    const X509_ALGOR *scheme = nullptr;
    if (encrypted)
        X509_SIG_get0(encrypted, &scheme, nullptr);
    if (!scheme)
        return evp::damaged(shape);
    const Result<evp::Pkcs8Info> info = opened<evp::Pkcs8Info>(
        scheme, [encrypted](Phrase phrase) { return PKCS8_decrypt(encrypted, phrase.text, phrase.size); });
    if (info) {
        addKey(info->get(), bag);
        return std::nullopt;
    }
    if (!m_isPhraseRight && info.error().code != ErrorCode::KeyTypeUnsupported)
        return info.error();
    m_skipped.append(info.error());
    return std::nullopt;
}

QString friendlyName(PKCS12_SAFEBAG *bag)
{
    char *const name = PKCS12_get_friendlyname(bag);
    const QString label = name ? printableLine(name) : QString();
    OPENSSL_free(name);
    return label;
}

void StoreReader::addKey(const PKCS8_PRIV_KEY_INFO *info, PKCS12_SAFEBAG *bag)
{
    Result<KeyData> key = evp::keyFromPrivateKeyInfo(info, shape);
    if (!key) {
        m_skipped.append(std::move(key.error()));
        return;
    }
    key->label = friendlyName(bag);
    m_keys.push_back(std::move(*key));
}

void StoreReader::readCertificate(PKCS12_SAFEBAG *bag)
{
    const evp::Certificate certificate(PKCS12_SAFEBAG_get1_cert(bag));
    unsigned char *octets = nullptr;
    const int size = certificate ? i2d_X509(certificate.get(), &octets) : 0;
    if (size <= 0) {
        m_skipped.append(evp::damaged(DerShape::Certificate));
        return;
    }
    Result<KeyData> key = keyFromCertificate(QByteArrayView(octets, size));
    OPENSSL_free(octets);
    if (!key) {
        m_skipped.append(std::move(key.error()));
        return;
    }
    key->label = friendlyName(bag);
    m_certificates.push_back({std::move(*key), X509_check_ca(certificate.get()) != 0});
}

ImportedKeys StoreReader::together()
{
    ImportedKeys imported{{}, Container::Pkcs12, std::move(m_skipped)};
    for (KeyData &key : m_keys) {
        for (StoredCertificate &certificate : m_certificates) {
            if (!isSamePublicKey(key, certificate.key))
                continue;
            certificate.isTaken = true;
            // Of two certificates the first counts, as a store has the one in use there.
            if (!key.x5t.isEmpty())
                continue;
            key.x5t = certificate.key.x5t;
            key.x5tS256 = certificate.key.x5tS256;
            if (key.label.isEmpty())
                key.label = certificate.key.label;
        }
        key.container = Container::Pkcs12;
        imported.keys.append(KeyData::toKey(key));
    }
    for (StoredCertificate &certificate : m_certificates) {
        if (certificate.isTaken || (certificate.isAuthority && !m_keys.empty()))
            continue;
        certificate.key.container = Container::Pkcs12;
        imported.keys.append(KeyData::toKey(certificate.key));
    }
    return imported;
}

Result<ImportedKeys> StoreReader::read(QByteArrayView bytes)
{
    ERR_clear_error();
    const unsigned char *in = evp::octets(bytes);
    const Store store(d2i_PKCS12(nullptr, &in, static_cast<long>(bytes.size())));
    if (!store)
        return std::unexpected(evp::damaged(shape));
    if (std::optional<Error> error = checkMac(store.get()))
        return std::unexpected(std::move(*error));
    const Parts parts(PKCS12_unpack_authsafes(store.get()));
    if (!parts)
        return std::unexpected(evp::damaged(shape));
    for (int i = 0; i < sk_PKCS7_num(parts.get()); ++i) {
        if (std::optional<Error> error = readPart(sk_PKCS7_value(parts.get(), i)))
            return std::unexpected(std::move(*error));
    }
    ImportedKeys imported = together();
    if (!imported.keys.isEmpty())
        return imported;
    if (!imported.skipped.isEmpty())
        return std::unexpected(imported.skipped.front());
    return std::unexpected(refusal(ErrorCode::KeyEmpty, shapeName(shape)));
}

} // namespace

Result<ImportedKeys> keysFromPkcs12(QByteArrayView bytes, const SecretBytes &passphrase, ImportBudget &budget)
{
    return StoreReader(passphrase, budget).read(bytes);
}

} // namespace claimsmith::jose
