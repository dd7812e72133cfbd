// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "token/issue.h"

#include <QRegularExpression>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;

namespace {

constexpr Instant now = fromSeconds(1'700'000'000) + Duration(999);

QByteArray part(const QByteArray &token, qsizetype index)
{
    return jose::base64url::decode(token.split('.').at(index)).bytes;
}
QByteArray payload(const QByteArray &token) { return part(token, 1); }

TokenSigner newSigner(AlgorithmId algorithm = AlgorithmId::HS256)
{
    auto signer = TokenSigner::create(algorithm == AlgorithmId::HS256 ? secretKey() : newKey(algorithm), algorithm);
    if (!signer)
        qFatal("no signer: %s", qPrintable(message(signer.error())));
    return std::move(*signer);
}

ClaimList claims(std::initializer_list<std::pair<const char *, const char *>> members)
{
    ClaimList list;
    for (const auto &[name, json] : members) {
        if (!list.add(name, json))
            qFatal("%s is refused", name);
    }
    return list;
}

} // namespace

/// createAccessToken() and createPair().
class TestIssuePair : public QObject
{
    Q_OBJECT
private slots:
    void accessTokenLivesADayUnlessSaid();
    void addedClaimsStandInOrder();
    void claimsOfTheCallerAreNeverOverwritten_data();
    void claimsOfTheCallerAreNeverOverwritten();
    void pairIsThatOfTheContract();
    void pairWithEverything();
    void pairClashesAreTold_data();
    void pairClashesAreTold();
    void keyAndAlgorithmAreOfEachToken();
    void idsAndFamilyAreNewEachTime();
    void jsonHasWhatThereIs();
    void headerIsMade_data();
    void headerIsMade();
    void headerClashesAreTold();
    void signerRefusesWhatDoesNotFit();
    void unsecuredSignerSignsNothing();
    void algorithmsOfAKey();

private:
    jose::CryptoSession m_session;
};

void TestIssuePair::accessTokenLivesADayUnlessSaid()
{
    TokenSigner signer = newSigner();
    const auto token = createAccessToken(claims({{"sub", R"("42")"}}), signer, now);
    QVERIFY(token);
    QCOMPARE(payload(*token), R"({"sub":"42","iat":1700000000,"exp":1700086400})");
    QVERIFY(judged(Token::decode(*token), {secretKey()}, {}, 1'700'086'399).accepted());
    QVERIFY(!judged(Token::decode(*token), {secretKey()}, {}, 1'700'086'400).accepted());
    const auto brief = createAccessToken({}, signer, now, {.issuedAt = false, .lifetime = std::chrono::minutes(15)});
    QCOMPARE(payload(brief.value()), R"({"exp":1700000900})");
    const auto over = createAccessToken({}, signer, now, {.issuedAt = false, .lifetime = -std::chrono::hours(1)});
    QCOMPARE(payload(over.value()), R"({"exp":1699996400})");
}

void TestIssuePair::addedClaimsStandInOrder()
{
    const auto all = withIssueClaims(claims({{"z", "1.0"}, {"a", "{ }"}}),
        {.notBefore = fromSeconds(5), .lifetime = Duration(1500), .tokenId = TokenIdKind::Random128}, now);
    QVERIFY(all);
    const QByteArray object = all->object();
    // 1700000000.999 and 1.5 seconds is 1700000002.499: whole seconds, rounded down
    QVERIFY2(
        object.startsWith(R"({"z":1.0,"a":{ },"iat":1700000000,"nbf":5,"exp":1700000002,"jti":")"), object.constData());
    QCOMPARE(withIssueClaims({}, {.issuedAt = false}, now)->object(), "{}");
}

void TestIssuePair::claimsOfTheCallerAreNeverOverwritten_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"iat", "nbf", "exp", "jti"})
        QTest::newRow(name) << QByteArray(name);
}

void TestIssuePair::claimsOfTheCallerAreNeverOverwritten()
{
    QFETCH(QByteArray, name);
    TokenSigner signer = newSigner();
    const auto token = createAccessToken(claims({{name.constData(), "5"}}), signer, now,
        {.notBefore = now, .lifetime = std::chrono::hours(1), .tokenId = TokenIdKind::Uuid4});
    QVERIFY(!token);
    QCOMPARE(token.error().code, IssueError::Code::ClaimTwice);
    QCOMPARE(token.error().name, name);
    QCOMPARE(message(token.error()), u"“%1” is given twice"_s.arg(QString::fromUtf8(name)));
}

void TestIssuePair::pairIsThatOfTheContract()
{
    TokenSigner access = newSigner();
    TokenSigner refresh = newSigner();
    const auto pair = createPair("1", "john", access, refresh, now);
    QVERIFY(pair);
    QCOMPARE(payload(pair->accessToken), R"({"sub":"1","username":"john","iat":1700000000,"exp":1700003600})");
    QCOMPARE(payload(pair->refreshToken), R"({"sub":"1","type":"refresh","iat":1700000000,"exp":1700604800})");
    QCOMPARE(part(pair->accessToken, 0), R"({"alg":"HS256","typ":"JWT"})");
    QCOMPARE(pair->expiresIn, 3600);
    QCOMPARE(pair->refreshExpiresIn, 604800);
    QCOMPARE(pair->toJson(), "{\"access_token\":\"" + pair->accessToken + "\",\"refresh_token\":\"" + pair->refreshToken
                                 + R"(","token_type":"bearer","expires_in":3600,"refresh_expires_in":604800})");
    for (const QByteArray &token : {pair->accessToken, pair->refreshToken})
        QVERIFY(judged(Token::decode(token), {secretKey()}).accepted());
}

void TestIssuePair::pairWithEverything()
{
    TokenSigner access = newSigner();
    TokenSigner refresh = newSigner();
    const PairOptions options{.accessLifetime = std::chrono::minutes(15),
        .refreshLifetime = std::chrono::days(30),
        .roles = {"admin", "a\"b"},
        .scope = "read write",
        .issuer = "https://id.example",
        .audience = {"api"},
        .claims = claims({{"tenant", R"({ "id": 7.0 })"}}),
        .refreshClaims = claims({{"device", R"("phone")"}}),
        .notBefore = fromSeconds(1'700'000'060),
        .tokenId = TokenIdKind::Uuid7,
        .family = "f1",
        .generation = 3};
    const auto pair = createPair("42", "zoë", access, refresh, now, options);
    QVERIFY(pair);
    QCOMPARE(pair->family, "f1");
    QCOMPARE(payload(pair->accessToken),
        R"({"sub":"42","username":"zoë","roles":["admin","a\"b"],"scope":"read write","iss":"https://id.example",)"
        R"("aud":"api","tenant":{ "id": 7.0 },"family":"f1","iat":1700000000,"nbf":1700000060,"exp":1700000900,)"
        R"("jti":")"
            + pair->accessId + "\"}");
    QCOMPARE(payload(pair->refreshToken),
        R"({"sub":"42","type":"refresh","iss":"https://id.example","aud":"api","device":"phone","family":"f1",)"
        R"("generation":3,"iat":1700000000,"nbf":1700000060,"exp":1702592000,"jti":")"
            + pair->refreshId + "\"}");
    QVERIFY(pair->accessId != pair->refreshId);
    QCOMPARE(pair->accessId.size(), 36);

    const auto several = createPair("1", {}, access, refresh, now, {.audience = {"a", "b"}, .issuedAt = false});
    QCOMPARE(payload(several->accessToken), R"({"sub":"1","aud":["a","b"],"exp":1700003600})");
}

void TestIssuePair::pairClashesAreTold_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("ofRefresh");
    for (const char *name : {"sub", "username", "exp", "iat"})
        QTest::newRow(name) << QByteArray(name) << false;
    QTest::newRow("type of the refresh token") << "type"_ba << true;
    QTest::newRow("family of the refresh token") << "family"_ba << true;
}

void TestIssuePair::pairClashesAreTold()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, ofRefresh);
    TokenSigner signer = newSigner();
    PairOptions options{.family = "f"};
    (ofRefresh ? options.refreshClaims : options.claims) = claims({{name.constData(), "5"}});
    const auto pair = createPair("1", "john", signer, signer, now, options);
    QVERIFY(!pair);
    QCOMPARE(pair.error().code, IssueError::Code::ClaimTwice);
    QCOMPARE(pair.error().name, name);
}

void TestIssuePair::keyAndAlgorithmAreOfEachToken()
{
    TokenSigner access = newSigner(AlgorithmId::ES256);
    TokenSigner refresh = newSigner();
    const auto pair = createPair("1", "john", access, refresh, now);
    QVERIFY(pair);
    QVERIFY(judged(Token::decode(pair->accessToken), {newKey(AlgorithmId::ES256).publicKey()}).accepted());
    QVERIFY(judged(Token::decode(pair->refreshToken), {secretKey()}).accepted());
    QVERIFY(!judged(Token::decode(pair->refreshToken), {newKey(AlgorithmId::ES256).publicKey()}).accepted());
}

void TestIssuePair::idsAndFamilyAreNewEachTime()
{
    TokenSigner signer = newSigner();
    const PairOptions options{.tokenId = TokenIdKind::Uuid4, .family = QByteArray()};
    const auto first = createPair("1", "john", signer, signer, now, options);
    const auto second = createPair("1", "john", signer, signer, now, options);
    QVERIFY(first && second);
    QCOMPARE(first->family.size(), 36);
    QVERIFY(first->family != second->family);
    QVERIFY(first->accessId != second->accessId && first->refreshId != second->refreshId);
    QVERIFY(payload(first->accessToken).contains("\"family\":\"" + first->family + '"'));
}

void TestIssuePair::jsonHasWhatThereIs()
{
    const QByteArray token = unsecuredCompact(R"({"alg":"none"})", R"({"sub":"1"})");
    QCOMPARE(TokenPair::of(token, {}, now).toJson(), "{\"access_token\":\"" + token + "\",\"token_type\":\"bearer\"}");
    const QByteArray odd = unsecuredCompact(R"({"alg":"none"})", R"({"exp":"soon","jti":5})");
    QVERIFY(!TokenPair::of(odd, {}, now).expiresIn);
    QVERIFY(TokenPair::of(odd, {}, now).accessId.isEmpty());
    // What is no token at all is quoted all the same.
    QCOMPARE(TokenPair::of("a\"b", {}, now).toJson(), R"({"access_token":"a\"b","token_type":"bearer"})");
    const QByteArray past = unsecuredCompact("{}", R"({"exp":1699999990.5})");
    QCOMPARE(TokenPair::of(past, {}, now).expiresIn, -10);
}

void TestIssuePair::headerIsMade_data()
{
    QTest::addColumn<QByteArray>("keyId");
    QTest::addColumn<ClaimList>("given");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("plain") << ""_ba << ClaimList() << R"({"alg":"ES256","typ":"JWT"})"_ba;
    QTest::newRow("key ID") << "a\"b"_ba << ClaimList() << R"({"alg":"ES256","typ":"JWT","kid":"a\"b"})"_ba;
    QTest::newRow("typ and kid take their place")
        << ""_ba << claims({{"x", "[1]"}, {"kid", "5"}, {"typ", R"("at+jwt")"}})
        << R"({"alg":"ES256","typ":"at+jwt","kid":5,"x":[1]})"_ba;
}

void TestIssuePair::headerIsMade()
{
    QFETCH(QByteArray, keyId);
    QFETCH(ClaimList, given);
    QTEST(makeHeader(AlgorithmId::ES256, keyId, given).value(), "header");
}

void TestIssuePair::headerClashesAreTold()
{
    QCOMPARE(makeHeader(AlgorithmId::HS256, {}, claims({{"alg", R"("none")"}})).error().name, "alg"_ba);
    const auto twice = makeHeader(AlgorithmId::HS256, "k", claims({{"kid", R"("k")"}}));
    QCOMPARE(twice.error().code, IssueError::Code::ClaimTwice);
    QCOMPARE(twice.error().name, "kid"_ba);
    QCOMPARE(makeHeader(AlgorithmId::None, {}, {}, "x\"y").value(), R"({"alg":"none","typ":"x\"y"})");
}

void TestIssuePair::signerRefusesWhatDoesNotFit()
{
    const auto wrongType = TokenSigner::create(secretKey(), AlgorithmId::RS256);
    QVERIFY(!wrongType);
    QCOMPARE(wrongType.error().code, IssueError::Code::Signing);
    QCOMPARE(wrongType.error().error->code, jose::ErrorCode::KeyTypeMismatch);
    QVERIFY(!message(wrongType.error()).isEmpty());
    const auto wrongHeader = TokenSigner::create(secretKey(), AlgorithmId::HS256, R"({"alg":"HS512"})");
    QCOMPARE(wrongHeader.error().error->code, jose::ErrorCode::HeaderAlgMismatch);
    const auto publicHalf = TokenSigner::create(newKey(AlgorithmId::ES256).publicKey(), AlgorithmId::ES256);
    QCOMPARE(publicHalf.error().error->code, jose::ErrorCode::PrivatePartMissing);
}

void TestIssuePair::unsecuredSignerSignsNothing()
{
    TokenSigner signer = TokenSigner::unsecured(R"({"alg":"none"})");
    const auto token = signer.sign("{}");
    QCOMPARE(token.value(), "eyJhbGciOiJub25lIn0.e30.");
    QCOMPARE(signer.header(), R"({"alg":"none"})");
}

void TestIssuePair::algorithmsOfAKey()
{
    using enum AlgorithmId;
    QCOMPARE(signingAlgorithms(secretKey()), (QList{HS256, HS384, HS512}));
    QCOMPARE(signingAlgorithms(newKey(ES256)), QList{ES256});
    QCOMPARE(signingAlgorithm(newKey(ES256)), ES256);
    QVERIFY(signingAlgorithms(newKey(ES256).publicKey()).isEmpty());
    QCOMPARE(signingAlgorithm(newKey(ES256).publicKey()).error().code, jose::ErrorCode::PrivatePartMissing);
    QVERIFY(!signingAlgorithm(jose::Key()));
    const jose::Key forEncryption = jwk(R"({"kty":"oct","k":"AAAA","use":"enc"})");
    QCOMPARE(signingAlgorithm(forEncryption).error().code, jose::ErrorCode::KeyUseMismatch);
}

QTEST_GUILESS_MAIN(TestIssuePair)
#include "tst_issuepair.moc"
