// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "token/extract.h"

#include <QTest>

using namespace claimsmith::token;
using claimsmith::jose::base64url::encode;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::token::CandidateSource)

namespace {

using Source = CandidateSource;

// RFC 7515 A.1
const QByteArray rfcHeader = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9";
const QByteArray rfcPayload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const QByteArray rfcSignature = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray rfc = rfcHeader + '.' + rfcPayload + '.' + rfcSignature;
// RFC 7515 A.5
const QByteArray unsecured = "eyJhbGciOiJub25lIn0." + rfcPayload + '.';
// RFC 7516 A.3: key wrapping and AES-CBC with HMAC
const QByteArray jwe = "eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0."
                       "6KB707dM9YTIgHtLvtgWQ8mKwboJW3of9locizkDTHzBC2IlrT1oOQ."
                       "AxY8DCtDaGlsbGljb3RoZQ."
                       "KDlTtXchhZTGufMYmOYGS4HffxPSUrfmqCHXaI9wOGY."
                       "U0m_YmjN04DJvceFICbCVQ";
const QByteArray other =
    encode(R"({"alg":"HS256","kid":"2"})") + '.' + encode(R"({"sub":"42"})") + '.' + encode(QByteArray(32, '\x5a'));
// RFC 7515 A.7
const QByteArray flattened = R"({"payload":"eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt)"
                             R"(cGxlLmNvbS9pc19yb290Ijp0cnVlfQ","protected":"eyJhbGciOiJFUzI1NiJ9",)"
                             R"("header":{"kid":"e9bc097a-ce51-4036-9562-d2ade882db0d"},)"
                             R"("signature":"DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8IS)"
                             R"(lSApmWQxfKTUJqPP3-Kg6NU1Q"})";

QByteArray wrapped(const QByteArray &text, qsizetype width, const QByteArray &lineBreak)
{
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += width)
        lines += (at == 0 ? QByteArray() : lineBreak) + text.sliced(at, std::min(width, text.size() - at));
    return lines;
}

QByteArray percentEncoded(const QByteArray &text) { return text.toPercentEncoding({}, "._-"); }

using Tokens = QList<QByteArray>;

void row(const char *name, const QByteArray &text, const Tokens &tokens, Source source = Source::Text,
    const QString &label = {})
{
    QTest::newRow(name) << text << tokens << source << label;
}

} // namespace

class TestExtract : public QObject
{
    Q_OBJECT
private slots:
    void found_data();
    void found();
    void nothingFound_data();
    void nothingFound();
    void placesInTheText_data();
    void placesInTheText();
    void labelsOfSeveral();
    void limitHolds();
    void unwrappedIsTold();
    void everySourceHasItsWords();
    void hostileInputIsRead_data();
    void hostileInputIsRead();

private:
    static void rowsBare();
    static void rowsHeaders();
    static void rowsUrlsAndForms();
    static void rowsJson();
    static void rowsCurl();
    static void rowsWrapped();
    static void rowsProse();
    static void rowsSeveral();
    static void rowsBroken();
};

void TestExtract::found_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Tokens>("tokens");
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("label");
    rowsBare();
    rowsHeaders();
    rowsUrlsAndForms();
    rowsJson();
    rowsCurl();
    rowsWrapped();
    rowsProse();
    rowsSeveral();
    rowsBroken();
}

void TestExtract::rowsBare()
{
    row("bare", rfc, {rfc}, Source::Bare);
    row("bare, white space around", "\n\t " + rfc + " \r\n", {rfc}, Source::Bare);
    row("bare JWE", jwe, {jwe}, Source::Bare);
    row("bare unsecured, its last dot kept", unsecured, {unsecured}, Source::Bare);
    row("bare detached", rfcHeader + ".." + rfcSignature, {rfcHeader + ".." + rfcSignature}, Source::Bare);
    row("double quotes", '"' + rfc + '"', {rfc}, Source::Bare);
    row("single quotes and comma", '\'' + rfc + "',", {rfc}, Source::Bare);
    row("backticks", '`' + rfc + '`', {rfc}, Source::Bare);
    row("typographic quotes", "\xE2\x80\x9C" + rfc + "\xE2\x80\x9D", {rfc}, Source::Bare);
    row("byte order mark", "\xEF\xBB\xBF" + rfc, {rfc}, Source::Bare);
    row("zero-width spaces around", "\xE2\x80\x8B" + rfc + "\xE2\x80\x8B", {rfc}, Source::Bare);
    row("no-break spaces around", "\xC2\xA0" + rfc + "\xC2\xA0", {rfc}, Source::Bare);
    row("zero-width space inside", rfcHeader + ".\xE2\x80\x8B" + rfcPayload + '.' + rfcSignature, {rfc}, Source::Bare);
    row("soft hyphen inside", rfc.first(30) + "\xC2\xAD" + rfc.sliced(30), {rfc}, Source::Bare);
    row("colours of a terminal", "\x1b[1;32m" + rfc + "\x1b[0m", {rfc}, Source::Bare);
    row("semicolon at the end", rfc + ';', {rfc}, Source::Bare);
    row("header begins with white space", encode("  {\"alg\":\"HS256\"}") + '.' + rfcPayload + '.' + rfcSignature,
        {encode("  {\"alg\":\"HS256\"}") + '.' + rfcPayload + '.' + rfcSignature}, Source::Bare);
    row("header in several lines", encode("{\n  \"alg\": \"HS256\"\n}") + '.' + rfcPayload + '.' + rfcSignature,
        {encode("{\n  \"alg\": \"HS256\"\n}") + '.' + rfcPayload + '.' + rfcSignature}, Source::Bare);
    row("empty header", "e30." + rfcPayload + '.' + rfcSignature, {"e30." + rfcPayload + '.' + rfcSignature},
        Source::Bare);
    row("JWS JSON serialization", flattened, {flattened}, Source::Bare);
    row("JWS JSON serialization, white space around", "\n " + flattened + "\n", {flattened}, Source::Bare);
    row("JWE JSON serialization", R"({"protected":"eyJlbmMiOiJBMTI4R0NNIn0","iv":"AA","ciphertext":"AA","tag":"AA"})",
        {R"({"protected":"eyJlbmMiOiJBMTI4R0NNIn0","iv":"AA","ciphertext":"AA","tag":"AA"})"}, Source::Bare);
}

void TestExtract::rowsHeaders()
{
    row("Authorization header", "Authorization: Bearer " + rfc, {rfc}, Source::AuthorizationHeader);
    row("lower case", "authorization: bearer " + rfc, {rfc}, Source::AuthorizationHeader);
    row("Authorization without a scheme", "Authorization: " + rfc, {rfc}, Source::AuthorizationHeader);
    row("Proxy-Authorization", "Proxy-Authorization: Bearer " + rfc, {rfc}, Source::AuthorizationHeader);
    row("Bearer alone", "Bearer " + rfc, {rfc}, Source::AuthorizationHeader);
    row("DPoP", "DPoP " + rfc, {rfc}, Source::AuthorizationHeader);
    row("Bearer twice", "Bearer Bearer " + rfc, {rfc}, Source::AuthorizationHeader);
    row("Bearer and a line break", "Authorization: Bearer\n  " + rfc, {rfc}, Source::AuthorizationHeader);
    row("quoted after Bearer", "Bearer \"" + rfc + '"', {rfc}, Source::AuthorizationHeader);
    row("a request",
        "GET /me HTTP/1.1\r\nHost: api.example.com\r\nAuthorization: Bearer " + rfc + "\r\nAccept: */*\r\n", {rfc},
        Source::AuthorizationHeader);
    row("a header of a program", "{ 'Authorization': 'Bearer " + rfc + "' }", {rfc}, Source::AuthorizationHeader);
    row("another header", "X-Access-Token: " + rfc, {rfc}, Source::Text, u"X-Access-Token"_s);
    row("Cookie header", "Cookie: theme=dark; session=" + rfc + "; lang=en", {rfc}, Source::Cookie, u"session"_s);
    row("first cookie", "Cookie: session=" + rfc, {rfc}, Source::Cookie, u"session"_s);
    row("Set-Cookie header", "set-cookie: __Host-id=" + rfc + "; Path=/; Secure; HttpOnly", {rfc}, Source::Cookie,
        u"__Host-id"_s);
    row("cookie as curl -v shows it", "> Cookie: jwt=" + rfc, {rfc}, Source::Cookie, u"jwt"_s);
    row("cookie with Bearer", "Cookie: auth=Bearer%20" + rfc, {rfc}, Source::Cookie, u"auth"_s);
    row("cookies without their header", "a=1; jwt=" + rfc, {rfc}, Source::Cookie, u"jwt"_s);
}

void TestExtract::rowsUrlsAndForms()
{
    row("query", "https://app.example.com/reset?token=" + rfc, {rfc}, Source::Url, u"token"_s);
    row("later parameter", "https://app.example.com/cb?code=1&access_token=" + rfc + "&state=2", {rfc}, Source::Url,
        u"access_token"_s);
    row("fragment", "https://app.example.com/cb#id_token=" + rfc, {rfc}, Source::Url, u"id_token"_s);
    row("later in the fragment", "https://a.example/cb#state=1&id_token=" + rfc, {rfc}, Source::Url, u"id_token"_s);
    row("path", "https://app.example.com/verify/" + rfc + "/confirm", {rfc}, Source::Url);
    row("relative URL", "GET /ws?jwt=" + rfc + " HTTP/1.1", {rfc}, Source::Url, u"jwt"_s);
    row("percent-encoded dots", "https://a.example/?t=" + QByteArray(rfc).replace(".", "%2E"), {rfc}, Source::Url,
        u"t"_s);
    row("percent-encoded, lower case", "https://a.example/?t=" + QByteArray(rfc).replace(".", "%2e"), {rfc},
        Source::Url, u"t"_s);
    row("URL inside a URL", "https://a.example/?to=" + percentEncoded("https://b.example/?token=" + rfc), {rfc},
        Source::Url, u"token"_s);
    row("encoded twice", "https://a.example/?t=" + QByteArray(rfc).replace(".", "%252E"), {rfc}, Source::Url, u"t"_s);
    row("padding percent-encoded", "https://a.example/?t=" + rfc + "%3D&x=1", {rfc + '='}, Source::Url, u"t"_s);
    row("form", "grant_type=refresh_token&refresh_token=" + rfc + "&client_id=app", {rfc}, Source::Form,
        u"refresh_token"_s);
    row("environment variable", "export TOKEN=\"" + rfc + '"', {rfc}, Source::Form, u"TOKEN"_s);
    row("program text", "const token = '" + rfc + "';", {rfc}, Source::Form, u"token"_s);
    row("Ruby's arrow", "\"token\" => \"" + rfc + '"', {rfc}, Source::Form, u"token"_s);
}

void TestExtract::rowsJson()
{
    row("JSON answer", R"({"access_token":")" + rfc + R"(","token_type":"bearer"})", {rfc}, Source::Json,
        u"access_token"_s);
    row("laid out", "{\n  \"id_token\" : \"" + rfc + "\"\n}", {rfc}, Source::Json, u"id_token"_s);
    row("deep", R"({"data":{"auth":[{"jwt":")" + rfc + R"("}]}})", {rfc}, Source::Json, u"jwt"_s);
    row("in an array", "[\"" + rfc + "\"]", {rfc}, Source::Json);
    row("Bearer in JSON", R"({"header":"Bearer )" + rfc + R"("})", {rfc}, Source::AuthorizationHeader);
    row("dots escaped", R"({"t":")" + QByteArray(rfc).replace(".", "\\u002e") + R"("})", {rfc}, Source::Json, u"t"_s);
    row("JSON inside a JSON string", R"({"body":"{\"token\":\")" + rfc + R"(\"}"})", {rfc}, Source::Json, u"token"_s);
    row("after an escaped line break", R"({"log":"got\n)" + rfc + R"(\nend"})", {rfc}, Source::Json);
    row("cut off", R"({"access_token":")" + rfc, {rfc}, Source::Json, u"access_token"_s);
    row("in a line of a log", R"(12:00 INFO {"token":")" + rfc + R"("} ok)", {rfc}, Source::Json, u"token"_s);
}

void TestExtract::rowsCurl()
{
    row("curl -H", "curl -H 'Authorization: Bearer " + rfc + "' https://api.example.com/me", {rfc}, Source::Curl,
        u"Authorization"_s);
    row("curl over lines",
        "curl https://api.example.com/me \\\n  -H \"Accept: */*\" \\\n  -H \"Authorization: Bearer " + rfc + "\"",
        {rfc}, Source::Curl, u"Authorization"_s);
    row("curl -b", "curl -b 'session=" + rfc + "' https://api.example.com", {rfc}, Source::Curl, u"session"_s);
    row("curl --data JSON", "curl --data '{\n \"refresh_token\": \"" + rfc + "\"\n}' https://a.example", {rfc},
        Source::Curl, u"refresh_token"_s);
    row("curl --data form", "curl -d refresh_token=" + rfc + " https://a.example", {rfc}, Source::Curl,
        u"refresh_token"_s);
    row("after a curl command", "curl https://a.example\n" + rfc, {rfc}, Source::Text);
}

void TestExtract::rowsWrapped()
{
    row("wrapped at 64", wrapped(rfc, 64, "\n"), {rfc}, Source::Bare);
    row("wrapped at 76, CRLF", wrapped(rfc, 76, "\r\n"), {rfc}, Source::Bare);
    row("wrapped and indented", wrapped(rfc, 60, "\n    "), {rfc}, Source::Bare);
    row("quoted in mail", "> " + wrapped(rfc, 70, "\n> "), {rfc}, Source::Bare);
    row("wrapped by a shell", wrapped(rfc, 70, "\\\n"), {rfc}, Source::Bare);
    row("wrapped into spaces", wrapped(rfc, 64, " "), {rfc}, Source::Bare);
    row("broken behind the dots", rfcHeader + ".\n" + rfcPayload + ".\n" + rfcSignature, {rfc}, Source::Bare);
    row("broken before the dots", rfcHeader + "\n." + rfcPayload + "\n." + rfcSignature, {rfc}, Source::Bare);
    row("as RFC 7515 prints it",
        "     eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9\n     .\n"
        "     eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt\n     cGxlLmNvbS9pc19yb290Ijp0cnVlfQ\n"
        "     .\n     dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk\n",
        {rfc}, Source::Bare);
    row("wrapped after Bearer", wrapped("Authorization: Bearer " + rfc, 72, "\n"), {rfc}, Source::AuthorizationHeader);
    row("wrapped JWE", wrapped(jwe, 48, "\n"), {jwe}, Source::Bare);
    row("JWE broken behind the dots", QByteArray(jwe).replace(".", ".\n"), {jwe}, Source::Bare);
    row("wrapped inside quotes", "token = \"" + wrapped(rfc, 80, "\n") + "\";", {rfc}, Source::Form, u"token"_s);
    row("a word on the next line", rfc + "\nThanks", {rfc});
    row("a word on the next line of an unsecured one", unsecured + "\nThanks", {unsecured});
    row("text on the next line", rfc + "\nis the token that I meant", {rfc});
    row("a paragraph behind it", rfc + "\n\n" + QByteArray(40, 'a'), {rfc});
}

void TestExtract::rowsProse()
{
    row("full stop", "The token is " + rfc + '.', {rfc});
    row("comma", "Here, " + rfc + ", is the token", {rfc});
    row("parentheses", "The token (" + rfc + ") is bad", {rfc});
    row("angle brackets", "<token>" + rfc + "</token>", {rfc});
    row("ellipsis", "It begins with " + rfcHeader + "...", {rfcHeader});
    row("Markdown", "Use `" + rfc + "` please", {rfc});
    row("line of a log", "2026-03-12T14:03:10Z WARN auth: rejected " + rfc + " from 10.0.0.1", {rfc});
    row("a list", "- " + rfc + "\n- other", {rfc});
    row("YAML", "token: " + rfc + '\n', {rfc}, Source::Text, u"token"_s);
    row("host name in front", "api.example.com " + rfc, {rfc});
    row("words behind a space", rfc + " and so on", {rfc});
}

void TestExtract::rowsSeveral()
{
    row("two lines, two tokens", rfc + '\n' + other, {rfc, other}, Source::Bare);
    row("one a line, CRLF", rfc + "\r\n" + other + "\r\n" + jwe + "\r\n", {rfc, other, jwe}, Source::Bare);
    row("divided by a space", rfc + ' ' + other, {rfc, other}, Source::Bare);
    row("divided by a comma", rfc + ',' + other, {rfc, other}, Source::Bare);
    row("the same twice", rfc + '\n' + rfc, {rfc, rfc}, Source::Bare);
    row("unsecured and signed", unsecured + '\n' + rfc, {unsecured, rfc}, Source::Bare);
    row("two wrapped", wrapped(rfc, 64, "\n") + "\n\n" + wrapped(other, 64, "\n"), {rfc, other}, Source::Bare);
    row("two wrapped, no line between", wrapped(rfc, 64, "\n") + '\n' + wrapped(other, 64, "\n"), {rfc, other},
        Source::Bare);
    row("pair", R"({"access_token":")" + rfc + R"(","refresh_token":")" + other + R"("})", {rfc, other}, Source::Json,
        u"access_token"_s);
}

void TestExtract::rowsBroken()
{
    row("header alone", rfcHeader, {rfcHeader}, Source::Bare);
    row("header alone in a text", "got " + rfcHeader + " only", {rfcHeader});
    row("two characters more than nothing", "eyJ", {"eyJ"}, Source::Bare);
    row("cut off in the header", rfcHeader.first(21), {rfcHeader.first(21)}, Source::Bare);
    row("two parts", rfcHeader + '.' + rfcPayload, {rfcHeader + '.' + rfcPayload}, Source::Bare);
    row("cut off in the payload", rfc.first(80), {rfc.first(80)}, Source::Bare);
    row("four parts", rfc + ".foo", {rfc + ".foo"}, Source::Bare);
    row("padded", rfcHeader + "==." + rfcPayload + "=." + rfcSignature + '=',
        {rfcHeader + "==." + rfcPayload + "=." + rfcSignature + '='}, Source::Bare);
    row("exclamation mark in the header", QByteArray(rfc).replace(10, 1, "!"), {QByteArray(rfc).replace(10, 1, "!")},
        Source::Bare);
    row("letter of another script in the payload", QByteArray(rfc).replace(60, 1, "\xC3\xA9"),
        {QByteArray(rfc).replace(60, 1, "\xC3\xA9")}, Source::Bare);
    row("standard base64 in the signature", QByteArray(rfc).replace('-', '+').replace('_', '/'),
        {QByteArray(rfc).replace('-', '+').replace('_', '/')}, Source::Bare);
    row("header damaged", "XyJ0eXAiOiJKV1QiLA." + rfcPayload + '.' + rfcSignature,
        {"XyJ0eXAiOiJKV1QiLA." + rfcPayload + '.' + rfcSignature}, Source::Bare);
    row("shape alone", "AbCdEfGh12.IjKlMnOp34.QrStUvWx56", {"AbCdEfGh12.IjKlMnOp34.QrStUvWx56"}, Source::Bare);
    row("shape after Bearer", "Authorization: Bearer AbCdEfGh12.IjKlMnOp34.QrStUvWx56",
        {"AbCdEfGh12.IjKlMnOp34.QrStUvWx56"}, Source::AuthorizationHeader);
}

void TestExtract::found()
{
    QFETCH(QByteArray, text);
    QFETCH(Tokens, tokens);
    const QList<Candidate> candidates = extract(text);
    Tokens got;
    for (const Candidate &candidate : candidates)
        got.append(candidate.token);
    QCOMPARE(got, tokens);
    QTEST(candidates.first().source, "source");
    QTEST(candidates.first().label, "label");

    qsizetype end = 0;
    for (const Candidate &candidate : candidates) {
        QCOMPARE_GE(candidate.begin, end);
        QCOMPARE(candidate.textOffset(0), candidate.begin);
        QCOMPARE(candidate.textOffset(candidate.token.size()), candidate.end);
        end = candidate.begin;
        for (qsizetype i = 0; i < candidate.token.size(); ++i) {
            const qsizetype at = candidate.textOffset(i);
            QVERIFY(i == 0 || at >= end);
            QVERIFY(text[at] == candidate.token[i] || text[at] == '%' || text[at] == '\\');
            end = at + 1;
        }
        QCOMPARE_LE(end, candidate.end);
        QCOMPARE_LE(candidate.end, text.size());
        end = candidate.end;
    }
}

void TestExtract::nothingFound_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " \n\t", "hello", "hello world", "1.2.3", "10.0.0.1", "www.example.com", "a.b.c",
             "fruit.fruit.fruit", "someone@mail.example.com", "archive.tar.gz", "eyes.wide.shut", "key.e30.js",
             "BMW e30.e36.e46", "org.example.application.MainWindow", "https://www.example.com/a.b.c?d=e.f",
             "Version 2.10.3-beta.1 of libfoo.so.1.2", "0x7b22616c67", "Bearer", "Authorization: Basic dXNlcjpwYXNz",
             "cursor=eyJjdXJzb3IiOjEyMzQ1Njc4OTB9&n=2", "....", "%", "\\", "\\u00", "%2", "\xEF\xBB\xBF", "\xE2\x80",
             "{\"a\":1}", "{", "[\"x.y.z\"]", "-----BEGIN PUBLIC KEY-----"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
}

void TestExtract::nothingFound()
{
    QFETCH(QByteArray, text);
    QCOMPARE(extract(text).size(), 0);
}

void TestExtract::placesInTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<qsizetype>("inToken");
    QTest::addColumn<qsizetype>("inText");
    const qsizetype dot = rfcHeader.size();
    const qsizetype size = rfc.size();
    QTest::newRow("bare") << rfc << qsizetype(0) << size << dot << dot;
    QTest::newRow("after a word of two-byte letters")
        << QByteArray("\xC3\xA9\xC3\xA9 ") + rfc << qsizetype(5) << size + 5 << dot << dot + 5;
    QTest::newRow("wrapped, before the break")
        << wrapped(rfc, 64, "\n  ") << qsizetype(0) << size + 6 << qsizetype(63) << qsizetype(63);
    QTest::newRow("wrapped, after the break")
        << wrapped(rfc, 64, "\n  ") << qsizetype(0) << size + 6 << qsizetype(64) << qsizetype(67);
    QTest::newRow("wrapped, third line") << wrapped(rfc, 64, "\n  ") << qsizetype(0) << size + 6 << qsizetype(130)
                                         << qsizetype(136);
    QTest::newRow("percent-encoded, the dot itself")
        << "t=" + QByteArray(rfc).replace(".", "%2E") << qsizetype(2) << size + 6 << dot << dot + 2;
    QTest::newRow("percent-encoded, behind the dot")
        << "t=" + QByteArray(rfc).replace(".", "%2E") << qsizetype(2) << size + 6 << dot + 1 << dot + 5;
    QTest::newRow("escaped in JSON, behind the dot") << "{\"t\":\"" + QByteArray(rfc).replace(".", "\\u002E") + "\"}"
                                                     << qsizetype(6) << size + 16 << dot + 1 << dot + 12;
    QTest::newRow("full stop left out") << "Is " + rfc + "." << qsizetype(3) << size + 3 << size - 1 << size + 2;
    QTest::newRow("the end") << "Is " + rfc + "." << qsizetype(3) << size + 3 << size << size + 3;
}

void TestExtract::placesInTheText()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, inToken);
    const QList<Candidate> candidates = extract(text);
    QCOMPARE(candidates.size(), 1);
    QCOMPARE(candidates.first().token, rfc);
    QTEST(candidates.first().begin, "begin");
    QTEST(candidates.first().end, "end");
    QTEST(candidates.first().textOffset(inToken), "inText");
}

void TestExtract::labelsOfSeveral()
{
    const QList<Candidate> candidates = extract(R"({"access_token":")" + rfc + R"(","refresh_token":")" + other
                                                + R"(","redirect":"https://a.example/?t=)" + jwe + R"("})");
    QCOMPARE(candidates.size(), 3);
    QCOMPARE(candidates[0].label, u"access_token"_s);
    QCOMPARE(candidates[1].label, u"refresh_token"_s);
    QCOMPARE(candidates[1].source, Source::Json);
    QCOMPARE(candidates[2].label, u"t"_s);
    QCOMPARE(candidates[2].source, Source::Url);
}

void TestExtract::limitHolds()
{
    QByteArray text;
    for (int i = 0; i < 1200; ++i)
        text += rfc + '\n';
    QCOMPARE(extract(text).size(), 1000);
    QCOMPARE(extract(text, 3).size(), 3);
    QCOMPARE(extract(text, 0).size(), 0);
}

void TestExtract::unwrappedIsTold()
{
    QVERIFY(!extract(rfc).first().unwrapped);
    QVERIFY(!extract(QByteArray(rfc).replace(".", "%2E")).first().unwrapped);
    QVERIFY(!extract("\n" + rfc + "\n").first().unwrapped);
    QVERIFY(extract(wrapped(rfc, 64, "\n")).first().unwrapped);
    QVERIFY(extract(wrapped(rfc, 64, " ")).first().unwrapped);
}

void TestExtract::everySourceHasItsWords()
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(Source::Text); ++i) {
        Candidate candidate;
        candidate.source = static_cast<Source>(i);
        words.insert(sourceText(candidate));
    }
    QCOMPARE(words.size(), 8);
    const Candidate json = extract(R"({"access_token":")" + rfc + R"("})").first();
    QCOMPARE(sourceText(json), u"read from the member “access_token”"_s);
    QCOMPARE(sourceText(extract("Bearer " + rfc).first()), u"read from an Authorization header"_s);
}

void TestExtract::hostileInputIsRead_data()
{
    // A megabyte each: a walk that is not linear would not come back within the patience of ctest.
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {".", "eyJ", "eyJ ", "eyJ.", "\"", "eyJhbGci\n", "eyJhbGciOiJIUzI1NiJ9.\n", "ewogICAg\n",
             "e30.", "e30 ", "%25", "%", "\\u00", "\\", "=", "eyJhbGciOiJI=", "a=", "Bearer ", "\xE2\x80\x8B", "\n",
             " ", "{\"", "[", "?a&", "eyJhbGciOiJIUzI1NiJ9 ", "eyJhbGciOiJIUzI1NiJ9\"", "aaaaaaaaa.eyJhbGci.",
             "aaaaaaaaa.eyJhbGci ", "curl ", "\x1b[", "eyJhbGciOiJIUzI1NiJ9.eyJhbGciOiJIUzI1NiJ9.\xC3\xA9",
             "eyJhbGciOiJIUzI1NiIsInR5cCI6\n", "eyJ=", "eyJhbGci=a", "eyJhbGci+=", "eyJhbGci,a", "eyJhbGci,a.eyJ",
             "eyJhbGci=\xC3\xA9.", "eyJhbGciOiJIUzI1NiJ9.e30.a=", "eyJhbGciOiJIUzI1NiJ9.eyJ=", "eyJhbGci.=",
             "eyJhbGci:a=", "a.eyJhbGci=", "eyJhbGci=eyJ.a="})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestExtract::hostileInputIsRead()
{
    QFETCH(QByteArray, piece);
    constexpr qsizetype size = 1024 * 1024;
    const QByteArray text = piece.repeated(size / piece.size());
    for (const QByteArray &hostile : {text, "eyJhbGci" + text, '{' + text + '}', text + rfc}) {
        const QList<Candidate> candidates = extract(hostile);
        QCOMPARE_LE(candidates.size(), 1000);
    }
    QCOMPARE_LE(extract(text, size).size(), size);
}

QTEST_GUILESS_MAIN(TestExtract)
#include "tst_extract.moc"
