// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/crypto/crypto.h"
#include "token/sessionstate.h"
#include "token/tokenfacts.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

/// What the session rules read of tokens and users: TokenFacts, faultOf().
class TestTokenFacts : public QObject
{
    Q_OBJECT
private slots:
    void accessIsNeverRefresh_data();
    void accessIsNeverRefresh();
    void factsAreRead();
    void oddClaimsAreNoFacts_data();
    void oddClaimsAreNoFacts();
    void idIsThatOfWhatWasSigned();
    void usersAreChecked_data();
    void usersAreChecked();
    void reasonsHaveNames();

private:
    jose::CryptoSession m_session;
};

void TestTokenFacts::accessIsNeverRefresh_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<TokenUse>("byType");
    QTest::addColumn<TokenUse>("plain");
    using enum TokenUse;
    const auto row = [](const char *name, const char *header, const char *payload, TokenUse byType, TokenUse plain) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(payload) << byType << plain;
    };
    row("at+jwt", R"({"alg":"HS256","typ":"at+jwt"})", "{}", Access, Access);
    row("media type", R"({"alg":"HS256","typ":"application/At+Jwt"})", "{}", Access, Access);
    row("at+jwt that says refresh", R"({"alg":"HS256","typ":"at+jwt"})", R"({"type":"refresh"})", Neither, Neither);
    row("JWT", R"({"alg":"HS256","typ":"JWT"})", "{}", Neither, Access);
    row("JWT that says access", R"({"alg":"HS256","typ":"JWT"})", R"({"type":"access"})", Neither, Access);
    row("JWT that says refresh", R"({"alg":"HS256","typ":"JWT"})", R"({"type":"refresh"})", Refresh, Refresh);
    row("says refresh, without typ", R"({"alg":"HS256"})", R"({"type":"refresh"})", Refresh, Refresh);
    row("says something else", R"({"alg":"HS256"})", R"({"type":"id"})", Neither, Neither);
    row("says refresh in capitals", R"({"alg":"HS256"})", R"({"type":"Refresh"})", Neither, Neither);
    row("type is no text", R"({"alg":"HS256"})", R"({"type":["refresh"]})", Neither, Neither);
    row("type twice: the last counts", R"({"alg":"HS256"})", R"({"type":"refresh","type":"access"})", Neither, Access);
}

void TestTokenFacts::accessIsNeverRefresh()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, payload);
    const Token token = Token::decode(minted(header, payload, secretKey(), jose::AlgorithmId::HS256));
    QTEST(TokenFacts::of(token, AccessType::AtJwt).use, "byType");
    QTEST(TokenFacts::of(token, AccessType::PlainJwt).use, "plain");
}

void TestTokenFacts::factsAreRead()
{
    const Token token = Token::decode(
        minted(R"({"sub":"42","jti":"j","family":"f","generation":7,"iat":1700000000,"exp":1700000000.0001})"));
    const TokenFacts facts = TokenFacts::of(token, AccessType::PlainJwt);
    QCOMPARE(facts.id, "j");
    QCOMPARE(facts.family, "f");
    QCOMPARE(facts.generation, 7);
    QCOMPARE(facts.userId(), 42);
    QCOMPARE(facts.issuedAt, fromSeconds(1'700'000'000));
    QCOMPARE(facts.expiresAt, fromSeconds(1'700'000'000) + Duration(1)); // rounded up, as it is judged
}

void TestTokenFacts::oddClaimsAreNoFacts_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("null") << R"({"sub":null,"jti":null,"family":null,"generation":null,"iat":null,"exp":null})"_ba;
    QTest::newRow("other types") << R"({"sub":1,"jti":2,"family":[],"generation":"3","iat":"4","exp":{}})"_ba;
    QTest::newRow("no object") << "[]"_ba;
    QTest::newRow("no JSON") << "sub=1"_ba;
    QTest::newRow("numbers out of range")
        << R"({"generation":99999999999999999999,"jti":"","sub":{"a":1},"family":{}})"_ba;
    QTest::newRow("generation with a fraction") << R"({"generation":1.5})"_ba;
}

void TestTokenFacts::oddClaimsAreNoFacts()
{
    QFETCH(QByteArray, payload);
    const TokenFacts facts = TokenFacts::of(Token::decode(minted(payload)), AccessType::PlainJwt);
    QCOMPARE(facts.subject, std::nullopt);
    QCOMPARE(facts.userId(), std::nullopt);
    QCOMPARE(facts.generation, std::nullopt);
    QCOMPARE(facts.expiresAt, std::nullopt);
    QVERIFY(facts.family.isEmpty());
    QVERIFY2(facts.id.startsWith("sha256:"), facts.id.constData());
}

void TestTokenFacts::idIsThatOfWhatWasSigned()
{
    const auto idOf = [](const QByteArray &text) { return TokenFacts::of(Token::decode(text), AccessType::AtJwt).id; };
    const QByteArray header = R"({"alg":"ES256"})";
    const jose::Key key = newKey(jose::AlgorithmId::ES256);
    // ECDSA signs the same thing otherwise each time.
    const QByteArray first = minted(header, R"({"sub":"1"})", key, jose::AlgorithmId::ES256);
    const QByteArray second = minted(header, R"({"sub":"1"})", key, jose::AlgorithmId::ES256);
    QVERIFY(first != second);
    QCOMPARE(idOf(first), idOf(second));
    QVERIFY(idOf(first) != idOf(minted(header, R"({"sub":"2"})", key, jose::AlgorithmId::ES256)));
    QCOMPARE(idOf(minted(R"({"jti":")" + QByteArray(128, 'x') + R"("})")), QByteArray(128, 'x'));
    QVERIFY(idOf(minted(R"({"jti":")" + QByteArray(129, 'x') + R"("})")).size() < 64);
    QVERIFY(idOf("").isEmpty());
    QVERIFY(!TokenFacts::of(Token::decode("not a token"), AccessType::AtJwt).subject);
}

void TestTokenFacts::usersAreChecked_data()
{
    QTest::addColumn<User>("user");
    QTest::addColumn<UserFault>("fault");
    const auto row = [](const char *name, const User &user, UserFault fault) { QTest::newRow(name) << user << fault; };
    row("good", {.username = u"john"_s, .email = u"john@example.com"_s, .roles = {u"admin"_s}, .scope = u"a:b c"_s},
        UserFault::None);
    row("not of ASCII", {.username = u"Zoë 山田"_s}, UserFault::None);
    row("no name", {}, UserFault::NameEmpty);
    row("200 characters", {.username = QString(200, u'x')}, UserFault::None);
    row("201 characters", {.username = QString(201, u'x')}, UserFault::NameTooLong);
    row("a line break", {.username = u"a\nb"_s}, UserFault::NameUnprintable);
    row("a space behind", {.username = u"john "_s}, UserFault::NameUnprintable);
    row("text turned round", {.username = u"john\u202e"_s}, UserFault::NameUnprintable);
    row("zero", {.username = u"jo\0hn"_s}, UserFault::NameUnprintable);
    row("half a surrogate pair", {.username = u"jo"_s + QChar(0xd800)}, UserFault::NameUnprintable);
    row("e-mail with a line break", {.username = u"a"_s, .email = u"a\r\nBcc: b"_s}, UserFault::EmailUnprintable);
    row("e-mail too long", {.username = u"a"_s, .email = QString(321, u'x')}, UserFault::EmailUnprintable);
    row("empty role", {.username = u"a"_s, .roles = {u""_s}}, UserFault::RoleMalformed);
    row("role with a space", {.username = u"a"_s, .roles = {u"a b"_s}}, UserFault::RoleMalformed);
    row("role with a line break", {.username = u"a"_s, .roles = {u"a\nadmin"_s}}, UserFault::RoleMalformed);
    row("65 roles", {.username = u"a"_s, .roles = QStringList(65, u"r"_s)}, UserFault::RoleMalformed);
    row("scope with two spaces", {.username = u"a"_s, .scope = u"a  b"_s}, UserFault::ScopeMalformed);
    row("scope with a quotation mark", {.username = u"a"_s, .scope = u"a\"b"_s}, UserFault::ScopeMalformed);
    row("scope not of ASCII", {.username = u"a"_s, .scope = u"é"_s}, UserFault::ScopeMalformed);
}

void TestTokenFacts::usersAreChecked()
{
    QFETCH(User, user);
    QFETCH(UserFault, fault);
    QCOMPARE(faultOf(user), fault);
    QCOMPARE(message(fault).isEmpty(), fault == UserFault::None);
}

void TestTokenFacts::reasonsHaveNames()
{
    using enum RevocationReason;
    for (const RevocationReason reason : {Logout, Request, Reuse, Person})
        QCOMPARE(revocationReason(codeName(reason)), std::optional(reason));
    QCOMPARE(revocationReason("because"_L1), std::nullopt);
}

QTEST_GUILESS_MAIN(TestTokenFacts)
#include "tst_tokenfacts.moc"
