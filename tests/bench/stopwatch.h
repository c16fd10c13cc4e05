// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>
#include <algorithm>
#include <chrono>
#include <vector>

namespace redress::bench {

// Milliseconds that `work` takes.
template <class Work>
[[nodiscard]] double timeOf(Work &&work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

[[nodiscard]] inline double median(std::vector<double> times) {
    std::ranges::nth_element(times, times.begin() + static_cast<qsizetype>(times.size() / 2));
    return times[times.size() / 2];
}

inline constexpr double slowMs = 100;  // from here on a few rounds tell enough
inline constexpr int fewRounds = 3;

struct Pair {
    double ours = 0;
    double floor = 0;
};

// The medians of two ways to do the same thing, in turn, after a first round that is not counted.
template <class Ours, class Floor>
[[nodiscard]] Pair compare(int rounds, Ours &&ours, Floor &&floor) {
    std::vector<double> a;
    std::vector<double> b;
    for (int round = 0; round <= rounds; ++round) {
        const double mine = timeOf(ours);
        const double bare = timeOf(floor);
        if (round == 0 && mine + bare > slowMs) rounds = fewRounds;
        if (round == 0) continue;
        a.push_back(mine);
        b.push_back(bare);
    }
    return {median(a), median(b)};
}

inline void print(const QString &what, const Pair &pair, double atMost) {
    QTextStream(stdout) << QStringLiteral("%1 %2 ms  floor %3 ms  ratio %4  (at most %5)\n")
                               .arg(what.leftJustified(58))
                               .arg(pair.ours, 9, 'f', 3)
                               .arg(pair.floor, 9, 'f', 3)
                               .arg(pair.ours / pair.floor, 6, 'f', 2)
                               .arg(atMost);
}

}  // namespace redress::bench
