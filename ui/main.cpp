// SPDX-License-Identifier: MIT
#include "help/tour.h"
#include "jose/crypto/crypto.h"
#include "mainwindow.h"
#include "model/historykeeping.h"
#include "model/inspection.h"
#include "model/keykeeping.h"
#include "model/preferences.h"
#include "model/workbench.h"
#include "pages.h"
#include "renewal/desktopnotifier.h"
#include "renewal/renewalnotice.h"
#include "startup.h"
#include "token/translation.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;
using namespace claimsmith;

namespace {

constexpr int selfTestFailed = 3;

struct Arguments
{
    std::vector<std::string> inputs;
    std::string page;
    bool exitAfterFirstPaint = false;
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(claimsmith::main)
};

std::vector<std::string> pageNames()
{
    std::vector<std::string> names;
    for (const ui::PageEntry &entry : ui::pageEntries())
        names.push_back(entry.id.toStdString());
    return names;
}

/// The exit status where the program is to end at once: help, version, or a mistake.
std::optional<int> parse(Arguments &arguments, int argc, char **argv)
{
    CLI::App cli(Text::tr("Inspect JSON Web Tokens, offline.").toStdString(), "claimsmith");
    cli.add_option("TOKEN|FILE", arguments.inputs,
        Text::tr("A token, anything that holds one, or files with tokens and keys").toStdString());
    cli.add_option("--page", arguments.page, Text::tr("Page to begin with").toStdString())
        ->type_name("NAME")
        ->check(CLI::IsMember(pageNames()));
    cli.add_flag("--exit-after-first-paint", arguments.exitAfterFirstPaint,
        Text::tr("Print how long the first paint took and how much memory it needed, and end").toStdString());
    cli.set_help_flag("-h,--help", Text::tr("Show this help").toStdString());
    cli.set_version_flag("--version", "claimsmith " CLAIMSMITH_VERSION, Text::tr("Show the version").toStdString());
    cli.footer(Text::tr("A token on the command line can be read by every user of the machine (ps). Paste it instead.")
            .toStdString());
    try {
        cli.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return cli.exit(error) == 0 ? 0 : 2;
    }
    return std::nullopt;
}

/// Help and version work without a display, so they are answered before Qt asks for one.
bool asksForWordsAlone(int argc, char **argv)
{
    constexpr std::string_view asking[] = {"--help", "-h", "--version"};
    return std::any_of(
        argv + 1, argv + argc, [&asking](std::string_view a) { return std::ranges::contains(asking, a); });
}

/// A primitive that does not compute what its test vector says makes every verdict worthless: the program stops.
bool cryptoWorks(QWidget *window)
{
    const std::optional<jose::Error> error = jose::selfTest();
    if (!error)
        return true;
    const QString words = jose::message(*error);
    std::fprintf(stderr, "claimsmith: %s\n", qPrintable(words));
    QMessageBox::critical(window, QApplication::applicationDisplayName(),
        Text::tr("The cryptography of this machine fails its test. %1").arg(words));
    return false;
}

void openArgument(ui::MainWindow &window, const std::string &input)
{
    const QString text = QString::fromLocal8Bit(input);
    if (text.size() < 4096 && QFileInfo(text).isFile())
        window.openFile(text);
    else
        window.openText(text);
}

/// Keys go to the keyring, and several tokens stand in one text, to choose from.
void openArguments(ui::MainWindow &window, const model::Inspection &inspection, const std::vector<std::string> &inputs)
{
    QStringList tokens;
    for (const std::string &input : inputs) {
        openArgument(window, input);
        if (const QString text = inspection.text(); !text.isEmpty() && !tokens.contains(text))
            tokens += text;
    }
    if (tokens.size() > 1)
        window.openText(tokens.join(u'\n'));
    if (inputs.empty())
        window.offerClipboard();
}

} // namespace

int main(int argc, char **argv)
{
    ui::startup::keepMemoryPrivate();
    Arguments arguments;
    QApplication::setOrganizationName(u"Claimsmith"_s);
    QApplication::setApplicationName(u"claimsmith"_s);
    QApplication::setApplicationDisplayName(u"Claimsmith"_s);
    QApplication::setApplicationVersion(QStringLiteral(CLAIMSMITH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(CLAIMSMITH_APP_ID));
    QSettings settings;
    const auto set = [&settings](const auto &preference) { return model::Preferences(settings).value(preference); };
    if (asksForWordsAlone(argc, argv)) {
        QCoreApplication words(argc, argv);
        token::speak(&words, set(model::preference::language));
        return parse(arguments, argc, argv).value_or(0);
    }
    const QApplication application(argc, argv); // takes Qt's own arguments away
    token::speak(qApp, set(model::preference::language));
    if (const std::optional<int> status = parse(arguments, argc, argv))
        return *status;

    std::optional<jose::CryptoSession> crypto; // goes last: the keys of the workbench live in its memory
    ui::Theme theme(ui::Theme::choiceNamed(set(model::preference::theme)));
    model::Workbench workbench;
    ui::ClipboardGuard clipboard;
    ui::MainWindow window({workbench, clipboard}, ui::pageEntries(), settings);
    window.showPage(QString::fromStdString(arguments.page)); // where it names none, the last one stays

    ui::DesktopNotifier notifier;
    const ui::RenewalNotice notice(&workbench, &notifier);
    QObject::connect(&notice, &ui::RenewalNotice::windowWanted, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    // Nothing that a person does not see yet is started before the first paint: no plug-in, no self-test.
    ui::startup::afterFirstPaint(&window, [&] {
        if (arguments.exitAfterFirstPaint) {
            std::puts(ui::startup::measureReport().constData());
            std::fflush(stdout); // who measures waits for it
            QApplication::exit(0);
            return;
        }
        crypto.emplace();
        if (!cryptoWorks(&window))
            return QApplication::exit(selfTestFailed);
        openArguments(window, *workbench.inspection(), arguments.inputs);
        if (arguments.inputs.empty() && arguments.page.empty())
            ui::Tour::beginOnce(&window, settings);
        workbench.keeping()->begin();
        workbench.historyKeeping()->begin();
    });
    // Another window, or another program, may have changed what is kept.
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &workbench, [&workbench](auto state) {
        if (state == Qt::ApplicationActive)
            workbench.keeping()->refresh();
    });
    theme.finish();
    window.show();
    return QApplication::exec();
}
