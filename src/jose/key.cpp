// SPDX-License-Identifier: MIT
#include "jose/key.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/keydata.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace claimsmith::jose {

using namespace Qt::StringLiterals;

namespace {

/// "a secret", "an RSA key": what an algorithm asks for.
QByteArray wantedKey(const Algorithm &algorithm)
{
    switch (algorithm.keyType) {
    case KeyType::Oct:
        return "secret";
    case KeyType::Rsa:
        return "RSA key";
    case KeyType::Ec:
        return QByteArray("EC ") + curveFacts(algorithm.curves.front()).name.latin1() + " key";
    case KeyType::Okp:
        return algorithm.curves.size() == 1 ? QByteArray(curveFacts(algorithm.curves.front()).name.latin1()) + " key"
                                            : QByteArray("Ed25519 or Ed448 key");
    case KeyType::None:
        break;
    }
    return {};
}

Error refusal(ErrorCode code, const QByteArray &found, const QByteArray &wanted)
{
    return {code, Segment::Key, -1, found, wanted};
}

QByteArray joined(std::span<const Curve> curves)
{
    QByteArray text;
    for (const Curve curve : curves)
        text += (text.isEmpty() ? "" : ", ") + QByteArray(curveFacts(curve).name.latin1());
    return text;
}

/// RFC 7517 §4.3: what remains to the public half of a pair.
QList<QByteArray> publicOperations(const QList<QByteArray> &operations)
{
    QList<QByteArray> kept;
    for (const QByteArray &operation : operations) {
        const QByteArray counterpart = operation == "sign"        ? "verify"
                                       : operation == "decrypt"   ? "encrypt"
                                       : operation == "unwrapKey" ? "wrapKey"
                                                                  : operation;
        const bool secretOnly = counterpart == "deriveKey" || counterpart == "deriveBits";
        if (!secretOnly && !kept.contains(counterpart))
            kept.append(counterpart);
    }
    return kept;
}

} // namespace

int bitLength(QByteArrayView number)
{
    const QByteArrayView digits = withoutLeadingZeros(number);
    if (digits.isEmpty())
        return 0;
    return static_cast<int>(8 * (digits.size() - 1)) + std::bit_width(static_cast<quint8>(digits.front()));
}

QByteArrayView withoutLeadingZeros(QByteArrayView number)
{
    qsizetype zeros = 0;
    while (zeros < number.size() && number[zeros] == '\0')
        ++zeros;
    return number.sliced(zeros);
}

QByteArray descriptionUtf8(const KeyData &data) { return KeyData::toKey(data).description().toUtf8(); }

Key KeyData::toKey(const KeyData &data)
{
    Key key;
    key.d = new KeyData(data);
    return key;
}

Key::Key() = default;
Key::~Key() = default;
Key::Key(const Key &) = default;
Key::Key(Key &&) noexcept = default;
Key &Key::operator=(const Key &) = default;
Key &Key::operator=(Key &&) noexcept = default;

bool Key::isNull() const { return !d; }

KeyType Key::type() const { return d ? d->type : KeyType::None; }

Curve Key::curve() const { return d ? d->curve : Curve::None; }

int Key::bits() const
{
    if (!d)
        return 0;
    if (d->type == KeyType::Rsa)
        return bitLength(d->n);
    return d->type == KeyType::Oct ? static_cast<int>(d->k.size() * 8) : curveFacts(d->curve).bits;
}

bool Key::isPrivate() const { return d && d->isPrivate(); }

Container Key::container() const { return d ? d->container : Container::Secret; }

QString Key::description() const
{
    const auto words = [](const char *text) { return QCoreApplication::translate("claimsmith::jose::Key", text); };
    const QLatin1StringView curveName = curveFacts(curve()).name;
    switch (type()) {
    case KeyType::Oct:
        return words(QT_TRANSLATE_NOOP("claimsmith::jose::Key", "secret, %1 bits")).arg(bits());
    case KeyType::Rsa:
        return (isPrivate() ? words(QT_TRANSLATE_NOOP("claimsmith::jose::Key", "RSA %1-bit private key"))
                            : words(QT_TRANSLATE_NOOP("claimsmith::jose::Key", "RSA %1-bit public key")))
            .arg(bits());
    case KeyType::Ec:
        return (isPrivate() ? words(QT_TRANSLATE_NOOP("claimsmith::jose::Key", "EC %1 private key"))
                            : words(QT_TRANSLATE_NOOP("claimsmith::jose::Key", "EC %1 public key")))
            .arg(curveName);
    case KeyType::Okp:
        return (isPrivate() ? words(QT_TRANSLATE_NOOP("claimsmith::jose::Key", "%1 private key"))
                            : words(QT_TRANSLATE_NOOP("claimsmith::jose::Key", "%1 public key")))
            .arg(curveName);
    case KeyType::None:
        break;
    }
    return words(QT_TRANSLATE_NOOP("claimsmith::jose::Key", "no key"));
}

QByteArray Key::keyId() const { return d ? d->keyId : QByteArray(); }

QByteArray Key::use() const { return d ? d->use : QByteArray(); }

QList<QByteArray> Key::operations() const { return d ? d->operations : QList<QByteArray>(); }

QByteArray Key::algorithmName() const { return d ? d->algorithm : QByteArray(); }

QByteArray Key::x5t() const { return d ? d->x5t : QByteArray(); }

QByteArray Key::x5tS256() const { return d ? d->x5tS256 : QByteArray(); }

QString Key::label() const { return d ? d->label : QString(); }

void Key::setKeyId(const QByteArray &kid)
{
    if (d)
        d->keyId = kid;
}

QByteArray Key::parameter(QByteArrayView name) const
{
    if (!d)
        return {};
    if (name == "n")
        return d->n;
    if (name == "e")
        return d->e;
    if (name == "x")
        return d->x;
    return name == "y" ? d->y : QByteArray();
}

SecretBytes Key::secretParameter(QByteArrayView name) const
{
    if (!d)
        return {};
    const std::pair<QByteArrayView, const SecretBytes *> parameters[] = {
        {"k", &d->k}, {"d", &d->d}, {"p", &d->p}, {"q", &d->q}, {"dp", &d->dp}, {"dq", &d->dq}, {"qi", &d->qi}};
    for (const auto &[parameter, value] : parameters) {
        if (parameter == name)
            return *value;
    }
    return {};
}

Key Key::publicKey() const
{
    if (!d || d->type == KeyType::Oct)
        return {};
    if (!isPrivate())
        return *this;
    KeyData data(*d);
    data.d = data.p = data.q = data.dp = data.dq = data.qi = SecretBytes();
    data.operations = publicOperations(data.operations);
    return KeyData::toKey(data);
}

QByteArray Key::thumbprint(Digest digest) const
{
    // RFC 7638 §3.2: the required members alone, names in lexicographic order, no white space. A secret is among them
    // in the case of `oct`: the text has its room from the beginning, so that no copy of it is left unwiped.
    QByteArray canonical;
    const auto begin = [&canonical](qsizetype parameterBytes) {
        canonical.reserve(64 + 2 * parameterBytes);
        canonical += '{';
    };
    const auto add = [&canonical](QByteArrayView before, QByteArrayView parameter) {
        canonical += before;
        base64url::appendEncoded(canonical, parameter);
    };
    const QLatin1StringView crv = curveFacts(curve()).name;
    switch (type()) {
    case KeyType::Oct:
        begin(d->k.view().size());
        add(R"("k":")", d->k.view());
        canonical += R"(","kty":"oct"})";
        break;
    case KeyType::Rsa:
        begin(d->e.size() + d->n.size());
        add(R"("e":")", d->e);
        add(R"(","kty":"RSA","n":")", d->n);
        canonical += R"("})";
        break;
    case KeyType::Ec:
        begin(crv.size() + d->x.size() + d->y.size());
        canonical.append(R"("crv":")").append(crv.data(), crv.size());
        add(R"(","kty":"EC","x":")", d->x);
        add(R"(","y":")", d->y);
        canonical += R"("})";
        break;
    case KeyType::Okp: // RFC 8037 §2
        begin(crv.size() + d->x.size());
        canonical.append(R"("crv":")").append(crv.data(), crv.size());
        add(R"(","kty":"OKP","x":")", d->x);
        canonical += R"("})";
        break;
    case KeyType::None:
        return {};
    }
    const QByteArray result = jose::digest(digest, canonical);
    wipe(canonical);
    return result;
}

std::optional<Error> Key::misfit(AlgorithmId id, bool forSigning) const
{
    const Algorithm &row = jose::algorithm(id);
    const QByteArray wantedName = row.name.latin1();
    if (row.keyType == KeyType::None)
        return refusal(ErrorCode::AlgorithmNotSigning, wantedName, {});
    if (!d)
        return refusal(ErrorCode::KeyEmpty, {}, wantedKey(row));
    if (d->curve != Curve::None && !curveFacts(d->curve).signs)
        return refusal(ErrorCode::KeyCannotSign, curveFacts(d->curve).name.latin1(), wantedKey(row));
    if (d->type != row.keyType)
        return refusal(ErrorCode::KeyTypeMismatch, description().toUtf8(), wantedKey(row));
    if (!row.curves.empty() && std::ranges::find(row.curves, d->curve) == row.curves.end())
        return refusal(ErrorCode::KeyCurveMismatch, curveFacts(d->curve).name.latin1(), joined(row.curves));
    if (forSigning && !isPrivate())
        return refusal(ErrorCode::PrivatePartMissing, description().toUtf8(), wantedName);
    if (d->pssOnly && row.family != Family::RsaPss)
        return refusal(ErrorCode::KeyAlgMismatch, "RSASSA-PSS", wantedName);
    if (!d->algorithm.isEmpty() && d->algorithm != wantedName)
        return refusal(ErrorCode::KeyAlgMismatch, d->algorithm, wantedName);
    if (!d->use.isEmpty() && d->use != "sig")
        return refusal(ErrorCode::KeyUseMismatch, d->use, "sig");
    const QByteArray operation = forSigning ? "sign" : "verify";
    if (d->hasOperations && !d->operations.contains(operation))
        return refusal(ErrorCode::KeyOpsMismatch, d->operations.join(", "), operation);
    return std::nullopt;
}

QList<AlgorithmId> Key::usableAlgorithms(bool forSigning) const
{
    QList<AlgorithmId> usable;
    for (const Algorithm &row : algorithms()) {
        if (!misfit(row.id, forSigning))
            usable.append(row.id);
    }
    return usable;
}

std::optional<Error> Key::tooSmallFor(AlgorithmId id) const
{
    const int minimum = jose::algorithm(id).minimumKeyBits;
    if (!d || d->type != jose::algorithm(id).keyType || bits() >= minimum)
        return std::nullopt;
    return refusal(ErrorCode::KeyTooSmall, QByteArray::number(bits()), QByteArray::number(minimum));
}

QString containerText(Container container)
{
    static constexpr const char *texts[] = {
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "secret"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "JWK"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "JWK Set"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "PEM, SubjectPublicKeyInfo (PUBLIC KEY)"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "PEM, PKCS#1 (RSA KEY)"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "PEM, SEC1 (EC PRIVATE KEY)"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "PEM, PKCS#8 (PRIVATE KEY)"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "PEM, encrypted PKCS#8 (ENCRYPTED PRIVATE KEY)"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "PEM, X.509 certificate (CERTIFICATE)"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "DER, SubjectPublicKeyInfo"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "DER, PKCS#1"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "DER, SEC1"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "DER, PKCS#8"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "DER, encrypted PKCS#8"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "DER, X.509 certificate"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "PEM, encrypted PKCS#1 (RSA PRIVATE KEY)"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "PEM, encrypted SEC1 (EC PRIVATE KEY)"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "PKCS#12 key store"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "OpenSSH public key"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "OpenSSH private key (OPENSSH PRIVATE KEY)"),
        QT_TRANSLATE_NOOP("claimsmith::jose::Container", "made here"),
    };
    static_assert(std::size(texts) == static_cast<size_t>(Container::Generated) + 1);
    return QCoreApplication::translate("claimsmith::jose::Container", texts[static_cast<size_t>(container)]);
}

} // namespace claimsmith::jose
