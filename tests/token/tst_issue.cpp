// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "token/issue.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;
using jose::ErrorCode;

namespace {

// RFC 7515 appendix A.1: header and payload with their CR LF, key and result.
const QByteArray rfcHeader = "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}";
const QByteArray rfcPayload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
const QByteArray rfcKey =
    R"({"kty":"oct",)"
    R"("k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"})";
const QByteArray rfcToken =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
    "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

} // namespace

class TestIssue : public QObject
{
    Q_OBJECT
private slots:
    void rfc7515A1ByteForByte();
    void rfc7515A5Unsecured();
    void nothingIsSerializedAnew();
    void headerIsRefused_data();
    void headerIsRefused();
    void whatIsIssuedIsAccepted_data();
    void whatIsIssuedIsAccepted();

private:
    jose::CryptoSession m_session;
};

void TestIssue::rfc7515A1ByteForByte()
{
    auto signer = jose::Signer::create(jwk(rfcKey), AlgorithmId::HS256);
    QVERIFY(signer);
    const auto token = signCompact(rfcHeader, rfcPayload, *signer);
    QVERIFY(token);
    QCOMPARE(*token, rfcToken);
    // The acceptance of the issue: valid until a second before exp, and not at it.
    const Token decoded = Token::decode(*token);
    QVERIFY(judged(decoded, {jwk(rfcKey)}, {}, 1'300'819'379).accepted());
    QCOMPARE(codes(judged(decoded, {jwk(rfcKey)}, {}, 1'300'819'380), decoded), "expired"_ba);
}

void TestIssue::rfc7515A5Unsecured()
{
    // RFC 7515 A.5, the same as RFC 7519 §6.1
    QCOMPARE(unsecuredCompact(R"({"alg":"none"})", rfcPayload),
        "eyJhbGciOiJub25lIn0."
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."_ba);
}

void TestIssue::nothingIsSerializedAnew()
{
    auto signer = jose::Signer::create(secretKey(), AlgorithmId::HS256);
    QVERIFY(signer);
    const QByteArray header = "{ \"x\":1.0e2,\"alg\" :\"\\u0048S256\", \"x\":\"\\/\" }\n";
    for (const QByteArray &payload : {"{\"a\":1,\"a\":2}"_ba, "not JSON"_ba, "\xff\x00\xfe"_ba, ""_ba}) {
        const auto token = signCompact(header, payload, *signer);
        QVERIFY(token);
        const QByteArrayList parts = token->split('.');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(jose::base64url::decode(parts.at(0)).bytes, header);
        QCOMPARE(jose::base64url::decode(parts.at(1)).bytes, payload);
    }
}

void TestIssue::headerIsRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << ""_ba << ErrorCode::JsonEmpty;
    QTest::newRow("cut off") << R"({"alg":"HS256")"_ba << ErrorCode::JsonSyntax;
    QTest::newRow("array") << R"(["HS256"])"_ba << ErrorCode::JsonNotObject;
    QTest::newRow("no alg") << "{}"_ba << ErrorCode::AlgorithmUnknown;
    QTest::newRow("alg is no string") << R"({"alg":256})"_ba << ErrorCode::AlgorithmUnknown;
    QTest::newRow("unknown alg") << R"({"alg":"hs256"})"_ba << ErrorCode::AlgorithmUnknown;
    QTest::newRow("another than the signer's") << R"({"alg":"HS512"})"_ba << ErrorCode::HeaderAlgMismatch;
    QTest::newRow("none") << R"({"alg":"none"})"_ba << ErrorCode::AlgorithmNotSigning;
}

void TestIssue::headerIsRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(ErrorCode, code);
    auto signer = jose::Signer::create(secretKey(), AlgorithmId::HS256);
    QVERIFY(signer);
    const auto token = signCompact(header, "{}", *signer);
    QVERIFY(!token);
    QCOMPARE(token.error().code, code);
    QCOMPARE(token.error().segment, Segment::Header);
    QVERIFY(!jose::message(token.error()).isEmpty());
}

void TestIssue::whatIsIssuedIsAccepted_data()
{
    QTest::addColumn<AlgorithmId>("algorithm");
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.id != AlgorithmId::None)
            QTest::newRow(row.name.data()) << row.id;
    }
}

void TestIssue::whatIsIssuedIsAccepted()
{
    QFETCH(AlgorithmId, algorithm);
    const jose::Key key = newKey(algorithm);
    auto signer = jose::Signer::create(key, algorithm);
    QVERIFY(signer);
    const QByteArray header = "{\"alg\":\"" + QByteArray(jose::algorithm(algorithm).name) + "\"}";
    // One signer, several tokens
    for (const QByteArray &payload : {R"({"exp":2000000000})"_ba, R"({"sub":"42"})"_ba}) {
        const auto text = signCompact(header, payload, *signer);
        QVERIFY(text);
        const Token token = Token::decode(*text);
        QVERIFY(
            judged(token, {key.isPrivate() && key.type() != jose::KeyType::Oct ? key.publicKey() : key}).accepted());
    }
}

QTEST_GUILESS_MAIN(TestIssue)
#include "tst_issue.moc"
