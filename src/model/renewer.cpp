// SPDX-License-Identifier: MIT
#include "model/renewer.h"

#include "jose/base64url.h"
#include "jose/json.h"
#include "model/signingplan.h"
#include "token/tokenedit.h"
#include "token/wording.h"

#include <QCoreApplication>

namespace claimsmith::model {

using token::Segment;
using token::TokenKind;
using Obstacle = SigningPlan::Obstacle;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model)
};

QByteArrayView received(const token::Token &token, Segment segment)
{
    const token::SegmentPart *part = token.part(segment);
    return part ? token.text().sliced(part->begin, part->length) : QByteArrayView();
}

/// A key that went would silently be another one in the plan.
SigningPlan planWith(QByteArrayView header, const KeyringModel &keyring, KeyHandle key)
{
    SigningPlan plan = planSigning(header, keyring, key, KeyHandle::None);
    if (plan.canSign() && !keyring.entry(key))
        plan.obstacle = Obstacle::NoKey;
    return plan;
}

/// Why a token of this form has no payload that could be written anew.
QString obstacleOfForm(const token::Token &token)
{
    switch (token.kind()) {
    case TokenKind::NotAToken:
        return Words::tr("This is no token.");
    case TokenKind::Jwe:
    case TokenKind::JweJson:
        return Words::tr("This token is encrypted: only who issued it can renew it.");
    case TokenKind::JwsJson:
        return Words::tr("Only compact tokens can be renewed; this one is in the JSON serialization.");
    case TokenKind::Jws:
    case TokenKind::Unsecured:
        break;
    }
    const jose::JsonValue encoded = token.header().member("b64");
    const bool isEncoded = encoded.isUndefined() || encoded.toBool();
    if (token.parts().size() != 3 || token.text().count('.') != 2 || !isEncoded || token.payloadBytes().isEmpty())
        return Words::tr("The payload of this token cannot be read as claims.");
    return {};
}

} // namespace

QString signingObstacle(QByteArrayView header, const KeyringModel &keyring, KeyHandle key)
{
    const SigningPlan plan = planWith(header, keyring, key);
    if (plan.canSign() || plan.obstacle == Obstacle::AlgNone)
        return {};
    if (plan.obstacle == Obstacle::NoKey)
        return Words::tr("The key that signed it is no longer in the keyring.");
    return token::asSentence(obstacleSentence(plan));
}

QString signingMeans(QByteArrayView header, const KeyringModel &keyring, KeyHandle key)
{
    const SigningPlan plan = planWith(header, keyring, key);
    const KeyEntry *entry = keyring.entry(plan.key);
    return plan.canSign() && entry ? Words::tr("key “%1”").arg(entry->name) : Words::tr("no signature");
}

std::expected<QByteArray, QString> signedBy(const UnsignedToken &parts, const KeyringModel &keyring, KeyHandle key)
{
    if (const QString why = signingObstacle(parts.header, keyring, key); !why.isEmpty())
        return std::unexpected(why);
    const SigningPlan plan = planWith(parts.header, keyring, key);
    const QByteArray input = parts.headerSegment + '.' + jose::base64url::encode(parts.payload);
    if (plan.obstacle == Obstacle::AlgNone)
        return input + '.';
    const auto signature = signWith(plan, keyring, input);
    if (!signature)
        return std::unexpected(jose::message(signature.error()));
    return input + '.' + *signature;
}

QString KeyRenewer::obstacle(const RenewalSubject &subject) const
{
    const token::Token &token = *subject.token;
    if (const QString why = obstacleOfForm(token); !why.isEmpty())
        return why;
    const auto payload = token::reissue(token.payloadBytes(), token::Instant{});
    if (!payload)
        return token::message(payload.error());
    if (subject.verifiedBy == KeyHandle::None && token.kind() != TokenKind::Unsecured)
        return Words::tr("No key of the keyring verifies this token: add the key that signs it.");
    return signingObstacle(token.header().text(), *m_keyring, subject.verifiedBy);
}

QString KeyRenewer::means(const RenewalSubject &subject) const
{
    return signingMeans(subject.token->header().text(), *m_keyring, subject.verifiedBy);
}

void KeyRenewer::renew(const QList<RenewalSubject> &subjects, token::Instant now, const Done &done)
{
    QList<QByteArray> tokens;
    for (const RenewalSubject &subject : subjects) {
        if (const QString why = obstacle(subject); !why.isEmpty())
            return done(std::unexpected(why));
        const token::Token &token = *subject.token;
        const auto payload = token::reissue(token.payloadBytes(), now);
        if (!payload)
            return done(std::unexpected(token::message(payload.error())));
        const auto made =
            signedBy({received(token, Segment::Header).toByteArray(), token.header().text().toByteArray(), *payload},
                *m_keyring, subject.verifiedBy);
        if (!made)
            return done(std::unexpected(made.error()));
        tokens.append(*made);
    }
    done(tokens);
}

} // namespace claimsmith::model
