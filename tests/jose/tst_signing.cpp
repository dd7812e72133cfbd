// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/crypto/signing.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::jose::AlgorithmId)

namespace {

const QByteArray signingInput = "eyJhbGciOiJ4In0.eyJzdWIiOiI0MiJ9";

/// A key for each algorithm, made once: RSA keys take a while.
const Key &keyFor(AlgorithmId id)
{
    static QHash<int, Key> keys;
    const Algorithm &row = algorithm(id);
    // The three hashes of an RSA scheme can share one key once it has no `alg`.
    const int slot = row.keyType == KeyType::Rsa ? -1 : static_cast<int>(id);
    if (!keys.contains(slot)) {
        const Result<Key> made = Key::generate(id);
        if (!made)
            qFatal("%s", qPrintable(message(made.error())));
        QByteArray jwk = made->toJwk(true).view().toByteArray();
        const QByteArray alg = ",\"alg\":\"" + QByteArray(row.name.latin1()) + '"';
        if (!jwk.contains(alg))
            qFatal("a generated key names its algorithm");
        jwk.replace(alg, "");
        const Result<ImportedKeys> imported = importKeys(jwk);
        if (!imported)
            qFatal("%s", qPrintable(message(imported.error())));
        keys.insert(slot, imported->keys.front());
    }
    return *keys.constFind(slot);
}

Verifier verifierFor(const Key &key, AlgorithmId id)
{
    Result<Verifier> verifier = Verifier::create(key, id);
    if (!verifier)
        qFatal("%s", qPrintable(message(verifier.error())));
    return std::move(*verifier);
}

QByteArray signedBy(const Key &key, AlgorithmId id)
{
    Result<Signer> signer = Signer::create(key, id);
    if (!signer)
        qFatal("%s", qPrintable(message(signer.error())));
    const Result<QByteArray> signature = signer->sign(signingInput);
    if (!signature)
        qFatal("%s", qPrintable(message(signature.error())));
    return *signature;
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT
private slots:
    void everyAlgorithm_data();
    void everyAlgorithm();
    void anotherKeyIsAMismatch_data() { everyAlgorithm_data(); }
    void anotherKeyIsAMismatch();
    void lengthsOtherThanTheAlgorithms_data() { everyAlgorithm_data(); }
    void lengthsOtherThanTheAlgorithms();
    void ecdsaInDerIsRefused();
    void ecdsaNumbersOutOfRange_data();
    void ecdsaNumbersOutOfRange();
    void pssHasASaltOfTheHashsLength();
    void rsaSignaturesOfTheOtherPaddingAreRefused();
    void edDsaTakesEitherCurve();
    void misfitsAreRefused();
    void publicKeysDoNotSign();
    void verifiersMoveAndAreReused();
    void verifiersInThreadsAreIndependent();

private:
    CryptoSession m_session;
};

void TestSigning::everyAlgorithm_data()
{
    QTest::addColumn<AlgorithmId>("id");
    for (const Algorithm &row : algorithms()) {
        if (row.family != Family::None)
            QTest::newRow(row.name.latin1()) << row.id;
    }
}

void TestSigning::everyAlgorithm()
{
    QFETCH(const AlgorithmId, id);
    const Key &key = keyFor(id);
    const QByteArray signature = signedBy(key, id);
    const Key verifying = key.type() == KeyType::Oct ? key : key.publicKey();
    Verifier verifier = verifierFor(verifying, id);
    QCOMPARE(verifier.verify(signingInput, signature), SignatureCheck::Verified);

    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray flipped = signature;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
        QVERIFY2(
            verifier.verify(signingInput, flipped) == SignatureCheck::Mismatch, qPrintable(u"signature %1"_s.arg(i)));
    }
    for (qsizetype i = 0; i < signingInput.size(); ++i) {
        QByteArray flipped = signingInput;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << (i % 8)));
        QVERIFY2(verifier.verify(flipped, signature) == SignatureCheck::Mismatch, qPrintable(u"input %1"_s.arg(i)));
    }
    // The context is still good after refusals.
    QCOMPARE(verifier.verify(signingInput, signature), SignatureCheck::Verified);
}

void TestSigning::anotherKeyIsAMismatch()
{
    QFETCH(const AlgorithmId, id);
    const Result<Key> other = Key::generate(id, algorithm(id).keyType == KeyType::Rsa ? 2048 : 0);
    QVERIFY(other);
    QCOMPARE(verifierFor(*other, id).verify(signingInput, signedBy(keyFor(id), id)), SignatureCheck::Mismatch);
}

void TestSigning::lengthsOtherThanTheAlgorithms()
{
    QFETCH(const AlgorithmId, id);
    const QByteArray signature = signedBy(keyFor(id), id);
    Verifier verifier = verifierFor(keyFor(id), id);
    for (const QByteArray &wrong : {QByteArray(), signature.chopped(1), signature + '\0', '\0' + signature,
             signature.first(signature.size() / 2), signature + signature, QByteArray(100'000, 'x')}) {
        QCOMPARE(verifier.verify(signingInput, wrong), SignatureCheck::WrongLength);
    }
}

void TestSigning::ecdsaInDerIsRefused()
{
    // Java and .NET sign ECDSA as DER by default; RFC 7518 §3.4 wants r and s of fixed length.
    const QByteArray raw = signedBy(keyFor(AlgorithmId::ES256), AlgorithmId::ES256);
    const auto integer = [](QByteArray number) {
        while (number.size() > 1 && number.front() == '\0')
            number.remove(0, 1);
        if (static_cast<quint8>(number.front()) >= 0x80)
            number.prepend('\0');
        return QByteArray("\x02") + static_cast<char>(number.size()) + number;
    };
    const QByteArray body = integer(raw.first(32)) + integer(raw.last(32));
    const QByteArray der = QByteArray("\x30") + static_cast<char>(body.size()) + body;
    Verifier verifier = verifierFor(keyFor(AlgorithmId::ES256), AlgorithmId::ES256);
    QCOMPARE(verifier.verify(signingInput, der), SignatureCheck::WrongLength);
}

void TestSigning::ecdsaNumbersOutOfRange_data()
{
    // CVE-2022-21449: a verifier that takes r = s = 0 takes any message. SEC 1 §4.1.4: both lie in [1, n − 1].
    const QByteArray n = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const QByteArray zero(32, '\0');
    const QByteArray one = QByteArray(31, '\0') + '\1';
    const QByteArray ones(32, '\xff');
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("both zero") << zero + zero;
    QTest::newRow("r zero") << zero + one;
    QTest::newRow("s zero") << one + zero;
    QTest::newRow("both the order") << n + n;
    QTest::newRow("r the order") << n + one;
    QTest::newRow("all ones") << ones + ones;
    QTest::newRow("both one") << one + one;
}

void TestSigning::ecdsaNumbersOutOfRange()
{
    QFETCH(const QByteArray, signature);
    Verifier verifier = verifierFor(keyFor(AlgorithmId::ES256), AlgorithmId::ES256);
    QCOMPARE(verifier.verify(signingInput, signature), SignatureCheck::Mismatch);
}

void TestSigning::pssHasASaltOfTheHashsLength()
{
    // Salts are random: two signatures of one message differ, and both are good.
    const QByteArray first = signedBy(keyFor(AlgorithmId::PS256), AlgorithmId::PS256);
    const QByteArray second = signedBy(keyFor(AlgorithmId::PS256), AlgorithmId::PS256);
    QVERIFY(first != second);
    // PS384 hashes otherwise: no signature of one is one of the other.
    QCOMPARE(verifierFor(keyFor(AlgorithmId::PS384), AlgorithmId::PS384).verify(signingInput, first),
        SignatureCheck::Mismatch);
}

void TestSigning::rsaSignaturesOfTheOtherPaddingAreRefused()
{
    const Key &key = keyFor(AlgorithmId::RS256);
    QCOMPARE(verifierFor(key, AlgorithmId::PS256).verify(signingInput, signedBy(key, AlgorithmId::RS256)),
        SignatureCheck::Mismatch);
    QCOMPARE(verifierFor(key, AlgorithmId::RS256).verify(signingInput, signedBy(key, AlgorithmId::PS256)),
        SignatureCheck::Mismatch);
    QCOMPARE(verifierFor(key, AlgorithmId::RS512).verify(signingInput, signedBy(key, AlgorithmId::RS256)),
        SignatureCheck::Mismatch);
}

void TestSigning::edDsaTakesEitherCurve()
{
    // RFC 8037 §3.1: `EdDSA` is the algorithm of whichever curve the key has.
    for (const AlgorithmId id : {AlgorithmId::Ed25519, AlgorithmId::Ed448}) {
        const Key &key = keyFor(id);
        QCOMPARE(
            verifierFor(key, AlgorithmId::EdDSA).verify(signingInput, signedBy(key, id)), SignatureCheck::Verified);
        QCOMPARE(
            verifierFor(key, id).verify(signingInput, signedBy(key, AlgorithmId::EdDSA)), SignatureCheck::Verified);
    }
}

void TestSigning::misfitsAreRefused()
{
    // The confusion attack (CVE-2015-9235): an RSA key is no HMAC secret, whatever the token says.
    const Result<Verifier> confused = Verifier::create(keyFor(AlgorithmId::RS256).publicKey(), AlgorithmId::HS256);
    QVERIFY(!confused);
    QCOMPARE(confused.error().code, ErrorCode::KeyTypeMismatch);
    QCOMPARE(message(confused.error()), u"This is an RSA 2048-bit public key; the algorithm needs a secret"_s);
    const Result<Verifier> none = Verifier::create(keyFor(AlgorithmId::HS256), AlgorithmId::None);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::AlgorithmNotSigning);
    QCOMPARE(Verifier::create(Key(), AlgorithmId::HS256).error().code, ErrorCode::KeyEmpty);
}

void TestSigning::publicKeysDoNotSign()
{
    for (const AlgorithmId id : {AlgorithmId::RS256, AlgorithmId::PS256, AlgorithmId::ES256, AlgorithmId::EdDSA}) {
        const Result<Signer> signer = Signer::create(keyFor(id).publicKey(), id);
        QVERIFY(!signer);
        QCOMPARE(signer.error().code, ErrorCode::PrivatePartMissing);
        QVERIFY(message(signer.error()).startsWith(u"This is a public key; signing needs the private key"_s));
    }
}

void TestSigning::verifiersMoveAndAreReused()
{
    const AlgorithmId id = AlgorithmId::HS512;
    const QByteArray signature = signedBy(keyFor(id), id);
    Verifier first = verifierFor(keyFor(id), id);
    QCOMPARE(first.verify(signingInput, signature), SignatureCheck::Verified);
    Verifier second = std::move(first);
    QCOMPARE(second.verify(signingInput, signature), SignatureCheck::Verified);
    second = verifierFor(keyFor(AlgorithmId::ES256), AlgorithmId::ES256);
    QCOMPARE(second.verify(signingInput, signature), SignatureCheck::Mismatch); // 64 octets both
}

void TestSigning::verifiersInThreadsAreIndependent()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (const AlgorithmId id : {AlgorithmId::HS256, AlgorithmId::RS256, AlgorithmId::PS256, AlgorithmId::ES256,
             AlgorithmId::RS256, AlgorithmId::EdDSA}) {
        const Key key = keyFor(id);
        const QByteArray signature = signedBy(key, id);
        threads.emplace_back([=, &wrong] {
            Verifier verifier = verifierFor(key, id);
            for (int i = 0; i < 200; ++i) {
                const bool good = i % 3 != 0;
                const QByteArray input = good ? signingInput : signingInput + 'x';
                if ((verifier.verify(input, signature) == SignatureCheck::Verified) != good)
                    ++wrong;
            }
        });
    }
    std::ranges::for_each(threads, &std::thread::join);
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
