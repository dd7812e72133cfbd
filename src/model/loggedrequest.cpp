// SPDX-License-Identifier: MIT
#include "model/loggedrequest.h"

#include "jose/json.h"
#include "model/sessionview.h"
#include "token/timetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace claimsmith::model {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::model::LoggedRequest)
};

/// A client says what it likes: nothing of it moves a cursor or hides.
QString shown(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text) {
        if ((c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c.category() == QChar::Other_Format)
            c = u'\uFFFD';
    }
    return text;
}

QString shown(const QList<server::HeaderField> &fields)
{
    QString text;
    for (const server::HeaderField &field : fields)
        text += shown(field.name) + u": "_s + shown(field.value) + u'\n';
    return text;
}

/// Says no more than the refusal itself.
bool isGeneral(const QString &reason)
{
    for (int i = 0; i <= static_cast<int>(token::Refusal::ServerFailed); ++i) {
        if (reason == token::explanation(static_cast<token::Refusal>(i)))
            return true;
    }
    return false;
}

QByteArray toJson(const QList<server::HeaderField> &fields)
{
    QByteArray json = "[";
    for (const server::HeaderField &field : fields) {
        jose::JsonObjectWriter object;
        object.addString("name", shown(field.name).toUtf8());
        object.addString("value", shown(field.value).toUtf8());
        json += (json.size() > 1 ? "," : "") + object.bytes();
    }
    return json + ']';
}

} // namespace

QByteArray LoggedRequest::path() const
{
    const qsizetype query = record.target.indexOf('?');
    return query < 0 ? record.target : record.target.first(query);
}

token::Tone tone(const LoggedRequest &request)
{
    const int status = request.record.status;
    if (status >= 200 && status < 400)
        return token::Tone::Good;
    // That the server could not answer is no verdict on the request.
    return status >= 500 ? token::Tone::Attention : token::Tone::Refused;
}

QString whyOf(const server::RequestRecord &record)
{
    QStringList parts;
    if (record.isRefused()) {
        const QString detail = shown(record.detail);
        parts.append(record.reason.isEmpty() || isGeneral(record.reason) ? detail
                     : detail.isEmpty()                                  ? record.reason
                                        : Words::tr("%1: %2").arg(detail, record.reason));
    } else if (!record.family.isEmpty() && record.ended.isEmpty()) {
        parts.append(Words::tr("family %1").arg(familyText(record.family)));
    }
    for (const QByteArray &family : record.ended)
        parts.append(Words::tr("family %1 is revoked").arg(familyText(family)));
    return parts.join(u"; "_s);
}

QString detailsOf(const LoggedRequest &request)
{
    const server::RequestRecord &record = request.record;
    QString text = token::instantText(record.time);
    if (request.from == LoggedRequest::From::Window)
        text += u" · "_s + Words::tr("done at the window");
    if (record.took.count() > 0)
        text += u" · "_s + Words::tr("%1 ms").arg(double(record.took.count()) / 1000, 0, 'f', 1);
    if (!request.user.isEmpty())
        text += u" · "_s + request.user;
    if (!request.why.isEmpty())
        text += u'\n' + request.why;
    if (!record.reason.isEmpty() && !request.why.contains(record.reason))
        text += u'\n' + record.reason;
    text += u"\n\n"_s + shown(record.method) + u' ' + shown(record.target) + u'\n' + shown(record.requestFields);
    if (!record.requestBody.isEmpty())
        text += u'\n' + shown(record.requestBody) + u'\n';
    text += u'\n' + QString::number(record.status) + u'\n' + shown(record.answerFields);
    if (!record.detail.isEmpty())
        text += u'\n' + shown(record.error) + u": "_s + shown(record.detail) + u'\n';
    return text;
}

QByteArray curlOf(const server::RequestRecord &record, const QByteArray &base)
{
    // In double quotes, so that the shell puts the secrets in.
    const auto quoted = [](QByteArray text) {
        for (const char special : {'\\', '"', '`'})
            text.replace(special, QByteArray("\\") + special);
        return '"' + text + '"';
    };
    QByteArray command = "curl --include --request " + record.method;
    for (const server::HeaderField &field : record.requestFields)
        command += " --header " + quoted(field.name + ": " + field.value);
    if (!record.requestBody.isEmpty())
        command += " --data-raw " + quoted(record.requestBody);
    return command + ' ' + quoted(base + record.target) + '\n';
}

QByteArray exported(const QList<LoggedRequest> &requests)
{
    QByteArray json = "[";
    for (const LoggedRequest &request : requests) {
        const server::RequestRecord &record = request.record;
        jose::JsonObjectWriter row;
        row.addString("time", token::isoText(record.time).toUtf8());
        row.addString("from", request.from == LoggedRequest::From::Window ? "window" : "network");
        row.addString("method", shown(record.method).toUtf8());
        row.addString("target", shown(record.target).toUtf8());
        row.addNumber("status", record.status);
        row.addString("user", request.user.toUtf8());
        row.addString("family", record.family);
        row.addString("why", request.why.toUtf8());
        row.addString("error", record.error);
        row.addString("detail", record.detail);
        row.addNumber("microseconds", record.took.count());
        row.add("request_headers", toJson(record.requestFields));
        row.addString("request_body", shown(record.requestBody).toUtf8());
        row.add("response_headers", toJson(record.answerFields));
        json += (json.size() > 1 ? ",\n" : "\n") + row.bytes();
    }
    return json + "\n]\n";
}

} // namespace claimsmith::model
