// SPDX-License-Identifier: MIT
#include "model/signaturefacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using jose::Algorithm;
using token::Segment;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model)
};

void addAlgorithm(SignatureFacts &facts, const Algorithm &row)
{
    facts.facts.append({Words::tr("Family"), QString(jose::name(row.family)), false});
    if (row.digest != jose::Digest::None)
        facts.facts.append({Words::tr("Hash"), QString(jose::name(row.digest)), false});
    QStringList curves;
    for (jose::Curve curve : row.curves)
        curves << QString(jose::curveFacts(curve).name);
    if (!curves.isEmpty())
        facts.facts.append({Words::tr("Curve"), curves.join(Words::tr(" or ")), false});
    if (row.minimumKeyBits > 0)
        facts.facts.append({Words::tr("Smallest key"), Words::tr("%1 bits").arg(row.minimumKeyBits), false});
    if (row.saltBytes > 0)
        facts.facts.append({Words::tr("Salt"), bytesText(row.saltBytes), false});
    if (row.backend != jose::Backend::None)
        facts.facts.append({Words::tr("Checked by"), QString(jose::name(row.backend)), false});
    facts.facts.append({Words::tr("Defined in"), QString::fromUtf8(row.reference), false});
}

void addKey(SignatureFacts &facts, const token::SignaturePart &signature, const token::Verdict &verdict,
    const QList<jose::Key> &keys)
{
    if (!signature.keyId.isEmpty())
        facts.facts.append({Words::tr("Key ID (kid)"), QString::fromUtf8(signature.keyId), true});
    if (verdict.keyIndex < 0 || verdict.keyIndex >= keys.size())
        return;
    const jose::Key &key = keys[verdict.keyIndex];
    const bool verified = verdict.signature == token::SignatureStatus::Verified;
    facts.facts.append({verified ? Words::tr("Verified by") : Words::tr("Checked with"), key.description(), false});
    // The thumbprint of an `oct` key is a digest of the secret: an attacker could test guesses against it.
    if (key.type() != jose::KeyType::Oct) {
        const QByteArray thumbprint =
            key.thumbprint().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        facts.facts.append({Words::tr("Key thumbprint"), QString::fromLatin1(thumbprint), true});
    }
}

void addSignatureBytes(SignatureFacts &facts, const token::SignaturePart &signature)
{
    const Algorithm *row = signature.algorithm;
    const bool isPair = row && row->family == jose::Family::Ecdsa && signature.signature.size() == row->signatureBytes;
    if (isPair) {
        const qsizetype half = signature.signature.size() / 2;
        facts.bytes.append({u"r"_s, signature.signature.first(half)});
        facts.bytes.append({u"s"_s, signature.signature.last(half)});
    } else if (!signature.signature.isEmpty()) {
        facts.bytes.append({Words::tr("Signature"), signature.signature});
    }
}

void addEncryptedParts(SignatureFacts &facts, const token::Token &token)
{
    const auto add = [&](Segment segment, const QString &name) {
        if (const token::SegmentPart *part = token.part(segment); part && !part->bytes.isEmpty())
            facts.bytes.append({name, part->bytes});
    };
    add(Segment::EncryptedKey, Words::tr("Encrypted key"));
    add(Segment::Iv, Words::tr("Initialization vector"));
    add(Segment::Ciphertext, Words::tr("Ciphertext"));
    add(Segment::Tag, Words::tr("Authentication tag"));
}

} // namespace

QString bytesText(qsizetype count) { return Words::tr("%Ln bytes", nullptr, static_cast<int>(count)); }

SignatureFacts signatureFacts(const token::Token &token, const token::Verdict &verdict, const QList<jose::Key> &keys)
{
    SignatureFacts facts;
    if (token.kind() == token::TokenKind::NotAToken)
        return facts;
    if (token.kind() == token::TokenKind::Jwe || token.kind() == token::TokenKind::JweJson) {
        const QByteArrayView algorithm = token.header().member("alg").string();
        const QByteArrayView encryption = token.header().member("enc").string();
        if (!algorithm.isEmpty())
            facts.facts.append({Words::tr("Key management (alg)"), QString::fromUtf8(algorithm), false});
        if (!encryption.isEmpty())
            facts.facts.append({Words::tr("Content encryption (enc)"), QString::fromUtf8(encryption), false});
        addEncryptedParts(facts, token);
        return facts;
    }
    const auto at = static_cast<size_t>(qMax(0, verdict.signatureIndex));
    if (at >= token.signatures().size())
        return facts;
    const token::SignaturePart &signature = token.signatures()[at];
    if (token.signatures().size() > 1) {
        const QString which = Words::tr("%1 of %2").arg(at + 1).arg(token.signatures().size());
        facts.facts.append({Words::tr("Signature"), which, false});
    }
    const QString name = QString::fromUtf8(signature.algorithmName);
    if (signature.algorithm) {
        facts.facts.append({Words::tr("Algorithm"), name, false});
        addAlgorithm(facts, *signature.algorithm);
    } else {
        facts.facts.append({Words::tr("Algorithm"),
            name.isEmpty() ? Words::tr("not named in the header") : Words::tr("%1, not known here").arg(name), false});
    }
    addKey(facts, signature, verdict, keys);
    facts.facts.append({Words::tr("Signature length"), bytesText(signature.signature.size()), false});
    facts.facts.append({Words::tr("Signed bytes"), bytesText(token.signingInput(signature).size()), false});
    addSignatureBytes(facts, signature);
    return facts;
}

QStringList hexRows(QByteArrayView bytes, qsizetype limit)
{
    constexpr qsizetype width = 16;
    QStringList rows;
    const qsizetype shown = qMin(bytes.size(), limit);
    for (qsizetype at = 0; at < shown; at += width) {
        const QByteArray row = bytes.sliced(at, qMin(width, shown - at)).toByteArray();
        rows << u"%1  %2"_s.arg(at, 4, 16, QLatin1Char('0')).arg(QString::fromLatin1(row.toHex(' ')));
    }
    if (shown < bytes.size())
        rows << Words::tr("… and %1 more").arg(bytesText(bytes.size() - shown));
    return rows;
}

} // namespace claimsmith::model
