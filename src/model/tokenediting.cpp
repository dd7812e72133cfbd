// SPDX-License-Identifier: MIT
#include "model/tokenediting.h"

#include "jose/base64url.h"
#include "jose/json.h"
#include "jose/numericdate.h"
#include "model/textcommand.h"

namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::Segment;

namespace {

constexpr Segment editedParts[] = {Segment::Header, Segment::Payload};
/// More steps than anybody goes back; each holds what it changed.
constexpr int undoLimit = 1000;

QByteArray received(const token::Token &token, Segment segment)
{
    const token::SegmentPart *part = token.part(segment);
    return part ? token.text().sliced(part->begin, part->length).toByteArray() : QByteArray();
}

QByteArray octets(const token::Token &token, Segment segment)
{
    const token::SegmentPart *part = token.part(segment);
    return part ? part->bytes : QByteArray();
}

} // namespace

TokenEditing::TokenEditing(Inspection *inspection, KeyringModel *keyring, token::Clock *clock, QObject *parent)
    : QObject(parent)
    , m_inspection(inspection)
    , m_keyring(keyring)
    , m_clock(clock)
{
    m_undo.setUndoLimit(undoLimit);
    connect(inspection, &Inspection::textChanged, this, &TokenEditing::followInspection);
    connect(inspection, &Inspection::tokenChanged, this, &TokenEditing::followInspection);
    connect(inspection, &Inspection::busyChanged, this, &TokenEditing::changed);
    connect(inspection, &Inspection::chosenKeyChanged, this, &TokenEditing::followKeys);
    connect(keyring, &KeyringModel::keysChanged, this, &TokenEditing::followKeys);
}

TokenEditing::~TokenEditing() = default;

QString TokenEditing::obstacle() const
{
    if (session())
        return {};
    if (m_inspection->isBusy())
        return tr("The token is still being read");
    const auto token = m_inspection->token();
    switch (token->kind()) {
    case token::TokenKind::NotAToken:
        return tr("There is no token that could be edited");
    case token::TokenKind::Jwe:
    case token::TokenKind::JweJson:
        return tr("This token is encrypted: its payload cannot be edited");
    case token::TokenKind::JwsJson:
        return tr("Only compact tokens can be edited; this one is in the JSON serialization");
    case token::TokenKind::Jws:
    case token::TokenKind::Unsecured:
        break;
    }
    if (token->parts().size() != 3 || token->text().count('.') != 2)
        return tr("Only a token of three parts can be edited");
    const jose::JsonValue encoded = token->header().member("b64");
    if (octets(*token, Segment::Payload).isEmpty() || (!encoded.isUndefined() && !encoded.toBool()))
        return tr("The payload of this token is not in its text as base64url, so it cannot be edited");
    return {};
}

const TokenEditing::Session *TokenEditing::session() const
{
    return m_session && m_session->index == m_inspection->chosen() ? &*m_session : nullptr;
}

bool TokenEditing::isOn() const
{
    const Session *current = session();
    return current && current->on;
}

void TokenEditing::setOn(bool on)
{
    if (on == isOn() || !obstacle().isEmpty())
        return;
    if (session())
        m_session->on = on;
    else
        begin();
    if (!on && !isEdited())
        end();
    emit changed();
}

void TokenEditing::begin()
{
    const auto token = m_inspection->token();
    Session begun;
    begun.pastedText = m_inspection->text();
    begun.pastedTokens = m_inspection->tokens();
    begun.index = m_inspection->chosen();
    for (const Segment part : editedParts) {
        begun.pasted[indexOf(part)] = octets(*token, part);
        begun.segments[indexOf(part)] = received(*token, part);
        begun.faults[indexOf(part)] = findFault(part, begun.pasted[indexOf(part)]);
    }
    begun.signature = received(*token, Segment::Signature);
    begun.texts = begun.pasted;
    if (m_inspection->verdict().signature == token::SignatureStatus::Verified)
        begun.verified = m_inspection->usedKey();
    begun.shownText = begun.pastedText;
    begun.shownToken = token->text().toByteArray();
    m_undo.clear();
    m_session = std::move(begun);
    m_session->plan = makePlan();
}

void TokenEditing::end()
{
    m_session.reset();
    m_undo.clear();
}

/// A text or a choice that did not come from here: the token that was edited is no longer looked at.
void TokenEditing::followInspection()
{
    if (m_showing)
        return;
    if (m_session) {
        const bool otherText = m_inspection->text() != m_session->shownText;
        // While a pass runs the former token is still there.
        const bool otherToken =
            session() && !m_inspection->isBusy() && m_inspection->token()->text() != m_session->shownToken;
        if (otherText || otherToken)
            end();
    }
    emit changed();
    for (const Segment part : editedParts)
        emit textChanged(part);
}

void TokenEditing::followKeys()
{
    if (!m_session)
        return;
    const SigningPlan plan = makePlan();
    // The same key again would only make another signature where the algorithm is randomised.
    if (plan == m_session->plan)
        return;
    m_session->plan = plan;
    if (isEdited())
        show();
    emit changed();
}

bool TokenEditing::isEdited() const
{
    const Session *current = session();
    return current && current->texts != current->pasted;
}

bool TokenEditing::isEdited(Segment part) const
{
    const Session *current = session();
    return current && current->texts[indexOf(part)] != current->pasted[indexOf(part)];
}

QByteArray TokenEditing::text(Segment part) const
{
    const Session *current = session();
    return current ? current->texts[indexOf(part)] : octets(*m_inspection->token(), part);
}

std::optional<jose::Error> TokenEditing::fault(Segment part) const
{
    if (const Session *current = session())
        return current->faults[indexOf(part)];
    const auto token = m_inspection->token();
    const jose::Json &json = part == Segment::Header ? token->header() : token->payload();
    return json.root().isObject() ? std::nullopt : findFault(part, text(part));
}

std::optional<jose::Error> TokenEditing::findFault(Segment part, const QByteArray &text)
{
    const auto json = jose::Json::parse(text, part);
    if (!json)
        return json.error();
    if (!json->root().isObject())
        return jose::Error{jose::ErrorCode::JsonNotObject, part, json->root().offset(), {}, {}};
    return {};
}

void TokenEditing::setText(Segment part, const QByteArray &text)
{
    if (isOn())
        push(part, text, tr("typing"), m_typingRun);
}

void TokenEditing::finishTyping() { ++m_typingRun; }

bool TokenEditing::edit(Segment part, const token::Edited &edited, const QString &words)
{
    if (!isOn())
        return false;
    if (!edited) {
        emit refused(token::message(edited.error()));
        return false;
    }
    push(part, *edited, words, 0);
    return true;
}

void TokenEditing::push(Segment part, const QByteArray &text, const QString &words, int typingRun)
{
    const QByteArray before = this->text(part);
    if (text != before)
        m_undo.push(new TextCommand(this, part, before, text, words, typingRun));
}

void TokenEditing::splice(Segment part, qsizetype at, qsizetype length, const QByteArray &with)
{
    if (!m_session)
        return;
    QByteArray &text = m_session->texts[indexOf(part)];
    text.replace(at, length, with);
    m_session->faults[indexOf(part)] = findFault(part, text);
    m_session->plan = makePlan();
    show();
    emit textChanged(part);
    emit changed();
}

bool TokenEditing::moveTime(QByteArrayView claim, token::Instant to)
{
    if (!isOn())
        return false;
    // The step so far gives way to the new one.
    takeMovesBack();
    const auto seconds = std::chrono::round<std::chrono::seconds>(to).time_since_epoch().count();
    const token::JsonPlace place{.pointer = '/' + claim.toByteArray()};
    const int before = m_undo.index();
    const token::Edited edited =
        token::replaceValue(text(Segment::Payload), place, QByteArray::number(qint64(seconds)));
    if (!edit(Segment::Payload, edited, tr("move %1").arg(QString::fromUtf8(claim))))
        return false;
    if (m_undo.index() != before) {
        m_movingRun = m_typingRun;
        m_movedTo = m_undo.index();
    }
    return true;
}

void TokenEditing::takeMovesBack()
{
    if (m_movingRun == m_typingRun && m_undo.index() == m_movedTo)
        m_undo.undo();
    m_movedTo = -1;
}

bool TokenEditing::expireNow()
{
    // With a leeway the last accepted second is that much later.
    const token::Instant refusedFrom = token::plus(m_clock->now(), -m_inspection->policy().leeway);
    return edit(Segment::Payload, token::expireNow(text(Segment::Payload), refusedFrom), tr("expire now"));
}

bool TokenEditing::extend(token::Duration duration)
{
    return edit(Segment::Payload, token::extend(text(Segment::Payload), duration), tr("extend"));
}

bool TokenEditing::shiftTimes(token::Duration duration)
{
    return edit(Segment::Payload, token::shiftTimes(text(Segment::Payload), duration), tr("shift all times"));
}

bool TokenEditing::shiftToNow()
{
    const QByteArray payload = text(Segment::Payload);
    const auto json = jose::Json::parse(payload);
    const jose::JsonValue issued = json ? json->member("iat") : jose::JsonValue();
    const auto date = jose::NumericDate::fromNumberText(issued.numberText());
    if (!json || !date || date->beyondRange) {
        emit refused(
            tr("There is no “iat” that says when the token was issued: shift the times by a duration instead."));
        return false;
    }
    // Whole seconds, so that no time gets a fraction which it did not have.
    const qint64 seconds =
        token::toSeconds(m_clock->now()) - token::toSeconds(token::saturated(date->ceilMilliseconds));
    return shiftTimes(std::chrono::seconds(seconds));
}

void TokenEditing::goBack()
{
    if (!isEdited())
        return;
    m_undo.beginMacro(tr("back to the pasted token"));
    for (const Segment part : editedParts)
        push(part, m_session->pasted[indexOf(part)], {}, 0);
    m_undo.endMacro();
}

SigningPlan TokenEditing::plan() const
{
    const Session *current = session();
    return current ? current->plan : SigningPlan();
}

SigningPlan TokenEditing::makePlan() const
{
    return planSigning(m_session->texts[0], *m_keyring, m_inspection->chosenKey(), m_session->verified);
}

QByteArray TokenEditing::signedToken()
{
    Session &current = *m_session;
    std::array<QByteArray, partCount> segments = current.segments;
    for (const Segment part : editedParts) {
        const size_t at = indexOf(part);
        if (current.texts[at] != current.pasted[at])
            segments[at] = jose::base64url::encode(current.texts[at]);
    }
    const QByteArray input = segments[0] + '.' + segments[1];
    if (current.plan.canSign()) {
        auto signature = signWith(current.plan, *m_keyring, input);
        if (signature)
            return input + '.' + *signature;
        current.plan.obstacle = SigningPlan::Obstacle::Failed;
        current.plan.error = signature.error();
    }
    // What cannot be signed keeps the pasted signature, which is judged for what it is; an unsecured token has none.
    return input + '.' + (current.plan.obstacle == SigningPlan::Obstacle::AlgNone ? QByteArray() : current.signature);
}

void TokenEditing::show()
{
    m_showing = true;
    if (m_session->texts == m_session->pasted) {
        m_session->shownText = m_session->pastedText;
        m_session->shownToken = m_session->pastedTokens[m_session->index].candidate.token;
        m_inspection->setKnownText(m_session->pastedText, m_session->pastedTokens);
    } else {
        showToken(signedToken());
    }
    m_showing = false;
}

/// Puts `token` in the place of the pasted one; what stands around it in the text stays.
void TokenEditing::showToken(const QByteArray &token)
{
    QList<ReadToken> tokens = m_session->pastedTokens;
    token::Candidate &edited = tokens[m_session->index].candidate;
    const qsizetype begin = edited.begin;
    const qsizetype end = edited.end;
    const qsizetype longer = token.size() - (end - begin);
    edited.token = token;
    edited.end = begin + token.size();
    edited.unwrapped = false;
    edited.runs = {{0, begin}};
    tokens[m_session->index].token.reset();
    for (ReadToken &other : tokens) {
        if (other.candidate.begin < end)
            continue;
        other.candidate.begin += longer;
        other.candidate.end += longer;
        for (auto &[inToken, inText] : other.candidate.runs)
            inText += longer;
    }
    QByteArray text = m_session->pastedText.toUtf8();
    text.replace(begin, end - begin, token);
    m_session->shownText = QString::fromUtf8(text);
    m_session->shownToken = token;
    m_inspection->setKnownText(m_session->shownText, tokens);
}

} // namespace claimsmith::model
