// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace claimsmith::jose {

/// One PEM block (RFC 7468) as found in a text, however it was mangled.
struct PemBlock
{
    QByteArray label; ///< "PRIVATE KEY"
    QByteArray
        base64; ///< the body without white space, escapes and quotes; holds what stood there also where it is no base64
    QByteArray
        legacyHeaders; ///< the lines of RFC 1421 §4.6 with line breaks, e.g. "Proc-Type: 4,ENCRYPTED\n…"; mostly empty
    qsizetype offset = 0; ///< of BEGIN's dashes in the text
    bool ended = true;    ///< an END line was found
};

/// Every block of a text. Line breaks may be CRLF, CR, literal \n (also escaped twice), spaces or absent; blocks may be
/// indented, quoted, or glued together of string literals.
[[nodiscard]] QList<PemBlock> findPemBlocks(QByteArrayView text);

/// Overwrites the bodies.
void wipe(QList<PemBlock> &blocks);

} // namespace claimsmith::jose
