// SPDX-License-Identifier: MIT
#pragma once

#include "model/keyringmodel.h"

#include <QWidget>

class QLayout;
class QComboBox;
class QLabel;

namespace claimsmith::model {
class Inspection;
}

namespace claimsmith::ui {

/// Which key a token is checked with: the keyring's by itself, or one of its keys; and ways to add one.
class KeyCard : public QWidget
{
    Q_OBJECT
public:
    KeyCard(model::Inspection *inspection, model::KeyringModel *keyring, QWidget *parent = nullptr);

    /// The key that Rename and Remove mean: the chosen one, else the one that was used.
    [[nodiscard]] model::KeyHandle meantKey() const;
    [[nodiscard]] QWidget *firstWidget() const;
    [[nodiscard]] QWidget *lastWidget() const { return m_last; }
    /// Shown by the context menu of the chooser.
    void addKeyActions(const QList<QAction *> &actions);

signals:
    void pasteKeyWanted();
    void openKeyWanted();
    void secretWanted();

private:
    void makeButtons(QLayout *layout);
    void fill();
    void showUsed();
    model::Inspection *m_inspection;
    model::KeyringModel *m_keyring;
    QComboBox *m_combo;
    QLabel *m_used;
    QWidget *m_last = nullptr;
    bool m_filling = false;
};

} // namespace claimsmith::ui
