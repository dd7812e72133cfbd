// SPDX-License-Identifier: MIT
#include "server/apicall.h"

#include <QCoreApplication>

namespace claimsmith::server {

using token::Channel;
using token::Refusal;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::server::Http)
};

bool isMediaType(QByteArrayView value, QByteArrayView type)
{
    const qsizetype end = std::min<qsizetype>(value.size(), std::ranges::find(value, ';') - value.begin());
    return value.first(end).trimmed().compare(type, Qt::CaseInsensitive) == 0;
}

bool carriesToken(QByteArrayView form)
{
    const auto fields = RequestFields::fromForm(form);
    return fields ? fields->contains("access_token") : form.contains("access_token");
}

QString wordsFor(RequestFields::Fault fault)
{
    switch (fault) {
    case RequestFields::Fault::Twice:
        return Words::tr("A field of the body stands twice.");
    case RequestFields::Fault::TooMany:
        return Words::tr("The body has too many fields.");
    case RequestFields::Fault::NotReadable:
        break;
    }
    return Words::tr("The body is no JSON object and no form.");
}

} // namespace

Outcome<QByteArray> bearerToken(const ApiRequest &request)
{
    const QByteArrayView credentials = request.field("Authorization");
    constexpr QByteArrayView scheme = "Bearer";
    const bool isBearer = credentials.size() >= scheme.size()
                          && credentials.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0
                          && (credentials.size() == scheme.size() || credentials[scheme.size()] == ' ');
    if (!isBearer)
        return QByteArray();
    if (carriesToken(request.query()))
        return std::unexpected(Problem{.refusal = Refusal::RequestInvalid,
            .reason = Words::tr("The token was sent in the field Authorization and in the query at once.")});
    const QByteArrayView text = credentials.sliced(scheme.size()).trimmed();
    if (text.isEmpty())
        return std::unexpected(Problem{.refusal = Refusal::RequestInvalid,
            .reason = Words::tr("The field Authorization says Bearer, and no token follows.")});
    return text.toByteArray();
}

std::expected<RequestFields, ApiReply> readFields(const ApiRequest &request, BodyKind kind, Channel channel)
{
    if (kind == BodyKind::JsonOrNone && request.body.isEmpty())
        return RequestFields();
    const QByteArrayView type = request.field("Content-Type");
    const bool isForm = kind == BodyKind::JsonOrForm && isMediaType(type, "application/x-www-form-urlencoded");
    if (!isForm && !isMediaType(type, "application/json"))
        return std::unexpected(reply(HttpFault::WrongMediaType,
            kind == BodyKind::JsonOrForm
                ? Words::tr("The body has to be application/x-www-form-urlencoded or application/json.")
                : Words::tr("The body has to be application/json.")));
    auto fields = isForm ? RequestFields::fromForm(request.body) : RequestFields::fromJson(request.body);
    if (fields)
        return *std::move(fields);
    return std::unexpected(
        reply(Problem{.refusal = Refusal::RequestInvalid, .reason = wordsFor(fields.error())}, channel));
}

} // namespace claimsmith::server
