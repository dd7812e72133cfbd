// SPDX-License-Identifier: MIT
#include "model/craftfixture.h"

#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;
using model::ClaimFormModel;
using model::KeyHandle;
using testsupport::CraftFixture;
using token::ClaimRow;
using Severity = model::ClaimFormModel::Severity;
using Place = model::DraftNote::Place;

/// Keys, algorithms and headers of the tokens that are made, the deliberately wrong ones too.
class TestCraftKeys : public QObject
{
    Q_OBJECT
private slots:
    void aKeyBringsItsAlgorithmAndKeyId();
    void theKeyIdOfAFormerKeyGoes();
    void theAlgorithmIsWhatTheHeaderSays_data();
    void theAlgorithmIsWhatTheHeaderSays();
    void onlyWhatTheKeyCanDoIsOffered();
    void noneIsMadeAndWarnedOf();
    void aShortSecretIsWarnedOfAndObeyed();
    void eachTokenMayHaveAKeyOfItsOwn();
    void choosingTheSameAgainIsNoCommand();
    void aTokenIsTakenByteForByte();
    void aTokenIsTakenWithoutItsKey();
    void whatIsNoFormIsNotTaken_data();
    void whatIsNoFormIsNotTaken();
};

void TestCraftKeys::aKeyBringsItsAlgorithmAndKeyId()
{
    CraftFixture m;
    const KeyHandle ec = m.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"ec"_s);
    m.crafting->chooseKey(0, ec);
    for (int which = 0; which < 2; ++which) {
        QCOMPARE(m.crafting->draft(which)->key(), ec);
        QCOMPARE(m.header(which)->text(), R"({"alg":"ES256","typ":"JWT","kid":"ec-1"})"_ba);
        QVERIFY(m.result(which).verdict.accepted());
    }
}

void TestCraftKeys::theKeyIdOfAFormerKeyGoes()
{
    CraftFixture m;
    const KeyHandle ec = m.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"ec"_s);
    m.crafting->chooseKey(0, ec);
    m.crafting->chooseKey(0, m.hmac);
    QCOMPARE(m.header()->text(), R"({"alg":"HS256","typ":"JWT"})"_ba);
    m.header()->setRawText(uR"({"alg":"HS512","kid":"mine"})"_s);
    m.crafting->chooseKey(0, ec);
    QCOMPARE(m.header()->text(), R"({"alg":"ES256","kid":"ec-1"})"_ba);
    m.crafting->undoStack()->undo();
    QCOMPARE(m.header()->text(), R"({"alg":"HS512","kid":"mine"})"_ba);
    m.crafting->chooseAlgorithm(0, AlgorithmId::HS384);
    QCOMPARE(m.header()->text(), R"({"alg":"HS384","kid":"mine"})"_ba);
}

void TestCraftKeys::theAlgorithmIsWhatTheHeaderSays_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("problem"); ///< empty: it is signed
    QTest::addColumn<Place>("place");
    QTest::addRow("HS512") << uR"({"alg":"HS512"})"_s << QString() << Place::Key;
    QTest::addRow("with an escape") << uR"({"alg":"\u0048S256"})"_s << QString() << Place::Key;
    QTest::addRow("the last of two") << uR"({"alg":"RS256","alg":"HS256"})"_s << QString() << Place::Key;
    QTest::addRow("another type of key") << uR"({"alg":"RS256"})"_s << u"needs an RSA key"_s << Place::Key;
    QTest::addRow("unknown") << uR"({"alg":"HS1"})"_s << u"HS1"_s << Place::Header;
    QTest::addRow("names are case-sensitive") << uR"({"alg":"hs256"})"_s << u"hs256"_s << Place::Header;
    QTest::addRow("missing") << uR"({"typ":"JWT"})"_s << u"names no algorithm"_s << Place::Header;
    QTest::addRow("a number") << uR"({"alg":5})"_s << u"names no algorithm"_s << Place::Header;
}

void TestCraftKeys::theAlgorithmIsWhatTheHeaderSays()
{
    QFETCH(QString, header);
    QFETCH(QString, problem);
    QFETCH(Place, place);
    const CraftFixture m;
    m.header()->setRawText(header);
    QCOMPARE(m.result().isBlocked(), !problem.isEmpty());
    if (problem.isEmpty()) {
        QCOMPARE(m.result().token->header().text().toByteArray(), header.toUtf8());
        QCOMPARE(m.result().verdict.signature, token::SignatureStatus::Verified);
        return;
    }
    QVERIFY2(m.result().problem().contains(problem), qPrintable(m.result().problem()));
    QCOMPARE(m.result().notes.constFirst().severity, Severity::Error);
    QCOMPARE(m.result().notes.constFirst().place, place);
}

void TestCraftKeys::onlyWhatTheKeyCanDoIsOffered()
{
    CraftFixture m;
    QCOMPARE(m.crafting->draft(0)->algorithms(), (QList{AlgorithmId::HS256, AlgorithmId::HS384, AlgorithmId::HS512}));
    const KeyHandle ec = m.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"ec"_s);
    m.crafting->chooseKey(0, ec);
    QCOMPARE(m.crafting->draft(0)->algorithms(), (QList{AlgorithmId::ES256}));
}

void TestCraftKeys::noneIsMadeAndWarnedOf()
{
    const CraftFixture m(false);
    m.crafting->chooseAlgorithm(0, AlgorithmId::None);
    const model::DraftResult &result = m.result();
    QVERIFY(!result.isBlocked());
    QVERIFY(result.text.endsWith('.'));
    QCOMPARE(result.verdict.signature, token::SignatureStatus::Unsecured);
    QVERIFY(!result.verdict.accepted());
    QCOMPARE(result.notes.size(), 1);
    QCOMPARE(result.notes.constFirst().severity, Severity::Warning);
    QVERIFY(result.notes.constFirst().text.contains(u"anybody can change"_s));
    QCOMPARE(m.crafting->draft(0)->algorithms(), QList{AlgorithmId::None});
}

void TestCraftKeys::aShortSecretIsWarnedOfAndObeyed()
{
    CraftFixture m(false);
    m.keyring.add(jose::Key::fromSecret("secret", jose::SecretEncoding::Utf8).value(), u"short"_s);
    QVERIFY(!m.result().isBlocked());
    QCOMPARE(m.result().verdict.signature, token::SignatureStatus::Verified);
    QCOMPARE(m.result().notes.size(), 1);
    QCOMPARE(m.result().notes.constFirst().severity, Severity::Warning);
    QVERIFY(m.result().notes.constFirst().text.contains(u"256"_s));
}

void TestCraftKeys::eachTokenMayHaveAKeyOfItsOwn()
{
    CraftFixture m;
    const KeyHandle ec = m.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"ec"_s);
    m.crafting->setSharesKey(false);
    m.crafting->chooseKey(1, ec);
    QCOMPARE(m.crafting->draft(0)->key(), m.hmac);
    QCOMPARE(m.crafting->draft(1)->key(), ec);
    QVERIFY(m.result(0).verdict.accepted() && m.result(1).verdict.accepted());
    QCOMPARE(m.result(1).keys.size(), 1);
    QCOMPARE(m.result(1).keys.constFirst().type(), jose::KeyType::Ec);
    m.crafting->setSharesKey(true);
    QCOMPARE(m.crafting->draft(1)->key(), m.hmac);
    QCOMPARE(m.header(1)->text(), R"({"alg":"HS256","typ":"JWT"})"_ba);
    m.crafting->undoStack()->undo();
    QCOMPARE(m.crafting->draft(1)->key(), ec);
}

void TestCraftKeys::choosingTheSameAgainIsNoCommand()
{
    const CraftFixture m;
    m.crafting->chooseKey(0, m.hmac);
    m.crafting->chooseAlgorithm(0, AlgorithmId::HS256);
    m.crafting->setSharesKey(true);
    m.crafting->setPair(true);
    m.crafting->applyTemplate(m.crafting->templateId());
    QCOMPARE(m.crafting->undoStack()->count(), 0);
}

void TestCraftKeys::aTokenIsTakenByteForByte()
{
    const CraftFixture m;
    const QByteArray text = testsupport::hs256Token;
    QVERIFY(m.crafting->take(token::Token::decode(text), m.hmac));
    QCOMPARE(m.crafting->tokenCount(), 1);
    QCOMPARE(m.result().text, text);
    QCOMPARE(m.result().verdict.time, token::TimeStatus::Expired);
    QCOMPARE(m.claims()->rows(),
        (QList<ClaimRow>{{.name = u"iss"_s, .value = u"joe"_s},
            {.name = u"exp"_s, .type = token::ClaimType::DateTime, .value = u"1300819380"_s},
            {.name = u"http://example.com/is_root"_s, .type = token::ClaimType::Boolean, .value = u"true"_s}}));
    QVERIFY(m.crafting->templateId().isEmpty());
    m.claims()->setData(m.claims()->index(0, ClaimFormModel::Value), u"jane"_s);
    QCOMPARE(m.result().token->payload().text().toByteArray(),
        "{\"iss\":\"jane\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"_ba);
    m.crafting->undoStack()->undo();
    m.crafting->undoStack()->undo();
    QCOMPARE(m.crafting->tokenCount(), 2);
    QVERIFY(m.result().verdict.accepted());
}

void TestCraftKeys::aTokenIsTakenWithoutItsKey()
{
    CraftFixture m;
    const KeyHandle publicKey = m.keyring.add(testsupport::onlyKey(testsupport::es256Jwk), u"public"_s);
    QVERIFY(m.crafting->take(token::Token::decode(testsupport::es256Token), publicKey));
    QCOMPARE(m.crafting->draft(0)->key(), m.hmac);
    QVERIFY(m.result().isBlocked());
    QVERIFY2(m.result().problem().contains(u"needs an EC P-256 key"_s), qPrintable(m.result().problem()));
    m.crafting->chooseKey(0, m.hmac);
    QCOMPARE(m.header()->text(), R"({"alg":"HS256"})"_ba);
    QCOMPARE(m.result().verdict.signature, token::SignatureStatus::Verified);
}

void TestCraftKeys::whatIsNoFormIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("taken");
    const auto encoded = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QTest::addRow("nothing") << ""_ba << false;
    QTest::addRow("no token") << "hello"_ba << false;
    QTest::addRow("RFC 7516 A.1: encrypted")
        << encoded(R"({"alg":"RSA-OAEP","enc":"A256GCM"})") + ".T0tlbg.SVY.Y3Q.dGFn" << false;
    QTest::addRow("neither is an object") << encoded("[]") + '.' + encoded("5") + ".AA" << false;
    QTest::addRow("payload alone") << encoded("[]") + '.' + encoded("{}") + ".AA" << true;
    QTest::addRow("header alone") << encoded(R"({"alg":"HS256"})") + '.' + encoded("text") + ".AA" << true;
    QTest::addRow("no signature") << QByteArray(testsupport::unsecuredToken) << true;
}

void TestCraftKeys::whatIsNoFormIsNotTaken()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, taken);
    const CraftFixture m;
    const QByteArrayList before = m.texts();
    QCOMPARE(m.crafting->take(token::Token::decode(text)), taken);
    if (!taken)
        QCOMPARE(m.texts(), before);
    else
        QCOMPARE(m.crafting->undoStack()->count(), 1);
}

QTEST_GUILESS_MAIN(TestCraftKeys)
#include "tst_craftkeys.moc"
