// SPDX-License-Identifier: MIT
#include "minting.h"

#include "jose/crypto/crypto.h"
#include "support/vectors.h"
#include "token/snippets.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds

/// A text that gets out of any quotes that are not taken care of; no token of ours, but what is pasted may be.
const QByteArray hostile = R"(a'b"c\d$(touch pwned)`touch pwned` %s !x é)";

struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Ended runProgram(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

TokenPair oneToken(const QByteArray &payload) { return {.accessToken = minted(payload)}; }

QByteArray payloadWith(const QByteArray &issuer, const QByteArray &audience)
{
    return "{\"iss\":" + issuer + ",\"aud\":" + audience + '}';
}

} // namespace

/// What a token is copied as, read by what it is for.
class TestSnippets : public QObject
{
    Q_OBJECT
private slots:
    void textsAreThoseOfTheStandards_data();
    void textsAreThoseOfTheStandards();
    void everyKindHasNameAndSuffix();
    void shellGetsEveryTextAsItIs_data();
    void shellGetsEveryTextAsItIs();
    void programsExpectWhatTheTokenHas_data();
    void programsExpectWhatTheTokenHas();
    void noSnippetHoldsAKey();
    void programsAreWellFormed_data();
    void programsAreWellFormed();
    void pythonReadsEveryTextAsItIs();
    void nodeReadsEveryTextAsItIs();

private:
    jose::CryptoSession m_session;
    QTemporaryDir m_folder;
};

void TestSnippets::textsAreThoseOfTheStandards_data()
{
    QTest::addColumn<SnippetKind>("kind");
    QTest::addColumn<QByteArray>("single");
    QTest::addColumn<QByteArray>("pair");
    const auto row = [](const char *name, SnippetKind kind, const QByteArray &single, const QByteArray &pair) {
        QTest::newRow(name) << kind << single << pair;
    };
    row("token", SnippetKind::Token, "a.b.c", "a.b.c");
    row("Bearer header, RFC 6750 §2.1", SnippetKind::BearerHeader, "Authorization: Bearer a.b.c",
        "Authorization: Bearer a.b.c");
    row("OAuth JSON, RFC 6749 §5.1", SnippetKind::OAuthJson,
        "{\n  \"access_token\": \"a.b.c\",\n  \"token_type\": \"bearer\"\n}\n",
        "{\n  \"access_token\": \"a.b.c\",\n  \"refresh_token\": \"d.e.f\",\n  \"token_type\": \"bearer\",\n"
        "  \"expires_in\": 3600\n}\n");
    row("curl", SnippetKind::Curl, "curl --header 'Authorization: Bearer a.b.c' https://api.example/\n",
        "curl --header 'Authorization: Bearer a.b.c' https://api.example/\n");
    row("HTTPie", SnippetKind::Httpie, "http GET https://api.example/ 'Authorization:Bearer a.b.c'\n",
        "http GET https://api.example/ 'Authorization:Bearer a.b.c'\n");
    row(".env", SnippetKind::Env, "ACCESS_TOKEN=a.b.c\n", "ACCESS_TOKEN=a.b.c\nREFRESH_TOKEN=d.e.f\n");
}

void TestSnippets::textsAreThoseOfTheStandards()
{
    QFETCH(SnippetKind, kind);
    QFETCH(QByteArray, single);
    QFETCH(QByteArray, pair);
    QCOMPARE(snippet(kind, {.accessToken = "a.b.c"}), single);
    QCOMPARE(snippet(kind, {.accessToken = "a.b.c", .refreshToken = "d.e.f", .expiresIn = 3600}), pair);
}

void TestSnippets::everyKindHasNameAndSuffix()
{
    QCOMPARE(snippetKinds().size(), 8);
    for (const SnippetKind kind : snippetKinds()) {
        QVERIFY(!snippetName(kind).isEmpty());
        QVERIFY(!snippetSuffix(kind).isEmpty());
        QVERIFY(!snippet(kind, {.accessToken = "x"}).isEmpty());
    }
}

void TestSnippets::shellGetsEveryTextAsItIs_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("a token") << minted(R"({"sub":"1"})");
    QTest::newRow("quotes and commands") << hostile;
    QTest::newRow("a quotation mark alone") << "'"_ba;
    QTest::newRow("JSON over two lines") << "{\n\"payload\":\"\"}"_ba;
}

void TestSnippets::shellGetsEveryTextAsItIs()
{
    QFETCH(QByteArray, token);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is missing: apt install bash");
    const TokenPair tokens{.accessToken = token, .refreshToken = token};
    const QByteArray url = "https://x.example/?a='b'&c=$(touch pwned)";
    QByteArray line = token;
    line.replace('\n', "");
    // The programs themselves are replaced by one that prints its arguments, a NUL behind each.
    const QByteArray script =
        "set -eu\nshow() { printf '%s\\0' \"$@\"; }\ncurl() { show \"$@\"; }\nhttp() { show \"$@\"; }\n"
        + snippet(SnippetKind::Curl, tokens, {.url = url}) + snippet(SnippetKind::Httpie, tokens, {.url = url})
        + snippet(SnippetKind::Env, tokens) + "show \"$ACCESS_TOKEN\" \"$REFRESH_TOKEN\"\n";
    const Ended ended = runProgram(bash, {u"-c"_s, QString::fromUtf8(script)}, m_folder.path());
    QVERIFY2(ended.status == 0 && ended.err.isEmpty(), ended.err.constData());
    const QByteArrayList words = ended.out.split('\0');
    QCOMPARE(words, (QByteArrayList{"--header", "Authorization: Bearer " + line, url, "GET", url,
                        "Authorization:Bearer " + QByteArray(line).replace('\\', "\\\\"), line, line, ""}));
    QVERIFY(!QFile::exists(m_folder.filePath(u"pwned"_s)));
}

void TestSnippets::programsExpectWhatTheTokenHas_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("python");
    QTest::addColumn<QByteArray>("javaScript");
    QTest::newRow("nothing") << R"({"sub":"1"})"_ba << R"("HS256"))"_ba << R"("HS256", {}));)"_ba;
    QTest::newRow("issuer and audience") << payloadWith(R"("i")", R"("a")")
                                         << R"("HS256", audience="a", issuer="i"))"_ba
                                         << R"("HS256", { audience: "a", issuer: "i" }));)"_ba;
    QTest::newRow("audiences") << payloadWith("5", R"(["a","b"])") << R"("HS256", audience=["a", "b"]))"_ba
                               << R"("HS256", { audience: ["a", "b"] }));)"_ba;
    QTest::newRow("odd audience") << payloadWith("null", R"(["a",1])") << R"("HS256"))"_ba << R"("HS256", {}));)"_ba;
}

void TestSnippets::programsExpectWhatTheTokenHas()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, python);
    QFETCH(QByteArray, javaScript);
    const TokenPair tokens = oneToken(payload);
    const QByteArray quoted = '"' + tokens.accessToken + "\", ";
    const QByteArray py = snippet(SnippetKind::Python, tokens);
    QVERIFY2(py.contains("verify(" + quoted + python), py.constData());
    const QByteArray js = snippet(SnippetKind::JavaScript, tokens);
    QVERIFY2(js.contains("verify(" + quoted + javaScript), js.constData());
}

void TestSnippets::noSnippetHoldsAKey()
{
    const TokenPair tokens = oneToken("{}");
    for (const SnippetKind kind : snippetKinds())
        QVERIFY(!snippet(kind, tokens).contains(secretKey().toJwk(true).view().toByteArray().mid(12, 20)));
    QVERIFY(snippet(SnippetKind::Python, tokens, {.keyFile = "a\"b"}).contains(R"(open("a\"b")"));
    QVERIFY(snippet(SnippetKind::JavaScript, tokens, {.keyFile = "a\"b"}).contains(R"(readFileSync("a\"b")"));
}

void TestSnippets::programsAreWellFormed_data()
{
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<QByteArray>("refresh");
    const auto unsecured = unsecuredCompact(R"({"alg":"none"})", "{}");
    const auto withAlg = [](const char *alg) {
        return unsecuredCompact(QByteArray("{\"alg\":\"") + alg + "\"}", "{}") + "AAAA";
    };
    QTest::newRow("signed") << minted("{}") << ""_ba;
    QTest::newRow("a pair") << minted("{}") << minted(R"({"aud":"x"})");
    QTest::newRow("unsecured") << unsecured << ""_ba;
    QTest::newRow("signed and unsecured") << minted("{}") << unsecured;
    QTest::newRow("Ed25519 twice") << withAlg("Ed25519") << withAlg("Ed25519");
    QTest::newRow("Ed25519 and RS256") << withAlg("Ed25519") << withAlg("RS256");
    QTest::newRow("no token at all") << hostile << hostile;
    QTest::newRow("algorithm in quotes") << withAlg(R"(x\"y)") << ""_ba;
}

void TestSnippets::programsAreWellFormed()
{
    QFETCH(QByteArray, access);
    QFETCH(QByteArray, refresh);
    const TokenPair tokens{.accessToken = access, .refreshToken = refresh};
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    };
    write(u"snippet.py"_s, snippet(SnippetKind::Python, tokens));
    write(u"snippet.mjs"_s, snippet(SnippetKind::JavaScript, tokens));
    bool checked = false;
    if (const QString python = QStandardPaths::findExecutable(u"python3"_s); !python.isEmpty()) {
        const Ended ended = runProgram(python,
            {u"-B"_s, u"-W"_s, u"error"_s, u"-c"_s, u"compile(open('snippet.py').read(), 'snippet.py', 'exec')"_s},
            m_folder.path());
        QVERIFY2(ended.status == 0, ended.err.constData());
        checked = true;
    }
    if (const QString node = QStandardPaths::findExecutable(u"node"_s); !node.isEmpty()) {
        const Ended ended = runProgram(node, {u"--check"_s, u"snippet.mjs"_s}, m_folder.path());
        QVERIFY2(ended.status == 0, ended.err.constData());
        checked = true;
    }
    if (!checked)
        QSKIP("python3 and node are missing: apt install python3 nodejs");
}

void TestSnippets::pythonReadsEveryTextAsItIs()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is missing: apt install python3");
    const QByteArray text = hostile + "\x01\x7f\xe2\x80\xa8🔑\n";
    const QByteArray code = snippet(SnippetKind::Python, {.accessToken = text});
    // Only the call is run, with a function that prints what it is given.
    const QByteArray script = "import sys\ndef verify(token, *rest):\n    sys.stdout.buffer.write(token.encode())\n"
                              "    return ''\n"
                              + code.sliced(code.lastIndexOf("print(verify("));
    const Ended ended = runProgram(python, {u"-c"_s, QString::fromUtf8(script)}, m_folder.path());
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.out.contains(text), ended.out.constData());
}

void TestSnippets::nodeReadsEveryTextAsItIs()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("node is missing: apt install nodejs");
    const QByteArray text = hostile + "\x01\x7f\xe2\x80\xa8🔑\n";
    const QByteArray code = snippet(SnippetKind::JavaScript, {.accessToken = text});
    const QByteArray script = "const verify = async token => { process.stdout.write(token); return ''; };\n"
                              + code.sliced(code.lastIndexOf("console.log(await verify("));
    const Ended ended =
        runProgram(node, {u"--input-type=module"_s, u"--eval"_s, QString::fromUtf8(script)}, m_folder.path());
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.out.contains(text), ended.out.constData());
}

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
