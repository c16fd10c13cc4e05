// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_targets.h"

#include <algorithm>

#include "core/casework/targets.h"

namespace redress {

namespace {

std::vector<Target> reckoned(const LetterRequest &request, const CaseFacts &facts) {
    return targets(*request.file.policy, request.file.procedure(), request.calendar, facts, request.now);
}

const TargetRule *responseOf(const LetterRequest &request) {
    return targetRuleOf(request.file.procedure(), stageOf(request), TargetRule::Role::Response);
}

}  // namespace

StageId stageOf(const LetterRequest &request) {
    return request.rule.stage.isEmpty() ? request.file.subject.stage() : request.rule.stage;
}

const TargetRule *targetRuleOf(const Procedure &procedure, const StageId &stage, TargetRule::Role role) {
    const auto found = std::ranges::find_if(
        procedure.targets, [&](const TargetRule &rule) { return rule.role == role && rule.stage() == stage; });
    return found == procedure.targets.end() ? nullptr : &*found;
}

std::vector<Target> targetsOnceSent(const LetterRequest &request) {
    CaseFacts facts = request.file.subject.facts;
    const EventName &sent = request.rule.records;
    if (!sent.isEmpty() && !facts.happened.contains(sent)) facts.happened.insert(sent, request.now);
    const TargetRule *response = responseOf(request);
    if (response && response->extension && request.draft.until.isValid())
        facts.extensions.insert(response->id, request.draft.until);
    return reckoned(request, facts);
}

Result<> checkPromise(const LetterRequest &request) {
    const TargetRule *response = responseOf(request);
    if (!response || !response->extension || !request.draft.until.isValid()) return {};
    const CaseFile &file = request.file;
    return mayExtend(*file.policy, file.procedure(), request.calendar, file.subject.facts, response->id,
                     request.draft.until);
}

std::vector<Target> targetsUnextended(const LetterRequest &request) {
    CaseFacts facts = request.file.subject.facts;
    if (const TargetRule *response = responseOf(request)) facts.extensions.remove(response->id);
    return reckoned(request, facts);
}

When dateOf(const std::vector<Target> &targets, const TargetId &id) {
    const auto found = std::ranges::find(targets, id, &Target::id);
    return found == targets.end() ? When() : found->date;
}

}  // namespace redress
