// SPDX-License-Identifier: MIT
#pragma once

#include "net/kitrequest.h"
#include "net/kitrunner.h"
#include "token/words.h"

#include <QString>

#include <optional>

/// What is said of a run of the kit, translated.
namespace claimsmith::model {

[[nodiscard]] token::Tone tone(const net::KitResult &result);
/// "401", "not sent", "no answer".
[[nodiscard]] QString gotText(const net::KitResult &result);
/// "4 ms"; empty where nothing was answered.
[[nodiscard]] QString tookText(const net::KitResult &result);
/// "Expected refused (401), got 200 after 4 ms", or why there is no answer.
[[nodiscard]] QString outcomeText(const net::KitResult &result, const net::KitPlan &plan);
/// The same without what the plan says: "200: differs".
[[nodiscard]] QString outcomeText(const net::KitResult &result);

/// What stands over the results: tone, headline, sentence.
[[nodiscard]] token::AxisWords summaryWords(const net::KitSummary &summary);

/// The request as a command of curl for a POSIX shell, on one line.
[[nodiscard]] QByteArray curlCommand(const net::KitRequest &request);

} // namespace claimsmith::model
