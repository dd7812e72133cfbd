// SPDX-License-Identifier: MIT
#pragma once

#include "token/judge.h"
#include "token/timetext.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QString>

/// The words of a verdict for a person, translated. The window, the command line and the API all take them from here.
namespace claimsmith::token {

/// What a status means for the eye; the palette has one colour for each.
enum class Tone : quint8 { Good, Refused, Attention, NotYet, NotChecked };

struct AxisWords
{
    Tone tone = Tone::NotChecked;
    QString headline; ///< "Expired 2 h 14 min ago"
    QString sentence; ///< "It ended on Thu 12 Mar 2026 at 14:03:10 CET; leeway 60 s is over too"
};

[[nodiscard]] Tone tone(const Verdict &verdict, Axis axis);
/// Tone of the whole: Good when accepted, else that of the first axis that refuses, else Attention or NotChecked.
[[nodiscard]] Tone tone(const Verdict &verdict);
[[nodiscard]] AxisWords axisWords(
    const Verdict &verdict, Axis axis, const Token &token, const QList<jose::Key> &keys, Zone zone = Zone::Local);
/// "found by key ID": how the key was come by; empty where it was found by trying.
[[nodiscard]] QString foundByText(KeyChoice choice);
/// One failure in a sentence or two that names the place and the cure.
[[nodiscard]] QString message(
    const Failure &failure, const Verdict &verdict, const Token &token, Zone zone = Zone::Local);
/// What a registered claim or header parameter is: "Issuer" for `iss`; empty for others. With its reference.
struct Meaning
{
    QString text;
    const char *reference = ""; ///< UTF-8: "RFC 7519 §4.1.1"
};
[[nodiscard]] Meaning claimMeaning(QByteArrayView name);
[[nodiscard]] Meaning headerMeaning(QByteArrayView name);
/// The claims that claimMeaning() knows, those of RFC 7519 first.
[[nodiscard]] QList<QByteArrayView> claimNames();
/// Claims whose value is a NumericDate: exp, nbf, iat, auth_time, updated_at, …
[[nodiscard]] bool isTimeClaim(QByteArrayView name);

} // namespace claimsmith::token
