// SPDX-License-Identifier: MIT
#pragma once

#include "token/claims.h"
#include "token/otherrules.h"
#include "token/texttable.h"
#include "token/timetext.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// How would others judge it? What the default time rules of other libraries say of a token's exp, nbf and iat; the
/// signature and all else is taken for good. Nothing here has a part in a Verdict.
namespace claimsmith::token {

enum class OthersAnswer : quint8 {
    Accepted,
    Refused,
    NotKnown, ///< the sources that were read do not tell
};

enum class OthersReason : quint8 {
    None, ///< accepted
    Expired,
    NotYetValid,
    IssuedInFuture,
    NoExpiry,      ///< it needs an exp
    NotATime,      ///< a value that it does not take for a time
    Fraction,      ///< it takes whole seconds only
    OutOfRange,    ///< a number that it cannot hold
    Inverted,      ///< nbf after exp
    NoLifetime,    ///< exp not after iat
    NotKnownValue, ///< a value that is not known how it takes
};
/// Stable: "expired", "not_a_time".
[[nodiscard]] QLatin1StringView codeName(OthersReason reason);
[[nodiscard]] QLatin1StringView answerName(OthersAnswer answer);

struct OthersVerdict
{
    OthersAnswer answer = OthersAnswer::Accepted;
    OthersReason reason = OthersReason::None;
    QByteArray claim; ///< that the reason speaks of; empty for none

    bool operator==(const OthersVerdict &) const = default;
};

/// When a rule accepts the times of a token: from one instant on, until another. Computed once for a token; then an
/// instant costs a few comparisons.
class OthersWindow
{
public:
    OthersWindow(const OtherRule &rule, const RegisteredClaims &claims);

    [[nodiscard]] OthersVerdict at(Instant now) const;
    /// The first instant after `now` at which at() differs; nullopt: never.
    [[nodiscard]] std::optional<Instant> nextChange(Instant now) const;

    /// Refused (or not known) whatever the time is, and why.
    [[nodiscard]] const std::optional<OthersVerdict> &always() const { return m_always; }
    /// The first instant at which it is not accepted any more; nullopt: it never ends.
    [[nodiscard]] std::optional<Instant> until() const { return m_until; }
    /// The first instant at which it is accepted; nullopt: it was from the beginning of time.
    [[nodiscard]] std::optional<Instant> from() const;

private:
    void setAlways(OthersAnswer answer, OthersReason reason, QByteArrayView claim);

    std::optional<OthersVerdict> m_always;
    std::optional<Instant> m_until;
    std::optional<Instant> m_notBefore;
    std::optional<Instant> m_issued;
};

/// `rule` on the times of `claims` at `now`: a pure function.
[[nodiscard]] OthersVerdict othersVerdict(const OtherRule &rule, const RegisteredClaims &claims, Instant now);

/// "accepted", "refused", "not known"; translated.
[[nodiscard]] QString answerText(OthersAnswer answer);
/// Why, in a sentence without a full stop: "Over since 12 Mar 2026 14:04:10 UTC: exp and its leeway of 60 s".
[[nodiscard]] QString reasonText(
    const OtherRule &rule, const OthersWindow &window, const OthersVerdict &verdict, Zone zone = Zone::Local);
/// Until when it is accepted: an instant, "for ever", or a dash where it never is.
[[nodiscard]] QString untilText(const OthersWindow &window, Zone zone = Zone::Local);

/// A line of what a rule says: name and words, translated.
struct OthersFact
{
    QString name;
    QString value;
};
/// The rule itself in words, then the source.
[[nodiscard]] QList<OthersFact> ruleFacts(const OtherRule &rule);
[[nodiscard]] QString leewayText(const OtherRule &rule);
[[nodiscard]] QString needsExpiryText(const OtherRule &rule);
[[nodiscard]] QString notBeforeText(const OtherRule &rule);
[[nodiscard]] QString issuedAtText(const OtherRule &rule);
[[nodiscard]] QString fractionText(const OtherRule &rule); ///< in a word or two
[[nodiscard]] QString noteText(const OtherRule &rule);     ///< empty for none

/// The rules with their answers at one instant.
struct OthersRow
{
    const OtherRule *rule;
    OthersWindow window;
    OthersVerdict verdict;
};
[[nodiscard]] QList<OthersRow> othersRows(const RegisteredClaims &claims, Instant now);
/// "Accepted by 7 of 20"; translated.
[[nodiscard]] QString othersHeadline(const QList<OthersRow> &rows);

/// The columns of the table of rules, in their order.
enum class OthersColumn : quint8 {
    Library,
    Answer,
    Until,
    Leeway,
    NeedsExpiry,
    NotBefore,
    IssuedAt,
    Fraction,
    Platform,
};
inline constexpr int othersColumnCount = 9;
[[nodiscard]] QString columnText(OthersColumn column);
[[nodiscard]] QString columnTip(OthersColumn column); ///< what stands in it, in a sentence
/// What stands in the window at `now`.
[[nodiscard]] QString cellText(const OthersRow &row, OthersColumn column, Instant now, Zone zone = Zone::Local);
/// The table for people (Markdown): library, answer, why, and the rule's figures.
[[nodiscard]] TextTable wordedTable(const QList<OthersRow> &rows, Zone zone = Zone::Local);
/// For programs (CSV): ids, codes, seconds and instants in ISO 8601; the rule's version and source too.
[[nodiscard]] TextTable plainTable(const QList<OthersRow> &rows);

} // namespace claimsmith::token
