// SPDX-License-Identifier: MIT
#include "model/kit.h"

#include "jose/crypto/crypto.h"
#include "model/crafting.h"
#include "model/kitfilter.h"
#include "model/kitfixture.h"
#include "model/networkconsent.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace claimsmith;
using namespace claimsmith::model;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Choice = KitSource::Choice;
using State = KitSource::State;
using RunState = Kit::RunState;

namespace {

constexpr int patience = 30'000; // ms

} // namespace

/// The state of the Test kit page: what the kit is made of, its rows, and runs.
class TestKit : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void emptyPagesGiveNoKit();
    void aTokenInInspectIsThePattern();
    void whatMakesNoKitSaysWhy_data();
    void whatMakesNoKitSaysWhy();
    void theFormOfCraftIsAPattern();
    void theNewestOfBothIsTaken();
    void aChosenKeySignsAsItCan();
    void nothingIsMadeUnwatched();
    void rowsAreChosen();
    void choicesOutliveAnotherLeeway();
    void rowsAreFiltered();
    void aStaleKitIsMadeAnew();
    void aGoodServiceIsAsExpected();
    void aPlantedFaultIsFound();
    void aServiceThatTakesAnythingIsNotJudged();
    void aRunIsCancelled();
    void anotherTokenDropsTheRun();
    void theRunIsThereAgainWithItsToken();
    void aRowThatIsInspectedIsNoPattern();
    void anotherHostIsToBeConfirmed();
    void whatCannotRunSaysWhy();
    void aRowIsCopiedAsCurl();
    void filesAreMade();
    void theTargetIsRememberedWithoutSecrets();
    void theTargetIsSaidInWords();
    void hostileStateIsHeldToItsBounds();

private:
    void showToken() const
    {
        m_workbench->keyring()->add(onlyKey(hs256Jwk), u"test"_s, u"dev"_s);
        m_workbench->inspection()->setText(QString::fromLatin1(kitToken()));
    }
    void watch() const
    {
        m_kit->setWatching(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_kit->isMaking(), patience);
    }
    void runAgainst(const KitService &service) const
    {
        m_kit->setTarget({.url = service.url()});
        m_kit->run();
        QTRY_COMPARE_WITH_TIMEOUT(m_kit->runState(), RunState::Done, patience);
    }
    [[nodiscard]] QByteArray header() const { return m_kit->source()->order(kitNoon)->header; }

    jose::CryptoSession m_crypto;
    token::Instant m_now{};
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Kit> m_kit;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestKit::init()
{
    m_now = kitNoon;
    m_workbench = std::make_unique<Workbench>([this] { return m_now; });
    m_workbench->setDataFolder({});
    m_kit = std::make_unique<Kit>(m_workbench.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_kit->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestKit::cleanup()
{
    m_tester.reset();
    m_kit.reset();
    m_workbench.reset();
}

void TestKit::emptyPagesGiveNoKit()
{
    watch();
    QCOMPARE(m_kit->source()->state(), State::NoToken);
    QVERIFY2(m_kit->problem().contains(u"Inspect"_s), qPrintable(m_kit->problem()));
    QCOMPARE(m_kit->runProblem(), m_kit->problem());
    QCOMPARE(m_kit->model()->rowCount(), 0);
    QVERIFY(!m_kit->source()->order(kitNoon));
}

void TestKit::aTokenInInspectIsThePattern()
{
    showToken();
    watch();
    QCOMPARE(m_kit->source()->words(), u"Made from the token in Inspect, signed with dev (HS256)"_s);
    QVERIFY(m_kit->model()->rowCount() > 50);
    QCOMPARE(m_kit->model()->index(0, KitModel::Variant).data().toString(), u"good"_s);
    QCOMPARE(m_kit->model()->index(0, KitModel::MustBe).data().toString(), u"accepted"_s);
    QCOMPARE(header(), kitHeader);
    QCOMPARE(m_kit->problem(), QString());
}

void TestKit::whatMakesNoKitSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &text, bool hasKey, State state, const char *words) {
        QTest::addRow("%s", name) << QString::fromLatin1(text) << hasKey << static_cast<int>(state)
                                  << QString::fromUtf8(words);
    };
    row("no key", kitToken(), false, State::NoKey, "Add a secret or a private key for HS256");
    row("a public key alone", es256Token, true, State::NoKey, "ES256");
    row("unsecured", unsecuredToken, true, State::NoKey, "unsecured");
    row("no token", "hello", true, State::Unfit, "is no token");
    row("claims that are no object", signedToken("[1]"), true, State::Unfit, "no JSON object");
    row("encrypted", "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.AA.AA.AA.AA", true, State::Unfit, "encrypted");
}

void TestKit::whatMakesNoKitSaysWhy()
{
    QFETCH(QString, text);
    QFETCH(bool, hasKey);
    QFETCH(int, state);
    QFETCH(QString, words);
    if (hasKey)
        m_workbench->keyring()->add(onlyKey(hs256Jwk), u"test"_s, u"dev"_s);
    m_workbench->inspection()->setText(text);
    watch();
    QCOMPARE(static_cast<int>(m_kit->source()->state()), state);
    QVERIFY2(m_kit->problem().contains(words), qPrintable(m_kit->problem()));
    QCOMPARE(m_kit->model()->rowCount(), 0);
}

void TestKit::theFormOfCraftIsAPattern()
{
    const KeyHandle key = m_workbench->keyring()->add(onlyKey(hs256Jwk), u"test"_s, u"dev"_s);
    m_workbench->crafting()->chooseKey(0, key);
    m_workbench->crafting()->settle();
    if (!m_workbench->crafting()->isComplete()) {
        m_kit->source()->setChoice(Choice::Crafted);
        QVERIFY2(m_kit->source()->words().contains(u"Craft"_s), qPrintable(m_kit->source()->words()));
        m_kit->source()->setChoice(Choice::Newest);
        showToken();
        QVERIFY(m_workbench->craftInspected());
        m_workbench->inspection()->clear();
        m_workbench->crafting()->settle();
    }
    watch();
    QCOMPARE(m_kit->source()->words(), u"Made from the form of Craft, signed with dev (HS256)"_s);
    QVERIFY(m_kit->model()->rowCount() > 50);
}

void TestKit::theNewestOfBothIsTaken()
{
    showToken();
    QVERIFY(m_workbench->craftInspected());
    m_workbench->crafting()->settle();
    QVERIFY(m_kit->source()->words().contains(u"form of Craft"_s));
    m_workbench->inspection()->setText(QString::fromLatin1(signedToken(kitPayload)));
    QVERIFY(m_kit->source()->words().contains(u"token in Inspect"_s));
    m_kit->source()->setChoice(Choice::Crafted);
    QVERIFY(m_kit->source()->words().contains(u"form of Craft"_s));
    m_kit->source()->setChoice(Choice::Inspected);
    QVERIFY(m_kit->source()->words().contains(u"token in Inspect"_s));
}

void TestKit::aChosenKeySignsAsItCan()
{
    showToken();
    jose::Key pair = jose::Key::generate(jose::AlgorithmId::ES256).value();
    pair.setKeyId("other");
    m_kit->source()->setKey(m_workbench->keyring()->add(pair, u"test"_s, u"pair"_s));
    QCOMPARE(m_kit->source()->words(), u"Made from the token in Inspect, signed with pair (ES256)"_s);
    QCOMPARE(header(), R"({"alg":"HS256","typ":"JWT","kid":"other"})");
    watch();
    const token::Token good = token::Token::decode(m_kit->model()->variant("good")->text);
    QCOMPARE(good.header().member("alg").string(), "ES256");
    m_kit->source()->setKey(m_workbench->keyring()->add(onlyKey(es256Jwk), u"test"_s, u"public"_s));
    QCOMPARE(m_kit->source()->state(), State::NoKey);
    QVERIFY2(m_kit->problem().startsWith(u"public cannot sign"_s), qPrintable(m_kit->problem()));
}

void TestKit::nothingIsMadeUnwatched()
{
    showToken();
    QVERIFY(!m_kit->isMaking());
    QCOMPARE(m_kit->model()->rowCount(), 0);
    watch();
    QVERIFY(m_kit->model()->rowCount() > 0);
}

void TestKit::rowsAreChosen()
{
    showToken();
    watch();
    KitModel *rows = m_kit->model();
    const int recommended = rows->chosenCount();
    QVERIFY(recommended > 50 && recommended < rows->rowCount());
    QSignalSpy changes(rows, &KitModel::choicesChanged);
    QVERIFY(rows->setData(rows->index(0, KitModel::Chosen), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(rows->chosenCount(), recommended - 1);
    QCOMPARE(changes.size(), 1);
    rows->chooseGroup(token::KitGroup::Signature);
    const QList<token::KitVariant> signatures = rows->chosenVariants();
    QVERIFY(signatures.size() > 5);
    QVERIFY(std::ranges::all_of(signatures, [](const auto &row) { return row.group == token::KitGroup::Signature; }));
    rows->chooseRecommended();
    QCOMPARE(rows->chosenCount(), recommended);
    QCOMPARE(rows->groups().first(), token::KitGroup::Control);
    QCOMPARE(rows->groups().size(), 7);
}

void TestKit::choicesOutliveAnotherLeeway()
{
    showToken();
    watch();
    m_kit->model()->choose({"exp-missing", "exp-now"}, false);
    const int chosen = m_kit->model()->chosenCount();
    QVERIFY(!m_kit->model()->variant("exp-leeway-end"));
    m_kit->source()->setLeeway(60s);
    QTRY_VERIFY_WITH_TIMEOUT(m_kit->model()->variant("exp-leeway-end"), patience);
    QVERIFY(!m_kit->model()->isChosen(*m_kit->model()->variant("exp-missing")));
    m_kit->source()->setLeeway(0s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_kit->model()->variant("exp-leeway-end"), patience);
    QCOMPARE(m_kit->model()->chosenCount(), chosen);
}

void TestKit::rowsAreFiltered()
{
    KitFilter filter(m_kit->model());
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    showToken();
    watch();
    QCOMPARE(filter.rowCount(), m_kit->model()->rowCount());
    filter.setText(u"  EXP second"_s);
    QVERIFY(filter.rowCount() > 0 && filter.rowCount() < 10);
    m_kit->model()->choose({"good"}, true);
    filter.chooseShown(false);
    QVERIFY(!m_kit->model()->isChosen(*m_kit->model()->variant("exp-past-1s")));
    QVERIFY(m_kit->model()->isChosen(*m_kit->model()->variant("good")));
    filter.setText({});
    filter.setDiffersOnly(true);
    QVERIFY(filter.isFiltering());
    QCOMPARE(filter.rowCount(), 0);
    net::KitResult result;
    result.id = "exp-now";
    result.verdict = net::KitResult::Verdict::Differs;
    m_kit->model()->setResult(result);
    QCOMPARE(filter.rowCount(), 1);
}

void TestKit::aStaleKitIsMadeAnew()
{
    showToken();
    watch();
    const QByteArray text = m_kit->model()->variant("exp-now")->text;
    bool called = false;
    m_kit->whenFresh([&called] { called = true; });
    QVERIFY2(called, "the kit is of this second");
    m_now += 1s;
    called = false;
    m_kit->whenFresh([&called] { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY_WITH_TIMEOUT(called, patience);
    QVERIFY(m_kit->model()->variant("exp-now")->text != text);
    m_workbench->clock()->shift(-1h);
    called = false;
    m_kit->whenFresh([&called] { called = true; });
    QVERIFY2(!called, "a kit of the future is none of now");
    QTRY_VERIFY_WITH_TIMEOUT(called, patience);
}

void TestKit::aGoodServiceIsAsExpected()
{
    KitService service(m_workbench->clock());
    showToken();
    watch();
    QSignalSpy connections(m_kit.get(), &Kit::connectionChanged);
    runAgainst(service);
    const token::AxisWords words = m_kit->words();
    QStringList differ;
    for (const net::KitResult &result : m_kit->summary()->results) {
        if (result.verdict == net::KitResult::Verdict::Differs || result.verdict == net::KitResult::Verdict::Failed)
            differ.append(QString::fromLatin1(result.id) + u' ' + result.why + QString::number(result.status));
    }
    QVERIFY2(differ.isEmpty(), qPrintable(differ.join(u", "_s)));
    QVERIFY2(words.tone == token::Tone::Good, qPrintable(words.headline + u": "_s + words.sentence));
    QVERIFY2(words.headline.contains(u"as expected"_s), qPrintable(words.headline));
    QCOMPARE(connections.size(), 2);
    QCOMPARE(connections.at(0).constFirst().toString(), u"127.0.0.1"_s);
    QCOMPARE(connections.at(1).constFirst().toString(), QString());
    QCOMPARE(m_kit->model()->index(0, KitModel::Got).data().toString(), u"200"_s);
    QVERIFY(m_kit->model()->index(0, KitModel::Took).data().toString().endsWith(u" ms"_s));
}

void TestKit::aPlantedFaultIsFound()
{
    KitService service(m_workbench->clock());
    service.takesNoExpiry = true;
    showToken();
    watch();
    runAgainst(service);
    QCOMPARE(m_kit->words().tone, token::Tone::Refused);
    QVERIFY2(m_kit->words().headline.startsWith(u"1 of "_s), qPrintable(m_kit->words().headline));
    const net::KitResult *result = m_kit->model()->result("exp-missing");
    QVERIFY(result);
    QCOMPARE(result->verdict, net::KitResult::Verdict::Differs);
    const QString outcome = m_kit->outcome("exp-missing");
    QVERIFY2(outcome.startsWith(u"Expected 401, got 200 after "_s), qPrintable(outcome));
    KitFilter filter(m_kit->model());
    filter.setDiffersOnly(true);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(static_cast<token::Tone>(filter.index(0, 0).data(KitModel::ToneRole).toInt()), token::Tone::Refused);
}

void TestKit::aServiceThatTakesAnythingIsNotJudged()
{
    KitService service(m_workbench->clock());
    service.takesAnything = true;
    showToken();
    watch();
    runAgainst(service);
    QCOMPARE(service.requests, 2);
    QCOMPARE(m_kit->words().tone, token::Tone::Attention);
    QVERIFY(!m_kit->words().sentence.isEmpty());
}

void TestKit::aRunIsCancelled()
{
    KitService service(m_workbench->clock());
    service.isSilent = true;
    showToken();
    watch();
    m_kit->setTarget({.url = service.url()});
    m_kit->run();
    QVERIFY(m_kit->isRunning());
    QCOMPARE(m_kit->words().tone, token::Tone::NotYet);
    QTRY_COMPARE_WITH_TIMEOUT(service.requests, 1, patience);
    m_kit->cancel();
    QCOMPARE(m_kit->runState(), RunState::Done);
    QVERIFY(m_kit->summary()->isCancelled);
    // And before the first request, while the kit is made.
    m_now += 5s;
    m_kit->run();
    QVERIFY(m_kit->isMaking());
    m_kit->cancel();
    QCOMPARE(m_kit->runState(), RunState::NotRun);
    QTRY_VERIFY_WITH_TIMEOUT(!m_kit->isMaking(), patience);
    QCOMPARE(m_kit->runState(), RunState::NotRun);
}

void TestKit::anotherTokenDropsTheRun()
{
    KitService service(m_workbench->clock());
    showToken();
    watch();
    runAgainst(service);
    service.isSilent = true;
    m_kit->run();
    QSignalSpy connections(m_kit.get(), &Kit::connectionChanged);
    m_workbench->inspection()->setText(QString::fromLatin1(signedToken(kitPayload)));
    QCOMPARE(m_kit->runState(), RunState::NotRun);
    QVERIFY(!m_kit->summary());
    QVERIFY(!m_kit->model()->result("good"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_kit->isMaking(), patience);
    QCOMPARE(m_kit->runState(), RunState::NotRun);
    QCOMPARE(connections.constLast().constFirst().toString(), QString());
}

void TestKit::theRunIsThereAgainWithItsToken()
{
    KitService service(m_workbench->clock());
    service.takesNoExpiry = true;
    showToken();
    watch();
    runAgainst(service);
    const int requests = service.requests;
    const QString headline = m_kit->words().headline;
    m_workbench->inspection()->setText(QString::fromLatin1(signedToken(R"({"sub":"another"})")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_kit->isMaking(), patience);
    QCOMPARE(m_kit->runState(), RunState::NotRun);
    m_workbench->inspection()->setText(QString::fromLatin1(kitToken()));
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->runState(), RunState::Done, patience);
    QCOMPARE(m_kit->words().headline, headline);
    QVERIFY(m_kit->model()->index(0, KitModel::Got).data().isValid());
    QCOMPARE(service.requests, requests);

    m_kit->source()->setLeeway(std::chrono::seconds(30));
    QTRY_VERIFY_WITH_TIMEOUT(!m_kit->isMaking(), patience);
    QVERIFY2(m_kit->runState() == RunState::NotRun, "another leeway: other rows");
    m_kit->source()->setLeeway({});
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->runState(), RunState::Done, patience);
    m_workbench->keyring()->clear();
    QCOMPARE(m_kit->runState(), RunState::NotRun);
    QVERIFY(m_kit->report(net::ReportFormat::Html).isEmpty());
}

void TestKit::aRowThatIsInspectedIsNoPattern()
{
    KitService service(m_workbench->clock());
    showToken();
    watch();
    runAgainst(service);
    QSignalSpy changes(m_kit->source(), &KitSource::changed);
    for (const char *id : {"exp-missing", "parts-two", "exp-past-1s"}) {
        m_kit->source()->inspect(m_kit->model()->variant(id)->text);
        QCOMPARE(m_workbench->inspection()->text(), QString::fromLatin1(m_kit->model()->variant(id)->text));
    }
    QCOMPARE(changes.size(), 0);
    QVERIFY(m_kit->summary().has_value());
    QCOMPARE(header(), kitHeader);
    m_workbench->inspection()->setText(QString::fromLatin1(signedToken(R"({"sub":"1"})")));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_kit->source()->order(kitNoon)->payload, R"({"sub":"1"})");
}

void TestKit::anotherHostIsToBeConfirmed()
{
    showToken();
    watch();
    m_kit->setTarget({.url = u"https://api.example/me"_s});
    QCOMPARE(m_kit->hostToConfirm(), u"api.example"_s);
    QVERIFY(m_kit->lacksConsent());
    QCOMPARE(m_kit->runProblem(), model::NetworkConsent::refusal(model::NetworkConsent::Purpose::RunKit));
    QSignalSpy connections(m_kit.get(), &Kit::connectionChanged);
    m_kit->run(u"api.example"_s);
    QCOMPARE(m_kit->runState(), RunState::NotRun);
    m_kit->giveConsent();
    QVERIFY(m_workbench->consent()->allows(model::NetworkConsent::Purpose::RunKit));
    QCOMPARE(m_kit->runProblem(), QString());
    m_kit->run();
    m_kit->run(u"api.exampl"_s);
    QCOMPARE(m_kit->runState(), RunState::NotRun);
    QCOMPARE(connections.size(), 0);
    m_kit->setTarget({.url = u"http://localhost:9000/me"_s});
    QCOMPARE(m_kit->hostToConfirm(), QString());
}

void TestKit::whatCannotRunSaysWhy()
{
    showToken();
    watch();
    QVERIFY(!m_kit->runProblem().isEmpty()); // no address
    m_kit->setTarget({.url = u"http://localhost/"_s, .refused = u"200,401"_s});
    QVERIFY2(m_kit->runProblem().contains(u"200"_s), qPrintable(m_kit->runProblem()));
    m_kit->setTarget({.url = u"http://localhost/"_s, .headers = u"nonsense"_s});
    QVERIFY2(m_kit->runProblem().contains(u"nonsense"_s), qPrintable(m_kit->runProblem()));
    m_kit->setTarget({.url = u"http://localhost/"_s});
    QCOMPARE(m_kit->runProblem(), QString());
    m_kit->model()->chooseGroup(token::KitGroup::Expiry);
    KitFilter(m_kit->model()).chooseShown(false);
    QCOMPARE(m_kit->runProblem(), u"No row is chosen."_s);
}

void TestKit::aRowIsCopiedAsCurl()
{
    showToken();
    watch();
    m_kit->setTarget({.url = u"http://localhost/a?b=[1]"_s, .headers = u"X-Name: it's"_s});
    const auto command = m_kit->curl("good");
    QVERIFY(command.has_value());
    QVERIFY2(command->startsWith("curl --include --globoff --request 'GET' --header 'X-Name: it'\\''s' --header "
                                 "'Authorization: Bearer eyJ"),
        command->constData());
    QVERIFY2(command->endsWith(" 'http://localhost/a?b=[1]'\n"), command->constData());
    QVERIFY(!m_kit->curl("newline-after"));
    QVERIFY(!m_kit->curl("nothing"));
}

void TestKit::filesAreMade()
{
    KitService service(m_workbench->clock());
    showToken();
    watch();
    QVERIFY(m_kit->report(net::ReportFormat::Html).isEmpty());
    runAgainst(service);
    for (const net::ReportFormat format : net::reportFormats())
        QVERIFY(m_kit->report(format).contains("exp-missing"));
    m_kit->setTarget({.url = service.url() + u"?token=secret"_s});
    for (const token::KitFormat format : token::kitFormats()) {
        const QByteArray file = m_kit->exported(format);
        QVERIFY(!file.isEmpty());
        QVERIFY(!file.contains("token=secret"));
    }
}

void TestKit::theTargetIsRememberedWithoutSecrets()
{
    const KitTarget target{.url = u"http://ada:hidden@localhost:9000/a?key=hidden#hidden"_s,
        .method = u"POST"_s,
        .headers = u"X-Key: hidden"_s,
        .body = u"{\"hidden\":1}"_s,
        .place = u"header:X-Token"_s,
        .accepted = u"200,204"_s,
        .refused = u"401,403"_s,
        .parallel = 2,
        .rate = 2.5,
        .timeout = 30};
    const QByteArray state = target.toJson();
    QVERIFY2(!state.contains("hidden"), state.constData());
    KitTarget wanted = target;
    wanted.url = u"http://localhost:9000/a"_s;
    wanted.headers.clear();
    wanted.body.clear();
    QCOMPARE(KitTarget::fromJson(state), wanted);
}

void TestKit::theTargetIsSaidInWords()
{
    QCOMPARE(KitTarget().words(),
        u"Token in the Authorization header · accepted is 2xx · refused is 401 · 4 at a time · no redirects"_s);
    const KitTarget other{
        .place = u"cookie:sid"_s, .accepted = u"200,204"_s, .refused = u"400-499"_s, .parallel = 1, .rate = 5};
    QVERIFY2(other.words().endsWith(u" · accepted is 200, 204 · refused is 4xx · 1 at a time · at most 5 a second · no "
                                    "redirects"_s),
        qPrintable(other.words()));
}

void TestKit::hostileStateIsHeldToItsBounds()
{
    QCOMPARE(KitTarget::fromJson("rubbish"), KitTarget());
    const KitTarget target = KitTarget::fromJson(R"({"parallel":100000,"rate":-1,"timeout":1e9,"method":7,"url":[]})");
    QCOMPARE(target.parallel, 64);
    QCOMPARE(target.rate, 0.0);
    QCOMPARE(target.timeout, 600);
    QCOMPARE(target.method, u"GET"_s);
    QCOMPARE(target.url, QString());
}

QTEST_GUILESS_MAIN(TestKit)
#include "tst_kit.moc"
