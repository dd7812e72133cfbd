// SPDX-License-Identifier: MIT
#include "token/findings.h"

#include "token/findinglist.h"

#include <algorithm>
#include <array>

namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

/// What browsers keep of one cookie at least (RFC 6265 §6.1), and what most servers take as one header line.
constexpr qsizetype cookieLimit = 4096;
constexpr qsizetype headerLimit = 8192;

void findInText(const Token &token, FindingList &list)
{
    const qsizetype size = token.text().size();
    if (size > headerLimit)
        list.add(FindingId::OverHeaderLimit, Severity::Warning, "RFC 9110 §5.4", {}, QByteArray::number(size),
            QByteArray::number(headerLimit));
    else if (size > cookieLimit)
        list.add(FindingId::OverCookieLimit, Severity::Note, "RFC 6265 §6.1", {}, QByteArray::number(size),
            QByteArray::number(cookieLimit));
    if (token.kind() == TokenKind::NotAToken)
        return;
    for (const SegmentPart &part : token.parts()) {
        if (part.segment != Segment::None && token.text().sliced(part.begin, part.length).endsWith('='))
            list.add(FindingId::PaddedBase64, Severity::Note, "RFC 7515 §2", {part.segment});
    }
    for (const Defect &defect : token.defects()) {
        if (defect.error && defect.error->code == jose::ErrorCode::Base64TrailingBits)
            list.add(FindingId::NonCanonicalBase64, Severity::Warning, "RFC 4648 §3.5", {defect.segment});
    }
}

void findDuplicates(const jose::Json &json, Segment segment, FindingList &list)
{
    const QList<jose::DuplicateMember> duplicates = json.duplicates();
    for (const jose::DuplicateMember &duplicate : duplicates) {
        list.add(FindingId::DuplicateMember, Severity::Warning, "RFC 7519 §4", {segment, duplicate.path},
            QByteArray::number(duplicate.count));
    }
}

} // namespace

void FindingList::add(
    FindingId id, Severity severity, const char *reference, const Place &place, QByteArray found, QByteArray wanted)
{
    if (isFull(id))
        return;
    ++m_counts.at(static_cast<size_t>(id));
    m_findings.append(
        {id, severity, place.segment, place.path, textOffset(place), std::move(found), std::move(wanted), reference});
}

qsizetype FindingList::textOffset(const Place &place) const
{
    const SegmentPart *part = place.segment == Segment::None ? nullptr : m_token.part(place.segment);
    // Of several protected headers Token::part() knows the first alone.
    if (!part || (place.segment == Segment::Header && m_token.signatures().size() > 1))
        return -1;
    // Four characters stand for three octets; where that is not what the segment is (an unencoded payload, damaged
    // base64url), its beginning must do.
    const bool exact = part->length == (part->bytes.size() * 4 + 2) / 3;
    if (place.value.isUndefined() || !exact)
        return part->begin;
    return part->begin + place.value.offset() * 4 / 3;
}

QList<Finding> FindingList::sorted() &&
{
    std::ranges::stable_sort(m_findings, [](const Finding &a, const Finding &b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        return a.offset < b.offset;
    });
    return std::move(m_findings);
}

QByteArray childPath(QByteArrayView path, QByteArrayView name)
{
    QByteArray step = name.toByteArray();
    step.replace('~', "~0").replace('/', "~1");
    return path.toByteArray() + '/' + step;
}

const SignaturePart *judgedSignature(const Token &token, const Verdict &verdict)
{
    const auto index = static_cast<size_t>(verdict.signatureIndex);
    return index < token.signatures().size() ? &token.signatures()[index] : nullptr;
}

QList<Finding> findings(const Token &token, const Verdict &verdict, const QList<jose::Key> &keys)
{
    FindingList list(token);
    findInText(token, list);
    if (token.kind() != TokenKind::NotAToken) {
        findInHeader(token, verdict, keys, list);
        findInKeys(token, verdict, keys, list);
        findDuplicates(token.header(), Segment::Header, list);
        findDuplicates(token.payload(), Segment::Payload, list);
        findInTimes(token, verdict, list);
        findInClaims(token, list);
    }
    return std::move(list).sorted();
}

QLatin1StringView codeName(FindingId id)
{
    static constexpr std::array names{"no_expiry"_L1, "long_lifetime"_L1, "expiry_before_not_before"_L1,
        "expiry_before_issued_at"_L1, "issued_in_future"_L1, "time_in_milliseconds"_L1, "time_not_a_number"_L1,
        "time_fraction"_L1, "alg_none"_L1, "weak_secret"_L1, "known_secret"_L1, "secret_too_short"_L1,
        "rsa_too_small"_L1, "secret_looks_encoded"_L1, "algorithm_confusion"_L1, "duplicate_member"_L1,
        "non_canonical_base64"_L1, "padded_base64"_L1, "header_jku"_L1, "header_x5u"_L1, "header_jwk"_L1,
        "header_x5c"_L1, "unusual_type"_L1, "key_id_path"_L1, "key_id_injection"_L1, "key_id_unmatched"_L1,
        "key_id_not_string"_L1, "personal_data"_L1, "secret_in_claim"_L1, "over_cookie_limit"_L1,
        "over_header_limit"_L1, "unknown_critical_header"_L1};
    static_assert(names.size() == static_cast<size_t>(FindingId::UnknownCriticalHeader) + 1);
    return names.at(static_cast<size_t>(id));
}

QLatin1StringView severityName(Severity severity)
{
    static constexpr std::array names{"note"_L1, "warning"_L1, "danger"_L1};
    return names.at(static_cast<size_t>(severity));
}

} // namespace claimsmith::token
