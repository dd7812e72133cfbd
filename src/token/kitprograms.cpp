// SPDX-License-Identifier: MIT
#include "token/kitwriter.h"

#include "jose/json.h"

#include <algorithm>

/// The test kit as parameters for test programs, each with a test that takes them.
namespace claimsmith::token {

namespace {

/// A literal of Python: text where it is plain, else its octets.
QByteArray pythonLiteral(const QByteArray &text)
{
    if (isPlain(text))
        return jose::jsonQuoted(text);
    QByteArray literal = "b\"";
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            literal += '\\';
        if (octet >= 0x20 && octet < 0x7F)
            literal += c;
        else
            literal += "\\x" + QByteArray::number(octet, 16).rightJustified(2, '0');
    }
    return literal + '"';
}

/// Java reads \u escapes before anything else; with them the file needs no encoding.
QByteArray javaQuoted(const QString &text)
{
    QByteArray quoted = "\"";
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            quoted += '\\';
            quoted += c.toLatin1();
        } else if (c >= u' ' && c < u'\x7F') {
            quoted += c.toLatin1();
        } else {
            quoted += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
    }
    return quoted + '"';
}

/// A class file holds no constant of more than 65,535 octets (JVMS §4.4.7).
QByteArray javaToken(const QByteArray &token)
{
    constexpr qsizetype longest = 60'000;
    if (token.size() <= longest)
        return javaQuoted(QString::fromLatin1(token));
    QByteArrayList pieces{"\"\""};
    for (qsizetype at = 0; at < token.size(); at += longest)
        pieces.append(javaQuoted(QString::fromLatin1(token.sliced(at, qMin(longest, token.size() - at)))));
    return "String.join(" + pieces.join(", ") + ')';
}

constexpr const char *pytestImports = R"(
import os
import time
import urllib.error
import urllib.request

import pytest

URL = os.environ.get("KIT_URL", )";

constexpr const char *pytestList = R"()

# id, title, token (octets where it is no plain text), accepted, epoch seconds until which that holds (0: for ever)
KIT = [
)";

constexpr const char *pytestTail = R"(]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_arguments):
        return None


def status_of(token):
    octets = token if isinstance(token, bytes) else token.encode()
    request = urllib.request.Request(URL, headers={"Authorization": b"Bearer " + octets})
    try:
        return urllib.request.build_opener(NoRedirect).open(request, timeout=20).status
    except urllib.error.HTTPError as error:
        return error.code


@pytest.mark.skipif(not URL, reason="say where to send the tokens: KIT_URL=http://localhost:8000/me")
@pytest.mark.parametrize(
    ("title", "token", "accepted", "until"), [pytest.param(*row[1:], id=row[0]) for row in KIT])
def test_token(title, token, accepted, until):
    if until and time.time() >= until:
        pytest.skip("time has passed over it: make the kit anew")
    status = status_of(token)
    wanted = range(200, 300) if accepted else (400, 401, 403)
    assert status in wanted, title
)";

constexpr const char *junitImports = R"(
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenKitTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient(); // follows no redirect
)";

constexpr const char *junitTest = R"(
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("kit")
    void answersAsItShould(String id, String title, String token, boolean accepted, long until) throws Exception {
        assumeTrue(!URL.isEmpty(), "Say where to send the tokens: KIT_URL=http://localhost:8080/me");
        assumeTrue(until == 0 || Instant.now().getEpochSecond() < until, "Time has passed over it: make the kit anew");
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(URL)).header("Authorization", "Bearer " + token).build();
        int status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        boolean good = accepted ? status >= 200 && status < 300 : Set.of(400, 401, 403).contains(status);
        assertTrue(good, id + " was answered with " + status);
    }

    /** id, title, token, accepted, epoch seconds until which that holds (0: for ever). */
    static Stream<Arguments> kit() {
)";

} // namespace

QByteArray kitAsPytest(const QList<KitVariant> &rows, const KitExport &options)
{
    QByteArray text = "\"\"\"" + madeBy(options)
                      + ". Run it with KIT_URL=http://localhost:8000/me python3 -m pytest.\"\"\"\n" + pytestImports
                      + jose::jsonQuoted(options.url) + pytestList;
    for (const KitVariant &row : rows) {
        if (!row.fitsHeader()) {
            text += leftOut(row, "    # ", noHeaderLine);
            continue;
        }
        text += "    (" + jose::jsonQuoted(row.id) + ", " + jose::jsonQuoted(oneLine(row.title)) + ",\n     "
                + pythonLiteral(row.text) + ", " + (row.accepted ? "True" : "False") + ", "
                + QByteArray::number(holdsUntilSeconds(row)) + "),\n";
    }
    return text + pytestTail;
}

QByteArray kitAsJunit5(const QList<KitVariant> &rows, const KitExport &options)
{
    QByteArrayList lines;
    QByteArray notes;
    for (const KitVariant &row : rows) {
        if (!isPlain(row.text)) {
            notes += leftOut(row, "        // ", row.fitsHeader() ? notAscii : noHeaderLine);
            continue;
        }
        lines.append("            arguments(" + javaQuoted(QString::fromLatin1(row.id)) + ", "
                     + javaQuoted(QString::fromUtf8(oneLine(row.title))) + ",\n                " + javaToken(row.text)
                     + ", " + (row.accepted ? "true" : "false") + ", " + QByteArray::number(holdsUntilSeconds(row))
                     + "L)");
    }
    return "// " + madeBy(options) + ". Run it with KIT_URL set to what takes the tokens.\n" + junitImports
           + "    private static final String URL = System.getenv().getOrDefault(\"KIT_URL\", "
           + javaQuoted(QString::fromUtf8(options.url)) + ");\n" + junitTest + notes + "        return Stream.of(\n"
           + lines.join(",\n") + ");\n    }\n}\n";
}

} // namespace claimsmith::token
