// SPDX-License-Identifier: MIT
#pragma once

#include "model/claimformmodel.h"

#include <QUndoStack>

/// A form on a clock that stands still, for tests.
namespace claimsmith::testsupport {

inline constexpr token::Instant issue = token::fromSeconds(1'700'000'000);

struct FormFixture
{
    explicit FormFixture(token::FormPart part = token::FormPart::Payload)
        : form(part, &clock, &undo)
    {
        clock.freeze(issue);
        form.setZone(token::Zone::Utc);
        form.refresh(issue);
    }

    [[nodiscard]] QModelIndex cell(int row, int column) const { return form.index(row, column); }

    token::Clock clock;
    QUndoStack undo;
    model::ClaimFormModel form;
};

} // namespace claimsmith::testsupport
