// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace claimsmith::model {

class Inspection;

/// The verdict as a person would report it: a line an axis, then a line a finding; without the token, so that it can be
/// pasted into a ticket. Instants are in UTC. Empty where there is nothing to judge.
[[nodiscard]] QString verdictText(const Inspection &inspection);

} // namespace claimsmith::model
