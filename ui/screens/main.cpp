// SPDX-License-Identifier: MIT
#include "jose/crypto/crypto.h"
#include "mainwindow.h"
#include "model/crafting.h"
#include "model/inspection.h"
#include "model/workbench.h"
#include "pages.h"
#include "states.h"
#include "token/translation.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"

#include <CLI/CLI.hpp>

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace claimsmith;

namespace {

struct Options
{
    std::string out;
    std::string only;
    std::string language = "en";
    std::string scheme;
    double scale = 1;
    double fontSize = 0;
    bool mirrored = false;
    bool list = false;
};

constexpr QSize sizes[] = {{1280, 800}, {1024, 700}};
/// High contrast where it is asked for.
constexpr std::pair<ui::Theme::Choice, QLatin1StringView> schemes[] = {
    {ui::Theme::Choice::Light, QLatin1StringView("light")}, {ui::Theme::Choice::Dark, QLatin1StringView("dark")},
    {ui::Theme::Choice::Contrast, QLatin1StringView("contrast")}};

bool isWanted(const Options &options, QLatin1StringView scheme)
{
    return options.scheme.empty() ? scheme != "contrast"_L1 : scheme == QLatin1StringView(options.scheme);
}

/// What a picture has that others have not: "@1.5", "-20pt", "-mirrored".
QString particulars(const Options &options)
{
    QString text;
    if (options.fontSize > 0)
        text += u"-%1pt"_s.arg(options.fontSize);
    if (options.mirrored)
        text += "-mirrored"_L1;
    if (options.scale != 1)
        text += u"@%1"_s.arg(options.scale);
    return text;
}

void settle(const model::Workbench &workbench)
{
    // A large text is read in a thread of its own.
    QDeadlineTimer limit(10000);
    QDeadlineTimer least(120); // what a page works out in threads of its own for itself
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    } while ((workbench.inspection()->isBusy() || !least.hasExpired()) && !limit.hasExpired());
    QApplication::processEvents();
}

/// The window with the dialog that is open over it.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        const QPoint place = window.rect().center() - dialog->rect().center();
        painter.fillRect(window.rect(), QColor(0, 0, 0, 60));
        painter.drawPixmap(place, dialog->grab());
        painter.setPen(dialog->palette().color(QPalette::Mid));
        painter.drawRect(QRect(place, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

/// One picture; false where it cannot be written.
bool render(const screens::State &state, const QSize &size, const QString &path)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    model::Workbench workbench([now = state.now] { return now; });
    workbench.setDataFolder({});
    if (state.prepare)
        state.prepare(workbench, folder.path());
    ui::ClipboardGuard clipboard;
    ui::MainWindow window({workbench, clipboard}, ui::pageEntries(), settings);
    window.showPage(state.page);
    window.resize(size);
    window.show();
    state.setUp(workbench);
    settle(workbench);
    if (state.page == u"craft"_s)
        workbench.crafting()->settle();
    if (auto *raw = window.findChild<QAction *>(u"rawAction"_s); raw && state.raw)
        raw->setChecked(true);
    if (state.act) {
        state.act(window);
        settle(workbench);
    }
    auto *details = window.findChild<ui::DetailsCard *>();
    if (details && state.tab != ui::DetailsCard::Tab::Claims)
        details->showTab(state.tab);
    // A height that changes has each layout above it laid out anew, one a turn.
    for (int turn = 0; turn < 10; ++turn)
        QApplication::processEvents();
    if (!pictureOf(window).save(path)) {
        std::fprintf(stderr, "claimsmith-screens: cannot write %s\n", qPrintable(path));
        return false;
    }
    return true;
}

bool renderAll(const Options &options, ui::Theme &theme)
{
    const QDir out(QString::fromLocal8Bit(options.out));
    const QString only = QString::fromStdString(options.only);
    int count = 0;
    const QList<screens::State> states = screens::states();
    for (const auto &[choice, scheme] : schemes) {
        if (!isWanted(options, scheme))
            continue;
        theme.setChoice(choice);
        for (const screens::State &state : states) {
            if (!only.isEmpty() && state.name != only)
                continue;
            for (const QSize &size : sizes) {
                const QString name = u"%1-%2-%3x%4"_s.arg(state.name, scheme).arg(size.width()).arg(size.height());
                if (!render(state, size, out.filePath(name + particulars(options) + ".png"_L1)))
                    return false;
                ++count;
                if (options.scale != 1)
                    break; // the smaller window adds nothing at another scale
            }
        }
    }
    if (count == 0)
        std::fprintf(stderr, "claimsmith-screens: no state is called %s; see --list\n", options.only.c_str());
    else
        std::printf("%d pictures in %s\n", count, qPrintable(out.absolutePath()));
    return count > 0;
}

/// The offscreen platform says for each window that it cannot pass size hints on.
void withoutOffscreenNoise(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.contains("propagateSizeHints"_L1))
        std::fprintf(stderr, "claimsmith-screens: %s\n", qPrintable(message));
}

void printStates()
{
    for (const screens::State &state : screens::states())
        std::printf("%-18s %s\n", qPrintable(state.name), qPrintable(state.shows));
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    CLI::App cli("Render the pages of Claimsmith in named states to PNG files.", "claimsmith-screens");
    cli.add_option("--out", options.out, "Folder for the pictures")->default_val("screens");
    cli.add_option("--only", options.only, "One state; see --list");
    cli.add_option("--language", options.language, "Language of the words, as in de or zh-CN");
    cli.add_option("--scale", options.scale, "Scale factor; without it, 1 and then 1.5")->check(CLI::Range(0.5, 4.0));
    cli.add_option("--scheme", options.scheme, "One set of colours; without it, light and dark")
        ->check(CLI::IsMember({"light", "dark", "contrast"}));
    cli.add_option("--font-size", options.fontSize, "Points of the system font")->check(CLI::Range(6.0, 40.0));
    cli.add_flag("--mirrored", options.mirrored, "Laid out from right to left");
    cli.add_flag("--list", options.list, "Print the states");
    CLI11_PARSE(cli, argc, argv);
    const bool bothScales = cli.count("--scale") == 0 && options.fontSize == 0 && !options.mirrored;

    // The same picture on every machine, as far as its fonts are the same.
    qInstallMessageHandler(withoutOffscreenNoise);
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (options.scale != 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    QApplication::setApplicationName(u"claimsmith-screens"_s);
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    if (options.mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (options.fontSize > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(options.fontSize);
        QApplication::setFont(font);
    }
    token::speak(qApp, QString::fromStdString(options.language));
    const jose::CryptoSession crypto;
    if (options.list) {
        printStates();
        return 0;
    }
    if (!QDir().mkpath(QString::fromLocal8Bit(options.out))) {
        std::fprintf(stderr, "claimsmith-screens: cannot make the folder %s\n", options.out.c_str());
        return 2;
    }
    ui::Theme theme;
    theme.finish();
    if (!renderAll(options, theme))
        return 1;
    if (!bothScales)
        return 0;
    // The factor is read once, when the application starts.
    QStringList arguments{u"--out"_s, QString::fromLocal8Bit(options.out), u"--only"_s,
        QString::fromStdString(options.only), u"--language"_s, QString::fromStdString(options.language), u"--scale"_s,
        u"1.5"_s};
    if (!options.scheme.empty())
        arguments << u"--scheme"_s << QString::fromStdString(options.scheme);
    return QProcess::execute(QApplication::applicationFilePath(), arguments);
}
