// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "printabletoken.h"
#include "support/vectors.h"
#include "token/token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using claimsmith::testsupport::described;
using jose::base64url::encode;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::token::TokenKind)

namespace {

// RFC 7515 A.1
const QByteArray rfcHeader = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9";
const QByteArray rfcPayload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const QByteArray rfcSignature = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray rfc = rfcHeader + '.' + rfcPayload + '.' + rfcSignature;
// RFC 7516 A.3
const QByteArray jwe = "eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0."
                       "6KB707dM9YTIgHtLvtgWQ8mKwboJW3of9locizkDTHzBC2IlrT1oOQ."
                       "AxY8DCtDaGlsbGljb3RoZQ."
                       "KDlTtXchhZTGufMYmOYGS4HffxPSUrfmqCHXaI9wOGY."
                       "U0m_YmjN04DJvceFICbCVQ";
const QByteArray signature = encode(QByteArray(32, '\x5a'));

/// A token with this header, `{"sub":"1"}` and a signature.
QByteArray withHeader(const QByteArray &header)
{
    return encode(header) + '.' + encode(R"({"sub":"1"})") + '.' + signature;
}

QByteArray withPayload(const QByteArray &payload)
{
    return encode(R"({"alg":"HS256"})") + '.' + encode(payload) + '.' + signature;
}

/// Everything that can be seen of a token, to compare two.
QString everything(const Token &token)
{
    QStringList lines = described(token);
    lines.append(kindText(token.kind()));
    lines.append(QString::fromLatin1(token.text()));
    lines.append(QString::fromLatin1(token.payloadBytes().toByteArray().toHex()));
    lines.append(QString::fromUtf8(token.payload().text()));
    for (const SegmentPart &part : token.parts()) {
        lines.append(u"%1 %2 %3 %4"_s.arg(jose::segmentName(part.segment))
                .arg(part.begin)
                .arg(part.length)
                .arg(QString::fromLatin1(part.bytes.toHex())));
    }
    for (const SignaturePart &part : token.signatures()) {
        lines.append(QString::fromUtf8(part.header.text()));
        lines.append(QString::fromUtf8(part.unprotectedHeader));
        lines.append(QString::fromUtf8(part.algorithmName) + (part.algorithm ? u"+"_s : u"-"_s));
        lines.append(QString::fromUtf8(part.keyId));
        lines.append(QString::fromLatin1(part.signature.toHex()));
        lines.append(QString::fromUtf8(token.signingInput(part)));
    }
    return lines.join(u'\n');
}

void row(const char *name, const QByteArray &text, TokenKind kind, const QStringList &defects = {})
{
    QTest::newRow(name) << text << kind << defects;
}

} // namespace

class TestToken : public QObject
{
    Q_OBJECT
private slots:
    void kindAndDefects_data();
    void kindAndDefects();
    void partsOfRfc7515();
    void partsOfRfc7516();
    void whatDecodesIsKept();
    void tooLarge();
    void padded();
    void detached();
    void unencodedPayload();
    void unencodedPayloadOfRfc7797();
    void longListsAreBounded();
    void reuseLeavesNothingBehind();
    void everyDefectHasItsWords();
    void messagesNameThePlace();
    void rfcVectors();
    void libraryVectors();

private:
    static void rowsCompact();
    static void rowsBase64();
    static void rowsHeader();
    static void rowsCritical();
    static void rowsPayload();
};

void TestToken::kindAndDefects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<QStringList>("defects");
    rowsCompact();
    rowsBase64();
    rowsHeader();
    rowsCritical();
    rowsPayload();
}

void TestToken::rowsCompact()
{
    using enum TokenKind;
    const QByteArray none = encode(R"({"alg":"none"})") + '.' + encode("{}") + '.';
    row("RFC 7515 A.1", rfc, Jws);
    row("RFC 7516 A.3", jwe, Jwe);
    row("unsecured", none, Unsecured);
    row("empty", "", NotAToken, {u"empty -1"_s});
    row("a word", "hello", NotAToken,
        {u"base64 header 4 base64_length"_s, u"header_not_json header 0 json_utf8"_s, u"too_few_parts -1 1"_s});
    row("three letters", "a.b.c", NotAToken,
        {u"base64 header 0 base64_length"_s, u"header_not_json header -1 json_empty"_s,
            u"base64 payload 2 base64_length"_s, u"payload_not_json payload -1 json_empty"_s,
            u"base64 signature 4 base64_length"_s});
    row("dots alone", "..", NotAToken, {u"header_not_json header -1 json_empty"_s, u"payload_missing payload -1"_s});
    row("header alone", rfcHeader, Jws, {u"too_few_parts -1 1"_s});
    row("cut off in the header", rfcHeader.first(20), Jws,
        {u"header_not_json header 19 json_syntax"_s, u"too_few_parts -1 1"_s});
    row("two parts", rfcHeader + '.' + rfcPayload, Jws, {u"too_few_parts -1 2"_s});
    row("cut off in the payload", rfc.first(80), Jws,
        {u"too_few_parts -1 2"_s, u"payload_not_json payload 79 json_syntax"_s});
    row("four parts", rfc + ".Zm9v", Jws, {u"too_many_parts %1 4"_s.arg(rfc.size())});
    row("seven parts", rfc + "....", Jws, {u"too_many_parts %1 7"_s.arg(rfc.size())});
    row("five parts of a JWS", rfc + "..", Jws, {u"too_many_parts %1 5"_s.arg(rfc.size())});
    row("JWE cut off", jwe.first(jwe.lastIndexOf('.')), Jwe, {u"too_few_parts -1 4"_s});
    row("JWE of three parts", jwe.first(jwe.indexOf(".KDl")), Jwe, {u"too_few_parts -1 3"_s});
    row("JWE with a sixth part", jwe + ".AA", Jwe, {u"too_many_parts %1 6"_s.arg(jwe.size())});
    row("signature empty", rfcHeader + '.' + rfcPayload + '.', Jws, {u"signature_empty signature -1"_s});
    row("unsecured with a signature", none + signature, Unsecured,
        {u"signature_present signature %1"_s.arg(none.size())});
    row("unsecured without its last dot", none.chopped(1), Unsecured, {u"too_few_parts -1 2"_s});
    row("payload empty", rfcHeader + ".." + rfcSignature, Jws, {u"payload_missing payload -1"_s});
    row("header empty", '.' + rfcPayload + '.' + rfcSignature, Jws, {u"header_not_json header -1 json_empty"_s});
    row("None is not none", withHeader(R"({"alg":"None"})"), Jws);
    row("unknown algorithm", withHeader(R"({"alg":"HS257"})"), Jws);
}

void TestToken::rowsBase64()
{
    using enum TokenKind;
    const qsizetype payloadBegin = rfcHeader.size() + 1;
    const qsizetype signatureBegin = payloadBegin + rfcPayload.size() + 1;
    row("padding in the header", rfcHeader + "==." + rfcPayload + '.' + rfcSignature, Jws,
        {u"base64 header %1 base64_padding"_s.arg(rfcHeader.size())});
    row("padding at the signature", rfc + '=', Jws, {u"base64 signature %1 base64_padding"_s.arg(rfc.size())});
    row("line feed in the payload", QByteArray(rfc).insert(payloadBegin + 8, '\n'), Jws,
        {u"base64 payload %1 base64_white_space"_s.arg(payloadBegin + 8)});
    row("standard alphabet in the signature", QByteArray(rfc).replace('-', '+'), Jws,
        {u"base64 signature %1 +base64_alphabet"_s.arg(rfc.indexOf('-')).remove(u'+')});
    row("trailing bits", rfc.chopped(1) + 'l', Jws,
        {u"base64 signature %1 base64_trailing_bits"_s.arg(rfc.size() - 1)});
    row("one character too many", rfc + "AA", Jws, {u"base64 signature %1 base64_length"_s.arg(rfc.size() + 1)});
    row("leading space", ' ' + rfc, Jws, {u"base64 header 0 base64_white_space"_s});
    row("trailing line feed", rfc + '\n', Jws, {u"base64 signature %1 base64_white_space"_s.arg(rfc.size())});
    row("every segment damaged", QByteArray(rfc).insert(signatureBegin, '!').insert(payloadBegin, '!').insert(0, '!'),
        Jws,
        {u"base64 header 0 base64_alphabet"_s, u"base64 payload %1 base64_alphabet"_s.arg(payloadBegin + 1),
            u"base64 signature %1 base64_alphabet"_s.arg(signatureBegin + 2)});
}

void TestToken::rowsHeader()
{
    using enum TokenKind;
    row("header is a number", "MQ." + rfcPayload + '.' + rfcSignature, Jws, {u"header_not_object header 0 number"_s});
    row("header is an array", withHeader("[]"), Jws, {u"header_not_object header 0 empty array"_s});
    row("header is not JSON", withHeader("{alg:1}"), Jws, {u"header_not_json header 1 json_syntax"_s});
    row("header is not UTF-8", withHeader("{\"alg\":\"\xff\"}"), Jws, {u"header_not_json header 10 json_utf8"_s});
    row("empty header", withHeader("{}"), Jws, {u"alg_missing header -1"_s});
    row("alg is null", withHeader(R"({"alg":null})"), Jws, {u"alg_not_string header 9 null"_s});
    row("alg is a list", withHeader(R"({ "alg":["none"]})"), Jws, {u"alg_not_string header 10 array"_s});
    row("alg twice", withHeader(R"({"alg":"none","alg":"HS256"})"), Jws, {u"header_duplicate header 18 alg"_s});
    row("a name with a slash twice", withHeader(R"({"alg":"HS256","a/~b":1,"a/~b":2})"), Jws,
        {u"header_duplicate header 32 a/~b"_s});
    row("twice inside a member", withHeader(R"({"alg":"HS256","x":{"a":1,"a":2}})"), Jws);
    // RFC 8725 §2.1: an attacker asks for none; the later of two names is the one that counts.
    row("none twice", withHeader(R"({"alg":"HS256","alg":"none"})"), Unsecured,
        {u"header_duplicate header 20 alg"_s, u"signature_present signature %1"_s.arg(
                                                  withHeader(R"({"alg":"HS256","alg":"none"})").lastIndexOf('.') + 1)});
}

void TestToken::rowsCritical()
{
    using enum TokenKind;
    const auto critical = [](const char *name, const QByteArray &rest, const QStringList &defects) {
        row(name, withHeader(R"({"alg":"HS256",)" + rest + '}'), Jws, defects);
    };
    critical("b64 true is understood", R"("b64":true,"crit":["b64"])", {});
    critical("crit is not a list", R"("crit":"b64","b64":true)", {u"crit_malformed header 29 string"_s});
    critical("crit is empty", R"("crit":[])", {u"crit_malformed header 29 empty array"_s});
    critical("crit holds a number", R"("crit":[1])", {u"crit_malformed header 30 number"_s});
    critical("crit names what is absent", R"("crit":["b64"])", {u"crit_malformed header 30 b64"_s});
    critical("crit names a registered name", R"("crit":["alg"])", {u"crit_malformed header 30 alg"_s});
    critical("crit names the same twice", R"("b64":true,"crit":["b64","b64"])", {u"crit_malformed header 53 b64"_s});
    critical("crit names an extension", R"("exp":1,"crit":["exp"])", {u"crit_not_understood header 41 exp"_s});
    critical("every name is reported", R"("x":1,"crit":["x","alg",2])",
        {u"crit_not_understood header 38 x"_s, u"crit_malformed header 44 alg"_s,
            u"crit_malformed header 52 number"_s});
    critical("b64 is a string", R"("b64":"false","crit":["b64"])", {u"b64_malformed header 28 string"_s});
    critical("b64 is false without crit", R"("b64":false)",
        {u"b64_malformed header 28 crit"_s, u"payload_not_json payload 37 json_syntax"_s});
    // RFC 7515 appendix E
    row("RFC 7515 appendix E",
        "eyJhbGciOiJub25lIiwNCiAiY3JpdCI6WyJodHRwOi8vZXhhbXBsZS5jb20vVU5ERUZJTkVEIl0sDQogImh0dHA6Ly9leGFtcGxlLmNvbS9V"
        "TkRFRklORUQiOnRydWUNCn0.RkFJTA.",
        Unsecured,
        {u"crit_not_understood header 33 http://example.com/UNDEFINED"_s,
            u"payload_not_json payload 132 json_syntax"_s});
    row("a JWE understands no extension",
        encode(R"({"alg":"dir","enc":"A128GCM","b64":true,"crit":["b64","zip"],"zip":"DEF"})") + "..AA.AA.AA", Jwe,
        {u"crit_not_understood header 64 b64"_s, u"crit_malformed header 72 zip"_s});
}

void TestToken::rowsPayload()
{
    using enum TokenKind;
    const qsizetype begin = withPayload("").indexOf('.') + 1;
    row("payload is a string of text", withPayload("hello world"), Jws,
        {u"payload_not_json payload %1 json_syntax"_s.arg(begin)});
    row("payload is a JSON string", withPayload("\"hello\""), Jws,
        {u"payload_not_object payload %1 string"_s.arg(begin)});
    row("payload is an array behind a space", withPayload(" [1]"), Jws,
        {u"payload_not_object payload %1 array"_s.arg(begin + 1)});
    row("payload ends early", withPayload(R"({"sub":)"), Jws,
        {u"payload_not_json payload %1 json_syntax"_s.arg(begin + 9)});
    row("a nested token", withPayload(rfc), Jws, {u"payload_not_json payload %1 json_syntax"_s.arg(begin)});
    row("a claim twice is for the findings", withPayload(R"({"sub":"1","sub":"2"})"), Jws);
    row("300 levels",
        withPayload(QByteArray("{\"a\":").append(QByteArray(300, '[')).append(QByteArray(300, ']')).append('}')), Jws,
        {u"payload_not_json payload %1 json_depth"_s.arg(begin + 346)});
}

void TestToken::kindAndDefects()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, defects);
    const Token token = Token::decode(text);
    QTEST(token.kind(), "kind");
    QCOMPARE(described(token), defects);
    QCOMPARE(token.text(), text);
    for (const Defect &defect : token.defects())
        QCOMPARE_LT(defect.offset, std::max<qsizetype>(1, text.size()));
}

void TestToken::partsOfRfc7515()
{
    const Token token = Token::decode(rfc);
    QCOMPARE(token.parts().size(), 3);
    QCOMPARE(token.part(Segment::Header)->bytes, "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}");
    QCOMPARE(token.part(Segment::Payload)->begin, rfcHeader.size() + 1);
    QCOMPARE(token.part(Segment::Payload)->length, rfcPayload.size());
    QCOMPARE(token.part(Segment::Ciphertext), nullptr);
    QCOMPARE(token.header().member("typ").string(), "JWT");
    QCOMPARE(token.payload().member("exp").numberText(), "1300819380");
    QCOMPARE(token.payloadBytes(), token.payload().text());

    QCOMPARE(token.signatures().size(), 1);
    const SignaturePart &part = token.signatures().front();
    QCOMPARE(part.algorithmName, "HS256");
    QCOMPARE(part.algorithm, &jose::algorithm(jose::AlgorithmId::HS256));
    QCOMPARE(part.keyId, "");
    QCOMPARE(encode(part.signature), rfcSignature);
    QCOMPARE(token.signingInput(part), rfcHeader + '.' + rfcPayload);
}

void TestToken::partsOfRfc7516()
{
    const Token token = Token::decode(jwe);
    QList<Segment> segments;
    for (const SegmentPart &part : token.parts()) {
        segments.append(part.segment);
        QCOMPARE(encode(part.bytes), jwe.sliced(part.begin, part.length));
    }
    QCOMPARE(segments, QList({Segment::Header, Segment::EncryptedKey, Segment::Iv, Segment::Ciphertext, Segment::Tag}));
    QCOMPARE(token.header().member("enc").string(), "A128CBC-HS256");
    QCOMPARE(token.signatures().front().algorithmName, "A128KW");
    QVERIFY(token.payload().isEmpty());
    QVERIFY(token.payloadBytes().isEmpty());
    QVERIFY(token.signingInput(token.signatures().front()).isEmpty());
}

void TestToken::whatDecodesIsKept()
{
    // A header that cannot be read does not hide the payload; nor does a damaged character hide its segment.
    const Token headless = Token::decode("!!!." + rfcPayload + '.' + rfcSignature);
    QCOMPARE(headless.payload().member("iss").string(), "joe");
    QVERIFY(headless.header().isEmpty());
    QCOMPARE(headless.signingInput(headless.signatures().front()), "!!!." + rfcPayload);

    const Token damaged = Token::decode(QByteArray(rfc).insert(50, '~'));
    QCOMPARE(damaged.payload().member("iss").string(), "joe");
    QCOMPARE(damaged.header().member("alg").string(), "HS256");

    const Token text = Token::decode(withPayload("hello"));
    QCOMPARE(text.payloadBytes(), "hello");
    QVERIFY(text.payload().isEmpty());
    QCOMPARE(text.signatures().front().signature, QByteArray(32, '\x5a'));

    const Token surplus = Token::decode(rfc + ".a.b");
    QCOMPARE(surplus.parts().size(), 4);
    QCOMPARE(surplus.parts().back().segment, Segment::None);
    QCOMPARE(surplus.parts().back().length, 3);
    QCOMPARE(surplus.signingInput(surplus.signatures().front()), rfcHeader + '.' + rfcPayload);

    const Token cut = Token::decode(rfcHeader);
    QCOMPARE(cut.signingInput(cut.signatures().front()), rfcHeader);
}

void TestToken::tooLarge()
{
    const Token token = Token::decode(QByteArray(Token::maxBytes + 1, 'e'));
    QCOMPARE(described(token), QStringList({u"too_large -1 4194305"_s}));
    QCOMPARE(token.kind(), TokenKind::NotAToken);
    QVERIFY(token.text().isEmpty());
    QVERIFY(token.parts().empty());
    QCOMPARE(Token::decode(QByteArray(Token::maxBytes, '.')).parts().size(), 4);
}

void TestToken::padded()
{
    const QByteArray text = rfcHeader + '.' + rfcPayload + "==." + rfcSignature + '=';
    QCOMPARE(Token::decode(text).defects().size(), 2);
    const Token token = Token::decode(text, {.padded = true});
    // rfcPayload has 94 characters: two more make a multiple of four.
    QCOMPARE(described(token), QStringList());
    QCOMPARE(token.signingInput(token.signatures().front()), rfcHeader + '.' + rfcPayload + "==");
    QCOMPARE(described(Token::decode(rfc + "==", {.padded = true})),
        QStringList({u"base64 signature %1 base64_padding"_s.arg(rfc.size())}));
}

void TestToken::detached()
{
    // RFC 7515 appendix F: the octets of the payload travel elsewhere.
    const QByteArray text = rfcHeader + ".." + rfcSignature;
    const QByteArray payload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
    const Token token = Token::decode(text, {.detachedPayload = payload});
    QCOMPARE(described(token), QStringList());
    QCOMPARE(token.payloadBytes(), payload);
    QCOMPARE(token.payload().member("iss").string(), "joe");
    QCOMPARE(token.signingInput(token.signatures().front()), rfcHeader + '.' + rfcPayload);

    // A token that has its payload keeps it.
    QCOMPARE(Token::decode(rfc, {.detachedPayload = "{}"}).payload().member("iss").string(), "joe");
    QCOMPARE(described(Token::decode(text, {.detachedPayload = "x"})),
        QStringList({u"payload_not_json payload -1 json_syntax"_s}));
}

void TestToken::unencodedPayload()
{
    const QByteArray header = encode(R"({"alg":"HS256","b64":false,"crit":["b64"]})");
    const QByteArray payload = R"({"sub":"1"})";
    const Token token = Token::decode(header + '.' + payload + '.' + signature);
    QCOMPARE(described(token), QStringList());
    QCOMPARE(token.payload().member("sub").string(), "1");
    QCOMPARE(token.signingInput(token.signatures().front()), header + '.' + payload);

    // RFC 7797 §5.2: a dot in the payload makes too many parts of it.
    const Token dotted = Token::decode(header + R"(.{"v":1.5}.)" + signature);
    QCOMPARE(dotted.defects().last().code, DefectCode::TooManyParts);
    const Token detached = Token::decode(header + ".." + signature, {.detachedPayload = R"({"v":1.5})"});
    QCOMPARE(described(detached), QStringList());
    QCOMPARE(detached.signingInput(detached.signatures().front()), header + R"(.{"v":1.5})");

    // The place of an error is the place in the text: nothing was decoded.
    const Token broken = Token::decode(header + ".{x}." + signature);
    QCOMPARE(described(broken), QStringList({u"payload_not_json payload %1 json_syntax"_s.arg(header.size() + 2)}));
}

void TestToken::unencodedPayloadOfRfc7797()
{
    // RFC 7797 §4.2
    const QByteArray header = "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19";
    const QByteArray octets = "A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY";
    const Token compact = Token::decode(header + ".." + octets, {.detachedPayload = "$.02"});
    QCOMPARE(compact.signingInput(compact.signatures().front()), header + ".$.02");
    const Token json =
        Token::decode(R"({"protected":")" + header + R"(","payload":"$.02","signature":")" + octets + R"("})");
    QCOMPARE(json.signingInput(json.signatures().front()), header + ".$.02");
    QCOMPARE(json.payloadBytes(), "$.02");

    const Token mixed = Token::decode(R"({"payload":"e30","signatures":[{"protected":")" + header
                                      + R"(","signature":"AA"},{"protected":")" + encode(R"({"alg":"HS256"})")
                                      + R"(","signature":"AA"}]})");
    QCOMPARE(mixed.defects().first().code, DefectCode::B64Malformed);
    QVERIFY(message(mixed.defects().first()).contains(u"the same for every signature"));
}

void TestToken::longListsAreBounded()
{
    // Lists as long as the issuer likes: reading them all would cost the square of their length, or much memory.
    QByteArray names;
    QByteArray members;
    for (int i = 0; i < 100'000; ++i) {
        names += ",\"n" + QByteArray::number(i) + '"';
        members += ",\"n" + QByteArray::number(i) + "\":1";
    }
    const Token critical = Token::decode(withHeader(R"({"alg":"HS256","crit":["alg")" + names + ']' + members + '}'));
    QCOMPARE(critical.defects().size(), 65);
    QCOMPARE(critical.defects().first().found, "100001");

    const Token twice = Token::decode(withHeader(R"({"alg":"HS256")" + members + members + '}'));
    QCOMPARE(twice.defects().size(), 64);
}

void TestToken::reuseLeavesNothingBehind()
{
    const QByteArray header = encode(R"({"alg":"HS256","kid":"a"})");
    const QList<QByteArray> texts{rfc, jwe, QByteArray(), "hello", rfcHeader, rfcHeader + ".." + rfcSignature,
        rfc + ".x", header + '.' + rfcPayload + '.' + signature, withPayload("hello"), withHeader("[]"), "a.b.c", "..",
        R"({"payload":"e30","signatures":[{"header":{"kid":"x"},"protected":"eyJhbGciOiJIUzI1NiJ9","signature":"AA"},{}]})",
        R"({"payload":"e30","header":{"alg":"HS256"},"signature":"AA"})", R"({"ciphertext":"AA"})", "{", "{}",
        QByteArray(Token::maxBytes + 1, 'x')};
    for (const QByteArray &first : texts) {
        for (const QByteArray &second : texts) {
            Token token;
            token.assign(first, {.detachedPayload = R"({"a":1})"});
            token.assign(second);
            QCOMPARE(everything(token), everything(Token::decode(second)));
        }
    }
}

void TestToken::everyDefectHasItsWords()
{
    QSet<QString> names;
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(DefectCode::JsonSerialization); ++i) {
        Defect defect;
        defect.code = static_cast<DefectCode>(i);
        defect.found = "7";
        defect.error.emplace().code = jose::ErrorCode::JsonDepth;
        names.insert(codeName(defect.code));
        QVERIFY(!message(defect).isEmpty());
        words.insert(message(defect));
    }
    QCOMPARE(names.size(), static_cast<int>(DefectCode::JsonSerialization) + 1);
    QCOMPARE(words.size(), names.size());
    QCOMPARE(codeName(DefectCode::PayloadNotJson), "payload_not_json"_L1);
    QCOMPARE(codeName(DefectCode::JsonSerialization), "json_serialization"_L1);
    QSet<QString> kinds;
    for (int i = 0; i <= static_cast<int>(TokenKind::JweJson); ++i)
        kinds.insert(kindText(static_cast<TokenKind>(i)));
    QCOMPARE(kinds.size(), 6);
}

void TestToken::messagesNameThePlace()
{
    QCOMPARE(message(Token::decode(withHeader(R"({"alg":"none","alg":"HS256"})")).defects().first()),
        u"The header parameter “alg” stands more than once (RFC 7515 §4) – at byte 18 of the token, in the header"_s);
    QCOMPARE(message(Token::decode(rfcHeader).defects().first()),
        u"The token is cut off: a signed one has 3 parts, an encrypted one 5; this has 1"_s);
    QCOMPARE(message(Token::decode(withHeader(R"({"alg":"HS256","x":1,"crit":["x"]})")).defects().first()),
        u"The token demands the extension “x”, which is not understood here; it must be refused (RFC 7515 §4.1.11) – "
        u"at "
        "byte 38 of the token, in the header"_s);
    // What a token says is shown, but not at any length.
    const QByteArray longName(5000, 'n');
    QCOMPARE_LT(message(Token::decode(withHeader("{\"alg\":\"HS256\",\"" + longName + "\":1,\"" + longName + "\":2}"))
                            .defects()
                            .first())
                    .size(),
        250);
}

void TestToken::rfcVectors()
{
    CLAIMSMITH_NEEDS_VECTORS();
    int count = 0;
    for (const QString &file : {u"rfc7515"_s, u"rfc7516"_s, u"rfc7519"_s, u"rfc7797"_s, u"rfc8037"_s, u"rfc9449"_s}) {
        const QJsonObject vectors =
            testsupport::readJson(testsupport::vectorPath(u"rfc_examples/"_s + file + u".json"_s));
        for (const QJsonValue &value : vectors[u"cases"_s].toArray()) {
            const QJsonObject vector = value.toObject();
            const QString type = vector[u"type"_s].toString();
            const QJsonValue text = vector[u"token"_s];
            if (!type.startsWith(u"jw") || text.isUndefined())
                continue;
            DecodeOptions options;
            for (const QJsonValue &payload :
                {vector[u"options"_s][u"detached_payload"_s], vector[u"detached_payload"_s]}) {
                if (payload.isString())
                    options.detachedPayload = payload.toString().toUtf8();
            }
            const Token token =
                Token::decode(text.isString() ? text.toString().toLatin1()
                                              : QJsonDocument(text.toObject()).toJson(QJsonDocument::Compact),
                    options);
            ++count;
            const QByteArray name = (file + u": "_s + vector[u"name"_s].toString()).toUtf8();
            QVERIFY2(token.kind() != TokenKind::NotAToken, name.constData());
            // Payloads of plain JWS need not be JSON; appendix E is a token that must be refused.
            for (const Defect &defect : token.defects()) {
                QVERIFY2(defect.code == DefectCode::PayloadNotJson
                             || vector[u"expected"_s].toString() == u"crit_unsupported",
                    qPrintable(QString::fromUtf8(name) + u": "_s + message(defect)));
            }
        }
    }
    QCOMPARE_GE(count, 25);
}

void TestToken::libraryVectors()
{
    CLAIMSMITH_NEEDS_VECTORS();
    int malformed = 0;
    const QList<QJsonObject> cases =
        testsupport::readJsonLines(testsupport::vectorPath(u"library_cases/cases.jsonl"_s));
    for (const QJsonObject &vector : cases) {
        const QString expected = vector[u"expected"_s].toString();
        if (!vector[u"token"_s].isString())
            continue;
        DecodeOptions options;
        if (vector[u"options"_s][u"detached_payload"_s].isObject())
            options.detachedPayload = vector[u"options"_s][u"detached_payload"_s][u"value"_s].toString().toUtf8();
        // White space around a token is extract()'s to take off.
        const Token token = Token::decode(vector[u"token"_s].toString().trimmed().toUtf8(), options);
        const QByteArray id = vector[u"id"_s].toString().toUtf8();
        if (expected == u"malformed" && vector[u"class"_s].toString() == u"core") {
            QVERIFY2(!token.defects().isEmpty(), id.constData());
            ++malformed;
        } else if (expected == u"valid") {
            for (const Defect &defect : token.defects())
                QVERIFY2(defect.code == DefectCode::PayloadNotJson,
                    qPrintable(QString::fromUtf8(id) + u": "_s + message(defect)));
        }
    }
    QCOMPARE_GE(malformed, 10);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
