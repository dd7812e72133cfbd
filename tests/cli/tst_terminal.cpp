// SPDX-License-Identifier: MIT
#include "support/vectors.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace claimsmith::testsupport;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds

/// A program at a terminal of its own: a pseudo terminal whose other end is the test.
class AtTerminal
{
public:
    /// Standard output goes to the file `out`, so that the terminal shows questions and refusals alone. Standard input
    /// is the terminal, or the file `in`.
    AtTerminal(QList<QByteArray> words, const QByteArray &out, const QByteArray &in = {})
    {
        std::vector<char *> argv;
        for (QByteArray &word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        m_process = forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_process != 0)
            return;
        if (!in.isEmpty())
            dup2(open(in.constData(), O_RDONLY), STDIN_FILENO);
        dup2(open(out.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
        execvp(argv.front(), argv.data());
        _exit(127);
    }
    ~AtTerminal()
    {
        if (m_process > 0 && !m_ended) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
        }
        close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(AtTerminal)

    /// Everything that the terminal has shown since the last call, up to the end of `text`; less where the program
    /// ended or time is up.
    QByteArray shownUntil(const QByteArray &text)
    {
        const QDeadlineTimer deadline(patience);
        while (!m_shown.contains(text) && !deadline.hasExpired() && readMore()) {
        }
        const qsizetype at = m_shown.indexOf(text);
        const QByteArray shown = at < 0 ? m_shown : m_shown.first(at + text.size());
        m_shown.remove(0, shown.size());
        return shown;
    }
    void type(const QByteArray &keys) const
    {
        if (::write(m_terminal, keys.constData(), static_cast<size_t>(keys.size())) != keys.size())
            qFatal("the terminal takes nothing");
    }
    [[nodiscard]] bool showsTyping() const
    {
        termios settings{};
        return tcgetattr(m_terminal, &settings) == 0 && (settings.c_lflag & ECHO);
    }
    /// The status of the program as waitpid() gives it, once it ended.
    int wait()
    {
        int status = -1;
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired()) {
            if (waitpid(m_process, &status, WNOHANG) == m_process) {
                m_ended = true;
                return status;
            }
            if (!readMore())
                QTest::qSleep(20); // the other end is closed: it is about to be gone
        }
        return -1;
    }
    void send(int signal) const { kill(m_process, signal); }

private:
    /// Waits a little for what is shown next; false where nothing will be.
    bool readMore()
    {
        pollfd waiting{m_terminal, POLLIN, 0};
        if (poll(&waiting, 1, 50) <= 0)
            return true;
        std::array<char, 4096> bytes{};
        const ssize_t count = ::read(m_terminal, bytes.data(), bytes.size());
        if (count > 0)
            m_shown.append(bytes.data(), count);
        return count > 0;
    }

    int m_terminal = -1;
    pid_t m_process = -1;
    bool m_ended = false;
    QByteArray m_shown;
};

} // namespace

/// Pass phrases at a real terminal: see src/cli/terminal.h.
class TestTerminal : public QObject
{
    Q_OBJECT
private slots:
    void asksWithoutShowing();
    void asksAgainAfterAWrongOne();
    void standardInputIsNotTheTerminal();
    void newPassphraseIsAskedForTwice();
    void secretIsAskedFor();
    void interruptRestoresTheTerminal_data();
    void interruptRestoresTheTerminal();
    void stopRestoresTheTerminalAndAsksAnew();
    void endOfInputIsNoPassphrase();
    void tooLongALineIsRefused();
    void withoutATerminalItSaysWhatToDo();

private:
    [[nodiscard]] QByteArray encryptedKey() const
    {
        // Its pass phrase is "correct".
        return sourcePath(u"tests/data/interop/keys/ed25519-encrypted.pem"_s).toLocal8Bit();
    }
    [[nodiscard]] QByteArray out() const { return m_folder.filePath(u"out"_s).toLocal8Bit(); }
    [[nodiscard]] QByteArray written() const { return readFile(QString::fromLocal8Bit(out())); }

    QTemporaryDir m_folder;
};

void TestTerminal::asksWithoutShowing()
{
    AtTerminal program({CLAIMSMITH_CLI, "key", encryptedKey()}, out());
    const QByteArray question = "Pass phrase of " + encryptedKey() + ": ";
    QCOMPARE(program.shownUntil(question), question);
    QVERIFY(!program.showsTyping());
    program.type("correct\n");
    QCOMPARE(program.wait(), 0);
    QVERIFY(program.showsTyping());
    QCOMPARE(program.shownUntil("correct"), "\r\n"_ba);
    QVERIFY(written().contains("Ed25519 private key"));
}

void TestTerminal::asksAgainAfterAWrongOne()
{
    AtTerminal program({CLAIMSMITH_CLI, "key", encryptedKey(), "--to", "jwk"}, out());
    for (int tries = 1; tries <= 3; ++tries) {
        QVERIFY(program.shownUntil(".pem: ").contains("Pass phrase of "));
        program.type("wrong\n");
        const QByteArray refused = "The pass phrase does not open this key";
        QVERIFY(program.shownUntil(refused).endsWith(refused));
    }
    const int status = program.wait();
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 2);
    QCOMPARE(written(), ""_ba);
}

void TestTerminal::standardInputIsNotTheTerminal()
{
    // The key comes from a file; the question goes to the terminal all the same.
    AtTerminal program({CLAIMSMITH_CLI, "key", "-"}, out(), encryptedKey());
    QCOMPARE(program.shownUntil(": "), "Pass phrase of Standard input: "_ba);
    program.type("correct\n");
    QCOMPARE(program.wait(), 0);
    QVERIFY(written().contains("Ed25519 private key"));
}

void TestTerminal::newPassphraseIsAskedForTwice()
{
    const QList<QByteArray> command{CLAIMSMITH_CLI, "keygen", "--alg", "Ed25519", "--format", "pkcs8-encrypted"};
    {
        AtTerminal program(command, out());
        QCOMPARE(program.shownUntil(": "), "New pass phrase: "_ba);
        program.type("one\n");
        QVERIFY(program.shownUntil("again: ").endsWith("The same again: "));
        program.type("another\n");
        QVERIFY(program.shownUntil("differ").contains("The two pass phrases differ"));
        QCOMPARE(WEXITSTATUS(program.wait()), 2);
        QCOMPARE(written(), ""_ba);
    }
    AtTerminal program(command, out());
    program.shownUntil("New pass phrase: ");
    program.type("größer\n");
    program.shownUntil("The same again: ");
    program.type("größer\n");
    QCOMPARE(program.wait(), 0);
    QVERIFY(written().startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
}

void TestTerminal::secretIsAskedFor()
{
    AtTerminal program({CLAIMSMITH_CLI, "sign", "--secret-prompt", "--no-iat"}, out());
    QCOMPARE(program.shownUntil(": "), "Secret: "_ba);
    program.type("swordfish\n");
    QCOMPARE(program.wait(), 0);
    // {"alg":"HS256","typ":"JWT"} . {}, HMAC-SHA256 with "swordfish" by: openssl dgst -sha256 -mac HMAC
    QCOMPARE(written(), "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.jHSvSdpIZ8HrxjAEjEsy7SciBVdj3kME7ypjJD8IPrI\n"_ba);
}

void TestTerminal::interruptRestoresTheTerminal_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("number");
    QTest::newRow("^C") << "\x03"_ba << SIGINT;
    QTest::newRow("^C in the middle") << "corr\x03"_ba << SIGINT;
    QTest::newRow("termination") << ""_ba << SIGTERM;
    QTest::newRow("hang-up") << "corr"_ba << SIGHUP;
}

void TestTerminal::interruptRestoresTheTerminal()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const int, number);
    AtTerminal program({CLAIMSMITH_CLI, "key", encryptedKey()}, out());
    program.shownUntil(".pem: ");
    QVERIFY(!program.showsTyping());
    program.type(typed);
    if (!typed.endsWith('\x03'))
        program.send(number);
    const int status = program.wait();
    QVERIFY(WIFSIGNALED(status)); // as if nobody had caught it
    QCOMPARE(WTERMSIG(status), number);
    QVERIFY(program.showsTyping());
    QCOMPARE(written(), ""_ba);
}

void TestTerminal::stopRestoresTheTerminalAndAsksAnew()
{
    // Only a shell with job control stops what runs in front of it, and wakes it again.
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is missing: apt install bash");
    AtTerminal program(
        {"bash", "-m", "-c", R"("$@"; echo "stopped: $?" >&2; fg >&2)", "bash", CLAIMSMITH_CLI, "key", encryptedKey()},
        out());
    program.shownUntil(".pem: ");
    program.type("half\x1a");
    const QByteArray stopped = "stopped: " + QByteArray::number(128 + SIGTSTP);
    QVERIFY(program.shownUntil(stopped).endsWith(stopped));
    QVERIFY(program.shownUntil(".pem: ").endsWith(".pem: ")); // what was typed before is forgotten
    program.type("correct\n");
    QCOMPARE(program.wait(), 0);
    QVERIFY(program.showsTyping());
    QVERIFY(written().contains("Ed25519 private key"));
}

void TestTerminal::endOfInputIsNoPassphrase()
{
    AtTerminal program({CLAIMSMITH_CLI, "key", encryptedKey()}, out());
    program.shownUntil(".pem: ");
    program.type("\x04");
    QVERIFY(program.shownUntil("ended").contains("Nothing was typed"));
    QCOMPARE(WEXITSTATUS(program.wait()), 2);
    QVERIFY(program.showsTyping());
}

void TestTerminal::tooLongALineIsRefused()
{
    AtTerminal program({CLAIMSMITH_CLI, "sign", "--secret-prompt"}, out());
    program.shownUntil("Secret: ");
    program.type(QByteArray(2000, 'x') + '\n');
    QVERIFY(program.shownUntil("bytes").contains("longer than 1024 bytes"));
    QCOMPARE(WEXITSTATUS(program.wait()), 2);
}

void TestTerminal::withoutATerminalItSaysWhatToDo()
{
    QProcess process;
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession); // which has no terminal
    process.start(QStringLiteral(CLAIMSMITH_CLI), {u"key"_s, QString::fromLocal8Bit(encryptedKey())});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray told = process.readAllStandardError();
    QVERIFY2(told.contains("This key is encrypted: give its pass phrase. There is no terminal to ask at. Put the pass "
                           "phrase into an environment variable and name it with --passphrase-env."),
        told.constData());
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
