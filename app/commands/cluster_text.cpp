// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/cluster_text.h"

#include <QJsonArray>

#include "core/store/learning_reader.h"

namespace redress {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const Cluster &cluster, const Register &reg) {
    const LearningReader reader(reg.database());
    QJsonArray common;
    for (const auto &one : cluster.common)
        common << QJsonObject{{u"trait"_s, idOf(one.trait)}, {u"value"_s, one.value}};
    QJsonArray cases;
    for (const qint64 key : cluster.cases)
        if (const auto reference = reader.referenceOf(key)) cases << reference->text();
    return {{u"name"_s, nameOf(cluster)},
            {u"common"_s, common},
            {u"from"_s, cluster.from.toString(Qt::ISODate)},
            {u"to"_s, cluster.to.toString(Qt::ISODate)},
            {u"cases_found"_s, cluster.found},
            {u"expected"_s, qRound(cluster.expected * 10) / 10.0},
            {u"chance"_s, cluster.chance},
            {u"cases"_s, cases}};
}

}  // namespace redress
