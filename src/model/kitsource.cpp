// SPDX-License-Identifier: MIT
#include "model/kitsource.h"

#include "jose/crypto/signing.h"
#include "jose/json.h"
#include "model/crafting.h"
#include "model/inspection.h"
#include "model/signingplan.h"
#include "model/workbench.h"
#include "token/issue.h"
#include "token/tokenedit.h"
#include "token/wording.h"

namespace claimsmith::model {

using token::TokenKind;
using State = KitSource::State;

namespace {

/// The header with another `kid`, or with none for an empty one.
QByteArray withKeyId(const QByteArray &header, const QByteArray &keyId)
{
    const token::JsonPlace place{.pointer = "/kid"};
    if (keyId.isEmpty())
        return token::removeValue(header, place).value_or(header);
    const QByteArray json = jose::jsonQuoted(keyId);
    const auto replaced = token::replaceValue(header, place, json);
    return replaced ? *replaced : token::addMember(header, {}, "kid", json).value_or(header);
}

QString unfitWords(TokenKind kind)
{
    switch (kind) {
    case TokenKind::NotAToken:
        return KitSource::tr("The text in Inspect is no token. Paste one that your server accepts.");
    case TokenKind::Jwe:
    case TokenKind::JweJson:
        return KitSource::tr("The token in Inspect is encrypted. A kit is made of a signed one.");
    case TokenKind::JwsJson:
        return KitSource::tr("The token in Inspect is in the JSON serialization. A kit is made of a compact one.");
    case TokenKind::Jws:
    case TokenKind::Unsecured:
        break;
    }
    return {};
}

} // namespace

KitSource::KitSource(Workbench *workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    const Inspection *inspection = workbench->inspection();
    const Crafting *crafting = workbench->crafting();
    connect(inspection, &Inspection::tokenChanged, this, [this] {
        if (!showsVariant())
            m_newest = Choice::Inspected;
        refresh();
    });
    connect(inspection, &Inspection::verdictChanged, this, &KitSource::refresh);
    connect(workbench->crafting()->undoStack(), &QUndoStack::indexChanged, this, [this] {
        m_newest = Choice::Crafted;
        refresh();
    });
    connect(crafting, &Crafting::settled, this, &KitSource::refresh);
    connect(workbench->keyring(), &KeyringModel::keysChanged, this, &KitSource::refresh);
    connect(workbench->keyring(), &QAbstractItemModel::dataChanged, this, &KitSource::refresh); // names
    m_made = make();
}

void KitSource::setChoice(Choice choice)
{
    m_choice = choice;
    refresh();
}

void KitSource::setKey(KeyHandle key)
{
    m_key = key;
    refresh();
}

void KitSource::setLeeway(token::Duration leeway)
{
    if (m_leeway == leeway)
        return;
    m_leeway = leeway;
    emit changed();
}

bool KitSource::showsVariant() const { return !m_variant.isEmpty() && m_workbench->inspection()->text() == m_variant; }

void KitSource::inspect(const QByteArray &variant)
{
    m_before = inspected();
    m_variant = QString::fromUtf8(variant);
    Inspection *inspection = m_workbench->inspection();
    inspection->setText(m_variant);
    inspection->chooseKey(KeyHandle::None);
}

void KitSource::refresh()
{
    Made made = make();
    const bool isSame = made.state == m_made.state && made.words == m_made.words && made.pattern == m_made.pattern
                        && made.algorithm == m_made.algorithm && isSameKey(made.signingKey, m_made.signingKey);
    m_made = std::move(made);
    if (!isSame)
        emit changed();
}

KitSource::Made KitSource::make() const
{
    Made made;
    if (m_choice == Choice::Newest) {
        made = m_newest == Choice::Inspected ? inspected() : crafted();
        // The other page's, where the one that was changed last has none.
        if (made.state == State::NoToken) {
            Made other = m_newest == Choice::Inspected ? crafted() : inspected();
            if (other.state != State::NoToken)
                made = std::move(other);
        }
    } else {
        made = m_choice == Choice::Inspected ? inspected() : crafted();
    }
    if (made.state == State::Ready)
        sign(made);
    return made;
}

KitSource::Made KitSource::inspected() const
{
    const Inspection *inspection = m_workbench->inspection();
    if (showsVariant())
        return m_before;
    if (inspection->isEmpty())
        return {.words = tr("Inspect is empty. Paste a token there that your server accepts.")};
    const std::shared_ptr<const token::Token> token = inspection->token();
    if (const QString words = unfitWords(token->kind()); !words.isEmpty())
        return {.state = State::Unfit, .words = words};
    const bool isClaims = token->payload().root().isObject();
    if (!token->header().root().isObject() || !isClaims)
        return {.state = State::Unfit, .words = tr("Header and payload of the token in Inspect are no JSON objects.")};
    return {.state = State::Ready,
        .words = {},
        .pattern = {token->header().text().toByteArray(), token->payload().text().toByteArray(), inspection->usedKey(),
            tr("the token in Inspect")}};
}

KitSource::Made KitSource::crafted() const
{
    const TokenDraft *draft = m_workbench->crafting()->draft(0);
    const DraftResult &result = draft->result();
    if (result.isBlocked() || !result.token) {
        const QString problem = result.problem();
        return {.words = problem.isEmpty()
                             ? tr("The form of Craft makes no token yet.")
                             : tr("The form of Craft makes no token yet: %1").arg(token::asSentence(problem))};
    }
    return {.state = State::Ready,
        .words = {},
        .pattern = {result.token->header().text().toByteArray(), result.token->payload().text().toByteArray(),
            draft->key(), tr("the form of Craft")}};
}

void KitSource::sign(Made &made) const
{
    const KeyringModel &keyring = *m_workbench->keyring();
    const KeyEntry *entry = keyring.entry(m_key);
    if (entry) {
        signWithChosen(made, *entry);
    } else {
        const SigningPlan plan = planSigning(made.pattern.header, keyring, KeyHandle::None, made.pattern.key);
        entry = plan.canSign() ? keyring.entry(plan.key) : nullptr;
        if (entry) {
            made.signingKey = entry->key;
            made.algorithm = plan.algorithm;
        } else {
            made.state = State::NoKey;
            made.words = token::asSentence(obstacleSentence(plan));
        }
    }
    if (made.state == State::Ready) {
        const QString algorithm = QString::fromLatin1(jose::algorithm(made.algorithm).name);
        made.words = tr("Made from %1, signed with %2 (%3)").arg(made.pattern.from, entry->name, algorithm);
    }
}

void KitSource::signWithChosen(Made &made, const KeyEntry &chosen) const
{
    const SigningPlan plan = planSigning(made.pattern.header, *m_workbench->keyring(), chosen.handle, made.pattern.key);
    const KeyEntry *half = plan.canSign() ? m_workbench->keyring()->entry(plan.key) : nullptr;
    made.signingKey = half ? half->key : chosen.key;
    if (half) {
        made.algorithm = plan.algorithm;
    } else if (const auto own = token::signingAlgorithm(chosen.key)) {
        made.algorithm = *own;
    } else {
        made.state = State::NoKey;
        made.words = tr("%1 cannot sign: %2").arg(chosen.name, token::asSentence(jose::message(own.error())));
        return;
    }
    if (chosen.handle != made.pattern.key)
        made.pattern.header = withKeyId(made.pattern.header, made.signingKey.keyId());
}

std::optional<token::KitOrder> KitSource::order(token::Instant now) const
{
    if (!isReady())
        return std::nullopt;
    return token::KitOrder{.header = m_made.pattern.header,
        .payload = m_made.pattern.payload,
        .key = m_made.signingKey,
        .algorithm = m_made.algorithm,
        .now = now,
        .leeway = m_leeway};
}

void showKitSample(Workbench &workbench)
{
    const auto key = jose::Key::fromSecret("the-sample-secret-of-claimsmith-is-no-secret", jose::SecretEncoding::Utf8);
    auto signer = key ? jose::Signer::create(*key, jose::AlgorithmId::HS256) : std::unexpected(key.error());
    if (!signer)
        return;
    const QByteArray issued = QByteArray::number(token::toSeconds(workbench.clock()->now()));
    const QByteArray payload = R"({"iss":"https://auth.example","sub":"42","aud":"https://api.example",)"
                               R"("roles":["admin"],"iat":)"
                               + issued + R"(,"exp":)" + QByteArray::number(issued.toLongLong() + 3600) + '}';
    const auto token = token::signCompact(R"({"alg":"HS256","typ":"JWT"})", payload, *signer);
    if (!token)
        return;
    workbench.keyring()->add(*key, KitSource::tr("sample"), KitSource::tr("sample secret"));
    workbench.inspection()->chooseKey(KeyHandle::None);
    workbench.inspection()->setText(QString::fromLatin1(*token));
}

} // namespace claimsmith::model
