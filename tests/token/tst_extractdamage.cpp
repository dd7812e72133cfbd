// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "token/extract.h"
#include "token/token.h"

#include <QTest>

#include <algorithm>

using namespace claimsmith::token;
using claimsmith::jose::base64url::encode;
using namespace Qt::StringLiterals;

namespace {

// RFC 7515 A.1
const QByteArray rfcHeader = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9";
const QByteArray rfcPayload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const QByteArray rfcSignature = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray rfc = rfcHeader + '.' + rfcPayload + '.' + rfcSignature;

using Tokens = QList<QByteArray>;

Tokens tokensIn(const QByteArray &text)
{
    Tokens tokens;
    for (const Candidate &candidate : extract(text))
        tokens.append(candidate.token);
    return tokens;
}

} // namespace

/// Tokens with characters inside that no token has: each is one, and is told from the text behind a good one.
class TestExtractDamage : public QObject
{
    Q_OBJECT
private slots:
    void damagedAnywhereIsOne_data();
    void damagedAnywhereIsOne();
    void damagedSignatureOfItsLength_data();
    void damagedSignatureOfItsLength();
    void wrappedStandardBase64();
    void damageIsNotInvented_data();
    void damageIsNotInvented();
};

void TestExtractDamage::damagedAnywhereIsOne_data()
{
    QTest::addColumn<QByteArray>("damage");
    for (const char *damage :
        {"=", "==", "===", "+", "/", "!", "$", "*", "^", "~", ":", "@", "\xC3\xA9", "\xE5\xAD\x97", "\xF0\x9F\x94\x91",
            "=+=", "%=", "%z", "%0e", "\xC3\xA9\xC3\xA9\xC3\xA9", "\xFF", "&", ",", ";", "#", "?", "|", "(", "]"})
        QTest::newRow(damage) << QByteArray(damage);
}

// Characters that no token has, put in or in the place of one that was there, leave one broken token that says where
// they stand, whatever stands before it.
void TestExtractDamage::damagedAnywhereIsOne()
{
    QFETCH(QByteArray, damage);
    constexpr qsizetype opening = 3; // before it is over, nothing says that this is a token
    for (qsizetype at = opening; at < rfc.size() - 1; ++at) {
        QByteArrayList damaged{QByteArray(rfc).insert(at, damage)};
        if (rfc[at] != '.')
            damaged.append(QByteArray(rfc).replace(at, 1, damage));
        for (const QByteArray &token : std::as_const(damaged)) {
            for (const QByteArray &before : {""_ba, "Authorization: Bearer "_ba, "token="_ba, "{\"token\":\""_ba}) {
                const QList<Candidate> candidates = extract(before + token);
                QVERIFY2(candidates.size() == 1, token.constData());
                QCOMPARE(candidates.first().token, token);
                QCOMPARE(candidates.first().begin, before.size());
                QCOMPARE(candidates.first().end, before.size() + token.size());
            }
            // What is left before it may be no whole octets: then the place is the last character before it.
            const QList<Defect> defects = Token::decode(token).defects();
            QVERIFY2(std::ranges::any_of(defects,
                         [at](const Defect &defect) { return defect.offset == at || defect.offset == at - 1; }),
                token.constData());
        }
    }
}

void TestExtractDamage::damagedSignatureOfItsLength_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<int>("octets");
    QTest::newRow("HS512") << "HS512"_ba << 64;
    QTest::newRow("RS256") << "RS256"_ba << 256;
    QTest::newRow("RS256, 3072 bits") << "RS256"_ba << 384;
    QTest::newRow("ES256") << "ES256"_ba << 64;
    QTest::newRow("EdDSA") << "EdDSA"_ba << 64;
}

void TestExtractDamage::damagedSignatureOfItsLength()
{
    QFETCH(QByteArray, alg);
    QFETCH(int, octets);
    const QByteArray signingInput = encode("{\"alg\":\"" + alg + "\"}") + '.' + rfcPayload + '.';
    const QByteArray signature = encode(QByteArray(octets, '\x5a'));
    for (const char c : {'=', '+', '/', ':', ',', '&'}) {
        for (const QByteArray &damaged :
            {QByteArray(signature).replace(30, 1, QByteArray(1, c)), QByteArray(signature).insert(30, c)}) {
            QCOMPARE(tokensIn("t=" + signingInput + damaged + "&x=1"), {signingInput + damaged});
            QCOMPARE(tokensIn(signingInput + damaged + " is it"), {signingInput + damaged});
        }
    }
    QCOMPARE(tokensIn("t=" + signingInput + signature + ",a"), {signingInput + signature});
}

void TestExtractDamage::wrappedStandardBase64()
{
    const QByteArray token = rfc.first(150) + '+' + rfc.sliced(151);
    QCOMPARE(tokensIn(token.first(64) + '\n' + token.sliced(64, 64) + '\n' + token.sliced(128)), {token});
}

void TestExtractDamage::damageIsNotInvented_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Tokens>("tokens");
    const auto row = [](const char *name, const QByteArray &text, const Tokens &tokens) {
        QTest::newRow(name) << text << tokens;
    };
    const QByteArray cut = rfcHeader.first(30);
    const QByteArray shortSignature = rfcHeader + '.' + rfcPayload + ".c2ln";
    const QByteArray unknown = encode(R"({"alg":"XX256"})") + '.' + rfcPayload + '.' + rfcSignature;
    row("cursor before another parameter", "c=" + cut + "&ip=10.0.0.1", {cut});
    row("cursor before a token", "c=" + cut + "&token=" + rfc, {cut, rfc});
    row("header cut off before a token", cut + ',' + rfc, {cut, rfc});
    row("two in one value", cut + '=' + rfc, {cut, rfc});
    row("cut off before an address", "token " + cut + ",host=www.example.com", {cut});
    row("payload cut off before an address", rfc.first(90) + ",www.example.com", {rfc.first(90)});
    row("state behind a token", "https://a.example/#t=" + rfc + "&state=a.b.c", {rfc});
    row("parameter behind a short signature", "t=" + shortSignature + "&x=abc.def.ghi", {shortSignature});
    row("list behind a short signature", shortSignature + ",2024,x", {shortSignature});
    row("words without a space", "\xE6\x98\xAF" + shortSignature + "\xE6\x98\xAF" + "ok", {shortSignature});
    row("port behind a token", rfc + ":8080", {rfc});
    row("equals sign behind a token", rfc + "=x", {rfc});
    row("exclamation", "It is " + rfc + '!', {rfc});
    row("disclosures of an SD-JWT", rfc + "~WyJhIl0~", {rfc});
    row("disclosures, algorithm unknown", unknown + "~WyJhIl0~WyJiIl0", {unknown});
    row("path behind a token", "https://a.example/" + shortSignature + "/a.b", {shortSignature});
    row("cookie name and value", "Cookie: a=" + rfc + "; b=c.d.e", {rfc});
    row("padded state before an address", "s=" + encode(R"({"alg":1})") + "==&to=https://www.a.example/x",
        {encode(R"({"alg":1})") + "=="});
}

void TestExtractDamage::damageIsNotInvented()
{
    QFETCH(QByteArray, text);
    QTEST(tokensIn(text), "tokens");
}

QTEST_GUILESS_MAIN(TestExtractDamage)
#include "tst_extractdamage.moc"
