// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/matter_checkup.h"

#include <QCoreApplication>

#include "core/store/matter_timeline.h"

namespace redress {

Result<> checkMatters(Database &database,
                      const std::function<void(const MatterId &matter, const QString &sentence)> &report) {
    const MatterTimeline timeline(database);
    const auto matters = timeline.all();
    if (!matters) return refuse(matters.error());
    for (const MatterId &matter : *matters) {
        const auto events = timeline.read(matter);
        if (!events) return refuse(events.error());
        if (isChained(*events, firstHash(matter))) continue;
        report(matter, QCoreApplication::translate(
                           "MatterCheckup", "Its record was changed outside Redress: the chain of hashes is broken."));
    }
    return {};
}

}  // namespace redress
