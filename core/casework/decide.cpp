// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/decide.h"

#include "core/base/storable_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/command_checks.h"
#include "core/casework/enrich.h"
#include "core/casework/event_names.h"
#include "core/casework/obstacles.h"

namespace redress {

namespace {

Event eventOf(const Command &command, const EventName &name, int sequence, const QJsonObject &data,
              const Rules &rules) {
    return {sequence, name, command.at, rules.now.moment(), storable(command.by.trimmed()), storable(data)};
}

bool closesWith(const Command &command, const Case &subject, const Rules &rules) {
    if (command.event == events::withdrawn) return true;
    if (const auto *action = actionOf(command.event))
        return action->closes || (action->closesIf && action->closesIf(command, subject, rules));
    const auto *milestone = rules.procedure.milestone(command.event);
    return milestone && milestone->closes;
}

QJsonObject closingData(const Command &command) {
    const QString reason = command.data.value(keys::reason).toString(command.data.value(keys::text).toString());
    return reason.isEmpty() ? QJsonObject() : QJsonObject{{keys::reason, reason}};
}

}  // namespace

Result<std::vector<Event>> decide(const Command &command, const Case &subject, const Rules &rules) {
    const bool opens = subject.sequence == 0 && command.event == events::received;
    if (!opens) {
        if (auto possible = mayHappen(command.event, subject, rules); !possible) return refuse(possible.error());
    }
    if (auto whole = checkWhoAndWhen(command, subject, rules); !whole) return refuse(whole.error());
    if (auto whole = checkData(command, subject, rules); !whole) return refuse(whole.error());
    std::vector decided{eventOf(command, command.event, subject.sequence + 1, enriched(command, rules), rules)};
    if (closesWith(command, subject, rules))
        decided.push_back(eventOf(command, events::closed, subject.sequence + 2, closingData(command), rules));
    return decided;
}

}  // namespace redress
