// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "model/reading.h"
#include "model/rfctokens.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using model::read;
using model::Reading;
using model::ReadRequest;
using token::SignatureStatus;
using token::StructureStatus;
using token::TimeStatus;

class TestReading : public QObject
{
    Q_OBJECT
private slots:
    void emptyTextHasNoToken();
    void whatIsNoTokenIsOneCandidateOfAllOfIt();
    void everyCandidateIsDecodedAndJudged();
    void decodedTokensAreTakenAsTheyAre();
    void theSameTokenIsChosenAgainWhereverItStands();
    void aStaleRequestGivesNothing();
    void textOverTheLimitIsToldSo();

private:
    static ReadRequest request(const QString &text)
    {
        ReadRequest made;
        made.text = text;
        made.now = token::fromSeconds(testsupport::hs256Expiry - 1000);
        return made;
    }
    jose::CryptoSession m_crypto;
};

void TestReading::emptyTextHasNoToken()
{
    const auto reading = read(request(u" \n\t "_s));
    QVERIFY(reading);
    QVERIFY(reading->tokens.isEmpty());
    QVERIFY(reading->findings.isEmpty());
}

void TestReading::whatIsNoTokenIsOneCandidateOfAllOfIt()
{
    const auto reading = read(request(u"  good morning \n"_s));
    QCOMPARE(reading->tokens.size(), 1);
    QCOMPARE(reading->tokens[0].candidate.token, "good morning"_ba);
    QCOMPARE(reading->tokens[0].candidate.begin, 2);
    QCOMPARE(reading->tokens[0].candidate.end, 14);
    QCOMPARE(reading->tokens[0].verdict.structure, StructureStatus::NotAToken);
    QVERIFY(!reading->tokens[0].token->defects().isEmpty());
}

void TestReading::everyCandidateIsDecodedAndJudged()
{
    ReadRequest both = request(
        QString::fromLatin1(testsupport::hs256Token) + u"\n\n"_s + QString::fromLatin1(testsupport::es256Token));
    both.keys = {testsupport::onlyKey(testsupport::hs256Jwk)};
    const auto reading = read(both);
    QCOMPARE(reading->tokens.size(), 2);
    QCOMPARE(reading->tokens[0].verdict.signature, SignatureStatus::Verified);
    QCOMPARE(reading->tokens[0].verdict.time, TimeStatus::Active);
    QVERIFY(reading->tokens[1].verdict.signature != SignatureStatus::Verified);
    QCOMPARE(reading->tokens[1].verdict.time, TimeStatus::Active);
    QCOMPARE(reading->keys.size(), 1);
}

void TestReading::decodedTokensAreTakenAsTheyAre()
{
    const auto first = read(request(QString::fromLatin1(testsupport::hs256Token)));
    ReadRequest again = request(u"another text"_s);
    again.decoded = first->tokens;
    again.keys = {testsupport::onlyKey(testsupport::hs256Jwk)};
    const auto second = read(again);
    QCOMPARE(second->tokens.size(), 1);
    QCOMPARE(second->tokens[0].token, first->tokens[0].token);
    QCOMPARE(second->tokens[0].verdict.signature, SignatureStatus::Verified);
}

void TestReading::theSameTokenIsChosenAgainWhereverItStands()
{
    ReadRequest moved = request(
        QString::fromLatin1(testsupport::es256Token) + u"\n\n"_s + QString::fromLatin1(testsupport::hs256Token));
    moved.chosenIndex = 0;
    moved.chosenToken = testsupport::hs256Token;
    QCOMPARE(read(moved)->chosen, 1);
    moved.chosenToken = "gone";
    moved.chosenIndex = 1;
    QCOMPARE(read(moved)->chosen, 1);
    moved.chosenIndex = 7;
    QCOMPARE(read(moved)->chosen, 0);
}

void TestReading::aStaleRequestGivesNothing()
{
    ReadRequest stale = request(QString::fromLatin1(testsupport::hs256Token));
    stale.isStale = [] { return true; };
    QVERIFY(!read(stale));
}

void TestReading::textOverTheLimitIsToldSo()
{
    // Nothing like a token, and more than a token may have: only as much is kept as shows that.
    const auto reading = read(request(QString(2 * token::Token::maxBytes, u'!')));
    QCOMPARE(reading->tokens.size(), 1);
    QCOMPARE(reading->tokens[0].candidate.token.size(), token::Token::maxBytes + 1);
    QCOMPARE(reading->tokens[0].token->defects().constFirst().code, token::DefectCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
