// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_rehearsal.h"

#include "core/casework/decide.h"
#include "core/casework/fold.h"

namespace redress {

DemoRehearsal rehearse(const DemoCase &made, const Policy &policy, const WorkingCalendar &calendar, const When &now) {
    const CaseOrigin origin{CaseRef(), policy.id, made.newCase.procedure, policy.division};
    const Rules rules{policy, *policy.procedure(made.newCase.procedure), calendar, now};
    DemoRehearsal played{begin(origin), {}, {}};
    const auto happens = [&](const Command &command) {
        const auto decided = decide(command, played.subject, rules);
        if (decided) follow(played.subject, played.timeline, *decided, origin, policy);
        return decided.has_value();
    };
    if (!happens(made.newCase.received)) return played;
    for (const Command &command : made.followedBy)
        if (happens(command)) played.allowed.push_back(command);
    return played;
}

}  // namespace redress
