// SPDX-License-Identifier: MIT
#include "cli/clitest.h"
#include "cli/commandline.h"
#include "cli/commandtree.h"
#include "cli/completion.h"
#include "cli/manpage.h"
#include "jose/crypto/crypto.h"

#include <CLI/CLI.hpp>
#include <QTest>

using namespace claimsmith;
using namespace claimsmith::clitest;
using namespace Qt::StringLiterals;

/// Help, version, usage errors and the completion scripts.
class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void helpNamesEveryCommandAndNoOther();
    void helpOfEachCommandHasExamples_data();
    void helpOfEachCommandHasExamples();
    void versionNamesTheLibraries();
    void usageErrorsAreTwo_data();
    void usageErrorsAreTwo();
    void treeTellsWhatAnOptionTakes();
    void scriptsHoldEveryOption_data();
    void scriptsHoldEveryOption();
    void quotesAreSafeInScripts();
    void manualPageHoldsEveryCommand();
    void manualPageShowsTextAsItIs();
    void unknownShellIsRefused();

private:
    jose::CryptoSession m_crypto;
};

void TestCommandLine::helpNamesEveryCommandAndNoOther()
{
    const Ran ran = run({u"--help"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, "");
    for (const char *command :
        {"decode", "verify", "sign", "pair", "keygen", "key", "kit", "serve", "completion", "man"})
        QVERIFY2(ran.out.contains(QByteArray("\n  ") + command + ' '), command);
    for (const char *later : {"\n  scan", "\n  encrypt"})
        QVERIFY2(!ran.out.contains(later), later);
    QVERIFY(ran.out.contains("Exit status: 0 accepted"));
}

void TestCommandLine::helpOfEachCommandHasExamples_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
        {"decode", "verify", "sign", "pair", "keygen", "key", "kit", "serve", "completion", "man"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCommandLine::helpOfEachCommandHasExamples()
{
    QFETCH(const QString, command);
    const Ran ran = run({command, u"--help"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains("Examples:\n"), ran.out.constData());
    QVERIFY(ran.out.contains("  claimsmith-cli " + command.toLatin1())
            || ran.out.contains("<(claimsmith-cli " + command.toLatin1()));
}

void TestCommandLine::versionNamesTheLibraries()
{
    const Ran ran = run({u"--version"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.startsWith("claimsmith-cli "));
    for (const char *library : {"Qt 6.", "OpenSSL 3.", "QCA 2."})
        QVERIFY2(ran.out.contains(library), ran.out.constData());
}

void TestCommandLine::usageErrorsAreTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("decode without a token") << QStringList{u"decode"_s};
    QTest::newRow("option of another command") << QStringList{u"decode"_s, u"x"_s, u"--key"_s, u"f"_s};
    QTest::newRow("option without its value") << QStringList{u"verify"_s, u"x"_s, u"--at"_s};
    QTest::newRow("number that is none") << QStringList{u"verify"_s, u"--batch"_s, u"f"_s, u"--threads"_s, u"many"_s};
    QTest::newRow("command of a later issue") << QStringList{u"scan"_s};
}

void TestCommandLine::usageErrorsAreTwo()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, "");
    QVERIFY2(ran.err.startsWith("claimsmith-cli: "), ran.err.constData());
    QVERIFY(ran.err.contains("--help"));
}

void TestCommandLine::treeTellsWhatAnOptionTakes()
{
    CLI::App app("", "program");
    CLI::App *command = app.add_subcommand("work", "Does it");
    std::string text;
    std::vector<std::string> list;
    bool flag = false;
    command->add_option("TOKEN", text)->type_name("");
    command->add_option("-f,--file", text)->type_name("FILE");
    command->add_option("--alg", list)->type_name("ALG")->allow_extra_args(false);
    command->add_option("--form", text)->type_name("a|b");
    command->add_option("--text", text)->type_name("TEXT");
    command->add_flag("--flag", flag, "A flag");
    const QList<cli::CommandFacts> tree = cli::commandTree(app);
    QCOMPARE(tree.size(), 2);
    QCOMPARE(tree.at(1).name, "work");
    QCOMPARE(tree.at(1).positionals.size(), 1);
    QCOMPARE(tree.at(1).positionals.front().kind, cli::ValueKind::TokenOrFile);
    const QList<cli::OptionFacts> &options = tree.at(1).options;
    QCOMPARE(options.size(), 6); // with --help
    QCOMPARE(options.at(1).names, (QList<QByteArray>{"-f", "--file"}));
    QCOMPARE(options.at(1).kind, cli::ValueKind::File);
    QCOMPARE(options.at(2).kind, cli::ValueKind::OneOf);
    QVERIFY(options.at(2).choices.contains("ES256K") && options.at(2).repeatable);
    QCOMPARE(options.at(3).choices, (QList<QByteArray>{"a", "b"}));
    QVERIFY(!options.at(3).repeatable);
    QCOMPARE(options.at(4).kind, cli::ValueKind::Text);
    QCOMPARE(options.at(5).kind, cli::ValueKind::None);
    QCOMPARE(options.at(5).description, "A flag");
}

void TestCommandLine::scriptsHoldEveryOption_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QByteArray>("longOption");
    QTest::newRow("bash") << u"bash"_s << "--"_ba;
    QTest::newRow("zsh") << u"zsh"_s << "--"_ba;
    QTest::newRow("fish") << u"fish"_s << "-l "_ba;
}

void TestCommandLine::scriptsHoldEveryOption()
{
    QFETCH(const QString, shell);
    QFETCH(const QByteArray, longOption);
    const Ran ran = run({u"completion"_s, shell});
    QCOMPARE(ran.status, 0);
    for (const char *option : {"json", "key", "secret-file", "secret-encoding", "leeway", "threads", "claim",
             "expires-in", "bits", "public-out", "to", "passphrase-env"})
        QVERIFY2(ran.out.contains(longOption + option), option);
    for (const char *word : {"decode", "verify", "sign", "keygen", "completion", "ES256K", "base64url"})
        QVERIFY2(ran.out.contains(word), word);
}

void TestCommandLine::quotesAreSafeInScripts()
{
    CLI::App app("", "program");
    bool flag = false;
    app.add_subcommand("work", "the key's own [form]: a")->add_flag("--flag", flag, "it's $(HOME) `x`");
    for (const auto shell : {cli::Shell::Bash, cli::Shell::Zsh, cli::Shell::Fish}) {
        const QByteArray script = cli::completionScript(app, shell);
        // Whatever stands in a description is in single quotes, each of its own closed and opened again.
        QVERIFY(!script.contains("it's"));
        QVERIFY(!script.contains("key's"));
    }
    QVERIFY(cli::completionScript(app, cli::Shell::Zsh).contains(R"('work:the key'\''s own \[form\]\: a')"));
}

void TestCommandLine::manualPageHoldsEveryCommand()
{
    const Ran ran = run({u"man"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.startsWith("'\\\" -*- coding: UTF-8 -*-\n"));
    for (const char *command :
        {"decode", "verify", "sign", "pair", "keygen", "key", "kit", "serve", "completion", "man"})
        QVERIFY2(ran.out.contains(".SS \"" + QByteArray(command) + "\"\n"), command);
    for (const char *option : {"json", "secret\\-file", "public\\-out", "passphrase\\-env", "aud"})
        QVERIFY2(ran.out.contains("\\fB\\-\\-" + QByteArray(option)), option);
    QVERIFY(ran.out.contains(".TP\n.B 13\n"));
}

void TestCommandLine::manualPageShowsTextAsItIs()
{
    CLI::App app("Does work. It's quick.", "program");
    bool flag = false;
    CLI::App *work = app.add_subcommand("work", ".profile is read");
    work->add_flag("--dry-run", flag, R"(No "work" of 'C:\dir', ~ and `x`)");
    work->footer("Before:\n  program work .here\nAfter.");
    const QByteArray page = cli::manPage(app, "1.2"_ba, "2026-01-02"_ba);
    QVERIFY2(page.contains(".TH PROGRAM 1 2026-01-02 \"Claimsmith 1.2\"\n"), page.constData());
    QVERIFY2(page.contains("program \\- Does work\n"), page.constData());
    QVERIFY2(page.contains("\n\\&.profile is read\n"), page.constData());
    QVERIFY2(page.contains(R"(No "work" of \(aqC:\edir\(aq, \(ti and \(gax\(ga)"), page.constData());
    QVERIFY2(page.contains(".nf\nprogram work .here\n.fi\n.RE\n.PP\nAfter.\n"), page.constData());
}

void TestCommandLine::unknownShellIsRefused()
{
    const Ran ran = run({u"completion"_s, u"tcsh"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("bash, zsh or fish"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
