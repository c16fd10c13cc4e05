// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/matter_checks.h"

#include <QCoreApplication>

#include "core/base/blank_text.h"
#include "core/base/day_text.h"
#include "core/base/storable_text.h"
#include "core/casework/ask_checks.h"
#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MatterChecks)
};

bool hasNotCome(const When &at, const When &now) {
    return at.hasTime() ? at.moment() > now.moment() : at.day() > now.day();
}

}  // namespace

Result<> checkWhoAndWhen(const Command &command, const When &now) {
    if (meantText(command.by).isEmpty()) return refuse(Words::tr("Say who records this: no name is given."));
    if (!command.at.isKnown()) return refuse(Words::tr("Say when this happened: no date is given."));
    if (!WorkingCalendar::covers(command.at.day()))
        return refuse(Words::tr("%1 is too far away to be right: check the year.").arg(inWords(command.at)));
    if (hasNotCome(command.at, now))
        return refuse(Words::tr("%1 has not come yet: record what has happened.").arg(inWords(command.at)));
    return {};
}

// A matter is nobody's case: days that are asked for are bound by no target.
Result<> checkAsked(const std::vector<Ask> &asks, const Command &command, const Policy &policy,
                    const WorkingCalendar &calendar, const When &now) {
    const Rules rules{policy, *policy.procedure(policy.defaultProcedure), calendar, now};
    return checkAsks(asks, command, Case(), rules);
}

Fault unknownEvent(const EventName &event, const QStringList &known) {
    return {Words::tr("“%1” does not happen here: use %2.").arg(event.text(), known.join(u", "_s)), {}, {}};
}

Event eventOf(const Command &command, int last, const When &now) {
    return {last + 1, command.event, command.at, now.moment(), storable(command.by.trimmed()), storable(command.data)};
}

QDate dayIn(const Command &command, QLatin1StringView key) {
    const auto when = When::fromText(textIn(command, key));
    return when ? when->day() : QDate();
}

QString textIn(const Command &command, QLatin1StringView key) {
    return meantText(command.data.value(key).toString());
}

Result<> mustBeToCome(const Command &command, QLatin1StringView key, const Clause &clause) {
    const QDate day = dayIn(command, key);
    if (!day.isValid()) return {};
    if (!WorkingCalendar::covers(day))
        return refuse(Words::tr("%1 is too far away to be right: check the year.").arg(inWords(day)), clause.number);
    if (day >= command.at.day()) return {};
    return refuse(Words::tr("%1 is over already: give a day that is still to come.").arg(inWords(day)), clause.number);
}

}  // namespace redress
