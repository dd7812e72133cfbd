// SPDX-License-Identifier: MIT
// The attack: a verifier that takes an RSASSA-PKCS1-v1_5 block apart, and not all of it, leaves room for octets of the
// attacker's choice; with the exponent 3 he then finds a signature without the private key (Bleichenbacher 2006,
// CVE-2006-4339, CVE-2014-1568). Here every block is made with the private key: a verifier must refuse it for its form.
#include "jose/crypto/crypto.h"
#include "jose/crypto/signing.h"

#include <openssl/bn.h>

#include <QCryptographicHash>
#include <QTest>

#include <memory>

using namespace claimsmith::jose;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::jose::AlgorithmId)

namespace {

constexpr qsizetype keyBytes = 256;

const QByteArray signingInput = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0MiJ9"_ba;

const Key &rsaKey()
{
    static const Key key = [] {
        Result<Key> made = Key::generate(AlgorithmId::RS256);
        if (!made)
            qFatal("%s", qPrintable(message(made.error())));
        // Its `alg` would keep it from the other hashes.
        QByteArray jwk = made->toJwk(true).view().toByteArray();
        jwk.replace(",\"alg\":\"RS256\"", "");
        return importKeys(jwk).value().keys.front();
    }();
    return key;
}

/// block^d mod n
QByteArray rawSignature(const QByteArray &block)
{
    const auto number = [](QByteArrayView octets) {
        return std::unique_ptr<BIGNUM, decltype(&BN_free)>(
            BN_bin2bn(reinterpret_cast<const unsigned char *>(octets.data()), static_cast<int>(octets.size()), nullptr),
            BN_free);
    };
    const auto base = number(block);
    const auto exponent = number(rsaKey().secretParameter("d").view());
    const auto modulus = number(rsaKey().parameter("n"));
    const std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> context(BN_CTX_new(), BN_CTX_free);
    BN_mod_exp(base.get(), base.get(), exponent.get(), modulus.get(), context.get());
    QByteArray signature(keyBytes, '\0');
    BN_bn2binpad(base.get(), reinterpret_cast<unsigned char *>(signature.data()), static_cast<int>(keyBytes));
    return signature;
}

/// RFC 8017 §9.2: 00 01 FF … FF 00 `content`.
QByteArray padded(const QByteArray &content)
{
    return "\x00\x01"_ba + QByteArray(keyBytes - content.size() - 3, '\xff') + '\0' + content;
}

QByteArray sha(QCryptographicHash::Algorithm hash) { return QCryptographicHash::hash(signingInput, hash); }

const QByteArray sha256Start = QByteArray::fromHex("3031300d060960864801650304020105000420");
const QByteArray sha384Start = QByteArray::fromHex("3041300d060960864801650304020205000430");
const QByteArray sha512Start = QByteArray::fromHex("3051300d060960864801650304020305000440");

} // namespace

class TestRsaEncoding : public QObject
{
    Q_OBJECT
private slots:
    void blocksOfTheRightFormVerify_data();
    void blocksOfTheRightFormVerify();
    void otherBlocksAreMismatches_data();
    void otherBlocksAreMismatches();
    void aMismatchLeavesTheVerifierFit();

private:
    static SignatureCheck check(AlgorithmId id, const QByteArray &block)
    {
        return Verifier::create(rsaKey(), id).value().verify(signingInput, rawSignature(block));
    }
    CryptoSession m_session;
};

void TestRsaEncoding::blocksOfTheRightFormVerify_data()
{
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("SHA-256") << AlgorithmId::RS256 << sha256Start + sha(QCryptographicHash::Sha256);
    QTest::newRow("SHA-384") << AlgorithmId::RS384 << sha384Start + sha(QCryptographicHash::Sha384);
    QTest::newRow("SHA-512") << AlgorithmId::RS512 << sha512Start + sha(QCryptographicHash::Sha512);
}

void TestRsaEncoding::blocksOfTheRightFormVerify()
{
    QFETCH(AlgorithmId, algorithm);
    QFETCH(QByteArray, content);
    QCOMPARE(check(algorithm, padded(content)), SignatureCheck::Verified);
}

void TestRsaEncoding::otherBlocksAreMismatches_data()
{
    QTest::addColumn<QByteArray>("block");
    const QByteArray hash = sha(QCryptographicHash::Sha256);
    const QByteArray info = sha256Start + hash;
    const QByteArray whole = padded(info);
    const auto with = [&whole](qsizetype at, const QByteArray &octets) {
        return QByteArray(whole).replace(at, octets.size(), octets);
    };
    QTest::newRow("the hash alone") << padded(hash);
    QTest::newRow("another message's hash")
        << padded(sha256Start + QCryptographicHash::hash("another", QCryptographicHash::Sha256));
    QTest::newRow("SHA-512 in its DigestInfo") << padded(sha512Start + sha(QCryptographicHash::Sha512));
    QTest::newRow("the name of SHA-384 before SHA-256")
        << padded(QByteArray(sha256Start).replace(14, 1, "\x02") + hash);
    QTest::newRow("octets behind the DigestInfo") << padded(info + "attacker");
    QTest::newRow("octets behind it, and the least padding")
        << "\x00\x01"_ba + QByteArray(8, '\xff') + '\0' + info + QByteArray(keyBytes - 11 - info.size(), 'x');
    QTest::newRow("octets in the parameters") << padded(
        QByteArray::fromHex("3039301506096086480165030402010408") + "attacker" + QByteArray::fromHex("0420") + hash);
    QTest::newRow("no parameters") << padded(QByteArray::fromHex("302f300b0609608648016503040201"
                                                                 "0420")
                                             + hash);
    QTest::newRow("a length in BER's long form")
        << padded(QByteArray::fromHex("308131300d060960864801650304020105000420") + hash);
    QTest::newRow("a hash cut short") << padded(sha256Start + hash.chopped(1));
    QTest::newRow("encryption's block type") << with(1, "\x02");
    QTest::newRow("no zero in front") << with(0, "\x01");
    QTest::newRow("a padding octet that is not FF") << with(20, "\xfe");
    QTest::newRow("a zero in the padding") << with(20, "\0"_ba);
    QTest::newRow("nothing between padding and DigestInfo") << with(keyBytes - info.size() - 1, "\xff");
}

void TestRsaEncoding::otherBlocksAreMismatches()
{
    QFETCH(QByteArray, block);
    QCOMPARE(block.size(), keyBytes);
    QCOMPARE(check(AlgorithmId::RS256, block), SignatureCheck::Mismatch);
}

void TestRsaEncoding::aMismatchLeavesTheVerifierFit()
{
    const QByteArray good = rawSignature(padded(sha256Start + sha(QCryptographicHash::Sha256)));
    const QByteArray bad = rawSignature(padded(sha(QCryptographicHash::Sha256)));
    Verifier verifier = Verifier::create(rsaKey(), AlgorithmId::RS256).value();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(verifier.verify(signingInput, bad), SignatureCheck::Mismatch);
        QCOMPARE(verifier.verify(signingInput, good), SignatureCheck::Verified);
        QCOMPARE(verifier.verify(signingInput + '.', good), SignatureCheck::Mismatch);
    }
}

QTEST_GUILESS_MAIN(TestRsaEncoding)
#include "tst_rsaencoding.moc"
