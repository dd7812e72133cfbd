// SPDX-License-Identifier: MIT
#include "model/sessionsmodel.h"
#include "token/timetext.h"

#include <algorithm>

/// How the rows of SessionsModel read.
namespace claimsmith::model {

using namespace Qt::StringLiterals;
using token::Tone;

namespace {

QString standingText(SessionStanding standing)
{
    switch (standing) {
    case SessionStanding::Current:
        return SessionsModel::tr("current");
    case SessionStanding::Consumed:
        return SessionsModel::tr("consumed");
    case SessionStanding::Honoured:
        return SessionsModel::tr("still honoured");
    case SessionStanding::Replayed:
        return SessionsModel::tr("replayed");
    case SessionStanding::Expired:
        return SessionsModel::tr("expired");
    case SessionStanding::LoggedOut:
        return SessionsModel::tr("logged out");
    case SessionStanding::Revoked:
        return SessionsModel::tr("revoked");
    case SessionStanding::UserGone:
        return SessionsModel::tr("no such user");
    }
    return {};
}

Tone toneOf(SessionStanding standing)
{
    switch (standing) {
    case SessionStanding::Current:
        return Tone::Good;
    case SessionStanding::Honoured:
        return Tone::Attention;
    case SessionStanding::Replayed:
    case SessionStanding::Expired:
    case SessionStanding::Revoked:
    case SessionStanding::UserGone:
        return Tone::Refused;
    case SessionStanding::Consumed:
    case SessionStanding::LoggedOut:
        break;
    }
    return Tone::NotChecked;
}

QString refusedText(token::Refusal refusal)
{
    switch (refusal) {
    case token::Refusal::TokenExpired:
        return standingText(SessionStanding::Expired);
    case token::Refusal::TokenRevoked:
        return standingText(SessionStanding::Revoked);
    case token::Refusal::UserNotFound:
        return standingText(SessionStanding::UserGone);
    default:
        return SessionsModel::tr("refused");
    }
}

/// "13:58", "12 Mar 13:58": the seconds are in the tool tip.
QString minuteText(token::Instant instant, token::Instant now)
{
    QString text = token::shortText(instant, now);
    if (text.count(u':') == 2)
        text.truncate(text.lastIndexOf(u':'));
    return text;
}

/// "revoked at 13:58": why and when a family ended before its time.
QString endText(const SessionFamily &entry, token::Instant now)
{
    using Reason = token::RevocationReason;
    const QString at = minuteText(*entry.family.revokedAt, now);
    switch (entry.family.revokedFor.value_or(Reason::Request)) {
    case Reason::Logout:
        return SessionsModel::tr("logged out %1").arg(at);
    case Reason::Request:
        return SessionsModel::tr("revoked by its client %1").arg(at);
    case Reason::Person:
        return SessionsModel::tr("revoked by hand %1").arg(at);
    case Reason::Reuse:
        break;
    }
    const auto replayed = std::ranges::find(entry.refreshTokens, SessionStanding::Replayed, &SessionRefresh::standing);
    return replayed == entry.refreshTokens.end()
               ? SessionsModel::tr("reuse detected %1").arg(at)
               : SessionsModel::tr("reuse of generation %1, %2").arg(replayed->record.generation).arg(at);
}

} // namespace

SessionsModel::Wanted SessionsModel::wantedFamily(const SessionFamily &entry) const
{
    const token::Family &family = entry.family;
    Wanted wanted{{.kind = Kind::Family,
        .id = family.id,
        .family = family.id,
        .name = entry.user.isEmpty() ? tr("user %1").arg(family.user) : entry.user,
        .suffix = tr(" · family %1").arg(familyText(family.id)),
        .status = standingText(entry.standing),
        .tone = toneOf(entry.standing),
        .isStrong = true}};
    if (family.revokedAt)
        wanted.words.note = endText(entry, m_view.now);
    else if (family.generation > 0)
        wanted.words.note = tr("logged in %1, %n rotations", nullptr, static_cast<int>(family.generation))
                                .arg(minuteText(family.createdAt, m_view.now));
    else
        wanted.words.note = tr("logged in %1").arg(minuteText(family.createdAt, m_view.now));
    wanted.words.toolTip = tr("Family %1\nLogged in %2\nLast used %3\nIts last token ends %4")
                               .arg(QString::fromUtf8(family.id), token::instantText(family.createdAt),
                                   token::instantText(family.lastUsedAt), token::instantText(family.endsAt));
    for (const SessionRefresh &token : entry.refreshTokens)
        wanted.children.append(wantedRefresh(entry, token));
    return wanted;
}

SessionsModel::Wanted SessionsModel::wantedRefresh(const SessionFamily &entry, const SessionRefresh &token) const
{
    const token::RefreshRecord &record = token.record;
    const bool goesOn = token.standing == SessionStanding::Current;
    Wanted wanted{{.kind = Kind::Refresh,
        .id = record.id,
        .family = record.family,
        .name = tr("generation %1").arg(record.generation),
        .status = standingText(token.standing),
        .tone = toneOf(token.standing),
        .isStrong = goesOn}};
    const QString issued = minuteText(record.issuedAt, m_view.now);
    wanted.words.note = record.consumedAt ? tr("%1 → %2").arg(issued, minuteText(*record.consumedAt, m_view.now))
                        : token.standing == SessionStanding::Expired
                            ? tr("ended %1").arg(minuteText(record.expiresAt, m_view.now))
                            : tr("ends %1").arg(minuteText(record.expiresAt, m_view.now));
    wanted.words.toolTip = tr("Refresh token %1\nIssued %2\nExpires %3")
                               .arg(QString::fromUtf8(record.id), token::instantText(record.issuedAt),
                                   token::instantText(record.expiresAt));
    if (record.consumedAt)
        wanted.words.toolTip += u'\n' + tr("Consumed %1").arg(token::instantText(*record.consumedAt));
    for (const SessionAccess &access : entry.accessTokens) {
        if (access.generation == record.generation)
            wanted.children.append(wantedAccess(entry, access));
    }
    return wanted;
}

SessionsModel::Wanted SessionsModel::wantedAccess(const SessionFamily &entry, const SessionAccess &access) const
{
    Wanted wanted{{.kind = Kind::Access,
        .id = access.id,
        .family = entry.family.id,
        .name = tr("access %1").arg(familyText(access.id)),
        .status = access.refusal ? refusedText(*access.refusal) : tr("good"),
        .tone = access.refusal ? Tone::Refused : token::tone(access.verdict, token::Axis::Time)}};
    if (wanted.words.tone == Tone::Attention)
        wanted.words.status = tr("ends soon");
    const bool isOver = access.refusal == token::Refusal::TokenExpired;
    if (access.verdict.expiresAt && (!access.refusal || isOver))
        wanted.words.counted = access.verdict.expiresAt;
    else if (access.verdict.issuedAt)
        wanted.words.note = tr("issued %1").arg(minuteText(*access.verdict.issuedAt, m_view.now));
    wanted.words.toolTip = tr("Access token %1").arg(QString::fromUtf8(access.id));
    if (access.verdict.expiresAt)
        wanted.words.toolTip += u'\n' + tr("Expires %1").arg(token::instantText(*access.verdict.expiresAt));
    return wanted;
}

} // namespace claimsmith::model
