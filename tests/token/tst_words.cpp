// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "token/wording.h"
#include "token/words.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using jose::AlgorithmId;

namespace {

/// Expectations: "tone | headline | sentence".
QString wordsOf(const Verdict &verdict, Axis axis, const Token &token, const QList<jose::Key> &keys)
{
    constexpr std::array tones{"good", "refused", "attention", "not yet", "not checked"};
    const AxisWords words = axisWords(verdict, axis, token, keys, Zone::Utc);
    return QString::fromLatin1(tones.at(static_cast<size_t>(words.tone))) + u" | "_s + words.headline + u" | "_s
           + words.sentence;
}

QByteArray compact(const QByteArray &header, const QByteArray &payload, const QByteArray &signature)
{
    return jose::base64url::encode(header) + '.' + jose::base64url::encode(payload) + '.'
           + jose::base64url::encode(signature);
}

constexpr qint64 noon = 1'773'316'990; // Thu 12 Mar 2026 12:03:10 UTC

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void structure();
    void signatureVerified();
    void signatureInvalid();
    void signatureNotChecked();
    void signatureRefused();
    void time_data();
    void time();
    void whatIsLeftIsCountedInBegunSeconds();
    void claims();
    void revocation();
    void toneOfTheWhole();
    void claimMessages_data();
    void claimMessages();
    void sentencesEndAndHeadlinesDoNot();
    void aTokenCannotForgeASentence();
    void meanings();

private:
    jose::CryptoSession m_session;
};

void TestWords::structure()
{
    Token token = Token::decode(minted("{}"));
    QCOMPARE(wordsOf(judged(token, {}), Axis::Structure, token, {}),
        u"good | Well formed | JWS compact; every part can be read."_s);
    token = Token::decode(minted("hello") + '=');
    const QString partial = wordsOf(judged(token, {}), Axis::Structure, token, {});
    QVERIFY2(partial.startsWith(u"refused | Partly readable | The payload is not valid JSON: "_s), qPrintable(partial));
    QVERIFY2(partial.endsWith(u". Defects in all: 2."_s), qPrintable(partial));
    token = Token::decode("hello");
    const QString none = wordsOf(judged(token, {}), Axis::Structure, token, {});
    QCOMPARE(none, u"refused | Not a token | A signed token has 3 parts with dots between them, an encrypted one 5; "
                   "this text has 1."_s);
    token = Token::decode("hello.hello.hello");
    const QString threeParts = wordsOf(judged(token, {}), Axis::Structure, token, {});
    QVERIFY2(threeParts.startsWith(u"refused | Not a token | The base64url ends"_s), qPrintable(threeParts));
}

void TestWords::signatureVerified()
{
    const auto words = [](const QByteArray &header, const QList<jose::Key> &keys) {
        const Token token = Token::decode(minted(header, "{}", secretKey(), AlgorithmId::HS256));
        return wordsOf(judged(token, keys), Axis::Signature, token, keys);
    };
    QCOMPARE(words(R"({"alg":"HS256","kid":"prod-2026"})", {secretKey(strongSecret(), "prod-2026")}),
        u"good | Signature verified | HS256 with key “prod-2026”, found by key ID."_s);
    QCOMPARE(words(R"({"alg":"HS256"})", {secretKey(strongSecret(), "prod-2026")}),
        u"good | Signature verified | HS256 with key “prod-2026”."_s);
    QCOMPARE(words(R"({"alg":"HS256","kid":"x"})", {secretKey()}),
        u"good | Signature verified | HS256 with %1."_s.arg(secretKey().description()));
    const QByteArray thumbprint = jose::base64url::encode(secretKey().thumbprint());
    QCOMPARE(words(R"({"alg":"HS256","kid":")" + thumbprint + R"("})", {secretKey()}),
        u"good | Signature verified | HS256 with %1, found by its thumbprint."_s.arg(secretKey().description()));

    Policy policy;
    policy.algorithms = {AlgorithmId::None};
    const Token unsecured = Token::decode(compact(R"({"alg":"none"})", "{}", {}));
    QCOMPARE(wordsOf(judged(unsecured, {}, policy), Axis::Signature, unsecured, {}),
        u"attention | Unsecured | The header says alg “none”: nobody signed this token. You allowed that."_s);
}

void TestWords::signatureInvalid()
{
    const Token token = Token::decode(minted("{}"));
    const QList<jose::Key> named{secretKey("another secret of 32 bytes ....", "prod-2026")};
    QCOMPARE(wordsOf(judged(token, named), Axis::Signature, token, named),
        u"refused | Signature invalid | HS256 with key “prod-2026”: The header and payload were not signed with this "
        u"key, or "
        "were changed since."_s);
    const QList<jose::Key> two{named.first(), secretKey("a third secret of 32 bytes .....")};
    QCOMPARE(wordsOf(judged(token, two), Axis::Signature, token, two),
        u"refused | Signature invalid | None of the 2 keys that fit HS256 signed this header and payload."_s);

    const Token missing = Token::decode(compact(R"({"alg":"HS256"})", "{}", {}));
    QCOMPARE(wordsOf(judged(missing, {}), Axis::Signature, missing, {}),
        u"refused | Signature missing | The header says HS256, but there is no signature: anybody can make such a token."_s);

    const QList<jose::Key> ec{newKey(AlgorithmId::ES256)};
    const Token der = Token::decode(compact(R"({"alg":"ES256"})", "{}", "\x30\x44 and so on"));
    const QString words = wordsOf(judged(der, ec), Axis::Signature, der, ec);
    QVERIFY2(words.contains(u"The signature has 12 bytes; this algorithm and key make 64. It looks DER-encoded"_s),
        qPrintable(words));
}

void TestWords::signatureNotChecked()
{
    Token token = Token::decode(minted("{}"));
    QCOMPARE(wordsOf(judged(token, {}), Axis::Signature, token, {}),
        u"not checked | Signature not checked | No key was given. HS256 needs one."_s);
    const QList<jose::Key> keys{newKey(AlgorithmId::ES256), newKey(AlgorithmId::Ed25519)};
    QCOMPARE(wordsOf(judged(token, keys), Axis::Signature, token, keys),
        u"not checked | Signature not checked | None of the 2 keys fits HS256."_s);
    token = Token::decode(minted(R"({"alg":"HS256","kid":"k1"})", "{}", secretKey(), AlgorithmId::HS256));
    QCOMPARE(wordsOf(judged(token, {}), Axis::Signature, token, {}),
        u"not checked | Signature not checked | No key was given. The token names key ID “k1” for HS256."_s);
    token = Token::decode(jose::base64url::encode(R"({"alg":"dir","enc":"A128GCM"})") + "..AAAA.AAAA.AAAA");
    QCOMPARE(wordsOf(judged(token, {}), Axis::Signature, token, {}),
        u"not checked | Encrypted, not checked | This token is encrypted; its header is shown. Decryption is not part "
        u"of "
        "this version."_s);
    token = Token::decode("hello");
    QCOMPARE(wordsOf(judged(token, {}), Axis::Signature, token, {}),
        u"not checked | Signature not checked | There is nothing that can be checked."_s);
}

void TestWords::signatureRefused()
{
    const auto words = [](const QByteArray &alg, const QList<jose::Key> &keys, const Policy &policy = {}) {
        const Token token = Token::decode(compact("{\"alg\":\"" + alg + "\"}", "{}", "x"));
        return wordsOf(judged(token, keys, policy), Axis::Signature, token, keys);
    };
    Policy policy;
    policy.algorithms = {AlgorithmId::RS256};
    QCOMPARE(words("HS256", {}, policy), u"refused | Algorithm not allowed | The header says HS256; allowed: RS256."_s);
    QCOMPARE(words("hs256", {}),
        u"refused | Algorithm not supported | The header says alg “hs256”, which is no algorithm: the name is “HS256”, "
        "and case counts."_s);
    QCOMPARE(words("X9", {}),
        u"refused | Algorithm not supported | The header says alg “X9”, which is no signature algorithm known here."_s);
    // Errors name the place and the cure.
    QCOMPARE(words("HS256", {newKey(AlgorithmId::RS256).publicKey()}),
        u"refused | Key does not fit | The token says HS256. This is an RSA 2048-bit public key; the algorithm needs a "
        "secret."_s);
    policy = {};
    policy.strict = true;
    const QList<jose::Key> small{secretKey("20 bytes, no more...")};
    const Token token = Token::decode(minted(R"({"alg":"HS256"})", "{}", small.first(), AlgorithmId::HS256));
    QCOMPARE(wordsOf(judged(token, small, policy), Axis::Signature, token, small),
        u"refused | Key too small | This key has 160 bits; the algorithm needs at least 256."_s);
    const Token none = Token::decode(compact(R"({"alg":"none"})", "{}", {}));
    QCOMPARE(wordsOf(judged(none, {}), Axis::Signature, none, {}),
        u"refused | Unsecured | The header says alg “none”: nobody signed this token, and anybody can make one. It is "
        "accepted only where “none” is allowed."_s);
}

void TestWords::time_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("leeway");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &payload, int leeway, qint64 now, const char *expected) {
        QTest::newRow(name) << payload << leeway << now << QString::fromUtf8(expected);
    };
    const QByteArray exp = R"({"exp":1773316990})";
    row("active", exp, 0, noon - 2538, "good | Active for another 42 min 18 s | Until Thu 12 Mar 2026 12:03:10 UTC.");
    row("active with leeway", exp, 60, noon - 2538,
        "good | Active for another 42 min 18 s | Until Thu 12 Mar 2026 12:03:10 UTC; leeway 1 min comes on top.");
    row("expiring soon", exp, 0, noon - 62, "attention | Expiring in 1 min 2 s | Until Thu 12 Mar 2026 12:03:10 UTC.");
    row("by leeway alone", exp, 60, noon + 15,
        "attention | Active by leeway for another 45 s | It ended on Thu 12 Mar 2026 12:03:10 UTC; leeway 1 min is not "
        "over "
        "yet.");
    row("expired", exp, 0, noon + 8040, "refused | Expired 2 h 14 min ago | It ended on Thu 12 Mar 2026 12:03:10 UTC.");
    row("expired with leeway", exp, 60, noon + 8040,
        "refused | Expired 2 h 14 min ago | It ended on Thu 12 Mar 2026 12:03:10 UTC; leeway 1 min is over too.");
    row("expired this very moment", exp, 0, noon,
        "refused | Expired just now | It ended on Thu 12 Mar 2026 12:03:10 UTC.");
    row("not yet valid", R"({"nbf":1773316990})", 0, noon - 90,
        "not yet | Not yet valid, starts in 1 min 30 s | It starts on Thu 12 Mar 2026 12:03:10 UTC.");
    row("not yet valid, leeway", R"({"nbf":1773316990})", 60, noon - 90,
        "not yet | Not yet valid, starts in 30 s | It starts on Thu 12 Mar 2026 12:03:10 UTC; leeway 1 min is counted "
        "already.");
    row("no expiry", "{}", 0, noon,
        "attention | Never expires | It has no “exp”: whoever holds it can use it for ever.");
    row("malformed", R"({"exp":"soon"})", 0, noon,
        "refused | Malformed time | “exp” must be a number of seconds since 1970; it is: “soon”.");
    row("milliseconds", R"({"exp":1773316990000})", 0, noon,
        "good | Active for another 56,137 y 359 d | Until Tue 6 Mar 58164 04:46:40 UTC. The number looks like "
        "milliseconds; "
        "“exp” counts seconds.");
    row("unreadable payload", "x", 0, noon, "not checked | Time not checked | No claims can be read.");
    row("two reasons", R"({"exp":1,"nbf":1773316990})", 0, noon - 1,
        "refused | Expired 56 y 70 d ago | It ended on Thu 1 Jan 1970 00:00:01 UTC. It starts on Thu 12 Mar 2026 "
        "12:03:10 "
        "UTC.");
}

void TestWords::time()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, leeway);
    QFETCH(qint64, now);
    QFETCH(QString, expected);
    const Token token = Token::decode(minted(payload));
    Policy policy;
    policy.leeway = std::chrono::seconds(leeway);
    QCOMPARE(wordsOf(judged(token, {}, policy, now), Axis::Time, token, {}), expected);
}

/// As relativeText() counts: a countdown ends at the instant itself and not a second before.
void TestWords::whatIsLeftIsCountedInBegunSeconds()
{
    const auto headline = [](const QByteArray &payload, qint64 milliseconds) {
        const Token token = Token::decode(minted(payload));
        const Verdict verdict = Judge({}, {}).judge(token, Instant(Duration(milliseconds)));
        return axisWords(verdict, Axis::Time, token, {}, Zone::Utc).headline;
    };
    QCOMPARE(headline(R"({"exp":100})", 97'999), u"Expiring in 3 s"_s);
    QCOMPARE(headline(R"({"exp":100})", 98'000), u"Expiring in 2 s"_s);
    QCOMPARE(headline(R"({"exp":100})", 99'999), u"Expiring in 1 s"_s);
    QCOMPARE(headline(R"({"exp":100})", 100'999), u"Expired just now"_s);
    QCOMPARE(headline(R"({"exp":100})", 101'000), u"Expired 1 s ago"_s);
    QCOMPARE(headline(R"({"nbf":100})", 99'001), u"Not yet valid, starts in 1 s"_s);
}

void TestWords::claims()
{
    const Token token = Token::decode(minted(R"({"iss":"a"})"));
    Policy policy;
    QCOMPARE(wordsOf(judged(token, {}), Axis::Claims, token, {}),
        u"not checked | Claims not checked | No issuer or audience is expected."_s);
    policy.issuer = "a"_ba;
    QCOMPARE(wordsOf(judged(token, {}, policy), Axis::Claims, token, {}),
        u"good | Claims satisfied | Every claim that is expected is there and as expected."_s);
    policy.issuer = "b"_ba;
    QCOMPARE(wordsOf(judged(token, {}, policy), Axis::Claims, token, {}),
        u"refused | Wrong issuer | The issuer is “a”; expected: “b”."_s);
    policy.audiences = {"api"_ba};
    QCOMPARE(wordsOf(judged(token, {}, policy), Axis::Claims, token, {}),
        u"refused | Claims violated | The issuer is “a”; expected: “b”. “aud” is missing; expected: “api”."_s);
    policy.requiredClaims = {"1"_ba, "2"_ba, "3"_ba, "4"_ba};
    QVERIFY(wordsOf(judged(token, {}, policy), Axis::Claims, token, {}).endsWith(u"And more: 2."_s));
    const Token unreadable = Token::decode(minted("x"));
    QCOMPARE(wordsOf(judged(unreadable, {}, policy), Axis::Claims, unreadable, {}),
        u"not checked | Claims not checked | No claims can be read."_s);
}

void TestWords::revocation()
{
    const Token token = Token::decode(minted("{}"));
    Verdict verdict = judged(token, {});
    QVERIFY(wordsOf(verdict, Axis::Revocation, token, {}).startsWith(u"not checked | Revocation not checked | "_s));
    verdict.revocation = RevocationStatus::Current;
    QVERIFY(wordsOf(verdict, Axis::Revocation, token, {}).startsWith(u"good | Not revoked | "_s));
    verdict.revocation = RevocationStatus::Revoked;
    QVERIFY(wordsOf(verdict, Axis::Revocation, token, {}).startsWith(u"refused | Revoked | "_s));
    verdict.revocation = RevocationStatus::Consumed;
    QVERIFY(wordsOf(verdict, Axis::Revocation, token, {}).startsWith(u"refused | Already used | "_s));
    Failure failure;
    failure.axis = Axis::Revocation;
    failure.code = FailureCode::Consumed;
    QCOMPARE(message(failure, verdict, token), u"This refresh token was exchanged for another before."_s);
}

void TestWords::toneOfTheWhole()
{
    const auto whole = [](const QByteArray &payload, const QList<jose::Key> &keys) {
        return tone(judged(Token::decode(minted(payload)), keys));
    };
    const QList<jose::Key> key{secretKey()};
    QCOMPARE(whole(R"({"exp":2000000000})", key), Tone::Good);
    QCOMPARE(whole("{}", key), Tone::Good); // accepted, whatever the axes advise
    QCOMPARE(whole(R"({"exp":1})", key), Tone::Refused);
    QCOMPARE(whole(R"({"nbf":2000000000})", key), Tone::NotYet);
    QCOMPARE(whole(R"({"nbf":2000000000})", {secretKey("another secret of 32 bytes ....")}), Tone::Refused);
    QCOMPARE(whole(R"({"exp":2000000000})", {}), Tone::NotChecked);
    QCOMPARE(whole("{}", {}), Tone::Attention); // nothing refused, and it never expires
    QCOMPARE(whole(R"({"exp":1})", {}), Tone::Refused);
    QCOMPARE(tone(judged(Token::decode("x"), {})), Tone::Refused);
}

void TestWords::claimMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("expected");
    QTest::newRow("audience") << R"({"aud":["x","y"]})"_ba << u"The audience is “[\"x\",\"y\"]”; expected: “api”."_s;
    QTest::newRow("malformed audience") << R"({"aud":1})"_ba
                                        << u"“aud” must be: string or array of strings; it is: number."_s;
    QTest::newRow("required") << R"({"aud":"api"})"_ba << u"The claim “role” is required and missing."_s;
    QTest::newRow("subject") << R"({"aud":"api","role":1,"sub":"x"})"_ba << u"The subject is “x”; expected: “42”."_s;
    QTest::newRow("token ID") << R"({"aud":"api","role":1,"sub":"42","jti":"x"})"_ba
                              << u"The token ID is “x”; expected: “a”."_s;
    QTest::newRow("type") << R"({"aud":"api","role":1,"sub":"42","jti":"a"})"_ba
                          << u"The type in the header is “JWT”; expected: “at+jwt”."_s;
    QTest::newRow("too old")
        << R"({"iat":1699999000})"_ba
        << u"It was issued on Tue 14 Nov 2023 21:56:40 UTC, longer ago than the 1 min that are allowed."_s;
}

void TestWords::claimMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, expected);
    Policy policy;
    policy.audiences = {"api"_ba};
    policy.requiredClaims = {"role"_ba};
    policy.subject = "42"_ba;
    policy.tokenId = "a"_ba;
    policy.type = "at+jwt"_ba;
    policy.maxAge = 60s;
    const Token token = Token::decode(minted(payload));
    const Verdict verdict = judged(token, {secretKey()}, policy);
    QStringList messages;
    for (const Failure &failure : verdict.failures)
        messages.append(message(failure, verdict, token, Zone::Utc));
    QVERIFY2(messages.contains(expected), qPrintable(messages.join(u'\n')));
}

/// Whatever is pasted, each axis has words, each sentence an end, and each failure a message.
void TestWords::sentencesEndAndHeadlinesDoNot()
{
    Policy policy;
    policy.issuer = "me"_ba;
    policy.checkIssuedAt = true;
    policy.maxAge = 1s;
    policy.leeway = 1s;
    for (const QByteArray &text :
        {minted("{}"), minted("x"), minted(R"({"exp":1,"nbf":1e99,"iat":1e99})"), "hello"_ba, ""_ba,
            compact("{}", "{}", "x"), compact(R"({"alg":"none"})", "{}", "x"), compact(R"({"alg":"ES256"})", "[]", "x"),
            "{\"payload\":1}"_ba, minted(R"({"exp":1e300})"), minted(R"({"exp":-1e300,"iat":1})")}) {
        const Token token = Token::decode(text);
        for (const QList<jose::Key> &keys : {QList<jose::Key>{}, QList<jose::Key>{secretKey()}}) {
            const Verdict verdict = judged(token, keys, policy);
            for (int axis = 0; axis <= int(Axis::Revocation); ++axis) {
                const AxisWords words = axisWords(verdict, Axis(axis), token, keys);
                QVERIFY2(!words.headline.isEmpty() && !words.headline.endsWith(u'.'), qPrintable(words.headline));
                QVERIFY2(words.sentence.endsWith(u'.'), qPrintable(words.headline + u": "_s + words.sentence));
                QVERIFY2(
                    !words.sentence.contains(u".."_s) && !words.sentence.contains(u'%'), qPrintable(words.sentence));
            }
            for (const Failure &failure : verdict.failures)
                QVERIFY(message(failure, verdict, token).endsWith(u'.'));
        }
    }
}

// The attacker puts line breaks, or characters that turn the direction of writing, into a claim. Shown as they are,
// they would make the window say what he likes.
void TestWords::aTokenCannotForgeASentence()
{
    const Token token = Token::decode(minted(R"({"iss":"a\u202e\n\u2028\u200b” is right.%1%2"})"));
    Policy policy;
    policy.issuer = "b"_ba;
    const Verdict verdict = judged(token, {secretKey()}, policy);
    const QString text = message(verdict.failures.first(), verdict, token);
    QCOMPARE(text, u"The issuer is “a\uFFFD\uFFFD\uFFFD\uFFFD” is right.%1%2”; expected: “b”."_s);
    QCOMPARE(quoted(QByteArray(1000, 'x')).size(), 80 + 3);
    QCOMPARE(quoted("\xff\xfe"), u"“\uFFFD\uFFFD”"_s);
    // A pair of surrogates is not cut in two.
    QCOMPARE(quoted(QByteArray(79, 'x') + "😀 and more"), u'“' + QString(79, u'x') + u"…”"_s);
}

void TestWords::meanings()
{
    QCOMPARE(claimMeaning("iss").text, u"Issuer"_s);
    QCOMPARE(QByteArray(claimMeaning("iss").reference), "RFC 7519 §4.1.1"_ba);
    QVERIFY(claimMeaning("roles ").text.isEmpty());
    QCOMPARE(QByteArray(claimMeaning("my_claim").reference), ""_ba);
    QCOMPARE(headerMeaning("kid").text, u"Key ID"_s);
    QCOMPARE(QByteArray(headerMeaning("b64").reference), "RFC 7797 §3"_ba);
    QVERIFY(headerMeaning("exp").text.isEmpty());
    for (const char *name : {"exp", "nbf", "iat", "auth_time", "updated_at"})
        QVERIFY(isTimeClaim(name));
    for (const char *name : {"iss", "EXP", "expires", ""})
        QVERIFY(!isTimeClaim(name));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
