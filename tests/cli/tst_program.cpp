// SPDX-License-Identifier: MIT
#include "support/vectors.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds

// RFC 7515 appendix A.1.
const QByteArray rfcToken =
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
    ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray rfcKey =
    R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"})";

struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Ended runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString cli() { return QStringLiteral(CLAIMSMITH_CLI); }

} // namespace

/// The real program, as a shell sees it.
class TestProgram : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rfcExampleGivesTheStatusOfTheContract_data();
    void rfcExampleGivesTheStatusOfTheContract();
    void outputOfAPipeHasNoColour();
    void livePipeIsJudgedAsItComes();
    void fullDiskIsTold();
    void bashCompletes_data();
    void bashCompletes();
    void otherShellsTakeTheirScript_data();
    void otherShellsTakeTheirScript();

private:
    QTemporaryDir m_folder;
    QString m_key;
    QString m_token;
};

void TestProgram::initTestCase()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    m_key = m_folder.filePath(u"rfc key.jwk"_s);
    m_token = m_folder.filePath(u"token.txt"_s);
    QVERIFY(write(u"rfc key.jwk"_s, rfcKey) && write(u"token.txt"_s, rfcToken));
}

void TestProgram::rfcExampleGivesTheStatusOfTheContract_data()
{
    // The issue's "done when" 2.
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString token = QString::fromLatin1(rfcToken);
    QTest::newRow("expired") << QStringList{u"verify"_s, token, u"--key"_s, m_key} << 13;
    QTest::newRow("a second before") << QStringList{u"verify"_s, token, u"--key"_s, m_key, u"--at"_s, u"1300819379"_s}
                                     << 0;
    QTest::newRow("at exp") << QStringList{u"verify"_s, token, u"--key"_s, m_key, u"--at"_s, u"1300819380"_s} << 13;
    QTest::newRow("from a file") << QStringList{u"verify"_s, u'@' + m_token, u"--key"_s, m_key} << 13;
    QTest::newRow("no key") << QStringList{u"verify"_s, token} << 12;
    QTest::newRow("decode") << QStringList{u"decode"_s, token} << 0;
    QTest::newRow("not a token") << QStringList{u"decode"_s, u"nonsense"_s} << 10;
    QTest::newRow("usage") << QStringList{u"verify"_s} << 2;
}

void TestProgram::rfcExampleGivesTheStatusOfTheContract()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Ended ended = runProgram(cli(), arguments);
    QVERIFY2(ended.status == status, ended.err.constData());
    if (arguments.size() > 1 && status != 10)
        QVERIFY(ended.out.contains("2011-03-22 18:43:00 UTC"));
}

void TestProgram::outputOfAPipeHasNoColour()
{
    QVERIFY(!runProgram(cli(), {u"verify"_s, u"-"_s, u"--key"_s, m_key}, rfcToken).out.contains('\x1b'));
}

void TestProgram::livePipeIsJudgedAsItComes()
{
    QProcess process;
    process.start(cli(), {u"verify"_s, u"--batch"_s, u"-"_s, u"--key"_s, m_key, u"--threads"_s, u"1"_s});
    for (int line = 1; line <= 3; ++line) {
        process.write(rfcToken + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), patience); // while the input is still open
        const QJsonObject object = QJsonDocument::fromJson(process.readLine()).object();
        QCOMPARE(object["line"_L1].toInt(), line);
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 1);
}

void TestProgram::fullDiskIsTold()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here: run on Linux to test a disk that is full");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(cli(), {u"decode"_s, u'@' + m_token});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("Standard output cannot be written"));
}

void TestProgram::bashCompletes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("expected");
    const QString file = u" @ "_s + m_token.chopped(4);
    QTest::newRow("command") << u"claimsmith-cli ver"_s << "verify"_ba;
    QTest::newRow("key and keygen") << u"claimsmith-cli key"_s << "keygen\nkey"_ba;
    QTest::newRow("option") << u"claimsmith-cli verify --sum"_s << "--summary"_ba;
    QTest::newRow("algorithm") << u"claimsmith-cli verify --alg ES256"_s << "ES256\nES256K"_ba;
    QTest::newRow("encoding") << u"claimsmith-cli sign --secret-encoding h"_s << "hex"_ba;
    QTest::newRow("file") << u"claimsmith-cli verify --key "_s + m_token.chopped(4) << m_token.toLatin1();
    QTest::newRow("token file") << u"claimsmith-cli decode"_s + file << m_token.toLatin1();
    QTest::newRow("token of two arguments") << u"claimsmith-cli kit"_s + file << m_token.toLatin1();
    QTest::newRow("key of two arguments")
        << u"claimsmith-cli kit @ token "_s + m_token.chopped(4) << m_token.toLatin1();
    QTest::newRow("form") << u"claimsmith-cli kit --format py"_s << "pytest"_ba;
    QTest::newRow("text is left alone") << u"claimsmith-cli verify --iss ver"_s << ""_ba;
    QTest::newRow("shell") << u"claimsmith-cli completion f"_s << "fish"_ba;
}

void TestProgram::bashCompletes()
{
    QFETCH(const QString, words);
    QFETCH(const QByteArray, expected);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is missing: apt install bash");
    const QString script = uR"(source <("$1" completion bash)
COMP_WORDS=($2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_claimsmith_cli
printf '%s\n' "${COMPREPLY[@]}")"_s;
    const Ended ended = runProgram(bash, {u"-uc"_s, script, u"bash"_s, cli(), words});
    QVERIFY2(ended.err.isEmpty(), ended.err.constData());
    QCOMPARE(ended.out.trimmed(), expected);
}

void TestProgram::otherShellsTakeTheirScript_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("zsh") << u"zsh"_s;
    QTest::newRow("fish") << u"fish"_s;
}

void TestProgram::otherShellsTakeTheirScript()
{
    QFETCH(const QString, shell);
    const QString program = QStandardPaths::findExecutable(shell);
    if (program.isEmpty())
        QSKIP(qPrintable(u"%1 is missing: apt install %1"_s.arg(shell)));
    const QByteArray script = runProgram(cli(), {u"completion"_s, shell}).out;
    const Ended ended = runProgram(program, {u"-n"_s, u"/dev/stdin"_s}, script);
    QVERIFY2(ended.status == 0 && ended.err.isEmpty(), ended.err.constData());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
