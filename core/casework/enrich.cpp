// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/enrich.h"

#include "core/casework/actions/action.h"
#include "core/casework/counting.h"
#include "core/casework/event_names.h"
#include "core/casework/mistakes.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/points.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// By e-mail or by hand the same day; by post, which is also what is taken where nobody said how it went, on the second
// working day.
QDate receivedOn(const DeemedReceipt &receipt, const Command &command, const Rules &rules) {
    const QString sentBy = textOf(command.data, keys::sentBy);
    if (sentBy == "email"_L1 || sentBy == "hand"_L1) return command.at.day();
    const Counting counting{rules.calendar, rules.policy.nonWorkingStart};
    return counting.after(When::on(command.at.day()), {receipt.postDays, Duration::Unit::WorkingDays}).day();
}

}  // namespace

QJsonObject enriched(const Command &command, const Rules &rules) {
    QJsonObject data = command.data;
    if (data.contains(keys::answers) && !data.contains(keys::outcome)) {
        const OutcomeId outcome = outcomeOf(data, rules.procedure);
        if (!outcome.isEmpty()) data.insert(keys::outcome, outcome.text());
    }
    if (command.event == events::struck) data.insert(keys::entry, mistakes::entryIn(data));
    if (outside::isOwed(command.event) && textOf(data, keys::until).isEmpty()) {
        const QDate day = outside::answerBy(command, rules);
        if (day.isValid()) data.insert(keys::until, day.toString(Qt::ISODate));
    }
    for (const DeemedReceipt &receipt : rules.procedure.deemedReceipts) {
        if (receipt.of != command.event || !textOf(data, keys::receivedOn).isEmpty()) continue;
        const QDate day = receivedOn(receipt, command, rules);
        if (day.isValid()) data.insert(keys::receivedOn, day.toString(Qt::ISODate));
    }
    return data;
}

}  // namespace redress
