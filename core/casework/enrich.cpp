// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/enrich.h"

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/casework/points.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// By post on the second working day, by e-mail or by hand the same day; unknown where nobody said how it went.
QDate receivedOn(const DeemedReceipt &receipt, const Command &command, const Rules &rules) {
    const QString sentBy = textOf(command.data, keys::sentBy);
    if (sentBy.isEmpty()) return {};
    return sentBy == "post"_L1 ? rules.calendar.addWorkingDays(command.at.day(), receipt.postDays) : command.at.day();
}

}  // namespace

QJsonObject enriched(const Command &command, const Rules &rules) {
    QJsonObject data = command.data;
    if (data.contains(keys::answers) && !data.contains(keys::outcome)) {
        const OutcomeId outcome = outcomeOf(data, rules.procedure);
        if (!outcome.isEmpty()) data.insert(keys::outcome, outcome.text());
    }
    for (const DeemedReceipt &receipt : rules.procedure.deemedReceipts) {
        const QDate day = receipt.of == command.event ? receivedOn(receipt, command, rules) : QDate();
        if (day.isValid()) data.insert(keys::receivedOn, day.toString(Qt::ISODate));
    }
    return data;
}

}  // namespace redress
