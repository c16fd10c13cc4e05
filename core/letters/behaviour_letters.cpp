// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/behaviour_letters.h"

#include <QCoreApplication>

#include "core/casework/contact_guard.h"
#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BehaviourLetters)
};

LetterRule ruleOf(const QString &id, const QString &name, const Clause &clause) {
    LetterRule rule;
    rule.id = id;
    rule.name = name;
    rule.letterTemplate = id;
    rule.clause = clause;
    return rule;
}

}  // namespace

std::optional<LetterRule> behaviourLetter(const QString &id, const Policy &policy) {
    if (!policy.behaviour) return {};
    const BehaviourRules &rules = *policy.behaviour;
    const Clause notice = rules.notice.value_or(rules.clause);
    if (id == warningLetter) {
        LetterRule rule = ruleOf(id, Words::tr("Warning"), rules.warning.value_or(notice));
        rule.records = events::behaviourWarned;
        return rule;
    }
    if (id == restrictionLetter) return ruleOf(id, Words::tr("Notice of a restriction"), notice);
    return {};
}

std::vector<LetterRule> behaviourLetters(const Case &subject, const Policy &policy) {
    std::vector<LetterRule> letters;
    const auto add = [&](const QString &id) {
        if (auto rule = behaviourLetter(id, policy)) letters.push_back(std::move(*rule));
    };
    if (subject.behaviour.restriction)
        add(restrictionLetter);
    else if (!subject.behaviour.incidents.empty())
        add(warningLetter);
    return letters;
}

}  // namespace redress
