// SPDX-License-Identifier: MIT
#include "server/apidocuments.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/json.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE must be: a static library's resources are otherwise left out by the linker.
static void initPages() { Q_INIT_RESOURCE(serverpages); }

namespace claimsmith::server {

namespace {

QByteArray page(const QString &name)
{
    initPages();
    QFile file(u":/claimsmith/server/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is between <tag> and </tag>.
QByteArray inside(const QByteArray &html, const QByteArray &tag)
{
    const qsizetype from = html.indexOf('<' + tag + '>') + tag.size() + 2;
    return html.sliced(from, html.indexOf("</" + tag + '>', from) - from);
}

QByteArray sourceHash(const QByteArray &text)
{
    return "'sha256-" + jose::digest(jose::Digest::Sha256, text).toBase64() + '\'';
}

QByteArray contentPolicy(const QByteArray &html)
{
    return "default-src 'none'; script-src " + sourceHash(inside(html, "script")) + "; style-src "
           + sourceHash(inside(html, "style"))
           + "; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

QByteArray serverMetadata(const QByteArray &issuer, const QByteArray &url)
{
    jose::JsonObjectWriter json;
    json.addString("issuer", issuer);
    json.addString("token_endpoint", url + "/oauth/token");
    json.addString("jwks_uri", url + "/.well-known/jwks.json");
    json.addString("revocation_endpoint", url + "/oauth/revoke");
    json.addString("introspection_endpoint", url + "/oauth/introspect");
    json.addString("service_documentation", url + "/docs");
    // There is no authorization endpoint, so nothing is ever asked for as a response type; the member is required.
    json.add("response_types_supported", R"(["none"])");
    json.add("grant_types_supported", R"(["password","refresh_token"])");
    for (const QByteArrayView endpoint : {"token", "revocation", "introspection"})
        json.add(endpoint.toByteArray() + "_endpoint_auth_methods_supported", R"(["none"])");
    return json.bytes();
}

QByteArray openApi(const QByteArray &url, bool withClock)
{
    const QByteArray text = page(u"openapi.json"_s);
    const auto json = jose::Json::parse(text);
    if (!json)
        return {};
    jose::JsonObjectWriter whole;
    json->root().forEachMember([&](QByteArrayView name, jose::JsonValue value) {
        if (name != "paths") {
            whole.add(name, value.source());
            return;
        }
        jose::JsonObjectWriter server;
        server.addString("url", url);
        whole.add("servers", '[' + server.bytes() + ']');
        jose::JsonObjectWriter paths;
        value.forEachMember([&](QByteArrayView path, jose::JsonValue item) {
            if (withClock || !path.startsWith("/_test/"))
                paths.add(path, item.source());
        });
        whole.add(name, paths.bytes());
    });
    return whole.bytes();
}

ApiReply docsPage()
{
    static const QByteArray html = page(u"docs.html"_s);
    static const QByteArray policy = contentPolicy(html);
    ApiReply answer{.status = 200, .contentType = "text/html; charset=utf-8", .body = html};
    answer.fields.append(HeaderField{"Content-Security-Policy", policy});
    return answer;
}

} // namespace claimsmith::server
