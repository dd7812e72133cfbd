// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace claimsmith::ui {

/// What is shown outside of the window: a sentence and its answers.
struct Notification
{
    struct Answer
    {
        QString id; ///< comes back by Notifier::answered()
        QString words;

        bool operator==(const Answer &) const = default;
    };
    QString title; ///< plain text
    QString body;  ///< plain text
    QList<Answer> answers{};

    bool operator==(const Notification &) const = default;
};

/// Shows one notification at a time outside of the window. A seam: the program has a DesktopNotifier, tests what they
/// need. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// The answer of a click on the notification itself, beside those it came with.
    static constexpr QLatin1StringView openAnswer{"default"};

    /// Finds out whether notifications can be shown at all, and tells by checked().
    virtual void check() = 0;
    /// In the place of the one that is shown.
    virtual void show(const Notification &notification) = 0;
    /// Takes it away, where it is still there.
    virtual void close() = 0;

signals:
    /// Empty where notifications can be shown; else why not, in a sentence.
    void checked(const QString &trouble);
    /// Notification::Answer::id, or openAnswer. The notification is gone then.
    void answered(const QString &id);
};

} // namespace claimsmith::ui
