// SPDX-License-Identifier: MIT
#pragma once

#include "model/preferences.h"

#include <QScrollArea>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace claimsmith::ui {

/// A section of the settings: rows of a name, what sets it, and a sentence that says what it does. What is set holds at
/// once; a setting that changes elsewhere is shown.
class SettingsForm : public QScrollArea
{
    Q_OBJECT
public:
    /// `preferences` lives longer.
    SettingsForm(model::Preferences *preferences, const QString &title, QWidget *parent);

protected:
    [[nodiscard]] model::Preferences *preferences() const { return m_preferences; }
    [[nodiscard]] QWidget *body() const { return m_body; }
    /// A row; an empty `name` where the field says what it is.
    void addRow(const QString &name, QWidget *field, const QString &hint);
    QLabel *addWords(const QString &words, const char *role);

    /// An entry of a choice: what is kept, and what is read.
    struct Choice
    {
        QString value;
        QString words;
    };
    QComboBox *addChoice(const char *objectName, const QString &name, const model::TextPreference &preference,
        const QList<Choice> &choices, const QString &hint);
    QCheckBox *addSwitch(
        const char *objectName, const QString &words, const model::Preference<bool> &preference, const QString &hint);
    QSpinBox *addNumber(
        const char *objectName, const QString &name, const model::Preference<int> &preference, const QString &hint);
    /// A duration as people write it, "15m"; the second may be left empty.
    QLineEdit *addDuration(
        const char *objectName, const QString &name, const model::DurationPreference &preference, const QString &hint);
    QLineEdit *addDuration(const char *objectName, const QString &name, const model::TextPreference &preference,
        const QString &placeholder, const QString &hint);
    QLineEdit *addText(const char *objectName, const QString &name, const model::TextPreference &preference,
        const QString &placeholder, const QString &hint);
    /// Under the last field, where there is something to say; hidden while it is empty.
    QLabel *addTrouble();

private:
    QLineEdit *addLine(const char *objectName, const QString &name, const QString &hint);
    void follow(QLatin1StringView key, QWidget *field, std::function<void()> show);
    void followText(const model::TextPreference &preference, QLineEdit *field);
    model::Preferences *m_preferences;
    QWidget *m_body;
    QFormLayout *m_rows;
    QVBoxLayout *m_lastField = nullptr; ///< the last row's, with its hint
};

} // namespace claimsmith::ui
