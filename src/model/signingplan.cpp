// SPDX-License-Identifier: MIT
#include "model/signingplan.h"

#include "jose/base64url.h"
#include "jose/crypto/signing.h"
#include "jose/json.h"
#include "token/keynames.h"

#include <QCoreApplication>

namespace claimsmith::model {

using jose::Error;
using jose::ErrorCode;
using jose::Segment;
using Obstacle = SigningPlan::Obstacle;

namespace {

/// What names a key in the header of a token that can be signed; where it cannot, `plan` says why.
token::SignaturePart readHeader(QByteArrayView header, SigningPlan &plan)
{
    token::SignaturePart part;
    auto json = jose::Json::parse(header, Segment::Header);
    if (!json) {
        plan.obstacle = Obstacle::HeaderNotJson;
        plan.error = json.error();
        return part;
    }
    if (!json->root().isObject()) {
        plan.obstacle = Obstacle::HeaderNotJson;
        plan.error = Error{ErrorCode::JsonNotObject, Segment::Header, 0, {}, {}};
        return part;
    }
    const jose::JsonValue name = json->member("alg");
    if (!name.isString()) {
        plan.obstacle = Obstacle::AlgMissing;
        return part;
    }
    const jose::Algorithm *algorithm = jose::findAlgorithm(name.string());
    if (!algorithm) {
        plan.obstacle = Obstacle::AlgUnknown;
        plan.error = Error{ErrorCode::AlgorithmUnknown, Segment::None, -1, name.string().toByteArray(), {}};
        return part;
    }
    plan.algorithm = algorithm->id;
    if (algorithm->id == jose::AlgorithmId::None)
        plan.obstacle = Obstacle::AlgNone;
    part.keyId = json->member("kid").string().toByteArray();
    part.header = *std::move(json);
    return part;
}

/// The entry that holds the private half of `entry`: itself, or another row of the same pair; nullptr where none does.
const KeyEntry *privateHalf(const KeyEntry &entry, const KeyringModel &keyring)
{
    if (entry.key.isPrivate())
        return &entry;
    const QByteArray thumbprint = entry.key.thumbprint();
    for (const KeyEntry &other : keyring.entries()) {
        if (other.key.isPrivate() && other.key.type() == entry.key.type() && other.key.thumbprint() == thumbprint)
            return &other;
    }
    return nullptr;
}

/// The chosen key alone may sign; its misfit is the reason that a person can do something about.
void planChosen(SigningPlan &plan, const KeyEntry &chosen, const KeyringModel &keyring)
{
    if (chosen.key.isNull()) {
        plan.obstacle = Obstacle::NotAtHand;
        return;
    }
    const KeyEntry *half = privateHalf(chosen, keyring);
    const KeyEntry &meant = half ? *half : chosen;
    plan.error = meant.key.misfit(plan.algorithm, true);
    if (plan.error) {
        const bool publicOnly = plan.error->code == ErrorCode::PrivatePartMissing;
        plan.obstacle = publicOnly ? Obstacle::PublicOnly : Obstacle::NoKeyFits;
    } else {
        plan.key = meant.handle;
    }
}

void planFound(SigningPlan &plan, const token::SignaturePart &header, const KeyringModel &keyring, KeyHandle verified)
{
    QList<const KeyEntry *> able;
    QList<jose::Key> keys;
    bool publicFits = false;
    for (const KeyEntry &entry : keyring.entries()) {
        publicFits = publicFits || (!entry.key.isPrivate() && !entry.key.misfit(plan.algorithm));
        if (!entry.key.misfit(plan.algorithm, true)) {
            able.append(&entry);
            keys.append(entry.key);
        }
    }
    if (able.isEmpty()) {
        plan.obstacle = publicFits ? Obstacle::PublicOnly : Obstacle::NoKeyFits;
        return;
    }
    token::KeyNames names(keys);
    names.look(header);
    const KeyEntry *known = keyring.entry(verified);
    const qsizetype half = able.indexOf(known ? privateHalf(*known, keyring) : nullptr);
    qsizetype best = half;
    for (qsizetype at = 0; at < able.size(); ++at) {
        if ((best < 0 || !names.isMeant(static_cast<size_t>(best))) && names.isMeant(static_cast<size_t>(at)))
            best = at;
    }
    plan.key = able.at(best)->handle;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model)

public:
    static QString brief(Obstacle obstacle)
    {
        switch (obstacle) {
        case Obstacle::None:
            return {};
        case Obstacle::HeaderNotJson:
            return tr("the header is not JSON");
        case Obstacle::AlgMissing:
            return tr("the header names no algorithm");
        case Obstacle::AlgUnknown:
            return tr("unknown algorithm");
        case Obstacle::AlgNone:
            return tr("“alg” is none");
        case Obstacle::NoKey:
            return tr("no key");
        case Obstacle::NotAtHand:
            return tr("the chosen key is not at hand");
        case Obstacle::PublicOnly:
            return tr("public key only");
        case Obstacle::NoKeyFits:
            return tr("no key fits");
        case Obstacle::Failed:
            return tr("the key cannot sign");
        }
        return {};
    }

    static QString sentence(const SigningPlan &plan)
    {
        const QString name = QString::fromLatin1(jose::algorithm(plan.algorithm).name);
        switch (plan.obstacle) {
        case Obstacle::None:
            return {};
        case Obstacle::AlgMissing:
            return tr("“alg” must be a string that names a signature algorithm");
        case Obstacle::AlgNone:
            return tr("An unsecured token has no signature");
        case Obstacle::NoKey:
            return tr("Add a secret or a private key for %1").arg(name);
        case Obstacle::NotAtHand:
            return tr("The list of keys says why; choose another, or wait until it is there");
        case Obstacle::PublicOnly:
            return tr("%1 needs the private key that belongs to the public one: add it").arg(name);
        case Obstacle::NoKeyFits:
            return plan.error ? jose::message(*plan.error)
                              : tr("No key of the keyring can sign with %1: add a secret or a private key").arg(name);
        case Obstacle::HeaderNotJson:
        case Obstacle::AlgUnknown:
        case Obstacle::Failed:
            return plan.error ? jose::message(*plan.error) : QString();
        }
        return {};
    }
};

} // namespace

QString obstacleText(Obstacle obstacle) { return Words::brief(obstacle); }

QString obstacleSentence(const SigningPlan &plan) { return Words::sentence(plan); }

SigningPlan planSigning(QByteArrayView header, const KeyringModel &keyring, KeyHandle chosen, KeyHandle verified)
{
    SigningPlan plan;
    const token::SignaturePart names = readHeader(header, plan);
    if (!plan.canSign())
        return plan;
    const KeyEntry *meant = keyring.entry(chosen);
    if (keyring.isEmpty())
        plan.obstacle = Obstacle::NoKey;
    else if (meant)
        planChosen(plan, *meant, keyring);
    else
        planFound(plan, names, keyring, verified);
    return plan;
}

jose::Result<QByteArray> signWith(const SigningPlan &plan, const KeyringModel &keyring, QByteArrayView signingInput)
{
    const KeyEntry *entry = keyring.entry(plan.key);
    if (!entry)
        return std::unexpected(Error{ErrorCode::KeyEmpty, Segment::Key, -1, {}, {}});
    auto signer = jose::Signer::create(entry->key, plan.algorithm);
    if (!signer)
        return std::unexpected(std::move(signer.error()));
    const auto signature = signer->sign(signingInput);
    if (!signature)
        return std::unexpected(signature.error());
    return jose::base64url::encode(*signature);
}

} // namespace claimsmith::model
