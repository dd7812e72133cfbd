// SPDX-License-Identifier: MIT
#include "model/commandsearch.h"

#include <algorithm>
#include <limits>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

constexpr int forLetter = 2;
constexpr int forWordStart = 8;
constexpr int forTextStart = 4;
constexpr int forNeighbour = 6;
constexpr int longestGapCounted = 6;
/// Whoever types more than this is not looking for a command.
constexpr qsizetype longestQuery = 64;
constexpr int noMatch = std::numeric_limits<int>::min() / 2;

/// What a word is worth that is found beside the words of the command.
constexpr int forPlacePart = 3; ///< a third of its score
constexpr int forTip = 3;
constexpr int forKeys = 40;
constexpr int forRecent = 5;
constexpr int forDisabled = -9;

/// The letter alone: without case, and without its accent; a sign that no keyboard has is the one that is typed for it.
/// One UTF-16 unit stays one, so that places stay right.
QChar folded(QChar letter)
{
    if (letter == u'−' || letter == u'–')
        return u'-';
    if (letter == u'×')
        return u'x';
    const QString parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.at(0)).toCaseFolded();
}

QString folded(const QString &text)
{
    QString out = text;
    std::ranges::transform(text, out.begin(), [](QChar letter) { return folded(letter); });
    return out;
}

bool beginsWord(const QString &text, qsizetype place)
{
    if (place == 0)
        return true;
    const QChar before = text.at(place - 1);
    const QChar here = text.at(place);
    return (!before.isLetterOrNumber() && here.isLetterOrNumber()) || (before.isLower() && here.isUpper());
}

/// The best way to find the letters of one word, in order, in a text.
std::optional<TextMatch> matchWord(const QString &word, const QString &text, const QString &foldedText)
{
    const qsizetype letters = word.size();
    const qsizetype width = text.size();
    // best[i][j]: the letters up to i are found, the last of them at j; from[i][j]: where the one before was.
    QList<QList<int>> best(letters, QList<int>(width, noMatch));
    QList<QList<qsizetype>> from(letters, QList<qsizetype>(width, -1));
    for (qsizetype i = 0; i < letters; ++i) {
        for (qsizetype j = i; j < width; ++j) {
            if (foldedText.at(j) != word.at(i))
                continue;
            const int own = forLetter + (beginsWord(text, j) ? forWordStart : 0) + (j == 0 ? forTextStart : 0);
            if (i == 0) {
                best[i][j] = own;
                continue;
            }
            for (qsizetype k = i - 1; k < j; ++k) {
                if (best[i - 1][k] == noMatch)
                    continue;
                const int gap = static_cast<int>(std::min<qsizetype>(j - k - 1, longestGapCounted));
                const int score = best[i - 1][k] + own + (gap == 0 ? forNeighbour : -gap);
                if (score > best[i][j]) {
                    best[i][j] = score;
                    from[i][j] = k;
                }
            }
        }
    }
    const auto end = std::ranges::max_element(best.last());
    if (end == best.last().end() || *end == noMatch)
        return std::nullopt;
    TextMatch match{*end, {}};
    qsizetype place = end - best.last().begin();
    for (qsizetype i = letters - 1; i >= 0; --i) {
        match.places.prepend(place);
        place = from[i][place];
    }
    return match;
}

QStringList wordsOf(const QString &query)
{
    return folded(query.first(std::min(query.size(), longestQuery)).simplified()).split(u' ', Qt::SkipEmptyParts);
}

void join(QList<qsizetype> &places, const QList<qsizetype> &more)
{
    places += more;
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
}

/// A command with what is compared, made once a search.
struct Folded
{
    QString words;
    QString place;
    QString tip;
    QString keys;
};

/// Finds one word somewhere in a command and adds what it is worth; false where it is nowhere.
bool findWord(const QString &word, const Command &command, const Folded &text, CommandMatch &match)
{
    const auto inWords = matchWord(word, command.words, text.words);
    const auto inPlace = matchWord(word, command.place, text.place);
    const int placeScore = inPlace ? inPlace->score / forPlacePart : noMatch;
    if (!text.keys.isEmpty() && text.keys == word) {
        match.score += forKeys;
    } else if (inWords && inWords->score >= placeScore) {
        match.score += inWords->score;
        join(match.words, inWords->places);
    } else if (inPlace) {
        match.score += placeScore;
        join(match.place, inPlace->places);
    } else if (word.size() > 2 && (text.tip.contains(word) || text.keys.contains(word))) {
        match.score += forTip;
    } else {
        return false;
    }
    return true;
}

} // namespace

std::optional<TextMatch> matchText(const QString &query, const QString &text)
{
    TextMatch match;
    const QString foldedText = folded(text);
    for (const QString &word : wordsOf(query)) {
        const auto found = matchWord(word, text, foldedText);
        if (!found)
            return std::nullopt;
        match.score += found->score;
        join(match.places, found->places);
    }
    return match;
}

QList<CommandMatch> searchCommands(const QList<Command> &commands, const QString &query, const QStringList &recent)
{
    const QStringList words = wordsOf(query);
    QList<CommandMatch> matches;
    for (qsizetype row = 0; row < commands.size(); ++row) {
        const Command &command = commands.at(row);
        const Folded text{folded(command.words), folded(command.place), folded(command.tip), folded(command.keys)};
        CommandMatch match{.command = row};
        if (!std::ranges::all_of(words, [&](const QString &word) { return findWord(word, command, text, match); }))
            continue;
        const qsizetype age = command.id.isEmpty() ? -1 : recent.indexOf(command.id);
        match.recent = age >= 0;
        if (words.isEmpty())
            match.score = match.recent ? static_cast<int>(recent.size() - age) : 0;
        else
            match.score += (match.recent ? forRecent : 0) + (command.enabled ? 0 : forDisabled);
        matches.append(match);
    }
    // Of two that match as well, the one with fewer words is meant.
    std::ranges::stable_sort(matches, [&](const CommandMatch &a, const CommandMatch &b) {
        if (a.score != b.score || words.isEmpty())
            return a.score > b.score;
        return commands.at(a.command).words.size() < commands.at(b.command).words.size();
    });
    return matches;
}

} // namespace claimsmith::model
