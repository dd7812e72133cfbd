// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/keydata.h"

#include <algorithm>

namespace claimsmith::jose {

namespace {

Error notEncoded(const char *encoding)
{
    // Neither the character nor its neighbours are named: they are parts of a secret.
    return {ErrorCode::SecretEncoding, Segment::Key, -1, {}, encoding};
}

bool isSpace(char character) { return character == ' ' || (character >= '\t' && character <= '\r'); }

/// `text` without white space: secrets come in files and across several lines.
QByteArray withoutSpace(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(result), [](char c) { return !isSpace(c); });
    return result;
}

/// Both alphabets; '=' may pad to a multiple of four or be left out.
Result<QByteArray> fromBase64(QByteArrayView text, SecretEncoding encoding)
{
    const bool url = encoding == SecretEncoding::Base64Url;
    const char *const name = url ? "base64url" : "base64";
    QByteArray digits = withoutSpace(text);
    const qsizetype whole = digits.size();
    while (digits.endsWith('=') && whole - digits.size() < 2)
        digits.chop(1);
    const bool paddingRight = digits.size() == whole || whole % 4 == 0;
    const bool alphabetRight = url || !(digits.contains('-') || digits.contains('_'));
    if (!url)
        digits.replace('+', '-').replace('/', '_');
    base64url::Decoded decoded = base64url::decode(digits, Segment::Key);
    wipe(digits);
    if (decoded.problem || !paddingRight || !alphabetRight) {
        wipe(decoded.bytes);
        return std::unexpected(notEncoded(name));
    }
    return std::move(decoded.bytes);
}

/// Pairs of digits, as they are or parted by colons.
Result<QByteArray> fromHex(QByteArrayView text)
{
    QByteArray digits = withoutSpace(text);
    digits.replace(":", "");
    const bool good = digits.size() % 2 == 0 && std::ranges::all_of(digits, [](char c) {
        return std::isxdigit(static_cast<unsigned char>(c)) != 0;
    });
    QByteArray bytes = good ? QByteArray::fromHex(digits) : QByteArray();
    wipe(digits);
    if (!good)
        return std::unexpected(notEncoded("hex"));
    return bytes;
}

} // namespace

Result<Key> Key::fromSecret(QByteArrayView text, SecretEncoding encoding)
{
    Result<QByteArray> bytes = encoding == SecretEncoding::Utf8  ? text.toByteArray()
                               : encoding == SecretEncoding::Hex ? fromHex(text)
                                                                 : fromBase64(text, encoding);
    if (!bytes)
        return std::unexpected(std::move(bytes.error()));
    if (bytes->isEmpty())
        return std::unexpected(Error{ErrorCode::KeyEmpty, Segment::Key, -1, {}, {}});
    KeyData key;
    key.type = KeyType::Oct;
    key.container = Container::Secret;
    key.k = SecretBytes(*bytes);
    wipe(*bytes);
    return KeyData::toKey(key);
}

} // namespace claimsmith::jose
