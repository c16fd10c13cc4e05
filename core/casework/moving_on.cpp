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

bool isOver(const TargetId &id, const Case &subject, const Rules &rules) {
    const auto all = targets(rules.policy, rules.procedure, rules.calendar, subject.facts, rules.now);
    const auto target = std::ranges::find(all, id, &Target::id);
    return target != all.end() && target->state == TargetState::Overdue;
}

}  // namespace

std::optional<Command> moveDue(const Case &subject, const Rules &rules) {
    const Stage *stage = rules.procedure.stage(subject.stage());
    if (!subject.open || !stage || !stage->movesOn || !isOver(stage->movesOn->after, subject, rules)) return {};
    const Stage *next = rules.procedure.stage(stage->movesOn->to);
    if (!next || subject.facts.happened.contains(next->startedEvent())) return {};
    const QString why = Words::tr("%1 was not settled in its time: it goes to %2 by the policy (%3).")
                            .arg(stage->name, next->name, stage->movesOn->clause.number);
    return Command{next->startedEvent(), rules.now, Words::tr("Redress"), {{keys::reason, why}}};
}

}  // namespace redress
