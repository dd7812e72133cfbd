// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/crypto/crypto.h"
#include "support/vectors.h"
#include "token/judge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;
using jose::AlgorithmId;

namespace {

QByteArray bytesOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toUtf8()
                            : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// A JWK, a JWKS, or an array of JWKs.
QList<jose::Key> keysOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    QList<jose::Key> keys;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : array) {
        const auto imported = jose::importKeys(bytesOf(one));
        if (!imported)
            qFatal("no key: %s", qPrintable(jose::message(imported.error())));
        keys.append(imported->keys);
    }
    return keys;
}

/// Failures that do not concern a JWS whose payload is not a JWT's claims.
QByteArray codesOfJws(const Verdict &verdict, const Token &token)
{
    QByteArrayList left;
    for (const QByteArray &code : codes(verdict, token).split(',')) {
        if (!code.isEmpty() && code != "payload_not_json" && code != "payload_not_object")
            left.append(code);
    }
    return left.join(',');
}

} // namespace

/// The examples of the RFCs and of the JOSE cookbook, as they stand in the vectors from elsewhere.
class TestRfcExamples : public QObject
{
    Q_OBJECT
private slots:
    void rfcs_data();
    void rfcs();
    void cookbook_data();
    void cookbook();
    void joserfc_data();
    void joserfc();
    void joserfcKeysSignAndVerify_data();
    void joserfcKeysSignAndVerify();

private:
    jose::CryptoSession m_session;
};

/// RFC 7515, 7519, 7797, 8037, 9449: every case that is a JWS or JWT; a JWE is said to be one.
void TestRfcExamples::rfcs_data()
{
    QTest::addColumn<QJsonObject>("vector");
    CLAIMSMITH_NEEDS_VECTORS();
    for (const auto &file :
        {u"rfc7515"_s, u"rfc7516"_s, u"rfc7517"_s, u"rfc7519"_s, u"rfc7797"_s, u"rfc8037"_s, u"rfc9449"_s}) {
        const QJsonArray cases = readJson(vectorPath(u"rfc_examples/%1.json"_s.arg(file))).value("cases"_L1).toArray();
        for (const QJsonValue &one : cases) {
            if (one.toObject().contains("token"_L1))
                QTest::newRow(qPrintable(one.toObject().value("name"_L1).toString())) << one.toObject();
        }
    }
}

void TestRfcExamples::rfcs()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QFETCH(QJsonObject, vector);
    const QJsonObject options = vector.value("options"_L1).toObject();
    DecodeOptions decodeOptions;
    for (const QJsonValue &payload : {vector.value("detached_payload"_L1), options.value("detached_payload"_L1)}) {
        if (payload.isString())
            decodeOptions.detachedPayload = payload.toString().toUtf8();
    }
    const Token token = Token::decode(bytesOf(vector.value("token"_L1)), decodeOptions);
    const QString type = vector.value("type"_L1).toString();
    const QString expected = vector.value("expected"_L1).toString();
    const QList<jose::Key> keys =
        type.startsWith("jwe"_L1) || type == "decode_only"_L1 ? QList<jose::Key>{} : keysOf(vector.value("key"_L1));
    const qint64 now = options.value("now"_L1).toInteger(1'300'819'379); // a second before exp of the RFC 7515 examples
    const Verdict verdict = judged(token, keys, {}, now);
    const QByteArray found = codesOfJws(verdict, token);

    if (type.startsWith("jwe"_L1)) {
        QCOMPARE(found, "encrypted"_ba);
        QVERIFY(token.header().root().isObject() || token.kind() == TokenKind::JweJson);
    } else if (type == "decode_only"_L1) {
        QCOMPARE(verdict.structure, StructureStatus::WellFormed);
        QVERIFY2(found.startsWith("signature_not_checked"), found.constData());
    } else if (expected == "valid_only_if_none_allowed"_L1) {
        QCOMPARE(found, "alg_none"_ba);
        Policy policy;
        policy.algorithms = {AlgorithmId::None};
        QVERIFY(judged(token, keys, policy, now).accepted());
    } else if (expected == "expired"_L1) {
        QCOMPARE(found, "expired"_ba);
        QCOMPARE(verdict.signature, SignatureStatus::Verified);
    } else if (expected == "crit_unsupported"_L1) {
        QVERIFY2(found.contains("crit_not_understood"), found.constData());
        QVERIFY(!verdict.accepted());
    } else {
        QCOMPARE(expected, "valid"_L1);
        QCOMPARE(found, ""_ba);
        QCOMPARE(verdict.signature, SignatureStatus::Verified);
    }
}

/// RFC 7520 §4.1 to §4.8, RFC 8037 and RFC 7797, in each serialization that the file has.
void TestRfcExamples::cookbook_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QTest::addColumn<QString>("form");
    CLAIMSMITH_NEEDS_VECTORS();
    // rfc7797/4.2.hmac-sha2_b64_false.json is of a draft: `b64` without `crit`. It must be refused; see below.
    for (const auto &file : {u"jws/4_1.rsa_v15_signature"_s, u"jws/4_2.rsa-pss_signature"_s,
             u"jws/4_3.ecdsa_signature"_s, u"jws/4_4.hmac-sha2_integrity_protection"_s,
             u"jws/4_5.signature_with_detached_content"_s, u"jws/4_6.protecting_specific_header_fields"_s,
             u"jws/4_7.protecting_content_only"_s, u"jws/4_8.multiple_signatures"_s, u"curve25519/jws"_s,
             u"rfc7797/hmac-sha2_b64_false"_s, u"rfc7797/4.2.hmac-sha2_b64_false"_s}) {
        const QJsonObject vector = readJson(vectorPath(u"rfc7520_cookbook/%1.json"_s.arg(file)));
        for (const QString &form : vector.value("output"_L1).toObject().keys()) {
            if (form == "compact"_L1 || form.startsWith("json"_L1))
                QTest::newRow(qPrintable(file + u' ' + form)) << vector << form;
        }
    }
}

void TestRfcExamples::cookbook()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QFETCH(QJsonObject, vector);
    QFETCH(QString, form);
    const QJsonObject input = vector.value("input"_L1).toObject();
    const QByteArray payload = input.value("payload"_L1).toString().toUtf8();
    const QByteArray text = bytesOf(vector.value("output"_L1).toObject().value(form));
    const bool isDetached = form == "compact"_L1 ? text.contains("..") : !text.contains("\"payload\"");
    const Token token =
        Token::decode(text, {.detachedPayload = isDetached ? std::optional(payload) : std::nullopt, .padded = false});
    const QList<jose::Key> keys = keysOf(input.value("key"_L1));
    if (vector.value("title"_L1).toString() == "'b64'=false JSON only"_L1) {
        QVERIFY(codes(judged(token, keys), token).contains("b64_malformed"));
        return;
    }
    QCOMPARE(codesOfJws(judged(token, keys), token), ""_ba);
    QCOMPARE(token.payloadBytes(), QByteArrayView(payload));
    // Each key alone verifies the signature that is its own.
    for (const jose::Key &key : keys)
        QCOMPARE(judged(token, {key}).signature, SignatureStatus::Verified);
    // And another payload is refused.
    QByteArray changed = text;
    if (const qsizetype place = text.indexOf("SXTigJlzIGEgZGFuZ2Vyb3Vz"); place >= 0) {
        changed[place + 4] = 'A';
        QVERIFY(judged(Token::decode(changed), keys).signature != SignatureStatus::Verified);
    }
}

void TestRfcExamples::joserfc_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    CLAIMSMITH_NEEDS_VECTORS();
    for (const auto &file : {u"jws_examples"_s, u"jws_rfc7520"_s, u"jwt_use_jws"_s}) {
        const QJsonArray tests =
            readJson(vectorPath(u"joserfc_fixtures/%1.json"_s.arg(file))).value("tests"_L1).toArray();
        for (const QJsonValue &value : tests) {
            const QJsonObject test = value.toObject();
            const QString keyFile = test.value("public_key"_L1).toString();
            const QByteArray key =
                keyFile.isEmpty() ? QByteArray() : readFile(vectorPath(u"joserfc_fixtures/keys/"_s + keyFile));
            for (const auto &form : {u"compact"_s, u"token"_s, u"general_json"_s, u"flattened_json"_s}) {
                if (test.contains(form))
                    QTest::newRow(qPrintable(file + u' ' + test.value("name"_L1).toString() + u' ' + form))
                        << bytesOf(test.value(form))
                        << (key.isEmpty() ? "secret:" + test.value("secret"_L1).toString().toUtf8() : key);
            }
        }
    }
}

void TestRfcExamples::joserfc()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    const Token token = Token::decode(text);
    const QList<jose::Key> keys =
        key.startsWith("secret:") ? QList<jose::Key>{secretKey(key.sliced(7))} : jose::importKeys(key)->keys;
    const Verdict verdict = judged(token, keys);
    QCOMPARE(codesOfJws(verdict, token), ""_ba);
    QCOMPARE(verdict.signature, SignatureStatus::Verified);
}

/// The rows of joserfc that have keys and no token: what the private key signs, the public one verifies.
void TestRfcExamples::joserfcKeysSignAndVerify_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("privateKey");
    QTest::addColumn<QString>("publicKey");
    CLAIMSMITH_NEEDS_VECTORS();
    const QJsonArray tests = readJson(vectorPath(u"joserfc_fixtures/jws_examples.json"_s)).value("tests"_L1).toArray();
    for (const QJsonValue &value : tests) {
        const QJsonObject test = value.toObject();
        if (test.contains("public_key"_L1))
            QTest::newRow(qPrintable(test.value("name"_L1).toString()))
                << test.value("protected"_L1).toObject().value("alg"_L1).toString()
                << test.value("private_key"_L1).toString() << test.value("public_key"_L1).toString();
    }
}

void TestRfcExamples::joserfcKeysSignAndVerify()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QFETCH(QString, algorithm);
    QFETCH(QString, privateKey);
    QFETCH(QString, publicKey);
    const auto read = [](const QString &file) {
        const auto imported = jose::importKeys(readFile(vectorPath(u"joserfc_fixtures/keys/"_s + file)));
        return imported ? imported->keys.constFirst() : jose::Key();
    };
    const jose::Algorithm *row = jose::findAlgorithm(algorithm.toUtf8());
    QVERIFY(row);
    const QByteArray header = "{\"alg\":\"" + algorithm.toUtf8() + "\"}";
    const Token token = Token::decode(minted(header, "{}", read(privateKey), row->id));
    QCOMPARE(codes(judged(token, {read(publicKey)}), token), ""_ba);
}

QTEST_GUILESS_MAIN(TestRfcExamples)
#include "tst_rfcexamples.moc"
