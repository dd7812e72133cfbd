// SPDX-License-Identifier: MIT
#include "token/templates.h"

#include "jose/json.h"
#include "token/placeholders.h"

#include <QSet>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = fromSeconds(1'700'000'000);

QByteArray payloadOf(const TokenForm &form)
{
    const Fill fill{.uuid = "u", .family = "f", .subject = "1"};
    return renderForm(filled(form.claims, fill), FormPart::Payload, now).bytes;
}

Template find(const QString &id)
{
    for (const Template &one : builtInTemplates()) {
        if (one.id == id)
            return one;
    }
    qFatal("no template %s", qPrintable(id));
}

/// A file with one template whose one claim is `row`.
QByteArray fileWith(const QByteArray &row)
{
    return R"({"claimsmith_templates":1,"templates":[{"id":"a","name":"A","forms":[{"header":[],"claims":[)" + row
           + "]}]}]}";
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT
private slots:
    void builtInOnesAreThoseOfTheDesign();
    void builtInOnesMakeTheirClaims_data();
    void builtInOnesMakeTheirClaims();
    void builtInOnesBringWhatAPersonWants();
    void builtInOnesHaveNothingOdd_data();
    void builtInOnesHaveNothingOdd();
    void fileGivesBackWhatItHolds();
    void fileIsReadable();
    void whatIsNotKnownIsPassedOver();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void largeFilesAreRefused_data();
    void largeFilesAreRefused();
};

void TestTemplates::builtInOnesAreThoseOfTheDesign()
{
    QStringList ids;
    for (const Template &one : builtInTemplates()) {
        ids.append(one.id);
        QVERIFY(!one.name.isEmpty() && !one.description.isEmpty());
        QCOMPARE(one.isPair(), one.id == u"token-pair");
    }
    QCOMPARE(ids, (QStringList{u"access-token"_s, u"refresh-token"_s, u"token-pair"_s, u"id-token"_s, u"at-jwt"_s,
                      u"client-assertion"_s, u"service-account"_s}));
}

void TestTemplates::builtInOnesMakeTheirClaims_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArrayList>("payloads");
    QTest::newRow("access token: a day, as createAccessToken()")
        << u"access-token"_s
        << QByteArrayList{R"({"sub":"1","username":"john","iat":1700000000,"exp":1700086400,"jti":"u"})"};
    QTest::newRow("pair: an hour and a week, as createPair()")
        << u"token-pair"_s
        << QByteArrayList{R"({"sub":"1","username":"john","iat":1700000000,"exp":1700003600,"jti":"u"})",
               R"({"sub":"1","type":"refresh","family":"f","iat":1700000000,"exp":1700604800,"jti":"u"})"};
    // RFC 9068 §2.2: iss, exp, aud, sub, client_id, iat and jti are required
    QTest::newRow("RFC 9068") << u"at-jwt"_s
                              << QByteArrayList{R"({"iss":"https://id.example","exp":1700003600,)"
                                                R"("aud":"https://api.example","sub":"5ba552d67",)"
                                                R"("client_id":"s6BhdRkqt3","iat":1700000000,"jti":"u",)"
                                                R"("scope":"openid profile","auth_time":1700000000})"};
    // RFC 7523 §3: iss and sub are the client, aud the token endpoint, exp is required
    QTest::newRow("client assertion")
        << u"client-assertion"_s
        << QByteArrayList{R"({"iss":"client-1","sub":"client-1","aud":"https://id.example/oauth/token","jti":"u",)"
                          R"("iat":1700000000,"exp":1700000300})"};
}

void TestTemplates::builtInOnesMakeTheirClaims()
{
    QFETCH(QString, id);
    QByteArrayList payloads;
    for (const TokenForm &form : find(id).forms)
        payloads.append(payloadOf(form));
    QTEST(payloads, "payloads");
    const TokenForm first = find(id).forms.constFirst();
    QCOMPARE(renderForm(first.header, FormPart::Header, now).bytes,
        id == u"at-jwt" ? R"({"typ":"at+jwt"})" : R"({"typ":"JWT"})");
}

void TestTemplates::builtInOnesBringWhatAPersonWants()
{
    const TemplateDefaults defaults{.lifetime = u"15m"_s, .issuer = u"https://mine.example"_s};
    for (const Template &one : builtInTemplates(defaults)) {
        const QByteArray first = payloadOf(one.forms.constFirst());
        const bool isOfAClient = one.id == u"client-assertion"_s || one.id == u"service-account"_s;
        // A client names itself as the issuer, and has a lifetime of its own.
        QVERIFY2(first.contains("https://mine.example") == !isOfAClient, first.constData());
        const bool hasIt = !isOfAClient && one.id != u"refresh-token"_s;
        QVERIFY2(first.contains(R"("exp":1700000900)") == hasIt, first.constData());
    }
    QCOMPARE(builtInTemplates({}), builtInTemplates());
}

void TestTemplates::builtInOnesHaveNothingOdd_data()
{
    QTest::addColumn<TokenForm>("form");
    for (const Template &one : builtInTemplates()) {
        for (qsizetype i = 0; i < one.forms.size(); ++i)
            QTest::addRow("%s %lld", qPrintable(one.id), static_cast<long long>(i)) << one.forms.at(i);
    }
}

void TestTemplates::builtInOnesHaveNothingOdd()
{
    QFETCH(TokenForm, form);
    // with every row on, so that none surprises who switches it on
    for (QList<ClaimRow> *rows : {&form.header, &form.claims}) {
        for (ClaimRow &row : *rows)
            row.enabled = true;
    }
    QVERIFY(unknownPlaceholder(filled(form.claims, {.subject = "1"})).isEmpty());
    for (const auto &[rows, part] : {std::pair(form.header, FormPart::Header), {form.claims, FormPart::Payload}}) {
        const RenderedForm rendered = renderForm(filled(rows, {.uuid = "u"}), part, now);
        QVERIFY(rendered.isComplete());
        for (const RenderedClaim &claim : rendered.rows)
            QVERIFY2(!claim.note, claim.note ? qPrintable(message(*claim.note)) : "");
    }
}

void TestTemplates::fileGivesBackWhatItHolds()
{
    QList<Template> templates = builtInTemplates();
    templates.append({.id = u"own"_s,
        .name = u"\ufeffÖwn \"one\"\n"_s,
        .description = {},
        .forms = {
            {{}, {{.name = u"a"_s, .type = ClaimType::Null}, {.name = {}, .type = ClaimType::Json, .value = u"{"_s},
                     {.name = u"b"_s, .type = ClaimType::List, .items = {u""_s, u"\u0001"_s}, .enabled = false}}}}});
    const QByteArray json = templatesToJson(templates);
    const auto read = templatesFromJson(json);
    QVERIFY2(read, read ? "" : qPrintable(message(read.error())));
    QCOMPARE(*read, templates);
    QCOMPARE(templatesToJson(*read), json);
}

void TestTemplates::fileIsReadable()
{
    const QByteArray json = templatesToJson(
        {{.id = u"x"_s, .name = u"X"_s, .description = {}, .forms = {{{}, {{.name = u"sub"_s, .value = u"1"_s}}}}}});
    QVERIFY2(json.startsWith("{\n  \"claimsmith_templates\": 1,\n  \"templates\": [\n"), json.constData());
    QVERIFY(json.endsWith("}\n"));
}

void TestTemplates::whatIsNotKnownIsPassedOver()
{
    // Nothing that a file says beside the form is kept: a template cannot carry a secret.
    const QByteArray json = R"({"claimsmith_templates":1,"secret":"s3cret","templates":[{"id":"a","name":"A",)"
                            R"("key":{"kty":"oct","k":"c2VjcmV0"},"forms":[{"header":[],"claims":[)"
                            R"({"name":"x","type":"text","value":"1","secret":"s3cret"}],"secret":"s3cret"}]}]})";
    const auto read = templatesFromJson(json);
    QVERIFY(read);
    const QByteArray again = templatesToJson(*read);
    QVERIFY(!again.contains("s3cret") && !again.contains("c2VjcmV0"));
    QCOMPARE(read->constFirst().forms.constFirst().claims, QList<ClaimRow>({{.name = u"x"_s, .value = u"1"_s}}));
}

void TestTemplates::badFilesAreRefused_data()
{
    using Code = TemplateError::Code;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<TemplateError::Code>("code");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &json, Code code, const QByteArray &path,
                         const QString &words) { QTest::newRow(name) << json << code << path << words; };
    row("empty", "", Code::NotJson, "", {});
    row("not JSON", "name,value\n", Code::NotJson, "", {});
    row("array", "[]", Code::NotTemplates, "", u"This is not a file of Claimsmith templates"_s);
    row("something else", R"({"templates":[]})", Code::NotTemplates, "",
        u"This is not a file of Claimsmith templates"_s);
    row("key", R"({"kty":"oct","k":"AAAA"})", Code::NotTemplates, "", u"This is a key, not a file of templates"_s);
    row("key set", R"({"keys":[]})", Code::NotTemplates, "", u"This is a key"_s);
    row("header", R"({"alg":"HS256"})", Code::NotTemplates, "", u"This is the header of a token"_s);
    row("later version", R"({"claimsmith_templates":2,"templates":[]})", Code::VersionUnknown, "",
        u"The file is of version “2”; this program reads version 1"_s);
    row("version as text", R"({"claimsmith_templates":"1"})", Code::VersionUnknown, "", {});
    row("no templates", R"({"claimsmith_templates":1})", Code::MemberMissing, "/templates",
        u"/templates is missing: it must be an array that is not empty"_s);
    row("none of them", R"({"claimsmith_templates":1,"templates":[]})", Code::MemberWrong, "/templates",
        u"/templates must be an array that is not empty"_s);
    row("template is no object", R"({"claimsmith_templates":1,"templates":[5]})", Code::MemberMissing,
        "/templates/0/id", {});
    row("id is empty",
        R"({"claimsmith_templates":1,"templates":[{"id":"","name":"","forms":[{"header":[],"claims":[]}]}]})",
        Code::MemberWrong, "/templates/0/id", u"/templates/0/id must be a text that is not empty"_s);
    row("no name", R"({"claimsmith_templates":1,"templates":[{"id":"a"}]})", Code::MemberMissing, "/templates/0/name",
        {});
    row("three forms", R"({"claimsmith_templates":1,"templates":[{"id":"a","name":"A","forms":[{},{},{}]}]})",
        Code::TooLarge, "/templates/0/forms", u"/templates/0/forms is too long: 2 at most"_s);
    row("form without a header", R"({"claimsmith_templates":1,"templates":[{"id":"a","name":"A","forms":[{}]}]})",
        Code::MemberMissing, "/templates/0/forms/0/header", {});
    const QByteArray claim = "/templates/0/forms/0/claims/0";
    row("row is no object", fileWith("null"), Code::MemberMissing, claim + "/name", {});
    row("unknown type", fileWith(R"({"name":"a","type":"colour","value":"x"})"), Code::MemberWrong, claim + "/type",
        u"/templates/0/forms/0/claims/0/type must be text, number, boolean, date_time, lifetime, list, json, null"_s);
    row("value is a number", fileWith(R"({"name":"a","type":"number","value":5})"), Code::MemberWrong, claim + "/value",
        {});
    row("no value", fileWith(R"({"name":"a","type":"text"})"), Code::MemberMissing, claim + "/value", {});
    row("list without items", fileWith(R"({"name":"a","type":"list","value":"x"})"), Code::MemberMissing,
        claim + "/items", {});
    row("item is a number", fileWith(R"({"name":"a","type":"list","items":["x",1]})"), Code::MemberWrong,
        claim + "/items/1", {});
    row("enabled as text", fileWith(R"({"name":"a","type":"null","enabled":"no"})"), Code::MemberWrong,
        claim + "/enabled", {});
}

void TestTemplates::badFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(TemplateError::Code, code);
    QFETCH(QString, words);
    const auto read = templatesFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QTEST(read.error().path, "path");
    QVERIFY(!message(read.error()).isEmpty() && !codeName(code).isEmpty());
    QVERIFY2(message(read.error()).startsWith(words), qPrintable(message(read.error())));
}

void TestTemplates::largeFilesAreRefused_data()
{
    const QByteArray nothing = R"({"name":"a","type":"null"})";
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("a file over a mebibyte") << QByteArray(maxTemplateBytes + 1, ' ') << ""_ba;
    QTest::newRow("too many rows") << fileWith((nothing + ',').repeated(maxTemplateRows) + nothing)
                                   << "/templates/0/forms/0/claims"_ba;
    QTest::newRow("too many templates") << "{\"claimsmith_templates\":1,\"templates\":["
                                               + QByteArray("1,").repeated(maxTemplates) + "1]}"
                                        << "/templates"_ba;
    QTest::newRow("a name without end") << "{\"claimsmith_templates\":1,\"templates\":[{\"id\":\"a\",\"name\":\""
                                               + QByteArray(501, 'x') + "\"}]}"
                                        << "/templates/0/name"_ba;
}

void TestTemplates::largeFilesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto read = templatesFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, TemplateError::Code::TooLarge);
    QTEST(read.error().path, "path");
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
