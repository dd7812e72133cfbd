// SPDX-License-Identifier: MIT
// Whole processes, from exec to their end after the first paint.
#include "benchtokens.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

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
        process.start(path, arguments);
        process.waitForFinished();
        bench::require(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, "start-up");
    }
}

const bool registered = [] {
    benchmark::RegisterBenchmark(
        "StartUp/claimsmith", startUp, u"claimsmith"_s, QStringList{u"--exit-after-first-paint"_s})
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(20);
    benchmark::RegisterBenchmark("BareStartUp/empty_window", startUp, u"bench-emptywindow"_s, QStringList())
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(20);
    return true;
}();

} // namespace
