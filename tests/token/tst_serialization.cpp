// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "printabletoken.h"
#include "token/token.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using claimsmith::testsupport::described;
using jose::base64url::encode;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::token::TokenKind)

namespace {

// RFC 7515 A.1
const QByteArray rfcPayload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const QByteArray signature = encode(QByteArray(32, '\x5a'));

void row(const char *name, const QByteArray &text, TokenKind kind, const QStringList &defects = {})
{
    QTest::newRow(name) << text << kind << defects;
}

} // namespace

/// JSON serializations, RFC 7515 §7.2 and RFC 7516 §7.2.
class TestSerialization : public QObject
{
    Q_OBJECT
private slots:
    void kindAndDefects_data();
    void kindAndDefects();
    void generalSerialization();
    void flattenedSerialization();
    void serializationsOfJwe();
    void signaturesAreBounded();
};

void TestSerialization::kindAndDefects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QStringList>("defects");
    using enum TokenKind;
    const QByteArray protectedHeader = encode(R"({"alg":"HS256"})");
    const auto flattened = [&](const char *name, const QByteArray &text, const QStringList &defects) {
        row(name, QByteArray(text).replace("PROTECTED", protectedHeader).replace("SIGNATURE", signature), JwsJson,
            defects);
    };
    flattened("flattened", R"({"payload":"e30","protected":"PROTECTED","signature":"SIGNATURE"})", {});
    flattened(
        "white space around", " \n{\"payload\":\"e30\",\"protected\":\"PROTECTED\",\"signature\":\"SIGNATURE\"}\n", {});
    flattened("unknown members are passed over",
        R"({"payload":"e30","protected":"PROTECTED","signature":"SIGNATURE","x":1})", {});
    flattened("unprotected alg", R"({"payload":"e30","header":{"alg":"HS256"},"signature":"SIGNATURE"})", {});
    flattened("no alg at all", R"({"payload":"e30","signature":"SIGNATURE"})", {u"alg_missing header -1"_s});
    flattened("unprotected alg is a number", R"({"payload":"e30","header":{"alg":1},"signature":"SIGNATURE"})",
        {u"alg_not_string header 33 number"_s});
    flattened("in both headers",
        R"({"payload":"e30","header":{"alg":"HS256"},"protected":"PROTECTED","signature":"SIGNATURE"})",
        {u"json_serialization header 33 alg"_s});
    flattened("no signature", R"({"payload":"e30","protected":"PROTECTED"})", {u"json_serialization -1 signature"_s});
    flattened("signature is a number", R"({"payload":"e30","protected":"PROTECTED","signature":1})",
        {u"json_serialization 64 signature"_s});
    flattened("payload is an object", R"({"payload":{},"protected":"PROTECTED","signature":"SIGNATURE"})",
        {u"json_serialization 11 payload"_s});
    flattened(
        "payload missing", R"({"protected":"PROTECTED","signature":"SIGNATURE"})", {u"payload_missing payload -1"_s});
    flattened("header is a string", R"({"payload":"e30","header":"x","protected":"PROTECTED","signature":"SIGNATURE"})",
        {u"json_serialization 26 header"_s});
    flattened("crit is not protected",
        R"({"payload":"e30","header":{"crit":["b64"],"b64":true},"protected":"PROTECTED","signature":"SIGNATURE"})",
        {u"crit_malformed header 34 header"_s, u"b64_malformed header 48 header"_s});
    flattened("signatures is empty", R"({"payload":"e30","signatures":[]})", {u"json_serialization 30 signatures"_s});
    flattened("signatures holds a string", R"({"payload":"e30","signatures":["x"]})",
        {u"json_serialization 30 signatures"_s});
    flattened("both syntaxes at once",
        R"({"payload":"e30","signature":"AA","signatures":[{"protected":"PROTECTED","signature":"SIGNATURE"}]})",
        {u"json_serialization 29 signature"_s});
    flattened("a member twice", R"({"payload":"e30","payload":"e30","protected":"PROTECTED","signature":"SIGNATURE"})",
        {u"json_serialization 17 payload"_s});
    flattened("damaged base64url", R"({"payload":"e3!0","protected":"PROTECTED","signature":"SIGNATURE"})",
        {u"base64 payload 14 base64_alphabet"_s});
    flattened("escapes in a segment", R"({"payload":"\u0065!30","protected":"PROTECTED","signature":"SIGNATURE"})",
        {u"base64 payload 12 base64_alphabet"_s});
    row("another JSON object", R"({"access_token":"x"})", NotAToken, {u"json_serialization -1 payload"_s});
    row("an empty object", "{}", NotAToken, {u"json_serialization -1 payload"_s});
    row("broken JSON", R"({"payload":)", NotAToken, {u"json_serialization 10 json_syntax"_s});
    row("JWE flattened",
        R"({"protected":"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0","iv":"AA","ciphertext":"AA","tag":"AA"})", JweJson);
    row("JWE without a ciphertext", R"({"protected":"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0","recipients":[{}]})",
        JweJson, {u"json_serialization -1 ciphertext"_s});
    row("JWE, alg of the recipient",
        R"({"unprotected":{"enc":"A128GCM"},"recipients":[{"header":{"alg":"A128KW"}}],"ciphertext":"AA"})", JweJson);
}

void TestSerialization::kindAndDefects()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, defects);
    const Token token = Token::decode(text);
    QTEST(token.kind(), "kind");
    QCOMPARE(described(token), defects);
    QCOMPARE(token.text(), text);
    for (const Defect &defect : token.defects())
        QCOMPARE_LT(defect.offset, text.size());
}

void TestSerialization::generalSerialization()
{
    // RFC 7515 A.6: two signatures, kid in the unprotected header. The signatures are shortened.
    const QByteArray text = R"({"payload":")" + rfcPayload + R"(",
        "signatures":[
          {"protected":"eyJhbGciOiJSUzI1NiJ9","header":{"kid":"2010-12-29"},"signature":"cC4hiUPo"},
          {"protected":"eyJhbGciOiJFUzI1NiJ9","header":{"kid":"e9bc097a-ce51-4036-9562-d2ade882db0d"},"signature":"DtEhU3lj"}]})";
    const Token token = Token::decode(text);
    QCOMPARE(token.kind(), TokenKind::JwsJson);
    QCOMPARE(described(token), QStringList());
    QCOMPARE(token.signatures().size(), 2);
    QCOMPARE(token.signatures()[0].algorithmName, "RS256");
    QCOMPARE(token.signatures()[0].keyId, "2010-12-29");
    QCOMPARE(token.signatures()[0].unprotectedHeader, R"({"kid":"2010-12-29"})");
    QCOMPARE(token.signatures()[1].algorithm, &jose::algorithm(jose::AlgorithmId::ES256));
    QCOMPARE(token.signatures()[1].signature, QByteArray::fromBase64("DtEhU3lj"));
    QCOMPARE(token.signingInput(token.signatures()[0]), "eyJhbGciOiJSUzI1NiJ9." + rfcPayload);
    QCOMPARE(token.signingInput(token.signatures()[1]), "eyJhbGciOiJFUzI1NiJ9." + rfcPayload);
    QCOMPARE(token.payload().member("iss").string(), "joe");

    // Every part stands where it says, in the order of the text.
    QCOMPARE(token.parts().size(), 5);
    qsizetype end = 0;
    for (const SegmentPart &part : token.parts()) {
        QCOMPARE_GE(part.begin, end);
        end = part.begin + part.length;
        QCOMPARE(encode(part.bytes), text.sliced(part.begin, part.length));
    }
}

void TestSerialization::flattenedSerialization()
{
    // The signing input has the payload as received, though its string is written with escapes.
    const QByteArray protectedHeader = encode(R"({"alg":"HS256"})");
    const Token token = Token::decode(R"({"payload":"\u00653\u0030","protected":")" + protectedHeader
                                      + R"(","header":{ "kid" : "a" },"signature":")" + signature + R"("})");
    QCOMPARE(described(token), QStringList());
    QCOMPARE(token.signingInput(token.signatures().front()), protectedHeader + ".e30");
    QCOMPARE(token.signatures().front().unprotectedHeader, R"({ "kid" : "a" })");
    QCOMPARE(token.signatures().front().keyId, "a");

    const Token detached =
        Token::decode(R"({"protected":")" + protectedHeader + R"(","signature":"AA"})", {.detachedPayload = "{}"});
    QCOMPARE(detached.signingInput(detached.signatures().front()), protectedHeader + ".e30");
    QCOMPARE(described(detached), QStringList());
}

void TestSerialization::serializationsOfJwe()
{
    // RFC 7516 A.4, shortened
    const Token token = Token::decode(
        R"({"protected":"eyJlbmMiOiJBMTI4Q0JDLUhTMjU2In0","unprotected":{"jku":"https://server.example.com/keys.jwks"},
        "recipients":[{"header":{"alg":"RSA1_5","kid":"2011-04-29"},"encrypted_key":"UGhIOgu"},
                      {"header":{"alg":"A128KW","kid":"7"},"encrypted_key":"6KB707dM"}],
        "iv":"AxY8DCtDaGlsbGljb3RoZQ","ciphertext":"KDlTtXch","tag":"Mz-VPPyU4RlcuYv1IwIvzw"})");
    QCOMPARE(token.kind(), TokenKind::JweJson);
    QCOMPARE(token.header().member("enc").string(), "A128CBC-HS256");
    QCOMPARE(token.signatures().front().algorithmName, "RSA1_5");
    QCOMPARE(token.signatures().front().keyId, "2011-04-29");
    QCOMPARE(token.signatures().front().unprotectedHeader, R"({"jku":"https://server.example.com/keys.jwks"})");
    QCOMPARE(token.parts().size(), 6);
    QCOMPARE(token.part(Segment::Iv)->bytes.size(), 16);
    QVERIFY(token.payload().isEmpty());
}

void TestSerialization::signaturesAreBounded()
{
    // Each signature has a signing input of its own with the payload in it: reading them all would cost much memory.
    const QByteArray signatures = R"({"protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AA"})";
    const Token many =
        Token::decode(R"({"payload":"e30","signatures":[)" + signatures + (',' + signatures).repeated(50'000) + "]}");
    QCOMPARE(many.signatures().size(), 32);
    QCOMPARE(described(many), QStringList({u"json_serialization 30 signatures"_s}));
}

QTEST_GUILESS_MAIN(TestSerialization)
#include "tst_serialization.moc"
