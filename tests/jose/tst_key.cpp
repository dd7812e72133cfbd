// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "jose/key.h"
#include "support/vectors.h"

#include <QTest>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(claimsmith::jose::AlgorithmId)
Q_DECLARE_METATYPE(claimsmith::jose::ErrorCode)

namespace {

Key imported(const QByteArray &text)
{
    const Result<ImportedKeys> keys = importKeys(text);
    if (!keys)
        qFatal("%s", qPrintable(message(keys.error())));
    return keys->keys.front();
}

Key fileKey(const QString &name) { return imported(readFile(sourcePath(u"tests/data/keys/"_s + name))); }

Key secret(const QByteArray &text) { return Key::fromSecret(text, SecretEncoding::Utf8).value(); }

/// `key` as a JWK with `members` put in front of its own.
Key withMembers(const Key &key, const QByteArray &members)
{
    QByteArray jwk = key.toJwk(true).view().toByteArray();
    jwk.insert(1, members + ',');
    return imported(jwk);
}

} // namespace

/// Key as a value: what it says of itself, and what it fits.
class TestKey : public QObject
{
    Q_OBJECT
private slots:
    void nullKeyAnswersEmpty();
    void copiesShareUntilChanged();
    void parametersByName();
    void misfits_data();
    void misfits();
    void fitsItsAlgorithm_data();
    void fitsItsAlgorithm();
    void sizes_data();
    void sizes();
    void publicHalf();

private:
    CryptoSession m_session;
};

void TestKey::nullKeyAnswersEmpty()
{
    const Key key;
    QVERIFY(key.isNull());
    QCOMPARE(key.type(), KeyType::None);
    QCOMPARE(key.curve(), Curve::None);
    QCOMPARE(key.bits(), 0);
    QVERIFY(!key.isPrivate());
    QVERIFY(key.keyId().isEmpty() && key.use().isEmpty() && key.operations().isEmpty() && key.x5tS256().isEmpty());
    QVERIFY(key.parameter("n").isEmpty() && key.secretParameter("d").isEmpty());
    QVERIFY(key.x5t().isEmpty() && key.label().isEmpty());
    QVERIFY(key.thumbprint().isEmpty());
    QVERIFY(key.usableAlgorithms().isEmpty());
    QVERIFY(key.publicKey().isNull());
    QVERIFY(key.toJwk(true).isEmpty());
    QCOMPARE(key.toPem(true).error().code, ErrorCode::KeyEmpty);
    QCOMPARE(key.description(), u"no key"_s);
    QCOMPARE(key.misfit(AlgorithmId::ES256)->code, ErrorCode::KeyEmpty);
    QVERIFY(!key.tooSmallFor(AlgorithmId::HS256));
}

void TestKey::copiesShareUntilChanged()
{
    const Key key = secret("swordfish");
    Key copy = key;
    QCOMPARE(copy.secretParameter("k").view().data(), key.secretParameter("k").view().data());
    copy.setKeyId("mine");
    QCOMPARE(copy.keyId(), "mine"_ba);
    QVERIFY(key.keyId().isEmpty());
}

void TestKey::parametersByName()
{
    const Key rsa = fileKey(u"rsa-pkcs8.pem"_s);
    QCOMPARE(rsa.parameter("n").size(), 256);
    QCOMPARE(rsa.parameter("e"), QByteArray::fromHex("010001"));
    QVERIFY(rsa.parameter("x").isEmpty() && rsa.parameter("d").isEmpty());
    for (const char *name : {"p", "q", "dp", "dq", "qi"})
        QVERIFY2(rsa.secretParameter(name).size() > 120, name);
    QVERIFY(rsa.secretParameter("n").isEmpty());
    const Key ec = fileKey(u"ec-secp521r1-pkcs8.pem"_s);
    QCOMPARE(ec.parameter("x").size(), 66);
    QCOMPARE(ec.parameter("y").size(), 66);
    QCOMPARE(ec.secretParameter("d").size(), 66);
    QCOMPARE(ec.bits(), 521);
}

void TestKey::misfits_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<bool>("signing");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    using enum AlgorithmId;
    using enum ErrorCode;
    const auto row = [](const char *name, const char *file, const char *members, AlgorithmId id, bool signing,
                         ErrorCode code, const QString &sentence) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(members) << id << signing << code << sentence;
    };
    row("EC key for HMAC", "ec-prime256v1-spki.pem", "", HS256, false, KeyTypeMismatch,
        u"This is an EC P-256 public key; the algorithm needs a secret"_s);
    row("secret for RSA", "", "", RS256, false, KeyTypeMismatch,
        u"This is a secret, 72 bits; the algorithm needs an RSA key"_s);
    row("RSA key for ECDSA", "rsa-spki.pem", "", ES256, false, KeyTypeMismatch,
        u"This is an RSA 2048-bit public key; the algorithm needs an EC P-256 key"_s);
    row("RSA key for EdDSA", "rsa-spki.pem", "", EdDSA, false, KeyTypeMismatch,
        u"This is an RSA 2048-bit public key; the algorithm needs an Ed25519 or Ed448 key"_s);
    row("another curve", "ec-secp384r1-pkcs8.pem", "", ES256, false, KeyCurveMismatch,
        u"This key is on the curve P-384; the algorithm needs P-256"_s);
    row("secp256k1 is not P-256", "ec-secp256k1-pkcs8.pem", "", ES256, false, KeyCurveMismatch,
        u"This key is on the curve secp256k1; the algorithm needs P-256"_s);
    row("Ed448 for Ed25519", "ED448-spki.pem", "", Ed25519, false, KeyCurveMismatch,
        u"This key is on the curve Ed448; the algorithm needs Ed25519"_s);
    row("X25519", "X25519-pkcs8.pem", "", EdDSA, true, KeyCannotSign,
        u"This is an X25519 key: it agrees on keys, it cannot sign"_s);
    row("X448 for HMAC", "X448-pkcs8.pem", "", HS256, false, KeyCannotSign,
        u"This is an X448 key: it agrees on keys, it cannot sign"_s);
    row("none", "rsa-spki.pem", "", None, false, AlgorithmNotSigning,
        u"“none” is no signature: there is nothing that a key could sign or verify"_s);
    row("public half signs", "rsa-spki.pem", "", RS256, true, PrivatePartMissing,
        u"This is a public key; signing needs the private key that belongs to it"_s);
    row("its own alg", "rsa-spki.pem", R"("alg":"RS256")", PS256, false, KeyAlgMismatch,
        u"This key's “alg” keeps it for RS256; the algorithm here is PS256"_s);
    row("an alg of encryption", "rsa-spki.pem", R"("alg":"RSA-OAEP")", RS256, false, KeyAlgMismatch,
        u"This key's “alg” keeps it for RSA-OAEP; the algorithm here is RS256"_s);
    row("use enc", "rsa-spki.pem", R"("use":"enc")", RS256, false, KeyUseMismatch,
        u"This key's “use” is “enc”; signatures need a key for “sig”"_s);
    row("key_ops without verify", "rsa-pkcs8.pem", R"("key_ops":["sign"])", RS256, false, KeyOpsMismatch,
        u"This key's “key_ops” allow only sign; “verify” is needed"_s);
    row("key_ops without sign", "rsa-pkcs8.pem", R"("key_ops":["verify","wrapKey"])", RS256, true, KeyOpsMismatch,
        u"This key's “key_ops” allow only verify, wrapKey; “sign” is needed"_s);
    row("empty key_ops", "rsa-pkcs8.pem", R"("key_ops":[])", RS256, false, KeyOpsMismatch,
        u"This key's “key_ops” allow nothing; “verify” is needed"_s);
}

void TestKey::misfits()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, members);
    QFETCH(const AlgorithmId, algorithm);
    QFETCH(const bool, signing);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, sentence);
    const Key plain = file.isEmpty() ? secret("swordfish") : fileKey(QString::fromLatin1(file));
    const Key key = members.isEmpty() ? plain : withMembers(plain, members);
    const std::optional<Error> misfit = key.misfit(algorithm, signing);
    QVERIFY(misfit);
    QCOMPARE(misfit->code, code);
    QCOMPARE(message(*misfit), sentence);
}

void TestKey::fitsItsAlgorithm_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("fits");
    QTest::newRow("RSA") << u"rsa-pkcs8.pem"_s << "RS256 RS384 RS512 PS256 PS384 PS512"_ba;
    QTest::newRow("P-256") << u"ec-prime256v1-pkcs8.pem"_s << "ES256"_ba;
    QTest::newRow("P-384") << u"ec-secp384r1-pkcs8.pem"_s << "ES384"_ba;
    QTest::newRow("P-521") << u"ec-secp521r1-pkcs8.pem"_s << "ES512"_ba;
    QTest::newRow("secp256k1") << u"ec-secp256k1-pkcs8.pem"_s << "ES256K"_ba;
    QTest::newRow("Ed25519") << u"ED25519-pkcs8.pem"_s << "EdDSA Ed25519"_ba;
    QTest::newRow("Ed448") << u"ED448-pkcs8.pem"_s << "EdDSA Ed448"_ba;
    QTest::newRow("X25519") << u"X25519-pkcs8.pem"_s << ""_ba;
    QTest::newRow("secret") << QString() << "HS256 HS384 HS512"_ba;
}

void TestKey::fitsItsAlgorithm()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, fits);
    const Key key = file.isEmpty() ? secret("swordfish") : fileKey(file);
    const auto names = [](const QList<AlgorithmId> &ids) {
        QByteArrayList list;
        for (const AlgorithmId id : ids)
            list << algorithm(id).name.latin1();
        return list.join(' ');
    };
    QCOMPARE(names(key.usableAlgorithms()), fits);
    QCOMPARE(names(key.usableAlgorithms(true)), fits);
    QCOMPARE(names(key.publicKey().usableAlgorithms(true)), ""_ba);
    for (const Algorithm &row : algorithms()) {
        QCOMPARE(key.usableAlgorithms().contains(row.id), !key.misfit(row.id));
        QCOMPARE(key.usableAlgorithms(true).contains(row.id), !key.misfit(row.id, true));
    }
}

void TestKey::sizes_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<AlgorithmId>("algorithm");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("HS256 one octet short")
        << 248 << AlgorithmId::HS256 << u"This key has 248 bits; the algorithm needs at least 256"_s;
    QTest::newRow("HS256") << 256 << AlgorithmId::HS256 << QString();
    QTest::newRow("HS512 with HS256's size")
        << 256 << AlgorithmId::HS512 << u"This key has 256 bits; the algorithm needs at least 512"_s;
    QTest::newRow("RS256") << 1024 << AlgorithmId::RS256
                           << u"This key has 1024 bits; the algorithm needs at least 2048"_s;
}

void TestKey::sizes()
{
    QFETCH(const int, bits);
    QFETCH(const AlgorithmId, algorithm);
    QFETCH(const QString, sentence);
    const Key key = Key::generate(algorithm, bits).value();
    const std::optional<Error> small = key.tooSmallFor(algorithm);
    QCOMPARE(small ? message(*small) : QString(), sentence);
    QVERIFY(!key.misfit(algorithm)); // a size is no misfit
}

void TestKey::publicHalf()
{
    const Key pair = withMembers(
        fileKey(u"rsa-pkcs8.pem"_s), R"("kid":"a","use":"sig","key_ops":["sign","decrypt","unwrapKey","deriveKey"])");
    const Key half = pair.publicKey();
    QVERIFY(!half.isPrivate());
    QCOMPARE(half.description(), u"RSA 2048-bit public key"_s);
    for (const char *name : {"d", "p", "q", "dp", "dq", "qi"})
        QVERIFY2(half.secretParameter(name).isEmpty(), name);
    QCOMPARE(half.keyId(), "a"_ba);
    QCOMPARE(half.operations(), (QList<QByteArray>{"verify", "encrypt", "wrapKey"}));
    QCOMPARE(half.thumbprint(), pair.thumbprint());
    QVERIFY(secret("swordfish").publicKey().isNull());
}

QTEST_GUILESS_MAIN(TestKey)
#include "tst_key.moc"
