// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QSet>

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// What targets are reckoned from: all that the dates of a case depend on.
struct CaseFacts {
    QHash<EventName, When> happened;    // the first time that each event happened
    QSet<EventName> deemed;             // those of them that only count as having happened, until they are confirmed
    QHash<TargetId, QDate> extensions;  // the day each extended target was moved to
    QHash<TargetId, int> timesExtended;
    QHash<TargetId, QString> waivers;  // why each waived target was

    [[nodiscard]] When at(const EventName &name) const { return happened.value(name); }
};

}  // namespace redress
