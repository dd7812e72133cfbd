// SPDX-License-Identifier: MIT
#include "interop/programs.h"
#include "jose/base64url.h"
#include "jose/crypto/crypto.h"
#include "support/vectors.h"
#include "token/clock.h"
#include "token/issue.h"
#include "token/placeholders.h"
#include "token/snippets.h"
#include "token/templates.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::interop;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr auto noPyjwt = "PyJWT is missing: apt install python3-jwt python3-cryptography";

struct SigningKey
{
    QString name; ///< in tests/data/interop/keys
    jose::AlgorithmId algorithm;
};
const std::initializer_list<SigningKey> signingKeys{{u"hs256"_s, jose::AlgorithmId::HS256},
    {u"rsa"_s, jose::AlgorithmId::RS256}, {u"rsa"_s, jose::AlgorithmId::PS256}, {u"p256"_s, jose::AlgorithmId::ES256},
    {u"ed25519"_s, jose::AlgorithmId::EdDSA}};

QByteArray keyFile(const QString &name) { return readFile(sourcePath(u"tests/data/interop/keys/%1.jwk"_s.arg(name))); }

jose::Key readKey(const QString &name) { return jose::importKeys(keyFile(name)).value().keys.constFirst(); }

QJsonObject claimsOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(jose::base64url::decode(token.split('.').at(1)).bytes).object();
}

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

/// The tokens of a template, signed at `now` as the Craft page does it.
QByteArrayList tokensOf(const token::Template &one, const SigningKey &with, token::Instant now)
{
    const jose::Key key = readKey(with.name);
    auto signer = jose::Signer::create(key, with.algorithm);
    QByteArrayList tokens;
    for (const token::TokenForm &form : one.forms) {
        const token::Fill fill{.uuid = token::newTokenId(), .family = "family"};
        const auto header = token::renderForm(
            token::headerFor(form.header, jose::algorithm(with.algorithm).name), token::FormPart::Header, now);
        const auto payload = token::renderForm(token::filled(form.claims, fill), token::FormPart::Payload, now);
        tokens.append(token::signCompact(header.bytes, payload.bytes, *signer).value());
    }
    return tokens;
}

} // namespace

/// What the forms, templates and pairs make, whole libraries accept: PyJWT of the distribution and npm's jose.
class TestInteropIssuing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pyjwtAcceptsEveryTemplateAndPair();
    void joseAcceptsEveryTemplateAndPair();
    void refusalsAreSeen();
    void snippetsVerify_data();
    void snippetsVerify();

private:
    jose::CryptoSession m_crypto;
    QTemporaryDir m_folder;
    QByteArray m_lines;
    QByteArray m_expired;
};

void TestInteropIssuing::initTestCase()
{
    const token::Instant now = token::Clock::systemNow();
    for (const token::Template &one : token::builtInTemplates()) {
        for (const SigningKey &with : signingKeys) {
            for (const QByteArray &token : tokensOf(one, with, now))
                m_lines += line({{"alg"_L1, jose::algorithm(with.algorithm).name}, {"key"_L1, with.name},
                    {"typ"_L1, one.id == u"at-jwt" ? u"at+jwt"_s : u"JWT"_s}, {"token"_L1, QString::fromLatin1(token)},
                    {"claims"_L1, claimsOf(token)}});
        }
    }
    // The "done when", by the program itself.
    QFile secret(m_folder.filePath(u"secret.txt"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("thirty-two bytes or more of secret\n") > 0);
    secret.close();
    for (const QStringList &more : {QStringList(), QStringList{u"--access-ttl"_s, u"-1h"_s}}) {
        const Ended made =
            runProgram(QStringLiteral(CLAIMSMITH_CLI), QStringList{u"pair"_s, u"--sub"_s, u"1"_s, u"--username"_s,
                                                           u"john"_s, u"--secret-file"_s, secret.fileName()}
                                                           + more);
        QVERIFY2(made.status == 0, made.err.constData());
        const QJsonObject pair = QJsonDocument::fromJson(made.out).object();
        for (const auto member : {"access_token"_L1, "refresh_token"_L1}) {
            const QString token = pair[member].toString();
            (more.isEmpty() ? m_lines : m_expired) +=
                line({{"alg"_L1, u"HS256"_s}, {"secret"_L1, u"thirty-two bytes or more of secret"_s},
                    {"typ"_L1, u"JWT"_s}, {"token"_L1, token}, {"claims"_L1, claimsOf(token.toLatin1())}});
        }
    }
    QCOMPARE(m_lines.count('\n'), 8 * static_cast<qsizetype>(signingKeys.size()) + 2);
}

void TestInteropIssuing::pyjwtAcceptsEveryTemplateAndPair()
{
    const Ended verified = runPyjwt(u"verify_claims_pyjwt.py"_s, m_lines);
    if (verified.status == skipStatus || verified.status < 0)
        QSKIP(noPyjwt);
    QVERIFY2(verified.status == 0, verified.err.constData());
}

void TestInteropIssuing::joseAcceptsEveryTemplateAndPair()
{
    const JoseFolder jose({u"verify_claims_jose.mjs"_s});
    if (!jose.missing().isEmpty())
        QSKIP(jose.missing().constData());
    const Ended verified = jose.run({u"verify_claims_jose.mjs"_s, sourcePath(u"tests/data/interop"_s)}, m_lines);
    QVERIFY2(verified.status == 0, verified.err.constData());
}

void TestInteropIssuing::refusalsAreSeen()
{
    // The script must be able to say no, else its yes means nothing: the access token is expired, the other is not.
    const Ended verified = runPyjwt(u"verify_claims_pyjwt.py"_s, m_expired);
    if (verified.status == skipStatus || verified.status < 0)
        QSKIP(noPyjwt);
    QCOMPARE(verified.status, 1);
    QVERIFY2(verified.err.contains("Expired"), verified.err.constData());
}

void TestInteropIssuing::snippetsVerify_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<jose::AlgorithmId>("algorithm");
    for (const SigningKey &with : signingKeys)
        QTest::newRow(jose::algorithm(with.algorithm).name.data()) << with.name << with.algorithm;
    QTest::newRow("Ed25519 by its new name") << u"ed25519"_s << jose::AlgorithmId::Ed25519;
}

void TestInteropIssuing::snippetsVerify()
{
    QFETCH(QString, key);
    QFETCH(jose::AlgorithmId, algorithm);
    const token::Instant now = token::Clock::systemNow();
    const jose::Key signing = readKey(key);
    token::ClaimList claims;
    QVERIFY(claims.addString("iss", "a \"quoted\" 'issuer' \\") && claims.addStrings("aud", {"one's", "two"}));
    auto signer = token::TokenSigner::create(signing, algorithm).value();
    const QByteArray access = token::createAccessToken(claims, signer, now).value();
    const token::TokenPair tokens{.accessToken = access, .refreshToken = access};

    const auto write = [](const QString &folder, const QString &name, const QByteArray &bytes) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QByteArray publicJwk =
        (signing.type() == jose::KeyType::Oct ? signing : signing.publicKey()).toJwk(true).view().toByteArray();
    QVERIFY(write(m_folder.path(), u"key.jwk"_s, publicJwk));
    QVERIFY(write(m_folder.path(), u"snippet.py"_s, snippet(token::SnippetKind::Python, tokens)));
    const Ended python = runProgram(u"/usr/bin/python3"_s, {u"-B"_s, u"snippet.py"_s}, {}, m_folder.path());
    if (python.err.contains("ModuleNotFoundError") || python.status < 0)
        QSKIP(noPyjwt);
    QVERIFY2(python.status == 0, python.err.constData());
    QCOMPARE(python.out.count("'iat': "), 2);

    const JoseFolder jose({});
    if (!jose.missing().isEmpty())
        QSKIP(jose.missing().constData());
    QVERIFY(write(jose.path(), u"key.jwk"_s, publicJwk));
    QVERIFY(write(jose.path(), u"snippet.mjs"_s, snippet(token::SnippetKind::JavaScript, tokens)));
    const Ended node = jose.run({u"snippet.mjs"_s});
    QVERIFY2(node.status == 0, node.err.constData());
    QCOMPARE(node.out.count("iat: "), 2);
}

QTEST_GUILESS_MAIN(TestInteropIssuing)
#include "tst_interopissuing.moc"
