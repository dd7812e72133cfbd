// SPDX-License-Identifier: MIT
#include "token/testkit.h"

#include "jose/crypto/crypto.h"
#include "jose/crypto/signing.h"
#include "token/judge.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;

namespace {

const jose::CryptoSession session;

constexpr Instant noon = fromSeconds(1'773'320'400);

KitOrder order(AlgorithmId algorithm, const QByteArray &header, const QByteArray &payload)
{
    return {header, payload, jose::Key::generate(algorithm).value(), algorithm, noon, Duration(0)};
}

const KitVariant *find(const QList<KitVariant> &kit, QByteArrayView id)
{
    for (const KitVariant &variant : kit) {
        if (variant.id == id)
            return &variant;
    }
    return nullptr;
}

constexpr const char *plainHeader = R"({"alg":"HS256","typ":"JWT"})";
constexpr const char *plainPayload = R"({"sub":"1","username":"john","exp":1,"iat":1})";
constexpr const char *richHeader = R"({ "typ": "at+jwt", "alg": "RS256", "kid": "prod" })";
constexpr const char *richPayload = R"({ "iss": "https://id.example", "aud": ["https://api.example", "b"],)"
                                    R"( "sub": "1", "client_id": "web", "scope": "read", "nbf": 5, "jti": "x" })";

} // namespace

class TestTestkit : public QObject
{
    Q_OBJECT
private slots:
    /// The kit says what the one judgement says: neither may be changed without the other.
    void judgementAgrees_data()
    {
        QTest::addColumn<AlgorithmId>("algorithm");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("leeway");   // seconds
        QTest::addColumn<int>("fraction"); // milliseconds
        const QByteArray refresh = R"({"sub":"1","type":"refresh","jti":"y","exp":9})";
        QTest::newRow("HS256") << AlgorithmId::HS256 << QByteArray(plainHeader) << QByteArray(plainPayload) << 0 << 0;
        QTest::newRow("RS256, every claim")
            << AlgorithmId::RS256 << QByteArray(richHeader) << QByteArray(richPayload) << 0 << 0;
        QTest::newRow("ES256, between two seconds")
            << AlgorithmId::ES256 << QByteArray(richHeader) << QByteArray(richPayload) << 0 << 999;
        QTest::newRow("EdDSA, leeway") << AlgorithmId::EdDSA << QByteArray(richHeader) << QByteArray(richPayload) << 60
                                       << 0;
        QTest::newRow("PS256, leeway between two seconds")
            << AlgorithmId::PS256 << QByteArray(plainHeader) << QByteArray(plainPayload) << 30 << 1;
        QTest::newRow("refresh token") << AlgorithmId::HS512 << QByteArray("{}") << refresh << 0 << 500;
        QTest::newRow("nothing but an object") << AlgorithmId::ES512 << QByteArray("{}") << QByteArray("{}") << 0 << 0;
    }
    void judgementAgrees()
    {
        QFETCH(AlgorithmId, algorithm);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, payload);
        QFETCH(int, leeway);
        QFETCH(int, fraction);
        KitOrder made = order(algorithm, header, payload);
        made.leeway = std::chrono::seconds(leeway);
        made.now = plus(noon, Duration(fraction));
        const auto kit = makeKit(made);
        QVERIFY(kit);
        QCOMPARE_GE(kit->size(), 55);
        Judge judge(kitPolicy(made), {made.key});
        for (const KitVariant &variant : *kit) {
            const Token token = Token::decode(variant.text);
            const Verdict verdict = judge.judge(token, made.now);
            QByteArray said = verdict.accepted() ? "accepted" : "";
            for (const Failure &failure : verdict.failures) {
                said += axisName(failure.axis);
                said += ':';
                said += codeName(failure, token);
                said += ' ';
            }
            QByteArray expected = "accepted";
            if (!variant.accepted) {
                const QLatin1StringView axis = axisName(variant.axis);
                expected = QByteArray(axis.data(), axis.size()) + ':' + variant.code + ' ';
            }
            QVERIFY2(said.startsWith(expected),
                QByteArray(variant.id + ": wanted " + expected + ", got " + said).constData());
            QCOMPARE(verdict.accepted(), variant.accepted);
        }
    }

    void namesAreUniqueAndWordsAreThere()
    {
        const auto kit = makeKit(order(AlgorithmId::ES256, richHeader, richPayload));
        QVERIFY(kit);
        QSet<QByteArray> ids;
        QSet<QString> titles;
        for (const KitVariant &variant : *kit) {
            QVERIFY2(!ids.contains(variant.id), variant.id.constData());
            QVERIFY2(!titles.contains(variant.title), variant.id.constData());
            QVERIFY2(!variant.title.isEmpty() && !variant.reason.isEmpty(), variant.id.constData());
            QCOMPARE(variant.code.isEmpty(), variant.accepted);
            ids.insert(variant.id);
            titles.insert(variant.title);
        }
    }

    void attackWithThePublicKeyMustBeAskedFor()
    {
        const auto kit = makeKit(order(AlgorithmId::RS256, plainHeader, plainPayload));
        QVERIFY(kit);
        const KitVariant *confusion = find(*kit, "hs-for-public-key");
        QVERIFY(confusion);
        QVERIFY(!confusion->chosen);
        const auto symmetric = makeKit(order(AlgorithmId::HS256, plainHeader, plainPayload));
        QVERIFY(!find(symmetric.value(), "hs-for-public-key"));
    }

    void onlyWhatTheTokenHasIsVaried()
    {
        const auto plain = makeKit(order(AlgorithmId::HS256, plainHeader, plainPayload));
        QVERIFY(plain);
        for (const char *id : {"iss-wrong", "aud-wrong", "typ-wrong", "sig-der", "exp-leeway-inside"})
            QVERIFY2(!find(*plain, id), id);
        QVERIFY(find(*plain, "refresh-as-access"));
        const auto rich = makeKit(order(AlgorithmId::ES256, richHeader, richPayload));
        for (const char *id : {"iss-wrong", "aud-wrong", "typ-wrong", "sig-der"})
            QVERIFY2(find(rich.value(), id), id);
    }

    void goodTokenKeepsTheRestByteForByte()
    {
        const KitOrder made = order(AlgorithmId::HS256, plainHeader, R"({ "n": 1.50, "sub":"1", "exp": 7 })");
        const auto kit = makeKit(made);
        QVERIFY(kit);
        const Token token = Token::decode(find(*kit, "good")->text);
        QCOMPARE(
            token.payloadBytes().toByteArray(), R"({ "n": 1.50, "sub":"1", "exp": 1773324000, "iat": 1773320400 })");
        QCOMPARE(token.part(Segment::Header)->bytes, plainHeader);
    }

    void lineBreaksDoNotFitAHeader()
    {
        const auto kit = makeKit(order(AlgorithmId::HS256, plainHeader, plainPayload));
        QVERIFY(kit);
        QVERIFY(!find(*kit, "newline-after")->fitsHeader());
        QVERIFY(find(*kit, "good")->fitsHeader());
    }

    void variantsStandByGroup()
    {
        const auto kit = makeKit(order(AlgorithmId::HS256, plainHeader, plainPayload));
        QVERIFY(kit);
        QVERIFY(std::ranges::is_sorted(*kit, {}, &KitVariant::group));
        QCOMPARE(find(*kit, "good")->group, KitGroup::Control);
        QCOMPARE(find(*kit, "exp-missing")->group, KitGroup::Expiry);
        QCOMPARE(find(*kit, "nbf-now")->group, KitGroup::OtherTimes);
        QCOMPARE(find(*kit, "sub-missing")->group, KitGroup::Claims);
        QCOMPARE(find(*kit, "crit-unknown")->group, KitGroup::Header);
        QCOMPARE(find(*kit, "sig-flipped")->group, KitGroup::Signature);
        QCOMPARE(find(*kit, "parts-four")->group, KitGroup::Form);
    }

    void aGivenStrangerSigns()
    {
        KitOrder made = order(AlgorithmId::HS256, plainHeader, plainPayload);
        const QByteArray one = find(makeKit(made).value(), "sig-other-key")->text;
        QVERIFY2(find(makeKit(made).value(), "sig-other-key")->text != one, "each kit has a stranger of its own");
        made.stranger = makeStranger(made).value();
        const QByteArray two = find(makeKit(made).value(), "sig-other-key")->text;
        QCOMPARE(find(makeKit(made).value(), "sig-other-key")->text, two);
    }

    void refusals()
    {
        KitOrder made = order(AlgorithmId::HS256, plainHeader, "[]");
        QCOMPARE(makeKit(made).error().code, IssueError::Code::NotAnObject);
        QCOMPARE(makeKit(made).error().error->code, jose::ErrorCode::JsonNotObject);
        made = order(AlgorithmId::HS256, "{", plainPayload);
        QCOMPARE(makeKit(made).error().error->code, jose::ErrorCode::JsonSyntax);
        made = order(AlgorithmId::ES256, plainHeader, plainPayload);
        made.key = made.key.publicKey();
        QCOMPARE(makeKit(made).error().code, IssueError::Code::Signing);
        QCOMPARE(makeKit(made).error().error->code, jose::ErrorCode::PrivatePartMissing);
    }
};

QTEST_GUILESS_MAIN(TestTestkit)
#include "tst_testkit.moc"
