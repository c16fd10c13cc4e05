// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/moving_on.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MovingOn)
};

// When a target was over, if it is: at its hour, or as the next day began. Whenever it is noticed, that is when the
// policy moved the case.
When overSince(const TargetId &id, const Case &subject, const Rules &rules) {
    const auto all = targets(rules.policy, rules.procedure, rules.calendar, subject.facts, rules.now);
    const auto target = std::ranges::find(all, id, &Target::id);
    if (target == all.end() || target->state != TargetState::Overdue) return {};
    return target->date.hasTime() ? target->date : When::on(target->date.day().addDays(1));
}

}  // namespace

std::optional<Command> moveDue(const Case &subject, const Rules &rules) {
    const Stage *stage = rules.procedure.stage(subject.stage());
    if (!subject.open || !stage || !stage->movesOn) return {};
    const When over = overSince(stage->movesOn->after, subject, rules);
    if (!over.isKnown()) return {};
    const Stage *next = rules.procedure.stage(stage->movesOn->to);
    if (!next || subject.facts.happened.contains(next->startedEvent())) return {};
    const QString why = Words::tr("%1 was not settled in its time: it goes to %2 by the policy (%3).")
                            .arg(stage->name, next->name, stage->movesOn->clause.number);
    return Command{next->startedEvent(), over, byThePolicy(), {{keys::reason, why}}};
}

QString byThePolicy() {
    return Words::tr("Redress");
}

}  // namespace redress
