// SPDX-License-Identifier: MIT
#include "jose/crypto/passwordhash.h"

#include "jose/crypto/crypto.h"
#include "jose/crypto/evp.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>

#include <array>
#include <charconv>

namespace claimsmith::jose {

namespace {

using KdfContext = evp::Owned<EVP_KDF_CTX, EVP_KDF_CTX_free>;

constexpr qsizetype saltBytes = 16;
constexpr qsizetype hashBytes = 32;
constexpr quint64 mostMemory = Q_UINT64_C(256) * 1024 * 1024;
constexpr QByteArrayView scheme = "scrypt";

/// In steps of one block of one row; what a derivation takes time in proportion to.
constexpr quint64 work(const PasswordCost &cost)
{
    return (Q_UINT64_C(1) << cost.logN) * static_cast<quint64>(cost.blockSize) * static_cast<quint64>(cost.parallelism);
}

constexpr quint64 memory(const PasswordCost &cost)
{
    return 128 * (Q_UINT64_C(1) << cost.logN) * static_cast<quint64>(cost.blockSize);
}

bool isBearable(const PasswordCost &cost)
{
    return cost.logN >= 1 && cost.logN <= 24 && cost.blockSize >= 1 && cost.blockSize <= 1024 && cost.parallelism >= 1
           && cost.parallelism <= 1024 && memory(cost) <= mostMemory && work(cost) <= 8 * work({});
}

struct StoredPassword
{
    PasswordCost cost;
    QByteArray salt;
    QByteArray hash;
};

/// "ln=15" for `name` "ln"; nullopt where it is anything else.
std::optional<int> parameter(QByteArrayView text, QByteArrayView name)
{
    if (!text.startsWith(name) || text.size() <= name.size() || text[name.size()] != '=')
        return std::nullopt;
    const QByteArrayView digits = text.sliced(name.size() + 1);
    int value = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), value);
    return error == std::errc() && end == digits.end() ? std::optional(value) : std::nullopt;
}

/// PHC strings have base64 without its padding.
std::optional<QByteArray> unpaddedBase64(const QByteArray &text)
{
    constexpr auto strictly = QByteArray::AbortOnBase64DecodingErrors | QByteArray::OmitTrailingEquals;
    const auto decoded = QByteArray::fromBase64Encoding(text, strictly);
    if (!decoded || decoded.decoded.toBase64(QByteArray::OmitTrailingEquals) != text)
        return std::nullopt;
    return *decoded;
}

std::optional<StoredPassword> parsed(QByteArrayView stored)
{
    if (stored.size() > 400)
        return std::nullopt;
    const QList<QByteArray> parts = stored.toByteArray().split('$');
    if (parts.size() != 5 || !parts[0].isEmpty() || parts[1] != scheme)
        return std::nullopt;
    const QList<QByteArray> parameters = parts[2].split(',');
    if (parameters.size() != 3)
        return std::nullopt;
    const auto logN = parameter(parameters[0], "ln");
    const auto blockSize = parameter(parameters[1], "r");
    const auto parallelism = parameter(parameters[2], "p");
    const auto salt = unpaddedBase64(parts[3]);
    const auto hash = unpaddedBase64(parts[4]);
    if (!logN || !blockSize || !parallelism || !salt || !hash)
        return std::nullopt;
    const StoredPassword result{{*logN, *blockSize, *parallelism}, *salt, *hash};
    const bool sized = salt->size() >= 8 && salt->size() <= 64 && hash->size() >= 16 && hash->size() <= 64;
    return sized && isBearable(result.cost) ? std::optional(result) : std::nullopt;
}

} // namespace

SecretBytes scrypt(QByteArrayView password, QByteArrayView salt, const PasswordCost &cost, qsizetype length)
{
    static EVP_KDF *const kdf = EVP_KDF_fetch(nullptr, "SCRYPT", nullptr);
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf) : nullptr);
    if (!context || !isBearable(cost))
        return {};
    uint64_t n = Q_UINT64_C(1) << cost.logN;
    auto r = static_cast<uint32_t>(cost.blockSize);
    auto p = static_cast<uint32_t>(cost.parallelism);
    // A little beside what the mixing takes: a block for each lane.
    uint64_t most = 2 * mostMemory;
    // OSSL_PARAM has no const form; an empty password still needs an address.
    const auto octets = [](const char *name, QByteArrayView bytes) {
        return OSSL_PARAM_construct_octet_string(
            name, const_cast<char *>(bytes.isEmpty() ? "" : bytes.data()), static_cast<size_t>(bytes.size()));
    };
    const std::array parameters{octets(OSSL_KDF_PARAM_PASSWORD, password), octets(OSSL_KDF_PARAM_SALT, salt),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &most), OSSL_PARAM_construct_end()};
    QByteArray derived(length, '\0');
    if (EVP_KDF_derive(context.get(), evp::octets(derived), static_cast<size_t>(length), parameters.data()) <= 0) {
        static_cast<void>(evp::takeReason());
        return {};
    }
    SecretBytes result{QByteArrayView(derived)};
    wipe(derived);
    return result;
}

Result<QByteArray> hashPassword(const SecretBytes &password, const PasswordCost &cost)
{
    const QByteArray salt = randomBytes(saltBytes);
    const SecretBytes hash = scrypt(password.view(), salt, cost, hashBytes);
    if (hash.isEmpty())
        return std::unexpected(Error{ErrorCode::CryptoFailure, Segment::None, -1, scheme.toByteArray(), {}});
    const auto number = [](int value) { return QByteArray::number(value); };
    const auto base64 = [](QByteArrayView bytes) {
        return bytes.toByteArray().toBase64(QByteArray::OmitTrailingEquals);
    };
    return "$scrypt$ln=" + number(cost.logN) + ",r=" + number(cost.blockSize) + ",p=" + number(cost.parallelism) + '$'
           + base64(salt) + '$' + base64(hash.view());
}

std::optional<PasswordCost> passwordCost(QByteArrayView stored)
{
    const auto parts = parsed(stored);
    return parts ? std::optional(parts->cost) : std::nullopt;
}

bool isPassword(const SecretBytes &password, QByteArrayView stored)
{
    const auto parts = parsed(stored);
    if (!parts)
        return false;
    const SecretBytes hash = scrypt(password.view(), parts->salt, parts->cost, parts->hash.size());
    return !hash.isEmpty() && hash == SecretBytes(parts->hash);
}

} // namespace claimsmith::jose
