// SPDX-License-Identifier: MIT
// Whole processes, from the call that starts them to the line that they write after their first paint. What they do to
// end is not counted.
#include "benchtokens.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <chrono>
#include <string>

using namespace claimsmith;
using namespace Qt::StringLiterals;

namespace {

void startUp(benchmark::State &state, const QString &program, const QStringList &arguments)
{
    const QString path = QCoreApplication::applicationDirPath() + u'/' + program;
    if (!QFileInfo::exists(path)) {
        state.SkipWithError("not built: " + path.toStdString());
        return;
    }
    for (auto _ : state) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const auto begin = std::chrono::steady_clock::now();
        process.start(path, arguments);
        const bool painted = process.waitForReadyRead();
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        process.waitForFinished();
        bench::require(painted && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, "start-up");
    }
}

const bool registered = [] {
    benchmark::RegisterBenchmark(
        "StartUp/claimsmith", startUp, u"claimsmith"_s, QStringList{u"--exit-after-first-paint"_s})
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(20);
    benchmark::RegisterBenchmark("BareStartUp/empty_window", startUp, u"bench-emptywindow"_s, QStringList())
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(20);
    return true;
}();

} // namespace
