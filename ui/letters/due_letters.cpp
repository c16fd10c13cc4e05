// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/due_letters.h"

#include "core/schedule/due_within.h"

namespace redress {

namespace {

// Items do not say which procedure they are of; names of events and targets together do.
const LetterRule *letterThatMeets(const DueItem &item, const Policy &policy) {
    for (const Procedure &procedure : policy.procedures) {
        const TargetRule *target = procedure.target(item.target);
        if (!target || target->name != item.targetName) continue;
        for (const LetterRule &rule : procedure.letters)
            if (!rule.records.isEmpty() && rule.records == item.metBy) return &rule;
    }
    return nullptr;
}

}  // namespace

Result<std::vector<DueLetter>> dueLetters(const Register &reg, size_t limit) {
    const auto items = dueWithin(reg, reg.policy()->warningLead, {});
    if (!items) return refuse(items.error());
    std::vector<DueLetter> letters;
    for (const DueItem &item : *items) {
        if (letters.size() == limit) break;
        if (const LetterRule *rule = letterThatMeets(item, *reg.policy()))
            letters.push_back({item, rule->id, rule->name});
    }
    return letters;
}

}  // namespace redress
