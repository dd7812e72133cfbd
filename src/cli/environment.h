// SPDX-License-Identifier: MIT
#pragma once

#include "jose/crypto/secretbytes.h"
#include "token/instant.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <expected>
#include <functional>

namespace claimsmith::cli {

/// Why a command cannot be done: usage, or a file or key that cannot be read. Ends with ExitStatus::Usage.
struct Problem
{
    QString text;
};
template<typename T>
using Outcome = std::expected<T, Problem>;

/// What the program takes from outside, so that a test can give its own.
struct Environment
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    std::function<token::Instant()> now;
    /// Asks a person for a line that is not shown while it is typed: see terminal.h.
    std::function<Outcome<jose::SecretBytes>(const QString &question)> askSecret{};
    bool colour = false;        ///< words for people may be coloured
    bool inputTaken = false;    ///< standard input can be read once
    bool showsProgress = false; ///< standard error is a terminal: a line of it may be written over
};

/// A line for the person, on standard error; never on standard output, which belongs to the result.
void note(Environment &environment, const QString &text);

/// Writes all of `bytes` to standard output.
[[nodiscard]] Outcome<void> print(Environment &environment, QByteArrayView bytes);

} // namespace claimsmith::cli
