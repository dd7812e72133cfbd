// SPDX-License-Identifier: MIT
#pragma once

#include "model/inspection.h"
#include "model/signingplan.h"
#include "token/tokenedit.h"
#include "token/words.h"

#include <QObject>
#include <QUndoStack>

#include <array>
#include <optional>

namespace claimsmith::model {

/// Edits header and payload of the inspected token in their place and signs it anew, at once, with a private key of
/// the keyring; where there is none, the pasted signature stays and the reason is said. What comes out goes back
/// through the inspection, which alone judges. A segment that is not edited is the pasted one, byte for byte, and with
/// nothing edited so is the whole text. Switching off makes the texts read-only; what was edited stays, and is said to
/// be, until another text comes. Every edit can be undone. GUI thread.
class TokenEditing : public QObject
{
    Q_OBJECT
public:
    TokenEditing(Inspection *inspection, KeyringModel *keyring, token::Clock *clock, QObject *parent = nullptr);
    ~TokenEditing() override;

    /// Why the inspected token cannot be edited, in a sentence; empty where it can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool isOn() const;
    /// Nothing happens where there is an obstacle.
    void setOn(bool on);
    /// Whether the token that is shown differs from the pasted one.
    [[nodiscard]] bool isEdited() const;

    /// The octets of the header or the payload as they are now; of the inspected token where none was edited.
    [[nodiscard]] QByteArray text(token::Segment part) const;
    [[nodiscard]] bool isEdited(token::Segment part) const;
    /// Where the text is no JSON object, as header and claims set must be; nullopt where it is.
    [[nodiscard]] std::optional<jose::Error> fault(token::Segment part) const;

    /// What was typed. Typing that goes on is one step of undo, until finishTyping() or another edit.
    void setText(token::Segment part, const QByteArray &text);
    void finishTyping();
    /// An edit of text(part), as one step named `words`; a refusal is told by refused().
    bool edit(token::Segment part, const token::Edited &edited, const QString &words);

    /// The payload's `claim`, a time that it has, becomes `to`, rounded to a second. Moves that follow each other are
    /// one step of undo, as typing is.
    bool moveTime(QByteArrayView claim, token::Instant to);
    /// The claim as it was before the moves that are not finished.
    void takeMovesBack();
    /// The payload's exp becomes the instant from which it is refused under the inspection's policy.
    bool expireNow();
    bool extend(token::Duration duration);
    bool shiftTimes(token::Duration duration);
    /// Shifts all times so that `iat` is now: the token as it would have been issued now.
    bool shiftToNow();
    /// Both texts as pasted, as one step.
    void goBack();

    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    /// What signed the token shown, or would sign an edit.
    [[nodiscard]] SigningPlan plan() const;
    /// For the banner: "Edited – re-signed with “prod”". No headline where there is nothing to say.
    [[nodiscard]] token::AxisWords notice() const;

signals:
    /// Anything but the texts: on, edited, the obstacle, the plan.
    void changed();
    void textChanged(claimsmith::token::Segment part);
    /// An edit could not be made, in words.
    void refused(const QString &why);

private:
    friend class TextCommand;
    static constexpr size_t partCount = 2;

    /// One token's editing, from the pasted text on.
    struct Session
    {
        QString pastedText;
        QList<ReadToken> pastedTokens;
        int index = 0;                              ///< of the edited one
        std::array<QByteArray, partCount> pasted;   ///< octets of header and payload
        std::array<QByteArray, partCount> segments; ///< the same as they stood in the token
        QByteArray signature;                       ///< as it stood in the token
        std::array<QByteArray, partCount> texts;
        KeyHandle verified = KeyHandle::None; ///< the key that verified the pasted token
        QString shownText;                    ///< what the inspection was given, or had
        QByteArray shownToken;
        SigningPlan plan;
        std::array<std::optional<jose::Error>, partCount> faults; ///< of the texts
        bool on = true;
    };
    [[nodiscard]] static size_t indexOf(token::Segment part) { return part == token::Segment::Header ? 0 : 1; }
    /// The session where it is of the token that is shown.
    [[nodiscard]] const Session *session() const;
    void begin();
    void end();
    void followInspection();
    void followKeys();
    void splice(token::Segment part, qsizetype at, qsizetype length, const QByteArray &with);
    void push(token::Segment part, const QByteArray &text, const QString &words, int typingRun);
    [[nodiscard]] static std::optional<jose::Error> findFault(token::Segment part, const QByteArray &text);
    [[nodiscard]] SigningPlan makePlan() const;
    void show();
    [[nodiscard]] QByteArray signedToken();
    void showToken(const QByteArray &token);

    Inspection *m_inspection;
    KeyringModel *m_keyring;
    token::Clock *m_clock;
    QUndoStack m_undo;
    std::optional<Session> m_session;
    int m_typingRun = 1;
    int m_movingRun = 0; ///< the typing run of the last move
    int m_movedTo = -1;  ///< where that left the undo stack
    bool m_showing = false;
};

} // namespace claimsmith::model
