// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

class QClipboard;
class QTimer;

namespace claimsmith::ui {

/// Copies tokens and secrets with a time limit: marked for clipboard managers as not to be kept
/// (`x-kde-passwordManagerHint`), and taken from the clipboard after a while, or when the program ends, unless
/// something else was copied since.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardGuard(QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// 60 s unless set; 0 keeps what is copied from then on.
    void setClearAfter(std::chrono::milliseconds delay) { m_clearAfter = delay; }

    void copySecret(const QString &text);
    /// For what is no secret: no mark, no limit.
    void copyPlain(const QString &text);
    /// The text on the clipboard, empty where there is none.
    [[nodiscard]] QString text() const;

    /// Seconds until the clipboard is cleared, rounded up; nullopt where nothing is to be cleared.
    [[nodiscard]] std::optional<int> secondsLeft() const;
    /// Clears now, if the clipboard still holds what was copied.
    void clearNow();

signals:
    /// Once a second while a limit runs, and when it ends (secondsLeft() is nullopt then).
    void countdownChanged();

private:
    void tick();
    void forget();
    void watchClipboard();
    [[nodiscard]] bool stillOurs() const;
    std::chrono::milliseconds m_clearAfter = std::chrono::seconds(60);
    QDeadlineTimer m_deadline;
    QTimer *m_timer;
    QByteArray m_digest; ///< of what was copied: the secret itself is not kept a second time
};

} // namespace claimsmith::ui
