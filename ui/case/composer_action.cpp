// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/composer_action.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/event_names.h"

namespace redress {

namespace {

using Field = ComposerAction::Field;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Composer)
};

ComposerAction contact(const EventName &event, const QString &label, const QString &prompt) {
    return {event, label, prompt, {}, keys::text, {}, true};
}

std::vector<ComposerAction> contacts() {
    const QString happened = Words::tr("What happened?");
    return {contact(events::call, Words::tr("Call"), happened), contact(events::email, Words::tr("E-mail"), happened),
            contact(events::visit, Words::tr("Visit"), happened),
            contact(events::letter, Words::tr("Letter"), Words::tr("What did the letter say?")),
            contact(events::note, Words::tr("Note"), Words::tr("What should be remembered?"))};
}

const Stage *stageStartedBy(const EventName &event, const Procedure &procedure) {
    const auto found = std::ranges::find(procedure.stages, event, &Stage::startedEvent);
    return found == procedure.stages.end() ? nullptr : &*found;
}

bool isAnswer(const EventName &event, const Procedure &procedure) {
    const auto *milestone = procedure.milestone(event);
    const auto *target = procedure.targetMetBy(event);
    return (target && target->role == TargetRule::Role::Response) ||
           (milestone &&
            (milestone->kind == Milestone::Kind::Response || milestone->kind == Milestone::Kind::Resolution));
}

void askForStart(ComposerAction &action, const Stage &stage) {
    action.textKey = keys::reason;
    action.prompt = stage.reasonToStart
                        ? Words::tr("Why is the customer not satisfied? (%1)").arg(stage.reasonToStart->number)
                        : Words::tr("What did the customer say? They need give no reason.");
}

void askForAnswer(ComposerAction &action, const Procedure &procedure) {
    action.prompt = Words::tr("What was decided, in a sentence or two?");
    if (!procedure.outcomes.empty()) action.fields += Field::Outcome;
    action.fields += Field::Compensation;
}

void askForReason(ComposerAction &action, const QString &prompt, QList<Field> fields = {}) {
    action.textKey = keys::reason;
    action.prompt = prompt;
    action.fields = std::move(fields);
}

ComposerAction actionOf(const Choice &choice, const Procedure &procedure) {
    ComposerAction action{choice.event,  choice.label, Words::tr("Anything to add? It may be left empty."),
                          choice.clause, keys::text,   {},
                          false};
    if (const auto *stage = stageStartedBy(choice.event, procedure))
        askForStart(action, *stage);
    else if (isAnswer(choice.event, procedure))
        askForAnswer(action, procedure);
    else if (choice.event == events::targetExtended)
        askForReason(action, Words::tr("Why is a later date needed?"), {Field::Target, Field::Until});
    else if (choice.event == events::targetWaived)
        askForReason(action, Words::tr("Why is it not needed?"), {Field::Target});
    else if (choice.event == events::closed)
        askForReason(action, Words::tr("Why is the case closed?"));
    else if (choice.event == events::withdrawn)
        askForReason(action, Words::tr("Why was it withdrawn?"));
    else if (choice.event == events::reopened)
        askForReason(action, Words::tr("Why is it opened again?"));
    return action;
}

ComposerAction award() {
    return {events::compensationAwarded,
            Words::tr("Compensation"),
            Words::tr("What is it for?"),
            {},
            keys::reason,
            {Field::Compensation},
            false};
}

}  // namespace

std::vector<ComposerAction> composerActions(const CaseFile &file, const std::vector<Choice> &choices) {
    std::vector<ComposerAction> actions = contacts();
    for (const auto &choice : choices)
        if (choice.obstacle.isEmpty()) actions.push_back(actionOf(choice, file.procedure()));
    actions.push_back(award());
    return actions;
}

}  // namespace redress
