// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "core/casework/choice.h"
#include "core/matters/matter_checks.h"

namespace redress {

// One thing that can be recorded on a matter: how it is offered, asked for and checked, as an Action does for cases.
template <class Subject, class Rules>
struct MatterStep {
    EventName event;
    QString (*label)() = nullptr;  // translated
    // What stands in its way, whatever data would come with it.
    Result<> (*may)(const Subject &subject, const Rules &rules) = nullptr;
    std::vector<Ask> (*asks)(const Subject &subject, const Rules &rules) = nullptr;
    // What its data have to say beyond what is asked for; null: nothing.
    Result<> (*check)(const Command &command, const Subject &subject, const Rules &rules) = nullptr;
};

// The event that a command becomes, numbered after the subject's last, or a refusal in words.
template <class Subject, class Rules>
[[nodiscard]] Result<Event> decideBy(const std::vector<MatterStep<Subject, Rules>> &steps, const Command &command,
                                     const Subject &subject, const Rules &rules) {
    if (auto known = checkWhoAndWhen(command, rules.now); !known) return refuse(known.error());
    const auto step = std::ranges::find(steps, command.event, &MatterStep<Subject, Rules>::event);
    if (step == steps.end()) {
        QStringList events;
        for (const auto &one : steps) events << one.event.text();
        return refuse(unknownEvent(command.event, events));
    }
    if (auto possible = step->may(subject, rules); !possible) return refuse(possible.error());
    const auto asked = checkAsked(step->asks(subject, rules), command, rules.policy, rules.calendar, rules.now);
    if (!asked) return refuse(asked.error());
    if (step->check) {
        if (auto checked = step->check(command, subject, rules); !checked) return refuse(checked.error());
    }
    return eventOf(command, subject.sequence, rules.now);
}

// What can be recorded, in order; what stands in the way of the rest is said.
template <class Subject, class Rules>
[[nodiscard]] std::vector<Choice> choicesBy(const std::vector<MatterStep<Subject, Rules>> &steps,
                                            const Subject &subject, const Rules &rules) {
    std::vector<Choice> choices;
    for (const auto &step : steps) {
        Choice choice{step.event, step.label(), {}, {}, Choice::Group::Learning, step.asks(subject, rules)};
        if (const auto possible = step.may(subject, rules); !possible) {
            choice.obstacle = possible.error().message;
            choice.clause = possible.error().clause;
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

}  // namespace redress
