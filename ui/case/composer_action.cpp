// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/composer_action.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/asks.h"
#include "core/casework/contact_guard.h"
#include "core/casework/event_names.h"
#include "ui/case/choice_groups.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Composer)
};

bool isInWords(const Ask &ask) {
    const bool isText = ask.kind == Ask::Kind::Text || ask.kind == Ask::Kind::LongText;
    return isText && (ask.key == keys::text || ask.key == keys::reason);
}

ComposerAction actionOf(const EventName &event, const QString &label, std::vector<Ask> asks) {
    ComposerAction action{event, label, {}, std::move(asks), {}, {}};
    const auto words = std::ranges::find_if(action.asks, isInWords);
    if (words == action.asks.end()) return action;
    action.words = *words;
    action.asks.erase(words);
    return action;
}

ComposerAction actionOf(const Choice &choice, const QString &group, const Case &subject, const Rules &rules) {
    ComposerAction action = actionOf(choice.event, choice.label, choice.asks);
    action.reminders = choice.reminders;
    action.group = group;
    action.proposed = proposedFor(choice.event, subject, rules);
    return action;
}

std::vector<ComposerAction> contacts(const Case &subject, const Rules &rules) {
    std::vector<ComposerAction> actions;
    const auto add = [&](const EventName &event, const QString &label) {
        actions.push_back(actionOf(event, label, asksFor(event, subject, rules)));
        actions.back().isContact = true;
        for (const ContactHindrance &one : hindrances(event, {}, subject, rules))
            actions.back().reminders.push_back(Words::tr("%1 (%2)").arg(one.words, one.clause));
    };
    add(events::call, Words::tr("Call"));
    add(events::email, Words::tr("E-mail"));
    add(events::visit, Words::tr("Visit"));
    add(events::letter, Words::tr("Letter"));
    add(events::note, Words::tr("Note"));
    return actions;
}

void addPossible(std::vector<ComposerAction> &actions, const std::vector<Choice> &choices, const QString &group,
                 const Case &subject, const Rules &rules) {
    for (const Choice &choice : choices)
        if (choice.obstacle.isEmpty()) actions.push_back(actionOf(choice, group, subject, rules));
}

}  // namespace

std::vector<ComposerAction> composerActions(const std::vector<Choice> &choices, const Case &subject,
                                            const Rules &rules) {
    std::vector<ComposerAction> actions = contacts(subject, rules);
    addPossible(actions, stepsOf(choices), {}, subject, rules);
    for (const ChoiceGroup &group : choiceGroups(choices))
        addPossible(actions, group.choices, group.name, subject, rules);
    return actions;
}

}  // namespace redress
