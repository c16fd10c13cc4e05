// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSet>

#include "core/policy/reader/json_node.h"

namespace redress {

// Complains of each item of a list whose name another item before it has. `list` is what `rules` were read from;
// `name` answers an item's name as text. Empty names have been complained of when they were read.
template <class Rules, class Name>
void checkDoubles(const JsonNode &list, const Rules &rules, Name name) {
    QSet<QString> seen;
    qsizetype place = 0;
    for (const auto &rule : rules) {
        const QString here = name(rule);
        if (!here.isEmpty() && seen.contains(here))
            list.at(place).complain(
                QCoreApplication::translate("PolicyReader", "“%1” stands here a second time; each may stand only once.")
                    .arg(here));
        seen.insert(here);
        ++place;
    }
}

}  // namespace redress
