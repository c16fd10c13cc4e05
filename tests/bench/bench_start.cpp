// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <sys/wait.h>

#include <QCoreApplication>
#include <QProcess>

#include "tests/bench/stopwatch.h"

using namespace redress::bench;
using namespace Qt::StringLiterals;

// Starts the program and a bare one in turn, each until its first list is painted. Memory is the largest of the
// program's runs, as the kernel counted it.
int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 4) qFatal("usage: bench_start PROGRAM FLOOR_WINDOW REGISTER");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    rusage before{};
    const Pair pair = compare(
        7,
        [&] {
            QProcess::execute(arguments[1], {u"--database"_s, arguments[3], u"--until-painted"_s});
        },
        [&] { QProcess::execute(arguments[2], {arguments[3]}); });
    getrusage(RUSAGE_CHILDREN, &before);
    print(u"start to the first painted list"_s, pair, 4);
    QTextStream(stdout) << u"largest memory of any run %1 MiB (at most 120)\n"_s.arg(before.ru_maxrss / 1024);
    return 0;
}
