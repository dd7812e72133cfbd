// SPDX-License-Identifier: MIT
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "jose/crypto/signing.h"
#include "support/vectors.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace claimsmith::jose;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonValue &value) { return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact); }

QJsonArray casesOf(const QString &rfc)
{
    return readJson(vectorPath(u"rfc_examples/"_s + rfc + u".json"_s))[u"cases"].toArray();
}

QList<Key> keysOf(const QJsonValue &jwkOrSet)
{
    const Result<ImportedKeys> imported = importKeys(compact(jwkOrSet));
    if (!imported)
        qFatal("%s", qPrintable(message(imported.error())));
    return imported->keys;
}

/// A signature to check: what was signed with which key, and what came out.
struct Signed
{
    QByteArray input;
    QByteArray signature;
    QByteArray algorithm;
};

Signed fromCompact(const QByteArray &token, const QByteArray &algorithm)
{
    const qsizetype dot = token.lastIndexOf('.');
    return {token.first(dot), base64url::decode(token.sliced(dot + 1)).bytes, algorithm};
}

SignatureCheck check(const Key &key, const Signed &jws)
{
    const Algorithm *const row = findAlgorithm(jws.algorithm);
    Result<Verifier> verifier = Verifier::create(key, row->id);
    if (!verifier)
        qFatal("%s", qPrintable(message(verifier.error())));
    return verifier->verify(jws.input, jws.signature);
}

QByteArray signedAgain(const Key &key, const Signed &jws)
{
    Result<Signer> signer = Signer::create(key, findAlgorithm(jws.algorithm)->id);
    if (!signer)
        qFatal("%s", qPrintable(message(signer.error())));
    return signer->sign(jws.input).value_or(QByteArray());
}

bool isDeterministic(const QByteArray &algorithm)
{
    const Family family = findAlgorithm(algorithm)->family;
    return family == Family::Hmac || family == Family::RsaPkcs1 || family == Family::EdDsa;
}

} // namespace

/// The signatures, keys and thumbprints that the RFCs print.
class TestRfcVectors : public QObject
{
    Q_OBJECT
private slots:
    void compactSignatures_data();
    void compactSignatures();
    void cookbookSignatures_data();
    void cookbookSignatures();
    void thumbprints_data();
    void thumbprints();
    void keySets_data();
    void keySets();
    void keyWithCertificate();
    void agreementKeysAreRecognised();
    void fixtureTokens_data();
    void fixtureTokens();

private:
    CryptoSession m_session;
};

void TestRfcVectors::compactSignatures_data()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<QJsonObject>("key");
    for (const QString &rfc : {u"rfc7515"_s, u"rfc7519"_s, u"rfc7797"_s, u"rfc8037"_s, u"rfc9449"_s}) {
        for (const QJsonValue &value : casesOf(rfc)) {
            const QByteArray token = value[u"token"].toString().toLatin1();
            const QByteArray alg = value[u"alg"].toString().toLatin1();
            const bool attached = token.count('.') == 2 && !token.contains("..");
            const bool checkable = attached && findAlgorithm(alg) && alg != "none" && value[u"key"].isObject();
            if (checkable && value[u"expected"].toString() == "valid"_L1)
                QTest::newRow(qPrintable(value[u"name"].toString())) << token << alg << value[u"key"].toObject();
        }
    }
}

void TestRfcVectors::compactSignatures()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, alg);
    QFETCH(const QJsonObject, key);
    const Key imported = keysOf(key).front();
    const Signed jws = fromCompact(token, alg);
    QCOMPARE(check(imported, jws), SignatureCheck::Verified);
    QCOMPARE(check(imported, {jws.input + 'x', jws.signature, alg}), SignatureCheck::Mismatch);
    if (imported.isPrivate() && isDeterministic(alg))
        QCOMPARE(signedAgain(imported, jws), jws.signature);
}

void TestRfcVectors::cookbookSignatures_data()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QTest::addColumn<QString>("file");
    const QDir folder(vectorPath(u"rfc7520_cookbook/jws"_s));
    for (const QString &name : folder.entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    QTest::newRow("curve25519 (RFC 8037)") << vectorPath(u"rfc7520_cookbook/curve25519/jws.json"_s);
}

void TestRfcVectors::cookbookSignatures()
{
    QFETCH(const QString, file);
    const QJsonObject root = readJson(file);
    // RFC 7520 §4.8 has several keys and signatures, the others one of each.
    const auto list = [](const QJsonValue &value) { return value.isArray() ? value.toArray() : QJsonArray{value}; };
    const QJsonArray keys = list(root[u"input"][u"key"]);
    const QJsonArray signings = list(root[u"signing"]);
    const QJsonArray algorithms = list(root[u"input"][u"alg"]);
    QCOMPARE(keys.size(), signings.size());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Key key = keysOf(keys[i]).front();
        const Signed jws{signings[i][u"sig-input"].toString().toLatin1(),
            base64url::decode(signings[i][u"sig"].toString().toLatin1()).bytes, algorithms[i].toString().toLatin1()};
        QCOMPARE(check(key, jws), SignatureCheck::Verified);
        QCOMPARE(check(key.type() == KeyType::Oct ? key : key.publicKey(), jws), SignatureCheck::Verified);
        if (root[u"reproducible"].toBool() && isDeterministic(jws.algorithm))
            QCOMPARE(signedAgain(key, jws), jws.signature);
    }
}

void TestRfcVectors::thumbprints_data()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<int>("digest");
    QTest::addColumn<QByteArray>("thumbprint");
    for (const QJsonValue &value : casesOf(u"rfc7638"_s)) {
        const QString hash = value[u"hash"].toString();
        const Digest digest = hash == "sha-384"_L1   ? Digest::Sha384
                              : hash == "sha-512"_L1 ? Digest::Sha512
                                                     : Digest::Sha256;
        QTest::newRow(qPrintable(value[u"name"].toString()))
            << value[u"jwk"].toObject() << int(digest) << value[u"thumbprint"].toString().toLatin1();
    }
    for (const QJsonValue &value : casesOf(u"rfc8037"_s)) {
        if (value[u"type"].toString() == "thumbprint"_L1) {
            QTest::newRow(qPrintable(value[u"name"].toString()))
                << value[u"jwk"].toObject() << int(Digest::Sha256) << value[u"sha256_b64u"].toString().toLatin1();
        }
    }
}

void TestRfcVectors::thumbprints()
{
    QFETCH(const QJsonObject, jwk);
    QFETCH(const int, digest);
    QFETCH(const QByteArray, thumbprint);
    const Key key = keysOf(jwk).front();
    QCOMPARE(base64url::encode(key.thumbprint(static_cast<Digest>(digest))), thumbprint);
    if (key.type() != KeyType::Oct)
        QCOMPARE(base64url::encode(key.publicKey().thumbprint(static_cast<Digest>(digest))), thumbprint);
}

void TestRfcVectors::keySets_data()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QTest::addColumn<QJsonObject>("jwks");
    QTest::addColumn<bool>("isPrivate");
    for (const QString &rfc : {u"rfc7517"_s, u"rfc8812"_s}) {
        for (const QJsonValue &value : casesOf(rfc)) {
            const QString name = value[u"name"].toString();
            if (value[u"jwks"].isObject())
                QTest::newRow(qPrintable(name)) << value[u"jwks"].toObject() << !name.contains("public"_L1);
        }
    }
}

void TestRfcVectors::keySets()
{
    QFETCH(const QJsonObject, jwks);
    QFETCH(const bool, isPrivate);
    const Result<ImportedKeys> imported = importKeys(compact(jwks));
    QVERIFY2(imported, imported ? "" : qPrintable(message(imported.error())));
    QCOMPARE(imported->container, Container::Jwks);
    QJsonArray wanted;
    for (const QJsonValue &jwk : jwks[u"keys"].toArray()) {
        // The draft's name of secp256k1, which RFC 8812 did not keep, stands in jwcrypto's sets.
        if (jwk[u"crv"].toString() != "P-256K"_L1)
            wanted.append(jwk);
    }
    QCOMPARE(imported->keys.size(), wanted.size());
    QCOMPARE(imported->keys.size() + imported->skipped.size(), jwks[u"keys"].toArray().size());
    for (const Error &error : imported->skipped) {
        QCOMPARE(error.code, ErrorCode::KeyTypeUnsupported);
        QVERIFY(message(error).startsWith(
            u"This is an EC key on curve P-256K, which is not supported; wanted: P-256, P-384, P-521, secp256k1"_s));
    }
    for (qsizetype i = 0; i < imported->keys.size(); ++i) {
        const QJsonValue jwk = wanted[i];
        const Key &key = imported->keys[i];
        QCOMPARE(key.isPrivate(), isPrivate);
        QCOMPARE(key.keyId(), jwk[u"kid"].toString().toUtf8());
        QCOMPARE(key.use(), jwk[u"use"].toString().toUtf8());
        QCOMPARE(key.algorithmName(), jwk[u"alg"].toString().toUtf8());
        // What goes out says the same as what came in.
        const QJsonObject out = QJsonDocument::fromJson(key.toJwk(true).view().toByteArray()).object();
        QCOMPARE(out, jwk.toObject());
    }
}

void TestRfcVectors::keyWithCertificate()
{
    CLAIMSMITH_NEEDS_VECTORS();
    // RFC 7517 appendix B.
    for (const QJsonValue &value : casesOf(u"rfc7517"_s)) {
        if (!value[u"jwk"][u"x5c"].isArray())
            continue;
        const Key key = keysOf(value[u"jwk"]).front();
        const QByteArray der = QByteArray::fromBase64(value[u"jwk"][u"x5c"][0].toString().toLatin1());
        QCOMPARE(key.x5tS256(), digest(Digest::Sha256, der));
        QCOMPARE(key.keyId(), "1b94c"_ba);
        return;
    }
    QFAIL("the vectors have no JWK with x5c");
}

void TestRfcVectors::agreementKeysAreRecognised()
{
    CLAIMSMITH_NEEDS_VECTORS();
    // RFC 8037 A.6, A.7.
    int seen = 0;
    for (const QJsonValue &value : casesOf(u"rfc8037"_s)) {
        if (value[u"type"].toString() != "ecdh"_L1)
            continue;
        const Key key = keysOf(value[u"epk"]).front();
        const std::optional<Error> misfit = key.misfit(AlgorithmId::EdDSA);
        QVERIFY(misfit);
        QCOMPARE(misfit->code, ErrorCode::KeyCannotSign);
        QCOMPARE(message(*misfit),
            u"This is an %1 key: it agrees on keys, it cannot sign"_s.arg(value[u"epk"][u"crv"].toString()));
        ++seen;
    }
    QCOMPARE(seen, 2);
}

void TestRfcVectors::fixtureTokens_data()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QTest::addColumn<QJsonObject>("test");
    for (const QString &file : {u"jws_examples"_s, u"jws_rfc7520"_s}) {
        const QJsonObject root = readJson(vectorPath(u"joserfc_fixtures/"_s + file + u".json"_s));
        int row = 0;
        for (const QJsonValue &test : root[u"tests"].toArray())
            QTest::addRow("%s %d %s", qPrintable(file), row++, qPrintable(test[u"name"].toString())) << test.toObject();
    }
}

void TestRfcVectors::fixtureTokens()
{
    // Keys in PEM and JWK files: sign with the private one, verify with the public one, and the token where there is
    // one.
    QFETCH(const QJsonObject, test);
    const auto keyFile = [](const QJsonValue &name) {
        const Result<ImportedKeys> keys =
            importKeys(readFile(vectorPath(u"joserfc_fixtures/keys/"_s + name.toString())));
        if (!keys)
            qFatal("%s: %s", qPrintable(name.toString()), qPrintable(message(keys.error())));
        return keys->keys.front();
    };
    const Key signing = test.contains(u"private_key"_s) ? keyFile(test[u"private_key"])
                        : test.contains(u"secret"_s)
                            ? Key::fromSecret(test[u"secret"].toString().toUtf8(), SecretEncoding::Utf8).value()
                        : test[u"key"].isString() ? keyFile(test[u"key"])
                                                  : keysOf(test[u"key"]).front();
    const Key verifying = test.contains(u"public_key"_s) ? keyFile(test[u"public_key"]) : signing;
    const QJsonObject header =
        test.contains(u"protected"_s) ? test[u"protected"].toObject() : test[u"header"].toObject();
    const QByteArray alg = header[u"alg"].toString().toLatin1();
    if (alg.isEmpty() || !findAlgorithm(alg))
        QSKIP(qPrintable(u"no JWS algorithm of the table: "_s + QString::fromLatin1(alg)));
    Signed made{"eyJhbGciOiJ4In0.e30", {}, alg};
    made.signature = signedAgain(signing, made);
    QCOMPARE(check(verifying, made), SignatureCheck::Verified);
    const QByteArray token = test[u"compact"].toString().toLatin1();
    if (token.count('.') == 2)
        QCOMPARE(check(verifying, fromCompact(token, alg)), SignatureCheck::Verified);
}

QTEST_GUILESS_MAIN(TestRfcVectors)
#include "tst_rfcvectors.moc"
