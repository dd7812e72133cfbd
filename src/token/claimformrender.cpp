// SPDX-License-Identifier: MIT
#include "token/claimform.h"

#include "jose/json.h"
#include "jose/numericdate.h"
#include "token/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>

namespace claimsmith::token {

using namespace Qt::StringLiterals;
using jose::NumericDate;

namespace {

/// RFC 7519 §4.1 and RFC 7515 §4.1: what is a string where it is there.
constexpr std::array textClaims{QByteArrayView("iss"), QByteArrayView("sub"), QByteArrayView("jti")};
constexpr std::array textParameters{
    QByteArrayView("alg"), QByteArrayView("typ"), QByteArrayView("cty"), QByteArrayView("kid")};

bool isText(QByteArrayView json) { return json.startsWith('"'); }
bool isNumber(QByteArrayView json) { return json.startsWith('-') || (json.front() >= '0' && json.front() <= '9'); }

/// The string that a piece of JSON is; empty where it is none.
QByteArray textOf(const QByteArray &json)
{
    const auto parsed = jose::Json::parse(json);
    return parsed ? parsed->root().string().toByteArray() : QByteArray();
}

bool isAudience(const QByteArray &json)
{
    const auto parsed = jose::Json::parse(json);
    bool good = parsed && (parsed->root().isString() || parsed->root().isArray());
    if (parsed)
        parsed->root().forEachElement([&good](jose::JsonValue element) { good = good && element.isString(); });
    return good;
}

/// RFC 8259 §6: whole numbers within ±(2^53 − 1) are read alike by everybody.
bool isRounded(const QByteArray &json)
{
    constexpr qint64 limit = (Q_INT64_C(1) << 53) - 1;
    if (!isNumber(json) || std::ranges::any_of(json, [](char c) { return c == '.' || c == 'e' || c == 'E'; }))
        return false;
    bool fits = false;
    const qint64 value = json.toLongLong(&fits);
    return !fits || value > limit || value < -limit;
}

/// What a form's rows are held against: each other and the instant of issue.
class FormCheck
{
public:
    FormCheck(FormPart part, Instant now)
        : m_part(part)
        , m_now(now)
    {}

    /// Takes note of a row that was rendered, in their order.
    void see(const QByteArray &name, const RenderedClaim &claim)
    {
        if (claim.instant)
            m_instants[name] = *claim.instant;
        else
            m_instants.remove(name); // the last of a name is the one that is judged
    }
    /// After all were seen: the first warning about a row. `place`: how many of its name stood before it.
    [[nodiscard]] std::optional<ClaimNote> warning(const QByteArray &name, const RenderedClaim &claim, int place) const
    {
        const auto note = [&](ClaimNoteCode code, const QByteArray &wanted = {}) {
            return ClaimNote{.code = code, .name = name, .found = claim.json, .wanted = wanted};
        };
        if (name.isEmpty())
            return note(ClaimNoteCode::NameEmpty);
        if (place > 0)
            return note(m_part == FormPart::Header ? ClaimNoteCode::HeaderTwice : ClaimNoteCode::ClaimTwice);
        if (std::ranges::contains(m_part == FormPart::Header ? std::span<const QByteArrayView>(textParameters)
                                                             : std::span<const QByteArrayView>(textClaims),
                QByteArrayView(name))
            && !isText(claim.json))
            return note(ClaimNoteCode::TextExpected, jose::jsonQuoted(claim.json));
        if (m_part == FormPart::Payload) {
            if (name == "aud" && !isAudience(claim.json))
                return note(ClaimNoteCode::AudienceForm);
            if (isTimeClaim(name)) {
                if (const auto found = timeWarning(name, claim))
                    return note(found->first, found->second);
            }
        }
        if (isRounded(claim.json))
            return note(ClaimNoteCode::NumberRounded, jose::jsonQuoted(claim.json));
        return std::nullopt;
    }

private:
    using TimeWarning = std::optional<std::pair<ClaimNoteCode, QByteArray>>;

    [[nodiscard]] TimeWarning timeWarning(const QByteArray &name, const RenderedClaim &claim) const
    {
        if (!isNumber(claim.json))
            return std::pair(ClaimNoteCode::TimeNotANumber, secondsMeant(claim.json));
        const auto date = NumericDate::fromNumberText(claim.json);
        if (date && date->looksLikeMilliseconds())
            return std::pair(ClaimNoteCode::TimeInMilliseconds, QByteArray::number(date->ceilMilliseconds / 1'000'000));
        if (!claim.instant)
            return std::nullopt;
        if (name == "iat" && *claim.instant > m_now)
            return std::pair(ClaimNoteCode::IssuedInFuture, QByteArray());
        if (name != "exp")
            return std::nullopt;
        const auto isOver = [&](const char *other) {
            const auto begin = m_instants.find(other);
            return begin != m_instants.end() && *claim.instant <= *begin;
        };
        if (isOver("nbf"))
            return std::pair(ClaimNoteCode::ExpiryBeforeNotBefore, QByteArray());
        if (isOver("iat"))
            return std::pair(ClaimNoteCode::ExpiryBeforeIssuedAt, QByteArray());
        if (m_now >= *claim.instant)
            return std::pair(ClaimNoteCode::ExpiryPast, relativeText(*claim.instant, m_now).toUtf8());
        return std::nullopt;
    }

    /// The number that a text would have been; empty where it is no time at all.
    [[nodiscard]] QByteArray secondsMeant(const QByteArray &json) const
    {
        const QByteArray text = isText(json) ? textOf(json).trimmed() : QByteArray();
        if (NumericDate::fromNumberText(text))
            return text;
        const auto instant = parseInstant(QString::fromUtf8(text), m_now);
        return instant ? QByteArray::number(toSeconds(*instant)) : QByteArray();
    }

    FormPart m_part;
    Instant m_now;
    QHash<QByteArray, Instant> m_instants;
};

bool isTime(const ClaimRow &row, FormPart part)
{
    return row.type == ClaimType::DateTime || row.type == ClaimType::Lifetime
           || (part == FormPart::Payload && isTimeClaim(row.name.toUtf8()));
}

RenderedClaim renderRow(const ClaimRow &row, FormPart part, Instant now, Zone zone)
{
    RenderedClaim claim;
    const QByteArray name = row.name.toUtf8();
    claim.meaning = (part == FormPart::Header ? headerMeaning(name) : claimMeaning(name)).text;
    if (!row.enabled)
        return claim;
    auto value = renderValue(row, now);
    if (!value) {
        claim.note = std::move(value.error());
        return claim;
    }
    claim.json = std::move(*value);
    if (!isTime(row, part) || !isNumber(claim.json))
        return claim;
    if (const auto date = NumericDate::fromNumberText(claim.json)) {
        claim.instant = saturated(date->ceilMilliseconds);
        claim.detail = instantText(*claim.instant, zone) + u" · "_s + relativeText(*claim.instant, now);
    }
    return claim;
}

} // namespace

RenderedForm renderForm(const QList<ClaimRow> &rows, FormPart part, Instant now, Zone zone)
{
    RenderedForm form;
    FormCheck check(part, now);
    jose::JsonObjectWriter writer;
    bool complete = true;
    for (const ClaimRow &row : rows) {
        form.rows.append(renderRow(row, part, now, zone));
        const RenderedClaim &claim = form.rows.constLast();
        complete = complete && !claim.isRefused();
        if (claim.json.isEmpty())
            continue;
        const QByteArray name = row.name.toUtf8();
        writer.add(name, claim.json);
        check.see(name, claim);
    }
    QHash<QByteArray, int> places;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        RenderedClaim &claim = form.rows[i];
        if (claim.json.isEmpty())
            continue;
        const QByteArray name = rows.at(i).name.toUtf8();
        claim.note = check.warning(name, claim, places[name]++);
    }
    if (complete)
        form.bytes = writer.bytes();
    return form;
}

} // namespace claimsmith::token
