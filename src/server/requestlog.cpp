// SPDX-License-Identifier: MIT
#include "server/requestlog.h"

#include "jose/json.h"
#include "server/requestfields.h"

#include <algorithm>
#include <array>

namespace claimsmith::server {

namespace {

constexpr qsizetype longestValue = 200;
const QByteArray mask = "***"; // NOLINT(*-exception-escape): a literal

/// Fields of a body or a query whose value may be seen.
bool isOpen(QByteArrayView name)
{
    constexpr QByteArrayView names[] = {
        "username", "grant_type", "token_type_hint", "scope", "client_id", "offset_seconds", "now", "reset"};
    return std::ranges::contains(names, name);
}

/// The shell variable that a curl command reads instead of a secret; empty where there is none.
QByteArray variableOf(QByteArrayView name)
{
    constexpr std::array<std::pair<QByteArrayView, const char *>, 4> variables{{{"password", "PASSWORD"},
        {"refresh_token", "REFRESH_TOKEN"}, {"token", "TOKEN"}, {"access_token", "ACCESS_TOKEN"}}};
    const auto found = std::ranges::find(variables, name, &std::pair<QByteArrayView, const char *>::first);
    return found == variables.end() ? QByteArray() : QByteArray(found->second);
}

/// What can be read on one line.
QByteArray visible(QByteArrayView text)
{
    QByteArray shown = text.first(std::min(text.size(), longestValue)).toByteArray();
    std::ranges::replace_if(shown, [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; }, '?');
    return text.size() > longestValue ? shown + "…" : shown;
}

QByteArray maskedField(const HeaderField &field)
{
    const QByteArray name = field.name.toLower();
    if (name == "authorization" || name == "proxy-authorization") {
        const QByteArray scheme = field.value.left(std::max<qsizetype>(field.value.indexOf(' '), 0));
        return scheme.isEmpty() ? mask : visible(scheme) + ' ' + mask;
    }
    if (name == "cookie" || name == "set-cookie")
        return mask;
    return visible(field.value);
}

QList<HeaderField> maskedFields(const QList<HeaderField> &fields)
{
    QList<HeaderField> masked;
    for (const HeaderField &field : fields)
        masked.append(HeaderField{visible(field.name), maskedField(field)});
    return masked;
}

QByteArray maskedTarget(const ApiRequest &request)
{
    QByteArray target = visible(request.path());
    if (request.query().isEmpty())
        return target;
    const auto fields = RequestFields::fromForm(request.query());
    if (!fields)
        return target + '?' + mask;
    char before = '?';
    for (const RequestFields::Field &field : fields->all()) {
        target += before + field.name.toPercentEncoding() + '=';
        target += isOpen(field.name) ? visible(field.value).toPercentEncoding() : mask;
        before = '&';
    }
    return target;
}

/// Everything but a form is tried as JSON: a body of the wrong type is worth seeing too.
std::optional<RequestFields> bodyFields(const ApiRequest &request, bool isForm)
{
    auto fields = isForm ? RequestFields::fromForm(request.body) : RequestFields::fromJson(request.body);
    return fields && !request.body.isEmpty() ? std::optional(*std::move(fields)) : std::nullopt;
}

/// The known fields of a body, each secret as `secretOf` its name says.
QByteArray shownBody(
    const RequestFields &fields, bool isForm, const std::function<QByteArray(QByteArrayView)> &secretOf)
{
    QByteArray form;
    jose::JsonObjectWriter json;
    for (const RequestFields::Field &field : fields.all()) {
        const bool open = isOpen(field.name);
        if (!open && variableOf(field.name).isEmpty())
            continue;
        const QByteArray value = open ? visible(field.value) : secretOf(field.name);
        if (isForm)
            form += (form.isEmpty() ? "" : "&") + field.name + '=' + (open ? value.toPercentEncoding() : value);
        else
            json.add(field.name, field.isText ? (open ? jose::jsonQuoted(value) : '"' + value + '"') : value);
    }
    return isForm ? form : json.bytes();
}

/// A shell word that has `"$NAME"` wherever `text` has a mark of it: two bytes that UTF-8 never has, around the name.
QByteArray shellWord(const QByteArray &text)
{
    QByteArray word;
    const QList<QByteArray> parts = text.split('\xff');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isName = i % 2 == 1;
        if (!parts[i].isEmpty())
            word += isName ? "\"$" + parts[i] + '"' : shellQuoted(parts[i]);
    }
    return word;
}

QByteArray curlCommand(const ApiRequest &request, const std::optional<RequestFields> &fields, bool isForm,
    const QByteArray &target, const QByteArray &url)
{
    const auto marked = [](QByteArrayView name) { return '\xff' + variableOf(name) + '\xff'; };
    QByteArray command = "curl -i";
    if (url.startsWith("https:"))
        command += " --cacert certificate.pem";
    if (request.method != "GET" && !(request.method == "POST" && fields))
        command += " -X " + shellQuoted(visible(request.method));
    command += ' ' + shellQuoted(url + target);
    for (const HeaderField &field : request.fields) {
        const QByteArray name = field.name.toLower();
        if (name == "authorization"
            && field.value.first(std::min<qsizetype>(7, field.value.size())).toLower() == "bearer ")
            command += " -H " + shellWord("Authorization: Bearer " + marked("access_token"));
        else if (name == "content-type" || name == "origin")
            command += " -H " + shellQuoted(visible(field.name) + ": " + visible(field.value));
    }
    if (fields)
        command += " -d " + shellWord(shownBody(*fields, isForm, marked));
    return command;
}

} // namespace

QByteArray shellQuoted(QByteArrayView text)
{
    const bool isPlain = !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("-_./:=@%+,").contains(c);
    });
    return isPlain ? text.toByteArray() : '\'' + text.toByteArray().replace('\'', "'\\''") + '\'';
}

RequestRecord recordOf(const ApiRequest &request, const ApiReply &reply, const QByteArray &url)
{
    const bool isForm = request.field("Content-Type")
                            .first(std::min<qsizetype>(33, request.field("Content-Type").size()))
                            .compare("application/x-www-form-urlencoded", Qt::CaseInsensitive)
                        == 0;
    const std::optional<RequestFields> fields = bodyFields(request, isForm);
    RequestRecord record;
    record.method = visible(request.method);
    record.target = maskedTarget(request);
    record.status = reply.status;
    record.user = reply.user;
    record.family = reply.family;
    record.ended = reply.ended;
    record.reason = reply.reason;
    record.error = reply.error;
    record.detail = reply.detail;
    record.requestFields = maskedFields(request.fields);
    record.answerFields = maskedFields(reply.fields);
    if (fields)
        record.requestBody = shownBody(*fields, isForm, [](QByteArrayView) { return mask; });
    record.curl = curlCommand(request, fields, isForm, record.target, url);
    return record;
}

} // namespace claimsmith::server
