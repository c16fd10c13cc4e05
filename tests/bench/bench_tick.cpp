// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/worklist.h"
#include "tests/bench/bench_parts.h"

namespace redress::bench {

using namespace Qt::StringLiterals;

void benchTick(Register &reg) {
    std::vector<double> ticks;
    std::vector<double> lists;
    for (int round = 0; round < 21; ++round) {
        ticks.push_back(
            timeOf([&] { static_cast<void>(reg.due().counts(reg.now(), reg.days().approachingUntil, {})); }));
        lists.push_back(timeOf([&] { static_cast<void>(readWorklist(reg, {}, 200)); }));
    }
    QTextStream(stdout) << u"scheduler tick %1 ms (at most 10); Today's worklist %2 ms\n"_s
                               .arg(median(ticks), 0, 'f', 3)
                               .arg(median(lists), 0, 'f', 3);
}

}  // namespace redress::bench
