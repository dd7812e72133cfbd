// SPDX-License-Identifier: MIT
#pragma once

#include <QtCrypto>

namespace claimsmith::jose {

/// Starts QCA once and keeps it until the process ends, so that secrets of any lifetime stay in valid memory.
/// Cheap; safe from any thread.
void startQca();

/// The one provider that computes. QCA's own fallback provider takes its random numbers from std::rand().
[[nodiscard]] inline QString qcaProvider() { return QStringLiteral("qca-ossl"); }

/// Whether `algorithm` is computed by that provider. Where it is missing, QCA quietly hands out its fallback.
[[nodiscard]] inline bool isProvided(const QCA::Algorithm &algorithm)
{
    return algorithm.provider() && algorithm.provider()->name() == qcaProvider();
}

} // namespace claimsmith::jose
