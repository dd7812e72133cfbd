// SPDX-License-Identifier: MIT
#include "token/token.h"

#include "token/tokenreader.h"

#include <algorithm>

namespace claimsmith::token {

Token::Token() = default;
Token::~Token() = default;
Token::Token(Token &&) noexcept = default;
Token &Token::operator=(Token &&) noexcept = default;

Token Token::decode(QByteArrayView text, const DecodeOptions &options)
{
    Token token;
    token.assign(text, options);
    return token;
}

void Token::assign(QByteArrayView text, const DecodeOptions &options) { TokenReader(*this, options).read(text); }

const SegmentPart *Token::part(Segment segment) const
{
    const auto found = std::ranges::find(m_parts, segment, &SegmentPart::segment);
    return found == m_parts.end() ? nullptr : &*found;
}

const jose::Json &Token::header() const
{
    static const jose::Json none;
    return m_signatures.empty() ? none : m_signatures.front().header;
}

QByteArrayView Token::payloadBytes() const
{
    const SegmentPart *payload = part(Segment::Payload);
    return payload && payload->length > 0 ? QByteArrayView(payload->bytes) : QByteArrayView(m_detached);
}

QByteArrayView Token::signingInput(const SignaturePart &signature) const
{
    if (!signature.signingInput.isEmpty())
        return signature.signingInput;
    return QByteArrayView(m_text).first(m_signingInputLength);
}

} // namespace claimsmith::token
