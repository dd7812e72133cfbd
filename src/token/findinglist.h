// SPDX-License-Identifier: MIT
#pragma once

#include "token/findings.h"

#include <array>

namespace claimsmith::token {

/// Where a finding is: a segment of the token, and a value in its JSON.
struct Place
{
    Segment segment = Segment::None;
    QByteArray path{};       ///< RFC 6901
    jose::JsonValue value{}; ///< whose first byte is meant; undefined for the whole segment
};

/// Findings as they are collected. A hostile token cannot make it long: of one id it keeps `most`.
class FindingList
{
public:
    static constexpr int most = 20;

    explicit FindingList(const Token &token)
        : m_token(token)
    {}

    void add(FindingId id, Severity severity, const char *reference, const Place &place = {}, QByteArray found = {},
        QByteArray wanted = {});

    /// Whether add() would pass over another of this id.
    [[nodiscard]] bool isFull(FindingId id) const { return m_counts.at(static_cast<size_t>(id)) >= most; }

    /// Dangers first, then by place in the token's text.
    [[nodiscard]] QList<Finding> sorted() &&;

private:
    [[nodiscard]] qsizetype textOffset(const Place &place) const;

    const Token &m_token;
    QList<Finding> m_findings;
    std::array<int, static_cast<size_t>(FindingId::UnknownCriticalHeader) + 1> m_counts{};
};

/// The collectors, one for each part of a token; each adds what it sees.
void findInHeader(const Token &token, const Verdict &verdict, const QList<jose::Key> &keys, FindingList &list);
void findInTimes(const Token &token, const Verdict &verdict, FindingList &list);
void findInClaims(const Token &token, FindingList &list);
void findInKeys(const Token &token, const Verdict &verdict, const QList<jose::Key> &keys, FindingList &list);

/// `path` with one more step, escaped (RFC 6901 §3).
[[nodiscard]] QByteArray childPath(QByteArrayView path, QByteArrayView name);
/// The signature that the verdict speaks of; nullptr where the token has none.
[[nodiscard]] const SignaturePart *judgedSignature(const Token &token, const Verdict &verdict);

} // namespace claimsmith::token
