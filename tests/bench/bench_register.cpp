// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "tests/bench/bench_parts.h"

using namespace redress;

int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    if (argc < 2) qFatal("usage: bench_register REGISTER");
    const QString path = QString::fromLocal8Bit(argv[1]);
    const SystemClock clock;
    const auto reg = Register::open(path, clock);
    if (!reg) qFatal("%s", qPrintable(reg.error().message));
    bench::FloorDatabase floor(path);
    QTextStream(stdout) << (*reg)->cases().countAll().value_or(0) << " cases\n";
    bench::benchTick(**reg);
    bench::benchQuarter(**reg, floor);
    bench::benchLearning(**reg, floor);
    bench::benchRecording(**reg);
    bench::benchSearch(**reg, floor);
    bench::benchLists(**reg, floor);
    return 0;
}
