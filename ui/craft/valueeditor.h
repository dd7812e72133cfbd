// SPDX-License-Identifier: MIT
#pragma once

#include "token/tokenid.h"

#include <QModelIndex>
#include <QWidget>

class QUndoStack;

namespace claimsmith::ui {

/// Edits the value of one row of a form in the way that fits its type. Holds nothing: it shows what the model has, and
/// says what was typed.
class ValueEditor : public QWidget
{
    Q_OBJECT
public:
    /// The editor for the row of `index`.
    [[nodiscard]] static ValueEditor *make(const QModelIndex &index, QUndoStack *undo, QWidget *parent);
    /// Whether this one still fits the row: not when its type, or what its name stands for, is another.
    [[nodiscard]] bool fits(const QModelIndex &index) const { return m_kind == kindOf(index); }

    /// Shows the row's value; leaves alone what shows it already.
    virtual void show(const QModelIndex &index) = 0;
    /// Names it for assistive technology, and marks a value that is refused.
    virtual void describe(const QString &name, const QString &description, bool refused) = 0;

signals:
    /// The person changed the value; `role` is one of ClaimFormModel's.
    void edited(const QVariant &value, int role);
    /// Typing in it is over.
    void left();
    void idWanted(claimsmith::token::TokenIdKind kind);

protected:
    explicit ValueEditor(QWidget *parent)
        : QWidget(parent)
    {}

private:
    enum class Kind : quint8 { Text, Id, Boolean, DateTime, Lifetime, List, Nothing };
    [[nodiscard]] static Kind kindOf(const QModelIndex &index);
    Kind m_kind = Kind::Text;
};

} // namespace claimsmith::ui
