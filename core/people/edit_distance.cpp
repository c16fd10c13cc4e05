// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/edit_distance.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace redress {

namespace {

QStringList pairsOf(const QString &word) {
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) pairs << word.sliced(i, 2);
    return pairs;
}

}  // namespace

int editDistance(const QString &a, const QString &b) {
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j) last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const bool same = a[i - 1] == b[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.back();
}

double pairsInCommon(const QString &a, const QString &b) {
    const QStringList some = pairsOf(a);
    QStringList others = pairsOf(b);
    const auto all = some.size() + others.size();
    if (all == 0) return a == b ? 1 : 0;
    int common = 0;
    for (const auto &pair : some) common += others.removeOne(pair) ? 1 : 0;
    return 2.0 * common / static_cast<double>(all);
}

}  // namespace redress
