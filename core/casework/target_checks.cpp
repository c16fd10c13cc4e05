// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/target_checks.h"

#include <QCoreApplication>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

struct CommandChecks {
    Q_DECLARE_TR_FUNCTIONS(CommandChecks)
};

// What has been met cannot be moved or excused afterwards: it would change how well it was met.
Result<> checkStillOpen(const TargetRule &rule, const Case &subject) {
    if (rule.metBy.isEmpty() || !subject.facts.happened.contains(rule.metBy)) return {};
    return refuse(CommandChecks::tr("“%1” has been done already: its date stays as it was.").arg(rule.name),
                  rule.clause.number);
}

// A stage that ends by itself ends: that is no target to be excused.
Result<> checkWaivable(const TargetRule &rule, const Procedure &procedure) {
    for (const Stage &stage : procedure.stages) {
        if (stage.movesOn && stage.movesOn->after == rule.id)
            return refuse(CommandChecks::tr("“%1” cannot be excused: when its time is over the case goes on by itself.")
                              .arg(rule.name),
                          stage.movesOn->clause.number);
    }
    return {};
}

Result<> checkMayMoveAgain(const TargetRule &rule, const Case &subject) {
    if (!isMovedOut(rule, subject.facts)) return {};
    return refuse(CommandChecks::tr("“%1” has been moved %n time(s), which is as often as the policy allows.", nullptr,
                                    rule.extension->times)
                      .arg(rule.name),
                  rule.extension->clause.number);
}

}  // namespace

Result<> checkTargetChange(const Command &command, const Case &subject, const Rules &rules) {
    const TargetId id(textOf(command.data, keys::target));
    if (auto ours = outside::checkIsNotOwed(id, subject, rules.policy); !ours) return ours;
    const auto *rule = rules.procedure.target(id);
    if (!rule) return refuse(CommandChecks::tr("“%1” has no target “%2”.").arg(rules.procedure.name, id.text()));
    if (textOf(command.data, keys::reason).isEmpty())
        return refuse(CommandChecks::tr("Say why: the reason is kept on the timeline."), rule->clause.number);
    if (auto open = checkStillOpen(*rule, subject); !open) return open;
    if (command.event == events::targetWaived) return checkWaivable(*rule, rules.procedure);
    const auto until = When::fromText(textOf(command.data, keys::until));
    if (!until) return refuse(until.error());
    if (auto again = checkMayMoveAgain(*rule, subject); !again) return again;
    return mayExtend(rules.policy, rules.procedure, rules.calendar, subject.facts, id, until->day());
}

}  // namespace redress
