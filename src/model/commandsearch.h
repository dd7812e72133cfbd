// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace claimsmith::model {

/// Something that a person can have done, as the command palette lists it. Plain data: who carries it out is not known.
struct Command
{
    QString id{};    ///< stable, in settings; empty: it is never remembered as one that was used
    QString words{}; ///< "Expire Now"
    QString place{}; ///< where it stands otherwise: "Time › Speed"
    QString keys{};  ///< as the system writes them; may be empty
    QString tip{};   ///< one sentence
    bool enabled = true;
    QString whyNot{};              ///< why it is not enabled, where that is known
    std::optional<bool> checked{}; ///< where it can be switched on and off
};

/// How well a text matches what was typed, and by which of its characters.
struct TextMatch
{
    int score = 0;
    QList<qsizetype> places; ///< offsets in UTF-16 units, ascending
};

/// Every word of `query`, in any order, has its letters in `text`, in order, though others may stand between them.
/// Letters at the beginnings of words and in a row count most. Case and accents do not matter. nullopt: no match; an
/// empty query matches everything by nothing.
[[nodiscard]] std::optional<TextMatch> matchText(const QString &query, const QString &text);

/// A command that matches what was typed.
struct CommandMatch
{
    qsizetype command = 0; ///< its row in what was searched
    int score = 0;
    QList<qsizetype> words{}; ///< what matched in Command::words
    QList<qsizetype> place{}; ///< and in Command::place
    bool recent = false;
};

/// Those of `commands` that match, the best first. Words are looked for in what the command says, then in where it
/// stands, then, letter by letter, in its tip and keys. One that cannot be had comes behind one that matches as well;
/// those in `recent`, latest first, before. With nothing typed, all of them: recent ones, then the others as they
/// stand.
[[nodiscard]] QList<CommandMatch> searchCommands(
    const QList<Command> &commands, const QString &query, const QStringList &recent);

} // namespace claimsmith::model
