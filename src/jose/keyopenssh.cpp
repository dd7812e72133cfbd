// SPDX-License-Identifier: MIT
#include "jose/keyopenssh.h"

#include "jose/crypto/keycheck.h"
#include "jose/keywords.h"
#include "jose/printable.h"
#include "jose/sshwire.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace claimsmith::jose {

namespace {

constexpr QByteArrayView magic("openssh-key-v1\0", 15);
/// The private part is padded to this many octets where no cipher wants more.
constexpr qsizetype blockSize = 8;

struct SshType
{
    QByteArrayView name;
    KeyType keyType;
    Curve curve;
    QByteArrayView curveName; ///< RFC 5656 §6.1
};
constexpr std::array sshTypes{
    SshType{"ssh-rsa", KeyType::Rsa, Curve::None, {}},
    SshType{"ecdsa-sha2-nistp256", KeyType::Ec, Curve::P256, "nistp256"},
    SshType{"ecdsa-sha2-nistp384", KeyType::Ec, Curve::P384, "nistp384"},
    SshType{"ecdsa-sha2-nistp521", KeyType::Ec, Curve::P521, "nistp521"},
    SshType{"ssh-ed25519", KeyType::Okp, Curve::Ed25519, {}},
};

Error damaged(const char *reason)
{
    return {ErrorCode::KeyDamaged, Segment::Key, -1,
        keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "OpenSSH key: %1")).replace("%1", keyWords(reason)), {}};
}

Error cutOff() { return damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "it is cut off")); }

Error wrongPair()
{
    return {ErrorCode::KeyPointInvalid, Segment::Key, -1,
        keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "the private half does not belong to the public one")), {}};
}

/// The row of a type, or why there is none.
Result<const SshType *> knownType(QByteArrayView name)
{
    const auto row = std::ranges::find(sshTypes, name, &SshType::name);
    if (row != sshTypes.end())
        return &*row;
    QByteArray wanted;
    if (name.startsWith("sk-")) {
        wanted = keyWords(QT_TRANSLATE_NOOP(
            "claimsmith::jose", "a key outside of a security key, which signs more than it is given and so no token"));
    } else if (name.contains("-cert-v")) {
        wanted = keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "the public key that this certificate is about"));
    } else {
        for (const SshType &each : sshTypes)
            wanted += (wanted.isEmpty() ? "" : ", ") + each.name.toByteArray();
    }
    return std::unexpected(Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1,
        keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "OpenSSH key of type %1")).replace("%1", name.toByteArray()),
        wanted});
}

/// SEC 1 §2.3.3; OpenSSH writes points uncompressed.
bool readPoint(QByteArrayView point, KeyData &key)
{
    const int size = curveFacts(key.curve).coordinateBytes;
    if (point.size() != 1 + 2 * size || point.front() != '\x04')
        return false;
    key.x = point.sliced(1, size).toByteArray();
    key.y = point.sliced(1 + size).toByteArray();
    return true;
}

/// What stands behind the type's name in a public key.
std::optional<Error> readPublic(SshWire &wire, const SshType &type, KeyData &key)
{
    key.type = type.keyType;
    key.curve = type.curve;
    bool good = true;
    if (type.keyType == KeyType::Rsa) {
        key.e = wire.number().toByteArray();
        key.n = wire.number().toByteArray();
        good = !key.n.isEmpty() && !key.e.isEmpty();
    } else if (type.keyType == KeyType::Ec) {
        good = wire.string() == type.curveName;
        good = readPoint(wire.string(), key) && good;
    } else {
        key.x = wire.string().toByteArray();
        good = key.x.size() == curveFacts(key.curve).coordinateBytes;
    }
    if (wire.failed())
        return cutOff();
    if (!good)
        return damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "its numbers are not those of its type"));
    return std::nullopt;
}

/// A whole public key in its binary form.
Result<KeyData> publicKey(QByteArrayView blob)
{
    SshWire wire(blob);
    const QByteArrayView name = wire.string();
    if (wire.failed())
        return std::unexpected(cutOff());
    const Result<const SshType *> type = knownType(name);
    if (!type)
        return std::unexpected(type.error());
    KeyData key;
    if (std::optional<Error> error = readPublic(wire, **type, key))
        return std::unexpected(std::move(*error));
    if (!wire.atEnd())
        return std::unexpected(damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "there is more than its type has")));
    return key;
}

SecretBytes padded(QByteArrayView number, int size)
{
    QByteArray whole(size - number.size(), '\0');
    whole.append(number);
    SecretBytes held{QByteArrayView(whole)};
    wipe(whole);
    return held;
}

/// What stands behind the type's name in a private key; public parts into `key`, too. Checks nothing that checkKey()
/// does, except what it does not get to see.
std::optional<Error> readPrivate(SshWire &wire, const SshType &type, KeyData &key)
{
    key.type = type.keyType;
    key.curve = type.curve;
    const int size = curveFacts(type.curve).coordinateBytes;
    const Error otherNumbers = damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "its numbers are not those of its type"));
    if (type.keyType == KeyType::Rsa) {
        key.n = wire.number().toByteArray();
        key.e = wire.number().toByteArray();
        key.d = SecretBytes(wire.number());
        const SecretBytes coefficient(wire.number());
        key.p = SecretBytes(wire.number());
        key.q = SecretBytes(wire.number());
        if (wire.failed())
            return cutOff();
        if (key.n.isEmpty() || key.e.isEmpty() || key.d.isEmpty() || key.p.isEmpty() || key.q.isEmpty())
            return otherNumbers;
        if (std::optional<Error> error = checkKey(key))
            return error;
        return withoutLeadingZeros(key.qi.view()) == coefficient.view() ? std::nullopt : std::optional(wrongPair());
    }
    if (type.keyType == KeyType::Ec) {
        const bool sameCurve = wire.string() == type.curveName;
        const bool isPoint = readPoint(wire.string(), key);
        const QByteArrayView secret = wire.number();
        if (wire.failed())
            return cutOff();
        if (!sameCurve || !isPoint || secret.size() > size)
            return otherNumbers;
        key.d = padded(secret, size);
        return checkKey(key);
    }
    key.x = wire.string().toByteArray();
    const QByteArrayView both = wire.string(); // the seed, and the public key again
    if (wire.failed())
        return cutOff();
    if (key.x.size() != size || both.size() != 2 * size)
        return otherNumbers;
    if (both.sliced(size) != key.x)
        return wrongPair();
    key.d = SecretBytes(both.first(size));
    return checkKey(key);
}

/// The list of private keys, of which there is one: two check numbers, the key, its comment, and padding.
Result<KeyData> secretSection(QByteArrayView section)
{
    SshWire wire(section);
    const quint32 first = wire.count();
    const quint32 second = wire.count();
    const QByteArrayView name = wire.string();
    if (wire.failed())
        return std::unexpected(cutOff());
    if (first != second)
        return std::unexpected(damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "its two check numbers differ")));
    const Result<const SshType *> type = knownType(name);
    if (!type)
        return std::unexpected(type.error());
    KeyData key;
    if (std::optional<Error> error = readPrivate(wire, **type, key))
        return std::unexpected(std::move(*error));
    key.label = printableLine(wire.string());
    if (wire.failed())
        return std::unexpected(cutOff());
    const QByteArrayView padding = wire.rest();
    bool counts = section.size() % blockSize == 0 && padding.size() < blockSize;
    for (qsizetype i = 0; counts && i < padding.size(); ++i)
        counts = padding[i] == static_cast<char>(i + 1);
    if (!counts)
        return std::unexpected(damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "its padding is wrong")));
    return key;
}

/// A line's words. Quotation marks keep blanks inside a word, as the options of authorized_keys have them (sshd(8)).
QByteArrayView takeWord(QByteArrayView &line)
{
    line = line.trimmed();
    bool quoted = false;
    qsizetype end = 0;
    for (; end < line.size(); ++end) {
        const char c = line[end];
        if (c == '\\' && quoted)
            ++end;
        else if (c == '"')
            quoted = !quoted;
        else if ((c == ' ' || c == '\t') && !quoted)
            break;
    }
    end = std::min(end, line.size());
    const QByteArrayView word = line.first(end);
    line = line.sliced(end).trimmed();
    return word;
}

/// A line's parts from the key on; `type` is empty where it holds none.
struct PublicLine
{
    QByteArrayView type, base64, comment;

    explicit PublicLine(QByteArrayView line)
    {
        if (line.trimmed().startsWith('#'))
            return;
        // Options stand before a key in authorized_keys, a marker and a host in known_hosts.
        constexpr int mostWordsBefore = 2;
        for (int i = 0; i <= mostWordsBefore && !line.isEmpty(); ++i) {
            const QByteArrayView word = takeWord(line);
            if (!word.startsWith("ssh-") && !word.startsWith("ecdsa-sha2-") && !word.startsWith("sk-"))
                continue;
            QByteArrayView behind = line;
            const QByteArrayView body = takeWord(behind);
            // What begins a line needs no more to be told by: it may be cut off.
            if (i > 0 && !body.startsWith("AAAA"))
                continue;
            type = word;
            base64 = body;
            comment = behind;
            return;
        }
    }
};

Result<KeyData> keyOnLine(const PublicLine &line)
{
    // The type in front is what a person reads; a key in a type that is none of ours need not decode.
    if (const auto type = knownType(line.type); !type)
        return std::unexpected(type.error());
    const auto blob =
        QByteArray::fromBase64Encoding(line.base64.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!blob || blob.decoded.isEmpty())
        return std::unexpected(damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "what follows its type is not base64")));
    Result<KeyData> key = publicKey(blob.decoded);
    if (!key)
        return key;
    if (SshWire(blob.decoded).string() != line.type)
        return std::unexpected(damaged(QT_TRANSLATE_NOOP("claimsmith::jose", "it names two types")));
    if (std::optional<Error> error = checkKey(*key))
        return std::unexpected(std::move(*error));
    key->container = Container::OpenSshPublic;
    key->label = printableLine(line.comment);
    return key;
}

/// Calls `visit(line, offset)` for each line until it answers false.
template<typename Visit>
void forEachLine(QByteArrayView text, Visit &&visit)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const auto end = std::find_if(text.begin() + begin, text.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - text.begin() - begin;
        if (!visit(text.sliced(begin, length), begin))
            return;
        begin += length + 1;
    }
}

} // namespace

bool looksLikeOpenSshPublic(QByteArrayView text)
{
    bool found = false;
    forEachLine(text, [&found](QByteArrayView line, qsizetype) {
        const QByteArrayView content = line.trimmed();
        if (content.isEmpty() || content.startsWith('#'))
            return true;
        found = !PublicLine(content).type.isEmpty();
        return false;
    });
    return found;
}

Result<ImportedKeys> keysFromOpenSshPublic(QByteArrayView text)
{
    ImportedKeys imported;
    imported.container = Container::OpenSshPublic;
    forEachLine(text, [&imported](QByteArrayView whole, qsizetype offset) {
        const PublicLine line(whole);
        if (line.type.isEmpty())
            return true;
        if (Result<KeyData> key = keyOnLine(line)) {
            imported.keys.append(KeyData::toKey(*key));
        } else {
            key.error().offset = offset;
            imported.skipped.append(std::move(key.error()));
        }
        return true;
    });
    if (!imported.keys.isEmpty())
        return imported;
    if (imported.skipped.isEmpty())
        return std::unexpected(Error{ErrorCode::KeyEmpty, Segment::Key, -1, {}, {}});
    Error first = imported.skipped.front();
    if (imported.skipped.size() == 1)
        first.offset = -1;
    return std::unexpected(std::move(first));
}

bool isOpenSshPrivate(QByteArrayView bytes) { return bytes.startsWith(magic); }

Result<KeyData> keyFromOpenSshPrivate(QByteArrayView bytes)
{
    SshWire wire(bytes.sliced(magic.size()));
    const QByteArrayView cipher = wire.string();
    const QByteArrayView derivation = wire.string();
    static_cast<void>(wire.string()); // the options of the derivation
    const quint32 count = wire.count();
    const QByteArrayView publicBlob = wire.string();
    const QByteArrayView section = wire.string();
    if (wire.failed())
        return std::unexpected(cutOff());
    if (cipher != "none" || derivation != "none") {
        return std::unexpected(Error{ErrorCode::KeyTypeUnsupported, Segment::Key, -1,
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose", "OpenSSH private key under a pass phrase (%1, %2)"))
                .replace("%1", cipher.toByteArray())
                .replace("%2", derivation.toByteArray()),
            keyWords(QT_TRANSLATE_NOOP("claimsmith::jose",
                "one without; take the pass phrase off a copy of it with: ssh-keygen -p -N \"\" -f COPY"))});
    }
    if (count != 1 || !wire.atEnd()) {
        return std::unexpected(damaged(
            QT_TRANSLATE_NOOP("claimsmith::jose", "it holds more, or less, than the one key that OpenSSH writes")));
    }
    const Result<KeyData> half = publicKey(publicBlob);
    if (!half)
        return std::unexpected(half.error());
    Result<KeyData> key = secretSection(section);
    if (!key)
        return std::unexpected(std::move(key.error()));
    if (key->type != half->type || key->curve != half->curve || key->n != half->n || key->e != half->e
        || key->x != half->x || key->y != half->y) {
        return std::unexpected(wrongPair());
    }
    key->container = Container::OpenSshPrivate;
    return key;
}

} // namespace claimsmith::jose
