// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace claimsmith::model {
class SkewModel;
}

namespace claimsmith::ui {

class SkewTable;
class WrapLabel;

/// The matrix of offsets and leeways, and the fields that say which.
class SkewView : public QWidget
{
    Q_OBJECT
public:
    /// `skew` outlives this.
    explicit SkewView(model::SkewModel *skew, QWidget *parent = nullptr);

    [[nodiscard]] SkewTable *table() const { return m_table; }
    /// The row that is selected; −1 for none.
    [[nodiscard]] int currentRow() const;

    /// Offsets, leeways and what they are counted from.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void currentRowChanged();
    /// Enter or a double click on a row: the clock is to be set to its instant.
    void rowActivated(int row);

private:
    QLineEdit *makeField(const char *name, const QString &title, const QString &tip, const QString &usual);
    void takeFields();
    void showSettings();
    void showAnchor();
    model::SkewModel *m_skew;
    QComboBox *m_anchor;
    QLineEdit *m_offsets;
    QLineEdit *m_leeways;
    WrapLabel *m_problem;
    SkewTable *m_table;
};

} // namespace claimsmith::ui
