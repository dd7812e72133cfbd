// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "support/vectors.h"
#include "token/kitexport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace claimsmith;
using namespace claimsmith::token;
using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // milliseconds
constexpr Instant noon = fromSeconds(1'773'320'400);

/// A text that gets out of any quotes that are not taken care of.
const QByteArray hostile = "a'b\"c\\d$(touch pwned)`touch pwned` %s ${x} !x *\t\x7f\xE2\x80\xA8 \xFF\xC3( \\u0022 '''";

struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

KitVariant row(const QByteArray &id, const QByteArray &text, const QString &title = u"Title"_s)
{
    KitVariant variant;
    variant.id = id;
    variant.title = title;
    variant.text = text;
    variant.axis = Axis::Time;
    variant.code = "expired";
    variant.reason = u"RFC"_s;
    return variant;
}

QList<QByteArray> idsOf(const QList<KitVariant> &rows)
{
    QList<QByteArray> ids;
    for (const KitVariant &one : rows)
        ids.append(one.id);
    return ids;
}

/// A server that answers as a kit says, but for the rows named.
class Server
{
public:
    Server(const QString &kit, const QStringList &wrong)
    {
        const QString script = sourcePath(u"tests/token/kitserver.py"_s);
        m_process.start(u"/usr/bin/python3"_s, QStringList{u"-B"_s, script, kit} + wrong);
        if (!m_process.waitForReadyRead(patience))
            qFatal("no server: %s", m_process.readAllStandardError().constData());
        m_url = u"http://127.0.0.1:%1/"_s.arg(QString::fromLatin1(m_process.readLine().trimmed()));
    }
    ~Server()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

bool hasPython() { return QFile::exists(u"/usr/bin/python3"_s); }
constexpr auto noPython = "python3 is missing: apt install python3";

} // namespace

/// Each form of the kit, read by what it is for.
class TestKitExport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void formsHaveNamesAndFiles();
    void jsonHoldsEveryRow();
    void jsonCarriesAnyOctets();
    void emptyKitsAreWellFormed();
    void noFormHoldsAKey();
    void titlesStayInTheirPlace_data();
    void titlesStayInTheirPlace();
    void rowsThatDoNotFitAreNamed_data();
    void rowsThatDoNotFitAreNamed();
    void shellReadsEnv();
    void curlScriptIsCleanBash();
    void curlScriptTells_data();
    void curlScriptTells();
    void curlScriptKnowsItsAge_data();
    void curlScriptKnowsItsAge();
    void curlScriptSendsAnyOctets();
    void postmanCollectionIsRead();
    void httpFileHasARequestForEachRow();
    void pytestRuns_data();
    void pytestRuns();
    void javaCompilesAndHoldsTheTokens();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    Ended run(const QString &program, const QStringList &arguments, const QString &variable = {}) const;
    QByteArray made(KitFormat format) const { return exportKit(format, m_kit, {noon, {}}); }

    jose::CryptoSession m_session;
    QTemporaryDir m_folder;
    KitOrder m_order;
    QList<KitVariant> m_kit;
    QString m_json; ///< the file
};

void TestKitExport::initTestCase()
{
    m_order = {R"({"typ":"at+jwt","kid":"k"})", R"({"iss":"https://id.example","aud":"api","sub":"1"})",
        jose::Key::generate(jose::AlgorithmId::ES256).value(), jose::AlgorithmId::ES256, noon, Duration(0)};
    m_kit = makeKit(m_order).value();
    m_json = write(u"kit.json"_s, made(KitFormat::Json));
}

QString TestKitExport::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

Ended TestKitExport::run(const QString &program, const QStringList &arguments, const QString &variable) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!variable.isEmpty())
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    // Proxies of the machine have no part in this.
    for (const auto *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestKitExport::formsHaveNamesAndFiles()
{
    QCOMPARE(kitFormats().size(), 7);
    for (const KitFormat format : kitFormats()) {
        QVERIFY(!kitFormatName(format).isEmpty() && !kitFormatFile(format).isEmpty());
        QCOMPARE(findKitFormat(QByteArrayView(kitFormatId(format))), format);
        QVERIFY(made(format).endsWith('\n'));
        QVERIFY(made(format).isValidUtf8());
    }
    QVERIFY(!findKitFormat("yaml"));
}

void TestKitExport::jsonHoldsEveryRow()
{
    const QJsonArray rows = QJsonDocument::fromJson(made(KitFormat::Json)).array();
    QCOMPARE(rows.size(), m_kit.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject object = rows.at(i).toObject();
        const KitVariant &variant = m_kit.at(i);
        QCOMPARE(object["id"_L1].toString().toUtf8(), variant.id);
        QCOMPARE(object["title"_L1].toString(), variant.title);
        QCOMPARE(object["reason"_L1].toString(), variant.reason);
        QCOMPARE(object["expected"_L1].toString(), variant.accepted ? u"accepted"_s : u"rejected"_s);
        QCOMPARE(object["axis"_L1].isNull(), variant.accepted);
        QCOMPARE(object["code"_L1].toString().toUtf8(), variant.code);
        QCOMPARE(object["holds_until"_L1].isNull(), !variant.holdsUntil);
    }
    const QJsonObject good = rows.first().toObject();
    QCOMPARE(good["holds_until"_L1].toInteger(), toSeconds(noon) + 3600);
}

void TestKitExport::jsonCarriesAnyOctets()
{
    if (!hasPython())
        QSKIP(noPython);
    const Ended ended = run(u"/usr/bin/python3"_s, {u"-c"_s, uR"(import base64, json
for row in json.load(open('kit.json', encoding='utf-8')):
    token = row['token']
    octets = base64.b64decode(row['token_base64']) if token is None else token.encode()
    print(row['id'], octets.hex()))"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QByteArray expected;
    for (const KitVariant &variant : m_kit)
        expected += variant.id + ' ' + variant.text.toHex() + '\n';
    QCOMPARE(ended.out, expected);
    // The kit has what makes this hard: a line break, a byte order mark, octets that are no UTF-8.
    QVERIFY(made(KitFormat::Json).contains("\"token_base64\":"));
}

void TestKitExport::emptyKitsAreWellFormed()
{
    QCOMPARE(exportKit(KitFormat::Json, {}, {}), "[]\n");
    for (const KitFormat format : kitFormats())
        QVERIFY(exportKit(format, {}, {}).endsWith('\n'));
    if (const QString bash = QStandardPaths::findExecutable(u"bash"_s); !bash.isEmpty()) {
        const QString script = write(u"empty.sh"_s, exportKit(KitFormat::Curl, {}, {}));
        QCOMPARE(run(bash, {script, u"http://127.0.0.1:9/"_s}).out, "0 as expected, 0 not, 0 skipped\n");
    }
}

void TestKitExport::noFormHoldsAKey()
{
    const QJsonObject jwk = QJsonDocument::fromJson(m_order.key.toJwk(true).view().toByteArray()).object();
    const QByteArray d = jwk["d"_L1].toString().toLatin1();
    QVERIFY(d.size() > 40);
    KitOrder symmetric = m_order;
    symmetric.key = jose::Key::fromSecret("a secret of thirty-two octets or more", jose::SecretEncoding::Utf8).value();
    symmetric.algorithm = jose::AlgorithmId::HS256;
    const QList<KitVariant> rows = makeKit(symmetric).value();
    for (const KitFormat format : kitFormats()) {
        QVERIFY(!made(format).contains(d));
        const QByteArray text = exportKit(format, rows, {});
        for (const QByteArray &form : {"a secret of"_ba, "a secret of thirty"_ba.toBase64().first(20)})
            QVERIFY(!text.contains(form));
    }
}

void TestKitExport::titlesStayInTheirPlace_data()
{
    QTest::addColumn<KitFormat>("format");
    for (const KitFormat format : kitFormats())
        QTest::newRow(kitFormatId(format).data()) << format;
}

/// A title may hold words of the token: none of them gets out of its comment or its quotes.
void TestKitExport::titlesStayInTheirPlace()
{
    QFETCH(KitFormat, format);
    const QString title = u"x'\"\\ */ \n\r\u2028\u202E rm\tunclosed \"\"\" é 🔑"_s;
    const QByteArray plain = exportKit(format, {row("a-b", "t.t.t")}, {});
    const QByteArray text = exportKit(format, {row("a-b", "t.t.t", title)}, {});
    QCOMPARE(text.count('\n'), plain.count('\n'));
    QVERIFY(!text.contains("\u2028") || format == KitFormat::Json);
    QVERIFY(!text.contains("\u202E") || format == KitFormat::Json);
}

void TestKitExport::rowsThatDoNotFitAreNamed_data()
{
    QTest::addColumn<KitFormat>("format");
    QTest::addColumn<QList<QByteArray>>("missing");
    const QList<QByteArray> lines{"newline-after"};
    const QList<QByteArray> all{"newline-after", "bom-before", "not-ascii"};
    QTest::newRow("json") << KitFormat::Json << QList<QByteArray>();
    QTest::newRow("env") << KitFormat::Env << all;
    QTest::newRow("curl") << KitFormat::Curl << lines;
    QTest::newRow("postman") << KitFormat::Postman << all;
    QTest::newRow("http") << KitFormat::Http << all;
    QTest::newRow("pytest") << KitFormat::Pytest << lines;
    QTest::newRow("junit5") << KitFormat::Junit5 << all;
}

void TestKitExport::rowsThatDoNotFitAreNamed()
{
    QFETCH(KitFormat, format);
    QFETCH(QList<QByteArray>, missing);
    const QByteArray text = made(format);
    QCOMPARE(text.count(" is left out: "), missing.size());
    for (const QByteArray &id : missing)
        QVERIFY2(text.contains(id + " is left out: "), id.constData());
}

void TestKitExport::shellReadsEnv()
{
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is missing: apt install bash");
    QByteArray script = made(KitFormat::Env) + exportKit(KitFormat::Env, {row("odd", "it's $x `y` \\")}, {});
    QByteArray expected;
    for (const KitVariant &variant : m_kit) {
        const QByteArray name = "KIT_" + variant.id.toUpper().replace('-', '_');
        if (!script.contains('\n' + name + '='))
            continue;
        script += "printf '%s\\n' \"$" + name + "\"\n";
        expected += variant.text + '\n';
    }
    QVERIFY(expected.count('\n') > 60);
    const Ended ended = run(bash, {write(u"kit.env"_s, "set -eu\n" + script + "printf '%s\\n' \"$KIT_ODD\"\n")});
    QVERIFY2(ended.status == 0 && ended.err.isEmpty(), ended.err.constData());
    QCOMPARE(ended.out, expected + "it's $x `y` \\\n");
}

void TestKitExport::curlScriptIsCleanBash()
{
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is missing: apt install bash");
    const QByteArray text = exportKit(KitFormat::Curl, m_kit + QList{row("odd", hostile, u"it's"_s)},
        {.madeAt = noon, .url = "https://x.example/?a='$(touch pwned)"});
    const QString script = write(u"clean.sh"_s, text);
    const Ended ended = run(bash, {u"-n"_s, script});
    QVERIFY2(ended.status == 0 && ended.err.isEmpty(), ended.err.constData());
    if (const QString shellcheck = QStandardPaths::findExecutable(u"shellcheck"_s); !shellcheck.isEmpty()) {
        const Ended checked = run(shellcheck, {write(u"kit.sh"_s, made(KitFormat::Curl))});
        QVERIFY2(checked.status == 0, checked.out.constData());
    }
    const Ended usage = run(bash, {write(u"kit.sh"_s, made(KitFormat::Curl))});
    QCOMPARE(usage.status, 2);
    QVERIFY(usage.err.contains("Usage"));
}

void TestKitExport::curlScriptTells_data()
{
    QTest::addColumn<QStringList>("wrong");
    QTest::addColumn<int>("status");
    QTest::newRow("a good server") << QStringList() << 0;
    QTest::newRow("one that takes none") << QStringList{u"alg-none"_s} << 1;
    QTest::newRow("one that refuses the good token") << QStringList{u"good"_s} << 1;
    QTest::newRow("several") << QStringList{u"exp-past-1s"_s, u"sig-zero"_s} << 1;
}

void TestKitExport::curlScriptTells()
{
    QFETCH(QStringList, wrong);
    QFETCH(int, status);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty() || QStandardPaths::findExecutable(u"curl"_s).isEmpty() || !hasPython())
        QSKIP("bash, curl or python3 is missing: apt install bash curl python3");
    const Server server(m_json, wrong);
    const Ended ended =
        run(bash, {write(u"kit.sh"_s, made(KitFormat::Curl)), server.url()}, u"KIT_NOW=%1"_s.arg(toSeconds(noon)));
    QVERIFY2(ended.status == status, ended.out.constData());
    const auto sent = m_kit.size() - 1 - wrong.size(); // newline-after is left out
    QVERIFY2(ended.out.contains(
                 "\n%1 as expected, %2 not, 0 skipped\n"_L1.toString().arg(sent).arg(wrong.size()).toLatin1()),
        ended.out.constData());
    for (const QString &id : wrong)
        QVERIFY2(ended.out.contains("FAIL " + id.toLatin1() + ' '), ended.out.constData());
}

void TestKitExport::curlScriptKnowsItsAge_data()
{
    QTest::addColumn<qint64>("later"); // seconds
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<QByteArray>>("skipped");
    QTest::newRow("at once") << qint64(0) << 0 << QList<QByteArray>();
    QTest::newRow("a second later") << qint64(1) << 0
                                    << QList<QByteArray>{"exp-future-1s", "nbf-future-1s", "iat-future-1s"};
    QTest::newRow("after an hour") << qint64(3600) << 2 << QList<QByteArray>{"good", "iss-wrong"};
}

void TestKitExport::curlScriptKnowsItsAge()
{
    QFETCH(qint64, later);
    QFETCH(int, status);
    QFETCH(QList<QByteArray>, skipped);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is missing: apt install bash");
    // A server that is always right is a function.
    QByteArray text = made(KitFormat::Curl);
    text.replace(
        "set -u\n", "set -u\ncurl() { cat >/dev/null; [ \"$wanted\" = \"$accepted\" ] && echo 200 || echo 401; }\n");
    const Ended ended =
        run(bash, {write(u"aged.sh"_s, text), u"http://127.0.0.1:9/"_s}, u"KIT_NOW=%1"_s.arg(toSeconds(noon) + later));
    QVERIFY2(ended.status == status, (ended.out + ended.err).constData());
    for (const QByteArray &id : skipped)
        QVERIFY2(ended.out.contains("SKIP " + id + ' '), id.constData());
    if (status == 0)
        QCOMPARE(ended.out.count("SKIP "), skipped.size());
}

void TestKitExport::curlScriptSendsAnyOctets()
{
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is missing: apt install bash");
    const QByteArray url = "http://x.example/?a='b'&$(touch pwned)";
    QByteArray text = exportKit(KitFormat::Curl, {row("odd", hostile)}, {noon, url});
    text.replace("set -u\n", "set -u\ncurl() { cat >sent; printf '%s\\n' \"${@: -1}\" >address; echo 401; }\n");
    const Ended ended = run(bash, {write(u"odd.sh"_s, text)});
    QVERIFY2(ended.status == 0 && ended.err.isEmpty(), (ended.out + ended.err).constData());
    QCOMPARE(readFile(m_folder.filePath(u"sent"_s)), "Authorization: Bearer " + hostile + '\n');
    QCOMPARE(readFile(m_folder.filePath(u"address"_s)), url + '\n');
    QVERIFY(!QFile::exists(m_folder.filePath(u"pwned"_s)));
}

void TestKitExport::postmanCollectionIsRead()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("node is missing: apt install nodejs");
    write(u"kit.postman_collection.json"_s, made(KitFormat::Postman));
    // Each test is run against an answer of 200 and one of 401, by a stand-in of Postman's pm.
    const Ended ended = run(node, {u"--eval"_s, uR"(
const kit = JSON.parse(require('fs').readFileSync('kit.postman_collection.json', 'utf8'));
if (!kit.info.schema.endsWith('/v2.1.0/collection.json') || kit.variable[0].key !== 'url') throw kit.info;
Date.now = () => %1 * 1000;
const passes = (item, code) => {
    let passed = true;
    const expect = value => ({ to: { be: {
        within: (low, high) => { passed &&= value >= low && value <= high; },
        oneOf: list => { passed &&= list.includes(value); } } } });
    const pm = { response: { code }, expect, test: (name, run) => run() };
    pm.test.skip = () => { throw item.name; };
    for (const event of item.event) new Function('pm', event.script.exec.join('\n'))(pm);
    return passed;
};
for (const item of kit.item) {
    const { key, value } = item.request.header[0];
    if (key !== 'Authorization' || item.request.url !== '{{url}}' || !value.startsWith('Bearer ')) throw item;
    const word = passes(item, 200) ? 'accepted' : passes(item, 401) ? 'rejected' : 'neither';
    console.log(item.name.split(':')[0], word, value.slice(7));
})"_s.arg(toSeconds(noon))});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QByteArray expected;
    for (const KitVariant &variant : m_kit) {
        if (!QByteArrayList{"newline-after", "bom-before", "not-ascii"}.contains(variant.id))
            expected += variant.id + (variant.accepted ? " accepted " : " rejected ") + variant.text + '\n';
    }
    QCOMPARE(ended.out, expected);
}

void TestKitExport::httpFileHasARequestForEachRow()
{
    const QByteArray text = made(KitFormat::Http);
    QVERIFY(text.contains("\n@url = https://api.example/\n"));
    // "###" begins a request; its lines up to the empty one are the request and its headers.
    const QStringList requests = QString::fromUtf8(text).split(u"\n### "_s).sliced(1);
    QList<QByteArray> ids;
    for (const QString &request : requests) {
        const QStringList lines = request.section(u"\n\n"_s, 0, 0).trimmed().split(u'\n');
        const auto variant = std::ranges::find(m_kit, lines.first().toUtf8(), &KitVariant::id);
        QVERIFY(variant != m_kit.end());
        QCOMPARE(lines.at(3), u"GET {{url}}"_s);
        QCOMPARE(lines.value(4), (u"Authorization: Bearer "_s + QString::fromLatin1(variant->text)).trimmed());
        QCOMPARE(lines.at(2), variant->accepted ? u"# should answer 2xx"_s : u"# should answer 400, 401 or 403"_s);
        ids.append(variant->id);
    }
    QList<QByteArray> expected = idsOf(m_kit);
    expected.removeIf(
        [](const QByteArray &id) { return QByteArrayList{"newline-after", "bom-before", "not-ascii"}.contains(id); });
    QCOMPARE(ids, expected);
}

void TestKitExport::pytestRuns_data()
{
    QTest::addColumn<QStringList>("wrong");
    QTest::newRow("a good server") << QStringList();
    QTest::newRow("one that takes none and refuses a fraction") << QStringList{u"alg-none"_s, u"exp-fraction"_s};
}

void TestKitExport::pytestRuns()
{
    QFETCH(QStringList, wrong);
    if (!hasPython())
        QSKIP(noPython);
    // The kit is of an instant long over: what is tested here is the sending.
    QList<KitVariant> rows = m_kit;
    for (KitVariant &variant : rows)
        variant.holdsUntil.reset();
    const QString file = write(u"test_token_kit.py"_s, exportKit(KitFormat::Pytest, rows, {noon, {}}));
    const auto compile = u"compile(open('test_token_kit.py').read(), 'kit', 'exec')"_s;
    const Ended compiled = run(u"/usr/bin/python3"_s, {u"-B"_s, u"-W"_s, u"error"_s, u"-c"_s, compile});
    QVERIFY2(compiled.status == 0, compiled.err.constData());
    const Server server(m_json, wrong);
    const Ended ended = run(u"/usr/bin/python3"_s,
        {u"-B"_s, u"-m"_s, u"pytest"_s, u"-q"_s, u"-p"_s, u"no:cacheprovider"_s, file}, u"KIT_URL="_s + server.url());
    if (ended.err.contains("No module named pytest"))
        QSKIP("pytest is missing: apt install python3-pytest");
    QVERIFY2(ended.status == (wrong.isEmpty() ? 0 : 1), ended.out.constData());
    const auto sent = rows.size() - 1 - wrong.size();
    QVERIFY2(ended.out.contains(QByteArray::number(sent) + " passed"), ended.out.constData());
    for (const QString &id : wrong)
        QVERIFY2(ended.out.contains("test_token[" + id.toLatin1() + ']'), ended.out.constData());
}

void TestKitExport::javaCompilesAndHoldsTheTokens()
{
    const QString javac = QStandardPaths::findExecutable(u"javac"_s);
    const QString java = QStandardPaths::findExecutable(u"java"_s);
    if (javac.isEmpty() || java.isEmpty())
        QSKIP("javac is missing: apt install default-jdk-headless");
    // JUnit's names, as far as the file uses them.
    const QDir folder(m_folder.path());
    const auto source = [this, &folder](const QString &package, const QString &name, const QByteArray &text) {
        const QString path = QString(package).replace(u'.', u'/');
        folder.mkpath(path);
        return write(path + u'/' + name + u".java"_s, "package " + package.toLatin1() + ";\n" + text);
    };
    QStringList files{source(u"org.junit.jupiter.api"_s, u"Assertions"_s,
                          "public class Assertions { public static void assertTrue(boolean good, String message) {} }"),
        source(u"org.junit.jupiter.api"_s, u"Assumptions"_s,
            "public class Assumptions { public static void assumeTrue(boolean good, String message) {} }"),
        source(u"org.junit.jupiter.params"_s, u"ParameterizedTest"_s,
            "public @interface ParameterizedTest { String name(); }"),
        source(u"org.junit.jupiter.params.provider"_s, u"MethodSource"_s,
            "public @interface MethodSource { String[] value(); }"),
        source(u"org.junit.jupiter.params.provider"_s, u"Arguments"_s,
            "public interface Arguments { Object[] get();"
            " static Arguments arguments(Object... all) { return () -> all; } }")};
    const QList<KitVariant> rows =
        m_kit
        + QList{row("odd", R"(a'b"c\d$(x) \u0022 %s)", u"\" é 🔑 \\u0022"_s), row("long", QByteArray(200'000, 'x'))};
    files += write(u"TokenKitTest.java"_s, exportKit(KitFormat::Junit5, rows, {noon, "http://x/?\"\\"}));
    files += write(u"Show.java"_s,
        "public class Show { public static void main(String[] none) { TokenKitTest.kit().forEach(row ->"
        " System.out.println(row.get()[0] + \" \" + row.get()[3] + \" \" + row.get()[2])); } }");
    const QStringList options{u"--release"_s, u"17"_s, u"-Xlint:all"_s, u"-d"_s, u"classes"_s};
    const Ended compiled = run(javac, options + files);
    QVERIFY2(compiled.status == 0, (compiled.out + compiled.err).constData());
    const Ended shown = run(java, {u"-cp"_s, u"classes"_s, u"Show"_s});
    QVERIFY2(shown.status == 0, shown.err.constData());
    QByteArray expected;
    for (const KitVariant &variant : rows) {
        if (!QByteArrayList{"newline-after", "bom-before", "not-ascii"}.contains(variant.id))
            expected += variant.id + (variant.accepted ? " true " : " false ") + variant.text + '\n';
    }
    QCOMPARE(shown.out, expected);
}

QTEST_GUILESS_MAIN(TestKitExport)
#include "tst_kitexport.moc"
