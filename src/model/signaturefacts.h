// SPDX-License-Identifier: MIT
#pragma once

#include "jose/key.h"
#include "token/token.h"
#include "token/verdict.h"

#include <QList>
#include <QString>

namespace claimsmith::model {

/// A line of the Signature tab.
struct Fact
{
    QString name;       ///< "Algorithm"; translated
    QString value;      ///< "RS256"
    bool fixed = false; ///< bytes or code: shown in the fixed font
};

/// A stretch of bytes of the Signature tab.
struct FactBytes
{
    QString name; ///< "Signature", "r", "s", "Initialization vector"; translated
    QByteArray bytes;
};

struct SignatureFacts
{
    QList<Fact> facts;
    QList<FactBytes> bytes;
};

/// What the algorithm table, the token and the verdict say of the signature that was judged (of a JWE: of its parts).
[[nodiscard]] SignatureFacts signatureFacts(
    const token::Token &token, const token::Verdict &verdict, const QList<jose::Key> &keys);

/// "1 byte", "256 bytes"; translated.
[[nodiscard]] QString bytesText(qsizetype count);

/// Rows of 16 bytes: "0000  74 18 df b4 97 99 e0 25  4f fa 60 7d d8 ad bb ba". At most `limit` bytes, and a last row
/// that says how many more there are.
[[nodiscard]] QStringList hexRows(QByteArrayView bytes, qsizetype limit = 4096);

} // namespace claimsmith::model
