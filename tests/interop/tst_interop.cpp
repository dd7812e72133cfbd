// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "support/vectors.h"
#include "token/judge.h"

#include <QTest>

using namespace claimsmith;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr auto now = token::fromSeconds(1'750'000'000); // between iat and exp of tests/interop/claims.json

/// The public half of a test key; the secret itself for HMAC.
jose::Key verificationKey(const QString &name)
{
    const auto imported = jose::importKeys(readFile(sourcePath(u"tests/data/interop/keys/%1.jwk"_s.arg(name))));
    if (!imported)
        qFatal("%s: %s", qPrintable(name), qPrintable(jose::message(imported.error())));
    const jose::Key key = imported->keys.front();
    return key.type() == jose::KeyType::Oct ? key : key.publicKey();
}

token::Judge judgeFor(const QByteArray &algorithm, const QString &key)
{
    token::Policy policy;
    policy.algorithms = {jose::findAlgorithm(algorithm)->id};
    return {policy, {verificationKey(key)}};
}

} // namespace

/// Tokens of PyJWT and npm's jose for every algorithm (tests/data/interop/README.md).
class TestInterop : public QObject
{
    Q_OBJECT
private slots:
    void everyAlgorithmHasATokenOfEachMaker();
    void tokenOfAnotherMakerIsAccepted_data() { addVectors(); }
    void tokenOfAnotherMakerIsAccepted();
    void oneBitFlippedAnywhereIsRefused_data() { addVectors(); }
    void oneBitFlippedAnywhereIsRefused();
    void otherKeysDoNotVerify();

private:
    static QList<QJsonObject> vectors();
    static void addVectors();
    jose::CryptoSession m_crypto;
};

QList<QJsonObject> TestInterop::vectors()
{
    return readJsonLines(sourcePath(u"tests/data/interop/pyjwt.jsonl"_s))
           + readJsonLines(sourcePath(u"tests/data/interop/jose.jsonl"_s));
}

void TestInterop::addVectors()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("token");
    int number = 0;
    for (const QJsonObject &vector : vectors()) {
        const QString algorithm = vector["alg"_L1].toString();
        const QString key = vector["key"_L1].toString();
        const QString name = u"%1 %2 with %3, %4"_s.arg(vector["maker"_L1].toString(), algorithm, key).arg(++number);
        QTest::newRow(qPrintable(name)) << algorithm.toLatin1() << key << vector["token"_L1].toString().toLatin1();
    }
}

void TestInterop::everyAlgorithmHasATokenOfEachMaker()
{
    QSet<QString> pyjwt;
    QSet<QString> jose;
    for (const QJsonObject &vector : vectors())
        (vector["maker"_L1].toString().startsWith("PyJWT"_L1) ? pyjwt : jose) += vector["alg"_L1].toString();
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (row.family == jose::Family::None)
            continue;
        QVERIFY2(pyjwt.contains(row.name), row.name.data());
        // jose has Ed448 under the name EdDSA alone.
        QVERIFY2(jose.contains(row.name) || row.id == jose::AlgorithmId::Ed448, row.name.data());
    }
}

void TestInterop::tokenOfAnotherMakerIsAccepted()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, token);
    const token::Token decoded = token::Token::decode(token);
    const token::Verdict verdict = judgeFor(algorithm, key).judge(decoded, now);
    QCOMPARE(verdict.structure, token::StructureStatus::WellFormed);
    QCOMPARE(verdict.signature, token::SignatureStatus::Verified);
    QCOMPARE(verdict.time, token::TimeStatus::Active);
    QVERIFY(verdict.accepted());
    QVERIFY(verdict.failures.isEmpty());
}

void TestInterop::oneBitFlippedAnywhereIsRefused()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, token);
    token::Judge judge = judgeFor(algorithm, key);
    token::Token decoded;
    QByteArray flipped = token;
    // All eight bits of a byte where a check is cheap, else another one from byte to byte.
    const bool every = algorithm.startsWith("HS");
    for (qsizetype at = 0; at < token.size(); ++at) {
        for (int bit = every ? 0 : static_cast<int>(at % 8); bit < (every ? 8 : static_cast<int>(at % 8) + 1); ++bit) {
            flipped[at] = static_cast<char>(token.at(at) ^ (1 << bit));
            decoded.assign(flipped);
            QVERIFY2(!judge.judge(decoded, now).accepted(), qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
        }
        flipped[at] = token.at(at);
    }
    decoded.assign(flipped);
    QVERIFY(judge.judge(decoded, now).accepted());
}

void TestInterop::otherKeysDoNotVerify()
{
    // One RSA key for all, since making them is slow; PEM says no algorithm, as the generated key does.
    const jose::Key made = jose::Key::generate(jose::AlgorithmId::RS256).value();
    const jose::Key rsa = jose::importKeys(made.toPem(true)->view())->keys.front();
    for (const QJsonObject &vector : vectors()) {
        const QByteArray algorithm = vector["alg"_L1].toString().toLatin1();
        const jose::Algorithm *row = jose::findAlgorithm(algorithm);
        const jose::Key other = row->keyType == jose::KeyType::Rsa ? rsa : jose::Key::generate(row->id).value();
        const token::Token decoded = token::Token::decode(vector["token"_L1].toString().toLatin1());
        const token::Verdict verdict = token::Judge({}, {other}).judge(decoded, now);
        QVERIFY2(!verdict.accepted(), algorithm.constData());
        // EdDSA leaves the curve open: a key of the other curve finds a signature of the wrong length.
        QVERIFY2(verdict.signature == token::SignatureStatus::Invalid, algorithm.constData());
    }
}

QTEST_GUILESS_MAIN(TestInterop)
#include "tst_interop.moc"
