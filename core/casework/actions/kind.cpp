// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KindOfCase)
};

std::vector<Ask> asksToReclassify(const Case &subject, const Rules &rules) {
    Ask which = ask(keys::procedure, Words::tr("What it really is"), Ask::Kind::Choice, Ask::Need::Required);
    for (const auto &procedure : rules.policy.procedures) {
        if (procedure.id != subject.procedure)
            which.choices.push_back({procedure.id.text(), procedure.name, procedure.question});
    }
    return {which, ask(keys::reason, Words::tr("Why"), Ask::Kind::Text, Ask::Need::Required)};
}

Result<> mayReclassify(const Case &subject, const Rules &rules) {
    if (auto open = mustBeOpen(subject, rules); !open) return open;
    const auto isAnswered = [](const StageRun &run) { return run.responded.isKnown(); };
    if (std::ranges::any_of(subject.stages, isAnswered))
        return refuse(Words::tr("It has been answered as what it is: record anything else as a case of its own."),
                      rules.procedure.clause.number);
    if (rules.policy.procedures.size() > 1) return {};
    return refuse(Words::tr("This policy has one procedure only: there is nothing else that it could be."));
}

Result<> mayBecomeComplaint(const Case &, const Rules &rules) {
    if (rules.procedure.conversion) return {};
    return refuse(Words::tr("“%1” does not turn into anything else: record a further complaint as a case of its own.")
                      .arg(rules.procedure.name),
                  rules.procedure.clause.number);
}

std::vector<Ask> asksForDissatisfaction(const Case &, const Rules &rules) {
    return {ask(keys::reason, Words::tr("What the customer is dissatisfied with"), Ask::Kind::LongText,
                Ask::Need::Required, rules.procedure.conversion ? rules.procedure.conversion->clause : Clause())};
}

// What belongs to stages that the procedure does not have goes; the stage at which a case enters comes first.
void enter(Case &subject, const Procedure &procedure, const When &received) {
    std::erase_if(subject.stages, [&](const StageRun &run) { return !procedure.stage(run.stage); });
    const auto isEntry = [&](const StageRun &run) { return run.stage == procedure.entry; };
    if (std::ranges::none_of(subject.stages, isEntry))
        subject.stages.insert(subject.stages.begin(), StageRun{procedure.entry, received, {}, {}, {}, {}});
}

void reclassify(Case &subject, const Event &event, const Policy &policy) {
    const ProcedureId id(textOf(event.data, keys::procedure));
    const Procedure *procedure = policy.procedure(id);
    if (!procedure) return;
    subject.procedure = id;
    enter(subject, *procedure, subject.received);
}

// The complaint begins now; what went before stays on the timeline.
void convert(Case &subject, const Event &event, const Policy &policy) {
    const Procedure *request = policy.procedure(subject.procedure);
    if (!request || !request->conversion) return;
    const Procedure *complaint = policy.procedure(request->conversion->to);
    if (!complaint) return;
    subject.procedure = complaint->id;
    subject.received = event.at;
    subject.facts = {};
    subject.facts.happened.insert(events::received, event.at);
    subject.stages.clear();
    subject.outcome = {};
    subject.open = true;
    subject.closed = {};
    subject.closedWhy.clear();
    enter(subject, *complaint, event.at);
}

}  // namespace

std::vector<Action> action::ofKind() {
    const auto group = Choice::Group::Ours;
    return {{events::reclassified, group, [] { return Words::tr("It is something else"); }, mayReclassify,
             asksToReclassify, nullptr, reclassify},
            {events::dissatisfied, group, [] { return Words::tr("The customer is dissatisfied: make it a complaint"); },
             mayBecomeComplaint, asksForDissatisfaction, nullptr, convert}};
}

}  // namespace redress
