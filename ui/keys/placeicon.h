// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"

#include <QString>

namespace claimsmith::ui {

/// The drawing for where a key lives; see icons::icon().
[[nodiscard]] inline QString placeIcon(model::KeyPlace place)
{
    switch (place) {
    case model::KeyPlace::Session:
        return QStringLiteral("clock");
    case model::KeyPlace::KeyStore:
        return QStringLiteral("lock");
    case model::KeyPlace::File:
        return QStringLiteral("file");
    }
    return {};
}

} // namespace claimsmith::ui
