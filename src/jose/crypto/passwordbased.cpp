// SPDX-License-Identifier: MIT
#include "jose/crypto/passwordbased.h"

#include "jose/crypto/evp.h"
#include "jose/keywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimsmith::jose {

std::optional<Error> ImportBudget::spend(qint64 rounds, DerShape shape)
{
    if (rounds <= m_rounds) {
        m_rounds -= rounds;
        return std::nullopt;
    }
    return Error{ErrorCode::KeyDamaged, Segment::Key, -1,
        keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "%1: more than %2 rounds of key derivation are not computed"))
            .replace("%1", shapeName(shape))
            .replace("%2", QByteArray::number(maximumRounds)),
        {}};
}

namespace evp {

namespace {

using Cipher = Owned<EVP_CIPHER, EVP_CIPHER_free>;
using MessageDigest = Owned<EVP_MD, EVP_MD_free>;
/// PBES2-params of RFC 8018 A.4; PBMAC1-params of A.5 have the same form.
using TwoPart = Owned<PBE2PARAM, PBE2PARAM_free>;

/// The parameters of an algorithm as the ASN.1 type `item`; null where they are something else.
template<typename T>
T *parametersOf(const X509_ALGOR *algorithm, const ASN1_ITEM *item)
{
    int type = V_ASN1_UNDEF;
    const void *parameters = nullptr;
    X509_ALGOR_get0(nullptr, &type, &parameters, algorithm);
    return type == V_ASN1_SEQUENCE
               ? static_cast<T *>(ASN1_item_unpack(static_cast<const ASN1_STRING *>(parameters), item))
               : nullptr;
}

int nidOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(oid);
}

/// The algorithm's name, or its OID where it has none or where `dotted`.
QByteArray nameOf(const X509_ALGOR *algorithm, bool dotted = false)
{
    const ASN1_OBJECT *oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm);
    char text[80] = "";
    OBJ_obj2txt(text, sizeof text, oid, dotted ? 1 : 0);
    return text;
}

/// RFC 7914 §6: the mixing takes time in proportion to N·r·p; one step of it costs about as much as two rounds of
/// PBKDF2. OpenSSL bounds the memory, which leaves room for hours.
qint64 scryptRounds(const X509_ALGOR *scheme)
{
    const Owned<SCRYPT_PARAMS, SCRYPT_PARAMS_free> scrypt(
        parametersOf<SCRYPT_PARAMS>(scheme, ASN1_ITEM_rptr(SCRYPT_PARAMS)));
    if (!scrypt)
        return 0;
    qint64 steps = 2;
    for (const ASN1_INTEGER *factor : {scrypt->costParameter, scrypt->blockSize, scrypt->parallelizationParameter}) {
        const qint64 count = std::max<qint64>(rounds(factor), 1);
        if (count > ImportBudget::maximumRounds)
            return endlessRounds;
        steps *= count;
        if (steps > ImportBudget::maximumRounds)
            return endlessRounds;
    }
    return steps;
}

} // namespace

qint64 rounds(const ASN1_INTEGER *count)
{
    if (!count)
        return 1;
    int64_t value = 0;
    return ASN1_INTEGER_get_int64(&value, count) && value >= 0 ? value : endlessRounds;
}

qint64 derivationRounds(const X509_ALGOR *scheme)
{
    const int nid = nidOf(scheme);
    if (nid != NID_pbes2 && nid != NID_pbmac1) {
        const Owned<PBEPARAM, PBEPARAM_free> simple(parametersOf<PBEPARAM>(scheme, ASN1_ITEM_rptr(PBEPARAM)));
        return simple ? rounds(simple->iter) : 0;
    }
    const TwoPart parts(parametersOf<PBE2PARAM>(scheme, ASN1_ITEM_rptr(PBE2PARAM)));
    if (!parts)
        return 0;
    if (nidOf(parts->keyfunc) == NID_id_scrypt)
        return scryptRounds(parts->keyfunc);
    const Owned<PBKDF2PARAM, PBKDF2PARAM_free> derivation(
        parametersOf<PBKDF2PARAM>(parts->keyfunc, ASN1_ITEM_rptr(PBKDF2PARAM)));
    return derivation ? rounds(derivation->iter) : 0;
}

bool hasCipher(const char *name) { return Cipher(EVP_CIPHER_fetch(nullptr, name, nullptr)) != nullptr; }

bool hasDigest(const char *name) { return MessageDigest(EVP_MD_fetch(nullptr, name, nullptr)) != nullptr; }

QByteArray missingScheme(const X509_ALGOR *scheme)
{
    QByteArray missing;
    if (nidOf(scheme) == NID_pbes2) {
        const TwoPart parts(parametersOf<PBE2PARAM>(scheme, ASN1_ITEM_rptr(PBE2PARAM)));
        if (parts && !hasCipher(nameOf(parts->encryption, true).constData()))
            missing = nameOf(parts->encryption);
    } else {
        int cipher = NID_undef;
        int digest = NID_undef;
        const bool known = EVP_PBE_find(EVP_PBE_TYPE_OUTER, nidOf(scheme), &cipher, &digest, nullptr) != 0;
        if (!known || !hasCipher(OBJ_nid2sn(cipher)) || !hasDigest(OBJ_nid2sn(digest)))
            missing = nameOf(scheme);
    }
    static_cast<void>(takeReason()); // a fetch that finds nothing leaves its complaint behind
    return missing;
}

Error outdatedEncryption(const QByteArray &container, const QByteArray &scheme, const char *command)
{
    return {ErrorCode::KeyTypeUnsupported, Segment::Key, -1,
        keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "%1 encrypted with %2"))
            .replace("%1", container)
            .replace("%2", scheme),
        keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "a newer encryption; convert it with: %1"))
            .replace("%1", command)};
}

} // namespace evp

} // namespace claimsmith::jose
