// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/promise_prompt.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/event_names.h"

namespace redress {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PromisePrompt)
};

bool canPromise(const std::vector<Choice> &choices) {
    const auto promise = std::ranges::find(choices, events::promiseMade, &Choice::event);
    return promise != choices.end() && promise->obstacle.isEmpty();
}

bool isResponse(const EventName &event, const Procedure &procedure) {
    const Milestone *milestone = procedure.milestone(event);
    return milestone && milestone->kind == Milestone::Kind::Response;
}

}  // namespace

PromisePrompt promisePromptAfter(const EventName &recorded, const CaseFile &file, const std::vector<Choice> &choices) {
    if (!canPromise(choices)) return {};
    if (recorded == events::promiseMade)
        return {Words::tr("The promise is on the record. Was anything else promised?"),
                Words::tr("Add another promise")};
    if (!isResponse(recorded, file.procedure())) return {};
    return {Words::tr("What was promised? Each promise gets an owner and a date, and is followed up until it is kept."),
            Words::tr("Add a promise")};
}

}  // namespace redress
