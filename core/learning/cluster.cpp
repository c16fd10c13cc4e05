// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/cluster.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Clusters)
};

QString inWords(QDate day) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
}

}  // namespace

bool Cluster::concerns(qint64 caseKey) const {
    return std::ranges::find(cases, caseKey) != cases.end();
}

bool Cluster::has(Trait trait) const {
    return std::ranges::find(common, trait, &Common::trait) != common.end();
}

QString nameOf(const Cluster &cluster) {
    QStringList values;
    for (const auto &one : cluster.common) values << (one.shown.isEmpty() ? one.value : one.shown);
    return values.join(Words::tr(", ", "between what cases have in common"));
}

QString sentenceOf(const Cluster &cluster) {
    const int expected = static_cast<int>(std::lround(cluster.expected));
    if (expected < 1)
        return Words::tr("%n cases from %1 to %2, where fewer than one was to be expected.", nullptr, cluster.found)
            .arg(inWords(cluster.from), inWords(cluster.to));
    return Words::tr("%n cases from %1 to %2, where about %3 were to be expected.", nullptr, cluster.found)
        .arg(inWords(cluster.from), inWords(cluster.to))
        .arg(expected);
}

}  // namespace redress
