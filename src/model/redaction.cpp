// SPDX-License-Identifier: MIT
#include "model/redaction.h"

#include <QCoreApplication>

namespace claimsmith::model {

using token::Segment;
using token::TokenKind;

namespace {

QString removed(const char *what) { return QCoreApplication::translate("claimsmith::model", what); }

QString segmentOf(const token::Token &token, Segment segment)
{
    const token::SegmentPart *part = token.part(segment);
    return part ? QString::fromUtf8(token.text().sliced(part->begin, part->length)) : QString();
}

/// The parts of a JSON serialization that no one can use, in compact form: one line of header and payload.
QString headerAndPayload(const token::Token &token)
{
    return segmentOf(token, Segment::Header) + u'.' + segmentOf(token, Segment::Payload) + u'.'
           + removed(QT_TRANSLATE_NOOP("claimsmith::model", "<signature removed>"));
}

} // namespace

QString redactedToken(const token::Token &token)
{
    switch (token.kind()) {
    case TokenKind::NotAToken:
        return removed(QT_TRANSLATE_NOOP("claimsmith::model", "<no token: text removed>"));
    case TokenKind::Unsecured:
    case TokenKind::Jws:
    case TokenKind::JwsJson:
        return headerAndPayload(token);
    case TokenKind::Jwe:
    case TokenKind::JweJson:
        return segmentOf(token, Segment::Header) + u'.'
               + removed(QT_TRANSLATE_NOOP("claimsmith::model", "<encrypted parts removed>"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace claimsmith::model
