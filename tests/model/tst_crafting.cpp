// SPDX-License-Identifier: MIT
#include "model/craftfixture.h"

#include "jose/json.h"
#include "model/signingkeysmodel.h"
#include "model/templatesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimsmith;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;
using model::ClaimFormModel;
using model::Crafting;
using model::KeyHandle;
using testsupport::CraftFixture;
using token::ClaimRow;
using token::ClaimType;
using Severity = model::ClaimFormModel::Severity;
using Place = model::DraftNote::Place;

namespace {

QByteArray memberOf(const QByteArray &text, const char *name)
{
    return token::Token::decode(text).payload().member(name).source().toByteArray();
}

} // namespace

class TestCrafting : public QObject
{
    Q_OBJECT
private slots:
    void beginsWithAPairThatIsSignedAndJudged();
    void withoutAKeyNothingIsSigned();
    void theFirstKeyThatCanSignIsTaken();
    void theTokenIsWhatTheFormShows();
    void editsThatComeTogetherAreSignedOnce();
    void aTemplateFillsTheFormAndCanBeUndone_data();
    void aTemplateFillsTheFormAndCanBeUndone();
    void bothTokensOfAPairAreOfOneUser();
    void generatingTakesFreshIdentifiersAndInstants();
    void theAnswerOfATokenEndpoint();
    void snippetsAreOfThePairOrOfOneToken();
    void aRefreshTokenComesAndGoes();
    void aSavedTemplateLeavesTheKeyOut();
    void theVerdictMovesWithTheClock();
    void everythingIsUndoneByteForByte();
};

void TestCrafting::beginsWithAPairThatIsSignedAndJudged()
{
    const CraftFixture m;
    QCOMPARE(m.crafting->tokenCount(), 2);
    QVERIFY(m.crafting->isComplete());
    for (int which = 0; which < 2; ++which) {
        const model::DraftResult &result = m.result(which);
        QVERIFY2(result.verdict.accepted(), qPrintable(result.problem()));
        QCOMPARE(result.verdict.signature, token::SignatureStatus::Verified);
        QCOMPARE(result.token->text().toByteArray(), result.text);
        QVERIFY(result.problem().isEmpty());
        QCOMPARE(m.crafting->draft(which)->key(), m.hmac);
        QCOMPARE(m.crafting->draft(which)->algorithm(), AlgorithmId::HS256);
    }
    QVERIFY2(!m.crafting->undoStack()->canUndo(), "what it begins with is no edit");
    QCOMPARE(m.result(0).token->header().text().toByteArray(), R"({"alg":"HS256","typ":"JWT"})"_ba);
    QCOMPARE(memberOf(m.result(1).text, "type"), R"("refresh")"_ba);
}

void TestCrafting::withoutAKeyNothingIsSigned()
{
    const CraftFixture m(false);
    QVERIFY(!m.crafting->isComplete());
    QVERIFY(m.result().isBlocked());
    QCOMPARE(m.result().problem(), u"Choose a key to sign with"_s);
    QCOMPARE(m.result().notes.constFirst().place, Place::Key);
    QVERIFY(m.result().token && m.result().token->parts().empty());
    QVERIFY(m.crafting->oauthResponse().isEmpty());
    QVERIFY(m.crafting->snippet(token::SnippetKind::Token).isEmpty());
    QVERIFY(!m.crafting->generate());
}

void TestCrafting::theFirstKeyThatCanSignIsTaken()
{
    CraftFixture m(false);
    const QAbstractItemModelTester tester(
        m.crafting->signingKeys(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m.keyring.add(testsupport::onlyKey(testsupport::es256Jwk), u"public"_s);
    QCOMPARE(m.crafting->signingKeys()->rowCount(), 0);
    QVERIFY(m.result().isBlocked());
    const KeyHandle key = m.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"private"_s);
    QCOMPARE(m.crafting->signingKeys()->row(key), 0);
    QCOMPARE(m.crafting->signingKeys()->handle(0), key);
    QVERIFY(m.result().verdict.accepted());
    QCOMPARE(m.crafting->draft(1)->key(), key);
    QCOMPARE(m.result().token->header().text().toByteArray(), R"({"alg":"ES256","typ":"JWT","kid":"ec-1"})"_ba);
    m.keyring.add(testsupport::onlyKey(testsupport::hs256Jwk), u"another"_s);
    QCOMPARE(m.crafting->draft(0)->key(), key);
    m.keyring.remove(key);
    QVERIFY(m.result().isBlocked());
    QVERIFY(m.result().problem().contains(u"gone"_s));
    QCOMPARE(m.crafting->draft(0)->key(), KeyHandle::None);
}

void TestCrafting::theTokenIsWhatTheFormShows()
{
    const CraftFixture m;
    m.claims()->setState({{{.name = u"sub"_s, .value = u"1"_s}, {.name = u"username"_s, .value = u"john"_s},
                              {.name = u"exp"_s, .type = ClaimType::Lifetime, .value = u"1h"_s}},
                             {}},
        {});
    const QByteArray payload = R"({"sub":"1","username":"john","exp":1700003600})";
    QCOMPARE(m.result().text, testsupport::signedToken(payload, R"({"alg":"HS256","typ":"JWT"})"));
    m.claims()->setRawText(u"{ \"sub\" : 1.0 }"_s);
    QCOMPARE(m.result().text, testsupport::signedToken("{ \"sub\" : 1.0 }", R"({"alg":"HS256","typ":"JWT"})"));
    QCOMPARE(m.result().notes.size(), 1);
    QCOMPARE(m.result().notes.constFirst().severity, Severity::Warning);
    QCOMPARE(m.result().notes.constFirst().row, 0);
    m.claims()->setRawText(u"{ \"sub\" : "_s);
    QVERIFY(m.result().isBlocked());
    QVERIFY(m.result().problem().startsWith(u"Line 1, column "_s));
    QCOMPARE(m.result().notes.constFirst().place, Place::Claims);
    QVERIFY(!m.crafting->isComplete());
    QVERIFY2(!m.result(1).isBlocked(), "the other token has nothing to do with it");
}

void TestCrafting::editsThatComeTogetherAreSignedOnce()
{
    const CraftFixture m;
    const QSignalSpy settled(m.crafting.get(), &Crafting::settled);
    for (const QString &typed : {u"j"_s, u"jo"_s, u"joe"_s})
        m.claims()->setData(m.claims()->index(0, ClaimFormModel::Value), typed);
    QCOMPARE(settled.count(), 0);
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(memberOf(m.crafting->draft(0)->result().text, "sub"), R"("joe")"_ba);
    m.crafting->settle();
    QCOMPARE(settled.count(), 1);
}

void TestCrafting::aTemplateFillsTheFormAndCanBeUndone_data()
{
    QTest::addColumn<QString>("id");
    for (const token::Template &each : token::builtInTemplates())
        QTest::addRow("%s", qPrintable(each.id)) << each.id;
}

void TestCrafting::aTemplateFillsTheFormAndCanBeUndone()
{
    QFETCH(QString, id);
    const CraftFixture m;
    m.crafting->setPair(false);
    m.claims()->setState({{{.name = u"mine"_s, .value = u"1"_s}}, {}}, {});
    const QByteArray before = m.result().text;
    const int commands = m.crafting->undoStack()->count();
    m.crafting->applyTemplate(id);
    QCOMPARE(m.crafting->templateId(), id);
    QCOMPARE(m.crafting->undoStack()->count(), commands + 1);
    for (int which = 0; which < m.crafting->tokenCount(); ++which)
        QVERIFY2(m.result(which).verdict.accepted(), qPrintable(m.result(which).problem()));
    QVERIFY(m.crafting->isComplete());
    m.crafting->undoStack()->undo();
    QCOMPARE(m.result().text, before);
    QCOMPARE(m.crafting->tokenCount(), 1);
    m.crafting->applyTemplate(u"no such template"_s);
    QCOMPARE(m.result().text, before);
}

void TestCrafting::bothTokensOfAPairAreOfOneUser()
{
    CraftFixture m;
    QCOMPARE(memberOf(m.result(1).text, "sub"), R"("1")"_ba);
    m.claims()->setData(m.claims()->index(0, ClaimFormModel::Value), u"4\"2"_s);
    QCOMPARE(memberOf(m.result(0).text, "sub"), R"("4\"2")"_ba);
    QCOMPARE(memberOf(m.result(1).text, "sub"), R"("4\"2")"_ba);
    m.crafting->undoStack()->undo();
    QCOMPARE(memberOf(m.result(1).text, "sub"), R"("1")"_ba);
    m.claims()->setData(m.claims()->index(0, ClaimFormModel::On), false, ClaimFormModel::EnabledRole);
    QCOMPARE(memberOf(m.result(1).text, "sub"), R"("")"_ba);
}

void TestCrafting::generatingTakesFreshIdentifiersAndInstants()
{
    CraftFixture m;
    const QByteArrayList before = m.texts();
    m.clock.freeze(testsupport::issue + std::chrono::minutes(1));
    QCOMPARE(m.texts(), before);
    const QSignalSpy generated(m.crafting.get(), &Crafting::generated);
    QVERIFY(m.crafting->generate());
    QCOMPARE(generated.count(), 1);
    QCOMPARE(memberOf(m.result().text, "iat"), "1700000060"_ba);
    QCOMPARE(memberOf(m.result().text, "exp"), "1700003660"_ba);
    QVERIFY(memberOf(m.result().text, "jti") != memberOf(before.at(0), "jti"));
    QVERIFY(memberOf(m.result(0).text, "jti") != memberOf(m.result(1).text, "jti"));
    QVERIFY(memberOf(m.result(1).text, "family") != memberOf(before.at(1), "family"));
    const QByteArray id = memberOf(m.result().text, "jti");
    m.claims()->setData(m.claims()->index(0, ClaimFormModel::Value), u"2"_s);
    QVERIFY2(memberOf(m.result().text, "jti") == id, "an edit keeps the identifier");

    qsizetype row = 0;
    while (m.claims()->rows().at(row).name != u"jti")
        ++row;
    m.claims()->makeId(static_cast<int>(row), token::TokenIdKind::Random128);
    const QString made = m.claims()->rows().at(row).value;
    QVERIFY(m.crafting->generate());
    QVERIFY(m.claims()->rows().at(row).value != made);
    QCOMPARE(m.claims()->rows().at(row).value.size(), 22);
}

void TestCrafting::theAnswerOfATokenEndpoint()
{
    const CraftFixture m;
    const QByteArray answer = m.crafting->oauthResponse();
    const auto json = jose::Json::parse(answer);
    QVERIFY(json.has_value());
    QCOMPARE(json->member("access_token").string().toByteArray(), m.result(0).text);
    QCOMPARE(json->member("refresh_token").string().toByteArray(), m.result(1).text);
    QCOMPARE(json->member("token_type").string().toByteArray(), "bearer"_ba);
    QCOMPARE(json->member("expires_in").numberText().toByteArray(), "3600"_ba);
    QVERIFY(answer.contains("\n  \"access_token\""));
}

void TestCrafting::snippetsAreOfThePairOrOfOneToken()
{
    const CraftFixture m;
    using token::SnippetKind;
    QCOMPARE(m.crafting->snippet(SnippetKind::Token).trimmed(), m.result(0).text);
    QCOMPARE(m.crafting->snippet(SnippetKind::BearerHeader, 1).trimmed(), "Authorization: Bearer " + m.result(1).text);
    for (const SnippetKind kind : token::snippetKinds())
        QVERIFY(m.crafting->snippet(kind).contains(m.result(0).text.left(20)));
    m.crafting->setPair(false);
    m.crafting->settle();
    QVERIFY(m.crafting->snippet(SnippetKind::Token, 1).isEmpty());
}

void TestCrafting::aRefreshTokenComesAndGoes()
{
    const CraftFixture m;
    const QSignalSpy choices(m.crafting.get(), &Crafting::choicesChanged);
    const QByteArrayList before = m.texts();
    m.crafting->setPair(false);
    QCOMPARE(m.crafting->tokenCount(), 1);
    QCOMPARE(choices.count(), 1);
    QVERIFY(!m.crafting->oauthResponse().contains("refresh_token"));
    m.crafting->setPair(true);
    QCOMPARE(m.texts(), before);
    m.claims(1)->setState({}, {});
    m.crafting->setPair(false);
    m.crafting->setPair(true);
    QVERIFY2(!m.claims(1)->rows().isEmpty(), "an empty one starts from the template");
}

void TestCrafting::aSavedTemplateLeavesTheKeyOut()
{
    CraftFixture m;
    const KeyHandle key = m.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"ec"_s);
    m.crafting->chooseKey(0, key);
    QVERIFY(m.result().verdict.accepted());
    const QList<token::TokenForm> forms = m.crafting->forms();
    QCOMPARE(forms.size(), 2);
    QCOMPARE(forms.at(0).header, (QList<ClaimRow>{{.name = u"typ"_s, .value = u"JWT"_s}}));
    const QString id = m.crafting->templates()->save(u"Mine"_s, {}, forms);
    m.crafting->chooseKey(0, m.hmac);
    m.claims()->setState({}, {});
    m.crafting->applyTemplate(id);
    QVERIFY(m.claims()->rows() == forms.at(0).claims);
    QCOMPARE(m.result().token->header().text().toByteArray(), R"({"alg":"HS256","typ":"JWT"})"_ba);
}

void TestCrafting::theVerdictMovesWithTheClock()
{
    CraftFixture m;
    const QByteArrayList before = m.texts();
    const QSignalSpy changed(m.crafting->draft(0), &model::TokenDraft::resultChanged);
    m.clock.freeze(testsupport::issue + std::chrono::hours(2));
    QCOMPARE(m.result(0).verdict.time, token::TimeStatus::Expired);
    QCOMPARE(m.result(1).verdict.time, token::TimeStatus::Active);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m.texts(), before);
    m.claims()->setData(m.claims()->index(0, ClaimFormModel::Value), u"2"_s);
    QVERIFY2(m.result(0).verdict.accepted(), "an edit issues it anew");
}

void TestCrafting::everythingIsUndoneByteForByte()
{
    CraftFixture m;
    QUndoStack *const undo = m.crafting->undoStack();
    const KeyHandle ec = m.keyring.add(testsupport::onlyKey(testsupport::es256PrivateJwk), u"ec"_s);
    // ES256 signatures differ each time: what was signed is compared.
    const auto signedTexts = [&m] {
        QByteArrayList inputs;
        for (const QByteArray &text : m.texts())
            inputs.append(text.left(text.lastIndexOf('.')));
        return inputs;
    };
    QList<QByteArrayList> states{signedTexts()};
    const auto step = [&] { states.append(signedTexts()); };
    m.claims()->setData(m.claims()->index(0, ClaimFormModel::Value), u"42"_s);
    step();
    m.crafting->chooseKey(0, ec);
    step();
    m.header(1)->setRawText(uR"({ "alg":"ES256", "kid":"x" })"_s);
    step();
    m.crafting->setSharesKey(false);
    step();
    m.crafting->chooseKey(1, m.hmac);
    step();
    m.crafting->chooseAlgorithm(1, AlgorithmId::HS512);
    step();
    m.claims(1)->moveRow(0, 2);
    step();
    m.crafting->applyTemplate(u"id-token"_s);
    step();
    m.crafting->setPair(true);
    step();
    // Without a pair the second token is not made.
    const auto compare = [&](int at) {
        if (m.crafting->isPair())
            QCOMPARE(signedTexts(), states.at(at));
        else
            QCOMPARE(signedTexts().at(0), states.at(at).at(0));
    };
    const auto steps = static_cast<int>(states.size()) - 1;
    QCOMPARE(undo->count(), steps);
    for (int at = steps - 1; at >= 0; --at) {
        undo->undo();
        compare(at);
    }
    for (int at = 1; at <= steps; ++at) {
        undo->redo();
        compare(at);
    }
}

QTEST_GUILESS_MAIN(TestCrafting)
#include "tst_crafting.moc"
