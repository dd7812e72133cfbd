// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/rfctokens.h"
#include "model/signaturefacts.h"
#include "token/judge.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::SignatureFacts;

class TestSignatureFacts : public QObject
{
    Q_OBJECT
private slots:
    void factsComeFromTheTable();
    void ecdsaIsShownAsRAndS();
    void thumbprintOfASecretIsNeverShown();
    void unknownAlgorithmIsNamed();
    void encryptedTokensShowTheirParts();
    void hexRowsAreSixteenWide();

private:
    static SignatureFacts factsOf(const QByteArray &text, const QList<jose::Key> &keys)
    {
        const token::Token decoded = token::Token::decode(text);
        token::Judge judge({}, keys);
        return model::signatureFacts(decoded, judge.judge(decoded, token::fromSeconds(0)), keys);
    }
    static QString value(const SignatureFacts &facts, const QString &name)
    {
        for (const model::Fact &fact : facts.facts) {
            if (fact.name == name)
                return fact.value;
        }
        return {};
    }
    jose::CryptoSession m_crypto;
};

void TestSignatureFacts::factsComeFromTheTable()
{
    const SignatureFacts facts = factsOf(testsupport::hs256Token, {testsupport::onlyKey(testsupport::hs256Jwk)});
    const jose::Algorithm &row = jose::algorithm(jose::AlgorithmId::HS256);
    QCOMPARE(value(facts, u"Algorithm"_s), u"HS256"_s);
    QCOMPARE(value(facts, u"Family"_s), QString(jose::name(row.family)));
    QCOMPARE(value(facts, u"Hash"_s), u"SHA-256"_s);
    QCOMPARE(value(facts, u"Defined in"_s), QString::fromUtf8(row.reference));
    QVERIFY(value(facts, u"Signature length"_s).startsWith(u"32 bytes"_s));
    // The signing input is everything before the last full stop.
    const QByteArray token = testsupport::hs256Token;
    QVERIFY(value(facts, u"Signed bytes"_s).startsWith(QString::number(token.lastIndexOf('.'))));
    QVERIFY(!value(facts, u"Verified by"_s).isEmpty());
    QCOMPARE(facts.bytes.size(), 1);
    QCOMPARE(facts.bytes[0].bytes.first(4).toHex(), "7418dfb4"_ba);
}

void TestSignatureFacts::ecdsaIsShownAsRAndS()
{
    // RFC 7515 A.3.1 gives R and S as octets; they begin 14, 209 and 197, 10.
    const SignatureFacts facts = factsOf(testsupport::es256Token, {testsupport::onlyKey(testsupport::es256Jwk)});
    QCOMPARE(facts.bytes.size(), 2);
    QCOMPARE(facts.bytes[0].name, u"r"_s);
    QCOMPARE(facts.bytes[0].bytes.size(), 32);
    QCOMPARE(facts.bytes[0].bytes.first(2), QByteArray("\x0e\xd1", 2));
    QCOMPARE(facts.bytes[1].name, u"s"_s);
    QCOMPARE(facts.bytes[1].bytes.first(2), QByteArray("\xc5\x0a", 2));
    QCOMPARE(value(facts, u"Curve"_s), u"P-256"_s);
    QCOMPARE(value(facts, u"Key thumbprint"_s).size(), 43);
}

void TestSignatureFacts::thumbprintOfASecretIsNeverShown()
{
    // Whoever sees a digest of a secret can test guesses against it.
    const SignatureFacts facts = factsOf(testsupport::hs256Token, {testsupport::onlyKey(testsupport::hs256Jwk)});
    QCOMPARE(value(facts, u"Key thumbprint"_s), QString());
}

void TestSignatureFacts::unknownAlgorithmIsNamed()
{
    const SignatureFacts facts = factsOf("eyJhbGciOiJYWTk5In0.e30.c2ln", {}); // {"alg":"XY99"}
    QCOMPARE(value(facts, u"Algorithm"_s), u"XY99, not known here"_s);
    QCOMPARE(value(facts, u"Family"_s), QString());
    QCOMPARE(facts.bytes.size(), 1);
    QVERIFY(factsOf("hello", {}).facts.isEmpty());
}

void TestSignatureFacts::encryptedTokensShowTheirParts()
{
    const SignatureFacts facts =
        factsOf("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aXZpdml2aXZpdml2.Y2lwaGVy.dGFndGFndGFndGFndGFn", {});
    QCOMPARE(value(facts, u"Key management (alg)"_s), u"dir"_s);
    QCOMPARE(value(facts, u"Content encryption (enc)"_s), u"A128GCM"_s);
    QCOMPARE(facts.bytes.size(), 3);
    QCOMPARE(facts.bytes[1].bytes, "cipher"_ba);
}

void TestSignatureFacts::hexRowsAreSixteenWide()
{
    const QStringList rows = model::hexRows(QByteArray(17, '\xab'));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], u"0000  ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab"_s);
    QCOMPARE(rows[1], u"0010  ab"_s);
    QVERIFY(model::hexRows({}).isEmpty());
    const QStringList cut = model::hexRows(QByteArray(100, 'x'), 32);
    QCOMPARE(cut.size(), 3);
    QVERIFY(cut.constLast().startsWith(u"… and 68 bytes more"_s));
}

QTEST_GUILESS_MAIN(TestSignatureFacts)
#include "tst_signaturefacts.moc"
