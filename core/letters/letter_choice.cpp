// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_choice.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "core/letters/behaviour_letters.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

StageId stageOf(const CaseFile &file) {
    const StageId stage = file.subject.stage();
    return stage.isEmpty() ? file.procedure().entry : stage;
}

LetterChoice choiceOf(const CaseFile &file, const LetterRule &rule) {
    LetterChoice choice{rule, {}, {}};
    if (rule.records.isEmpty()) return choice;
    choice.sent = file.subject.facts.at(rule.records);
    const TargetRule *met = file.procedure().targetMetBy(rule.records);
    if (!met) return choice;
    const auto target = std::ranges::find(file.targets, met->id, &Target::id);
    if (target != file.targets.end()) choice.target = *target;
    return choice;
}

bool isOfRefusal(const LetterRule &rule) {
    return rule.letterTemplate == "refusal"_L1;
}

auto urgency(const LetterChoice &choice) {
    const QDate due = choice.target ? choice.target->date.day() : QDate();
    return std::tuple(choice.sent.isKnown(), !due.isValid(), due);
}

}  // namespace

std::vector<LetterChoice> lettersFor(const CaseFile &file) {
    const bool isRefused = file.subject.standing.refusal.has_value();
    std::vector<LetterChoice> choices;
    for (const LetterRule &rule : file.procedure().letters)
        if (file.procedure().letter(rule.id, stageOf(file)) == &rule && isOfRefusal(rule) == isRefused)
            choices.push_back(choiceOf(file, rule));
    for (const LetterRule &rule : behaviourLetters(file.subject, *file.policy)) choices.push_back({rule, {}, {}});
    std::ranges::stable_sort(choices, {}, urgency);
    return choices;
}

Result<LetterRule> letterFor(const CaseFile &file, const QString &letterId) {
    if (const LetterRule *rule = file.procedure().letter(letterId, stageOf(file))) return *rule;
    if (const auto rule = behaviourLetter(letterId, *file.policy)) return *rule;
    QStringList others;
    for (const LetterChoice &choice : lettersFor(file)) others.append(choice.rule.id);
    const Stage *stage = file.procedure().stage(stageOf(file));
    const QString name = stage ? stage->name : stageOf(file).text();
    if (others.isEmpty())
        return refuse(QCoreApplication::translate("Letters", "%1 is at %2, for which the policy has no letters.")
                          .arg(file.subject.reference.text(), name));
    return refuse(QCoreApplication::translate("Letters", "%1 is at %2, which has no letter “%3”; there are: %4.")
                      .arg(file.subject.reference.text(), name, letterId, others.join(u", "_s)));
}

}  // namespace redress
