// SPDX-License-Identifier: MIT
#pragma once

#include "token/findings.h"
#include "token/token.h"
#include "token/verdict.h"
#include "token/words.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What people read on a terminal. Times are in UTC, the words are those of token/words.h.
namespace claimsmith::cli {

/// Colours words where that is wanted; without it they are left as they are. Colour is never alone: words say the same.
class Paint
{
public:
    explicit Paint(bool on)
        : m_on(on)
    {}
    [[nodiscard]] QString tone(token::Tone tone, const QString &text) const;
    [[nodiscard]] QString severity(token::Severity severity, const QString &text) const;
    [[nodiscard]] QString heading(const QString &text) const;

private:
    [[nodiscard]] QString paint(const char *code, const QString &text) const;
    bool m_on;
};

[[nodiscard]] QByteArray decodedWords(const token::Token &token, const token::Verdict &verdict,
    const QList<token::Finding> &findings, const Paint &paint);
/// `keys` are those of the Judge that made `verdict`.
[[nodiscard]] QByteArray verdictWords(const token::Token &token, const token::Verdict &verdict,
    const QList<jose::Key> &keys, const QList<token::Finding> &findings, const Paint &paint);

/// `text` without what could steer a terminal or turn its writing direction: such characters become \uXXXX, which
/// means the same inside JSON. Line ends stay.
[[nodiscard]] QString terminalText(const QString &text);

} // namespace claimsmith::cli
