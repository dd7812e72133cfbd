// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace claimsmith::model {
class Crafting;
}

namespace claimsmith::ui {

class WrapLabel;

/// Which key signs, and with which algorithm; one for both tokens of a pair, or one each. Without a key, one button
/// makes one.
class SignCard : public QWidget
{
    Q_OBJECT
public:
    explicit SignCard(model::Crafting *crafting, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstWidget() const;
    /// There is no key that could sign, and one is wanted.
    [[nodiscard]] bool wantsKey() const;

signals:
    void newKeyWanted();
    /// A key to start with, and no questions.
    void quickKeyWanted();
    void pasteKeyWanted();
    void openKeyWanted();
    void secretWanted();

private:
    struct Line
    {
        QWidget *widget = nullptr;
        QLabel *caption = nullptr;
        QComboBox *key = nullptr;
        QComboBox *algorithm = nullptr;
    };
    Line makeLine(int which);
    QWidget *makeEmpty();
    QPushButton *makeNewButton();
    void refresh();
    void fillKeys(int which);
    void fillAlgorithms(int which);
    void showNotes();

    model::Crafting *m_crafting;
    QPushButton *m_quick;
    QWidget *m_empty;
    QWidget *m_lineBox;
    std::array<Line, 2> m_lines;
    QCheckBox *m_shared;
    WrapLabel *m_notes;
};

} // namespace claimsmith::ui
