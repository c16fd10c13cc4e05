// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonObject>

#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

Duration readDuration(const JsonNode &node) {
    ObjectReader object(node);
    Duration duration;
    int units = 0;
    for (const auto &unit : words::units) {
        if (!object.has(unit.text)) continue;
        duration = {object.number(unit.text, 1, 999), unit.value};
        ++units;
    }
    object.refuseOthers();
    if (node.value().isObject() && units != 1)
        node.complain(QCoreApplication::translate(
            "PolicyReader",
            "A length of time has exactly one of working_days, calendar_days, weeks, months, hours and clock_hours."));
    return duration;
}

}  // namespace redress
