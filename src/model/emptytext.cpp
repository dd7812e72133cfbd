// SPDX-License-Identifier: MIT
#include "model/emptytext.h"

#include <QCoreApplication>

namespace claimsmith::model {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::EmptyText)
};

bool hasHeader(const token::Token &token) { return token.header().root().size() > 0; }

EmptyText noTokenText()
{
    return {Words::tr("This text is no token"),
        Words::tr("A signed token is a header, a payload and a signature in base64url with dots between them; most "
                  "begin with eyJ. It may stand in a header, a cookie, a URL, JSON or a curl command.")};
}

} // namespace

EmptyText noClaimsText(const token::Token &token)
{
    using Way = EmptyText::Way;
    if (token.kind() == token::TokenKind::NotAToken)
        return noTokenText();
    const Way toHeader = hasHeader(token) ? Way::Header : Way::None;
    if (token.kind() == token::TokenKind::Jwe || token.kind() == token::TokenKind::JweJson)
        return {Words::tr("The claims are encrypted"),
            Words::tr("They can be read with the recipient's key alone, and decryption is not part of this version. "
                      "The header is not encrypted."),
            toHeader};
    if (token.payloadBytes().isEmpty())
        return {Words::tr("There is no payload"),
            Words::tr("It was cut off, or it is sent apart from the token (RFC 7515, appendix F)."), toHeader};
    if (token.payload().isEmpty())
        return {Words::tr("The payload holds no claims"),
            Words::tr("It is not valid JSON, as claims must be. Its bytes can be seen all the same."), Way::Payload};
    if (token.payload().root().isObject())
        return {Words::tr("The token makes no claims"), Words::tr("Its payload is an empty object."), toHeader};
    return {Words::tr("The payload holds no claims"),
        Words::tr("Claims are the members of a JSON object (RFC 7519 §4); this is other JSON."), Way::Payload};
}

EmptyText noHeaderText(const token::Token &token)
{
    if (token.kind() == token::TokenKind::NotAToken)
        return noTokenText();
    if (token.header().root().isObject())
        return {Words::tr("The header is empty"), Words::tr("Every token must name its algorithm there.")};
    return {Words::tr("The header cannot be read"),
        Words::tr("It is not a JSON object in base64url; the place is underlined in the token.")};
}

EmptyText noFindingsText(const token::Token &token)
{
    if (token.kind() == token::TokenKind::NotAToken)
        return noTokenText();
    return {Words::tr("Nothing to point out"),
        Words::tr("Findings tell of dangers and oddities, whether or not a token is accepted. This one has none.")};
}

} // namespace claimsmith::model
