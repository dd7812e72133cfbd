// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/crypto/crypto.h"
#include "support/vectors.h"
#include "token/judge.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

struct Deviation
{
    QLatin1StringView kind; ///< what we say: "valid", or the kind of refusal
    QLatin1StringView why;
};

/// Cases of class "policy" in which libraries differ among each other, and we differ from the one that the case is of.
const QHash<QString, Deviation> &deviations()
{
    static const QHash<QString, Deviation> table{
        {u"pyjwt-010"_s,
            {"valid"_L1, "RFC 7519 §4.1.6 refuses no iat in the future; we do where the policy checks it"_L1}},
        {u"pyjwt-011"_s,
            {"bad_claim_type"_L1, "RFC 7519 §2: a NumericDate is a number, so a string in iat is malformed"_L1}},
        {u"pyjwt-024"_s,
            {"valid"_L1, "an audience is checked where one is expected; else the claims are not checked"_L1}},
        {u"pyjwt-047"_s, {"valid"_L1, "RFC 7519 §4.1.3: an array of audiences is as good as a string"_L1}},
        {u"pyjwt-053"_s, {"valid"_L1, "sub is held against a value where one is expected; servers do use numbers"_L1}},
        {u"pyjwt-058"_s, {"valid"_L1, "jti is held against a value where one is expected"_L1}},
        {u"pyjwt-078"_s, {"valid"_L1, "none is accepted where it is listed, and this case lists it"_L1}},
        {u"pyjwt-079"_s,
            {"valid"_L1, "a kid that is no string names no key; the token is shown, and judged without it"_L1}},
    };
    return table;
}

/// Our codes in the words of the vectors.
QString kindOf(const QByteArray &code)
{
    static const QHash<QByteArray, QString> kinds{{"payload_not_object", u"payload_not_object"_s},
        {"crit_malformed", u"crit_invalid"_s}, {"crit_not_understood", u"crit_unsupported"_s},
        {"b64_malformed", u"crit_invalid"_s}, {"header_duplicate", u"duplicate_member"_s},
        {"signature_invalid", u"bad_signature"_s}, {"signature_length", u"bad_signature"_s},
        {"signature_missing", u"bad_signature"_s}, {"signature_not_checked", u"missing_key"_s},
        {"alg_none", u"none_not_allowed"_s}, {"alg_not_allowed", u"alg_not_allowed"_s},
        {"alg_unsupported", u"alg_unsupported"_s}, {"key_mismatch", u"key_mismatch"_s},
        {"key_too_small", u"key_too_small"_s}, {"expired", u"expired"_s}, {"not_yet_valid", u"not_yet_valid"_s},
        {"issued_in_future", u"iat_in_future"_s}, {"exp_malformed", u"bad_claim_type"_s},
        {"nbf_malformed", u"bad_claim_type"_s}, {"iat_malformed", u"bad_claim_type"_s},
        {"claim_missing", u"missing_claim"_s}, {"claim_malformed", u"bad_claim_type"_s},
        {"issuer_mismatch", u"iss_mismatch"_s}, {"audience_mismatch", u"aud_mismatch"_s},
        {"subject_mismatch", u"sub_mismatch"_s}, {"type_mismatch", u"typ_mismatch"_s},
        {"token_id_mismatch", u"jti_mismatch"_s}, {"too_old", u"too_old"_s}};
    return kinds.value(code, u"malformed"_s); // every other defect of structure
}

QByteArray bytesOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toUtf8()
                            : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// A string, or a list of them.
QList<QByteArray> listOf(const QJsonValue &value)
{
    QList<QByteArray> list;
    for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (one.isString())
            list.append(one.toString().toUtf8());
    }
    return list;
}

std::optional<QByteArray> textOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString().toUtf8()) : std::nullopt;
}

jose::Result<QList<jose::Key>> keysOf(const QJsonObject &key)
{
    const QString kind = key.value("kind"_L1).toString();
    if (kind.isEmpty() || kind == "none"_L1)
        return QList<jose::Key>{};
    if (kind == "secret"_L1) {
        const bool isText = key.value("encoding"_L1).toString() == "utf8"_L1;
        return jose::Key::fromSecret(
            bytesOf(key.value("value"_L1)), isText ? jose::SecretEncoding::Utf8 : jose::SecretEncoding::Base64Url)
            .transform([](const jose::Key &one) { return QList<jose::Key>{one}; });
    }
    return jose::importKeys(bytesOf(key.value("value"_L1))).transform([](const jose::ImportedKeys &keys) {
        return keys.keys;
    });
}

Policy policyOf(const QJsonObject &options)
{
    Policy policy;
    for (const QByteArray &name : listOf(options.value("algorithms"_L1))) {
        if (const jose::Algorithm *algorithm = jose::findAlgorithm(name))
            policy.algorithms.append(algorithm->id);
    }
    policy.leeway = std::chrono::seconds(options.value("leeway"_L1).toInteger());
    policy.audiences = listOf(options.value("aud"_L1));
    policy.subject = textOf(options.value("sub"_L1));
    policy.tokenId = textOf(options.value("jti"_L1));
    policy.type = textOf(options.value("typ"_L1));
    policy.requiredClaims = listOf(options.value("require"_L1));
    if (options.contains("max_age"_L1))
        policy.maxAge = std::chrono::seconds(options.value("max_age"_L1).toInteger());
    return policy;
}

/// Whether a failure is of something that the case does not ask for.
bool isLeftOut(const QByteArray &code, Axis axis, const QJsonObject &vector)
{
    const QJsonObject options = vector.value("options"_L1).toObject();
    if (vector.value("type"_L1).toString() == "jws"_L1 && (code == "payload_not_json" || code == "payload_not_object"))
        return true; // a JWS may sign anything
    if (axis == Axis::Signature && code != "alg_unsupported"
        && (options.value("decode_only"_L1).toBool() || !options.value("verify_signature"_L1).toBool(true)))
        return true;
    return (code == "expired" && !options.value("verify_exp"_L1).toBool(true))
           || (code == "not_yet_valid" && !options.value("verify_nbf"_L1).toBool(true));
}

/// The kinds of all that we refuse the token for; empty where it is valid.
QSet<QString> judgedKinds(const QJsonObject &vector, const Policy &policy)
{
    const QJsonObject options = vector.value("options"_L1).toObject();
    DecodeOptions decodeOptions;
    if (const QJsonObject detached = options.value("detached_payload"_L1).toObject(); !detached.isEmpty())
        decodeOptions.detachedPayload = detached.value("value"_L1).toString().toUtf8();
    decodeOptions.padded = options.value("allow_base64_padding"_L1).toBool();
    QByteArray text = bytesOf(vector.value("token"_L1));
    if (options.value("trim"_L1).toBool())
        text = text.trimmed(); // what extract() does with pasted text
    const Token token = Token::decode(text, decodeOptions);

    const auto keys = keysOf(vector.value("key"_L1).toObject());
    if (!keys) // recognised, and refused by name
        return {keys.error().code == jose::ErrorCode::KeyTypeUnsupported ? u"key_mismatch"_s : u"unreadable key"_s};
    const Verdict verdict = judged(token, *keys, policy, options.value("now"_L1).toInteger(1'700'000'000));
    QSet<QString> kinds;
    for (const Failure &failure : verdict.failures) {
        const QByteArray code(codeName(failure, token));
        if (!isLeftOut(code, failure.axis, vector))
            kinds.insert(kindOf(code));
    }
    return kinds;
}

} // namespace

/// Behaviours that the tests of PyJWT, node-jsonwebtoken and jwt-cli fix (library_cases/cases.jsonl). Those of class
/// "core" bind every verifier; of class "policy" we agree too, except with the cases of deviations().
class TestLibraryCases : public QObject
{
    Q_OBJECT
private slots:
    void cases_data();
    void cases();
    void deviationsAreOfPolicyAlone();
    void futureIssueIsRefusedWhereChecked();

private:
    static QList<QJsonObject> all() { return readJsonLines(vectorPath(u"library_cases/cases.jsonl"_s)); }
    jose::CryptoSession m_session;
};

void TestLibraryCases::cases_data()
{
    QTest::addColumn<QJsonObject>("vector");
    CLAIMSMITH_NEEDS_VECTORS();
    for (const QJsonObject &one : all())
        QTest::newRow(qPrintable(one.value("id"_L1).toString() + u' ' + one.value("name"_L1).toString())) << one;
}

void TestLibraryCases::cases()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QFETCH(QJsonObject, vector);
    const QJsonObject options = vector.value("options"_L1).toObject();
    Policy policy = policyOf(options);
    // A policy has one issuer; a list of them is as good as asking for each.
    const QList<QByteArray> issuers = listOf(options.value("iss"_L1));
    QSet<QString> kinds;
    for (qsizetype i = 0; i < std::max<qsizetype>(issuers.size(), 1); ++i) {
        if (!issuers.isEmpty())
            policy.issuer = issuers.at(i);
        kinds = judgedKinds(vector, policy);
        if (kinds.isEmpty())
            break;
    }
    QString expected = vector.value("expected"_L1).toString();
    QSet<QString> right{expected};
    for (const QByteArray &also : listOf(vector.value("also_ok"_L1)))
        right.insert(QString::fromUtf8(also));
    if (const auto own = deviations().constFind(vector.value("id"_L1).toString()); own != deviations().cend()) {
        QVERIFY2(!right.contains(QString(own->kind)), "this is no deviation");
        right = {QString(own->kind)};
    }
    const QString said = kinds.isEmpty() ? u"valid"_s : QStringList(kinds.values()).join(u',');
    QVERIFY2(kinds.isEmpty() ? right.contains(u"valid"_s) : kinds.intersects(right),
        qPrintable(u"we say %1; right is %2"_s.arg(said, QStringList(right.values()).join(u','))));
}

void TestLibraryCases::deviationsAreOfPolicyAlone()
{
    CLAIMSMITH_NEEDS_VECTORS();
    QSet<QString> policyCases;
    for (const QJsonObject &one : all()) {
        if (one.value("class"_L1).toString() == "policy"_L1)
            policyCases.insert(one.value("id"_L1).toString());
    }
    for (auto it = deviations().cbegin(); it != deviations().cend(); ++it)
        QVERIFY2(policyCases.contains(it.key()) && !it->why.isEmpty(), qPrintable(it.key()));
}

void TestLibraryCases::futureIssueIsRefusedWhereChecked()
{
    CLAIMSMITH_NEEDS_VECTORS();
    int met = 0;
    for (const QJsonObject &one : all()) {
        if (one.value("expected"_L1).toString() != "iat_in_future"_L1)
            continue;
        Policy policy = policyOf(one.value("options"_L1).toObject());
        policy.checkIssuedAt = true;
        QCOMPARE(judgedKinds(one, policy), QSet{u"iat_in_future"_s});
        ++met;
    }
    QVERIFY(met > 0);
}

QTEST_GUILESS_MAIN(TestLibraryCases)
#include "tst_librarycases.moc"
