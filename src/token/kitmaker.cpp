// SPDX-License-Identifier: MIT
#include "token/kitmaker.h"

#include "jose/base64url.h"
#include "token/claims.h"
#include "token/judge.h"
#include "token/tokenedit.h"

#include <algorithm>
#include <utility>

namespace claimsmith::token {

namespace {

constexpr qint64 goodLifetime = 3600; // seconds

/// The claims that tell an access token from others; a server that reads one cannot do without it.
constexpr QByteArrayView needed[] = {"exp", "iss", "aud", "sub", "type", "username", "client_id", "scope", "roles"};

struct Group
{
    KitGroup group;
    void (*add)(KitMaker &);
};
constexpr Group groups[] = {
    {KitGroup::Expiry, addExpiryVariants},
    {KitGroup::OtherTimes, addTimeVariants},
    {KitGroup::Claims, addClaimVariants},
    {KitGroup::Header, addHeaderVariants},
    {KitGroup::Signature, addSignatureVariants},
    {KitGroup::Form, addFormVariants},
};

std::optional<IssueError> notAnObject(QByteArrayView text, jose::Segment segment)
{
    const auto parsed = jose::Json::parse(text, segment);
    if (parsed && parsed->root().isObject())
        return std::nullopt;
    IssueError error{.code = IssueError::Code::NotAnObject};
    error.error = parsed ? jose::Error{jose::ErrorCode::JsonNotObject, segment, 0, {}, {}} : parsed.error();
    return error;
}

KitOrder withGoodTimes(KitOrder order)
{
    const qint64 now = toSeconds(order.now);
    order.header =
        KitMaker::with(order.header, "alg", '"' + QByteArray(jose::algorithm(order.algorithm).name.latin1()) + '"');
    order.payload = KitMaker::without(KitMaker::with(order.payload, "iat", QByteArray::number(now)), "nbf");
    order.payload = KitMaker::with(order.payload, "exp", QByteArray::number(now + goodLifetime));
    return order;
}

/// The first instant after `now` at which the verdict is the other one, or is for another reason.
std::optional<Instant> holdsUntil(Judge &judge, const KitVariant &variant, Instant now)
{
    const Token token = Token::decode(variant.text);
    Verdict verdict = judge.judge(token, now);
    const auto outcome = [](const Verdict &one) {
        return one.failures.isEmpty() ? std::nullopt : std::optional(one.failures.constFirst().code);
    };
    const auto first = outcome(verdict);
    while (verdict.changesAt) {
        const Instant next = *verdict.changesAt;
        verdict = judge.rejudge(token, verdict, next);
        if (outcome(verdict) != first)
            return next;
    }
    return std::nullopt;
}

std::unexpected<IssueError> cannotSign(const jose::Error &error)
{
    return std::unexpected(IssueError{.code = IssueError::Code::Signing, .error = error});
}

} // namespace

jose::Result<jose::Key> makeStranger(const KitOrder &order)
{
    return jose::Key::generate(order.algorithm, order.key.type() == jose::KeyType::Oct ? 0 : order.key.bits());
}

KitOutcome refused(Axis axis, FailureCode code)
{
    const QLatin1StringView name = codeName(code);
    return {.accepted = false, .axis = axis, .code = {name.data(), name.size()}};
}

KitOutcome malformed(QByteArrayView code)
{
    return {.accepted = false, .axis = Axis::Structure, .code = code.toByteArray()};
}

QString groupText(KitGroup group)
{
    switch (group) {
    case KitGroup::Control:
        return KitWords::tr("Control");
    case KitGroup::Expiry:
        return KitWords::tr("Expiry");
    case KitGroup::OtherTimes:
        return KitWords::tr("Other times");
    case KitGroup::Claims:
        return KitWords::tr("Claims");
    case KitGroup::Header:
        return KitWords::tr("Header");
    case KitGroup::Signature:
        return KitWords::tr("Signature");
    case KitGroup::Form:
        return KitWords::tr("Form of the token");
    }
    return {};
}

bool KitVariant::fitsHeader() const
{
    return std::ranges::none_of(text, [](char c) { return c == '\n' || c == '\r' || c == '\0'; });
}

Policy kitPolicy(const KitOrder &order)
{
    Policy policy;
    policy.algorithms = {order.algorithm};
    policy.leeway = order.leeway;
    policy.checkIssuedAt = true;
    const auto payload = jose::Json::parse(order.payload);
    const auto header = jose::Json::parse(order.header);
    if (!payload || !header)
        return policy;
    const RegisteredClaims claims = RegisteredClaims::of(payload->root());
    if (claims.issuer.isString())
        policy.issuer = claims.issuer.string().toByteArray();
    if (claims.audience.isString())
        policy.audiences = {claims.audience.string().toByteArray()};
    claims.audience.forEachElement([&policy](jose::JsonValue element) {
        if (element.isString())
            policy.audiences.append(element.string().toByteArray());
    });
    if (claims.subject.isString())
        policy.subject = claims.subject.string().toByteArray();
    const QByteArray type = header->member("typ").string().toByteArray();
    if (!type.isEmpty() && type.compare("JWT", Qt::CaseInsensitive) != 0)
        policy.type = type;
    for (const QByteArrayView name : needed) {
        if (name == "exp" || payload->root().contains(name))
            policy.requiredClaims.append(name.toByteArray());
    }
    return policy;
}

KitMaker::KitMaker(KitOrder order, jose::Signer signer, jose::Key stranger, jose::Signer strangersSigner)
    : m_order(std::move(order))
    , m_header(jose::Json::parse(m_order.header).value_or(jose::Json()))
    , m_payload(jose::Json::parse(m_order.payload).value_or(jose::Json()))
    , m_signer(std::move(signer))
    , m_stranger(std::move(stranger))
    , m_strangersSigner(std::move(strangersSigner))
    , m_token(signedToken(m_order.header, m_order.payload))
{}

Issued<KitMaker> KitMaker::create(const KitOrder &order)
{
    if (auto error = notAnObject(order.header, jose::Segment::Header))
        return std::unexpected(*std::move(error));
    if (auto error = notAnObject(order.payload, jose::Segment::Payload))
        return std::unexpected(*std::move(error));
    auto signer = jose::Signer::create(order.key, order.algorithm);
    if (!signer)
        return cannotSign(signer.error());
    auto stranger = order.stranger.isNull() ? makeStranger(order) : order.stranger;
    if (!stranger)
        return cannotSign(stranger.error());
    auto strangersSigner = jose::Signer::create(*stranger, order.algorithm);
    if (!strangersSigner)
        return cannotSign(strangersSigner.error());
    return KitMaker(withGoodTimes(order), *std::move(signer), *std::move(stranger), *std::move(strangersSigner));
}

QByteArray KitMaker::with(const QByteArray &object, QByteArrayView name, QByteArrayView json)
{
    const auto replaced = replaceValue(object, {.pointer = '/' + name.toByteArray()}, json);
    if (replaced)
        return *replaced;
    return addMember(object, {}, name, json).value_or(object);
}

QByteArray KitMaker::without(const QByteArray &object, QByteArrayView name)
{
    return removeValue(object, {.pointer = '/' + name.toByteArray()}).value_or(object);
}

qint64 KitMaker::secondsAgo(qint64 seconds, Duration leeway) const
{
    return toSeconds(plus(m_order.now, -leeway)) - seconds;
}

qint64 KitMaker::secondsAhead(qint64 seconds, Duration leeway) const
{
    return -toSeconds(Instant(-plus(m_order.now, leeway).time_since_epoch())) + seconds;
}

QByteArray KitMaker::compact(QByteArrayView header, QByteArrayView payload, jose::Signer &signer) const
{
    // Not signCompact(): these headers may say anything.
    QByteArray text = jose::base64url::encode(header) + '.';
    jose::base64url::appendEncoded(text, payload);
    const auto signature = signer.sign(text);
    if (!signature) {
        if (!m_error)
            m_error = signature.error();
        return {};
    }
    text += '.';
    jose::base64url::appendEncoded(text, *signature);
    return text;
}

QByteArray KitMaker::signedToken(QByteArrayView header, QByteArrayView payload) const
{
    return compact(header, payload, m_signer);
}

QByteArray KitMaker::strangersToken(QByteArrayView header, QByteArrayView payload) const
{
    return compact(header, payload, m_strangersSigner);
}

QByteArray KitMaker::strangersJwk() const
{
    return m_stranger.toJwk(m_stranger.type() == jose::KeyType::Oct).view().toByteArray();
}

void KitMaker::add(
    const char *id, const QString &title, const QByteArray &text, const KitOutcome &outcome, const QString &reason)
{
    m_variants.append(
        {id, title, text, outcome.accepted, outcome.axis, outcome.code, reason, outcome.chosen, {}, m_group});
}

Issued<QList<KitVariant>> KitMaker::variants() const
{
    if (m_error)
        return cannotSign(*m_error);
    return m_variants;
}

Issued<QList<KitVariant>> makeKit(const KitOrder &order)
{
    auto kit = KitMaker::create(order);
    if (!kit)
        return std::unexpected(kit.error());
    kit->add("good", KitWords::tr("As it should be"), kit->token(), accepted(),
        KitWords::tr("The token with times that are good now: where it is refused, nothing else says anything"));
    for (const Group &group : groups) {
        kit->begin(group.group);
        group.add(*kit);
    }
    Issued<QList<KitVariant>> variants = kit->variants();
    if (!variants)
        return variants;
    Judge judge(kitPolicy(order), {order.key});
    for (KitVariant &variant : *variants)
        variant.holdsUntil = holdsUntil(judge, variant, order.now);
    return variants;
}

} // namespace claimsmith::token
