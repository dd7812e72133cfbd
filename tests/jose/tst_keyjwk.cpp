// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/key.h"
#include "support/vectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::jose::ErrorCode)

/// JWKs and sets of them: strict members, named where they are wrong.
class TestKeyJwk : public QObject
{
    Q_OBJECT
private slots:
    void refusals_data();
    void refusals();
    void accepted_data();
    void accepted();
    void rsaPartsMustBelongTogether_data();
    void rsaPartsMustBelongTogether();
    void certificateOfAnotherKey();
    void certificateDigests();
    void setSkipsWhatItCannotUse();
    void setWithNothingUsable();
    void libraryCases_data();
    void libraryCases();

private:
    CryptoSession m_session;
};

namespace {

// RFC 7517 A.2, RFC 8037 A.1.
constexpr char ecX[] = "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4";
constexpr char ecY[] = "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM";
constexpr char ecD[] = "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE";
constexpr char edD[] = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";

QByteArray ec(const QByteArray &x, const QByteArray &y, const QByteArray &more = {})
{
    return R"({"kty":"EC","crv":"P-256","x":")" + x + R"(","y":")" + y + '"' + more + '}';
}

QByteArray encoded(const QByteArray &octets) { return base64url::encode(octets); }

QByteArray rsa(const QByteArray &n, const QByteArray &e, const QByteArray &more = {})
{
    return R"({"kty":"RSA","n":")" + encoded(n) + R"(","e":")" + encoded(e) + '"' + more + '}';
}

/// The key of RFC 7520 §3.2: its x, y and d begin with a zero octet or two, which are left out here.
QByteArray shortenedP521()
{
    return R"({"kty":"EC","crv":"P-521",)"
           R"("x":"cpkss6wI7PPlxj3t7A1RqMH3nvL4L5Tzxze_XeeYZnHqxiX-gle70DlGRMqqOq-PJ6RYX7vK0PJFdiAIXlyPQq0",)"
           R"("y":"AdymlHvOiLxXkEhayXQnNCvDX4h9htZaCJN34kfmC6pV5OhQHiraVySsUdaQkAgDPrwQrJmbnX9cwlGfP-HqHZR1",)"
           R"("d":"CFE43av1ypdfWGD5GgjpHW1fmnatQBh2akdmgLVc0znoq2xytfrNsqKlCsJb0IZkfdPi5umehMosNgn98Xf-sm0"})";
}

/// Odd, its highest bit set: a modulus as far as its form goes.
QByteArray modulus(int octets) { return QByteArray(octets, '\xab'); }

} // namespace

void TestKeyJwk::refusals_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    using enum ErrorCode;
    const auto row = [](const char *name, const QByteArray &jwk, ErrorCode code, const QString &sentence) {
        QTest::newRow(name) << jwk << code << sentence;
    };
    const auto member = [&row](const char *name, const QByteArray &jwk, const QString &wanted, const QString &found) {
        row(name, jwk, KeyMember, u"The JWK needs the member %1; found: %2"_s.arg(wanted, found));
    };
    member("kty null", R"({"kty":null})", u"“kty” (a string)"_s, u"null"_s);
    member("kty a number", R"({"kty":1})", u"“kty” (a string)"_s, u"number"_s);
    member("kty empty", R"({"kty":""})", u"“kty” (oct, RSA, EC, OKP)"_s, u"string"_s);
    row("kty of another case", R"({"kty":"rsa","n":"AQAB"})", KeyTypeUnsupported,
        u"This is a kty rsa, which is not supported; wanted: oct, RSA, EC, OKP"_s);
    row("kty AKP", R"({"kty":"AKP","alg":"ML-DSA-44"})", KeyTypeUnsupported,
        u"This is a kty AKP, which is not supported; wanted: oct, RSA, EC, OKP"_s);
    member("k missing", R"({"kty":"oct"})", u"“k” (base64url)"_s, u"missing"_s);
    member("k a number", R"({"kty":"oct","k":5})", u"“k” (base64url)"_s, u"number"_s);
    row("k empty", R"({"kty":"oct","k":""})", KeyEmpty, u"There is no key here: “k” is empty"_s);
    member("k padded", R"({"kty":"oct","k":"YQ=="})", u"“k” (base64url)"_s,
        u"“=” pads the base64url here; the parts of a token stand without padding (RFC 7515 §2): remove it (key, offset 2)"_s);
    member("k in base64", R"({"kty":"oct","k":"+a"})", u"“k” (base64url)"_s,
        u"“+” is of standard base64; base64url has “-” in its place (key, offset 0)"_s);
    member("x missing", R"({"kty":"EC","crv":"P-256","y":"AA"})", u"“x” (base64url)"_s, u"missing"_s);
    member("y long", ec(ecX, encoded(QByteArray(33, '\0'))), u"“y” (base64url of 32 octet(s))"_s, u"33 octet(s)"_s);
    member("Ed25519 x short", R"({"kty":"OKP","crv":"Ed25519","x":"AQ"})", u"“x” (base64url of 32 octet(s))"_s,
        u"1 octet(s)"_s);
    member("x empty", R"({"kty":"EC","crv":"P-256","x":"","y":"AA"})", u"“x” (base64url)"_s, u"empty"_s);
    row("curve unknown", R"({"kty":"EC","crv":"P-192","x":"","y":""})", KeyTypeUnsupported,
        u"This is an EC key on curve P-192, which is not supported; wanted: P-256, P-384, P-521, secp256k1"_s);
    row("curve of another kty", R"({"kty":"EC","crv":"Ed25519","x":"","y":""})", KeyTypeUnsupported,
        u"This is an EC key on curve Ed25519, which is not supported; wanted: P-256, P-384, P-521, secp256k1"_s);
    member("curve missing", R"({"kty":"OKP","x":""})", u"“crv” (the name of a curve)"_s, u"missing"_s);
    row("point off its curve", ec(ecX, ecX), KeyPointInvalid,
        u"The key's numbers contradict each other: the point (x, y) is not on its curve"_s);
    row("point at infinity", ec(encoded(QByteArray(32, '\0')), encoded(QByteArray(32, '\0'))), KeyPointInvalid,
        u"The key's numbers contradict each other: the point (x, y) is not on its curve"_s);
    row("coordinates over the field", ec(encoded(QByteArray(32, '\xff')), encoded(QByteArray(32, '\xff'))),
        KeyPointInvalid, u"The key's numbers contradict each other: the point (x, y) is not on its curve"_s);
    row("another key's d", ec(ecX, ecY, R"(,"d":")" + QByteArray(edD) + '"'), KeyPointInvalid,
        u"The key's numbers contradict each other: d does not belong to x and y"_s);
    row("d zero", ec(ecX, ecY, R"(,"d":")" + encoded(QByteArray(32, '\0')) + '"'), KeyPointInvalid,
        u"The key's numbers contradict each other: d does not belong to x and y"_s);
    row("Ed25519 halves of two keys",
        R"({"kty":"OKP","crv":"Ed25519","x":")" + QByteArray(ecX) + R"(","d":")" + edD + "\"}", KeyPointInvalid,
        u"The key's numbers contradict each other: d does not belong to x"_s);
    member("Ed25519 without x", R"({"kty":"OKP","crv":"Ed25519","d":")" + QByteArray(edD) + "\"}",
        u"“x” (base64url of 32 octet(s))"_s, u"missing"_s);
    member("use a number", ec(ecX, ecY, R"(,"use":1)"), u"“use” (a string)"_s, u"number"_s);
    member(
        "key_ops a string", ec(ecX, ecY, R"(,"key_ops":"verify")"), u"“key_ops” (an array of strings)"_s, u"string"_s);
    member("key_ops of numbers", ec(ecX, ecY, R"(,"key_ops":[1])"), u"“key_ops” (an array of strings)"_s, u"number"_s);
    member("kid a number", ec(ecX, ecY, R"(,"kid":7)"), u"“kid” (a string)"_s, u"number"_s);
    member("n with a zero in front", rsa('\0' + modulus(256), "\3"),
        u"“n” (base64url of a number without zero octets in front)"_s, u"257 octet(s), the first of them zero"_s);
    row("n too small", rsa(modulus(63), "\3"), KeySize,
        u"A key of this type cannot have 504 bit(s); wanted: 512–16384"_s);
    row("n too large", rsa(modulus(2049), "\3"), KeySize,
        u"A key of this type cannot have 16392 bit(s); wanted: 512–16384"_s);
    row("n even", rsa(modulus(255) + '\xaa', "\3"), KeyPointInvalid,
        u"The key's numbers contradict each other: an even number is no RSA modulus"_s);
    row("e one", rsa(modulus(256), "\1"), KeyPointInvalid,
        u"The key's numbers contradict each other: the RSA exponent must be odd and at least 3"_s);
    row("e even", rsa(modulus(256), "\4"), KeyPointInvalid,
        u"The key's numbers contradict each other: the RSA exponent must be odd and at least 3"_s);
    member("e enormous", rsa(modulus(256), modulus(256)), u"“e” (at most 256 bit(s))"_s, u"2048 bit(s)"_s);
    member("e long for a large n", rsa(modulus(512), modulus(9)), u"“e” (at most 64 bit(s))"_s, u"72 bit(s)"_s);
    row("more than two primes", rsa(modulus(256), "\3", R"(,"d":"AQ","oth":[])"), KeyTypeUnsupported,
        u"This is an RSA key of more than two primes (oth), which is not supported; wanted: RSA key of two primes"_s);
    member("keys an object", R"({"keys":{}})", u"“keys” (an array of JWKs)"_s, u"object"_s);
    row("an empty set", R"({"keys":[]})", KeyEmpty, u"There is no key here: JWK Set is empty"_s);
}

void TestKeyJwk::refusals()
{
    QFETCH(const QByteArray, jwk);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, sentence);
    const Result<ImportedKeys> imported = importKeys(jwk);
    QVERIFY(!imported);
    QCOMPARE(message(imported.error()), sentence);
    QCOMPARE(imported.error().code, code);
}

void TestKeyJwk::accepted_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("description");
    QTest::newRow("EC") << ec(ecX, ecY) << u"EC P-256 public key"_s;
    QTest::newRow("EC private") << ec(ecX, ecY, R"(,"d":")" + QByteArray(ecD) + '"') << u"EC P-256 private key"_s;
    QTest::newRow("unknown members") << ec(ecX, ecY, R"(,"ext":true,"x-y":{"a":[1]})") << u"EC P-256 public key"_s;
    // RFC 7517 §4: unique, or the last one counts.
    QTest::newRow("kty twice") << QByteArray(R"({"kty":"RSA","kty":"oct","k":"YQ"})") << u"secret, 8 bits"_s;
    QTest::newRow("white space") << QByteArray("\n {\"kty\" : \"oct\" ,\n\"k\":\"YQ\"}\n") << u"secret, 8 bits"_s;
    QTest::newRow("escaped names") << QByteArray(R"({"\u006bty":"oct","k":"Y\u0051"})") << u"secret, 8 bits"_s;
    QTest::newRow("bare array") << QByteArray(R"([{"kty":"oct","k":"YQ"}])") << u"secret, 8 bits"_s;
    QTest::newRow("as a JSON string") << QByteArray(R"("{\"kty\":\"oct\",\"k\":\"YQ\"}")") << u"secret, 8 bits"_s;
    QTest::newRow("in base64") << QByteArray(R"({"kty":"oct","k":"YQ"})").toBase64() << u"secret, 8 bits"_s;
    // Programs that take a coordinate for a number drop its zero octets (RFC 7518 §6.2.1.2 forbids it).
    QTest::newRow("P-521 x without its zero octet") << shortenedP521() << u"EC P-521 private key"_s;
    QTest::newRow("bits left over") << QByteArray(R"({"kty":"oct","k":"YR"})") << u"secret, 8 bits"_s;
    QTest::newRow("512-bit RSA, to look at") << rsa(modulus(64), "\3") << u"RSA 512-bit public key"_s;
    QTest::newRow("16384-bit RSA") << rsa(modulus(2048), "\3") << u"RSA 16384-bit public key"_s;
}

void TestKeyJwk::accepted()
{
    QFETCH(const QByteArray, jwk);
    QFETCH(const QString, description);
    const Result<ImportedKeys> imported = importKeys(jwk);
    QVERIFY2(imported, imported ? "" : qPrintable(message(imported.error())));
    QCOMPARE(imported->keys.size(), 1);
    QCOMPARE(imported->keys.front().description(), description);
}

void TestKeyJwk::rsaPartsMustBelongTogether_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("reason");
    QTest::newRow("p") << u"p"_s << u"p times q is not n"_s;
    QTest::newRow("q") << u"q"_s << u"p times q is not n"_s;
    QTest::newRow("d") << u"d"_s << u"d does not belong to e, p and q"_s;
    // A wrong CRT part signs wrongly, and such a signature gives the primes away (Boneh, DeMillo, Lipton 1997).
    QTest::newRow("dp") << u"dp"_s << u"dp, dq or qi does not belong to p and q"_s;
    QTest::newRow("dq") << u"dq"_s << u"dp, dq or qi does not belong to p and q"_s;
    QTest::newRow("qi") << u"qi"_s << u"dp, dq or qi does not belong to p and q"_s;
}

void TestKeyJwk::rsaPartsMustBelongTogether()
{
    QFETCH(const QString, member);
    QFETCH(const QString, reason);
    const QByteArray pem = readFile(sourcePath(u"tests/data/keys/rsa-pkcs8.pem"_s));
    QJsonObject jwk = QJsonDocument::fromJson(importKeys(pem)->keys.front().toJwk(true).view().toByteArray()).object();
    QByteArray octets = base64url::decode(jwk[member].toString().toLatin1()).bytes;
    octets.back() = static_cast<char>(octets.back() ^ 2);
    jwk[member] = QString::fromLatin1(base64url::encode(octets));
    const Result<ImportedKeys> imported = importKeys(QJsonDocument(jwk).toJson());
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::KeyPointInvalid);
    QCOMPARE(message(imported.error()), u"The key's numbers contradict each other: "_s + reason);
}

void TestKeyJwk::certificateOfAnotherKey()
{
    // RFC 7517 §4.7: the first certificate of x5c holds the key of the JWK.
    const QByteArray der = readFile(sourcePath(u"tests/data/keys/rsa-certificate.der"_s));
    const Result<ImportedKeys> other = importKeys(ec(ecX, ecY, R"(,"x5c":[")" + der.toBase64() + R"("])"));
    QVERIFY(other);
    QVERIFY(other->keys.front().x5tS256().isEmpty());
    QCOMPARE(other->skipped.size(), 1);
    QCOMPARE(other->skipped[0].code, ErrorCode::KeyMember);
    QCOMPARE(message(other->skipped[0]),
        u"The JWK needs the member “x5c” (the certificate of this key); found: a certificate of another key"_s);
    const Result<ImportedKeys> broken = importKeys(ec(ecX, ecY, R"(,"x5c":["AAAA"])"));
    QVERIFY(broken);
    QVERIFY(message(broken->skipped[0]).startsWith(u"The JWK needs the member “x5c” (base64 of a DER certificate)"_s));
}

void TestKeyJwk::certificateDigests()
{
    // RFC 7517 §4.8, §4.9: the certificate is named, not held.
    const QByteArray sha1(20, 'a');
    const QByteArray sha256(32, 'b');
    const auto member = [](const char *name, const QByteArray &octets) {
        return ",\"" + QByteArray(name) + "\":\"" + base64url::encode(octets) + '"';
    };
    const Result<ImportedKeys> named = importKeys(ec(ecX, ecY, member("x5t", sha1) + member("x5t#S256", sha256)));
    QVERIFY(named);
    QVERIFY(named->skipped.isEmpty());
    QCOMPARE(named->keys.front().x5t(), sha1);
    QCOMPARE(named->keys.front().x5tS256(), sha256);
    // Hexadecimal in base64url, as some write it, names nothing; the key is good all the same.
    const Result<ImportedKeys> broken = importKeys(ec(ecX, ecY, member("x5t", sha1.toHex())));
    QVERIFY(broken);
    QVERIFY(broken->keys.front().x5t().isEmpty());
    QCOMPARE(broken->skipped.size(), 1);
    QCOMPARE(message(broken->skipped[0]),
        u"The JWK needs the member “x5t” (base64url of 20 octet(s)); found: 40 octet(s)"_s);
    // What is said of a certificate gives way to the certificate itself.
    const QByteArray der = readFile(sourcePath(u"tests/data/keys/rsa-certificate.der"_s));
    const Key certificate = importKeys(der)->keys.front();
    QByteArray jwk = certificate.toJwk(false).view().toByteArray();
    jwk.chop(1);
    jwk += member("x5t", sha1) + R"(,"x5c":[")" + der.toBase64() + R"("]})";
    QCOMPARE(importKeys(jwk)->keys.front().x5t(), certificate.x5t());
}

void TestKeyJwk::setSkipsWhatItCannotUse()
{
    const QByteArray set = R"({"keys":[{"kty":"oct","k":"YQ","kid":"a"},{"kty":"AKP"},7,)" + ec(ecX, ecY) + "]}";
    const Result<ImportedKeys> imported = importKeys(set);
    QVERIFY(imported);
    QCOMPARE(imported->container, Container::Jwks);
    QCOMPARE(imported->keys.size(), 2);
    QCOMPARE(imported->keys[0].keyId(), "a"_ba);
    QCOMPARE(imported->skipped.size(), 2);
    QCOMPARE(imported->skipped[0].code, ErrorCode::KeyTypeUnsupported);
    QCOMPARE(imported->skipped[0].offset, set.indexOf(R"({"kty":"AKP"})"));
    QCOMPARE(imported->skipped[1].code, ErrorCode::JsonNotObject);
    QVERIFY(message(imported->skipped[1]).startsWith(u"A JSON object is wanted here; this is a number"_s));
}

void TestKeyJwk::setWithNothingUsable()
{
    const Result<ImportedKeys> imported = importKeys(R"({"keys":[{"kty":"AKP"},{"kty":"oct"}]})");
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::KeyTypeUnsupported); // the first reason
}

void TestKeyJwk::libraryCases_data()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QTest::addColumn<QJsonObject>("test");
    for (const QJsonObject &test : readJsonLines(vectorPath(u"library_cases/jwk_cases.jsonl"_s))) {
        QTest::addRow("%s %s", qPrintable(test[u"id"].toString()), qPrintable(test[u"name"].toString())) << test;
    }
}

void TestKeyJwk::libraryCases()
{
    QFETCH(const QJsonObject, test);
    const QString id = test[u"id"].toString();
    const QByteArray text =
        test.contains(u"raw"_s)
            ? test[u"raw"].toString().toUtf8()
            : QJsonDocument(test[test.contains(u"jwks"_s) ? u"jwks"_s : u"jwk"_s].toObject()).toJson();
    const Result<ImportedKeys> imported = importKeys(text);
    const QString outcome = imported ? imported->keys.front().description() : message(imported.error());
    if (id == u"jwk-070") {
        // Expected invalid for its file's name alone: its k is 32 octets of good base64url.
        QCOMPARE(outcome, u"secret, 256 bits"_s);
    } else if (id == u"jwk-053" || id == u"jwk-054") {
        // Both hold a certificate of another key (jwk-053 is expected valid for its file's name): a remark, no refusal.
        QCOMPARE(outcome, u"EC P-256 public key"_s);
        QCOMPARE(imported->skipped[0].code, ErrorCode::KeyMember);
    } else if (id == u"jwk-060") {
        // RFC 8037 §2: x is REQUIRED, also in a private key.
        QVERIFY2(outcome.startsWith(u"The JWK needs the member “x” (base64url of 57 octet(s)); found: missing"_s),
            qPrintable(outcome));
    } else if (test[u"expected"].toString() == "invalid"_L1) {
        // Labelled with what it is not: read, and refused in use for any algorithm but its own.
        QVERIFY(!imported || imported->keys.front().misfit(AlgorithmId::ES256));
    } else {
        QVERIFY2(imported, qPrintable(outcome));
        QVERIFY(imported->skipped.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestKeyJwk)
#include "tst_keyjwk.moc"
