// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "token/findings.h"

#include <QTest>

#include <algorithm>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;

namespace {

// Judged at 1,700,000,000: a token of an hour, and a payload of which nothing need be said.
const QByteArray goodTimes = R"("iat":1699999000,"exp":1700002600)";
const QByteArray goodPayload = "{\"sub\":\"42\"," + goodTimes + '}';
const QByteArray goodHeader = R"({"alg":"HS256","typ":"JWT"})";

QList<Finding> findingsOf(const QByteArray &text, const QList<jose::Key> &keys, const DecodeOptions &options = {})
{
    const Token token = Token::decode(text, options);
    return findings(token, judged(token, keys), keys);
}

QList<Finding> foundIn(const QByteArray &header, const QByteArray &payload)
{
    return findingsOf(minted(header, payload, secretKey(), AlgorithmId::HS256), {secretKey()});
}

/// "code path" of each, in their order.
QByteArray names(const QList<Finding> &list)
{
    QByteArrayList names;
    for (const Finding &finding : list)
        names.append((QByteArray(codeName(finding.id)) + ' ' + finding.path).trimmed());
    return names.join(", ");
}

} // namespace

/// What is found in the text, header and claims; of keys and secrets see tst_keyfindings.
class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void cleanTokenHasNone();
    void payload_data();
    void payload();
    void header_data();
    void header();
    void personalDataAndSecrets_data();
    void personalDataAndSecrets();
    void lifetimes_data();
    void lifetimes();
    void fixes();
    void keyIdThatIsNoString();
    void sizes();
    void encodings();
    void unsecured();
    void placesPointAtTheByte();
    void dangersComeFirst();
    void hostileTokenMakesAShortList();
    void everyIdHasNameTitleAndMessage();
    void nothingToSayOfWhatIsNoToken();

private:
    jose::CryptoSession m_session;
};

void TestFindings::cleanTokenHasNone()
{
    const jose::Key key = newKey(AlgorithmId::RS256);
    const QByteArray text = minted(R"({"alg":"RS256","typ":"at+jwt"})",
        R"({"iss":"https://auth.example","sub":"5ba552d67","aud":"https://rs.example","exp":1700002600,"iat":1699999000,)"
        R"("jti":"dbe39bf3a3ba4238a513f51d6e1691c4","client_id":"s6BhdRkqt3","scope":"openid profile reademail",)"
        R"("roles":["admin"]})",
        key, AlgorithmId::RS256);
    QCOMPARE(names(findingsOf(text, {key.publicKey()})), ""_ba);
    QCOMPARE(names(foundIn(goodHeader, goodPayload)), ""_ba);
    QCOMPARE(names(findingsOf(text, {})), ""_ba);
}

void TestFindings::payload_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &payload, const char *expected) {
        QTest::newRow(name) << payload << QByteArray(expected);
    };
    row("no exp", R"({"sub":"42"})", "no_expiry");
    row("exp before nbf", R"({"nbf":1700002600,"exp":1700000000})", "expiry_before_not_before /exp");
    row("exp at nbf is never valid either", R"({"nbf":1700000000,"exp":1700000000})", "expiry_before_not_before /exp");
    row("exp before iat", R"({"iat":1699999000,"exp":1699998999})", "expiry_before_issued_at /exp");
    row("iat in the future", R"({"iat":1700000001,"exp":1700000009})", "issued_in_future /iat");
    row("iat in the future, no exp", R"({"iat":1700000001})", "no_expiry, issued_in_future /iat");
    row("iat now", R"({"iat":1700000000,"exp":1700000009})", "");
    row("exp in milliseconds", R"({"iat":1699999000,"exp":1700002600000})", "time_in_milliseconds /exp");
    row("iat in milliseconds", R"({"iat":1699999000000,"exp":1700002600})", "time_in_milliseconds /iat");
    row("auth_time in milliseconds", "{\"auth_time\":1699999000000," + goodTimes + '}',
        "time_in_milliseconds /auth_time");
    row("string", R"({"exp":"1700002600"})", "time_not_a_number /exp");
    row("null", "{\"nbf\":null," + goodTimes + '}', "time_not_a_number /nbf");
    row("updated_at as date", "{\"updated_at\":\"2024-01-01\"," + goodTimes + '}', "time_not_a_number /updated_at");
    row("fraction", R"({"exp":1700002600.5,"iat":1699999000})", "time_fraction /exp");
    row("exponent", R"({"exp":1.7000026e9,"iat":1699999000})", "time_fraction /exp");
    row("duplicate claim", "{\"sub\":\"1\",\"sub\":\"2\"," + goodTimes + '}', "duplicate_member /sub");
    row("duplicate deep inside", "{\"a/b\":[{\"x\":1,\"x\":2}]," + goodTimes + '}', "duplicate_member /a~1b/0/x");
    row("payload that is no object", "[]", "");
}

void TestFindings::payload()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    QCOMPARE(names(foundIn(goodHeader, payload)), expected);
}

void TestFindings::header_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *more, const char *expected) {
        QTest::newRow(name) << QByteArray(more) << QByteArray(expected);
    };
    row("jku", R"("jku":"https://evil.example/keys")", "header_jku /jku");
    row("x5u", R"("x5u":"https://evil.example/cert")", "header_x5u /x5u");
    row("x5c", R"("x5c":["MIIB"])", "header_x5c /x5c");
    row("jwk", R"("jwk":{"kty":"oct"})", "header_jwk /jwk");
    row("jwk of a DPoP proof", R"("jwk":{"kty":"EC"},"typ":"dpop+jwt")", "");
    row("thumbprints are no keys", R"("x5t":"dGVzdA","x5t#S256":"dGVzdA")", "");
    row("lower-case type", R"("typ":"jwt")", "unusual_type /typ");
    row("type unknown", R"("typ":"Bearer")", "unusual_type /typ");
    row("type is no string", R"("typ":["JWT"])", "unusual_type /typ");
    row("access token", R"("typ":"at+jwt")", "");
    row("access token, whole media type", R"("typ":"application/at+jwt")", "");
    row("no type", R"("cty":"json")", "");
    row("kid", R"("kid":"2caFcPx-aXaC6SevhV79UDIrs8LgUok2xo0A6DJPqJo")", "");
    row("kid as address", R"("kid":"https://vault.example/keys/a/1")", "");
    row("kid as decentralised identifier", R"("kid":"did:example:123#key-1")", "");
    row("kid in base64", R"("kid":"/Bz4dMg2rJwUo1JnUzGJkYq1i0s=")", "");
    row("kid is a number", R"("kid":7)", "key_id_not_string /kid");
    row("kid is null", R"("kid":null)", "key_id_not_string /kid");
    row("kid is an object with a path in it", R"("kid":{"a":"../x"})", "key_id_not_string /kid");
    row("kid is empty", R"("kid":"")", "");
    row("kid goes up", R"("kid":"../../../dev/null")", "key_id_path /kid");
    row("kid goes up, Windows", R"("kid":"..\\..\\keys")", "key_id_path /kid");
    row("kid goes up, escaped", R"("kid":"..%2F..%2Fkeys")", "key_id_path /kid");
    row("absolute path", R"("kid":"/etc/passwd")", "key_id_path /kid");
    row("drive", R"("kid":"C:\\keys\\a.pem")", "key_id_path /kid");
    row("network path", R"("kid":"\\\\server\\share")", "key_id_path /kid");
    row("file address", R"("kid":"file:///etc/passwd")", "key_id_path /kid");
    row("SQL", R"("kid":"x' OR 1=1")", "key_id_injection /kid");
    row("SQL comment", R"("kid":"x--")", "key_id_injection /kid");
    row("command", R"-("kid":"$(id)")-", "key_id_injection /kid");
    row("back quotes", R"("kid":"`id`")", "key_id_injection /kid");
    row("pipe", R"("kid":"a|id")", "key_id_injection /kid");
    row("NUL", R"("kid":"a\u0000b")", "key_id_injection /kid");
    row("both", R"("kid":"/etc/passwd; id")", "key_id_path /kid, key_id_injection /kid");
    row("crit", R"("crit":["x"],"x":1)", "unknown_critical_header /crit");
    row("duplicate inside a parameter", R"("cnf":{"a":1,"a":2})", "duplicate_member /cnf/a");
}

void TestFindings::header()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, expected);
    QCOMPARE(names(foundIn(R"({"alg":"HS256",)" + more + '}', goodPayload)), expected);
}

void TestFindings::personalDataAndSecrets_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *member, const char *expected) {
        QTest::newRow(name) << QByteArray(member) << QByteArray(expected);
    };
    row("e-mail", R"("email":"a@example.com")", "personal_data /email");
    row("e-mail under another name", R"("upn":"a.b+c@mail.example.com")", "personal_data /upn");
    row("whether it was verified is none", R"("email_verified":true)", "");
    row("not an e-mail", R"("x":"a@b")", "");
    row("handle", R"("x":"@someone")", "");
    row("empty", R"("email":"")", "");
    row("telephone", R"("phone_number":"+49 30 123456")", "personal_data /phone_number");
    row("address", R"("address":{"street_address":"1 Road"})", "personal_data /address");
    row("birthday", R"("birthdate":"1970-01-01")", "personal_data /birthdate");
    row("spelled otherwise", R"("dateOfBirth":"1970-01-01")", "personal_data /dateOfBirth");
    row("social security number", R"("x":"123-45-6789")", "personal_data /x");
    row("none that was ever given", R"("x":"000-45-6789")", "");
    row("card, string", R"("x":"4111 1111 1111 1111")", "personal_data /x"); // the card schemes' test number
    row("card, number", R"("x":5555555555554444)", "personal_data /x");
    row("wrong check digit", R"("x":"4111111111111112")", "");
    row("a long identifier is no card", R"("x":7300000000000005)", "");
    row("IBAN", R"("x":"DE89 3704 0044 0532 0130 00")", "personal_data /x"); // ISO 13616's example
    row("wrong IBAN", R"("x":"DE88370400440532013000")", "");
    row("deep inside", R"("a":[{"b":{"email":"a@example.com"}}])", "personal_data /a/0/b/email");
    row("password", R"("password":"hunter2")", "secret_in_claim /password");
    row("spelled otherwise (2)", R"("clientSecret":"x")", "secret_in_claim /clientSecret");
    row("with hyphen", R"("api-key":"x")", "secret_in_claim /api-key");
    row("whether there is one is none", R"("password":true)", "");
    row("method of authentication", R"("amr":["pwd","otp"])", "");
    row("null", R"("secret":null)", "");
    row("AWS key ID", R"("x":"AKIAIOSFODNN7EXAMPLE")", "secret_in_claim /x"); // Amazon's documentation
    row("almost one", R"("x":"AKIA is a word")", "");
    row("private key", R"("x":"-----BEGIN EC PRIVATE KEY-----\nMHcC")", "secret_in_claim /x");
    row("public key", R"("x":"-----BEGIN PUBLIC KEY-----\nMHcC")", "");
    row("password hash", R"("x":"$2b$12$abcdefghijklmnopqrstuv")", "secret_in_claim /x");
}

void TestFindings::personalDataAndSecrets()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, expected);
    const QList<Finding> list = foundIn(goodHeader, '{' + member + ',' + goodTimes + '}');
    QCOMPARE(names(list), expected);
    for (const Finding &finding : list) {
        // What was found is not said again.
        QVERIFY(finding.found.isEmpty() && finding.wanted.isEmpty());
        QCOMPARE(finding.severity, finding.id == FindingId::SecretInClaim ? Severity::Danger : Severity::Note);
    }
}

void TestFindings::lifetimes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *payload, const char *expected) {
        QTest::newRow(name) << QByteArray(payload) << QByteArray(expected);
    };
    row("a day", R"({"iat":1699999000,"exp":1700085400})", "");
    row("a second more", R"({"iat":1699999000,"exp":1700085401})", "long_lifetime /exp");
    row("from nbf", R"({"nbf":1699999000,"exp":1700085401})", "long_lifetime /exp");
    row("from now", R"({"exp":1700086401})", "long_lifetime /exp");
    row("refresh token, a week", R"({"iat":1699999000,"exp":1700603800,"type":"refresh"})", "");
    row("refresh token of SimpleJWT", R"({"iat":1699999000,"exp":1700603800,"token_type":"refresh"})", "");
    row("refresh token, two years", R"({"iat":1699999000,"exp":1763071000,"token_use":"refresh"})",
        "long_lifetime /exp");
    row("beyond any calendar", R"({"exp":1e300})", "long_lifetime /exp, time_fraction /exp");
}

void TestFindings::lifetimes()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    QCOMPARE(names(foundIn(goodHeader, payload)), expected);
    // Proofs and events have no expiry: RFC 9449 §4.2, RFC 8417 §2.2.
    QCOMPARE(names(foundIn(R"({"alg":"HS256","typ":"secevent+jwt"})", R"({"iat":1699999000})")), ""_ba);
}

void TestFindings::fixes()
{
    const auto wanted = [](const char *payload) { return foundIn(goodHeader, payload).first().wanted; };
    QCOMPARE(wanted(R"({"exp":1700002600000})"), "1700002600"_ba);
    QCOMPARE(wanted(R"({"exp":1700002600999})"), "1700002600"_ba);
    QCOMPARE(wanted(R"({"exp":"1700002600"})"), "1700002600"_ba);
    QCOMPARE(wanted(R"({"exp":"tomorrow"})"), ""_ba);
    const Finding type = foundIn(R"({"alg":"HS256","typ":"jwt"})", goodPayload).first();
    QCOMPARE(type.wanted, "JWT"_ba);
    const Finding milliseconds = foundIn(goodHeader, R"({"exp":1700002600000})").first();
    QCOMPARE(message(milliseconds),
        u"“exp” holds 1700002600000, which makes sense only as milliseconds; the claim counts seconds. Write 1700002600."_s);
}

void TestFindings::keyIdThatIsNoString()
{
    const Finding finding = foundIn(R"({"alg":"HS256","kid":["a",1]})", goodPayload).first();
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(finding.segment, Segment::Header);
    QCOMPARE(QByteArray(finding.reference), "RFC 7515 §4.1.4"_ba);
    QCOMPARE(title(finding), u"Key ID is not a string"_s);
    QCOMPARE(message(finding), u"“kid” must be a string; it is: [\"a\",1]. Some libraries refuse such a token, others "
                               "look for no key by it, as was done here."_s);
}

void TestFindings::sizes()
{
    const auto sized = [](int filling) {
        return names(foundIn(goodHeader, "{\"a\":\"" + QByteArray(filling, 'a') + "\"," + goodTimes + '}'));
    };
    QCOMPARE(sized(2900), ""_ba);
    QCOMPARE(sized(3100), "over_cookie_limit"_ba);
    QCOMPARE(sized(6200), "over_header_limit"_ba);
    const int shortest = int(minted("{\"a\":\"\"," + goodTimes + '}').size());
    QVERIFY(shortest < 4096);
}

void TestFindings::encodings()
{
    const QByteArray good = minted(goodPayload);
    QVERIFY(names(findingsOf(good + '=', {secretKey()})).contains("padded_base64"));
    // Also where padding was allowed, and is no defect.
    QCOMPARE(names(findingsOf(good + '=', {secretKey()}, {.padded = true})), "padded_base64"_ba);
    QByteArray trailing = good;
    const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    trailing.back() = alphabet.at(alphabet.indexOf(trailing.back()) + 1);
    QCOMPARE(names(findingsOf(trailing, {secretKey()})), "non_canonical_base64"_ba);
}

void TestFindings::unsecured()
{
    const QByteArray text =
        jose::base64url::encode(R"({"alg":"none"})") + '.' + jose::base64url::encode(goodPayload) + '.';
    const QList<Finding> list = findingsOf(text, {});
    QCOMPARE(names(list), "alg_none /alg"_ba);
    QCOMPARE(list.first().severity, Severity::Danger);
}

void TestFindings::placesPointAtTheByte()
{
    // Every claim's offset must be that of the character in which its first byte begins.
    const QByteArray payload = R"({"a":1,"email":"a@example.com","b":{"phone":"1"},"exp":"1700002600"})";
    const QByteArray text = minted(payload);
    const QList<Finding> list = findingsOf(text, {secretKey()});
    QCOMPARE(names(list), "time_not_a_number /exp, personal_data /email, personal_data /b/phone"_ba);
    const qsizetype begin = text.indexOf('.') + 1;
    for (const Finding &finding : list) {
        QCOMPARE(finding.segment, Segment::Payload);
        const QByteArray value = finding.id == FindingId::TimeNotANumber ? "\"17"_ba
                                 : finding.path == "/email"              ? "\"a@"_ba
                                                                         : "\"1\"}"_ba;
        const qsizetype octet = payload.indexOf(value);
        QCOMPARE(finding.offset, begin + octet * 4 / 3);
        // Decoding from the last whole group before that character on finds the value.
        const qsizetype group = (finding.offset - begin) / 4 * 4;
        QVERIFY(jose::base64url::decode(text.sliced(begin + group, 8)).bytes.contains(value.first(2)));
    }
}

void TestFindings::dangersComeFirst()
{
    const QList<Finding> list =
        foundIn(R"({"alg":"HS256","typ":"x","kid":"../a"})", R"({"email":"a@b.cd","password":"x"})");
    QCOMPARE(names(list),
        "secret_in_claim /password, key_id_path /kid, no_expiry, unusual_type /typ, personal_data /email"_ba);
    QVERIFY(std::ranges::is_sorted(list, std::ranges::greater(), &Finding::severity));
}

// A megabyte of claims, each with something to say, with names that would make every path as long as the token.
// The list must stay short, and must not take the square of the size to make.
void TestFindings::hostileTokenMakesAShortList()
{
    QByteArray payload = "{\"" + QByteArray(200'000, 'n') + "\":[0";
    for (int i = 0; i < 50'000; ++i)
        payload += R"(,{"email":"a@b.cd"})";
    payload += "]}";
    const QList<Finding> list = foundIn(goodHeader, payload);
    const auto personal = std::ranges::count(list, FindingId::PersonalData, &Finding::id);
    QCOMPARE(personal, 20);

    // As deep as JSON may be
    const QByteArray deep = "{\"a\":" + QByteArray(250, '[') + "\"a@example.com\"" + QByteArray(250, ']') + '}';
    QVERIFY(names(foundIn(goodHeader, deep)).contains("personal_data /a/0/0/0"));
}

void TestFindings::everyIdHasNameTitleAndMessage()
{
    QSet<QLatin1StringView> met;
    for (int id = 0; id <= int(FindingId::UnknownCriticalHeader); ++id) {
        for (const QByteArray &wanted : {""_ba, "1"_ba}) {
            Finding finding;
            finding.id = FindingId(id);
            finding.path = "/a~1b";
            finding.found = "5";
            finding.wanted = wanted;
            QVERIFY(!title(finding).isEmpty() && !title(finding).endsWith(u'.'));
            QVERIFY2(message(finding).endsWith(u'.') && !message(finding).contains(u'%'), qPrintable(message(finding)));
        }
        QVERIFY(!codeName(FindingId(id)).isEmpty());
        QVERIFY(!met.contains(codeName(FindingId(id))));
        met.insert(codeName(FindingId(id)));
    }
    QCOMPARE(severityName(Severity::Note), "note"_L1);
    QCOMPARE(severityName(Severity::Warning), "warning"_L1);
    QCOMPARE(severityName(Severity::Danger), "danger"_L1);
}

void TestFindings::nothingToSayOfWhatIsNoToken()
{
    for (const QByteArray &text : {""_ba, "hello"_ba, "a.b.c="_ba, "{}"_ba})
        QCOMPARE(names(findingsOf(text, {secretKey()})), ""_ba);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
