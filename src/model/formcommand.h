// SPDX-License-Identifier: MIT
#pragma once

#include "model/claimformmodel.h"

#include <QUndoCommand>

namespace claimsmith::model {

/// One edit of a form, as what it held before and after: lists share their rows, so that costs little.
class FormCommand : public QUndoCommand
{
public:
    FormCommand(ClaimFormModel *form, FormState after, ClaimFormModel::Change change);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    ClaimFormModel *m_form;
    FormState m_before;
    FormState m_after;
    ClaimFormModel::Change m_change;
};

} // namespace claimsmith::model
