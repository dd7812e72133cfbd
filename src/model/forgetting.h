// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>

namespace claimsmith::model {

class Preferences;
class Workbench;

/// Something that the program keeps on the disk or in the key store.
struct KeptPart
{
    QString id;    ///< "settings"
    QString title; ///< for a row with a box: "Settings"
    QString holds; ///< what goes with it, a sentence
    bool isTicked = true;
    /// Removes it for good: what was removed, or why it was not, in words.
    std::function<std::expected<QString, QString>()> forget;
};

/// All that is kept from run to run, and its end. GUI thread.
class Forgetting : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    Forgetting(Workbench *workbench, Preferences *preferences, QObject *parent = nullptr);

    [[nodiscard]] const QList<KeptPart> &parts() const { return m_parts; }

    /// What became of it, a sentence for each part.
    struct Outcome
    {
        QStringList removed;
        QStringList failed;
    };
    /// Removes the parts of these ids; another id is no part. What fails keeps none of the others from being removed.
    [[nodiscard]] Outcome forget(const QStringList &ids);

private:
    [[nodiscard]] std::expected<QString, QString> forgetForms();
    [[nodiscard]] std::expected<QString, QString> forgetHistory();
    [[nodiscard]] std::expected<QString, QString> forgetSessions();
    [[nodiscard]] std::expected<QString, QString> forgetKeys();
    [[nodiscard]] std::expected<QString, QString> forgetSettings();
    Workbench *m_workbench;
    Preferences *m_preferences;
    QList<KeptPart> m_parts;
};

} // namespace claimsmith::model
