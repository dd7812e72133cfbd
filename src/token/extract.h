// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace claimsmith::token {

/// Where in a pasted text a token stood.
enum class CandidateSource : quint8 {
    Bare,
    AuthorizationHeader, ///< `Authorization: Bearer …`, `Bearer …`, DPoP
    Cookie,
    Url,  ///< query or fragment
    Json, ///< string member; label = its name
    Form, ///< name=value
    Curl,
    Text, ///< somewhere in other text
};
[[nodiscard]] QString sourceText(const class Candidate &candidate); ///< "read from an Authorization header"; translated

/// A piece of a text that may be a token, freed of what pasting adds. Offsets count bytes of the UTF-8 text.
class Candidate
{
public:
    QByteArray token;    ///< as it would be sent: unwrapped, unquoted, percent-decoded
    qsizetype begin = 0; ///< place in the text: [begin, end)
    qsizetype end = 0;
    CandidateSource source = CandidateSource::Bare;
    QString label;          ///< name of the member, cookie or parameter it stood in
    bool unwrapped = false; ///< line breaks or spaces inside were taken out

    /// Where byte `tokenOffset` of `token` stands in the text.
    [[nodiscard]] qsizetype textOffset(qsizetype tokenOffset) const;

    /// Stretches that stand in the text byte for byte: (offset in token, offset in text), ascending.
    QList<std::pair<qsizetype, qsizetype>> runs;
};

/// Every token that `text` holds, in order: bare, Bearer header, cookie, URL, JSON answer, curl command, quoted,
/// wrapped over lines, percent-encoded. Broken tokens too, as long as the first segment looks like a JOSE header or the
/// whole text has the shape of a token. A JSON serialization (RFC 7515 §7.2) is one candidate.
/// Linear in the length of the text; no more than `limit` candidates.
[[nodiscard]] QList<Candidate> extract(QByteArrayView text, qsizetype limit = 1000);

} // namespace claimsmith::token
