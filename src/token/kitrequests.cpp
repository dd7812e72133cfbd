// SPDX-License-Identifier: MIT
#include "token/kitwriter.h"

#include "jose/json.h"

#include <algorithm>

/// The test kit as requests: a curl script, an HTTP file, a Postman collection.
namespace claimsmith::token {

using namespace Qt::StringLiterals;

namespace {

/// A word of bash, whatever the octets: $'…' where single quotes would not do. No octet is 0.
QByteArray bashQuoted(const QByteArray &text)
{
    if (isPlain(text) && !text.contains('\''))
        return '\'' + text + '\'';
    QByteArray quoted = "$'";
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == '\'' || c == '\\')
            quoted += '\\';
        if (octet >= 0x20 && octet < 0x7F)
            quoted += c;
        else
            quoted += "\\x" + QByteArray::number(octet, 16).rightJustified(2, '0');
    }
    return quoted + '\'';
}

/// For a title in a word of bash: UTF-8 as it is, since no terminal shows it better escaped.
QByteArray bashTitle(const QString &title) { return '\'' + oneLine(title).replace('\'', R"('\'')") + '\''; }

constexpr const char *curlFunctions = R"(set -u
accepted=${KIT_ACCEPTED:-'^2..$'}
rejected=${KIT_REJECTED:-'^(400|401|403)$'}
now=${KIT_NOW:-$(date +%s)}
good=0 bad=0 skipped=0 old=no

# check ID EXPECTED UNTIL TITLE TOKEN. The token goes through a pipe: other users see the arguments of curl.
check() {
    local status wanted=$rejected
    if [ "$3" -gt 0 ] && [ "$now" -ge "$3" ]; then
        printf 'SKIP %-20s %s (time has passed over it: make the kit anew)\n' "$1" "$4"
        skipped=$((skipped + 1))
        [ "$1" = good ] && old=yes
        return
    fi
    [ "$2" = accepted ] && wanted=$accepted
    status=$(printf 'Authorization: Bearer %s\n' "$5" |
        curl --silent --output /dev/null --max-time 20 --write-out '%{http_code}' --header @- "$url")
    if [[ $status =~ $wanted ]]; then
        printf 'ok   %-20s %s %s\n' "$1" "$status" "$4"
        good=$((good + 1))
    else
        printf 'FAIL %-20s %s %s (should be %s)\n' "$1" "$status" "$4" "$2"
        bad=$((bad + 1))
    fi
}

)";

/// Lines of a test in Postman's JavaScript.
QByteArrayList postmanTest(const KitVariant &row)
{
    const QByteArray statuses = row.accepted ? "pm.expect(pm.response.code).to.be.within(200, 299);"_ba
                                             : "pm.expect(pm.response.code).to.be.oneOf([400, 401, 403]);"_ba;
    const QByteArray name = row.accepted ? "is accepted"_ba : "is rejected: " + row.code;
    const QByteArray run = row.holdsUntil ? "(Date.now() / 1000 < " + QByteArray::number(holdsUntilSeconds(row))
                                                + " ? pm.test : pm.test.skip)"
                                          : "pm.test"_ba;
    return {run + '(' + jose::jsonQuoted(name) + ", function () {", "    " + statuses, "});"};
}

QByteArray jsonArray(const QByteArrayList &values) { return '[' + values.join(',') + ']'; }

QByteArray postmanItem(const KitVariant &row)
{
    jose::JsonObjectWriter header;
    header.addString("key", "Authorization");
    header.addString("value", "Bearer " + row.text);
    jose::JsonObjectWriter request;
    request.addString("method", "GET");
    request.add("header", jsonArray({header.bytes()}));
    request.addString("url", "{{url}}");
    request.addString("description", oneLine(row.reason));

    QByteArrayList lines;
    for (const QByteArray &line : postmanTest(row))
        lines.append(jose::jsonQuoted(line));
    jose::JsonObjectWriter script;
    script.addString("type", "text/javascript");
    script.add("exec", jsonArray(lines));
    jose::JsonObjectWriter event;
    event.addString("listen", "test");
    event.add("script", script.bytes());

    jose::JsonObjectWriter item;
    item.addString("name", row.id + ": " + oneLine(row.title));
    item.add("event", jsonArray({event.bytes()}));
    item.add("protocolProfileBehavior", R"({"followRedirects":false})");
    item.add("request", request.bytes());
    return item.bytes();
}

QByteArray urlOr(const KitExport &options, const char *other)
{
    return options.url.isEmpty() ? QByteArray(other) : oneLine(QString::fromUtf8(options.url));
}

} // namespace

QByteArray kitAsCurl(const QList<KitVariant> &rows, const KitExport &options)
{
    QByteArray text = "#!/usr/bin/env bash\n# " + madeBy(options) + R"(
# Usage: bash kit.sh URL      Sends every token to URL and says which answers were not as they should be.
# Exit status: 0 all were; 1 some were not; 2 no URL, or the kit is too old.
# KIT_ACCEPTED and KIT_REJECTED are patterns for the statuses; KIT_NOW is the server's time where it is not this
# machine's, in epoch seconds.
)";
    if (options.url.isEmpty())
        text += "url=${1:-}\n";
    else
        text += "default=" + bashQuoted(urlOr(options, "")) + "\nurl=${1:-$default}\n";
    text += "[ -n \"$url\" ] || { echo 'Usage: bash kit.sh URL' >&2; exit 2; }\n";
    text += curlFunctions;
    for (const KitVariant &row : rows) {
        if (!row.fitsHeader()) {
            text += leftOut(row, "# ", noHeaderLine);
            continue;
        }
        text += "check " + row.id + ' ' + expectedWord(row) + ' ' + QByteArray::number(holdsUntilSeconds(row)) + ' '
                + bashTitle(row.title) + ' ' + bashQuoted(row.text) + '\n';
    }
    return text + R"(
printf '%d as expected, %d not, %d skipped\n' "$good" "$bad" "$skipped"
[ "$bad" -eq 0 ] || exit 1
[ $old = no ] || { echo 'The good token has expired: make the kit anew' >&2; exit 2; }
)";
}

QByteArray kitAsHttp(const QList<KitVariant> &rows, const KitExport &options)
{
    QByteArray text = "# " + madeBy(options) + "\n@url = " + urlOr(options, kitExampleUrl) + '\n';
    for (const KitVariant &row : rows) {
        if (!isPlain(row.text)) {
            text += '\n' + leftOut(row, "# ", row.fitsHeader() ? notAscii : noHeaderLine);
            continue;
        }
        text += "\n### " + row.id + "\n# " + rowComment(row) + "\n# should answer "
                + (row.accepted ? "2xx" : "400, 401 or 403") + "\nGET {{url}}\nAuthorization: Bearer " + row.text
                + '\n';
    }
    return text;
}

QByteArray kitAsPostman(const QList<KitVariant> &rows, const KitExport &options)
{
    QByteArrayList items;
    QByteArray notes;
    for (const KitVariant &row : rows) {
        if (isPlain(row.text))
            items.append(postmanItem(row));
        else
            notes += '\n' + leftOut(row, {}, row.fitsHeader() ? notAscii : noHeaderLine).trimmed();
    }
    jose::JsonObjectWriter info;
    info.addString("name", "Token kit");
    info.addString("description", madeBy(options) + notes);
    info.addString("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
    jose::JsonObjectWriter variable;
    variable.addString("key", "url");
    variable.addString("value", urlOr(options, kitExampleUrl));
    jose::JsonObjectWriter collection;
    collection.add("info", info.bytes());
    collection.add("variable", jsonArray({variable.bytes()}));
    collection.add("item", jsonArray(items));
    const auto document = jose::Json::parse(collection.bytes());
    return (document ? document->pretty() : collection.bytes()) + '\n';
}

} // namespace claimsmith::token
